import { expect, it } from 'vitest';
import { type Answer, filterTogether, textField } from './jsonl.ts';

const stream = async function* (chunks: readonly string[]): AsyncGenerator<string> {
  yield* chunks;
};

/** What is answered, and how many rows were answered together each time. */
async function filtered(chunks: readonly string[]): Promise<{ answers: Answer[]; together: number[] }> {
  const [answers, together]: [Answer[], number[]] = [[], []];
  await filterTogether(
    (rows) => {
      together.push(rows.length);
      return rows.map((row) => ({ said: textField(row, 'text') }));
    },
    { input: stream(chunks), write: async (answer) => void answers.push(answer) },
  );
  return { answers, together };
}
const line = (id: number): string => `${JSON.stringify({ id, text: `t${id}` })}\n`;

it('answers together what came together, in order, and never more than may be held', async () => {
  const { answers, together } = await filtered([
    line(1),
    line(2) + line(3),
    Array.from({ length: 20 }, (_, i) => line(i + 4)).join(''),
  ]);
  expect(answers).toEqual(Array.from({ length: 23 }, (_, i) => ({ id: i + 1, said: `t${i + 1}` })));
  expect(together).toEqual([1, 2, 16, 4]);
});

it('keeps the others where one row of a group is refused or no row', async () => {
  const { answers } = await filtered([`${line(1)}{"id":2}\nno JSON\n${line(4).trimEnd()}`]);
  expect(answers).toMatchObject([
    { id: 1, said: 't1' },
    { id: 2, error: expect.stringContaining('"text" is missing') },
    { id: null, error: expect.stringContaining('line 3 is no JSON') },
    { id: 4, said: 't4' },
  ]);
});
