/** The clause of a claim as words to tell: its arguments with full dates, and without what need not be told. */

import type { Argument, Claim, Frame, Language } from '../../model/index.ts';
import { isGermanParticiple, isGermanState } from '../../text/index.ts';
import { pointsBackByNoun } from '../alone/pointing.ts';
import { formsOf } from '../de/outlets.ts';
import { behindReflexive, withFrontReread, withInsertionClosed } from '../de/places.ts';
import { withFullDates } from './dates.ts';
import { decapitalise } from './letters.ts';
import { isMisread } from './misread.ts';
import { isNeeded } from './needed.ts';
import { countsFromDay, covered, isCovered, isTornQuotation } from './quoted-part.ts';
import { isRelative } from './relative-dates.ts';
import { escaped, oneLine, type SourceSentence, wordCount } from './source-sentence.ts';
import { isNoNoun, lowered } from './spelling.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What stands for each argument of the frame, in its order; an empty string where one is left out. */
export interface Clause {
  readonly frame: Frame;
  readonly parts: readonly string[];
  /** the verb group as written, for English */
  readonly verb: string;
  /** false where its first word keeps the capital of a sentence's beginning, since it may be no name: it must come first */
  readonly inner: boolean;
  /** it counts from the day of writing ("vor sieben Jahren", "die laufende Spielzeit"): its attribution must say which */
  readonly ofDay?: true;
}

/** A clause of more words than this drops what hangs on it. */
const LONG = 22;
/** and of more than this even then is no brief statement */
const LONGEST = 34;

/** Clauses on which a statement depends, or that say what was said: without them it would say something else. */
const ESSENTIAL =
  /^(?:dass|daß|ob|wenn|falls|sofern|soweit|solange|zu|wie|was|wer|wo|wann|warum|ohne|statt|anstatt|bis|bevor|ehe|damit|indem|als|that|if|whether|unless|what|how|why|until|before|so|to|,)$/;
const RELATIVE = /^(?:der|die|das|dem|den|deren|dessen|denen|welche[rsmn]?|which|who|whom|whose|where)$/;

/** They tie a clause to the sentence before it, which is not printed: the attribution takes their place. */
const CONNECTIVE =
  /^(?:zwar|allerdings|jedoch|dagegen|hingegen|zudem|außerdem|unterdessen|derweil|dennoch|trotzdem|indes|indessen|ferner|überdies|ebenfalls|gleichzeitig|zugleich|deshalb|daher|deswegen|folglich|somit|dadurch|demnach|daraufhin|dabei|damit|tatsächlich|immerhin|schließlich|doch|aber|also|nämlich|ebenfalls|auch|indes|ohnehin|however|meanwhile|moreover|furthermore|therefore|nevertheless|instead|also)$/iu;

/** What stands for something the sentence before has named. */
const PRONOUN =
  /^(?:da|damals|dort|dorthin|hier|dann|danach|davor|er|sie|ihm|ihn|ihr|ihnen|dies|dieser|diese|dieses|diesem|diesen|jene[rsmn]?|beide|beiden|er|das|he|she|it|they|him|her|them|this|that|these|those|both)$/iu;
/** "Für den sollten Rücklagen da sein": for what, the sentence before said. */
const FOR_WHOM = /^\p{L}{2,6} (?:den|dem|der|die|das|denen)$/u;
/** "es" says nothing of its own only with these. */
const IMPERSONAL = /^(?:geben|gehen|handeln|fehlen|kommen|sein|heißen|bleiben|dauern|reichen|gelten)$/;
/** "damit", "davon": of a clause that follows ("damit, dass ..."), else of what stood before. */
const CORRELATE =
  /^(?:da(?:r)?(?:mit|bei|für|von|zu|gegen|durch|nach|vor|hinter|neben|an|auf|aus|in|über|um|unter))$/iu;

/** "stimmten dagegen, dass ...": of other verbs "dagegen" only sets against the sentence before. */
const TURNS_AGAINST = /^(?:stimmen|halten|votieren|wehren|protestieren|klagen|sprechen|entscheiden|demonstrieren)$/u;

