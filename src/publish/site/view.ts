/** An edition made ready for its pages: numbered sources, evidence sentence by sentence, verdicts by claim. */
import {
  type Citation,
  type ClaimCaption,
  type Dossier,
  type DraftSentence,
  type Edition,
  type Excerpt,
  hashOf,
  type Language,
  type PublicSource,
  sentencesOf,
  type Verdict,
  type VerdictKind,
} from '../../model/index.ts';
import type { PublicDossier } from '../edition/dossier.ts';
import { excerptKey } from '../edition/excerpt.ts';
import { headlineOf } from '../edition/make.ts';
import { type Texts, textsFor } from '../texts/index.ts';
import type { SiteSettings } from './settings.ts';

/** One cited passage as readers see it. */
export interface Passage {
  readonly excerpt: Excerpt;
  readonly source: PublicSource;
  /** the source's number in the list of sources */
  readonly number: number;
}

/** What one sentence rests on; the same sentence twice in an article is one item. */
export interface EvidenceItem {
  readonly anchor: string;
  readonly sentences: readonly DraftSentence[];
  readonly passages: readonly Passage[];
  readonly verdict: Verdict | null;
  /** it gives only what a newer report has replaced */
  readonly outdated: boolean;
}

/** What pages about sources need; made of an edition or of a story without one. */
export interface SourceView {
  readonly site: SiteSettings;
  readonly lang: Language;
  readonly t: Texts;
  readonly title: string;
  readonly slug: string;
  readonly dossier: Dossier;
  readonly sources: readonly PublicSource[];
  readonly numbers: ReadonlyMap<string, number>;
  readonly excerpts: ReadonlyMap<string, Excerpt>;
  /** by claim */
  readonly captions: ReadonlyMap<string, ClaimCaption>;
  /** whether a contradiction or development counts as one: what the article's text tells and counts */
  isTold(verdict: Verdict): boolean;
}

/** The page of the same article in another language. */
export interface OtherVersion {
  /** what the other page is to this one */
  readonly is: 'original' | 'translation';
  readonly lang: Language;
  readonly slug: string;
  readonly title: string;
  /** the translation of the two renders an edition that has been replaced since */
  readonly older: boolean;
}

export interface StoryView extends SourceView {
  readonly edition: Edition;
  readonly items: readonly EvidenceItem[];
  readonly itemOf: ReadonlyMap<DraftSentence, EvidenceItem>;
  /** the same article in other languages, as far as the site has it */
  readonly others: readonly OtherVersion[];
}

export function sourceView(site: SiteSettings, dossier: PublicDossier): SourceView {
  const told = dossier.told && new Set(dossier.told);
  return {
    isTold: (verdict) => !told || told.has(verdict.id),
    site,
    lang: dossier.lang,
    t: textsFor(dossier.lang),
    title: dossier.title,
    slug: dossier.slug,
    dossier: dossier.dossier,
    sources: dossier.sources,
    numbers: new Map(dossier.sources.map((s, i) => [s.article, i + 1])),
    excerpts: new Map(dossier.excerpts.map((e) => [e.key, e])),
    captions: new Map((dossier.captions ?? []).map((c) => [c.claim, c])),
  };
}

export function storyView(site: SiteSettings, edition: Edition): StoryView {
  const { draft } = edition.approved;
  const base = sourceView(site, { ...edition, title: headlineOf(draft), lang: draft.lang });
  const items = evidenceItems(base, draft.sections.flatMap(sentencesOf));
  const itemOf = new Map(items.flatMap((item) => item.sentences.map((s) => [s, item] as const)));
  return { ...base, edition, items, itemOf, others: [] };
}

function evidenceItems(view: SourceView, sentences: readonly DraftSentence[]): readonly EvidenceItem[] {
  const groups = Map.groupBy(
    sentences.filter((s) => s.citations.length > 0),
    anchorOf,
  );
  const judged = verdictsByClaim(view.dossier);
  return [...groups].map(([anchor, group]) => {
    const { citations } = group[0]!;
    const verdict = weakest(citations.flatMap((c) => verdictOf(c, judged) ?? []));
    const passages = citations.flatMap((c) => passageAt(view, c.at) ?? []);
    return {
      anchor,
      sentences: group,
      passages,
      verdict,
      outdated: verdict !== null && isOutdated(verdict, citations),
    };
  });
}

