/** How much a verdict carries an article: corroboration, the story's core, its place in the articles; trivia count less. */
import { isOpinionPiece } from '../../claims/index.ts';
import type { ArticleVersion, ArticleVersionId, Claim, ClaimId, ClaimTime, Verdict } from '../../model/index.ts';
import { contentLemmas, measureOf } from '../../text/index.ts';
import { background } from './background.ts';

/** What several confirm or dispute before what one says. */
const KIND_WEIGHT: Readonly<Record<Verdict['kind'], number>> = {
  corroborated: 2.2,
  conflicting: 2.2,
  superseded: 2.2,
  syndicated: 1.3,
  'single-source': 1,
};

const STATEMENT = 1.3;

/** Words of the story's core with their weight, 0..1: the part of its articles that use them, titles counting double. */
export type Core = ReadonlyMap<string, number>;

export function coreOf(all: readonly ArticleVersion[], claims: readonly Claim[]): Core {
  const reports = all.filter((v) => !isOpinionPiece(v));
  // What a comment is about is its own choice; only where there is nothing else it tells what the story is about.
  const versions = reports.length > 0 ? reports : all;
  const counted = new Set(versions.map((v) => v.id));
  const used = new Map<string, Set<string>>();
  const add = (word: string, vote: string): void => void used.set(word, (used.get(word) ?? new Set()).add(vote));
  for (const claim of claims) if (counted.has(claim.article)) for (const word of claim.topic) add(word, claim.article);
  for (const v of versions)
    if (v.lang)
      for (const word of contentLemmas(v.title, v.lang)) {
        add(word, v.id);
        add(word, `title ${v.id}`);
      }
  return new Map([...used].map(([word, votes]) => [word, votes.size / Math.max(1, versions.length)]));
}

/** 0..: how much of what a claim speaks of is the story's core. */
export function closeness(claim: Claim, core: Core): number {
  const weights = claim.topic.map((word) => core.get(word) ?? 0).sort((a, b) => b - a);
  const best = weights.slice(0, MOST_TOPIC_WORDS);
  return best.length ? best.reduce((sum, w) => sum + w, 0) / MOST_TOPIC_WORDS : 0;
}
const MOST_TOPIC_WORDS = 4;

export function strength(verdict: Verdict, claim: (id: ClaimId) => Claim, core: Core, around: Surroundings): number {
  const members = verdict.values.map((x) => claim(x.claim));
  const confidence = Math.max(...members.map((c) => c.confidence));
  const inTitle = members.some((c) => c.role === 'title') ? 0.5 : 0;
  const early = Math.max(...members.map((c) => earliness(c)));
  const measured = members.some((c) => (c.measure && measureOf(c.measure.key)) || c.quantity?.currency) ? 0.4 : 0;
  const near = Math.max(...members.map((c) => closeness(c, core)));
  // Agreement on figures and dates is reckoned, on statements only likely.
  const reckoned = verdict.claimKind === 'figure' || verdict.claimKind === 'date';
  const kind = reckoned ? KIND_WEIGHT[verdict.kind] : Math.min(KIND_WEIGHT[verdict.kind], STATEMENT);
  const trivial = members.every(isTrivial) ? 1 : 0;
  const known = knownBefore(members, around);
  const doubtful = Math.min(...members.map(doubt));
  return (
    (kind + Math.log2(Math.max(1, verdict.origins))) * confidence +
    inTitle +
    early +
    measured +
    3 * near -
    trivial -
    BACKGROUND_COST * known -
    doubtful
  );
}

const BACKGROUND_COST = 2;

/** What is known of the articles and sentences that claims stand in. */
export interface Surroundings {
  article(id: ArticleVersionId): ArticleVersion;
  /** the time that the claim or another one of its sentence tells */
  time(claim: Claim): ClaimTime | null;
}

/** Of a claim without a time of its own words, that of a date in its sentence. */
export function timesOf(claims: readonly Claim[]): (claim: Claim) => ClaimTime | null {
  const key = ({ article, sentence }: Claim): string => `${article} ${sentence.start}`;
  const dated = new Map(claims.flatMap((c) => (c.kind === 'date' && c.time ? [[key(c), c.time] as const] : [])));
  return (claim) => (claim.time?.implied === false ? claim.time : (dated.get(key(claim)) ?? claim.time));
}

/** 0..1: how much all of these claims are background. */
const knownBefore = (claims: readonly Claim[], { article, time }: Surroundings, anywhere = false): number =>
  Math.min(
    ...claims.map((c) => {
      const { published, text } = article(c.article);
      const place = anywhere ? 0 : c.span.start / Math.max(1, text.length);
      return background(c, published?.slice(0, 10) ?? '', place, time(c));
    }),
  );

/**
 * What one source tells in passing of long ago is neither a key fact nor a lead.
 * @param anywhere whatever its place: "Der Ausgang ist offen" ends the newest report, and is how things stand
 */
export const isHistory = (
  { kind, values }: Verdict,
  claim: (id: ClaimId) => Claim,
  around: Surroundings,
  anywhere = false,
): boolean =>
  (kind === 'single-source' || kind === 'syndicated') &&
  knownBefore(
    values.map((x) => claim(x.claim)),
    around,
    anywhere,
  ) >= HISTORY;
const HISTORY = 0.75;

/** News puts the important first: the opening sentence ends about here, the opening paragraphs there (UTF-16 units). */
const OPENING = 300;
const EARLY = 800;
export const earliness = (c: Claim): number =>
  c.role === 'title' ? 0 : c.span.start < OPENING ? 1.4 : c.span.start < EARLY ? 0.6 : 0;

/** What someone merely holds possible or finds good is seldom what happened. */
function doubt({ modality }: Claim): number {
  if (modality === 'opinion') return 1.5;
  return modality === 'hedged' || modality === 'denied' ? 0.8 : 0;
}

/** Version numbers, ages, positions, and bare small numbers whose measure was not read. */
function isTrivial(claim: Claim): boolean {
  const q = claim.quantity;
  if (!q) return false;
  if (q.type === 'identifier' || q.type === 'age' || q.type === 'ordinal') return true;
  return q.type === 'number' && (!claim.measure || /:/.test(claim.measure.key)) && Math.abs(q.value ?? 0) < 10;
}
