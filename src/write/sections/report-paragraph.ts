/** The paragraph of one report in an account. */
import { type ArticleVersion, type Claim, type DraftSentence, overlaps } from '../../model/index.ts';
import { goingOn } from '../choose/going-on.ts';
import type { Material } from '../choose/material.ts';
import { opensItsReport } from '../choose/opening.ts';
import { type Extent, newsPassage, passageFrom } from '../choose/opening-passage.ts';
import { reportTitle, titleSentence } from '../choose/report-title.ts';
import { latestOf } from '../choose/reports.ts';
import { predecessor } from '../choose/runs.ts';
import { copyOf, isTold, settle, type Told, wasTold } from '../choose/told.ts';
import { chosenOf, type Unit, WORTH_TELLING } from '../choose/units.ts';
import { placeOf } from '../disputes/exchanges.ts';
import { isOvertaken } from '../disputes/overtaken.ts';
import { isOlder } from '../disputes/stamped.ts';
import { headlineOf } from './headline.ts';
import { MOST_LEADING, ofUnit } from './report-sentence.ts';

/** What an account leaves to one of its reports. */
export interface Share {
  /** sentences, for this report and those behind it */
  readonly room: number;
  /** sentences of this report */
  readonly most: number;
  /** what this report and those behind it have to tell */
  readonly units: readonly Unit[];
  /** what other sections have told */
  readonly before: Told;
  /** whether it may be led by a passage in its own words */
  readonly mayQuote: boolean;
}

export interface ReportParagraph {
  readonly sentences: readonly DraftSentence[];
  /** whether a passage leads it */
  readonly quoted: boolean;
}

/**
 * Told one by one, or led by what the report opens on in its own words, where most of that can't be told so: it introduces
 * whom and what the rest speaks of.
 */
export function reportParagraph(m: Material, report: ArticleVersion, share: Share, told: Told): ReportParagraph {
  const plain = copyOf(told, false);
  const sentences = sentencesOf(m, report, share, plain, false);
  const led = copyOf(told, false);
  const mayOpen = share.mayQuote && share.room > 0 && !opensIn(m, report, share.before);
  const passage = mayOpen ? newsPassage(m, report, led) : null;
  if (!passage || tellsMostOf(m, passage, plain)) {
    settle(told, plain);
    return { sentences, quoted: false };
  }
  const units = share.units.filter((u) => u.report !== report.id || !isTold(led, u.sentence));
  const behind = { ...share, units, room: share.room - 1, most: share.most - 1 };
  const more = behind.room > 0 && behind.most > 0 ? sentencesOf(m, report, behind, led, true) : [];
  settle(told, led);
  return { sentences: [passage, ...more], quoted: true };
}

/** Whether what the report opens on has been told. */
function opensIn(m: Material, { id }: ArticleVersion, told: Told): boolean {
  const opening = m.claims.find((c) => c.article === id && opensItsReport(m, c));
  return opening !== undefined && wasTold(told, opening);
}

/** Whether more than half of a passage's sentences were told one by one. */
function tellsMostOf(m: Material, { citations }: DraftSentence, told: Told): boolean {
  const within = m.claims.filter((c) =>
    citations.some(({ at }) => at.article === c.article && overlaps(at, c.sentence)),
  );
  const sentences = [...Map.groupBy(within, (c) => c.sentence.start).values()];
  return sentences.filter(([one]) => wasTold(told, one!)).length > sentences.length / 2;
}

/** So often a paragraph is put together anew without what turned out not to be understood in its place. */
const MOST_ROUNDS = 16;

/**
 * What a sentence may leave unsaid depends on what stands before it: the strongest are chosen first, then told in their
 * order, and those that hang in the air there give way to others, of this report or of those behind it. What gave way may
 * find its place once these are told.
 * @param isOpened whether its news stands right before it
 */
