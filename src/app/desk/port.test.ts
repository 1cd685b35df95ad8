import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DecisionInput, DeskPort } from '../../desk/index.ts';
import {
  type ArticleVersion,
  asId,
  type Claim,
  cite,
  type Decision,
  type Dossier,
  type Draft,
  draft,
  type GateReport,
  hashOf,
  makeId,
  QuellwerkError,
  type Story,
} from '../../model/index.ts';
import { openStore, reportHash, type Store } from '../../store/index.ts';
import {
  exampleClaim,
  exampleDossier,
  exampleDraft,
  exampleEdition,
  examplePage,
  exampleReport,
  exampleSource,
  exampleStory,
  exampleVersion,
} from '../../store/testing/examples.ts';
import type { Wanted } from '../newsroom/removal.ts';
import { deskPort } from './port.ts';

const BEAT = 'hafen';
const SITE = 'http://localhost:4710';
const making = (hash: string) => ({ producer: 'test', version: '1', inputHash: hashOf(hash) });

let store: Store;
let port: DeskPort;
let minute = 0;
let decided: Decision[];
let retried: (readonly string[] | undefined)[];
let taken: Wanted[];

/** Each look at the clock is a minute later: what is newer is never in doubt. */
const clock = (): string => new Date(Date.UTC(2026, 2, 1, 8, minute++)).toISOString();

beforeEach(async () => {
  minute = 0;
  decided = [];
  retried = [];
  taken = [];
  store = await openStore({ memory: true, now: clock });
  port = deskPort({
    store,
    title: 'Probe',
    language: 'de',
    siteUrl: SITE,
    clock,
    beatTitle: (name) => `Rubrik ${name}`,
    leastOrigins: () => 1,
    beats: () => [BEAT],
    async decided(decision) {
      decided.push(decision);
      await store.decisions.save(decision);
    },
    takeDown: async (wanted) => {
      if (wanted.name === 'ar_gone') throw new QuellwerkError('nothing-to-remove', 'nothing matches', 'x', 'y');
      taken.push(wanted);
    },
    retry: async (keys) => void retried.push(keys),
  });
});
afterEach(() => store.close());

interface Told {
  readonly story: Story;
  readonly dossier: Dossier;
  readonly versions: readonly ArticleVersion[];
  readonly claims: readonly Claim[];
}

/** Two articles on one event, read and weighed. */
async function tellStory(): Promise<Told> {
  const source = exampleSource('blatt');
  const pages = [examplePage(source, 'eins', 'Der Umsatz stieg im dritten Quartal.'), examplePage(source, 'zwei')];
  const versions = [exampleVersion(pages[0]!), exampleVersion(pages[1]!, null)];
  await store.sources.follow(BEAT, [source]);
  await store.pages.save(pages);
  await store.articles.save(versions);
  const claims = versions.map((v) => exampleClaim(v));
  await store.readings.save(
    versions.map((v, i) => ({ article: v.id, making: making(v.id), claims: [claims[i]!], reading: null })),
  );
  const story = exampleStory(versions);
  await store.stories.save(BEAT, [story]);
  const dossier = exampleDossier(story, claims);
  await store.dossiers.save(BEAT, dossier, making('dossier'));
  return { story, dossier, versions, claims };
}

async function writeDraft(of: Told, headline: string, report: GateReport | null = exampleReport()): Promise<Draft> {
  const made = exampleDraft(of.story, headline);
  await store.drafts.save(BEAT, made, { dossierHash: hashOf('dossier'), inputHash: hashOf(headline) });
  if (report) await store.gateReports.save(made.id, report, '1');
  return made;
}

const blockedBy = (rule: string): GateReport => ({
  ...exampleReport(false),
  findings: [
    {
      rule,
      severity: 'block',
      place: { sentence: 0, start: 0, end: 1 },
      message: 'So nicht.',
      cure: 'Anders.',
      evidence: [],
    },
  ],
});

const approving = (report: GateReport, over: Partial<DecisionInput> = {}): DecisionInput => ({
  outcome: 'approved',
  by: 'Mira Petersen',
  comment: null,
  reportHash: reportHash(report),
  ...over,
});

