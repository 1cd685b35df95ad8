/** Headings over readers' comments, the same for pages and pasted text; and what a comment itself looks like. */
import { pattern, source } from '../../../text/engine/patterns/layout.ts';
import { MONTH } from '../../metadata/moment.ts';

/** Nothing else is headed so. */
const SURE = pattern('i')`
  ^\W{0,3}(?:
    (?:alle |all |top |die )?(?:\d+ )?(?:leser|user|nutzer|readers?['’]?|user)(?:[ -]?)(?:
      kommentare? | comments? | briefe | meinungen | zuschriften | reaktionen | responses | letters
    )(?: ?\(?\d+\)?)?(?: (?:zu|on|to) .{2,120})?
    | (?:\d+ )?(?:kommentare|comments) ?\(\d+\)
    | (?:\d+ )?(?:kommentare|comments|responses|antworten) (?:zu|on|to) .{2,120}
    | what (?:our )?readers (?:say|think)
    | was (?:unsere )?leser(?:innen und leser)? (?:dazu )?(?:sagen|meinen)
    | das (?:sagen|meinen) (?:unsere )?(?:leser|nutzer)
    | (?:most (?:liked|recent)|top|latest|best) comments | (?:neueste|beste|beliebteste) kommentare
    | \d+ (?:gedanken|thoughts|antworten|replies|responses) (?:zu|on|to) .{3,160}
    | (?:lesermeinungen|leserstimmen|leserforum|leserpost)
    | (?:diskussion über diesen beitrag|discussion about this post)
  )\W{0,3}$
`;
/** Buttons that stand above the comments, and beside the title as well. */
const BUTTON = pattern('i')`
  ^\W{0,3}(?:
    kommentare? (?:lesen|schreiben|verfassen|hinterlassen|abgeben).{0,40}
    | (?:einen? |schreiben? sie einen )?kommentar (?:schreiben|verfassen|hinterlassen|abgeben).{0,20}
    | (?:leave|post|write|add) (?:a|your) (?:comment|reply).{0,20}
    | (?:join|view) the (?:conversation|discussion)
    | (?:show|view|read|hide) (?:all )?(?:\d+ )?comments | have your say
    | (?:ihre|deine) meinung.{0,30} | mitdiskutieren.{0,20} | diskutieren sie mit.{0,20}
  )\W{0,3}$
`;
/** Articles have headings like these, too: what stands below decides. */
const POSSIBLE = pattern('i')`
  ^\W{0,3}(?:
    (?:\d+ )?(?:kommentare?|comments?|responses?|antworten)(?: ?\(?\d+\)?)? | kommentare?: ?\d*
    | comments?: ?\d* | diskussion | discussion | conversation | forum | reaktionen ?\(\d+\)
    | meinungen | debatte
  )\W{0,3}$
`;

/** How a line heads comments, or null for a heading of the article. */
export function commentHeading(text: string): 'sure' | 'button' | 'possible' | null {
  if (text.length > 170) return null;
  if (SURE.test(text)) return 'sure';
  return BUTTON.test(text) ? 'button' : POSSIBLE.test(text) ? 'possible' : null;
}

const AGO = source`
  (?:
    vor (?:\d{1,2}|eine[rmn]?|wenigen) (?:
      sekunden? | min(?:\.|uten?)? | stunden? | std\.? | tag(?:en?)? | wochen? | monat(?:en?)?
    )
    | (?:\d{1,2}|an?|one) ?(?:mins?|m|minutes?|hours?|hrs?|h|d|days?|weeks?|w|months?)(?: ago)?
    | gestern | heute | yesterday | today | just now | gerade eben
  )
`;
const CLOCK = '\\d{1,2}[:.]\\d{2}(?: ?(?:[Uu]hr|[AaPp]\\.?[Mm]\\.?))?';
const DAY = `(?:\\d{1,2}\\.\\s?(?:\\d{1,2}\\.|(?:${MONTH})\\.?)(?:\\s?\\d{2,4})?|(?:${MONTH})\\.? \\d{1,2}(?:, \\d{4})?|\\d{1,2} (?:${MONTH})(?: \\d{4})?|\\d{1,2}/\\d{1,2}/\\d{2,4}|\\d{4}-\\d{2}-\\d{2})`;
const SAID_CLOCK = `[,\\s|–-]+(?:um |at )?${CLOCK}`;
/** Comments are stamped to the minute; teasers in a list carry a day, and live tickers a clock alone. */
const STAMP = `(?:(?:am |um |on |at )?(?:${AGO}|${DAY}${SAID_CLOCK})(?: uhr)?)`;
const WHEN = `(?:${STAMP}|(?:am |um |on |at )?(?:${DAY}|${CLOCK})(?: uhr)?)`;
/** A nickname, or a name of up to three words; a signed place may follow. */
const WHO = "[@\\p{L}\\d][\\p{L}\\p{N}_.’'-]*(?: [\\p{Lu}\\d][\\p{L}\\p{N}_.’'-]*){0,2}";

