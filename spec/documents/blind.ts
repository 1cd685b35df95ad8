/** The section on the blind attack: 200 drafts, what came out at first run as kept in bench/blind.json, and what comes out now. */
import { readFileSync } from 'node:fs';
import { hashOf } from '../../src/model/index.ts';
import type { Outcome } from '../review/attack.ts';

export const FIRST = new URL('../../bench/blind.json', import.meta.url);

/** stopped: a finding blocks; not judged: it passes with a place no rule could decide; passed. */
type Came = 'stopped' | 'not judged' | 'passed';

interface First {
  readonly date: string;
  readonly outcomes: Readonly<Record<string, Came>>;
}

const keyOf = (draft: string): string => hashOf(draft).slice(0, 12);
const cameOf = ({ stopped, reported }: Outcome): Came => (stopped ? 'stopped' : reported ? 'not judged' : 'passed');

export const outcomesByDraft = (all: readonly Outcome[]): Record<string, Came> =>
  Object.fromEntries(all.map((o) => [keyOf(o.draft), cameOf(o)]));

/** Counts of one kind, or of all. */
const counts = (of: readonly Outcome[], came: (o: Outcome) => Came): string =>
  (['stopped', 'not judged', 'passed'] as const).map((c) => of.filter((o) => came(o) === c).length).join(' | ');

const row = (kind: string, of: readonly Outcome[], cames: readonly ((o: Outcome) => Came)[]): string =>
  `| ${kind} | ${of.length} | ${cames.map((came) => counts(of, came)).join(' | ')} |`;

function rows(of: readonly Outcome[], cames: readonly ((o: Outcome) => Came)[]): string {
  const kinds = [...new Set(of.map((o) => o.kind))].sort();
  return [
    ...kinds.map((kind) =>
      row(
        kind,
        of.filter((o) => o.kind === kind),
        cames,
      ),
    ),
    row('**all**', of, cames),
  ].join('\n');
}

/** Errors and faithful drafts by kind, in one or several runs. */
export function blindTable(all: readonly Outcome[], cames: readonly ((o: Outcome) => Came)[] = [cameOf]): string {
  const [bad, good] = (['bad', 'good'] as const).map((side) => all.filter((o) => o.side === side));
  const two = cames.length > 1;
  const names = (a: string, b: string): string =>
    cames.map((_, i) => `${a}${two ? (i ? ', now' : ', first run') : ''} | not judged | ${b}`).join(' | ');
  const line = `|${'---|'.repeat(2 + 3 * cames.length)}`;
  return `| error | drafts | ${names('caught', 'missed')} |\n${line}\n${rows(bad!, cames)}\n\n| faithful, in the form of | drafts | ${names('dropped', 'passed')} |\n${line}\n${rows(good!, cames)}`;
}
