import { describe, expect, it } from 'vitest';
import { canonicalAddress, resolveLink } from './address.ts';

describe('canonicalAddress', () => {
  it.each([
    ['tracking parameters go', 'https://blatt.example/a?utm_source=x&id=7&fbclid=y', 'https://blatt.example/a?id=7'],
    ['no question mark stays behind', 'https://blatt.example/a?utm_source=x&gclid=1', 'https://blatt.example/a'],
    [
      'others keep order and escapes',
      'https://blatt.example/?q=a%20b&z=1&a=2',
      'https://blatt.example/?q=a%20b&z=1&a=2',
    ],
    [
      'a name that only begins alike stays',
      'https://blatt.example/?utmost=1&ref=2',
      'https://blatt.example/?utmost=1&ref=2',
    ],
    ['fragment', 'https://blatt.example/a#kommentare', 'https://blatt.example/a'],
    ['host and port', 'HTTPS://Blatt.Example:443/Pfad', 'https://blatt.example/Pfad'],
    ['another port stays', 'http://blatt.example:8080/', 'http://blatt.example:8080/'],
    ['closing dot of the host', 'https://blatt.example./a', 'https://blatt.example/a'],
    ['credentials', 'https://eva:geheim@blatt.example/a', 'https://blatt.example/a'],
    ['umlauts', 'https://bücher.example/größe', 'https://xn--bcher-kva.example/gr%C3%B6%C3%9Fe'],
    ['white space around', '  https://blatt.example/a\n', 'https://blatt.example/a'],
    ['files', 'file:///tmp/a.html#x', 'file:///tmp/a.html'],
  ])('%s', (_name, address, expected) => {
    expect(canonicalAddress(address)).toBe(expected);
    expect(canonicalAddress(expected)).toBe(expected);
  });

  it.each(['', 'blatt.example', 'ftp://blatt.example/', 'javascript:alert(1)', 'http://', 'data:text/html,x'])(
    'refuses "%s"',
    (address) => expect(() => canonicalAddress(address)).toThrow(expect.objectContaining({ code: 'invalid-address' })),
  );
});

describe('resolveLink', () => {
  it.each([
    ['/b?utm_medium=rss', 'https://blatt.example/b'],
    ['c.html', 'https://blatt.example/a/c.html'],
    ['//cdn.example/x', 'https://cdn.example/x'],
    ['mailto:redaktion@blatt.example', null],
    ['javascript:void(0)', null],
    ['http://[', null],
  ])('%s', (link, expected) => expect(resolveLink(link, 'https://blatt.example/a/')).toBe(expected));
});
