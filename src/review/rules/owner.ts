/** What a source tells of one firm, body or school is not told of another. */
import type { Localized, Quantity, Span } from '../../model/index.ts';
import { mayBeYear } from '../agreement.ts';
import { distinct, evidenceAt, heldBy, overlap, overlapAt } from '../align.ts';
import { figuresOf, placesOf } from '../figures.ts';
import { namesOutlet } from '../outlets.ts';
import { hasOwner, type Owner, ownersIn } from '../owners.ts';
import { type Case, gathered, type Judgement, type RuleExample, type SupportRule } from '../rule.ts';
import { type Clause, clauseAt, type SheetSentence, slice, type Word } from '../sheet.ts';
import type { SourceSentence } from '../sources.ts';

export const examples: readonly RuleExample[] = [
  {
    lang: 'de',
    source:
      'Bei Nordhav arbeiten 1.400 Menschen, bei Thoma 620. Von den Beschäftigten bei Thoma arbeiten 40 Prozent in der Gießerei.',
    good: 'In der Gießerei arbeiten 40 Prozent der Beschäftigten von Thoma.',
    bad: 'Rund 40 Prozent der Beschäftigten von Nordhav arbeiten in der Gießerei.',
    finding: 'Die Quelle sagt das von „Thoma“, nicht von „Nordhav“.',
  },
  {
    lang: 'en',
    source: 'Nordhav runs 180 buses, Thoma 46. A quarter of the drivers at Thoma are over sixty.',
    good: 'At Thoma a quarter of the drivers are over sixty.',
    bad: 'A quarter of the drivers at Nordhav are over sixty.',
    finding: 'The source says this of “Thoma”, not of “Nordhav”.',
  },
];

export const owner: SupportRule = {
  name: 'owner',
  severity: 'block',
  about: {
    de: 'Was die Quelle von einer Firma oder Stelle sagt, darf der Satz nicht von einer anderen sagen.',
    en: 'What the source says of one firm or body the sentence must not say of another.',
  },
  examples,
  *check(of: Case): Iterable<Judgement> {
    if (of.foreign) return;
    for (const sentence of of.sentences) {
      const found = misplaced(of, sentence) ?? mistold(of, sentence);
      if (found) yield found;
    }
  },
};

interface Owned {
  readonly at: SourceSentence;
  readonly clause: Clause;
  readonly owners: readonly Owner[];
}

/** Clauses of the sources with an owner. */
const ownedIn = gathered((of) => of.sources.sentences.map((at) => ({ at, owned: ownedClauses(of as Case, at) })));

const ownedClauses = (of: Case, at: SourceSentence): Owned[] => {
  let before: readonly Owner[] = [];
  return at.sentence.clauses.map((clause) => {
    const own = ownersIn(of, clause.words, at.sentence);
    // "..., and one patient in five leaves": a clause behind "and" that names nobody goes on with whom the one before named
    const owners = own.length === 0 && AND.test(clause.words[0]?.folded ?? '') ? before : own;
    before = owners;
    return { at, clause, owners };
  });
};
const AND = /^(?:und|and)$/;

/** A share or count of the draft's owner that every place of the sources gives to another. */
function misplaced(of: Case, sentence: SheetSentence): Judgement | null {
  for (const quantity of figuresOf(sentence)) {
    if (mayBeYear(quantity) || isCommon(quantity)) continue;
    const clause = clauseAt(sentence, quantity);
    const owners = clause
      ? ownersHere(of, clause.words, sentence).filter((o) => !commaBetween(clause.words, o.word, quantity))
      : [];
    if (!clause || owners.length === 0) continue;
    const places = placesOf(quantity, of.sources).map(({ quantity: q, in: at }) =>
      ownedIn(of)[at.at]!.owned.find(({ clause: c }) => c.start <= q.start && q.start < c.end),
    );
    const [first] = places;
    if (first && places.every((p) => p && isOthers(of, sentence, clause.words, owners, p)))
      return told(of, owners, first);
  }
  return null;
}
/** A short piece of an enumeration is part of the clause before it. */
const commaBetween = (words: readonly Word[], a: Span, b: Span): boolean =>
  words.some((w) => w.lower === ',' && w.start >= Math.min(a.end, b.end) && w.end <= Math.max(a.start, b.start));
/** Small numbers and lengths of time belong to nobody alone. */
const isCommon = ({ type, value }: Quantity): boolean =>
  type === 'duration' || type === 'ordinal' || (type === 'number' && Number.isInteger(value) && (value ?? 0) <= FEW);
