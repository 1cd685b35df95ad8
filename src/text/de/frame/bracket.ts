/** The second part of a German verb at the end of its clause: participle, infinitive or particle, and what both parts mean. */

import type { Item } from '../../engine/frame-items.ts';
import type { Tense } from '../../engine/grammar.ts';
import { pattern } from '../../engine/patterns/layout.ts';
import {
  type FiniteForm,
  infinitiveVerb,
  isModal,
  ofItem,
  participleItem,
  participleOf,
  type VerbWord,
} from '../verb-forms.ts';
import { splitVerb } from '../verb-prefixes.ts';
import { auxiliary, participle } from '../verbs.ts';

/** Item numbers from `from` to `to` (exclusive) hold the verb's second part; both are equal where there is none. */
export interface Bracket {
  readonly kind: 'none' | 'particle' | 'participle' | 'infinitive';
  readonly from: number;
  readonly to: number;
  readonly predicate: string;
  readonly particle: string | null;
  readonly modal: string | null;
  readonly voice: 'active' | 'passive';
  readonly tense: Tense;
  /** "hatte gesenkt": told as a past, of what went before the rest */
  readonly anterior?: true;
}

/** Without a second part "hat", "wird" and "soll" have a meaning of their own that only some sentences mean. */
export const needsBracket = (form: FiniteForm, auxiliaryVerb: boolean, modal: boolean): boolean =>
  modal || (auxiliaryVerb && form.lemma === 'werden');

const smallWord = (items: readonly Item[], i: number): Item | null => {
  const item = items[i];
  return item && item.kind === 'word' && !item.cap ? item : null;
};
const word = (items: readonly Item[], i: number): string => smallWord(items, i)?.low ?? '';
const participleAt = (items: readonly Item[], i: number): VerbWord | null => {
  const item = smallWord(items, i);
  return item && participleItem(item);
};

/** "zu senken", "einzusetzen" */
export function isInfinitiveWithZu(items: readonly Item[], i: number): boolean {
  const low = word(items, i);
  if (items[i - 1]?.low === 'zu' && /(?:en|ern|eln|sein|tun)$/u.test(low)) return true;
  const split = /^(\p{Ll}+?)zu(\p{Ll}{2,}(?:en|ern|eln))$/u.exec(low);
  return split !== null && splitVerb(split[1]! + split[2]!).particle === split[1];
}

/** Reads the end of a clause whose own words run from `from` to `to`; null where it doesn't fit the finite verb. */
export function bracketOf(items: readonly Item[], form: FiniteForm, from: number, to: number): Bracket | null {
  const simple: Bracket = {
    kind: 'none',
    from: to,
    to,
    predicate: form.lemma,
    particle: null,
    modal: null,
    voice: 'active',
    tense: form.tense,
  };
  for (let i = Math.max(from, to - 2); i < to; i++) if (isOtherVerb(items, i)) return null;
  if (isModal(form.lemma)) return behindModal(items, form, from, to, simple);
  if (form.lemma === 'werden') return behindWerden(items, form, from, to) ?? copula(items, from, to, simple);
  if (form.lemma === 'sein' || form.lemma === 'haben') return behindPerfect(items, form, from, to, simple);
  const particle = word(items, to - 1);
  if (to - from > 0 && isParticleOf(particle, form.lemma))
    return { ...simple, kind: 'particle', from: to - 1, particle };
  return simple;
}

const AGAIN = /^(?:finden|geben|sehen|eröffnen|wählen|vereinigen|beleben|erkennen|kehren)$/u;
const ONLY_PREPOSITIONS = /^(?:für|gegen|ohne|seit|von|wegen|zwischen|trotz|nicht|sehr)$/u;
/** "auf" of "hebelten die Tür auf" */
export const isParticleOf = (particle: string, lemma: string): boolean =>
  // "fährt wieder" is no "wiederfahren"
  (particle !== 'wieder' || AGAIN.test(lemma)) &&
  particle.length > 1 &&
  !ONLY_PREPOSITIONS.test(particle) &&
  splitVerb(particle + lemma).particle === particle;

