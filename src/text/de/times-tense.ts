/** What German verbs around a time expression say about its side of the publication date. */
import type { Span } from '../../model/index.ts';
import type { Tense } from '../engine/times-types.ts';

const PAST_FORMS =
  /(?<!\p{L})(?:war(?:en)?|wurden?|hatten?|kam(?:en)?|ging(?:en)?|gab(?:en)?|sah(?:en)?|fand(?:en)?|stand(?:en)?|lag(?:en)?|blieb(?:en)?|hielt(?:en)?|ließ(?:en)?|lief(?:en)?|nahm(?:en)?|sprach(?:en)?|schrieb(?:en)?|stieg(?:en)?|sank(?:en)?|fiel(?:en)?|trat(?:en)?|traf(?:en)?|zog(?:en)?|gewann(?:en)?|verlor(?:en)?|begann(?:en)?|schloss(?:en)?|starb(?:en)?|riefe?n?|rief|bot(?:en)?|schlug(?:en)?|trug(?:en)?|fuhr(?:en)?|flog(?:en)?|wuchs(?:en)?|brach(?:en)?|schoss(?:en)?|warf(?:en)?|verwies(?:en)?|unterschrieb(?:en)?|entschied(?:en)?|erschien(?:en)?|verließ(?:en)?|erhielt(?:en)?|bekam(?:en)?|übernahm(?:en)?|kannte[n]?|brannte[n]?|brachte[n]?|dachte[n]?|konnte[n]?|musste[n]?|durfte[n]?|wollte[n]?|wusste[n]?|sagte[n]?|machte[n]?|\p{Ll}{2,}ten?)(?!\p{L})/gu;
/** words in -te/-ten that are no preterite */
const NOT_PAST =
  /^(?:ge(?!hör|lang|währ|nüg|trau)\p{Ll}+|heute|leute|seite|mitte|kette|karte|erste|zweite|dritte|vierte|fünfte|sechste|achte|neunte|letzte|nächste|beste|meiste|weite|breite|gute|alte|harte|zarte|rechte|echte|bitte|hätte|könnte|müsste|dürfte|sollte|möchte|bekannte|gesamte|unter|konkrete|laute|späte|spezielle|welche|dichte|leichte|schlechte|feste|letzten|ersten|zweiten|dritten|besten|meisten|weiten|guten|alten|rechten|bekannten|gesamten|konkreten|halten|erhalten|enthalten|behalten|verhalten|treten|arbeiten|leiten|bieten|starten|warten|erwarten|richten|berichten|retten|melden|kosten|testen|raten|beraten|antreten|vertreten|auftreten|beten|bitten|streiten|bereiten|gelten|hätten|könnten|müssten|dürften|sollten|möchten|zeiten|gewichten|verzichten|achten|betrachten|beobachten|vermieten|mitten|unten|hinten|kosten|rentabelsten|größten|höchsten|wichtigsten|zweitgrößten|geplanten|gestarteten|genannten|sogenannten)$/u;
const PERFECT = /(?<!\p{L})(?:hat|haben|ist|sind|sei|seien|habe)(?!\p{L})/u;
const PARTICIPLE =
  /(?<!\p{L})(?:worden|gewesen|\p{Ll}{0,8}ge\p{Ll}{1,}(?:t|en)|(?:be|er|ver|zer|ent|emp|miss)\p{Ll}{3,}(?:t|en)|\p{Ll}{3,}iert)(?!\p{L})/u;
const FUTURE =
  /(?<!\p{L})(?:wird|werden|will|wollen|soll|sollen|sollte|sollten|plant|planen|möchte|möchten|dürfte|dürften|könnte|könnten|geplant|vorgesehen|angekündigt|erwartet|ansteht|bevorsteht|stattfinden|beginnen|starten)(?!\p{L})/u;
/** "ist für den 7. Oktober geplant": the participle of a plan is no perfect. */
const PLANNED =
  /(?<!\p{L})(?:ist|sind|sei|seien)(?!\p{L}).*(?<!\p{L})(?:geplant|vorgesehen|angesetzt|terminiert|anberaumt|avisiert)(?!\p{L})/su;