function sentencesOf(
  m: Material,
  report: ArticleVersion,
  { room, most, units: all, before }: Share,
  told: Told,
  isOpened: boolean,
): DraftSentence[] {
  const place = { m, report, most: Math.min(room, most), told, isOpened };
  let units = all;
  let quoted: ReadonlySet<Unit> = new Set();
  // neither told nor tried as a quotation yet
  let waiting: ReadonlySet<Unit> = new Set();
  const gaveWay = new Set<Unit>();
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const chosen = chosenOf(units, room, [before, told]);
    const own = worthiest(
      units.filter((u) => u.report === report.id && chosen.has(u)),
      most,
    );
    if (own.length === 0) return [];
    const made = laidOut(place, own, quoted);
    const { failed } = made;
    // What could be told so far is told, even where another choice might still be better.
    if (failed.size === 0 || round === MOST_ROUNDS - 1) {
      const whole = failed.size === 0 ? grown(place, made, gaveWay, quoted) : made;
      // A heading alone is no report.
      if (whole.sentences.every((s) => s.citations.every((c) => c.claim === null))) return [];
      settle(told, whole.tried);
      return whole.sentences;
    }
    const left = new Set([...waiting, ...[...failed].filter((u) => !quoted.has(u))]);
    quoted = new Set([...quoted].filter((u) => !failed.has(u)));
    const more = toQuote(m, report, left, quoted.size);
    quoted = new Set([...quoted, ...more]);
    waiting = new Set([...left].filter((u) => !more.has(u)));
    for (const unit of failed) gaveWay.add(unit);
    units = all.filter((u) => more.has(u) || (units.includes(u) && !failed.has(u)));
  }
  return [];
}

interface Place {
  readonly m: Material;
  readonly report: ArticleVersion;
  /** sentences */
  readonly most: number;
  readonly told: Told;
  readonly isOpened: boolean;
}

/** The sentences that a choice of units comes to. */
interface LaidOut {
  readonly own: readonly Unit[];
  readonly sentences: DraftSentence[];
  readonly failed: ReadonlySet<Unit>;
  readonly tried: Told;
}

function laidOut({ m, report, most, told, isOpened }: Place, own: readonly Unit[], quoted: ReadonlySet<Unit>): LaidOut {
  const tried = copyOf(told, false);
  tried.quotable = new Set([...quoted].flatMap((unit) => withLeads(m, unit)));
  const failed = new Set<Unit>();
  const sentences =
    isOpened || opensOn(m, report, own, tried) || isTitleTold(m, report, told)
      ? []
      : [titleSentence(m, report, tried)].flatMap((s) => s ?? []);
  for (const unit of own) {
    // a passage or what leads up to another one may have told it
    if (isTold(tried, unit.sentence) && !isTold(told, unit.sentence)) continue;
    const made =
      sentences.length < most
        ? (ofUnit(m, unit, tried) ?? (quoted.has(unit) ? paragraphAround(m, report, unit, tried) : null))
        : [];
    if (made) sentences.push(...made);
    else failed.add(unit);
  }
  return { own, sentences, failed, tried };
}

/** With what gave way before what it leans on was told, the worthiest first, as far as nothing of the rest is lost by it. */
function grown(place: Place, first: LaidOut, gaveWay: ReadonlySet<Unit>, quoted: ReadonlySet<Unit>): LaidOut {
  let best = first;
  const least = isOlder(place.m, { article: place.report }) ? OF_OLDER.worth : WORTH_TELLING;
  const open = [...gaveWay].filter((u) => !first.own.includes(u) && u.report === place.report.id && u.worth >= least);
  for (const unit of open.toSorted((a, b) => b.worth - a.worth).slice(0, MOST_RETRIED)) {
    if (best.sentences.length >= place.most) break;
    if (isTold(best.tried, unit.sentence)) continue;
    const own = [...best.own, unit].toSorted((a, b) => a.start - b.start);
    const made = [quoted, ...(mayQuote(place, unit, best) ? [new Set([...quoted, unit])] : [])]
      .values()
      .map((set) => ({ set, ...laidOut(place, own, set) }))
      .find(({ failed, sentences }) => failed.size === 0 && sentences.length > best.sentences.length);
    if (!made) continue;
    best = made;
    quoted = made.set;
  }
  return best;
}
/** Each of them is tried with all that is told already. */
const MOST_RETRIED = 14;

