/** Statements keep the speaker the source gives them. */

import { contains, type Localized, overlaps, type Span } from '../../model/index.ts';
import { pattern } from '../../text/index.ts';
import { evidenceAt, heldBy, isByChance, type Passage, passagesFor } from '../align.ts';
import { figuresOf, placesOf } from '../figures.ts';
import { passesOn, sourcesBy } from '../outlets.ts';
import type { Case, Judgement, RuleExample, SupportRule } from '../rule.ts';
import { contentOf, isTold, type SheetSentence, slice, type Word } from '../sheet.ts';
import type { Party } from '../sides.ts';
import type { SourceSentence } from '../sources.ts';
import { attributedIn, isCalledSo, mayBeSame } from '../speakers.ts';
import { isTakenUp } from './actor.ts';
import { otherSayer, type Sayer } from './parts/sayer.ts';
import { otherTeller } from './parts/teller.ts';
import { rolesIn, type Said, speakerOf, voicesIn, voicesNear } from './parts/voices.ts';

export const examples: readonly RuleExample[] = [
  {
    lang: 'de',
    source:
      'Der Brandschutz in der Halle sei mangelhaft, sagte Feuerwehrchef Jonas Wiegand. Betreiber Karl Thoma lehnte eine Stellungnahme ab.',
    good: 'Wiegand zufolge ist der Brandschutz in der Halle mangelhaft.',
    bad: 'Der Brandschutz in der Halle sei mangelhaft, sagte Betreiber Karl Thoma.',
    finding: 'In der Quelle sagt das „Feuerwehrchef Jonas Wiegand“, nicht „Betreiber Karl Thoma“.',
  },
  {
    lang: 'en',
    source: 'Engineer Jonas Wiegand said the hall had poor fire protection. Owner Karl Thoma declined to comment.',
    good: 'According to Wiegand, the hall had poor fire protection.',
    bad: 'Owner Karl Thoma said the hall had poor fire protection.',
    finding: 'In the source “Engineer Jonas Wiegand” says this, not “Owner Karl Thoma”.',
  },
  {
    lang: 'de',
    source:
      'Der Schaden an der Halle liegt nach Angaben von Feuerwehrchef Jonas Wiegand bei 40.000 Euro. Die Polizei sperrte die Straße.',
    good: 'Wiegand schätzt den Schaden an der Halle auf 40.000 Euro.',
    bad: 'Die Polizei schätzt den Schaden an der Halle auf 40.000 Euro.',
    finding: 'In der Quelle sagt das „Jonas Wiegand“, nicht „Polizei“.',
  },
  {
    lang: 'de',
    source:
      'Kassenwart Jens Kolk wies die Vorwürfe in Lunden zurück. „Jede Fahrt hat der Vorstand genehmigt“, sagte der 58-Jährige. Trainerin Nia Orme sagte, niemand habe ihr die Fahrten erklärt.',
    good: 'Jens Kolk zufolge hat der Vorstand jede Fahrt genehmigt.',
    bad: 'Jens Kolk sagte, niemand habe ihm die Fahrten erklärt.',
    finding: 'In der Quelle sagt das „Trainerin Nia Orme“, nicht „Jens Kolk“.',
  },
  {
    lang: 'en',
    source:
      'The tenants said the landlord had ignored the mould for years. The Rent Standards Office is to hear the case in May.',
    good: 'The landlord had ignored the mould for years, the tenants said.',
    bad: 'The Rent Standards Office said the landlord had ignored the mould for years.',
    finding: 'In the source “The tenants” says this, not “The Rent Standards Office”.',
  },
];

/** What is said must largely stand in the passage before its speaker can be compared. */
const COVER = 0.4;

