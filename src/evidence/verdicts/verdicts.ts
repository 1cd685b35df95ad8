/** Judges a cluster of comparable claims: corroborated, single-source, syndicated, conflicting or superseded, and says why. */

import { isOneVoice, type Said } from '../../claims/index.ts';
import {
  type ArticleVersionId,
  type Claim,
  type Localized,
  makeId,
  type OriginId,
  type StoryId,
  type Verdict,
  type VerdictKind,
  type VerdictValue,
  verdict,
} from '../../model/index.ts';
import type { Cluster } from '../grouping/clusters.ts';
import type { Origins } from '../origins/origins.ts';
import { isOwn } from './beside.ts';
import { agrees, isHeadlineAgainst, isToldAsRival, type Sides, sidesOf, tellsOfThePast } from './sides.ts';

export interface Names {
  /** what readers call the outlet of a claim */
  outletOf(claim: Claim): string;
  /** the written amount or date of a claim, for the sentence that says why */
  amountOf(claim: Claim): string;
  /** the day or time alone, where two of them stand against each other */
  momentOf(claim: Claim): string;
}

/**
 * One verdict on the members that speak of one thing, and one more on each of those that turn out to be another: what
 * neither agrees with the leading claim nor contradicts nor precedes it has no place beside it.
 */
export function judge(story: StoryId, whole: Cluster, origins: Origins, names: Names): readonly Verdict[] {
  const cluster = withoutOtherThings(whole, origins);
  const originOf = claimOrigins(cluster, origins);
  const sides = sidesOf(cluster, originOf);
  const stray = [
    ...sides.for.filter((m) => m !== sides.lead && !agrees(cluster, sides.lead, m)),
    ...sides.earlier.filter((m) => isOtherState(cluster, sides.earlier, m)),
  ];
  if (stray.length === 0) return [verdictOn(story, cluster, origins, names)];
  const rest = cluster.members.filter((m) => !stray.includes(m));
  return [
    { ...cluster, members: rest },
    { ...cluster, members: stray },
  ].flatMap((part) => judge(story, part, origins, names));
}

/** Where the text says what was so before, a figure that can't be compared with that is of another thing. */
function isOtherState(cluster: Cluster, earlier: readonly Said[], m: Said): boolean {
  const recalled = earlier.filter((o) => tellsOfThePast(o));
  const isRecalled = (o: Said): boolean => recalled.some((r) => r === o || agrees(cluster, r, o));
  const isApart = (o: Said): boolean => cluster.relation(m.claim.id, o.claim.id).relation === 'not-comparable';
  return isOwn(m) && !isRecalled(m) && earlier.some((o) => o !== m && isOwn(o) && isRecalled(o) && isApart(o));
}

function verdictOn(story: StoryId, cluster: Cluster, origins: Origins, names: Names): Verdict {
  const originOf = claimOrigins(cluster, origins);
  const sides = sidesOf(cluster, originOf);
  const kind = kindOf(cluster, sides, originOf);
  const counted =
    kind === 'superseded' ? sides.for : kind === 'corroborated' ? sides.for.filter(bearsOut) : cluster.members;
  const count = kind === 'single-source' || kind === 'syndicated' ? 1 : new Set(counted.map(originOf)).size;
  const primarySource = kind === 'corroborated' ? sharedVoice(counted, originOf) : null;
  return verdict({
    id: makeId('verdict', story, ...cluster.members.map((m) => m.claim.id).sort()),
    story,
    key: readableKey(sides.lead),
    kind,
    claimKind: cluster.members[0]!.claim.kind,
    origins: Math.max(1, count),
    ...(primarySource && { primarySource }),
    values: cluster.members.map((m) => {
      const from = passedOnFrom(cluster, origins, m) ?? releaseBehind(cluster, origins, m);
      const article = from ?? m.claim.article;
      return verdictValueOf(m, origins.of(article).id, sideOf(m, sides));
    }),
    why: whyOf(kind, sides, count, primarySource, names),
  });
}

/** Who only says once more what somebody disputes bears nothing out. */
const bearsOut = (m: Said): boolean => isOwn(m) && !m.turnsDown;

/**
 * The origin of each claim. An article that copies or relays another shares its origin for what both give; what it alone
 * gives it has found out itself.
 */
function claimOrigins(cluster: Cluster, origins: Origins): (s: Said) => OriginId {
  return (s) => {
    const { articles, id } = origins.of(s.claim.article);
    const from = passedOnFrom(cluster, origins, s) ?? releaseBehind(cluster, origins, s);
    if (from) return origins.of(from).id;
    if (articles.length === 1) return id;
    const others = cluster.members.filter(
      (m) => m !== s && m.claim.article !== s.claim.article && articles.includes(m.claim.article),
    );
    const own = others.length > 0 && !origins.ofOneHouse(s.claim.article) && !others.some((m) => agrees(cluster, s, m));
    return own ? makeId('origin', s.claim.article) : id;
  };
}

const passedOnFrom = (cluster: Cluster, origins: Origins, s: Said): ArticleVersionId | null =>
  origins.passedOn(s.claim, (article) =>
    cluster.members.some((m) => m.claim.article === article && agrees(cluster, s, m)),
  );

/** The party's own release that gives the same and was there first, where nobody else is quoted for it. */
function releaseBehind(cluster: Cluster, origins: Origins, s: Said): ArticleVersionId | null {
  if (s.claim.kind !== 'figure' || s.claim.speaker?.kind === 'person' || origins.isRelease(s.claim.article))
    return null;
  const before = cluster.members.find(
    (m) =>
      origins.isRelease(m.claim.article) &&
      agrees(cluster, s, m) &&
      (!m.said || !s.said || m.said.slice(0, 10) <= s.said.slice(0, 10)),
  );
  return before?.claim.article ?? null;
}

