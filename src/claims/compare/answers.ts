/** A statement and the one of its article that turns it down: "Das Klinikum bestreitet das. Der Kreißsaal sei offen gewesen." */

import { type Mention, overlaps, type Span, type Speaker, touching } from '../../model/index.ts';
import { pattern } from '../../text/index.ts';
import { blockOf, type Context, topicWords } from '../context.ts';
import { expectingWord, voiceOf } from '../voices/modality.ts';
import { whoSpokeBefore } from '../voices/spoke-before.ts';
import { FLATLY, NOT_SO } from './answer-words.ts';
import { isOneVoice, nameWords } from './attribution-parties.ts';
import { DENIES } from './denials.ts';
import { topicStem } from './subjects.ts';

export interface Answered {
  /** the sentence that is turned down */
  readonly charge: Span;
  /** the sentence that says otherwise */
  readonly answer: Span;
  /** where in it that begins */
  readonly from: number;
  readonly by: Speaker;
  /** whose the charge is, where its own words leave that to the sentence before or to its verb */
  readonly charger: Speaker | null;
}

/** How far apart, in UTF-16 units, a charge and its answer may stand. */
const REACH = 700;

/** In the order of the answers; each sentence answers one at most. */
export function answersIn(context: Context): readonly Answered[] {
  const { sentences } = context.reading;
  const flat = sentences.map((s) => inBody(context, s) && turnsDown(context, s));
  const taken = new Set<Span>();
  return sentences.flatMap((sentence, i) => {
    const found = flat[i];
    if (!found) return [];
    const by = denierIn(context, sentence, found);
    if (!by) return [];
    const { answer, from } = accountOf(context, i, found, flat);
    const charge = chargeOf(context, i, answer, by, flat);
    // The third turn of an exchange says once more what was turned down.
    if (!charge || taken.has(answer) || taken.has(charge)) return [];
    taken.add(answer);
    return [{ charge, answer, from, by, charger: chargerIn(context, charge) }];
  });
}

export const inBody = (context: Context, at: Span): boolean => {
  const role = blockOf(context, at)?.role;
  return role === 'paragraph' || role === 'list' || role === 'quote';
};

/** The words that turn something down, in the coordinates of the text; told: the sentence itself says what. */
interface Denial extends Span {
  readonly told: boolean;
}

function turnsDown({ leads, lang, slice }: Context, { start, end }: Span): Denial | null {
  const found = leads.find(FLATLY[lang], start, end);
  const told = found ? null : leads.find(DENIES[lang], start, end);
  const match = found ?? told;
  if (!match || NOT_SO[lang].test(slice(start, end))) return null;
  const behind = slice(start + match.index + match[0].length, end);
  const isTold = told !== null || NAMES_CHARGE.test(behind) || GOES_ON.test(behind);
  return { start: start + match.index, end: start + match.index + match[0].length, told: isTold };
}
/** "widersprach Spekulationen, wonach ...", "rejected reports that ...": what is turned down stands in the sentence itself. */
const NAMES_CHARGE = pattern('iu')`
  ^\s+(?:\p{Ll}+\s+){0,2}(?:
    spekulationen | gerüchten? | berichten? | vermutungen | behauptungen | meldungen | speculation
    | rumou?rs | reports | suggestions | claims
  )(?:[^.;,]{0,40})?,?\s(?:wonach|dass|nach denen|denen zufolge|that)(?!\p{L})
`;

/** "wies Berichte zurück, nach denen ...": the account is named before the verb's particle, and told behind it. */
const GOES_ON = /^\s*,\s(?:wonach|dass|(?:nach|laut) (?:denen|welchen)|denen zufolge|demzufolge)(?!\p{L})/iu;

