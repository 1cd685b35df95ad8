/** What German verbs around a time expression say about its side of the publication date. */

import type { Span } from '../../model/index.ts';
import { pattern } from '../engine/patterns/layout.ts';
import type { Slice } from '../engine/patterns/passages.ts';
import type { Tense } from '../engine/times/types.ts';
import { finiteVerb, hasPresent, hasPreterite } from './preterite.ts';
import { pointsAhead } from './times-ahead.ts';
import { pointsBack, QUOTED, tellsWhatWas } from './times-back.ts';
import { infinitiveVerb, participleOf } from './verb-forms.ts';

const PERFECT = /(?<!\p{L})(?:hat|haben|ist|sind|sei|seien|habe)(?!\p{L})/u;
const PARTICIPLE =
  /(?<!\p{L})(?:worden|gewesen|\p{Ll}{0,8}ge\p{Ll}{1,}(?:t|en)|(?:be|er|ver|zer|ent|emp|miss)\p{Ll}{3,}(?:t|en)|\p{Ll}{3,}iert)(?!\p{L})/u;
const FUTURE = pattern('u')`
  (?<!\p{L})(?:
    wird | werden | werde | würde | würden | will | wollen | soll | sollen | sollte | sollten
    | plant | planen | möchte | möchten | dürfte | dürften | könnte | könnten | geplant | vorgesehen
    | angekündigt | erwartet | ansteht | bevorsteht | stattfinden | beginnen | starten
  )(?!\p{L})
`;
/** "ist für den 7. Oktober geplant": the participle of a plan is no perfect. */
const PLANNED =
  /(?<!\p{L})(?:ist|sind|sei|seien)(?!\p{L}).*(?<!\p{L})(?:geplant|vorgesehen|angesetzt|terminiert|anberaumt|avisiert)(?!\p{L})/su;
/** "soll eine Bank überfallen haben": what is alleged is over. */
const ALLEGED = pattern('su')`
  (?<!\p{L})(?:
    soll | sollen | will | wollen | dürfte | dürften | könnte | könnten | muss | müssen
  )(?!\p{L}).*(?:t|en) (?:haben|worden sein|gewesen sein)(?!\p{L})
  | (?:(?:t|en) (?:zu haben|worden zu sein)|gewesen zu sein)(?!\p{L})
  | (?:t|en) (?:haben|worden sein|gewesen sein) (?:
      soll | sollen | will | wollen | dürfte | dürften | könnte | könnten | muss | müssen
    )(?!\p{L})
`;
/** "die für Freitag geplante Sitzung" */
const PLANNED_FOR = /^ (?:geplant|angesetzt|vorgesehen|angekündigt|anberaumt|terminiert)/u;
const PRESENT =
  /(?<!\p{L})(?:ist|sind|hat|haben|\p{Ll}{3,}t|findet|beginnt|steht|gibt|kommt|lädt|laden|finden|stehen|geben|kommen|treffen|tagt|tagen)(?!\p{L})/u;

/** "hatte zugesagt, bis Freitag sei alles geflickt; bis dahin waren es erst zehn": what follows tells that the day has come. */
const HAD_PROMISED =
  /(?<!\p{L})(?:hatte[n]? [^.;]*?(?:zugesagt|versprochen|angekündigt|erklärt|zugesichert|gehofft|vorausgesagt)|versprach(?:en)?)(?!\p{L})[^.;]*$/iu;
const HAS_COME =
  /^[^.;]{0,60}[.;,:–—] (?:doch |aber |und )?(?:bis dahin|da|an dem tag|zu diesem zeitpunkt|tatsächlich) (?:war|hatte|stand|lief|fehlte|funktionierte)(?:en|n)?(?!\p{L})/iu;

/** letters into which the opening of the next sentence falls */
const NEXT_SENTENCE = 120;

/** A date after these looks back or ahead, whatever the verb does: "die Richtlinie vom 17. Juli", "seit Montag", "ab Mai". */
const LOOKS_BACK = /(?<!\p{L})(?:seit|vom|seit dem|aus der zeit vor)[ \u00a0]$/iu;
/** "seit dem Börsengang am Donnerstag", "nach dem Unfall vom Mittwoch": an event named as the start or ground of another is over. */
const EVENT_OVER =
  /(?<!\p{L})(?:seit|nach|bei|beim|wegen|infolge|trotz)(?: (?:de[mrn]|des|ihre[mr]|seine[mr]|eine[mr]))?(?: \p{L}+){1,3} (?:am|vom|im|Anfang|Mitte|Ende|in der Nacht (?:zum|auf))[ \u00a0]$/iu;
