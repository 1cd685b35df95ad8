/**
 * A model names the claims each of its sentences rests on: so the sentence is held against just those passages, more strictly than
 * against all sources, in which nearly every word stands somewhere.
 */
import type { Claim, EvidenceRef, Span } from '../../model/index.ts';
import { type GateWords, gateWords } from '../lexicon/index.ts';
import { type Sheet, type SheetSentence, sheetOf, type Word } from '../sheet.ts';
import { sheetOnce } from '../sheets.ts';
import { type SourceSet, sourceSet } from '../sources.ts';
import { type AtHand, atHand } from './at-hand.ts';
import { cited, type EditionCase, type Line, refOf } from './case.ts';
import { withoutOutletFigures } from './outlets.ts';
import { storySources } from './story-sources.ts';

export interface ModelLine {
  readonly line: Line;
  readonly lexicon: GateWords;
  readonly draft: Sheet;
  readonly sentences: readonly SheetSentence[];
  readonly words: readonly Word[];
  /** the cited passages, one sheet each */
  readonly passages: readonly Sheet[];
  readonly sources: SourceSet;
  /** what each cited article has said before its passage */
  atHand(): readonly AtHand[];
  /** of the cited claims those that are at hand */
  readonly claims: readonly Claim[];
  /** names that stand for the cited articles themselves */
  readonly outlets: readonly string[];
  /** all articles of the story, cited here or not */
  story(): SourceSet;
  readonly evidence: readonly EvidenceRef[];
}

/** Cited lines of a model's draft whose passages are all in the draft's language. Nothing of other writers' drafts. */
export function* modelLines(of: EditionCase): Iterable<ModelLine> {
  if (of.draft.making.writer !== 'model') return;
  for (const line of of.factual) {
    const known = modelLine(of, line);
    if (known) yield known;
  }
}

function modelLine(of: EditionCase, line: Line): ModelLine | null {
  const found = line.sentence.citations.flatMap((c) => cited(of, c) ?? []);
  if (found.length === 0 || found.some(({ version }) => (version.lang ?? of.lang) !== of.lang)) return null;
  const published = found[0]!.version.published;
  const sheets = found.map(({ version, text }) => ({
    id: version.id as string,
    sheet: sheetOnce({ text, lang: of.lang, published: version.published }, of.reader),
  }));
  const text = withoutOutletFigures(line.sentence.text, of.versions.values());
  const draft = sheetOf({ text, lang: of.lang, published }, of.reader);
  const ids = new Set(line.sentence.citations.map((c) => c.claim));
  return {
    line,
    lexicon: gateWords(of.lang),
    draft,
    sentences: draft.sentences,
    words: draft.sentences.flatMap((s) => s.words),
    passages: sheets.map((s) => s.sheet),
    sources: sourceSet(sheets),
    atHand: () =>
      line.sentence.citations.flatMap((c) => {
        const version = of.versions.get(c.at.article);
        return version ? [atHand(version, c, of.lang, of.reader)] : [];
      }),
    claims: of.claims.filter((c) => ids.has(c.id)),
    outlets: [...of.versions.values()].flatMap((v) => [v.outlet, v.publisher ?? '', ...v.byline, ...v.credits]),
    story: () => storySources(of).sources,
    evidence: line.sentence.citations.map(refOf),
  };
}

/** A span of the sheet as a place in the line: both begin together. */
export const placed = ({ line }: ModelLine, { start, end }: Span) => ({
  line,
  start,
  end: Math.min(end, line.sentence.text.length),
});
