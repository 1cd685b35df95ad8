/** The figures of draft and sources, where the sources give an amount, and what is said of one that they speak against. */
import { contains, type Localized, type Quantity, type Span } from '../model/index.ts';
import { agreement, comparable, mayBeYear } from './agreement.ts';
import { evidenceAt } from './align.ts';
import { isOfItsKind } from './kinds.ts';
import type { Case, Found, Judgement } from './rule.ts';
import { isTold, type SheetSentence, slice, type Word } from './sheet.ts';
import type { SourceSentence, SourceSet } from './sources.ts';
import { type Located, type Standing, standingOf } from './standing.ts';

/** A figure of a source in its sentence. */
export interface SourceFigure {
  readonly quantity: Quantity;
  readonly in: SourceSentence;
}

const named = new WeakMap<SheetSentence, readonly Quantity[]>();

/** Figures that name an amount: no part of a date, not vague, not the article "ein". Told apart once for a sentence. */
export function figuresOf(sentence: SheetSentence): readonly Quantity[] {
  let all = named.get(sentence);
  if (!all) {
    all = sentence.quantities.filter(
      (q) =>
        !q.vague && (q.value !== null || q.identifier !== undefined || q.low !== undefined) && !inTime(sentence, q),
    );
    named.set(sentence, all);
  }
  return all;
}

const inTime = (sentence: SheetSentence, q: Span): boolean =>
  sentence.times.some((t) => (t.type === 'DATE' || t.type === 'TIME') && (contains(t, q) || contains(q, t)));

const known = new WeakMap<SourceSet, readonly SourceFigure[]>();

export function sourceFigures(sources: SourceSet): readonly SourceFigure[] {
  let all = known.get(sources);
  if (!all) {
    all = sources.sentences.flatMap((s) =>
      s.sentence.quantities.filter((q) => !q.vague).map((quantity) => ({ quantity, in: s })),
    );
    known.set(sources, all);
  }
  return all;
}

const places = new WeakMap<SourceSet, WeakMap<Quantity, readonly SourceFigure[]>>();

/** Every place where the sources give this amount, in order; looked up once for a figure, since nearly all rules ask. */
export function placesOf(quantity: Quantity, sources: SourceSet): readonly SourceFigure[] {
  const known = places.get(sources) ?? new WeakMap<Quantity, readonly SourceFigure[]>();
  places.set(sources, known);
  let found = known.get(quantity);
  if (!found) {
    found = sourceFigures(sources).filter(
      (s) => agreement(quantity, s.quantity) === 'same' && isOfItsKind(quantity, s),
    );
    known.set(quantity, found);
  }
  return found;
}

/** The noun a figure counts: the next content word behind it. */
export function countedBy(quantity: Span, sentence: SheetSentence): Word | undefined {
  const at = sentence.words.findIndex((w) => w.start >= quantity.end);
  if (at < 0) return undefined;
  return sentence.words.slice(at, at + 3).find((w) => isTold(w) && w.capital);
}

/** How the figure stands among the figures of the sources; a bare year is no rival. */
export const figureStanding = (of: Case, sentence: SheetSentence, quantity: Quantity): Standing<Quantity> =>
  standingOf(of, sentence, quantity, locatedFigures(of.sources), (other, at) => {
    if (mayBeYear(other) && !mayBeYear(quantity)) return null;
    const how = agreement(quantity, other);
    if (how === 'same') return isOfItsKind(quantity, { quantity: other, in: at }) ? 'same' : null;
    // what the sentence tells too stands in nothing's place
    const isTold = figuresOf(sentence).some((q) => q !== quantity && agreement(q, other) === 'same');
    return how === 'other' && comparable(quantity, other) && !isTold ? 'rival' : null;
  });

const located = new WeakMap<SourceSet, readonly Located<Quantity>[]>();

function locatedFigures(sources: SourceSet): readonly Located<Quantity>[] {
  const all = located.get(sources) ?? sourceFigures(sources).map((f) => ({ value: f.quantity, in: f.in }));
  located.set(sources, all);
  return all;
}

/** Asks a rule of each figure of these sentences. */
export function* figureByFigure(
  sentences: readonly SheetSentence[],
  ask: (sentence: SheetSentence, quantity: Quantity) => Judgement | null,
): Iterable<Judgement> {
  for (const sentence of sentences)
    for (const quantity of figuresOf(sentence)) {
      const found = ask(sentence, quantity);
      if (found) yield found;
    }
}

/** The draft gives this amount too, in the same sentence or beside it. */
export const isToldBeside = (of: Case, { index }: SheetSentence, amount: Quantity): boolean =>
  of.draft.sentences
    .slice(Math.max(0, index - 1), index + 2)
    .some((s) => figuresOf(s).some((q) => agreement(q, amount) === 'same'));

/** What is found against a figure: the figure of a source that should stand in its place, or beside it, is the evidence. */
export const against = (
  of: Case,
  { start, end }: Quantity,
  other: SourceFigure,
  message: (said: string, there: string) => Localized,
  cure: Localized,
): Found => ({
  start,
  end,
  message: message(slice(of.draft, { start, end }), slice(other.in.sheet, other.quantity)),
  cure,
  evidence: [evidenceAt(other.in, other.quantity)],
});
