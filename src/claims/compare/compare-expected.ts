/** Two figures of which one is expected and the other true. */
import type { Claim } from '../../model/index.ts';
import { tellsOfChange } from './compare-states.ts';
import { speaksOfFuture } from './comparison.ts';

/** Of two figures set against each other one may be expected and the other true: no dispute. */
export const givesWay = (x: Claim, y: Claim): boolean =>
  tellsOfChange(x, y) && x.standing !== 'rival' && y.standing !== 'rival';

/** What a project is to cost or how many are to go is one thing, whenever it is said and whatever year it is to be done. */
export const isEstimate = (x: Claim, y: Claim): boolean =>
  ESTIMATED.has(x.measure!.key) &&
  (speaksOfFuture(x.modality) || speaksOfFuture(y.modality)) &&
  x.measure!.aspect === 'level';

const ESTIMATED: ReadonlySet<string> = new Set(['costs', 'price', 'job-cuts', 'wage-rise', 'investment']);
