/** What somebody expects has a list of its own in articles that want one: who expects what. */
import type { Claim } from '../../model/index.ts';
import type { Material } from './material.ts';

/** "Die Arbeiten werden voraussichtlich acht Monate dauern" is nobody's expectation: the account tells it. */
export const isForItsList = (m: Material, { kind, speaker, forecast }: Claim): boolean =>
  kind === 'forecast' &&
  (speaker !== null || (forecast?.probability ?? null) !== null) &&
  m.blueprint.sections.some((s) => s.kind === 'forecasts');
