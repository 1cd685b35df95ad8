/** Heads of pages that give their day otherwise than in full: short years, issues, months, a year elsewhere, file names. */
import { describe, expect, test } from 'vitest';
import { cleanHtml } from '../html/clean.ts';
import { cleanText } from './clean.ts';

const TITLE = 'Schleuse in Ufingen bleibt geschlossen';
const EN_TITLE = 'Lock at Ufton stays closed';
const DE = [
  'Die Schleuse in Ufingen bleibt bis auf Weiteres geschlossen. Das teilte das Amt den Anliegern mit, die seit Wochen auf eine Auskunft gewartet hatten.',
  'Taucher hatten einen Riss im Tor gefunden, der sich nach Angaben des Amtes über zwei Meter zieht. Die Schiffer müssen einen Umweg von 40 Kilometern fahren.',
  '„Das kostet uns jeden Tag Geld“, sagte der Reeder Jan Holm. Er verlangt eine Entschädigung.',
];
const EN = [
  'The lock at Ufton will stay closed until further notice. The navigation office told residents, who had waited for weeks for an answer from the county.',
  'Divers had found a crack in the gate that runs for two metres, the office said. Barges have to take a detour of 40 kilometres through the old cut.',
  '“It costs us money every day,” said the owner Jan Holm. He wants to be paid for it.',
];