/** "If it is not, ...", "Wenn er kommt, ...": whom the clause in front means, the sentence before said. */
const OPENS_ON_PRONOUN =
  /^\p{L}+ (?:it|they|he|she|this|that|er|sie|es(?!.* (?:gibt|gab|gebe|geben)(?!\p{L}))|dies|diese[rsmn]?)(?!\p{L})/iu;

/** "Auch ihr droht Ärger", "droht ihr Ärger": a dative that reads like "their". */
const WHO_GETS = /^(?:drohen|fehlen|helfen|gelingen|nützen|schaden|bleiben|gehören)$/u;

function pointsBack({ arguments: all, predicate }: Frame, parts: readonly string[]): boolean {
  return all.some(({ role, term }, i) => {
    if (parts[i] === '') return false;
    if (WHO_GETS.test(predicate) && /^ihr \p{Lu}/u.test(parts[i]!)) return true;
    if (role === 'clause') return i === 0 && OPENS_ON_PRONOUN.test(parts[i]!);
    if (/^es$/iu.test(term.text) && /^es$/iu.test(parts[i]!)) return role === 'subject' && !IMPERSONAL.test(predicate);
    if (CORRELATE.test(term.text)) return !parts.some((text, k) => text !== '' && all[k]!.role === 'clause' && k > i);
    return PRONOUN.test(parts[i]!) || FOR_WHOM.test(parts[i]!) || pointsBackByNoun(parts[i]!);
  });
}

/** The opening part as it is written inside a sentence; what hangs on it tells a noun: "Hinweise | auf einen Angriff". */
function inSentence(
  parts: readonly string[],
  first: number,
  { arguments: all }: Frame,
  lang: Language,
  words: Vocabulary,
): string | null {
  const rest = all[first + 1]?.field === 'front' && parts[first + 1] ? ` ${parts[first + 1]}` : '';
  const small = lowered(parts[first]! + rest, lang, words, isName(all[first]!));
  return small === null ? null : small.slice(0, small.length - rest.length);
}

/**
 * Null where a date stays relative to the day of writing, or the clause is too long to restate.
 * @param follows whether it is told right behind the sentence that stands before it in its source
 */