export const attribution: SupportRule = {
  name: 'attribution',
  severity: 'block',
  about: {
    de: 'Eine Aussage muss dem zugeschrieben bleiben, der sie in der Quelle macht.',
    en: 'A statement must stay with the speaker who makes it in the source.',
  },
  examples,
  *check(of: Case): Iterable<Judgement> {
    for (const sentence of of.sentences) {
      const found = [...changed(of, sentence)];
      yield* found;
      if (found.length > 0 || of.foreign) continue;
      const told = [...toldByAnother(of, sentence)];
      yield* told;
      const other = told.length > 0 ? null : otherSayer(of, sentence);
      if (other) yield saidBy(of, other.here, other.there);
    }
  },
};

function* changed(of: Case, sentence: SheetSentence): Iterable<Judgement> {
  for (const { at, speaker } of voicesIn(of, sentence)) {
    const said = contentOf(sentence.words).filter((w) => heldBy(w, speaker) < 0.8);
    if (said.length === 0 || !speaker.some((w) => of.sources.find(w).size > 0)) continue;
    const passages = passagesFor(said, of.sources, 2);
    const best = passages[0];
    if (!best || best.cover < COVER || (said.length === 1 && !isAlone(of, sentence, said[0]!, best))) continue;
    if (isByChance(said, best)) continue;
    const other = speakerOf(of, best, said);
    if (
      !other ||
      isCut(best.at, other) ||
      isPassedOn(of, sentence, at, said, other.words) ||
      isOwnWord(of, sentence, at, said) ||
      givesFigure(of, sentence, at, speaker, best.at)
    )
      continue;
    // "sein Verteidiger" of whom the sources call so
    if (isCalledSo(speaker, other.words, of.sources)) continue;
    if (COLLECTIVE.test(slice(of.draft, at).trim()) || BY_AGE.test(other.text) || mayBeSame(speaker, other.words))
      continue;
    if (
      !(of.lang === 'de' && isPerson(sentence, at) && clearlyApart(passages, other, speaker, said)) &&
      passages.some((p) => mayBeSame(speaker, voicesNear(p.at)))
    )
      continue;
    if (
      isTakenUp(
        of,
        best.at,
        speaker.map((w) => w.stem),
      )
    )
      continue;
    yield {
      start: at.start,
      end: at.end,
      message: message(slice(of.draft, at), other.text),
      cure,
      evidence: [evidenceAt(best.at)],
    };
  }
}

const saidBy = (of: Case, { at: span }: Party, { sayer, at }: Sayer): Judgement => ({
  start: span.start,
  end: span.end,
  message: message(slice(of.draft, span), slice(at.sheet, sayer.at)),
  cure,
  evidence: [evidenceAt(at, sayer.at)],
});

/** "Passenger campaigner Ivor Penrose": of a title the reader may take the first word alone for the speaker. */
function isCut({ sheet, sentence: { words } }: SourceSentence, { text, named }: Said): boolean {
  const at = named || text.includes(' ') ? -1 : words.findIndex((w) => slice(sheet, w) === text);
  const [next, name] = words.slice(at + 1, at + 3);
  return at >= 0 && next?.kind === 'content' && !next.capital && name?.capital === true && name.kind === 'content';
}

function* toldByAnother(of: Case, sentence: SheetSentence): Iterable<Judgement> {
  const voices = voicesIn(of, sentence);
  for (const { at } of voices.length > 0 ? voices : rolesIn(of, sentence)) {
    const other = otherTeller(of, sentence, at);
    if (!other) continue;
    yield {
      start: at.start,
      end: at.end,
      message: message(slice(of.draft, at), slice(other.at.sheet, other.span)),
      cure,
      evidence: [evidenceAt(other.at, other.span)],
    };
  }
}

/** An outlet tells what the speaker says, and both are named; outlets repeat each other, so that its own passage may rank low. */
const isPassedOn = (
  of: Case,
  sentence: SheetSentence,
  at: Span,
  said: readonly Word[],
  speaker: readonly Word[],
): boolean =>
  sourcesBy(wordsAt(sentence, at), of.sources).length > 0 &&
  passesOn(
    sentence,
    at,
    speaker,
    passagesFor(said, of.sources, OUTLETS)
      .filter((p) => p.cover >= COVER)
      .map((p) => p.at),
    of.sources,
  );
