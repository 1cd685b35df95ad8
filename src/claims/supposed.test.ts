import { expect, test } from 'vitest';

import { articleOf, claimsOf } from './testing.ts';

test.each([
  ['en', 'Mara Holt says the offer is 300 crowns.', 'Mara Holt'],
  ['en', 'If Mara Holt says the offer is 300 crowns, she should print it.', null],
  ['de', 'Mara Holt meint, das Angebot von 300 Kronen sei zu klein.', 'Mara Holt'],
  ['de', 'Wenn Mara Holt meint, das Angebot von 300 Kronen sei zu klein, sollte sie es sagen.', null],
] as const)('%s "%s": said by %s', (lang, text, speaker) => {
  const claims = claimsOf(articleOf(text, lang));
  const figure = claims.find((c) => c.kind === 'figure');
  expect(figure?.quantity?.value).toBe(300);
  expect(figure?.speaker?.name ?? null).toBe(speaker);
});
