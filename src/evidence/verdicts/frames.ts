/**
 * One sum in two time frames of one article: "diesen Monat" above, "in einer einzigen Woche" below. Both can hold, but a
 * reader learns from neither how long it took; the two stand side by side.
 */
import { familyKey, sameSubject, sharedTopic } from '../../claims/index.ts';
import type { ArticleVersion, Claim, Language, Localized } from '../../model/index.ts';
import type { SideBySide } from './pairs.ts';

type Unit = 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year';
const DAYS: Readonly<Record<Unit, number>> = { day: 1, week: 7, month: 30, quarter: 91, half: 182, year: 365 };

const units = (names: Readonly<Record<string, Unit>>): ((word: string) => Unit | null) => {
  const all = Object.entries(names);
  return (word) => all.find(([name]) => word.toLowerCase().startsWith(name))?.[1] ?? null;
};
const UNIT: Readonly<Record<Language, (word: string) => Unit | null>> = {
  de: units({ tag: 'day', woche: 'week', quartal: 'quarter', halbjahr: 'half', jahr: 'year', monat: 'month' }),
  en: units({ day: 'day', week: 'week', quarter: 'quarter', half: 'half', year: 'year', month: 'month' }),
};
const COUNTS: Readonly<Record<string, number>> = {
  ...{ zwei: 2, drei: 3, vier: 4, fünf: 5, sechs: 6, sieben: 7, acht: 8, neun: 9, zehn: 10, zwölf: 12 },
  ...{ two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, twelve: 12 },
};

/** How a passage says in which time something came together: group 1 is a number, group 2 the unit, group 3 a month's name. */
const FRAMES: Readonly<Record<Language, RegExp>> = {
  de: /(?<!\p{L})(?:(?:in|binnen|innerhalb)(?: von)?(?: nur| gerade(?: einmal)?| kaum)? (?:eine[rsm]? )?(?:einzigen |(zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|\d{1,2}) )?(Tag(?:e[ns]?)?|Wochen?|Monat(?:e[ns]?|s)?|Quartals?|Halbjahr(?:e?s)?|Jahr(?:e[ns]?|es)?)|(?:in )?(?:diese[nrsm]?|(?:der|dem|den|im) (?:laufenden|vergangenen|letzten|vorigen|ersten)) (?:(zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|\d{1,2}) )?(Tagen?|Wochen?|Monat(?:en)?|Quartal|Halbjahr|Jahr(?:en)?)|im (Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)|im Jahr 20\d\d)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:(?:in|within|inside)(?: just| only| barely)? (?:an? |the )?(?:single |(?:past |last |first )?(two|three|four|five|six|seven|eight|nine|ten|twelve|\d{1,2}) )?(days?|weeks?|months?|quarters?|years?)|(?:in |over )?(?:this|the past|the last|last|the current|the first) (?:(two|three|four|five|six|seven|eight|nine|ten|twelve|\d{1,2}) )?(days?|weeks?|months?|quarter|half|years?)|in (January|February|March|April|May|June|July|August|September|October|November|December)|in 20\d\d)(?!\p{L})/iu,
};
/** "so viel wie in einem Monat", "pro Woche": a yardstick or a rate. */
const YARDSTICK = /(?<!\p{L})(?:als|wie|than|as|pro|je|per|statt|gegenüber|seit|since)\s+(?:noch\s+)?$/iu;

interface Frame {
  readonly words: string;
  /** length in days */
  readonly length: number;
  /** its days, where claim and publication tell them */
  readonly days: readonly [from: string, to: string] | null;
}
interface Told {
  readonly claim: Claim;
  readonly frame: Frame;
}

/** One pair for each sum of an article: of those told in frames of clearly different length or of different days the first. */
export function framesApart(claims: readonly Claim[], articles: readonly ArticleVersion[]): readonly SideBySide[] {
  const byArticle = Map.groupBy(claims.filter(isSum), (c) => c.article);
  return articles.flatMap((article) => {
    const sums = Map.groupBy(byArticle.get(article.id) ?? [], amountKey);
    return [...sums.values()].flatMap((alike) => (alike.length < 2 ? [] : pairOf(alike, article)));
  });
}

