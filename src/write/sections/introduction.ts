/** How the story began: what a reader must know before what is new in it means anything to him. */
import { isOpinionPiece } from '../../claims/index.ts';
import type { ArticleVersion, DraftSentence } from '../../model/index.ts';
import { contentLemmas } from '../../text/index.ts';
import type { Material } from '../choose/material.ts';
import { opensItsReport } from '../choose/opening.ts';
import { titleSentence } from '../choose/report-title.ts';
import { reportsOf } from '../choose/reports.ts';
import { copyOf, settle, type Told } from '../choose/told.ts';
import { isOlder } from '../disputes/stamped.ts';
import { tell } from '../tell/facts.ts';
import { headlineOf } from './headline.ts';

/**
 * The heading of the first report that names the story's matter, with its day, or what it opens on where its heading says
 * too little; null of a story of one day, and where the headline itself is of the first report.
 * @param behindNews whether what is new stands before it
 */
export function introductionOf(m: Material, told: Told, behindNews = false): DraftSentence | null {
  const headlined = headlineOf(m).sentence.citations.map((c) => c.at.article);
  const early = reportsOf(m).filter(
    (a) => isOlder(m, { article: a }) && a.lang === m.lang && !m.relays.has(a.id) && !isOpinionPiece(a),
  );
  if (early.some((a, i) => i < MOST_TRIED && headlined.includes(a.id))) return null;
  for (const report of early.slice(0, MOST_TRIED)) {
    const tried = copyOf(told, false);
    // In its place in time, whatever came of it: told as of its day.
    tried.flowing = true;
    const sentence = titleSentence(m, report, tried, behindNews) ?? openingOf(m, report, tried);
    if (!sentence) continue;
    settle(told, tried);
    return sentence;
  }
  return null;
}
/** A later one takes for known what the first have told. */
const MOST_TRIED = 3;

function openingOf(m: Material, { id }: ArticleVersion, told: Told): DraftSentence | null {
  for (const verdict of m.verdicts) {
    if (!m.side(verdict, 'for').some((c) => c.article === id && opensItsReport(m, c))) continue;
    const sentence = tell(m, verdict, told, 'own', id);
    if (sentence && namesMatter(m, sentence.text)) return sentence;
  }
  return null;
}

/** It has words of which most reports speak: "Um 22.47 Uhr wackelten die Gläser" introduces nothing. */
const namesMatter = (m: Material, text: string): boolean =>
  contentLemmas(text, m.lang).filter((word) => (m.core.get(word) ?? 0) >= OF_THE_STORY).length >= FEWEST_OF_IT;
const [OF_THE_STORY, FEWEST_OF_IT] = [0.5, 2];