/** Who turns it down: the name or noun that is the subject of the verb. */
function denierIn(context: Context, sentence: Span, at: Denial): Speaker | null {
  const before = context.slice(sentence.start, at.start);
  const named = (m: Mention): boolean => m.type === 'person' || m.type === 'organisation' || m.type === 'place';
  const inside = touching(context.names, sentence).filter(named);
  const front = inside.find((m) => m.end <= at.start);
  const subject = context.frame(sentence)?.arguments.find((a) => a.role === 'subject')?.term;
  const name = subject ? inside.find((m) => overlaps(m, subject)) : front;
  if (name && (name.type === 'person' || !subject)) return speakerNamed(context, name);
  const words = (subject ? textOf(context, subject) : before).trim().replace(/^(?:but|doch|aber|however,)\s+/iu, '');
  if (
    !/^\p{Lu}|^(?:the|an?|der|die|das|ein)\s/u.test(words) ||
    NOBODY.test(words) ||
    words.split(/\s+/).length > LONGEST
  )
    return null;
  return { name: words, role: null, kind: 'organisation', at: subject ? spanOf(subject) : spanOf(sentence) };
}
const NOBODY = /^(?:er|sie|es|das|dies\p{Ll}*|man|he|she|it|they|this|that|these|those|was|what)$/iu;
/** Words of a phrase that names somebody. */
const LONGEST = 9;
const spanOf = ({ start, end }: Span): Span => ({ start, end });

export const speakerNamed = ({ slice }: Context, m: Mention): Speaker => ({
  name: m.entity ?? slice(m.start, m.end),
  role: m.role ? slice(m.role.start, m.role.end) : null,
  kind: m.type === 'person' ? 'person' : 'organisation',
  at: spanOf(m),
});

type Denials = readonly (Denial | null | false)[];

/** What is said instead: behind a colon, in the next sentence where that is speech; else the denial is all that is said. */
function accountOf(context: Context, i: number, at: Denial, flat: Denials): Pick<Answered, 'answer' | 'from'> {
  const { slice, reading } = context;
  const sentence = reading.sentences[i]!;
  const next = reading.sentences[i + 1];
  const rest = slice(at.end, sentence.end);
  const colon = /^[^.;]{0,60}?:\s*(?=\S)/u.exec(rest);
  if (at.told) return { answer: sentence, from: sentence.start };
  if (colon && rest.slice(colon[0].length).split(/\s+/).length >= FEWEST_WORDS)
    return { answer: sentence, from: at.end + colon[0].length };
  // "bestritt diese Gewichtung, schloss einen Fehler aber nicht mehr aus": it says itself what is held against the charge
  if (SAYS_MORE.test(rest)) return { answer: sentence, from: sentence.start };
  const goesOn = next && isOneParagraph(context, sentence, next) && !flat[i + 1];
  if (
    goesOn &&
    (isSpoken(context, next) || SAID.test(textOf(context, next)) || /:\s*$/u.test(slice(sentence.start, next.start)))
  )
    return { answer: next, from: next.start };
  return { answer: sentence, from: sentence.start };
}
const FEWEST_WORDS = 3;
const SAYS_MORE =
  /^[^,.;:]{0,40},\s(?:(?:but|und|doch|aber) )?(?!wie |so |sagte|said|says|as |und zwar|als |die |der |das |who |which |a |an |the |but (?:he|she|they|it) )\p{Ll}+ (?:\S+ ){2,}/u;
/** "..., he said": whoever spoke before goes on. */
const SAID =
  /(?<!\p{L})(?:(?:he|she|they|it) (?:said|says|added|argued|insisted)|(?:sagte|erklärte|teilte|betonte|so|hieß) (?:er|sie|es)|heißt es)(?!\p{L})/iu;

/** A text may come without its blocks: a blank line divides paragraphs as well. */
export const isOneParagraph = (context: Context, a: Span, b: Span): boolean =>
  blockOf(context, a) === blockOf(context, b) && !/\n\s*\n/u.test(context.slice(a.end, b.start));

const isSpoken = ({ reading }: Context, at: Span): boolean =>
  reading.quotes.some((q) => q.quote.some((piece) => overlaps(piece, at)));

