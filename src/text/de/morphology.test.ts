import { describe, expect, it } from 'vitest';
import type { VerbForm } from '../engine/grammar.ts';
import {
  article,
  auxiliary,
  caseAfter,
  conjugate,
  contract,
  dativePlural,
  declineAdjective,
  genitiveOfName,
  genitiveOfNoun,
  pronoun,
  reportedMood,
  splitVerb,
} from './morphology.ts';

const said = (lemma: string, form: VerbForm = {}, particle?: string) => {
  const { finite, end } = conjugate(lemma, form, particle);
  return `${finite} ${end}`.trim();
};

describe('conjugate', () => {
  it.each([
    ['steigen', {}, 'steigt'],
    ['verhängen', { tense: 'past' }, 'verhängte'],
    ['begleiten', { tense: 'past', number: 'plural' }, 'begleiteten'],
    ['vorbereiten', { tense: 'past' }, 'bereitete vor'],
    ['verschaffen', { tense: 'perfect' }, 'hat verschafft'],
    ['abschaffen', { tense: 'past' }, 'schaffte ab'],
    ['abschaffen', { tense: 'perfect' }, 'hat abgeschafft'],
    ['schaffen', { tense: 'past' }, 'schuf'],
    ['zunehmen', {}, 'nimmt zu'],
    ['zunehmen', { tense: 'past' }, 'nahm zu'],
    ['zunehmen', { tense: 'perfect' }, 'hat zugenommen'],
    ['zunehmen', { tense: 'future', number: 'plural' }, 'werden zunehmen'],
    ['ansteigen', { tense: 'perfect' }, 'ist angestiegen'],
    ['übernehmen', { tense: 'past' }, 'übernahm'],
    ['überbringen', { tense: 'past' }, 'überbrachte'],
    ['übernehmen', { tense: 'perfect' }, 'hat übernommen'],
    ['verbieten', { tense: 'perfect', voice: 'passive' }, 'ist verboten worden'],
    ['veröffentlichen', { tense: 'past', voice: 'passive', number: 'plural' }, 'wurden veröffentlicht'],
    ['ankündigen', { tense: 'perfect' }, 'hat angekündigt'],
    ['vorstellen', { tense: 'past', number: 'plural' }, 'stellten vor'],
    ['telefonieren', { tense: 'perfect' }, 'hat telefoniert'],
    ['arbeiten', {}, 'arbeitet'],
    ['arbeiten', { tense: 'past' }, 'arbeitete'],
    ['öffnen', { tense: 'past' }, 'öffnete'],
    ['lernen', { tense: 'past' }, 'lernte'],
    ['rechnen', {}, 'rechnet'],
    ['sammeln', { person: 1 }, 'sammle'],
    ['sammeln', { tense: 'perfect' }, 'hat gesammelt'],
    ['fordern', {}, 'fordert'],
    ['fordern', { number: 'plural' }, 'fordern'],
    ['sein', { number: 'plural' }, 'sind'],
    ['sein', { mood: 'subjunctive1', number: 'plural' }, 'seien'],
    ['sein', { tense: 'past', number: 'plural' }, 'waren'],
    ['haben', { mood: 'subjunctive1' }, 'habe'],
    ['fordern', { mood: 'subjunctive1', number: 'plural' }, 'fordern'],
    ['handeln', { mood: 'subjunctive1', number: 'plural' }, 'handeln'],
    ['haben', { mood: 'subjunctive2', number: 'plural' }, 'hätten'],
    ['werden', { mood: 'subjunctive2' }, 'würde'],
    ['können', {}, 'kann'],
    ['können', { person: 2 }, 'kannst'],
    ['müssen', { mood: 'subjunctive2' }, 'müsste'],
    ['wissen', {}, 'weiß'],
    ['nehmen', { mood: 'subjunctive2' }, 'nähme'],
    ['laufen', { mood: 'subjunctive2' }, 'liefe'],
    ['steigen', { mood: 'subjunctive1', tense: 'perfect' }, 'sei gestiegen'],
    ['halten', { person: 2 }, 'hältst'],
    ['laden', { person: 2 }, 'lädst'],
    ['treten', { person: 2 }, 'trittst'],
    ['lesen', { person: 2 }, 'liest'],
    ['schreien', { tense: 'past', number: 'plural' }, 'schrien'],
    ['bringen', { tense: 'perfect' }, 'hat gebracht'],
    ['stattfinden', { tense: 'past' }, 'fand statt'],
    ['teilnehmen', { tense: 'perfect' }, 'hat teilgenommen'],
    ['zurücktreten', { tense: 'perfect' }, 'ist zurückgetreten'],
    ['einbrechen', { tense: 'perfect' }, 'ist eingebrochen'],
    ['unterzeichnen', { tense: 'perfect' }, 'hat unterzeichnet'],
    ['antworten', { tense: 'past' }, 'antwortete'],
    ['entstehen', { tense: 'perfect' }, 'ist entstanden'],
    ['beginnen', { tense: 'perfect' }, 'hat begonnen'],
    ['wachsen', { tense: 'past', number: 'plural' }, 'wuchsen'],
    ['verkaufen', { tense: 'perfect', number: 'plural' }, 'haben verkauft'],
    ['bestätigen', { tense: 'perfect' }, 'hat bestätigt'],
    ['gewährleisten', {}, 'gewährleistet'],
  ] as const)('%s %j: %s', (lemma, form, expected) => {
    expect(said(lemma, form)).toBe(expected);
  });

  it('takes the particle apart from the base', () => {
    expect(said('nehmen', { tense: 'perfect' }, 'zu')).toBe('hat zugenommen');
  });

  it.each([
    ['zunehmen', {}, 'zunimmt'],
    ['zunehmen', { tense: 'perfect' }, 'zugenommen hat'],
    ['senken', { voice: 'passive', tense: 'future' }, 'gesenkt werden wird'],
  ] as const)('closes a subordinate clause: %s %j', (lemma, form, expected) => {
    expect(conjugate(lemma, form).closed).toBe(expected);
  });

  it('reports in the second subjunctive where the first can not be told from the indicative', () => {
    expect(reportedMood('haben', {})).toBe('subjunctive1');
    expect(reportedMood('fordern', { number: 'plural' })).toBe('subjunctive2');
    expect(reportedMood('haben', { number: 'plural' })).toBe('subjunctive2');
    expect(reportedMood('sein', { number: 'plural' })).toBe('subjunctive1');
  });
});

