/** All rules of the gate, in the order in which their findings are listed. */
import type { SupportRule } from '../rule.ts';
import { abandoned } from './abandoned.ts';
import { actor } from './actor.ts';
import { ahead } from './ahead.ts';
import { aside } from './aside.ts';
import { attribution } from './attribution.ts';
import { binding } from './binding.ts';
import { certainty } from './certainty.ts';
import { change } from './change.ts';
import { claimed } from './claimed.ts';
import { compared } from './compared.ts';
import { counted } from './counted.ts';
import { date } from './date.ts';
import { denied } from './denied.ts';
import { direction } from './direction.ts';
import { discord } from './discord.ts';
import { disputed } from './disputed.ts';
import { earlier } from './earlier.ts';
import { figure } from './figure.ts';
import { former } from './former.ts';
import { grave } from './grave.ts';
import { hiddenInstructions } from './hidden-instructions.ts';
import { invented } from './invented.ts';
import { listed } from './listed.ts';
import { measure } from './measure.ts';
import { name } from './name.ts';
import { namesake } from './namesake.ts';
import { negation } from './negation.ts';
import { overtaken } from './overtaken.ts';
import { owner } from './owner.ts';
import { partial } from './partial.ts';
import { partisan } from './partisan.ts';
import { pending } from './pending.ts';
import { period } from './period.ts';
import { possible } from './possible.ts';
import { post } from './post.ts';
import { quotationCut } from './quotation-cut.ts';
import { quotationSpeaker } from './quotation-speaker.ts';
import { quotationVerbatim } from './quotation-verbatim.ts';
import { rate } from './rate.ts';
import { reason } from './reason.ts';
import { rejected } from './rejected.ts';
import { reservation } from './reservation.ts';
import { result } from './result.ts';
import { revised } from './revised.ts';
import { role } from './role.ts';
import { scene } from './scene.ts';
import { scope } from './scope.ts';
import { sequence } from './sequence.ts';
import { sides } from './sides.ts';
import { site } from './site.ts';
import { stage } from './stage.ts';
import { stance } from './stance.ts';
import { steady } from './steady.ts';
import { stopped } from './stopped.ts';
import { superlative } from './superlative.ts';
import { tally } from './tally.ts';
import { unheard } from './unheard.ts';
import { unit } from './unit.ts';
import { unsupported } from './unsupported.ts';
import { valued } from './valued.ts';
import { voice } from './voice.ts';
import { whole } from './whole.ts';

export const SUPPORT_RULES: readonly SupportRule[] = [
  figure,
  unit,
  result,
  binding,
  counted,
  measure,
  change,
  voice,
  tally,
  whole,
  partial,
  earlier,
  overtaken,
  claimed,
  former,
  revised,
  abandoned,
  discord,
  date,
  period,
  rate,
  name,
  namesake,
  quotationVerbatim,
  quotationCut,
  quotationSpeaker,
  direction,
  compared,
  sequence,
  steady,
  stance,
  negation,
  denied,
  rejected,
  stopped,
  grave,
  unheard,
  certainty,
  possible,
  pending,
  ahead,
  reservation,
  stage,
  disputed,
  partisan,
  attribution,
  valued,
  actor,
  sides,
  aside,
  owner,
  role,
  post,
  site,
  scene,
  scope,
  superlative,
  reason,
  listed,
  invented,
  unsupported,
  hiddenInstructions,
];
