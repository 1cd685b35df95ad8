/** German conjugation: finite forms, participles and verb groups of any verb, by table and rule. */
import type { GrammarNumber, Mood, Person, Tense, VerbForm, VerbGroup } from '../engine/grammar.ts';
import {
  IRREGULAR_VERBS,
  type IrregularVerb,
  SEPARABLE_WITH_HABEN,
  SEPARABLE_WITH_SEIN,
  WEAK_ALL_THE_SAME,
  WEAK_WITH_SEIN,
} from './irregular-verbs.ts';
import { fixedPrefix, splitVerb } from './verb-prefixes.ts';

/**
 * The verb group of a lemma ("zunehmen", or "nehmen" with `particle` "zu") in a form; absent parts of the form are third
 * person singular present indicative active. Passive is the one with werden.
 */
export function conjugate(lemma: string, form: VerbForm = {}, particle?: string): VerbGroup {
  const verb = particle ? { particle, base: lemma } : splitVerb(lemma);
  if (verb.base === 'schaffen' && verb.particle) return doneAway(verb.particle, form);
  const full = `${verb.particle ?? ''}${verb.base}`;
  const { tense = 'present', voice = 'active' } = form;
  if (voice === 'passive') return passive(verb.base, verb.particle, tense, form);
  switch (tense) {
    case 'present':
    case 'past':
      return simple(finite(verb.base, tense, form), verb.particle);
    case 'perfect':
      return compound(finite(auxiliary(full), 'present', form), participle(verb.base, verb.particle));
    case 'future':
      return compound(finite('werden', 'present', form), full);
  }
}

/** "schaffte ab", "abgeschafft": with a particle "schaffen" is weak, as "raffen" is. */
function doneAway(particle: string, form: VerbForm): VerbGroup {
  const { finite: verb, end, closed } = conjugate('raffen', form, particle);
  const own = (text: string): string => text.replace('raff', 'schaff');
  return { finite: own(verb), end: own(end), closed: own(closed) };
}

function passive(base: string, particle: string | null, tense: Tense, form: VerbForm): VerbGroup {
  const done = participle(base, particle);
  switch (tense) {
    case 'present':
    case 'past':
      return compound(finite('werden', tense, form), done);
    case 'perfect':
      return compound(finite('sein', 'present', form), `${done} worden`);
    case 'future':
      return compound(finite('werden', 'present', form), `${done} werden`);
  }
}

const simple = (word: string, particle: string | null): VerbGroup => ({
  finite: word,
  end: particle ?? '',
  closed: `${particle ?? ''}${word}`,
});
const compound = (word: string, end: string): VerbGroup => ({ finite: word, end, closed: `${end} ${word}` });

/** haben or sein in the perfect. */
export function auxiliary(lemma: string): 'haben' | 'sein' {
  const { particle, base } = splitVerb(lemma);
  if (SEPARABLE_WITH_SEIN.has(lemma)) return 'sein';
  if (SEPARABLE_WITH_HABEN.has(lemma)) return 'haben';
  const known = IRREGULAR_VERBS.get(base);
  return known?.withSein || WEAK_WITH_SEIN.has(base) || (particle !== null && WEAK_WITH_SEIN.has(lemma))
    ? 'sein'
    : 'haben';
}

/** "zugenommen", "übernommen", "gesagt", "telefoniert" */
export function participle(base: string, particle: string | null = null): string {
  return `${particle ?? ''}${bareParticiple(base)}`;
}

function bareParticiple(base: string): string {
  const known = IRREGULAR_VERBS.get(base);
  if (known) return known.participle;
  const fixed = fixedPrefix(base);
  const root = irregular(base);
  if (root) return `${root.prefix}${root.verb.participle.replace(/^ge/, '')}`;
  const stem = stemOf(base);
  const weak = `${linked(stem)}t`;
  return fixed || base.endsWith('ieren') ? weak : `ge${weak}`;
}

/** One finite word, without particle. */
export function finite(base: string, tense: 'present' | 'past', form: VerbForm): string {
  const { person = 3, number = 'singular', mood = 'indicative' } = form;
  const special = base === 'sein' ? seinForm(tense, mood, person, number) : null;
  if (special) return special;
  if (mood === 'subjunctive1') return subjunctive1(base, person, number);
  if (mood === 'subjunctive2') return ended(subjunctive2(base), person, number);
  return tense === 'past' ? ended(pastOf(base), person, number) : present(base, person, number);
}

const SEIN: Readonly<Record<string, readonly string[]>> = {
  present: ['bin', 'bist', 'ist', 'sind', 'seid', 'sind'],
  subjunctive1: ['sei', 'seiest', 'sei', 'seien', 'seiet', 'seien'],
};
function seinForm(tense: 'present' | 'past', mood: Mood, person: Person, number: GrammarNumber): string | null {
  const row =
    mood === 'subjunctive1' ? SEIN.subjunctive1 : mood === 'indicative' && tense === 'present' ? SEIN.present : null;
  return row?.[person - 1 + (number === 'plural' ? 3 : 0)] ?? null;
}

