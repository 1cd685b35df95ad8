/** The account: what each report has to say, in paragraphs of its own and in the order in which they were written. */
import { isOpinionPiece } from '../../claims/index.ts';
import { type ArticleVersion, type DraftSentence, overlaps } from '../../model/index.ts';
import { contentLemmas, kept } from '../../text/index.ts';
import { isGeneric } from '../alone/mentions.ts';
import type { Material } from '../choose/material.ts';
import { latestOf, reportsOf } from '../choose/reports.ts';
import { copyOf, isTold, settle, type Told, wasTold } from '../choose/told.ts';
import { type Order, type Unit, unitsIn } from '../choose/units.ts';
import { placeOf } from '../disputes/exchanges.ts';
import { passedIn } from '../disputes/since.ts';
import { type Headline, headlineOf } from './headline.ts';
import { type Paragraph, paragraph } from './parts.ts';
import { reportParagraph } from './report-paragraph.ts';

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
  const latest = latestOf(m);
  const older = all.filter((report) => !latest.includes(report));
  return ofReports(m, { all, newest: latest, before: older }[part], units, limit, told);
}

/** The sentence that our headline is made of: a headline promises that the text tells it. */
const isHeadlined = (headline: Headline, { report, sentence }: Unit): boolean =>
  headline.sentence.citations.some(({ at }) => at.article === report && overlaps(at, sentence));
const HEADLINED = 2;

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
  const isOld = reports.some((r) => !latestOf(m).includes(r)) && reports.length >= SEVERAL;
  for (const [i, report] of reports.entries()) {
    told.behind = null;
    // what a later report opens on has its place as well
    const most = isOld ? Math.min(MOST_OF_ONE, open - (reports.length - 1 - i)) : open;
    const share = { room: open, most, units, before, mayQuote: passages < MOST_PASSAGES };
    const { sentences, quoted } = reportParagraph(m, report, share, told);
    passages += Number(quoted);
    open -= sentences.length;
    units = units.filter((u) => u.report !== report.id);
    blocks.push(...parted(sentences).map(paragraph));
  }
  return blocks;
}

/** More, and the account is a collection of cuttings. */
const MOST_PASSAGES = 6;
/** Of so many reports none is told at such length that nothing is left for another. */
const [SEVERAL, MOST_OF_ONE] = [3, 5];

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
