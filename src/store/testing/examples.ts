/** Small whole values of the model for tests of rooms that keep or move them. Invented for this project. */
import {
  type ArticleVersion,
  type Claim,
  type Decision,
  type Dossier,
  type Draft,
  draft,
  type GateReport,
  hashOf,
  makeId,
  type Page,
  type Source,
  type Story,
} from '../../model/index.ts';
import { reportHash } from '../repositories/drafts.ts';
import type { StoredEdition } from '../types.ts';

export const exampleSource = (name: string): Source => ({
  id: makeId('source', name),
  kind: 'feed',
  address: `https://${name}.example/feed.xml`,
  publisher: name,
  language: 'de',
  ownerGroup: null,
  excerptLimit: 300,
  retentionDays: 30,
});

export function examplePage(source: Source, path: string, text = `Bericht ${path}`): Page {
  const body = new TextEncoder().encode(`<p>${text}</p>`);
  const url = `https://${source.publisher}.example/${path}`;
  const hash = hashOf(body);
  return {
    id: makeId('page', url, hash),
    source: source.id,
    url,
    finalUrl: url,
    status: 200,
    headers: { 'content-type': 'text/html', etag: `"${hash.slice(0, 8)}"` },
    fetchedAt: '2026-03-01T08:00:00.000Z',
    hash,
    mediaType: 'text/html',
    body,
    hint: { title: `Titel ${path}` },
  };
}

export function exampleVersion(page: Page, published: string | null = '2026-03-01'): ArticleVersion {
  const title = page.hint?.title ?? 'Ohne Titel';
  const body = new TextDecoder().decode(page.body).replace(/<[^>]*>/g, '');
  const text = `${title}\n\n${body}`;
  const article = makeId('article', page.url);
  return {
    id: makeId('articleVersion', article, text),
    article,
    page: page.id,
    source: page.source,
    url: page.finalUrl,
    outlet: 'Beispielblatt',
    ownerGroup: null,
    excerptLimit: 300,
    private: false,
    fetchedAt: page.fetchedAt,
    title,
    byline: ['Eva Beispiel'],
    published,
    modified: null,
    lang: 'de',
    publisher: null,
    credits: [],
    aiDisclosure: null,
    canonicalUrl: null,
    links: [],
    text,
    blocks: [
      { role: 'title', start: 0, end: title.length },
      { role: 'paragraph', start: title.length + 2, end: text.length },
    ],
    removals: [{ reason: 'navigation', text: 'Start' }],
  };
}

export function exampleClaim(version: ArticleVersion, position = 0): Claim {
  const block = version.blocks[1]!;
  const at = { start: block.start, end: block.end };
  return {
    id: makeId('claim', version.id, String(position)),
    article: version.id,
    lang: 'de',
    kind: 'event',
    span: at,
    sentence: at,
    role: 'paragraph',
    subject: null,
    measure: null,
    quantity: null,
    time: null,
    place: null,
    speaker: null,
    modality: 'asserted',
    negated: false,
    frame: null,
    quote: null,
    forecast: null,
    topic: ['bericht'],
    confidence: 0.5,
  };
}

export const exampleStory = (versions: readonly ArticleVersion[]): Story => ({
  id: makeId('story', versions[0]!.article),
  title: versions[0]!.title,
  articles: versions.map((v) => v.id),
  why: { de: 'Gemeinsame Wörter: bericht.', en: 'Shared words: bericht.' },
  from: versions[0]!.published,
  to: versions[0]!.published,
});

export function exampleDossier(story: Story, claims: readonly Claim[]): Dossier {
  const first = claims[0]!;
  const at = { article: first.article, ...first.span };
  const origin = makeId('origin', first.article);
  const why = { de: 'Nur eine Quelle sagt es.', en: 'Only one source says so.' };
  return {
    story,
    origins: [{ id: origin, articles: [first.article], name: 'Beispielblatt', why }],
    duplicates: [],
    verdicts: [
      {
        id: makeId('verdict', story.id, first.id),
        story: story.id,
        key: 'event|bericht',
        kind: 'single-source',
        claimKind: 'event',
        origins: 1,
        values: [{ ...at, claim: first.id, origin, value: null, unit: '', side: 'for' }],
        why,
      },
    ],
    related: [],
    forecasts: [
      {
        id: makeId('forecast', story.id, first.id),
        story: story.id,
        claim: first.id,
        at,
        speaker: null,
        said: null,
        probability: null,
        wording: 'dürfte',
        horizon: null,
      },
    ],
  };
}

export function exampleDraft(story: Story, headline: string): Draft {
  const sentence = { kind: 'structural', text: headline, citations: [] } as const;
  return draft({
    story: story.id,
    lang: 'de',
    sections: [{ kind: 'headline', heading: null, blocks: [{ type: 'paragraph', sentences: [sentence] }] }],
    making: { writer: 'deterministic', model: null, blueprint: 'probe', blueprintHash: hashOf('probe') },
  });
}

export const exampleReport = (publishable = true): GateReport => ({
  profile: 'edition',
  findings: [],
  notJudged: [],
  publishable,
  score: 1,
});

export const exampleDecision = (of: Draft, report: GateReport, by = 'policy:chips'): Decision => ({
  draft: of.id,
  outcome: 'approved',
  by,
  human: !by.startsWith('policy:'),
  at: '2026-03-01T09:00:00.000Z',
  reportHash: reportHash(report),
  comment: null,
});

export function exampleEdition(dossier: Dossier, of: Draft, number = 1): StoredEdition {
  const report = exampleReport();
  return {
    id: makeId('edition', of.id, String(number)),
    story: of.story,
    slug: `bericht-${of.story.slice(3, 9)}`,
    number,
    publishedAt: `2026-03-01T1${number}:00:00.000Z`,
    firstPublishedAt: '2026-03-01T11:00:00.000Z',
    disclosure: {
      writer: of.making,
      reviewedBy: null,
      responsible: 'Redaktion',
      text: { de: 'Maschinell erstellt.', en: 'Made by machine.' },
    },
    corrections: [],
    sources: [],
    excerpts: [],
    dossier,
    draft: of,
    report,
    decision: exampleDecision(of, report),
  };
}
