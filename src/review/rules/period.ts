/** A figure that the sources give for one time is not told of another. */

import type { Localized, Quantity, TimeExpression } from '../../model/index.ts';
import { mayBeYear } from '../agreement.ts';
import { evidenceAt } from '../align.ts';
import { hasCue } from '../cues.ts';
import { agrees, timesOf } from '../dates.ts';
import { figureByFigure, placesOf, type SourceFigure } from '../figures.ts';
import type { Case, Judgement, RuleExample, SupportRule } from '../rule.ts';
import { type Clause, clauseAt, type Sheet, type SheetSentence, slice } from '../sheet.ts';
import { spelled } from '../spelled.ts';

export const examples: readonly RuleExample[] = [
  {
    lang: 'de',
    published: '2026-06-18',
    source:
      'Der Streik der Fährleute von Lunden dauerte 39 Tage. Länger war nur der Ausstand von 1987, als die Schiffe elf Wochen lang stillstanden.',
    good: 'Elf Wochen lang standen 1987 die Schiffe still, diesmal waren es 39 Tage.',
    bad: 'Im Jahr 1987 lagen die Schiffe 39 Tage lang still.',
    finding: '„39 Tage“ nennt die Quelle nicht für „Jahr 1987“.',
  },
  {
    lang: 'en',
    published: '2026-06-18',
    source: 'The Lunden mill processed 410 tonnes of rye in 2024. In 2025 a flood damaged the wheel.',
    good: 'In 2024 the mill in Lunden processed 410 tonnes of rye.',
    bad: 'The Lunden mill processed 410 tonnes of rye in 2025.',
    finding: 'The source does not give “410 tonnes” for “2025”.',
  },
];

export const period: SupportRule = {
  name: 'period',
  severity: 'block',
  about: {
    de: 'Eine Zahl gehört zu der Zeit, für die eine Quelle sie nennt.',
    en: 'A figure must belong to the time for which a source gives it.',
  },
  examples,
  check: (of) =>
    figureByFigure(of.sentences, (sentence, quantity) =>
      mayBeYear(quantity) || isCommon(quantity) ? null : misdated(of, sentence, quantity),
    ),
};

/** Numbers up to this, and ranks, stand everywhere. */
const COMMON = 3;
const isCommon = ({ value, type }: Quantity): boolean =>
  type === 'ordinal' || (value !== null && Math.abs(value) <= COMMON);

function misdated(of: Case, sentence: SheetSentence, quantity: Quantity): Judgement | null {
  const here = clauseAround(sentence, quantity);
  const told = timesOf(sentence).filter((t) => here.start <= t.start && t.end <= here.end);
  const [time] = told;
  if (!time || told.length > 1 || timesOf(sentence).length > 1 || !time.from || !time.to) return null;
  if (isOpen(of.draft, time) || hasCue(sentence.words, of.words.attributions)) return null;
  if (AND_LATER.test(of.draft.text.slice(time.end, quantity.start))) return null;
  const own = placesOf(quantity, of.sources);
  if (own.length === 0 || !isGivenElsewhere(of, time, own)) return null;
  if (!own.every((s) => isOfAnotherTime(of, time, s))) return null;
  const first = own[0]!;
  return {
    start: quantity.start,
    end: quantity.end,
    message: message(slice(of.draft, quantity), slice(of.draft, time)),
    cure,
    evidence: [evidenceAt(first.in)],
  };
}

/** "begann am 3. März und wuchs später auf vier": what follows has a time of its own, which nothing names. */
const AND_LATER =
  /(?<!\p{L})(?:und|and)\s[^.;]*?(?<!\p{L})(?:später|danach|dann|daraufhin|darauf|anschließend|later|then|afterwards|subsequently)(?!\p{L})/iu;

const clauseAround = (sentence: SheetSentence, at: Quantity): Clause | SheetSentence =>
  clauseAt(sentence, at) ?? sentence;

/** Some source sentence gives the draft's time: else the rule on dates speaks. */
const isGivenElsewhere = (of: Case, time: TimeExpression, own: readonly SourceFigure[]): boolean =>
  of.sources.sentences.some(
    ({ sentence }) => sentence.times.some((t) => agrees(time, t)) || own.some((s) => s.in.sentence === sentence),
  );

/** "since 1989", "bis 2030": a bound, no time of which something is told. */
const isOpen = (sheet: Sheet, time: TimeExpression): boolean =>
  /(?:seit|ab|bis|von|since|until|from|to|before|after|vor|nach)\s(?:zu[mr]\s|dem\s|der\s|the\s|end\s|ende\s|anfang\s|jahr\s)*$/i.test(
    sheet.text.slice(Math.max(0, time.start - LOOK), time.start),
  );
