/** One function a section: what of the story's material fills it. An empty section is left out, never padded. */
import { isOpinionPiece } from '../claims/index.ts';
import {
  type ArticleVersionId,
  type BlueprintSection,
  type DraftBlock,
  type DraftSection,
  type DraftSentence,
  type SectionKind,
  unreachable,
  type Verdict,
} from '../model/index.ts';
import { contentLemmas } from '../text/index.ts';
import { accountOf } from './account.ts';
import { allowed, within } from './allowed.ts';
import { checkOf } from './check.ts';
import { isOneSided } from './exchanges.ts';
import { tell, type Ways } from './facts.ts';
import { forecastsOf } from './forecasts.ts';
import { headline, headlineOf } from './headline.ts';
import type { Material } from './material.ts';
import { offerOf } from './offers.ts';
import { isScene, opensItsReport } from './opening.ts';
import { computed, list, paragraph } from './parts.ts';
import { closeness } from './ranking.ts';
import { recentIn, reportsOf } from './reports.ts';
import { sourceLines } from './sources.ts';
import { isOlder } from './stamped.ts';
import { tableOf } from './table.ts';
import { timelineOf } from './timeline.ts';
import { copyOf, printed, settle, type Told } from './told.ts';
import { type Order, unitsIn } from './units.ts';
import { positionsOf, quotesOf, sideOf } from './voices.ts';

type Fill = (material: Material, limit: number, told: Told) => readonly DraftBlock[];

const USUAL_LIMIT = 5;
const LEAD_SENTENCES = 2;

export function sectionOf(material: Material, wanted: BlueprintSection, told: Told): DraftSection | null {
  told.behind = null;
  told.stamped.clear();
  told.flowing = wanted.kind === 'what-happened' || wanted.kind === 'previously';
  const filled = FILL[wanted.kind](allowed(material, wanted), wanted.limit ?? USUAL_LIMIT, told);
  const blocks = within(filled, wanted.words).filter((b) => !isEmpty(b));
  return blocks.length ? { kind: wanted.kind, heading: wanted.heading?.[material.lang] ?? null, blocks } : null;
}

function isEmpty(block: DraftBlock): boolean {
  switch (block.type) {
    case 'paragraph':
      return block.sentences.length === 0;
    case 'list':
      return block.items.length === 0;
    case 'table':
      return block.rows.length === 0;
    case 'quotation':
      return false;
    default:
      return unreachable(block);
  }
}

const FILL: Readonly<Record<SectionKind, Fill>> = {
  headline: (m, _limit, told) => {
    const sentence = headline(m);
    printed(told, sentence.text, m.lang);
    return [paragraph([sentence])];
  },
  teaser: (m, _limit, told) => [paragraph([...opening(m, told), computed(m.phrases.teaser(m.counts))])],
  'key-facts': (m, limit, told) => [list(keyFacts(m, limit, told))],
  lead: (m, _limit, told) => {
    const own = factsOf(m, LEAD_SENTENCES, told, LEAD(m), 'own');
    const needed = own.length === 0 && told.places.length === 0;
    return [paragraph(needed ? factsOf(m, 1, told, MAINLY, 'plain') : own)];
  },
  'what-happened': (m, limit, told) => accountOf(m, limit, told, MAINLY, isSplit(m) ? 'newest' : 'all'),
  previously: (m, limit, told) => accountOf(m, limit, told, MAINLY, 'previous'),
  table: (m, limit) => [tableOf(m, limit)],
  numbers: (m, limit) => [tableOf(m, limit)],
  check: (m, limit, told) => [list(checkOf(m, limit, told))],
  pro: (m, limit, told) => [list(sideOf(m, 'favourable', limit, told))],
  contra: (m, limit, told) => [list(sideOf(m, 'unfavourable', limit, told))],
  positions: (m, limit, told) => [list(positionsOf(m, limit, told))],
  timeline: (m, limit) => [list(timelineOf(m, limit))],
  quotes: (m, limit, told) => [list(quotesOf(m, limit, told))],
  forecasts: (m, limit, told) => [list(forecastsOf(m, limit, told))],
  assessment: (m) => [paragraph(m.phrases.assessment(m.counts).map(computed)), ...opinionOf(m)],
  conclusion: (m) => [paragraph(m.phrases.conclusion(m.counts).map(computed))],
  offer: offerOf,
  sources: (m) => [list(sourceLines(m).map(computed))],
  transparency: (m) => [paragraph(m.phrases.transparency(m.counts).map(computed))],
};

