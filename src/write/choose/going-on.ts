/** What leans on the sentence told right before it, in its report's own words: there it is understood as it is in its source. */
import { isInterview } from '../../claims/index.ts';
import { type ArticleVersion, blockAt, type Claim, cite, type DraftSentence } from '../../model/index.ts';
import { kept } from '../../text/index.ts';
import { isUnclear } from '../alone/references.ts';
import { isClearedSince } from '../disputes/cleared.ts';
import { innerMarks } from '../tell/passages.ts';
import { oneLine, unfit, withoutQuotations, wordCount } from '../tell/source-sentence.ts';
import { MAINLY } from './chosen-facts.ts';
import type { Material } from './material.ts';
import {
  asManyAsFit,
  claimsOf,
  type Extent,
  isClosed,
  isListed,
  isWhole,
  namesAnother,
  OWN_VOICE,
  sentencesAround,
} from './opening-passage.ts';
import { latestOf, reportsOf } from './reports.ts';
import { isAdjoining } from './runs.ts';
import { isTold, markTold, type Stretch, type Told } from './told.ts';
import { type Unit, unitsIn } from './units.ts';

/**
 * What leans on the sentence told right before it, quoted behind that as it stands in its report: "Dafür braucht sie 900
 * Unterschriften." with what else of its paragraph a brief quotation bears.
 */
export function goingOn(
  m: Material,
  report: ArticleVersion,
  start: number,
  told: Told,
  extent: Extent,
): DraftSentence | null {
  const { behind } = told;
  const around = claimsOf(m, report).find((c) => c.sentence.start === start);
  if (!around || behind?.article !== report.id || report.lang !== m.lang || isInterview(report)) return null;
  const block = blockAt(report, around.sentence);
  if (!block || behind.start < block.start || behind.end > start) return null;
  const all = sentencesAround(m, report, around, { ...extent, across: false }).filter(
    (c) => c.sentence.start >= behind.end,
  );
  const isBare = all.length > 1 && all[0]!.sentence.start !== start && SAYS_WHO.test(m.sentence(all[0]!).text);
  const next = isBare ? all.slice(1) : all;
  const from = isBare ? next[0]!.sentence.start : behind.end + report.text.slice(behind.end).search(/\S/u);
  const fits = ({ sentence: { end } }: Claim): boolean =>
    wordCount(report.text.slice(from, end)) <= extent.words && end - from <= report.excerptLimit;
  const known = next.findIndex(
    (c, i) => isTold(told, m.sentence(c)) || (i > 0 && isListed(m, c)) || namesAnother(m, c, next.slice(0, i), told),
  );
  const taken = asManyAsFit(report, known < 0 ? next : next.slice(0, known), extent).filter(fits);
  const last = taken.at(-1);
  if (!last || !taken.some((c) => c.sentence.start === start)) return null;
  const end = last.sentence.end;
  const written = oneLine(report.text.slice(from, end));
  if (!goesOnWell(written, m) || taken.some((c) => isClearedSince(m, c, told))) return null;
  const text = m.phrases.continued(innerMarks(written, m.lang), told.turn);
  if (m.refused.has(text)) return null;
  told.turn++;
  for (const claim of taken) markTold(told, m.sentence(claim), null, text, m.lang);
  told.texts.splice(told.texts.length - taken.length, taken.length, text);
  const at = { article: report.id, start: from, end };
  return { kind: 'factual', text, citations: [cite(report.text, at, around.id, null)] };
}

/** What a sentence of the newest report is worth telling that can't be told without this one before it; null where there is none. */
export function leaningOn(m: Material, at: Stretch): Unit | null {
  const unit = nextTo(m, at);
  return unit && (unfit(unit.sentence) === 'points-back' || isUnclear(m, unit.sentence)) ? unit : null;
}

/** The sentence right behind this one in a paragraph of the newest report, if it is worth telling. */
export function nextTo(m: Material, { article, start, end }: Stretch): Unit | null {
  const report = m.article(article);
  const unit = newestUnits(m).find((u) => u.report === article && u.start >= end);
  const isNext = unit && isAdjoining(report.text, end, unit.start);
  return isNext && unit.worth >= WORTH_MORE && blockAt(report, { start, end }) === blockAt(report, unit.sentence)
    ? unit
    : null;
}
const WORTH_MORE = 1.25;
const newestUnits = kept((m: Material): readonly Unit[] => {
  const newest = new Set(latestOf(m).map((a) => a.id));
  return unitsIn(m, reportsOf(m), MAINLY).filter((u) => newest.has(u.report));
});

/** "Das sagte die Ministerin am Dienstag.": behind what was told as hers it says nothing. */
const SAYS_WHO =
  /^(?:Das|Dies) (?:sagte|teilte|gab|erklärte|bestätigte|kündigte|berichtete)[^,;:]+\.$|^(?:This|That) was (?:announced|confirmed|said)[^,;:]*\.$/u;

/** No fragment, no question and nobody's "we", and no quotation torn apart. */
const goesOnWell = (written: string, { lang }: Material): boolean =>
  /^\p{Lu}/u.test(written) &&
  isWhole(written) &&
  wordCount(written) >= FEWEST_GOING_ON &&
  !/\?/u.test(written) &&
  !OWN_VOICE[lang].test(withoutQuotations(written)) &&
  isClosed(written);
const FEWEST_GOING_ON = 4;
