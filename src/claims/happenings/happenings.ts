/** What a date dates: the deed of its clause, or the noun that it stands beside. */
import { type Happening, type Language, type Span, touches } from '../../model/index.ts';
import { isStopWord, noted, type Slice, type Spelling, verbOfWord } from '../../text/index.ts';
import { beginsSmall, type Clause, type Word } from '../clauses.ts';
import { deedPhrases } from '../compare/deed-phrases.ts';
import { type Context, topicOfWord } from '../context.ts';

/** Null where no verb and no noun says what happened. */
export function happeningOf(context: Context, clause: Clause, time: Span): Happening | null {
  const { slice, lang } = context;
  const part = partAround(context, clause, time);
  const nouns = unique(nounsIn(context, part));
  const [document] = DATED[lang].exec(stretchBefore(slice, clause, time))?.slice(1) ?? [];
  if (document && isThing(document, lang)) return { by: 'document', deeds: [topicOfWord(document, lang)], nouns };
  const owner = ownerOf(context, clause, time);
  if (owner.length > 0)
    return { by: 'owner', deeds: unique([...owner.map((w) => topicOfWord(w, lang)), ...deedsOf(owner, lang)]), nouns };
  const verbs = verbsIn(context, part).filter((verb) => !isLight(verb, lang));
  const deeds = [...verbs.map((verb) => topicOfWord(verb, lang)), ...deedsIn(context, part)];
  if (deeds.length > 0) return { by: 'verb', deeds: unique(deeds), nouns };
  return nouns.length > 0 ? { by: 'noun', deeds: nouns, nouns } : null;
}

/** Of nouns by themselves: "walkout". */
const deedsOf = (nouns: readonly string[], lang: Language): readonly string[] =>
  deedPhrases(lang).flatMap(([key, { pattern }]) => (nouns.some((noun) => pattern.test(noun)) ? [key] : []));

const deedsIn = ({ leads, lang }: Context, { words }: Clause): readonly string[] =>
  words.length === 0
    ? []
    : deedPhrases(lang).flatMap(([key, led]) => (leads.says(led, words[0]!.start, words.at(-1)!.end) ? [key] : []));

/** "had been due to start on Monday, but the crew lacked ...": what stands between two commas has the day if it has a verb. */
function partAround({ lang }: Context, clause: Clause, time: Span): Clause {
  const from = clause.words.findLastIndex((w) => w.lower === ',' && w.end <= time.start);
  const to = clause.words.findIndex((w) => w.lower === ',' && w.start >= time.end);
  const words = clause.words.slice(from + 1, to < 0 ? clause.words.length : to);
  const part = { ...clause, words };
  return verbsOf(part, lang).some((verb) => verb !== null) ? part : clause;
}

const unique = (words: readonly string[]): readonly string[] => [...new Set(words)];

/** "Die Vereidigung am 2. November ist ...": the noun right before a day that no verb precedes. */
const OWN_NOUN: Readonly<Record<Language, RegExp>> = {
  de: /(\p{Lu}[\p{L}-]+)\s+(?:am|im|vo[mn]|zum|ab)\s+(?:(?:kommenden|nächsten|vergangenen|frühen|späten)\s+)?$/u,
  en: /(\p{L}[\p{L}-]+)\s+(?:on|in|of)\s+(?:the\s+)?$/u,
};
/** "das Schreiben vom 3. Mai", "a letter of 3 May" */
const DATED: Readonly<Record<Language, RegExp>> = {
  de: /(\p{Lu}[\p{L}-]+)\s+vo[mn]\s+$/u,
  en: /(\p{L}[\p{L}-]+)\s+(?:of|dated)\s+(?:the\s+)?$/u,
};
/** Characters before a time in which the noun stands whose day it is. */
const BEFORE = 60;
const stretchBefore = (slice: Slice, clause: Clause, time: Span): string =>
  slice(Math.max(clause.start, time.start - BEFORE), time.start);
const isThing = (noun: string, lang: Language): boolean => !isStopWord(noun, lang) && verbOfWord(noun, lang) === null;

/** The noun whose day it is: "Monday's promised walkout", "die für Freitag angekündigte Sitzung", "Die Wahl am Sonntag war". */
function ownerOf(context: Context, clause: Clause, time: Span): readonly string[] {
  const { slice, lang } = context;
  const owned = lang === 'en' ? ownedIn(context, clause, time) : attributeIn(clause, time);
  if (owned.length > 0 || verbsOf(clause, lang).some((verb, i) => verb !== null && clause.words[i]!.end <= time.start))
    return owned;
  const noun = OWN_NOUN[lang].exec(stretchBefore(slice, clause, time))?.[1];
  return noun && isThing(noun, lang) ? [noun] : [];
}

