/** A newsroom for tests of the desk: one story by hand, with everything a page can show; decisions are recorded. */

import type {
  ArticleView,
  ClaimLabel,
  DecisionInput,
  DecisionResult,
  DeskPort,
  DraftView,
  LedgerLine,
  LedgerView,
  RemovalInput,
  RemovalResult,
  ResolvingInput,
  StoryView,
  Today,
} from '../../src/desk/index.ts';
import { deskApp } from '../../src/desk/index.ts';
import {
  type Claim,
  type Decision,
  type GateReport,
  hashOf,
  makeId,
  type Verdict,
  type VerdictValue,
} from '../../src/model/index.ts';
import { DOSSIER, DRAFT, STORY, VERSIONS } from '../editions/sample.ts';

/** What a source, a model or a person might write to break out of a page. */
export const HOSTILE = `<script>alert("1")</script><img src=x onerror='x'>&amp;`;

const claimAt = (value: VerdictValue, over: Partial<Claim> = {}): Claim => ({
  id: value.claim,
  article: value.article,
  lang: 'de',
  kind: 'figure',
  span: { start: value.start, end: value.end },
  sentence: { start: value.start, end: value.end },
  role: 'paragraph',
  subject: { start: value.start, end: value.end, text: HOSTILE, head: 'x' },
  measure: { key: 'revenue', aspect: 'level', qualifiers: [], course: 'period' },
  quantity: {
    start: value.start,
    end: value.end,
    type: 'number',
    value: 1,
    derivation: [{ rule: 'numeral', text: HOSTILE, gives: HOSTILE }],
  },
  time: { value: '2025-Q3', from: '2025-07-01', to: '2025-09-30', at: null, implied: false },
  place: 'greifswald',
  speaker: { name: HOSTILE, role: HOSTILE, kind: 'person', at: null },
  modality: 'hedged',
  negated: true,
  frame: null,
  quote: null,
  forecast: null,
  topic: [],
  confidence: 0.8,
  ...over,
});

const LABEL: ClaimLabel = {
  measure: { de: 'Umsatz', en: 'revenue' },
  about: HOSTILE,
  named: true,
  lang: 'de',
  when: { de: 'drittes Quartal 2025', en: 'third quarter of 2025' },
  where: 'Greifswald',
  amount: { de: 'mehr als 1,2 Milliarden Euro', en: 'more than 1.2 billion euros' },
};

const VALUES = DOSSIER.verdicts.flatMap((v) => v.values);
const CLAIMS = [...new Map(VALUES.map((v) => [v.claim, claimAt(v)])).values()];
export const LABELS = new Map(CLAIMS.map((c) => [c.id, LABEL]));
const ARTICLES = VERSIONS.map((v, i) => ({
  ...v,
  title: i === 0 ? HOSTILE : v.title,
  byline: [HOSTILE],
  url: i === 1 ? 'javascript:alert(1)' : v.url,
  removals: [{ reason: HOSTILE, text: HOSTILE }],
}));

const place = { sentence: 3, start: 0, end: 7 };
export const REPORT: GateReport = {
  profile: 'edition',
  findings: [
    {
      rule: 'figure',
      severity: 'block',
      place,
      message: `Keine Quelle nennt ${HOSTILE}.`,
      cure: HOSTILE,
      evidence: [{ source: VERSIONS[0]!.id, start: 0, end: 5 }],
    },
    {
      rule: 'overlap',
      severity: 'warn',
      place: { ...place, end: 3 },
      message: 'Zu nah am Wortlaut.',
      cure: 'Kürzen.',
      evidence: [],
    },
    {
      rule: 'length',
      severity: 'note',
      place: { sentence: 1, start: 0, end: 4 },
      message: 'Lang.',
      cure: '',
      evidence: [],
    },
  ],
  notJudged: [{ rule: 'actor', place: { sentence: 4, start: 2, end: 6 }, reason: HOSTILE }],
  publishable: false,
  score: 0.4,
};
export const CLEAN_REPORT: GateReport = { ...REPORT, findings: [], notJudged: [], publishable: true, score: 1 };
export const reportHash = (report: GateReport): string => hashOf(JSON.stringify(report));

