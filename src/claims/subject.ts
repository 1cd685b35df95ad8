/** Finds what a figure or statement is about: the name or noun phrase nearest in grammar, never a pronoun's guess. */
import {
  contains,
  type Mention,
  overlaps,
  type Quantity,
  type Span,
  type Speaker,
  type Term,
  touches,
} from '../model/index.ts';
import type { Slice } from '../text/index.ts';
import { frameAt, subjectOfFrame } from './clause-frame.ts';
import type { Clause, Word } from './clauses.ts';
import { scopeOfNoun, scopePrefix } from './compare/scopes.ts';
import type { Context } from './context.ts';
import { areSharers, sharers } from './figures/conjuncts.ts';
import { claimWords } from './lexicon.ts';
import { isNoun, termOfMention, termOfWord } from './terms.ts';

export interface BoundSubject {
  readonly term: Term | null;
  /** factor on the claim's confidence */
  readonly certainty: number;
}

const canBeSubject = (m: Mention): boolean =>
  m.type === 'organisation' || m.type === 'person' || m.type === 'product' || m.type === 'place';

const bound = (term: Term, certainty: number): BoundSubject => ({ term, certainty });

/**
 * Tries, in this order: a bracket behind the figure, distribution, a genitive, the scope in the measure's own compound,
 * the noun a relative clause hangs on, the clause's first name, a noun in the place of a subject, the article's topic.
 */
export function bindSubject(
  context: Context,
  clause: Clause,
  quantity: Quantity,
  measureWord: Word | null,
  speaker: Speaker | null,
): BoundSubject {
  const { slice, names, lang } = context;
  const mentions = names.filter(
    (m) =>
      contains(clause, m) &&
      canBeSubject(m) &&
      !(measureWord && m.start === measureWord.start && m.end === measureWord.end) &&
      !(speaker?.at && overlaps(m, speaker.at)) &&
      !isSource(slice, quantity, m),
  );
  const certain =
    bracketed(slice, mentions, quantity) ??
    distributed(context, clause, quantity, mentions) ??
    possessor(mentions, measureWord, slice);
  if (certain) return bound(termOfMention(slice, certain), 1);
  const sharer = sharerOf(context, clause, quantity);
  if (sharer) return bound(termOfWord(sharer, lang), 0.95);
  const owner = measureWord && ownerNoun(clause, measureWord, context);
  if (owner) return bound(termOfWord(owner, lang), 0.95);
  const scoped = measureWord && scopedTerm(measureWord);
  // "Firmenwert" says of what kind of body, not of which: a name of the clause says more.
  if (scoped && !isOfAnyFirm(measureWord)) return bound(scoped, 0.95);
  const antecedent = antecedentOf(context, clause);
  if (antecedent) return bound(termOfWord(antecedent, lang), 0.9);
  const free = mentions.filter((m) => !isGoverned(clause, m, context));
  const name =
    free.find((m) => m.type === 'organisation' || m.type === 'product') ?? mentions.find((m) => standsFirst(clause, m));
  const bought = name && costly(context, clause, quantity, name);
  if (bought) return bound(termOfWord(bought, lang), 0.9);
  if (name && isTogether(slice, clause, name)) return { term: null, certainty: 0.75 };
  if (name) return bound(termOfMention(slice, name), 0.9);
  const frame = frameAt(context, clause, quantity);
  const whose = frame && subjectOfFrame(context, frame, quantity);
  if (whose) return bound(whose, 0.9);
  const noun = subjectNoun(clause, quantity, measureWord, context);
  // "Der KI-Entwickler Sinora": the name in apposition; a person behind a role says, and is not measured;
  // behind a noun for firms even what looks like a person is one.
  const isFirm = noun !== null && scopeOfNoun(noun.text) === 'company';
  const apposed = noun && mentions.find((m) => (m.type !== 'person' || isFirm) && m.start - noun.end === 1);
  if (apposed) return bound(termOfMention(slice, apposed), 0.9);
  const holder = noun && mentions.find((m) => m.start > noun.end && OF.test(slice(noun.end, m.start)));
  if (holder) return bound(termOfMention(slice, holder), 0.9);
  if (scoped) return bound(scoped, 0.95);
  if (noun) return bound(termOfWord(noun, lang), 0.85);
  return { term: context.topic, certainty: context.topic ? 0.8 : 0.75 };
}

