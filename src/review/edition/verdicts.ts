/** Which sides of which verdicts a sentence cites. */
import type { Verdict, VerdictKind, VerdictValue } from '../../model/index.ts';
import type { EditionCase, Line } from './case.ts';

export type Side = VerdictValue['side'];

/** Sides of the verdict that the line's citations stand on. A citation of the verdict alone, without claim, counts by its place. */
export function sidesCited(line: Line, verdict: Verdict): ReadonlySet<Side> {
  const sides = verdict.values.filter((value) =>
    line.sentence.citations.some(
      (c) =>
        c.claim === value.claim || (c.at.article === value.article && c.at.start < value.end && value.start < c.at.end),
    ),
  );
  return new Set(sides.map((v) => v.side));
}

export const verdictsOf = (of: EditionCase, kind: VerdictKind): readonly Verdict[] =>
  of.dossier?.verdicts.filter((v) => v.kind === kind) ?? [];

/** Values of one side as evidence. */
export const evidenceOf = (verdict: Verdict, side: Side): { source: string; start: number; end: number }[] =>
  verdict.values.filter((v) => v.side === side).map(({ article, start, end }) => ({ source: article, start, end }));