/** "laut Ilk 58 Fälle": the figure beside the name stands at or beside that name in the sources, and not in the passage. */
function givesFigure(
  of: Case,
  sentence: SheetSentence,
  at: Span,
  speaker: readonly Word[],
  passage: SourceSentence,
): boolean {
  const clause = sentence.clauses.find((c) => overlaps(c, at));
  const figures = figuresOf(sentence).filter((q) => clause && contains(clause, q));
  const places = figures.flatMap((q) => placesOf(q, of.sources));
  const isNear = ({ sheet, at: home }: SourceSentence): boolean =>
    of.sources.sentences
      .slice(Math.max(0, home - BESIDE), home + BESIDE + 1)
      .some((s) => s.sheet === sheet && mayBeSame(speaker, s.sentence.words.filter(isTold)));
  return !places.some((p) => p.in === passage) && places.some((p) => isNear(p.in));
}
/** Sentences between a speaker and his figure. */
const BESIDE = 2;

/** The outlet named says it in its own voice, whomever another one hears say the same. */
function isOwnWord(of: Case, sentence: SheetSentence, at: Span, said: readonly Word[]): boolean {
  const sheets = sourcesBy(wordsAt(sentence, at), of.sources).map((s) => s.sheet);
  return (
    sheets.length > 0 &&
    passagesFor(said, of.sources, OUTLETS).some(
      (p) => p.cover >= COVER && sheets.includes(p.at.sheet) && speakerOf(of, p, said) === null,
    )
  );
}

/** Passages among which an outlet's own must be. */
const OUTLETS = 6;
const wordsAt = (sentence: SheetSentence, at: Span): Word[] =>
  sentence.words.filter((w) => w.start >= at.start && w.end <= at.end);

/** "Es werde keine Kündigungen geben": one word tells whose statement it is where one sentence alone has it, denied as here. */
const isAlone = (of: Case, sentence: SheetSentence, word: Word, { at, cover }: Passage): boolean =>
  cover >= WHOLLY &&
  [...of.sources.find(word).values()].filter((alike) => alike >= WHOLLY).length === 1 &&
  isDenied(of, sentence) === isDenied(of, at.sentence);
const WHOLLY = 0.8;
const isDenied = (of: Case, { words }: SheetSentence): boolean => words.some((w) => of.words.negations.has(w.folded));

const isPerson = (sentence: SheetSentence, at: Span): boolean =>
  sentence.mentions.some((m) => m.type === 'person' && overlaps(m, at));

/** "Die Behörde" stands for any body named before. */
const COLLECTIVE = pattern('i')`
  ^(?:d(?:ie|er|as)|the)\s(?:
    behörde | firma | partei | stadt | gesellschaft | konzern | verein | verband | amt | ministerium
    | unternehmen | gericht | gruppe | regierung | organisation | company | agency | authority | party
    | group | government | court | club
  )$
`;

/** "der 63-Jährige", "the 53-year-old" stands for someone named before. */
const BY_AGE = /\d+-(?:jährige|year-old)/i;

/** German speakers are read surely enough for this: the source names who said nearly all of it, the draft names another: that one's name beside it proves nothing. */
const clearlyApart = (
  passages: readonly Passage[],
  other: Said,
  speaker: readonly Word[],
  said: readonly Word[],
): boolean =>
  other.named &&
  other.share >= CLEARLY &&
  said.length >= 3 &&
  passages.every((p) => !attributedIn(p.at.sentence, p.at.sheet).some((a) => mayBeSame(speaker, a.speaker)));
const CLEARLY = 0.75;

const message = (said: string, there: string): Localized => ({
  de: `In der Quelle sagt das „${there}“, nicht „${said}“.`,
  en: `In the source “${there}” says this, not “${said}”.`,
});
const cure: Localized = {
  de: 'Die Aussage dem richtigen Sprecher zuschreiben.',
  en: 'Attribute the statement to its speaker.',
};
