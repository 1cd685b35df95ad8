/** Completes what a figure leaves to the one behind it: "von 31 auf 24 Millionen Euro", and brings cents to euros. */
import type { Language, Quantity } from '../model/index.ts';

const OPENS = /(?:^|\s)(?:von|zwischen|from|between)\s$/i;
const LINKS = /^\s(?:auf|bis|und|to|and)\s$/i;
/** "41 statt zuletzt 47 Cent": both are told in the unit behind the second. */
const INSTEAD =
  /^\s(?:statt|anstatt|anstelle von|instead of|rather than)\s(?:zuletzt\s|bisher\s|bislang\s|zuvor\s|vorher\s)?$/i;
/** Letters looked at before a figure. */
const LOOK = 12;

/** Quantities of one sentence, in order, each with the unit and magnitude its words give it. */
export const completed = (quantities: readonly Quantity[], text: string, lang: Language): Quantity[] =>
  quantities.map((q, i) => {
    if (isClock(q, quantities[i + 1], text) || (i > 0 && isClock(quantities[i - 1]!, q, text)))
      return { ...q, vague: true };
    const own = betweenShares(inPoints(inMillions(inEuros(q, lang), text, lang), text), quantities, text);
    if (own.type !== 'number' || own.unit || own.value === null) return own;
    const before = quantities.findLast((b, at) => at < i && b.unit);
    return inEuros(sharing(own, own.value, quantities[i + 1], text, before), lang);
  });

/** "25 basis points", "a quarter of a point": both are parts of a percentage point. */
function inPoints(q: Quantity, text: string): Quantity {
  if (q.value === null) return q;
  if (q.unit === 'basis-point') return { ...q, value: q.value / 100, unit: 'percentage-point', decimals: 2 };
  if (q.type !== 'fraction' || !OF_A_POINT.test(text.slice(q.end, q.end + LOOK * 2))) return q;
  return { ...q, type: 'percentage-points', unit: 'percentage-point' };
}
const OF_A_POINT = /^(?:\sof)?\s(?:an?\s)?(?:percentage[ -])?point\b/i;

/** "zehn nach drei", "ten past three": both numbers tell the time of day. */
const isClock = (minutes: Quantity, hour: Quantity | undefined, text: string): boolean =>
  hour !== undefined &&
  MINUTES.test(String(minutes.value)) &&
  (hour.value ?? 0) >= 1 &&
  (hour.value ?? HOURS + 1) <= HOURS &&
  !minutes.unit &&
  !hour.unit &&
  /^\s(?:nach|vor|past)\s$/.test(text.slice(minutes.end, hour.start)) &&
  /(?:gegen|um|kurz vor|kurz nach|bis|ab|at|around|about)\s$/i.test(text.slice(0, minutes.start).slice(-LOOK));
const MINUTES = /^(?:5|10|20)$/;
const HOURS = 12;

/** "87 percent, five points below the 92 promised": beside a percentage, points are those between two shares. */
const betweenShares = (q: Quantity, all: readonly Quantity[], text: string): Quantity =>
  q.type === 'number' &&
  !q.unit &&
  POINTS.test(text.slice(q.end, q.end + LOOK * 2)) &&
  all.some((other) => other.type === 'percentage')
    ? { ...q, type: 'percentage-points', unit: 'percentage-point' }
    : q;
const POINTS =
  /^\s(?:points?|Punkten?)\s(?:above|below|more|less|higher|lower|up|down|short|over|under|mehr|weniger|höher|niedriger|über|unter)(?!\p{L})/u;

function sharing(q: Quantity, value: number, next: Quantity | undefined, text: string, before?: Quantity): Quantity {
  if (before && takesUp(q, before, text)) return { ...q, type: before.type, unit: before.unit! };
  if (!next) return q;
  const between = text.slice(q.end, next.start);
  const opens = LINKS.test(between) && OPENS.test(text.slice(Math.max(0, q.start - LOOK), q.start));
  const adds = next.type === 'percentage' && (q.decimals ?? 0) > 0 && TOO.test(between);
  if (!opens && !INSTEAD.test(between) && !adds) return q;
  const times = value < 1000 ? magnitudeOf(next, text) : 1;
  if (times === 1 && !next.unit && !next.currency) return q;
  const { unit, currency, type } = next;
  return { ...q, type, value: value * times, ...(unit ? { unit } : {}), ...(currency ? { currency } : {}) };
}

/** "im Januar 3,3 und im Oktober noch einmal 2,5 Prozent": a decimal with no noun behind it is a share as well. */
const TOO = /^\s(?:und|and)\s(?:[\p{L}\d]+\s){0,4}$/u;

/** "62 Kilometer in Aurich und 71 in Emden": a bare number behind "und" with its place behind it measures what the one before does. */
const takesUp = (q: Quantity, before: Quantity, text: string): boolean =>
  before.type === 'dimension' &&
  AND.test(text.slice(before.end, q.start)) &&
  PLACED.test(text.slice(q.end, q.end + LOOK)) &&
  before.value !== null &&
  q.value !== null &&
  Math.max(q.value, before.value) < OF_A_SIZE * Math.min(q.value, before.value);
const AND = /^[^,;.]{0,60}\s(?:und|and)\s$/i;
const PLACED = /^\s(?:in|an|am|auf|bei|im|at|on|near|off)\s/i;
/** Two measurements of one thing differ by less than this factor. */
const OF_A_SIZE = 5;

/** 1,000,000 for "24 Millionen"; 1 where the figure is written out. */
function magnitudeOf(q: Quantity, text: string): number {
  const written = /^\d+(?:[.,]\d+)?/.exec(text.slice(q.numeral?.start ?? q.start, q.end))?.[0];
  const times = written && q.value !== null ? q.value / Number(written.replace(',', '.')) : 1;
  const power = Math.log10(times);
  return power >= 6 && Math.abs(power - Math.round(power)) < 1e-9 ? 10 ** Math.round(power) : 1;
}

/** German news means euro cents unless it says otherwise. */
const inEuros = (q: Quantity, lang: Language): Quantity => {
  if (lang !== 'de' || q.type !== 'currency' || q.unit !== 'cent' || q.value === null) return q;
  const { unit: _cent, ...rest } = q;
  return { ...rest, value: q.value / 100, currency: 'EUR', decimals: 2 };
};

/** "1.9m bars": behind an "m" that stands for millions follows what is counted, behind one for metres how it lies ("1.9m high"). */
function inMillions(q: Quantity, text: string, lang: Language): Quantity {
  if (
    lang !== 'en' ||
    q.type !== 'dimension' ||
    q.value === null ||
    !/^\d+(?:\.\d+)?m$/.test(text.slice(q.start, q.end))
  )
    return q;
  if (!COUNTED.test(text.slice(q.end, q.end + LOOK * 2))) return q;
  const { unit: _metre, ...rest } = q;
  return { ...rest, type: 'number', value: q.value * 1e6 };
}
/** A plural, perhaps behind one adjective. */
const COUNTED = /^\s(?:\p{Ll}+\s)?(?:\p{Ll}{2,}(?<!s)s|people|children)(?!\p{L})/u;