export function clauseOf(
  s: SourceSentence,
  claim: Claim,
  words: Vocabulary,
  named: (text: string, asSubject: boolean) => string,
  follows = false,
): Clause | null {
  const read = claim.frame && withInsertionClosed(s, claim.frame);
  const frame = read && s.lang === 'de' ? withFrontReread(read) : read;
  if (!frame || (s.lang === 'de' && (VERBS_IN_FRONT.test(s.text) || isMisread(s, frame)))) return null;
  const all = frame.arguments.map((a) => {
    const text = textOf(s, a, (t) => named(t, isActor(frame, a)));
    // "nach Informationen von X", told by X itself
    const own = text && withoutOwnWord(text, s.article.outlet);
    const adds = own && a.field === 'middle' && isNeeded('auch', frame, '') && ALSO.test(written(s, a));
    return adds ? `auch ${own}` : own;
  });
  if (s.lang === 'de' && all.some((text, i) => text === '' && strandsFocus(all[i - 1] ?? '', frame.arguments[i]!)))
    return null;
  if (all.some((text) => text === null) || frame.arguments.some((a, i, args) => isTorn(a, args[i + 1]))) return null;
  // "Nach Informationen dieser Zeitung | aus dem Rathaus": what hangs on its own word goes with it
  const hangsOn = (i: number): boolean =>
    all[i - 1] === '' && OWN_WORD.test(frame.arguments[i - 1]!.term.text) && frame.arguments[i]!.field === 'front';
  const texts = all.map((text, i) => (hangsOn(i) ? '' : asInside(s, frame, i, text!)));
  const total = texts.reduce((sum, text) => sum + wordCount(text), frame.verb.length);
  const told = frame.arguments.map((a, i) => {
    // "Kolbau dagegen teilte mit, ...": in front it announces nothing
    const announces =
      a.field !== 'front' &&
      /^,? ?(?:dass|ob|wie|warum|zu)$/u.test(frame.arguments.at(-1)?.connective ?? '') &&
      CORRELATE.test(a.term.text) &&
      (a.term.text !== 'dagegen' || TURNS_AGAINST.test(frame.predicate));
    const connects =
      /^(?:adverbial|predicative)$/u.test(a.role) &&
      CONNECTIVE.test(a.term.text) &&
      !announces &&
      !(s.lang === 'de' && isNeeded(a.term.text, frame, s.article.text.slice(frame.start, frame.end)));
    return connects || (total > LONG && isDroppable(frame, i, claim)) ? '' : texts[i]!;
  });
  const parts = s.lang === 'de' ? beforeItsCount(frame, told) : told;
  if (speaksOfItself(s, frame)) return null;
  if (parts.reduce((sum, text) => sum + wordCount(text), 0) > LONGEST || (!follows && pointsBack(frame, parts)))
    return null;
  if (s.lang === 'de' && (isTelegram(frame, claim) || (!follows && losesIdentity(frame, texts, parts)))) return null;
  const first = parts.findIndex((text) => text !== '');
  const opening = frame.arguments[first];
  // what stood within the sentence has no capital of its beginning
  const inside = opening && s.lang === 'de' && opening.term.start > frame.start ? parts[first]! : null;
  const small = opening
    ? (inside ?? state(opening, parts[first]!) ?? inSentence(parts, first, frame, s.lang, words))
    : null;
  if (first < 0) return null;
  const verb = oneLine(s.article.text.slice(frame.verb[0]!.start, frame.verb[0]!.end));
  const front = small ?? parts[first]!;
  const led = frame.arguments[first]!.role === 'subject' && LIKE_ADJECTIVES.test(front) ? `die ${front}` : front;
  if (s.lang === 'de' && parts.some((part) => isTornQuotation(part) || SAID_WITHIN.test(part))) return null;
  const ofDay = s.lang === 'de' && parts.some((part) => OF_DAY.test(part) || countsFromDay(part));
  if (ofDay && !s.article.published) return null;
  const clause = { frame, parts: parts.with(first, led), verb, inner: small !== null, ...(ofDay && { ofDay }) };
  return s.lang === 'de' ? withFrontFilled(behindReflexive(clause)) : clause;
}

/** "Neu bewertet wird der Fall": the adverb has lost its place in front. */
const asInside = (s: SourceSentence, frame: Frame, i: number, text: string): string => {
  const { field, role, term } = frame.arguments[i]!;
  const moved = s.lang === 'de' && field === 'middle' && role === 'adverbial' && term.start === frame.start;
  return moved ? decapitalise(text) : text;
};

/** "Forscherin findet Fehler": the style of headings, in a line that was read as text. */
const isTelegram = ({ number, arguments: all }: Frame, { role }: Claim): boolean =>
  role === 'paragraph' &&
  number === 'singular' &&
  all.some((a) => a.role === 'subject' && !a.term.entity && BARE_DOER.test(a.term.text));
const BARE_DOER =
  /^\p{Lu}?\p{L}*(?:forscher|sprecher|minister|meister|anwalt|anwält|richter|lehrer|ärzt|arzt|experte?|direktor|leiter|präsident|professor|politiker|betreiber|hersteller|[Gg]ericht|rat|kreistag|[Ll]andtag|rät|ministerium|behörde)(?:in)?$/u;

/** "Die Rechnung, die der Redaktion vorliegt, ...": which one, only the clause says that is left out. */
const losesIdentity = ({ arguments: all }: Frame, texts: readonly string[], parts: readonly string[]): boolean =>
  all.some(
    (a, i) =>
      a.role === 'clause' &&
      RELATIVE.test(a.connective ?? '') &&
      texts[i] === '' &&
      /^(?:der|die|das|den|dem) \p{Lu}\S+$/iu.test(parts[i - 1] ?? ''),
  );

/** "soll nun erst | am Samstag": without its day the particle says something else. */
const strandsFocus = (before: string, { term }: Argument): boolean =>
  DAY_ALONE.test(term.text) && /(?:^| )(?:erst|schon|noch|bereits|nur|nicht)$/u.test(before);

