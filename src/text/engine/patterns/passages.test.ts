import { expect, it } from 'vitest';
import { passagesOf } from './passages.ts';

it.each([
  ['no wide character', 'Der Konzern wächst um 5 %.'],
  ['some', 'Sie sagte: „Wir bauen“ – und lachte. 3 € für Łódź 😀 und mehr als das.'],
  ['mostly wide', 'Он сказал: «да» and no more'],
  ['a blank of its own', 'a\u0000b „c“ and a long enough plain rest'],
  ['nothing', ''],
])('cuts what the text itself would give: %s', (_, text) => {
  const { slice } = passagesOf(text);
  for (let start = 0; start <= text.length + 1; start++) {
    expect(slice(start)).toBe(text.slice(start));
    for (let end = 0; end <= text.length + 1; end++) expect(slice(start, end)).toBe(text.slice(start, end));
  }
});

it('cuts out of texts longer than what is copied at a time', () => {
  const text = `${'wort '.repeat(2000)}„Ende“ ${'noch '.repeat(500)}`;
  const { slice } = passagesOf(text);
  for (let start = 0; start < text.length; start += 997)
    for (let end = start; end <= text.length; end += 701) expect(slice(start, end)).toBe(text.slice(start, end));
});
