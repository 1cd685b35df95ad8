/** English generation: verb groups, articles by sound, possessives, regular plurals. */
import type { GrammarNumber, Person, VerbForm, VerbGroup } from '../engine/grammar.ts';
import { DOUBLING, IRREGULAR_VERBS } from './irregular-verbs.ts';

/**
 * The verb group of a base form in a form; absent parts are third person singular present indicative active. `end` follows
 * `finite` ("has" + "risen"). Subjunctive 1 is the indicative (reported speech shifts nothing here); 2 is made with would.
 */
export function conjugate(lemma: string, form: VerbForm = {}): VerbGroup {
  const { tense = 'present', voice = 'active', mood = 'indicative' } = form;
  const main = voice === 'passive' ? { lemma: 'be', rest: participle(lemma) } : { lemma, rest: '' };
  if (mood === 'subjunctive2') {
    const perfect = tense === 'past' || tense === 'perfect';
    return group('would', perfect ? `have ${participle(main.lemma)}` : main.lemma, main.rest);
  }
  switch (tense) {
    case 'present':
    case 'past':
      return group(finite(main.lemma, tense, form), main.rest);
    case 'perfect':
      return group(finite('have', 'present', form), participle(main.lemma), main.rest);
    case 'future':
      return group('will', main.lemma, main.rest);
  }
}

function group(finiteWord: string, ...rest: readonly string[]): VerbGroup {
  const end = rest.filter(Boolean).join(' ');
  return { finite: finiteWord, end, closed: `${finiteWord} ${end}`.trim() };
}

const MODALS: ReadonlySet<string> = new Set([
  'can',
  'could',
  'may',
  'might',
  'must',
  'shall',
  'should',
  'will',
  'would',
]);

function finite(lemma: string, tense: 'present' | 'past', { person = 3, number = 'singular' }: VerbForm): string {
  if (lemma === 'be') return formOfBe(tense, person, number);
  if (MODALS.has(lemma)) return tense === 'past' && lemma === 'can' ? 'could' : lemma;
  if (tense === 'past') return pastOf(lemma);
  return person === 3 && number === 'singular' ? thirdPerson(lemma) : lemma;
}

function formOfBe(tense: 'present' | 'past', person: Person, number: GrammarNumber): string {
  const plural = number === 'plural' || person === 2;
  if (tense === 'past') return plural ? 'were' : 'was';
  return plural ? 'are' : person === 1 ? 'am' : 'is';
}

/** "rises", "reaches", "denies", "has", "goes" */
export function thirdPerson(base: string): string {
  if (base === 'have') return 'has';
  if (/[^aeiou]y$/u.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|[^aeiou]o)$/u.test(base) || base === 'go' || base === 'do' ? `${base}es` : `${base}s`;
}

export const pastOf = (base: string): string => IRREGULAR_VERBS.get(base)?.past ?? regularPast(base);
export const participle = (base: string): string =>
  base === 'be' ? 'been' : (IRREGULAR_VERBS.get(base)?.participle ?? regularPast(base));
/** "rising", "running", "dying" */
export function gerund(base: string): string {
  if (base === 'be') return 'being';
  if (/ie$/u.test(base)) return `${base.slice(0, -2)}ying`;
  if (/[^aeiouy]e$|ue$/u.test(base)) return `${base.slice(0, -1)}ing`;
  return `${doubled(base)}ing`;
}

function regularPast(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  if (/[^aeiou]y$/u.test(base)) return `${base.slice(0, -1)}ied`;
  if (base.endsWith('c')) return `${base}ked`;
  return `${doubled(base)}ed`;
}

/** One short vowel and one consonant at the end of a stressed syllable: "planned", "occurred", British "travelled". */
function doubled(base: string): string {
  const short = /^[^aeiou]*[aeiou][bdfgklmnprtvz]$|^[^aeiou]*qu[aeiou][bdfgklmnprtz]$/u.test(base);
  return short || DOUBLING.has(base) ? `${base}${base.at(-1)}` : base;
}

const SPOKEN_CONSONANT =
  /^(?:eu|ewe|uni(?!n|m)|use|usu|uten|ura|ubi|one(?!i)|once|u[- ]?turn|ukrain|uk\b|us\b|usa|un\b|uae|ufo|u\.)/iu;
const SILENT_H = /^(?:hour|honest|honou?r|heir)/iu;

/** "a" or "an", by the sound of the next word: an hour, a university, an EU rule, an 8 per cent rise, a UN envoy. */
export function indefiniteArticle(next: string): 'a' | 'an' {
  if (/^\d/u.test(next)) return /^(?:8|11(?!\d)|18(?!\d)|11[.,]\d{3}(?!\d)|18[.,]\d{3}(?!\d))/u.test(next) ? 'an' : 'a';
  // letters spoken one by one: F, H, L, M, N, R, S, X begin with a vowel sound
  if (/^\p{Lu}{2,}(?!\p{Ll})/u.test(next) && !WORDS_IN_CAPITALS.test(next))
    return /^[AEFHILMNORSX]/u.test(next) ? 'an' : 'a';
  if (SPOKEN_CONSONANT.test(next)) return 'a';
  return /^[aeiou]/iu.test(next) || SILENT_H.test(next) ? 'an' : 'a';
}
/** abbreviations spoken as words */
const WORDS_IN_CAPITALS = /^(?:NATO|NASA|FIFA|LASER|RADAR|SARS|UNESCO|UNICEF|UEFA|NOAA|MERS)/u;

/** "Lumera’s", "Airbus’s", "the ministers’": only plurals drop the s. */
export const possessive = (name: string, number: GrammarNumber = 'singular'): string =>
  number === 'plural' && /s$/iu.test(name) ? `${name}’` : `${name}’s`;

const IRREGULAR_PLURALS: Readonly<Record<string, string>> = {
  man: 'men',
  woman: 'women',
  child: 'children',
  person: 'people',
  half: 'halves',
  life: 'lives',
  crisis: 'crises',
  analysis: 'analyses',
  basis: 'bases',
};
/** Plural of a regular noun, and of a few irregular ones the news needs; compounds take it on their last word. */
export function plural(noun: string): string {
  const at = noun.search(/[^\s-]+$/u);
  const [head, last] = [noun.slice(0, at), noun.slice(at)];
  const irregular = IRREGULAR_PLURALS[last];
  if (irregular) return `${head}${irregular}`;
  if (/[^aeiou]y$/u.test(last)) return `${head}${last.slice(0, -1)}ies`;
  return `${head}${last}${/(?:s|x|z|ch|sh)$/u.test(last) ? 'es' : 's'}`;
}

const PRONOUNS = { m: ['he', 'him'], f: ['she', 'her'], n: ['it', 'it'], plural: ['they', 'them'] } as const;
export const pronoun = (kind: keyof typeof PRONOUNS, object = false): string => PRONOUNS[kind][object ? 1 : 0];
