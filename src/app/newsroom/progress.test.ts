import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Progress } from '../../jobs/index.ts';
import { progressView } from './progress.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const of = (stage: string, done: number): Progress => ({ stage, done, total: 2 }) as Progress;

it('says a line a second, and the last state also where nothing comes behind it', () => {
  const lines: string[] = [];
  const view = progressView({ isTTY: false, write: (line: string) => lines.push(line) > 0 } as never);
  for (const done of [0, 1, 2]) view.show(of('publish', done));
  expect(lines).toEqual(['0.0 s  publish 0/2\n']);
  vi.advanceTimersByTime(5000);
  expect(lines.slice(1)).toEqual(['1.0 s  publish 2/2\n']);
});

it('says what comes before the first stage', () => {
  const lines: string[] = [];
  const view = progressView({ isTTY: false, write: (line: string) => lines.push(line) > 0 } as never);
  view.begin('opening the database');
  vi.advanceTimersByTime(3000);
  view.show(of('collect', 0));
  expect(lines).toEqual(['0.0 s  opening the database\n', '3.0 s  collect 0/2\n']);
});

it('says nothing more behind its end', () => {
  const lines: string[] = [];
  const view = progressView({ isTTY: false, write: (line: string) => lines.push(line) > 0 } as never);
  for (const done of [1, 2]) view.show(of('clean', done));
  view.end();
  vi.advanceTimersByTime(5000);
  expect(lines).toEqual(['0.0 s  clean 1/2\n', '0.0 s  clean 2/2\n']);
});
