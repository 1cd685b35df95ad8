/** Shows what a pass is doing: one moving line on a terminal, plain lines elsewhere. */
import type { Progress } from '../../jobs/index.ts';

export interface ProgressView {
  show(progress: Progress): void;
  /** Ends the moving line, so that results begin on their own. */
  end(): void;
}

const SECOND = 1000;

export function progressView(out: NodeJS.WriteStream = process.stderr): ProgressView {
  const began = Date.now();
  const latest = new Map<string, Progress>();
  let last = 0;
  const line = (): string => [...latest.values()].map((p) => `${p.stage} ${p.done}/${p.total}`).join('  ');
  const seconds = (): string => `${((Date.now() - began) / SECOND).toFixed(1)} s`;
  const moving = out.isTTY;
  return {
    show(progress) {
      latest.set(progress.stage, progress);
      // A line a second where nobody watches a cursor; ten a second where somebody does.
      if (Date.now() - last < (moving ? SECOND / 10 : SECOND)) return;
      last = Date.now();
      out.write(moving ? `\r\u001b[2K${seconds()}  ${line()}` : `${seconds()}  ${line()}\n`);
    },
    end() {
      if (latest.size) out.write(moving ? `\r\u001b[2K${seconds()}  ${line()}\n` : `${seconds()}  ${line()}\n`);
    },
  };
}
