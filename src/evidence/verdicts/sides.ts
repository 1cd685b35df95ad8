/** Which members of a cluster stand for its leading claim, which against it, and which an earlier state of it. */
import { type Said, sameSubject } from '../../claims/index.ts';
import type { ClaimId, OriginId } from '../../model/index.ts';
import type { Cluster } from '../grouping/clusters.ts';
import { isKnownRival, isOwn, isToldBeside } from './beside.ts';

export const agrees = (cluster: Cluster, a: Said, b: Said): boolean =>
  cluster.relation(a.claim.id, b.claim.id).relation === 'agree';

/** A headline gives a figure that its own text gives otherwise, and nowhere as the headline does. */
export function isHeadlineAgainst({ members, relation }: Cluster, a: Said, b: Said): boolean {
  if (a.claim.article !== b.claim.article || a.claim.kind !== 'figure') return false;
  if ((a.claim.role === 'title') === (b.claim.role === 'title')) return false;
  const [title, body] = a.claim.role === 'title' ? [a, b] : [b, a];
  const told = members.filter((m) => m.claim.article === title.claim.article && m.claim.role !== 'title');
  const isBorneOut = told.some((m) => relation(m.claim.id, title.claim.id).relation === 'agree');
  if (isBorneOut || relation(title.claim.id, body.claim.id).relation !== 'differ') return false;
  // A text that gives several may give the parts of what stands above it.
  return told.every((m) => m === body || relation(m.claim.id, body.claim.id).relation === 'agree');
}

/** The same article gives the figure in so many words as one that stands against another. */
export const isToldAsRival = (cluster: Cluster, m: Said): boolean =>
  cluster.members.some(
    (o) => o.claim.article === m.claim.article && o.claim.standing === 'rival' && agrees(cluster, o, m),
  );

export interface Sides {
  readonly lead: Said;
  readonly for: readonly Said[];
  readonly against: readonly Said[];
  readonly earlier: readonly Said[];
}

/**
 * Later states are for, replaced ones earlier; what contradicts the surest remaining claim is against. An origin does not
 * contradict itself: its later figure takes the place of its earlier one.
 */
export function sidesOf(cluster: Cluster, originOf: (s: Said) => OriginId): Sides {
  const { members } = cluster;
  const replaced = new Set<ClaimId>();
  for (const later of members) {
    const relationOf = (m: Said) => cluster.relation(later.claim.id, m.claim.id);
    const opponents = members.filter((m) => m !== later && isOwn(m) && relationOf(m).relation === 'differ');
    for (const former of members) {
      if (former === later) continue;
      const { relation, later: side } = relationOf(former);
      if (
        relation === 'newer' &&
        side === 'a' &&
        !isDisputed(cluster, former, opponents) &&
        !isKnownRival(cluster, later, former) &&
        !isToldBeside(cluster, later, former) &&
        !isRepeated(cluster, later, former)
      )
        replaced.add(former.claim.id);
      if (relation === 'differ' && originOf(former) === originOf(later) && overtakes(later, former))
        replaced.add(former.claim.id);
    }
  }
  for (const m of toldAlike(cluster, replaced)) replaced.add(m);
  const standing = members.filter((m) => !replaced.has(m.claim.id));
  // "In autumn" fits the day that was and the day that is: it leads only where nothing more exact stands.
  const exact = standing.filter((m) => !members.some((r) => replaced.has(r.claim.id) && agrees(cluster, m, r)));
  const leaders = [exact, standing, members].find((some) => some.length > 0)!;
  const lead = mostSupported(leaders, cluster);
  const opposes = (a: Said, m: Said): boolean =>
    (originOf(m) !== originOf(a) || !isOwn(m) || !isOwn(a) || isHeadlineAgainst(cluster, a, m)) &&
    cluster.relation(a.claim.id, m.claim.id).relation === 'differ';
  // What contradicts a claim equal to the leading one contradicts it as well.
  const differs = (m: Said): boolean =>
    m !== lead &&
    !agrees(cluster, lead, m) &&
    (opposes(lead, m) ||
      members.some((o) => o !== m && agrees(cluster, lead, o) && opposes(o, m)) ||
      // Nor does who gives the contradicting figure stand for the leading one.
      members.some((o) => o !== m && o !== lead && isOwn(m) && agrees(cluster, o, m) && opposes(lead, o)) ||
      // Who disputed the former state with a figure of his own disputes the one that took its place.
      (m.claim.standing === 'rival' && members.some((o) => replaced.has(o.claim.id) && isOwn(o) && opposes(o, m))));
  // A figure equal to the standing one was not overtaken, whatever else its source said in between.
  const alike = (m: Said): boolean => agrees(cluster, lead, m);
  const since = [lead, ...members.filter(alike)].flatMap((m) => m.said ?? []).sort()[0] ?? UNKNOWN;
  const isOver = (m: Said): boolean => replaced.has(m.claim.id) && !alike(m);
  // What was said after the standing figure was first given was not replaced by it: the two stand against each other.
  const isLate = (m: Said): boolean => isAfter(m.said ?? '', since) && !tellsOfThePast(m);
  const earlier = standing.length ? members.filter((m) => isOver(m) && !isLate(m)) : [];
  const late = members.filter((m) => standing.length && isOver(m) && isLate(m));
  const present = members.filter((m) => !earlier.includes(m) && !late.includes(m));
  return {
    lead,
    for: newestFirst(present.filter((m) => !differs(m))),
    against: [...present.filter(differs), ...late],
    earlier: newestFirst(earlier),
  };
}