/** "Verletzt wurden unverändert | vier Menschen": such a word stays with its count, where that changes its place. */
const beforeItsCount = ({ arguments: all }: Frame, parts: readonly string[]): readonly string[] =>
  parts.map((text, i) => {
    const next = parts[i + 1] ?? '';
    if (isOfCount(all[i]!, text) && COUNT.test(next)) return '';
    return i > 0 && COUNT.test(text) && isOfCount(all[i - 1]!, parts[i - 1]!) ? `${parts[i - 1]!} ${text}` : text;
  });
const isOfCount = ({ role, field }: Argument, text: string): boolean =>
  role === 'adverbial' &&
  field === 'middle' &&
  /^(?:unverändert|nach wie vor|weiterhin|insgesamt|zusammen|lediglich|allein|jeweils)$/u.test(text);
const COUNT =
  /^(?:\d[\d.,]*|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)(?: (?:Prozent|Millionen|Milliarden))? \p{Lu}/u;

/** "Nicht gewertet werden konnten Bögen ohne Datum": a verb group that nothing may part. */
export const VERBS_IN_FRONT = /^[^,.]{0,40}(?:t|en) (?:werden|worden) (?:k[oö]nn|soll|muss|müss|d[uü]rf)/u;

/** "Ohne Geld, sagte er, werde ...": whose word it is stands inside, where another attribution would double it. */
const SAID_WITHIN = /^,? ?(?:sagte|sagt|erklärte|betonte|meinte|warnte|so) (?:er|sie|der|die|das|\p{Lu})[^,]*,$/u;

/** "Zudem sank der Pegel" without its "zudem", "Verletzt wurde niemand": the subject takes the place in front. */
export function withFrontFilled(clause: Clause): Clause {
  const { frame, parts } = clause;
  if (frame.arguments.some((a, i) => a.field === 'front' && parts[i] !== '')) return clause;
  const subject = frame.arguments.findIndex((a, i) => a.role === 'subject' && parts[i] !== '');
  // "Proben | aus zwölf Brunnen": what may hang on the subject would be torn from it
  const next = frame.arguments[subject + 1];
  const led = /^(?:der|die|das|dem|er|sie|es|man) |^(?:er|sie|es|man|niemand)$/u.test(parts[subject] ?? '');
  // "40 Liter Öl, also zwei Eimer, | in den Kanal": nothing hangs on it behind its comma
  const closed = /, (?!(?:.* )?(?:und|oder|sowie) )[^,]+$/u.test(parts[subject] ?? '');
  if (subject < 0 || (next?.role === 'oblique' && !led && !closed)) return clause;
  // "Verletzt wurde der Wirt | aus Ulmfeld": what hangs on the subject goes with it
  // "muss das Klinikum Kolm | für den Umbau": on a name hangs only whence somebody is
  const goes = frame.arguments[subject]!.term.entity ? /^(?:aus|vom)$/u : GOES_WITH;
  const hangs = led && next?.role === 'oblique' && goes.test(next.preposition ?? '') && parts[subject + 1] !== '';
  const lead = { ...frame.arguments[subject]!, field: 'front' as const };
  const rest = frame.arguments
    .map((argument, i) => ({ argument, text: parts[i]! }))
    .filter((_, i) => i !== subject && !(hangs && i === subject + 1) && parts[i] !== '');
  return {
    ...clause,
    frame: { ...frame, arguments: [lead, ...rest.map((x) => x.argument)] },
    parts: [hangs ? `${parts[subject]!} ${parts[subject + 1]!}` : parts[subject]!, ...rest.map((x) => x.text)],
  };
}

const GOES_WITH = /^(?:aus|für|gegen|über|zwischen|von|vom)$/u;

/** "Versichert waren ...", "Neu sind ...", "Entsetzt reagierte ...": a participle is no name, "Ratsvorsitzender Jan Kolm" is one. */
const state = ({ role, term }: Argument, text: string): string | null => {
  const small = decapitalise(text);
  if (/^(?:adverbial|predicative)$/u.test(role) && isNoNoun(text)) return small;
  // "Operativ steht die Firma gut da"
  if (role === 'adverbial' && !term.entity && !/[ \d]/u.test(text)) return small;
  const stands = (role === 'predicative' || role === 'adverbial') && !/ \p{Lu}/u.test(text);
  return stands && (isGermanParticiple(small) || isGermanState(small)) ? small : null;
};

