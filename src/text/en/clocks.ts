/** English words beside figures with colons: lengths of time, times of the day, scores. */
import { type ClockUnit, clockWords } from '../engine/clocks.ts';
import { pattern } from '../engine/patterns/layout.ts';
import { lexicon } from '../engine/times/rules.ts';

export const clockUnit = lexicon<ClockUnit>({
  'hours?|hrs?|h': 'hour',
  'minutes?|mins?': 'minute',
  'seconds?|secs?|s': 'second',
});

/** "in just under 14:32" */
const FILL = String.raw`(?:(?:an?|just|only|about|around|nearly|almost|exactly|under|over|inside)\s){0,2}`;
const ZONE = String.raw`(?:[ap]\.?m|GMT|UTC|CES?T|BST|E[SD]?T|P[SD]T|o['’]clock)`;

export const englishClocks = clockWords({
  unit: clockUnit,
  dayBehind: new RegExp(
    String.raw`^(?:\s?(?:[-–/,]|to|until|and|or)\s?\d{1,2}(?:[:.]\d\d)?){0,4}\s?${ZONE}(?!\p{L})`,
    'iu',
  ),
  dayBefore: /(?<!\p{L})(?:at|by|until|around|before)\s$/iu,
  timed: pattern('iu')`
    (?<!\p{L})(?:
      (?:
        ran | runs? | running | sw[ai]m | swims | swum | cycled | rowed | rode | skated | skied | won | wins? | winning | victory
        | triumph | finish(?:ed|es|ing)? | clock(?:ed|s|ing) | cross(?:ed|es|ing) | complet(?:ed|es|ing) | cover(?:ed|s|ing)
        | race | marathon | triathlon | relay | lap | freestyle | metres | meters | miles? | kilomet(?:re|er)s | km | first
        | second | third | home
      )(?!\p{L})[^.;:]{0,60}\sin\s${FILL}
      | (?:ran|swam|clocked|clocking|timed (?:at|in)|clocked at|needed|took)\s${FILL}
      | (?:
          (?:winning|finishing|race|lap|final|best|overall|split|record)\stimes?
          | (?:a|his|her|their|the)\s(?:(?:new|fast|slow|official|qualifying|leading|running)\s)?time
          | (?:personal|season['’]?s)\sbest | (?:course|track|world|national|meet|club)?\s?record
        )\s(?:of|was|is|stood at|stands at)\s${FILL}
      | (?:improv|lower|cut|slash|brought|broke|better|smash|set)\p{Ll}*\s[^.;:]{0,60}(?:record|best|mark|time)(?!\p{L})[^.;:]{0,20}\s(?:to|of|with|in)\s${FILL}
      | (?:improv|lower|miss)\p{Ll}*\s[^.;:]{0,60}\sby\s${FILL}
    )$
  `,
  longRace: /(?<!\p{L})(?:marathon|ironman|triathlon)[^.!?\n]*$|^[^.!?\n]{0,60}(?<!\p{L})(?:marathon|triathlon)/iu,
  scoreBefore:
    /(?<!\p{L})(?:score|scores|scoreline|lead|win|victory|defeat|loss|deficit|draw|margin|trailed|trailing)\s(?:of|at|to|by|from)\s$/iu,
  scoreBehind: pattern('iu')`
    ^\s(?:
        (?:home|away|aggregate|league|cup|overtime|comeback|friendly|final|series|shutout)\s
      )?(?:
        wins? | victory | victories | defeats? | loss | losses | draws? | lead | triumph | scoreline | thrashing | rout | deficit
      )(?!\p{L})
  `,
  won: pattern('iu')`
    (?<!\p{L})(?:
      won | wins? | winning | beat | beats | beaten | beating | lost | loses? | losing | drew | draws? | drawn | tied
      | defeat(?:s|ed|ing)? | leads? | led | leading | trail(?:s|ed|ing) | thrash(?:ed|es|ing) | edged | downed | hammered
      | finished | ended
    )(?!\p{L})(?:[^.;:\d]|\d{1,3}[-–]\d{1,3}){0,60}$
  `,
  wonSo: pattern('iu')`
    ^(?:
      \s*(?:[.,;:!?)]|$)
      | \s(?:
          in | at | on | against | to | over | after | with | away | and | but | for | from | by | here | last | this | through
        )(?!\p{L})
    )
  `,
});
