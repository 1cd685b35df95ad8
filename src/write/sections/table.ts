/** Figures at a glance: what they measure, whose they are, who gives them and how well they are supported. */
import type { Claim, DraftBlock, DraftSentence, Verdict } from '../../model/index.ts';
import { formatQuantity, measureLabel } from '../../text/index.ts';
import type { Material } from '../choose/material.ts';
import { isAnswered } from '../disputes/answered.ts';
import { sameAmount } from '../tell/amounts.ts';
import { citationsOf } from '../tell/facts.ts';
import { outletsOf, partsOf } from '../tell/figures.ts';
import { capitalise } from '../tell/phrases.ts';
import { isDoubtful } from './table-doubts.ts';

type Row = readonly DraftSentence[];

/** A table of a row or two is a sentence: none is printed. */
export const FEWEST_ROWS = 3;

export function tableOf(m: Material, limit: number): DraftBlock {
  const rows = new Map<string, Row>();
  for (const verdict of m.verdicts) {
    const told = verdict.claimKind === 'figure' && rows.size < limit ? rowOf(m, verdict) : null;
    const row = told && withOtherVoice(m, verdict, told);
    const key = row
      ?.slice(0, 2)
      .map((cell) => cell.text)
      .join('|');
    if (row && key && !rows.has(key)) rows.set(key, row);
  }
  // Two rows of one name with two values would leave the reader to guess which holds: neither is printed.
  const names = [...rows.values()].map((row) => row[0]!.text);
  const clear = [...rows.values()].filter((row) => names.filter((name) => name === row[0]!.text).length === 1);
  return { type: 'table', head: m.phrases.tableHead, rows: clear.length >= FEWEST_ROWS ? clear : [] };
}

/** What one article gives two amounts of, each by another voice, stands in one row. */
function withOtherVoice(m: Material, verdict: Verdict, row: Row): Row {
  const lead = m.side(verdict, 'for').find((c) => partsOf(m, c));
  const parts = lead && partsOf(m, lead);
  const other =
    lead &&
    m.claims.find((c) => {
      const its = c.article === lead.article && c.measure?.key === lead.measure?.key ? partsOf(m, c) : null;
      return (
        its?.owner === parts?.owner &&
        its !== null &&
        (its.time === parts?.time || its.time === null || parts?.time === null) &&
        (c.speaker?.name ?? '') !== (lead.speaker?.name ?? '') &&
        !sameAmount(c.quantity!, lead.quantity!)
      );
    });
  if (!lead || !other || lead.measure?.aspect !== 'level' || verdict.kind !== 'single-source') return row;
  const both = [lead, other].toSorted((a, b) => a.span.start - b.span.start);
  const citations = citationsOf(m, both, verdict);
  const [one, two] = both.map((c) => formatQuantity(c.quantity!, m.lang)) as [string, string];
  const what = [
    capitalise(measureLabel(lead.measure.key, m.lang, 'bare')!),
    parts!.owner,
    parts!.time ?? partsOf(m, other)!.time,
  ];
  return [
    { kind: 'factual', text: what.filter(Boolean).join(', '), citations },
    { kind: 'factual', text: m.phrases.versus(one, two), citations },
    row[2]!,
    { kind: 'computed', text: m.phrases.verdict('conflicting', verdict.origins), citations: [] },
  ];
}

/** A change without its direction says half: "−10 Prozent". */
function signed(amount: string, { measure }: Claim): string {
  if (measure?.aspect !== 'change' || !measure.direction || !/^\d/u.test(amount)) return amount;
  return `${measure.direction === 'up' ? '+' : '−'}${amount}`;
}

/** Null where measure or owner would have to be guessed. */
function rowOf(m: Material, verdict: Verdict): Row | null {
  const claims = m.side(verdict, 'for');
  // What several agree on is worth a row though its owner is no name.
  const nouns = verdict.kind === 'corroborated' && !claims.some((c) => partsOf(m, c));
  const lead = claims.find((c) => partsOf(m, c, nouns));
  const parts = lead && partsOf(m, lead, nouns);
  const label = lead?.measure && measureLabel(lead.measure.key, m.lang, 'bare');
  if (!lead?.quantity || !lead.measure || !parts || !label || isDoubtful(m, verdict, lead)) return null;
  // The change of a count ("two more") says little in a table; of rates and sums it is the news.
  if (lead.measure.aspect === 'change' && lead.quantity.type === 'number') return null;
  const contested = verdict.kind === 'conflicting' || verdict.kind === 'superseded';
  const rival = contested ? m.rivals(verdict).find((r) => partsOf(m, r.other))?.other : undefined;
  if (contested && !rival) return null;
  const borne = claims.filter((c) => c.quantity && sameAmount(c.quantity, lead.quantity!) && !isAnswered(m, c));
  const all = rival ? [...borne, rival] : borne;
  const cell = (text: string): DraftSentence => ({ kind: 'factual', text, citations: citationsOf(m, all, verdict) });
  const note = (text: string): DraftSentence => ({ kind: 'computed', text, citations: [] });
  const what = lead.measure.aspect === 'change' ? m.phrases.changed(capitalise(label)) : capitalise(label);
  const other = rival?.quantity ? formatQuantity(rival.quantity, m.lang) : null;
  const amount = formatQuantity(lead.quantity, m.lang);
  const value = !other
    ? signed(amount, lead)
    : verdict.kind === 'conflicting'
      ? m.phrases.versus(amount, other)
      : m.phrases.formerly(amount, other);
  return [
    cell([what, parts.owner, parts.time].filter(Boolean).join(', ')),
    cell(value),
    note(m.phrases.list(outletsOf(m, all))),
    note(m.phrases.verdict(verdict.kind, verdict.origins)),
  ];
}
