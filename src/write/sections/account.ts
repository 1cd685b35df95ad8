/** The account: what each report has to say, in paragraphs of its own and in the order in which they were written. */
import { isOpinionPiece } from '../../claims/index.ts';
import {
  type ArticleVersion,
  type ArticleVersionId,
  type Claim,
  type DraftSentence,
  overlaps,
  type Verdict,
} from '../../model/index.ts';
import { contentLemmas, kept } from '../../text/index.ts';
import { isGeneric } from '../alone/mentions.ts';
import type { Material } from '../choose/material.ts';
import { opensItsReport } from '../choose/opening.ts';
import { newsPassage } from '../choose/opening-passage.ts';
import { reportTitle, titleSentence } from '../choose/report-title.ts';
import { latestOf, reportsOf } from '../choose/reports.ts';
import { predecessor } from '../choose/runs.ts';
import { copyOf, isTold, settle, type Told, untold, wasTold } from '../choose/told.ts';
import { chosenOf, type Order, type Unit, unitsIn } from '../choose/units.ts';
import { placeOf } from '../disputes/exchanges.ts';
import { passedIn } from '../disputes/since.ts';
import { isOlder } from '../disputes/stamped.ts';
import { tell } from '../tell/facts.ts';
import { type Headline, headlineOf } from './headline.ts';
import { type Paragraph, paragraph } from './parts.ts';

/** What an account is made of: what all reports tell, what those of the last day tell, or what those before them. */
export type Part = 'all' | 'newest' | 'before';

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
  if (part === 'newest') return newestOf(m, units, limit, told);
  const latest = part === 'before' ? latestOf(m) : [];
  return ofReports(
    m,
    all.filter((report) => !latest.includes(report)),
    units,
    limit,
    told,
  );
}

/** The sentence that our headline is made of: a headline promises that the text tells it. */
const isHeadlined = (headline: Headline, { report, sentence }: Unit): boolean =>
  headline.sentence.citations.some(({ at }) => at.article === report && overlaps(at, sentence));
const HEADLINED = 2;

/** What the reports of the last day tell; what they open on in their own words, where it can't be told otherwise. */
function newestOf(m: Material, units: readonly Unit[], limit: number, told: Told): Paragraph[] {
  const newest = latestOf(m);
  const plain = copyOf(told, false);
  const made = ofReports(m, newest, units, limit, plain);
  const quoting = copyOf(told, false);
  const first = newest.some((r) => opensIn(m, r, plain)) ? [] : leading(m, newest, quoting);
  if (first.length === 0) {
    settle(told, plain);
    return made;
  }
  const rest = ofReports(m, newest, units, limit - first.length, quoting);
  settle(told, quoting);
  return [...first, ...rest];
}

/** Whether what it opens on has been told. */
const opensIn = (m: Material, { id }: ArticleVersion, told: Told): boolean => {
  const opening = m.claims.find((c) => c.article === id && opensItsReport(m, c));
  return opening !== undefined && wasTold(told, opening);
};

/** What the newest report opens on, where nothing has told it yet. */
function leading(m: Material, newest: readonly ArticleVersion[], told: Told): readonly Paragraph[] {
  for (const report of newest.toReversed()) {
    const passage = newsPassage(m, report, told);
    if (passage) return [paragraph([passage])];
  }
  return [];
}

/** @param units what every report of the story has to tell */
function ofReports(
  m: Material,
  reports: readonly ArticleVersion[],
  units: readonly Unit[],
  limit: number,
  told: Told,
): Paragraph[] {
  const left = new Set<string>();
  for (;;) {
    const anew = copyOf(told, false);
    for (const word of wordsOfStory(m)) anew.known.add(word);
    const open = units.filter((u) => !left.has(placeOf(u.report, u.start)));
    const blocks = inTurn(m, reports, open, limit, anew, told);
    const stale = blocks.flatMap((b) => b.sentences.flatMap((s) => staleIn(m, s, anew)));
    // Leaving one out lets another in. What another sentence leans on stays, with its day.
    if (stale.some((place) => !left.has(place))) {
      for (const place of stale) left.add(place);
      continue;
    }
    settle(told, anew);
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
 * @param before what other sections have told: readers come from there, and nothing of it is said again
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
  let units = all.filter((u) => ids.has(u.report) && !isTold(before, u.sentence));
  let open = limit;
  let passages = 0;
  for (const report of reports) {
    told.behind = null;
    const { sentences, quoted } = toldOf(m, report, open, told, units, before, passages < MOST_PASSAGES);
    passages += Number(quoted);
    open -= sentences.length;
    units = units.filter((u) => u.report !== report.id);
    blocks.push(...parted(sentences).map(paragraph));
  }
  return blocks;
}

/** More, and the account is a collection of cuttings. */
const MOST_PASSAGES = 6;

/** The paragraph of a report; where hardly anything can be told one by one, led by what the report opens on in its own words. */
function toldOf(
  m: Material,
  report: ArticleVersion,
  room: number,
  told: Told,
  units: readonly Unit[],
  before: Told,
  mayQuote: boolean,
): { readonly sentences: readonly DraftSentence[]; readonly quoted: boolean } {
  const plain = copyOf(told, false);
  const sentences = paragraphOf(m, report, room, plain, units, before);
  const led = copyOf(told, false);
  // of what this section may tell
  const passage = mayQuote && room > 0 && !opensIn(m, report, plain) ? newsPassage(m, report, led) : null;
  if (!passage) {
    settle(told, plain);
    return { sentences, quoted: false };
  }
  const left = units.filter((u) => u.report !== report.id || !isTold(led, u.sentence));
  const behind = latestOf(m).includes(report) ? room - 1 : Math.min(room - 1, MOST_BEHIND);
  const more = behind > 0 ? paragraphOf(m, report, behind, led, left, before, true) : [];
  settle(told, led);
  return { sentences: [passage, ...more], quoted: true };
}

/** Behind what an older report opened on: more of it is a matter for who reads that report. */
const MOST_BEHIND = 3;

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
 * @param isOpened whether its news stands right before it
 */
function paragraphOf(
  m: Material,
  report: ArticleVersion,
  room: number,
  told: Told,
  all: readonly Unit[],
  before: Told,
  isOpened = false,
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
      isOpened || opensOn(m, report, own, tried) || isTitleTold(m, report, told)
        ? []
        : [titleSentence(m, report, tried)].flatMap((s) => s ?? []);
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

/** A heading that our headline or the introduction quotes has been read, and what our headline is made of. */
function isTitleTold(m: Material, report: ArticleVersion, { texts }: Told): boolean {
  const title = reportTitle(m, report);
  const isHeadline = headlineOf(m).sentence.citations.some(({ at }) => at.article === report.id);
  return isHeadline || (title !== null && texts.some((text) => text.includes(title.written)));
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
  // nothing is told a second time only to lead up to more
  if (!before || !told.flowing || wasTold(told, before)) return null;
  const leaders = ofSentence(m, before);
  for (const v of leaders) {
    const { start, end } = m.sentence(before);
    const tried = untold(
      told,
      { article: before.article, start, end },
      leaders.map((x) => x.id),
    );
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
