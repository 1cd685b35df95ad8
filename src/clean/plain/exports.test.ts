/** Markdown as note books and reading lists export it. */
import { describe, expect, test } from 'vitest';
import { cleanMarkdown } from './markdown.ts';

const BODY =
  'Die Schleuse bei Ufingen bleibt nach Angaben des Amtes bis zum Herbst gesperrt. Rund 40 Schiffe müssen jede Woche einen Umweg von 60 Kilometern fahren.';
const read = (text: string) => {
  const { title, byline, published, publisher, canonicalUrl, ...article } = cleanMarkdown({ text, url: null });
  return { title, by: byline.join(', '), day: published, publisher, url: canonicalUrl, text: article.text };
};
const ADDRESS = 'https://bote.example/schleuse';

describe('a clipping with front matter', () => {
  const front = (more: string) =>
    `---\ntitle: "Schleuse bleibt zu"\nsource: "${ADDRESS}"\nauthor:\n  - "[[Ilvy Harmsen]]"\n  - "[[personen/brandt|Tom Brandt]]"\n${more}created: 2026-11-20\ntags:\n  - "clippings"\n---\n`;
  test('linked authors are names, and the day is the text’s', () =>
    expect(read(`${front('published: 2026-05-03\n')}${BODY}`)).toMatchObject({
      title: 'Schleuse bleibt zu',
      by: 'Ilvy Harmsen, Tom Brandt',
      day: '2026-05-03',
      url: ADDRESS,
    }));
  test('the day it was clipped is not its own', () => expect(read(`${front('published:\n')}${BODY}`).day).toBe(null));
  test('a note of one’s own is dated by when it was made', () =>
    expect(read(`---\ntitle: Notiz aus Ufingen\ncreated: 2026-05-03\n---\n${BODY}`).day).toBe('2026-05-03'));
});

test('marks of a note book are none of the text', () => {
  const { text } = read(
    `# Schleuse bleibt zu\n\n${BODY}\n\n> [!quote] „Schneller geht es nicht“, sagte Amtsleiterin [[Mara Voss]].\n\nDie Reeder ==verlangen eine Entschädigung==, sagte ihr Verband.[^1] ^a1b2c3\n\n[^1]: Nach der Klage vom April.`,
  );
  expect(text).toContain('„Schneller geht es nicht“, sagte Amtsleiterin Mara Voss.');
  expect(text).toContain('Die Reeder verlangen eine Entschädigung, sagte ihr Verband.');
  expect(text).not.toMatch(/\[|==|\^/u);
});

test('a list of highlights: what is stated on top is read, notes of who made it are cut', () => {
  const found = read(
    `# Schleuse bleibt zu\n\n![rw-book-cover](https://c.example/c.png)\n\n## Metadata\n- Author: [[Ilvy Harmsen]]\n- Full Title: Schleuse bleibt zu\n- Category: #articles\n- URL: ${ADDRESS}\n\n## Highlights\n- Die Schleuse bei Ufingen bleibt bis zum Herbst gesperrt. ([View Highlight](https://r.example/1)) #wasser\n- Rund 40 Schiffe fahren einen Umweg.\n    - Note: nachfragen!\n`,
  );
  expect(found).toMatchObject({ title: 'Schleuse bleibt zu', by: 'Ilvy Harmsen', url: ADDRESS });
  expect(found.text).toContain('bleibt bis zum Herbst gesperrt.\nRund 40 Schiffe');
  expect(found.text).not.toMatch(/Highlight|nachfragen|Metadata|wasser/u);
});

test('details in a quotation above the text, and when it was saved', () =>
  expect(
    read(
      `# Schleuse bleibt zu\n\n> Von Ilvy Harmsen · Weidaer Bote · 3. Mai 2026 · [original](${ADDRESS})\n\nSaved to Pocket on 2026-11-21\n\n---\n\n${BODY}`,
    ),
  ).toMatchObject({ by: 'Ilvy Harmsen', day: '2026-05-03', publisher: 'Weidaer Bote' }));

test('a chapter of one’s own called Metadata stays', () =>
  expect(
    read(`# Was Bilder verraten\n\n${BODY}\n\n## Metadata\n\n${BODY.replace('Ufingen', 'Neuwerk')}`).text,
  ).toContain('Neuwerk'));

describe('where a text was found', () => {
  test.each([
    ['a link to the original', `[Read on Merkliste](https://m.example/x)\n[Read Original](${ADDRESS})`],
    ['a line of the clipper', `Clipped from: ${ADDRESS}`],
  ])('%s', (_, line) => {
    const found = read(`# Schleuse bleibt zu\n\n${line}\n\n${BODY} [⤴️](https://m.example/x#1)`);
    expect(found).toMatchObject({ title: 'Schleuse bleibt zu', url: ADDRESS });
    expect(found.text).not.toMatch(/Clipped|Read|⤴/u);
  });
});

test('a line of links is the site’s menu', () => {
  const menu = `[Start](${ADDRESS}/a) [Lokales](${ADDRESS}/b) | [Sport](${ADDRESS}/c)`;
  const { blocks, text } = cleanMarkdown({ text: `# Schleuse bleibt zu\n\n${menu}\n\n${BODY}`, url: null });
  expect(blocks.find((b) => text.slice(b.start, b.end).includes('Lokales'))?.role).toBe('navigation');
});
