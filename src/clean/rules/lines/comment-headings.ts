/** Headings over readers' comments, the same for pages and pasted text; and what a comment itself looks like. */

/** Nothing else is headed so. */
const SURE =
  /^\W{0,3}(?:(?:alle |all |top |die )?(?:\d+ )?(?:leser|user|nutzer|readers?['’]?|user)(?:[ -]?)(?:kommentare?|comments?|briefe|meinungen|zuschriften|reaktionen|responses|letters)(?: ?\(?\d+\)?)?(?: (?:zu|on|to) .{2,120})?|(?:\d+ )?(?:kommentare|comments) ?\(\d+\)|(?:\d+ )?(?:kommentare|comments|responses|antworten) (?:zu|on|to) .{2,120}|kommentare? (?:lesen|schreiben|verfassen|hinterlassen|abgeben).{0,40}|(?:einen? |schreiben? sie einen )?kommentar (?:schreiben|verfassen|hinterlassen|abgeben).{0,20}|(?:leave|post|write|add) (?:a|your) (?:comment|reply).{0,20}|(?:join|view) the (?:conversation|discussion)|(?:show|view|read|hide) (?:all )?(?:\d+ )?comments|have your say|what (?:our )?readers (?:say|think)|was (?:unsere )?leser(?:innen und leser)? (?:dazu )?(?:sagen|meinen)|das (?:sagen|meinen) (?:unsere )?(?:leser|nutzer)|(?:ihre|deine) meinung.{0,30}|mitdiskutieren.{0,20}|diskutieren sie mit.{0,20}|most (?:liked|recent) comments|(?:neueste|beste|beliebteste) kommentare|\d+ (?:gedanken|thoughts|antworten|replies|responses) (?:zu|on|to) .{3,160}|(?:lesermeinungen|leserstimmen|leserforum|leserpost))\W{0,3}$/i;
/** Articles have headings like these, too: what stands below decides. */
const POSSIBLE =
  /^\W{0,3}(?:(?:\d+ )?(?:kommentare?|comments?|responses?|antworten)(?: ?\(?\d+\)?)?|kommentare?: ?\d*|comments?: ?\d*|diskussion|discussion|conversation|forum|reaktionen ?\(\d+\)|meinungen|debatte)\W{0,3}$/i;

/** How a line heads comments, or null for a heading of the article. */
export function commentHeading(text: string): 'sure' | 'possible' | null {
  if (text.length > 170) return null;
  return SURE.test(text) ? 'sure' : POSSIBLE.test(text) ? 'possible' : null;
}

const AGO =
  '(?:vor (?:\\d{1,2}|eine[rmn]?|wenigen) (?:sekunden?|min(?:\\.|uten?)?|stunden?|std\\.?|tag(?:en?)?|wochen?|monat(?:en?)?)|(?:\\d{1,2}|an?|one) ?(?:mins?|m|minutes?|hours?|hrs?|h|d|days?|weeks?|w|months?)(?: ago)?|gestern|heute|yesterday|today|just now|gerade eben)';
const CLOCK = '\\d{1,2}[:.]\\d{2}(?: ?(?:[Uu]hr|[AaPp]\\.?[Mm]\\.?))?';
const DAY =
  '(?:\\d{1,2}\\.\\s?(?:\\d{1,2}\\.|\\p{L}{3,9}\\.?)(?:\\s?\\d{2,4})?|\\p{L}{3,9}\\.? \\d{1,2}(?:, \\d{4})?|\\d{1,2} \\p{L}{3,9}(?: \\d{4})?|\\d{1,2}/\\d{1,2}/\\d{2,4}|\\d{4}-\\d{2}-\\d{2})';
const WHEN = `(?:(?:am |um |on |at )?(?:${AGO}|${DAY}(?:[,\\s|–-]+(?:um |at |at )?${CLOCK})?|${CLOCK})(?: uhr)?)`;
/** A nickname, or a name of up to three words; a signed place may follow. */
const WHO = "[@\\p{L}\\d][\\p{L}\\p{N}_.’'-]*(?: [\\p{Lu}\\d][\\p{L}\\p{N}_.’'-]*){0,2}";

const WHEN_ALONE = new RegExp(`^\\W{0,2}${WHEN}\\W{0,2}$`, 'iu');
/** Who, then when: the name is tested by itself, since its capitals matter. */
const SIGNED = new RegExp(
  `^\\W{0,2}(\\S.{1,50}?)(?:,? aus \\p{L}+)?(?:[,\\s|·•(–—-]+|\\s(?:schrieb|schreibt|sagt|meint|says|said|wrote|commented)(?:\\sam|\\son)?\\s)${WHEN}\\)?(?:\\s(?:says|said|wrote|schreibt|schrieb))?:?$`,
  'iu',
);
const WHO_ALONE = new RegExp(`^${WHO}(?: (?:schreibt|sagt|meint|says|wrote|writes))?:?$`, 'u');
const SPOKEN = new RegExp(`^${WHO}(?: (?:schreibt|sagt|meint|says|wrote|writes))?:\\s+\\S`, 'u');
const BUTTONS =
  /^(?:antworten|melden|gefällt mir|reply|report|like|upvote|share|zitieren|beantworten|recommend)(?:\s*[|·•]?\s*(?:antworten|melden|gefällt mir|reply|report|like|share|\(?\d+\)?))*$/i;

/** "Landei77, vor 2 Stunden", or the name on one line and the time on the next. */
export const opensComment = (line: string, next: string | undefined): boolean =>
  line.length <= 80 &&
  (WHO_ALONE.test(SIGNED.exec(line)?.[1] ?? '') ||
    (WHO_ALONE.test(line) && next !== undefined && next.length <= 40 && WHEN_ALONE.test(next)));

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
      'Leave a reply',
      '3 Kommentare zu „Der Fluss steigt“',
    ],
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
    ['Von Eva Ruhland', 'Am Montag stieg der Fluss.'],
    ['Um 14.05 Uhr brach der Damm.'],
  ],
} as const;
