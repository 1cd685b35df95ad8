/** The ledger of forecasts: what is due, what came of them, what later reports say, and how often who was right. */
import { isOneVoice, settles, topicOverlap } from '../claims/index.ts';
import type { ArticleVersion, Claim, Forecast, Outcome, Resolution } from '../model/index.ts';

/** A later claim that bears on a forecast; `outcome` where it is a figure that settles it, as a proposal to the editor. */
export interface Hint {
  readonly claim: Claim;
  readonly outcome: 'came-true' | 'did-not' | null;
}

export interface LedgerEntry {
  readonly forecast: Forecast;
  /** those that report it, the first of them quoted in `words` */
  readonly outlets: readonly string[];
  /** the passage that forecasts */
  readonly words: string;
  readonly resolution: Resolution | null;
  /** its horizon is over and nobody has said what came of it */
  readonly due: boolean;
  readonly hints: readonly Hint[];
}

export interface LedgerInput {
  readonly forecasts: readonly Forecast[];
  /** of all articles of the beat: those that forecast and those that came later */
  readonly claims: readonly Claim[];
  readonly articles: readonly ArticleVersion[];
  readonly resolutions: readonly Resolution[];
  /** ISO date */
  readonly today: string;
}

const MOST_HINTS = 3;
/** Share of the shorter topic's words from which a later statement bears on a forecast. */
const ALIKE = 0.5;

/**
 * Due ones first, those that have waited longest before others; then the open ones by their horizon; then the resolved.
 * A forecast that several articles report is one entry.
 */
export function ledgerOf(input: LedgerInput): readonly LedgerEntry[] {
  const articles = new Map(input.articles.map((a) => [a.id, a]));
  const claims = new Map(input.claims.map((c) => [c.id, c]));
  const groups: Told[][] = [];
  for (const forecast of input.forecasts) {
    const told = { forecast, claim: claims.get(forecast.claim), article: articles.get(forecast.at.article) };
    if (!isKept(told)) continue;
    const home = groups.find(([first]) => isSame(first!, told));
    if (home) home.push(told);
    else groups.push([told]);
  }
  const entries = groups.map((group) => entryOf(group, input, articles));
  return entries.sort(
    (a, b) => orderOf(a) - orderOf(b) || compare(endOf(a), endOf(b)) || compare(a.forecast.id, b.forecast.id),
  );
}

interface Told {
  readonly forecast: Forecast;
  readonly claim: Claim;
  readonly article: ArticleVersion;
}
const isKept = (told: { readonly [K in keyof Told]: Told[K] | undefined }): told is Told =>
  told.claim !== undefined && told.article !== undefined;

/** One speaker, one horizon, the same odds, and mostly the same words. */
const isSame = (a: Told, b: Told): boolean =>
  a.forecast.speaker !== null &&
  b.forecast.speaker !== null &&
  isOneVoice(a.forecast.speaker, b.forecast.speaker) &&
  a.forecast.horizon?.[1] === b.forecast.horizon?.[1] &&
  a.forecast.probability?.join() === b.forecast.probability?.join() &&
  topicOverlap(a.claim, b.claim) >= ALIKE;

