/** Facts about the sources themselves, counted: what an assessment may say without an opinion. */
import type { ArticleVersion, Claim, ClaimId, Dossier, Verdict } from '../model/index.ts';
import { type Owners, rivalsOf } from './conflicts.ts';
import type { SourceCounts } from './phrases.ts';

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
  // What we would not tell as a contradiction or development we do not count as one.
  const sure = (kind: Verdict['kind']): number =>
    counted.filter((v) => v.kind === kind && rivalsOf(v, claim, owners).length > 0).length;
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
    machineMade: outletsOf((a) => a.aiDisclosure !== null),
  };
}

export const isCounted = (v: Verdict): boolean =>
  v.claimKind === 'figure' || v.claimKind === 'date' || v.claimKind === 'quote';
