/** Brings the metadata of an HTML page together; each part states its own rule for conflicts. */

import { isLanguage, type Language } from '../../model/index.ts';
import { detectLanguage } from '../../text/engine/language.ts';
import { absolute, type Metadata } from '../assemble.ts';
import type { HtmlInput } from '../html/clean.ts';
import type { TextBlock } from '../html/flow.ts';
import type { Tree } from '../html/tree.ts';
import type { Piece } from '../piece.ts';
import { bodyText, creditsOf } from './article-text.ts';
import { chooseByline } from './byline.ts';
import { chooseDates } from './dates.ts';
import { chooseDisclosure } from './disclosure.ts';
import type { PageFacts } from './facts.ts';
import { readAuthors } from './people.ts';

export interface DescribeInput {
  readonly facts: PageFacts;
  readonly tree: Tree;
  readonly blocks: readonly TextBlock[];
  readonly pieces: readonly Piece[];
  readonly publisher: string | null;
  readonly title: string;
  readonly input: HtmlInput;
}

/** Lines around the beginning of the article, where author and date stand. */
function linesNearTitle(blocks: readonly TextBlock[], title: string): string[] {
  const at = title ? blocks.findIndex((b) => b.text.includes(title.slice(0, 60))) : -1;
  return blocks.slice(Math.max(0, at - 6), Math.max(0, at) + 16).map((b) => b.text);
}

export function describe({ facts, tree, blocks, pieces, publisher, title, input }: DescribeInput): Metadata {
  const lines = linesNearTitle(blocks, title);
  const authors = chooseByline(facts, tree.root, lines, publisher);
  const hinted = authors.persons.length ? [] : readAuthors(input.hint?.author ?? '', publisher, true).persons;
  return {
    title: title || input.hint?.title || '',
    byline: authors.persons.length ? authors.persons : hinted,
    ...chooseDates(facts, tree.root, lines, input.url, input.hint?.published),
    lang: languageOf(bodyText(pieces), facts.htmlLang),
    publisher,
    credits: [...new Set([...creditsOf(pieces), ...authors.others])],
    aiDisclosure: chooseDisclosure(pieces),
    canonicalUrl: facts.canonical ? absolute(facts.canonical, input.url) : null,
  };
}

/** The rule: the language of the text itself; what the page declares counts only where the text is too short to tell. */
function languageOf(text: string, declared: string | null): Language | null {
  const primary = declared?.slice(0, 2).toLowerCase();
  const tooShort = text.length < 200;
  return detectLanguage(text) ?? (tooShort && isLanguage(primary) ? primary : null);
}
