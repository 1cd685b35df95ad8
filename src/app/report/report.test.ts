import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { checkText } from '../../review/index.ts';
import { createReader } from '../../text/index.ts';
import { htmlReport } from './html.ts';
import { linesIn } from './lines.ts';
import { type CheckReport, reportOf } from './report.ts';
import { printReport } from './text.ts';

const reader = createReader();

const SOURCE = {
  de: '<h1>Fähre</h1>\n<p>Die Fähre von Lunden f&auml;hrt seit\n2019 und hat 64 Pl&auml;tze.</p>\n',
  en: '<h1>Ferry</h1>\n<p>The Lunden ferry has run since\n2019 and has 64 seats.</p>\n',
};
const TEXT = {
  de: 'Fähre\n\nDie Fähre von Lunden fährt seit 2019 und hat 64 Plätze.',
  en: 'Ferry\n\nThe Lunden ferry has run since 2019 and has 64 seats.',
};

function reported(lang: 'de' | 'en', draft: string): CheckReport {
  const found = checkText({ draft, lang, sources: [{ id: 's', text: TEXT[lang], published: '2026-03-12' }] }, reader);
  return reportOf({
    draft: { address: 'draft.md', text: draft, line: linesIn(draft, false) },
    lang,
    sentences: found.sentences,
    sources: [{ id: 's', outlet: 'Bote', address: 'bote.html', text: TEXT[lang], line: linesIn(SOURCE[lang], true) }],
    report: found,
  });
}

const GERMAN = 'Neues vom Wasser\n\nDie Fähre fährt. Die Fähre von Lunden hat 84 Plätze. Das ist sehr erfreulich.';
const ENGLISH = 'News\n\nThe Lunden ferry has 84 seats.';

describe('as text', () => {
  it('German: file and line, the sentence with its mark, the source with line, the cure, one verdict', () => {
    const lines = printReport(reported('de', GERMAN), false);
    expect(lines).toContain('draft.md:3: sperrt (figure)');
    expect(lines).toContain('Die Fähre von Lunden hat >>84<< Plätze.');
    expect(lines).toContain('Quelle: Bote (bote.html:3): Die Fähre von Lunden fährt seit 2019 und hat 64 Plätze.');
    expect(lines).toContain('Abhilfe: Die Zahl der Quelle übernehmen oder den Satz streichen.');
    expect(lines.split('\n').at(-1)).toBe('Abgelehnt: ein Befund sperrt; eine Stelle nicht beurteilt.');
  });

  it('English throughout for an English draft', () => {
    const lines = printReport(reported('en', ENGLISH), false);
    expect(lines).toContain('draft.md:3: blocks (figure)');
    expect(lines.split('\n').at(-1)).toBe('Refused: one finding blocks.');
    expect(lines).not.toMatch(/Quelle|Abhilfe|sperrt/);
  });

  it('says so where nothing blocks', () => {
    const fine = reported('en', 'The Lunden ferry has 64 seats.');
    expect(fine.publishable).toBe(true);
    expect(printReport(fine, false)).toBe('Nothing blocks.');
  });
});

describe('as a page', () => {
  it.each([
    ['de', GERMAN],
    ['en', ENGLISH],
    ['en', 'A <b>ferry</b> & "84" seats.'],
  ] as const)('%s: valid HTML', async (lang, draft) => {
    const page = htmlReport(reported(lang, draft));
    const report = await new HtmlValidate({ extends: ['html-validate:standard'] }).validateString(page);
    expect(report.results.flatMap((r) => r.messages.map((m) => `${m.ruleId}: ${m.message} ${m.line}`))).toEqual([]);
  });

  it('colours the sentence, marks the part and leads to the finding', () => {
    const page = htmlReport(reported('de', GERMAN));
    expect(page).toContain('<mark>84</mark> Plätze.</span><sup><a href="#f1">1</a></sup>');
    expect(page).toContain('<li id="f1" class="block">');
    expect(page).toContain('<span class="s unjudged">Das ist sehr erfreulich.</span>');
    expect(page).toContain('<span class="s fine">Die Fähre fährt.</span>');
  });

  it('lets no markup of a draft through', () =>
    expect(htmlReport(reported('en', 'A <b>ferry</b> in Lunden has 84 seats.'))).toContain('&lt;b&gt;ferry&lt;/b&gt;'));
});

describe('lines', () => {
  it.each([
    ['Die Fähre von Lunden', 'eins\nDie Fähre\nvon Lunden', false, 2],
    ['Die Fähre von Lunden', '<p>eins\n<p class="x">Die <b>F&auml;hre</b>\nvon&nbsp;Lunden', true, 2],
    ['alert', '<script>\nalert(1)</script>\n<p>alert', true, 3],
    ['fehlt hier', 'eins\nzwei', false, null],
    ['', 'eins', false, null],
  ])('%s', (passage, file, markup, line) => expect(linesIn(file, markup)(passage)).toBe(line));
});
