/** Claims of texts written for a test. */
import { type Block, type BlockRole, type Claim, makeId } from '../model/index.ts';
import { createReader } from '../text/index.ts';
import { type Readable, readClaims } from './extract.ts';

const reader = createReader();

/** An article of one paragraph, or of the parts given, with no title, published on 6 May 2026, unless said otherwise. */
export function articleOf(
  parts: string | readonly (readonly [BlockRole, string])[],
  lang: 'de' | 'en',
  more: Partial<Pick<Readable, 'title' | 'published'>> = {},
): Readable {
  let text = '';
  const blocks: Block[] = [];
  for (const [role, words] of typeof parts === 'string' ? ([['paragraph', parts]] as const) : parts) {
    if (text !== '') text += '\n\n';
    blocks.push({ start: text.length, end: text.length + words.length, role });
    text += words;
  }
  return {
    id: makeId('articleVersion', text),
    text,
    lang,
    title: '',
    published: '2026-05-06T10:00:00Z',
    blocks,
    ...more,
  };
}

export const claimsOf = (article: Readable): readonly Claim[] => readClaims(article, reader);
