import { expect, test } from 'vitest';
import type { Language } from '../../model/index.ts';
import { article, claimIn } from '../testing.ts';
import { holds } from './figures.ts';

test.each([
  ['de', 'etwa 1.200 Tonnen', 'de', 'Der Bote nennt 1.200 Tonnen.', true],
  ['en', 'about 1,200 tonnes', 'de', 'Der Bote nennt 1.200 Tonnen.', true],
  ['en', 'about 1,200 tonnes', 'de', 'Der Bote nennt 11.200 Tonnen.', false],
  ['de', '12 Tonnen', 'de', 'Der Bote nennt 120 Tonnen.', false],
  ['de', '12 Tonnen', 'de', 'Der Bote nennt keine Menge.', false],
  ['de', '12 bis 15 Tonnen', 'de', 'Der Bote nennt 12 bis 15 Tonnen.', true],
  ['de', '12 bis 15 Tonnen', 'de', 'Der Bote nennt 12 Tonnen.', false],
  ['de', 'zwölf Tonnen', 'de', 'Zwölf Tonnen nennt der Bote.', true],
  ['en', 'twelve tonnes', 'de', 'Der Bote nennt 12 Tonnen.', true],
  ['de', 'zwölf Tonnen', 'de', 'Der Bote nennt eine Menge.', false],
] as const satisfies readonly (readonly [Language, string, Language, string, boolean])[])(
  '%s "%s" in %s "%s": %s',
  (lang, amount, told, text, held) => {
    const version = article('Bote', `${lang === 'de' ? 'Es waren' : 'There were'} ${amount}.`, { lang });
    const claim = claimIn(version, amount, { kind: 'figure' });
    expect(claim.quantity).not.toBeNull();
    expect(holds({ article: () => version, lang: told }, text, claim)).toBe(held);
  },
);

test('what has no amount is told as a whole', () => {
  const version = article('Bote', 'Das Tor war verschlossen.');
  const claim = claimIn(version, 'Das Tor war verschlossen', { kind: 'event' });
  expect(holds({ article: () => version, lang: 'de' }, 'Der Bote schreibt nichts.', claim)).toBe(true);
});
