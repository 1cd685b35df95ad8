/** Who says what causes what: attributed links between matters, and which of them contradict each other. Nothing is computed. */
import { isOneVoice, sameMatter } from '../claims/index.ts';
import type {
  ArticleSpan,
  ArticleVersion,
  CausalGraph,
  CausalLink,
  CausalMatter,
  CauseFrame,
  CauseSide,
  Claim,
} from '../model/index.ts';
import { readingOrder } from './origins/reading-order.ts';

type Linked = Claim & { readonly cause: CauseFrame };

/** A matter while its wordings are gathered. */
interface Gathered {
  readonly side: CauseSide;
  /** the words of a clause, which meets only itself */
  readonly clause: string | null;
  label: ArticleSpan;
}

/** The graph of the causal claims whose sides could be read; in any order of claims and articles the same one. */
export function causesOf(claims: readonly Claim[], articles: readonly ArticleVersion[]): CausalGraph {
  const byId = new Map(articles.map((a) => [a.id, a]));
  const linked = claims
    .filter((c): c is Linked => c.cause !== undefined && byId.has(c.article))
    .toSorted(readingOrder(articles).compare);
  const matters = gather(linked, byId);
  const placeOf = (claim: Linked, side: CauseSide): number => matters.indexOf(matterFor(matters, claim, side, byId)!);
  const links = linked.map((claim): CausalLink => {
    const { cause, effect, relation, denied } = claim.cause;
    return {
      claim: claim.id,
      at: { article: claim.article, start: claim.span.start, end: claim.span.end },
      cause: placeOf(claim, cause),
      effect: placeOf(claim, effect),
      causeAt: cause.at,
      effectAt: effect.at,
      relation,
      denied,
      modality: claim.modality,
      speaker: claim.speaker,
      against: [],
    };
  });
  const outletOf = (link: CausalLink): string => byId.get(link.at.article)!.outlet;
  return {
    matters: matters.map(({ label, clause }): CausalMatter => ({ label, clause: clause !== null })),
    links: links.map((link) => ({
      ...link,
      against: links
        .filter((other) => contradict(link, other) && !sameVoice(link, other, outletOf))
        .map((o) => o.claim),
    })),
  };
}

type Articles = ReadonlyMap<string, ArticleVersion>;

/** The most exactly named matters first, so that "export bans" is there when "the bans" looks for what it means. */
function gather(linked: readonly Linked[], byId: Articles): readonly Gathered[] {
  const sides = linked.flatMap((claim) => [claim.cause.cause, claim.cause.effect].map((side) => ({ claim, side })));
  const exactness = ({ side }: { readonly side: CauseSide }): number => side.matter?.modifiers.length ?? -1;
  const matters: Gathered[] = [];
  for (const { claim, side } of sides.toSorted((a, b) => exactness(b) - exactness(a))) {
    const known = matterFor(matters, claim, side, byId);
    const label = labelOf(claim, side);
    if (!known) matters.push({ side, clause: side.matter ? null : wordsOf(claim, side, byId), label });
    else if (label.end - label.start < known.label.end - known.label.start) known.label = label;
  }
  return matters;
}

/** A phrase that fits several matters means none of them for sure: it is one of its own. */
function matterFor(matters: readonly Gathered[], claim: Claim, side: CauseSide, byId: Articles): Gathered | undefined {
  const { matter } = side;
  if (!matter) return matters.find((m) => m.clause !== null && m.clause === wordsOf(claim, side, byId));
  const fitting = matters.filter((m) => m.side.matter && sameMatter(m.side.matter, matter));
  const own = fitting.find((m) => sameWords(m.side.matter?.modifiers ?? [], matter.modifiers));
  return own ?? (fitting.length === 1 ? fitting[0] : undefined);
}

const sameWords = (a: readonly string[], b: readonly string[]): boolean => a.join() === b.join();

const labelOf = (claim: Claim, { at }: CauseSide): ArticleSpan => ({
  article: claim.article,
  start: at[0]!.start,
  end: at.at(-1)!.end,
});

const wordsOf = (claim: Claim, { at }: CauseSide, byId: Articles): string =>
  at.map((s) => byId.get(claim.article)!.text.slice(s.start, s.end).toLowerCase()).join(' … ');

/** Of the same cause and effect one says that it furthers and one that it hinders, or one denies what the other says. */
function contradict(a: CausalLink, b: CausalLink): boolean {
  if (a.cause !== b.cause || a.effect !== b.effect || a.relation === 'despite' || b.relation === 'despite')
    return false;
  return a.denied === b.denied ? a.relation !== b.relation && !a.denied : a.relation === b.relation;
}

function sameVoice(a: CausalLink, b: CausalLink, outletOf: (link: CausalLink) => string): boolean {
  if (a.speaker && b.speaker) return isOneVoice(a.speaker, b.speaker);
  return a.speaker === b.speaker && outletOf(a) === outletOf(b);
}
