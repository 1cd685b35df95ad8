/** What a figure counts in the sources it counts in the draft. */
import type { Localized, Quantity } from '../../model/index.ts';
import { mayBeYear } from '../agreement.ts';
import { evidenceAt, heldBy } from '../align.ts';
import { figureByFigure, placesOf, type SourceFigure, sourceFigures } from '../figures.ts';
import type { Case, Judgement, RuleExample, SupportRule } from '../rule.ts';
import { type SheetSentence, slice, type Word } from '../sheet.ts';
import { otherGroup } from './parts/shared-by.ts';

export const examples: readonly RuleExample[] = [
  {
    lang: 'de',
    source: 'Das Heim in Lunden hat 64 Plätze und arbeitet seit neun Jahren mit Verlust.',
    good: 'Seit neun Jahren schreibt das Heim in Lunden mit seinen 64 Plätzen Verlust.',
    bad: 'Das Heim in Lunden arbeitet seit 64 Jahren mit Verlust.',
    finding: '„64 Jahren“: die Quelle zählt „64 Plätze“.',
  },
  {
    lang: 'en',
    source: 'The Lunden nursing home has 64 beds and employs 23 nurses.',
    good: 'With its 23 nurses, the Lunden nursing home fills 64 beds.',
    bad: 'The Lunden nursing home employs 64 nurses.',
    finding: '“64 nurses”: the source counts “64 beds”.',
  },
  {
    lang: 'de',
    source: 'Für die neue Fähre sind 71 Prozent der Pendler, aber nur 24 Prozent der Händler.',
    good: 'Unter den Händlern sind 24 Prozent für die neue Fähre.',
    bad: 'Unter den Händlern sind 71 Prozent für die neue Fähre.',
    finding: '„71 Prozent“: die Quelle zählt „71 Prozent der Pendler“.',
  },
];

export const counted: SupportRule = {
  name: 'counted',
  severity: 'block',
  about: {
    de: 'Eine Zahl zählt im Text, was sie in der Quelle zählt.',
    en: 'A figure must count what it counts in the source.',
  },
  examples,
  check: (of) =>
    figureByFigure(of.foreign ? [] : of.sentences, (sentence, quantity) =>
      mayBeYear(quantity) || isCommon(quantity)
        ? null
        : (otherThing(of, sentence, quantity) ?? ofOthers(of, sentence, quantity)),
    ),
};

/** Numbers up to this stand beside too many nouns to tell. */
const COMMON = 3;
const isCommon = ({ value }: Quantity): boolean => value === null || Math.abs(value) <= COMMON;

function otherThing(of: Case, sentence: SheetSentence, quantity: Quantity): Judgement | null {
  const own = placesOf(quantity, of.sources);
  const noun = nounOf(quantity, sentence);
  if (!noun || own.length === 0) return null;
  const theirs = own.map((s) => ({ figure: s, noun: nounOf(s.quantity, s.in.sentence) }));
  if (theirs.some((t) => t.noun === null || isSame(noun, t.noun) || isMeasured(quantity, t.figure.quantity)))
    return null;
  if (!quantity.unit && !sourceFigures(of.sources).some((s) => !own.includes(s) && isCounted(s, noun))) return null;
  const [{ figure, noun: there }] = theirs as [{ figure: SourceFigure; noun: Word }];
  const span = { start: quantity.start, end: Math.max(quantity.end, noun.end) };
  const place = { start: figure.quantity.start, end: Math.max(figure.quantity.end, there.end) };
  return {
    ...span,
    message: message(slice(of.draft, span), slice(figure.in.sheet, place)),
    cure,
    evidence: [evidenceAt(figure.in, place)],
  };
}

/** "62 Prozent der Schüler" where the source says that of the parents. */
function ofOthers(of: Case, sentence: SheetSentence, quantity: Quantity): Judgement | null {
  const other = otherGroup(of, sentence, quantity);
  if (!other) return null;
  const { in: at, quantity: figure } = other.figure;
  const place = { start: Math.min(figure.start, other.noun.start), end: Math.max(figure.end, other.noun.end) };
  return {
    start: quantity.start,
    end: quantity.end,
    message: message(slice(of.draft, quantity), slice(at.sheet, place)),
    cure,
    evidence: [evidenceAt(at, place)],
  };
}

/** Both carry a unit, and the units agree: "3,5 Kilometer", "3.500 Meter". */
const isMeasured = (a: Quantity, b: Quantity): boolean => a.unit !== undefined && b.unit !== undefined;

/** Another figure of the sources counts this noun. */
function isCounted(figure: SourceFigure, noun: Word): boolean {
  const there = nounOf(figure.quantity, figure.in.sentence);
  return there !== null && heldBy(noun, [there]) >= 0.8;
}

const isSame = (a: Word, b: Word): boolean =>
  a.stem === b.stem || heldBy(a, [b]) > 0 || (a.concept !== undefined && a.concept === b.concept);

/** Adjectives that may stand between a figure and what it counts. */
const BETWEEN = 1;

/** The noun counted: the unit's own word, or the noun behind the figure with nothing but an adjective between. */
function nounOf(quantity: Quantity, sentence: SheetSentence): Word | null {
  if (quantity.currency || quantity.type === 'percentage' || quantity.type === 'ordinal' || quantity.type === 'age')
    return null;
  if (quantity.unit) return sentence.words.find((w) => w.end === quantity.end && w.kind !== 'number') ?? null;
  const at = sentence.words.findIndex((w) => w.start >= quantity.end);
  if (at < 0) return null;
  const next = sentence.words.slice(at, at + 1 + BETWEEN);
  const noun = next.find((w) => w.capital && w.kind === 'content');
  if (noun && next.slice(0, next.indexOf(noun)).every((w) => w.kind === 'content')) return isPlural(noun) ? noun : null;
  return isEnglishNoun(next[0]) ? next[0]! : null;
}

const isPlural = (noun: Word): boolean => !/^[A-ZÄÖÜ]+$/.test(noun.lower);
/** English plurals right behind a figure; verbs in -s do not follow one. */
const isEnglishNoun = (word: Word | undefined): boolean =>
  word !== undefined && word.kind === 'content' && !word.capital && /[^s]s$/.test(word.lower) && word.lower.length > 3;

const message = (said: string, there: string): Localized => ({
  de: `„${said}“: die Quelle zählt „${there}“.`,
  en: `“${said}”: the source counts “${there}”.`,
});
const cure: Localized = {
  de: 'Die Zahl dem zuordnen, was sie in der Quelle zählt.',
  en: 'Give the figure to what it counts in the source.',
};