/** Table entry of a verb, also behind a fixed prefix: "übernehmen" goes like "nehmen". */
function irregular(base: string): { prefix: string; verb: IrregularVerb } | null {
  const own = IRREGULAR_VERBS.get(base);
  if (own) return { prefix: '', verb: own };
  if (WEAK_ALL_THE_SAME.has(base)) return null;
  const fixed = fixedPrefix(base);
  const verb = fixed && IRREGULAR_VERBS.get(fixed.rest);
  return fixed && verb ? { prefix: fixed.prefix, verb } : null;
}

const stemOf = (base: string): string => base.replace(/(?<=e[lr])n$|en$|n$/u, '');
/** "arbeit-e-t", "öffn-e-t": an e where the ending could not be spoken; not behind l, r or h ("lernt", "rühmt") */
const linked = (stem: string): string => (/(?:[dt]|ch[mn]|[^lrhaeiouäöümn][mn])$/u.test(stem) ? `${stem}e` : stem);

const MODALS = new Set(['können', 'müssen', 'dürfen', 'sollen', 'wollen', 'mögen', 'wissen']);

function present(base: string, person: Person, number: GrammarNumber): string {
  if (number === 'plural') return person === 2 ? secondPlural(base) : base;
  const known = irregular(base);
  const third = known?.verb.present ? `${known.prefix}${known.verb.present}` : null;
  if (third && MODALS.has(base)) return person === 2 ? withSt(third) : third;
  if (person === 1) return firstPerson(base);
  if (third) return person === 3 ? third : secondFromThird(third, stemOf(base));
  const stem = linked(stemOf(base));
  return person === 3 ? `${stem}t` : withSt(stem);
}

const secondPlural = (base: string): string => `${linked(stemOf(base))}t`;
const firstPerson = (base: string): string => {
  const stem = stemOf(base);
  return stem.endsWith('el') ? `${stem.slice(0, -2)}le` : `${stem}e`;
};
/** "reist", "sitzt": no second s */
const withSt = (stem: string): string => (/[sßxz]$/u.test(stem) ? `${stem}t` : `${stem}st`);
/** "nimmt" -> "nimmst", "hält" -> "hältst", "lädt" -> "lädst" */
function secondFromThird(third: string, stem: string): string {
  return withSt(stem.endsWith('t') ? third : third.replace(/t$/, ''));
}

function pastOf(base: string): string {
  const known = irregular(base);
  return known ? `${known.prefix}${known.verb.past}` : `${linked(stemOf(base))}te`;
}

/** Endings of past and second subjunctive: none in the first and third person singular. */
function ended(word: string, person: Person, number: GrammarNumber): string {
  const weak = word.endsWith('e');
  if (number === 'plural')
    return person === 2 ? `${weak ? word : linked(word)}t` : `${word}${weak ? 'n' : /ie$/u.test(word) ? 'n' : 'en'}`;
  if (person !== 2) return word;
  return weak ? `${word}st` : /[sßz]$/u.test(word) ? `${word}t` : `${linked(word)}st`;
}

function subjunctive1(base: string, person: Person, number: GrammarNumber): string {
  // "sie fordern", "sie handeln": as in the indicative
  if (number === 'plural' && person !== 2) return base;
  const stem = stemOf(base);
  const short = stem.endsWith('el') ? `${stem.slice(0, -2)}l` : stem;
  const endings = number === 'plural' ? ['en', 'et', 'en'] : ['e', 'est', 'e'];
  return `${short}${endings[person - 1]}`;
}

function subjunctive2(base: string): string {
  const known = irregular(base);
  if (!known) return pastOf(base);
  const { prefix, verb } = known;
  if (verb.subjunctive) return `${prefix}${verb.subjunctive}`;
  const weak = verb.past.endsWith('te');
  return `${prefix}${weak ? verb.past : `${umlauted(verb.past)}${verb.past.endsWith('ie') ? '' : 'e'}`}`;
}

const UMLAUT: Readonly<Record<string, string>> = { a: 'ä', o: 'ö', u: 'ü' };
/** the last vowel that can change: "nahm" -> "nähm", "zog" -> "zög" */
const umlauted = (word: string): string => word.replace(/[aou](?=[^aeiouäöü]*$)/u, (vowel) => UMLAUT[vowel] ?? vowel);

/**
 * Reported speech in German: the first subjunctive where it differs from the indicative, else the second ("sie hätten").
 */
export function reportedMood(lemma: string, form: VerbForm, particle?: string): Mood {
  const indicative = conjugate(lemma, { ...form, mood: 'indicative' }, particle);
  const reported = conjugate(lemma, { ...form, mood: 'subjunctive1' }, particle);
  return indicative.finite === reported.finite ? 'subjunctive2' : 'subjunctive1';
}
