import { describe, expect, it } from 'vitest';
import { type Placed, pdfOf } from '../../testing/pdf.ts';
import { joinLines } from './hyphens.ts';
import { pdfToHtml } from './index.ts';

/** Lines one under the other, each at its own left edge where one is given ("12|text"). */
function set(lines: readonly string[], x = 60, top = 700, more: Partial<Placed> = {}): Placed[] {
  return lines.map((line, at) => {
    const [, indent, text] = /^(?:(\d+)\|)?(.*)$/.exec(line)!;
    return { text: text!, x: x + Number(indent ?? 0), y: top - at * 13, ...more };
  });
}
const LINE = 'Die Fähre liegt seit dem Abend am Kai der kleinen Stadt und wartet dort';

async function body(...pages: (readonly Placed[])[]): Promise<string> {
  const html = await pdfToHtml(pdfOf(pages), 'blatt.pdf');
  return html.replace(/^.*<article>/s, '').replace(/<\/article>.*$/s, '');
}
const left = [
  'Links beginnt der erste Satz der',
  'Seite und läuft durch die ganze',
  'linke Spalte, bis sie unten ans',
  'Ende kommt und sich der Text in',
  'der zweiten Spalte weiter fort-',
];
const right = [
  'setzt, die rechts daneben steht.',
  'Hier folgt ein zweiter Satz, der',
  'ebenfalls einige Zeilen braucht,',
  'ehe er am Schluss der Seite sein',
  'Ende findet.',
];
const BOTH = `${left.join(' ').replace(/fort-$/, 'fort')}${right.join(' ')}`;