describe('the sources', () => {
  it('have no record in a new newsroom, and counts once their claims were compared', async () => {
    expect(await port.sources()).toEqual([]);
    const { dossier, versions } = await tellStory();
    const known = { ...dossier.verdicts[0]!, kind: 'corroborated' as const };
    await store.dossiers.save(BEAT, { ...dossier, verdicts: [known] }, making('compared'));
    const of = new Set(known.values.map((value) => versions.find((v) => v.id === value.article)!.outlet));
    expect(await port.sources()).toEqual(
      [...of].map((outlet) => ({ outlet, corroborated: 1, contradicted: 0, superseded: 0 })),
    );
  });
});

describe('the ledger', () => {
  it('is empty in a new newsroom', async () => {
    expect(await port.forecasts()).toEqual({ lines: [], records: [] });
  });

  it('leads to the passage, and keeps what a person decides', async () => {
    const { dossier, versions } = await tellStory();
    const [forecast] = dossier.forecasts;
    const [open] = (await port.forecasts()).lines;
    expect(open).toMatchObject({ id: forecast!.id, outlets: [versions[0]!.outlet], resolution: null });
    expect(open!.href).toContain(`/articles/${forecast!.at.article}?start=${forecast!.at.start}`);
    expect(await port.resolve(forecast!.id, { outcome: 'did-not', by: 'Mira', comment: 'Es kam anders.' })).toBe(true);
    const { lines, records } = await port.forecasts();
    expect(lines[0]!.resolution).toMatchObject({ outcome: 'did-not', by: 'Mira', comment: 'Es kam anders.' });
    expect(records).toMatchObject([{ cameTrue: 0, didNot: 1 }]);
  });

  it('knows no forecast that is not kept', async () => {
    await tellStory();
    const unknown = makeId('forecast', 'unknown');
    expect(await port.resolve(unknown, { outcome: 'did-not', by: 'Mira', comment: null })).toBe(false);
  });
});

describe('Today', () => {
  it('is empty in a new newsroom', async () => {
    expect(await port.today()).toEqual({ waiting: [], stories: [], articles: [], problems: [], runs: [] });
  });

  it('shows what waits, stories with their conflicts and drafts, and articles with their story', async () => {
    const told = await tellStory();
    const made = await writeDraft(told, 'Umsatz gestiegen', blockedBy('figure'));
    const today = await port.today();
    expect(today.waiting).toMatchObject([
      { id: made.id, beat: 'Rubrik hafen', headline: 'Umsatz gestiegen', blocking: 1, warnings: 0, notJudged: 0 },
    ]);
    expect(today.stories).toMatchObject([
      { id: told.story.id, lang: 'de', articles: 2, origins: 1, conflicts: 0, publishedAt: null, draft: made.id },
    ]);
    expect(today.articles.map((a) => [a.published, a.claims, a.story?.id])).toEqual(
      expect.arrayContaining([
        ['2026-03-01', 1, told.story.id],
        [null, 1, told.story.id],
      ]),
    );
  });

  it('marks as new what the newest run brought, unless that is everything', async () => {
    await tellStory();
    await store.runs.start(BEAT);
    expect((await port.today()).articles.map((a) => a.fresh)).toEqual([false, false]);
    const source = exampleSource('blatt');
    const page = { ...examplePage(source, 'drei'), fetchedAt: clock() };
    await store.pages.save([page]);
    await store.articles.save([exampleVersion(page)]);
    expect((await port.today()).articles.filter((a) => a.fresh).map((a) => a.title)).toEqual(['Titel drei']);
  });

  it('shows the newest run of each beat, and problems with what can be repeated', async () => {
    const first = await store.runs.start(BEAT);
    await store.runs.progress([first], { collect: { done: 2, setAside: 1, seconds: 3 } });
    await store.runs.finish([first]);
    await store.runs.start(BEAT);
    await store.runs.start('chips');
    const report = { stage: 'collect', what: 'antwortet nicht', where: 'https://x.example/', cure: 'Später.' };
    await store.problems.report([
      { ...report, key: 'a', retry: { queue: 'collect', item: 'x', beat: BEAT } },
      { ...report, key: 'b', retry: null },
    ]);
    const today = await port.today();
    expect(today.runs.map((r) => [r.beat, r.finishedAt, r.stages])).toEqual([
      ['Rubrik chips', null, []],
      ['Rubrik hafen', null, []],
    ]);
    expect(today.problems.map((p) => [p.key, p.repeatable, p.count])).toEqual([
      ['a', true, 1],
      ['b', false, 1],
    ]);
  });

  it('queues again what a person names, or all', async () => {
    await port.retry('a');
    await port.retry(null);
    expect(retried).toEqual([['a'], undefined]);
  });
  it('has removed what a person names, or says why not', async () => {
    const input = { passage: null, by: 'Mira', reason: 'Bitte' };
    expect(await port.takeDown(asId('articleVersion', 'av_1'), input)).toEqual({ done: true });
    expect(taken).toEqual([{ name: 'av_1', ...input }]);
    expect(await port.takeDown(asId('articleVersion', 'ar_gone'), input)).toEqual({
      done: false,
      why: 'nothing matches (x). y',
    });
  });
});

