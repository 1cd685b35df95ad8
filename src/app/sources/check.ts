/** `quellwerk sources check`: asks every source how it is, and says what the last passes met. */
import { styleText } from 'node:util';
import { type CollectPorts, findSource } from '../../collect/index.ts';
import type { SourceRecord } from '../../evidence/index.ts';
import type { Source, SourceId } from '../../model/index.ts';
import type { ProblemRecord, Store } from '../../store/index.ts';
import { type ExitCode, flag, type Given, text } from '../command.ts';
import { type Beat, loadNewsroom, type Newsroom } from '../config/newsroom.ts';
import { problemFrom } from '../documents.ts';
import { findHome, type Home } from '../newsroom/home.ts';
import { loadRecords } from '../records.ts';
import { beatsNamed } from './beats.ts';
import { ACTIVITY_DAYS, type Examined, type Health, healthOf } from './health.ts';
import { table } from './print.ts';
import { withStored } from './stored.ts';
import { type SourcesIo, withPorts } from './surroundings.ts';

/** Hosts are paced one by one; so many are asked side by side. */
const AT_ONCE = 4;
const MOST_PROBLEMS = 10_000;
/** Problems of single pages; more are counted. */
const SHOWN_PROBLEMS = 5;

export async function check(given: Given, io: SourcesIo): Promise<ExitCode> {
  const newsroom = loadNewsroom(text(given, 'newsroom') ?? '.');
  const beats = beatsNamed(newsroom, text(given, 'beat'));
  const { value: stored, note } = await withStored(newsroom, io, (store) =>
    storedFacts(store, newsroom, beats, io.now()),
  );
  const health = await withPorts(newsroom, io, (ports) =>
    inPool(
      beats.flatMap((beat) => beat.sources.map((source) => ({ beat, source }))),
      async ({ beat, source }) =>
        healthOf({
          ...(await asked(source, ports)),
          ...factsOf(stored?.home.idOf(source) ?? source.id, stored),
          beat: beat.name,
          source,
          now: io.now(),
        }),
    ),
  );
  if (flag(given, 'json')) io.say(JSON.stringify(health, null, 2));
  else io.say([printed(health), ...(note ? [note] : []), ...newsroom.problems].join('\n'));
  return health.some(({ state }) => state === 'failed') || newsroom.problems.length > 0 ? 1 : 0;
}

async function asked(source: Source, ports: CollectPorts): Promise<Pick<Examined, 'found' | 'refusal'>> {
  try {
    return { found: await findSource(source.address, ports), refusal: null };
  } catch (error) {
    return { found: null, refusal: problemFrom(error, source.address) };
  }
}

interface StoredFacts {
  readonly home: Home;
  readonly activity: Awaited<ReturnType<Store['articles']['activityOf']>>;
  readonly problems: readonly ProblemRecord[];
  readonly records: ReadonlyMap<string, SourceRecord>;
}

async function storedFacts(
  store: Store,
  newsroom: Newsroom,
  beats: readonly Beat[],
  now: string,
): Promise<StoredFacts> {
  const home = await findHome(store, newsroom);
  const since = new Date(Date.parse(now) - ACTIVITY_DAYS * 24 * 3600 * 1000).toISOString();
  const ids = beats.flatMap((beat) => beat.sources.map(home.idOf));
  const open = await store.problems.open(MOST_PROBLEMS);
  const names = beats.map((beat) => beat.name);
  return {
    home,
    activity: await store.articles.activityOf(ids, since),
    problems: open.filter((p) => p.stage === 'collect'),
    records: await loadRecords(store, names, (article) => article.source),
  };
}

function factsOf(id: SourceId, stored: StoredFacts | null): Pick<Examined, 'activity' | 'problems' | 'record'> {
  const problems = (stored?.problems ?? []).filter((p) => p.key.startsWith(`collect:${id}:`));
  return {
    activity: stored?.activity.get(id) ?? null,
    problems,
    record: stored?.records.get(id) ?? null,
  };
}

/** In the order given; one that throws is a defect and ends all. */
async function inPool<T, R>(things: readonly T[], work: (thing: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  let next = 0;
  const run = async (): Promise<void> => {
    while (next < things.length) {
      const at = next++;
      results[at] = await work(things[at]!);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, run));
  return results;
}

/** Counts of compared claims; superseded is no fault. */
const recordWords = ({ corroborated, contradicted, superseded }: SourceRecord): string =>
  `its claims: ${corroborated} corroborated, ${contradicted} contradicted later, ${superseded} superseded`;

const COLOUR = { ok: 'green', warning: 'yellow', failed: 'red' } as const;

function printed(health: readonly Health[]): string {
  const rows = table(
    health.map((h) => [
      h.state,
      h.beat,
      h.kind,
      h.newest ? `newest ${h.newest.slice(0, 10)}` : 'undated',
      h.perWeek === null ? '-' : `${h.perWeek} a week`,
      h.publisher ? `${h.publisher}, ${h.address}` : h.address,
    ]),
  ).split('\n');
  const lines = health.flatMap((h, at) => [
    rows[at]!.replace(h.state, styleText(COLOUR[h.state], h.state)),
    ...(h.record ? [`    ${recordWords(h.record)}`] : []),
    ...h.notes.slice(0, SHOWN_PROBLEMS).map((note) => `    ${note}`),
    ...(h.notes.length > SHOWN_PROBLEMS ? [`    and ${h.notes.length - SHOWN_PROBLEMS} more`] : []),
  ]);
  const failed = health.filter(({ state }) => state === 'failed').length;
  const count = `${health.length} ${health.length === 1 ? 'source' : 'sources'}`;
  return [...lines, `${count}, ${failed} failed`].join('\n');
}