/** Told anew it would be another word: "geschafft" of a job is no "geschaffen". */
const isOtherVerb = (items: readonly Item[], i: number): boolean => {
  const item = smallWord(items, i);
  return item !== null && isOfAnother(item);
};
const isOfAnother = ofItem((low) => {
  const done = participleOf(low);
  return done !== null && participle(done.lemma, done.particle) !== low;
});

/** "soll steigen", "soll gesenkt werden", "soll gesenkt sein", "soll gesenkt haben" (which only passes on, and is left alone) */
function behindModal(
  items: readonly Item[],
  form: FiniteForm,
  from: number,
  to: number,
  simple: Bracket,
): Bracket | null {
  const last = word(items, to - 1);
  const done = to - 2 >= from ? participleAt(items, to - 2) : null;
  const frame = { kind: 'infinitive', to, modal: form.lemma, tense: form.tense } as const;
  if (last === 'werden' && done)
    return { ...frame, from: to - 2, predicate: done.lemma, particle: done.particle, voice: 'passive' };
  if (/^(?:haben|sein)$/u.test(last) && done)
    return last === 'sein' && isOpenToState(form.lemma, done)
      ? { ...frame, from: to - 1, predicate: 'sein', particle: null, voice: 'active' }
      : null;
  const verb = last ? (infinitiveVerb(last) ?? unknownInfinitive(last)) : null;
  // "soll transportieren können"
  if (verb && isModal(verb.lemma) && infinitiveVerb(word(items, to - 2))) return null;
  if (!verb) return wantsSomething(items, form, from, to) ? simple : null;
  return items[to - 2]?.low !== 'zu'
    ? { ...frame, from: to - 1, predicate: verb.lemma, particle: verb.particle, voice: 'active' }
    : null;
}

/** "soll abgeschlossen sein" is a state, and "könnte abgeflossen sein" may be so; "soll gestorben sein" passes on what was done. */
const isOpenToState = (modal: string, { lemma, particle }: VerbWord): boolean =>
  !/^(?:sollen|wollen)$/u.test(modal) || auxiliary(`${particle ?? ''}${lemma}`) === 'haben';

/** Behind a modal verb the last word in small letters that ends so is an infinitive, if we know it or not: it is told as it stands. */
function unknownInfinitive(low: string): VerbWord | null {
  if (!/^\p{Ll}{3,}(?:[^e\P{Ll}]en|ern|eln)$/u.test(low) || NO_INFINITIVES.test(low) || participleOf(low)) return null;
  const { particle, base } = splitVerb(low);
  return { lemma: base, particle };
}
const NO_INFINITIVES = pattern('u')`
  ^(?:
    .*(?:ungen|wegen|lichen|igen|ischen|baren|losen|samen) | morgen | gestern | sondern | außen
    | innen | oben | unten | hinten | vorn | offen | selten | trocken | eigen | golden | zufrieden
    | verschieden | bescheiden | erwachsen | zusammen | dagegen | hingegen | entgegen | daneben
    | soeben | ebenen | neben | gegen | draußen | drinnen | drüben | willen | mitten | inmitten
    | unterdessen | indessen | stattdessen | währenddessen | deswegen | meinetwegen | wochen | stunden
    | ihnen | denen | einen | keinen | jeden | allen | vielen | beiden | einigen | anderen | diesen
    | jenen | meinen | seinen | ihren | unseren
  )$
`;

/** "will 68.000 Euro Schadenersatz", "will einen Tarifvertrag bis Mai" */
function wantsSomething(items: readonly Item[], form: FiniteForm, from: number, to: number): boolean {
  const last = items[to - 1];
  if (
    form.lemma !== 'wollen' ||
    !last ||
    items.slice(from, to).some(({ text }) => text === ',') ||
    to <= from ||
    (last.kind === 'word' && !last.cap)
  )
    return false;
  const what = items[from]!;
  const named = what.kind === 'amount' || /^(?:eine?|einen|keine?|keinen|mehr|das|den|die)$/u.test(what.low);
  return (
    named || (form.number === 'singular' && /^(?:eine?|einen|keine?|keinen|mehr)$/u.test(items[from + 1]?.low ?? ''))
  );
}

