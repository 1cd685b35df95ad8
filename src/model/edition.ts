/** One published version of an article, with all that must be said about its making. */

import type { Decision, Draft, GateReport } from './draft.ts';
import type { Dossier } from './evidence.ts';
import type { ClaimId, EditionId, StoryId, VerdictId } from './ids.ts';
import type { Language, Localized } from './language.ts';
import type { Span } from './span.ts';

declare const approved: unique symbol;
/** Only `review` can make one (by type and, when loaded from a store, by re-checking hash, findings and decision). */
export interface ApprovedDraft {
  readonly [approved]: true;
  readonly draft: Draft;
  readonly report: GateReport;
  readonly decision: Decision;
}

/** What Article 50 of Regulation (EU) 2024/1689 asks to be said, as data. */
export interface DisclosureRecord {
  readonly writer: Draft['making'];
  readonly reviewedBy: string | null;
  readonly responsible: string;
  readonly text: Localized;
}

export interface Correction {
  readonly at: string;
  readonly text: string;
  /** update: nothing that was said is taken back, there is more; absent: something was */
  readonly kind?: 'update';
  readonly from: EditionId;
}

/** ISO days; null where nothing in the text says so. */
export interface WrittenBetween {
  readonly notBefore: string | null;
  readonly notAfter: string | null;
}

/** A source as the public sees it: no stored text beyond the excerpt. */
export interface PublicSource {
  readonly article: string;
  readonly outlet: string;
  readonly title: string;
  readonly url: string;
  /** name of the file it was read from, where it has no public address */
  readonly file?: string;
  readonly published: string | null;
  /** of an undated source: the ISO days between which it was written, as far as its text says so */
  readonly written?: WrittenBetween;
  readonly lang: string | null;
  /** kind of AI disclosure, with `; human-reviewed` behind it where the source says so: "ai-translated; human-reviewed" */
  readonly aiDisclosure: string | null;
  /** not public: only that it exists may be said */
  readonly private?: true;
}

/** What a weighed claim is about in the words of a person: "Umsatz", "Lumera", "drittes Quartal 2025". */
export interface ClaimCaption {
  readonly claim: ClaimId;
  /** what is measured; null where no name is known */
  readonly measure: Localized | null;
  /** subject as written, or who speaks */
  readonly about: string | null;
  /** the period where the text states it; null where it was only inferred */
  readonly when: Localized | null;
  /** where the figure itself stands in the article's frozen text; null without one */
  readonly figure: Span | null;
  /** `about` is a name, which is the same in every language; absent in editions made before it was told */
  readonly named?: boolean;
  /** language of the article, and so of `about` where that is no name */
  readonly lang?: Language;
  /** whom the article names as saying so; absent where it says so itself */
  readonly by?: string;
  /** stands as its author's own opinion only: no report, and not counted as one */
  readonly opinion?: true;
  /** where a forecast names the time it is for */
  readonly horizon?: Span;
}

/** A passage made public: short excerpt with the cited part marked; `before + cited + after` is a slice of the source. */
export interface Excerpt {
  readonly key: string;
  readonly article: string;
  readonly before: string;
  readonly cited: string;
  readonly after: string;
  readonly url: string;
  /** the passage goes on before or behind what is shown: print an ellipsis */
  readonly cutBefore?: true;
  readonly cutAfter?: true;
  /** evidence that is not public: no text, no address */
  readonly private?: true;
}

export interface Edition {
  readonly id: EditionId;
  readonly story: StoryId;
  /** stable over all editions of the story: part of the public address */
  readonly slug: string;
  readonly number: number;
  readonly publishedAt: string;
  readonly firstPublishedAt: string;
  readonly approved: ApprovedDraft;
  readonly disclosure: DisclosureRecord;
  readonly corrections: readonly Correction[];
  readonly sources: readonly PublicSource[];
  readonly excerpts: readonly Excerpt[];
  readonly dossier: Dossier;
  /** of the claims that were compared; absent in editions made before there were any */
  readonly captions?: readonly ClaimCaption[];
  /** contradictions and developments that the text tells and counts as such; absent in editions made before: all */
  readonly told?: readonly VerdictId[];
}
