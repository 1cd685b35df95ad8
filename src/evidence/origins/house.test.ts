import { expect, test } from 'vitest';
import { isSameOutlet } from './house.ts';

test.each([
  ['Uferkurier', 'uferkurier.example', true],
  ['The Weirford Gazette', 'weirfordgazette.example', true],
  ['The Weirford Gazette', 'www.theweirford-gazette.co.uk', true],
  ['Münchwalder Bote', 'muenchwalder-bote.example', true],
  ['Uferkurier', 'Uferkurier', true],
  ['The Weirford Gazette', 'Weirford Gazette', true],
  // many may be called so
  ['Bote', 'bote.example', false],
  ['Uferkurier', 'uferkurier-sport.example', false],
  ['Uferkurier', 'UFERKURIER', false],
  ['uferkurier.example', 'uferkurier.test', false],
])('%s and %s: %s', (a, b, expected) => {
  expect([isSameOutlet(a, b), isSameOutlet(b, a)]).toEqual([expected, expected]);
});
