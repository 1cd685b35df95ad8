/**
 * Runs the drafts of a ghost writer (`spec/review/ghost`) through the edition's gate and prints what was caught, missed and dropped of each kind.
 * Usage: node bench/ghost.ts [--show] [--first] [--second]
 *
 * --second the second round's drafts, not the first's
 * --show   each draft that came out wrong
 * --first  keeps the outcomes as those of the first run in bench/ghost.json, where none are kept yet; prints nothing
 */
import { existsSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { cameOf, firstRunOf, ghostTable, outcomesOf } from '../spec/documents/ghost.ts';
import { type GhostOutcome, type GhostRound, ghosts } from '../spec/review/ghost.ts';

const { values } = parseArgs({
  options: { show: { type: 'boolean' }, first: { type: 'boolean' }, second: { type: 'boolean' } },
});
const round: GhostRound = values.second ? 'second' : 'first';
const all = await ghosts(round);

const wrong = ({ side, stopped }: GhostOutcome): boolean => (side === 'bad') !== stopped;
if (values.show)
  for (const o of all.filter(wrong))
    console.log(`${o.side} ${o.kind} (${cameOf(o)})\n  ${o.draft}\n  ${o.findings.join('\n  ')}`);

if (values.first) {
  const file = fileURLToPath(firstRunOf(round));
  if (existsSync(file)) throw new Error(`${file} is there: a first run happens once`);
  const date = new Date().toISOString().slice(0, 10);
  writeFileSync(file, `${JSON.stringify({ date, outcomes: outcomesOf(all) }, null, 2)}\n`);
} else console.log(ghostTable(all));
