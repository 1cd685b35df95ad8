/** Runs every scorer that lies beside the project and prints its figures as Markdown: `node bench/scores.ts [STAGE...]`. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const SHARED = at('../../shared/');
const PROGRAM = `${process.execPath} ${at('../src/app/main.ts')}`;

/** scorer's arguments by the name under which its figures are printed */
const STAGES: Readonly<Record<string, readonly string[]>> = {
  clean: ['score.py', 'clean'],
  times: ['score.py', 'times'],
  sentences: ['score.py', 'sentences'],
  quantities: ['score.py', 'quantities'],
  quotes: ['score.py', 'quotes'],
  names: ['score.py', 'names'],
  group: ['score.py', 'group'],
  weigh: ['score_weigh.py', `${SHARED}data/weigh`],
  'check-de written': ['score.py', 'check-de', '--set', 'written'],
  'check-de seeded': ['score.py', 'check-de', '--set', 'seeded'],
  'check summedits-news': ['score.py', 'check', '--set', 'summedits-news'],
  'check summedits-ectsum': ['score.py', 'check', '--set', 'summedits-ectsum'],
  'check bump': ['score.py', 'check', '--set', 'bump'],
};

if (!existsSync(SHARED)) {
  console.error(`bench: the measuring data is not there (${SHARED}). Put it beside the project.`);
  process.exit(2);
}

const asked = process.argv.slice(2);
for (const [name, [script = '', ...args]] of Object.entries(STAGES)) {
  if (asked.length && !asked.includes(name)) continue;
  const { stdout, stderr, status } = spawnSync('python3', [`${SHARED}eval/${script}`, ...args, '--cmd', PROGRAM], {
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  console.log(`### ${name}\n\n\`\`\`\n${status === 0 ? stdout.trim() : `failed: ${stderr.trim()}`}\n\`\`\`\n`);
}