/** What is meant: the sentence before, of the same paragraph; across paragraphs one that the answer takes up. */
function chargeOf(context: Context, i: number, answer: Span, by: Speaker, flat: Denials): Span | null {
  const { sentences } = context.reading;
  const here = sentences[i]!;
  const isCharge = (s: Span, k: number): boolean =>
    k !== i &&
    s !== answer &&
    !flat[k] &&
    inBody(context, s) &&
    Math.min(Math.abs(here.start - s.end), Math.abs(s.start - here.end)) < REACH &&
    !isBy(context, s, by) &&
    isAccount(context, s);
  const before = sentences.slice(0, i).filter(isCharge);
  const own = before.filter((s) => isOneParagraph(context, s, here));
  const last = own.at(-1);
  const denial = flat[i] || null;
  const told = denial?.told;
  const reproach = !told && REPROACH.test(textOf(context, here));
  const reproached = reproach ? own.findLast((s) => REPROACHES.test(textOf(context, s))) : undefined;
  if (reproached) return reproached === last ? withStatement(context, i, last) : reproached;
  if (last && !told && last.end > here.start - NEXT) return withStatement(context, i, last);
  const expected = sentences[i - 1];
  if (expected && !told && !flat[i - 1] && !isBy(context, expected, by) && areOfAmounts(context, expected, answer))
    return expected;
  const said = wordsOf(context, denial?.told ? { start: denial.end, end: here.end } : answer, by);
  const shared = (s: Span): number => wordsOf(context, s, by).filter((word) => said.includes(word)).length;
  const fits = (s: Span): boolean => !reproach || REPROACHES.test(textOf(context, s));
  // Who denies that a thing was so turns down no sentence that says it was not.
  const isNegated = (s: Span): boolean => NEGATION.test(textOf(context, s));
  const asserts = (s: Span): boolean =>
    !denial?.told || isNegated(s) === NEGATION.test(textOf(context, { start: denial.end, end: here.end }));
  const taken = before
    .filter((s) => shared(s) > 0 && fits(s) && asserts(s))
    .sort((a, b) => shared(b) - shared(a) || b.start - a.start)[0];
  const isMeant = (s: Span): boolean =>
    shared(s) >= Math.min(said.length, Math.max(FEWEST_MEANT, Math.min(said.length, MOST_WORDS) / 2));
  if (taken && (!told || isMeant(taken))) return taken;
  if (told) return null;
  const recalled = sentences.slice(i + 1).find((s, n) => isCharge(s, i + 1 + n) && RECALLS.test(textOf(context, s)));
  if (recalled && shared(recalled) > 0) return recalled;
  const nearest = before.at(-1);
  return nearest && reproach && REPROACHES.test(textOf(context, nearest)) ? nearest : null;
}

/** "The brewery" is in every sentence of its story: whoever is told of denies more than that. */
const FEWEST_MEANT = 2;

/** "expects four years. The firm disagrees: five are achievable": of two that reckon each gives an amount or a time. */
function areOfAmounts(context: Context, expected: Span, answer: Span): boolean {
  const { reading, lang } = context;
  const isExpected = touching(context.clauses, expected).some((c) => expectingWord(c.words, lang) !== null);
  const words = topicWords(context, expected);
  const hasAmount = (s: Span): boolean => [...reading.quantities, ...reading.times].some((x) => overlaps(x, s));
  return (
    isExpected &&
    isOneParagraph(context, expected, answer) &&
    !words.some((word) => NO_ACCOUNT.has(word)) &&
    hasAmount(expected) &&
    hasAmount(answer)
  );
}

