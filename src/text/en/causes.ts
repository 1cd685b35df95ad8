/** What causes what in an English sentence: causal verbs with both their sides, phrases of cause, and "because". */
import type { Reading, Span } from '../../model/index.ts';
import {
  type CauseReading,
  isPlainStatement,
  type ReadSide,
  type Stretch,
  spanOf,
  stretchesOf,
} from '../engine/causes.ts';
import { type Item, itemsOf } from '../engine/frame-items.ts';
import { leadsOf, led } from '../engine/patterns/leads.ts';
import { wordsOf } from '../engine/sentences/words.ts';
import { wordSet } from '../engine/wordlists.ts';
import {
  BE,
  clauseSide,
  groupStart,
  mayHaveVerb,
  nounSide,
  opensClause,
  POSSIBLE,
  trimmed,
  withoutLead,
} from './causes-sides.ts';
import { FORMS, type Form, PASSIVES } from './causes-verbs.ts';
import { DETERMINERS, NEGATIONS } from './frame/words.ts';
import { isModal } from './verb-forms.ts';

/** Phrases that bring a cause, by their first word. */
const PHRASES: readonly { readonly words: readonly string[]; readonly relation: CauseReading['relation'] }[] = [
  { words: ['because', 'of'], relation: 'furthers' },
  { words: ['due', 'to'], relation: 'furthers' },
  { words: ['owing', 'to'], relation: 'furthers' },
  { words: ['thanks', 'to'], relation: 'furthers' },
  { words: ['as', 'a', 'result', 'of'], relation: 'furthers' },
  { words: ['in', 'spite', 'of'], relation: 'despite' },
  { words: ['despite'], relation: 'despite' },
];
const CONDITIONS = wordSet('if unless whether');
/** A sentence without any of these letters has none of the words above: most need not be taken apart. */
const HINT = led(
  /because|due to|owing|thanks|result|spite|led|lead|contribut|caus|trigger|spur|accelerat|fuel|boost|hast|prompt|provok|spark|speed|sped|slow|hamper|hinder|delay|imped|stifl|prevent|stall|driv/iu,
);

export function readEnglishCauses(text: string, reading: Reading, sentence: Span): readonly CauseReading[] {
  const words = wordsOf({ text, tokens: reading.tokens, sentences: reading.sentences });
  if (!leadsOf(words).says(HINT, sentence.start, sentence.end)) return [];
  const items = itemsOf(text, reading, sentence);
  if (!isPlainStatement(items, CONDITIONS)) return [];
  const stretches = stretchesOf(items, (i) => opensClause(items, i));
  const found: CauseReading[] = [];
  stretches.forEach((stretch, n) => {
    const own = withoutLead(items, stretch);
    if (!own) return;
    const link =
      byVerb(items, own, stretches[n - 1], found.at(-1)) ??
      byPhrase(items, own, stretches[n + 1]) ??
      byClause(items, stretches, n);
    if (link) found.push(link);
  });
  return found;
}

function byVerb(
  items: readonly Item[],
  own: Stretch,
  before: Stretch | undefined,
  earlier: CauseReading | undefined,
): CauseReading | null {
  for (let i = own.from; i < own.to - 1; i++) {
    if (items[i]!.kind !== 'word') continue;
    const link = passiveAt(items, own, i) ?? activeAt(items, own, i, before, earlier);
    if (link) return link;
  }
  return null;
}

/** "was triggered by the strike" */
function passiveAt(items: readonly Item[], own: Stretch, i: number): CauseReading | null {
  const verb = PASSIVES.get(items[i]!.low);
  if (!verb || items[i + 1]?.low !== 'by') return null;
  const group = groupStart(items, own.from, i);
  if (!group.words.some((w) => BE.has(w)) || group.words.includes('to')) return null;
  const effect = nounSide(items, { from: own.from, to: group.at });
  const cause = nounSide(items, { from: i + 2, to: own.to });
  return (
    effect && cause && { cause, effect, relation: verb.relation, denied: group.words.some((w) => NEGATIONS.has(w)) }
  );
}

