/** Frames in either language: reading one from a sentence, and telling it again. */
import type { Frame, Language, Reading, Span } from '../model/index.ts';
import { readGermanFrame } from './de/frame/index.ts';
import { NEGATIONS as GERMAN_NEGATIONS } from './de/frame/words.ts';
import { finiteForm, guessedPast, infinitiveVerb, participleOf } from './de/verb-forms.ts';
import { finite } from './de/verbs.ts';
import { readEnglishFrame } from './en/frame/index.ts';
import { NEGATIONS as ENGLISH_NEGATIONS } from './en/frame/words.ts';
import { baseOfIng, finiteForm as englishFinite, participleOf as englishParticiple, isBase } from './en/verb-forms.ts';
import { remembered } from './engine/patterns/memo.ts';
import { wordSet } from './engine/wordlists.ts';

export { withoutBareDenial } from './de/frame/denial.ts';
export { isState as isGermanState } from './de/frame/states.ts';
export { type GermanOrder, isGermanLight, tellGerman } from './de/frame/tell.ts';
export { buildOf } from './en/order/clause.ts';
export type { Cut, EnglishBuild } from './en/order/types.ts';
export { timesIn as timesOfEnglish } from './en/order/words.ts';

const frames = new WeakMap<Reading, Map<number, Frame | null>>();

/** The frame of the first main clause of a sentence of a reading, read once; null where its build is not sure. */
export function readFrame(text: string, reading: Reading, sentence: Span): Frame | null {
  const known = frames.get(reading) ?? new Map<number, Frame | null>();
  frames.set(reading, known);
  const before = known.get(sentence.start);
  if (before !== undefined) return before;
  const frame = (reading.lang === 'de' ? readGermanFrame : readEnglishFrame)(text, reading, sentence);
  known.set(sentence.start, frame);
  return frame;
}

/** Whether a word in small letters may make a frame negated: where none such stands, no frame is. */
export const mayDeny = (word: string, lang: Language): boolean =>
  lang === 'de' ? GERMAN_NEGATIONS.has(word) : ENGLISH_NEGATIONS.has(word) || /n['’]t/.test(word);

/** Whether a German word in small letters can be the finite verb of a clause. */
export const isGermanVerb = (word: string): boolean => finiteForm(word) !== null || guessedPast(word) !== null;
export const isGermanParticiple = (word: string): boolean => participleOf(word) !== null;

/**
 * The verb that a word in small letters may be a form of, a particle that stands before it included: "abgesetzt" -> absetzen.
 * Null for words that are none. An English base form is as often a noun: it counts only behind "to" or a modal.
 */
export const verbOfWord = (word: string, lang: Language, before = ''): string | null =>
  VERB_OF[lang](word) ?? (lang === 'en' && TO_VERB.has(before) && isBase(word) ? word : null);
const TO_VERB = wordSet('to not will would can could may might must shall should did does do never be');
const JOINED =
  /^(ab|an|auf|aus|bei|ein|fest|frei|her|hin|los|mit|nach|nieder|statt|teil|vor|weg|zurück|zusammen|zu)(\p{Ll}{3,})$/u;
const VERB_OF: Readonly<Record<Language, (word: string) => string | null>> = {
  de: remembered((word) => {
    const whole = participleOf(word) ?? infinitiveVerb(word.replace(/zu(?=\p{L}{4,}en$)/u, ''));
    if (whole) return `${whole.particle ?? ''}${whole.lemma}`;
    const finite = finiteForm(word) ?? guessedPast(word);
    if (finite) return finite.lemma;
    // at the end of a clause the particle stays before its verb: "feststellt"
    const [, particle, rest] = JOINED.exec(word) ?? [];
    const base = rest && finiteForm(rest);
    return base ? particle + base.lemma : null;
  }),
  en: remembered((word) => {
    const finite = englishFinite(word);
    return (finite?.weak && !word.endsWith('ed') ? null : finite?.lemma) ?? englishParticiple(word) ?? baseOfIng(word);
  }),
};

/**
 * A finite verb as a fact tells it: "bringe" -> "bringt"; null for other words, and for "brächte", which is no report.
 * @param isReport the sentence passes on somebody's words: "kämen" stands for the plural "kommen"
 */
export function germanIndicative(word: string, isReport = false): string | null {
  const form = finiteForm(word) ?? guessedPast(word);
  if (!form || (form.mood === 'subjunctive2' && !(isReport && form.number === 'plural'))) return null;
  return form.mood === 'indicative' ? word : finite(form.lemma, 'present', { number: form.number, mood: 'indicative' });
}
