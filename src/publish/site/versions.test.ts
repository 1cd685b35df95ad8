import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { first, second } from '../../../spec/editions/editions.ts';
import { approve, DOSSIER, DRAFT, SITE, STORY, VERSIONS } from '../../../spec/editions/sample.ts';
import { draft, type Edition, translationStory } from '../../model/index.ts';
import { makeEdition } from '../edition/make.ts';
import { renderSite } from './render.ts';

/** The sample in English; what it says does not matter here. */
function translationOf(original: Edition): Edition {
  const story = translationStory(STORY, 'en');
  const making = { ...DRAFT.making, writer: 'translation', model: 'local/model-1' } as const;
  const { id: _id, ...value } = DRAFT;
  return makeEdition({
    approved: approve(
      draft({ ...value, story, lang: 'en', making: { ...making, translationOf: original.approved.draft.id } }),
    ),
    previous: null,
    dossier: { ...DOSSIER, story: { ...DOSSIER.story, id: story } },
    versions: VERSIONS,
    responsible: 'Mira Petersen',
    reviewer: 'Mira Petersen',
    publishedAt: '2026-03-12T10:00:00+01:00',
  });
}

function pagesOf(editions: readonly Edition[], translation: Edition) {
  const files = new Map([...renderSite({ site: SITE, editions })].map((f) => [f.path, String(f.content)]));
  const original = editions[0]!;
  return {
    files,
    german: files.get(`${original.slug}/index.html`)!,
    english: files.get(`${translation.slug}/index.html`)!,
  };
}

const fresh = translationOf(second);
const { german, english, files } = pagesOf([first, second, fresh], fresh);
const address = (slug: string): string => new URL(`${slug}/`, SITE.baseUrl!).href;

describe('an article in two languages', () => {
  it('has an address of its own in each', () => expect(fresh.slug).not.toBe(second.slug));

  it.each([
    ['the original', german, `Auch auf Englisch: <a href="../${fresh.slug}/index.html" hreflang="en" lang="en"`],
    ['the translation', english, `Original in German: <a href="../${second.slug}/index.html" hreflang="de" lang="de"`],
  ])('%s leads to the other', (_name, page, link) => expect(page).toContain(link));

  it.each([
    ['the original', german],
    ['the translation', english],
  ])('%s names all versions to search engines, itself included', (_name, page) => {
    expect(page).toContain(`<link rel="alternate" hreflang="de" href="${address(second.slug)}">`);
    expect(page).toContain(`<link rel="alternate" hreflang="en" href="${address(fresh.slug)}">`);
  });

  it('says as data which renders which', () => {
    expect(english).toMatch(/"translationOfWork":\{"@type":"NewsArticle"[^}]*"inLanguage":"de"/);
    expect(german).toMatch(/"workTranslation":\[\{"@type":"NewsArticle"[^}]*"inLanguage":"en"/);
    expect(german).not.toContain('translationOfWork');
    expect(files.get(`${fresh.slug}/record.json`)).toContain(`"translationOf": "${second.approved.draft.id}"`);
    expect(files.get('sitemap.xml')).toContain(
      `<xhtml:link rel="alternate" hreflang="en" href="${address(fresh.slug)}"/>`,
    );
  });

  it('discloses the translator', () => {
    expect(english).toContain('translated by artificial intelligence (local/model-1)');
    expect(english).toContain('Mira Petersen compared the translation with the original, proofread');
  });

  it('is valid HTML', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended', 'html-validate:a11y'],
      rules: { 'long-title': 'off' },
    });
    for (const page of [german, english]) {
      const { results } = await validator.validateString(page);
      expect(results.flatMap((r) => r.messages)).toEqual([]);
    }
  });
});

describe('a corrected original', () => {
  const late = translationOf(first);
  it.each([
    ['after the correction', [first, second, late], true],
    ['before it', [first, late], false],
  ])('%s its translation is marked: %#', (_name, editions, marked) => {
    const pages = pagesOf(editions, late);
    expect(pages.english.includes('The original has been changed since')).toBe(marked);
    expect(pages.german.includes('(gibt eine frühere Fassung wieder)')).toBe(marked);
  });
});

it.each([
  ['no translation', [first, second]],
  ['a translation whose original is gone', [fresh]],
])('%s: no link to another language', (_name, editions) => {
  const pages = [...renderSite({ site: SITE, editions })].map((f) => String(f.content)).join('\n');
  expect(pages).not.toMatch(
    /class="dates versions"|hreflang="en" href="https:\/\/[^"]*\/">|translationOfWork|xhtml:link/,
  );
});
