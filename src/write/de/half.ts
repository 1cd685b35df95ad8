/** The second half of a German sentence ("und zertrümmerten drei Vitrinen"), told behind the first, which is not the whole of it. */
import { germanIndicative, isGermanParticiple, isGermanVerb } from '../../text/index.ts';
import type { Clause } from '../tell/clause.ts';
import { withoutCue } from '../tell/cues.ts';
import { withFullDates } from '../tell/dates.ts';
import { oneLine, type SourceSentence, wordCount } from '../tell/source-sentence.ts';

export interface Half {
  /** with the comma or the "und" before it, dates in full */
  readonly text: string;
  /** told as a fact, where the sentence passes on somebody's words; null where its verb is not sure */
  readonly asFact: string | null;
  /** whether the first half keeps its perfect: its auxiliary serves both ("must"), or both read alike then ("better") */
  readonly perfect: 'must' | 'better' | 'no';
  /** ", der bisher erlaubt war": it may hang on the noun before it, and nothing stands between */
  readonly hangs: boolean;
}

/** Behind more words than this the attribution is forgotten. */
const LONGEST = 20;

const OPENS = /^(?:, (?:und |doch |aber )?|und |oder |sowie )(?!(?:so|wie|was|wobei|wodurch|sodass|da|denn) )/u;
/** "..., sagte die Ministerin", "..., versicherte Kern", "..., heißt es": no half, but whose word it is */
const CUE =
  /^, (?:so|wie|geht aus) |^, \p{Ll}+ (?:er|sie|es|der|die|das|ein|eine|seine?|ihre?|dazu|\p{Lu}\p{L}*)(?!\p{L})/u;

