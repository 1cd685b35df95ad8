/** Which German word is a finite verb, participle or infinitive, and of which verb: the way back from `conjugate`. */

import type { Item } from '../engine/frame-items.ts';
import type { GrammarNumber } from '../engine/grammar.ts';
import { remembered } from '../engine/patterns/memo.ts';
import { noted, type Spelling } from '../engine/sentences/words.ts';
import { IRREGULAR_VERBS } from './irregular-verbs.ts';
import { REGULAR_VERBS } from './regular-verbs.ts';
import { fixedPrefix, splitVerb } from './verb-prefixes.ts';
import { finite, participle } from './verbs.ts';

export type FiniteMood = 'indicative' | 'subjunctive1' | 'subjunctive2';

/** A form of the third person, without its separable particle. */
export interface FiniteForm {
  /** lemma of the bare verb: "nehmen" for "nahm ... zu" */
  readonly lemma: string;
  readonly tense: 'present' | 'past';
  readonly number: GrammarNumber;
  readonly mood: FiniteMood;
}

/** Bases a fixed prefix may stand before ("verkaufen"), longest prefix first; "ge-" mostly makes a participle ("gestartet"). */
const FIXED_PREFIX =
  /^(?:hinter|wieder|wider|durch|unter|über|voll|miss|ent|emp|ver|zer|um|be|er|ge(?=fall|fiel|steh|stand|denk|dacht|rat|rät|riet|schweig|winn|wann|biet|bot|nieß|noss|horch))(?=\p{L}{3})/u;

const NUMBERS = ['singular', 'plural'] as const;
/** A plural that looks like the infinitive is the present; where past and subjunctive meet, the past is meant. */
const SHAPES: readonly (readonly [FiniteForm['tense'], FiniteMood])[] = [
  ['present', 'subjunctive2'],
  ['present', 'subjunctive1'],
  ['past', 'indicative'],
  ['present', 'indicative'],
];
const PAST_MODALS = new Set(['sollte', 'sollten', 'wollte', 'wollten']);

/** Words that a regular verb's form meets but that are something else in running text. */
const HOMOGRAPHS: ReadonlySet<string> = new Set(
  `fast meist erst seit weit statt samt laut breit bereit bekannt heute weite breite feste halbe eine einen eine ihre frische
  beste gute harte klare kranke lange leere reine satte schwache starke steile wahre weiche zarte dichte echte eben gegen neben
  oben wegen gelegen morgen offen selten zusammen eigen sieben dritte letzte nächste erste zweite achte siebte zehnte achten
  zehnten siebten ersten zweiten dritten letzten nächsten besten meisten weiten breiten festen ersten einigen wenigen anderen
  alten neuen großen kleinen hohen deutschen einen einem einer mehren mehrere weitere andere hundert tausend nähere höhere`.split(
    /\s+/,
  ),
);

const LEMMAS: ReadonlySet<string> = new Set([...IRREGULAR_VERBS.keys(), ...REGULAR_VERBS]);

const FINITE: ReadonlyMap<string, FiniteForm> = new Map(
  [...REGULAR_VERBS.filter((v) => !IRREGULAR_VERBS.has(v)), ...IRREGULAR_VERBS.keys()].flatMap((lemma) =>
    SHAPES.flatMap(([tense, mood]) =>
      NUMBERS.map((number): [string, FiniteForm] => [
        finite(lemma, tense, { mood, number }),
        { lemma, tense, number, mood },
      ]),
    ),
  ),
);

const PARTICIPLES: ReadonlyMap<string, string> = new Map(
  [...REGULAR_VERBS.filter((v) => !IRREGULAR_VERBS.has(v)), ...IRREGULAR_VERBS.keys()].map((lemma) => [
    participle(lemma),
    lemma,
  ]),
);

/** The finite form a word in lower case is; null for other words, and for infinitives that are no plural. */
export const finiteForm = remembered((word: string): FiniteForm | null => {
  if (HOMOGRAPHS.has(word)) return null;
  const own = FINITE.get(word);
  if (own) return PAST_MODALS.has(word) ? { ...own, tense: 'past', mood: 'indicative' } : own;
  const prefix = FIXED_PREFIX.exec(word)?.[0];
  const base = prefix ? FINITE.get(word.slice(prefix.length)) : undefined;
  return base && prefix && !AUXILIARY_OR_MODAL.has(base.lemma) ? { ...base, lemma: prefix + base.lemma } : null;
});

const AUXILIARIES = ['sein', 'haben', 'werden'];
const MODALS = ['können', 'müssen', 'dürfen', 'sollen', 'wollen', 'mögen'];
const AUXILIARY_OR_MODAL: ReadonlySet<string> = new Set([...AUXILIARIES, ...MODALS]);
export const isAuxiliary = (lemma: string): boolean => AUXILIARIES.includes(lemma);
export const isModal = (lemma: string): boolean => MODALS.includes(lemma);