function isOutdated(verdict: Verdict, citations: readonly Citation[]): boolean {
  if (verdict.kind !== 'superseded') return false;
  const sides = new Map(verdict.values.map((value) => [value.claim, value.side]));
  const cited = citations.flatMap((c) => (c.claim === null ? [] : (sides.get(c.claim) ?? [])));
  return cited.length > 0 && cited.every((side) => side === 'earlier');
}

/** The same words on the same passages keep their anchor from edition to edition, so that links to them last. */
const anchorOf = (s: DraftSentence): string =>
  hashOf(JSON.stringify([s.text, s.citations.map((c) => excerptKey(c.at))])).slice(0, 10);

/** Null for a passage whose text or source is not in the edition (taken down since). */
export function passageAt(view: SourceView, at: Citation['at']): Passage | null {
  const excerpt = view.excerpts.get(excerptKey(at));
  const number = view.numbers.get(at.article);
  const source = number === undefined ? undefined : view.sources[number - 1];
  return excerpt && source && number !== undefined ? { excerpt, source, number } : null;
}

const verdictsByClaim = (dossier: Dossier): ReadonlyMap<string, Verdict> =>
  new Map([
    ...dossier.verdicts.flatMap((v) => v.values.map((value) => [value.claim as string, v] as const)),
    ...dossier.verdicts.map((v) => [v.id as string, v] as const),
  ]);

const verdictOf = (c: Citation, judged: ReadonlyMap<string, Verdict>): Verdict | undefined =>
  judged.get(c.verdict ?? '') ?? judged.get(c.claim ?? '');

/** A sentence is as strong as the weakest verdict it rests on. */
const WEAKNESS: Readonly<Record<VerdictKind, number>> = {
  conflicting: 0,
  superseded: 1,
  'single-source': 2,
  syndicated: 3,
  corroborated: 4,
};

const weakest = (verdicts: readonly Verdict[]): Verdict | null =>
  verdicts.toSorted((a, b) => WEAKNESS[a.kind] - WEAKNESS[b.kind] || a.origins - b.origins)[0] ?? null;

/** What the strip under a headline counts. */
export interface Ledger {
  readonly sources: number;
  /** origins, where an article in no group is its own */
  readonly independent: number;
  /** figures, dates and quotations that several independent origins give alike: what the article's text counts too */
  readonly corroborated: number;
  readonly conflicts: number;
  readonly superseded: number;
  readonly undated: number;
}

/** Statements a reader recognises as such and the article counts. */
export const isCounted = ({ claimKind }: Pick<Verdict, 'claimKind'>): boolean =>
  claimKind === 'figure' || claimKind === 'date' || claimKind === 'quote';

/** What one source alone reports, of what the article's text counts: the same definition on every page. */
export const isLone = (view: SourceView, verdict: Verdict): boolean =>
  verdict.kind === 'single-source' &&
  isCounted(verdict) &&
  verdict.values.some(({ article }) => view.sources.some((s) => s.article === article && !s.private)) &&
  !verdict.values.every(({ claim }) => view.captions.get(claim)?.opinion);

export function ledgerOf(view: SourceView): Ledger {
  const { origins, verdicts } = view.dossier;
  const shown = new Set(view.sources.map((s) => s.article));
  const groups = origins.filter((o) => o.articles.some((id) => shown.has(id)));
  const grouped = new Set<string>(groups.flatMap((o) => o.articles));
  const of = (kind: VerdictKind) => verdicts.filter((v) => v.kind === kind);
  return {
    sources: view.sources.length,
    independent: groups.length + view.sources.filter((s) => !grouped.has(s.article)).length,
    corroborated: of('corroborated').filter(isCounted).length,
    conflicts: of('conflicting').filter(view.isTold).length,
    superseded: of('superseded').filter(view.isTold).length,
    undated: view.sources.filter((s) => s.published === null && !s.private).length,
  };
}
