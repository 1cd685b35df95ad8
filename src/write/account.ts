/** The report: what each source has to say, one paragraph each, in the order in which they were written. */
import { dateBounds, isOpinionPiece } from '../claims/index.ts';
import type { ArticleVersion, ArticleVersionId, Claim, DraftBlock, DraftSentence, Verdict } from '../model/index.ts';
import { placeOf } from './exchanges.ts';
import { tell } from './facts.ts';
import type { Material } from './material.ts';
import { isScene, opensItsReport } from './opening.ts';
import { type Paragraph, paragraph } from './parts.ts';
import { reportTitle } from './report-title.ts';
import { predecessor } from './runs.ts';
import { passedIn, replacesIn } from './since.ts';
import { substance } from './substance.ts';
import { dateIn } from './time.ts';
import { afresh, copyOf, isTold, joined, printed, settle, type Told, untold, wasTold } from './told.ts';

/** How much a verdict gains or loses here; null where it has no place. */
export type Order = (v: Verdict) => number | null;

/**
 * Told from the first report to the last, each with its day: what was so then is followed by what came of it, and what a
 * later report takes for known has been told.
 * @param limit the most sentences in all
 */
export function accountOf(m: Material, limit: number, told: Told, order: Order): DraftBlock[] {
  const left = new Set<string>();
  for (;;) {
    const anew = afresh(told, m.lang);
    const blocks = inTurn(m, limit, anew, order, left);
    const stale = blocks.flatMap((b) => b.sentences.flatMap((s) => staleIn(m, s, anew)));
    // Leaving one out lets another in. What another sentence leans on stays, with its day.
    if (stale.some((place) => !left.has(place))) {
      for (const place of stale) left.add(place);
      continue;
    }
    // What the sections before have said one by one needs no account.
    if (anew.places.every((p) => told.places.some((q) => q.article === p.article && q.start === p.start))) return [];
    joined(told, anew);
    return blocks;
  }
}

/** One paragraph a report. @param left places of sentences that are not told */
function inTurn(m: Material, limit: number, told: Told, order: Order, left: ReadonlySet<string>): Paragraph[] {
  const reports = reportsOf(m).map((report) => ({
    report,
    units: unitsOf(m, report, order).filter((u) => !left.has(placeOf(report.id, u.start))),
  }));
  const blocks: Paragraph[] = [];
  let open = limit;
  reports.forEach(({ report, units }, i) => {
    told.behind = null;
    told.quotations = 0;
    const room = roomFor(
      reports.slice(i).map((r) => r.units.length),
      open,
    );
    const sentences = paragraphOf(m, report, room, told, units);
    open -= sentences.length;
    if (sentences.length > 0) blocks.push(paragraph(sentences));
  });
  return blocks;
}

/**
 * How many sentences the first of the reports may take: its share, and what the others can't fill.
 * @param units how many each of them has to tell, the newest last
 */
function roomFor(units: readonly number[], limit: number): number {
  const share = (i: number): number => (i === units.length - 1 ? NEWEST : 1);
  const shares = units.map((_, i) => share(i));
  let open = units.map((_, i) => i);
  let left = limit;
  for (;;) {
    const all = open.reduce((sum, i) => sum + shares[i]!, 0);
    const few = open.filter((i) => units[i]! < (left * shares[i]!) / all);
    if (few.includes(0)) return units[0]!;
    if (few.length === 0) return Math.round((left * shares[0]!) / all);
    left -= few.reduce((sum, i) => sum + units[i]!, 0);
    open = open.filter((i) => !few.includes(i));
  }
}
/** The newest has more to say than the others. */
const NEWEST = 2.5;

/** Sentences with a value that newer reports give otherwise, where none of these is told. */
function staleIn(m: Material, { text, citations }: DraftSentence, told: Told): readonly string[] {
  const own = citations.slice(0, 1).flatMap((c) => (c.claim ? [m.claim(c.claim)] : []));
  return own
    .filter((c) => passedIn(m, c, text).some(({ next }) => !next.some((n) => wasTold(told, n))))
    .map((c) => placeOf(c.article, c.sentence.start));
}

/** Oldest first; what only a comment says is told where there is nothing else. */
function reportsOf(m: Material): readonly ArticleVersion[] {
  const reports = m.articles.filter((a) => !isOpinionPiece(a));
  const own = reports.filter((a) => !m.relays.has(a.id));
  const told = own.length > 0 ? own : reports.length > 0 ? reports : m.articles;
  const days = new Map(told.map((a) => [a.id, writtenOn(m, a)]));
  return told.toSorted((a, b) => inOrder(days.get(a.id)!, days.get(b.id)!));
}

const inOrder = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

