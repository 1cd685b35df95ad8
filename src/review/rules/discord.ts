/** A draft that gives one amount in two currencies, or for two stretches of time, is at odds with itself. */
import type { Localized, Quantity, TimeExpression } from '../../model/index.ts';
import { agreement } from '../agreement.ts';
import { figuresOf } from '../figures.ts';
import type { Case, Judgement, RuleExample, SupportRule } from '../rule.ts';
import { type SheetSentence, slice } from '../sheet.ts';

export const examples: readonly RuleExample[] = [
  {
    lang: 'de',
    source: 'Die Werft in Lunden nahm mit ihrem Börsengang 40 Millionen Dollar ein.',
    good: 'Die Werft in Lunden nahm 40 Millionen Dollar ein. Mit den 40 Millionen Dollar ging sie vom Börsengang nach Hause.',
    bad: 'Die Werft in Lunden nahm 40 Millionen Dollar ein. Von den 40 Millionen Euro baut sie ein Dock.',
    finding: '„40 Millionen Euro“: weiter oben stehen „40 Millionen Dollar“, derselbe Betrag in anderer Währung.',
  },
  {
    lang: 'en',
    published: '2026-03-12',
    source: 'The Lunden shipyard raised 40 million dollars this month.',
    good: 'This month the Lunden shipyard raised 40 million dollars.',
    bad: 'The Lunden shipyard raised 40 million dollars this month. Last week the shipyard raised 40 million dollars.',
    finding: '“40 million dollars”: told once for “this month” and once for “Last week”.',
  },
];

export const discord: SupportRule = {
  name: 'discord',
  severity: 'warn',
  about: {
    de: 'Ein Text nennt einen Betrag nicht in zwei Währungen und nicht für zwei Zeiträume.',
    en: 'A text must not give one amount in two currencies, or for two stretches of time.',
  },
  examples,
  *check(of: Case): Iterable<Judgement> {
    const amounts = of.draft.sentences.flatMap((sentence) => amountsIn(of, sentence));
    for (const [i, amount] of amounts.entries()) {
      const before = amounts.slice(0, i).filter((b) => b.sentence !== amount.sentence);
      const known = before.some((b) => agreement(b.quantity, amount.quantity) === 'same');
      const other = known ? undefined : before.find((b) => isOtherCurrency(b.quantity, amount.quantity));
      if (other) yield inTwoCurrencies(of, amount, other);
      const frame = before.find((b) => isOtherFrame(b, amount));
      if (frame) yield forTwoFrames(of, amount, frame);
    }
  },
};

interface Amount {
  readonly quantity: Quantity;
  readonly sentence: SheetSentence;
  readonly frame: TimeExpression | null;
}

/** A sum so large is not met twice by chance. */
const LARGE = 1e6;

const amountsIn = (of: Case, sentence: SheetSentence): Amount[] =>
  figuresOf(sentence)
    .filter((q) => q.currency && Math.abs(q.value ?? 0) >= LARGE)
    .map((quantity) => ({ quantity, sentence, frame: frameOf(of, sentence) }));

/** The stretch of time of a sentence that names one alone, else of the sentence before it in the paragraph. */
function frameOf(of: Case, sentence: SheetSentence): TimeExpression | null {
  const own = sentence.times.filter(isStretch);
  if (own.length > 0) return own.length === 1 ? own[0]! : null;
  const before = of.draft.sentences[sentence.index - 1];
  if (!before || /\n/.test(of.draft.text.slice(before.end, sentence.start))) return null;
  const there = before.times.filter(isStretch);
  return there.length === 1 ? there[0]! : null;
}

/** A week, a month, a quarter, a year; days are told of the same event from several sides. */
const isStretch = (time: TimeExpression): boolean => sizeOf(time) !== null;

function sizeOf({ value, type }: TimeExpression): 'week' | 'month' | 'quarter' | 'year' | null {
  if (type === 'DURATION') {
    const length = /^P1([WMY])$/.exec(value)?.[1];
    return length === 'W' ? 'week' : length === 'M' ? 'month' : length === 'Y' ? 'year' : null;
  }
  if (/W\d\d$/.test(value)) return 'week';
  if (/^\d{4}-\d\d$/.test(value)) return 'month';
  if (/Q\d$/.test(value)) return 'quarter';
  return /^\d{4}$/.test(value) ? 'year' : null;
}

const isOtherCurrency = (a: Quantity, b: Quantity): boolean =>
  a.currency !== b.currency && a.value !== null && a.value === b.value;

const isOtherFrame = (a: Amount, b: Amount): boolean =>
  a.frame !== null &&
  b.frame !== null &&
  a.frame !== b.frame &&
  sizeOf(a.frame) !== sizeOf(b.frame) &&
  a.quantity.currency === b.quantity.currency &&
  (agreement(a.quantity, b.quantity) === 'same' || a.quantity.numeral?.value === b.quantity.numeral?.value);

function inTwoCurrencies(of: Case, { quantity }: Amount, other: Amount): Judgement {
  const [said, there] = [slice(of.draft, quantity), slice(of.draft, other.quantity)];
  return {
    start: quantity.start,
    end: quantity.end,
    message: {
      de: `„${said}“: weiter oben stehen „${there}“, derselbe Betrag in anderer Währung.`,
      en: `“${said}”: further up it is “${there}”, the same amount in another currency.`,
    },
    cure: currencyCure,
    evidence: [],
  };
}

function forTwoFrames(of: Case, { quantity, frame }: Amount, other: Amount): Judgement {
  const [said, here, there] = [slice(of.draft, quantity), slice(of.draft, frame!), slice(of.draft, other.frame!)];
  return {
    start: quantity.start,
    end: quantity.end,
    message: {
      de: `„${said}“: einmal für „${there}“ erzählt und einmal für „${here}“.`,
      en: `“${said}”: told once for “${there}” and once for “${here}”.`,
    },
    cure: frameCure,
    evidence: [],
  };
}

const currencyCure: Localized = {
  de: 'Bei einer Währung bleiben oder umrechnen, mit dem Kurs des Tages.',
  en: 'Keep to one currency, or convert it with the rate of the day.',
};
const frameCure: Localized = {
  de: 'Den Zeitraum nennen, den die Quelle nennt.',
  en: 'Give the stretch of time the source gives.',
};
