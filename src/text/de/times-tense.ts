/** What German verbs around a time expression say about its side of the publication date. */

import type { Span } from '../../model/index.ts';
import { pattern } from '../engine/patterns/layout.ts';
import type { Slice } from '../engine/patterns/passages.ts';
import type { Tense } from '../engine/times/types.ts';
import { pointsAhead } from './times-ahead.ts';
import { pointsBack, QUOTED, tellsWhatWas } from './times-back.ts';
import { type FiniteForm, finiteForm, infinitiveVerb, participleOf } from './verb-forms.ts';

const PAST_FORMS = pattern('gu')`
  (?<!\p{L})(?:
    war(?:en)? | wurden? | hatten? | kam(?:en)? | ging(?:en)? | gab(?:en)? | sah(?:en)?
    | fand(?:en)? | stand(?:en)? | lag(?:en)? | blieb(?:en)? | hielt(?:en)? | ließ(?:en)?
    | lief(?:en)? | nahm(?:en)? | sprach(?:en)? | schrieb(?:en)? | stieg(?:en)? | sank(?:en)?
    | fiel(?:en)? | trat(?:en)? | traf(?:en)? | zog(?:en)? | gewann(?:en)? | verlor(?:en)?
    | begann(?:en)? | schloss(?:en)? | starb(?:en)? | riefe?n? | rief | bot(?:en)? | schlug(?:en)?
    | trug(?:en)? | fuhr(?:en)? | flog(?:en)? | wuchs(?:en)? | brach(?:en)? | schoss(?:en)?
    | warf(?:en)? | verwies(?:en)? | unterschrieb(?:en)? | entschied(?:en)? | erschien(?:en)?
    | verließ(?:en)? | erhielt(?:en)? | bekam(?:en)? | übernahm(?:en)? | hieß(?:en)? | griff(?:en)? | riss(?:en)? | litt(?:en)? | stritt(?:en)? | schnitt(?:en)? | bewies(?:en)?
    | wies(?:en)? | lud(?:en)? | schuf(?:en)? | sprang(?:en)? | sang(?:en)? | fing(?:en)? | hing(?:en)? | schob(?:en)?
    | erfuhr(?:en)? | betrog(?:en)? | betrat(?:en)? | erlitt(?:en)? | stieß(?:en)? | half(?:en)? | saß(?:en)?
    | kannte[n]? | brannte[n]?
    | brachte[n]? | dachte[n]? | konnte[n]? | musste[n]? | durfte[n]? | wollte[n]? | wusste[n]?
    | sagte[n]? | machte[n]? | \p{Ll}{2,}ten?
  )(?!\p{L})
`;
/** words in -te/-ten that are no preterite */
const NOT_PAST = pattern('u')`
  ^(?:
    ge(?!hör|lang|währ|nüg|trau)\p{Ll}+ | heute | leute | seite | mitte | kette | karte | erste
    | zweite | dritte | vierte | fünfte | sechste | achte | neunte | letzte | nächste | beste | meiste
    | weite | breite | gute | alte | harte | zarte | rechte | echte | bitte | hätte | könnte | müsste
    | dürfte | sollte | möchte | bekannte | gesamte | unter | konkrete | laute | späte | spezielle
    | welche | dichte | leichte | schlechte | feste | letzten | ersten | zweiten | dritten | besten
    | meisten | weiten | guten | alten | rechten | bekannten | gesamten | konkreten | halten
    | erhalten | enthalten | behalten | verhalten | treten | arbeiten | leiten | bieten | starten
    | warten | erwarten | richten | berichten | retten | melden | kosten | testen | raten | beraten
    | antreten | vertreten | auftreten | beten | bitten | streiten | bereiten | gelten | hätten
    | könnten | müssten | dürften | sollten | möchten | zeiten | gewichten | verzichten | achten
    | betrachten | beobachten | vermieten | mitten | unten | hinten | kosten | rentabelsten | größten
    | höchsten | wichtigsten | zweitgrößten | geplanten | gestarteten | genannten | sogenannten
  )$
`;
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
  if (/(?<!\p{L})für (?:den )?$/u.test(before) && (planned || !/(?<!\p{L})(?:hatten?|waren?)(?!\p{L})/u.test(clause)))
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

