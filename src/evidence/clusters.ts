/** Gathers claims that speak of the same thing: blocked by key, joined only where every comparison allows it. */

import { type CompareOptions, type Comparison, compareClaims, type Said } from '../claims/index.ts';
import { type Claim, type ClaimId, type Localized, unreachable } from '../model/index.ts';

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

/** Only claims under one key are ever compared; any order of arrival gives the same keys. */
export function blockingKey(claim: Claim): string {
  switch (claim.kind) {
    case 'figure':
      return `figure:${claim.measure?.key ?? 'none'}:${claim.measure?.aspect ?? ''}`;
    case 'date':
    case 'event':
    case 'quote':
    case 'causal':
    case 'stance':
    case 'forecast':
      return claim.kind;
    default:
      return unreachable(claim.kind);
  }
}

export function clusterClaims(claims: readonly Said[], options: CompareOptions = {}): Clustered {
  const blocks = Map.groupBy([...claims].sort(bySureness), (s) => blockingKey(s.claim));
  const results = [...blocks].map(([key, members]) => clusterBlock(key, members, options));
  return { clusters: results.flatMap((r) => r.clusters), apart: results.flatMap((r) => r.apart) };
}

/** Surest first, so that clusters grow around what was read best; ids break ties the same way in any order of arrival. */
const bySureness = (a: Said, b: Said): number =>
  b.claim.confidence - a.claim.confidence || (a.claim.id < b.claim.id ? -1 : 1);

function clusterBlock(key: string, claims: readonly Said[], options: CompareOptions): Clustered {
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
  const apart: Apart[] = [];
  for (const said of claims) {
    const home = bestHome(groups, said, relation);
    if (home) home.push(said);
    else {
      apart.push(...neighbours(groups, said, relation));
      groups.push([said]);
    }
  }
  const byId = new Map(claims.map((s) => [s.claim.id, s]));
  const clusters = groups.map((members, i) => ({
    key: `${key}#${i}`,
    members,
    relation: (a: ClaimId, b: ClaimId) => relation(byId.get(a)!, byId.get(b)!),
  }));
  return { clusters, apart };
}

/** The group most of whose members it can be compared with; an agreeing one before a contradicting one. */
function bestHome(
  groups: readonly Said[][],
  said: Said,
  relation: (a: Said, b: Said) => Comparison,
): Said[] | undefined {
  const scored = groups.map((members) => {
    const relations = members.map((m) => relation(m, said).relation);
    const comparable = relations.filter((r) => r !== 'not-comparable').length;
    const agreeing = relations.filter((r) => r === 'agree').length;
    return { members, score: comparable * 2 > members.length ? comparable + agreeing * members.length : 0 };
  });
  const best = scored.sort((a, b) => b.score - a.score)[0];
  return best && best.score > 0 ? best.members : undefined;
}

/** Rivals for a reader: figures of one lexicon measure in different articles that can't be compared. */
function neighbours(groups: readonly Said[][], said: Said, relation: (a: Said, b: Said) => Comparison): Apart[] {
  const { measure } = said.claim;
  if (said.claim.kind !== 'figure' || !measure || /^(?:lemma|count):/.test(measure.key)) return [];
  return groups
    .slice(0, MOST_NEIGHBOURS)
    .map(([first]) => ({ claims: [first!.claim.id, said.claim.id] as const, why: relation(first!, said).why }));
}
const MOST_NEIGHBOURS = 3;
