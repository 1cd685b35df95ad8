/** Which sides of which verdicts a sentence cites. */
import {
  overlaps,
  type Quantity,
  type TimeExpression,
  type Verdict,
  type VerdictKind,
  type VerdictValue,
} from '../../model/index.ts';
import { agreement, endsOf } from '../agreement.ts';
import { agrees, timesOf } from '../dates.ts';
import { figuresOf } from '../figures.ts';
import { sheetOnce } from '../sheets.ts';
import type { EditionCase, Line } from './case.ts';

export type Side = VerdictValue['side'];

/**
 * Sides of the verdict that the line's citations stand on. A citation made for another verdict counts for that one only;
 * one that names no verdict counts by its claim or its place.
 */
export function sidesCited(line: Line, verdict: Verdict): ReadonlySet<Side> {
  const own = line.sentence.citations.filter((c) => c.verdict === null || c.verdict === verdict.id);
  const sides = verdict.values.filter((value) =>
    own.some(({ claim, at }) => claim === value.claim || (at.article === value.article && overlaps(at, value))),
  );
  return new Set(sides.map((v) => v.side));
}

/**
 * Whether the line tells the value itself: a passage that holds a contested figure says more than that figure, and a sentence
 * may rest on the rest of it. Of what is no value, any sentence that cites it tells.
 */
export function tellsValue(of: EditionCase, line: Line, verdict: Verdict): boolean {
  const cited = verdict.values.filter((v) => sidesCited(line, { ...verdict, values: [v] }).size > 0);
  const there = cited.flatMap((v) => amountsIn(of, passageOf(of, v), v.article));
  if (there.length === 0 || cited.some((v) => v.value === null)) return true;
  const [at] = cited;
  const here = amountsIn(of, line.sentence.text, at!.article);
  return here.some((a) => there.some((b) => isSame(a, b)));
}

type Amount = { readonly quantity: Quantity } | { readonly time: TimeExpression };

function amountsIn(of: EditionCase, text: string, article: string): Amount[] {
  const version = of.versions.get(article);
  const { sentences } = sheetOnce(
    { text, lang: version?.lang ?? of.lang, published: version?.published ?? null },
    of.reader,
  );
  return sentences.flatMap((s) => [
    ...figuresOf(s).flatMap((quantity) => [quantity, ...endsOf(quantity)].map((q) => ({ quantity: q }))),
    ...timesOf(s).map((time) => ({ time })),
  ]);
}

const isSame = (a: Amount, b: Amount): boolean =>
  'time' in a
    ? 'time' in b && (agrees(a.time, b.time) || agrees(b.time, a.time))
    : 'quantity' in b && agreement(a.quantity, b.quantity) === 'same';

const passageOf = (of: EditionCase, { article, start, end }: VerdictValue): string =>
  of.versions.get(article)?.text.slice(start, end) ?? '';

export const verdictsOf = (of: EditionCase, kind: VerdictKind): readonly Verdict[] =>
  of.dossier?.verdicts.filter((v) => v.kind === kind) ?? [];

/** Told as one outlet's account, not as the state of things. */
export const isAttributed = (of: EditionCase, line: Line): boolean =>
  line.sentence.citations.some((c) => {
    const outlet = of.versions.get(c.at.article)?.outlet;
    return outlet !== undefined && line.sentence.text.includes(outlet);
  });

/** Values of one side as evidence. */
export const evidenceOf = (verdict: Verdict, side: Side): { source: string; start: number; end: number }[] =>
  verdict.values.filter((v) => v.side === side).map(({ article, start, end }) => ({ source: article, start, end }));