describe('a story', () => {
  it('is unknown', async () => expect(await port.story(asId('story', 'st_none'))).toBeNull());

  it('comes with articles, claims, labels, drafts and its edition', async () => {
    const told = await tellStory();
    const made = await writeDraft(told, 'Umsatz gestiegen');
    await store.editions.save(BEAT, exampleEdition(told.dossier, made));
    const view = (await port.story(told.story.id))!;
    expect(view.articles.map((a) => a.id)).toEqual(told.versions.map((v) => v.id));
    expect([...view.labels.keys()]).toEqual(told.claims.map((c) => c.id));
    expect(view.drafts).toMatchObject([{ id: made.id, decision: null }]);
    expect(view.edition).toMatchObject({ number: 1, draft: made.id });
    expect(view.edition!.url).toMatch(/^http:\/\/localhost:4710\/bericht-[0-9a-f]+\/$/);
    expect(view.edition!.recordUrl).toBe(`${view.edition!.url}record.json`);
  });
});

describe('an article', () => {
  it('is unknown', async () => expect(await port.article(asId('articleVersion', 'av_none'))).toBeNull());
  it('comes with its claims and the stories that hold it', async () => {
    const { versions, story, claims } = await tellStory();
    const view = (await port.article(versions[1]!.id))!;
    expect([view.claims.map((c) => c.id), view.stories.map((s) => s.id)]).toEqual([[claims[1]!.id], [story.id]]);
  });
});

describe('a draft', () => {
  it('is unknown', async () => expect(await port.draft(asId('draft', 'dr_none'))).toBeNull());

  it('is shown before the gate has judged it', async () => {
    const made = await writeDraft(await tellStory(), 'Umsatz gestiegen', null);
    expect(await port.draft(made.id)).toMatchObject({ report: null, reportHash: '', barred: null, newer: null });
  });

  it('keeps the dossier it was written from, and finds what it cites outside of the story', async () => {
    const told = await tellStory();
    const [first, second] = told.versions;
    const made = draft({
      story: told.story.id,
      lang: 'de',
      sections: [
        {
          kind: 'headline',
          heading: null,
          blocks: [
            {
              type: 'paragraph',
              sentences: [
                {
                  kind: 'factual',
                  text: 'Bericht.',
                  citations: [cite(second!.text, { article: second!.id, start: 0, end: 5 }, null, null)],
                },
              ],
            },
          ],
        },
      ],
      making: { writer: 'deterministic', model: null, blueprint: 'probe', blueprintHash: hashOf('probe') },
    });
    await store.drafts.save(BEAT, made, { dossierHash: hashOf('dossier'), inputHash: hashOf('x') });
    const shrunk = { ...told.dossier, story: { ...told.story, articles: [first!.id] } };
    await store.dossiers.save(BEAT, shrunk, making('newer dossier'));
    const view = (await port.draft(made.id))!;
    expect(view.dossier.story.articles).toHaveLength(2);
    expect(view.articles.map((a) => a.id)).toContain(second!.id);
  });

  it('tells which draft took its place, and why no person may approve it', async () => {
    const told = await tellStory();
    const old = await writeDraft(told, 'Alt', blockedBy('citation-broken'));
    const next = await writeDraft(told, 'Neu', blockedBy('figure'));
    expect((await port.draft(old.id))!.newer).toBe(next.id);
    expect((await port.draft(old.id))!.barred).toMatchObject({ de: expect.any(String), en: expect.any(String) });
    expect(await port.draft(next.id)).toMatchObject({ newer: null, barred: null });
  });
});

