/** The two sides of a German causal link: phrases and clauses that can be told as cause or effect. */
import { type CausalVerb, type CauseReading, type ReadSide, type Stretch, spanOf } from '../engine/causes.ts';
import type { Item } from '../engine/frame-items.ts';
import { wordSet } from '../engine/wordlists.ts';
import { hasVerb, isVerbAt, VERBS } from './causes-verbs.ts';
import type { Phrase } from './frame/phrases.ts';
import {
  COMPLEMENTISERS,
  PREPOSITIONS as PREPOSITION_WORDS,
  PRONOUNS,
  RELATIVES,
  SUBORDINATORS,
} from './frame/words.ts';

export const LEADING = wordSet('und aber doch denn dass sondern auch so zudem damit weil');
export const hasNoun = (items: readonly Item[], { from, to }: Stretch): boolean =>
  items.slice(from, to).some((item) => item.kind === 'name' || (item.kind === 'word' && item.cap && !isFunction(item)));
const isFunction = ({ low }: Item): boolean => PRONOUNS.has(low) || LEADING.has(low) || SUBORDINATORS.has(low);

/** Without the words that only join it to what stands before; null where nothing is left. */
export function withoutLead(items: readonly Item[], { from, to }: Stretch): Stretch | null {
  let at = from;
  while (at < to && LEADING.has(items[at]!.low) && items[at]!.low !== 'weil') at++;
  return at < to ? { from: at, to } : null;
}

export interface Arguments {
  readonly nouns: readonly Phrase[];
  readonly behind: ReadonlyMap<string, Phrase>;
  readonly denied: boolean;
}

/** A clause that hangs on a word of the one before: it has no subject of its own that could be told. */
export const isRelative = (items: readonly Item[], { from }: Stretch): boolean => {
  const [first, second] = [items[from]!.low, items[from + 1]?.low ?? ''];
  const opens = RELATIVES.has(first) || COMPLEMENTISERS.has(first) || first === 'um';
  return items[from - 1]?.text === ',' && (opens || (PREPOSITION_WORDS.has(first) && RELATIVES.has(second)));
};

interface Wanted {
  readonly verb: CausalVerb;
  readonly passive: boolean;
  /** known from the clause before */
  readonly subject: ReadSide | null;
}

export function sidesOf(
  items: readonly Item[],
  { nouns, behind }: Arguments,
  { verb, passive, subject }: Wanted,
): Pick<CauseReading, 'cause' | 'effect'> | null {
  if (nouns.some((p) => isPronoun(items, p))) return null;
  const side = (p: Phrase | undefined): ReadSide | null => (p ? phraseSide(items, p) : null);
  if (passive) {
    const agent = behind.get('durch') ?? behind.get('von');
    return nouns.length === 1 && behind.size === 1 ? both(side(agent), side(nouns[0])) : null;
  }
  if (verb.preposition) {
    const goal = behind.get(verb.preposition);
    if (subject) return nouns.length === 0 ? both(subject, side(goal)) : null;
    return nouns.length === 1 && !isPath(items, nouns[0]!) ? both(side(nouns[0]), side(goal)) : null;
  }
  if (subject) return nouns.length === 1 ? both(subject, side(nouns[0])) : null;
  if (nouns.length !== 2) return null;
  // Who promotes by money or decree acts; what promotes is a cause.
  if (verb === VERBS.get('fördern') && isActor(items, nouns[0]!)) return null;
  const [first, second] = nouns as [Phrase, Phrase];
  const turned = second.determiner === 'der' || /^(?:den|einen|diesen|keinen)$/.test(first.determiner ?? '');
  return turned ? both(side(second), side(first)) : both(side(first), side(second));
}

/** "Der Weg führt zu einer Hütte" */
const isPath = (items: readonly Item[], { head }: Phrase): boolean =>
  /(?:weg|straße|tür|treppe|pfad|spur|route|brücke|tunnel|gleis|linie|strecke|leiter|zufahrt)n?$/.test(
    items[head]!.low,
  );

const isActor = (items: readonly Item[], { head }: Phrase): boolean =>
  items[head]!.kind === 'name' ||
  /(?:bund|land|staat|stadt|kreis|gemeinde|regierung|ministerium|union|stiftung|verein|verband|unternehmen|firma|konzern|fonds|programm|projekt|bank|amt|rat)(?:e[sn]?|s)?$/.test(
    items[head]!.low,
  );

export const both = (cause: ReadSide | null, effect: ReadSide | null): Pick<CauseReading, 'cause' | 'effect'> | null =>
  cause && effect ? { cause, effect } : null;

export const isPronoun = (items: readonly Item[], { from, to, head }: Phrase): boolean =>
  (to === from + 1 && PRONOUNS.has(items[from]!.low)) || (head === to - 1 && PRONOUNS.has(items[head]!.low));

export function phraseSide(items: readonly Item[], phrase: Phrase): ReadSide | null {
  const from = phrase.preposition ? phrase.from + 1 : phrase.from;
  if (from >= phrase.to || isPronoun(items, { ...phrase, from })) return null;
  const head = items[headOf(items, phrase)]!;
  if (head.kind === 'time' || head.kind === 'amount' || head.kind === 'mark') return null;
  return { at: [spanOf(items, { from, to: phrase.to })], head: { start: head.start, end: head.end } };
}

/** "Hohe Zinsen" at the head of a sentence, "Chinas Labore": the noun behind an adjective or a name that it belongs to. */
function headOf(items: readonly Item[], { head, to }: Phrase): number {
  const first = items[head]!;
  if (first.kind === 'name' && /[sx’']$/u.test(first.text)) {
    for (let i = head + 1; i < to && !PREPOSITION_WORDS.has(items[i]!.low); i++)
      if (items[i]!.kind === 'word' && items[i]!.cap) return i;
  }
  const next = items[head + 1];
  return head + 1 < to && next?.kind === 'word' && next.cap && isFirst(items, head) ? head + 1 : head;
}
const isFirst = (items: readonly Item[], i: number): boolean =>
  i === 0 || (items[i - 1]!.kind === 'mark' && /[„“"»«:•-]/u.test(items[i - 1]!.text));

export function clauseSide(items: readonly Item[], stretch: Stretch): ReadSide | null {
  const own = withoutLead(items, stretch);
  if (!own || !hasVerb(items, own) || !hasNoun(items, own)) return null;
  if (isRelative(items, own) || SUBORDINATORS.has(items[own.from]!.low) || items[own.from]!.low === 'sich') return null;
  // Behind an inserted clause a verb goes on with a subject that stands elsewhere.
  if (own.from > 1 && items[own.from - 1]?.text === ',' && isVerbAt(items, own.from) && !opensSentence(items, own))
    return null;
  return { at: [spanOf(items, own)], head: null };
}

/** "Weil ..., bleibt die Schule zu": only "weil" stands in front. */
export const opensSentence = (items: readonly Item[], { from }: Stretch): boolean =>
  items[0]!.low === 'weil' && !items.slice(0, from - 1).some((item) => item.text === ',');