/** In their order. */
function worthiest(units: readonly Unit[], most: number): readonly Unit[] {
  const kept = new Set(units.toSorted((a, b) => b.worth - a.worth).slice(0, most));
  return units.filter((u) => kept.has(u));
}

/**
 * What can't be told in words of our own is quoted, the worthiest of it alone, with what it leans on; of older reports only
 * what is worth it.
 * @param left what can't be told so, and was not tried as a quotation yet
 * @param already how many are quoted
 */
function toQuote(m: Material, report: ArticleVersion, left: ReadonlySet<Unit>, already: number): ReadonlySet<Unit> {
  const { most, worth } = isOlder(m, { article: report }) ? OF_OLDER : OF_NEWEST;
  const fit = [...left].toSorted((a, b) => b.worth - a.worth).filter((unit) => unit.worth >= worth);
  return new Set(fit.slice(0, Math.max(0, most - already)));
}
/** Whether one more may be quoted. */
function mayQuote({ m, report }: Place, { worth }: Unit, { tried }: LaidOut): boolean {
  const limits = isOlder(m, { article: report }) ? OF_OLDER : OF_NEWEST;
  return worth >= limits.worth && (tried.quotable?.size ?? 0) < limits.most * (MOST_LEADING + 1);
}
/** More, and an account is a collection of cuttings. */
const OF_NEWEST = { most: 5, worth: 1.25 };
const OF_OLDER = { most: 3, worth: 1.5 };

/**
 * What leans on the sentence told right before it, in the report's own words; and of the newest report a paragraph that only
 * together can be understood.
 */
function paragraphAround(
  m: Material,
  report: ArticleVersion,
  { start }: Unit,
  told: Told,
): readonly DraftSentence[] | null {
  const more = goingOn(m, report, start, told, BRIEF);
  if (more) return [more];
  if (latestOf(m).includes(report)) return listed(passageFrom(m, report, start, told, BRIEF));
  const tried = copyOf(told, false);
  const older = passageFrom(m, report, start, tried, BRIEF);
  // what it opens on leads it, or is told
  const opens = (c: Claim): boolean => c.article === report.id && opensItsReport(m, c);
  if (older?.citations.some(({ at }) => m.claims.some((c) => opens(c) && overlaps(c.sentence, at)))) return null;
  // what has become of it since, no quotation says
  if (!older || older.citations.some(({ at }) => isOvertaken(m, { article: at.article, sentence: at }))) return null;
  settle(told, tried);
  return [older];
}
const BRIEF: Extent = { words: 45, across: false };
const listed = (passage: DraftSentence | null): readonly DraftSentence[] | null => passage && [passage];

/** The place of a sentence and of those right before it in its source. */
function withLeads(m: Material, { report, start }: Unit): readonly string[] {
  const places = [placeOf(report, start)];
  let at = start;
  for (let i = 0; i < MOST_LEADING; i++) {
    const before = predecessor(m, { article: m.article(report), start: at });
    if (!before) break;
    at = before.sentence.start;
    places.push(placeOf(report, at));
  }
  return places;
}

/** Whether the report's own opening is told first, here or before by another report. */
function opensOn(m: Material, { id }: ArticleVersion, [first]: readonly Unit[], told: Told): boolean {
  const isOpening = (c: Claim): boolean => c.article === id && opensItsReport(m, c);
  const opening = m.claims.find(isOpening);
  if (!opening || first?.start !== opening.sentence.start)
    return opening !== undefined && isTold(told, m.sentence(opening));
  return ofUnit(m, first, copyOf(told, false)) !== null || isTold(told, m.sentence(opening));
}

/** A heading that our headline or the introduction quotes has been read, and what our headline is made of. */
function isTitleTold(m: Material, report: ArticleVersion, { texts }: Told): boolean {
  const title = reportTitle(m, report);
  const isHeadline = headlineOf(m).sentence.citations.some(({ at }) => at.article === report.id);
  return isHeadline || (title !== null && texts.some((text) => text.includes(title.written)));
}
