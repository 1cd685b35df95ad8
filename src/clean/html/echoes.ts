/** Finds text that a page shows twice: word for word, or one block that says again what several said before. */
import type { Judged } from './fate.ts';

/** Shorter texts may well be said twice. */
const LEAST_REPEAT = 60;
/** Of a longer block that begins like an earlier one, this part must have been there before. */
const ECHO_SHARE = 0.8;
/** So much longer it runs several blocks together; two of a length may be two versions of one clause. */
const LONGER = 1.5;
/** Each look reads the page so far: a page of nothing but echoes must not cost its length squared. */
const MAX_LOOKS = 8;
/** Words that are looked up together: fewer are often the same by chance. */
const SHINGLE = 5;

const echoes = (j: Judged): boolean =>
  j.fate === 'body' &&
  (j.role?.role === 'paragraph' || j.role?.role === 'caption') &&
  j.block.text.length >= LEAST_REPEAT;

const opening = (text: string): string => text.slice(0, LEAST_REPEAT);
const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

function* shingles(words: readonly string[]): Generator<string> {
  for (let i = 0; i + SHINGLE <= words.length; i++) yield words.slice(i, i + SHINGLE).join(' ');
}

/** Whether most of the text stands in what came before. */
function isSaid(text: string, before: readonly Judged[]): boolean {
  const said = new Set<string>();
  for (const j of before) if (j.fate === 'body') for (const s of shingles(wordsOf(j.block.text))) said.add(s);
  const own = [...shingles(wordsOf(text))];
  return own.length > 0 && own.filter((s) => said.has(s)).length >= ECHO_SHARE * own.length;
}

/** A paragraph or caption that the page's layout shows a second time is cut: whole, or as a longer block that begins alike. */
export function withoutEchoes(judged: readonly Judged[]): Judged[] {
  const seen = new Set<string>();
  const lengths = new Map<string, number>();
  let looks = 0;
  return judged.map((j, i) => {
    if (!echoes(j)) return j;
    const { text } = j.block;
    const begun = lengths.get(opening(text)) ?? Number.POSITIVE_INFINITY;
    const suspect = text.length >= LONGER * begun && looks++ < MAX_LOOKS;
    const again = seen.has(text) || (suspect && isSaid(text, judged.slice(0, i)));
    if (again) return { block: j.block, fate: 'cut', reason: 'stands on the page already' };
    seen.add(text);
    lengths.set(opening(text), text.length);
    return j;
  });
}
