/** Judges a cluster of comparable claims: corroborated, single-source, syndicated, conflicting or superseded, and says why. */

import { type Said, sameSubject } from '../claims/index.ts';
import {
  type Claim,
  type ClaimId,
  type Localized,
  makeId,
  type OriginId,
  type StoryId,
  type Verdict,
  type VerdictKind,
  type VerdictValue,
  verdict,
} from '../model/index.ts';
import type { Cluster } from './clusters.ts';
import type { Origins } from './origins.ts';

export interface Names {
  /** what readers call the outlet of a claim */
  outletOf(claim: Claim): string;
  /** the written amount or date of a claim, for the sentence that says why */
  amountOf(claim: Claim): string;
}

export function judge(story: StoryId, whole: Cluster, origins: Origins, names: Names): Verdict {
  const originOf = (s: Said): OriginId => origins.of(s.claim.article).id;
  const cluster = withoutOtherThings(whole, originOf);
  const sides = sidesOf(cluster, originOf);
  const kind = kindOf(cluster, sides, originOf);
  const counted = kind === 'superseded' ? sides.for : cluster.members;
  const count = kind === 'single-source' || kind === 'syndicated' ? 1 : new Set(counted.map(originOf)).size;
  const key = readableKey(cluster);
  return verdict({
    id: makeId('verdict', story, ...cluster.members.map((m) => m.claim.id).sort()),
    story,
    key,
    kind,
    claimKind: cluster.members[0]!.claim.kind,
    origins: count,
    values: cluster.members.map((m) => verdictValueOf(m, originOf(m), sideOf(m, sides))),
    why: whyOf(kind, sides, count, names),
  });
}

/**
 * Where one article gives the standing figure and the contradicting one, they are figures for two things: what agrees with
 * the latter leaves the cluster.
 */
function withoutOtherThings(cluster: Cluster, originOf: (s: Said) => OriginId): Cluster {
  const { for: standing, against } = sidesOf(cluster, originOf);
  const both = new Set(standing.map((m) => m.claim.article));
  const others = against.filter((m) => both.has(m.claim.article));
  if (others.length === 0) return cluster;
  const belongs = (m: Said): boolean =>
    !others.some(
      (o) => o === m || (against.includes(m) && cluster.relation(o.claim.id, m.claim.id).relation === 'agree'),
    );
  return { ...cluster, members: cluster.members.filter(belongs) };
}

interface Sides {
  readonly for: readonly Said[];
  readonly against: readonly Said[];
  readonly earlier: readonly Said[];
}

/**
 * Later states are for, replaced ones earlier; what contradicts the surest remaining claim is against. An origin does not
 * contradict itself: its later figure takes the place of its earlier one.
 */
function sidesOf(cluster: Cluster, originOf: (s: Said) => OriginId): Sides {
  const { members } = cluster;
  const replaced = new Set<ClaimId>();
  for (const a of members)
    for (const b of members) {
      if (a === b) continue;
      const { relation, later } = cluster.relation(a.claim.id, b.claim.id);
      if (relation === 'newer') replaced.add(later === 'a' ? b.claim.id : a.claim.id);
      if (relation === 'differ' && originOf(a) === originOf(b) && overtakes(b, a)) replaced.add(a.claim.id);
    }
  for (const m of toldAlike(cluster, replaced)) replaced.add(m);
  const standing = members.filter((m) => !replaced.has(m.claim.id));
  const leaders = standing.length ? standing : members;
  const lead = mostSupported(leaders, cluster);
  const differs = (m: Said): boolean =>
    m !== lead && originOf(m) !== originOf(lead) && cluster.relation(lead.claim.id, m.claim.id).relation === 'differ';
  // A figure equal to the standing one was not overtaken, whatever else its source said in between.
  const agrees = (m: Said): boolean => cluster.relation(lead.claim.id, m.claim.id).relation === 'agree';
  const since = [lead, ...members.filter(agrees)].flatMap((m) => m.said ?? []).sort()[0] ?? '';
  const isOver = (m: Said): boolean => replaced.has(m.claim.id) && !agrees(m);
  // What was said after the standing figure was first given was not replaced by it: the two stand against each other.
  const isLate = (m: Said): boolean => (m.said ?? '') > since && !tellsOfThePast(m);
  const earlier = standing.length ? members.filter((m) => isOver(m) && !isLate(m)) : [];
  const late = members.filter((m) => standing.length && isOver(m) && isLate(m));
  const present = members.filter((m) => !earlier.includes(m) && !late.includes(m));
  return { for: present.filter((m) => !differs(m)), against: [...present.filter(differs), ...late], earlier };
}