/** Letters looked at before a time. */
const LOOK = 16;

/**
 * The figure's clause gives a time of its own that excludes the draft's; without one, the draft's year is not the one the
 * source appeared in, and the source keeps that year for another clause of the sentence.
 */
function isOfAnotherTime(of: Case, time: TimeExpression, { quantity, in: at }: SourceFigure): boolean {
  const clause = clauseAround(at.sentence, quantity);
  const dates = datesOf(of, at).filter((t) => !isCompared(at.sheet, t));
  const within = dates.filter((t) => clause.start <= t.start && t.end <= clause.end);
  const named = timesOf(at.sentence).filter((t) => within.includes(t));
  const times = named.length > 0 ? named : within.length > 0 ? within : dates;
  // a day in the sentence tells when it was said
  if (PARTS.test(time.value) && times.every((t) => t.value.length >= DAY)) return isOfAnotherPart(of, time, at);
  if (times.some((t) => isOpen(at.sheet, t) || !t.from || agrees(time, t) || meets(time, t))) return false;
  if (times.length > 0) return times.every((t) => isAsExact(time, t) || isFar(time, t));
  return isPastYear(time, at.sheet) && besideAnother(of, time, at.at);
}

/** "im ersten Halbjahr" of a figure whose article has just spoken of the first quarter, and no source of that half year. */
const isOfAnotherPart = (of: Case, time: TimeExpression, { at, sheet }: SourceFigure['in']): boolean => {
  const told = of.sources.sentences
    .slice(Math.max(0, at - BACK), at)
    .filter((s) => s.sheet === sheet)
    .flatMap(({ sentence }) => sentence.times.filter((t) => PARTS.test(t.value)));
  return told.length > 0 && !of.sources.sentences.some((s) => s.sentence.times.some((t) => t.value === time.value));
};
/** A quarter or half of a year. */
const PARTS = /-[QH]\d$/;
/** Letters of a value that names a day. */
const DAY = 10;
/** Sentences before a figure in which its time may have been told. */
const BACK = 2;

/** "gegenüber dem Vorjahreszeitraum", "compared with a year earlier": the time of the amount beside it. */
const isCompared = (sheet: Sheet, { start }: TimeExpression): boolean =>
  /(?:im Vergleich zu[mr]?|verglichen mit|gegenüber|compared (?:with|to))\s(?:de[mnr]\s|the\s|a\s)?$/i.test(
    sheet.text.slice(Math.max(0, start - COMPARED), start),
  );
/** Letters looked at before such a time. */
const COMPARED = 24;

/** "Damals erbeuteten sie 17 Becher": the time is that of the sentence before. */
function datesOf(of: Case, { at, sheet, sentence }: SourceFigure['in']): TimeExpression[] {
  const own = sentence.times.filter((t) => t.type === 'DATE');
  const before = of.sources.sentences[at - 1];
  if (!before || before.sheet !== sheet || !sentence.words.slice(0, 3).some(THEN)) return own;
  const named = own.filter((t) => t.known.length > 0);
  return named.length > 0 ? own : timesOf(before.sentence);
}
const THEN = spelled(/^(?:damals|seinerzeit|then)$/);

const meets = (a: TimeExpression, b: TimeExpression): boolean =>
  !a.from || !b.from || !a.to || !b.to || (a.from <= b.to && b.from <= a.to);

/** Day against day, year against year: a vaguer time may be told of another side of the matter. */
const isAsExact = (a: TimeExpression, b: TimeExpression): boolean => a.value.length === b.value.length;

/** A year apart, one of them told as a year. */
const isFar = (a: TimeExpression, b: TimeExpression): boolean =>
  [a, b].some((t) => /^\d{4}$/.test(t.value)) && a.from!.slice(0, 4) !== b.from!.slice(0, 4);

const isPastYear = (time: TimeExpression, sheet: Sheet): boolean =>
  /^\d{4}$/.test(time.value) && sheet.published !== null && time.value < sheet.published.slice(0, 4);

/** The year stands in the sentence right beside the figure's, with what happened then. */
const besideAnother = (of: Case, time: TimeExpression, at: number): boolean =>
  [at, at + 1].some((i) => {
    const near = of.sources.sentences[i];
    return near !== undefined && timesOf(near.sentence).some((t) => agrees(time, t));
  });

const message = (said: string, time: string): Localized => ({
  de: `„${said}“ nennt die Quelle nicht für „${time}“.`,
  en: `The source does not give “${said}” for “${time}”.`,
});
const cure: Localized = {
  de: 'Die Zeit nennen, für die die Quelle die Zahl gibt.',
  en: 'Give the time for which the source gives the figure.',
};