describe('a decision', () => {
  it('is recorded with name, time, comment and the hash of the report', async () => {
    const report = exampleReport();
    const made = await writeDraft(await tellStory(), 'Umsatz gestiegen', report);
    expect(await port.decide(made.id, approving(report, { comment: 'Geprüft.' }))).toEqual({
      done: true,
      publishedAt: null,
    });
    expect(decided).toEqual([
      {
        draft: made.id,
        outcome: 'approved',
        by: 'Mira Petersen',
        human: true,
        at: expect.stringMatching(/^2026-03-01T/),
        reportHash: reportHash(report),
        comment: 'Geprüft.',
      },
    ]);
    expect((await port.draft(made.id))!.decisions).toEqual(decided);
    expect((await port.today()).waiting).toEqual([]);
  });

  it('may overrule what the gate could not prove', async () => {
    const report = blockedBy('figure');
    const made = await writeDraft(await tellStory(), 'Umsatz gestiegen', report);
    expect(await port.decide(made.id, approving(report))).toMatchObject({ done: true });
  });

  it.each(['citation-broken', 'disclosure'])('never overrules %s, but may send the draft back', async (rule) => {
    const report = blockedBy(rule);
    const made = await writeDraft(await tellStory(), 'Umsatz gestiegen', report);
    expect(await port.decide(made.id, approving(report))).toMatchObject({ done: false, refusal: { kind: 'never' } });
    expect(decided).toEqual([]);
    expect(await port.decide(made.id, approving(report, { outcome: 'sent-back' }))).toMatchObject({ done: true });
  });

  it('counts only for the report the person saw', async () => {
    const seen = exampleReport();
    const made = await writeDraft(await tellStory(), 'Umsatz gestiegen', seen);
    await store.gateReports.save(made.id, blockedBy('figure'), '2');
    expect(await port.decide(made.id, approving(seen))).toEqual({ done: false, refusal: { kind: 'stale' } });
    expect(decided).toEqual([]);
  });

  it('is refused for an unknown, unjudged, replaced or already approved draft', async () => {
    const told = await tellStory();
    const report = exampleReport();
    const kindOf = async (id: Draft['id']) => {
      const answer = await port.decide(id, approving(report));
      return answer.done ? 'done' : answer.refusal.kind;
    };
    expect(await kindOf(asId('draft', 'dr_none'))).toBe('unknown');
    const first = await writeDraft(told, 'Erster', null);
    expect(await kindOf(first.id)).toBe('not-judged');
    await store.gateReports.save(first.id, report, '1');
    const second = await writeDraft(told, 'Zweiter');
    expect(await kindOf(first.id)).toBe('newer-draft');
    expect(await kindOf(second.id)).toBe('done');
    expect(await kindOf(second.id)).toBe('already-approved');
  });

  it('leads to the edition where it was published', async () => {
    const told = await tellStory();
    const report = exampleReport();
    const made = await writeDraft(told, 'Umsatz gestiegen', report);
    await store.editions.save(BEAT, {
      ...exampleEdition(told.dossier, made),
      id: makeId('edition', 'x'),
      slug: 'umsatz',
    });
    expect(await port.decide(made.id, approving(report))).toEqual({ done: true, publishedAt: `${SITE}/umsatz/` });
  });
});