/** Later than any moment: what only undated articles tell is followed by nothing that is known. */
const UNKNOWN = '9';

/** What another member gives as well, whose source stands against the later figure, is no earlier state of it. */
const isDisputed = (cluster: Cluster, former: Said, opponents: readonly Said[]): boolean =>
  isOwn(former) && opponents.some((m) => m !== former && agrees(cluster, m, former));

/** Who disputed a figure is not overtaken by those who only give it once more. */
const isRepeated = (cluster: Cluster, later: Said, former: Said): boolean =>
  former.claim.standing === 'rival' &&
  cluster.members.some(
    (m) =>
      m !== later &&
      m.claim.article === former.claim.article &&
      agrees(cluster, m, later) &&
      cluster.relation(m.claim.id, former.claim.id).relation === 'differ',
  );

const newestFirst = (members: readonly Said[]): readonly Said[] =>
  [...members].sort((a, b) => Number(!isOwn(a)) - Number(!isOwn(b)) || (b.said ?? '').localeCompare(a.said ?? ''));

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
          members.some((next) => isOf(former, next, 'newer') && follows(next, m) && !isOf(m, next, 'agree')),
      ),
    )
    .map((m) => m.claim.id);
}

/** Later by its date or, undated, by what it tells of as past; an undated one is followed by nothing but its own change. */
const follows = (next: Said, m: Said): boolean =>
  next.said === null && next.after ? m.said !== null && next.after >= m.said : isAfter(next.said ?? '', m.said ?? '');

/** An article may recall the former state after it was replaced. */
export const tellsOfThePast = ({ claim }: Said): boolean =>
  claim.standing === 'replaced' || claim.standing === 'former';

/** The same outlet, or whoever it copies, gives another figure for the same named thing later on. */
const overtakes = (later: Said, former: Said): boolean =>
  former.said !== null &&
  later.said !== null &&
  isAfter(later.said, former.said) &&
  sameSubject(former.claim, later.claim) === 'yes';

/** The claim that most others agree with; the surest of several, of equally sure ones the first of the cluster. */
function mostSupported(members: readonly Said[], cluster: Cluster): Said {
  const support = (m: Said): number =>
    members.filter((o) => o !== m && cluster.relation(m.claim.id, o.claim.id).relation === 'agree').length;
  return [...members].sort(
    (a, b) => support(b) - support(a) || Number(isOwn(b)) - Number(isOwn(a)) || b.claim.confidence - a.claim.confidence,
  )[0]!;
}

/** What an issue says that is dated by its month was said neither before nor after a day of that month. */
function isAfter(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return length === 0 || length >= WHOLE_DAY ? a > b : a.slice(0, length) > b.slice(0, length);
}
const WHOLE_DAY = 'YYYY-MM-DD'.length;
