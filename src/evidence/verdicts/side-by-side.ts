/** Statements of several outlets on one matter that can't be weighed against each other: told side by side, with their dates. */
import { topicStem } from '../../claims/index.ts';
import type { ArticleVersion, Claim, ClaimId, Localized, Verdict } from '../../model/index.ts';
import type { Origins } from '../origins/origins.ts';
import type { Passage, SideBySide } from './pairs.ts';
import { shutAndEased } from './shut-and-eased.ts';

/** Words that two sentences must share: two make a phrase ("künstliche Intelligenz"), not a matter. */
const FEWEST_SHARED = 3;
/** Of these, words that do not name the subject: one person does many things. */
const FEWEST_BESIDES = 2;
/** Least likeness, 0..1. */
const LEAST_ALIKE = 0.28;
const MOST_PAIRS = 6;
const MOST_OF_TWO = 2;

/**
 * The pairs most alike first, of equally alike ones the first in the order of the claims, each sentence once. Likeness is the cosine of the topics' words, rare words counting more
 * (inverse frequency within the story; Salton and Buckley 1988).
 */
export function sideBySide(
  claims: readonly Claim[],
  verdicts: readonly Verdict[],
  articles: readonly ArticleVersion[],
  origins: Origins,
): readonly SideBySide[] {
  const passages = passagesOf(claims, verdicts);
  const weight = weightsOf(passages);
  const pairs = candidates(passages)
    .filter(({ a, b }) => origins.of(a.claim.article).id !== origins.of(b.claim.article).id)
    .map((pair) => ({ ...pair, alike: likeness(pair.a, pair.b, weight) }))
    .filter((pair) => pair.alike > 0)
    .sort((x, y) => y.alike - x.alike);
  const byId = new Map(articles.map((v) => [v.id, v]));
  const opposed = shutAndEased(passages, articles, origins);
  const told = new Set(opposed.map(({ claims: ids }) => ids.toSorted().join()));
  const alike = bestOf(pairs).filter(({ a, b }) => !told.has([a.claim.id, b.claim.id].toSorted().join()));
  return [
    ...opposed,
    ...alike.map(({ a, b }) => ({
      claims: [a.claim.id, b.claim.id] as const,
      why: whyOf(a, b, weight, byId.get(a.claim.article)!),
    })),
  ];
}

/** Pairs that share a word which few passages have: in a story of hundreds of articles not everything is held against everything. */
function candidates(passages: readonly Passage[]): { readonly a: Passage; readonly b: Passage }[] {
  const holders = new Map<string, Passage[]>();
  for (const passage of passages)
    for (const word of passage.topic) holders.set(word, [...(holders.get(word) ?? []), passage]);
  const found = new Map<Passage, Set<Passage>>();
  for (const group of holders.values()) {
    if (group.length > MOST_HOLDERS) continue;
    group.forEach((a, i) => {
      const partners = found.get(a) ?? new Set();
      for (const b of group.slice(i + 1)) partners.add(b);
      found.set(a, partners);
    });
  }
  return [...found].flatMap(([a, partners]) => [...partners].map((b) => ({ a, b })));
}
const MOST_HOLDERS = 24;

function bestOf<T extends { readonly a: Passage; readonly b: Passage }>(pairs: readonly T[]): readonly T[] {
  const used = new Set<Passage>();
  const ofTwo = new Map<string, number>();
  return pairs
    .filter(({ a, b }) => {
      const two = [a.claim.article, b.claim.article].sort().join();
      const count = ofTwo.get(two) ?? 0;
      if (used.has(a) || used.has(b) || count >= MOST_OF_TWO) return false;
      used.add(a).add(b);
      ofTwo.set(two, count + 1);
      return true;
    })
    .slice(0, MOST_PAIRS);
}

