/** Reporting chains: who copies or relays whom, with the reason; everyone else is an origin of its own. */
import {
  type ArticleVersion,
  type ArticleVersionId,
  type Claim,
  contains,
  type Localized,
  makeId,
  type Origin,
  type Relay,
  type Span,
  type Speaker,
} from '../../model/index.ts';
import { sharedDetails } from '../grouping/details.ts';
import { agencyOf, sharedCredit } from './credits.ts';
import { duplicatePairs } from './duplicates.ts';
import { type Edited, editedIn } from './edited.ts';
import type { SharedFigures } from './figures.ts';
import { isSameOutlet } from './house.ts';
import { asPublished, readingOrder } from './reading-order.ts';
import { isInLead, isOwnWork, relaysOf } from './relays.ts';
import { isRelease } from './releases.ts';
import { isOneText, type Reprint, reprintsIn } from './reprints.ts';

/** What origins need of an article. */
export type Reported = Pick<
  ArticleVersion,
  'id' | 'outlet' | 'ownerGroup' | 'credits' | 'byline' | 'text' | 'title' | 'published' | 'links' | 'url'
> &
  Partial<Pick<ArticleVersion, 'removals'>>;

export interface Origins {
  readonly origins: readonly Origin[];
  readonly duplicates: readonly (readonly [ArticleVersionId, ArticleVersionId])[];
  /** who passes on a part of whose report, of two origins; in order, each pair once */
  readonly relays: readonly Relay[];
  of(article: ArticleVersionId): Origin;
  /**
   * The article whose report a claim passes on, where its own article else reports itself; null for what that found out.
   * @param givenBy whether another article gives the same
   */
  passedOn(claim: Claim, givenBy: (article: ArticleVersionId) => boolean): ArticleVersionId | null;
  /** shares its origin by belonging to one outlet or owner, whatever it reports */
  ofOneHouse(article: ArticleVersionId): boolean;
  /** a party's own word to the press or its customers */
  isRelease(article: ArticleVersionId): boolean;
}

interface Link {
  readonly a: ArticleVersionId;
  readonly b: ArticleVersionId;
  readonly why: Localized;
  /** one outlet or owner */
  readonly house?: true;
  /** the outlet or agency that reported first, where known */
  readonly name?: string;
}

/** How much of what `a` tells in figures and days `b` tells as well, 0..1; null where `a` tells none. */
export type ShareGiven = (a: ArticleVersionId, b: ArticleVersionId) => number | null;

/** A passage in which an article that reports itself passes on another's report. */
interface Passed {
  readonly by: ArticleVersionId;
  readonly from: ArticleVersionId;
  readonly sentences: readonly Span[];
}

/**
 * @param shareGiven without it a credit or a lead that names another outlet is enough
 * @param figures what articles have from each other by figures of an unusual exactness
 */
export function findOrigins(
  given: readonly Reported[],
  shareGiven: ShareGiven = () => null,
  figures: readonly SharedFigures[] = [],
): Origins {
  const articles = asPublished(given);
  const duplicates = duplicatePairs(articles) as readonly (readonly [ArticleVersionId, ArticleVersionId])[];
  const reprints = reprintsIn(articles);
  const printed = reprints.filter(isOneText);
  const known = new Set([...printed.map((p) => pairOf(p.by, p.from)), ...duplicates.map(([a, b]) => pairOf(a, b))]);
  const isNews = ({ a, b }: Edited): boolean => !known.has(pairOf(a, b));
  const links = [
    ...duplicateLinks(duplicates, articles),
    ...reprintLinks(printed, articles),
    ...editedLinks(editedIn(articles).filter(isNews), articles),
    ...articles.flatMap((a, i) => articles.slice(i + 1).flatMap((b) => linksBetween(a, b, shareGiven))),
  ];
  links.push(...figureLinks(figures, articles, links));
  const origins = componentsOf(articles, links);
  const byArticle = new Map(origins.flatMap((o) => o.articles.map((id) => [id, o] as const)));
  const housed = new Set(links.filter((l) => l.house).flatMap((l) => [l.a, l.b]));
  const passed = [...passagesPassedOn(articles), ...reprints].filter(
    (p) => byArticle.get(p.by) !== byArticle.get(p.from),
  );
  const releases = new Set(articles.flatMap((a) => (isRelease(a) ? a.id : [])));
  const textOf = new Map(articles.map((a) => [a.id, a.text]));
  const told = new Map(articles.map((a) => [a.id, `${a.outlet}\n${a.text}`]));
  return {
    origins,
    duplicates,
    relays: inOrder(passed, articles),
    of: (id) => byArticle.get(id)!,
    passedOn: ({ article, sentence, speaker }, givenBy) => {
      const from = passed.filter((p) => p.by === article);
      const here = from.find((p) => p.sentences.some((s) => contains(s, sentence) || contains(sentence, s)));
      if (here || from.length === 0) return here?.from ?? null;
      if (isOwnWork(textOf.get(article)!.slice(sentence.start, sentence.end))) return null;
      return from.find((p) => givenBy(p.from) && !isUnheard(speaker, told.get(p.from)!))?.from ?? null;
    },
    ofOneHouse: (id) => housed.has(id),
    isRelease: (id) => releases.has(id),
  };
}

