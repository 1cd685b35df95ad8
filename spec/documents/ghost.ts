/** What a ghost writer's drafts came to, in tables: at first run, kept in bench/ghost.json, and now. */
import { readFileSync } from 'node:fs';
import { hashOf } from '../../src/model/index.ts';
import type { GhostOutcome } from '../review/ghost.ts';

export const FIRST = new URL('../../bench/ghost.json', import.meta.url);

/** stopped: for its error; beside: blocked, but so it is without its error; not judged: it passes with a place no rule could decide. */
export type Came = 'stopped' | 'beside' | 'not judged' | 'passed';

export const cameOf = ({ stopped, beside, reported }: GhostOutcome): Came =>
  stopped ? 'stopped' : beside ? 'beside' : reported ? 'not judged' : 'passed';

const keyOf = (draft: string): string => hashOf(draft).slice(0, 12);

export const outcomesOf = (all: readonly GhostOutcome[]): Record<string, Came> =>
  Object.fromEntries(all.map((o) => [keyOf(o.draft), cameOf(o)]));

type CameOf = (o: GhostOutcome) => Came;

/** How the drafts of one kind came out, in each run. */
const row = (kind: string, of: readonly GhostOutcome[], cames: readonly CameOf[], kinds: readonly Came[]): string =>
  `| ${kind} | ${of.length} | ${cames.flatMap((came) => kinds.map((k) => of.filter((o) => came(o) === k).length)).join(' | ')} |`;

function table(
  title: string,
  of: readonly GhostOutcome[],
  cames: readonly CameOf[],
  shown: readonly [Came, string][],
): string {
  const names = cames.flatMap((_, i) =>
    shown.map(([, name]) => (cames.length > 1 ? `${name}, ${i ? 'now' : 'first'}` : name)),
  );
  const kinds = [...new Set(of.map((o) => o.kind))].sort();
  const by = shown.map(([came]) => came);
  return [
    `| ${[title, 'drafts', ...names].join(' | ')} |`,
    `|${'---|'.repeat(2 + names.length)}`,
    ...kinds.map((kind) =>
      row(
        kind,
        of.filter((o) => o.kind === kind),
        cames,
        by,
      ),
    ),
    row('**all**', of, cames, by),
  ].join('\n');
}

/** Errors and faithful drafts by kind, in one or two runs. */
export function ghostTable(all: readonly GhostOutcome[], cames: readonly CameOf[] = [cameOf]): string {
  const [bad, good] = (['bad', 'good'] as const).map((side) => all.filter((o) => o.side === side));
  return [
    table('error', bad!, cames, [
      ['stopped', 'caught'],
      ['beside', 'beside'],
      ['not judged', 'not judged'],
      ['passed', 'missed'],
    ]),
    table('faithful, in the form of', good!, cames, [
      ['stopped', 'dropped'],
      ['not judged', 'not judged'],
      ['passed', 'passed'],
    ]),
  ].join('\n\n');
}

interface First {
  readonly date: string;
  readonly outcomes: Readonly<Record<string, Came>>;
}

export const firstRun = (): First => JSON.parse(readFileSync(FIRST, 'utf8'));
export const atFirst =
  ({ outcomes }: First): CameOf =>
  (o) =>
    outcomes[keyOf(o.draft)]!;
