/** What a writer may use of a story: its claims and verdicts with their passages, ranked; no page, no web. */

import { isComment } from '../../claims/index.ts';
import {
  type ArticleVersion,
  type ArticleVersionId,
  type Blueprint,
  type Citation,
  type Claim,
  type ClaimId,
  cite,
  type Dossier,
  type Language,
  type Verdict,
} from '../../model/index.ts';
import { kept } from '../../text/index.ts';
import { isBody, type Person, peopleOf } from '../alone/people.ts';
import { german } from '../de/phrases.ts';
import { ownersOf, type Rivals, rivalsOf } from '../disputes/conflicts.ts';
import { type Exchanges, exchangesIn } from '../disputes/exchanges.ts';
import { areSurelyOfOneThing } from '../disputes/one-thing.ts';
import { english } from '../en/phrases.ts';
import { countsOf } from '../sections/counts.ts';
import type { Phrases, SourceCounts } from '../tell/phrases.ts';
import { quotePieces, type SourceSentence, sourceSentence } from '../tell/source-sentence.ts';
import type { Vocabulary } from '../tell/vocabulary.ts';
import { type Core, closeness, coreOf, earliness, isHistory, strength, timesOf } from './ranking.ts';
import { relaysOf } from './relays.ts';

export interface WriteInput {
  readonly dossier: Dossier;
  readonly claims: readonly Claim[];
  readonly versions: readonly ArticleVersion[];
  readonly blueprint: Blueprint;
  /** ISO 8601, for rules about a story's age */
  readonly now?: string;
  /** sentences that the gate has refused: the writer looks for other words, or tells something else */
  readonly refused?: ReadonlySet<string>;
}

export type Side = 'for' | 'against' | 'earlier';

export interface Material {
  readonly lang: Language;
  /** ISO 8601, the moment of writing; empty where none is given */
  readonly now: string;
  readonly phrases: Phrases;
  readonly dossier: Dossier;
  readonly blueprint: Blueprint;
  /** public ones only: what a private source says counts, but is not told */
  readonly articles: readonly ArticleVersion[];
  /** how many private ones there are */
  readonly hidden: number;
  readonly claims: readonly Claim[];
  readonly counts: SourceCounts;
  readonly core: Core;
  /** strongest first */
  readonly verdicts: readonly Verdict[];
  claim(id: ClaimId): Claim;
  article(id: ArticleVersionId): ArticleVersion;
  outlet(claim: Claim): string;
  /** ISO day of an article; of an undated one that overtakes a dated one, the day it came after; else an empty string */
  day(id: ArticleVersionId): string;
  sentence(claim: Claim): SourceSentence;
  /** how strong a verdict is beside the others of the story */
  weight(verdict: Verdict): number;
  /** what one source tells in passing of long ago; `anywhere`: wherever in its report it stands */
  isHistory(verdict: Verdict, anywhere?: boolean): boolean;
  readonly words: Vocabulary;
  /** names the reader found as subjects, and of bodies that speak; canonical */
  readonly names: ReadonlySet<string>;
  readonly persons: ReadonlySet<string>;
  /** articles that tell what another of the story reported */
  readonly relays: ReadonlySet<ArticleVersionId>;
  readonly refused: ReadonlySet<string>;
  readonly exchanges: Exchanges;
  /** as the public sources introduce them */
  readonly people: readonly Person[];
  /** claims of a side, the surest and those in the article's language first */
  side(verdict: Verdict, side: Side): readonly Claim[];
  /** the claim told for a side; null where the side is empty */
  lead(verdict: Verdict, side?: Side): Claim | null;
  /** pairs of a contested verdict that may be told against each other */
  rivals(verdict: Verdict): readonly Rivals[];
  /** the whole sentence of the claim as the place that shows it */
  citation(claim: Claim, verdict?: Verdict | null): Citation;
  /** orders claims by article and passage: what decides where nothing else does */
  byPlace(a: Claim, b: Claim): number;
}

const PHRASES: Readonly<Record<Language, Phrases>> = { de: german, en: english };

