/** `quellwerk read`: what a text claims, with the derivation of figures and times. */
import { styleText } from 'node:util';
import { contextOf, extractClaims, readableOf } from '../../claims/index.ts';
import {
  type ArticleVersion,
  byPosition,
  type Claim,
  type DerivationStep,
  type Reading,
  sliceOf,
} from '../../model/index.ts';
import { createReader, type Reader } from '../../text/index.ts';
import { boundsLine } from '../bounds.ts';
import { type Command, flag } from '../command.ts';
import { loadDocuments } from '../documents.ts';
import { filterTogether } from '../filters/jsonl.ts';
import { readRows } from '../filters/read.ts';
import { needArguments, printProblems } from '../output.ts';
import { loadWeights } from '../weights.ts';

export const read: Command = {
  name: 'read',
  summary: 'shows what a text claims: figures, dates, quotations, forecasts, with their place',
  usage: ['read [--explain] URL|FILE...', 'read --jsonl < texts.jsonl'],
  options: { jsonl: { type: 'boolean' }, explain: { type: 'boolean' } },
  optionHelp: {
    '--jsonl': 'filter: {id, text, lang?, published?, title?} a line in, {id, reading} a line out',
    '--explain': 'with the derivation of each figure and time',
  },
  async run(given) {
    const weights = loadWeights();
    const reader = createReader(weights ? { weights } : {});
    if (flag(given, 'jsonl')) {
      await filterTogether((rows) => readRows(reader, rows));
      return 0;
    }
    needArguments(given, 'a page or file to read');
    const { versions, problems } = await loadDocuments(given.args);
    for (const version of versions) console.log(printed(version, reader, flag(given, 'explain')));
    return printProblems(problems);
  },
};

function printed(version: ArticleVersion, reader: Reader, explain: boolean): string {
  const view = readableOf(version);
  const reading = reader.read({
    text: view.text,
    lang: version.lang,
    published: version.published,
    title: version.title,
  });
  const claims = extractClaims(
    contextOf(view, reading, version.published, version.title, version.section ?? null),
    version.id,
  );
  const lines = claims.map((c) => claimLine(version, c));
  const bounds = boundsLine(version, claims);
  return [
    styleText('bold', version.title),
    ...(bounds ? [bounds] : []),
    coloured(view.text, reading),
    '',
    ...lines,
    ...(explain ? ['', ...derivations(view.text, reading)] : []),
    '',
  ].join('\n');
}

/** Figures, times and names in colours; overlapping ones show the first. */
function coloured(text: string, reading: Reading): string {
  const spans = [
    ...reading.quantities.map((s) => ({ ...s, colour: 'green' as const })),
    ...reading.times.map((s) => ({ ...s, colour: 'magenta' as const })),
    ...reading.mentions.map((s) => ({ ...s, colour: 'cyan' as const })),
  ].sort(byPosition);
  let out = '';
  let at = 0;
  for (const span of spans) {
    if (span.start < at) continue;
    out += text.slice(at, span.start) + styleText(span.colour, sliceOf(text, span));
    at = span.end;
  }
  return out + text.slice(at);
}

function claimLine(version: ArticleVersion, c: Claim): string {
  const what = [
    c.measure?.key,
    c.subject?.text,
    c.time && !c.time.implied ? c.time.value : null,
    c.speaker?.name,
  ].filter((x) => x != null);
  return `${styleText('yellow', c.kind.padEnd(8))} ${c.modality.padEnd(9)} ${sliceOf(version.text, c.span).replaceAll(/\s+/g, ' ')}  ${styleText('dim', what.join(' | '))}`;
}

function derivations(text: string, reading: Reading): string[] {
  const steps = (list: readonly DerivationStep[]): string => list.map((s) => `${s.text} -> ${s.gives}`).join(', ');
  return [...reading.quantities, ...reading.times]
    .sort(byPosition)
    .map((s) => `${sliceOf(text, s)}: ${steps(s.derivation)}`);
}
