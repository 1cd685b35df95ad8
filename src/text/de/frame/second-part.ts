/** The end of a German clause where the second part of the verb is shared, or only seems to stand there. */
import type { Item } from '../../engine/frame-items.ts';
import { participleItem } from '../verb-forms.ts';
import { auxiliary } from '../verbs.ts';
import { type Bracket, bracketOf } from './bracket.ts';
import { verbAt } from './openings.ts';
import type { Part } from './parts.ts';
import { type Phrase, phraseAt } from './phrases.ts';
import type { Head } from './types.ts';
import { ADVERBS } from './words.ts';

/** "war 1974 gebaut und 1998 saniert worden": what closes the second half closes the first. */
export function bracketWithShared(items: readonly Item[], head: Head, to: number, end: number): Bracket | null {
  if (items[to]?.low !== 'und') return null;
  const comma = items.findIndex((item, i) => i > to && i < end && item.text === ',');
  if (comma > 0) return bracketWithShared(items, head, to, comma);
  const last = items[end - 1]!;
  if (!/^(?:worden|werden)$/u.test(last.low) || !participleItem(items[end - 2]!)) return null;
  for (let i = to + 1; i < end - 2; i++) if (verbAt(items, i)) return null;
  const bracket = bracketOf([...items.slice(0, to), last], head.form, head.verbAt + 1, to + 1);
  // "sei in Ulmfeld gelandet und nicht abgeholt worden": what is done by itself is done to nobody
  const byItself = bracket && auxiliary(`${bracket.particle ?? ''}${bracket.predicate}`) === 'sein';
  return bracket?.voice === 'passive' && !byItself ? { ...bracket, to } : null;
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

/** "mehr ... als zunächst gemeldet", "höher als bisher bekannt": what closes the clause is no second part of its verb. */
export function comparisonFrom(items: readonly Item[], from: number, to: number): Phrase | null {
  for (let i = Math.max(from + 1, to - MOST_COMPARED); i < to - 1; i++) {
    const whole = /^(?:als|wie)$/u.test(items[i]!.low) && isDone(items[i - 1]!) ? wholePhrase(items, i, to) : null;
    if (whole) return whole;
    if (items[i]!.low !== 'als') continue;
    const inner = items.slice(i + 1, to);
    const last = inner.at(-1)!;
    const closes =
      last.kind === 'word' && !last.cap && (/^(?:bekannt|üblich|nötig)$/u.test(last.low) || participleItem(last));
    if (!closes || !inner.slice(0, -1).every(({ kind, low, cap }) => kind === 'word' && !cap && ADVERBS.has(low)))
      return null;
    const compares = items
      .slice(from, i)
      .some(({ kind, low, cap }) => kind === 'word' && !cap && COMPARATIVE.test(low));
    return compares ? { kind: 'free', from: i, to, head: to - 1, determiner: null } : null;
  }
  return null;
}
const isDone = (item: Item): boolean => item.kind === 'word' && !item.cap && participleItem(item) !== null;

/** "gründlicher gelesen | als das Amt", "geliebt | wie ein Kind" */
function wholePhrase(items: readonly Item[], at: number, to: number): Phrase | null {
  const phrase = phraseAt(items, at + 1, to);
  return phrase?.to === to && phrase.kind === 'noun'
    ? { kind: 'free', from: at, to, head: at, determiner: null }
    : null;
}
const MOST_COMPARED = 5;
const COMPARATIVE = /^(?:mehr|weniger|anders|eher)$|er(?:e[rsmn]?)?$/u;