/**
 * An undated report stands where what it tells of puts it at the earliest, else beside the dated one that it has most in
 * common with; where neither says anything, the newest has the last word.
 */
function writtenOn(m: Material, article: ArticleVersion): string {
  // a day without its hour comes before the reports of that day
  if (article.published) return `${article.published}T`;
  const own = m.claims.filter((c) => c.article === article.id);
  const bounds = [m.day(article.id), dateBounds(own, article).notBefore?.day, besideWhom(m, article)];
  return bounds.reduce<string>((a, b) => (b && b > a ? b : a), '') || newestDay(m);
}
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

/** A sentence of the report with what is to be told of it. */
interface Unit {
  readonly start: number;
  /** strongest first */
  readonly verdicts: readonly Verdict[];
  readonly worth: number;
}

function unitsOf(m: Material, { id }: ArticleVersion, order: Order): readonly Unit[] {
  const at = new Map<number, Map<Verdict, number>>();
  const tellsHistory = m.blueprint.sections.some((s) => s.kind === 'timeline');
  for (const v of m.verdicts) {
    const bonus = !tellsHistory && m.isHistory(v) ? null : order(v);
    if (bonus === null) continue;
    for (const c of m.side(v, 'for')) {
      if (c.article !== id || c.role === 'title' || c.role === 'heading' || isScene(m, c)) continue;
      const here = at.get(c.sentence.start) ?? new Map<Verdict, number>();
      at.set(
        c.sentence.start,
        here.set(v, m.weight(v) + bonus + (opensItsReport(m, c) ? LEADING : 0) + (replacesIn(m, c) ? NEWER : 0)),
      );
    }
  }
  const told = Map.groupBy(
    m.claims.filter((c) => c.article === id),
    (c) => c.sentence.start,
  );
  return [...at]
    .map(([start, of]) => ({
      start,
      verdicts: [...of.keys()],
      worth: Math.max(...of.values()) + substance(m, told.get(start) ?? []),
    }))
    .filter(({ worth }) => worth >= LEAST)
    .sort((a, b) => a.start - b.start);
}
/** Less is nobody's news. */
const LEAST = 0.5;
/** A report says first what it has to report. */
const LEADING = 2;
/** What has changed since an older report is what the newer one is read for. */
const NEWER = 1.5;
/** What stands right behind or before what is told goes with it. */
const NEXT = 0.8;

function chosenOf(units: readonly Unit[], room: number): readonly Unit[] {
  const chosen = new Set<number>();
  while (chosen.size < Math.min(room, units.length)) {
    const worth = (u: Unit, i: number): number =>
      chosen.has(i)
        ? Number.NEGATIVE_INFINITY
        : u.worth + NEXT * (Number(chosen.has(i - 1)) + Number(chosen.has(i + 1)));
    const values = units.map(worth);
    chosen.add(values.indexOf(Math.max(...values)));
  }
  return units.filter((_, i) => chosen.has(i));
}

/** So often a paragraph is put together anew without what turned out not to be understood in its place. */
const MOST_ROUNDS = 12;

/**
 * What a sentence may leave unsaid depends on what stands before it: the strongest are chosen first, then told in their
 * order, and those that hang in the air there give way to others.
 */
function paragraphOf(
  m: Material,
  report: ArticleVersion,
  room: number,
  told: Told,
  all: readonly Unit[],
): DraftSentence[] {
  let units = all;
  for (let round = 0; round < MOST_ROUNDS && units.length > 0; round++) {
    const tried = copyOf(told, false);
    const failed = new Set<Unit>();
    const chosen = chosenOf(units, room);
    const sentences =
      opensOn(m, report, chosen, tried) && !isHeadline(m, report, told)
        ? []
        : [titleOf(m, report, tried)].flatMap((s) => s ?? []);
    for (const unit of chosen) {
      const made = sentences.length < room ? ofUnit(m, unit, report.id, tried) : [];
      if (made) sentences.push(...made);
      else failed.add(unit);
    }
    // What could be told so far is told, even where another choice might still be better.
    if (failed.size === 0 || round === MOST_ROUNDS - 1) {
      // A heading alone is no report.
      if (sentences.every((s) => s.citations.every((c) => c.claim === null))) return [];
      settle(told, tried);
      return sentences;
    }
    units = units.filter((u) => !failed.has(u));
  }
  return [];
}

/** Whether the report's own opening is told first, here or before by another report. */
function opensOn(m: Material, { id }: ArticleVersion, [first]: readonly Unit[], told: Told): boolean {
  const isOpening = (c: Claim): boolean => c.article === id && opensItsReport(m, c);
  const opening = m.claims.find(isOpening);
  if (!opening || first?.start !== opening.sentence.start)
    return opening !== undefined && isTold(told, m.sentence(opening));
  return ofUnit(m, first, id, copyOf(told, false)) !== null || isTold(told, m.sentence(opening));
}

