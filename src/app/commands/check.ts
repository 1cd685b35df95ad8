/** `quellwerk check`: is this draft supported by these sources? */
import { existsSync, readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isWebAddress } from '../../collect/index.ts';
import { type ArticleVersion, bodyView, QuellwerkError } from '../../model/index.ts';
import { checkText } from '../../review/index.ts';
import { createReader } from '../../text/index.ts';
import { type Command, flag, type Given, text } from '../command.ts';
import { dayOption, languageOption } from '../command-options.ts';
import { loadDocuments } from '../documents.ts';
import { checkRows } from '../filters/check.ts';
import { filterTogether } from '../filters/jsonl.ts';
import { needArguments, printProblems } from '../output.ts';
import { htmlReport } from '../report/html.ts';
import { linesIn } from '../report/lines.ts';
import { type Checked, type CheckReport, reportOf } from '../report/report.ts';
import { printReport } from '../report/text.ts';
import { loadWeights } from '../weights.ts';

const FORMATS = ['text', 'json', 'html'] as const;
type Format = (typeof FORMATS)[number];

export const check: Command = {
  name: 'check',
  summary: 'checks a draft against its sources; exit 1 on blocking findings',
  usage: [
    'check [--date DAY] [--lang de|en] [--format text|json|html] DRAFT SOURCE...',
    'check --jsonl < drafts.jsonl',
  ],
  options: {
    jsonl: { type: 'boolean' },
    json: { type: 'boolean' },
    format: { type: 'string' },
    date: { type: 'string' },
    lang: { type: 'string' },
  },
  optionHelp: {
    '--date DAY': 'ISO date of the draft: nothing published later counts as evidence',
    '--lang de|en': 'language of the draft, where it is too short to tell',
    '--format FORMAT':
      'text (default): each finding with its sentence, source and cure; json; html: a page with the sentences coloured',
    '--json': 'the same as --format json',
    '--jsonl':
      'filter: {id, draft, sources: [{id, text, published?, title?, about?}], lang?} a line in, {id, publishable, findings, ...} a line out',
  },
  async run(given) {
    const format = formatOf(given);
    const date = dayOption(given, 'date') ?? null;
    const asked = languageOption(given, 'lang');
    const weights = loadWeights();
    const reader = createReader(weights ? { weights } : {});
    if (flag(given, 'jsonl')) {
      await filterTogether((rows) => checkRows(reader, rows));
      return 0;
    }
    needArguments(given, 'a draft and at least one source', 2);
    const [draftFile, ...sourceFiles] = given.args;
    const [draft, sources] = [await loadDocuments([draftFile!]), await loadDocuments(sourceFiles)];
    const code = printProblems([...draft.problems, ...sources.problems]);
    const [article] = draft.versions;
    if (!article || sources.versions.length === 0) return 1;
    const body = bodyView(article, { title: true }).text;
    const lang = asked ?? article.lang ?? noLanguage(article.url);
    if (!body.trim()) noText(article.url);
    const found = checkText(
      {
        draft: body,
        lang,
        date,
        sources: sources.versions.map((v) => ({
          id: v.id,
          text: bodyView(v, { title: true }).text,
          published: v.published,
          title: v.title,
          about: aboutOf(v),
        })),
      },
      reader,
    );
    const report = reportOf({
      draft: checked(article),
      lang: found.lang,
      sentences: found.sentences,
      sources: sources.versions.map((v) => ({ ...checked(v), id: v.id, outlet: v.outlet })),
      report: found,
    });
    process.stdout.write(inFormat(report, format));
    return report.publishable ? code : 1;
  },
};

/** What was left out as a page's furniture was not checked: silence must not pass for approval. */
function noText(draft: string): never {
  throw new QuellwerkError(
    'usage',
    'the draft holds no text that reads as an article',
    draft,
    'Give it a headline or whole sentences; a single short line is taken for a label.',
  );
}

function noLanguage(draft: string): never {
  throw new QuellwerkError(
    'usage',
    "the draft's language can't be told",
    draft,
    'Say it with --lang de or --lang en; other languages are not read yet.',
  );
}

/** @throws QuellwerkError `usage` for a format there is none of */
function formatOf(given: Given): Format {
  const asked = text(given, 'format') ?? (flag(given, 'json') ? 'json' : 'text');
  const format = FORMATS.find((f) => f === asked);
  if (!format)
    throw new QuellwerkError('usage', `there is no format "${asked}"`, '--format', 'Use text, json or html.');
  return format;
}

function inFormat(report: CheckReport, format: Format): string {
  switch (format) {
    case 'json':
      return `${JSON.stringify(report, null, 2)}\n`;
    case 'html':
      return htmlReport(report);
    case 'text':
      return `${printReport(report, process.stdout.isTTY)}\n`;
  }
}

/** What a page says of itself supports naming it: "Rhein-Main Bote", its authors, the agency credited. */
const aboutOf = ({ outlet, publisher, byline, credits }: ArticleVersion): string =>
  [outlet, publisher ?? '', ...byline, ...credits].join(' ');

/** A version as it lies in its file; an address has no lines. */
function checked({ url, ...version }: ArticleVersion): Checked {
  const { text: body } = bodyView(version, { title: true });
  if (isWebAddress(url)) return { address: url, text: body, line: () => null };
  const path = url.startsWith('file:') ? fileURLToPath(url) : url;
  const address = path.startsWith(`${process.cwd()}${sep}`) ? relative(process.cwd(), path) : path;
  if (!existsSync(path) || !TEXT_FILE.test(path)) return { address, text: body, line: () => null };
  return { address, text: body, line: linesIn(readFileSync(path, 'utf8'), /\.x?html?$/i.test(path)) };
}
/** Files whose lines a person can turn to. */
const TEXT_FILE = /\.(?:txt|md|markdown|x?html?)$/i;
