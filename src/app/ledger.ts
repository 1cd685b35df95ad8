/** The ledger of a beat's forecasts, from what the store keeps. */
import { type LedgerEntry, ledgerOf, resolutionOf } from '../evidence/index.ts';
import { asId, type Outcome, QuellwerkError } from '../model/index.ts';
import type { Store } from '../store/index.ts';

/** Stories looked through for what came of forecasts; older ones keep their forecasts, without hints from them. */
const MOST_STORIES = 1000;

export async function loadLedger(store: Store, beat: string, today: string): Promise<readonly LedgerEntry[]> {
  const stories = await store.stories.recent(beat, MOST_STORIES);
  const ids = [...new Set(stories.flatMap((s) => s.story.articles))];
  return ledgerOf({
    forecasts: await store.dossiers.forecasts(beat),
    claims: await store.claims.ofArticles(ids),
    articles: await store.articles.getMany(ids),
    resolutions: await store.resolutions.of(beat),
    today,
  });
}

export interface Resolving {
  readonly forecast: string;
  readonly outcome: Outcome;
  readonly by: string;
  readonly comment: string | null;
  /** ISO 8601 */
  readonly at: string;
}

/** Records what came of a forecast, in the beat that holds it. @throws QuellwerkError when none does. */
export async function resolveForecast(store: Store, beats: readonly string[], given: Resolving): Promise<void> {
  const id = asId('forecast', given.forecast);
  for (const beat of beats) {
    const entry = (await loadLedger(store, beat, given.at.slice(0, 10))).find((e) => e.forecast.id === id);
    if (!entry) continue;
    const { outcome, by, comment, at } = given;
    await store.resolutions.save(beat, resolutionOf(entry, { outcome, by, comment, at }));
    return;
  }
  throw new QuellwerkError(
    'no-such-forecast',
    'no such forecast is in the ledger',
    given.forecast,
    'Give its id as `quellwerk forecasts` prints it.',
  );
}
