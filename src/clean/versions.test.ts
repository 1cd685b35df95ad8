import { describe, expect, it } from 'vitest';
import { changesBetween } from './changes.ts';
import { articleAddress, identityOf, substanceOf } from './identity.ts';
import { findPassage, fingerprint, withoutPassages } from './passages.ts';
import { cleanText } from './plain/clean.ts';

describe('identityOf: these mean one article', () => {
  const one = 'https://blatt.example/nord/hafen';
  it.each([
    'http://blatt.example/nord/hafen',
    'https://www.blatt.example/nord/hafen',
    'https://m.blatt.example/nord/hafen/',
    'https://amp.blatt.example/nord/hafen',
    'https://blatt.example/amp/nord/hafen',
    'https://blatt.example/nord/hafen/amp/',
    'https://blatt.example/nord/hafen.amp',
    'https://blatt.example/nord/hafen?amp=1',
    'https://blatt.example/nord/hafen?outputType=amp',
    'https://blatt.example/nord/hafen/index.html',
    'https://blatt-example.cdn.ampproject.org/c/s/blatt.example/nord/hafen',
    'https://www.google.com/amp/s/www.blatt.example/nord/hafen',
  ])('%s', (address) => expect(identityOf(address)).toBe(one));

  it.each([
    ['another path', 'https://blatt.example/nord/hafenamt'],
    ['another number', 'https://blatt.example/nord/hafen?id=7'],
    ['another host', 'https://blatt2.example/nord/hafen'],
    ['another edition of the paper', 'https://nord.blatt.example/nord/hafen'],
    ['a word that only begins alike', 'https://blatt.example/ampel/nord/hafen'],
    ['case of the path', 'https://blatt.example/Nord/hafen'],
  ])('not: %s', (_name, address) => expect(identityOf(address)).not.toBe(one));

  it('minds parameters, not their order', () =>
    expect(identityOf('https://b.example/a?y=2&x=1')).toBe(identityOf('http://www.b.example/a?x=1&y=2')));
});

describe('articleAddress: when the canonical address is believed', () => {
  it.each([
    ['the same site', 'https://www.blatt.example/a?id=7', 'https://blatt.example/hafen', 'https://blatt.example/hafen'],
    ['a file saved from the web', 'file:///tmp/a.html', 'https://blatt.example/hafen', 'https://blatt.example/hafen'],
    [
      'an AMP cache',
      'https://x.cdn.ampproject.org/c/s/blatt.example/a',
      'https://blatt.example/a',
      'https://blatt.example/a',
    ],
    ['not: another outlet', 'https://blatt.example/a', 'https://agentur.example/b', 'https://blatt.example/a'],
    ['not: the front page', 'https://blatt.example/a', 'https://blatt.example/', 'https://blatt.example/a'],
    ['not: none', 'https://blatt.example/a', null, 'https://blatt.example/a'],
    ['not: no web address', 'https://blatt.example/a', 'javascript:1', 'https://blatt.example/a'],
  ])('%s', (_name, read, canonical, expected) => expect(articleAddress(read, canonical)).toBe(expected));
});

const article = (text: string) => cleanText({ text, url: null });
const BODY = (figure: string, more = '') =>
  `Hafen bleibt gesperrt\n\nDer Hafen bleibt bis Freitag gesperrt, teilte die Behörde am Montag mit. Betroffen sind ${figure} Schiffe.\n\nDie Reederei prüft nach eigenen Angaben noch, welche Fahrten entfallen müssen.${more}\n`;

describe('changesBetween', () => {
  const seen = (before: string, after: string) => {
    const [a, b] = [article(before), article(after)];
    return changesBetween(a, b).map(({ before: x, after: y }) => [
      x && a.text.slice(x.start, x.end).trim(),
      y && b.text.slice(y.start, y.end).trim(),
    ]);
  };
  const extra = '\n\nAm Abend wurde der Hafen nach Angaben der Polizei kurz wieder geöffnet.';
  it.each<[string, string, string, (string | null)[][]]>([
    ['nothing', BODY('12'), BODY('12'), []],
    ['a figure', BODY('12'), BODY('14'), [['12', '14']]],
    ['a figure that grows a digit', BODY('12'), BODY('120'), [['12', '120']]],
    ['a paragraph that came', BODY('12'), BODY('12', extra), [[null, extra.trim()]]],
    ['a paragraph that went', BODY('12', extra), BODY('12'), [[extra.trim(), null]]],
    ['words put in', BODY('12'), BODY('mindestens 12'), [[null, 'mindestens']]],
    [
      'both',
      BODY('12'),
      BODY('14', extra),
      [
        ['12', '14'],
        [null, extra.trim()],
      ],
    ],
  ])('%s', (_name, before, after, expected) => expect(seen(before, after)).toEqual(expected));

  it('what stands apart makes no version', () => {
    const plain = article(BODY('12'));
    const at = { start: plain.text.length + 2, end: plain.text.length + 20 };
    const withComment = {
      ...plain,
      text: `${plain.text}\n\nKommentar von Leser`,
      blocks: [...plain.blocks, { role: 'comment' as const, ...at }],
    };
    expect(substanceOf(withComment)).toBe(substanceOf(plain));
    expect(changesBetween(plain, withComment)).toEqual([]);
    expect(substanceOf(article(BODY('13')))).not.toBe(substanceOf(plain));
  });
});

describe('passages that were taken down', () => {
  const print = fingerprint('Betroffen sind 12 Schiffe.')!;
  it('are found whatever their punctuation, case and spacing', () => {
    const text = 'Vorher. „Betroffen   sind 12\nSCHIFFE.“ Nachher.';
    expect(findPassage(text, print).map((at) => text.slice(at.start, at.end))).toEqual([
      'Betroffen   sind 12\nSCHIFFE.“',
    ]);
    expect(findPassage('Betroffen sind 13 Schiffe.', print)).toEqual([]);
  });
  it('keep nothing of their words', () => expect(JSON.stringify(print)).not.toMatch(/Schiffe|betroffen/i));
  it('have words', () => expect(fingerprint(' …! ')).toBeNull());
  it('are cut, and what stands behind moves up', () => {
    const cut = withoutPassages(article(BODY('12')), [print]);
    expect(cut.text).not.toContain('Schiffe');
    expect(cut.blocks.map((b) => cut.text.slice(b.start, b.end).trim())).toEqual([
      'Hafen bleibt gesperrt',
      'Der Hafen bleibt bis Freitag gesperrt, teilte die Behörde am Montag mit.',
      'Die Reederei prüft nach eigenen Angaben noch, welche Fahrten entfallen müssen.',
    ]);
    expect(cut.removals.at(-1)).toEqual({ reason: 'takedown', text: '' });
  });
  it('that fill a block take it along', () => {
    const whole = fingerprint('Die Reederei prüft nach eigenen Angaben noch, welche Fahrten entfallen müssen')!;
    const cut = withoutPassages(article(BODY('12')), [whole]);
    expect(cut.blocks).toHaveLength(2);
    expect(cut.text.endsWith('12 Schiffe.')).toBe(true);
  });
  it('that are not there change nothing', () => {
    const plain = article(BODY('13'));
    expect(withoutPassages(plain, [print])).toBe(plain);
  });
});
