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
  const names = [...new Set([...s.article.text.matchAll(name)].map((x) => x[1]!.replace(/^The /u, '')))];
  const [only] = names;
  if (!only || names.length > 1 || text.includes(only) || isSomeOther(s, kind!)) return text;
  return `${text.slice(0, found.index)}${the} ${only}${text.slice(found.index + found[0].length)}`;
}