const alone = (when: string): RegExp => new RegExp(`^\\W{0,2}${when}\\W{0,2}$`, 'iu');
/** Who, then when: the name is tested by itself, since its capitals matter. */
const signed = (when: string): RegExp =>
  new RegExp(
    `^\\W{0,2}(\\S.{1,50}?)(?:,? aus \\p{L}+)?(?:[,\\s|·•(–—-]+|\\s(?:schrieb|schreibt|sagt|meint|says|said|wrote|commented)(?:\\sam|\\son)?\\s)${when}\\)?(?:\\s(?:says|said|wrote|schreibt|schrieb))?:?$`,
    'iu',
  );
const SIGNS = {
  dated: { alone: alone(WHEN), signed: signed(WHEN) },
  stamped: { alone: alone(STAMP), signed: signed(STAMP) },
} as const;
const WHO_ALONE = new RegExp(`^${WHO}(?: (?:schreibt|sagt|meint|says|wrote|writes))?:?$`, 'u');
const SPOKEN = new RegExp(`^${WHO}(?: (?:schreibt|sagt|meint|says|wrote|writes))?:\\s+\\S`, 'u');
const BUTTONS =
  /^(?:antworten|melden|gefällt mir|reply|report|like|upvote|share|zitieren|beantworten|recommend)(?:\s*[|·•]?\s*(?:antworten|melden|gefällt mir|reply|report|like|share|\(?\d+\)?))*$/i;

/**
 * "Landei77, vor 2 Stunden", or the name on one line and the time on the next.
 * @param time `dated` where a day or clock will do, as under a heading; `stamped` where nothing else tells comments
 */
export function opensComment(line: string, next: string | undefined, time: keyof typeof SIGNS): boolean {
  if (line.length > 80) return false;
  if (WHO_ALONE.test(SIGNS[time].signed.exec(line)?.[1] ?? '')) return true;
  return WHO_ALONE.test(line) && next !== undefined && next.length <= 40 && SIGNS[time].alone.test(next);
}

/** "Landei77: Schande!", which interviews have as well. */
export const isSpokenComment = (line: string): boolean => SPOKEN.test(line);
export const isCommentButton = (line: string): boolean => line.length <= 40 && BUTTONS.test(line);

/** Read by the test. */
export const examples = {
  headings: {
    sure: [
      'Leserkommentare',
      'Reader comments',
      'Kommentare (3)',
      'Readers’ letters',
      'User-Kommentare',
      'Was Leser dazu sagen',
      '3 Kommentare zu „Der Fluss steigt“',
    ],
    button: ['Leave a reply', 'Join the conversation', 'Diskutieren Sie mit'],
    possible: ['Kommentare', 'Discussion', '12 Comments', 'Kommentare: 3'],
    none: [
      'Kommentar: Der Streik trifft die Falschen',
      'Die Kommentare der Minister',
      'Reaktionen',
      'Reader, I married him',
      'Comments from the ministry',
    ],
  },
  opens: [
    ['Landei77, vor 2 Stunden'],
    ['M. Kröger', '13.10.2026, 14:05 Uhr'],
    ['uferkind schrieb am 3. Mai 2024 um 14:05:'],
    ['Sam O. | 2 hours ago'],
    ['riverrat', 'May 3, 2024 at 2:05 pm'],
  ],
  opensNot: [
    ['Wendelau, 15. Juni 2026 ist ein Montag, an dem viel geschah.'],
    ['Die Pegel', 'Am Montag stieg der Fluss.'],
    ['Lily, age 6'],
    ['Von Eva Ruhland', 'Am Montag stieg der Fluss.'],
    ['Um 14.05 Uhr brach der Damm.'],
  ],
} as const;
