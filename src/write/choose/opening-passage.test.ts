/** What of a report can be quoted so that it explains itself. */
import { describe, expect, test } from 'vitest';
import type { ArticleVersion } from '../../model/index.ts';
import { article, blueprintOf, claimIn, dossierOf } from '../testing.ts';
import { goingOn } from './going-on.ts';
import { materialOf } from './material.ts';
import { newsPassage, passageFrom } from './opening-passage.ts';
import { nothingTold } from './told.ts';

const TITLE = 'Schleuse in Ahlsee gesperrt';
const OTHER = article(
  'Kurier',
  `${TITLE}\n\nDie Schleuse in Ahlsee ist am Montag wegen eines Risses gesperrt worden.`,
  {
    title: TITLE,
    published: '2026-03-20',
  },
);
const NEWS = 'Der Landkreis hat die Schleuse in Ahlsee nach acht Wochen wieder für Boote geöffnet.';

/** A report of these paragraphs, in whose named sentences something was read. */
function reportOf(paragraphs: readonly string[], read: readonly string[]) {
  const report = article('Bote', [TITLE, ...paragraphs].join('\n\n'), { title: TITLE, published: '2026-03-22' });
  const versions: readonly ArticleVersion[] = [OTHER, report];
  const claims = [
    claimIn(OTHER, 'Die Schleuse in Ahlsee ist am Montag wegen eines Risses gesperrt worden', { kind: 'event' }),
    ...read.map((words) => claimIn(report, words, { kind: 'event' })),
  ];
  const m = materialOf({ dossier: dossierOf(versions, []), claims, versions, blueprint: blueprintOf([]) });
  return { m, report };
}

function quotedOf(paragraphs: readonly string[], read: readonly string[]): string | undefined {
  const { m, report } = reportOf(paragraphs, read);
  return /„(.*)“/su.exec(newsPassage(m, report, nothingTold())?.text ?? '')?.[1];
}

describe('the first passage that speaks of the matter', () => {
  test.each([
    ['what the report opens on', [NEWS], [NEWS], NEWS.slice(0, -1)],
    [
      'behind a scene one of its next paragraphs',
      ['Um acht Uhr früh wurde es am Ufer still, dann brach bei allen Leuten Jubel los.', NEWS],
      ['Um acht Uhr früh wurde es am Ufer still', NEWS],
      NEWS,
    ],
    [
      'with the sentence before it of which nothing was read',
      [`Nun ist das lange Warten vorbei. ${NEWS}`],
      [NEWS],
      `Nun ist das lange Warten vorbei. ${NEWS}`,
    ],
    ['but without one that speaks of nobody knows whom', [`Lange hatte er darauf gewartet. ${NEWS}`], [NEWS], NEWS],
    [
      'a standfirst without a stop',
      ['Nach acht Wochen öffnet der Landkreis die Schleuse in Ahlsee wieder für Boote und senkt die Gebühr'],
      ['Nach acht Wochen öffnet der Landkreis die Schleuse in Ahlsee wieder'],
      'Nach acht Wochen öffnet der Landkreis die Schleuse in Ahlsee wieder für Boote und senkt die Gebühr',
    ],
  ])('%s', (_, paragraphs, read, expected) => {
    expect(quotedOf(paragraphs, read)?.replace(/\.$/u, '')).toBe(expected.replace(/\.$/u, ''));
  });

  test.each([
    [
      'nothing of what a standfirst only promises',
      'Warum der Landkreis die Schleuse in Ahlsee nun doch wieder für Boote öffnet',
    ],
    [
      'nothing of other matters',
      'Im Theater der Kreisstadt spielten am Abend drei Gruppen vor vollem Haus ihre neuen Stücke.',
    ],
    [
      'nobody knows of whom it speaks',
      'Lange hatte man ihnen die Schleuse in Ahlsee versprochen, nun wird sie wieder geöffnet.',
    ],
  ])('%s', (_, paragraph) => {
    expect(quotedOf([paragraph], [paragraph.replace(/\.$/u, '')])).toBeUndefined();
  });
});