/** The words behind "Monday's" up to the first that carries grammar only; how it was announced is no part of it. */
function ownedIn({ slice, lang }: Context, clause: Clause, time: Span): readonly string[] {
  if (!/['’]s?$/u.test(slice(time.start, time.end)) && !/^['’]s?\s/u.test(slice(time.end, time.end + 3))) return [];
  const words = clause.words.filter((w) => w.start > time.end && /\p{L}{2}/u.test(w.text));
  const end = words.findIndex((w) => isStopWord(w.lower, lang));
  return words
    .slice(0, end < 0 ? MOST_OWNED : Math.min(end, MOST_OWNED))
    .filter((w) => !/ed$/.test(w.lower))
    .map((w) => w.text);
}
const MOST_OWNED = 3;

/** "für Freitagvormittag angekündigte Pressekonferenz": the noun that the participle behind the day belongs to. */
function attributeIn(clause: Clause, time: Span): readonly string[] {
  const [participle, noun] = clause.words.filter((w) => w.start >= time.end);
  return participle && noun && /^\p{Ll}{4,}(?:te|ene|ende)[nrsm]?$/u.test(participle.text) && /^\p{Lu}/u.test(noun.text)
    ? [noun.text]
    : [];
}

const verbsIn = ({ lang }: Context, clause: Clause): readonly string[] =>
  verbsOf(clause, lang).filter((verb) => verb !== null);

/**
 * By word of the clause its verb, null for other words. German nouns are written large; a particle at the end of the clause
 * belongs to its finite verb ("sagte ... ab").
 */
function verbsOf({ words }: Clause, lang: Language): readonly (string | null)[] {
  if (lang === 'en') return words.map((w, i) => verbOfWord(w.lower, lang, words[i - 1]?.lower));
  const last = words.findLast((w) => hasLetter(w.spelling));
  const particle = last && PARTICLES.has(last.lower) ? last.lower : '';
  return words.map((w) => {
    const verb = beginsSmall(w.spelling) ? verbOfWord(w.lower, lang) : null;
    return verb && w !== last ? particle + verb : verb;
  });
}
const hasLetter = noted(({ raw }) => /\p{L}/u.test(raw));
const PARTICLES: ReadonlySet<string> = new Set(
  'ab an auf aus bei ein fest frei her hin los mit nach nieder statt stattdessen teil vor weg zu zurück zusammen'.split(
    ' ',
  ),
);

/** They say that something is, begins or is told, not what. */
const isLight = (verb: string, lang: Language): boolean =>
  LIGHT[lang].has(verb) || LIGHT_CONCEPTS.has(topicOfWord(verb, lang));
const LIGHT_CONCEPTS: ReadonlySet<string> = new Set(
  'say announce confirm plan expect begin end know show promise'.split(' ').map((concept) => `concept:${concept}`),
);
const LIGHT: Readonly<Record<Language, ReadonlySet<string>>> = {
  de: new Set(
    `sein haben werden können müssen dürfen sollen wollen mögen machen geben kommen gehen stehen liegen bleiben lassen stattfinden
    erfolgen geschehen passieren gelten heißen vorliegen ansetzen vorsehen terminieren führen bringen nehmen halten folgen dauern laufen
    anlaufen lauten nennen schreiben sehen`.split(/\s+/),
  ),
  en: new Set(
    `be have do make get take give go come keep hold happen occur follow set schedule due seem will would can could may might must
    shall should run last remain stay become see put bring need want hope write`.split(/\s+/),
  ),
};

/** Nouns that name no person or body: who did something is not what was done. */
function nounsIn({ lang, reading }: Context, clause: Clause): readonly string[] {
  const isTold = (w: Word): boolean =>
    touches(reading.mentions, w) || touches(reading.times, w) || touches(reading.quantities, w);
  const verbs = verbsOf(clause, lang);
  return clause.words
    .filter((w, i) => mayBeNoun[lang](w.spelling) && verbs[i] === null && !isTold(w))
    .map((w) => topicOfWord(w.text, lang))
    .filter((word) => !ACTORS.test(word));
}
const mayBeNoun: Readonly<Record<Language, (word: Spelling) => boolean>> = {
  de: noted(({ raw, small }) => /^\p{Lu}/u.test(raw) && /\p{L}{3}/u.test(raw) && !isStopWord(small, 'de')),
  en: noted(({ raw, small }) => /\p{L}{3}/u.test(raw) && !isStopWord(small, 'en')),
};
const ACTORS =
  /^(?:concept:(?:company|government|police|court|judge|boss|worker|doctor|researcher|country)|sprech|spokes|behörd|mann$|frau|mensch|leute|people|person|uhr|morning|evening|afternoon|night|day|week)/u;
