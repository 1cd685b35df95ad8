/** "The trust", "the union": the body of that kind that the article names, by its full name, where there is only one. */
import { withCapital } from '../tell/letters.ts';
import type { SourceSentence } from '../tell/source-sentence.ts';
import { isSomeOther } from './some-other.ts';

const KINDS =
  'trust|union|council|agency|ministry|commission|authority|association|institute|university|society|foundation|committee|board|federation|club|company|group|bank';
const GENERAL = new RegExp(
  String.raw`(?<!\p{L})([Tt]he) (${KINDS})(?=['’]s |[ ,]|$)(?! (?:of|for|in|that|which)(?!\p{L}))`,
  'u',
);

/** The text with the first such word replaced; as it is where the article names none of that kind, or several. */
export function withBodyNamed(s: SourceSentence, text: string): string {
  const found = GENERAL.exec(text);
  if (!found) return text;
  const [, the, kind] = found;
  const name = new RegExp(
    String.raw`(?<!\p{L})((?:\p{Lu}[\p{L}’']+ (?:of |for |and |the )?){1,4}${withCapital(kind!)})(?!\p{L})`,
    'gu',
  );
  const all = [...s.article.text.matchAll(name)].map((x) => x[1]!.replace(/^The /u, ''));
  const names = [...new Set(all.flatMap((written) => asWritten(written, s.article.text) ?? []))];
  const [only] = names;
  if (!only || names.length > 1 || text.includes(only) || isSomeOther(s, kind!)) return text;
  return `${text.slice(0, found.index)}${the} ${only}${text.slice(found.index + found[0].length)}`;
}

/**
 * "UFTON Borough Council" where a dateline opens the text: "Ufton Borough Council", if the text writes Ufton elsewhere; no name
 * at all where it is not sure that the capitals are its own, as they are of a word that keeps them ("the UNICEF committee").
 */
function asWritten(name: string, text: string): string | null {
  const word = /(?<!\p{L})\p{Lu}{4,}(?!\p{L})/u.exec(name)?.[0];
  if (!word) return name;
  const small = word[0]! + word.slice(1).toLowerCase();
  if (text.includes(small)) return asWritten(name.replace(word, small), text);
  return text.split(word).length > 2 ? name : null;
}