function entryOf(
  group: readonly Told[],
  input: LedgerInput,
  articles: ReadonlyMap<Claim['article'], ArticleVersion>,
): LedgerEntry {
  const [{ forecast, claim, article }] = group as readonly [Told, ...Told[]];
  const resolution = input.resolutions.findLast((r) => group.some((told) => told.forecast.id === r.forecast)) ?? null;
  return {
    forecast,
    outlets: [...new Set(group.map((told) => told.article.outlet))],
    words: article.text.slice(forecast.at.start, forecast.at.end),
    resolution,
    due: !resolution && forecast.horizon !== null && forecast.horizon[1] < input.today,
    hints: resolution ? [] : hintsFor(claim, input.claims, articles),
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const orderOf = ({ due, resolution }: LedgerEntry): number => (due ? 0 : resolution ? 2 : 1);
const endOf = ({ forecast }: LedgerEntry): string => forecast.horizon?.[1] ?? '9999';

/** Figures that settle it, then statements of its matter, in reports of a later day. */
function hintsFor(
  forecast: Claim,
  claims: readonly Claim[],
  articles: ReadonlyMap<Claim['article'], ArticleVersion>,
): readonly Hint[] {
  const said = articles.get(forecast.article)?.published?.slice(0, 10);
  if (!said) return [];
  const later = claims.filter((c) => (articles.get(c.article)?.published?.slice(0, 10) ?? '') > said);
  const expected = claims.filter(
    (c) => c.kind === 'figure' && c.article === forecast.article && c.sentence.start === forecast.sentence.start,
  );
  const settling = later.flatMap((claim) => {
    const outcome = expected.map((e) => settles(e, claim)).find((o) => o !== null);
    return outcome ? [{ claim, outcome }] : [];
  });
  const alike = later
    .filter((c) => (c.kind === 'event' || c.kind === 'figure') && c.modality !== 'forecast' && c.modality !== 'planned')
    .filter((c) => c.topic.length > 1 && topicOverlap(forecast, c) >= ALIKE)
    .map((claim) => ({ claim, outcome: null }));
  const seen = new Set<string>();
  return [...settling, ...alike]
    .filter(({ claim }) => {
      const sentence = `${claim.article} ${claim.sentence.start}`;
      return !seen.has(sentence) && seen.add(sentence);
    })
    .slice(0, MOST_HINTS);
}

/** How often who was right. Wording without a number is counted, not scored. */
export interface TrackRecord {
  readonly name: string;
  readonly cameTrue: number;
  readonly didNot: number;
  readonly undecidable: number;
  readonly open: number;
  /** resolved forecasts that gave a number */
  readonly scored: number;
  /** mean squared error of the probability, 0 best, 1 worst (Brier 1950); null without scored forecasts */
  readonly brier: number | null;
  /** mean of -ln of the probability given to what came, 0 best; probabilities are held within 0.001..0.999 */
  readonly log: number | null;
  /** of the scored ones, by tenths of the probability given: how many, and how many came true */
  readonly calibration: readonly { readonly from: number; readonly count: number; readonly cameTrue: number }[];
}

export function trackRecords(
  entries: readonly LedgerEntry[],
  nameOf: (entry: LedgerEntry) => string | null,
): readonly TrackRecord[] {
  const named = entries.flatMap((entry) => {
    const name = nameOf(entry);
    return name === null ? [] : [{ name, entry }];
  });
  return [...Map.groupBy(named, (n) => n.name)]
    .map(([name, group]) =>
      recordOf(
        name,
        group.map((g) => g.entry),
      ),
    )
    .sort((a, b) => b.scored - a.scored || compare(a.name, b.name));
}

function recordOf(name: string, entries: readonly LedgerEntry[]): TrackRecord {
  const count = (outcome: Outcome): number => entries.filter((e) => e.resolution?.outcome === outcome).length;
  const scored = entries.flatMap(({ resolution }) => {
    const p = resolution?.told.probability;
    return p && resolution.outcome !== 'undecidable'
      ? [{ p: middle(p), came: resolution.outcome === 'came-true' }]
      : [];
  });
  const mean = (of: (s: { p: number; came: boolean }) => number): number | null =>
    scored.length === 0 ? null : scored.reduce((sum, s) => sum + of(s), 0) / scored.length;
  return {
    name,
    cameTrue: count('came-true'),
    didNot: count('did-not'),
    undecidable: count('undecidable'),
    open: entries.filter((e) => !e.resolution).length,
    scored: scored.length,
    brier: mean(({ p, came }) => (p - Number(came)) ** 2),
    log: mean(({ p, came }) => -Math.log(held(came ? p : 1 - p))),
    calibration: [...Map.groupBy(scored, ({ p }) => Math.min(9, Math.floor(p * 10)) / 10)]
      .sort(([a], [b]) => a - b)
      .map(([from, group]) => ({ from, count: group.length, cameTrue: group.filter((s) => s.came).length })),
  };
}

/** "Below 20 percent" is scored as 10: the middle of what the words allow. */
const middle = ([low, high]: readonly [number, number]): number => (low + high) / 2;
const held = (p: number): number => Math.min(0.999, Math.max(0.001, p));

/** The decision on an entry, with what was forecast. */
export const resolutionOf = (
  { forecast, outlets, words }: LedgerEntry,
  decided: Pick<Resolution, 'outcome' | 'at' | 'by' | 'comment'>,
): Resolution => ({
  forecast: forecast.id,
  ...decided,
  told: {
    at: forecast.at,
    speaker: forecast.speaker?.name ?? null,
    outlet: outlets[0]!,
    words,
    probability: forecast.probability,
    horizon: forecast.horizon,
  },
});
