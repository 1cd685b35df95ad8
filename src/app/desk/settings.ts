/** What the desk's port is given, and what several of its parts look up. */
import type { EditionLink } from '../../desk/index.ts';
import type { Decision, Draft, DraftId, GateReport, Language, Localized, StoryId } from '../../model/index.ts';
import { approve, isWaiting } from '../../review/index.ts';
import type { Store } from '../../store/index.ts';
import type { Wanted } from '../newsroom/removal.ts';

export interface DeskSettings {
  readonly store: Store;
  readonly title: string;
  readonly language: Language;
  /** without a slash at the end */
  readonly siteUrl: string;
  readonly clock: () => string;
  /** a beat as its owner calls it */
  readonly beatTitle: (name: string) => string;
  readonly beats: () => readonly string[];
  /** origins that a beat asks of a story; null for a beat that is gone */
  readonly leastOrigins: (beat: string) => number | null;
  /** Keeps the decision and publishes what it allows; may return before publishing has come to an end. */
  readonly decided: (decision: Decision) => Promise<void>;
  /** Removes an article or a passage with all that was derived; may return before stories were written anew. */
  readonly takeDown: (wanted: Wanted) => Promise<void>;
  /** Queues again what these problems name; all that can be repeated where none is named. */
  readonly retry: (keys?: readonly string[]) => Promise<unknown>;
}

/** The story's newest edition in the preview of the site. */
export async function editionOf(
  { store, siteUrl }: DeskSettings,
  beat: string,
  story: StoryId,
): Promise<EditionLink | null> {
  const edition = (await store.editions.ofStory(beat, story)).at(-1);
  if (!edition) return null;
  const url = `${siteUrl}/${edition.slug}/`;
  const { number, publishedAt, draft } = edition;
  return { url, recordUrl: `${url}record.json`, number, publishedAt, draft: draft.id };
}

/** The draft that is to be decided in place of this one. */
export async function newerThan({ store }: DeskSettings, beat: string, draft: Draft): Promise<DraftId | null> {
  const [newest] = await store.drafts.ofStory(beat, draft.story);
  return newest && newest.draft.id !== draft.id ? newest.draft.id : null;
}

/** Why not even a person's word would approve it. */
export function barredBy(draft: Draft, report: GateReport): Localized | null {
  const answer = approve(draft, report, 'always', { by: '', human: true, at: '' });
  return isWaiting(answer) ? answer.waits : null;
}