const LOOKS_AHEAD = /(?<!\p{L})(?:ab|ab dem)[ \u00a0]$/iu;
/** "vom Montag auf Dienstag" is a range, "führt den Unfall vom Montag auf einen Fehler zurück" is none. */
const RANGE = /^(?: ?[-–]| (?:bis|an|zum|und)(?!\p{L})| auf (?:den )?(?:\d|\p{Lu}\p{Ll}+tag|Mittwoch|Sonnabend))/u;
const RANGE_REACH = 24;
const BEFORE_REACH = 60;

/**
 * Prepositions first, then the finite verb of the clause that holds the expression: preterite or perfect past; werden,
 * sollen, planned future; else present. A relative clause speaks for itself only, and so does what stands around it.
 */
export function tenseAround(slice: Slice, sentence: Span, at: Span): Tense {
  const tense = tenseBefore(slice, sentence, at);
  const before = slice(Math.max(sentence.start, at.start - BEFORE_REACH), at.start);
  const isEnd = ENDS.test(before) || (/(?<!\p{L})vom $/iu.test(before) && /^ bis /u.test(slice(at.end, sentence.end)));
  return tense === 'past' && isEnd ? 'until' : tense;
}
/** "bis einschließlich 30. September", "zum 1. April", "vor Ende Juni" */
const ENDS =
  /(?<!\p{L})(?:bis|zum|vor)(?: (?:einschließlich|mindestens|voraussichtlich|spätestens|längstens|zum|zur|Anfang|Mitte|Ende|dem|den)){0,3}[ \u00a0]$/iu;

function tenseBefore(slice: Slice, sentence: Span, at: Span): Tense {
  const before = slice(Math.max(sentence.start, at.start - BEFORE_REACH), at.start);
  const [opening, rest] = [slice(sentence.start, at.start), slice(at.end, sentence.end)];
  if (pointsAhead(opening, rest)) return 'future';
  if (pointsBack(opening, rest)) return 'past';
  if (HAD_PROMISED.test(opening) && HAS_COME.test(slice(at.end, at.end + NEXT_SENTENCE))) return 'past';
  if (GIVES_DAY.test(before) || gaveWay.test(before)) return null;
  if (LOOKS_BACK.test(before) && !RANGE.test(slice(at.end, at.end + RANGE_REACH))) return 'past';
  const parts = partsOf(slice(sentence.start, sentence.end));
  const own = parts.findIndex((part) => part.end >= at.start - sentence.start);
  const clause = parts[own] ? coordinated(parts[own], at.start - sentence.start) : '';
  if (EVENT_OVER.test(before) && !FUTURE.test(clause)) return 'past';
  const after = slice(at.end, at.end + BEFORE_REACH);
  if (ARTICLE_BEFORE.test(before) && DONE.test(after)) return 'past';
  if (ARTICLE_BEFORE.test(before) && DOING.test(after)) return 'present';
  const planned = PLANNED_FOR.exec(slice(at.end, at.end + RANGE_REACH));
  if (PROMISED.test(rest) && NEVER_CAME.test(rest)) return 'past';
  if (/(?<!\p{L})für (?:den )?$/iu.test(before) && (planned || !/(?<!\p{L})(?:hatten?|waren?)(?!\p{L})/u.test(clause)))
    return 'future';
  const tense = tenseOfParts(parts, own, clause) ?? tenseOf(slice(sentence.start, sentence.end));
  if (LOOKS_AHEAD.test(before) && !hasPreterite(clause)) return 'future';
  return tense === 'present' && (tellsWhatWas(clause) || QUOTED.test(`${clause}${rest}`)) ? 'past' : tense;
}

/** "Der Betriebsrat nennt den 14. Mai": when he says so is no hint at when that day was. */
const GIVES_DAY = /(?<!\p{L})(?:nennt|nennen|gibt|geben) (?:dagegen |aber |hingegen )?den[ \u00a0]$/u;

/** "Die für Montag zugesagte Lieferung blieb aus": what did not come was due before. */
const NEVER_CAME = pattern('u')`
  (?<!\p{L})(?:
    blieb(?:en)? (?:\p{Ll}+ )?aus | fiel(?:en)? (?:\p{Ll}+ )?aus
    | (?:kam|erschien|traf|begann)(?:en)? (?:\p{Ll}+ )?nicht | fand(?:en)? (?:\p{Ll}+ )?(?:nicht|nie) statt
    | ließ(?:en)? auf sich warten
  )(?!\p{L})
`;
/** "die am Dienstag beginnende Messe" */
const DOING = /^ (?:[\p{L}-]+ ){0,3}?\p{Ll}{4,}ende[nrsm]? \p{Lu}/u;
/** "die am Dienstag verletzte Frau", "das im Mai in Rom beschlossene Gesetz" */
const ARTICLE_BEFORE =
  /(?<!\p{L})(?:der|die|das|den|dem|des|eine?[nmrs]?|ihre?[nmrs]?|seine?[nmrs]?) (?:am|im|an|vom|in der Nacht zum) $/iu;
