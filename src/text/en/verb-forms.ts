/** Which English word can be a finite verb or a participle, and of which verb. */
import type { GrammarNumber } from '../engine/grammar.ts';
import { IRREGULAR_VERBS } from './irregular-verbs.ts';
import { participle, pastOf, thirdPerson } from './morphology.ts';
import { REGULAR_VERBS } from './regular-verbs.ts';

export interface FiniteForm {
  readonly lemma: string;
  readonly tense: 'present' | 'past';
  readonly number: GrammarNumber | null;
  /** the word is no participle too, and no noun: "rose" in the past is one, "closed" may be either */
  readonly sure: boolean;
}

const BASES = [...IRREGULAR_VERBS.keys(), ...REGULAR_VERBS];
const LEMMAS: ReadonlySet<string> = new Set(['be', ...BASES]);
/** Verb forms that are as often nouns or adjectives: never taken for the verb of a clause alone. */
const NOT_ALONE =
  /^(?:left|set|cut|put|read|cost|bet|hit|hurt|let|cast|shut|split|spread|felt|found|saw|lay|bore|wound|ground|bound|shed|lead|leads)$/;

/** Base forms that are hardly ever nouns: behind a plural they are its verb. */
const PLURAL_PRESENT: ReadonlySet<string> = new Set(
  'expect believe say think argue complain want remain include suggest describe criticise require consider warn agree insist seem prefer'.split(
    ' ',
  ),
);

const FINITE: ReadonlyMap<string, FiniteForm> = new Map(
  BASES.flatMap((lemma): [string, FiniteForm][] => {
    const past = pastOf(lemma);
    const sure = past !== participle(lemma);
    return [
      [thirdPerson(lemma), { lemma, tense: 'present', number: 'singular', sure: false }],
      [past, { lemma, tense: 'past', number: null, sure }],
    ];
  }),
);

const BE: Readonly<Record<string, FiniteForm>> = {
  is: { lemma: 'be', tense: 'present', number: 'singular', sure: true },
  are: { lemma: 'be', tense: 'present', number: 'plural', sure: true },
  was: { lemma: 'be', tense: 'past', number: 'singular', sure: true },
  were: { lemma: 'be', tense: 'past', number: 'plural', sure: true },
  has: { lemma: 'have', tense: 'present', number: 'singular', sure: true },
  have: { lemma: 'have', tense: 'present', number: 'plural', sure: true },
  had: { lemma: 'have', tense: 'past', number: null, sure: true },
  does: { lemma: 'do', tense: 'present', number: 'singular', sure: true },
  do: { lemma: 'do', tense: 'present', number: 'plural', sure: true },
  did: { lemma: 'do', tense: 'past', number: null, sure: true },
};
const MODALS: ReadonlySet<string> = new Set('will would can could may might must shall should cannot'.split(' '));

export const isModal = (word: string): boolean => MODALS.has(word);

/** A finite form in lower case; modals are forms of themselves. Most present plurals look like nouns and are left out. */
export function finiteForm(word: string): FiniteForm | null {
  if (PLURAL_PRESENT.has(word)) return { lemma: word, tense: 'present', number: 'plural', sure: false };
  const own = Object.hasOwn(BE, word) ? BE[word] : undefined;
  if (own) return own;
  if (MODALS.has(word)) return { lemma: word, tense: 'present', number: null, sure: true };
  const form = FINITE.get(word);
  if (!form) return null;
  return NOT_ALONE.test(word) ? { ...form, sure: false } : form;
}

const PARTICIPLES: ReadonlyMap<string, string> = new Map(BASES.map((lemma) => [participle(lemma), lemma]));
/** "closed" -> close; of a verb we have no entry for, what is left without "-ed"; null for other words. */
export const participleOf = (word: string): string | null =>
  word === 'been'
    ? 'be'
    : (PARTICIPLES.get(word) ?? (/^[a-z]{3,}ed$/.test(word) && !NO_PARTICIPLES.test(word) ? word.slice(0, -2) : null));
const NO_PARTICIPLES = /^(?:hundred|indeed|exceed|proceed|succeed|need|speed|breed|agreed?|naked|wicked|sacred)$/;
export const isBase = (word: string): boolean => LEMMAS.has(word);
