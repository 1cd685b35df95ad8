/** What weighing says: stories, origins, verdicts and the ledger of forecasts. */

import type { CauseRelation, ClaimKind, ForecastTerms, Modality, Speaker } from './claim.ts';
import { InvalidValue } from './errors.ts';
import type { ArticleVersionId, ClaimId, ForecastId, OriginId, StoryId, VerdictId } from './ids.ts';
import type { Localized } from './language.ts';
import type { ArticleSpan, Span } from './span.ts';

/** Articles on one event. The id is that of its first article's story and never changes. */
export interface Story {
  readonly id: StoryId;
  readonly title: string;
  readonly articles: readonly ArticleVersionId[];
  /** why these belong together, for a person to check */
  readonly why: Localized;
  /** ISO 8601; earliest and latest publication, null where every article is undated */
  readonly from: string | null;
  readonly to: string | null;
}

/** One story went into another, or articles left one for a story of their own. An id never dies: it leads on. */
export interface StoryMove {
  /** merged: `from` is part of `to` now; split: `to` was part of `from` */
  readonly kind: 'merged' | 'split';
  readonly from: StoryId;
  readonly to: StoryId;
  /** of `from`, as it was then */
  readonly title: string;
  /** for a person to check */
  readonly why: Localized;
}

/** One reporting chain: articles that copy or relay one report. An article in no group is its own origin. */
export interface Origin {
  readonly id: OriginId;
  readonly articles: readonly ArticleVersionId[];
  /** "dpa", "Altenfurther Nachrichten": who reported it, where known */
  readonly name: string;
  readonly why: Localized;
}

export const VERDICT_KINDS = ['corroborated', 'single-source', 'syndicated', 'conflicting', 'superseded'] as const;
export type VerdictKind = (typeof VERDICT_KINDS)[number];

/** One claim's side in a verdict. */
export interface VerdictValue extends ArticleSpan {
  readonly claim: ClaimId;
  readonly origin: OriginId;
  /** base units; null for statements */
  readonly value: number | string | null;
  readonly unit: string;
  /** for: the value the verdict stands on; against: contradicts it; earlier: replaced by a newer one */
  readonly side: 'for' | 'against' | 'earlier';
}

/** The judgement on one group of comparable claims. */
export interface Verdict {
  readonly id: VerdictId;
  readonly story: StoryId;
  /** blocking key the group stands under, readable: "revenue|lumera|2025-Q3" */
  readonly key: string;
  readonly kind: VerdictKind;
  readonly claimKind: ClaimKind;
  /** number of independent origins behind it */
  readonly origins: number;
  /** whom all of several origins name for it: one ministry asked by two reporters is one source heard twice */
  readonly primarySource?: string;
  readonly values: readonly VerdictValue[];
  /** the same thing in another currency, for which there is no rate of the day: neither for nor against */
  readonly unconverted?: readonly ClaimId[];
  readonly why: Localized;
}

/** Claims a reader might take for rivals although they can't be compared: another unit, chip, period. Told side by side. */
export interface Related {
  readonly story: StoryId;
  /** one claim twice where one sentence says both */
  readonly claims: readonly [ClaimId, ClaimId];
  readonly why: Localized;
  /** one tells of a state (barred) whose opposite (eased) the other tells of; which holds is not proven */
  readonly opposed?: true;
  /** the first is a headline that says as so what the second, of its own article, only holds possible */
  readonly beyond?: true;
}

/** A claim about the future, entered in the ledger. */
export interface Forecast extends ForecastTerms {
  readonly id: ForecastId;
  readonly story: StoryId;
  readonly claim: ClaimId;
  readonly at: ArticleSpan;
  readonly speaker: Speaker | null;
  /** ISO date it was said (publication), null where undated */
  readonly said: string | null;
}

export type Outcome = 'came-true' | 'did-not' | 'undecidable';

/** What came of a forecast, as a person decided; kept with what was forecast, since a later reading may read it otherwise. */
export interface Resolution {
  readonly forecast: ForecastId;
  readonly outcome: Outcome;
  /** ISO 8601 */
  readonly at: string;
  readonly by: string;
  readonly comment: string | null;
  readonly told: {
    readonly at: ArticleSpan;
    readonly speaker: string | null;
    readonly outlet: string;
    readonly words: string;
    readonly probability: readonly [number, number] | null;
    readonly horizon: readonly [string, string] | null;
  };
}

/** An article that reports itself and passes on, in a sentence or more, what another outlet's article reported. */
export interface Relay {
  readonly by: ArticleVersionId;
  readonly from: ArticleVersionId;
}

/** A matter that causal claims speak of; links name it by its place in the list. */
export interface CausalMatter {
  /** as the shortest of its wordings has it */
  readonly label: ArticleSpan;
  /** true where it is told as a clause, which meets no other */
  readonly clause: boolean;
}

/** One claim that something causes something, by whoever makes it. */
export interface CausalLink {
  readonly claim: ClaimId;
  readonly at: ArticleSpan;
  /** places in the list of matters */
  readonly cause: number;
  readonly effect: number;
  readonly causeAt: readonly Span[];
  readonly effectAt: readonly Span[];
  readonly relation: CauseRelation;
  /** said not to hold */
  readonly denied: boolean;
  readonly modality: Modality;
  /** null: the outlet says so itself */
  readonly speaker: Speaker | null;
  /** claims of others that say the contrary of the same cause and effect */
  readonly against: readonly ClaimId[];
}

/** Who says what causes what. Nothing is computed from it. */
export interface CausalGraph {
  readonly matters: readonly CausalMatter[];
  readonly links: readonly CausalLink[];
}

/** Who judges a matter well or ill. */
export interface Position {
  readonly claim: ClaimId;
  readonly at: ArticleSpan;
  /** the words that name the matter: shared with another judgement, else its own subject or noun; null where none stands in it */
  readonly matter: string | null;
  readonly speaker: Speaker | null;
  readonly valence: 'favourable' | 'unfavourable';
}

/** All that weighing knows about one story. */
export interface Dossier {
  readonly story: Story;
  readonly origins: readonly Origin[];
  readonly duplicates: readonly (readonly [ArticleVersionId, ArticleVersionId])[];
  /** of articles of two origins; absent in dossiers weighed before they were kept */
  readonly relays?: readonly Relay[];
  readonly verdicts: readonly Verdict[];
  readonly related: readonly Related[];
  readonly forecasts: readonly Forecast[];
  /** absent in dossiers made before causes were read */
  readonly causes?: CausalGraph;
  /** absent as above; matters that most speak of first */
  readonly positions?: readonly Position[];
}

/** @throws InvalidValue when a verdict has no values or claims more origins than its kind allows. */
export function verdict(value: Verdict): Verdict {
  const where = `verdict ${value.key}`;
  if (value.values.length === 0) throw new InvalidValue('verdict without values', where);
  if (value.kind === 'corroborated' && value.origins < 2) throw new InvalidValue('corroborated by one origin', where);
  if (value.kind === 'conflicting' && !value.values.some((v) => v.side === 'against'))
    throw new InvalidValue('conflict without a side against', where);
  return value;
}
