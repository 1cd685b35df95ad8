/** Gathers claims that speak of the same thing: looked up by key and by amount, joined where the comparisons allow it. */

import {
  type CompareOptions,
  type Comparison,
  compareClaims,
  familyKey,
  formerValue,
  isGenericKey,
  measuredIn,
  NO_RATE,
  type Said,
} from '../../claims/index.ts';
import { type Claim, type ClaimId, type Localized, unreachable } from '../../model/index.ts';

export interface Cluster {
  readonly key: string;
  readonly members: readonly Said[];
  /** the comparison of two members, whichever is named first; `later` speaks of (a, b) as given */
  relation(a: ClaimId, b: ClaimId): Comparison;
}

/** Two claims of one measure that can't be compared, and why: told side by side. */
export interface Apart {
  readonly claims: readonly [ClaimId, ClaimId];
  readonly why: Localized;
}

export interface Clustered {
  readonly clusters: readonly Cluster[];
  readonly apart: readonly Apart[];
}

/**
 * Only claims that share a key are ever compared, so that a story of thousands of claims stays cheap. Any order of
 * arrival gives the same keys.
 */
export function blockingKeys(claim: Claim): readonly string[] {
  switch (claim.kind) {
    case 'figure':
      return figureKeys(claim);
    case 'date':
      return dateKeys(claim);
    case 'event':
      return [...claim.topic.map((word) => `event:${word}`), ...stageKeys(claim), ...placeKeys(claim)];
    case 'quote':
    case 'causal':
    case 'stance':
    case 'forecast':
      return claim.topic.map((word) => `${claim.kind}:${word}`);
    default:
      return unreachable(claim.kind);
  }
}

/** A statement meets the one of its article that turns it down, whatever the words. */
const placeKeys = ({ article, sentence, answers }: Claim): string[] => [
  `at:${article}:${sentence.start}`,
  ...(answers ? [`at:${article}:${answers.start}`] : []),
];

/** Two states of one thing meet whatever the words that tell them. */
const stageKeys = ({ stages }: Claim): string[] => (stages ?? []).map(({ scale }) => `stage:${scale}`);

/** By measure, and by dimension with the rounded amount: equal amounts meet under other names. */
function figureKeys(claim: Claim): string[] {
  const { measure, quantity } = claim;
  const keys = measure ? [`figure:${familyKey(measure)}`] : [];
  const value = quantity?.value ?? quantity?.low;
  if (!quantity || value === undefined || value === null) return keys;
  const { dimension, factor } = measuredIn(quantity);
  const former = formerValue(claim);
  const amounts = former === null ? [value] : [value, former];
  return [...keys, ...amounts.map((amount) => `amount:${dimension}:${(amount * factor).toPrecision(2)}`)];
}

function dateKeys({ time, topic }: Claim): string[] {
  const days = time?.from ? [`date:${time.from.slice(0, 10)}`, `year:${time.from.slice(0, 4)}`] : [];
  return [...days, ...topic.map((word) => `date:${word}`)];
}

/** @param claims in reading order: of several homes a claim takes the first that fits best */
export function clusterClaims(claims: readonly Said[], options: CompareOptions = {}): Clustered {
  const compared = new Map<string, Comparison>();
  const relation = (a: Said, b: Said): Comparison => {
    const name = `${a.claim.id} ${b.claim.id}`;
    const known = compared.get(name);
    if (known) return known;
    const made = compareClaims(a, b, options);
    compared.set(name, made);
    return made;
  };
  const groups: Said[][] = [];
  const groupsByKey = new Map<string, Set<Said[]>>();
  const apart: Apart[] = [];
  for (const said of [...claims].sort(inReadingOrder)) {
    const keys = blockingKeys(said.claim);
    const candidates = new Set(keys.flatMap((key) => [...(groupsByKey.get(key) ?? [])]));
    const home = bestHome([...candidates], said, relation) ?? [];
    if (home.length === 0) {
      apart.push(...neighbours([...candidates], said, relation));
      groups.push(home);
    }
    home.push(said);
    for (const key of keys) groupsByKey.set(key, (groupsByKey.get(key) ?? new Set()).add(home));
  }
  rehome(groups, relation);
  joinReplaced(groups, relation);
  joinStates(groups, relation);
  const byId = new Map(claims.map((s) => [s.claim.id, s]));
  const clusters = groups
    .filter((members) => members.length > 0)
    .map((members) => ({
      key: blockingKeys(members[0]!.claim)[0] ?? members[0]!.claim.kind,
      members,
      relation: (a: ClaimId, b: ClaimId) => relation(byId.get(a)!, byId.get(b)!),
    }));
  return { clusters, apart };
}