export function materialOf({
  dossier,
  claims,
  versions,
  blueprint,
  now = '',
  refused = new Set(),
}: WriteInput): Material {
  const byId = new Map(claims.map((c) => [c.id, c]));
  const articles = new Map(versions.map((v) => [v.id, v]));
  const ofArticle = Map.groupBy(claims, (c) => c.article);
  const claim = (id: ClaimId): Claim => byId.get(id)!;
  const article = (id: ArticleVersionId): ArticleVersion => articles.get(id)!;
  // "The Post" on one page and "Post" on another are one outlet
  const spelled = new Map(versions.map((v) => [bareName(v.outlet), v.outlet]));
  const outlet = (c: Claim): string => spelled.get(bareName(article(c.article).outlet))!;
  const core = coreOf(versions, claims);
  const around = { article, time: timesOf(claims) };
  const known = dossier.verdicts.filter((v) => v.values.every((x) => byId.has(x.claim) && articles.has(x.article)));
  // A verdict that only a private source bears out can't be told; what only a comment says has its place in the comparison.
  const told = known.filter(
    (v) => v.values.some((x) => !article(x.article).private) && !v.values.every((x) => isComment(claim(x.claim))),
  );
  const weights = new Map(told.map((v) => [v.id, strength(v, claim, core, around)]));
  const byPlace = byPlaceIn(versions);
  const first = new Map(told.map((v) => [v.id, v.values.map((x) => claim(x.claim)).sort(byPlace)[0]!]));
  const verdicts = told.toSorted(
    (a, b) => weights.get(b.id)! - weights.get(a.id)! || byPlace(first.get(a.id)!, first.get(b.id)!),
  );
  const sentence = kept(
    (c: Claim): SourceSentence => sourceSentence(article(c.article), c, ofArticle.get(c.article) ?? []),
  );
  const relays = relaysOf(versions);
  /** In the article's own language, no relay of another's report, no title, and where its article puts it first. */
  const preference = kept(
    (c: Claim): number =>
      c.confidence +
      earliness(c) +
      closeness(c, core) -
      (relays.has(c.article) ? 1 : 0) +
      (c.lang === blueprint.language ? 2 : 0) -
      (c.role === 'title' || c.role === 'heading' ? 4 : 0),
  );
  const sideOf = (v: Verdict, wanted: Side): readonly Claim[] =>
    v.values
      .filter((x) => x.side === wanted)
      .map((x) => claim(x.claim))
      .filter((c, _, all) => !article(c.article).private && (!isComment(c) || all.every(isComment)))
      .sort((a, b) => preference(b) - preference(a) || byPlace(a, b));
  const sides = kept((_: Verdict) => new Map<Side, readonly Claim[]>());
  const side = (v: Verdict, wanted: Side): readonly Claim[] => {
    const known = sides(v).get(wanted);
    if (known) return known;
    const found = sideOf(v, wanted);
    sides(v).set(wanted, found);
    return found;
  };
  const days = daysOf(versions, known);
  const owners = ownersOf(claims);
  const names = namesIn(claims, new Set(versions.map((v) => v.outlet)));
  const people = peopleOf(
    versions.filter((v) => !v.private),
    claims.filter((c) => articles.get(c.article)?.private === false),
    blueprint.language,
  );
  return {
    lang: blueprint.language,
    now,
    phrases: PHRASES[blueprint.language],
    dossier,
    blueprint,
    articles: inOrder(versions.filter((v) => !v.private)),
    hidden: versions.filter((v) => v.private).length,
    claims: claims.filter((c) => articles.get(c.article)?.private === false),
    byPlace,
    counts: countsOf(dossier, versions, verdicts, claim, owners),
    core,
    verdicts,
    claim,
    article,
    outlet,
    day: (id) => days.get(id) ?? '',
    sentence,
    weight: (v) => weights.get(v.id) ?? 0,
    isHistory: (v, anywhere = false) => isHistory(v, claim, around, anywhere),
    words: vocabulary(versions, new Set([...names, ...people.map((p) => p.full)])),
    names,
    persons: new Set(
      claims.flatMap((c) => (c.speaker?.kind === 'person' && !isBody(c.speaker.name) ? [c.speaker.name] : [])),
    ),
    relays,
    refused,
    exchanges: exchangesIn(versions, claims),
    people,
    side,
    lead: (v, wanted = 'for') => side(v, wanted)[0] ?? null,
    rivals: (v) =>
      rivalsOf(v, claim, owners).filter(
        ({ one, other }) =>
          !article(one.article).private &&
          !article(other.article).private &&
          areSurelyOfOneThing({ article, claims }, one, other, v.kind === 'conflicting'),
      ),
    citation: (c, verdict = null) => {
      const at = sentence(c);
      const end = Math.max(at.end, ...quotePieces(c).map((piece) => piece.end));
      return cite(article(c.article).text, { article: c.article, start: at.start, end }, c.id, verdict?.id ?? null);
    },
  };
}

