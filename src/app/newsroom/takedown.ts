/** `takedown`: has what is named removed, and waits until everything that told of it is mended. */
import type { TakedownOrder } from '../../jobs/index.ts';
import type { Takedown } from '../../model/index.ts';
import { type ExitCode, flag, type Given, text } from '../command.ts';
import { inNewsroom } from '../control/in-newsroom.ts';
import { type Output, printProblems } from '../output.ts';
import type { NewsroomProcess } from './process.ts';
import { removeNamed } from './removal.ts';

/** Who decides is the person at this terminal, whichever process does the work. */
export const takedown = (given: Given): Promise<ExitCode> =>
  inNewsroom('takedown', { ...given, values: { by: process.env.USER ?? 'editor', ...given.values } }, takeDownNamed);

export async function takeDownNamed(at: NewsroomProcess, given: Given, out: Output): Promise<ExitCode> {
  if (flag(given, 'list')) {
    print(given, await at.store.takedowns.all(), out);
    return 0;
  }
  const began = new Date().toISOString();
  const order = await removeNamed(at, {
    name: given.args[0] ?? null,
    passage: text(given, 'passage') ?? null,
    by: text(given, 'by') ?? 'editor',
    reason: text(given, 'reason') ?? '',
  });
  await at.jobs.drain();
  print(given, [order.record], out);
  const problems = await at.store.problems.since(began);
  const code = printProblems(
    problems.filter((p) => p.resolvedAt === null),
    out,
  );
  if (!flag(given, 'json')) out.say(summary(order));
  return code;
}

const summary = ({ versions, record }: TakedownOrder): string =>
  `${record.passage ? 'passage removed from' : 'removed'} ${versions.length} ${versions.length === 1 ? 'version' : 'versions'} of ${new Set(record.articles).size} ${record.articles.length === 1 ? 'article' : 'articles'}; what told of it is written anew or gone. It stays out.`;

function print(given: Given, records: readonly Takedown[], out: Output): void {
  if (flag(given, 'json')) {
    out.say(JSON.stringify(records, null, 2));
    return;
  }
  for (const { at, by, reason, addresses, passage } of records)
    out.say(
      `${at}  ${passage ? `passage of ${passage.words} words` : 'article'}  ${addresses.join(', ') || 'wherever it stands'}  by ${by}${reason ? `: ${reason}` : ''}`,
    );
}
