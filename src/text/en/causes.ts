/** What causes what in an English sentence: causal verbs with both their sides, phrases of cause, and "because". */
import type { Reading, Span } from '../../model/index.ts';
import {
  type CausalVerb,
  type CauseReading,
  causalVerbs,
  isPlainStatement,
  type ReadSide,
  type Stretch,
  spanOf,
  stretchesOf,
} from '../engine/causes.ts';
import { type Item, itemsOf } from '../engine/frame-items.ts';
import { leadsOf, led } from '../engine/leads.ts';
import { wordSet } from '../engine/wordlists.ts';
import { wordsOf } from '../engine/words.ts';
import { ADVERBS, DETERMINERS, LINKERS, NEGATIONS, PREPOSITIONS, RELATIVES, SUBORDINATORS } from './frame/words.ts';
import { participle, pastOf, thirdPerson } from './morphology.ts';
import { finiteForm, isBase, isModal } from './verb-forms.ts';

const VERBS = causalVerbs(`
furthers to: lead contribute
furthers in: result
furthers: cause trigger spur accelerate fuel boost hasten prompt provoke spark speed
hinders: slow hamper hinder delay impede stifle prevent stall
`);
/** Only what is driven "by" something has a cause in it: one drives cars as well. */
const PASSIVE_ONLY = causalVerbs('furthers: drive');

interface Form {
  readonly verb: CausalVerb;
  readonly kind: 'base' | 'third' | 'past';
}
const FORMS: ReadonlyMap<string, Form> = new Map(
  [...VERBS].flatMap(([lemma, verb]): [string, Form][] => [
    [lemma, { verb, kind: 'base' }],
    [thirdPerson(lemma), { verb, kind: 'third' }],
    [pastOf(lemma), { verb, kind: 'past' }],
    [participle(lemma), { verb, kind: 'past' }],
  ]),
);
const PASSIVES: ReadonlyMap<string, CausalVerb> = new Map(
  [...VERBS, ...PASSIVE_ONLY].filter(([, v]) => !v.preposition).map(([lemma, verb]) => [participle(lemma), verb]),
);

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
const PRONOUNS = wordSet('he she it they this that these those we i you who which what him her them us there one');
/** A clause that goes on from the one before begins here. */
const OPENERS = wordSet(
  'that which who because while whereas although though but and as when after before until since so',
);
const LEADING = wordSet('that and but yet so however meanwhile still also');
const POSSIBLE = wordSet('will would could may might can');
const BE = wordSet('is are was were be been being');
const HAVE = wordSet('has have had having');

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

function opensClause(items: readonly Item[], i: number): boolean {
  const { low, kind } = items[i]!;
  if (kind !== 'word' || !OPENERS.has(low)) return false;
  const next = items[i + 1]?.low ?? '';
  if (low === 'because' && next === 'of') return false;
  if (low === 'as' && next === 'a' && items[i + 2]?.low === 'result') return false;
  if (low === 'that') return !DETERMINERS.has(items[i - 1]?.low ?? '') && !PREPOSITIONS.has(items[i - 1]?.low ?? '');
  if (low === 'and' || low === 'but') return isVerbAt(items, i + 1) || FORMS.get(next)?.kind === 'past';
  if (low === 'as' || low === 'before' || low === 'after' || low === 'since' || low === 'until' || low === 'so')
    return hasVerb(items, { from: i + 1, to: Math.min(items.length, i + 8) });
  return true;
}

const isVerbAt = (items: readonly Item[], i: number): boolean => {
  const item = items[i];
  if (item?.kind !== 'word') return false;
  const form = finiteForm(item.low);
  return form !== null && (form.sure || isPastForm(item.low)) && !DETERMINERS.has(items[i - 1]?.low ?? '');
};
const isPastForm = (low: string): boolean => /ed$/.test(low);
const hasVerb = (items: readonly Item[], { from, to }: Stretch): boolean => {
  for (let i = from; i < to; i++) if (isVerbAt(items, i)) return true;
  return false;
};

/** Also "stays", which might be a noun: good enough for a clause that stands between two marks. */
const mayHaveVerb = (items: readonly Item[], { from, to }: Stretch): boolean =>
  items.slice(from + 1, to).some((item) => item.kind === 'word' && finiteForm(item.low) !== null);

function withoutLead(items: readonly Item[], { from, to }: Stretch): Stretch | null {
  let at = from;
  while (at < to && (LEADING.has(items[at]!.low) || LINKERS.has(items[at]!.low))) at++;
  return at < to ? { from: at, to } : null;
}

/** A run of words that can only be a noun phrase, with what "of", "in" and the like add to it. */
function nounSide(items: readonly Item[], { from, to }: Stretch): ReadSide | null {
  let at = from;
  while (at < to && (ADVERBS.has(items[at]!.low) || /ly$/.test(items[at]!.low) || items[at]!.kind === 'time')) at++;
  const end = runEnd(items, at, to);
  const words = items.slice(at, end);
  const [first] = words;
  if (!first || words.length > LONGEST || first.kind === 'mark' || isPronounAlone(words)) return null;
  if (PREPOSITIONS.has(first.low) || SUBORDINATORS.has(first.low) || RELATIVES.has(first.low) || first.low === 'to')
    return null;
  if (words.some((w, i) => isClauseWord(items, at + i, w))) return null;
  const head = headOf(words);
  return head && { at: [spanOf(items, { from: at, to: end })], head: { start: head.start, end: head.end } };
}
const LONGEST = 14;