const pairOf = (a: ArticleVersionId, b: ArticleVersionId): string => [a, b].sort().join(' ');

/** By who passes it on, then by whose report it is, as they were published. */
function inOrder(passed: readonly Relay[], articles: readonly Reported[]): readonly Relay[] {
  const { placeOf } = readingOrder(articles);
  return passed
    .map(({ by, from }) => ({ by, from }))
    .sort((a, b) => placeOf(a.by) - placeOf(b.by) || placeOf(a.from) - placeOf(b.from));
}

/** Whom the other report names nowhere, neither by name nor by what he is, it can't have passed on. */
function isUnheard(speaker: Speaker | null, report: string): boolean {
  const names = speaker?.name.match(/(?<!\p{L})\p{Lu}[\p{L}’'-]{3,}/gu) ?? [];
  return names.length > 0 && speaker?.kind !== 'outlet' && !names.some((n) => report.includes(n));
}

function passagesPassedOn(articles: readonly Reported[]): readonly Passed[] {
  return articles.flatMap((a) =>
    articles.flatMap((b) => {
      const sentences = a === b || isSameOutlet(a.outlet, b.outlet) ? [] : relaysOf(a, b);
      return sentences.length > 0 ? [{ by: a.id, from: b.id, sentences }] : [];
    }),
  );
}

function duplicateLinks(
  pairs: readonly (readonly [ArticleVersionId, ArticleVersionId])[],
  articles: readonly Reported[],
): Link[] {
  const outlet = new Map(articles.map((a) => [a.id, a.outlet]));
  return pairs.map(([a, b]) => ({
    a,
    b,
    why: {
      de: `${outlet.get(a)} und ${outlet.get(b)} drucken denselben Text.`,
      en: `${outlet.get(a)} and ${outlet.get(b)} print the same text.`,
    },
  }));
}

function reprintLinks(reprints: readonly Reprint[], articles: readonly Reported[]): Link[] {
  const outlet = new Map(articles.map((a) => [a.id, a.outlet]));
  return reprints.map(({ by, from, sentences }) => ({
    a: by,
    b: from,
    why: {
      de: `${outlet.get(by)} druckt ${sentences.length} Sätze wie ${outlet.get(from)}.`,
      en: `${outlet.get(by)} prints ${sentences.length} sentences like ${outlet.get(from)}.`,
    },
  }));
}

function editedLinks(pairs: readonly Edited[], articles: readonly Reported[]): Link[] {
  const outlet = new Map(articles.map((a) => [a.id, a.outlet]));
  return pairs.map(({ a, b, sentences }) => ({
    a,
    b,
    why: {
      de: `${outlet.get(a)} und ${outlet.get(b)} bearbeiten einen Text: ${sentences} Sätze gleichen sich, in einer Folge.`,
      en: `${outlet.get(a)} and ${outlet.get(b)} edit one text: ${sentences} sentences are alike, in one order.`,
    },
  }));
}

/** Where nothing else says that the two are one report. */
function figureLinks(figures: readonly SharedFigures[], articles: readonly Reported[], links: readonly Link[]): Link[] {
  const outlet = new Map(articles.map((a) => [a.id, a.outlet]));
  const known = new Set(links.map(({ a, b }) => pairOf(a, b)));
  return figures
    .filter(({ by, from }) => !known.has(pairOf(by, from)))
    .map(({ by, from, figures }) => ({
      a: by,
      b: from,
      why: {
        de: `${outlet.get(by)} nennt ungewöhnlich genaue Zahlen wie ${outlet.get(from)} (${inQuotes(figures, '„', '“')}), ohne eine Quelle dafür und ohne eigene Zahlen oder Zitate.`,
        en: `${outlet.get(by)} gives unusually exact figures like ${outlet.get(from)} (${inQuotes(figures, '“', '”')}), without a source for them and without figures or quotations of its own.`,
      },
      name: outlet.get(from)!,
    }));
}
const inQuotes = (figures: readonly string[], open: string, close: string): string =>
  figures.map((f) => `${open}${f}${close}`).join(', ');

function linksBetween(a: Reported, b: Reported, shareGiven: ShareGiven): Link[] {
  const link = (de: string, en: string, name?: string): Link => ({
    a: a.id,
    b: b.id,
    why: { de, en },
    ...(name && { name }),
  });
  if (a.outlet && isSameOutlet(a.outlet, b.outlet))
    return [
      {
        ...link(`Beide Artikel stammen von ${a.outlet}.`, `Both articles are by ${a.outlet}.`, a.outlet),
        house: true,
      },
    ];
  if (a.ownerGroup && a.ownerGroup === b.ownerGroup)
    return [
      {
        ...link(
          `${a.outlet} und ${b.outlet} gehören zum selben Haus.`,
          `${a.outlet} and ${b.outlet} belong to one owner.`,
          a.ownerGroup,
        ),
        house: true,
      },
    ];
  const agency = agencyOfBoth(a, b, shareGiven);
  if (agency) {
    const of = [a, b].find((x) => x.outlet.toLowerCase() === agency.toLowerCase());
    const copy = of === a ? b : a;
    return of
      ? [
          link(
            `${copy.outlet} druckt eine Meldung der Agentur ${of.outlet}.`,
            `${copy.outlet} prints a report of the agency ${of.outlet}.`,
            of.outlet,
          ),
        ]
      : [
          link(
            `${a.outlet} und ${b.outlet} berufen sich auf ${agency}.`,
            `${a.outlet} and ${b.outlet} credit ${agency}.`,
            agency,
          ),
        ];
  }
  const relayed = isRelay(a, b, shareGiven) ? b : isRelay(b, a, shareGiven) ? a : null;
  if (!relayed) return [];
  const relaying = relayed === a ? b : a;
  return [
    link(
      `${relaying.outlet} gibt einen Bericht von ${relayed.outlet} wieder.`,
      `${relaying.outlet} relays a report by ${relayed.outlet}.`,
      relayed.outlet,
    ),
  ];
}

/** An agency sends many reports on one matter: two that give nothing alike are two. What may be a reporter's sign needs more. */
function agencyOfBoth(a: Reported, b: Reported, shareGiven: ShareGiven): string | null {
  const credit = sharedCredit(a, b);
  if (!credit) return null;
  const shares = [shareGiven(a.id, b.id), shareGiven(b.id, a.id)];
  const alike = credit.sure ? shares.every((s) => s !== 0) : shares.every((s) => s !== null && s > 0);
  return alike || sharedDetails(a.text, b.text).length >= ENOUGH_SHARED ? credit.name : null;
}
const ENOUGH_SHARED = 2;

/** An article that opens with another's report and tells little else is a relay of it. */
const isRelay = (a: Reported, b: Reported, shareGiven: ShareGiven): boolean =>
  relaysOf(a, b).some((at) => isInLead(a, at)) && (shareGiven(a.id, b.id) ?? 1) >= LEAST_GIVEN;
const LEAST_GIVEN = 0.2;

/** Union of all links; the origin's name is the first reporter known, else the earliest outlet. */
function componentsOf(articles: readonly Reported[], links: readonly Link[]): Origin[] {
  const root = new Map<ArticleVersionId, ArticleVersionId>(articles.map((a) => [a.id, a.id]));
  const find = (id: ArticleVersionId): ArticleVersionId => (root.get(id) === id ? id : find(root.get(id)!));
  for (const { a, b } of links) root.set(find(a), find(b));
  const groups = Map.groupBy(articles, (a) => find(a.id));
  return [...groups.values()].map((members) => originOf(members, links));
}

/** Two links may give one reason; the agency's copy needs no second one for its like wording. */
const sentences = (reasons: readonly string[]): string => {
  const told = [...new Set(reasons)];
  const better = told.filter((r) => !/(?:drucken denselben Text|print the same text)\.$/.test(r));
  return (better.length ? better : told).join(' ');
};

function originOf(members: readonly Reported[], links: readonly Link[]): Origin {
  const ids = members.map((m) => m.id);
  const inside = links.filter((l) => ids.includes(l.a) && ids.includes(l.b));
  const earliest = members[0]!;
  const agency = members.length === 1 ? agencyOf(earliest) : null;
  const alone: Localized = agency
    ? { de: `${earliest.outlet} nennt ${agency} als Quelle.`, en: `${earliest.outlet} credits ${agency}.` }
    : { de: `${earliest.outlet} berichtet selbst.`, en: `${earliest.outlet} reports itself.` };
  const why = inside.length
    ? { de: sentences(inside.map((l) => l.why.de)), en: sentences(inside.map((l) => l.why.en)) }
    : alone;
  return {
    id: makeId('origin', ...ids.toSorted()),
    articles: ids,
    name: inside.find((l) => l.name)?.name ?? agency ?? earliest.outlet,
    why,
  };
}
