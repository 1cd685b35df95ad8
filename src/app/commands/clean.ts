/** `quellwerk clean`: a page as the article it holds, with its roles, and what was cut and why. */
import { styleText } from 'node:util';
import { cleanHtml, cleanText, toFilterOutput } from '../../clean/index.ts';
import { APART_ROLES, type ArticleVersion, type BlockRole } from '../../model/index.ts';
import { type Command, flag } from '../command.ts';
import { loadDocuments } from '../documents.ts';
import { filterEach, optionalText, type Row } from '../filters/jsonl.ts';
import { needArguments, printProblems } from '../output.ts';

export const clean: Command = {
  name: 'clean',
  summary: 'shows a page as the article it holds, and what was cut and why',
  usage: ['clean URL|FILE...', 'clean --jsonl < pages.jsonl'],
  options: { jsonl: { type: 'boolean' }, json: { type: 'boolean' } },
  optionHelp: {
    '--jsonl': 'filter: {id, html, url?} or {id, text} a line in, {id, article} a line out',
    '--json': 'the articles as JSON',
  },
  async run(given) {
    if (flag(given, 'jsonl')) {
      await filterEach(cleanRow);
      return 0;
    }
    needArguments(given, 'a page or file to clean');
    const { versions, problems } = await loadDocuments(given.args);
    if (flag(given, 'json')) console.log(JSON.stringify(versions.map(toFilterOutput), null, 2));
    else for (const version of versions) console.log(printed(version));
    return printProblems(problems);
  },
};

function cleanRow(row: Row): object {
  const url = optionalText(row, 'url') ?? null;
  const html = optionalText(row, 'html');
  const text = optionalText(row, 'text');
  if (html === undefined && text === undefined)
    throw new Error('neither "html" nor "text". Give the page as one of the two.');
  return { article: toFilterOutput(html === undefined ? cleanText({ text: text!, url }) : cleanHtml({ html, url })) };
}

function printed(v: ArticleVersion): string {
  const facts = [
    v.outlet,
    v.published ?? 'no date on the page',
    v.byline.join(', ') || 'no by-line',
    v.lang ?? 'language unknown',
    ...(v.section ? [`section ${v.section}`] : []),
    ...(v.paywalled ? ['behind a paywall'] : []),
    ...v.credits.map((c) => `credit ${c}`),
    ...(v.originals ?? []).map((o) => `retells ${o}`),
    ...(v.aiDisclosure ? [`says of itself: ${v.aiDisclosure.kind}`] : []),
  ];
  const blocks = v.blocks.map(
    (b) =>
      `${styleText(colourOf(b.role), b.role.padEnd(11))} ${v.text.slice(b.start, b.end).replaceAll('\n', '\n            ')}`,
  );
  const removals = v.removals.map(
    (r) => `  ${styleText('dim', r.reason)}: ${r.text.replaceAll(/\s+/g, ' ').slice(0, 100)}`,
  );
  return [
    styleText('bold', v.title),
    facts.join(' | '),
    '',
    ...blocks,
    '',
    `cut (${removals.length}):`,
    ...removals,
    '',
  ].join('\n');
}

const colourOf = (role: BlockRole): 'yellow' | 'cyan' | 'green' =>
  (APART_ROLES as readonly string[]).includes(role)
    ? 'yellow'
    : role === 'title' || role === 'heading'
      ? 'cyan'
      : 'green';
