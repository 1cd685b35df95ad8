/** Every figure of the draft stands in a source, in this form or another. */
import { contains, type Localized, type Quantity } from '../../model/index.ts';
import {
  agreement,
  arePoints,
  comparable,
  derived,
  endsOf,
  isProduct,
  isRest,
  isShare,
  mayBeOfOneKind,
  mayBeYear,
} from '../agreement.ts';
import { heldBy, type Passage } from '../align.ts';
import { contextLikeness } from '../context.ts';
import { agrees, sourceTimes } from '../dates.ts';
import { against, countedBy, figuresOf, type SourceFigure, sourceFigures } from '../figures.ts';
import type { Case, Judgement, RuleExample, SupportRule } from '../rule.ts';
import { type SheetSentence, slice } from '../sheet.ts';
import { isReckonedUp, stands } from './parts/reckoned.ts';

export const examples: readonly RuleExample[] = [
  {
    lang: 'de',
    source:
      'Die Stadtwerke Quellheim nahmen im vergangenen Jahr 1.240 Millionen Euro ein und beschäftigen zwölf Lehrlinge.',
    good: 'Rund 1,2 Milliarden Euro nahmen die Stadtwerke Quellheim ein; 12 Lehrlinge arbeiten dort.',
    bad: 'Die Stadtwerke Quellheim nahmen im vergangenen Jahr 1,4 Milliarden Euro ein.',
    finding: '„1,4 Milliarden Euro“ steht in keiner Quelle; am nächsten kommt „1.240 Millionen Euro“.',
  },
  {
    lang: 'en',
    source: 'Half of the members of the Quellheim rowing club are under 30. The club has twelve boats.',
    good: 'The Quellheim rowing club has 12 boats; 50 percent of its members are under 30.',
    bad: 'The Quellheim rowing club has 19 boats.',
    finding: '“19” stands in no source; closest is “twelve”.',
  },
  {
    lang: 'de',
    source: 'Die Familie Kolk hält 31,8 Prozent der Werft in Lunden. Der Rest ist verteilt.',
    good: 'Knapp ein Drittel der Werft in Lunden hält die Familie Kolk.',
    bad: 'Knapp ein Viertel der Werft in Lunden hält die Familie Kolk.',
    finding: '„ein Viertel“ steht in keiner Quelle; am nächsten kommt „31,8 Prozent“.',
  },
  {
    lang: 'en',
    source: 'The rival pump in Lunden cut consumption by only 7 percent. The hall is new.',
    good: 'The rival pump in Lunden lowered consumption by just 7 percent.',
    bad: 'The rival pump in Lunden cut consumption by more than 7 percent.',
    finding: '“7 percent” stands in no source; closest is “7 percent”.',
  },
];

/** Small numbers are counted off enumerations and told in words; unproved they need a rival to be a finding. */
const SMALL = 12;

export const figure: SupportRule = {
  name: 'figure',
  severity: 'block',
  about: {
    de: 'Jede Zahl muss in einer Quelle stehen, in dieser oder anderer Form.',
    en: 'Every figure must stand in a source, in this form or another.',
  },
  examples,
  check: (of) =>
    of.sentences.flatMap((sentence) =>
      [...figuresOf(sentence), ...lapsesOf(of, sentence)].flatMap((quantity) => judged(of, sentence, quantity) ?? []),
    ),
};

function judged(of: Case, sentence: SheetSentence, quantity: Quantity): Judgement | null {
  const turned = boundTurned(of, quantity);
  if (turned) return against(of, quantity, turned, message, cure);
  if (stands(of, quantity)) return null;
  const ends = endsOf(quantity);
  if (ends.length > 0 && ends.every((end) => stands(of, end))) return null;
  if (partsStand(of, sentence, quantity) || isCalled(of, quantity)) return null;
  const part = otherPart(of, sentence, quantity);
  return part ? against(of, quantity, part, message, cure) : unproved(of, sentence, quantity);
}

/** "almost 5,300 years ago", "vor drei Tagen": lengths of time that count back to a moment no source names by its date. */
function lapsesOf(of: Case, sentence: SheetSentence): Quantity[] {
  const moments = sentence.times.filter((t) => t.type === 'DATE' && t.known.length === 0);
  return sentence.quantities.filter(
    (q) =>
      q.type === 'duration' &&
      !q.vague &&
      q.value !== null &&
      moments.some((t) => contains(t, q) && !sourceTimes(of.sources).some((s) => agrees(t, s.value))),
  );
}

