/** Which reports carry one text under two names: what both say is said once. */
import type { ArticleVersion, DraftSentence } from '../../model/index.ts';
import type { Material } from '../choose/material.ts';

/** One sentence an origin of which several outlets print the same words. */
export function copiesOf(m: Material, limit: number): DraftSentence[] {
  return m.dossier.origins
    .flatMap(({ articles, name }): DraftSentence[] => {
      const texts = m.articles.filter((a) => articles.includes(a.id));
      const alike = texts.filter((a) => texts.some((b) => a.outlet !== b.outlet && sharedIn(a, b) >= FEWEST));
      const outlets = [...new Set(alike.map((a) => a.outlet))];
      if (outlets.length < 2) return [];
      const of = name.toLowerCase();
      const isOne = outlets.map((o) => o.toLowerCase()).some((o) => o.includes(of) || of.includes(o));
      return [{ kind: 'computed', text: m.phrases.copies(outlets, isOne ? null : name), citations: [] }];
    })
    .slice(0, limit);
}
/** Sentences that are the same, word for word: fewer may be a quotation that both have. */
const FEWEST = 4;

function sharedIn(a: ArticleVersion, b: ArticleVersion): number {
  const known = sentencesOf(b);
  return [...sentencesOf(a)].filter((s) => known.has(s)).length;
}

const sentencesOf = ({ text }: ArticleVersion): ReadonlySet<string> =>
  new Set(text.split(/(?<=[.!?][“”"«»]?)\s+|\n+/u).flatMap((s) => (s.length >= SHORTEST ? s.trim() : [])));
/** UTF-16 units: "Das ist so." stands in many a report. */
const SHORTEST = 35;
