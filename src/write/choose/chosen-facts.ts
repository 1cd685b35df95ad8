/** Facts not told yet, the strongest first: what lead, teaser and key facts are made of. */
import type { ArticleVersionId, DraftSentence, Verdict } from '../../model/index.ts';
import { isOneSided } from '../disputes/exchanges.ts';
import { tell, type Ways } from '../tell/facts.ts';
import type { Material } from './material.ts';
import { opensItsReport } from './opening.ts';
import { closeness } from './ranking.ts';
import { latestOf, recentIn } from './reports.ts';
import { copyOf, settle, type Told } from './told.ts';
import type { Order } from './units.ts';

export const isFact = (v: Verdict): boolean =>
  v.claimKind === 'figure' || v.claimKind === 'event' || v.claimKind === 'date';
export const MAINLY: Order = (v) => (isFact(v) ? 0 : v.claimKind === 'causal' ? -0.5 : null);
/** In an account who acts in the newest report speaks for himself, too, where no section is kept for voices. */
export function accountOrder(m: Material): Order {
  if (m.blueprint.sections.some((s) => s.kind === 'quotes')) return MAINLY;
  const newest = new Set(latestOf(m).map((a) => a.id));
  const isNew = (v: Verdict): boolean => m.side(v, 'for').some((c) => newest.has(c.article));
  return (v) => MAINLY(v) ?? (v.claimKind === 'quote' && isNew(v) ? 0 : null);
}
/** A lead is of the event itself: what several articles tell, or what speaks of the story's core. */
export const nearTheCore = 0.45;
export const nearness = (m: Material, v: Verdict): number =>
  Math.max(0, ...m.side(v, 'for').map((c) => closeness(c, m.core)));
const atTheCore =
  (m: Material, order: Order): Order =>
  (v) => {
    const articles = new Set(v.values.map((x) => x.article)).size;
    const base = order(v);
    return base === null || (articles === 1 && nearness(m, v) < nearTheCore)
      ? null
      : base + SEVERAL * Math.log2(articles);
  };
const SEVERAL = 0.6;

/** "The council is considering it", only in older reports: a state of its day, or a plan that may be over. */
export const isOfThen = (m: Material, v: Verdict, recent: ReadonlySet<ArticleVersionId>): boolean =>
  m.side(v, 'for').every((c) => !recent.has(c.article)) &&
  (v.claimKind === 'event' || m.side(v, 'for').some((c) => c.modality !== 'asserted' && c.modality !== 'reported'));

const opens = (m: Material, v: Verdict): boolean => m.side(v, 'for').some((c) => opensItsReport(m, c));

/** A lead is what a report opens on, or what several tell: anything else has its place in the report. */
export const LEAD = (m: Material): Order => {
  const main = atTheCore(m, MAINLY);
  const recent = recentIn(m);
  return (v) => ((opens(m, v) || v.kind !== 'single-source') && !isOfThen(m, v, recent) ? main(v) : null);
};

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
export function factsOf(
  m: Material,
  limit: number,
  told: Told,
  order: Order,
  ways: Ways = 'any',
  fits: (s: DraftSentence) => boolean = () => true,
): DraftSentence[] {
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
    const tried = copyOf(told, told.loose);
    const sentence = tell(m, next!.v, tried, ways);
    if (!sentence || !fits(sentence)) continue;
    settle(told, tried);
    sentences.push(sentence);
  }
  return sentences;
}
