/** What an outlet is called whose page does not say: by its host, else by the name of the file it came in. */
import { isWebAddress } from '../collect/index.ts';
import type { Language } from '../model/index.ts';

/** Marks of order and of copying around a file's name: "b_", "01-", "2026-05-02 ", " (2)", a hash. */
const AROUND = [
  /[_-][0-9a-f]{12,}$/i,
  /^(?:(?:19|20)\d\d[-_. ]?\d{2}[-_. ]?\d{2}|\d{1,3}|\p{L})(?:[-_. ]+|(?=\)))\)?[-_. ]*(?=.*\p{L}{3})/iu,
  /[-_. ]*(?:\(\d{1,3}\)|(?<=_)\d{1,3}|(?<=[-_. ])(?:(?:19|20)\d\d[-_. ]?\d{2}[-_. ]?\d{2}))$/,
];
const SMALL = /^(?:der|die|das|des|dem|für|am|an|im|in|bei|aus|vom|von|zum|zur|und|of|the|and|for|on|at)$/;

/** "b_nordrundschau.txt" -> "Nordrundschau"; a name of numbers and signs only stays what it is: "Dokument 7". */
export function outletNameOf(url: string, lang: Language | string | null): string {
  if (isWebAddress(url)) return new URL(url).hostname.replace(/^www\./, '');
  const file = decodeURIComponent(url.split(/[\\/]/).at(-1) ?? url).replace(/\.\w+$/, '');
  const bare = AROUND.reduce(
    (name, mark) => name.replace(mark, ''),
    AROUND.reduce((name, mark) => name.replace(mark, ''), file),
  );
  if (!/\p{L}{3}/u.test(bare)) return `${lang === 'en' ? 'Document' : 'Dokument'} ${wordsOf(file).join(' ') || file}`;
  return wordsOf(bare)
    .map((w, i) => (i > 0 && SMALL.test(w) ? w : w.charAt(0).toUpperCase() + w.slice(1)))
    .join(' ');
}

/** A hash in a file's name names nothing: "000_18c275c1". */
const HASH = /^(?=.*\d)(?=.*[a-f])[0-9a-f]{8,}$/iu;
const wordsOf = (name: string): string[] => name.split(/[\s_-]+/).filter((word) => word !== '' && !HASH.test(word));