/** "Zhan und Mir nahmen insgesamt eine Milliarde ein": what two have together is neither's own. */
const isTogether = (slice: Slice, clause: Span, name: Span): boolean =>
  /^\s+(?:und|and|sowie|&)\s+\p{Lu}/u.test(slice(name.end, name.end + 12)) &&
  /(?<!\p{L})(?:insgesamt|zusammen|gemeinsam|together|combined|between them)(?!\p{L})/iu.test(
    slice(clause.start, clause.end),
  );

/** "Das neue Dock der Elbwerft kostet 40 Millionen": what costs is the thing, not whose it is. */
function costly({ slice, lang }: Context, { words }: Clause, quantity: Quantity, owner: Span): Word | null {
  if (lang !== 'de' || quantity.type !== 'currency' || !words.some((w) => COSTS.test(w.text))) return null;
  const thing = words.findLast((w) => w.end <= owner.start && isNoun(w, lang));
  const opens =
    thing && words.slice(0, words.indexOf(thing)).every((w) => /^\p{L}+$/u.test(w.text) && !isNoun(w, lang));
  return opens && OF.test(slice(thing.end, owner.start)) ? thing : null;
}
const COSTS = /^(?:koste(?:t|n|te|ten)|gekostet)$/u;

/** "Der Börsengang von Sinora": whose it is tells more than what it is. */
const OF = /^\s+(?:von|des|der|of|by)\s+(?:the\s+)?$/iu;

/** A verb of saying right behind a name. */
const SAYS =
  /^\s+(?:said|says|reported|reports|announced|announces|found|wrote|told|stated|estimated|estimates|calculated)\b/u;

/** "cases fell by 64 percent, researchers at the Harlow Institute reported": who says it is not what it is about. */
const isSource = (slice: Slice, quantity: Span, m: Span): boolean =>
  m.start >= quantity.end && slice(quantity.end, m.start).includes(',') && SAYS.test(slice(m.end, m.end + 24));

/** A person or place is what a figure is about only where it opens the clause. */
const standsFirst = (clause: Clause, m: Span): boolean => m.start - clause.start < 5;

/** "an Union Hartberg" receives; "bei Vossberg" and "von Vossberg" have. */
function isGoverned(clause: Clause, m: Span, context: Context): boolean {
  const before = clause.words.findLast((w) => w.end <= m.start)?.lower ?? '';
  return claimWords(context.lang).prepositions.has(before) && !/^(?:bei|beim|von|of|at|by)$/.test(before);
}