function partsOf(sentence: string): Part[] {
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

/** The member of a coordination that holds the offset: cut where a finite verb or a pronoun follows "und". */
function coordinated({ text, start }: Part, at: number): string {
  let [from, to] = [0, text.length];
  for (const cut of text.matchAll(/ (?:und|oder|aber|doch|denn) (?=(\p{Ll}+))/gu)) {
    const next = cut[1] ?? '';
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

const PERFECT_END = new RegExp(`${PARTICIPLE.source}[\\s.!?]*$`, 'u');
const endsPerfect = (text: string): boolean => PERFECT_END.test(text);

/** "besser verdient als erwartet": a yardstick of before, nothing to come. */
const YARDSTICK = /(?<!\p{L})(?:als|wie) (?:\p{L}+ )?(?:erwartet|geplant|vorgesehen|angekündigt)(?!\p{L})/gu;

function tenseOf(told: string): Tense {
  const clause = told.replace(YARDSTICK, '');
  if (PLANNED.test(clause) && !hasPreterite(clause)) return 'future';
  if (hasPreterite(clause) || ALLEGED.test(clause)) return 'past';
  if (PERFECT.test(clause) && PARTICIPLE.test(clause) && !FUTURE.test(clause)) return 'past';
  if (FUTURE.test(clause)) return 'future';
  return PRESENT.test(clause) || hasPresent(clause) ? 'present' : null;
}

/** A finite form, also one that a separable particle precedes: "stillstand". */
const finiteVerb = (word: string): FiniteForm | null => finiteForm(word) ?? finiteForm(word.replace(PARTICLE, ''));
const PARTICLE =
  /^(?:ab|an|auf|aus|bei|ein|fest|fort|her|heim|hin|los|mit|nach|nieder|statt|still|teil|vor|weg|weiter|wieder|zu|zurück|zusammen)(?=\p{L}{3})/u;

function hasPresent(clause: string): boolean {
  for (const [word] of clause.matchAll(WORDS)) if (finiteVerb(word)?.tense === 'present') return true;
  return false;
}
const WORDS = /(?<!\p{L})\p{Ll}{3,}(?!\p{L})/gu;

function hasPreterite(clause: string): boolean {
  for (const found of clause.matchAll(PAST_FORMS)) if (isPreterite(found[0], clause, found.index)) return true;
  for (const [word] of clause.matchAll(WORDS)) if (isStrongPast(word)) return true;
  return false;
}
/** "entstand", "stillstand", "zurücktrat": strong pasts, also behind a prefix or particle. */
function isStrongPast(word: string): boolean {
  if (/te[nrsm]?$/.test(word) || NOT_PAST.test(word)) return false;
  const form = finiteVerb(word);
  return form?.tense === 'past' && form.mood === 'indicative';
}

function isPreterite(word: string, clause: string, at: number): boolean {
  if (NOT_PAST.test(word)) return false;
  const form = finiteVerb(word);
  if (form && (form.tense !== 'past' || form.mood !== 'indicative')) return false;
  if (!/te[nrsm]?$/.test(word)) return true;
  // "die beschädigten Autos": between article and noun stands an adjective
  const [before, behind] = [clause.slice(0, at), clause.slice(at + word.length)];
  return !(NOUN.test(behind) && (ARTICLE.test(before) || EXTENDED.test(before) || GE_INSIDE.test(word)));
}
/** "Die für Freitag angekündigte Korrektur": an article before a preposition holds the adjective in between. */
const EXTENDED =
  /(?<!\p{L})(?:[Dd](?:er|ie|as|en|em|es)|[Ee]ine?[nmrs]?) (?:für|am|im|an|auf|bei|beim|bis|in|mit|seit|unter|vo[nmr]|vor|zu[mr]?) (?:[\p{L}\d.-]+ ){1,4}$/u;
/** "zugesagte", "vorgestellten": no preterite has its "ge" behind the particle, but for verbs that begin with it. */
const GE_INSIDE =
  /^(?:ab|an|auf|aus|bei|ein|fest|fort|heim|her|hin|los|mit|nach|vor|weg|weiter|wieder|zu|zurück|zusammen)ge(?!hör|lang|währ|nüg|trau|stalt|lob)\p{Ll}{2,}te[nrsm]?$/u;
const ARTICLE =
  /(?<!\p{L})(?:[Dd]er|[Dd]ie|[Dd]as|[Dd]e[nms]|[Ee]ine?[nmrs]?|der|die|das|den|dem|des|ein|eine[nmrs]?|keine?[nmrs]?|ihre?[nmrs]?|seine?[nmrs]?|diese[nmrs]?|am \p{Lu}\p{Ll}+) $/u;
const NOUN = /^ (?:\p{Ll}+[en] )?\p{Lu}/u;

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
