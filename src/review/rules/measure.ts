/** A percentage or sum belongs to the measure for which a source gives it: the fall of orders is none of revenue. */
import { isGenericKey, kin } from '../../claims/index.ts';
import type { Localized, Quantity } from '../../model/index.ts';
import { findMeasure, measureLabel, measureOf } from '../../text/index.ts';
import { evidenceAt } from '../align.ts';
import { figureByFigure, figuresOf, placesOf, type SourceFigure } from '../figures.ts';
import type { Case, Judgement, RuleExample, SupportRule } from '../rule.ts';
import { clauseAt, type Sheet, type SheetSentence, slice, type Word } from '../sheet.ts';
import { spelled } from '../spelled.ts';
import { type Told, toldOf } from '../told.ts';

export const examples: readonly RuleExample[] = [
  {
    lang: 'de',
    source: 'Der Auftragseingang der Werft in Lunden ging um 7 Prozent zurück. Der Umsatz blieb stabil.',
    good: 'Um 7 Prozent sanken die Aufträge der Werft in Lunden.',
    bad: 'Der Umsatz der Werft in Lunden ging um 7 Prozent zurück.',
    finding: '„7 Prozent“ gilt in der Quelle für „Auftragseingang“, nicht für „Umsatz“.',
  },
  {
    lang: 'en',
    source: 'Orders at the Lunden shipyard fell by 7 percent. Its revenue held steady.',
    good: 'The Lunden shipyard saw orders fall by 7 percent.',
    bad: 'Revenue at the Lunden shipyard fell by 7 percent.',
    finding: 'In the source “7 percent” is told of “order intake”, not of “revenue”.',
  },
];

export const measure: SupportRule = {
  name: 'measure',
  severity: 'block',
  about: {
    de: 'Eine Zahl muss dasselbe messen wie in der Quelle.',
    en: 'A figure must measure what it measures in the source.',
  },
  examples,
  check: (of) =>
    figureByFigure(of.foreign ? [] : of.sentences, (sentence, quantity) =>
      AMOUNT.test(quantity.type) ? otherMeasure(of, sentence, quantity) : null,
    ),
};

/** Plain numbers are counts, which `counted` judges. */
const AMOUNT = /^(?:percentage|currency)$/;

function otherMeasure(of: Case, sentence: SheetSentence, quantity: Quantity): Judgement | null {
  const places = placesOf(quantity, of.sources);
  if (places.length === 0 || !mayDiffer(of, sentence, quantity, places)) return null;
  const here = surelyMeasured(of, of.draft, sentence, quantity);
  if (!here) return null;
  let other: { place: SourceFigure; key: string } | null = null;
  for (const place of places) {
    const there = surelyMeasured(of, place.in.sheet, place.in.sentence, place.quantity);
    if (!there || areOne(here, there) || mayMeanIt(of, here, place)) return null;
    other ??= { place, key: there.measure.key };
  }
  return other && found(of, quantity, here.measure.key, other);
}

/** Some noun of the draft's clause names a measure that no source clause with the figure names: else nobody need read on. */
function mayDiffer(of: Case, sentence: SheetSentence, quantity: Quantity, places: readonly SourceFigure[]): boolean {
  const keys = measuresIn(of, of.draft.text, clauseOf(sentence, quantity));
  return places.every(({ quantity: there, in: at }) => {
    const named = measuresIn(of, at.sheet.text, clauseOf(at.sentence, there));
    return keys.some((key) => !named.includes(key));
  });
}

type Measured = Told & { readonly measure: NonNullable<Told['measure']> };

/** A sum or rate of the lexicon that a noun of the clause names; "companies" may only own it, and a verb may tell much. */
function surelyMeasured(of: Case, sheet: Sheet, sentence: SheetSentence, quantity: Quantity): Measured | null {
  const told = toldOf(sheet, quantity);
  if (!told?.measure || told.confidence < SURE || SHARE.test(told.measure.key)) return null;
  if (OF_WHOLE.test(sheet.text.slice(quantity.end, quantity.end + REACH))) return null;
  const entry = measureOf(told.measure.key);
  const tells = entry && !isGenericKey(entry.key) && (entry.dimension !== 'count' || quantity.type === 'percentage');
  const clause = clauseOf(sentence, quantity);
  const { words } = clause;
  if (isShared(of, sheet.text, sentence, clause)) return null;
  if (entry?.dimension === 'count' && words.some(GETS)) return null;
  const sure =
    tells && namesMeasure(of, sheet.text, { words: words.filter((w) => isNoun(w, sheet, entry)) }, entry.key);
  return sure ? (told as Measured) : null;
}
/** "die Beschäftigten bekommen 3 Prozent mehr": who gets a share more is not more in number. */
const GETS = spelled(
  /^(?:bekomm\w*|bekam\w*|erhalt\w*|erhielt\w*|verdien\w*|krieg\w*|get|gets|got|receiv\w*|earn|earns|earned|paid|zahl\w*|pay|pays)$/,
);
/** "raised her forecast" tells of no money raised: verbs mean too much. */
const isNoun = ({ capital, lower }: Word, { lang }: Sheet, { words }: MeasureEntry): boolean =>
  lang === 'de' ? capital : words.en.nouns.some((noun) => lower === noun || lower === `${noun}s`);
