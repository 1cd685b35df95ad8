/** `quellwerk group`: which articles tell the same story. */
import { type Command, flag, text } from '../command.ts';
import { loadDocuments } from '../documents.ts';
import { groupRows, groupRowsInMeaning, storiesOfArticles } from '../filters/group.ts';
import { filterAll } from '../filters/jsonl.ts';
import { needArguments, printProblems } from '../output.ts';

export const group: Command = {
  name: 'group',
  summary: 'groups articles into stories',
  usage: ['group URL|FILE...', 'group --jsonl [--newsroom DIR] < articles.jsonl'],
  options: { jsonl: { type: 'boolean' }, newsroom: { type: 'string' } },
  optionHelp: {
    '--jsonl': 'filter: {id, title, text?, lang?, published} a line in, {id, story, duplicateOf?} a line out',
    '--newsroom DIR': 'with --jsonl: ask the embeddings of this newsroom too (none)',
  },
  async run(given) {
    if (flag(given, 'jsonl')) {
      await filter(text(given, 'newsroom'));
      return 0;
    }
    needArguments(given, 'a page or file to group');
    const { versions, problems } = await loadDocuments(given.args);
    const stories = storiesOfArticles(versions);
    for (const [story, members] of Map.groupBy(versions, (v) => stories.get(v.id)!.story))
      console.log([story, ...members.map((m) => `  ${m.outlet}: ${m.title}`)].join('\n'));
    return printProblems(problems);
  },
};

/** Without a newsroom nothing is asked of anybody. */
async function filter(dir: string | undefined): Promise<void> {
  if (dir === undefined) return filterAll(groupRows);
  const { lendMeaning } = await import('../newsroom/lend-meaning.ts');
  await lendMeaning(dir, (meaning) => filterAll((rows) => groupRowsInMeaning(rows, meaning)));
}
