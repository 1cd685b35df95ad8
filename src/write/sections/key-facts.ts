/** The few facts that an article puts in front: how things stand, each to be understood by who has read headline and lead. */
import type { ArticleVersionId, DraftSentence, Verdict } from '../../model/index.ts';
import { contentLemmas } from '../../text/index.ts';
import { isGeneric } from '../alone/mentions.ts';
import { factsOf, isFact, isOfThen, MAINLY, nearness, nearTheCore } from '../choose/chosen-facts.ts';
import { leaningOn } from '../choose/going-on.ts';
import type { Material } from '../choose/material.ts';
import { opensItsReport } from '../choose/opening.ts';
import { isOfFirstHalf, latestOf, recentIn, reportsOf } from '../choose/reports.ts';
import { copyOf, settle, type Told } from '../choose/told.ts';
import { type Order, unitsIn } from '../choose/units.ts';
import { isOlder } from '../disputes/stamped.ts';
import { OF_REPORTING } from '../tell/attributions.ts';
import { tell } from '../tell/facts.ts';
import { headlineOf } from './headline.ts';

/** Without what headline and teaser said; where nothing else is left, the headline's statement with who reports it. */
export function keyFacts(m: Material, limit: number, told: Told): DraftSentence[] {
  const tried = copyOf(told, told.loose);
  const facts: DraftSentence[] = [];
  const newest = new Set(latestOf(m).map((a) => a.id));
  // What another sentence leans on has its place before that, in the account; what several tell is a fact all the same.
  const hasAccount = m.blueprint.sections.some((s) => s.kind === 'what-happened');
  for (const { of, shared, upTo, worth = WORTH_A_KEY, news = false } of FIRST) {
    const open = Math.min(limit, upTo) - facts.length;
    const fits = (s: DraftSentence): boolean =>
      sharedWith(m, s.text, told) >= shared &&
      !isOfBefore(m, s) &&
      !(hasAccount && s.citations.length === 1 && leaningOn(m, s.citations[0]!.at) !== null) &&
      (!news || s.citations.slice(0, 1).every(({ at }) => newest.has(at.article)));
    if (open > 0) facts.push(...factsOf(m, open, tried, orderOf(m, of, worth), 'own', fits));
  }
  // One alone is no list: where an account follows it has its place there.
  if (facts.length === 1 && limit > 1 && hasAccount) return [];
  settle(told, tried);
  const lead = facts.length === 0 ? headlineOf(m).verdict : null;
  if (!lead) return facts;
  told.verdicts.delete(lead.id);
  const again = tell(m, lead, told, 'own');
  told.verdicts.add(lead.id);
  return again ? [again] : facts;
}

type Kind = 'how things stand' | 'figures of late';
/**
 * How many words a fact must have of what headline and lead have named, up to how many there are of it, its least worth, and
 * whether only the newest report may give it: the strictest first.
 */
const FIRST: readonly { of: Kind; shared: number; upTo: number; worth?: number; news?: boolean }[] = [
  { of: 'how things stand', shared: 1, upTo: Number.POSITIVE_INFINITY },
  { of: 'figures of late', shared: 2, upTo: 3 },
  { of: 'how things stand', shared: 0, upTo: 2 },
  { of: 'figures of late', shared: 1, upTo: 2 },
  { of: 'how things stand', shared: 1, upTo: 3, worth: 0.75, news: true },
  { of: 'figures of late', shared: 1, upTo: 3, worth: 0.75, news: true },
  { of: 'how things stand', shared: 2, upTo: 2, worth: 0.3 },
];

/** Of anything else nobody could say what it has to do with the story. */
function sharedWith(m: Material, text: string, told: Told): number {
  const outlets = new Set(m.articles.flatMap((a) => contentLemmas(a.outlet, m.lang)));
  const words = new Set(contentLemmas(text, m.lang).filter((w) => !outlets.has(w) && !OF_REPORTING.test(w)));
  return [...words].filter((w) => told.known.has(w) && !isGeneric(w)).length;
}

/** What the newest report opens on, then what carries most of the newer reports. */
const orderOf = (m: Material, of: Kind, least: number): Order => {
  const recent = recentIn(m);
  const worth = worthIn(m, recent);
  const isNews = (v: Verdict): boolean =>
    m.side(v, 'for').some((c) => opensItsReport(m, c) && !isOlder(m, { article: m.article(c.article) }));
  return (v) => {
    const worthiest = worth.get(v);
    if (worthiest === undefined || !isFact(v) || isOfThen(m, v, recent) || isHearsay(m, v)) return null;
    if (of === 'how things stand' ? isOfOne(m, v) : v.claimKind !== 'figure' || nearness(m, v) < nearTheCore)
      return null;
    if (m.side(v, 'for').every((c) => isOfNoDay(m, c.article))) return null;
    const gain = isNews(v) ? OPENING_FACT : 0;
    return worthiest + gain >= least ? worthiest - m.weight(v) + gain : null;
  };
};

/** Told from a report of the first half of the days that several reports are of: what has become of it, the newer ones know. */
export const isOfBefore = (m: Material, { citations }: DraftSentence): boolean =>
  citations.slice(0, 1).some(({ at }) => isOfFirstHalf(m, at.article));

/** One older report alone says it, or one without a day: whether it still holds, nobody knows. */
const isOfOne = (m: Material, v: Verdict): boolean =>
  v.kind === 'single-source' &&
  m.side(v, 'for').every((c) => isOlder(m, { article: m.article(c.article) }) || isOfNoDay(m, c.article));

const isOfNoDay = (m: Material, id: ArticleVersionId): boolean =>
  m.article(id).published === null && m.articles.filter((a) => a.published !== null).length >= FEWEST_DATED;
const FEWEST_DATED = 2;

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
