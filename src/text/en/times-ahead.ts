/** English days that a verb of moving, extending or fixing points at: they lie ahead, though the verb tells what was done. */
import { source } from '../engine/patterns/layout.ts';

const FILL = String.raw`(?:[^\s,;:.]+\s+){0,6}?`;
/** What comes before the day itself: "the end of", "noon on". */
const TO = String.raw`(?:to|until|till|into|for)\s+(?:(?:the|early|mid|late|end|start|beginning|middle|of|noon|midnight|on|at|least|next)[\s-]+){0,5}$`;
const FROM = String.raw`from\s+(?:(?:the|early|mid|late|end|start|beginning|middle|of|next)[\s-]+){0,4}$`;

/** "has extended the lease until", "the match was put back to", "have moved the talks to" */
const MOVED = new RegExp(
  source`
    (?<!\p{L})(?:
      extend(?:s|ed|ing)? | prolong(?:s|ed)? | postpon(?:es?|ed|ing) | moved | deferr?(?:s|ed)?
      | adjourn(?:s|ed)? | reschedul(?:es?|ed) | delay(?:s|ed)
      | (?:put|push|mov|br(?:ing|ough)t?|set)(?:es|e|s|ed|t)?\s+${FILL}(?:back|off|forward)
    )\s+${FILL}(?:\S+,\s+)?${TO}
  `,
  'iu',
);
/** "has scheduled a hearing for", "called an election for", "set a deadline of" */
const FIXED = new RegExp(
  source`
    (?<!\p{L})(?:scheduled|set|called|fixed|convened|pencilled in|booked|summoned)\s+(?:
      an? | the | its | his | her | their | another | new | early | emergency | special
      | extraordinary
    )\s+${FILL}for\s+(?:the\s+)?$
  `,
  'iu',
);
/** "demanded a plan by Easter" */
const DEMANDED = new RegExp(
  String.raw`(?<!\p{L})(?:demand(?:s|ed|ing)?|promis(?:es|ed|ing)|pledg(?:es|ed|ing)|vow(?:s|ed)|wants?|wanted|call(?:s|ed|ing)?\s+for)\s+${FILL}by\s+$`,
  'iu',
);
/** "ordered an audit, to be finished by 31 January", "told the firm to pay by March" */
const DUE = new RegExp(
  String.raw`(?:,\s+to\s+be|(?<!\p{L})(?:order|ask|instruct|urg|requir|told|tells|gave|given|gives)(?:s|ed|es|e)?\s+${FILL}to)\s+\p{L}+\s+${FILL}by\s+$`,
  'iu',
);
/** "a rise of 14 per cent, to take effect on 1 April" */
const TAKES_EFFECT = /(?<!\p{L})to (?:take effect|come into (?:force|effect)) (?:on|in|from) $/iu;
/** "have given up hope of reopening on 1 December" */
const HOPED = new RegExp(
  String.raw`(?<!\p{L})(?:hope|plan|prospect|chance|idea|promise)s?\s+(?:of|for|to)\s+\p{L}+(?:ing)?\s+${FILL}(?:on|in|by)\s+$`,
  'iu',
);
/** "extended the charter from 14 June to the end of July": both ends lie ahead. */
const LEAVES = new RegExp(
  String.raw`(?<!\p{L})(?:has|have|is|are|will|been|be)\s+${FILL}(?:extended|postponed|put back|put off|pushed back|moved|delayed|rescheduled|brought forward)\s+${FILL}${FROM}`,
  'iu',
);
const GOES_ON = /^\s*(?:to|until|till)\s/iu;
/** "Monday's strike has been called off" */
const OWNER = /^['’]s?\s/u;
const DROPPED =
  /^['’]s?\s[^.;]*?(?<!\p{L})(?:has|have|is|are)\s+(?:now\s+|also\s+)?(?:been\s+)?(?:suspended|called off|cancelled|canceled|postponed|put off|put back|averted|scrapped|abandoned|off)(?!\p{L})/iu;

/**
 * @param before the sentence up to the day
 * @param behind the sentence from its end
 */
export const pointsAhead = (before: string, behind: string): boolean =>
  MOVED.test(before) ||
  FIXED.test(before) ||
  DEMANDED.test(before) ||
  DUE.test(before) ||
  TAKES_EFFECT.test(before) ||
  HOPED.test(before) ||
  (GOES_ON.test(behind) && LEAVES.test(before)) ||
  (OWNER.test(behind) && DROPPED.test(behind));
