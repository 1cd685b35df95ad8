/** German causal verbs, and where one of them holds a clause together. */
import { type CausalVerb, causalVerbs, type Stretch } from '../engine/causes.ts';
import type { Item } from '../engine/frame-items.ts';
import { wordSet } from '../engine/wordlists.ts';
import {
  type FiniteForm,
  finiteForm,
  finiteItem,
  guessedPast,
  infinitiveItem,
  ofItem,
  participleItem,
  type VerbWord,
} from './verb-forms.ts';

/** Verbs that name an action rather than an effect ("verschärfen", "senken") are left out. */
export const VERBS = causalVerbs(`
furthers zu: führen beitragen
furthers für: sorgen
furthers: auslösen verursachen bewirken beschleunigen begünstigen antreiben vorantreiben befeuern ankurbeln hervorrufen herbeiführen ermöglichen erzwingen fördern
hinders: bremsen ausbremsen abbremsen verlangsamen behindern hemmen erschweren verzögern dämpfen verhindern aufhalten lähmen
`);
const PARTICLES = wordSet('aus an voran hervor herbei bei auf ab');
/** Modals under which a link is still said to hold, if less surely; what is wanted or planned is no link. */
const POSSIBLE = wordSet('können dürfen werden');
/** "führen" is also what "fahren" has in the subjunctive: in news it leads. */
export const formOf = ofItem((low): Pick<FiniteForm, 'lemma'> | null =>
  /^führen?$/.test(low) ? { lemma: 'führen' } : (finiteForm(low) ?? guessedPast(low)),
);

export const isVerbAt = (items: readonly Item[], i: number): boolean => {
  const item = items[i];
  return item?.kind === 'word' && !item.cap && formOf(item) !== null;
};
export const hasVerb = (items: readonly Item[], { from, to }: Stretch): boolean => {
  for (let i = from; i < to; i++) if (isVerbAt(items, i)) return true;
  return false;
};
export interface Predicate {
  readonly verb: CausalVerb;
  readonly passive: boolean;
  /** item number of the finite verb of a main clause; null where it stands at the end */
  readonly second: number | null;
  /** item number where the end of the clause with its verbs begins */
  readonly closing: number;
}

/** A stretch of items, to be asked what verbs its words in small letters are. */
class SmallWords {
  private readonly items: readonly Item[];
  private readonly from: number;

  constructor(items: readonly Item[], from: number) {
    this.items = items;
    this.from = from;
  }

  at(i: number): Item | null {
    const item = i >= this.from ? this.items[i] : undefined;
    return item?.kind === 'word' && !item.cap ? item : null;
  }

  low(i: number): string {
    return this.at(i)?.low ?? '';
  }

  form(i: number): Pick<FiniteForm, 'lemma'> | null {
    const item = this.at(i);
    return item && formOf(item);
  }

  /** the causal verb of a participle */
  done(i: number): CausalVerb | undefined {
    const item = this.at(i);
    return item ? causal(participleItem(item)) : undefined;
  }

  /** the causal verb of an infinitive */
  open(i: number): CausalVerb | undefined {
    const item = this.at(i);
    return item ? causal(infinitiveItem(item)) : undefined;
  }

  isPassive(i: number): boolean {
    const lemma = this.form(i)?.lemma;
    return lemma === 'werden' || lemma === 'sein';
  }
}
const causal = (verb: VerbWord | null): CausalVerb | undefined =>
  verb ? VERBS.get((verb.particle ?? '') + verb.lemma) : undefined;

/** The causal verb of a stretch, in one word or in two parts that hold the clause together. */
export function predicateOf(items: readonly Item[], { from, to }: Stretch): Predicate | null {
  const words = new SmallWords(items, from);
  const last = to - 1;
  // Verb last: "bremst", "gebremst hat", "ausgelöst wurde", "bremsen könnte".
  const final = words.form(last);
  const done = words.done(last - 1);
  if (final && done && final.lemma === 'haben') return { verb: done, passive: false, second: null, closing: last - 1 };
  if (final && done && words.isPassive(last)) return { verb: done, passive: true, second: null, closing: last - 1 };
  const open = words.open(last - 1);
  if (final && open && POSSIBLE.has(final.lemma))
    return { verb: open, passive: false, second: null, closing: last - 1 };
  for (let i = from; i < last; i++) {
    const own = words.form(i);
    if (!own) continue;
    const particle = PARTICLES.has(words.low(last)) ? VERBS.get(words.low(last) + own.lemma) : undefined;
    if (particle) return { verb: particle, passive: false, second: i, closing: last };
    const simple = VERBS.get(own.lemma);
    if (simple && !isAttribute(items, i, to)) return { verb: simple, passive: false, second: i, closing: to };
    const closing = words.low(last) === 'worden' ? last - 1 : last;
    const participle = words.done(closing);
    if (participle && own.lemma === 'haben') return { verb: participle, passive: false, second: i, closing };
    if (participle && words.isPassive(i)) return { verb: participle, passive: true, second: i, closing };
    const seeming = own.lemma === 'scheinen' && words.low(last) === 'haben' && words.low(last - 1) === 'zu';
    const seemed = seeming ? words.done(last - 2) : undefined;
    if (seemed) return { verb: seemed, passive: false, second: i, closing: last - 2 };
    const infinitive = words.open(last);
    if (infinitive && POSSIBLE.has(own.lemma) && words.low(last - 1) !== 'zu')
      return { verb: infinitive, passive: false, second: i, closing: last };
  }
  // "will den Ausbau beschleunigen": behind another verb the last word is an infinitive.
  if (!final || hasSureVerb(items, { from, to: last })) return null;
  const verb = VERBS.get(final.lemma) ?? VERBS.get(splitFinal(words.low(last)) ?? '');
  return verb ? { verb, passive: false, second: null, closing: last } : null;
}

const hasSureVerb = (items: readonly Item[], { from, to }: Stretch): boolean =>
  items
    .slice(from, to)
    .some((item, i) => item.kind === 'word' && !item.cap && finiteItem(item) && !isAttribute(items, from + i, to));

/** "die gebremste Entwicklung", "beschleunigte Verfahren": an adjective before its noun. */
export const isAttribute = (items: readonly Item[], i: number, to: number): boolean => {
  const next = items[i + 1];
  const before = items[i - 1];
  const followed =
    i + 1 < to && ((next?.kind === 'name' && before?.low !== 'und') || (next?.kind === 'word' && next.cap));
  return followed === true && before !== undefined && before.kind !== 'mark' && !before.cap;
};

/** "auslöste", "vorantreibt" at the end of its clause: a finite form with the particle in front. */
function splitFinal(word: string): string | null {
  for (const particle of ['voran', 'hervor', 'herbei', 'aus', 'an', 'auf', 'ab', 'bei']) {
    const base = word.startsWith(particle) ? finiteForm(word.slice(particle.length)) : null;
    if (base) return particle + base.lemma;
  }
  return null;
}