const DONE =
  /^ (?:(?!geplant|angesetzt|vorgesehen|erwartet|terminiert|anberaumt)[\p{L}-]+ ){0,3}?(?!geplant|angesetzt|vorgesehen|erwartet|terminiert|anberaumt)\p{Ll}{4,}(?:te|ene)[nrsm]? \p{Lu}/u;

/** A part of the sentence between two marks; offsets count from the sentence's start. */
interface Part extends Span {
  readonly text: string;
  /** opens like a relative or subordinate clause, or like an apposition */
  readonly below: boolean;
}

const BELOW = pattern('u')`
  ^ ?(?:(?:und|oder|aber|sondern) )?(?:(?:in|an|auf|aus|bei|mit|nach|von|vor|für|durch|über|unter|zu|gegen|um|ohne|seit|während|wegen) )?(?:
    der | die | das | den | dem | deren | dessen | denen | welche[rsmn]? | wer | wen | wem | was
    | wo | wohin | woher | womit | wobei | wodurch | worauf | worin | woran | dass | weil | nachdem
    | als | wie | wenn | ob | obwohl | obgleich | während | bevor | ehe | bis | seit | seitdem
    | sodass | damit | da | indem | sobald | solange | falls | sofern | zumal | um | ohne | statt
    | anstatt
  )(?!\p{L})
`;

