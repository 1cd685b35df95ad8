/** What a page's address says about its title. */
import { flat } from './site.ts';
import { words } from './title-words.ts';

/** The last two steps of an address's path; what stands between them is no word. */
const steps = (url: string | null): string[] =>
  (url ? (URL.parse(url)?.pathname ?? '') : '')
    .replace(/\.\w{2,5}$/, '')
    .split('/')
    .filter(Boolean)
    .slice(-2);

/** Whether the address ends with a text, or its last steps hold all of its words, two at least. */
export function isAddressed(text: string, url: string | null): boolean {
  const own = words(text);
  const path = steps(url);
  const there = new Set(path.flatMap(words).map(flat));
  return (
    /\p{L}/u.test(text) &&
    (flat(path.at(-1) ?? '') === flat(text) || (own.length > 1 && own.every((w) => there.has(flat(w)))))
  );
}
