import { expect, test } from 'vitest';
import { createReader, readFrame, tellGerman } from '../../text/index.ts';
import type { Clause } from '../tell/clause.ts';
import { reordered, shortened } from './order.ts';

const reader = createReader();

/** The clause of a plain sentence, its first word in small letters where it is no name. */
function clauseIn(text: string): Clause {
  const reading = reader.read({ text, lang: 'de', published: null });
  const frame = readFrame(text, reading, { start: 0, end: text.length })!;
  const parts = frame.arguments.map((a, i) =>
    i === 0 ? a.term.text.replace(/^(?:Der|Die|Das|Rund)/u, (w) => w.toLowerCase()) : a.term.text,
  );
  return { frame, parts, verb: '', inner: true };
}
const statements = (clauses: readonly Clause[]): (string | null)[] =>
  clauses.map(({ frame, parts }) => tellGerman(frame, parts, 'statement'));

test.each([
  [
    'Die Strecke bleibt nach Auskunft des Betreibers gesperrt.',
    ['nach Auskunft des Betreibers bleibt die Strecke gesperrt'],
  ],
  ['Der Pegel sank am 5. Mai 2026 deutlich.', ['am 5. Mai 2026 sank der Pegel deutlich']],
  [
    'Die Polizei informierte das Amt am 3. Mai 2026 über den Abschluss der Prüfung zum Brand am 1. Mai 2026.',
    ['am 3. Mai 2026 informierte die Polizei das Amt über den Abschluss der Prüfung zum Brand am 1. Mai 2026'],
  ],
  // what belongs to the verb stays behind it
  ['Der Pegel sank auf vier Meter.', []],
])('another part in front: %s', (text, told) => {
  expect(statements(reordered(clauseIn(text)))).toEqual(told);
});

test('what only adds is left out', () => {
  const short = shortened(clauseIn('Betroffen sind 212 Leute, von denen etwa 140 in Hesselt arbeiten sollen.'));
  expect(short && statements([short])).toEqual(['Betroffen sind 212 Leute']);
  expect(shortened(clauseIn('Die Stadt meldet, dass der Damm brach.'))).toBeNull();
});