/** "Bevollmächtigte Ruth Kern": a noun that is declined like an adjective wants its article inside a sentence. */
const LIKE_ADJECTIVES = /^\p{Lu}\p{L}*(?:sitzende|beauftragte|mächtigte|geordnete|gestellte|verständige) \p{Lu}/u;

/** "nach Informationen des Boten" in the Bote itself: the attribution says so. */
function withoutOwnWord(text: string, outlet: string): string {
  const lead = OWN_WORD.exec(text)?.[0];
  if (!lead) return text;
  const rest = text.slice(lead.length);
  const own =
    /^(?:(?:dieser|unserer) (?:Zeitung|Redaktion)|(?:dieses|unseres) (?:Senders|Blatts|Magazins|Hauses))(?!\p{L})/u.exec(
      rest,
    )?.[0];
  const form =
    own ??
    [...formsOf(outlet), ...shortForms(outlet)].find(
      (f) => rest.startsWith(f) && !/^\p{L}/u.test(rest.slice(f.length)),
    );
  return form ? rest.slice(form.length).trim() : text;
}
/** "des Sportblatts" of the "Sportblatt am Morgen" */
function shortForms(outlet: string): readonly string[] {
  const [first = '', ...more] = outlet.replace(/^(?:Der|Die|Das) /u, '').split(' ');
  const short = more.length > 0 && /(?:bote|funk|blatt|zeitung|anzeiger|kurier)$/iu.test(first) ? [first] : [];
  return [...short, ...(more.length === 0 ? [first] : [])].flatMap((name) => [
    `${name}s`,
    `${name}es`,
    `${name}n`,
    name,
  ]);
}
const OWN_WORD = /^(?:[Nn]ach (?:Informationen|Recherchen|Angaben|Berechnungen) (?:von |der |des )?|[Ll]aut )/u;

/** The subject; and where somebody says or judges, the pronoun for it that German puts behind the verb. */
const isActor = ({ predicate, particle = '' }: Frame, { role, term }: Argument): boolean =>
  role === 'subject' || (/^(?:er|sie)$/u.test(term.text) && SAYING.test(`${particle}${predicate}`));
const SAYING =
  /^(?:sagen|erklären|betonen|fordern|warnen|ankündigen|kritisieren|ausschließen|zurückweisen|ablehnen|nennen|rechnen|erwarten|halten|sehen|zutrauen|vorwerfen|beziffern|schätzen|einräumen|bestreiten|vorschlagen|begründen|zusagen|hinweisen|begrüßen|loben|bestätigen|verlangen)$/u;

/** "hervor , der Radio Kolm": a relative clause in pieces; "zwei | mit dem Fall | vertraute Kenner": a noun without its attribute. */
const isTorn = ({ role, term }: Argument, next: Argument | undefined): boolean =>
  (role === 'adverbial' && / , (?:der|die|das|dem|den|deren|dessen) /u.test(term.text)) ||
  (role === 'subject' &&
    next?.role === 'oblique' &&
    /^(?:ein|eine|zwei|drei|vier|fünf|sechs|mehrere|einige|viele|der|die|das)$/iu.test(term.text));

/** Where the words of a term end: "Ein Valkiala" of "Ein Valkiala-Sprecher" was read for its name alone. */
const endOf = (text: string, end: number): number =>
  /\p{L}$/u.test(text.slice(end - 1, end))
    ? end + /^(?:-?\p{L}+)*/u.exec(text.slice(end, end + LONGEST_WORD))![0].length
    : end;
const LONGEST_WORD = 60;

const isName = ({ term }: Argument): boolean =>
  term.entity !== undefined &&
  term.text.startsWith(term.entity.split(' ')[0]!) &&
  !/^\p{L}+(?:isch|deutsch)e[rnsm]?(?: |$)/u.test(term.text);

