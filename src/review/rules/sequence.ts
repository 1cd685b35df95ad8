/** What came first in the source does not come second in the draft. */

import type { Localized } from '../../model/index.ts';
import { distinct, evidenceAt, overlap } from '../align.ts';
import { type Case, gathered, type Judgement, type RuleExample, type SupportRule } from '../rule.ts';
import { type SheetSentence, slice, type Word } from '../sheet.ts';
import type { SourceSentence } from '../sources.ts';
import { spelled } from '../spelled.ts';

export const examples: readonly RuleExample[] = [
  {
    lang: 'de',
    source: 'Nachdem der Pächter die Küche erneuert hatte, erhöhte die Stadt Lunden die Pacht. Beide streiten noch.',
    good: 'Die Stadt Lunden erhöhte die Pacht, nachdem der Pächter die Küche erneuert hatte.',
    bad: 'Bevor der Pächter die Küche erneuerte, erhöhte die Stadt Lunden die Pacht.',
    finding: 'In der Quelle ist die Reihenfolge umgekehrt („Nachdem“).',
  },
  {
    lang: 'en',
    source: 'The Lunden ferry lost its rudder in March and has since sailed at half speed. A new one is on order.',
    good: 'The ferry has sailed at half speed since it lost its rudder in March.',
    bad: 'The ferry had sailed at half speed before it lost its rudder in March.',
    finding: 'In the source the order is the other way round (“since”).',
  },
];

export const sequence: SupportRule = {
  name: 'sequence',
  severity: 'block',
  about: {
    de: 'Was in der Quelle zuerst geschah, darf nicht danach kommen.',
    en: 'What happened first in the source must not come second.',
  },
  examples,
  *check(of: Case): Iterable<Judgement> {
    if (of.foreign) return;
    for (const sentence of of.sentences)
      for (const here of ordersIn(sentence)) {
        const there = ordersOf(of).find((o) => isTurned(of, here, o));
        if (there && !ordersOf(of).some((o) => isKept(of, here, o))) yield found(sentence, there);
      }
  },
};

/** Two things told in one sentence, in the order in which they happened. */
interface Order {
  readonly first: readonly Word[];
  readonly second: readonly Word[];
  readonly cue: Word;
}
type Told = Order & { readonly at: SourceSentence };

const ordersOf = gathered(({ sources }): readonly Told[] =>
  sources.sentences.flatMap((at) => ordersIn(at.sentence).map((o) => ({ ...o, at }))),
);

const AFTER = spelled(/^(?:nachdem|after|once)$/);
const BEFORE = spelled(/^(?:bevor|ehe|before)$/);
/** Between two verbs: "and has since", "und seitdem", "danach". */
const THEN = spelled(/^(?:seitdem|seither|daraufhin|danach|anschliessend|since|afterwards|later|spater|then)$/);
const LATER = spelled(/^(?:later|spater|afterwards|danach)$/);

/** "B, nachdem A", "bevor B, A", "A and has since B". */
function ordersIn({ words }: SheetSentence): Order[] {
  return words.flatMap((cue, at): Order[] => {
    const subordinate = AFTER(cue) || BEFORE(cue);
    if (subordinate) {
      const comma = words.findIndex((w, i) => i > at && w.lower === ',');
      const opens = at === 0 || (at <= OPENING && comma > at);
      const inside = words.slice(at + 1, opens && comma > 0 ? comma : undefined);
      const outside = opens ? (comma > 0 ? words.slice(comma + 1) : []) : words.slice(0, at);
      return orderOf(AFTER(cue) ? [inside, outside] : [outside, inside], cue);
    }
    if (!THEN(cue)) return [];
    const and = words.findLastIndex((w, i) => i < at && /^(?:und|and|;|,)$/.test(w.lower));
    if (and <= 0) return [];
    // "and shut the pier two years later"
    const closes = LATER(cue) && at - and > NEAR && at - and <= FAR;
    return at - and <= NEAR || closes
      ? orderOf([words.slice(0, and), closes ? words.slice(and + 1, at) : words.slice(at + 1)], cue)
      : [];
  });
}
/** "Erst nachdem", "Kurz bevor": words before a clause that opens its sentence. */
const OPENING = 1;
/** Words between "and" and "since". */
const NEAR = 3;
/** Words between "and" and a "later" that closes its clause. */
const FAR = 9;

function orderOf([a, b]: readonly [readonly Word[], readonly Word[]], cue: Word): Order[] {
  const [first, second] = [a, b].map((side) => distinct(side.filter((w) => w.kind === 'content')));
  return first!.length >= FEWEST && second!.length >= FEWEST ? [{ first: first!, second: second!, cue }] : [];
}
/** A side of fewer words may be anything. */
const FEWEST = 2;

const share = (of: Case, side: readonly Word[], other: readonly Word[]): number =>
  overlap(side, other, of.sources) / overlap(side, side, of.sources);
/** Each side must hold this part of the one that it stands for, and clearly less of the other. */
const SAME = 0.45;
const CLEARLY = 1.5;

const isTurned = (of: Case, here: Order, there: Order): boolean => {
  const [a, b] = [share(of, here.first, there.second), share(of, here.second, there.first)];
  const straight = share(of, here.first, there.first) + share(of, here.second, there.second);
  return a >= SAME && b >= SAME && a + b >= CLEARLY * straight;
};
const isKept = (of: Case, here: Order, there: Order): boolean =>
  share(of, here.first, there.first) >= SAME && share(of, here.second, there.second) >= SAME;

const found = ({ start, end }: SheetSentence, { at, cue }: Told): Judgement => ({
  start,
  end,
  message: message(slice(at.sheet, cue)),
  cure,
  evidence: [evidenceAt(at)],
});

const message = (cue: string): Localized => ({
  de: `In der Quelle ist die Reihenfolge umgekehrt („${cue}“).`,
  en: `In the source the order is the other way round (“${cue}”).`,
});
const cure: Localized = { de: 'Die Reihenfolge der Quelle wahren.', en: 'Keep the order of the source.' };