/** Who tells a replaced figure in other words, before it was replaced, is replaced with it. */
function toldAlike({ members, relation }: Cluster, replaced: ReadonlySet<ClaimId>): readonly ClaimId[] {
  const isOf = (a: Said, b: Said, kind: string): boolean => relation(a.claim.id, b.claim.id).relation === kind;
  return members
    .filter((m) => !replaced.has(m.claim.id))
    .filter((m) =>
      members.some(
        (former) =>
          replaced.has(former.claim.id) &&
          isOf(m, former, 'agree') &&
          members.some(
            (next) => isOf(former, next, 'newer') && (next.said ?? '') > (m.said ?? '') && !isOf(m, next, 'agree'),
          ),
      ),
    )
    .map((m) => m.claim.id);
}

/** An article may recall the former state after it was replaced. */
const tellsOfThePast = ({ claim }: Said): boolean => claim.standing === 'replaced' || claim.standing === 'former';

/** The same outlet, or whoever it copies, gives another figure for the same named thing later on. */
const overtakes = (later: Said, former: Said): boolean =>
  former.said !== null &&
  later.said !== null &&
  former.said < later.said &&
  sameSubject(former.claim, later.claim) === 'yes';

/** The claim that most others agree with; the surest of several. */
function mostSupported(members: readonly Said[], cluster: Cluster): Said {
  const support = (m: Said): number =>
    members.filter((o) => o !== m && cluster.relation(m.claim.id, o.claim.id).relation === 'agree').length;
  return [...members].sort(
    (a, b) => support(b) - support(a) || b.claim.confidence - a.claim.confidence || (a.claim.id < b.claim.id ? -1 : 1),
  )[0]!;
}

function kindOf(cluster: Cluster, sides: Sides, originOf: (s: Said) => OriginId): VerdictKind {
  if (sides.against.length) return 'conflicting';
  if (sides.earlier.length) return 'superseded';
  if (new Set(cluster.members.map(originOf)).size > 1) return 'corroborated';
  return new Set(cluster.members.map((m) => m.claim.article)).size > 1 ? 'syndicated' : 'single-source';
}

const sideOf = (m: Said, sides: Sides): VerdictValue['side'] =>
  sides.against.includes(m) ? 'against' : sides.earlier.includes(m) ? 'earlier' : 'for';

function verdictValueOf({ claim }: Said, origin: OriginId, side: VerdictValue['side']): VerdictValue {
  const q = claim.quantity;
  const range = q?.low !== undefined && q.high !== undefined ? (q.low + q.high) / 2 : null;
  const value = q ? (q.identifier ?? q.value ?? range) : claim.kind === 'date' ? (claim.time?.value ?? null) : null;
  const unit = q ? (q.currency ?? q.unit ?? q.type) : claim.kind === 'date' ? 'date' : '';
  return {
    claim: claim.id,
    article: claim.article,
    start: claim.span.start,
    end: claim.span.end,
    origin,
    value,
    unit,
    side,
  };
}

/** "revenue|lumera|2025-Q3": what the group is about, readable in lists and logs. */
function readableKey(cluster: Cluster): string {
  const { claim } = cluster.members[0]!;
  const what = claim.measure?.key ?? claim.kind;
  const time = claim.time && !claim.time.implied ? claim.time.value : '';
  return [what, claim.subject?.head ?? '', time, claim.place ?? ''].join('|').replace(/\|+$/, '');
}

function whyOf(kind: VerdictKind, sides: Sides, count: number, names: Names): Localized {
  const list = (members: readonly Said[]): string =>
    [...new Set(members.map((m) => names.outletOf(m.claim)))].join(', ');
  const lead = sides.for[0] ?? sides.against[0]!;
  const amount = names.amountOf(lead.claim);
  switch (kind) {
    case 'corroborated':
      return {
        de: `${count} voneinander unabhängige Quellen nennen ${amount}: ${list(sides.for)}.`,
        en: `${count} independent sources give ${amount}: ${list(sides.for)}.`,
      };
    case 'syndicated':
      return {
        de: `Mehrere Artikel, aber nur ein Ursprung nennt ${amount}: ${list(sides.for)}.`,
        en: `Several articles but only one origin gives ${amount}: ${list(sides.for)}.`,
      };
    case 'single-source':
      return { de: `Nur ${list(sides.for)} nennt ${amount}.`, en: `Only ${list(sides.for)} gives ${amount}.` };
    case 'conflicting': {
      const other = names.amountOf(sides.against[0]!.claim);
      return {
        de: `${list(sides.for)}: ${amount}; dagegen ${list(sides.against)}: ${other}.`,
        en: `${list(sides.for)}: ${amount}; against it ${list(sides.against)}: ${other}.`,
      };
    }
    case 'superseded': {
      const former = names.amountOf(sides.earlier[0]!.claim);
      return {
        de: `Der neuere Stand ist ${amount} (${list(sides.for)}); zuvor ${former} (${list(sides.earlier)}).`,
        en: `The newer state is ${amount} (${list(sides.for)}); before that ${former} (${list(sides.earlier)}).`,
      };
    }
  }
}
