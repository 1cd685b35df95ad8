/** Figures that look as if they replaced or disputed another, and are of others or mere advice. */
import type { Span } from '../../model/index.ts';
import { led, pattern } from '../../text/index.ts';
import type { Context } from '../context.ts';

/** "compared with 7 per cent in the control group", "against $16 for the old model": of others, which nothing replaced. */
export const isOfOtherGroup = ({ slice, leads, reading }: Context, { start, end }: Span, quantity: Span): boolean =>
  leads.says(COMPARED, start, quantity.start) &&
  OTHER_GROUP.test(slice(quantity.end, end)) &&
  !reading.times.some((t) => t.start >= quantity.end && t.start < quantity.end + OTHER_GROUP_REACH && t.end <= end);
const COMPARED = led(
  /(?<!\p{L})(?:compared (?:with|to)|as against|verglichen mit|im vergleich zu)\s+(?:(?!\d)\S+\s+){0,3}$/iu,
);
const OTHER_GROUP = /^(?:\s+(?:per cent|percent|prozent))?\s+(?:in|for|among|on|under|with|bei|in|unter)\s+\p{L}/iu;
const OTHER_GROUP_REACH = 24;

/** "Sie empfehlen, den Beitrag von 9 auf 14 Euro anzuheben": advice replaces nothing. */
export const isOnlyAdvised = ({ leads }: Context, { start, end }: Span): boolean => leads.says(ADVISED, start, end);
const ADVISED = led(
  pattern('iu')`
    (?<!\p{L})(?:
      empf(?:iehlt|ehlen|ahl|ahlen|ohlen) | r(?:ät|aten|iet|ieten) (?:dazu|dem|der|den)
      | schl(?:ägt|agen|ug|ugen)(?=[^.;]* vor(?!\p{L})) | vorgeschlagen | vorschlag
      | forder(?:t|n|te|ten) | verlang(?:t|en|te|ten) | plädier(?:t|en|te|ten) | recommend(?:s|ed|ing)?
      | propos(?:e|es|ed|ing) | suggest(?:s|ed|ing)? | call(?:s|ed|ing)? for | urg(?:es|ed|ing) | wants?
      | wanted | demand(?:s|ed|ing)?
    )(?!\p{L})
  `,
);

/** "spricht von 90 Fällen, die sich bei ihr gemeldet hätten": who counts what reached him disputes no count of others. */
export const isOwnIntake = (behind: string): boolean => OWN_INTAKE.test(behind);
const OWN_INTAKE = pattern('iu')`
  (?<!\p{L})(?:
    (?:bei|an) (?:ihm|ihr|ihnen|uns|sie|sich)\s[^.;]*(?:gemeldet|eingegangen|registriert|gewandt)
    | (?:contacted|approached|written to|come to|reported to|turned to) (?:it|them|her|him|us)
  )(?!\p{L})
`;
