/** Facts about the sources themselves, counted: what an assessment may say without an opinion. */
import { isOpinionPiece } from '../../claims/index.ts';
import type { ArticleVersion, Claim, ClaimId, Dossier, Verdict, VerdictId } from '../../model/index.ts';
import { type Owners, ownersOf, rivalsOf } from '../disputes/conflicts.ts';
import type { SourceCounts } from '../tell/phrases.ts';

/** Counts are of statements a reader would recognise as such: figures, dates and quotations. */
export function countsOf(
  dossier: Dossier,
  versions: readonly ArticleVersion[],
  verdicts: readonly Verdict[],
  claim: (id: ClaimId) => Claim,
  owners: Owners,
): SourceCounts {
  const counted = verdicts.filter(isCounted);
  const of = (kind: Verdict['kind']): number => counted.filter((v) => v.kind === kind).length;
  const sure = (kind: Verdict['kind']): number =>
    verdicts.filter((v) => v.kind === kind && isTold(v, claim, owners)).length;
  const outletsOf = (keep: (a: ArticleVersion) => boolean): string[] =>
    [...new Set(versions.filter(keep).map((a) => a.outlet))].sort();
  return {
    articles: versions.length,
    outlets: new Set(versions.map((v) => v.outlet)).size,
    origins: dossier.origins.length,
    corroborated: of('corroborated'),
    single: of('single-source'),
    conflicting: sure('conflicting'),
    superseded: sure('superseded'),
    syndicated: of('syndicated'),
    undated: outletsOf((a) => a.published === null),
    undatedTexts: versions.filter((a) => a.published === null).length,
    machineMade: outletsOf((a) => a.aiDisclosure !== null),
    opinion: outletsOf(isOpinionPiece),
  };
}

/** What we would not tell as a contradiction or development we do not count as one. */
const isTold = (v: Verdict, claim: (id: ClaimId) => Claim, owners: Owners): boolean =>
  (isCounted(v) || isDenial(v)) && rivalsOf(v, claim, owners).length > 0;

/** The contradictions and developments that an article tells and counts: its pages count the same ones. */
export function toldVerdicts({ verdicts }: Dossier, claims: readonly Claim[]): readonly VerdictId[] {
  const byId = new Map(claims.map((c) => [c.id, c]));
  const owners = ownersOf(claims);
  return verdicts
    .filter((v) => v.values.every((value) => byId.has(value.claim)) && isTold(v, (id) => byId.get(id)!, owners))
    .map((v) => v.id);
}

/** Of statements without a figure only those count that somebody else denies outright. */
const isDenial = (v: Verdict): boolean => v.claimKind === 'event' && v.kind === 'conflicting';

export const isCounted = (v: Verdict): boolean =>
  v.claimKind === 'figure' || v.claimKind === 'date' || v.claimKind === 'quote';