/** Whether the blueprint tells apart how things stand and how it came to it. */
const isSplit = (m: Material): boolean => m.blueprint.sections.some((s) => s.kind === 'previously');

/** Key facts tell how things stand: what the newest report opens on, then what carries most of the newer reports. */
const KEY = (m: Material): Order => {
  const recent = recentIn(m);
  const worth = worthIn(m, recent);
  const isNews = (v: Verdict): boolean =>
    m.side(v, 'for').some((c) => opensItsReport(m, c) && !isOlder(m, { article: m.article(c.article) }));
  return (v) => {
    const of = worth.get(v);
    if (of === undefined || !isFact(v) || isOfThen(m, v, recent) || isHearsay(m, v)) return null;
    const gain = isNews(v) ? OPENING_FACT : 0;
    return of + gain >= WORTH_A_KEY ? of - m.weight(v) + gain : null;
  };
};

/** "angeblich", "soll ... haben": what nobody stands by is no key to anything. */
const isHearsay = (m: Material, v: Verdict): boolean => m.side(v, 'for').every((c) => c.modality === 'hedged');

/** Of each verdict the worth of the best sentence that tells it. */
function worthIn(m: Material, recent: ReadonlySet<ArticleVersionId>): ReadonlyMap<Verdict, number> {
  const worth = new Map<Verdict, number>();
  for (const unit of unitsIn(m, reportsOf(m), MAINLY))
    for (const v of unit.verdicts) {
      const of = unit.worth - (recent.has(unit.report) ? 0 : OLDER);
      worth.set(v, Math.max(of, worth.get(v) ?? of));
    }
  return worth;
}
/** What only older reports tell is less of a key to how things stand. */
const OLDER = 3;
const OPENING_FACT = 2;
/** Rather fewer facts than such as open nothing. */
const WORTH_A_KEY = 1;

/** "The council is considering it", only in older reports: a state of its day, or a plan that may be over. */
const isOfThen = (m: Material, v: Verdict, recent: ReadonlySet<ArticleVersionId>): boolean =>
  m.side(v, 'for').every((c) => !recent.has(c.article)) &&
  (v.claimKind === 'event' || m.side(v, 'for').some((c) => c.modality !== 'asserted' && c.modality !== 'reported'));
const opens = (m: Material, v: Verdict): boolean => m.side(v, 'for').some((c) => opensItsReport(m, c));

/** A lead is what a report opens on, or what several tell: anything else has its place in the report. */
const LEAD = (m: Material): Order => {
  const main = atTheCore(m, MAINLY);
  const recent = recentIn(m);
  return (v) => ((opens(m, v) || v.kind !== 'single-source') && !isOfThen(m, v, recent) ? main(v) : null);
};

/** Without what headline and teaser said; where nothing else is left, the headline's statement with who reports it. */
function keyFacts(m: Material, limit: number, told: Told): DraftSentence[] {
  const tried = copyOf(told, told.loose);
  const facts = factsOf(m, limit, tried, KEY(m), 'own');
  // What only an older report opens on is no key by itself: it has its place in the account.
  const isOld = facts.every(({ citations }) =>
    citations.every(({ at }) => isOlder(m, { article: m.article(at.article) })),
  );
  if (facts.length === 1 && limit > 1 && isOld) return [];
  settle(told, tried);
  const lead = facts.length === 0 ? headlineOf(m).verdict : null;
  if (!lead) return facts;
  told.verdicts.delete(lead.id);
  const again = tell(m, lead, told, 'own');
  told.verdicts.add(lead.id);
  return again ? [again] : facts;
}

