/** Previews and health as a person reads them on a terminal. */
import { styleText } from 'node:util';
import type { LinkItem } from '../../collect/index.ts';
import type { Beat } from '../config/newsroom.ts';
import type { Preview, Refusal } from './preview.ts';

const KINDS: Readonly<Record<Preview['kind'], string>> = {
  feed: 'a feed',
  sitemap: 'a news sitemap',
  site: "a site without a feed: its front page's links are followed",
  page: 'a single page',
  folder: 'a folder: its files are read, new ones as they come',
  file: 'a file',
  list: 'a list of addresses',
};
const VIA: Readonly<Record<Preview['via'], string>> = {
  address: '',
  'named-feed': ', named by the page',
  'robots-sitemap': ', named in robots.txt',
};

const row = (name: string, value: string): string => `  ${name.padEnd(13)}${value}`;
const lineOf = ({ what, where, cure }: Refusal): string => `${what} (${where}). ${cure}`;

/** Several lines: what it is, what it says of itself, its last items, what may be read. */
export function describePreview(preview: Preview, beat: Beat, privateHost: string | null): string {
  const { entry, sample, refusal } = preview;
  const lines = [
    `${styleText('bold', preview.title ?? preview.address)}`,
    row('what', KINDS[preview.kind] + VIA[preview.via]),
    row('address', preview.address),
    row('beat', beat.name),
    ...(entry.name ? [row('name', entry.name)] : []),
    row('language', preview.language ?? 'not said'),
    row('articles', String(preview.articles)),
    ...preview.latest.map((item) => `    ${itemLine(item)}`),
    row('robots.txt', preview.robots === 'refuses' ? 'refuses the articles' : preview.robots),
    row('reservation', preview.reservation === 'reserved' ? 'reserves text and data mining' : preview.reservation),
  ];
  if (sample)
    lines.push(
      row(
        'read',
        `"${sample.title ?? sample.url}", ${sample.words} words, ${sample.published ?? 'no date on the page'}`,
      ),
    );
  if (refusal) lines.push(row('not read', lineOf(refusal)));
  for (const failed of preview.failed) lines.push(row('passed over', lineOf(failed)));
  if (preview.feeds[0])
    lines.push(row('hint', `to follow the whole outlet: quellwerk sources add ${preview.feeds[0]}`));
  if (privateHost)
    lines.push(row('private', `${privateHost} is on a private network; it is allowed in newsroom.yaml when written`));
  return lines.join('\n');
}

const itemLine = ({ hint, url }: LinkItem): string =>
  `${(hint?.published?.slice(0, 10) ?? 'no date').padEnd(11)} ${hint?.title ?? url}`;

/** Columns as wide as their longest cell, the last one free. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((cells) => cells[at]?.length ?? 0)));
  return rows
    .map((cells) =>
      cells
        .map((cell, at) => (at === cells.length - 1 ? cell : cell.padEnd(widths[at]!)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
