/** Whether two sentences of two editions say the same in other words: one that only changes its wording is corrected in nothing. */
import type { DraftSentence } from '../../model/index.ts';

/** Numbers that are written out, in both languages; "ein" and "one" are articles and pronouns as well. */
const NUMBER_WORDS =
  /(?<!\p{L})(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|dutzend|hundert|tausend|halb\p{L}*|doppelt|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|hundred|thousand|half|twice)(?!\p{L})/giu;
const MONTHS =
  'Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|January|February|March|May|June|July|October|December';
/** A day as an article prints it: "26. November 2026", "26 November", "November 26, 2026". */
const DAYS = new RegExp(
  `(?<!\\d)\\d{1,2}\\.? (?:${MONTHS})(?: \\d{4})?|(?:${MONTHS}) \\d{1,2}(?:, \\d{4})?(?!\\d)`,
  'gu',
);
const NEGATIONS = /(?<!\p{L})(?:nicht|kein\p{L}*|nie|niemals|ohne|not|no|never|none|without|\p{L}+n[’']t)(?!\p{L})/giu;

/** Who says so, how and when; it may change while what is said stays. */
const ATTRIBUTION = new Set(
  'laut zufolge nach angaben darstellung bericht berichts berichtet berichtete berichten berichteten schreibt schrieb schreiben schrieben meldet meldete melden meldeten heißt hieß sagt sagte sagen sagten nennt nannte nennen teilt teilte mit wie vom am im in dem der die das den des ein eine einen es so auch und dass sei seien ist sind war waren wird wurde wurden worden habe haben hat hatte hatten werde according to report reports reported says said writes wrote a an the of on in it that by as is are was were has have had be been also and'.split(
    ' ',
  ),
);

/**
 * One passage of a source at the least is cited by both, all passages of the one by the other; figures, days and negations
 * are the same, but for the day of a report that one leaves out. Words may only differ by inflection and attribution; who
 * else says so, with a passage of his own, may stand behind.
 */
export function isReworded(was: DraftSentence, is: DraftSentence): boolean {
  const [cited, now] = [passages(was), passages(is)];
  if (cited.size === 0 || now.size === 0 || !(cited.isSubsetOf(now) || now.isSubsetOf(cited))) return false;
  const [days, daysNow] = [found(was, DAYS), found(is, DAYS)];
  if (!(days.isSubsetOf(daysNow) || daysNow.isSubsetOf(days))) return false;
  if (!same(figures(was), figures(is)) || count(was, NEGATIONS) !== count(is, NEGATIONS)) return false;
  const [words, wordsNow] = [content(was), content(is)];
  if (cited.size < now.size) return words.isSubsetOf(wordsNow);
  return now.size < cited.size ? wordsNow.isSubsetOf(words) : same(words, wordsNow);
}

/** What the second says beyond the first, on the same passages and with all its figures, was added to it. */
export function isExtended(was: DraftSentence, is: DraftSentence): boolean {
  const [cited, now] = [passages(was), passages(is)];
  return cited.size > 0 && cited.isSubsetOf(now) && cited.size < now.size && figures(was).isSubsetOf(figures(is));
}

const passages = ({ citations }: DraftSentence): ReadonlySet<string> => new Set(citations.map((c) => c.passageHash));
const found = ({ text }: DraftSentence, pattern: RegExp): ReadonlySet<string> => new Set(text.match(pattern) ?? []);
const count = ({ text }: DraftSentence, pattern: RegExp): number => (text.match(pattern) ?? []).length;

function figures({ text }: DraftSentence): ReadonlySet<string> {
  const rest = text.replaceAll(DAYS, ' ');
  return new Set([...(rest.match(/\d(?:[\d.,]*\d)?/gu) ?? []), ...(rest.toLowerCase().match(NUMBER_WORDS) ?? [])]);
}

function content({ text }: DraftSentence): ReadonlySet<string> {
  const words =
    text
      .replaceAll(DAYS, ' ')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  return new Set(words.filter((word) => !ATTRIBUTION.has(word)).map(stem));
}

/** "stieg", "gestiegen", "steigt" are one word, as far as beginnings tell. */
const stem = (word: string): string => word.replace(/^ge(?=\p{L}{4})/u, '').slice(0, STEM);
const STEM = 5;

const same = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => a.size === b.size && a.isSubsetOf(b);