/** A figure that stands alone may have come before those with which it can be compared: asked again when all groups are there. */
function rehome(groups: Said[][], relation: (a: Said, b: Said) => Comparison): void {
  const byKey = new Map<string, Set<Said[]>>();
  for (const group of groups)
    for (const key of new Set(group.flatMap((s) => blockingKeys(s.claim))))
      byKey.set(key, (byKey.get(key) ?? new Set()).add(group));
  for (const alone of groups.filter((g) => g.length === 1 && g[0]!.claim.kind === 'figure')) {
    const [said] = alone;
    const others = new Set(blockingKeys(said!.claim).flatMap((key) => [...(byKey.get(key) ?? [])]));
    const home = bestHome(
      [...others].filter((g) => g !== alone && g.length > 1),
      said!,
      relation,
    );
    if (home) home.push(...alone.splice(0));
  }
}

/** "nun 0,9 ... zuvor 0,6": an article that tells the old state beside the new one makes the two groups one. */
function joinReplaced(groups: Said[][], relation: (a: Said, b: Said) => Comparison): void {
  for (const group of groups)
    for (const former of group.filter((s) => s.claim.standing)) {
      const isNext = (s: Said): boolean =>
        s.claim.article === former.claim.article && ['newer', 'differ'].includes(relation(s, former).relation);
      // The old state as its first reports gave it: what this article recalls is what they told.
      const isOld = (s: Said): boolean =>
        s.claim.article !== former.claim.article && !s.claim.standing && relation(s, former).relation === 'agree';
      for (const other of groups)
        if (other !== group && other.some((s) => isNext(s) || isOld(s))) group.push(...other.splice(0));
    }
}

/**
 * A state and the one that overtook it are told together, be it that another print of the former was read first. A group that
 * already tells of a change is left as it is.
 */
function joinStates(groups: Said[][], relation: (a: Said, b: Said) => Comparison): void {
  const statesOf = (group: readonly Said[]): readonly Said[] => group.filter((s) => s.claim.stages);
  const isChange = (a: readonly Said[], b: readonly Said[]): boolean =>
    a.some((x) => b.some((y) => x !== y && relation(x, y).relation === 'newer'));
  const still = groups.filter((group) => {
    const states = statesOf(group);
    return states.length > 0 && !isChange(states, states);
  });
  for (const [i, group] of still.entries()) {
    const other = still.slice(i + 1).find((o) => o.length > 0 && isChange(statesOf(group), statesOf(o)));
    if (other && group.length > 0) group.push(...other.splice(0));
  }
}

/** Figures and dates first, the surest of them first, then the newest; of equal ones the first given. */
const inReadingOrder = (a: Said, b: Said): number =>
  ORDER.indexOf(a.claim.kind) - ORDER.indexOf(b.claim.kind) ||
  b.claim.confidence - a.claim.confidence ||
  (b.said ?? UNDATED).localeCompare(a.said ?? UNDATED);

/** Before all that bear a day: it may be the newest. */
const UNDATED = '9';

const ORDER: readonly Claim['kind'][] = ['figure', 'quote', 'date', 'event', 'causal', 'stance', 'forecast'];

/** The group that a claim agrees with, else the one half of whose members it can be compared with. */
function bestHome(
  groups: readonly Said[][],
  said: Said,
  relation: (a: Said, b: Said) => Comparison,
): Said[] | undefined {
  let best: { members: Said[]; score: number } | undefined;
  for (const members of groups) {
    const relations = members.map((m) => relation(m, said).relation);
    const comparable = relations.filter((r) => r !== 'not-comparable').length;
    const agreeing = relations.filter((r) => r === 'agree').length;
    if (comparable * 2 < members.length && agreeing * AGREEING_SHARE < members.length) continue;
    const score = (comparable + agreeing * 2) / members.length;
    if (score > (best?.score ?? 0)) best = { members, score };
  }
  return best?.members;
}
/** Agreement with a third of a group is enough: the others may be its later states. */
const AGREEING_SHARE = 3;

/**
 * Rivals for a reader: figures of one lexicon measure in different articles that can't be compared; of a measure outside the
 * lexicon those that only lack a rate.
 */
function neighbours(groups: readonly Said[][], said: Said, relation: (a: Said, b: Said) => Comparison): Apart[] {
  const { measure, article, kind } = said.claim;
  if (kind !== 'figure' || !measure) return [];
  const isVague = isGenericKey(measure.key);
  return groups
    .map(([first]) => first!)
    .filter((first) => first.claim.measure?.key === measure.key && first.claim.article !== article)
    .map((first) => ({ claims: [first.claim.id, said.claim.id] as const, why: relation(first, said).why }))
    .filter(({ why }) => !isVague || why === NO_RATE.why)
    .slice(0, MOST_NEIGHBOURS);
}
const MOST_NEIGHBOURS = 3;
