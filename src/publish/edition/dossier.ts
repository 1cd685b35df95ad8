/** What of a dossier may be public: sources and excerpts for all it weighs, and nothing that a private source said. */
import type {
  ArticleSpan,
  ArticleVersion,
  ArticleVersionId,
  CausalGraph,
  CausalLink,
  CausalMatter,
  ClaimCaption,
  ClaimId,
  Dossier,
  Excerpt,
  Language,
  Localized,
  Origin,
  PublicSource,
  StoryId,
  Verdict,
  VerdictId,
} from '../../model/index.ts';
import { excerptKey, excerptOf, publicUrl } from './excerpt.ts';
import { slugFor } from './slug.ts';

/** A story as the comparison page shows it, with or without an article about it. */
export interface PublicDossier {
  readonly story: StoryId;
  readonly slug: string;
  readonly title: string;
  readonly lang: Language;
  readonly sources: readonly PublicSource[];
  readonly excerpts: readonly Excerpt[];
  readonly dossier: Dossier;
  readonly captions?: readonly ClaimCaption[];
  /** contradictions and developments that count as such; absent: all */
  readonly told?: readonly VerdictId[];
}

export const PRIVATE_NAME: Localized = { de: 'Nicht öffentlicher Beleg', en: 'Evidence not public' };
const PRIVATE_WHY: Localized = {
  de: 'In diese Bewertung ist ein nicht öffentlicher Beleg eingegangen.',
  en: 'This assessment rests in part on evidence that is not public.',
};

/**
 * The public part of a story that has no article of its own.
 * `versions` holds its article versions; one that is missing (taken down since) is left out.
 */
export function makePublicDossier(input: {
  readonly dossier: Dossier;
  readonly versions: readonly ArticleVersion[];
  readonly lang: Language;
  readonly title?: string;
  readonly captions?: readonly ClaimCaption[];
}): PublicDossier {
  const { dossier, versions, lang } = input;
  const title = input.title ?? dossier.story.title;
  const shown = redact(dossier, versions, title);
  return {
    story: dossier.story.id,
    slug: slugFor(title, dossier.story.id),
    title,
    lang,
    sources: publicSources(dossier.story.articles, versions, lang),
    excerpts: publicExcerpts(shown, versions),
    dossier: shown,
    captions: captionsFor(shown, versions, input.captions ?? []),
  };
}

/** Passages of what several articles tell and of forecasts: the comparison can't be seen without them. */
const comparedSpans = (dossier: Dossier): readonly ArticleSpan[] => [
  ...dossier.verdicts.filter((v) => v.kind !== 'single-source').flatMap((v) => v.values),
  ...relatedSpans(dossier),
  ...dossier.forecasts.map((f) => f.at),
];

function relatedSpans(dossier: Dossier): readonly ArticleSpan[] {
  const related = new Set(dossier.related.flatMap((r) => r.claims));
  return dossier.verdicts.flatMap((v) => v.values).filter((value) => related.has(value.claim));
}

/** Passages of what one article alone tells, figures before dates before words. */
function loneSpans(dossier: Dossier): readonly ArticleSpan[] {
  const rank = (v: Verdict): number => KINDS.indexOf(v.claimKind);
  return dossier.verdicts
    .filter((v) => v.kind === 'single-source')
    .toSorted((a, b) => rank(a) - rank(b))
    .flatMap((v) => v.values);
}
const KINDS: readonly Verdict['claimKind'][] = ['figure', 'quote', 'date', 'causal', 'stance', 'event', 'forecast'];

/**
 * The public excerpts of a dossier, each passage once: all that is cited or compared, and of what one article alone tells
 * as much as
 * leaves its excerpts a small share of its text. Other people's articles are not printed again sentence by sentence.
 */
export function publicExcerpts(
  dossier: Dossier,
  versions: readonly ArticleVersion[],
  cited: readonly ArticleSpan[] = [],
): readonly Excerpt[] {
  const byId = new Map(versions.map((v) => [v.id, v]));
  const made = new Map<string, Excerpt>();
  const shown = new Map(versions.map((v) => [v.id, new Uint8Array(v.text.length)]));
  const show = (at: ArticleSpan, most: number): void => {
    const version = byId.get(at.article);
    const key = excerptKey(at);
    if (!version || made.has(key)) return;
    const excerpt = excerptOf(version, at);
    const text = shown.get(version.id)!;
    const start = at.start - excerpt.before.length;
    const end = at.start + excerpt.cited.length + excerpt.after.length;
    if (most < 1 && count(text) + count(text, start, end, 0) > most * text.length) return;
    made.set(key, excerpt);
    text.fill(1, start, end);
  };
  for (const at of [...cited, ...comparedSpans(dossier)]) show(at, 1);
  for (const at of [...linkedSpans(dossier), ...loneSpans(dossier)]) show(at, MOST_SHOWN);
  return [...made.values()];
}

/** Passages that say what causes what, and who judges what how. */
const linkedSpans = ({ causes, positions }: Dossier): readonly ArticleSpan[] =>
  [...(causes?.links ?? []), ...(positions ?? [])].map(({ at }) => at);

/** How many places of a marked text are `wanted`: shown (1) or not yet (0). */
function count(text: Uint8Array, start = 0, end = text.length, wanted = 1): number {
  let found = 0;
  for (let i = start; i < end; i++) if (text[i] === wanted) found++;
  return found;
}

/** Share of a source's text that the page may show of what nobody else tells. */
const MOST_SHOWN = 0.25;

