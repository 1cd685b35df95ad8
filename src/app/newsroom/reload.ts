/** Takes over beats that were changed on disk while the newsroom runs, and follows what is new in them at once. */

import type { ExitCode } from '../command.ts';
import { loadNewsroom } from '../config/newsroom.ts';
import type { Output } from '../output.ts';
import type { NewsroomProcess } from './process.ts';

export async function reload(at: NewsroomProcess, out: Output): Promise<ExitCode> {
  const before = at.newsroom;
  const fresh = loadNewsroom(before.dir);
  at.takeOver(fresh);
  const known = new Set(before.beats.flatMap((b) => b.sources.map((s) => `${b.name} ${s.id}`)));
  for (const beat of at.newsroom.beats)
    if (beat.sources.some((s) => !known.has(`${beat.name} ${s.id}`))) await at.jobs.enqueueRun(beat);
  if (JSON.stringify(before.allowPrivate) !== JSON.stringify(fresh.allowPrivate))
    out.complain('quellwerk: hosts on private networks are allowed from the next start of the newsroom on.');
  for (const problem of fresh.problems) out.complain(`quellwerk: ${problem}`);
  return fresh.problems.length > 0 ? 1 : 0;
}