export const DECISION: Decision = {
  draft: DRAFT.id,
  outcome: 'sent-back',
  by: HOSTILE,
  human: true,
  at: '2026-03-11T08:00:00Z',
  reportHash: 'a'.repeat(64),
  comment: HOSTILE,
};

const forecastLine = (name: string, over: Partial<LedgerLine>): LedgerLine => ({
  id: makeId('forecast', name),
  href: '/articles/av_x?start=0&end=5#passage',
  words: HOSTILE,
  lang: 'de',
  speaker: HOSTILE,
  outlets: [HOSTILE],
  said: '2026-03-01',
  probability: null,
  wording: HOSTILE,
  until: '2026-06-30',
  due: false,
  resolution: null,
  hints: [],
  ...over,
});

/** One forecast that is due with a later figure, an open one with odds, a resolved one. */
export const LEDGER: LedgerView = {
  lines: [
    forecastLine('due', {
      due: true,
      hints: [
        { href: '/articles/av_y', words: HOSTILE, lang: 'en', outlet: HOSTILE, published: null, outcome: 'came-true' },
      ],
    }),
    forecastLine('open', { probability: [0.2, 0.4], speaker: null, until: null, said: null }),
    forecastLine('resolved', {
      resolution: {
        forecast: makeId('forecast', 'resolved'),
        outcome: 'did-not',
        at: '2026-07-01T08:00:00Z',
        by: HOSTILE,
        comment: HOSTILE,
        told: {
          at: { article: VERSIONS[0]!.id, start: 0, end: 5 },
          speaker: HOSTILE,
          outlet: HOSTILE,
          words: HOSTILE,
          probability: null,
          horizon: null,
        },
      },
    }),
  ],
  records: [{ name: HOSTILE, cameTrue: 1, didNot: 2, undecidable: 0, brier: 0.25, log: null }],
};

const edition = {
  url: 'http://localhost:4710/nordhal/',
  recordUrl: 'http://localhost:4710/nordhal/record.json',
  number: 2,
  publishedAt: '2026-03-11T08:00:00Z',
  draft: DRAFT.id,
};

const single: Verdict = {
  ...DOSSIER.verdicts[0]!,
  id: makeId('verdict', 'single'),
  kind: 'single-source',
  origins: 1,
  claimKind: 'quote',
};
export const STORY_VIEW: StoryView = {
  beat: 'Hafen & Netz',
  dossier: { ...DOSSIER, story: { ...DOSSIER.story, title: HOSTILE }, verdicts: [...DOSSIER.verdicts, single] },
  articles: ARTICLES,
  claims: CLAIMS,
  labels: LABELS,
  drafts: [{ id: DRAFT.id, madeAt: '2026-03-11T07:00:00Z', decision: DECISION }],
  edition,
};

export const DRAFT_VIEW: DraftView = {
  beat: 'Hafen & Netz',
  draft: DRAFT,
  madeAt: '2026-03-11T07:00:00Z',
  report: REPORT,
  reportHash: reportHash(REPORT),
  decisions: [],
  barred: null,
  newer: null,
  articles: ARTICLES,
  dossier: DOSSIER,
  labels: LABELS,
  edition: null,
};

