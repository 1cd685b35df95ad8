/** `quellwerk weigh`: origins, verdicts and forecasts of articles on one subject. */
import { styleText } from 'node:util';
import { readClaims } from '../../claims/index.ts';
import { weigh as weighStory } from '../../evidence/index.ts';
import { type ArticleVersion, type Claim, type Dossier, hashOf, type VerdictKind } from '../../model/index.ts';
import { createReader } from '../../text/index.ts';
import { boundsLine } from '../bounds.ts';
import { type Command, flag, text } from '../command.ts';
import { loadDocuments } from '../documents.ts';
import { filterAll } from '../filters/jsonl.ts';
import { storyOf, weighRows } from '../filters/weigh.ts';
import { needArguments, printProblems } from '../output.ts';
import { compareOptions, loadRates } from '../rates.ts';
import { loadWeights } from '../weights.ts';

export const weigh: Command = {
  name: 'weigh',
  summary: 'compares what articles on one subject claim: who agrees, copies, contradicts',
  usage: ['weigh [--json] [--rates FILE] URL|FILE...', 'weigh --jsonl [--rates FILE] < articles.jsonl'],
  options: { jsonl: { type: 'boolean' }, json: { type: 'boolean' }, rates: { type: 'string' } },
  optionHelp: {
    '--jsonl': 'filter: {id, outlet, lang, published, title, byline, text} a line in, one line a story out',
    '--json': 'the dossier as JSON',
    '--rates FILE': 'exchange rates of the European Central Bank (CSV or XML), to compare currencies',
  },
  async run(given) {
    const weights = loadWeights();
    const reader = createReader(weights ? { weights } : {});
    const rates = text(given, 'rates');
    const options = compareOptions(rates ? loadRates(rates) : null);
    if (flag(given, 'jsonl')) {
      await filterAll((rows) => weighRows(reader, rows, options));
      return 0;
    }
    needArguments(given, 'a page or file to weigh');
    const { versions, problems } = await loadDocuments(given.args);
    if (versions.length) {
      const why = { de: 'Zusammen angegeben.', en: 'Given together.' };
      const claims = versions.map((v) => readClaims(v, reader));
      const dossier = weighStory(storyOf(hashOf(given.args.join()), versions, why), versions, claims.flat(), options);
      console.log(
        flag(given, 'json')
          ? JSON.stringify(dossier, null, 2)
          : printed(dossier, versions, undatedOf(versions, claims)),
      );
    }
    return printProblems(problems);
  },
};

const COLOURS = {
  corroborated: 'green',
  conflicting: 'red',
  superseded: 'yellow',
  syndicated: 'dim',
  'single-source': 'dim',
} as const satisfies Record<VerdictKind, string>;

const undatedOf = (versions: readonly ArticleVersion[], claims: readonly (readonly Claim[])[]): string[] =>
  versions.flatMap((v, i) => {
    const line = boundsLine(v, claims[i]!);
    return line ? [`  ${v.outlet}: ${line}`] : [];
  });

function printed(dossier: Dossier, versions: readonly ArticleVersion[], undated: readonly string[]): string {
  const byId = new Map(versions.map((v) => [v.id, v]));
  const verdicts = dossier.verdicts
    .filter((v) => v.claimKind !== 'event')
    .map((v) => `${styleText(COLOURS[v.kind], v.kind.padEnd(13))} ${v.key}\n              ${v.why.en}`);
  const forecasts = dossier.forecasts.map(
    (f) =>
      `  ${f.speaker?.name ?? byId.get(f.at.article)!.outlet}: ${byId.get(f.at.article)!.text.slice(f.at.start, f.at.end)} [${f.probability?.join('..') ?? f.wording ?? ''}] ${f.horizon?.join(' to ') ?? ''}`,
  );
  return [
    styleText('bold', `${versions.length} articles, ${dossier.origins.length} origins`),
    ...dossier.origins.map((o) => `  ${o.why.en}`),
    ...undated,
    '',
    ...verdicts.sort(),
    '',
    `forecasts (${forecasts.length}):`,
    ...forecasts,
  ].join('\n');
}
