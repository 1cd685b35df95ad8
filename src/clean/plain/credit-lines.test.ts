import { expect, test } from 'vitest';
import { cleanText } from './clean.ts';

const BODY = `Der Fluss ist am Montag bei Weida über die Ufer getreten und hat drei Straßen überflutet, teilte der Kreis mit.

Die Feuerwehr pumpte bis zum späten Abend Keller aus, und der Bauhof verteilte zweitausend Säcke Sand.

Verletzt wurde nach ersten Erkenntnissen niemand, wie ein Sprecher des Kreises am Abend in Weida sagte.`;

const page = (head: string, foot = ''): string =>
  `Weidaer Bote\n\nWas das Wasser in Weida übrig ließ\n\n${head}\n\n${BODY}\n\n${foot}`;

test.each<[name: string, text: string, credits: readonly string[]]>([
  ['a sign beside the date', page('3. Mai 2024 · 08:15 Uhr · nvk'), ['nvk']],
  ['signs in a line of their own', page('3. Mai 2024\n\nnvk/mh'), ['nvk/mh']],
  ['the holder of rights behind the text', page('3. Mai 2024', '(c) nvk\n\nANZEIGE'), ['nvk']],
  ['a wire’s name beside the date', page('Friday, 3 May 2024\nFordwire'), ['Fordwire']],
  ['a wire’s name of two words', page('Ford Wire\n3 May 2024'), ['Ford Wire']],
  ['the house', page('3. Mai 2024 · red'), []],
  ['a section beside the date', page('3. Mai 2024\nLokales'), []],
  ['a name that stands alone', page('Fordwire'), []],
  ['the outlet’s own line', page('3. Mai 2024', '© 2024 Weidaer Bote'), []],
])('%s', (_, text, credits) => {
  const read = cleanText({ text, url: null });
  expect(read.credits).toEqual(credits);
  for (const credit of credits) expect(read.text).not.toContain(credit);
  expect(read.text).toContain('Verletzt wurde nach ersten Erkenntnissen niemand');
});
