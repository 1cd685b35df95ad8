/** What a newer report gives otherwise: told beside it or not at all; what a paper corrects of its own; whose heading is quoted. */
import { describe, expect, test } from 'vitest';
import { loadBlueprint } from '../../src/app/config/blueprint.ts';
import { versionOfRow } from '../../src/app/filters/plain.ts';
import { storyOf } from '../../src/app/filters/weigh.ts';
import { readClaims } from '../../src/claims/index.ts';
import { weigh } from '../../src/evidence/index.ts';
import { type Language, sentencesOf } from '../../src/model/index.ts';
import { createReader } from '../../src/text/index.ts';
import { writeDeterministic } from '../../src/write/index.ts';

const reader = createReader();
type Report = readonly [outlet: string, published: string, title: string, text: string];

/** Kind of section and sentence of the article written from the reports. */
function article(lang: Language, reports: readonly Report[]): readonly (readonly [string, string])[] {
  const versions = reports.map(([outlet, published, title, text], i) => ({
    ...versionOfRow({ id: `a${i}`, outlet, lang, published, title, byline: [], text: `${title}\n\n${text}` }),
    blocks: [
      { role: 'title' as const, start: 0, end: title.length },
      { role: 'paragraph' as const, start: title.length + 2, end: title.length + 2 + text.length },
    ],
  }));
  const claims = versions.flatMap((v) => readClaims(v, reader));
  const dossier = weigh(storyOf('s', versions, { de: '', en: '' }), versions, claims);
  const blueprint = { ...loadBlueprint('tech-check'), language: lang };
  const { draft } = writeDeterministic({ dossier, claims, versions, blueprint });
  return (draft?.sections ?? []).flatMap((s) => sentencesOf(s).map(({ text }) => [s.kind, text] as const));
}

const OLD: Report = [
  'Uferblick',
  '2026-05-04T08:00:00Z',
  'Schleuse in Ufingen gesperrt',
  'Die Schleuse in Ufingen ist seit Montag gesperrt. Der längste Riss misst 14 Zentimeter. Das Amt in Ufingen prüft die Tore der Schleuse.',
];
const NEW: Report = [
  'Weidaer Bote',
  '2026-05-12T08:00:00Z',
  'Schleuse in Ufingen bleibt zu',
  'Die Schleuse in Ufingen bleibt bis Juli gesperrt. Der längste Riss misst nun 19 Zentimeter. Der Kreis zahlt für die Schleuse zwei Millionen Euro.',
];

describe('a value that a newer report gives otherwise', () => {
  const told = article('de', [OLD, NEW]);
  test('stands nowhere without the newer one', () => {
    const lines = told.map(([, text]) => text);
    expect(lines.join(' ')).toContain('19 Zentimeter');
    for (const [kind, text] of told)
      if (kind !== 'what-happened' && text.includes('14 Zentimeter')) expect(text).toContain('19 Zentimeter');
  });
});

test('what a paper says it had written before is not told as news', () => {
  const corrected: Report = [
    NEW[0],
    NEW[1],
    NEW[2],
    `${NEW[3]}\n\nIn einer früheren Fassung hieß es, 24 Schiffe lägen fest.`,
  ];
  expect(
    article('de', [OLD, corrected])
      .map(([, t]) => t)
      .join(' '),
  ).not.toContain('24 Schiffe');
});

describe('the headline', () => {
  test.each<[string, string, boolean]>([
    ['the heading of a report whose news can not be told', 'Schleuse in Ufingen: Zwei Millionen für neue Tore', true],
    ['no question', 'Schleuse in Ufingen: Wer zahlt für neue Tore?', false],
    ['nothing but speech', '„Die Schleuse in Ufingen kostet zwei Millionen“', false],
    ['nothing that the others do not speak of', 'Elf Tage Schweigen', false],
  ])('%s', (_, title, isQuoted) => {
    const later: Report = [
      NEW[0],
      NEW[1],
      title,
      '„Ich habe es geahnt“, sagt sie. Um neue Tore der Schleuse in Ufingen sei es lange gegangen, um zwei Millionen auch.',
    ];
    const [[, headline] = ['', '']] = article('de', [OLD, later]);
    expect(headline.includes(title)).toBe(isQuoted);
  });
});
