/** `quellwerk weigh`: origins, verdicts and forecasts of articles on one subject, or of a beat's stories. */
import { readArticles } from '../../claims/index.ts';
import { weigh as weighStory } from '../../evidence/index.ts';
import { type ArticleVersion, hashOf, type Story } from '../../model/index.ts';
import { createReader } from '../../text/index.ts';
import { type Command, type ExitCode, flag, type Given, text } from '../command.ts';
import { dayOption } from '../command-options.ts';
import { loadDocuments } from '../documents.ts';
import { dossierText } from '../dossier-text.ts';
import { storiesOfArticles } from '../filters/group.ts';
import { filterAll } from '../filters/jsonl.ts';
import { storyOf, weighRows } from '../filters/weigh.ts';
import { knownBy } from '../known.ts';
import { needArguments, printProblems } from '../output.ts';
import { loadOwners, type OwnerOf, unmatchedOwners, withOwners } from '../owners.ts';
import { compareOptions, loadRates } from '../rates.ts';
import { dossierForReaders } from '../told-verdict.ts';
import { loadWeights } from '../weights.ts';

export const weigh: Command = {
  name: 'weigh',
  summary: 'compares what articles on one subject claim: who agrees, copies, contradicts',
  usage: [
    'weigh [--apart] [--as-of DAY] [--owners FILE] [--rates FILE] [--json] URL|FILE...',
    'weigh --beat NAME [--as-of DAY] [--json] [--newsroom DIR]',
    'weigh --jsonl [--owners FILE] [--rates FILE] < articles.jsonl',
  ],
  options: {
    apart: { type: 'boolean' },
    'as-of': { type: 'string' },
    beat: { type: 'string' },
    newsroom: { type: 'string' },
    jsonl: { type: 'boolean' },
    json: { type: 'boolean' },
    owners: { type: 'string' },
    rates: { type: 'string' },
  },
  optionHelp: {
    '--apart': 'the articles may be of several subjects: they are grouped into stories first; without it they are one',
    '--as-of DAY': 'the state on that day (ISO): only what was published until then; undated articles stay out',
    '--beat NAME': 'the stories of this beat of a newsroom, those that changed last first',
    '--newsroom DIR': 'the newsroom folder (this one)',
    '--jsonl': 'filter: {id, outlet, owner?, lang, published, title, byline, text} a line in, one line a story out',
    '--json': 'the dossier as JSON; with --beat one line a story',
    '--owners FILE':
      'outlets of one owner count as one origin: a line an owner, as "Haus A: Talblatt, Ornebote" ("#" begins a comment)',
    '--rates FILE': 'exchange rates of the European Central Bank (CSV or XML), to compare currencies',
  },
  async run(given) {
    dayOption(given, 'as-of');
    if (text(given, 'beat')) return (await import('../newsroom/weigh.ts')).weighBeat(given);
    const rates = text(given, 'rates');
    const options = compareOptions(rates ? loadRates(rates) : null);
    const owners = text(given, 'owners');
    const ownerOf = owners ? loadOwners(owners) : null;
    if (!flag(given, 'jsonl')) return weighNamed(given, options, ownerOf);
    await filterAll((rows) => weighRows(reader(), rows, options, ownerOf));
    return 0;
  },
};

function reader() {
  const weights = loadWeights();
  return createReader(weights ? { weights } : {});
}

async function weighNamed(
  given: Given,
  options: ReturnType<typeof compareOptions>,
  ownerOf: OwnerOf | null,
): Promise<ExitCode> {
  needArguments(given, 'a page or file to weigh');
  const { versions: all, problems } = await loadDocuments(given.args);
  const unmatched = ownerOf && unmatchedOwners(all, ownerOf);
  if (unmatched) console.error(`quellwerk: ${unmatched}`);
  const versions = withOwners(knownBy(all, text(given, 'as-of')), ownerOf);
  if (versions.length) {
    const claims = new Map(readArticles(versions, reader()).map((read, i) => [versions[i]!.id, read.claims]));
    for (const [i, { story, members }] of storiesIn(versions, flag(given, 'apart')).entries()) {
      const own = members.map((m) => claims.get(m.id)!);
      const dossier = weighStory(story, members, own.flat(), options);
      if (flag(given, 'json')) console.log(JSON.stringify(dossierForReaders(dossier, members, own.flat()), null, 2));
      else console.log(`${flag(given, 'apart') ? headOf(story, i) : ''}${dossierText(dossier, members, own)}`);
    }
  } else if (all.length) console.log('nothing was published by that day');
  return printProblems(problems);
}

/** Above each of several stories what it is called and, of more than one article, why they are one. */
const headOf = ({ title, articles, why }: Story, place: number): string =>
  `${place > 0 ? '\n' : ''}${title}\n${articles.length > 1 ? `${why.en}\n` : ''}`;

interface Told {
  readonly story: Story;
  readonly members: readonly ArticleVersion[];
}

function storiesIn(versions: readonly ArticleVersion[], apart: boolean): readonly Told[] {
  if (!apart) {
    const why = { de: 'Zusammen angegeben.', en: 'Given together.' };
    return [{ story: storyOf(hashOf(versions.map((v) => v.id).join()), versions, why), members: versions }];
  }
  const stories = storiesOfArticles(versions);
  return [...Map.groupBy(versions, (v) => stories.get(v.id)!.story)].map(([id, members]) => ({
    story: storyOf(id, members, stories.get(members.at(-1)!.id)!.why),
    members,
  }));
}