const isSum = ({ kind, quantity, measure, modality, negated }: Claim): boolean =>
  kind === 'figure' &&
  measure != null &&
  typeof quantity?.value === 'number' &&
  (quantity.type === 'currency' || quantity.value >= LEAST) &&
  modality !== 'planned' &&
  modality !== 'forecast' &&
  !negated;
/** Small numbers meet by chance. */
const LEAST = 10;
const amountKey = ({ quantity, measure }: Claim): string =>
  [quantity!.value, quantity!.type, quantity!.currency ?? quantity!.unit ?? '', familyKey(measure!)].join('|');

function pairOf(alike: readonly Claim[], article: ArticleVersion): SideBySide[] {
  const told = alike.flatMap((claim): Told[] => {
    const frame = frameOf(claim, article);
    return frame ? [{ claim, frame }] : [];
  });
  for (const [i, a] of told.entries())
    for (const b of told.slice(i + 1))
      if (isOneThing(a.claim, b.claim) && differ(a.frame, b.frame))
        return [{ claims: [a.claim.id, b.claim.id], why: whyOf(a, b, article) }];
  return [];
}

const isOneThing = (a: Claim, b: Claim): boolean =>
  a.sentence.start !== b.sentence.start && sameSubject(a, b) !== 'no' && sharedTopic(a, b).length >= FEWEST_SHARED;
const FEWEST_SHARED = 2;

const differ = (a: Frame, b: Frame): boolean =>
  a.days && b.days
    ? a.days[0] !== b.days[0] || a.days[1] !== b.days[1]
    : Math.max(a.length, b.length) >= 2 * Math.min(a.length, b.length);

/** The frame that the figure's own sentence names; of several none is sure to be its own. */
function frameOf({ sentence, time }: Claim, { text, lang }: ArticleVersion): Frame | null {
  if (lang === null) return null;
  const told = text.slice(sentence.start, sentence.end);
  const all = new RegExp(FRAMES[lang].source, 'giu');
  const found = [...told.matchAll(all)].filter((m) => !YARDSTICK.test(told.slice(0, m.index)));
  const [one] = found;
  if (!one || found.length > 1) return null;
  const count = one[1] ?? one[3];
  const unit = UNIT[lang](one[2] ?? one[4] ?? (one[5] ? NAMED[lang] : YEARLY[lang]));
  if (!unit) return null;
  const at = sentence.start + one.index;
  const isOwn = time?.at && !time.implied && time.at.start < at + one[0].length && time.at.end > at;
  return {
    words: one[0],
    length: DAYS[unit] * (count ? (COUNTS[count.toLowerCase()] ?? Number(count)) : 1),
    days: isOwn && time.from && time.to ? [time.from, time.to] : null,
  };
}
const NAMED: Readonly<Record<Language, string>> = { de: 'Monat', en: 'month' };
const YEARLY: Readonly<Record<Language, string>> = { de: 'Jahr', en: 'year' };

function whyOf(a: Told, b: Told, { outlet, text }: ArticleVersion): Localized {
  const amount = text.slice(a.claim.quantity!.start, a.claim.quantity!.end);
  const [x, y] = [a.frame, b.frame];
  const areDated = x.days !== null && y.days !== null;
  const isApart = areDated && (x.days[1] < y.days[0] || y.days[1] < x.days[0]);
  const relation: Localized = isApart ? APART : areDated ? OVERLAPPING : OF_OTHER_LENGTH;
  return {
    de: `${outlet} nennt „${amount}“ in zwei Zeiträumen: „${x.words}“ und „${y.words}“. ${relation.de}`,
    en: `${outlet} gives “${amount}” for two time frames: “${x.words}” and “${y.words}”. ${relation.en}`,
  };
}
const APART: Localized = { de: 'Sie schließen einander aus.', en: 'They exclude each other.' };
const OVERLAPPING: Localized = {
  de: 'Sie überschneiden sich, sind aber nicht derselbe.',
  en: 'They overlap but are not one and the same.',
};
const OF_OTHER_LENGTH: Localized = {
  de: 'Sie sind verschieden lang und können sich nur überschneiden.',
  en: 'They differ in length and can only overlap.',
};
