/** How well the sources support a draft, as one number for ranking. */
import { overlap, overlapAt } from './align.ts';
import { timeStanding, timesOf } from './dates.ts';
import { figureStanding, figuresOf } from './figures.ts';
import type { TextFinding } from './ports.ts';
import type { Case } from './rule.ts';
import type { SheetSentence } from './sheet.ts';
import { hold } from './standing.ts';

/** What a finding leaves of the score. */
const KEEPS = { block: 0.6, warn: 0.75, note: 1 } as const;

/** 0..1: part of the draft's words that its best passages hold, lowered by each finding. */
export function scoreOf(of: Case, findings: readonly TextFinding[]): number {
  const covers = of.sentences.map((s) => coverOf(of, s));
  const mean = covers.length ? covers.reduce((a, b) => a + b, 0) / covers.length : 1;
  return findings.reduce((score, f) => score * KEEPS[f.severity], mean * (FIRM + (1 - FIRM) * holdOf(of)));
}

/** What figures that stand nowhere in their place leave of the score. */
const FIRM = 0.05;

/** 0..1: how well the draft's figures and dates hold their place in the sources, the weakest counting half; 1 where it has none. */
function holdOf(of: Case): number {
  const holds = of.sentences.flatMap((s) => [
    ...figuresOf(s).map((q) => hold(figureStanding(of, s, q))),
    ...timesOf(s).map((t) => hold(timeStanding(of, s, t))),
  ]);
  if (holds.length === 0) return 1;
  const mean = holds.reduce((a, b) => a + b, 0) / holds.length;
  return (Math.min(...holds) + mean) / 2;
}

/** Part of a sentence's weight that its passages hold together. */
export function coverOf(of: Case, sentence: SheetSentence): number {
  const held = of.passages(sentence).map((p) => p.at);
  const all = overlap(sentence.words, sentence.words, of.sources);
  return all ? overlapAt(sentence.words, held, of.sources) / all : 1;
}