const isFact = (v: Verdict): boolean => v.claimKind === 'figure' || v.claimKind === 'event' || v.claimKind === 'date';
const MAINLY: Order = (v) => (isFact(v) ? 0 : v.claimKind === 'causal' ? -0.5 : null);
/** A lead is of the event itself: what several articles tell, or what speaks of the story's core. */
const AT_THE_CORE = 0.45;
const atTheCore =
  (m: Material, order: Order): Order =>
  (v) => {
    const articles = new Set(v.values.map((x) => x.article)).size;
    const near = Math.max(0, ...m.side(v, 'for').map((c) => closeness(c, m.core)));
    const base = order(v);
    return base === null || (articles === 1 && near < AT_THE_CORE) ? null : base + SEVERAL * Math.log2(articles);
  };
const SEVERAL = 0.6;

/** An outlet that was heard often gives way to one that was not. */
const SHARE_COST = 0.25;

/** What only a relay of another's report holds is seldom its news. */
const RELAY_COST = 1.5;
/** A report says first what it has to report. */
const LEADING = 1.5;
/** The newest report has this much more to say than the oldest, and may say more than others before it gives way. */
const NEWEST = 2;
const NEWEST_SHARE = 0.3;

/** What answers another sentence or is answered has its place in the report alone, where both are told. */
const isPart = (m: Material, v: Verdict): boolean =>
  m.side(v, 'for').some((c) => c.role !== 'title' && isOneSided(m.exchanges, c));

/** Facts not told yet, strongest first, spread over the outlets. */
function factsOf(m: Material, limit: number, told: Told, order: Order, ways: Ways = 'any'): DraftSentence[] {
  const alone = !told.loose;
  const tellsHistory = m.blueprint.sections.some((s) => s.kind === 'timeline');
  const days = [...new Set(m.articles.map((a) => m.day(a.id)))].sort();
  const newest = (v: Verdict): number => Math.max(...m.side(v, 'for').map((c) => days.indexOf(m.day(c.article))), 0);
  const recency = (v: Verdict): number => (days.length > 1 ? (NEWEST * newest(v)) / (days.length - 1) : 0);
  const isRelay = (v: Verdict): boolean => m.side(v, 'for').every((c) => m.relays.has(c.article));
  const placeOfNews = (v: Verdict): number => (isRelay(v) ? -RELAY_COST : opens(m, v) ? LEADING : 0);
  const open = m.verdicts.flatMap((v) => {
    const bonus =
      told.verdicts.has(v.id) || (alone && isPart(m, v)) || (!tellsHistory && m.isHistory(v)) ? null : order(v);
    return bonus === null ? [] : [{ v, base: m.weight(v) + bonus + recency(v) + placeOfNews(v) }];
  });
  const sentences: DraftSentence[] = [];
  while (sentences.length < limit && open.length) {
    const cost = (v: Verdict): number => {
      const article = m.lead(v)?.article ?? v.values[0]!.article;
      const share = days.length > 1 && m.day(article) === days.at(-1) ? NEWEST_SHARE : 1;
      return SHARE_COST * share * (told.shares.get(article) ?? 0);
    };
    let best = 0;
    for (let i = 1; i < open.length; i++)
      if (open[i]!.base - cost(open[i]!.v) > open[best]!.base - cost(open[best]!.v)) best = i;
    const [next] = open.splice(best, 1);
    const sentence = tell(m, next!.v, told, ways);
    if (sentence) sentences.push(sentence);
  }
  return sentences;
}

/**
 * What goes on from the headline is told first: its own statement where that says more than the headline does, else the
 * next news; where neither can be told in words of our own, the strongest fact.
 */
function opening(m: Material, told: Told): DraftSentence[] {
  const { verdict: lead, sentence: title } = headlineOf(m);
  const newest = newestFirst(m);
  // A headline that only an older report could give is no reason to begin with it.
  const leads = lead === null || undated(m, lead) || newest.some(({ v }) => v.id === lead.id);
  const first: readonly News[] = lead ? [{ v: lead, of: null }] : [];
  const own = title.citations.slice(0, 1).map((c) => c.at.article);
  const order = leads ? [...first, ...newest] : [...newest, ...first, ...newsOf(m, own)];
  const repeats = (s: DraftSentence): boolean => !saysMore(m, s.text, title.text);
  const made = openingOf(m, told, order, (s) => !repeats(s)) ?? openingOf(m, told, order, () => true);
  if (!made) return factsOf(m, 1, told, MAINLY, 'own');
  // What the headline has said, no list repeats; a report may need it again.
  if (lead && !repeats(made)) told.verdicts.add(lead.id);
  return [made];
}