function passagesOf(claims: readonly Claim[], verdicts: readonly Verdict[]): readonly Passage[] {
  const [alone, compared] = partition(verdicts);
  const bySentence = Map.groupBy(claims, (c) => `${c.article} ${c.sentence.start}`);
  return [...bySentence.values()].flatMap((group) => {
    const claim = group.find((c) => alone.has(c.id) && c.role !== 'title' && isStatement(c));
    const isCompared = group.some((c) => compared.has(c.id));
    return claim && !isCompared ? [{ claim, topic: topicOf(group) }] : [];
  });
}

/** Claims of verdicts that rest on one article, and all others: those are told by their verdict. */
function partition(verdicts: readonly Verdict[]): readonly [ReadonlySet<ClaimId>, ReadonlySet<ClaimId>] {
  const claimsOf = (some: readonly Verdict[]) => new Set(some.flatMap((v) => v.values.map((value) => value.claim)));
  return [
    claimsOf(verdicts.filter((v) => v.kind === 'single-source')),
    claimsOf(verdicts.filter((v) => v.kind !== 'single-source')),
  ];
}

/** Who speaks is no matter that is spoken of. */
function topicOf(claims: readonly Claim[]): ReadonlySet<string> {
  const speakers = new Set(claims.flatMap((c) => words(`${c.speaker?.name ?? ''} ${c.speaker?.role ?? ''}`)));
  return new Set(claims.flatMap((c) => c.topic.map(topicStem)).filter((word) => !speakers.has(word)));
}
const words = (name: string): string[] => (name.toLowerCase().match(/[\p{L}\d]+/gu) ?? []).map(topicStem);

function isStatement({ kind }: Claim): boolean {
  switch (kind) {
    case 'event':
    case 'causal':
    case 'stance':
    case 'quote':
    case 'date':
      return true;
    case 'figure':
    case 'forecast':
      return false;
  }
}

type Weight = (word: string) => number;

/** Words of every sentence say nothing of one of them. */
function weightsOf(passages: readonly Passage[]): Weight {
  const counts = new Map<string, number>();
  for (const { topic } of passages) for (const word of topic) counts.set(word, (counts.get(word) ?? 0) + 1);
  return (word) => Math.log((passages.length + 1) / (counts.get(word) ?? 1));
}

/** 0 where they speak of two things. */
function likeness(a: Passage, b: Passage, weight: Weight): number {
  const common = shared(a.topic, b.topic);
  const besides = common.filter((word) => !isOfSubject(a, word) && !isOfSubject(b, word));
  if (common.length < FEWEST_SHARED || besides.length < FEWEST_BESIDES) return 0;
  const alike = cosine(a.topic, b.topic, weight);
  return alike >= LEAST_ALIKE ? alike : 0;
}

const isOfSubject = ({ claim }: Passage, word: string): boolean => words(claim.subject?.text ?? '').includes(word);

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): string[] => [...a].filter((word) => b.has(word));

function cosine(a: ReadonlySet<string>, b: ReadonlySet<string>, weight: Weight): number {
  const length = (words: Iterable<string>): number => [...words].reduce((sum, w) => sum + weight(w) ** 2, 0);
  const both = length(shared(a, b));
  return both === 0 ? 0 : both / Math.sqrt(length(a) * length(b));
}

/** Names what both speak of, as the first of the two writes it. */
function whyOf(a: Passage, b: Passage, weight: Weight, { text }: ArticleVersion): Localized {
  const written = text.slice(a.claim.sentence.start, a.claim.sentence.end).match(/[\p{L}\d]+/gu) ?? [];
  const common = shared(a.topic, b.topic)
    .sort((x, y) => weight(y) - weight(x))
    .flatMap((stem) => written.find((w) => w.toLowerCase().startsWith(stem)) ?? [])
    .slice(0, MOST_WORDS)
    .join(', ');
  return {
    de: `Zum selben Gegenstand${common && ` (${common})`}; ob die eine Aussage die andere stützt, ist nicht zu entscheiden.`,
    en: `On the same matter${common && ` (${common})`}; whether one supports the other can't be decided.`,
  };
}
const MOST_WORDS = 3;
