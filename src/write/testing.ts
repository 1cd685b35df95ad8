/** Builds small stories by hand for the tests of this room: articles as text, claims as passages in them. Not part of it. */
import { readClaims } from '../claims/index.ts';
import {
  type ArticleVersion,
  asId,
  type Block,
  type Blueprint,
  type BlueprintSection,
  type Claim,
  claim as checked,
  verdict as checkedVerdict,
  type Dossier,
  type Language,
  type Speaker,
  type Verdict,
  type VerdictKind,
} from '../model/index.ts';
import { createReader, readFrame } from '../text/index.ts';
import { materialOf } from './choose/material.ts';
import { nothingTold } from './choose/told.ts';
import { withFullDates } from './tell/dates.ts';
import { restatements } from './tell/facts.ts';

const NOWHERE = { de: '', en: '' };
const STORY = asId('story', 'st_test');

/** An article of paragraphs; the first line may be its title. */
export function article(
  outlet: string,
  text: string,
  options: Partial<Pick<ArticleVersion, 'title' | 'published' | 'lang' | 'aiDisclosure'>> = {},
): ArticleVersion {
  const blocks: Block[] = [];
  let start = 0;
  for (const part of text.split('\n\n')) {
    const role = part === options.title ? 'title' : 'paragraph';
    blocks.push({ role, start, end: start + part.length });
    start += part.length + 2;
  }
  return {
    id: asId('articleVersion', `av_${outlet}`),
    article: asId('article', `ar_${outlet}`),
    page: asId('page', 'pg'),
    source: asId('source', outlet),
    url: `https://${outlet.toLowerCase().replaceAll(' ', '-')}.example/a`,
    outlet,
    ownerGroup: null,
    excerptLimit: 300,
    private: false,
    fetchedAt: '2026-03-12T08:00:00Z',
    title: '',
    byline: [],
    published: '2026-03-12',
    modified: null,
    lang: 'de',
    publisher: outlet,
    credits: [],
    aiDisclosure: null,
    canonicalUrl: null,
    links: [],
    text,
    blocks,
    removals: [],
    ...options,
  };
}

const readers = createReader();

/** The claim a passage carries; quantity and times are read from the text, the rest is as given. */
export function claimIn(version: ArticleVersion, passage: string, given: Partial<Claim> & Pick<Claim, 'kind'>): Claim {
  const lang = (version.lang ?? 'de') as Language;
  const start = version.text.indexOf(passage);
  if (start < 0) throw new Error(`no passage "${passage}" in ${version.outlet}`);
  const at = { start, end: start + passage.length };
  const reading = readers.read({ text: version.text, lang, published: version.published });
  const inside = (s: { start: number; end: number }): boolean => s.start >= at.start && s.end <= at.end;
  const sentence = reading.sentences.find((s) => s.start <= start && start < s.end) ?? at;
  const trimmed = version.text.slice(sentence.start, sentence.end).trimEnd();
  const quantity = given.kind === 'figure' ? (reading.quantities.find(inside) ?? null) : null;
  const time = reading.times.find((t) => t.start >= sentence.start && t.end <= sentence.end && t.type !== 'DURATION');
  return checked({
    id: asId('claim', `cl_${version.outlet}_${start}_${given.kind}`),
    article: version.id,
    lang,
    span: at,
    sentence: { start: sentence.start, end: sentence.start + trimmed.length },
    role: 'paragraph',
    subject: null,
    measure: null,
    quantity,
    time: time
      ? {
          value: time.value,
          from: time.from ?? null,
          to: time.to ?? null,
          at: { start: time.start, end: time.end },
          implied: false,
        }
      : null,
    place: null,
    speaker: null,
    modality: 'asserted',
    negated: false,
    frame: readFrame(version.text, reading, sentence),
    quote: given.kind === 'quote' || given.kind === 'stance' ? [at] : null,
    forecast: given.kind === 'forecast' ? { probability: null, wording: null, horizon: null } : null,
    topic: [],
    confidence: 0.9,
    ...given,
  });
}

