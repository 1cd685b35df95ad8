/** Entry of the command line: refuses an old runtime, runs one command, turns its outcome into an exit code. */
import { runCli } from './cli.ts';

const NEEDED = 24;
if (Number(process.versions.node.split('.')[0]) < NEEDED) {
  console.error(
    `quellwerk: Node ${process.versions.node} is too old. Use Node ${NEEDED} or newer; \`npm ci\` in the project brings it.`,
  );
  process.exit(2);
}
process.exitCode = await runCli(process.argv.slice(2));
