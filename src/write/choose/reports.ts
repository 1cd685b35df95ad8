/** The reports of a story in the order in which they were written. */
import { dateBounds, isOpinionPiece } from '../../claims/index.ts';
import type { ArticleVersion, ArticleVersionId } from '../../model/index.ts';
import { contentLemmas } from '../../text/index.ts';
import type { Material } from './material.ts';

/** Oldest first; what only a comment says is told where there is nothing else. */
export function reportsOf(m: Material): readonly ArticleVersion[] {
  const reports = m.articles.filter((a) => !isOpinionPiece(a));
  const told = reports.length > 0 ? reports : m.articles;
  const days = new Map(told.map((a) => [a.id, writtenOn(m, a)]));
  return told.toSorted((a, b) => inOrder(days.get(a.id)!, days.get(b.id)!));
}

/** Those of the last day; a report without a day is the last only where what it tells of surely came after that. */
export function latestOf(m: Material): readonly ArticleVersion[] {
  const all = reportsOf(m);
  const day = all.map(dayOf).reduce((a, b) => (a > b ? a : b), '');
  const ofLastDay = all.filter((a) => day !== '' && dayOf(a) === day);
  const last = all.at(-1);
  const isLater = last?.published === null && (boundOf(m, last) ?? '') > day;
  return ofLastDay.length > 0 && !isLater ? ofLastDay : all.slice(-1);
}

/** The newer half of them: what older ones call planned or pending may be over. */
export function recentIn(m: Material): ReadonlySet<ArticleVersionId> {
  const all = reportsOf(m);
  return new Set(all.slice(Math.floor(all.length / 2)).map((a) => a.id));
}

/** Whether a report was written in the first half of the days that several reports are of. */
export function isOfFirstHalf(m: Pick<Material, 'articles' | 'article'>, id: ArticleVersionId): boolean {
  const days = m.articles.flatMap((a) => (a.published ? [Date.parse(a.published.slice(0, 10))] : []));
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const { published } = m.article(id);
  return (
    m.articles.length >= SEVERAL &&
    published !== null &&
    last > first &&
    Date.parse(published.slice(0, 10)) < (first + last) / 2
  );
}
const SEVERAL = 4;

/** Whether one report is surely older than another: of an earlier day, or hour where both bear one; an undated one is not. */
export function isSurelyOlder(
  m: Pick<Material, 'day' | 'article'>,
  one: ArticleVersionId,
  other: ArticleVersionId,
): boolean {
  const [a, b] = [m.day(one), m.day(other)];
  if (!a || !b) return false;
  if (a !== b) return a < b;
  const [at, then] = [m.article(one), m.article(other)].map(({ published }) => published ?? '');
  return at!.includes('T') && then!.includes('T') && Date.parse(at!) < Date.parse(then!);
}

const inOrder = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

/**
 * An undated report stands where what it tells of puts it at the earliest, else beside the dated one of its own origin, or
 * that it has most in common with. What only likeness would put at the end stands in front: how things stand is for the dated
 * ones to say.
 */
function writtenOn(m: Material, article: ArticleVersion): string {
  // a day without its hour comes before the reports of that day
  if (article.published) return `${article.published}T`;
  const bounds = [m.day(article.id), boundOf(m, article), besideWhom(m, article)];
  const earliest = bounds.reduce<string>((a, b) => (b && b > a ? b : a), '');
  // that it came after what happened long ago says nothing
  const says = earliest !== '' && m.articles.some((a) => a.published !== null && dayOf(a) <= earliest);
  if (says) return earliest;
  const beside = besideCopy(m, article) ?? besideLikest(m, article);
  return beside !== null && beside < newestDay(m) ? beside : earliest;
}

/** The first day on which it can have been written, as far as what it tells of says so. */
const boundOf = (m: Material, article: ArticleVersion): string | undefined =>
  dateBounds(
    m.claims.filter((c) => c.article === article.id),
    article,
  ).notBefore?.day;

/** The day of the first report of its origin: who copies it came later, and who is copied not much earlier. */
function besideCopy(m: Material, { id }: ArticleVersion): string | null {
  const origin = m.dossier.origins.find((o) => o.articles.includes(id));
  const days = origin?.articles.flatMap((of) => (of === id ? [] : dayOf(m.article(of)) || [])).sort();
  return days?.[0] ?? null;
}

/** Behind the report in its language that shares most of its words; rare ones count for more. */
function besideLikest(m: Material, article: ArticleVersion): string | null {
  const dated = m.articles.filter((a) => a.published !== null && a.lang === article.lang && !isOpinionPiece(a));
  if (article.lang === null || dated.length < FEWEST_TO_COMPARE) return null;
  const words = new Map([article, ...dated].map((a) => [a, new Set(contentLemmas(a.text, article.lang!))]));
  const rarity = (word: string): number =>
    Math.log((dated.length + 1) / dated.filter((a) => words.get(a)!.has(word)).length);
  const likeness = (a: ArticleVersion): number => {
    const shared = [...words.get(a)!].filter((word) => words.get(article)!.has(word));
    return shared.reduce((sum, word) => sum + rarity(word), 0) / Math.sqrt(Math.max(1, words.get(a)!.size));
  };
  const [likest] = dated.toSorted((a, b) => likeness(b) - likeness(a) || inOrder(dayOf(b), dayOf(a)));
  return likest ? `${dayOf(likest)}T~` : null;
}
/** One alone is always the likest. */
const FEWEST_TO_COMPARE = 2;

const newestDay = (m: Material): string => m.articles.map((a) => dayOf(a)).reduce((a, b) => (a > b ? a : b));
const dayOf = ({ published }: ArticleVersion): string => published?.slice(0, 10) ?? '';

/** The day of the report whose values it gives most often; of several the first. */
function besideWhom(m: Material, { id }: ArticleVersion): string | null {
  const shared = new Map<string, number>();
  for (const { values } of m.verdicts)
    for (const { side } of values.filter((x) => x.article === id))
      for (const other of new Set(values.flatMap((x) => (x.side === side && x.article !== id ? [x.article] : [])))) {
        const day = dayOf(m.article(other));
        if (day) shared.set(day, (shared.get(day) ?? 0) + 1);
      }
  const [best] = [...shared].sort(([a, m], [b, n]) => n - m || a.localeCompare(b));
  return best && best[1] >= FEWEST_SHARED ? `${best[0]}T~` : null;
}
/** A single value may be in every report. */
const FEWEST_SHARED = 2;
