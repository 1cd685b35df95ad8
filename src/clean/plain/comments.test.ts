import { describe, expect, test } from 'vitest';
import { commentHeading, examples, opensComment } from '../rules/lines/comment-headings.ts';
import { cleanText } from './clean.ts';
import { cleanMarkdown } from './markdown.ts';

const P1 =
  'Die Schleuse bei Ufingen bleibt nach Angaben des Amtes bis zum Herbst gesperrt. Rund 40 Schiffe müssen jede Woche einen Umweg von 60 Kilometern fahren.';
const P2 =
  'Der Kreis schätzt den Schaden auf zwei Millionen Euro. Ein Sprecher sagte, man habe seit Jahren vor dem Zustand der Tore gewarnt, geschehen sei nichts.';
const RANT =
  'Ich kenne einen, der dort arbeitet, und der sagt, es werden am Ende 90 Millionen, aber das traut sich ja niemand zu schreiben, weil alle am selben Tisch sitzen.';

const commented = (...lines: string[]) => {
  const a = cleanText({
    text: ['Schleuse bleibt gesperrt bis Herbst', '', P1, P2, '', ...lines].join('\n'),
    url: null,
  });
  const of = (role: string) => a.blocks.filter((b) => b.role === role).map((b) => a.text.slice(b.start, b.end));
  return { comments: of('comment'), paragraphs: of('paragraph') };
};

describe('headings', () => {
  for (const [kind, lines] of Object.entries(examples.headings))
    test.each(lines)(`%s: ${kind}`, (line) => expect(commentHeading(line) ?? 'none').toBe(kind));
});
describe('shapes', () => {
  test.each(examples.opens)('%s %s', (line, next?: string) => expect(opensComment(line, next, 'dated')).toBe(true));
  test.each([['Analyse 12.10.2022'], ['Eva Ruhland', '3. Mai 2024'], ['Eva, 14:05']])(
    '%s %s has no stamp',
    (line, next?: string) =>
      expect([opensComment(line, next, 'dated'), opensComment(line, next, 'stamped')]).toEqual([true, false]),
  );
  test.each(examples.opensNot)('not %s %s', (line, next?: string) =>
    expect(opensComment(line, next, 'dated')).toBe(false),
  );
});

describe('comments under a pasted page', () => {
  test.each<[string, string[]]>([
    ['a German heading', ['Leserkommentare', RANT]],
    ['an English heading', ['Reader comments', `trainspotter9: ${RANT}`]],
    ['a counted heading', ['Kommentare (3)', RANT]],
    [
      'longer than the article',
      ['Leserkommentare', RANT, RANT.replace('90', '91'), RANT.replace('90', '92'), RANT.replace('90', '93')],
    ],
    ['a heading that articles have, too', ['Diskussion', 'Landei77', 'vor 2 Stunden', RANT]],
    ['without a heading, by name and time', ['Landei77, vor 2 Stunden', RANT, 'M. Kröger, vor 3 Stunden', 'Schade.']],
    ['without a heading, one with its button', ['Landei77', '13.10.2026, 14:05 Uhr', RANT, 'Antworten']],
    [
      'followed by pointers',
      ['Kommentare (1)', RANT, 'Weitere Artikel', P2.replace('Kreis', 'Landkreis'), P1.replace('40', '41')],
    ],
  ])('%s', (_, lines) => {
    const { comments, paragraphs } = commented(...lines);
    expect(paragraphs).toEqual([P1, P2]);
    expect(comments.join('\n')).toContain(RANT);
  });

  test.each<[string, string[]]>([
    ['a chapter', ['Diskussion', RANT]],
    ['an interview', ['Ohm: Wir haben gewarnt.', `Feld: ${RANT}`]],
    ['one dated line', ['Ufingen, 3. Mai 2026', RANT]],
    ['a chronicle', ['12. März 2024', 'Prüfer finden 40 Risse.', '3. Juni 2025', RANT]],
  ])('%s is the article’s own', (_, lines) => {
    const { comments, paragraphs } = commented(...lines);
    expect(comments).toEqual([]);
    expect(paragraphs.join('\n')).toContain(RANT);
  });

  test('a button and a counter under the lead end nothing', () => {
    const a = cleanText({
      text: [
        'Schleuse bleibt gesperrt bis Herbst',
        P1,
        'Join the conversation',
        '5 Kommentare',
        'schließen',
        '04.05.20 14:50',
        P2,
        RANT,
        P2.replace('zwei', 'drei'),
      ].join('\n'),
      url: null,
    });
    expect(a.blocks.filter((b) => b.role === 'comment')).toEqual([]);
  });
  test('teasers with their days are no comments', () => {
    const { comments } = commented(
      'Pegel Weida',
      '24.03.2023',
      RANT,
      'Pegel Gera',
      '25.03.2023',
      RANT.replace('90', '91'),
    );
    expect(comments).toEqual([]);
  });

  test('in Markdown', () => {
    const a = cleanMarkdown({
      text: `# Schleuse gesperrt\n\n${P1}\n\n${P2}\n\n## Reader comments\n\n- **Landei77**: ${RANT}`,
      url: null,
    });
    expect(a.blocks.filter((b) => b.role === 'comment')).toHaveLength(2);
  });
});