function openingOf(m: Material, told: Told, order: readonly News[], fits: (s: DraftSentence) => boolean) {
  for (const { v, of } of order) {
    const tried = copyOf(told, false);
    const sentence = tell(m, v, tried, 'own');
    // The same fact in an older report is no news of the newest.
    if (!sentence || !fits(sentence) || (of && sentence.citations[0]?.at.article !== of)) continue;
    settle(told, tried);
    return sentence;
  }
  return null;
}

/** Whether a sentence has words or numbers that the headline has not; who reports it does not count. */
function saysMore(m: Material, text: string, title: string): boolean {
  const known = contentLemmas(title, m.lang);
  const outlets = m.articles.flatMap((a) => contentLemmas(a.outlet, m.lang));
  const undated = text.replaceAll(ON_A_DAY, ' ');
  const own = contentLemmas(undated, m.lang).filter(
    (lemma) =>
      !ATTRIBUTES.test(lemma) &&
      ![...known, ...outlets].some((k) => k.startsWith(lemma.slice(0, STEM)) || lemma.startsWith(k.slice(0, STEM))),
  );
  const numbers = (undated.match(/\d[\d.,]*/gu) ?? []).filter((n) => !title.includes(n));
  return own.length + numbers.length >= FEWEST_NEW;
}
const ATTRIBUTES = /^(?:berich|meld|zufolge|laut|report|accord|say|said)/u;
const STEM = 5;
const FEWEST_NEW = 2;
/** "am Abend des 9. November 2026": when alone is no more news. */
const ON_A_DAY =
  /(?:(?:am \p{Lu}\p{Ll}+ des|am|in der Nacht zum|vom|zum|on|of) )?\d{1,2}\.? \p{Lu}\p{L}+ (?:19|20)\d\d/gu;

const undated = (m: Material, v: Verdict): boolean => m.side(v, 'for').some((c) => m.day(c.article) === '');

/** What the newest reports tell (so far into their text, UTF-16 units): news, and nobody's opinion. */
const OPENING = 2500;
const LEAD_PARAGRAPH = 320;
interface News {
  readonly v: Verdict;
  /** the report whose news it is; null where any of them will do */
  readonly of: ArticleVersionId | null;
}
function newestFirst(m: Material): News[] {
  const reports = m.articles.filter((a) => !m.relays.has(a.id) && !isOpinionPiece(a));
  const days = new Set(reports.map((a) => m.day(a.id)));
  const newest = reports.filter((a) => m.day(a.id) === [...days].sort().at(-1)).map((a) => a.id);
  return days.size < 2 ? [] : newsOf(m, newest);
}

function newsOf(m: Material, reports: readonly ArticleVersionId[]): News[] {
  return m.verdicts
    .flatMap((v) => {
      const claim = MAINLY(v) === null ? null : m.side(v, 'for').find((c) => reports.includes(c.article));
      return claim && claim.sentence.start < OPENING && claim.role === 'paragraph' && !isScene(m, claim)
        ? [{ v, of: claim.article, at: claim.span.start }]
        : [];
    })
    .sort((a, b) => Number(a.at >= LEAD_PARAGRAPH) - Number(b.at >= LEAD_PARAGRAPH) || byPlace(m, a, b));
}
/** A report's first paragraph in its order; of what stands behind it, the strongest. */
const byPlace = (m: Material, a: News & { at: number }, b: News & { at: number }): number =>
  a.at < LEAD_PARAGRAPH ? a.at - b.at : m.weight(b.v) - m.weight(a.v);

function opinionOf(m: Material): DraftBlock[] {
  const { opinion } = m.blueprint;
  return opinion
    ? [paragraph([{ kind: 'opinion', text: opinion.text, citations: [], signedBy: opinion.signedBy }])]
    : [];
}
