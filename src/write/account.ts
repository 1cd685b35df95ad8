/** The account: what each report has to say, in paragraphs of its own and in the order in which they were written. */
import { isOpinionPiece } from '../claims/index.ts';
import {
  type ArticleVersion,
  type ArticleVersionId,
  type Claim,
  type DraftSentence,
  overlaps,
  type Verdict,
} from '../model/index.ts';
import { contentLemmas, kept } from '../text/index.ts';
import { placeOf } from './exchanges.ts';
import { tell } from './facts.ts';
import { type Headline, headlineOf } from './headline.ts';
import type { Material } from './material.ts';
import { isGeneric } from './mentions.ts';
import { opensItsReport } from './opening.ts';
import { type Paragraph, paragraph } from './parts.ts';
import { isTitleOver, namesStory, reportTitle } from './report-title.ts';
import { reportsOf } from './reports.ts';
import { predecessor } from './runs.ts';
import { passedIn } from './since.ts';
import { isOlder } from './stamped.ts';
import { dateIn } from './time.ts';
import { afresh, copyOf, isTold, joined, printed, settle, type Told, untold, wasTold } from './told.ts';
import { chosenOf, type Order, type Unit, unitsIn } from './units.ts';

/** Which reports an account is made of: all, those that say how things stand, or those that came before them. */
export type Part = 'all' | 'newest' | 'previous';

/**
 * Told from the first report to the last, each with its day: what was so then is followed by what came of it, and what a
 * later report takes for known has been told.
 * @param limit the most sentences in all
 */
export function accountOf(m: Material, limit: number, told: Told, order: Order, part: Part = 'all'): Paragraph[] {
  const all = reportsOf(m);
  const lead = headlineOf(m);
  const units = unitsIn(m, all, order).map((unit) =>
    isHeadlined(lead, unit) ? { ...unit, worth: unit.worth + HEADLINED } : unit,
  );
  if (part === 'newest') return newestOf(m, all, units, limit, told);
  // How things stand is told as if a reader began here; what came before goes on from it.
  const isPrevious = part === 'previous';
  const reports = isPrevious ? all.filter((r) => !told.heard.has(r.id)) : all;
  return ofReports(m, reports, units, limit, told, isPrevious);
}

/** The sentence that our headline is made of: a headline promises that the text tells it. */
const isHeadlined = (headline: Headline, { report, sentence }: Unit): boolean =>
  headline.sentence.citations.some(({ at }) => at.article === report && overlaps(at, sentence));
const HEADLINED = 2;

/** Of the reports of the last day, and of as many before it as it takes to say how things stand. */
function newestOf(
  m: Material,
  all: readonly ArticleVersion[],
  units: readonly Unit[],
  limit: number,
  told: Told,
): Paragraph[] {
  const last = all.at(-1)?.published?.slice(0, 10);
  const ofLastDay = all.filter((r) => last !== undefined && r.published?.slice(0, 10) === last).length;
  for (let n = Math.max(1, ofLastDay); ; n++) {
    const tried = copyOf(told, false);
    const reports = all.slice(-n);
    const blocks = ofReports(m, reports, units, limit, tried, false);
    const sentences = blocks.reduce((sum, b) => sum + b.sentences.length, 0);
    if (sentences < Math.min(FEWEST_OF_NOW, limit) && n < Math.max(1, ofLastDay, all.length * PART_OF_NOW)) continue;
    settle(told, tried);
    for (const { id } of reports) told.heard.add(id);
    return blocks;
  }
}
/** Less than this says too little of how things stand. */
const FEWEST_OF_NOW = 4;
/** Of all reports: what the older half says is no longer how things stand, however little the newer half says. */
const PART_OF_NOW = 0.5;

/** @param units what every report of the story has to tell */
function ofReports(
  m: Material,
  reports: readonly ArticleVersion[],
  units: readonly Unit[],
  limit: number,
  told: Told,
  goesOn: boolean,
): Paragraph[] {
  const left = new Set<string>();
  for (;;) {
    const anew = goesOn ? copyOf(told, false) : afresh(told, m.lang);
    for (const word of wordsOfStory(m)) anew.known.add(word);
    const open = units.filter((u) => !left.has(placeOf(u.report, u.start)));
    const blocks = inTurn(m, reports, open, limit, anew, told);
    const stale = blocks.flatMap((b) => b.sentences.flatMap((s) => staleIn(m, s, anew)));
    // Leaving one out lets another in. What another sentence leans on stays, with its day.
    if (stale.some((place) => !left.has(place))) {
      for (const place of stale) left.add(place);
      continue;
    }
    // What the sections before have said one by one needs no account.
    if (anew.places.every((p) => told.places.some((q) => q.article === p.article && q.start === p.start))) return [];
    if (goesOn) settle(told, anew);
    else joined(told, anew);
    return blocks;
  }
}

/**
 * What a reader of the headline knows: words of which half the reports speak, or a title and a third of them, and such as
 * stand in half of their texts; but for words that name anything again.
 */
const wordsOfStory = kept((m: Material): readonly string[] => {
  const spoken = [...m.core].flatMap(([word, share]) => (share >= OF_THE_STORY ? word : []));
  const reports = m.articles.filter((a) => a.lang === m.lang && !isOpinionPiece(a));
  if (reports.length < FEWEST_TO_SHARE) return spoken;
  const texts = reports.map((a) => new Set(contentLemmas(a.text, m.lang)));
  const shared = [...new Set(texts.flatMap((t) => [...t]))].filter(
    (word) => !isGeneric(word) && texts.filter((t) => t.has(word)).length >= texts.length / 2,
  );
  return [...spoken, ...shared];
});
const OF_THE_STORY = 0.6;
/** Of two or three texts nearly everything stands in half. */
const FEWEST_TO_SHARE = 4;

