/**
 * Runs the drafts of a ghost writer (`spec/review/ghost`) through the edition's gate and prints what was caught, missed and dropped of each kind.
 * Usage: node bench/ghost.ts [--show] [--first] [--all]
 * Printed is the half that is not kept back.
 *
 * --show   each draft that came out wrong, of those that are not kept back
 * --first  keeps the outcomes as those of the first run in bench/ghost.json, where none are kept yet; prints nothing
 * --all    with the half that is kept back: for the end of a round of rules
 */
import { existsSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { cameOf, ghostTable, outcomesOf } from '../spec/documents/ghost.ts';
import { type GhostOutcome, ghosts } from '../spec/review/ghost.ts';

const { values } = parseArgs({
  options: { show: { type: 'boolean' }, first: { type: 'boolean' }, all: { type: 'boolean' } },
});
const all = await ghosts();

const wrong = ({ side, stopped, unseen }: GhostOutcome): boolean => !unseen && (side === 'bad') !== stopped;
if (values.show)
  for (const o of all.filter(wrong))
    console.log(`${o.side} ${o.kind} (${cameOf(o)})\n  ${o.draft}\n  ${o.findings.join('\n  ')}`);

if (values.first) {
  const file = fileURLToPath(new URL('ghost.json', import.meta.url));
  if (existsSync(file)) throw new Error(`${file} is there: a first run happens once`);
  const date = new Date().toISOString().slice(0, 10);
  writeFileSync(file, `${JSON.stringify({ date, outcomes: outcomesOf(all) }, null, 2)}\n`);
} else console.log(ghostTable(values.all ? all : all.filter((o) => !o.unseen)));
