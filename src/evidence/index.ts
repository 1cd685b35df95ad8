/** Articles to stories and origins; claims to verdicts and forecasts. */

export { causesOf } from './causes.ts';
export { blockingKeys, clusterClaims } from './clusters.ts';
export { duplicatePairs } from './duplicates.ts';
export { createGrouper, type Grouped, type Grouper, type GroupInput, type GroupOptions } from './grouping.ts';
export {
  type Hint,
  type LedgerEntry,
  type LedgerInput,
  ledgerOf,
  resolutionOf,
  type TrackRecord,
  trackRecords,
} from './ledger.ts';
export { findOrigins, type Origins } from './origins.ts';
export { positionsOf } from './positions.ts';
export { type SourceRecord, sourceRecords } from './records.ts';
export type { Embedding } from './vectors.ts';
export { weigh } from './weigh.ts';