interface Page {
  readonly head: readonly string[];
  readonly day: string | null;
  readonly url?: string;
  readonly foot?: readonly string[];
}
const PAGES: readonly Page[] = [
  { head: ['The Ufton Post', EN_TITLE, '6 Feb 26'], day: '2026-02-06' },
  { head: ['The Ufton Post', EN_TITLE, "Posted Wed 3rd June '26"], day: '2026-06-03' },
  { head: ['The Ufton Post', 'Sat 14 Mar 26', EN_TITLE, 'By Mara Voss'], day: '2026-03-14' },
  { head: ['The Ufton Post', EN_TITLE, "Mar 14, '26"], day: '2026-03-14' },
  { head: ['The Ufton Post', EN_TITLE, '14-Mar-2026'], day: '2026-03-14' },
  { head: ['The Ufton Post', EN_TITLE, '14-Mar-26 | 3 min read'], day: '2026-03-14' },
  { head: ['The Ufton Post', EN_TITLE, 'Saturday, the 14th of March 2026'], day: '2026-03-14' },
  { head: ['The Ufton Post', 'Tuesday 3 June', EN_TITLE], day: '2025-06-03', foot: ['© 2025 The Ufton Post'] },
  { head: ['The Ufton Post', EN_TITLE, '3 days ago'], day: null },
  {
    head: ['WATERWAYS TODAY', 'The business of inland shipping     Issue 12 / July-August 2025', EN_TITLE],
    day: '2025-07',
  },
  { head: ['WATERWAYS TODAY', 'Vol. 3, No. 2, February 2025', EN_TITLE], day: '2025-02' },
  { head: ['WATERWAYS TODAY', 'February 2025', EN_TITLE], day: '2025-02' },
  { head: ['WATERWAYS TODAY', 'Spring 2026', EN_TITLE], day: null },
  { head: ['The Ufton Post', EN_TITLE, 'Published 07/11/2026 15:32'], day: '2026-11-07T15:32' },
  { head: ['The Ufton Post', EN_TITLE, 'Published: 2026.03.14'], day: '2026-03-14' },
  {
    head: ['The Ufton Post', EN_TITLE],
    day: '2026-03-14',
    url: 'https://post.example/news/2026/mar/14/lock-stays-closed',
  },
  { head: ['The Ufton Post', EN_TITLE], day: '2026-03-14', url: 'https://post.example/lock-stays-closed-20260314' },
  { head: ['UFERBLICK – Das Magazin', 'Heft 2 · Februar 2025 · Seite 14', TITLE], day: '2025-02' },
  { head: ['UFERBLICK – Das Magazin', 'Ausgabe 1/2025 (Januar)', TITLE], day: '2025-01' },
  { head: ['Ufinger Wochenblatt', 'KW 15/2026', TITLE], day: '2026-04' },
  { head: ['Ufinger Wochenblatt', 'KW 14/2026', TITLE], day: null },
  { head: ['Ufinger Bote', 'Jahrgang 31 (2026)', 'Nr. 6 vom 3.6.', TITLE], day: '2026-06-03' },
  { head: ['Ufinger Bote', 'Nr. 6 vom 3.6.', TITLE], day: null },
  { head: ['Ufinger Bote', TITLE, 'Stand: 03/2026'], day: '2026-03' },
  { head: ['Ufinger Bote', TITLE, 'Stand: März 2026'], day: '2026-03' },
  { head: ['Ufinger Bote', 'Dienstag, 3. Juni', '31. Jahrgang 2025', TITLE], day: '2025-06-03' },
  { head: ['Ufinger Bote', 'Dienstag, 3. Juni', TITLE], day: '2025-06-03', foot: ['© 2025 Ufinger Bote'] },
  { head: ['Ufinger Bote', 'Dienstag, 3. Juni', TITLE], day: null, foot: ['© 2026 Ufinger Bote'] },
  // The latest day it names bounds its year from below, the line of rights from above.
  {
    head: ['Ufinger Bote', 'Dienstag, 3. Juni', TITLE],
    day: '2025-06-03',
    foot: ['Der Riss war am 12. Mai 2024 noch nicht da.', '© 2009–2026 Ufinger Bote'],
  },
  {
    head: ['Ufinger Bote', 'Dienstag, 3. Juni', TITLE],
    day: null,
    foot: ['Das Tor ist vom 12. Mai 2012.', '© 2026 Ufinger Bote'],
  },
  { head: ['Ufinger Bote', 'Dienstag, 3. Juni', TITLE], day: null, foot: ['Der Riss war am 12. Mai 2024 da.'] },
  {
    head: ['Ufinger Bote', 'Sonntag, 29. November', TITLE],
    day: '2026-11-29',
    url: 'https://bote.example/lokales/2026/schleuse.html',
  },
  {
    head: ['Ufinger Bote', 'Montag, 29. November', TITLE],
    day: null,
    url: 'https://bote.example/lokales/2026/schleuse.html',
  },
  { head: ['Ufinger Bote', TITLE, 'vor 3 Tagen'], day: null },
  { head: ['Ufinger Bote', TITLE, 'Online seit heute, 17.05 Uhr'], day: null },
  { head: ['Ufinger Bote', TITLE, '14. März ’26'], day: '2026-03-14' },
  { head: ['Ufinger Bote', TITLE, 'Sa., 14. Mrz. 26, 17:05 Uhr'], day: '2026-03-14T17:05' },
  { head: ['Ufinger Bote', '14./15. März 2026', TITLE], day: '2026-03-14' },
  { head: ['Ufinger Bote', 'Samstag/Sonntag, 14./15.3.2026', TITLE], day: '2026-03-14' },
  { head: ['Ufinger Bote', TITLE, '14. III. 2026'], day: '2026-03-14' },
  { head: ['Ufinger Bote', TITLE, '14.3.26'], day: '2026-03-14' },
  { head: ['Ufinger Bote', TITLE, '14–03–2026'], day: '2026-03-14' },
  { head: ['Ufinger Bote', TITLE, '07/11/2026'], day: '2026-11-07' },
  { head: ['Ufinger Bote', TITLE], day: '2026-03-14', url: 'file:///home/ilvy/artikel/2026-03-14-schleuse.txt' },
  { head: ['Ufinger Bote', TITLE], day: '2026-03-14', url: '/home/ilvy/artikel/20260314_schleuse.txt' },
  { head: ['Ufinger Bote', TITLE], day: '2026-03-14', url: '14.03.2026 Schleuse.txt' },
  { head: ['Ufinger Bote', TITLE], day: null, url: '/home/ilvy/2026-03/schleuse-4711-20991.txt' },
  { head: ['Ufinger Bote', TITLE], day: '2026-03', url: 'https://bote.example/2026/03/schleuse-bleibt-zu/' },
  {
    head: ['WASSER & RECHT', 'Die Monatszeitschrift für Häfen', TITLE],
    day: '2025-06',
    foot: ['W&R 6/2025, S. 22–24. Nachdruck nur mit Genehmigung.'],
  },
  { head: ['Ufinger Bote', TITLE, 'Juni 2026'], day: '2026-06' },
  { head: ['Ufinger Bote', TITLE, 'Erschienen im Juni 2026'], day: '2026-06' },
  { head: ['Ufinger Bote', 'Gegründet 1921', TITLE], day: null },
  { head: ['Ufinger Bote', TITLE, 'Die Schleuse wird im Mai 2027 erneuert'], day: null },
  { head: ['Ufinger Bote', 'Neu im Heft: Bauen bis 2030', TITLE], day: null },
  // numbers with a stroke between are no weekend
  { head: ['Ufinger Dienst', 'ufd 07 / 10.03.2026 / 11:15', TITLE], day: '2026-03-10' },
];

