/** An amount that was only planned at first, or held before, is not told as the one that holds. */
import type { Localized, Quantity, TimeExpression } from '../../model/index.ts';
import { agreement, comparable, isOfOneSize, mayBeYear } from '../agreement.ts';
import { heldBy } from '../align.ts';
import { hasCue } from '../cues.ts';
import { against, figureByFigure, figuresOf, placesOf, type SourceFigure, sourceFigures } from '../figures.ts';
import type { Case, RuleExample, SupportRule } from '../rule.ts';
import { clauseAt, type Sheet, type SheetSentence, type Word } from '../sheet.ts';

export const examples: readonly RuleExample[] = [
  {
    lang: 'de',
    source:
      'Der Rat von Lunden hat einen Zuschuss von 3,2 Millionen Euro für die Fähre beschlossen. Ursprünglich waren 2,5 Millionen Euro vorgesehen gewesen.',
    good: 'Der Rat von Lunden beschloss einen Zuschuss von 3,2 Millionen Euro; anfangs waren 2,5 Millionen Euro geplant.',
    bad: 'Der Rat von Lunden hat 2,5 Millionen Euro beschlossen.',
    finding: '„2,5 Millionen Euro“ galt nur früher oder war nur geplant; die Quelle nennt „3,2 Millionen Euro“.',
  },
  {
    lang: 'en',
    source:
      'Lunden council approved a grant of €3.2 million for the ferry. Originally the plan had been for €2.5 million.',
    good: 'Lunden council approved a grant of €3.2 million, not the €2.5 million first planned.',
    bad: 'Lunden council approved €2.5 million.',
    finding: '“€2.5 million” held only before or was only planned; the source says “€3.2 million”.',
  },
  {
    lang: 'en',
    source:
      'The ferry line has now refunded 460 tickets since the storm. On Monday it had still put the number of refunded tickets at 290.',
    good: 'Since the storm the ferry line has refunded 460 tickets.',
    bad: 'The ferry line has refunded 290 tickets since the storm.',
    finding: '“290” held only before or was only planned; the source says “460”.',
  },
];

export const earlier: SupportRule = {
  name: 'earlier',
  severity: 'block',
  about: {
    de: 'Ein früherer oder nur geplanter Betrag darf nicht als der geltende dastehen.',
    en: 'An earlier or merely planned amount must not stand as the one that holds.',
  },
  examples,
  check: (of) =>
    figureByFigure(of.foreign ? [] : of.sentences, (sentence, quantity) => {
      const now = isAmount(quantity) ? replacement(of, sentence, quantity) : null;
      return now && against(of, quantity, now, message, cure);
    }),
};

/** Small bare numbers are ages, ranks and names as often as amounts. */
const isAmount = (q: Quantity): boolean =>
  Boolean(q.currency) || q.type === 'percentage' || (q.type === 'number' && !mayBeYear(q) && (q.value ?? 0) >= COUNT);
/** Smaller numbers count too many things. */
const COUNT = 100;

/** The amount of the same kind that stands, without such a mark, where the draft's predicate stands. */
function replacement(of: Case, sentence: SheetSentence, quantity: Quantity): SourceFigure | null {
  if (isSet(of, sentence.words) || sentence.times.some((t) => t.type === 'DATE' && !isSince(of.draft, t))) return null;
  const own = placesOf(quantity, of.sources);
  if (own.length === 0 || !own.every((s) => isSet(of, wordsNear(s)))) return null;
  if (figuresOf(sentence).some((q) => q !== quantity && comparable(q, quantity))) return null;
  const said = sentence.words.filter((w) => w.kind === 'content');
  const shares = (f: SourceFigure): number => said.filter((w) => heldBy(w, f.in.sentence.words) >= 0.6).length;
  const most = Math.max(...own.map(shares));
  const now = sourceFigures(of.sources)
    .filter((s) => comparable(quantity, s.quantity) && agreement(quantity, s.quantity) === 'other')
    .filter((s) => isOfOneSize(sizeOf(quantity), sizeOf(s.quantity), quantity.type === 'number' ? SIZE : WIDE))
    .filter((s) => !isSet(of, wordsNear(s)) && shares(s) >= SHARED && shares(s) > most);
  return now[0] ?? null;
}
/** "since February" reaches to the present. */
const isSince = (sheet: Sheet, { start }: TimeExpression): boolean =>
  /(?:seit|since)\s(?:\p{L}+\s)?$/iu.test(sheet.text.slice(Math.max(0, start - LOOK), start));
const LOOK = 16;

/** A count is replaced by a count of its own size. */
const SIZE = 3;
/** A sum or a share may have grown more, and is no other thing's of a thousand times the size. */
const WIDE = 100;
const sizeOf = ({ value }: Quantity): number => Math.abs(value ?? 0);

/** Words of the draft that the replacing amount's sentence holds. */
const SHARED = 2;

/** Marked as earlier or only planned. */
const isSet = (of: Case, words: readonly Word[]): boolean =>
  hasCue(words, of.words.earlier) || hasCue(words, of.words.tones.planned) || hasCue(words, of.words.tones.forecast);

/** The clause the figure stands in. */
const wordsNear = ({ quantity, in: { sentence } }: SourceFigure): readonly Word[] =>
  clauseAt(sentence, quantity)?.words ?? sentence.words;

const message = (said: string, there: string): Localized => ({
  de: `„${said}“ galt nur früher oder war nur geplant; die Quelle nennt „${there}“.`,
  en: `“${said}” held only before or was only planned; the source says “${there}”.`,
});
const cure: Localized = { de: 'Den geltenden Betrag nennen.', en: 'Give the amount that holds.' };
