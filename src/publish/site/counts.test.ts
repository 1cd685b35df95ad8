import { expect, it } from 'vitest';
import { second } from '../../../spec/editions/editions.ts';
import { SITE } from '../../../spec/editions/sample.ts';
import type { ArticleVersionId, ClaimCaption, Edition, Verdict } from '../../model/index.ts';
import { renderSite } from './render.ts';
import { STORY_PATHS } from './settings.ts';

function pages(edition: Edition): Record<'front' | 'article' | 'comparison', string> {
  const files = new Map([...renderSite({ site: SITE, editions: [edition] })].map((f) => [f.path, String(f.content)]));
  const of = (path: string): string => files.get(path)!;
  return {
    front: of('index.html'),
    article: of(`${edition.slug}/index.html`),
    comparison: of(`${edition.slug}/${STORY_PATHS.comparison}`),
  };
}

const contested = second.dossier.verdicts.filter((v) => v.kind === 'conflicting' || v.kind === 'superseded');

it('all pages count what the text tells, where the edition says what that is', () => {
  const { front, article, comparison } = pages({ ...second, told: contested.map((v) => v.id) });
  expect(front).toContain('1\u00a0Widerspruch');
  expect(article).toContain('<dt>Widerspruch</dt><dd>1</dd>');
  expect(comparison).toContain('Widersprüche <b>1</b>');
  expect(comparison).not.toContain('nicht mitgezählt');
});

it('what it does not tell is shown behind the rest and counted nowhere', () => {
  const { front, article, comparison } = pages({ ...second, told: [] });
  expect(front).not.toContain('Widerspruch');
  expect(article).toContain('<dt>Widersprüche</dt><dd>0</dd>');
  expect(comparison).toContain('Widersprüche <b>0</b>');
  expect(comparison).toContain('Weitere, nicht mitgezählt');
  for (const { id } of contested) expect(comparison).toContain(`id="v-${id}"`);
});

/** The edition with one caption a claim of `verdict`. */
const captioned = (verdict: Verdict, caption: Partial<ClaimCaption>): Edition => ({
  ...second,
  captions: verdict.values.map(({ claim }) => ({
    claim,
    measure: null,
    about: null,
    when: null,
    figure: null,
    named: true,
    lang: 'de',
    ...caption,
  })),
});

it('a row says measure and subject, and whose word its sources pass on', () => {
  const { comparison } = pages(
    captioned(contested[0]!, { measure: { de: 'Zahl der Stellen', en: 'jobs' }, about: 'Nordhal', by: 'Polizei' }),
  );
  expect(comparison).toContain('<span class="what">Zahl der Stellen</span> <span class="of">Nordhal</span>');
  expect(comparison).toContain(', laut Polizei');
});

it('outlets that all name one source are no independent sources', () => {
  const verdicts = second.dossier.verdicts.map((v) =>
    v.kind === 'corroborated' ? { ...v, primarySource: 'das Landesamt' } : v,
  );
  const { article, comparison } = pages({ ...second, dossier: { ...second.dossier, verdicts } });
  for (const page of [article, comparison]) {
    expect(page).toContain('Medien, alle nach Landesamt');
    expect(page).not.toMatch(/\d unabhängige Quellen/);
  }
});

it('a horizon is told in the words of its source', () => {
  const excerpt = second.excerpts.find((e) => e.cited.includes('before 2030'))!;
  const english = second.dossier.forecasts.find((f) => f.at.article === excerpt.article)!;
  const start = english.at.start + excerpt.cited.indexOf('2030');
  const { comparison } = pages({
    ...second,
    captions: [
      {
        claim: english.claim,
        measure: null,
        about: null,
        when: null,
        figure: null,
        horizon: { start, end: start + 4 },
      },
    ],
  });
  expect(comparison).toContain('<span lang="en">„before 2030“</span>');
  // Small screens lay out the children of a cell: a second one would stand below the label.
  expect(comparison).toMatch(
    /<td data-label="Bis wann"><span><span lang="en">„before 2030“<\/span>.*?<\/span><\/span><\/td>/,
  );
});

it('counts what one source alone reports as the text does: figures, times and quotations that are no mere opinion', () => {
  const open = new Set<string>(second.sources.filter((source) => !source.private).map((source) => source.article));
  const lone = second.dossier.verdicts.filter(
    (v) => v.kind === 'single-source' && COUNTED.includes(v.claimKind) && v.values.some((x) => open.has(x.article)),
  );
  expect(lone.length).toBeGreaterThan(0);
  expect(pages(second).comparison).toContain(`Nur aus einer Quelle <b>${lone.length}</b>`);
  const { comparison } = pages(second);
  const rows = [
    ...comparison.slice(comparison.indexOf('id="alone"')).matchAll(/class="alone">.*?class="note">(\d+) Angabe/gs),
  ];
  expect(rows.reduce((sum, [, count]) => sum + Number(count), 0)).toBe(lone.length);
  const [first] = lone;
  const opinion = captioned(first!, { opinion: true });
  expect(pages(opinion).comparison).toContain(`Nur aus einer Quelle <b>${lone.length - 1}</b>`);
});
const COUNTED: readonly string[] = ['figure', 'date', 'quote'];

it('says who passes on a part of whose report', () => {
  const [by, from] = second.sources.filter((s) => !s.private);
  const relays = [{ by: by!.article as ArticleVersionId, from: from!.article as ArticleVersionId }];
  const told = `gibt in Teilen ${from!.outlet} wieder`;
  expect(pages(second).comparison).not.toContain(told);
  expect(pages({ ...second, dossier: { ...second.dossier, relays } }).comparison).toContain(
    `<li><strong>${by!.outlet}</strong> gibt in Teilen weiter, was berichtet: <strong>${from!.outlet}</strong></li>`,
  );
});