/** What stands behind the clause up to the end of its sentence; null where nothing does, or where it can't be told. */
export function secondHalf(s: SourceSentence, { frame }: Clause): Half | null {
  const from = frame.end - s.start;
  const text = halfText(s, from);
  if (!text || !OPENS.test(text) || CUE.test(text) || /[„“”"»«:;()]/u.test(text) || wordCount(text) > LONGEST)
    return null;
  if (meansAnother(text, frame)) return null;
  // "und den Handel angewiesen, die Ware zu sperren": its verb stands before what was ordered
  // "und sich für den entschieden, der bleibe": nor is the verb of what hangs on a noun
  const own = text.startsWith('und ') ? text.replace(ON_NOUN, '') : text;
  const words = own.replace(/, (?:um )?[^,]* zu \p{Ll}+n$/u, '').match(/\p{L}+/gu) ?? [];
  const last = /^(?:worden|werden)$/u.test(words.at(-1)!) ? words.length - 2 : words.length - 1;
  // "hatte den Plan verworfen und eine Heizung einbauen lassen": an infinitive that stands for a participle
  const lets = words[last] === 'lassen' && /e?n$/u.test(words[last - 1] ?? '') && hasAuxiliary(frame);
  const isOpen = (i: number): boolean =>
    (i >= last && (i > last || isGermanParticiple(words[i]!))) || isAttribute(words, i) || (lets && i >= last - 1);
  const finite = words.findIndex((w, i) => !/^\p{Lu}/u.test(w) && isGermanVerb(w) && !isOpen(i));
  const done = lets || isGermanParticiple(words[last] ?? '');
  if (isZeugma(frame, text, words[finite])) return null;
  if (finite < 0) {
    if (!done || !text.startsWith('und ')) return null;
    const bare = frame.voice === 'passive' ? text.replace(/ (?:worden|werden)$/u, '') : text;
    return { text: bare, asFact: bare, perfect: frame.voice === 'active' ? 'must' : 'no', hangs: false };
  }
  const compound = done && COMPOUND.test(words[finite]!);
  // what looks like its verb may be none where a participle ends it: the perfect kept is right either way
  const unsure = done && !compound && hasAuxiliary(frame) && !BEARS_STATE.test(words[finite]!);
  const perfect = unsure ? 'must' : compound ? 'better' : 'no';
  const hangs = RELATIVE.test(text) && isGermanVerb(words.at(-1)!);
  return { text, asFact: factual(text, words[finite]!, frame.mood === 'reported'), perfect, hangs };
}

const hasAuxiliary = ({ voice, tense, anterior }: Clause['frame']): boolean =>
  voice === 'active' && (tense === 'perfect' || anterior === true);

const ON_NOUN = /, (?:\p{Ll}{2,5} )?(?:der|die|das|dem|den|deren|dessen|denen|welche[rsmn]?) [^,]+$/u;
const COMPOUND = /^(?:hat|haben|ist|sind|hatte|hatten|war|waren|habe|hätten|sei|seien)$/u;
const BEARS_STATE =
  /^(?:wird|werden|wurden?|bleib|blieb|gilt|galt|gelten|lässt|ließ|sieht|sah|fühlt|bekommt|bekam|erhält)/u;

/** "eine berichtigte Fassung": before its noun it is no verb. */
const isAttribute = (words: readonly string[], i: number): boolean =>
  /te[nrsm]?$/u.test(words[i]!) && /^\p{Lu}/u.test(words[i + 1] ?? '') && DETERMINER.test(words[i - 1] ?? '');
const DETERMINER =
  /^(?:[Dd](?:er|ie|as|en|em|es)|(?:[Kk]|[Ss]|[Mm])?eine?[nrsm]?|ihre?[nrsm]?|diese[nrsm]?|alle[nr]?|einige[nr]?|mehrere[nr]?|neue[nrsm]?)$/u;

/** "wurde 1968 gebaut und hat 400 Plätze": what was once done, and what is so now, share no subject well. */
const isZeugma = ({ voice, tense }: Clause['frame'], text: string, verb: string | undefined): boolean =>
  voice === 'passive' &&
  tense !== 'present' &&
  tense !== 'future' &&
  verb !== undefined &&
  text.startsWith(`und ${verb} `) &&
  /^(?:hat|haben|ist|sind|besitzt|bietet|zählt|umfasst|betreut|gehört)$/u.test(verb) &&
  !isGermanParticiple(text.match(/\p{L}+/gu)?.at(-1) ?? '');
const RELATIVE = /^, (?:\p{Ll}{2,5} )?(?:der|die|das|dem|den|deren|dessen|denen|welche[rsmn]?) /u;

/** "Kern legte den Bericht vor, am Montag rief sie ihre Leute": a pronoun that does not fit the subject before it. */
function meansAnother(text: string, { number, arguments: all }: Clause['frame']): boolean {
  const pronoun = [...text.matchAll(/(\p{Ll}+) (er|sie) /gu)].find(([, verb]) => isGermanVerb(verb!))?.[2];
  const subject = all.find((a) => a.role === 'subject')?.term.text ?? '';
  const isShe = number === 'plural' || /^(?:die|eine) |in(?= |$)/iu.test(subject);
  return pronoun !== undefined && (pronoun === 'sie') !== isShe;
}

function halfText(s: SourceSentence, from: number): string | null {
  const times = s.times.filter((t) => t.start >= from).map((t) => ({ ...t, start: t.start - from, end: t.end - from }));
  const dated = withFullDates(s.raw.slice(from), times, 'de', s.article.published);
  return dated === null ? null : withoutCue(oneLine(dated).replace(/;$/u, '.')).replace(/\.$/u, '');
}

/** "und bringe 600.000 Euro ein" -> "und bringt 600.000 Euro ein" */
function factual(text: string, verb: string, isReport: boolean): string | null {
  const fact = germanIndicative(verb, isReport);
  return fact && text.replace(new RegExp(`(?<!\\p{L})${verb}(?!\\p{L})`, 'u'), fact);
}

/** "hatten Schaum | und tote Forellen entdeckt": what they did with both stands at the end of the second half. */
const leavesVerbBehind = (predicate: string, rest: string): boolean =>
  /^(?:haben|sein|werden)$/u.test(predicate) &&
  rest.startsWith('und ') &&
  isGermanParticiple(rest.match(/\p{L}+/gu)?.at(-1) ?? '');

/** Words by which the second half takes back or sets against what the first says. */
const AGAINST =
  /^, (?:doch|aber) |(?<!\p{L})(?:aber|jedoch|allerdings|dagegen|hingegen|sondern|nur|nicht|keine?[nmrs]?)(?!\p{L})/u;
/** "..., der Personalrat sprach von 900": another one's figure for the same */
const OTHERS_FIGURE =
  /^, .*(?<!\p{L})(?:sprach|sprachen|spricht|nannte|nannten|nennt|zählte|zählten|kam|kamen|ging|gingen)(?!\p{L}).*\d/u;
const AMOUNT = /\d[\d.,]* (?:Millionen |Milliarden )?(?:Euro|Franken|Dollar|Prozent|Tonnen)/u;

/** Whether the first half alone would give another picture than the sentence. */
export function turnsSense(s: SourceSentence, { frame }: Clause): boolean {
  const from = frame.end - s.start;
  const rest = withoutCue(oneLine(s.raw.slice(from)));
  if (!OPENS.test(rest) || CUE.test(rest)) return false;
  // "und nicht 4,8 Millionen Euro": the first half says what holds
  if (/^und nicht (?!.*(?:wird|werden|soll|hat|ist|will|kann) )/u.test(rest)) return false;
  if (leavesVerbBehind(frame.predicate, rest)) return true;
  // "koste 2,4 Millionen Euro und bringe 600.000 Euro ein"
  const balance = rest.startsWith('und ') && AMOUNT.test(rest) && AMOUNT.test(s.raw.slice(0, from));
  return balance || AGAINST.test(rest) || OTHERS_FIGURE.test(rest);
}