const PRESENT =
  /(?<!\p{L})(?:ist|sind|hat|haben|\p{Ll}{3,}t|findet|beginnt|steht|gibt|kommt|lädt|laden|finden|stehen|geben|kommen|treffen|tagt|tagen)(?!\p{L})/u;

/** The clause of the sentence that holds the expression, cut at commas before a conjunction, semicolons and colons. */
function clauseAround(text: string, sentence: Span, at: Span): string {
  const before = text.slice(sentence.start, at.start);
  const after = text.slice(at.end, sentence.end);
  const cut = [
    ...before.matchAll(
      /[;:–]|, (?=und |aber |doch |der |die |das |dass |weil |nachdem |als |wie |wenn |sagte|teilte)/gu,
    ),
  ].at(-1);
  const next =
    /[;:–]|, (?=und |aber |doch |der |die |das |dass |weil |nachdem |als |wie |wenn |sagte|teilte|hieß)/u.exec(after);
  return `${before.slice(cut ? cut.index + 1 : 0)} ${after.slice(0, next?.index ?? after.length)}`;
}

/** A date after these looks back or ahead, whatever the verb does: "die Richtlinie vom 17. Juli", "seit Montag", "ab Mai". */
const LOOKS_BACK = /(?<!\p{L})(?:seit|vom|seit dem)[ \u00a0]$/iu;
/** "seit dem Börsengang am Donnerstag", "nach dem Unfall vom Mittwoch": an event named as the start or ground of another is over. */
const EVENT_OVER =
  /(?<!\p{L})(?:seit|nach|bei|beim|wegen|infolge|trotz)(?: (?:de[mrn]|des|ihre[mr]|seine[mr]|eine[mr]))?(?: \p{L}+){1,3} (?:am|vom|in der Nacht (?:zum|auf))[ \u00a0]$/iu;
const LOOKS_AHEAD = /(?<!\p{L})(?:ab|ab dem)[ \u00a0]$/iu;
/** "vom Montag auf Dienstag" is a range, "führt den Unfall vom Montag auf einen Fehler zurück" is none. */
const RANGE = /^(?: ?[-–]| (?:bis|an|zum|und)(?!\p{L})| auf (?:den )?(?:\d|\p{Lu}\p{Ll}+tag|Mittwoch|Sonnabend))/u;
const RANGE_REACH = 24;
const BEFORE_REACH = 60;

/** Prepositions first, then finite forms: preterite or perfect past; werden, sollen, planned future; else present. */
export function tenseAround(text: string, sentence: Span, at: Span): Tense {
  const before = text.slice(Math.max(sentence.start, at.start - BEFORE_REACH), at.start);
  const clause = clauseAround(text, sentence, at);
  if (LOOKS_BACK.test(before) && !RANGE.test(text.slice(at.end, at.end + RANGE_REACH))) return 'past';
  if (EVENT_OVER.test(before) && !FUTURE.test(clause)) return 'past';
  const tense = tenseOf(clause) ?? tenseOf(text.slice(sentence.start, sentence.end));
  return LOOKS_AHEAD.test(before) && tense !== 'past' ? 'future' : tense;
}

function tenseOf(clause: string): Tense {
  if (PLANNED.test(clause) && !hasPreterite(clause)) return 'future';

  if (hasPreterite(clause)) return 'past';
  if (PERFECT.test(clause) && PARTICIPLE.test(clause)) return 'past';
  if (FUTURE.test(clause)) return 'future';
  return PRESENT.test(clause) ? 'present' : null;
}

function hasPreterite(clause: string): boolean {
  for (const [word] of clause.matchAll(PAST_FORMS)) if (!NOT_PAST.test(word)) return true;
  return false;
}

/** Yesterday, tomorrow, weekday names or clock times: the text reports a day. */
export const speaksOfDays = (text: string): boolean =>
  /(?<!\p{L})(?:[Gg]estern|[Vv]orgestern|morgigen|gestrigen|(?:am|[Aa]m|seit|bis|vom|zum) (?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag)|\d{1,2}(?:[.:]\d\d)? Uhr)/u.test(
    text,
  );