/** "five of the seven machines" where the sources give another part of the same whole. */
function otherPart(of: Case, sentence: SheetSentence, quantity: Quantity): SourceFigure | null {
  const whole = wholeOf(of.draft.text, sentence, quantity);
  if (!whole) return null;
  return (
    sourceFigures(of.sources).find((s) => {
      const there = wholeOf(s.in.sheet.text, s.in.sentence, s.quantity);
      return there !== null && agreement(whole, there) === 'same' && agreement(quantity, s.quantity) === 'other';
    }) ?? null
  );
}

/** 7 for the 2 of "two of the seven", "zwei der sieben". */
const wholeOf = (text: string, { quantities }: SheetSentence, { end }: Quantity): Quantity | null =>
  quantities.find((q) => q.start > end && q.start - end <= OF_THE && PART.test(text.slice(end, q.start))) ?? null;
const PART = /^\s(?:of the|of its|of their|of his|of her|of|der|von den|von|seiner|ihrer)\s$/i;
/** Letters between a part and its whole. */
const OF_THE = 10;

const ABOVE = /^(?:more-than|at-least|just-over)$/;
const BELOW = /^(?:less-than|at-most|nearly)$/;

/** "mehr als 20" where every source that has the number says "weniger als 20". */
function boundTurned({ sources }: Case, quantity: Quantity): SourceFigure | null {
  const turned = ABOVE.test(quantity.comparator ?? '') ? BELOW : BELOW.test(quantity.comparator ?? '') ? ABOVE : null;
  if (!turned) return null;
  const number = numberOf(quantity);
  const same = sourceFigures(sources).filter(
    (s) => comparable(quantity, s.quantity) && numberOf(s.quantity) === number,
  );
  return same.length > 0 && same.every((s) => turned.test(s.quantity.comparator ?? '') || isJust(quantity, s))
    ? same[0]!
    : null;
}
/** "more than 9" of "only 9", "just 9", "nur 9": the source makes it little, the draft much. */
const isJust = ({ comparator }: Quantity, { quantity, in: { sheet } }: SourceFigure): boolean =>
  comparator === 'more-than' &&
  !quantity.comparator &&
  JUST.test(sheet.text.slice(Math.max(0, quantity.start - BEFORE), quantity.start));
const JUST = /(?:^|[^\p{L}])(?:nur|bloß|lediglich|only|just|merely)\s$/iu;
/** Letters looked at before a figure. */
const BEFORE = 12;

/** The number as written, whatever bound it is. */
const numberOf = (q: Quantity): number | null => q.numeral?.value ?? q.value;

/** "zwölf Monate" of "in einem Jahr", "in den ersten sechs Monaten" of "im ersten Halbjahr": a length of time by its name. */
function isCalled(of: Case, { type, unit, value }: Quantity): boolean {
  const name =
    type === 'percentage' && value === 50
      ? HALF
      : type === 'duration' && unit === 'month'
        ? CALLED[value ?? 0]
        : undefined;
  return (
    name !== undefined && of.sources.sentences.some(({ sentence: { words } }) => words.some((w) => name.test(w.folded)))
  );
}
/** "asked for half" names no amount to the reader. */
const HALF = /^(?:half|halfte)$/;
const CALLED: Readonly<Record<number, RegExp>> = {
  3: /^(?:quartal\w*|quarter\w*|vierteljahr\w*)$/,
  6: /^(?:halbjahr\w*|half|halben)$/,
  12: /^(?:jahr\w*|year)$/,
};

/** "125 von 308" stands where both its numbers do. */
function partsStand(of: Case, sentence: SheetSentence, quantity: Quantity): boolean {
  const numbers = sentence.words.filter(
    (w) => w.kind === 'number' && w.start >= quantity.start && w.end <= quantity.end,
  );
  return numbers.length > 1 && numbers.every((w) => of.sources.has(w.stem));
}