const FEW = 3;

const ownersHere = (of: Case, words: readonly Word[], sentence: SheetSentence): Owner[] =>
  ownersIn(of, words, sentence).filter((o) => !namesOutlet(o.word, of.sources));

/** The source's clause has owners, none of them the draft's, and the two are told apart in the sources. */
function isOthers(
  of: Case,
  sentence: SheetSentence,
  words: readonly Word[],
  owners: readonly Owner[],
  { at, clause, owners: others }: Owned,
): boolean {
  if (others.length === 0 || hasOwner(owners, clause.words, others) || hasOwner(others, sentence.words, owners))
    return false;
  if (hasOwner(owners, at.sentence.words, others) && !hasItsOwn(of, owners, at)) return false;
  const shared = words.filter(
    (w) => w.kind === 'content' && !owners.some((o) => o.name.includes(w)) && heldBy(w, at.sentence.words) >= 0.8,
  );
  return shared.length > 0 && areApart(of, owners, others);
}

/** "At Lunden 38 per cent, at Heide 17": named in the same sentence it has a figure there itself. */
const hasItsOwn = (of: Case, owners: readonly Owner[], at: SourceSentence): boolean =>
  ownedIn(of)[at.at]!.owned.some(
    (o) =>
      o.owners.some((w) => hasOwner(owners, w.name)) &&
      figuresOf(at.sentence).some((q) => o.clause.start <= q.start && q.end <= o.clause.end),
  );

/** Some clause of the sources speaks of the draft's owner alone, and some sentence names them both. */
const areApart = (of: Case, owners: readonly Owner[], others: readonly Owner[]): boolean =>
  (areOfOneKind(owners, others) ||
    of.sources.sentences.some(
      ({ sentence: { words } }) => hasOwner(owners, words, others) && hasOwner(others, words, owners),
    )) &&
  of.sources.sentences.some(({ sentence }) =>
    sentence.clauses.some(({ words }) => hasOwner(owners, words, others) && !hasOwner(others, words, owners)),
  );

/** "Maritime Museum", "Castle Museum": names of several words that end alike and begin otherwise. */
const areOfOneKind = (owners: readonly Owner[], others: readonly Owner[]): boolean =>
  owners.some((a) => others.some((b) => a.name.length > 1 && b.name.length > 1 && a.word.stem === b.word.stem));

/** The whole of a statement that the sources make of another, whoever of the two the figures are of. */
function mistold(of: Case, sentence: SheetSentence): Judgement | null {
  const owners = ownersHere(of, sentence.words, sentence).filter((o) => o.leads);
  if (owners.length === 0) return null;
  const rest = distinct(
    sentence.words.filter((w) => w.kind === 'content' && !owners.some((o) => o.name.some((n) => n.stem === w.stem))),
  );
  if (rest.length < FEWEST) return null;
  const all = overlap(rest, rest, of.sources);
  const places = of.passages(sentence).filter((p) => overlapAt(rest, [p.at], of.sources) >= COVER * all);
  const found = places.map(({ at }) => ownedIn(of)[at.at]!.owned.find((o) => o.owners.some((w) => w.leads)));
  const [first] = found;
  const isTheirs = found.every(
    (o) =>
      o &&
      !hasOwner(owners, o.at.sentence.words, o.owners) &&
      !hasOwner(o.owners, sentence.words, owners) &&
      areApart(of, owners, o.owners),
  );
  return first && isTheirs ? told(of, owners, first) : null;
}
/** Fewer words of content say too little to be a statement of its own. */
const FEWEST = 3;
/** The passage must hold this part of what is said. */
const COVER = 0.6;

const told = (of: Case, [here]: readonly Owner[], { at, owners: [there] }: Owned): Judgement => ({
  ...spanOf(here!),
  message: message(slice(of.draft, spanOf(here!)), slice(at.sheet, spanOf(there!))),
  cure,
  evidence: [evidenceAt(at)],
});

const spanOf = ({ name }: Owner): Span => ({ start: name[0]!.start, end: name.at(-1)!.end });

const message = (said: string, there: string): Localized => ({
  de: `Die Quelle sagt das von „${there}“, nicht von „${said}“.`,
  en: `The source says this of “${there}”, not of “${said}”.`,
});
const cure: Localized = {
  de: 'Den nennen, von dem die Quelle es sagt.',
  en: 'Name the one of whom the source says it.',
};
