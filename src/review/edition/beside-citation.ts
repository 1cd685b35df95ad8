/**
 * A citation names the passage a sentence was written from. What a rule finds against another passage, which the rule took for it
 * because it is worded alike, is no finding where the cited paragraphs hold the sentence as well.
 */
import { type ArticleVersion, type BodyView, blockAt, overlaps, type Span } from '../../model/index.ts';
import { overlapAt } from '../align.ts';
import type { TextFinding } from '../ports.ts';
import type { Case } from '../rule.ts';
import type { SheetSentence } from '../sheet.ts';
import type { SourceSentence } from '../sources.ts';
import type { Line } from './case.ts';

export interface Viewed {
  readonly version: ArticleVersion;
  readonly view: BodyView;
}

/** Rules that take the passage worded most alike for the one the sentence was made from; others look for what denies it anywhere. */
const BY_LIKENESS: ReadonlySet<string> = new Set(['actor', 'attribution', 'binding', 'certainty', 'pending', 'unit']);

/** Whether the finding rests on passages that the line does not cite, though those it cites say the sentence as fully. */
export function isBesideCitation(
  of: Case,
  line: Line,
  finding: TextFinding,
  views: ReadonlyMap<string, Viewed>,
): boolean {
  if (!BY_LIKENESS.has(finding.rule)) return false;
  const cited = citedParagraphs(line, views);
  if (cited.length === 0 || finding.evidence.length === 0) return false;
  const isCited = ({ source, ...at }: { source: string } & Span): boolean =>
    cited.some((c) => c.source === source && overlaps(c, at));
  if (finding.evidence.some(isCited)) return false;
  const sentence = of.sentences.find((s) => overlaps(s, finding));
  if (!sentence) return false;
  const held = (test: (at: SourceSentence) => boolean): number =>
    holds(of, sentence, of.sources.sentences.filter(test));
  const there = held((s) => finding.evidence.some((e) => e.source === s.source && overlaps(e, s.sentence)));
  return held((s) => isCited({ source: s.source, start: s.sentence.start, end: s.sentence.end })) >= there;
}

const holds = (of: Case, { words }: SheetSentence, at: readonly SourceSentence[]): number =>
  overlapAt(words, at, of.sources);

/** The paragraphs the line cites, as spans of the views the sources were read in. */
function citedParagraphs(line: Line, views: ReadonlyMap<string, Viewed>): ({ source: string } & Span)[] {
  return line.sentence.citations.flatMap(({ at }) => {
    const viewed = views.get(at.article);
    const block = viewed && blockAt(viewed.version, at);
    const piece = block && viewed.view.pieces.find((p) => p.block.start === block.start);
    return piece
      ? [{ source: at.article as string, start: piece.at, end: piece.at + piece.block.end - piece.block.start }]
      : [];
  });
}
