/** The owner's offer that fits a story, word for word; none where none fits: an advert is never forced into an article. */
import type { DraftBlock } from '../../model/index.ts';
import type { Material } from '../choose/material.ts';
import { paragraph } from './parts.ts';

export function offerOf(m: Material): DraftBlock[] {
  const spoken = [...m.articles.map((a) => a.title), ...m.names].join('\n').toLowerCase();
  const offer = m.blueprint.offers?.find(({ about }) => about.some((word) => beginsIn(spoken, word.toLowerCase())));
  return offer ? [paragraph([{ kind: 'structural', text: printed(offer), citations: [] }])] : [];
}

/** At the beginning of a word, so that inflected forms fit ("Pumpe": "Pumpen") and parts of words don't ("Art": "Start"). */
function beginsIn(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1]!)) return true;
  return false;
}

/** The address stands behind the text where the owner has not put it in. */
const printed = ({ text, url }: { text: string; url: string }): string =>
  text.includes(url) ? text : `${text} ${url}`;