/** The one source that all of several origins name for the figure; null where each has another or none. */
function sharedVoice(members: readonly Said[], originOf: (s: Said) => OriginId): string | null {
  const byOrigin = [...Map.groupBy(members, originOf).values()];
  const voices = byOrigin.map((of) => of.find((m) => m.claim.speaker)?.claim.speaker ?? null);
  const [first] = voices;
  if (!first || voices.length < 2) return null;
  return voices.every((v) => v && isOneVoice(first, v)) ? first.name : null;
}

/**
 * Where one article gives the standing figure and the contradicting one, they are figures for two things: what agrees with
 * the latter leaves the cluster.
 */
function withoutOtherThings(cluster: Cluster, origins: Origins): Cluster {
  // Of statements one article tells both what is said and who denies it.
  if (cluster.members[0]!.claim.kind === 'event') return cluster;
  const { for: standing, against } = sidesOf(cluster, claimOrigins(cluster, origins));
  const both = new Set(standing.filter(isOwn).map((m) => m.claim.article));
  // An article that itself tells the rival figure speaks of one thing twice.
  const others = against.filter(
    (m) =>
      both.has(m.claim.article) &&
      isOwn(m) &&
      !isToldAsRival(cluster, m) &&
      !standing.some((o) => isHeadlineAgainst(cluster, o, m)),
  );
  if (others.length === 0) return cluster;
  const belongs = (m: Said): boolean => !others.some((o) => o === m || (against.includes(m) && agrees(cluster, o, m)));
  return { ...cluster, members: cluster.members.filter(belongs) };
}

function kindOf(cluster: Cluster, sides: Sides, originOf: (s: Said) => OriginId): VerdictKind {
  if (sides.against.length) return 'conflicting';
  if (sides.earlier.length) return 'superseded';
  if (new Set(sides.for.filter(bearsOut).map(originOf)).size > 1) return 'corroborated';
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
function readableKey({ claim }: Said): string {
  const what = claim.measure?.key ?? claim.kind;
  const time = claim.time && !claim.time.implied ? claim.time.value : '';
  return [what, claim.subject?.head ?? '', time === 'PAST_REF' ? '' : time, claim.place ?? '']
    .join('|')
    .replace(/\|+$/, '');
}

/** Who is quoted for the amount, in brackets: of the claim itself, else of another that gives the same. */
function voiceOf(given: Said, side: readonly Said[], names: Names): string {
  const same = side.filter((m) => names.amountOf(m.claim) === names.amountOf(given.claim));
  const told = [given, ...same].find((m) => m.claim.speaker && !isOutlet(m.claim.speaker.name, side, names));
  return told ? ` (${told.claim.speaker!.name.replace(/^(?:the|its|their|der|die|das|ihre?|seine?)\s/iu, '')})` : '';
}

/** "wie der Kreisbote berichtet" names a paper, no party to the matter. */
const isOutlet = (name: string, side: readonly Said[], names: Names): boolean =>
  side.some((m) => names.outletOf(m.claim).includes(name)) || /(?:bericht|report|zeitung|newspaper)$/iu.test(name);

function whyOf(kind: VerdictKind, sides: Sides, count: number, primarySource: string | null, names: Names): Localized {
  const list = (members: readonly Said[]): string =>
    [...new Set(members.map((m) => names.outletOf(m.claim)))].join(', ');
  const amount = names.amountOf(sides.lead.claim);
  const told = ({ claim }: Said): string => (claim.kind === 'date' ? names.momentOf(claim) : names.amountOf(claim));
  switch (kind) {
    case 'corroborated':
      if (primarySource)
        return {
          de: `${count} Häuser nennen ${amount}, alle nach derselben Quelle (${primarySource}): ${list(sides.for)}.`,
          en: `${count} outlets give ${amount}, all from one primary source (${primarySource}): ${list(sides.for)}.`,
        };
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
      // Where a side is set against the other in so many words, those words tell whose it is.
      const opposed = sides.against.find((m) => m.claim.standing === 'rival') ?? sides.against[0]!;
      const titled = [sides.lead, opposed].find((m) => m.claim.role === 'title');
      if (titled && sides.lead.claim.article === opposed.claim.article) {
        const below = titled === opposed ? sides.lead : opposed;
        const outlet = names.outletOf(titled.claim);
        return {
          de: `${outlet} gibt in der Überschrift ${told(titled)}, im Text ${told(below)} an.`,
          en: `${outlet} gives ${told(titled)} in the headline, ${told(below)} in the text.`,
        };
      }
      const one = `${list(sides.for)}: ${told(sides.lead)}${voiceOf(sides.lead, sides.for, names)}`;
      const other = `${list(sides.against)}: ${told(opposed)}${voiceOf(opposed, sides.against, names)}`;
      return { de: `${one}; dagegen ${other}.`, en: `${one}; against it ${other}.` };
    }
    case 'superseded': {
      const newest = told(sides.lead);
      const former = told(sides.earlier[0]!);
      return {
        de: `Der neuere Stand ist ${newest} (${list(sides.for)}); zuvor ${former} (${list(sides.earlier)}).`,
        en: `The newer state is ${newest} (${list(sides.for)}); before that ${former} (${list(sides.earlier)}).`,
      };
    }
  }
}