describe('the day of a pasted page', () => {
  test.each(PAGES)('$head $url $foot: $day', ({ head, day, url = null, foot = [] }) => {
    const body = head.includes(EN_TITLE) ? EN : DE;
    const text = [head.join('\n\n'), ...body, ...foot].join('\n\n');
    expect(cleanText({ text, url }).published).toBe(day);
  });
});

test('the ledger says how a year was found that the page does not give', () => {
  const text = [
    'Ufinger Bote',
    'Dienstag, 3. Juni',
    TITLE,
    ...DE,
    'Der Riss war am 12. Mai 2024 neu.',
    '© 2026 Ufinger Bote',
  ].join('\n\n');
  const { removals } = cleanText({ text, url: null });
  expect(removals.find((r) => r.text.includes('3. Juni'))?.reason).toMatch(/of 2024, .* to 2026/u);
});

describe('a day without its year, where it is known by when the page had been written', () => {
  test.each([
    ['10. November, 7.30 Uhr', '2026-12-20', '2026-11-10'],
    ['Thursday 12 November, updated 6.05pm', '2026-12-20', '2026-11-12'],
    ['Mittwoch, 11. November, 12.30 Uhr', '2026-12-20', '2026-11-11'],
    ['Mittwoch, 11. November', '2027-12-20', null],
    ['28. Dezember', '2027-01-15', '2026-12-28'],
    ['geschrieben von Bernd, 12. November', '2026-12-20', '2026-11-12'],
    ['Von Henning, Do., 12. November', '2026-12-20', '2026-11-12'],
    ['Von Henning, Mi., 12. November', '2026-12-20', null],
    ['Von Lea Kern, 12. November', '2026-12-20', '2026-11-12'],
    ['12. November · Text: Lea Kern', '2026-12-20', '2026-11-12'],
    ['By Lea Kern, 12 November', '2026-12-20', '2026-11-12'],
    ['UFINGEN, Nov 4 (RBW) -', '2026-12-20', '2026-11-04'],
  ])('%s, by %s: %s', (line, seen, day) => {
    const text = ['Ufinger Bote', line, TITLE, ...DE].join('\n\n');
    const { published, title } = cleanText({ text, url: null, hint: { seen } });
    expect([published, title]).toEqual([day, TITLE]);
  });
});

describe('the day of a dateline', () => {
  test.each([
    ['Ufingen, 16. Nov. 2026 (bdn) – ', '2026-11-16'],
    ['UFINGEN, Oct 21 (PLW) – ', '2026-10-21'],
    ['Ufingen, 5. Nov. (sna) ', '2026-11-05'],
    ['(sna) Ufingen, 5. Nov – ', '2026-11-05'],
  ])('%s', (line, day) => {
    const text = ['Ufinger Bote', TITLE, `${line}${DE[0]}`, ...DE.slice(1)].join('\n\n');
    expect(cleanText({ text, url: null, hint: { seen: '2026-12-20' } }).published).toBe(day);
  });
});

describe('the day of a page in HTML', () => {
  test.each([
    ['<p class="date">6 Feb 26</p>', '2026-02-06', null],
    ['<p class="byline">Von Mara Voss · Heft 2 · Februar 2025</p>', '2025-02', null],
    ['<p>Posted Wed 3rd June ’26</p>', '2026-06-03', null],
    ['<span class="meta">vor 3 Tagen</span>', null, null],
    ['<p>Stand: 03/2026</p>', '2026-03', null],
    ['', '2026-03-14', 'https://bote.example/2026/mar/14/schleuse'],
    ['', '2026-03-14', 'https://bote.example/schleuse-bleibt-zu-20260314.html'],
    ['', '2026-03', 'https://bote.example/2026/03/schleuse-bleibt-zu/'],
    ['<p class="date">14./15. März 2026</p>', '2026-03-14', null],
    ['<p class="date">07/11/2026</p>', '2026-11-07', null],
    ['<p class="caption">Foto: Mara Voss, März 2026</p>', null, null],
  ])('%s: %s', (line, day, url) => {
    const body = DE.map((p) => `<p>${p}</p>`).join('');
    const html = `<html lang="de"><head><title>${TITLE}</title></head><body><article><h1>${TITLE}</h1>${line}${body}</article></body></html>`;
    expect(cleanHtml({ html, url }).published).toBe(day);
  });
});
