/** Of two who count the same, each keeps the figure the sources give them, also where only an office or a part of the name tells who counts. */

import { contains, type Localized, overlaps, type Quantity, type Span } from '../../model/index.ts';
import { pattern } from '../../text/index.ts';
import { isOtherCount, mayBeOfOneKind, mayBeYear } from '../agreement.ts';
import { against, figuresOf, placesOf, type SourceFigure, sourceFigures } from '../figures.ts';
import { nameWords } from '../names.ts';
import { type Case, gathered, type Judgement, type RuleExample, type SupportRule } from '../rule.ts';
import { type Clause, type SheetSentence, slice, type Word } from '../sheet.ts';
import type { SourceSentence } from '../sources.ts';
import { spelled } from '../spelled.ts';

export const examples: readonly RuleExample[] = [
  {
    lang: 'de',
    source:
      'Aus dem Hafenverbund verlautet, dass 31 Reeder den Vertrag gekündigt haben. Nordhav zählt 26. Das Dock in Lunden bleibt zu.',
    good: 'Der Hafenverbund zählt 31 Reeder, die gekündigt haben, Nordhav dagegen 26.',
    bad: 'Der Hafenverbund zählt 26 Reeder, die gekündigt haben.',
    finding: '„26“: „Hafenverbund“ nennt in der Quelle „31“.',
  },
  {
    lang: 'en',
    source:
      'My own guess for Lunden is 4,100 broken windows. Ilka Brandes, the harbour master, told me that her people think it is closer to 1,200.',
    good: 'The harbour master reckons with about 1,200 broken windows.',
    bad: 'The harbour master reckons that 4,100 windows in Lunden were broken.',
    finding: '“4,100”: in the source “harbour master” says “1,200”.',
  },
];

export const tally: SupportRule = {
  name: 'tally',
  severity: 'block',
  about: {
    de: 'Wer zählt oder schätzt, behält die eigene Zahl.',
    en: 'Whoever counts or reckons keeps their own figure.',
  },
  examples,
  check: (of) =>
    of.sentences.flatMap((sentence) => countingIn(sentence).flatMap((told) => exchanged(of, sentence, told) ?? [])),
};

/** A clause that tells what somebody counts. */
interface Counting {
  readonly clause: Clause;
  /** absent where the verb is that of the clause before: "Nordhav zählt 31, der Verbund 26" */
  readonly verb: Word | undefined;
}

function countingIn({ clauses }: SheetSentence): Counting[] {
  let counts = false;
  return clauses.flatMap((clause) => {
    const verb = clause.words.find(COUNTS);
    counts = verb !== undefined || (counts && !clause.words.some((w) => w.kind === 'light'));
    return counts ? [{ clause, verb }] : [];
  });
}

/** Verbs of counting and reckoning; saying at large is asked by other rules. */
const COUNTS = spelled(
  pattern()`
  ^(?:
    zähl(?:t|te|en|ten) | schätz(?:t|te|en|ten) | bezifferte?n? | nenn(?:t|en) | nannten?
    | sprach(?:en)? | spricht | sprechen | kommt | kommen | kam | geht | ging | rechnet | rechnete
    | counts? | counted | reckons? | reckoned | estimates? | estimated | puts? | speaks? | spoke
    | believes? | thinks?
  )$
`,
  'lower',
);

interface Party extends Span {
  readonly words: readonly Word[];
  /** surnames of those whom the sources call so */
  readonly called: readonly string[];
}

/** The words before the verb, or before the figure where the verb is that of the clause before. */
function partyOf(of: Case, { clause, verb }: Counting, figure: Quantity): Party | null {
  const end = Math.min(verb?.start ?? figure.start, figure.start);
  const words = clause.words.filter((w) => w.end <= end && w.kind === 'content');
  if (words.length === 0 || words.length > LONGEST || clause.words.some((w) => w.end <= end && w.kind === 'number'))
    return null;
  if (!words.every((w) => of.sources.find(w).size > 0)) return null;
  return { start: words[0]!.start, end: words.at(-1)!.end, words, called: calledSo(of, words) };
}
/** Words of a party: "the county's health officer". */
const LONGEST = 4;

/** "the district's health officer": the name beside which the sources have all words of the office, or its last two. */
function calledSo(of: Case, words: readonly Word[]): string[] {
  const office = words.slice(-2);
  if (office.length < 2) return [];
  return of.sources.sentences.flatMap(({ sentence }) => {
    const at = office.map((o) => sentence.words.findIndex((w) => w.stem === o.stem));
    if (at.some((i) => i < 0)) return [];
    return sentence.mentions
      .filter((m) => m.type === 'person')
      .filter((m) => Math.abs(sentence.words.findIndex((w) => overlaps(w, m)) - at[0]!) <= CALLED)
      .flatMap((m) =>
        nameWords(sentence, m)
          .slice(-1)
          .map((w) => w.stem),
      );
  });
}
/** Words between an office and its holder's name. */
const CALLED = 6;

const isNamed = (party: Party, { words }: SheetSentence): boolean =>
  words.some((w) => party.called.includes(w.stem)) ||
  (party.called.length === 0 && party.words.some((p) => p.capital && words.some((w) => w.stem === p.stem)));

function exchanged(of: Case, sentence: SheetSentence, told: Counting): Judgement | null {
  const figures = figuresOf(sentence).filter((q) => contains(told.clause, q) && !mayBeYear(q));
  const [figure] = figures;
  if (!figure || figures.length > 1 || figure.type === 'ordinal') return null;
  const party = partyOf(of, told, figure);
  const places = party ? placesOf(figure, of.sources) : [];
  if (!party || places.length === 0) return null;
  let rival: SourceFigure | null = null;
  for (const place of places) {
    const other = ownFigure(of, party, figure, place);
    if (!other) return null;
    rival ??= other;
  }
  const who = slice(of.draft, party);
  return rival && against(of, figure, rival, (said, there) => message(said, who, there), cure);
}

/** The party's figure beside this one, which is not the party's; null where it may be. */
function ownFigure(of: Case, party: Party, figure: Quantity, place: SourceFigure): SourceFigure | null {
  if (isNamed(party, place.in.sentence)) return null;
  const near = neighbours(of)(place.in).filter((s) => isNamed(party, s.sentence));
  const rivals = near.map((s) => sourceFigures(of.sources).find((f) => f.in === s && isRival(figure, f.quantity)));
  return rivals.length > 0 && rivals.every(Boolean) ? rivals[0]! : null;
}

const isRival = (figure: Quantity, other: Quantity): boolean =>
  other.type !== 'ordinal' &&
  other.type !== 'duration' &&
  (mayBeOfOneKind(figure, other) || other.type === figure.type) &&
  isOtherCount(figure, other, SIZE);
/** Two counts of one thing hardly differ more. */
const SIZE = 10;

/** Sentences beside one. */
const BESIDE = 1;
const neighbours = gathered(
  ({ sources }) =>
    ({ at, sheet }: SourceSentence): readonly SourceSentence[] =>
      sources.sentences
        .slice(Math.max(0, at - BESIDE), at + BESIDE + 1)
        .filter((s) => s.at !== at && s.sheet === sheet),
);

const message = (said: string, who: string, there: string): Localized => ({
  de: `„${said}“: „${who}“ nennt in der Quelle „${there}“.`,
  en: `“${said}”: in the source “${who}” says “${there}”.`,
});
const cure: Localized = { de: 'Jedem die eigene Zahl lassen.', en: 'Leave each their own figure.' };