export const TODAY: Today = {
  waiting: [
    {
      id: DRAFT.id,
      beat: 'Hafen & Netz',
      headline: HOSTILE,
      lang: 'de',
      writer: 'model',
      blocking: 1,
      warnings: 2,
      notJudged: 1,
      madeAt: '2026-03-11T07:00:00Z',
    },
  ],
  stories: [
    {
      id: STORY,
      beat: 'Hafen & Netz',
      title: HOSTILE,
      lang: 'en',
      articles: 1,
      origins: 1,
      conflicts: 1,
      changedAt: '2026-03-11T07:00:00Z',
      publishedAt: edition.url,
      draft: DRAFT.id,
    },
  ],
  articles: ARTICLES.map(({ id, outlet, title, lang, published, fetchedAt, aiDisclosure, private: secret }, i) => ({
    id,
    outlet,
    title,
    lang,
    published,
    fetchedAt,
    claims: i,
    aiDisclosure,
    private: secret,
    fresh: i === 0,
    story: i === 0 ? { id: STORY, title: HOSTILE } : null,
  })),
  problems: [
    {
      key: 'a',
      stage: 'collect',
      where: HOSTILE,
      what: HOSTILE,
      cure: HOSTILE,
      count: 3,
      lastSeen: '2026-03-11T07:00:00Z',
      repeatable: true,
    },
    {
      key: 'b',
      stage: 'clean',
      where: 'datei.pdf',
      what: 'kein Text',
      cure: 'Als Text ablegen.',
      count: 1,
      lastSeen: '2026-03-11T07:00:00Z',
      repeatable: true,
    },
    {
      key: 'c',
      stage: 'x',
      where: 'hier',
      what: 'etwas',
      cure: 'nichts',
      count: 1,
      lastSeen: '2026-03-11T07:00:00Z',
      repeatable: false,
    },
  ],
  runs: [
    {
      beat: 'Hafen & Netz',
      startedAt: '2026-03-11T07:00:00Z',
      finishedAt: '2026-03-11T07:01:05Z',
      stages: [{ stage: 'collect', done: 6, setAside: 1 }],
    },
    { beat: 'KI', startedAt: '2026-03-11T07:00:00Z', finishedAt: null, stages: [] },
  ],
};
export const EMPTY_TODAY: Today = { waiting: [], stories: [], articles: [], problems: [], runs: [] };

export interface FakePort extends DeskPort {
  readonly decided: DecisionInput[];
  readonly retried: (string | null)[];
  readonly taken: RemovalInput[];
  readonly resolved: ResolvingInput[];
}

/** @param over what this newsroom knows or does differently */
export function fakePort(over: Partial<DeskPort> & { draftView?: DraftView } = {}): FakePort {
  const decided: DecisionInput[] = [];
  const retried: (string | null)[] = [];
  const taken: RemovalInput[] = [];
  const resolved: ResolvingInput[] = [];
  const draftView = over.draftView ?? DRAFT_VIEW;
  const articleOf = (id: string): ArticleView | null => {
    const article = ARTICLES.find((a) => a.id === id);
    const claims = CLAIMS.filter((c) => c.article === id);
    return article
      ? {
          article,
          bounds: null,
          versions: [{ id: article.id, fetchedAt: article.fetchedAt }],
          changes: [],
          claims,
          labels: LABELS,
          stories: [{ id: STORY, title: HOSTILE }],
        }
      : null;
  };
  return {
    title: 'Netzblick & Söhne',
    language: 'de',
    siteUrl: 'http://localhost:4710',
    timeZone: 'Europe/Berlin',
    today: async () => TODAY,
    story: async (id) => (id === STORY ? STORY_VIEW : null),
    draft: async (id) => (id === draftView.draft.id ? draftView : null),
    article: async (id) => articleOf(id),
    async decide(_id, input): Promise<DecisionResult> {
      if (input.reportHash !== draftView.reportHash) return { done: false, refusal: { kind: 'stale' } };
      decided.push(input);
      return { done: true, publishedAt: null };
    },
    async takeDown(_id, input): Promise<RemovalResult> {
      if (input.passage === 'zu kurz') return { done: false, why: 'Die Passage ist zu kurz.' };
      taken.push(input);
      return { done: true };
    },
    forecasts: async () => LEDGER,
    sources: async () => [{ outlet: 'Hafenkurier', corroborated: 4, contradicted: 1, superseded: 2 }],
    async resolve(id, input) {
      if (!LEDGER.lines.some((l) => l.id === id)) return false;
      resolved.push(input);
      return true;
    },
    async retry(key) {
      retried.push(key);
    },
    decided,
    retried,
    taken,
    resolved,
    ...over,
  };
}

/** A form as the desk's own page would send it. */
export const post = (
  port: DeskPort,
  path: string,
  fields: Record<string, string>,
  headers: Record<string, string> = {},
) =>
  deskApp(port).request(path, {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: { origin: 'http://localhost', ...headers },
  });

/** A page that must be there. */
export async function read(path: string, port: DeskPort = fakePort()): Promise<string> {
  const answer = await deskApp(port).request(path);
  if (answer.status !== 200) throw new Error(`${path} answers ${answer.status}`);
  return answer.text();
}