const NEGATION = /(?<!\p{L})(?:not|\p{L}+n[’']t|never|no|nicht|nie|niemals|kein\p{L}*)(?!\p{L})/iu;
/** Characters within which the next sentence begins. */
const NEXT = 4;
const MOST_WORDS = 6;
const textOf = ({ slice }: Context, { start, end }: Span): string => slice(start, end);

/** "hatte am Montag erklärt": told again only to be set against what was said since. */
const RECALLS = pattern('iu')`
  (?<!\p{L})(?:
    hatten?(?!\p{L})[^.;]*(?:
      erklärt | gesagt | versichert | behauptet | angegeben | mitgeteilt | beteuert | bestritten
    )
    | had\s+(?:\p{L}+\s+){0,2}(?:said|claimed|insisted|told|stated|maintained|denied)
  )(?!\p{L})
`;
const REPROACH = /vorw[uü]rf|anschuldigung|accusation|allegation|charge/iu;
const REPROACHES = pattern('iu')`
  (?<!\p{L})(?:
    w(?:irft|erfen|arf|arfen)(?!\p{L})[^.]*vor | beschuldig\p{L}+ | vorw[uü]rf\p{L}*
    | verdacht\p{L}* | verdächtig\p{L}* | suspect(?:s|ed) | suspicion | accus\p{L}+ | alleg\p{L}+
    | claim\p{L}* | charge[sd]?
  )(?!\p{L})
`;

/** "sagte er", or who accuses. */
function chargerIn(context: Context, charge: Span): Speaker | null {
  const accuser = REPROACHES.test(textOf(context, charge))
    ? touching(context.names, charge).find((m) => m.type === 'person' || m.type === 'organisation')
    : undefined;
  return whoSpokeBefore(context, charge) ?? (accuser ? speakerNamed(context, accuser) : null);
}

/** A statement comes before the same speaker's quotation behind it, which only colours what was stated. */
function withStatement(context: Context, i: number, last: Span): Span | null {
  const former = context.reading.sentences[i - 2];
  const isQuote = context.reading.quotes.some((q) => q.type === 'direct' && q.quote.some((p) => overlaps(p, last)));
  if (!isQuote || !former || former.end <= last.start - NEXT || turnsDown(context, former)) return last;
  const [x, y] = [voiceAt(context, former) ?? whoSpokeBefore(context, former), voiceAt(context, last)];
  if (!x || !y || !isOneVoice(x, y)) return last;
  return isAccount(context, former) ? former : null;
}

export function voiceAt(context: Context, sentence: Span): Speaker | null {
  const clauses = touching(context.clauses, sentence);
  const voices = clauses.map((c) => voiceOf(context, c, c).speaker);
  return voices.find((v) => v !== null) ?? null;
}

/** Said by the very party that turns it down, or of nobody else than it. */
function isBy(context: Context, sentence: Span, by: Speaker): boolean {
  const voice = voiceAt(context, sentence);
  return voice !== null && (isOneVoice(voice, by) || isTakenUp(context, sentence, voice, by));
}

/** "..., the Chip Forum said. The industry group counts ...": a body named right before is meant by what it is. */
function isTakenUp(context: Context, sentence: Span, { name, kind }: Speaker, by: Speaker): boolean {
  const before = context.reading.sentences.findLast((s) => s.end <= sentence.start);
  if (kind !== 'organisation' || !before || !TAKES_UP.test(name) || !isOneParagraph(context, before, sentence))
    return false;
  const told = nameWords(textOf(context, before));
  const names = nameWords(by.name);
  return names.length > 1 && names.every((word) => told.includes(word));
}
const TAKES_UP = /^(?:(?:the|this) \p{Ll}|(?:der|die|das|dieser|diese|dieses) \p{Lu}\p{Ll}+$)/iu;

/** What is demanded, criticised or expected can be refused or doubted; only what is told as so can be denied. */
function isAccount(context: Context, sentence: Span): boolean {
  const words = topicWords(context, sentence);
  if (words.some((word) => NO_ACCOUNT.has(word)) || GUESSES.test(textOf(context, sentence))) return false;
  return touching(context.clauses, sentence).every((c) => expectingWord(c.words, context.lang) === null);
}
const NO_ACCOUNT: ReadonlySet<string> = new Set(['concept:demand', 'concept:criticise', 'concept:praise']);
/** What somebody fears, hopes or gives a chance. */
const GUESSES =
  /(?<!\p{L})(?:(?:be)?fürcht|hoff(?:t|en|te|ten)(?!\p{L})|bezweif|zweif|fear|hope[sd]?(?!\p{L})|doubt|chancen?(?!\p{L})|wahrscheinlich|chances?(?!\p{L})|odds(?!\p{L})|probability|likel(?:y|ihood))/iu;

/** Stems of what a sentence speaks of, without who denies it and the words of saying. */
function wordsOf(context: Context, sentence: Span, by: Speaker): readonly string[] {
  const names = by.name.toLowerCase().split(/\s+/).map(topicStem);
  const voice = voiceAt(context, sentence);
  const own = (voice?.name ?? '').toLowerCase().split(/\s+/).map(topicStem);
  return [...new Set(topicWords(context, sentence).map(topicStem))].filter(
    (word) => !names.includes(word) && !own.includes(word) && !SAYING.has(word),
  );
}
const SAYING: ReadonlySet<string> = new Set(['concept:say', 'concept:deny', 'concept:reject', 'concept:report']);
