/**
 * A newsroom process to be killed: `node killed.ts FOLDER PLAN` goes on with the one pass of the newsroom in FOLDER, says
 * how far it is, `done`, and ends. What leaves the newsroom goes to FOLDER/site, one file an article.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openStore } from '../../store/index.ts';
import { createJobs } from '../index.ts';
import { beatOf, type Plan, stages } from './newsroom.ts';

const [folder, planText] = process.argv.slice(2) as [string, string];
const plan = JSON.parse(planText) as Plan;
const site = join(folder, 'site');
await mkdir(site, { recursive: true });

const store = await openStore({ dataDir: join(folder, 'data') });
const jobs = createJobs(
  store,
  stages(plan, {
    known: (url) => store.fetchStates.get(url),
    deliver: (_target, slug, text) => writeFile(join(site, slug), text),
  }),
  {
    onProgress: ({ stage, done, total }) => process.stdout.write(`${stage} ${done}/${total}\n`),
    // A day after its pages were fetched: they are still to be kept.
    now: () => Date.parse('2026-03-02T08:00:00Z'),
  },
);
const beat = beatOf(plan);
if (!(await store.runs.last(beat.name))) await jobs.enqueueRun(beat);
process.stdout.write('working\n');
await jobs.drain();
await jobs.stop();
await store.close();
process.stdout.write('done\n');
