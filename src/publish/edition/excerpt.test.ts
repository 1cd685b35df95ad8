import { describe, expect, test } from 'vitest';
import { at, VERSIONS } from '../../../spec/editions/sample.ts';
import type { ArticleVersion } from '../../model/index.ts';
import { cutEnd, cutStart, excerptOf, passageUrl, publicUrl } from './excerpt.ts';

const text =
  'Anzeige: Jetzt kaufen!\n\nDie Brücke wurde am Montag gesperrt. Ein Pfeiler hat Risse, sagt das Amt. Der Verkehr fließt über den Damm.';
const body = text.indexOf('Die Brücke');
const version = (over: Partial<ArticleVersion> = {}): ArticleVersion => ({
  ...VERSIONS[0]!,
  text,
  url: 'https://blatt.example/a?b=1',
  excerptLimit: 60,
  blocks: [
    { role: 'advert', start: 0, end: body - 2 },
    { role: 'paragraph', start: body, end: text.length },
  ],
  ...over,
});
const span = (phrase: string) => ({
  article: VERSIONS[0]!.id,
  start: text.indexOf(phrase),
  end: text.indexOf(phrase) + phrase.length,
});

describe('excerpt', () => {
  test.each([20, 35, 60, 90, 400])('of at most %i units is a slice of the source and cut at words', (excerptLimit) => {
    const e = excerptOf(version({ excerptLimit }), span('Ein Pfeiler hat Risse'));
    const whole = e.before + e.cited + e.after;
    expect(whole.length).toBeLessThanOrEqual(excerptLimit);
    expect(text).toContain(whole);
    expect(whole).toMatch(/^\S/);
    const from = text.indexOf(whole);
    expect(text[from - 1]).toMatch(/\s/);
    expect(text[from + whole.length] ?? ' ').toMatch(/[\s,.]/);
  });

  test('marks what goes on, and only that', () => {
    expect(excerptOf(version({ excerptLimit: 400 }), span('Ein Pfeiler'))).not.toHaveProperty('cutBefore');
    expect(excerptOf(version({ excerptLimit: 400 }), span('Ein Pfeiler'))).not.toHaveProperty('cutAfter');
    expect(excerptOf(version(), span('Ein Pfeiler'))).toMatchObject({ cutBefore: true, cutAfter: true });
  });

  test('an advert beside the passage is no context', () => {
    expect(excerptOf(version({ excerptLimit: 400 }), span('Die Brücke')).before).toBe('');
  });

  test('room one side does not need goes to the other', () => {
    const e = excerptOf(version({ excerptLimit: 60 }), span('Die Brücke'));
    expect(e.after.length).toBeGreaterThan(40);
  });

  test('a passage longer than the limit is cut, without context', () => {
    const e = excerptOf(version({ excerptLimit: 15 }), span('Ein Pfeiler hat Risse'));
    expect(e).toMatchObject({ before: '', cited: 'Ein Pfeiler hat', after: '', cutAfter: true });
  });

  test('a source that allows none gives its address only', () => {
    expect(excerptOf(version({ excerptLimit: 0 }), span('Ein Pfeiler'))).toMatchObject({
      before: '',
      cited: '',
      after: '',
      url: 'https://blatt.example/a?b=1',
    });
  });

  test('a private source gives nothing', () => {
    const e = excerptOf(version({ private: true }), span('Ein Pfeiler'));
    expect(e).toEqual({
      key: e.key,
      article: VERSIONS[0]!.id,
      before: '',
      cited: '',
      after: '',
      url: '',
      private: true,
    });
  });
});

test('cutting never splits a surrogate pair', () => {
  expect(cutEnd('😀😀😀', 3, true)).toBe('😀');
  expect(cutEnd('eins zwei', 8)).toBe('eins');
  expect(cutEnd('eins zwei', 2)).toBe('');
  expect(cutStart('eins zwei', 8)).toBe('zwei');
  expect(cutStart('eins zwei', 2)).toBe('');
});

test.each([
  ['https://a.example/x', 'https://a.example/x'],
  ['https://user:geheim@a.example/x', 'https://a.example/x'],
  ['file:///home/ada/notiz.txt', ''],
  ['javascript:alert(1)', ''],
  ['/relative', ''],
])('%s is public as "%s"', (url, expected) => expect(publicUrl(url)).toBe(expected));

test.each([
  ['kurz, mit Komma', '#:~:text=kurz%2C%20mit%20Komma'],
  ['ein-zwei & drei', '#:~:text=ein%2Dzwei%20%26%20drei'],
  [
    'eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn',
    '#:~:text=eins%20zwei%20drei%20vier%20f%C3%BCnf,neun%20zehn%20elf%20zw%C3%B6lf%20dreizehn',
  ],
  ['Zelle\nandere Zelle', '#:~:text=Zelle'],
  ['', ''],
])('a passage "%s" is addressed by %s', (cited, fragment) => {
  expect(passageUrl({ url: 'https://a.example/x', cited })).toBe(`https://a.example/x${fragment}`);
});

test('a fragment of the page itself is kept, a source without address stays without', () => {
  expect(passageUrl({ url: 'https://a.example/x#teil', cited: 'Wort' })).toBe('https://a.example/x#teil:~:text=Wort');
  expect(passageUrl({ url: '', cited: 'Wort' })).toBe('');
});

test('the sample’s phrases lie in its texts', () => expect(at('kurier', '450 Arbeitsplätze').end).toBeGreaterThan(0));
