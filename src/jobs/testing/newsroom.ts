/** A small newsroom for tests of the queues: simple deterministic stages over invented pages. */
import {
  type ApprovedDraft,
  type ArticleVersion,
  type Edition,
  makeId,
  type Page,
  type Source,
  type Story,
} from '../../model/index.ts';
import type { FetchState } from '../../store/index.ts';
import * as example from '../../store/testing/examples.ts';
import type { Beat, CollectEvent, StagePorts } from '../index.ts';

export interface Plan {
  readonly sources: number;
  readonly pagesPerSource: number;
  readonly stories: number;
  /** milliseconds each stage takes for one item: makes room for interruptions */
  readonly pace: number;
}

/** Story `s` is told by every page whose number leaves `s` when divided by the number of stories. */
export const storyKey = (page: number, plan: Plan): string => `story ${page % plan.stories}`;

export const beatOf = (plan: Plan, name = 'chips'): Beat => ({
  name,
  sources: Array.from({ length: plan.sources }, (_, i) => example.exampleSource(`source-${i}`)),
  everyMinutes: 60,
});

/** With sources of its own, so that several share one database. */
export const ownBeat = (plan: Plan, name: string): Beat => ({
  ...beatOf(plan, name),
  sources: beatOf(plan).sources.map((_, i) => example.exampleSource(`${name}-source-${i}`)),
});

export function pagesOf(source: Source, plan: Plan): Page[] {
  return Array.from({ length: plan.pagesPerSource }, (_, i) => ({
    ...example.examplePage(source, `p${i}`, `${source.publisher} tells ${storyKey(i, plan)}, page ${i}.`),
    hint: { title: storyKey(i, plan) },
  }));
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

export interface Outside {
  known(url: string): Promise<FetchState | null>;
  deliver(target: string, slug: string, text: string): Promise<void>;
}

export function stages(plan: Plan, outside: Outside): StagePorts {
  const producer = (name: string) => ({ name, version: '1' });
  return {
    producers: {
      clean: producer('cleaner'),
      read: producer('reader'),
      weigh: producer('evidence'),
      check: producer('gate'),
    },
    writer: () => producer('writer'),
    targets: () => ['site'],
    collect: (source, signal) => follow(source, plan, outside, signal),
    async clean(pages) {
      await pause(plan.pace * pages.length);
      return pages.map(({ page }) => ({ value: { version: example.exampleVersion(page), keepBody: true } }));
    },
    changes: () => [],
    originals: () => [],
    redact: (version) => version,
    reduce: (version, kept) => ({
      ...version,
      text: kept.map((k) => version.text.slice(k.start, k.end)).join('|'),
      reduced: true,
    }),
    storyOf: (story, articles) => ({ ...story, articles: articles.map((a) => a.id) }),
    async read(articles) {
      await pause(plan.pace * articles.length);
      return articles.map((a) => ({ value: { claims: [example.exampleClaim(a)], reading: null } }));
    },
    async group({ beat, arrived, memory }) {
      await pause(plan.pace * arrived.length);
      return grouped(beat, arrived, (memory ?? {}) as Memory);
    },
    async weigh(story, { claims }) {
      await pause(plan.pace);
      return example.exampleDossier(story, claims);
    },
    async write({ story }) {
      await pause(plan.pace);
      return example.exampleDraft(story, `${story.title}, ${story.articles.length} articles`);
    },
    async check() {
      await pause(plan.pace);
      return example.exampleReport();
    },
    async approve(draft, report, decision) {
      return approved({ draft, report, decision: decision ?? example.exampleDecision(draft, report) });
    },
    async publish(approval, dossier, _material, earlier) {
      await pause(plan.pace);
      const { draft, report, decision, ...edition } = example.exampleEdition(
        dossier,
        approval.draft,
        earlier.length + 1,
      );
      return { ...edition, slug: dossier.story.title.replace(' ', '-'), approved: approval } satisfies Edition;
    },
    translate: async () => null,
    async deliver(target, editions) {
      for (const { slug, draft } of editions) {
        await pause(plan.pace);
        await outside.deliver(target, slug, JSON.stringify(draft.sections));
      }
    },
  };
}

/** These tests stand in for `review`, the only room that may do this. */
const approved = (parts: Omit<ApprovedDraft, symbol>): ApprovedDraft => parts as unknown as ApprovedDraft;

async function* follow(
  source: Source,
  plan: Plan,
  outside: Outside,
  signal: AbortSignal,
): AsyncGenerator<CollectEvent> {
  for (const page of pagesOf(source, plan)) {
    if (signal.aborted) return;
    await pause(plan.pace);
    const known = await outside.known(page.url);
    yield known?.hash === page.hash ? { type: 'unchanged', url: page.url } : { type: 'page', page };
  }
  yield { type: 'followed', url: source.address, etag: '"list"' };
}

type Memory = Record<string, Story>;

function grouped(beat: string, arrived: readonly ArticleVersion[], memory: Memory) {
  const next: Memory = { ...memory };
  const changed = new Set<string>();
  for (const version of arrived) {
    const key = version.title;
    const story = next[key] ?? { ...example.exampleStory([version]), id: makeId('story', beat, key), articles: [] };
    next[key] = { ...story, articles: [...new Set([...story.articles, version.id])].sort() };
    changed.add(key);
  }
  return { stories: [...changed].map((key) => next[key]!), moves: [], memory: next };
}