type MeasureEntry = NonNullable<ReturnType<typeof measureOf>>;

/** "Revenue and earnings rose 19 and 38 percent": of several measures and several figures, which is whose the order tells. */
function isShared(of: Case, text: string, sentence: SheetSentence, { words }: Pick<SheetSentence, 'words'>): boolean {
  // "revenue of the firm": what is counted only owns the measure
  const sums = words.flatMap((w) => findMeasure(of.lang, text.slice(w.start, w.end)) ?? []);
  const keys = new Set(sums.flatMap(({ key, dimension }) => (dimension === 'count' ? [] : [key])));
  const [first, last] = [words[0]?.start ?? 0, words.at(-1)?.end ?? 0];
  const figures = figuresOf(sentence).filter((q) => q.start >= first && q.end <= last && AMOUNT.test(q.type));
  return keys.size > 1 && figures.length > 1;
}

/** "149 Prozent der Wirtschaftsleistung", "a third of revenue": the noun behind is the whole, not what is measured. */
const OF_WHOLE = /^\s+(?:de[rs]|von|vom|aller|ihre[rs]|seine[rs]|of)\s/u;
/** Letters behind a figure in which such a word stands. */
const REACH = 8;
/** "Anteil" and "stake" are shares of anything. */
const SHARE = /share|stake/;
/** From here on a word of the same clause names the measure. */
const SURE = 0.6;

/** What is left over has many names, and whether it is gain or loss `direction` judges. */
const RESULT = /profit|loss|deficit|ebit|earnings|income/;
const areOne = (a: Measured, b: Measured): boolean =>
  kin(a.measure, b.measure) || (RESULT.test(a.measure.key) && RESULT.test(b.measure.key));

/** The draft's measure is named in the figure's clause too: "Umsatz und Gewinn stiegen um 7 Prozent". */
const mayMeanIt = (
  of: Case,
  { measure: { key } }: Measured,
  { quantity, in: { sheet, sentence } }: SourceFigure,
): boolean => namesMeasure(of, sheet.text, clauseOf(sentence, quantity), key);

const clauseOf = (sentence: SheetSentence, quantity: Quantity): Pick<SheetSentence, 'words'> =>
  clauseAt(sentence, quantity) ?? sentence;

const namesMeasure = (of: Case, text: string, clause: Pick<SheetSentence, 'words'>, key: string): boolean =>
  measuresIn(of, text, clause).includes(key);

const measuresIn = (of: Case, text: string, { words }: Pick<SheetSentence, 'words'>): string[] =>
  words.flatMap((w) => (w.kind === 'mark' ? [] : (findMeasure(of.lang, text.slice(w.start, w.end))?.key ?? [])));

function found(of: Case, at: Quantity, here: string, { place, key }: { place: SourceFigure; key: string }): Judgement {
  const said = slice(of.draft, at);
  const name = (k: string): Localized => ({ de: measureLabel(k, 'de', 'bare') ?? k, en: measureLabel(k, 'en') ?? k });
  const [own, other] = [name(here), name(key)];
  return {
    start: at.start,
    end: at.end,
    message: {
      de: `„${said}“ gilt in der Quelle für „${other.de}“, nicht für „${own.de}“.`,
      en: `In the source “${said}” is told of “${other.en}”, not of “${own.en}”.`,
    },
    cure,
    evidence: [evidenceAt(place.in, place.quantity)],
  };
}
const cure: Localized = {
  de: 'Die Größe nennen, für die die Quelle die Zahl nennt.',
  en: 'Name the measure for which the source gives the figure.',
};