/** A time at the end says when, it is no part of the phrase. */
function runEnd(items: readonly Item[], from: number, to: number): number {
  let end = joinedVerb(items, from, to);
  while (
    end > from &&
    (items[end - 1]!.kind === 'time' || /^(?:again|too|already|also|in|on|since)$/.test(items[end - 1]!.low))
  )
    end--;
  return end;
}

/** "slow the river and hold back silt": a verb behind "and" begins another statement. */
function joinedVerb(items: readonly Item[], from: number, to: number): number {
  for (let i = from + 1; i < to - 1; i++) {
    const [verb, next] = [items[i + 1]!, items[i + 2]];
    if (!/^(?:and|or)$/.test(items[i]!.low) || verb.kind !== 'word' || !(isBase(verb.low) || finiteForm(verb.low)))
      continue;
    if (next && i + 2 < to && (DETERMINERS.has(next.low) || /^(?:back|up|down|out|off|to|more|less)$/.test(next.low)))
      return i;
  }
  return to;
}

const isPronounAlone = (words: readonly Item[]): boolean =>
  PRONOUNS.has(words[0]!.low) && (words.length === 1 || !DETERMINERS.has(words[0]!.low));

/** Auxiliaries, sure finite verbs, negations and clause openers have no place in a noun phrase. */
function isClauseWord(items: readonly Item[], i: number, { kind, low }: Item): boolean {
  if (kind !== 'word') return false;
  if (isModal(low) || BE.has(low) || HAVE.has(low) || NEGATIONS.has(low) || /^(?:did|do|does|said|says)$/.test(low))
    return true;
  const form = finiteForm(low);
  if (!form || DETERMINERS.has(items[i - 1]?.low ?? '')) return false;
  // "the minister confirmed the plan": a past with an object is the verb of a clause.
  return form.sure || (form.tense === 'past' && DETERMINERS.has(items[i + 1]?.low ?? ''));
}

/** The last word before the first preposition or infinitive: "the development of chips" is about development. */
function headOf(words: readonly Item[]): Item | null {
  const stop = words.findIndex(
    (w, i) => i > 0 && (PREPOSITIONS.has(w.low) || /^(?:to|and|or)$/.test(w.low) || w.kind === 'mark'),
  );
  const core = withoutParticiple(stop < 0 ? words : words.slice(0, stop));
  const head = core.findLast((w) => w.kind === 'name' || (w.kind === 'word' && /\p{L}{2}/u.test(w.text)));
  if (!head || DETERMINERS.has(head.low) || ADVERBS.has(head.low) || /ly$/.test(head.low)) return null;
  return head;
}

/** "the leather used": a participle behind its noun. */
const withoutParticiple = (words: readonly Item[]): readonly Item[] =>
  words.length > 1 && finiteForm(words.at(-1)!.low)?.tense === 'past' ? words.slice(0, -1) : words;

/** Back from the verb over adverbs and auxiliaries to the end of its subject. */
function groupStart(items: readonly Item[], from: number, verb: number): { at: number; words: readonly string[] } {
  const words: string[] = [];
  let at = verb;
  while (at > from) {
    const { low, kind } = items[at - 1]!;
    const inGroup =
      kind === 'word' &&
      (ADVERBS.has(low) ||
        NEGATIONS.has(low) ||
        /ly$/.test(low) ||
        isModal(low) ||
        BE.has(low) ||
        HAVE.has(low) ||
        /^(?:did|do|does|to)$/.test(low));
    if (!inGroup) break;
    words.unshift(low);
    at--;
  }
  return { at, words };
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

/** "are waiting", "saying it was": what goes on from words that stand elsewhere. */
const lacksSubject = (items: readonly Item[], i: number): boolean => {
  const { kind, low } = items[i]!;
  return kind === 'word' && (BE.has(low) || HAVE.has(low) || isModal(low) || /ing$/.test(low) || isVerbAt(items, i));
};

function clauseSide(items: readonly Item[], stretch: Stretch): ReadSide | null {
  const own = withoutLead(items, stretch);
  if (!own || own.to - own.from < 2 || !mayHaveVerb(items, own)) return null;
  if (items.slice(own.from, own.to).some((w) => SAYING.has(w.low))) return null;
  if (RELATIVES.has(items[own.from]!.low) || SUBORDINATORS.has(items[own.from]!.low)) return null;
  if (lacksSubject(items, own.from)) return null;
  if (PRONOUNS.has(items[own.from]!.low)) return null;
  return { at: [spanOf(items, own)], head: null };
}

/** What somebody says or hopes is no effect. */
const SAYING = wordSet(
  'say says said warn warns warned hope hopes hoped expect expects believe believes told thanked criticised criticized',
);

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

/** "rose mainly because of": what weighs the cause is no part of the effect. */
function trimmed(items: readonly Item[], { from, to }: Stretch): Stretch {
  let end = to;
  while (
    end > from + 1 &&
    (ADVERBS.has(items[end - 1]!.low) || /^(?:mainly|largely|partly|chiefly|mostly|simply)$/.test(items[end - 1]!.low))
  )
    end--;
  return { from, to: end };
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
