import { expect, it } from 'vitest';
import { interned } from './intern.ts';

const numbered = () => {
  let made = 0;
  return interned((raw) => ({ raw, number: made++ }));
};

it('gives one thing for a word, wherever it stands', () => {
  const at = numbered();
  const text = 'Elbe und Elster und Elbe';
  expect(at(text, 0, 4)).toBe(at(text, 20, 24));
  expect(at(text, 5, 8)).toBe(at('und', 0, 3));
  expect(at(text, 0, 4)).not.toBe(at(text, 9, 15));
  expect(at(text, 9, 15).raw).toBe('Elster');
});

it('tells words apart however many were met, and keeps those met all the time', () => {
  const at = numbered();
  const often = at('Elbe', 0, 4);
  for (let i = 0; i < 200_000; i++) {
    const word = `w${i}`;
    expect(at(word, 0, word.length).raw === word).toBe(true);
    if (i % 1000 === 0) expect(at('Elbe', 0, 4)).toBe(often);
  }
});

it('forgets what nobody asks for: memory stays bounded', () => {
  const at = numbered();
  const once = at('Elbe', 0, 4);
  for (let i = 0; i < 100_000; i++) at(`w${i}`, 0, `w${i}`.length);
  expect(at('Elbe', 0, 4)).not.toBe(once);
});