/** The past of a regular verb we have no entry for: "rammte" -> rammen. Only its place can tell it from an adjective. */
export function guessedPast(word: string): FiniteForm | null {
  const stem = /^(\p{Ll}{3,}?)(?:e(?=te))?te(n?)$/u.exec(word);
  if (!stem?.[1] || HOMOGRAPHS.has(word) || /(?:rechte|leichte|bekannte|konkrete|direkte|komplette)n?$/u.test(word))
    return null;
  if (!/[aeiouäöü]/u.test(stem[1]) || participleOf(word) || infinitiveVerb(word)) return null;
  const lemma = /(?:el|er)$/u.test(stem[1]) ? `${stem[1]}n` : `${stem[1]}en`;
  return { lemma, tense: 'past', number: stem[2] ? 'plural' : 'singular', mood: 'indicative' };
}

/** A verb with the particle that stands before it in one word: "zunehmen" is zu + nehmen. */
export interface VerbWord {
  readonly lemma: string;
  readonly particle: string | null;
}

/** The verb a participle belongs to: "zugenommen" -> nehmen with zu; strong ones by table, weak ones also by shape. */
export const participleOf = remembered((word: string): VerbWord | null =>
  NO_PARTICIPLES.test(word) ? null : (knownParticiple(word) ?? weakParticiple(word)),
);

function knownParticiple(word: string): VerbWord | null {
  const own = PARTICIPLES.get(word);
  if (own) return { lemma: own, particle: null };
  const prefixed = behindFixed(word);
  if (prefixed) return { lemma: prefixed, particle: null };
  const [particle, rest] = separated(word);
  if (!particle) return null;
  const base = PARTICIPLES.get(rest) ?? behindFixed(rest);
  return base ? { lemma: base, particle } : null;
}

/** "übernommen": the participle behind a fixed prefix has no ge-. */
function behindFixed(word: string): string | null {
  const prefix = FIXED_PREFIX.exec(word)?.[0];
  if (!prefix) return null;
  const base = PARTICIPLES.get(`ge${word.slice(prefix.length)}`);
  const lemma = base && prefix + base;
  return lemma && (fixedPrefix(lemma) || LEMMAS.has(lemma)) && participle(lemma) === word ? lemma : null;
}

const NO_PARTICIPLES = /^(?:gesamt|gerecht|gebiet|gesicht|gespannt|geeignet|gewohnt|gesund|bereit|bekannt|verrückt)$/u;

/** "gekürt", "angekündigt", "saniert", "verkürzt" of verbs we have no entry for. */
function weakParticiple(word: string): VerbWord | null {
  if (/^\p{Ll}{2,}iert$/u.test(word)) return { lemma: `${word.slice(0, -1)}en`, particle: null };
  const [particle, rest] = separated(word);
  const bare = /^ge(\p{Ll}{3,}?)e?t$/u.exec(particle ? rest : word)?.[1];
  if (bare && /[aeiouäöüy]/u.test(bare)) return { lemma: infinitiveOf(bare), particle };
  const fixed = /^((?:be|ver|zer|ent|er)\p{Ll}{3,}?)e?t$/u.exec(word)?.[1];
  return fixed && !particle ? { lemma: infinitiveOf(fixed), particle: null } : null;
}

const infinitiveOf = (stem: string): string => (/[^ei]e[lr]$/u.test(stem) ? `${stem}n` : `${stem}en`);

const separated = (word: string): readonly [string | null, string] => {
  const { particle } = splitVerb(`${word.replace(/(?:e?t|en)$/u, '')}en`);
  const at = particle ? particle.length : 0;
  return at > 0 && /^(?:ge|be|ver|er|ent|zer|über|unter)|iert$/u.test(word.slice(at))
    ? [particle, word.slice(at)]
    : [null, word];
};

/** "senken", "einzusetzen" without its zu: the verb of an infinitive we have an entry for. */
export const infinitiveVerb = remembered((word: string): VerbWord | null => {
  if (HOMOGRAPHS.has(word)) return null;
  if (LEMMAS.has(word)) return { lemma: word, particle: null };
  const prefix = FIXED_PREFIX.exec(word)?.[0];
  if (prefix && LEMMAS.has(word.slice(prefix.length))) return { lemma: word, particle: null };
  const { particle, base } = splitVerb(word);
  if (!particle) return null;
  const inner = FIXED_PREFIX.exec(base)?.[0];
  return LEMMAS.has(base) || (inner && LEMMAS.has(base.slice(inner.length))) ? { lemma: base, particle } : null;
});

/** What a test says of the word that an item is, noted at its spelling; to be made once, see `noted`. */
export const ofItem = <T>(test: (word: string) => T): ((item: Item) => T) => {
  const ofSpelling = noted(({ small }: Spelling) => test(small));
  return ({ spelling, low }) => (spelling ? ofSpelling(spelling) : test(low));
};
export const finiteItem = ofItem(finiteForm);
export const participleItem = ofItem(participleOf);
export const infinitiveItem = ofItem(infinitiveVerb);