/** "wird steigen", "wurde gesenkt", "wird gesenkt werden" */
function behindWerden(items: readonly Item[], form: FiniteForm, from: number, to: number): Bracket | null {
  const last = word(items, to - 1);
  if (to - 1 < from || !last) return null;
  const done = participleAt(items, to - 1);
  if (done)
    return { kind: 'participle', from: to - 1, to, ...named(done), modal: null, voice: 'passive', tense: form.tense };
  if (form.tense !== 'present') return null;
  const before = last === 'werden' ? participleAt(items, to - 2) : null;
  const future = { kind: 'infinitive', to, modal: null, tense: 'future' } as const;
  if (before) return { ...future, from: to - 2, ...named(before), voice: 'passive' };
  const verb = infinitiveVerb(last);
  return verb ? { ...future, from: to - 1, ...named(verb), voice: 'active' } : null;
}

/** "ist gesenkt" is a perfect, "war gesenkt" went before the past. */
export const beforeNow = (form: FiniteForm): Pick<Bracket, 'tense' | 'anterior'> =>
  form.tense === 'present' ? { tense: 'perfect' } : { tense: 'past', anterior: true };

const named = ({ lemma, particle }: VerbWord): { predicate: string; particle: string | null } => ({
  predicate: lemma,
  particle,
});

/** "ist gestiegen", "hat gesenkt", "ist gesenkt worden"; "ist gesperrt" is a state, told with its participle as it stands */
function behindPerfect(
  items: readonly Item[],
  form: FiniteForm,
  from: number,
  to: number,
  simple: Bracket,
): Bracket | null {
  const last = word(items, to - 1);
  if (form.lemma === 'sein' && last === 'worden') {
    const done = participleAt(items, to - 2);
    return done && to - 2 >= from
      ? {
          kind: 'participle',
          from: to - 2,
          to,
          ...named(done),
          modal: null,
          voice: 'passive',
          ...beforeNow(form),
        }
      : null;
  }
  // "hatte gesenkt" is read as a past: what went before the rest of the report is past all the same.
  const done = to - 1 >= from ? participleAt(items, to - 1) : null;
  const takes = done && auxiliary(`${done.particle ?? ''}${done.lemma}`) === form.lemma;
  if (done && takes)
    return form.mood === 'subjunctive2' && form.number === 'singular'
      ? null
      : {
          kind: 'participle',
          from: to - 1,
          to,
          ...named(done),
          modal: null,
          voice: 'active',
          ...beforeNow(form),
        };
  if (done && form.lemma === 'haben') return null;
  // "ist nicht zu erreichen": told as it stands, as a state is
  if (form.lemma === 'sein' && isInfinitiveWithZu(items, to - 1) && !hasParticiple(items, from, to - 1)) return simple;
  // "hat ... zu tun", and participles further in front, are not read.
  return isInfinitiveWithZu(items, to - 1) || hasParticiple(items, from, to - 1) ? null : simple;
}

/** "wurde teurer", "wurde bekannt": a participle at the end may be a verb we do not know. */
const copula = (items: readonly Item[], from: number, to: number, simple: Bracket): Bracket | null =>
  word(items, to - 1) === 'bekannt' && !hasParticiple(items, from, to - 1)
    ? simple
    : hasParticiple(items, from, to) || /(?:t|en)$/u.test(word(items, to - 1))
      ? null
      : simple;

function hasParticiple(items: readonly Item[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const next = items[i + 1];
    const attributive = next && next.kind === 'word' && next.cap;
    if (word(items, i).length > 4 && participleAt(items, i) && !attributive) return true;
  }
  return false;
}
