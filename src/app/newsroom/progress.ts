/** Shows what a pass is doing: one moving line on a terminal, plain lines elsewhere. */
import type { Progress } from '../../jobs/index.ts';

export interface ProgressView {
  /** Says what goes on before the first stage: opening a new database takes seconds, and looks like a program that hangs. */
  begin(what: string): void;
  show(progress: Progress): void;
  /** Ends the moving line, so that results begin on their own. */
  end(): void;
}

const SECOND = 1000;

export const OPENING = 'opening the database';

export function progressView(out: Pick<NodeJS.WriteStream, 'isTTY' | 'write'> = process.stderr): ProgressView {
  const began = Date.now();
  const latest = new Map<string, Progress>();
  let before = '';
  const moving = out.isTTY;
  // A line a second where nobody watches a cursor; ten a second where somebody does.
  const pause = moving ? SECOND / 10 : SECOND;
  let last = 0;
  let later: NodeJS.Timeout | undefined;
  const text = (): string => {
    const stages = [...latest.values()].map((p) => `${p.stage} ${p.done}/${p.total}`).join('  ');
    return `${((Date.now() - began) / SECOND).toFixed(1)} s  ${stages || before}`;
  };
  const print = (): void => {
    clearTimeout(later);
    later = undefined;
    last = Date.now();
    out.write(moving ? `\r\u001b[2K${text()}` : `${text()}\n`);
  };
  return {
    begin(what) {
      before = what;
      print();
    },
    show(progress) {
      latest.set(progress.stage, progress);
      const wait = last + pause - Date.now();
      // What comes too soon is shown later: behind a newsroom's first pass nothing ends the line, and the last state must stand there.
      if (wait <= 0) print();
      else later ??= setTimeout(print, wait).unref();
    },
    end() {
      clearTimeout(later);
      later = undefined;
      if (latest.size) out.write(moving ? `\r\u001b[2K${text()}\n` : `${text()}\n`);
    },
  };
}
