/** The time a claim speaks of. */
import { type ClaimTime, overlaps, type Span, type TimeExpression, touching } from '../model/index.ts';
import { led, pattern } from '../text/index.ts';
import type { Clause } from './clauses.ts';
import type { Context } from './context.ts';
import { ownHalf } from './figures/conjuncts.ts';
import { foundingAround } from './figures/founding.ts';

/** Words that make a time the yardstick of a comparison rather than the time the claim speaks of. */
const YARDSTICK = led(
  /(?:vergleich(?:\s+(?:zu[rm]?|mit(?:\s+de[mr])?))?|gegenüber(?:\s+de[mr])?|als|than|compared\s+(?:with|to)|from|backdated\s+to|rückwirkend\s+(?:zum|ab|seit))\s+(?:\p{L}+\s+)?$/iu,
);
const isYardstick = ({ leads }: Context, { start }: Span): boolean =>
  leads.says(YARDSTICK, Math.max(0, start - BEFORE), start);
/** Letters before a time in which such a word stands. */
const BEFORE = 40;

/**
 * The time a figure in this clause speaks of: the stretch it was counted over ("nach neun Monaten"), else a time in the
 * clause, else a period named in the sentence, else the period the article reports on (implied), else its day (implied).
 *
 * @param figure where it stands: the year of a founding told in passing is not its own
 */
export function timeFor(context: Context, clause: Clause, figure: Span | null = null): ClaimTime | null {
  const times = touching(context.reading.times, clause);
  const stretch = times.find((t) => isStretch(context, t));
  if (stretch) return { value: stretch.value, from: null, to: null, at: spanOf(stretch), implied: false };
  const year = wholeYear(context, clause);
  if (year) return year;
  const speaksOf = (t: TimeExpression): boolean =>
    (t.type === 'DATE' || t.type === 'TIME') &&
    t.from !== undefined &&
    !isYardstick(context, t) &&
    !isOfSpeech(context, t) &&
    !isSince(context, t) &&
    !isOfFounding(context, clause, t, figure) &&
    !isOfOtherVerb(context, clause, t, figure);
  const near =
    times.find(speaksOf) ??
    touching(context.reading.times, clause.sentence).find((t) => speaksOf(t) && isOpening(context, clause, t)) ??
    touching(context.reading.times, clause.sentence).find(
      (t) => t.end <= clause.start && speaksOf(t) && t.value.length <= 7 && !isLongPast(context, t),
    );
  if (near) return timeOf(near);
  return wholeYear(context, clause.sentence) ?? reportedPeriod(context, clause) ?? dayOf(context.published);
}

/** ", she wrote on Wednesday": when it was said is not when it was so. */
const isOfSpeech = ({ slice, reading }: Context, t: TimeExpression): boolean =>
  reading.quotes.some(
    ({ cue, quote }) =>
      cue !== null &&
      cue.end <= t.start &&
      t.start - cue.end < BEFORE &&
      !DECIDES.test(slice(cue.start, cue.end)) &&
      quote.every((piece) => !overlaps(piece, t) && (piece.end <= cue.start || piece.start >= t.end)) &&
      !/[,;:.]/.test(slice(cue.end, t.start)),
  );

/** On the day of the decision stands how it was voted. */
const DECIDES = /^(?:beschl|entschied|stimm|verfüg|ordne|decided|voted|ruled|ordered|agreed)/iu;

/** "Die Mühle, 1998 gegründet, beschäftigt 60 Leute": the year is none of a figure outside of its apposition. */
function isOfFounding({ slice }: Context, { sentence }: Clause, t: TimeExpression, figure: Span | null): boolean {
  if (!figure || !/^\d{4}(?:-\d\d)?$/.test(t.value)) return false;
  const founding = foundingAround(slice, sentence, t);
  return founding !== null && !overlaps(founding, figure);
}

/** "beschäftigt 90 Leute und nahm 2025 drei Millionen ein": when the second verb's deed was says nothing of the first. */
const isOfOtherVerb = ({ lang }: Context, clause: Clause, t: TimeExpression, figure: Span | null): boolean =>
  figure !== null && t.start >= figure.end && !ownHalf(clause, figure, lang).some((w) => overlaps(w, t));