it.each([
  ['zurückweisen', 'zurück', 'weisen'],
  ['bekanntgeben', 'bekannt', 'geben'],
  ['übertreffen', null, 'übertreffen'],
  ['umfassen', null, 'umfassen'],
  ['einigen', null, 'einigen'],
  ['arbeiten', null, 'arbeiten'],
  ['beantragen', null, 'beantragen'],
  ['hinzufügen', 'hinzu', 'fügen'],
  ['umstellen', 'um', 'stellen'],
])('splitVerb %s', (lemma, particle, base) => {
  expect(splitVerb(lemma)).toEqual({ particle, base });
});

it.each([
  ['folgen', 'sein'],
  ['verfolgen', 'haben'],
  ['vertreten', 'haben'],
  ['beitreten', 'sein'],
  ['angehen', 'haben'],
  ['abstürzen', 'sein'],
  ['ausbrennen', 'sein'],
  ['eintreffen', 'sein'],
  ['verbrennen', 'haben'],
])('auxiliary of %s', (lemma, expected) => {
  expect(auxiliary(lemma)).toBe(expected);
});

describe('nouns', () => {
  it('inflects articles and adjectives', () => {
    expect(`${article('definite', 'dative', 'm')} ${declineAdjective('neu', 'definite', 'dative', 'm')} Bericht`).toBe(
      'dem neuen Bericht',
    );
    expect(
      `${article('indefinite', 'nominative', 'n')} ${declineAdjective('hoch', 'indefinite', 'nominative', 'n')} Ergebnis`,
    ).toBe('ein hohes Ergebnis');
    expect(declineAdjective('teuer', 'none', 'nominative', 'm', 'plural')).toBe('teure');
    expect(declineAdjective('dunkel', 'definite', 'accusative', 'f')).toBe('dunkle');
    expect(declineAdjective('Berliner', 'definite', 'dative', 'm')).toBe('Berliner');
    expect(declineAdjective('groß', 'indefinite', 'nominative', 'm', 'plural')).toBe('große');
    expect(declineAdjective('groß', 'negative', 'nominative', 'm', 'plural')).toBe('großen');
    expect(pronoun('dative', 'f')).toBe('ihr');
  });

  it.each([
    ['Lumera', 'Lumeras'],
    ['Airbus', 'Airbus’'],
    ['Bosch', 'Boschs'],
    ['Renault', 'Renaults'],
    ['Max', 'Max’'],
    ['Hans Fritz', 'Hans Fritz’'],
  ])('genitive of the name %s', (name, expected) => {
    expect(genitiveOfName(name)).toBe(expected);
  });

  it('knows contractions, governed cases and noun genitives', () => {
    expect(contract('in', 'dem')).toBe('im');
    expect(contract('auf', 'dem')).toBe('auf dem');
    expect(caseAfter('mit')).toBe('dative');
    expect(caseAfter('in')).toBeNull();
    expect(genitiveOfNoun('Umsatz', 'm')).toBe('Umsatzes');
    expect(genitiveOfNoun('Ergebnis', 'n')).toBe('Ergebnisses');
    expect(genitiveOfNoun('Zahl', 'f')).toBe('Zahl');
    expect(dativePlural('Umsätze')).toBe('Umsätzen');
  });
});
