/** What has been given anew since: a value of an older report that a newer one gives otherwise, or takes back. */
import { isOpinionPiece, sharedTopic, topicOverlap } from '../../claims/index.ts';
import type { Claim, Language, Quantity } from '../../model/index.ts';
import type { Material } from '../choose/material.ts';
import { sameAmount } from '../tell/amounts.ts';
import { holds } from '../tell/figures.ts';
import { isAnswered } from './answered.ts';
import { placeOf } from './exchanges.ts';

/** A figure of an older report, and the sentences of newer ones that give or correct it. */
export interface Since {
  readonly former: Claim;
  readonly next: readonly Claim[];
}

/** Such figures by the place of their sentence: looked for once a story. */
export function sinceIn(m: Material): ReadonlyMap<string, readonly Since[]> {
  const known = found.get(m.claims);
  if (known) return known;
  const figures = m.claims.filter((c) => c.kind === 'figure' && c.quantity && c.role !== 'title' && m.day(c.article));
  const newer = figures.filter((c) => !isOpinionPiece(m.article(c.article)) && !isAnswered(m, c));
  const made = new Map<string, Since[]>();
  for (const former of figures) {
    const next = newer.filter((c) => m.day(c.article) > m.day(former.article) && replaces(m, c, former));
    if (next.length > 0) made.set(placeIn(former), [...(made.get(placeIn(former)) ?? []), { former, next }]);
  }
  found.set(m.claims, made);
  return made;
}
const found = new WeakMap<readonly Claim[], ReadonlyMap<string, readonly Since[]>>();

const placeIn = ({ article, sentence }: At): string => placeOf(article, sentence.start);
type At = Pick<Claim, 'article' | 'sentence'>;

/** Whether a sentence gives anew what an older report gave otherwise. */
export function replacesIn(m: Material, place: At): boolean {
  const known =
    successors.get(m.claims) ?? new Set([...sinceIn(m).values()].flat().flatMap((s) => s.next.map(placeIn)));
  successors.set(m.claims, known);
  return known.has(placeIn(place));
}
const successors = new WeakMap<readonly Claim[], ReadonlySet<string>>();

/** Figures that the telling holds, of which newer reports tell something else. */
export const passedIn = (m: Material, place: At, text: string): readonly Since[] =>
  (sinceIn(m).get(placeIn(place)) ?? []).filter(({ former }) => holds(m, text, former));

/**
 * Wider than a verdict would be: whoever is wrongly taken for a successor costs a sentence, whoever is missed lets an old
 * value stand as if it still held.
 */
function replaces(m: Material, next: Claim, former: Claim): boolean {
  const [a, b] = [former.quantity!, next.quantity!];
  if (isOneKind(a, b) && !sameAmount(a, b) && isOneThing(former, next)) return true;
  return takesBack(m, next, former) || givesInstead(m, next, former);
}

/** "110, rather than 140": what the newer sentence itself gives as what had been, the older report gave. */
const givesInstead = (m: Material, next: Claim, former: Claim): boolean =>
  !next.standing &&
  isOneKind(former.quantity!, next.quantity!) &&
  m.claims.some(
    (c) =>
      c.article === next.article &&
      c.sentence.start === next.sentence.start &&
      (c.standing === 'replaced' || c.standing === 'former') &&
      c.quantity !== null &&
      c.measure?.key === next.measure?.key &&
      isOneKind(c.quantity, former.quantity!) &&
      sameAmount(c.quantity, former.quantity!) &&
      Math.abs(former.quantity!.value ?? 0) >= FEWEST_TO_KNOW,
  );

const isOneKind = (a: Quantity, b: Quantity): boolean =>
  a.type === b.type && a.unit === b.unit && a.currency === b.currency && !a.identifier && !b.identifier;

const isOneThing = (x: Claim, y: Claim): boolean =>
  x.measure !== null &&
  y.measure !== null &&
  x.measure.aspect === y.measure.aspect &&
  x.measure.key === y.measure.key &&
  !x.standing &&
  !y.standing &&
  sharedTopic(x, y).length >= FEWEST_WORDS &&
  topicOverlap(x, y) >= MUCH;
const FEWEST_WORDS = 2;
const MUCH = 0.5;

/** "Die vielfach genannten 41.000 sind keine Fahrgäste": the old amount, in a sentence that corrects it. */
function takesBack(m: Material, next: Claim, former: Claim): boolean {
  const { value } = former.quantity!;
  if (value === null || value < FEWEST_TO_KNOW || next.quantity!.value !== value) return false;
  const { text, lang } = m.article(next.article);
  const own = text.slice(next.sentence.start, next.sentence.end);
  const before = text.slice(Math.max(0, next.sentence.start - BACK), next.sentence.start);
  // "Kolb stellte eine Zahl richtig. Die 14.000 stammten aus ..."
  return lang !== null && (CORRECTS[lang].test(own) || PUTS_RIGHT[lang].test(before.split('\n').at(-1)!));
}
/** Smaller numbers meet by chance. */
const FEWEST_TO_KNOW = 13;
/** UTF-16 units: the sentence before */
const BACK = 160;
const PUTS_RIGHT: Readonly<Record<Language, RegExp>> = {
  de: /(?<!\p{L})(?:Zahl|Angabe|Summe|Wert)(?:en)? (?:\p{Ll}+ )?(?:richtig|gerade)(?!\p{L})|(?<!\p{L})(?:korrigierte|berichtigte)(?!\p{L})[^.]*(?<!\p{L})(?:Zahl|Angabe|Summe)|(?<!\p{L})eine Zahl richtig/u,
  en: /\b(?:corrected|set straight|put right|revised)\b[^.]*\b(?:figure|number|sum|account)\b/u,
};
const CORRECTS: Readonly<Record<Language, RegExp>> = {
  de: /(?<!\p{L})(?:korrigier\p{L}+|Korrektur|richtiggestellt|irrtümlich\p{L}*|fälschlich\p{L}*|versehentlich|(?:in|einer|der) früheren \p{Lu}\p{L}+ (?:hieß|stand|war|haben)|(?:viel|oft|mehr)fach genannten?|(?:zunächst|bisher|ursprünglich|früher|zuvor|anfangs) genannten?|erwies(?:en)? sich als (?:zu |falsch)|(?:viel )?zu (?:niedrig|hoch)(?: gewesen)?)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:correct(?:s|ed|ion)|(?:wrongly|mistakenly|incorrectly|erroneously) \p{L}+|(?:an |our )?earlier (?:report|article|version|story|edition)|(?:previously|originally|initially) (?:reported|stated|given)|(?:turned out|proved)(?: to be)? (?:too|wrong)|rather too (?:low|high))(?!\p{L})/iu,
};