/** Captions of what several articles say and of forecasts, without those that would tell of a private source. */
export function captionsFor(
  dossier: Dossier,
  versions: readonly ArticleVersion[],
  captions: readonly ClaimCaption[],
): readonly ClaimCaption[] {
  const hidden = new Set(versions.filter((v) => v.private).map((v) => v.id));
  const compared = dossier.verdicts.filter((v) => v.kind !== 'single-source');
  const places = [
    ...compared.flatMap((v) => v.values),
    ...dossier.forecasts.map(({ at, claim }) => ({ article: at.article, claim })),
  ];
  const shown = new Set(places.filter(({ article }) => !hidden.has(article)).map(({ claim }) => claim));
  const told = new Set(
    dossier.verdicts
      .flatMap((v) => v.values)
      .filter(({ article }) => !hidden.has(article))
      .map((v) => v.claim),
  );
  // What is mere opinion must be known of a statement that stands alone: it is not counted.
  return captions.filter((c) => shown.has(c.claim) || (c.opinion && told.has(c.claim)));
}

/** Sources in the order given, each once. */
export function publicSources(
  articles: readonly ArticleVersionId[],
  versions: readonly ArticleVersion[],
  lang: Language,
): readonly PublicSource[] {
  const byId = new Map(versions.map((v) => [v.id, v]));
  return [...new Set(articles)].flatMap((id) => {
    const version = byId.get(id);
    return version ? [publicSource(version, lang)] : [];
  });
}

function publicSource(v: ArticleVersion, lang: Language): PublicSource {
  if (v.private)
    return {
      article: v.id,
      outlet: PRIVATE_NAME[lang],
      title: '',
      url: '',
      published: null,
      lang: null,
      aiDisclosure: null,
      private: true,
    };
  const ai = v.aiDisclosure;
  const url = publicUrl(v.url);
  return {
    article: v.id,
    outlet: v.outlet,
    title: v.title,
    url,
    ...(url === '' && fileName(v.url) && { file: fileName(v.url) }),
    published: v.published,
    lang: v.lang,
    aiDisclosure: ai && (ai.humanReviewed ? `${ai.kind}; human-reviewed` : ai.kind),
  };
}

/** The last part of a path: which folder it lay in is nobody's business. Empty for an address that names no file. */
function fileName(url: string): string {
  if (!URL.canParse(url) || new URL(url).protocol !== 'file:') return '';
  const name = new URL(url).pathname.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(name);
  } catch {
    // A percent sign that is no escape stands for itself.
    return name;
  }
}

/** Takes out words, names and values that come from a private source; that it exists and counts stays. An origin it feeds loses its name (`''`). */
export function redact(dossier: Dossier, versions: readonly ArticleVersion[], title: string): Dossier {
  const hidden = new Set(versions.filter((v) => v.private).map((v) => v.id));
  if (hidden.size === 0) return dossier;
  const open = openClaims(dossier, hidden);
  return {
    story: { ...dossier.story, title, why: PRIVATE_WHY },
    origins: dossier.origins.map((o) => redactOrigin(o, hidden)),
    duplicates: dossier.duplicates.filter((pair) => !pair.some((id) => hidden.has(id))),
    relays: (dossier.relays ?? []).filter(({ by, from }) => !hidden.has(by) && !hidden.has(from)),
    verdicts: dossier.verdicts.map((v) => redactVerdict(v, hidden)),
    related: dossier.related.filter((r) => r.claims.every((c) => open.has(c))),
    forecasts: dossier.forecasts.filter((f) => !hidden.has(f.at.article)),
    ...(dossier.causes && { causes: openCauses(dossier.causes, hidden) }),
    ...(dossier.positions && { positions: dossier.positions.filter((p) => !hidden.has(p.at.article)) }),
  };
}

/** Links that open sources state, and the matters these name, in words of theirs. */
function openCauses({ matters, links }: CausalGraph, hidden: Hidden): CausalGraph {
  const open = links.filter((l) => !hidden.has(l.at.article));
  const shown = new Set(open.map((l) => l.claim));
  const used = matters.map((_, i) => i).filter((i) => open.some((l) => l.cause === i || l.effect === i));
  const place = new Map(used.map((i, at) => [i, at]));
  return {
    matters: used.map((i) => openMatter(matters[i]!, i, open, hidden)),
    links: open.map((l) => ({
      ...l,
      cause: place.get(l.cause)!,
      effect: place.get(l.effect)!,
      against: l.against.filter((claim) => shown.has(claim)),
    })),
  };
}

function openMatter(matter: CausalMatter, i: number, open: readonly CausalLink[], hidden: Hidden): CausalMatter {
  if (!hidden.has(matter.label.article)) return matter;
  const link = open.find((l) => l.cause === i || l.effect === i)!;
  const spans = link.cause === i ? link.causeAt : link.effectAt;
  return { ...matter, label: { article: link.at.article, start: spans[0]!.start, end: spans.at(-1)!.end } };
}

type Hidden = ReadonlySet<ArticleVersionId>;

const openClaims = (dossier: Dossier, hidden: Hidden): ReadonlySet<ClaimId> =>
  new Set(
    [...dossier.verdicts.flatMap((v) => v.values), ...dossier.forecasts.map((f) => ({ ...f.at, claim: f.claim }))]
      .filter((at) => !hidden.has(at.article))
      .map((at) => at.claim),
  );

const redactOrigin = (o: Origin, hidden: Hidden): Origin =>
  o.articles.some((id) => hidden.has(id)) ? { ...o, name: '', why: PRIVATE_WHY } : o;

const redactVerdict = (v: Verdict, hidden: Hidden): Verdict =>
  v.values.some((value) => hidden.has(value.article))
    ? {
        ...v,
        key: 'private',
        why: PRIVATE_WHY,
        values: v.values.map((value) => (hidden.has(value.article) ? { ...value, value: null, unit: '' } : value)),
      }
    : v;
