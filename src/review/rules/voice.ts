/** Of two accounts of one number each stays with the one who gives it. */
import { isOneVoice, kin } from '../../claims/index.ts';
import { contains, type Localized, type Quantity, type Speaker } from '../../model/index.ts';
import { agreement, comparable } from '../agreement.ts';
import { evidenceAt } from '../align.ts';
import { figureByFigure, figuresOf, placesOf, type SourceFigure } from '../figures.ts';
import type { Case, Judgement, RuleExample, SupportRule } from '../rule.ts';
import { type Sheet, type SheetSentence, slice, within } from '../sheet.ts';
import { giverOf, type Told, toldIn, toldOf } from '../told.ts';

export const examples: readonly RuleExample[] = [
  {
    lang: 'de',
    source:
      'In Lunden demonstrierten nach Angaben der Polizei 700 Menschen. Die Gewerkschaft sprach von 1.100 Teilnehmern.',
    good: 'Die Gewerkschaft zählte in Lunden 1.100 Demonstranten.',
    bad: 'In Lunden demonstrierten nach Angaben der Gewerkschaft 700 Menschen.',
    finding: '„700“: „Gewerkschaft“ nennt in der Quelle „1.100“.',
  },
  {
    lang: 'en',
    source: 'Police counted 700 protesters in Lunden. The union spoke of 1,100 protesters.',
    good: 'The union put the number of protesters in Lunden at 1,100.',
    bad: 'According to the union, 700 protesters came to Lunden.',
    finding: '“700”: in the source “the union” says “1,100”.',
  },
];

export const voice: SupportRule = {
  name: 'voice',
  severity: 'block',
  about: {
    de: 'Nennen zwei verschiedene Zahlen, behält jeder die seine.',
    en: 'Where two give different figures, each keeps their own.',
  },
  examples,
  check: (of) => figureByFigure(of.sentences, (sentence, quantity) => otherVoice(of, sentence, quantity)),
};

function otherVoice(of: Case, sentence: SheetSentence, quantity: Quantity): Judgement | null {
  const places = placesOf(quantity, of.sources);
  if (places.length === 0 || !places.every((place) => accountsBeside(place).length > 0)) return null;
  const speaker = giverOf(of.draft, quantity);
  if (!speaker || !places.every((place) => mayGiveAnother(place, speaker, sentence))) return null;
  const here = toldOf(of.draft, quantity);
  if (!here?.speaker || here.standing) return null;
  let own: { place: SourceFigure; told: Told } | null = null;
  for (const place of places) {
    const told = ownAccount(here, here.speaker, place);
    if (!told || figuresOf(sentence).some((q) => agreement(q, told.quantity) === 'same')) return null;
    own ??= { place, told };
  }
  return own && found(of, quantity, here.speaker, own);
}

/**
 * Beside the place the speaker gives another figure, which the sentence does not tell as well. All that is told of a text's
 * figures is dear to read: so much is known without.
 */
const mayGiveAnother = (place: SourceFigure, speaker: Speaker, sentence: SheetSentence): boolean =>
  accountsBeside(place).some(
    ({ quantity, speaker: other }) =>
      isOneVoice(speaker, other) &&
      !(comparable(quantity, place.quantity) && figuresOf(sentence).some((q) => agreement(q, quantity) === 'same')),
  );

const rivals = new WeakMap<SourceFigure, readonly Told[]>();

/** What others say in the source beside this figure of the same thing, looked up once for the figure. */
function rivalsOf(place: SourceFigure): readonly Told[] {
  let found = rivals.get(place);
  if (!found) {
    const there = toldOf(place.in.sheet, place.quantity);
    found = there ? toldIn(place.in.sheet).filter((t) => isRival(place, there, t)) : [];
    rivals.set(place, found);
  }
  return found;
}

const isRival = ({ quantity }: SourceFigure, there: Told, other: Told): boolean =>
  other !== there &&
  other.speaker !== null &&
  Math.abs(other.sentence.start - there.sentence.end) <= NEAR &&
  comparable(other.quantity, quantity) &&
  agreement(quantity, other.quantity) === 'other' &&
  isOneThing(there, other);

interface Account {
  readonly quantity: Quantity;
  readonly speaker: Speaker;
}
const accounts = new WeakMap<SourceFigure, readonly Account[]>();

/** The figures beside this one that may be its rivals, and who gives them. */
function accountsBeside(place: SourceFigure): readonly Account[] {
  let found = accounts.get(place);
  if (!found) {
    found = neighboursOf(place).flatMap((quantity) => {
      const speaker = giverOf(place.in.sheet, quantity);
      return speaker ? [{ quantity, speaker }] : [];
    });
    accounts.set(place, found);
  }
  return found;
}

/** The figures near enough that may be another amount of the same, but for dates and the like. */
const neighboursOf = (place: SourceFigure): readonly Quantity[] =>
  place.in.sheet.sentences
    .filter(({ start }) => Math.abs(start - place.in.sentence.end) <= NEAR)
    .flatMap((s) => within(place.in.sheet.reading.quantities, s))
    .filter((q) => q.start !== place.quantity.start && isAmount(place.in.sheet, q) && mayRival(place.quantity, q));

const isAmount = ({ reading }: Sheet, q: Quantity): boolean =>
  !q.vague && q.type !== 'ordinal' && q.type !== 'age' && !reading.times.some((t) => contains(t, q));

/** A bare number may yet take its unit from a figure beside it: "von 20 auf 35 Millionen Euro". */
const mayRival = (quantity: Quantity, other: Quantity): boolean =>
  comparable(other, quantity)
    ? agreement(quantity, other) === 'other'
    : other.type === 'number' && quantity.type !== 'number';

/** What the speaker says in the source beside this figure of somebody else; null where the figure may be theirs. */
function ownAccount(here: Told, speaker: Speaker, place: SourceFigure): Told | null {
  const there = toldOf(place.in.sheet, place.quantity);
  if (!there || (there.speaker && isOneVoice(speaker, there.speaker))) return null;
  return rivalsOf(place).find((t) => isOneVoice(speaker, t.speaker!) && isOneThing(here, t)) ?? null;
}
/** Letters between two accounts of one number: a sentence may stand between them. */
const NEAR = 200;
const isOneThing = (a: Told, b: Told): boolean => a.measure !== null && b.measure !== null && kin(a.measure, b.measure);

function found(
  of: Case,
  at: Quantity,
  speaker: Speaker,
  { place, told }: { place: SourceFigure; told: Told },
): Judgement {
  const [said, there] = [slice(of.draft, at), slice(place.in.sheet, told.quantity)];
  return {
    start: at.start,
    end: at.end,
    message: {
      de: `„${said}“: „${speaker.name}“ nennt in der Quelle „${there}“.`,
      en: `“${said}”: in the source “${speaker.name}” says “${there}”.`,
    },
    cure,
    evidence: [evidenceAt(place.in, told.quantity)],
  };
}
const cure: Localized = {
  de: 'Die Zahl dem zuschreiben, der sie nennt.',
  en: 'Attribute the figure to the one who gives it.',
};
