#!/usr/bin/env node
// Starts the command line under the Node the project pins, even where the system's is older. Plain JavaScript on
// purpose: an old Node must be able to read this file in order to refuse.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const NEEDED = 24;
const at = (path) => fileURLToPath(new URL(path, import.meta.url));
// In the repository the sources run as they are; the published package carries dist/ instead of src/.
const entry = [at('../src/app/main.ts'), at('../dist/app/main.js')].find((file) => existsSync(file));
const pinned = at('../node_modules/node/bin/node');

if (!entry) {
  console.error('quellwerk: neither src/ nor dist/ is there (incomplete package). Install it again.');
  process.exitCode = 2;
} else if (Number(process.versions.node.split('.')[0]) >= NEEDED) {
  await import(entry);
} else if (existsSync(pinned)) {
  const { status, signal } = spawnSync(pinned, [entry, ...process.argv.slice(2)], { stdio: 'inherit' });
  process.exitCode = signal ? 1 : (status ?? 1);
} else {
  console.error(
    `quellwerk: Node ${process.versions.node} is too old (${process.execPath}). Use Node ${NEEDED} or newer, or run \`npm ci\` in the project (without --ignore-scripts), which brings it.`,
  );
  process.exitCode = 2;
}
