/** Which English word can be a finite verb or a participle, and of which verb. */

import type { GrammarNumber } from '../engine/grammar.ts';
import { pattern } from '../engine/patterns/layout.ts';
import { remembered } from '../engine/patterns/memo.ts';
import { IRREGULAR_VERBS } from './irregular-verbs.ts';
import { participle, pastOf, thirdPerson } from './morphology.ts';
import { LESS_SURE_VERBS, REGULAR_VERBS } from './regular-verbs.ts';

export interface FiniteForm {
  readonly lemma: string;
  readonly tense: 'present' | 'past';
  readonly number: GrammarNumber | null;
  /** the word is no participle too, and no noun: "rose" in the past is one, "closed" may be either */
  readonly sure: boolean;
  /** a verb only where its place says so, as a noun it is as frequent: "poses", "brands" */
  readonly weak?: true;
}

const SURER = [...IRREGULAR_VERBS.keys(), ...REGULAR_VERBS];
const BASES = [...SURER, ...LESS_SURE_VERBS];
/** Verbs made with an ending that no noun has: "finalises", "devastates". */
const NO_NOUN = /(?:is|if|mul|vast|lumin|rec|gr|ob|cus)e$|(?:ise|ify|ceive|volve|quire|scribe|duce)$/;
const LEMMAS: ReadonlySet<string> = new Set(['be', ...BASES]);
/** Verb forms that are as often nouns or adjectives: never taken for the verb of a clause alone. */
const NOT_ALONE =
  /^(?:left|set|cut|put|read|cost|bet|hit|hurt|let|cast|shut|split|spread|felt|found|saw|lay|bore|wound|ground|bound|shed|lead|leads)$/;

/** Base forms that are hardly ever nouns: behind a plural they are its verb. */
const PLURAL_PRESENT: ReadonlySet<string> = new Set(
  `expect believe say think argue complain want remain include suggest describe criticise require consider warn agree insist
   seem prefer pray publish avoid receive contain provide allow become begin take give get go come keep know bring build buy
   sell carry choose continue create depend develop enjoy exist explain fail follow grow happen hear improve involve learn
   lose maintain mean occur operate own perform prepare prevent produce protect prove reach recommend reduce reflect refuse
   represent reveal seek serve speak stay suffer tell tend understand vary wear win write employ earn face hope face`.split(
    /\s+/,
  ),
);

const SURE_LEMMAS: ReadonlySet<string> = new Set(SURER);
const FINITE: ReadonlyMap<string, FiniteForm> = new Map(
  BASES.flatMap((lemma): [string, FiniteForm][] => {
    const past = pastOf(lemma);
    const sure = past !== participle(lemma);
    const forms: [string, FiniteForm][] = [[past, { lemma, tense: 'past', number: null, sure }]];
    const weak = !SURE_LEMMAS.has(lemma) && !NO_NOUN.test(lemma);
    const present: FiniteForm = { lemma, tense: 'present', number: 'singular', sure: false };
    forms.push([thirdPerson(lemma), weak ? { ...present, weak } : present]);
    return forms;
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
/** "isn't", "didn't", "won't": the auxiliary and its not in one word. */
const CONTRACTED: Readonly<Record<string, string>> = { "won't": 'will', "can't": 'can', "shan't": 'shall' };
export const contracted = (word: string): string | null => {
  const plain = word.replace('’', "'");
  if (!plain.endsWith("n't")) return null;
  return CONTRACTED[plain] ?? plain.slice(0, -3);
};
const MODALS: ReadonlySet<string> = new Set('will would can could may might must shall should cannot'.split(' '));

export const isModal = (word: string): boolean => MODALS.has(word);

/** A finite form in lower case; modals are forms of themselves. Most present plurals look like nouns and are left out. */
export const finiteForm: (word: string) => FiniteForm | null = remembered(readFinite);

function readFinite(word: string): FiniteForm | null {
  const auxiliary = contracted(word);
  if (auxiliary) return finiteForm(auxiliary);
  if (PLURAL_PRESENT.has(word)) return { lemma: word, tense: 'present', number: 'plural', sure: false };
  const own = Object.hasOwn(BE, word) ? BE[word] : undefined;
  if (own) return own;
  if (MODALS.has(word)) return { lemma: word, tense: 'present', number: null, sure: true };
  const form = FINITE.get(word);
  if (!form) return guessedPast(word);
  return NOT_ALONE.test(word) ? { ...form, sure: false } : form;
}

/** The past of a regular verb we have no entry for: "scoured"; only its place can tell it from a participle. */
function guessedPast(word: string): FiniteForm | null {
  if (!/^[a-z]{2,}[^e\W]ed$/.test(word) || NO_PARTICIPLES.test(word)) return null;
  return { lemma: lemmaOfPast(word), tense: 'past', number: null, sure: false, weak: true };
}

/** "tried" -> try, "rammed" -> ram, "scored" -> score, "scoured" -> scour; a guess where no table knows the verb. */
function lemmaOfPast(word: string): string {
  const stem = word.slice(0, -2);
  if (stem.endsWith('i')) return `${stem.slice(0, -1)}y`;
  if (/([bdgkmnprt])\1$/.test(stem)) return stem.slice(0, -1);
  return /(?:[cuvz]|[^s]s|[^aeiou]g|dg|at|^[^aeiou]*[aeiou][^aeiouwxy])$/.test(stem) ? `${stem}e` : stem;
}

const PARTICIPLES: ReadonlyMap<string, string> = new Map(BASES.map((lemma) => [participle(lemma), lemma]));
/** "closed" -> close; of a verb we have no entry for, what is left without "-ed"; null for other words. */
export const participleOf: (word: string) => string | null = remembered((word) =>
  word === 'been'
    ? 'be'
    : (PARTICIPLES.get(word) ?? (/^[a-z]{3,}ed$/.test(word) && !NO_PARTICIPLES.test(word) ? lemmaOfPast(word) : null)),
);
const NO_PARTICIPLES = /^(?:hundred|indeed|exceed|proceed|succeed|need|speed|breed|agreed?|naked|wicked|sacred)$/;
/** "making" -> make, "running" -> run, "trying" -> try; null for nouns and prepositions that end so. */
export function baseOfIng(word: string): string | null {
  if (!/^[a-z]{2,}ing$/.test(word) || NO_ING.test(word)) return null;
  const stem = word.slice(0, -3);
  if (isBase(stem)) return stem;
  if (isBase(`${stem}e`)) return `${stem}e`;
  const single = /([bdgklmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem;
  return isBase(single) ? single : stem.endsWith('y') ? `${stem.slice(0, -1)}ie` : null;
}
const NO_ING = pattern()`
  ^(?:
    during | according | including | following | regarding | concerning | nothing | something
    | anything | everything | morning | evening | spring | string | building | meeting | king | ring
    | wing | ceiling | sibling | wedding | pending | missing | outstanding
  )$
`;
export const isBase = (word: string): boolean => LEMMAS.has(word);
