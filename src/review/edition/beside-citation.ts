/**
 * A citation names the passage a sentence was written from. What a rule finds against another passage, which the rule took for it
 * because it is worded alike, is no finding where the cited paragraphs hold the sentence as well.
 */
import { type ArticleVersion, type BodyView, blockAt, overlaps, type Span } from '../../model/index.ts';
import { agreement } from '../agreement.ts';
import { heldBy, overlapAt } from '../align.ts';
import { hasCue } from '../cues.ts';
import { agrees, timesOf } from '../dates.ts';
import { figuresOf } from '../figures.ts';
import type { TextFinding } from '../ports.ts';
import type { Case } from '../rule.ts';
import { type SheetSentence, type Word, within } from '../sheet.ts';
import type { SourceSentence } from '../sources.ts';
import { attributedIn, mayBeSame } from '../speakers.ts';
import type { Line } from './case.ts';

export interface Viewed {
  readonly version: ArticleVersion;
  readonly view: BodyView;
}

/** Rules that take the passage worded most alike for the one the sentence was made from; others look for what denies it anywhere. */
const BY_LIKENESS: ReadonlySet<string> = new Set([
  'actor',
  'attribution',
  'binding',
  'certainty',
  'date',
  'owner',
  'pending',
  'unit',
]);

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
  const citedSentences = of.sources.sentences.filter((s) =>
    isCited({ source: s.source, start: s.sentence.start, end: s.sentence.end }),
  );
  if (saysItself(of, sentence, finding, citedSentences)) return true;
  const there = held((s) => finding.evidence.some((e) => e.source === s.source && overlaps(e, s.sentence)));
  return holds(of, sentence, citedSentences) >= there;
}

/** A cited sentence gives the very amount, day or speaker that the finding misses elsewhere. */
function saysItself(of: Case, sentence: SheetSentence, finding: TextFinding, at: readonly SourceSentence[]): boolean {
  switch (finding.rule) {
    case 'binding': {
      const said = figuresOf(sentence).find((q) => overlaps(q, finding));
      return said !== undefined && at.some((s) => figuresOf(s.sentence).some((q) => agreement(said, q) === 'same'));
    }
    case 'date': {
      const said = timesOf(sentence).find((t) => overlaps(t, finding));
      return said !== undefined && at.some((s) => s.sentence.times.some((t) => agrees(said, t)));
    }
    case 'attribution': {
      const said = within(sentence.words, finding).filter((w) => w.capital && w.kind !== 'mark');
      return at.some((s) => speaks(of, said, s) || speaksFor(of, said, s));
    }
    default:
      return false;
  }
}

/** The sentence has it said by one of these words. */
const speaks = (of: Case, said: readonly Word[], { sentence, sheet }: SourceSentence): boolean =>
  attributedIn(sentence, sheet).some(({ speaker }) => mayBeSame(said, speaker)) ||
  (sentence.words.slice(0, OPENING).some((w) => heldBy(w, said) === 1) &&
    hasCue(sentence.words.slice(0, OPENING + 1), of.words.attributions));
/** "Northwater says ..." */
const OPENING = 3;

/** "..., sagte Geschäftsführer Torben Silcher": who leads or speaks for a body that the article named right before says it for that body. */
function speaksFor(of: Case, said: readonly Word[], { at, sheet, sentence }: SourceSentence): boolean {
  const before = of.sources.sentences.slice(Math.max(0, at - BODY), at + 1).filter((s) => s.sheet === sheet);
  return (
    attributedIn(sentence, sheet).some(({ speaker }) =>
      speaker.some((w) => of.words.roles.some((r) => w.folded.endsWith(r))),
    ) && before.some((s) => said.some((w) => heldBy(w, s.sentence.words) === 1))
  );
}
/** Sentences back. */
const BODY = 2;

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