describe('what the news needs in order to be understood', () => {
  const GATE = 'Der Landkreis nennt für die Sperre der Schleuse in Ahlsee vor allem einen Grund: Das Tor ist undicht.';
  test('a sentence that announces another one is quoted with it', () => {
    expect(quotedOf([GATE], ['Der Landkreis nennt', 'Das Tor ist undicht'])).toBe(GATE);
  });

  test('but for one that announces nothing', () => {
    const led = `Was sich im Mai angedeutet hatte, ist seit gestern amtlich: ${NEWS} Boote zahlen dort 9 Euro.`;
    expect(quotedOf([led], ['Was sich im Mai', NEWS, 'Boote zahlen dort'])).toBe(`${NEWS} Boote zahlen dort 9 Euro.`);
  });

  test('what sets itself against its own clause leans on nothing', () => {
    const late = 'Die Schleuse in Ahlsee wird für Boote geöffnet, allerdings sechs Wochen später als vorgesehen.';
    expect(quotedOf([late], ['Die Schleuse in Ahlsee wird für Boote geöffnet'])).toBe(late);
  });

  test('what opens on what was said before does', () => {
    const then = 'Danach öffnet der Landkreis die Schleuse in Ahlsee für Boote und senkt dort die Gebühr.';
    expect(quotedOf([then], ['Danach öffnet der Landkreis die Schleuse in Ahlsee'])).toBeUndefined();
  });

  test('a quotation that goes on behind it is not torn', () => {
    const torn = `${NEWS} Der Landrat war froh: „Das Tor ist dicht. Die Boote fahren.“`;
    expect(quotedOf([torn], [NEWS, 'Das Tor ist dicht', 'Die Boote fahren'])).toBe(
      `${NEWS} Der Landrat war froh: ‚Das Tor ist dicht. Die Boote fahren.‘`,
    );
    const long = 'Die Boote fahren und fahren und '.repeat(12);
    expect(quotedOf([torn.replace('Die Boote', `${long}die Boote`)], [NEWS, 'Das Tor ist dicht'])).toBe(NEWS);
  });
});

test('what leans on the sentence told last is quoted behind it, without who said so', () => {
  const more = 'Das sagte der Landrat am Montag. Dafür zahlt er 900 Euro. Gesammelt sind davon bislang 700.';
  const { m, report } = reportOf(
    [`${NEWS} ${more}`],
    [NEWS, 'Das sagte der Landrat', 'Dafür zahlt er 900 Euro', 'Gesammelt sind davon'],
  );
  const start = report.text.indexOf('Dafür');
  const extent = { words: 45, across: false };
  const told = nothingTold();
  expect(goingOn(m, report, start, told, extent)).toBeNull();
  const at = report.text.indexOf(NEWS);
  told.behind = { article: report.id, start: at, end: at + NEWS.length };
  expect(goingOn(m, report, start, told, extent)?.text).toBe(
    'Weiter heißt es in dem Bericht: „Dafür zahlt er 900 Euro. Gesammelt sind davon bislang 700.“',
  );
});

test('a paragraph goes on from the one before it where that was told, and else stands alone or is left', () => {
  const more =
    'Billig wird der Umbau nicht. Statt zwei Millionen sind drei Millionen Euro für das neue Tor veranschlagt.';
  const { m, report } = reportOf([NEWS, more], [NEWS, 'Statt zwei Millionen sind drei Millionen Euro']);
  const start = report.text.indexOf('Statt');
  const told = nothingTold();
  expect(passageFrom(m, report, start, told)).toBeNull();
  newsPassage(m, report, told);
  expect(passageFrom(m, report, start, told)?.text).toContain('Billig wird der Umbau nicht. Statt zwei Millionen');
});
