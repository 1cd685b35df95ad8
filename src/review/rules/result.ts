/** A score or a count of votes is told as a source tells it: two numbers that stand together there too. */
import { type Localized, overlaps, type Quantity, type Span, type TimeExpression } from '../../model/index.ts';
import { scoreSides } from '../../text/index.ts';
import { evidenceAt, overlap, overlapAt } from '../align.ts';
import type { Case, Judgement, RuleExample, SupportRule } from '../rule.ts';
import { gathered } from '../rule.ts';
import { type Sheet, type SheetSentence, slice } from '../sheet.ts';
import type { SourceSentence } from '../sources.ts';

export const examples: readonly RuleExample[] = [
  {
    lang: 'de',
    source: 'Der TSV Lunden gewann am Samstag in Heide mit 2:1. Drei Spieler sahen eine Gelbe Karte.',
    good: 'Mit 2:1 besiegte der TSV Lunden am Samstag Heide.',
    bad: 'Der TSV Lunden gewann am Samstag in Heide mit 3:1.',
    finding: '„3:1“ nennt keine Quelle; am nächsten kommt „2:1“.',
  },
  {
    lang: 'en',
    source: 'Lunden Rovers beat Heide 2-0 on Saturday. Three players were booked.',
    good: 'On Saturday Heide lost 0-2 to Lunden Rovers.',
    bad: 'Lunden Rovers beat Heide 3-0 on Saturday.',
    finding: 'No source gives “3-0”; closest is “2-0”.',
  },
];

export const result: SupportRule = {
  name: 'result',
  severity: 'block',
  about: {
    de: 'Ein Ergebnis muss in einer Quelle stehen, beide Zahlen beisammen.',
    en: 'A result must stand in a source, both numbers together.',
  },
  examples,
  *check(of: Case): Iterable<Judgement> {
    const all = told(of);
    if (all.length === 0) return;
    for (const sentence of of.sentences)
      for (const here of resultsIn(of.draft, sentence)) {
        if (all.some((there) => isOne(here, there.result))) continue;
        const near = nearest(of, sentence, all);
        if (near) yield found(of, here, near);
      }
  },
};

interface Result extends Span {
  readonly sides: readonly [number, number];
}
interface Told {
  readonly result: Result;
  readonly in: SourceSentence;
}

const told = gathered(({ sources }): readonly Told[] =>
  sources.sentences.flatMap((at) => resultsIn(at.sheet, at.sentence).map((result) => ({ result, in: at }))),
);

/** "2:1", "2-0", "19 zu 11": no time of day and no season. */
function resultsIn(sheet: Sheet, { quantities, times }: SheetSentence): Result[] {
  return quantities.flatMap((q, i): Result[] => {
    const sides = q.identifier === undefined ? null : scoreSides(q.identifier);
    if (sides) return isInTime(times, q) ? [] : [{ start: q.start, end: q.end, sides }];
    const next = quantities[i + 1];
    if (!next || !isCount(q) || !isCount(next) || !BETWEEN.test(sheet.text.slice(q.end, next.start))) return [];
    const at = { start: q.start, end: next.end };
    const goesOn = ON.test(sheet.text.slice(at.end, at.end + 2)) || ON.test(sheet.text.slice(q.start - 1, q.start));
    return isInTime(times, at) || goesOn ? [] : [{ ...at, sides: [q.value, next.value] }];
  });
}
const isInTime = (times: readonly TimeExpression[], at: Span): boolean =>
  times.some((t) => t.type !== 'SET' && overlaps(t, at));
const BETWEEN = /^(?:[:–-]|\s(?:zu|:)\s)$/;
/** A third number: a date, a telephone number, a formation. */
const ON = /^[:–\d-]/;
const isCount = (q: Quantity): q is Quantity & { value: number } =>
  q.type === 'number' && q.value !== null && !q.unit && !q.currency && q.decimals === 0 && q.value < YEARS;
/** From here on a pair of numbers is rather a span of years. */
const YEARS = 1000;

/** Who lost counts from the other side. */
const isOne = ({ sides: [a, b] }: Result, { sides: [x, y] }: Result): boolean =>
  (a === x && b === y) || (a === y && b === x);

/** The result told in the sentence most like this one; none where no sentence with a result tells of the same. */
function nearest(of: Case, sentence: SheetSentence, all: readonly Told[]): Told | null {
  const whole = overlap(sentence.words, sentence.words, of.sources);
  let best: Told | null = null;
  let most = ALIKE * whole;
  for (const one of all) {
    const shared = overlapAt(sentence.words, [one.in], of.sources);
    if (shared > most) [best, most] = [one, shared];
  }
  return best;
}
/** The sentences must share this part of the draft's weight. */
const ALIKE = 0.2;

function found(of: Case, here: Result, near: Told): Judgement {
  const [said, there] = [slice(of.draft, here), slice(near.in.sheet, near.result)];
  return {
    start: here.start,
    end: here.end,
    message: message(said, there),
    cure,
    evidence: [evidenceAt(near.in, near.result)],
  };
}
const message = (said: string, there: string): Localized => ({
  de: `„${said}“ nennt keine Quelle; am nächsten kommt „${there}“.`,
  en: `No source gives “${said}”; closest is “${there}”.`,
});
const cure: Localized = {
  de: 'Das Ergebnis der Quelle übernehmen.',
  en: 'Use the result the source gives.',
};