/** "Four years ago, when ...", "Im Jahr 2019 hatte ...": the time that opens a sentence holds for all of it. */
const isOpening = ({ slice }: Context, { sentence, start }: Clause, t: TimeExpression): boolean =>
  t.end <= start &&
  /^\d{4}/.test(t.value) &&
  /^(?:(?:im|in|in the)\s)?(?:(?:Jahr|year)\s)?$/iu.test(slice(sentence.start, t.start)) &&
  !/^,?\s\p{L}+(?:gründet|baut|öffnet|richtet|ed|lt|built)(?!\p{L})/u.test(slice(t.end, t.end + 24));

/** "Die Fabrik wurde 1889 gegründet und verarbeitete ...": a year of long ago is that of its own clause alone. */
const isLongPast = ({ published }: Context, t: TimeExpression): boolean =>
  published !== null && Number(t.value.slice(0, 4)) < Number(published.slice(0, 4)) - LONG_PAST_YEARS;
const LONG_PAST_YEARS = 2;

const before = (context: Context, t: Span): string => context.slice(Math.max(0, t.start - BEFORE), t.start);
const spanOf = ({ start, end }: Span): Span => ({ start, end });

/** "Two have been killed since construction began in 2022": counted from then on, up to now. */
const isSince = (context: Context, t: TimeExpression): boolean =>
  t.value.length <= 7 &&
  /(?<!\p{L})(?:since|seit)(?!\p{L})[^.;,]*$/iu.test(context.slice(Math.max(0, t.start - 60), t.start));

/** A length of time over which something was counted, not one that passed since or is to come. */
const STRETCH = pattern('iu')`
  (?:
    innerhalb(?: von)? | binnen | in(?: nur| den(?: ersten)?| the(?: first)?)?
    | nach(?: den ersten)? | während | over(?: the)? | within | after(?: the first)?
    | for the(?: first)? | allein in den
  )\s+(?:den\s+|the\s+|nur\s+|just\s+)?$
`;
const isStretch = (context: Context, t: TimeExpression): boolean =>
  t.type === 'DURATION' &&
  /^PT?\d/.test(t.value) &&
  (STRETCH.test(before(context, t)) || /^(?:den|the) /i.test(context.slice(t.start, t.end)));

const WHOLE_YEAR = led(/(?<!\p{L})(?:gesamtjahr\p{L}{0,2}|laufenden? jahr|full[- ]year|for the year)(?!\p{L})/iu);
/** "für das Gesamtjahr" speaks of the year of the report. */
export const wholeYear = ({ leads, published }: Context, { start, end }: Span): ClaimTime | null =>
  leads.says(WHOLE_YEAR, start, end) ? yearOf(published) : null;

const yearOf = (published: string | null): ClaimTime | null => {
  const year = published?.slice(0, 4);
  return year ? { value: year, from: `${year}-01-01`, to: `${year}-12-31`, at: null, implied: true } : null;
};
const dayOf = (published: string | null): ClaimTime | null => {
  const day = published?.slice(0, 10);
  // of an issue that names its month alone
  if (day && /^\d{4}-\d\d$/.test(day))
    return { value: day, from: `${day}-01`, to: lastOf(day), at: null, implied: true };
  return day ? { value: day, from: day, to: day, at: null, implied: true } : null;
};

const lastOf = (month: string): string =>
  new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).toISOString().slice(0, 10);

/** Letters back in which a named quarter or half still is what a report speaks of. */
const REPORT_REACH = 700;

const isPartOfYear = ({ value }: TimeExpression): boolean => value.length === 7 && /^\d{4}-[QH]\d$/.test(value);

/** A report names its quarter once and then gives figure after figure. */
function reportedPeriod(context: Context, clause: Clause): ClaimTime | null {
  const named = context.reading.times.findLast(
    (t) =>
      t.start < clause.start && clause.start - t.start < REPORT_REACH && isPartOfYear(t) && !isYardstick(context, t),
  );
  return named ? { ...timeOf(named), at: null, implied: true } : null;
}

export const timeOf = (t: TimeExpression): ClaimTime => ({
  value: t.value,
  from: t.from ?? null,
  to: t.to ?? null,
  at: spanOf(t),
  implied: false,
});
