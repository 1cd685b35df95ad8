import { describe, expect, it } from 'vitest';
import { setApart } from './apart.ts';
import { keyOf } from './vectors.ts';

const BODY_DE =
  'In der Halle der Brauerei Holm in Eschau hat es am Montag gebrannt. Der Brand war nach zwei Stunden gelöscht.';

describe('setApart', () => {
  it.each([
    [
      'de',
      `${BODY_DE} Mit dem Brand in der Mühle Tannhof hat das Feuer nichts zu tun.`,
      ['tannhof'],
      ['brand', 'holm'],
    ],
    ['de', `Diesmal traf es nicht die Mühle Tannhof, sondern die Brauerei. ${BODY_DE}`, ['tannhof'], ['brauerei']],
    [
      'en',
      'Fire broke out at the Holm brewery. The blaze is unrelated to the one at Tannhof mill.',
      ['tannhof'],
      ['holm'],
    ],
  ] as const)('%s: what is named only to be set apart', (lang, text, apart, own) => {
    const keys = setApart('Holm', text, lang);
    expect(keys).toEqual(expect.arrayContaining(apart.map(keyOf)));
    for (const word of own) expect(keys).not.toContain(keyOf(word));
  });

  it.each([
    ['no such remark', 'de', `${BODY_DE} Auch die Mühle Tannhof half.`],
    ['what stands elsewhere too', 'de', `${BODY_DE} Mit der Brauerei Holm habe er nichts zu tun, sagt er.`],
    ['no name in the remark', 'en', 'Fire broke out at Holm. It had nothing to do with the weather.'],
  ] as const)('nothing: %s', (_name, lang, text) => {
    expect(setApart('Holm', text, lang)).toEqual([]);
  });
});
