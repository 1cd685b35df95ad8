/** Who says it and how sure: speaker and modality of a clause, from the quotes around it and the words in it. */
import {
  contains,
  type Language,
  type Modality,
  overlaps,
  type Quote,
  type Reading,
  type Span,
  type Speaker,
  touching,
} from '../../model/index.ts';
import { noted, pattern, type Spelling } from '../../text/index.ts';
import type { Clause, Word } from '../clauses.ts';
import type { Context } from '../context.ts';
import { claimWords } from '../lexicon.ts';
import { plainSpeaker, tellerIn, toldBy } from './attribution.ts';
import { saidBy, speakerOf } from './quoted-speaker.ts';

export interface Voice {
  readonly speaker: Speaker | null;
  readonly modality: Modality;
  readonly negated: boolean;
  /** the hedging, planning or expecting word, kept as wording */
  readonly wording: string | null;
}

/** The smallest quote around a place: the speech it was said in. */
export function quoteAround(reading: Reading, at: Span): Quote | undefined {
  const around = reading.quotes.filter((q) => q.quote.some((piece) => contains(piece, at)));
  const size = (q: Quote): number => q.quote.reduce((sum, p) => sum + p.end - p.start, 0);
  return around.sort((a, b) => size(a) - size(b))[0];
}

/** Speech whose cue clause is this clause's own: "..., teilte das Unternehmen mit". */
function quoteNear(reading: Reading, clause: Clause, at: Span): Quote | undefined {
  return (
    quoteAround(reading, at) ??
    reading.quotes.find((q) => q.cue && contains(clause.sentence, q.cue) && q.quote.some((p) => overlaps(p, clause)))
  );
}

/** "Das zeigt das Vertrauen der Anleger": what something shows it has not said, unless it is a report, or somebody. */
function isSeen({ slice, reading }: Context, { cue, speaker, type }: Quote): boolean {
  if (type === 'direct' || !cue || !speaker || !/^zeig(?:t|te|en|ten)$/u.test(slice(cue.start, cue.end))) return false;
  return touching(reading.mentions, speaker).length === 0 && !REPORT.test(slice(speaker.start, speaker.end));
}
const REPORT = pattern('iu')`
  (?:
    studien? | daten | zahlen | umfragen? | auswertung(?:en)? | bericht(?:e|s)?
    | untersuchung(?:en)? | analysen? | statistik(?:en)? | erhebung(?:en)? | dokumente? | unterlagen
    | recherchen? | akten | protokolle? | messung(?:en)? | bilder | aufnahmen | videos?
    | rechnung(?:en)? | register | tests? | gutachten | bilanz(?:en)? | liste | index
  )(?!\p{L})
`;

/** "If Ann Holt thinks the offer is poor": nobody has said that she does. */
const isSupposed = ({ slice }: Context, { sentence }: Clause, { at }: Speaker): boolean =>
  at !== null && at.start > sentence.start && SUPPOSED.test(slice(sentence.start, at.start));
