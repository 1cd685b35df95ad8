/** English words that put a day behind the publication whatever the verb says: mishaps, dated papers, grounds, charges. */
import { source } from '../engine/patterns/layout.ts';

/** What nobody schedules: named with its day, it has happened. */
const MISHAP = source`
  (?:
      accidents? | crash(?:es)? | collisions? | landslides? | mudslides? | (?:wild)?fires? | blaze | (?:cyber)?attacks?
    | floods? | flooding | explosions? | blasts? | (?:thunder)?storms? | collapse | earthquakes? | quake | deaths?
    | killings? | murders? | shootings? | stabbings? | robber(?:y|ies) | thefts? | burglar(?:y|ies) | outages?
    | (?:oil )?spills? | incidents? | break-ins? | derailments? | avalanches? | disasters? | raids? | riots?
    | breaches | breach | sinking | assaults? | disappearance
  )
`;
/** "the accident on 8 April", "the landslide at Marholm in May" */
const HAPPENED = new RegExp(
  String.raw`(?<!\p{L})${MISHAP}(?: (?:at|near|in|off) (?:the )?\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)? (?:on|of|in|during)(?: the (?:night|morning|evening|afternoon) of)?(?: (?:early|late))? $`,
  'iu',
);

/** Papers and pictures that bear a day. */
const PAPER = source`
  (?:
      letters? | memos? | memorand(?:um|a) | minutes | notes? | e-?mails? | messages? | statements? | rulings? | judgments?
    | reports? | logs? | surveys? | polls? | stud(?:y|ies) | footage | videos? | photos? | photographs? | pictures?
    | images? | recordings? | figures | data | records | documents? | papers? | transcripts? | filings? | readings?
  )
`;
/** What is signed or handed on for a day to come as well: "orders from 8 April". */
const DEED = source`
  (?:
      orders? | decisions? | resolutions? | invoices? | receipts? | entr(?:y|ies) | accounts? | contracts? | agreements?
    | posts? | circulars? | notices?
  )
`;
const OF_DAY = '(?: the (?:night|morning|evening|afternoon) of)?';
/** "the letter of 8 April", "footage from the night of 8 April", "emails sent on 8 April", "dated 8 April" */
const DATED = new RegExp(
  source`
    (?<!\p{L})(?:
        ${PAPER} (?:of|from)${OF_DAY} | ${DEED} of
      | (?:${PAPER}|${DEED}) (?!expected|planned|promised|scheduled|awaited|needed)\p{L}+(?:ed|en|nt) on
      | diary for | diary entry for | log for | dated | backdat(?:ed|e|es|ing)(?: (?:it|them|this|(?:the )?\p{L}+(?: \p{L}+)?))? to
    )[ ]$
  `,
  'iu',
);
/** "The log for 8 April shows", "the figures for November put": what papers show of a day is there. */
const SHOWS = new RegExp(String.raw`(?<!\p{L})(?:${PAPER}|${DEED}) (?:\p{L}+ )?(?:for|on|to|from|of) $`, 'iu');
const SHOWN =
  /^(?: \p{L}+)?,? (?:shows?|records?|reveals?|suggests?|confirms?|puts?|lists?|says?|proves?|names?|gives?)(?!\p{L})/iu;

/** What stands between a word that looks back and its day. */
const NEAR = String.raw`(?!\p{L})[^.;:]{0,60}(?<!\p{L})(?:on|in|from|to|of) (?:the )?$`;
const led = (by: string): RegExp => new RegExp(String.raw`(?<!\p{L})(?:${by})${NEAR}`, 'iu');
/** "goes back to a meeting on 8 April", "stems from" */
const GOES_BACK = led(
  String.raw`(?:goes|go|dates?|dating|going|harks?|traced?|traces) back to|(?:stems?|stemming|dates?|dating|results?|arises?) from`,
);
/** "is accused of taking the keys on 8 April" */
const CHARGED = led(
  String.raw`(?:accused|suspected|convicted|guilty|cleared|acquitted) of|charged with|charges? of|accus(?:es|ing) \p{L}+ of|alleged to have|(?:admits?|denies|deny|admitted|denied) \p{L}+ing`,
);
/** "As of 30 September, the fund holds £4m"; a rule that holds from then on has another verb. */
const AS_OF = /(?<!\p{L})as of (?:the end of )?$/iu;
const STANDS = /^[^.;]{0,60}(?<!\p{L})(?:holds?|stands?|owns?|owes?|employs?|totals?|numbers?|amounts?)(?!\p{L})/iu;
/** "lower than on 3 November", "compared with November" */
const YARDSTICK =
  /(?<!\p{L})(?:(?:more|less|fewer|(?!later|earlier|sooner|longer|after)\p{L}{3,}er) than|compared (?:with|to)|up from|down from) (?:(?:it|they|those) (?:was|were) )?(?:(?:on|in|at the end of) )?$/iu;
/** "On 8 April he writes to the board: “This cannot last.”": told in the present, but nobody quotes what is to come. */
const QUOTED =
  /^,? (?:[\p{L}'’]+ ){1,6}?(?:writes?|notes?|says?|repl(?:y|ies)|asks?|tells?|warns?)(?!\p{L})[^.;!?]*?[:,] ["“‘']/u;
/** "between 8 April and today", "from 8 April to the present" */
const UNTIL_NOW = /^ (?:to|until) (?:today|now|the present)(?!\p{L})/iu;
const BETWEEN = /(?<!\p{L})between $/iu;
const AND_NOW = /^ and (?:today|now|the present)(?!\p{L})/iu;

/** "as announced in May", "£5, not the £5.50 announced in May" */
const AS_THEN =
  /(?<!\p{L})(?:as|not the \S+)(?: \p{Ll}+)? (?:announced|reported|promised|agreed|decided|said|suggested|stated|claimed|demanded) (?:on|in|at the (?:start|end|beginning) of|late in|early in) $/iu;

/**
 * @param before the sentence up to the day
 * @param behind the sentence from its end
 */
export const pointsBack = (before: string, behind: string): boolean =>
  AS_THEN.test(before) ||
  HAPPENED.test(before) ||
  DATED.test(before) ||
  (SHOWS.test(before) && SHOWN.test(behind)) ||
  GOES_BACK.test(before) ||
  CHARGED.test(before) ||
  (AS_OF.test(before) && STANDS.test(behind)) ||
  YARDSTICK.test(before) ||
  QUOTED.test(behind) ||
  UNTIL_NOW.test(behind) ||
  (BETWEEN.test(before) && AND_NOW.test(behind));
