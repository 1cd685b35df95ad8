/** What of a clause belongs to one figure of it: its half of two joined verbs, no listed examples, one measure for what is dealt out. */
import { contains, type Language, type Quantity, type Span } from '../../model/index.ts';
import { isGermanVerb } from '../../text/index.ts';
import type { Clause, Word } from '../clauses.ts';
import type { Context } from '../context.ts';
import { claimWords } from '../lexicon.ts';
import { isNoun } from '../terms.ts';

const JOINS: Readonly<Record<Language, ReadonlySet<string>>> = {
  de: new Set(['und', 'oder', 'sowie']),
  en: new Set(['and', 'or']),
};

/**
 * "Die Aktien legten um 84 Prozent zu und trieben den Firmenwert auf 2 Millionen": what the second verb measures is not what
 * the first tells. The words before it, for a figure that stands there; else all. English marks no such verb.
 */
export function ownHalf({ words }: Clause, quantity: Span, lang: Language): readonly Word[] {
  if (lang !== 'de') return words;
  const next = words.findIndex(
    (w, i) => w.start >= quantity.end && JOINS.de.has(w.lower) && isVerbAhead(words, i + 1, quantity),
  );
  return next < 0 ? words : words.slice(0, next);
}

/** A verb right behind "und", with words of its own behind it: "und stieg" alone ends the clause that began before. */
const isVerbAhead = (words: readonly Word[], at: number, quantity: Span): boolean => {
  const [verb, ...rest] = words.slice(at);
  if (!verb || verb.start < quantity.end || !/^\p{Ll}{3,}$/u.test(verb.text)) return false;
  return isGermanVerb(verb.lower) && rest.some((word) => /\p{L}/u.test(word.text));
};

/** "in Sektoren wie Holzbau und Papierherstellung": examples of a noun name no measure of their own. */
export function isExample({ words }: Pick<Clause, 'words'>, word: Word, lang: Language): boolean {
  const at = words.findIndex((w) => w.start === word.start);
  for (let i = at - 1; i > 0; i--) {
    const { lower } = words[i]!;
    if (LISTS[lang].test(`${words[i - 1]!.lower} ${lower}`)) return isNoun(words[lang === 'de' ? i - 1 : i - 2]!, lang);
    if (!JOINS[lang].has(lower) && lower !== ',' && !isNoun(words[i]!, lang)) return false;
  }
  return false;
}
const LISTS: Readonly<Record<Language, RegExp>> = { de: / (?:wie|etwa)$/u, en: /^such as$/u };

/** "um 31 Prozent bzw. 12 Prozent": the first of the figures dealt out tells what all of them measure. */
export function firstDealtOut({ reading, slice, lang }: Context, clause: Clause, quantity: Quantity): Quantity {
  const before = reading.quantities.findLast((q) => q.end <= quantity.start && contains(clause, q));
  if (!before || before.type !== quantity.type || before.unit !== quantity.unit) return quantity;
  return DEALT[lang].test(slice(before.end, quantity.start)) ? before : quantity;
}
const DEALT: Readonly<Record<Language, RegExp>> = {
  de: /^\s*(?:bzw\.?|beziehungsweise|respektive)\s*(?:um\s+)?(?:(?:rund|etwa|knapp|fast|gut|über|mehr als)\s+)?$/u,
  en: /^\s*(?:and)\s*$/u,
};

/** "A und B ... bzw.": nouns joined right before the figures, one for each; none where the numbers differ. */
export function sharers({ lang }: Context, clause: Clause, figures: readonly Quantity[]): readonly Word[] {
  const before = clause.words.filter((w) => w.end <= figures[0]!.start);
  const join = before.findLastIndex((w) => JOINS[lang].has(w.lower));
  const last = before[join + 1];
  if (join < 1 || !last || !isNoun(last, lang)) return [];
  const found = [last];
  for (let i = join - 1; i >= 0 && isNoun(before[i]!, lang); i -= 2) {
    found.unshift(before[i]!);
    if (before[i - 1]?.lower !== ',') break;
  }
  return found.length === figures.length ? found : [];
}

/** "wie Holzbau und Papierherstellung": only what is named in a list of examples, or opens the clause, shares figures. */
export const areSharers = (context: Context, clause: Clause, nouns: readonly Word[]): boolean =>
  nouns.length > 1 && (nouns.every((n) => isExample(clause, n, context.lang)) || isOpening(context, clause, nouns[0]!));

const isOpening = ({ lang }: Context, { words }: Clause, noun: Word): boolean =>
  words.slice(0, words.indexOf(noun)).every(({ lower }) => !claimWords(lang).prepositions.has(lower));
