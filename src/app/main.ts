/** Entry of the command line: refuses an old runtime, runs one command, turns its outcome into an exit code. */
import { runCli } from './cli.ts';

const NEEDED = 24;
if (Number(process.versions.node.split('.')[0]) < NEEDED) {
  console.error(
    `quellwerk: Node ${process.versions.node} is too old. Use Node ${NEEDED} or newer; \`npm ci\` in the project brings it.`,
  );
  process.exit(2);
}
const code = await runCli(process.argv.slice(2));
// Everything is closed by now. Ending here spares the program the taking apart of compiled code (PostgreSQL's among it), in
// which V8 failed now and then; what was printed goes out first.
for (const out of [process.stdout, process.stderr]) await new Promise((resolve) => out.write('', resolve));
process.exit(code);