const bareName = (outlet: string): string => outlet.replace(/^(?:The|Der|Die|Das) /u, '');

/** Whom and what the claims are about, and the bodies that speak in them; outlets are neither. */
const namesIn = (claims: readonly Claim[], outlets: ReadonlySet<string>): ReadonlySet<string> =>
  new Set(
    claims.flatMap(({ subject, speaker }) => {
      const body = speaker?.kind === 'organisation' && BY_NAME.test(speaker.name) && !outlets.has(speaker.name);
      return [...(subject?.entity ? [subject.entity] : []), ...(body ? [speaker.name] : [])];
    }),
  );

/** "Fenwick Board", not "A former director" or "der Sender" */
const BY_NAME = /^(?!(?:An?|The|Der|Die|Das|Eine?|Its?|His|Her|Their) )\p{Lu}/u;

function daysOf(
  versions: readonly ArticleVersion[],
  verdicts: readonly Verdict[],
): ReadonlyMap<ArticleVersionId, string> {
  const days = new Map(versions.map((v) => [v.id, v.published?.slice(0, 10) ?? '']));
  for (const { kind, values } of verdicts) {
    if (kind !== 'superseded') continue;
    const after = values.filter((x) => x.side === 'earlier').flatMap((x) => days.get(x.article) || []);
    for (const { side, article } of values)
      if (side === 'for' && versions.find((v) => v.id === article)?.published === null)
        days.set(article, [days.get(article)!, ...after.map((day) => `${day}T24`)].sort().at(-1)!);
  }
  return days;
}

const inOrder = (versions: readonly ArticleVersion[]): ArticleVersion[] =>
  [...versions].sort(
    (a, b) =>
      (a.published ?? '9').localeCompare(b.published ?? '9') ||
      a.outlet.localeCompare(b.outlet) ||
      (a.text < b.text ? -1 : a.text > b.text ? 1 : 0),
  );

/** By article and passage. Ids hang on the address of an article: the same sources make the same article wherever they lie. */
function byPlaceIn(versions: readonly ArticleVersion[]): (a: Claim, b: Claim) => number {
  const places = new Map(inOrder(versions).map((v, i) => [v.id, i]));
  return (a, b) =>
    places.get(a.article)! - places.get(b.article)! ||
    a.span.start - b.span.start ||
    a.span.end - b.span.end ||
    a.kind.localeCompare(b.kind);
}

/** How the sources write their words inside sentences: a capital at a sentence's beginning tells nothing. */
function vocabulary(versions: readonly ArticleVersion[], names: ReadonlySet<string>): Vocabulary {
  const collect = (pattern: RegExp): Set<string> => new Set(versions.flatMap((v) => v.text.match(pattern) ?? []));
  const small = collect(/(?<![\p{L}\p{N}-])\p{Ll}{3,}/gu);
  const capital = collect(/(?<=[\p{Ll},] )\p{Lu}\p{Ll}{2,}/gu);
  const parts = new Set([...names].flatMap((name) => name.split(' ')));
  return { small: (w) => small.has(w), capital: (w) => capital.has(w), isName: (w) => parts.has(w) };
}