function textOf(s: SourceSentence, argument: Argument, named: (text: string) => string): string | null {
  const { start } = argument.term;
  const end = endOf(s.article.text, argument.term.end);
  const written = s.article.text.slice(start, end);
  if (s.lang !== 'de' || !/[„»«"]/u.test(written)) return toldOf(s, written, start, named);
  const { text, uncover } = covered(written);
  const told = toldOf(s, text, start, named);
  return told && uncover(told);
}

/** @param written what stands at `start` of the article: quotations may be covered in it */
function toldOf(s: SourceSentence, written: string, start: number, named: (text: string) => string): string | null {
  const from = start - s.start;
  const to = from + written.length;
  const times = s.times
    .filter((t) => t.start >= from && t.end <= to)
    .map((t) => ({ ...t, start: t.start - from, end: t.end - from }))
    .filter((t) => !isCovered(written.slice(t.start, t.end)));
  const dated = withFullDates(written, times, s.lang, s.article.published, s.text);
  if (dated === null && s.lang === 'de' && isOfDayAlone(oneLine(written))) return named(oneLine(written));
  if (dated === null) return DAY_ALONE.test(written) ? '' : null;
  const plain = oneLine(dated).replace(ALSO, '');
  if (isOwnMention(s, plain)) return '';
  return PART_OF_DAY.test(plain) && !isRate(s.text, from) ? '' : named(plain);
}

/** Stretches that no calendar date stands for. */
const OF_DAY =
  /(?:laufend|kommend|vergangen|abgelaufen|nächst|vorig|letzt)e[nrms]? (?:Geschäftsjahr|Spielzeit|Saison|Schuljahr|Haushaltsjahr|Wahlperiode|Legislaturperiode|Semester)|(?<!\p{L})(?:vor|in den (?:vergangenen|letzten|kommenden|nächsten)|(?:frühestens|spätestens) in) (?:rund |etwa |gut |knapp |mehr als )?(?:\p{Ll}+|\d+) (?:Jahren|Monaten|Wochen|Tagen)(?!\p{L})|(?<!\p{L})(?:(?:Anfang|Mitte|Ende) )?(?:nächst|kommend|vergangen|vorig|letzt)e[rn]? Woche(?!\p{L})/iu;

/** No other day beside it counts from the day of writing. */
const isOfDayAlone = (text: string): boolean => OF_DAY.test(text) && !isRelative(text.replace(OF_DAY, ''), 'de');

/** "7.500 Karren am Tag": so many a day, and not on a day. */
const isRate = (sentence: string, from: number): boolean =>
  /^am Tag(?!\p{L})/u.test(sentence.slice(from)) &&
  /\d(?: Millionen| Milliarden)? (?:\p{L}+ ){0,2}$/u.test(sentence.slice(0, from));

/** "am Abend", without its day: of which day, the sentence before said. */
const PART_OF_DAY =
  /^(?:(?:noch |erst |schon )?(?:am (?:frühen |späten |selben |gleichen |nächsten |folgenden )?(?:Morgen|Vormittag|Mittag|Nachmittag|Abend|Tag|Tage)|in der (?:selben |folgenden )?Nacht)|(?:tags|kurz) (?:darauf|zuvor|davor))$/iu;
/** ", der dem Anzeiger vorliegt", "dem Boten" in the Bote itself: an outlet's word for itself, which the attribution names. */
function isOwnMention({ article, lang }: SourceSentence, text: string): boolean {
  if (lang !== 'de') return false;
  if (OWN_READING.test(text)) return true;
  const bare = formsOf(article.outlet).map((form) => form.replace(/^(?:der|die|das|dem|den) /iu, ''));
  // "dem Anzeiger" of the Talheimer Anzeiger, "dem Kreisboten" of the Kreisbote Talheim
  const names = bare.flatMap((name) => [
    name,
    name.split(' ').at(-1)!,
    ...(/(?:bote|funk|blatt|zeitung|anzeiger|kurier)n?(?= )|^\p{Lu}\p{L}+ (?:am|im|aus|vom|in) /iu.exec(name)
      ? [name.split(' ')[0]!]
      : []),
  ]);
  const body = `(?:${[...new Set(names)].map(escaped).join('|')}|Zeitung|Redaktion|Sender|Blatt)`;
  return new RegExp(
    `^(?:,? ?(?:der|die|das) (?:(?:dem|der|das) )?${body} (?:exklusiv )?(?:vorlieg(?:t|en)|einsehen konnte),?|(?:gegenüber )?(?:dem|der|unserem|unserer|diesem|dieser) ${body}|gegenüber ${body}|auf Anfrage (?:unserer|unseres|dieser|dieses|des|der) ${body}s?)$`,
    'u',
  ).test(text);
}

/** ", wie diese Zeitung aus zwei Quellen erfuhr", ", den die Redaktion einsehen konnte": how the outlet came by it. */
const OWN_READING =
  /^,? ?(?:wie (?:diese|unsere) (?:Zeitung|Redaktion)|wie (?:dieses|unser) (?:Blatt|Magazin|Haus)|wie (?:dieser|unser) Sender|(?:der|die|das|den) (?:die|diese|unsere) Redaktion|(?:der|die|das) (?:unserer|dieser) (?:Redaktion|Zeitung)|(?:der|die|das) (?:unserem|diesem) (?:Sender|Blatt|Magazin|Haus)) [^,]*(?:erfuhr|erfahren (?:hat|konnte)|berichtete?|berichtet hatte?|einsehen konnten?|gesehen hat|lesen konnten?|vorlieg(?:t|en)),?$/u;

/** "Der Bote konnte das Gutachten lesen", told by the Bote. */
const READS = /^(?:lesen|einsehen|sehen|erfahren|sprechen|fragen|anfragen|haben|erhalten|liegen)$/u;
const readsItself = (s: SourceSentence, { particle = '', predicate, arguments: all }: Frame): boolean =>
  READS.test(`${particle}${predicate}`) &&
  all.some(({ role, term }) => {
    const subject = oneLine(s.article.text.slice(term.start, term.end));
    return (
      role === 'subject' &&
      (formsOf(s.article.outlet).some((form) => form.toLowerCase() === subject.toLowerCase()) ||
        /^(?:Diese|Unsere|Die) (?:Redaktion|Zeitung)$|^Unser(?:e)? (?:Reporter(?:in)?|Sender|Blatt)$/iu.test(subject))
    );
  });

/** "Dem Boten liegt das Gutachten vor", told by the Bote: what it has is no news of its own. */
const speaksOfItself = (s: SourceSentence, frame: Frame): boolean =>
  s.lang === 'de' && (readsItself(s, frame) || liesBefore(s, frame));
const liesBefore = (s: SourceSentence, { particle, predicate, arguments: all }: Frame): boolean =>
  particle === 'vor' &&
  predicate === 'liegen' &&
  all.some(({ term }) =>
    isOwnMention(
      s,
      oneLine(s.article.text.slice(term.start, term.end))
        .replace(ALSO, '')
        .replace(/^D(?=em|er)/u, 'd'),
    ),
  );

const written = (s: SourceSentence, { term }: Argument): string => s.article.text.slice(term.start, term.end);

/** "auch die CDU": beside whom, the sentence before said. */
const ALSO =
  /^(?:auch|ebenso|sogar) (?=(?:der|die|das|ein|eine|den|dem|mit|in|im|bei|von|für|nach|auf|an|am|zu)(?!\p{L})|\p{Lu})/iu;

/** A day that the text leaves open is left out; what happened is told all the same. */
const DAY_ALONE =
  /^(?:am|Am) (?:vergangenen |gestrigen |heutigen )?(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag)(?:morgen|mittag|vormittag|nachmittag|abend)?$|^(?:[Ii]n der Nacht (?:zum|auf) (?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag)|(?:[Hh]eute|[Gg]estern|[Vv]orgestern)(?: (?:früh|Morgen|Vormittag|Mittag|Nachmittag|Abend|Nacht))?|kürzlich|jüngst)$/u;

/** A clause that only adds: never the one that holds the claim, and a relative clause only behind a name. */
function isDroppable({ arguments: all }: Frame, i: number, claim: Claim): boolean {
  const { role, connective = '', term, field } = all[i]!;
  if (role !== 'clause' || ESSENTIAL.test(connective)) return false;
  if (claim.span.start < term.end && term.start < claim.span.end && claim.kind !== 'event') return false;
  return RELATIVE.test(connective) ? all[i - 1]?.term.entity !== undefined : field === 'after';
}
