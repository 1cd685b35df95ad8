/** Whether a passage speaks of what the story is about. */
import type { ArticleVersion } from '../../model/index.ts';
import { contentLemmas, kept } from '../../text/index.ts';
import { isGeneric } from '../alone/mentions.ts';
import { OF_REPORTING } from '../tell/attributions.ts';
import type { Material } from './material.ts';

/** Words of which most reports speak, and those of them that name something: that stand in a title, or in a name. */
interface Matter {
  readonly words: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
}

/**
 * It has words of which most reports speak, and one of them names somebody, or what a title is about: a scene or an aside for
 * those who know the story has not.
 * @param report whose own name does not count
 */
export function isOfMatter(m: Material, { outlet }: Pick<ArticleVersion, 'outlet'>, text: string): boolean {
  const { words, names } = matterOf(m);
  const own = new Set(contentLemmas(outlet, m.lang));
  const spoken = [...new Set(contentLemmas(text, m.lang))].filter((w) => words.has(w) && !own.has(w));
  return spoken.length >= FEWEST && spoken.some((w) => names.has(w));
}
const FEWEST = 2;

const matterOf = kept((m: Material): Matter => {
  const reports = m.articles.filter((a) => a.lang === m.lang);
  const texts = reports.map((a) => new Set(contentLemmas(a.text, m.lang)));
  const inMost = [...new Set(texts.flatMap((t) => [...t]))].filter(
    (word) => texts.filter((t) => t.has(word)).length > texts.length * MOST,
  );
  const spoken = [...m.core].flatMap(([word, share]) => (share >= MOST ? word : []));
  const words = new Set([...spoken, ...inMost].filter((w) => !isGeneric(w) && !OF_REPORTING.test(w) && !/\d/u.test(w)));
  const named = [...reports.map((a) => a.title), ...m.names, ...m.people.map((p) => p.full)];
  const names = new Set(named.flatMap((name) => contentLemmas(name, m.lang)).filter((w) => words.has(w)));
  return { words, names };
});
const MOST = 0.5;
