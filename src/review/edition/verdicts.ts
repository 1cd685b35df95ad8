/** Which sides of which verdicts a sentence cites. */
import { overlaps, type Verdict, type VerdictKind, type VerdictValue } from '../../model/index.ts';
import type { EditionCase, Line } from './case.ts';

export type Side = VerdictValue['side'];

/**
 * Sides of the verdict that the line's citations stand on. A citation made for another verdict counts for that one only;
 * one that names no verdict counts by its claim or its place.
 */
export function sidesCited(line: Line, verdict: Verdict): ReadonlySet<Side> {
  const own = line.sentence.citations.filter((c) => c.verdict === null || c.verdict === verdict.id);
  const sides = verdict.values.filter((value) =>
    own.some(({ claim, at }) => claim === value.claim || (at.article === value.article && overlaps(at, value))),
  );
  return new Set(sides.map((v) => v.side));
}

export const verdictsOf = (of: EditionCase, kind: VerdictKind): readonly Verdict[] =>
  of.dossier?.verdicts.filter((v) => v.kind === kind) ?? [];

/** Told as one outlet's account, not as the state of things. */
export const isAttributed = (of: EditionCase, line: Line): boolean =>
  line.sentence.citations.some((c) => {
    const outlet = of.versions.get(c.at.article)?.outlet;
    return outlet !== undefined && line.sentence.text.includes(outlet);
  });

/** Values of one side as evidence. */
export const evidenceOf = (verdict: Verdict, side: Side): { source: string; start: number; end: number }[] =>
  verdict.values.filter((v) => v.side === side).map(({ article, start, end }) => ({ source: article, start, end }));
