/** One contradiction, one verdict: what two figures say of each other is not said again of the two sentences that hold them. */
import type { Claim, ClaimId, Verdict } from '../../model/index.ts';
import type { Cluster } from '../grouping/clusters.ts';

/** The verdicts of all clusters; statements whose figures or days contradict each other already are judged one by one. */
export function judgedOnce(
  clusters: readonly Cluster[],
  judged: (cluster: Cluster) => readonly Verdict[],
  claim: (id: ClaimId) => Claim,
): readonly Verdict[] {
  const each = clusters.map((cluster) => ({ cluster, verdicts: judged(cluster) }));
  const verdicts = each.flatMap((e) => e.verdicts);
  const told = new Set(verdicts.filter((v) => !isOfStatements(v)).flatMap((v) => opposed(v, claim)));
  const isTold = (v: Verdict): boolean => isOfStatements(v) && opposed(v, claim).some((pair) => told.has(pair));
  return each.flatMap(({ cluster, verdicts: own }) =>
    own.flatMap((v) => (isTold(v) ? alone(cluster, v).flatMap(judged) : [v])),
  );
}

const isOfStatements = ({ claimKind }: Verdict): boolean => claimKind === 'event';

/** Those for a thing together, those against it together. */
function alone(cluster: Cluster, { values }: Verdict): readonly Cluster[] {
  const against = new Set(values.filter((v) => v.side === 'against').map((v) => v.claim));
  const held = new Set(values.map((v) => v.claim));
  const members = cluster.members.filter((m) => held.has(m.claim.id));
  return [members.filter((m) => !against.has(m.claim.id)), members.filter((m) => against.has(m.claim.id))].map(
    (some) => ({ ...cluster, members: some }),
  );
}

/** The pairs of sentences that stand against each other. */
function opposed({ kind, values }: Verdict, claim: (id: ClaimId) => Claim): readonly string[] {
  if (kind !== 'conflicting') return [];
  const placesOf = (against: boolean): readonly string[] =>
    values
      .filter((v) => (v.side === 'against') === against)
      .map((v) => `${v.article}:${claim(v.claim).sentence.start}`);
  return placesOf(false).flatMap((a) => placesOf(true).map((b) => [a, b].sort().join(' ')));
}
