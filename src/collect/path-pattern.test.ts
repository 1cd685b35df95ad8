import { describe, expect, it } from 'vitest';
import { pathPattern, patternPath } from './path-pattern.ts';

describe('pathPattern', () => {
  // Cases of RFC 9309, 2.2.2 and 2.2.3, and of what lies between them.
  it.each([
    ['/', '/anything', true],
    ['/fish', '/fish.html', true],
    ['/fish', '/Fish', false],
    ['/fish/', '/fish', false],
    ['/a/*/c', '/a/b/c/d', true],
    ['/a/*/c', '/a/c', false],
    ['*.pdf$', '/x/y.pdf', true],
    ['/*.pdf$', '/x/y.pdf?z', false],
    ['/exactly$', '/exactly', true],
    ['/exactly$', '/exactly/', false],
    ['/a*a$', '/a', false],
    ['/*', '/', true],
    ['', '/x', true],
    ['/foo/bar?baz=https://foo.bar', '/foo/bar?baz=https://foo.bar', true],
    ['/foo/bar/ツ', '/foo/bar/%E3%83%84', true],
    ['/foo/bar/%E3%83%84', '/foo/bar/ツ', true],
    ['/foo/bar/%62%61%7A', '/foo/bar/baz', true],
    ['/a%3cd.html', '/a%3Cd.html', true],
    ['/a%2fb.html', '/a/b.html', false],
    ['/path/file-with-a-%2A.html', '/path/file-with-a-*.html', true],
    ['/path/foo-%24', '/path/foo-$', true],
    ['/path/foo-$', '/path/foo-$', false],
  ])('%s on %s: %s', (pattern, path, expected) => {
    expect(pathPattern(pattern).matches(patternPath(`https://blatt.example${path}`))).toBe(expected);
  });
});
