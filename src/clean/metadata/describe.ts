/** Brings the metadata of an HTML page together; each part states its own rule for conflicts. */

import { isLanguage, type Language } from '../../model/index.ts';
import { detectLanguage } from '../../text/engine/language.ts';
import type { Metadata } from '../assemble.ts';
import type { TextBlock } from '../html/flow.ts';
import type { HtmlInput } from '../html/input.ts';
import { type El, isInside, type Tree } from '../html/tree.ts';
import { absolute } from '../link.ts';
import { isBodyPiece, type Piece } from '../piece.ts';
import { choosePaywalled, chooseSection } from './access.ts';
import { bodyText, creditsOf } from './article-text.ts';
import { chooseByline } from './byline.ts';
import { chooseDates } from './dates.ts';
import { chooseDisclosure } from './disclosure.ts';
import type { PageFacts } from './facts.ts';
import { shownGenre } from './genre.ts';
import { readMoment } from './moment.ts';
import { readAuthors } from './people.ts';
import type { TitleChoice } from './title.ts';
import { atPlace } from './zone.ts';

export interface DescribeInput {
  readonly facts: PageFacts;
  readonly tree: Tree;
  readonly blocks: readonly TextBlock[];
  readonly pieces: readonly Piece[];
  readonly publisher: string | null;
  readonly choice: TitleChoice;
  /** the element that holds title and text */
  readonly scope: El;
  readonly input: HtmlInput;
}

/** Lines around the beginning of the article, where author and date stand. */
function linesNearTitle(blocks: readonly TextBlock[], { title, heading }: TitleChoice, scope: El): string[] {
  const shown = heading ? blocks.findIndex((b) => isInside(b.el, heading)) : -1;
  const named = shown >= 0 || !title ? shown : blocks.findIndex((b) => b.text.includes(title.slice(0, 60)));
  const at = named >= 0 ? named : blocks.findIndex((b) => isInside(b.el, scope));
  return blocks
    .slice(Math.max(0, at - 6), Math.max(0, at) + 16)
    .map((b) =>
      title && b.text.startsWith(title) && b.text.length > title.length ? b.text.slice(title.length).trim() : b.text,
    );
}

/** Kickers stand in the article, right above its headline. */
const LABELS = 2;
function labelsAbove(blocks: readonly TextBlock[], { heading }: TitleChoice, scope: El): string[] {
  const at = heading ? blocks.findIndex((b) => isInside(b.el, heading)) : -1;
  const above = blocks.slice(Math.max(0, at - LABELS), Math.max(0, at));
  return above.filter((b) => isInside(b.el, scope)).map((b) => b.text);
}

/** A line as long as this is text: teasers and labels are shorter. */
const LONG_LINE = 200;

function linesAboveText(blocks: readonly TextBlock[]): string[] {
  const text = blocks.findIndex((b) => b.text.length >= LONG_LINE);
  return blocks.slice(0, text < 0 ? blocks.length : text).map((b) => b.text);
}

/** Where a text is signed: its last lines, what is apart left out. */
const lastLines = (pieces: readonly Piece[]): string[] =>
  pieces
    .filter(isBodyPiece)
    .slice(-3)
    .map((p) => p.text.split('\n').at(-1)!.trim());

export function describe({ facts, tree, blocks, pieces, publisher, choice, input, scope }: DescribeInput): Metadata {
  const lines = linesNearTitle(blocks, choice, scope);
  const inScope = blocks.filter((b) => isInside(b.el, scope)).map((b) => b.text);
  const authors = chooseByline({
    facts,
    root: tree.root,
    blocks,
    near: lines,
    signatures: lastLines(pieces),
    publisher,
    scope,
    url: input.url,
  });
  const hinted = authors.persons.length ? [] : readAuthors(input.hint?.author ?? '', publisher, 'marked').persons;
  const lang = languageOf(bodyText(pieces), facts.htmlLang);
  const place = { url: input.url, lang, near: lines };
  const dates = chooseDates({
    facts,
    root: tree.root,
    scope,
    near: lines,
    lines: inScope,
    above: linesAboveText(blocks),
    url: input.url,
    lang,
    text: bodyText(pieces),
  });
  return {
    title: choice.title || input.hint?.title || '',
    byline: authors.persons.length ? authors.persons : hinted,
    published: (dates.published && atPlace(dates.published, place)) ?? readMoment(input.hint?.published ?? ''),
    modified: dates.modified && atPlace(dates.modified, place),
    lang,
    publisher,
    section: shownGenre(facts, labelsAbove(blocks, choice, scope), lines) ?? chooseSection(facts),
    paywalled: choosePaywalled(facts, tree.root),
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