/** "500 Milliarden Dollar (OpenAI)" */
function bracketed(slice: Slice, mentions: readonly Mention[], quantity: Span): Mention | undefined {
  return mentions.find((m) => m.start >= quantity.end && /^\s*\($/.test(slice(quantity.end, m.start)));
}

/** Figures of a clause that are dealt out: "um 80 % bzw. 64 %". */
function dealtOut(context: Context, clause: Clause, quantity: Quantity): readonly Quantity[] {
  const { distributors } = claimWords(context.lang);
  if (!clause.words.some((w) => distributors.has(w.lower))) return [];
  return context.reading.quantities.filter((q) => contains(clause, q) && q.type === quantity.type);
}

/** "Holzbau und Papierherstellung nahmen um 31 % bzw. 12 % zu": nouns share as names do. */
function sharerOf(context: Context, clause: Clause, quantity: Quantity): Word | null {
  const figures = dealtOut(context, clause, quantity);
  const nouns = figures.length > 1 ? sharers(context, clause, figures) : [];
  return areSharers(context, clause, nouns) ? nouns[figures.findIndex((q) => q.start === quantity.start)]! : null;
}

/** "A und B stiegen um 80 % bzw. 64 %": the n-th figure belongs to the n-th name. */
function distributed(
  context: Context,
  clause: Clause,
  quantity: Quantity,
  mentions: readonly Mention[],
): Mention | undefined {
  const figures = dealtOut(context, clause, quantity);
  if (figures.length === 0) return undefined;
  const before = mentions.filter((m) => m.end <= figures[0]!.start);
  const names = before.slice(-figures.length);
  if (names.length !== figures.length) return undefined;
  return names[figures.findIndex((q) => q.start === quantity.start)];
}

/** "Umsatz von Lumera", "Lumeras Umsatz", "revenue at Lumera", "Lumera's revenue" */
function possessor(mentions: readonly Mention[], measureWord: Word | null, slice: Slice): Mention | undefined {
  if (!measureWord) return undefined;
  return mentions.find((m) => {
    if (m.start >= measureWord.end)
      return /^\s+(?:von|der|des|bei|of|at|for)?\s*(?:der|des|the)?\s*$/iu.test(slice(measureWord.end, m.start));
    return (
      m.end <= measureWord.start &&
      /^(?:['’]s?|s)?\s*$/u.test(slice(m.end, measureWord.start)) &&
      /s['’]?$|['’]s$/u.test(slice(m.start, measureWord.start).trim())
    );
  });
}

/** "Erlöse der Konsumentensparte": the genitive noun right behind the measure */
function ownerNoun(clause: Clause, measureWord: Word, context: Context): Word | null {
  const [article, next, last] = clause.words.filter((w) => w.start >= measureWord.end);
  if (!article || !next || !/^(?:der|des|of)$/.test(article.lower)) return null;
  if (isNoun(next, context.lang)) return next;
  return last && !/[,;:.]/.test(next.lower) && isNoun(last, context.lang) ? last : null;
}

/** "Werksumsatz" is the plant's revenue. */
function scopedTerm(measureWord: Word): Term | null {
  const prefix = scopePrefix(measureWord.text);
  return (
    prefix && { start: measureWord.start, end: measureWord.end, text: prefix.noun, head: prefix.noun.toLowerCase() }
  );
}

/** "Eine Gruppe heimischer Werften": those in the group, which is no firm of that name. */
function membersOf({ words }: Clause, group: Word, quantity: Quantity): Word | null {
  const at = words.indexOf(group);
  const [one, other] = words.slice(at + 1, at + 3);
  if (group.lower !== 'gruppe' || words[at - 1]?.lower !== 'eine' || !one || !other) return null;
  const link = one.lower === 'von' || /^\p{Ll}{3,}er$/u.test(one.text);
  return link && isNoun(other, 'de') && other.end <= quantity.start ? other : null;
}

const isOfAnyFirm = ({ text }: Word): boolean => /^(?:unternehmens|firmen)/iu.test(text);

/** "Der Konzern, der ... umsetzte": the noun right before the comma. */
function antecedentOf(context: Context, clause: Clause): Word | null {
  const first = clause.words.find((w) => w.lower !== ',');
  if (!first || !claimWords(context.lang).relatives.has(first.lower)) return null;
  const previous = context.clauses.findLast((c) => c.sentence === clause.sentence && c.end <= clause.start);
  const word = previous?.words.findLast((w) => w.lower !== ',');
  // "58 Millionen Dollar, die Ausgaben lagen bei ...": no currency is what the next clause is about.
  if (word && touches(context.reading.quantities, word)) return null;
  return word && isNoun(word, context.lang) && clause.start > clause.sentence.start ? word : null;
}

/** "Die Zahl der Toten" is about the dead. */
const COUNT: ReadonlySet<string> = new Set(['zahl', 'anzahl']);

/** A noun before the figure that no preposition governs; of several the one that names a scope. */
function subjectNoun(clause: Clause, quantity: Quantity, measureWord: Word | null, context: Context): Word | null {
  const { prepositions } = claimWords(context.lang);
  const free = clause.words.filter((w, i) => {
    if (w.end > quantity.start || !isNoun(w, context.lang) || w === measureWord || COUNT.has(w.lower)) return false;
    if (touches(context.reading.times, w)) return false;
    if (touches(context.reading.quantities, w)) return false;
    // "Chinesische KI-Firmen": at the head of a sentence an adjective has a capital too.
    const next = clause.words[i + 1];
    if (
      context.lang === 'de' &&
      /\p{Ll}{3}e[rns]?$/u.test(w.text) &&
      next &&
      w.end + 1 === next.start &&
      isNoun(next, 'de') &&
      w.start - clause.start < 3
    )
      return false;
    return !clause.words.slice(Math.max(0, i - 3), i).some((p) => prepositions.has(p.lower));
  });
  const scoped = free.find((w) => scopeOfNoun(w.text));
  const members = scoped && context.lang === 'de' ? membersOf(clause, scoped, quantity) : null;
  if (members) return members;
  // English marks no nouns: only words known to name a scope are trusted.
  return scoped ?? (context.lang === 'de' ? (free[0] ?? null) : null);
}
