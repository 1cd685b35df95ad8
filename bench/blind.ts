/**
 * Runs the 200 drafts of the blind attack (`spec/review/attack/blind-*.json`) through the gate and prints what was caught, missed and
 * dropped of each kind. Usage: node bench/blind.ts [--show] [--first]
 *
 * --show   each draft that came out wrong, of those that are not held back
 * --first  keeps the outcomes as those of the first run in bench/blind.json, where none are kept yet
 */
import { existsSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { blindTable, FIRST, outcomesByDraft } from '../spec/documents/blind.ts';
import { attack, type Outcome } from '../spec/review/attack.ts';

const { values } = parseArgs({ options: { show: { type: 'boolean' }, first: { type: 'boolean' } } });
const all = attack(['blind']);

const wrong = ({ side, stopped, unseen }: Outcome): boolean => !unseen && (side === 'bad') !== stopped;
if (values.show)
  for (const o of all.filter(wrong))
    console.log(`${o.side} ${o.kind}${o.reported ? ' (not judged)' : ''}\n  ${o.draft}\n  ${o.findings.join('\n  ')}`);

const file = fileURLToPath(FIRST);
if (values.first) {
  if (existsSync(file)) throw new Error(`${file} is there: a first run happens once`);
  const date = new Date().toISOString().slice(0, 10);
  writeFileSync(file, `${JSON.stringify({ date, outcomes: outcomesByDraft(all) }, null, 2)}\n`);
}
console.log(blindTable(all));
