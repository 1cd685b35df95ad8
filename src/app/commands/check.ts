/** `quellwerk check`: is this draft supported by these sources? */
import { styleText } from 'node:util';
import { bodyView } from '../../model/index.ts';
import { checkText, type TextFinding, type TextReport } from '../../review/index.ts';
import { createReader } from '../../text/index.ts';
import { type Command, flag, text } from '../command.ts';
import { loadDocuments } from '../documents.ts';
import { checkRow } from '../filters/check.ts';
import { filterEach } from '../filters/jsonl.ts';
import { needArguments, printProblems } from '../output.ts';
import { loadWeights } from '../weights.ts';

export const check: Command = {
  name: 'check',
  summary: 'checks a draft against its sources; exit 1 on blocking findings',
  usage: ['check [--date DAY] [--json] DRAFT SOURCE...', 'check --jsonl < drafts.jsonl'],
  options: { jsonl: { type: 'boolean' }, json: { type: 'boolean' }, date: { type: 'string' } },
  optionHelp: {
    '--date DAY': 'ISO date of the draft: nothing published later counts as evidence',
    '--json': 'the report as JSON',
    '--jsonl':
      'filter: {id, draft, sources: [{id, text, published?, title?}], lang?} a line in, {id, publishable, findings, ...} a line out',
  },
  async run(given) {
    const weights = loadWeights();
    const reader = createReader(weights ? { weights } : {});
    if (flag(given, 'jsonl')) {
      await filterEach((row) => checkRow(reader, row));
      return 0;
    }
    needArguments(given, 'a draft and at least one source', 2);
    const [draftFile, ...sourceFiles] = given.args;
    const [draft, sources] = [await loadDocuments([draftFile!]), await loadDocuments(sourceFiles)];
    const code = printProblems([...draft.problems, ...sources.problems]);
    const [article] = draft.versions;
    if (!article || sources.versions.length === 0) return 1;
    const body = bodyView(article, { title: true }).text;
    const date = text(given, 'date') ?? null;
    const report = checkText(
      {
        draft: body,
        ...(article.lang && { lang: article.lang }),
        date,
        sources: sources.versions.map((v) => ({
          id: v.outlet,
          text: bodyView(v, { title: true }).text,
          published: v.published,
          title: v.title,
        })),
      },
      reader,
    );
    console.log(flag(given, 'json') ? JSON.stringify(report, null, 2) : printed(body, report));
    return report.publishable ? code : 1;
  },
};

const COLOURS = { block: 'red', warn: 'yellow', note: 'dim' } as const;

function printed(body: string, report: TextReport): string {
  const findings = [...report.findings].sort((a, b) => a.start - b.start).map((f) => findingLines(body, f));
  const verdict = report.publishable
    ? styleText('green', 'No blocking finding.')
    : styleText('red', 'Refused: at least one finding blocks.');
  return [
    ...findings,
    `${verdict} ${report.findings.length} findings, ${report.notJudged.length} passages not judged.`,
  ].join('\n');
}

const findingLines = (body: string, f: TextFinding): string =>
  `${styleText(COLOURS[f.severity], f.severity.padEnd(5))} ${f.rule}: ${f.message}\n      "${body.slice(f.start, f.end).replaceAll(/\s+/g, ' ').slice(0, 160)}"\n      ${f.cure}`;
