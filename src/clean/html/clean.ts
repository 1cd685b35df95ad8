/** HTML -> CleanArticle: tree, blocks, rules, region, roles, metadata, in this order. */

import type { CleanArticle } from '../../model/index.ts';
import { assemble } from '../assemble.ts';
import { undoDoubleEncoding } from '../decode.ts';
import { absolute } from '../link.ts';
import { describe } from '../metadata/describe.ts';
import { readFacts } from '../metadata/facts.ts';
import { choosePublisher } from '../metadata/publisher.ts';
import { chooseTitle, orSubject } from '../metadata/title.ts';
import { judgeElements } from '../rules/judge.ts';
import { readBlocks } from './flow.ts';
import type { HtmlInput } from './input.ts';
import { parseTree } from './parse.ts';
import { piecesOf } from './pieces.ts';
import { findRegion } from './region.ts';
import { addressOf } from './saved.ts';
import { articleScope } from './scope.ts';
import { mastheadOf, shownOutlet } from './shown-outlet.ts';

/** Cleans an HTML page. Never throws: a page without an article gives an article without body blocks. */
export function cleanHtml(given: HtmlInput): CleanArticle {
  const input = { ...given, url: addressOf(given.html, given.url) };
  const tree = parseTree(undoDoubleEncoding(input.html));
  const blocks = readBlocks(tree.root);
  const facts = readFacts(tree);
  const declared = choosePublisher(facts);
  const title = orSubject(chooseTitle(facts, declared, input.url), facts, input.hint?.title);
  const publisher = declared ?? shownOutlet({ facts, tree, blocks, title, url: input.url });
  const masthead = declared ? null : mastheadOf({ blocks, title });
  const holdsTitle = new Set<unknown>();
  for (let el = title.heading; el; el = el.parent) holdsTitle.add(el);
  const verdicts = judgeElements(tree.root, (el) => holdsTitle.has(el));
  const region = findRegion(tree.root, blocks, title.heading, (b) => !verdicts.has(b.el));
  const pieces = piecesOf({ blocks, masthead, verdicts, region, title, truncated: tree.truncated, url: input.url });
  const scope = articleScope(region, title.heading);
  const meta = describe({ scope, facts, tree, blocks, pieces, publisher, choice: title, input });
  const canonicalUrl = meta.canonicalUrl ?? (input.url === given.url ? null : input.url);
  return assemble(pieces, { ...meta, canonicalUrl }, absolute(facts.canonical ?? '', input.url) ?? input.url);
}