function partsOf(written: string): Part[] {
  const sentence = written.replace(SCARE, (quoted) => ` ${quoted.slice(1, -1)} `);
  const parts: Part[] = [];
  let start = 0;
  for (const { index } of [...sentence.matchAll(/[;:–—„“”"»«()]|,(?!\d)/gu), { index: sentence.length }]) {
    const text = sentence.slice(start, index);
    const below = sentence[start - 1] === ',' && BELOW.test(text);
    if (text.trim()) parts.push({ start, end: index, text, below });
    start = index + 1;
  }
  return parts;
}

/** „aktive Mittagspause“ is no clause of its own. */
const SCARE = /[„“”"»«](?:[\p{L}\d-]+ ?){1,4}[“”"»«]/gu;

/** The member of a coordination that holds the offset: cut where a finite verb or a pronoun follows "und". */
function coordinated({ text, start }: Part, at: number): string {
  let [from, to] = [0, text.length];
  for (const cut of text.matchAll(/ (?:und|oder|aber|doch|denn) (?=(\p{Ll}+))/gu)) {
    const next = cut[1] ?? '';
    // "hat den Bericht am 3. März zurückgezogen und einen neuen angekündigt": the second says nothing of that day
    const ahead = text.slice(0, cut.index);
    if (start + cut.index >= at && HAS_DONE.test(ahead) && endsPerfect(ahead) && endsPerfect(text)) {
      to = cut.index;
      break;
    }
    const divides = PRONOUNS.test(next) || (finiteVerb(next) !== null && !participleOf(next) && !infinitiveVerb(next));
    if (!divides && !COORDINATED_VERBS.test(next)) continue;
    if (start + cut.index < at) from = cut.index + 1;
    else {
      to = cut.index;
      break;
    }
  }
  return text.slice(from, to);
}
const HAS_DONE = /(?<!\p{L})(?:hat|haben|habe)(?!\p{L})/u;
const PRONOUNS = /^(?:er|sie|es|man|wir|ich)$/;
const COORDINATED_VERBS = /^(?:erreich|beginn|besuch|versuch|verlang|berat|entscheid|erhält|bekommt)/;

/** The clause's own tense; where its verb stands elsewhere, that of the main clause's parts or of the part behind. */
function tenseOfParts(parts: readonly Part[], own: number, clause: string): Tense {
  const part = parts[own];
  if (!part) return null;
  if (isApposed(parts, own)) return 'past';
  const tense = tenseOf(clause);
  // "hat am Dienstag, wie sie mitteilte, das Verfahren eingestellt"
  const halfPerfect = tense === 'present' && PERFECT.test(clause) && !PARTICIPLE.test(clause);
  if (tense !== null && !halfPerfect) return tense;
  if (halfPerfect) return parts.slice(own + 1).some(({ text }) => endsPerfect(text)) ? 'past' : tense;
  const main = parts.filter((other) => !other.below && other !== part).map((other) => other.text);
  // "haben den ersten im September eingeschickt, den zweiten im Oktober"
  const former = parts[own - 1];
  if (part.below && former && ELLIPTIC.test(part.text)) return tenseOf(former.text) ?? tenseOf(main.join(' '));
  if (part.below) {
    const behind = parts[own + 1];
    const told = behind ? tenseOf(behind.text) : null;
    if (told !== null) return told;
  }
  return tenseOf(main.join(' '));
}

/** "Der Bewerber, am Sonntag knapp unterlegen, hat ...": a participle that no verb goes with, and behind it the subject's own verb. */
function isApposed(parts: readonly Part[], own: number): boolean {
  const [part, next] = [parts[own]!, parts[own + 1]];
  if (own === 0 || part.below || !next || !finiteVerb(/\p{L}+/u.exec(next.text)?.[0] ?? '')) return false;
  const words = part.text.match(/\p{L}+/gu) ?? [];
  const last = words.at(-1) ?? '';
  return (
    /^(?:\p{Ll}*ge\p{Ll}+t|\p{Ll}+en)$/u.test(last) &&
    participleOf(last) !== null &&
    !words.slice(0, -1).some(finiteVerb)
  );
}

const ELLIPTIC =
  /^ (?:und )?(?:der|die|das|den|dem) (?:erste|zweite|dritte|vierte|nächste|letzte|andere)[nrsm]? (?:(?:\p{Lu}\p{L}+ )?(?:am|im|Anfang|Mitte|Ende) )(?!.*(?<!\p{L})\p{Ll}+(?:t|te|en|ten) ?$)/u;
const PERFECT_END = new RegExp(`${PARTICIPLE.source}[\\s.!?]*$`, 'u');
const endsPerfect = (text: string): boolean => PERFECT_END.test(text);

/** "besser verdient als erwartet": a yardstick of before, nothing to come. */
const YARDSTICK = /(?<!\p{L})(?:als|wie) (?:\p{L}+ )?(?:erwartet|geplant|vorgesehen|angekündigt)(?!\p{L})/gu;

function tenseOf(told: string): Tense {
  // "Entdeckt haben es die Prüfer im März"
  const clause = told
    .replace(YARDSTICK, '')
    .replace(/^\s*\p{Lu}\p{Ll}+/u, (word) => (participleOf(word.trim().toLowerCase()) ? word.toLowerCase() : word));
  if (PLANNED.test(clause) && !hasPreterite(clause)) return 'future';
  if (hasPreterite(clause) || ALLEGED.test(clause)) return 'past';
  if (PERFECT.test(clause) && PARTICIPLE.test(clause) && !FUTURE.test(clause)) return 'past';
  if (FUTURE.test(clause)) return 'future';
  return PRESENT.test(clause) || hasPresent(clause) ? 'present' : null;
}

/** "die für Freitag zugesagte Liste kommt nun am Montag"; what is brought forward goes the other way. */
export function replaces(slice: Slice, sentence: Span, at: Span, other: Span): boolean {
  const rest = slice(at.end, sentence.end);
  return (
    /(?<!\p{L})(?:für|auf|zum) (?:den )?$/u.test(slice(Math.max(sentence.start, at.start - 12), at.start)) &&
    PROMISED.test(rest) &&
    (INSTEAD.test(slice(at.end, other.start)) || LATER.test(rest)) &&
    !/(?<!\p{L})(?:vorgezogen|vorverlegt|vorziehen|zieht|früher)(?!\p{L})/u.test(rest)
  );
}
const PROMISED =
  /^ (?:\p{Ll}+ )?(?:geplant|angesetzt|vorgesehen|angekündigt|anberaumt|terminiert|zugesagt|versprochen|erwartet|avisiert)/u;
const INSTEAD = /(?<!\p{L})(?:nun|jetzt|erst|stattdessen|frühestens)(?!\p{L})/u;
const LATER = /(?<!\p{L})(?:nachgeholt|nachgereicht|verschoben|verschiebt|vertagt|verspätet)(?!\p{L})/u;

/** "statt am 30. November", "verschoben vom 3. Mai": what a date behind another took the place of. */
export const gaveWay =
  /(?<!\p{L})(?:statt|anstatt|anstelle|ursprünglich|zunächst|(?:verschoben|verlegt|vorgezogen) vo[mn])(?: (?:am|im|vom|des|dem|den|für|wie))* $/iu;

/** Yesterday, tomorrow, weekday names or clock times: the text reports a day. */
export const speaksOfDays = (text: string): boolean =>
  /(?<!\p{L})(?:[Gg]estern|[Vv]orgestern|morgigen|gestrigen|(?:am|[Aa]m|seit|bis|vom|zum) (?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag)|\d{1,2}(?:[.:]\d\d)? Uhr)/u.test(
    text,
  );