const SUPPOSED = /(?:^|[,;:–] ?)["„“]?(?:if|unless|wenn|falls|sofern)\s[^,;:–]*$/iu;

/** @param governing the words of the clause a "dass" clause hangs on: what is expected there is expected here */
export function voiceOf(context: Context, clause: Clause, at: Span, governing: readonly Word[] = []): Voice {
  const { reading } = context;
  const near = quoteNear(reading, clause, at);
  const quote = near && isSeen(context, near) ? undefined : near;
  const quoted = plainSpeaker(quote ? speakerOf(context, quote) : null);
  const named =
    (quoted?.at &&
    !contains(clause, quoted.at) &&
    clause.end - clause.start < clause.sentence.end - clause.sentence.start
      ? tellerIn(context, clause)
      : null) ??
    quoted ??
    saidBy(context, clause) ??
    toldBy(context, clause);
  const speaker = named && !(quote?.type !== 'direct' && isSupposed(context, clause, named)) ? named : null;
  const tone = toneOf(governing.length ? [...governing, ...clause.words] : clause.words, reading.lang);
  return {
    speaker,
    modality: modalityOf(tone, (quote !== undefined && (speaker !== null || named === null)) || speaker !== null),
    negated: tone.negated,
    wording: tone.wording,
  };
}

/** The words of the clause before, where this one hangs on it by "dass" or "that". */
export function governingWords(clauses: readonly Clause[], clause: Clause): readonly Word[] {
  const first = clause.words.find((w) => w.lower !== ',');
  if (!first || !/^(?:dass|that)$/.test(first.lower)) return [];
  return clauses.findLast((c) => c.sentence === clause.sentence && c.end <= clause.start)?.words ?? [];
}

interface Tone {
  readonly hedged: boolean;
  readonly planned: boolean;
  readonly forecast: boolean;
  readonly denied: boolean;
  readonly opinion: boolean;
  readonly negated: boolean;
  readonly wording: string | null;
}

/** The figures of one clause ask for the same tone. */
const tones = new WeakMap<readonly Word[], Tone>();

function toneOf(words: readonly Word[], lang: Language): Tone {
  const known = tones.get(words);
  if (known) return known;
  const tone = readTone(words, lang);
  tones.set(words, tone);
  return tone;
}

function readTone(words: readonly Word[], lang: Language): Tone {
  const w = claimWords(lang);
  const telling = words.filter((word) => tells[lang](word.spelling));
  // "on 4 May": the month hedges nothing.
  const first = (set: ReadonlySet<string>): string | null =>
    telling.find((word) => set.has(word.lower) && word.text !== 'May')?.text ?? null;
  const forecast = first(w.forecasts) ?? expectingPair(words, telling, lang);
  const plan = first(w.plans);
  const hedge = first(w.hedges);
  return {
    forecast: forecast !== null,
    planned: plan !== null && !claimsLives(words, plan),
    hedged: hedge !== null,
    denied: first(w.denials) !== null && deniesIndeed(words, lang),
    opinion: first(w.opinions) !== null,
    negated: first(w.negations) !== null,
    wording: forecast ?? plan ?? hedge,
  };
}

/** "Das Hochwasser fordert fünf Tote" demands nothing. */
const claimsLives = (words: readonly Word[], plan: string): boolean =>
  /^forder/i.test(plan) &&
  words.some((w) => /^(?:tote[nr]?|todesopfer|opfer|verletzten?|leben|menschenleben)$/.test(w.lower));

/** Verbs that expect only together with a second word: "rechnet mit", "sagt voraus", "traut der Aktie ... zu". */
const EXPECTING_PAIRS: Readonly<Record<Language, readonly (readonly [RegExp, RegExp])[]>> = {
  de: [
    [/^rechne(?:t|n|te|ten)?$/, /^(?:mit|damit)$/],
    [/^sag(?:t|en|te|ten)$/, /^voraus$/],
    [/^trau(?:t|en|e)$/, /^zu$/],
    [/^geh(?:t|en)$/, /^davon$/],
    [/^(?:hält|halten|hielt)$/, /^(?:möglich|wahrscheinlich|unwahrscheinlich|erreichbar|denkbar)$/],
    [
      /^(?:wird|werde|werden|würde)$/,
      /^(?:\p{Ll}+(?:steigen|sinken|wachsen|fallen)|steigen|sinken|liegen|erreichen|wachsen|fallen|betragen|kosten|zunehmen|zurückgehen|schrumpfen)$/u,
    ],
  ],
  en: [
    [
      /^will$/,
      /^(?:rise|fall|grow|reach|hit|exceed|decline|increase|decrease|shrink|cost|total|double|halve|drop|climb)$/,
    ],
    [/^(?:reckons?|reckoned|believes?|bets?)$/, /^will$/],
    [/^(?:sees|see|puts|put)$/, /^(?:rising|falling|growing|reaching|chance|odds|probability|likelihood)$/],
    [/^(?:could|may|might)$/, /^(?:rise|fall|grow|reach|hit|exceed|decline|increase|shrink|drop|climb)$/],
  ],
};

/** The word by which a run of words speaks of an uncertain future, or null. */
export function expectingWord(words: readonly Word[], lang: Language): string | null {
  const { forecasts } = claimWords(lang);
  const telling = words.filter((word) => tells[lang](word.spelling));
  return telling.find((w) => forecasts.has(w.lower))?.text ?? expectingPair(words, telling, lang);
}

/** The word may say something of a tone: asked of every word of every clause, so that most lists are not. */
const tells: Readonly<Record<Language, (word: Spelling) => boolean>> = {
  de: noted(({ small }) => mayTell(small, 'de')),
  en: noted(({ small }) => mayTell(small, 'en')),
};
function mayTell(lower: string, lang: Language): boolean {
  const { forecasts, plans, hedges, denials, opinions, negations } = claimWords(lang);
  return (
    [forecasts, plans, hedges, denials, opinions, negations].some((list) => list.has(lower)) ||
    EXPECTING_PAIRS[lang].some(([one]) => one.test(lower))
  );
}
const opensPair: Readonly<Record<Language, (word: Spelling) => boolean>> = {
  de: noted(({ small }) => EXPECTING_PAIRS.de.some(([one]) => one.test(small))),
  en: noted(({ small }) => EXPECTING_PAIRS.en.some(([one]) => one.test(small))),
};

/** @param telling those of the words that may open a pair, among others */
function expectingPair(words: readonly Word[], telling: readonly Word[], lang: Language): string | null {
  if (!telling.some((word) => opensPair[lang](word.spelling))) return null;
  for (const [one, other] of EXPECTING_PAIRS[lang]) {
    const verb = telling.find((w) => one.test(w.lower));
    const meant = words.find((w) => verb && w.start > verb.start && other.test(w.lower));
    if (verb && meant && !fallsOn(words, meant) && !isNoun(words, verb, meant)) return verb.text;
  }
  return null;
}

/** "Most of the cuts will fall on two plants" says where, it expects no fall. */
const fallsOn = (words: readonly Word[], verb: Word): boolean =>
  verb.lower === 'fall' && /^(?:on|upon|under|within|to|into)$/.test(words[words.indexOf(verb) + 1]?.lower ?? '');

/** "will introduce them at no additional cost": a noun expects nothing. */
const isNoun = (words: readonly Word[], verb: Word, word: Word): boolean =>
  /^(?:will|could|may|might)$/.test(verb.lower) &&
  /^(?:the|an?|no|of|at|its|their|this|any|extra|additional|total|full)$/.test(
    words[words.indexOf(word) - 1]?.lower ?? '',
  );

/** "wies ... zurück" denies, "ging ... zurück" and "wies auf ... hin" do not: a split verb needs both its parts. */
const PLAYED =
  /^(?:(?:länder|pflicht|heim|test|liga|pokal|freundschafts)?spiele?n?|partien?|rennen|einsätze|kämpfe?|turniere?|duelle?|saison|finale)$/u;
function deniesIndeed(words: readonly Word[], lang: Language): boolean {
  if (lang === 'en') return true;
  const has = (word: string): boolean => words.some((x) => x.lower === word);
  const whole = words.some(
    (x) => claimWords('de').denials.has(x.lower) && !['wies', 'weist', 'zurück'].includes(x.lower),
  );
  // "bestritt 31 Spiele": played them
  if (words.some((x) => /^bestr[ie]/u.test(x.lower)) && words.some((x) => PLAYED.test(x.lower))) return false;
  return whole || ((has('wies') || has('weist')) && has('zurück'));
}

function modalityOf(tone: Tone, quote: boolean): Modality {
  if (tone.denied) return 'denied';
  if (tone.forecast) return 'forecast';
  if (tone.planned) return 'planned';
  if (tone.hedged) return 'hedged';
  if (tone.opinion && quote) return 'opinion';
  return quote ? 'reported' : 'asserted';
}