/** A heading that our headline quotes stands in the text as well. */
function isHeadline(m: Material, report: ArticleVersion, { texts: [headline] }: Told): boolean {
  const title = reportTitle(m, report);
  return title !== null && headline !== undefined && headline.includes(title.written);
}

/** What the report is about, in its own heading, where its opening can't be told: without it all that follows hangs in the air. */
function titleOf(m: Material, report: ArticleVersion, told: Told): DraftSentence | null {
  const title = reportTitle(m, report);
  if (!title) return null;
  const { outlet, published, id } = report;
  const days = new Set(m.articles.map((a) => a.published?.slice(0, 10)));
  const date = published && days.size > 1 ? dateIn(published, m.lang) : null;
  const line = m.phrases.titled(title.written, outlet, date, published !== null || days.size < 2);
  if (m.refused.has(line)) return null;
  printed(told, line, m.lang);
  told.stamped.add(id);
  return { kind: 'factual', text: line, citations: [title.citation] };
}

function ofUnit(m: Material, { verdicts }: Unit, of: ArticleVersionId, told: Told): DraftSentence[] | null {
  for (const v of verdicts) {
    if (told.verdicts.has(v.id)) continue;
    const made = together(m, v, of, told) ?? ledUpTo(m, v, of, told);
    if (made) return made;
  }
  return null;
}

/** The claim of the verdict that this report makes. */
const claimIn = (m: Material, v: Verdict, of: ArticleVersionId): Claim | null =>
  m.side(v, 'for').find((c) => c.article === of) ?? null;

/** The sentence, with what it answers before it and what answers it behind it; null where one of these can't be told. */
function together(m: Material, verdict: Verdict, of: ArticleVersionId, told: Told): DraftSentence[] | null {
  const tried = copyOf(told, false);
  const said = (claim: Claim): DraftSentence[] | null => {
    if (wasTold(tried, claim)) return [];
    const sentence = ofSentence(m, claim)
      .map((v) => tell(m, v, tried, 'any', claim.article))
      .find((s) => s !== null);
    return sentence ? [sentence] : null;
  };
  const first = claimIn(m, verdict, of);
  const at = first && placeOf(first.article, first.sentence.start);
  const charges = at ? m.exchanges.answered(at) : [];
  const before = charges.length === 0 || charges.some((c) => wasTold(tried, c)) ? [] : firstOf(charges, said);
  const sentence = before && tell(m, verdict, tried, 'any', of);
  const answer = at ? m.exchanges.answer(at) : null;
  const behind = !sentence || !answer ? [] : answer.some((c) => wasTold(tried, c)) ? [] : firstOf(answer, said);
  if (!before || !sentence || !behind) return null;
  settle(told, tried);
  return [...before, sentence, ...behind];
}

/** What hangs in the air alone, behind the sentences of its source that it leans on; null where these can't be told. */
function ledUpTo(
  m: Material,
  verdict: Verdict,
  of: ArticleVersionId,
  told: Told,
  most = MOST_LEADING,
): DraftSentence[] | null {
  const lead = claimIn(m, verdict, of);
  const before = lead && most > 0 ? predecessor(m, m.sentence(lead)) : null;
  if (!before || !told.flowing) return null;
  const leaders = ofSentence(m, before);
  for (const v of leaders) {
    const { start, end } = m.sentence(before);
    const tried = untold(
      told,
      { article: before.article, start, end },
      leaders.map((x) => x.id),
    );
    if (wasTold(told, before) && m.weight(verdict) < WORTH_RETELLING) return null;
    const leading = together(m, v, of, tried) ?? ledUpTo(m, v, of, tried, most - 1);
    const made = leading && together(m, verdict, of, tried);
    if (!leading || !made) continue;
    settle(told, tried);
    return [...leading, ...made];
  }
  return null;
}
/** More sentences in front of the one that matters, and it is lost among them. */
const MOST_LEADING = 2;
/** For less, nothing is told a second time. */
const WORTH_RETELLING = 3;

/** Verdicts on what a claim's sentence says, strongest first. */
const ofSentence = (m: Material, { article, sentence }: Claim): readonly Verdict[] =>
  m.verdicts.filter((v) => m.side(v, 'for').some((c) => c.article === article && c.sentence.start === sentence.start));

function firstOf<T>(list: readonly Claim[], make: (c: Claim) => T | null): T | null {
  for (const item of list) {
    const made = make(item);
    if (made !== null) return made;
  }
  return null;
}
