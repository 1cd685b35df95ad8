/** What a writer may use of a story: its claims and verdicts with their passages, ranked; no page, no web. */
import {
  type ArticleVersion,
  type ArticleVersionId,
  type Blueprint,
  type Citation,
  type Claim,
  type ClaimId,
  cite,
  type Dossier,
  type Language,
  type Verdict,
} from '../model/index.ts';
import { german } from './phrases.de.ts';
import { english } from './phrases.en.ts';
import type { Phrases, SourceCounts } from './phrases.ts';

export interface WriteInput {
  readonly dossier: Dossier;
  readonly claims: readonly Claim[];
  readonly versions: readonly ArticleVersion[];
  readonly blueprint: Blueprint;
}

export interface Material {
  readonly lang: Language;
  readonly phrases: Phrases;
  readonly dossier: Dossier;
  readonly blueprint: Blueprint;
  readonly articles: readonly ArticleVersion[];
  readonly counts: SourceCounts;
  /** strongest first */
  readonly verdicts: readonly Verdict[];
  claim(id: ClaimId): Claim;
  article(id: ArticleVersionId): ArticleVersion;
  outlet(claim: Claim): string;
  passage(claim: Claim): string;
  /** outlets of a side of a verdict, in order, each once */
  outlets(verdict: Verdict, side: 'for' | 'against' | 'earlier'): readonly string[];
  lead(verdict: Verdict, side?: 'for' | 'against' | 'earlier'): Claim;
  citations(verdict: Verdict): readonly Citation[];
  citation(claim: Claim): Citation;
}

const PHRASES: Readonly<Record<Language, Phrases>> = { de: german, en: english };

export function materialOf({ dossier, claims, versions, blueprint }: WriteInput): Material {
  const byId = new Map(claims.map((c) => [c.id, c]));
  const articles = new Map(versions.map((v) => [v.id, v]));
  const claim = (id: ClaimId): Claim => byId.get(id)!;
  const article = (id: ArticleVersionId): ArticleVersion => articles.get(id)!;
  const outlet = (c: Claim): string => article(c.article).outlet;
  const inOrder = [...versions].sort(
    (a, b) => (a.published ?? '9').localeCompare(b.published ?? '9') || a.outlet.localeCompare(b.outlet),
  );
  const verdicts = dossier.verdicts
    .filter((v) => v.values.every((x) => byId.has(x.claim)))
    .toSorted((a, b) => strength(b, claim) - strength(a, claim) || (a.id < b.id ? -1 : 1));
  const citation = (c: Claim, verdict: Verdict | null = null): Citation =>
    cite(
      article(c.article).text,
      { article: c.article, start: c.span.start, end: c.span.end },
      c.id,
      verdict?.id ?? null,
    );
  const sideOf = (v: Verdict, side: 'for' | 'against' | 'earlier'): Claim[] =>
    v.values
      .filter((x) => x.side === side)
      .map((x) => claim(x.claim))
      .sort((a, b) => b.confidence - a.confidence);
  return {
    lang: blueprint.language,
    phrases: PHRASES[blueprint.language],
    dossier,
    blueprint,
    articles: inOrder,
    counts: countsOf(dossier, versions, verdicts),
    verdicts,
    claim,
    article,
    outlet,
    passage: (c) => article(c.article).text.slice(c.span.start, c.span.end),
    outlets: (v, side) => [...new Set(sideOf(v, side).map(outlet))],
    lead: (v, side = 'for') => sideOf(v, side)[0] ?? claim(v.values[0]!.claim),
    citations: (v) => [...new Map(v.values.map((x) => [x.claim, citation(claim(x.claim), v)])).values()],
    citation: (c) => citation(c),
  };
}

/** How much a verdict carries an article: what several confirm or dispute before what one says; figures before dates. */
const KIND_WEIGHT: Readonly<Record<Verdict['kind'], number>> = {
  corroborated: 3,
  conflicting: 2.6,
  superseded: 2.4,
  syndicated: 1.3,
  'single-source': 1,
};

function strength(v: Verdict, claim: (id: ClaimId) => Claim): number {
  const members = v.values.map((x) => claim(x.claim));
  const confidence = Math.max(...members.map((c) => c.confidence));
  const inTitle = members.some((c) => c.role === 'title') ? 0.5 : 0;
  const early = Math.min(...members.map((c) => c.span.start)) < EARLY ? 0.3 : 0;
  const fromLexicon = members.some((c) => c.measure && !c.measure.key.includes(':')) ? 0.4 : 0;
  return (KIND_WEIGHT[v.kind] + Math.log2(v.origins)) * confidence + inTitle + early + fromLexicon;
}

/** News puts the important first: the opening paragraphs end about here (UTF-16 units). */
const EARLY = 700;

/** Counts are of statements a reader would recognise as such: figures, dates and quotations. */
function countsOf(dossier: Dossier, versions: readonly ArticleVersion[], verdicts: readonly Verdict[]): SourceCounts {
  const counted = verdicts.filter((v) => v.claimKind === 'figure' || v.claimKind === 'date' || v.claimKind === 'quote');
  const of = (kind: Verdict['kind']): number => counted.filter((v) => v.kind === kind).length;
  const outletsOf = (keep: (a: ArticleVersion) => boolean): string[] =>
    [...new Set(versions.filter(keep).map((a) => a.outlet))].sort();
  return {
    articles: versions.length,
    origins: dossier.origins.length,
    corroborated: of('corroborated'),
    single: of('single-source'),
    conflicting: of('conflicting'),
    superseded: of('superseded'),
    syndicated: of('syndicated'),
    undated: outletsOf((a) => a.published === null),
    machineMade: outletsOf((a) => a.aiDisclosure !== null),
  };
}
