/** Whether an attribution that was put into a sentence, or a phrase that was moved in it, tears what belongs together. */
import type { Language } from '../../model/index.ts';

export const isTorn = (text: string, source: string, lang: Language): boolean =>
  lang === 'en' ? isTornEnglish(text) || isMovedOff(text, source) : isTornGerman(text) || isTurnedBadly(text, source);

/** ", the Weida Ledger reported on 3 May 2026, " */
const REPORTED = /, [^,“”]{2,70} report(?:s|ed)(?: on \d{1,2} \p{Lu}\p{Ll}+ \d{4})?, /u;
/** "two men, the Ledger reported, who fled": what follows hangs on what stands before. */
const HANGS_ON = /^(?:who|whom|whose|which|where|than)(?!\p{L})|^before (?:the|its|their|his|her) /u;
/** "its new route, the Ledger reported, from A to B", "described, the Ledger reported, as final": a phrase in two. */
const PHRASE = /^(?:from|with|as|of|to|at|between|against|into|about|by|for) /u;
/** "The agency said, the Ledger reports, that ..." */
const SAID_THAT = /(?:said|says|told [^,]{2,40}|added|warned)$/u;
/** "from Brightmoor, the Ledger reported, the lead investor": an apposition, where the clause has begun long before. */
const NOMINAL = /^(?:the|an?|its|their|his|her) /u;
const OPENS_BEFORE =
  /^(?:in|on|at|after|before|from|for|with|by|under|during|since|until|within|despite|instead|earlier|meanwhile|as|of|to|over|against|among|without|like|unlike) /iu;
/** "If it is fined, Parvel, the Ledger reported, faces ...", "According to Parvel, a man, the Ledger reported, had ..." */
const STACKED = /^(?:if|when|as|while|although|because|after|before|once|unless|according to)(?!\p{L})[^,]*,/iu;
/** "In the main trial, the drug, the Ledger reported, had ...": behind a phrase in front only the bare subject. */
const PHRASE_IN_FRONT = /^(?:in|on|at|of|among|during|with|by|from|under|for|since|until) [^,]+, [^,]+$/iu;
const VERB_NEXT =
  /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|does|did|went|said|\p{Ll}+ed|\p{Ll}+s) /u;

function isTornEnglish(text: string): boolean {
  const found = REPORTED.exec(text);
  if (!found) return false;
  const [before, rest] = [text.slice(0, found.index), text.slice(found.index + found[0].length)];
  return (
    HANGS_ON.test(rest) ||
    STACKED.test(before) ||
    (PHRASE_IN_FRONT.test(before) && VERB_NEXT.test(rest)) ||
    (/^that /u.test(rest) && SAID_THAT.test(before)) ||
    ((NOMINAL.test(rest) || PHRASE.test(rest)) && !OPENS_BEFORE.test(before))
  );
}

/** "below their level before the strike": of the noun in front of it, and no time of the sentence. */
const isMovedOff = (text: string, source: string): boolean => {
  const [, word] = /^(Before|After) /u.exec(text) ?? [];
  return (
    word !== undefined &&
    new RegExp(
      `(?:level|value|price|state|position|strength|size|figure|rate|share)s? ${word.toLowerCase()} `,
      'u',
    ).test(source)
  );
};

/** "zwei Personen, berichtete die Polizei, die in einen Wagen stiegen": it reads as if the police did. */
const TORN_RELATIVE =
  /, (?:berichtete?n?|berichtet|meldete?n?|meldet|schrieb(?:en)?|schreib(?:t|en)|heißt es in dem Bericht|hieß es in dem Bericht)[^,„“]*, (?:der|die|das|den|dem|denen|deren|dessen|wo|was|wie) /u;
/** "Wirte hatten sich, berichtete der Bote, Köche und Kellner gewehrt": the next of a row, whose first stands alone. */
const TORN_ROW =
  /(?<!\p{L})sich, (?:berichtete?n?|meldete?n?|heißt es in dem Bericht|hieß es in dem Bericht)[^,„“]*, \p{Lu}[\p{L}-]+ (?:und|oder|sowie) \p{Lu}/u;
/** "auf einer Weide in Kolm, berichtete der Bote, nur sechs Kilometer entfernt, fünf Lämmer": it hangs on the place. */
const TORN_PLACE =
  /, (?:berichtete?n?|meldete?n?|heißt es in dem Bericht|hieß es in dem Bericht)[^,„“]*, (?:nur |etwa |rund |gut |knapp |keine )?[\p{L}\d]+ (?:Kilometer|Meter|Minuten|Autominuten|Stunden) (?:\p{L}+ ){0,2}entfernt/u;
const isTornGerman = (text: string): boolean => [TORN_RELATIVE, TORN_ROW, TORN_PLACE].some((torn) => torn.test(text));

/**
 * What opened the source's sentence stands behind the verb here, and in front of the subject it reads badly: "sagte anders als im
 * Mai Voss zu", "haben ihre Höfe zwei der drei Bauern verloren".
 */
const isTurnedBadly = (text: string, source: string): boolean =>
  (/^Anders als /u.test(source) && /\p{Ll} anders als (?!\p{L}+[,.])/u.test(text)) ||
  (/^(?:Ihr|Sein)(?:e[nmrs]?)? /u.test(source) &&
    /(?<!\p{L})(?:hat|haben|hatten?) (?:ihr|sein)(?:e[nmrs]?)? \S+ (?:\d|zwei|drei|vier|fünf|sechs|mehrere|viele|alle|beide|die|der|das|ein) ?/u.test(
      text,
    ));
