/** Which quantities of a text are figures: those that say how much of something there is. */
import { contains, type Quantity, touching } from '../../model/index.ts';
import { isStopWord } from '../../text/index.ts';
import type { Context } from '../context.ts';

/** Ordinals count positions, and a number inside a date is the date's. */
export function isFigure(context: Context, q: Quantity): boolean {
  if (q.type === 'ordinal' || q.type === 'age' || q.vague) return false;
  if (q.value === null && q.low === undefined && !/\..*\./.test(q.identifier ?? '')) return false;
  if (isFrequency(context, q) || isScaleEnd(context, q) || isLabel(context, q) || isPart(context, q)) return false;
  if (isInName(context, q) || isModel(context, q)) return false;
  return !touching(context.reading.times, q).some((t) => contains(t, q) || t.type !== 'DURATION');
}

/**
 * "Wolke 3", "Halle 2", "Model X 90": a number right behind a capitalised word is its label, unless it counts the noun
 * that follows ("In Wittsund 3 Verletzte").
 */
function isLabel({ slice, lang }: Context, q: Quantity): boolean {
  if (q.type !== 'number' || q.comparator || !/^\d+(?:\.\d+)?$/.test(slice(q.start, q.end))) return false;
  if (NUMBERED.test(slice(Math.max(0, q.start - 12), q.start))) return true;
  if (lang === 'en' && /(?<!\p{L})\p{Lu}{2,}[ \u00a0]$/u.test(slice(Math.max(0, q.start - 12), q.start))) return true;
  const label = /(\p{Lu}[\p{L}\d-]*)[ \u00a0]$/u.exec(slice(Math.max(0, q.start - 40), q.start))?.[1];
  // "Statt 240 sollen nun 150 Stellen wegfallen": a sentence begins with a capital, whatever its word.
  if (!label || OPENING.test(label) || isStopWord(label.toLowerCase(), lang)) return false;
  const after = slice(q.end, q.end + 40);
  return lang === 'de'
    ? !/^ (?:(?!(?:die|eine[nr]?|keine[nr]?|ihre[nr]?|seine[nr]?|diese[nr]?) )\p{Ll}+e[nr]? )?\p{Lu}/u.test(after)
    : !/^ \p{Ll}{3,}/u.test(after);
}

/** "Update No. 2", "Mitteilung Nr. 31" */
const NUMBERED = /(?<!\p{L})(?:No|Nos|Nr)\.[ \u00a0]?$/u;

/** "Blix 60 Pro", "XT 4080/4090 Mobile": a word that only products bear closes the name. */
const isModel = ({ slice }: Context, q: Quantity): boolean =>
  q.type === 'number' &&
  /^\d{1,5}$/.test(slice(q.start, q.end)) &&
  /(?<!\p{L})\p{Lu}[\p{L}\d-]*\s(?:\d+\/)?$/u.test(slice(Math.max(0, q.start - 30), q.start)) &&
  /^(?:\/\d+)?\s(?:Pro|Max|Ultra|Plus|Mini|Lite|Air|Ti|XL|GT|Laptop|Mobile|Turbo)(?![\p{L}-])/u.test(
    slice(q.end, q.end + 16),
  );

/** The three of the product "Wolke 3" belongs to its name. */
const isInName = ({ reading }: Context, q: Quantity): boolean =>
  q.type === 'number' && reading.mentions.some((m) => contains(m, q) && (m.start < q.start || m.end > q.end));

const OPENING =
  /^(?:statt|anstatt|rund|knapp|gut|fast|nur|etwa|circa|insgesamt|mindestens|höchstens|bisher|zuletzt|instead|rather|about|around|some|nearly|almost|only|roughly|exactly)$/iu;

/** "Two of them", "vier von ihnen": a part of a count told before, not the count. */
const isPart = ({ slice }: Context, q: Quantity): boolean =>
  /^\s+(?:of (?:them|whom|these|those)|von (?:ihnen|diesen|denen)|davon)(?!\p{L})/iu.test(slice(q.end, q.end + 16));

/** "zweimal", "twice" say how often, not how much. */
const isFrequency = (context: Context, q: Quantity): boolean =>
  /^(?:\p{L}+mal|once|twice)$/iu.test(context.slice(q.start, q.end)) ||
  /^ (?:mal|times)(?!\p{L})(?! (?:so|as|more|the)(?!\p{L}))/iu.test(context.slice(q.end, q.end + 12));

/** The ten in "9.8 out of 10" is the scale's, not the article's. */
const isScaleEnd = (context: Context, q: Quantity): boolean =>
  q.type === 'number' && /\d\s+(?:out of|von|aus)\s+$/u.test(context.slice(Math.max(0, q.start - 14), q.start));
