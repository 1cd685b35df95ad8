/** Weighs one story: its origins, its verdicts, what stands side by side, its forecasts, and who says what causes what. */

import {
  beforeHeadIn,
  type CompareOptions,
  compareClaims,
  momentIn,
  onlyThings,
  ownSubject,
  sameSubject,
} from '../claims/index.ts';
import {
  type ArticleVersion,
  type Claim,
  type ClaimId,
  type Dossier,
  type Forecast,
  makeId,
  type Quantity,
  type Story,
  type Verdict,
} from '../model/index.ts';
import { causesOf } from './causes.ts';
import { type Apart, clusterClaims } from './grouping/clusters.ts';
import { figuresShared } from './origins/figures.ts';
import { findOrigins, type ShareGiven } from './origins/origins.ts';
import { printedFirst } from './origins/printed-first.ts';
import { asPublished, readingOrder } from './origins/reading-order.ts';
import { writtenAfter } from './origins/undated.ts';
import { positionsOf } from './positions.ts';
import { beyondItsBody } from './verdicts/beyond.ts';
import { framesApart } from './verdicts/frames.ts';
import { officialEstimates } from './verdicts/official.ts';
import { sideBySide } from './verdicts/side-by-side.ts';
import { judgedOnce } from './verdicts/told-once.ts';
import { headlinesApart, withUnconverted } from './verdicts/unconverted.ts';
import { judge, type Names } from './verdicts/verdicts.ts';

/** Claims this unsure bind no figure to anything; they stay in the article's own table. */
const LEAST_CONFIDENCE = 0.3;
/** A story of hundreds of articles repeats itself: related pairs beyond this are noise. */
const MOST_RELATED = 12;

/**
 * The dossier of a story. Any order of articles and claims gives the same verdicts. Undated articles count and are
 * marked by their missing date; comments, adverts and promotions never reach this room.
 */
export function weigh(
  story: Story,
  given: readonly ArticleVersion[],
  claims: readonly Claim[],
  asked: CompareOptions = {},
): Dossier {
  // Wherever several fit, the first is taken: all that follows reads articles and claims in one order.
  const articles = asPublished(given);
  const byId = new Map(articles.map((a) => [a.id, a]));
  const own = claims.filter((c) => byId.has(c.article)).toSorted(readingOrder(articles).compare);
  const beforeHead = beforeHeadIn(({ article, sentence }) =>
    byId.get(article)!.text.slice(sentence.start, sentence.end),
  );
  const options: CompareOptions = { ...asked, only: onlyThings(own, beforeHead), beforeHead };
  const bound = own.filter((c) => c.confidence >= LEAST_CONFIDENCE && c.kind !== 'forecast');
  const origins = findOrigins(articles, shareGivenBy(bound, byId, options), figuresShared(articles, own));
  const after = writtenAfter(articles, bound, options);
  const answering = new Set(bound.filter((c) => c.answers).map(placeOf));
  const firstPrinted = printedFirst(articles, bound);
  const said = bound.map((claim) => ({
    claim,
    turnsDown: answering.has(placeOf(claim)),
    said: firstPrinted(claim),
    after: after(claim.article),
    moment: claim.kind === 'figure' ? momentOf(claim, byId.get(claim.article)!) : null,
  }));
  const { clusters, apart } = clusterClaims(said, options);
  const names = namesFor(byId);
  const claimOf = new Map(bound.map((c) => [c.id, c]));
  const judged = judgedOnce(
    clusters,
    (cluster) => judge(story.id, cluster, origins, names),
    (id) => claimOf.get(id)!,
  );
  const unconverted = [...apart, ...headlinesApart(said, options)];
  const verdicts = withUnconverted(judged, unconverted, (id) => claimOf.get(id)!, names);
  return {
    story,
    origins: origins.origins,
    duplicates: origins.duplicates,
    relays: origins.relays,
    verdicts,
    related: [
      ...rivalsOnly(apart, verdicts, (id) => claimOf.get(id)!).slice(0, MOST_RELATED),
      ...beyondItsBody(own, articles),
      ...framesApart(bound, articles),
      ...officialEstimates(bound, articles),
      ...sideBySide(own, verdicts, articles, origins),
    ].map((pair) => ({ story: story.id, ...pair })),
    forecasts: own.filter((c) => c.kind === 'forecast').map((c) => forecastOf(story, c, byId.get(c.article)!)),
    causes: causesOf(own, articles),
    positions: positionsOf(own, articles),
  };
}

