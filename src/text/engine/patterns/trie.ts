/** The beginnings of many patterns in one table: which of them may match at a place is told by a walk over its characters. */
import { fold } from './prefixes.ts';

/** Nodes are numbers: the walk begins at ROOT, and 0 is where no beginning goes on. */
export interface Beginnings {
  /** the node that the unit leads to */
  step(node: number, unit: number): number;
  /** by node the numbers of the patterns of which a beginning ends there */
  readonly ends: readonly (readonly number[])[];
}
export const ROOT = 1;

/** @param prefixes by pattern, as `prefixesOf` gives them */
export function beginningsOf(prefixes: readonly (readonly string[])[]): Beginnings {
  const ways: Map<number, number>[] = [new Map(), new Map()];
  const ends: number[][] = [[], []];
  prefixes.forEach((list, pattern) => {
    for (const prefix of list) {
      let node = ROOT;
      for (let i = 0; i < prefix.length; i++) {
        const unit = prefix.charCodeAt(i);
        let next = ways[node]!.get(unit);
        if (next === undefined) {
          next = ways.push(new Map()) - 1;
          ends.push([]);
          ways[node]!.set(unit, next);
        }
        node = next;
      }
      ends[node]!.push(pattern);
    }
  });
  return { step: stepper(ways), ends };
}

/** One row a node, one column for each unit that stands in some beginning; column 0 is for all others. */
function stepper(ways: readonly ReadonlyMap<number, number>[]): Beginnings['step'] {
  const columns = new Map<number, number>();
  for (const way of ways) for (const unit of way.keys()) if (!columns.has(unit)) columns.set(unit, columns.size + 1);
  const width = columns.size + 1;
  const table = new Int32Array(ways.length * width);
  ways.forEach((way, node) => {
    for (const [unit, next] of way) table[node * width + columns.get(unit)!] = next;
  });
  // column plus one of each unit as it stands in texts; 0 where not yet asked
  const known = new Uint16Array(65536);
  const columnOf = (unit: number): number => {
    const column = columns.get(fold(unit)) ?? 0;
    known[unit] = column + 1;
    return column;
  };
  return (node, unit) => {
    const column = known[unit]!;
    return table[node * width + (column === 0 ? columnOf(unit) : column - 1)]!;
  };
}
