import { describe, expect, test } from 'vitest';
import { readBlocks } from '../html/flow.ts';
import { parseTree } from '../html/parse.ts';
import { elements } from '../html/tree.ts';
import { ELEMENT_RULES } from './elements/index.ts';
import { hintOf } from './hint.ts';
import { ruleTakes } from './judge.ts';
import { boxHeading } from './lines/boxes.ts';
import { isCaptionLine } from './lines/captions.ts';
import { LINE_RULES } from './lines/index.ts';

const firstElement = (html: string) => {
  const tree = parseTree(html);
  readBlocks(tree.root);
  return elements(tree.root)[0]!;
};

describe('every rule has a name of its own and keeps its examples', () => {
  const names = [...ELEMENT_RULES, ...LINE_RULES].map((r) => r.name);
  test('names', () => expect(new Set(names).size).toBe(names.length));

  for (const rule of ELEMENT_RULES) {
    test.each(rule.examples.matches)(`${rule.name} takes %s`, (html) =>
      expect(ruleTakes(rule, firstElement(html))).toBe(true),
    );
    test.each(rule.examples.spares)(`${rule.name} spares %s`, (html) =>
      expect(ruleTakes(rule, firstElement(html))).toBe(false),
    );
  }
  const line = (text: string) => ({ text, linkShare: 0, heading: false });
  for (const rule of LINE_RULES) {
    test.each(rule.examples.matches)(`${rule.name} takes "%s"`, (text) => expect(rule.test(line(text))).toBe(true));
    test.each(rule.examples.spares)(`${rule.name} spares "%s"`, (text) => expect(rule.test(line(text))).toBe(false));
  }
});

describe('hints', () => {
  test.each([
    ['<p class="teaserList__item">x</p>', ' teaser list item '],
    ['<p class="print:hidden md:[&_p]:ad text">x</p>', ' text '],
    ['<p id="Brotkrume">x</p>', ' brotkrume '],
    ['<p>x</p>', ''],
  ])('%s', (html, hint) => expect(hintOf(firstElement(html))).toBe(hint));
});

describe('headings over boxes', () => {
  test.each([
    ['Mehr zum Thema', 'related'],
    ['Das könnte Sie auch interessieren', 'related'],
    ['Most read', 'related'],
    ['3 Kommentare', 'comment'],
    ['Leave a reply', 'comment'],
    ['Unser Newsletter', 'promotion'],
  ])('%s', (text, role) => expect(boxHeading(text)?.role).toBe(role));
  test.each(['Mehr Geld für Schulen', 'Kommentar: Der Streik trifft die Falschen', 'Related costs will rise'])(
    '%s is the article’s own',
    (text) => expect(boxHeading(text)).toBeNull(),
  );
});

describe('captions by their credit', () => {
  test.each([
    'Der Bahnhof am Montag (Foto: Jana Wolff)',
    'Foto: Jana Wolff/dpa',
    'A flooded street in March. Getty Images',
    '© Jana Wolff',
    'The bridge on Monday. (Sam Ortiz/Weida Herald via AP)',
  ])('%s', (text) => expect(isCaptionLine(text)).toBe(true));
  test.each(['Das Foto zeigt den Bahnhof am Montag.', 'Sie bezahlte mit einem Bild.'])('%s is none', (text) =>
    expect(isCaptionLine(text)).toBe(false),
  );
});