/** No source has it: a finding, but for what may have been counted or computed from what the sources have. */
function unproved(of: Case, sentence: SheetSentence, quantity: Quantity): Judgement | null {
  const { value } = quantity;
  if (value === 1 || quantity.type === 'multiple') return null;
  const near = nearest(of, sentence, quantity);
  const small =
    value !== null &&
    Math.abs(value) <= SMALL &&
    Number.isInteger(value) &&
    !quantity.currency &&
    quantity.type !== 'percentage';
  const before = of.sentences[of.sentences.indexOf(sentence) - 1];
  const nearby = eachOnce([...of.passages(sentence), ...(before ? of.passages(before).slice(0, 1) : [])]);
  if (isYearsBetween(of, quantity)) return undecided(quantity, slice(of.draft, quantity));
  const isReckoned =
    isReckonedUp(of, sentence, quantity) ||
    isShare(quantity, nearby) ||
    isRest(quantity, nearby) ||
    arePoints(quantity, nearby) ||
    isPartOf(of, sentence, quantity);
  if (value !== null && isReckoned) return undecided(quantity, slice(of.draft, quantity));
  // two ages add up to nobody's
  if (
    value !== null &&
    quantity.type !== 'age' &&
    derived(
      value,
      nearby.filter((q) => mayBeOfOneKind(q, quantity) && !mayBeYear(q)),
    )
  )
    return undecided(quantity, slice(of.draft, quantity));
  if (small && !(near && sameNoun(sentence, quantity, near))) return undecided(quantity, slice(of.draft, quantity));
  if (near) return against(of, quantity, near, message, cure);
  const { start, end } = quantity;
  return { start, end, message: message(slice(of.draft, quantity), null), cure, evidence: [] };
}

/** A share that a passage names of an amount that it gives. */
const isPartOf = (of: Case, sentence: SheetSentence, quantity: Quantity): boolean =>
  of.passages(sentence).some(({ at }) =>
    isProduct(
      quantity,
      at.sentence.quantities.filter((q) => q.value !== null),
    ),
  );

/** The figures of some passages; what several of them give is one figure, which adds up to nothing with itself. */
function eachOnce(passages: readonly Passage[]): Quantity[] {
  const seen: Quantity[] = [];
  for (const { sentence } of new Set(passages.map((p) => p.at)))
    seen.push(...sentence.quantities.filter((q) => !seen.some((s) => s.value === q.value && s.type === q.type)));
  return seen;
}

/** "24 years later": two years of the sources lie that far apart. */
function isYearsBetween(of: Case, { unit, value }: Quantity): boolean {
  if (unit !== 'year' || value === null || value < 2) return false;
  const years = new Set(
    of.sources.sentences.flatMap(({ sentence }) =>
      sentence.times.flatMap((t) => (t.from ? [Number(t.from.slice(0, 4))] : [])),
    ),
  );
  return [...years].some((y) => years.has(y + value));
}

/** The source figure of the same kind in the most alike surroundings. */
function nearest(of: Case, sentence: SheetSentence, quantity: Quantity): SourceFigure | null {
  let best: SourceFigure | null = null;
  let most = 0;
  for (const one of sourceFigures(of.sources)) {
    if (!comparable(one.quantity, quantity)) continue;
    const alike = contextLikeness(quantity, sentence, one.quantity, one.in, of.sources);
    if (alike > most) [best, most] = [one, alike];
  }
  return best;
}

function sameNoun(sentence: SheetSentence, quantity: Quantity, near: SourceFigure): boolean {
  if (quantity.unit) return quantity.unit === near.quantity.unit;
  const [a, b] = [countedBy(quantity, sentence), countedBy(near.quantity, near.in.sentence)];
  return a !== undefined && b !== undefined && heldBy(a, [b]) >= 0.6;
}

const undecided = (quantity: Quantity, said: string): Judgement => ({
  start: quantity.start,
  end: quantity.end,
  undecided: {
    de: `„${said}“ steht in keiner Quelle, kann aber gezählt oder errechnet sein.`,
    en: `“${said}” stands in no source but may be counted or computed.`,
  },
});

const message = (said: string, near: string | null): Localized => ({
  de: `„${said}“ steht in keiner Quelle${near ? `; am nächsten kommt „${near}“` : ''}.`,
  en: `“${said}” stands in no source${near ? `; closest is “${near}”` : ''}.`,
});
const cure: Localized = {
  de: 'Die Zahl der Quelle übernehmen oder den Satz streichen.',
  en: 'Use the figure of the source, or cut the sentence.',
};
