/** The second part of the verb where it stands in front, is shared, or is only seemingly at the end of its clause. */
import type { Item } from '../../engine/frame-items.ts';
import { participleOf } from '../verb-forms.ts';
import { type Bracket, bracketOf, isParticleOf } from './bracket.ts';
import { verbAt } from './openings.ts';
import type { Part } from './parts.ts';
import type { Phrase } from './phrases.ts';
import type { Head } from './types.ts';
import { ADVERBS } from './words.ts';

/** "Untersucht wurden alle Räume": the verb's second part stands first. */
export const isParticipleInFront = (items: readonly Item[], { form, front }: Head): boolean =>
  form.lemma === 'werden' &&
  front.length === 1 &&
  front[0]!.kind === 'free' &&
  participleOf(items[front[0]!.from]!.low) !== null;

export function participleInFront(items: readonly Item[], head: Head, to: number): Bracket | null {
  const done = isParticipleInFront(items, head) ? participleOf(items[head.front[0]!.from]!.low) : null;
  if (!done) return null;
  return {
    kind: 'participle',
    from: to,
    to,
    predicate: done.lemma,
    particle: done.particle,
    modal: null,
    voice: 'passive',
    tense: head.form.tense,
  };
}

/** "war 1974 gebaut und 1998 saniert worden": what closes the second half closes the first. */
export function bracketWithShared(items: readonly Item[], head: Head, to: number, end: number): Bracket | null {
  if (items[to]?.low !== 'und') return null;
  const comma = items.findIndex((item, i) => i > to && i < end && item.text === ',');
  if (comma > 0) return bracketWithShared(items, head, to, comma);
  const last = items[end - 1]!;
  if (!/^(?:worden|werden)$/u.test(last.low) || !participleOf(items[end - 2]!.low)) return null;
  for (let i = to + 1; i < end - 2; i++) if (verbAt(items, i)) return null;
  const bracket = bracketOf([...items.slice(0, to), last], head.form, head.verbAt + 1, to + 1);
  return bracket?.voice === 'passive' ? { ...bracket, to } : null;
}

/** "Es besteht der Verdacht": what holds the place in front is dropped with it. */
export const isExpletive = (items: readonly Item[], { form, front }: Head, middle: readonly Part[]): boolean =>
  front.length === 1 &&
  front[0]!.to === front[0]!.from + 1 &&
  items[front[0]!.from]!.low === 'es' &&
  /^(?:bestehen|drohen|entstehen|herrschen|existieren|laufen|folgen)$/u.test(form.lemma) &&
  middle.some(
    (part) => part.kind === 'noun' && /^(?:der|die|das|eine?|keine?|mehrere|einige)$/u.test(part.determiner ?? ''),
  );

/** "Hinzu kommt eine Prämie", "Fest steht der Termin": the verb's particle stands first. */
export const isParticleInFront = (items: readonly Item[], { form, front }: Head): boolean =>
  front.length === 1 &&
  front[0]!.to === front[0]!.from + 1 &&
  /^(?:hinzu|fest|zurück|heraus|voran|weg|zu)$/u.test(items[front[0]!.from]!.low) &&
  isParticleOf(items[front[0]!.from]!.low, form.lemma);

export function particleInFront(items: readonly Item[], head: Head, to: number): Bracket | null {
  if (!isParticleInFront(items, head)) return null;
  return {
    kind: 'particle',
    from: to,
    to,
    predicate: head.form.lemma,
    particle: items[head.front[0]!.from]!.low,
    modal: null,
    voice: 'active',
    tense: head.form.tense,
  };
}

/** "mehr ... als zunächst gemeldet", "höher als bisher bekannt": what closes the clause is no second part of its verb. */
export function comparisonFrom(items: readonly Item[], from: number, to: number): Phrase | null {
  for (let i = Math.max(from + 1, to - MOST_COMPARED); i < to - 1; i++) {
    if (items[i]!.low !== 'als') continue;
    const inner = items.slice(i + 1, to);
    const last = inner.at(-1)!;
    const closes =
      last.kind === 'word' && !last.cap && (/^(?:bekannt|üblich|nötig)$/u.test(last.low) || participleOf(last.low));
    if (!closes || !inner.slice(0, -1).every(({ kind, low, cap }) => kind === 'word' && !cap && ADVERBS.has(low)))
      return null;
    const compares = items
      .slice(from, i)
      .some(({ kind, low, cap }) => kind === 'word' && !cap && COMPARATIVE.test(low));
    return compares ? { kind: 'free', from: i, to, head: to - 1, determiner: null } : null;
  }
  return null;
}
const MOST_COMPARED = 5;
const COMPARATIVE = /^(?:mehr|weniger|anders|eher)$|er(?:e[rsmn]?)?$/u;
