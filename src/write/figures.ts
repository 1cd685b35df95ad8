/** Figures as sentences, where measure, owner and grammar are sure; null tells the caller to quote or tabulate instead. */
import type { Claim, DraftSentence, Verdict } from '../model/index.ts';
import { formatQuantity, measureLabel } from '../text/index.ts';
import type { Material } from './material.ts';
import type { FigureParts } from './phrases.ts';
import { adverbial } from './time.ts';

/** Below this the reader is not sure enough of measure and subject to restate them in our own words. */
const SURE = 0.6;

export function partsOf(material: Material, claim: Claim): FigureParts | null {
  const { measure, quantity, subject } = claim;
  if (!measure || !quantity || claim.confidence < SURE || claim.negated) return null;
  if (claim.modality === 'hedged' || claim.modality === 'denied' || claim.modality === 'opinion') return null;
  const label = measureLabel(measure.key, material.lang);
  // A qualifier changes what the figure means; printing the bare measure would drop it.
  if (!label || measure.qualifiers.length > 0) return null;
  // A common noun as owner would need its own article and case: only names are restated.
  if (subject && !subject.entity) return null;
  const published = material.article(claim.article).published?.slice(0, 10);
  const past = Boolean(claim.time && !claim.time.implied && claim.time.to && published && claim.time.to < published);
  return {
    measure: label,
    owner: subject?.entity ?? null,
    amount: formatQuantity(quantity, material.lang),
    time: adverbial(claim.time, material.lang),
    past,
  };
}

/** The sentence for a verdict on a figure, with everyone who says so; null when it can't be told in our own words. */
export function figureSentence(material: Material, verdict: Verdict): DraftSentence | null {
  const lead = material.lead(verdict);
  const parts = partsOf(material, lead);
  const statement = parts && statementOf(material, lead, parts);
  if (!parts || !statement) return null;
  const text = toldAs(material, verdict, parts, statement);
  return text === null ? null : { kind: 'factual', text, citations: material.citations(verdict) };
}

function statementOf(material: Material, claim: Claim, parts: FigureParts): string | null {
  const { phrases } = material;
  if (claim.modality === 'forecast' || claim.modality === 'planned')
    return claim.measure!.aspect === 'level' ? phrases.expected(parts) : null;
  switch (claim.measure!.aspect) {
    case 'level':
      return phrases.level(parts);
    case 'change':
      return claim.measure!.direction ? phrases.change(parts, claim.measure!.direction) : null;
    case 'share':
    case 'rate':
      return null;
  }
}

function toldAs(material: Material, verdict: Verdict, parts: FigureParts, statement: string): string | null {
  const { phrases } = material;
  const outlets = material.outlets(verdict, 'for');
  switch (verdict.kind) {
    case 'corroborated':
    case 'single-source':
    case 'syndicated':
      return phrases.reportedBy(statement, outlets, verdict.kind === 'corroborated' ? verdict.origins : 1);
    case 'conflicting': {
      const other = partsOf(material, material.lead(verdict, 'against'));
      return (
        other &&
        phrases.conflict(
          parts,
          { outlets, amount: parts.amount },
          { outlets: material.outlets(verdict, 'against'), amount: other.amount },
        )
      );
    }
    case 'superseded': {
      const former = partsOf(material, material.lead(verdict, 'earlier'));
      return (
        former &&
        phrases.superseded(parts, outlets, { outlets: material.outlets(verdict, 'earlier'), amount: former.amount })
      );
    }
  }
}