function activeAt(
  items: readonly Item[],
  own: Stretch,
  i: number,
  before: Stretch | undefined,
  earlier: CauseReading | undefined,
): CauseReading | null {
  const form = FORMS.get(items[i]!.low);
  if (!form) return null;
  const group = groupStart(items, own.from, i);
  if (group.words.includes('to') || group.words.some((w) => BE.has(w))) return null;
  if (group.words.some((w) => isModal(w) && !POSSIBLE.has(w))) return null;
  const next = objectStart(items, i, form);
  if (next === null || (FORMS.get(items[next]?.low ?? '')?.kind ?? 'past') !== 'past') return null;
  const effect = nounSide(items, { from: next, to: own.to });
  if (!effect) return null;
  const cause = subjectOf(items, own, group.at, before, earlier);
  // "Ann Holm contributed to this report" is no cause.
  if (
    /^this (?:report|article|story)/i.test(
      items
        .slice(next, own.to)
        .map((w) => w.low)
        .join(' '),
    )
  )
    return null;
  if (!cause || (group.words.length === 0 && !agrees(items, cause, form))) return null;
  return { cause, effect, relation: form.verb.relation, denied: group.words.some((w) => NEGATIONS.has(w)) };
}

/** Where the object begins: behind the verb's own preposition or particle; null where it lacks the one it needs. */
function objectStart(items: readonly Item[], i: number, { verb }: Form): number | null {
  const next = items[i + 1]?.low ?? '';
  if (verb.preposition) return next === verb.preposition ? i + 2 : null;
  if (next === 'up' || next === 'down') return i + 2;
  return items[i]!.low.startsWith('speed') ? null : i + 1;
}

/** The noun phrase in front, the clause before ", which", or the subject of the verb this one is joined to. */
function subjectOf(
  items: readonly Item[],
  own: Stretch,
  to: number,
  before: Stretch | undefined,
  earlier: CauseReading | undefined,
): ReadSide | null {
  if (to === own.from) return /^(?:and|but)$/.test(items[own.from - 1]?.low ?? '') ? (earlier?.cause ?? null) : null;
  const which = to === own.from + 1 && items[own.from]!.low === 'which' && items[own.from - 1]?.text === ',';
  if (which) return before ? clauseSide(items, before) : null;
  return nounSide(items, { from: own.from, to });
}

/** "Rain delays" is no sentence, "rain delays trains" is: a bare form needs a subject of its number. */
function agrees(items: readonly Item[], cause: ReadSide, { kind }: Form): boolean {
  if (kind === 'past') return true;
  const head = items.find((item) => item.start === cause.head?.start);
  const plural = head !== undefined && /[^s]s$/.test(head.low);
  return head !== undefined && (kind === 'base' ? plural : !plural);
}

/** "... because of the heat", "Despite the heat, ...": the phrase is the cause, the clause what came of it. */
function byPhrase(items: readonly Item[], own: Stretch, next: Stretch | undefined): CauseReading | null {
  for (let i = own.from; i < own.to; i++) {
    const phrase = PHRASES.find(({ words }) => words.every((w, k) => items[i + k]?.low === w));
    if (!phrase || NEGATIONS.has(items[i - 1]?.low ?? '')) continue;
    const from = i + phrase.words.length;
    if (phrase.words[0] === 'due' && isScheduled(items, from)) return null;
    const cause = nounSide(items, { from, to: own.to });
    const main = i === own.from ? (items[own.to]?.text === ',' ? next : undefined) : { from: own.from, to: i };
    const effect = main && clauseSide(items, i === own.from ? main : trimmed(items, main));
    return cause && effect ? { cause, effect, relation: phrase.relation, denied: false } : null;
  }
  return null;
}

/** "is due to decide": a plan, not a cause. */
function isScheduled(items: readonly Item[], from: number): boolean {
  const [first, second] = [items[from], items[from + 1]];
  if (first?.kind !== 'word' || DETERMINERS.has(first.low)) return false;
  return (
    second === undefined ||
    second.kind !== 'word' ||
    !/(?:s|ion|ment|ity|ness|age|our|er|ure|ance|ence)$/.test(second.low)
  );
}

/** "..., because ...": one clause is the cause of the one beside it. */
function byClause(items: readonly Item[], stretches: readonly Stretch[], n: number): CauseReading | null {
  const own = stretches[n]!;
  if (items[own.from]!.low !== 'because' || own.to - own.from < 4) return null;
  const dangling = /^(?:and|but|or)$/.test(items[own.to - 1]!.low) ? 1 : 0;
  const cause = { from: own.from + 1, to: own.to - dangling };
  const main = n === 0 ? stretches[1] : stretches[n - 1];
  if (!main || !mayHaveVerb(items, cause)) return null;
  if (/^(?:not|only|just|simply|it)$/.test(items[main.to - 1]!.low)) return null;
  const effect = clauseSide(items, main);
  return effect && { cause: { at: [spanOf(items, cause)], head: null }, effect, relation: 'furthers', denied: false };
}