/** The name in the claim's sentence as its subject. */
export function owner(version: ArticleVersion, name: string, from = 0): NonNullable<Claim['subject']> {
  const start = version.text.indexOf(name, from);
  return { start, end: start + name.length, text: name, head: name.toLowerCase(), entity: name };
}

export const person = (name: string, role: string | null = null): Speaker => ({ name, role, kind: 'person', at: null });

/** A verdict over claims; the sides follow their order where the kind has two: the first for, the others against or earlier. */
export function verdictOn(kind: VerdictKind, claims: readonly Claim[], origins = claims.length): Verdict {
  const other = kind === 'conflicting' ? 'against' : kind === 'superseded' ? 'earlier' : 'for';
  return checkedVerdict({
    id: asId('verdict', `ve_${claims[0]!.id}`),
    story: STORY,
    key: 'test',
    kind,
    claimKind: claims[0]!.kind,
    origins: kind === 'single-source' ? 1 : origins,
    values: claims.map((c, i) => ({
      article: c.article,
      ...c.span,
      claim: c.id,
      origin: asId('origin', c.article),
      value: c.quantity?.value ?? null,
      unit: '',
      side: i === 0 ? 'for' : other,
    })),
    why: NOWHERE,
  });
}

export function dossierOf(
  versions: readonly ArticleVersion[],
  verdicts: readonly Verdict[],
  forecasts: readonly Claim[] = [],
): Dossier {
  return {
    story: { id: STORY, title: 'Test', articles: versions.map((v) => v.id), why: NOWHERE, from: null, to: null },
    origins: versions.map((v) => ({ id: asId('origin', v.id), articles: [v.id], name: v.outlet, why: NOWHERE })),
    duplicates: [],
    verdicts,
    related: [],
    forecasts: forecasts.map((c) => ({
      id: asId('forecast', c.id),
      story: STORY,
      claim: c.id,
      at: { article: c.article, ...c.span },
      speaker: c.speaker,
      said: null,
      probability: c.forecast?.probability ?? null,
      wording: null,
      horizon: c.forecast?.horizon ?? null,
    })),
  };
}

export const blueprintOf = (kinds: readonly BlueprintSection['kind'][], more: Partial<Blueprint> = {}): Blueprint => ({
  name: 'test',
  language: 'de',
  writer: 'deterministic',
  sections: kinds.map((kind) => ({ kind, heading: { de: kind, en: kind } })),
  minOrigins: 1,
  review: 'automatic',
  rules: {},
  prompts: { article: '---\npurpose: test\n---\nWrite in {{language}}.' },
  hash: 'h',
  ...more,
});

/** One report's claims, and what a writer has of it. */
export function materialIn(text: string, lang: Language = 'de') {
  const version = article('Bote', text, { lang });
  const claims = readClaims(version, readers);
  const m = materialOf({
    dossier: dossierOf([version], []),
    claims,
    versions: [version],
    blueprint: blueprintOf(['what-happened'], { language: lang }),
  });
  return { claims, m };
}

/** Every telling of the first sentence of a text, as while sentences are chosen. */
export function tellingsOf(text: string, lang: Language = 'de'): readonly string[] {
  const { claims, m } = materialIn(text, lang);
  const [first] = claims;
  return first ? [...restatements(m, m.sentence(first), { ...nothingTold(), loose: true })] : [];
}

/** A text of that day with its dates written in full, as told in an article; `by` is the day of the report. */
export function datedIn(text: string, lang: Language, day: string, by?: string): string | null {
  const { times } = readers.read({ text, lang, published: `${day}T10:00:00Z` });
  const found = times
    .map((t) => ({
      start: t.start,
      end: t.end,
      time: { value: t.value, from: t.from ?? null, to: t.to ?? null, at: t, implied: false },
    }))
    .sort((a, b) => b.start - a.start);
  return withFullDates(text, found, lang, by);
}
