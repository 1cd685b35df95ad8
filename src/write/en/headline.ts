/** An English statement as a headline: up to where a clause may end, with who said it where somebody did. */
import { buildOf } from '../../text/index.ts';
import { capitalise } from '../tell/phrases.ts';
import { cueBehind } from './cue.ts';
import type { Statement } from './statement.ts';

/** Null where it stays too long. @param longest in UTF-16 units */
export function headlineFrom({ text }: Statement, longest: number): string | null {
  const cue = cueBehind(text);
  if (!cue && (SAYS.test(text) || SAID_WITHIN.test(text))) return null;
  const who = cue?.who.trim().replace(/^the /iu, '');
  if (who && (who.split(' ').length > 4 || /^(?:he|she|it|they|its|their)(?: |$)/iu.test(who))) return null;
  const tail = who ? `, ${who} ${/[^s]s$/u.test(who) ? 'say' : 'says'}` : '';
  const body = (cue?.body ?? text).replace(/^(?:The|A|An) (?!(?:first|second|third|last|only)\b)/u, '');
  const build = buildOf(body);
  const ends = endsOf(body).filter((at) => at > (build?.verb.start ?? 0) + LEAST_HEAD);
  const room = longest - (who === 'both sides' ? 0 : tail.length);
  const from = SHORTER.exec(body)?.index;
  const end = [body.length, ...(from === undefined ? [] : [from]), ...ends.toSorted((a, b) => b - a)].find(
    (at) => at <= room,
  );
  return end === undefined
    ? null
    : capitalise(body.slice(0, end).replace(/,$/u, '').trim() + (who === 'both sides' ? '' : tail));
}
/** What it was before, and what for, a headline leaves to the text. */
const SHORTER =
  /(?<= to [£$€]?\d[\d.,]*(?: (?:million|billion|percent|tonnes))?) from [£$€]?\d|(?<!(?:^| )(?:agree[sd]?|plan(?:s|ned)?|want(?:s|ed)?|decide[sd]?|refuse[sd]?|promise[sd]?|offer(?:s|ed)?|vow(?:s|ed)?|pledge[sd]?|tr(?:y|ies|ied)|fail(?:s|ed)?|seek(?:s)?|hope[sd]?|ha[sd]|have|is|are|was|were|be|due|set|ordered|told|asked|likely|ready|forced|expected|able|unable|not)) to (?:end|avoid|stop|help|pay) /u;
/** What follows the verb must say something. */
const LEAST_HEAD = 12;
/** ", the judge ruled, " */
const SAID_WITHIN = /, [^,]{3,40} (?:said|says|ruled|added|argued|warned|found|wrote),/u;
const SAYS = /^[^,]{3,60} (?:said|says|told|added|warned|explained|believes?|thinks?) /u;

/** Clauses of circumstance, and what stands behind a comma of its own: a headline may end in front of both. */
const CLAUSE =
  /(?<!(?:^| )(?:as|such|even|only|just|shortly|soon|days?|weeks?|months?|years?|hours?|long|ever|especially|particularly|including|and|or|but|than|not)) (?=(?:before(?! the (?:end|start|beginning|close)| \d| \p{Lu})|after|because|although|while|unless|if|amid|despite)(?! (?:then|that|all)[ ,]) )/gu;
const COMMA =
  /, (?=(?:while|although|because|but|or (?:about|around|some|nearly)|down from|up from|including|compared|(?:far |much |well |slightly )?(?:more|less|fewer|higher|lower) than|of which|of whom|some of|none of|half of|one of|most recently|all but|hurt by|helped by|driven by|having|blaming|adding|arguing|saying|citing|putting|raising|leaving|which|who|whose|where) )/gu;
/** ", and a further strike has been called": only where it is the sentence's one comma, else it may close a list */
const AND_CLAUSE = /^[^,]+, (?=(?:and|but) [^,]+$)/u;
const REASON = / (?=(?:for|by) \p{Ll}{3,}ing )/gu;
const INTO = / (?=into (?:how|whether|why|claims|the) )/gu;
const SECOND_VERB = / (?=(?:and|but) (?:be|will|has|have|had|was|were|is|are|would|could|can|not) )/gu;

function endsOf(text: string): number[] {
  const and = AND_CLAUSE.exec(text);
  const places = [
    ...[...text.matchAll(COMMA)].map((x) => x.index + 1),
    ...(and ? [and[0].length - 1] : []),
    ...[CLAUSE, REASON, SECOND_VERB, INTO].flatMap((at) => [...text.matchAll(at)].map((x) => x.index)),
  ];
  return places.filter((at) => at > 3 && at < text.length - 6 && !withinQuotes(text, at));
}
const withinQuotes = (text: string, at: number): boolean => (text.slice(0, at).match(/["“”]/gu)?.length ?? 0) % 2 === 1;
