/**
 * Lets a model that misbehaves write articles through the real wire format, repairs and gate, and counts what became of the
 * errors it planted: `node bench/misbehaving.ts [ARTICLES] [--write] [--show]`. The server knows what it planted; the gate's own opinion
 * is never asked. `--write` keeps the counts for docs/gate.md, `--show` prints each error that got through
 * and each faithful sentence that fell.
 */
import { writeFileSync } from 'node:fs';
import { chance } from '../spec/chance.ts';
import { type Counts, NONE, type Planted, plantedTable } from '../spec/documents/planted.ts';
import { createAuthor, type Label } from '../spec/model-server/author.ts';
import { beatOf, blueprint, readers, writingDesk } from '../spec/model-server/desk.ts';
import { type Reply, startModelServer } from '../spec/model-server/server.ts';
import { type ModelStory, modelStories } from '../spec/model-server/stories.ts';
import { sentencesOf } from '../src/model/index.ts';
import { approve, checkDraft, isWaiting } from '../src/review/index.ts';

const RESULTS = new URL('planted.json', import.meta.url);
const SENTENCES = 8;
/** Far more than any model in use: rare kinds need their numbers. */
const WRONG = 0.4;
/** Share of requests that meet a fault of the line or of the form besides. */
const FAULTS: readonly (readonly [share: number, reply: Reply])[] = [
  [0.01, { type: 'status', status: 429, headers: { 'retry-after': '1' } }],
  [0.01, { type: 'status', status: 500 }],
  [0.01, { type: 'answer', value: '{"headline": {"te' }],
  [0.005, { type: 'break' }],
];

const articles = Number(process.argv[2] ?? 1000);
const counts = new Map<string, Counts>();
const tally = { articles: 0, published: 0, waiting: 0, none: 0, requests: 0 };

function faultOf(random: () => number): Reply | null {
  let at = random();
  for (const [share, reply] of FAULTS) {
    at -= share;
    if (at < 0) return reply;
  }
  return null;
}

async function one(story: ModelStory, seed: number): Promise<void> {
  const labels = new Map<string, Label>();
  const random = chance(seed * 7919);
  const author = createAuthor({
    seed,
    wrong: WRONG,
    length: SENTENCES,
    sent: (text, label) => labels.set(text, label),
  });
  const server = await startModelServer(
    (request) => faultOf(random) ?? { type: 'answer', value: author.answer(request) },
  );
  try {
    const of = blueprint(story.lang);
    const draft = await writingDesk({ one: { url: server.url } }).write(story, of);
    const report =
      draft &&
      checkDraft(draft, story.articles, {
        reader: readers.of(beatOf(of)),
        claims: story.claims,
        dossier: story.dossier,
      });
    const decided =
      draft &&
      report &&
      approve(draft, report, 'automatic', { by: 'policy:bench', human: false, at: '2026-11-27T00:00:00Z' });
    const published = decided !== null && !isWaiting(decided);
    const lines = draft?.sections.flatMap(sentencesOf).map((s) => s.text) ?? [];
    const marked = new Set(
      [...(report?.findings.filter((f) => f.severity !== 'note') ?? []), ...(report?.notJudged ?? [])].map(
        (f) => f.place.sentence,
      ),
    );
    for (const [text, label] of labels) {
      const at = lines.indexOf(text.replace(/\s+/g, ' ').trim());
      const fate = at < 0 ? 'gone' : marked.has(at) ? 'marked' : published ? 'published' : 'waiting';
      if (process.argv.includes('--show') && (label ? fate === 'published' || fate === 'waiting' : fate === 'gone'))
        console.log(`${story.name} | ${label ?? 'faithful'} | ${text}`);
      const before = counts.get(label ?? '') ?? NONE;
      counts.set(label ?? '', { ...before, [fate]: before[fate] + 1 });
    }
    tally.articles++;
    tally[draft === null ? 'none' : published ? 'published' : 'waiting']++;
    tally.requests += server.seen.length;
  } finally {
    await server.close();
  }
}

const stories = modelStories();
const began = performance.now();
for (let i = 0; i < articles; i++) await one(stories[i % stories.length]!, i + 1);

const { '': faithful = NONE, ...planted } = Object.fromEntries(counts);
const results: Planted = {
  date: new Date().toISOString().slice(0, 10),
  stories: stories.length,
  ...tally,
  faithful,
  planted,
};
console.log(plantedTable(results));
console.log(
  `\n${tally.articles} articles, ${tally.requests} requests, ${Math.round((performance.now() - began) / 1000)} s`,
);
if (process.argv.includes('--write')) writeFileSync(RESULTS, `${JSON.stringify(results, null, 2)}\n`);
