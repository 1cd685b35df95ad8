/** An undated article is bound by what it tells as overtaken, and by nothing else. */
import { expect, it } from 'vitest';
import { readClaims } from '../../claims/index.ts';
import { makeId } from '../../model/index.ts';
import { createReader } from '../../text/index.ts';
import { writtenAfter } from './undated.ts';

const reader = createReader();
const DAY = '2026-05-06T10:00:00Z';

it.each([
  ['Das Land stockt die Hilfe von 20 auf 35 Millionen Euro auf.', 'Das Land zahlt 20 Millionen Euro Hilfe.', DAY],
  ['Das Land zahlt 35 Millionen Euro Hilfe.', 'Das Land zahlt 20 Millionen Euro Hilfe.', null],
  ['Das Land stockt die Hilfe von 25 auf 35 Millionen Euro auf.', 'Das Land zahlt 20 Millionen Euro Hilfe.', null],
  ['Der Umsatz sank im ersten Quartal von 20 auf 18 Millionen Euro.', 'Der Umsatz lag bei 20 Millionen Euro.', null],
])('%s after %s: %s', (undated, dated, expected) => {
  const [one, other] = [undated, dated].map((text, i) => ({
    id: makeId('articleVersion', text, String(i)),
    text,
    title: '',
    lang: 'de' as const,
    published: i === 0 ? null : DAY,
    blocks: [{ start: 0, end: text.length, role: 'paragraph' as const }],
  }));
  const claims = [one!, other!].flatMap((a) => readClaims(a, reader));
  expect(writtenAfter([one!, other!], claims, {})(one!.id)).toBe(expected);
  expect(writtenAfter([one!, other!], claims, {})(other!.id)).toBeNull();
});
