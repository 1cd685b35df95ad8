/** What a firm "took in" at its listing is what the listing brought, not what its goods did. */

import type { Measure, Span } from '../../model/index.ts';
import { pattern } from '../../text/index.ts';
import type { Clause } from '../clauses.ts';
import type { Context } from '../context.ts';

/** What a firm "nahm ... ein" or "erlöste" at its listing is what the listing brought, not what its goods did. */
const LISTING = pattern('iu')`
  (?<!\p{L})(?:
    \p{L}*börseng[aä]ng\p{L}* | an (?:die|der) börse (?:gegangen|gehen|geht|ging|gingen)
    | (?:ging|gingen|geht|gehen) [^.;]{0,40}an die börse | börsendebüt\p{L}* | börsenstart\p{L}*
    | ipos? | initial public offering | market debut | listing
  )(?!\p{L})
`;
export function ofListing(context: Context, { sentence }: Clause, measure: Measure): Measure {
  if (measure.key !== 'revenue' || measure.aspect !== 'level') return measure;
  const told = context.slice(sentence.start, sentence.end);
  const isOf = LISTING.test(told) || (BROUGHT.test(told) && tellsOfListing(context, sentence));
  return isOf ? { ...measure, key: 'ipo-proceeds' } : measure;
}
/** "Lumera hatte 40 Millionen Euro erlöst.": with neither period nor goods it says what an event brought that was told of before. */
const BROUGHT = pattern('iu')`
  ^(?!
    .*(?<!\p{L})(?:jahr|quartal|halbjahr|monat|umsatz|year|quarter|revenue|sales)\p{L}*
  )(?!.*(?<!\d)(?:19|20)\d\d(?!\d)).*(?<!\p{L})(?:
    erlöst(?:e|en)? | eingenommen | nahm(?:en)? [^.;]* ein | raised | took in | brought in
  )(?!\p{L})
`;
function tellsOfListing({ reading, slice }: Context, sentence: Span): boolean {
  const before = reading.sentences.findLast((s) => s.end <= sentence.start);
  return before !== undefined && LISTING.test(slice(before.start, before.end));
}
