/** Articles to stories and origins; claims to verdicts and forecasts. */

export { causesOf } from './causes.ts';
export { blockingKeys, clusterClaims } from './grouping/clusters.ts';
export {
  createGrouper,
  type Grouped,
  type Grouper,
  type GroupInput,
  type GroupOptions,
  type KnownStory,
} from './grouping/grouping.ts';
export type { Embedding } from './grouping/vectors.ts';
export {
  type Hint,
  type LedgerEntry,
  type LedgerInput,
  ledgerOf,
  resolutionOf,
  type TrackRecord,
  trackRecords,
} from './ledger.ts';
export { duplicatePairs } from './origins/duplicates.ts';
export { findOrigins, type Origins } from './origins/origins.ts';
export { type SourceRecord, sourceRecords } from './origins/records.ts';
export { positionsOf } from './positions.ts';
export { weigh } from './weigh.ts';
