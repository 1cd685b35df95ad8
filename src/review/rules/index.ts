/** All rules of the gate, in the order in which their findings are listed. */
import type { SupportRule } from '../rule.ts';
import { actor } from './actor.ts';
import { attribution } from './attribution.ts';
import { binding } from './binding.ts';
import { certainty } from './certainty.ts';
import { date } from './date.ts';
import { direction } from './direction.ts';
import { figure } from './figure.ts';
import { hiddenInstructions } from './hidden-instructions.ts';
import { invented } from './invented.ts';
import { name } from './name.ts';
import { negation } from './negation.ts';
import { quotationSpeaker } from './quotation-speaker.ts';
import { quotationVerbatim } from './quotation-verbatim.ts';
import { reason } from './reason.ts';
import { scope } from './scope.ts';
import { unit } from './unit.ts';

export const SUPPORT_RULES: readonly SupportRule[] = [
  figure,
  unit,
  binding,
  date,
  name,
  quotationVerbatim,
  quotationSpeaker,
  direction,
  negation,
  certainty,
  attribution,
  actor,
  scope,
  reason,
  invented,
  hiddenInstructions,
];