const momentOf = ({ lang, sentence }: Claim, { text }: ArticleVersion) =>
  momentIn(text.slice(sentence.start, sentence.end), lang);

/** Everything that a sentence tells is told in the same breath. */
const placeOf = ({ article, sentence }: Claim): string => `${article}:${sentence.start}`;

/** A day to come is announced to all: that two name it tells nothing of who has it from whom. */
const isAhead = ({ time }: Claim, published: string | null): boolean =>
  published !== null && (time?.from ?? '') > published.slice(0, 10);

/** Figures and days of one article's body that another gives as well. Asked only of articles that name each other. */
function shareGivenBy(
  claims: readonly Claim[],
  byId: ReadonlyMap<string, ArticleVersion>,
  options: CompareOptions,
): ShareGiven {
  const told = Map.groupBy(
    claims.filter((c) => c.kind === 'figure' || (c.kind === 'date' && !isAhead(c, byId.get(c.article)!.published))),
    (c) => c.article,
  );
  const said = (claim: Claim) => ({ claim, said: byId.get(claim.article)!.published });
  return (a, b) => {
    const own = (told.get(a) ?? []).filter((c) => c.role !== 'title');
    const theirs = told.get(b) ?? [];
    const given = own.filter((c) => theirs.some((t) => compareClaims(said(c), said(t), options).relation === 'agree'));
    return own.length === 0 || theirs.length === 0 ? null : given.length / own.length;
  };
}

/**
 * Two claims of one verdict are told there, not again side by side; nor is a sum that stands in another's row for want of a
 * rate. Two names that share no word nobody takes for one, and two sentences are told together once.
 */
function rivalsOnly(
  apart: readonly Apart[],
  verdicts: readonly Verdict[],
  claimOf: (id: ClaimId) => Claim,
): readonly Apart[] {
  const verdictOf = new Map(verdicts.flatMap((v) => v.values.map((x) => [x.claim, v.id] as const)));
  const inRow = new Set(verdicts.flatMap((v) => (v.kind === 'single-source' ? [] : (v.unconverted ?? []))));
  const told = new Set<string>();
  return apart.filter(({ claims }) => {
    const [a, b] = claims;
    if (verdictOf.get(a) === verdictOf.get(b) || claims.some((c) => inRow.has(c))) return false;
    if (areNamedApart(claimOf(a), claimOf(b))) return false;
    const places = claims.map((c) => placeOf(claimOf(c))).join();
    return told.size < told.add(places).size;
  });
}

const areNamedApart = (a: Claim, b: Claim): boolean => {
  const [x, y] = [ownSubject(a), ownSubject(b)];
  return x?.entity !== undefined && y?.entity !== undefined && sameSubject(a, b) === 'no';
};

function namesFor(byId: ReadonlyMap<string, ArticleVersion>): Names {
  const slice = (claim: Claim, at: { start: number; end: number }): string =>
    byId.get(claim.article)!.text.slice(at.start, at.end);
  /** "mehr als zwölf Millionen" is another amount than twelve. */
  const comparedFrom = (claim: Claim, { start, derivation }: Quantity): number => {
    const words = derivation.find(({ rule }) => rule === 'comparator')?.text ?? '';
    const from = start - words.length - 1;
    const at = { start: from, end: start };
    return words !== '' && from >= claim.sentence.start && slice(claim, at).startsWith(words) ? from : start;
  };
  return {
    outletOf: (claim) => byId.get(claim.article)!.outlet,
    momentOf: (claim) => `„${slice(claim, claim.time?.at ?? claim.span)}“`,
    amountOf: (claim) => {
      if (claim.quantity) return `„${slice(claim, { ...claim.quantity, start: comparedFrom(claim, claim.quantity) })}“`;
      return `„${shortened(slice(claim, claim.span))}“`;
    },
  };
}

/** Reasons quote a few words, not the passage. */
const shortened = (text: string): string =>
  text.length <= 80 ? text : `${text.slice(0, 80).replace(/\s+\S*$/, '')} …`;

function forecastOf(story: Story, claim: Claim, article: ArticleVersion): Forecast {
  const terms = claim.forecast!;
  return {
    id: makeId('forecast', claim.id),
    story: story.id,
    claim: claim.id,
    at: { article: article.id, start: claim.span.start, end: claim.span.end },
    speaker: claim.speaker,
    said: article.published?.slice(0, 10) ?? null,
    ...terms,
  };
}