/**
 * In paragraphs, none of more than one report.
 * @param all what every report has to tell
 * @param before what other sections have told: it may be told again, but rather something else is
 */
function inTurn(
  m: Material,
  reports: readonly ArticleVersion[],
  all: readonly Unit[],
  limit: number,
  told: Told,
  before: Told,
): Paragraph[] {
  const ids = new Set(reports.map((r) => r.id));
  const blocks: Paragraph[] = [];
  const own = all.filter((u) => ids.has(u.report));
  // What the sections before have said is said again only where it opens its report, and leads up to more of it.
  const untold = new Set(own.filter((u) => !isTold(before, u.sentence)));
  let units = own.filter((u) => untold.has(u) || (u.opens && [...untold].some((o) => o.report === u.report)));
  let open = limit;
  for (const report of reports) {
    told.behind = null;
    const sentences = paragraphOf(m, report, open, told, units, before);
    open -= sentences.length;
    units = units.filter((u) => u.report !== report.id);
    blocks.push(...parted(sentences).map(paragraph));
  }
  return blocks;
}

/** A long report in paragraphs of about equal length. */
function parted(sentences: readonly DraftSentence[]): readonly (readonly DraftSentence[])[] {
  const parts = Math.ceil(sentences.length / LONGEST_PARAGRAPH);
  const length = Math.ceil(sentences.length / Math.max(1, parts));
  return Array.from({ length: parts }, (_, i) => sentences.slice(i * length, (i + 1) * length));
}
/** Sentences: more on a phone is a wall. */
const LONGEST_PARAGRAPH = 5;

/** Sentences with a value that newer reports give otherwise, where none of these is told. */
function staleIn(m: Material, { text, citations }: DraftSentence, told: Told): readonly string[] {
  const own = citations.slice(0, 1).flatMap((c) => (c.claim ? [m.claim(c.claim)] : []));
  return own
    .filter((c) => passedIn(m, c, text).some(({ next }) => !next.some((n) => wasTold(told, n))))
    .map((c) => placeOf(c.article, c.sentence.start));
}

/** So often a paragraph is put together anew without what turned out not to be understood in its place. */
const MOST_ROUNDS = 16;

/**
 * What a sentence may leave unsaid depends on what stands before it: the strongest are chosen first, then told in their
 * order, and those that hang in the air there give way to others, of this report or of those behind it.
 * @param room for this report and those behind it
 * @param all what these have to tell
 */
function paragraphOf(
  m: Material,
  report: ArticleVersion,
  room: number,
  told: Told,
  all: readonly Unit[],
  before: Told,
): DraftSentence[] {
  let units = all;
  let quoted: ReadonlySet<Unit> = new Set();
  // neither told nor tried as a quotation yet
  let waiting: ReadonlySet<Unit> = new Set();
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const chosen = chosenOf(units, room, [before, told]);
    const own = units.filter((u) => u.report === report.id && chosen.has(u));
    if (own.length === 0) return [];
    const tried = copyOf(told, false);
    tried.quotable = new Set([...quoted].flatMap((unit) => withLeads(m, unit)));
    const failed = new Set<Unit>();
    const sentences =
      opensOn(m, report, own, tried) || isHeadline(m, report, told)
        ? []
        : [titleOf(m, report, tried)].flatMap((s) => s ?? []);
    for (const unit of own) {
      const made = sentences.length < room ? ofUnit(m, unit, tried) : [];
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
    const left = new Set([...waiting, ...[...failed].filter((u) => !quoted.has(u))]);
    quoted = new Set([...quoted].filter((u) => !failed.has(u)));
    const more = toQuote(m, report, left, quoted.size);
    quoted = new Set([...quoted, ...more]);
    waiting = new Set([...left].filter((u) => !more.has(u)));
    units = all.filter((u) => more.has(u) || (units.includes(u) && !failed.has(u)));
  }
  return [];
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
/** More, and an account is a collection of cuttings. */
const OF_NEWEST = { most: 5, worth: 1 };
const OF_OLDER = { most: 2, worth: 1.5 };

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

/** A heading that our headline quotes has been read. */
function isHeadline(m: Material, report: ArticleVersion, { texts: [headline] }: Told): boolean {
  const title = reportTitle(m, report);
  return title !== null && headline !== undefined && headline.includes(title.written);
}

/** What the report is about, in its own heading, where its opening can't be told: without it all that follows hangs in the air. */
function titleOf(m: Material, report: ArticleVersion, told: Told): DraftSentence | null {
  const title = reportTitle(m, report);
  if (!title || !namesStory(m, report) || isTitleOver(m, report, told)) return null;
  const { outlet, published, id } = report;
  const days = new Set(m.articles.map((a) => a.published?.slice(0, 10)));
  const date = published && days.size > 1 ? dateIn(published, m.lang) : null;
  const line = m.phrases.titled(title.written, outlet, date, published !== null || days.size < 2);
  if (m.refused.has(line)) return null;
  printed(told, line, m.lang);
  told.stamped.add(id);
  return { kind: 'factual', text: line, citations: [title.citation] };
}

function ofUnit(m: Material, { verdicts, report: of }: Unit, told: Told): DraftSentence[] | null {
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