describe('a PDF', () => {
  it.each<[string, Placed[][], string]>([
    [
      'lines are one paragraph',
      [set([`${LINE} auf`, 'das Zeichen zur Abfahrt.'])],
      `<p>${LINE} auf das Zeichen zur Abfahrt.</p>`,
    ],
    ['an indent begins another', [set([LINE, 'auf Wind.', `12|${LINE}`])], `<p>${LINE} auf Wind.</p>\n<p>${LINE}</p>`],
    [
      'so does a gap',
      [[...set([LINE, 'auf Wind.']), ...set([LINE], 60, 660)]],
      `<p>${LINE} auf Wind.</p>\n<p>${LINE}</p>`,
    ],
    [
      'so does a short line that ends a sentence',
      [set([LINE, 'auf Wind.', LINE, LINE])],
      `<p>${LINE} auf Wind.</p>\n<p>${LINE} ${LINE}</p>`,
    ],
    [
      'a hyphen at the end of a line goes',
      [set([`${LINE} auf den Hafen-`, 'meister.'])],
      `<p>${LINE} auf den Hafenmeister.</p>`,
    ],
    [
      'large type is a heading',
      [[{ text: 'Hafen zu', x: 60, y: 740, size: 24 }, ...set([LINE])]],
      `<h1>Hafen zu</h1>\n<p>${LINE}</p>`,
    ],
    [
      'bold type on a line of its own too',
      [[{ text: 'Die Lage', x: 60, y: 715, bold: true }, ...set([LINE, LINE])]],
      `<h1>Die Lage</h1>\n<p>${LINE} ${LINE}</p>`,
    ],
    [
      'a bold sentence is none',
      [[{ text: 'Er ging.', x: 60, y: 715, bold: true }, ...set([LINE, LINE])]],
      `<p>Er ging.</p>\n<p>${LINE} ${LINE}</p>`,
    ],
    [
      'bullets are a list',
      [set(['• erstens die Tore', '• zweitens die', '10|Pumpen'])],
      '<ul><li>erstens die Tore</li>\n<li>zweitens die Pumpen</li></ul>',
    ],
    ['columns one after the other', [[...set(left), ...set(right, 300)]], `<p>${BOTH}</p>`],
    ['columns drawn row by row', [set(left).flatMap((piece, at) => [piece, set(right, 300)[at]!])], `<p>${BOTH}</p>`],
    [
      'a headline over two columns',
      [
        [
          { text: 'Eine Überschrift, die über beide Spalten geht', x: 60, y: 740, size: 20 },
          ...set(left),
          ...set(right, 300),
        ],
      ],
      `<h1>Eine Überschrift, die über beide Spalten geht</h1>\n<p>${BOTH}</p>`,
    ],
    [
      'a table row by row',
      [
        [
          ...set(['Jahr', '2024', '2025']),
          ...set(['Schiffe', '1.240', '1.310'], 200),
          ...set(['Tonnen', '88.000', '91.500'], 320),
        ],
      ],
      '<table><tr><td>Jahr</td><td>Schiffe</td><td>Tonnen</td></tr><tr><td>2024</td><td>1.240</td><td>88.000</td></tr><tr><td>2025</td><td>1.310</td><td>91.500</td></tr></table>',
    ],
    [
      'a paragraph goes on over the page',
      [set([LINE, LINE]), set(['auf Wind. Er kommt.'])],
      `<p>${LINE} ${LINE} auf Wind. Er kommt.</p>`,
    ],
    [
      'markup in the text stays text',
      [set(['a < b & c > d und so weiter im Text'])],
      '<p>a &lt; b &amp; c &gt; d und so weiter im Text</p>',
    ],
  ])('%s', async (_name, pages, expected) => {
    expect(await body(...pages)).toBe(expected);
  });

  it('sets running heads and page numbers apart, and keeps what only looks like one', async () => {
    const page = (number: number) => [
      { text: 'Hafenblatt', x: 60, y: 810 },
      ...set([`${LINE}.`, '1.240']),
      { text: `Seite ${number} von 2`, x: 280, y: 30 },
    ];
    const html = await pdfToHtml(pdfOf([page(1), page(2)]), 'blatt.pdf');
    expect(html).toContain('<footer><p>Hafenblatt</p><p>Seite 1 von 2</p><p>Seite 2 von 2</p></footer>');
    expect(html.match(/1\.240/g)).toHaveLength(2);
  });

  it('sets the foot of a single page apart that names its house', async () => {
    const page = [
      ...set([`${LINE}.`]),
      { text: 'Hafenblatt, Kaiweg 4 - Alle Rechte vorbehalten', x: 60, y: 40 },
      { text: 'www.hafenblatt.example', x: 60, y: 28 },
    ];
    const html = await pdfToHtml(pdfOf([page]), 'blatt.pdf');
    expect(html).toContain(
      '<footer><p>Hafenblatt, Kaiweg 4 - Alle Rechte vorbehalten</p><p>www.hafenblatt.example</p>',
    );
  });

  it.each([
    ['Hafenblatt Nr. 12', '<title>Hafenblatt Nr. 12</title>'],
    ['Microsoft Word - entwurf_3.docx', null],
  ])('has the title %s where it is one', async (title, expected) => {
    const html = await pdfToHtml(pdfOf([set([LINE])], title), 'blatt.pdf');
    expect(/<title>.*<\/title>/.exec(html)?.[0] ?? null).toBe(expected);
  });

  it.each<[string, Uint8Array, string]>([
    ['without a text layer', pdfOf([[], []]), 'pdf-without-text'],
    ['with a stamp only', pdfOf([set(['Kopie'])]), 'pdf-without-text'],
    ['that is cut off', pdfOf([set([LINE])]).subarray(0, 60), 'pdf-broken'],
    ['that only says it is one', Buffer.from('%PDF-1.4 und dann nichts'), 'pdf-broken'],
    ['that is a book', pdfOf(Array.from({ length: 301 }, () => [])), 'too-large'],
  ])('%s is refused in one line', async (_name, bytes, code) => {
    await expect(pdfToHtml(bytes, '/mappe/blatt.pdf')).rejects.toMatchObject({ code, where: '/mappe/blatt.pdf' });
  });
});

it.each([
  ['die Hafen-', 'meister', 'die Hafenmeister'],
  ['die Ein-', 'und Ausfuhr', 'die Ein- und Ausfuhr'],
  ['der Baden-', 'Württemberger', 'der Baden-Württemberger'],
  ['die EU-', 'weite Regel', 'die EU-weite Regel'],
  ['die 19-', 'jährige', 'die 19-jährige'],
  ['per E-', 'Mail', 'per E-Mail'],
  ['the harbour\u00ad', 'master', 'the harbourmaster'],
  ['ein Satz -', 'mit Strich', 'ein Satz - mit Strich'],
  ['ohne', 'Strich', 'ohne Strich'],
])('%s | %s', (before, after, joined) => expect(joinLines(before, after)).toBe(joined));
