/** A figure that its passage takes back: put right, turned down or told as what was given before. */
import type { Quantity, Span } from '../../model/index.ts';
import { led, pattern } from '../../text/index.ts';
import type { Clause } from '../clauses.ts';
import type { Context } from '../context.ts';

/** "5,2 Millionen Euro und nicht 4,8 Millionen, wie sie Anfang Mai angegeben hatte", "Twelve have left, not nine." */
export function isTakenBack(context: Context, sentence: Span, quantity: Quantity, isSaid: boolean): boolean {
  if (!context.leads.says(NOT, sentence.start, quantity.start)) return false;
  const before = context.slice(sentence.start, quantity.start);
  const behind = context.slice(quantity.end, sentence.end);
  if (isCorrected(context, sentence, quantity) || AS_GIVEN.test(behind)) return true;
  // What the report itself puts right, nobody's word against another's.
  return !isSaid && SET_RIGHT.test(before) && NOTHING_MORE.test(behind) && isToldBefore(context, sentence, quantity);
}
const NOT = led(/(?<!\p{L})(?:nicht|not)\s+(?:\p{L}+\s+){0,2}$/iu);
/** "Not nine but twelve have left", said Ann Lowe: the nine are what others say, she does not. */
export const isTurnedDown = (context: Context, clause: Clause, quantity: Quantity): boolean =>
  isPutRight(context, clause, quantity) ||
  (isDenied(context, clause, quantity) &&
    context.reading.quantities.some(
      (q) =>
        q !== quantity &&
        alike(quantity, q) &&
        q.start >= clause.sentence.start &&
        q.end <= quantity.start &&
        SET_RIGHT.test(context.slice(q.end, quantity.start)),
    ));

/** "Nicht 640, sondern 4.180 Mahnungen", "not nine but twelve": the figure behind it stands in its place. */
export const isPutRight = (context: Context, clause: Clause, quantity: Quantity): boolean =>
  isDenied(context, clause, quantity) &&
  context.reading.quantities.some(
    (q) =>
      alike(quantity, q) &&
      q.start >= quantity.end &&
      q.end <= clause.sentence.end &&
      INSTEAD.test(context.slice(quantity.end, q.start)),
  );
const INSTEAD = /^[^.;]{0,40}?,?\s(?:sondern|but)\s+(?:\p{L}+\s+){0,2}$/iu;

const isDenied = ({ slice }: Context, { sentence }: Clause, { start }: Quantity): boolean =>
  /(?<!\p{L})(?:nicht|not)\s+(?:(?:the|about|some|just|only|nur|bloß|rund|etwa|wie \p{L}+)\s+){0,2}$/iu.test(
    slice(sentence.start, start),
  );

const AS_GIVEN = pattern('iu')`
  ^,?\s+(?:wie|as)\s(?:
    [^.;]*(?:hatten?|worden war(?:en)?|had (?:been )?\p{Ll}+)[.,;]?$  # ", wie sie im Mai angegeben hatte"
    | (?:(?:zunächst|zuerst|anfangs|bisher|bislang|first|initially|originally|previously|earlier)\s+)?(?:
        gemeldet | angegeben | angekündigt | mitgeteilt | berichtet | genannt | announced | reported
        | stated | given | said | published | claimed
      )(?!\p{L})  # "as first reported"
  )
`;
const SET_RIGHT = /(?:[,–—-]|,? (?:und|and))\s+(?:nicht|not)\s+(?:(?:the|about|some|rund|etwa)\s+)?$/iu;
const NOTHING_MORE = /^\s*(?:[.,;:!–—]|$)/u;

const isToldBefore = ({ reading }: Context, { start }: Span, quantity: Quantity): boolean =>
  reading.quantities.some((q) => q.start >= start && q.end <= quantity.start && alike(quantity, q));

/** "It was 240, she said, not 190": of two figures the passage that speaks of a slip takes the latter back. */
const isCorrected = (context: Context, sentence: Span, quantity: Quantity): boolean =>
  isToldBefore(context, sentence, quantity) &&
  SLIP.test(context.slice(Math.max(0, sentence.start - SLIP_REACH), sentence.end));
/** UTF-16 units: the sentence before. */
const SLIP_REACH = 160;
const SLIP = pattern('iu')`
  (?<!\p{L})(?:
    correct(?:ed|s|ing|ion) | revis(?:ed|es|ing|ion) | by mistake | mistaken\p{L}* | miscount\p{L}*
    | mixed up | mix-up | left out | double[- ]count\p{L}* | in error | put right
    | than (?:it|he|she|they|\p{Lu}\p{L}+) (?:had )?(?:first|at first|initially|originally) (?:
        said | thought | reported | claimed | admitted | told
      )
    | now (?:accept|admit|concede|acknowledge)s? | korrigier\p{L}* | berichtig\p{L}* | korrektur  # "the council now accepts"
    | irrtümlich\p{L}* | verwechsel\p{L}* | vertauscht | verrechnet | verzählt | doppelt gezählt
    | vergessen worden | räum(?:t|te|en|ten) (?:\p{L}+ ){0,3}ein
    | als (?:zunächst|anfangs|ursprünglich|zuerst) (?:
        gemeldet | angegeben | gedacht | mitgeteilt | gesagt | bekannt
      )
  )(?!\p{L})
`;

/** "They now total 24 million, against the 19 million reported in May": what was known then. */
export const isGivenBefore = (context: Context, sentence: Span, quantity: Quantity): boolean =>
  isToldBefore(context, sentence, quantity) &&
  ((context.leads.says(AGAINST, sentence.start, quantity.start) &&
    WAS_GIVEN.test(context.slice(quantity.end, sentence.end))) ||
    context.leads.says(AGAINST_GIVEN, sentence.start, quantity.start));
const AGAINST = led(
  /(?<!\p{L})(?:against|compared with|gegenüber|nach)\s+(?:(?:the|about|some|den|der|rund|etwa)\s+){0,2}$/iu,
);
const AGAINST_GIVEN = led(
  /(?<!\p{L})(?:gegenüber|nach)\s+(?:den|der)\s+(?:\p{L}+\s+){0,3}(?:gemeldeten|genannten|bekannten|angegebenen|angekündigten|berichteten)\s+(?:rund |etwa )?$/iu,
);
const WAS_GIVEN = pattern('iu')`
  ^\s+(?:
    (?:(?:that|which) (?:was|were|had been)\s+)?(?:(?:first|initially|originally|previously|earlier)\s+)?(?:
      reported | announced | given | stated | named | quoted | declared | claimed | disclosed
      | published | known
    )(?!\p{L})  # "reported in May"
    | (?:\p{L}+\s+)?,?\s*(?:die|der|das|von (?:denen|der|dem))\s[^.;]*(?:
        genannt | gemeldet | angegeben | bekannt | beziffert | mitgeteilt | berichtet | die Rede
      )\s+(?:geworden\s+|worden\s+|gewesen\s+)?(?:war(?:en)?|hatten?)(?!\p{L})  # ", von denen im Mai die Rede war"
  )
`;

/** "von 20 auf 35 Millionen Euro": the first of two figures may leave unit and magnitude to the second. */
export const alike = (a: Quantity, b: Quantity): boolean =>
  a.type === b.type || a.type === 'number' || b.type === 'number';
