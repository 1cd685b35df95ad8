import { readFileSync } from 'node:fs';
import { parseFeed } from 'feedsmith';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { first, second } from '../../../spec/editions/editions.ts';
import { GOLDEN, goldenName } from '../../../spec/editions/golden.ts';
import { approve, DOSSIER, DRAFT, SITE, VERSIONS } from '../../../spec/editions/sample.ts';
import { asId, type Draft, draft, type Edition } from '../../model/index.ts';
import { makePublicDossier } from '../edition/dossier.ts';
import { makeEdition } from '../edition/make.ts';
import { renderSite, type SiteInputs } from './render.ts';

const render = (over: Partial<SiteInputs> = {}): Map<string, string> =>
  new Map([...renderSite({ site: SITE, editions: [first, second], ...over })].map((f) => [f.path, String(f.content)]));
const editionOf = (value: Omit<Draft, 'id'>): Edition =>
  makeEdition({
    approved: approve(draft(value)),
    previous: null,
    dossier: DOSSIER,
    versions: VERSIONS,
    responsible: 'Mira Petersen',
    reviewer: 'Mira Petersen',
    publishedAt: '2026-03-11T08:00:00+01:00',
  });
const english = editionOf({
  ...DRAFT,
  lang: 'en',
  making: { ...DRAFT.making, writer: 'model', model: 'local/model-1' },
});
const site = render();
const article = site.get(`${second.slug}/index.html`)!;
const evidence = site.get(`${second.slug}/evidence.html`)!;
const comparison = site.get(`${second.slug}/comparison.html`)!;

test('the same editions give the same bytes, in any order', () => {
  expect(render({ editions: [second, first] })).toEqual(site);
});

test.each([...site.keys()].filter((path) => goldenName(path, second.slug)))('golden: %s', (path) => {
  expect(site.get(path)).toBe(readFileSync(new URL(goldenName(path, second.slug)!, GOLDEN), 'utf8'));
});

describe('valid HTML', () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended', 'html-validate:a11y'],
    rules: { 'long-title': 'off' },
  });
  const variants = [
    site,
    render({ editions: [english] }),
    render({ editions: [], site: { ...SITE, baseUrl: null, language: 'en' } }),
  ];
  const pages = variants.flatMap((files, i) =>
    [...files].filter(([path]) => path.endsWith('.html')).map(([path, text]) => [`${i}/${path}`, text] as const),
  );
  test.each(pages)('%s', async (_path, text) => {
    const { results } = await validator.validateString(text);
    expect(results.flatMap((r) => r.messages.map((m) => `${m.line}: ${m.ruleId}: ${m.message}`))).toEqual([]);
  });
});

/** Relative links of a page that lead to no file or no anchor. */
function deadLinks(files: ReadonlyMap<string, string>): string[] {
  const dead: string[] = [];
  for (const [path, text] of files) {
    if (!path.endsWith('.html') || path === '404.html') continue;
    for (const [, href] of text.matchAll(/ href="([^"]*)"/g)) {
      const url = new URL(href!.replaceAll('&amp;', '&'), `https://site.example/${path}`);
      if (url.host !== 'site.example') continue;
      const target = files.get(url.pathname.slice(1));
      const anchor = decodeURIComponent(url.hash.slice(1));
      if (target === undefined || (anchor && !target.includes(` id="${anchor}"`))) dead.push(`${path} -> ${href}`);
    }
  }
  return dead;
}

test('every link inside the site arrives, with its anchor', () => {
  expect(deadLinks(site)).toEqual([]);
  expect(deadLinks(render({ editions: [english], site: { ...SITE, baseUrl: null } }))).toEqual([]);
});

test('every factual sentence leads to its evidence', () => {
  const factual = second.approved.draft.sections
    .flatMap((s) => s.blocks)
    .flatMap((b) =>
      b.type === 'table'
        ? b.rows.flat()
        : b.type === 'list'
          ? b.items
          : b.type === 'paragraph'
            ? b.sentences
            : [b.sentence],
    )
    .filter((s) => s.kind === 'factual');
  const facts = article.match(/class="fact"/g) ?? [];
  const markers = article.match(/class="cites"><a class="cite" href="evidence\.html#p-[0-9a-f]{12}"/g) ?? [];
  expect(facts.length).toBeGreaterThanOrEqual(factual.length);
  expect(markers.length).toBeGreaterThan(facts.length / 2);
  expect(article).toMatch(/class="figure" href="evidence\.html#p-[0-9a-f]{12}">1,2 Milliarden Euro</);
});

test('evidence shows outlet, date, marked passage and the way into the original', () => {
  expect(evidence).toMatch(/<mark id="p-[0-9a-f]{12}">450 Arbeitsplätze<\/mark>/);
  expect(evidence).toMatch(
    /https:\/\/kuestenkurier\.example\/greifswald\/nordhal-werk#:~:[^"]*text=450%20Arbeitspl%C3%A4tze/,
  );
  expect(evidence).toContain('<time datetime="2026-03-10">10. März 2026</time>');
});

test('badges say in words how well a statement is supported', () => {
  const badges = [...article.matchAll(/class="badge badge-([a-z-]+)"[^>]*>([^<]+)</g)].map((m) => m[2]);
  expect(new Set(badges)).toEqual(
    new Set([
      '3 unabhängige Quellen',
      '2 unabhängige Quellen',
      'widersprüchlich',
      'Stand hat sich geändert',
      'eine Quelle',
    ]),
  );
});

test('a sentence that gives only the replaced value is marked as outdated', () => {
  const sections = DRAFT.sections.map((s) =>
    s.kind === 'conclusion'
      ? {
          ...s,
          blocks: s.blocks.map((b) =>
            b.type === 'paragraph'
              ? {
                  ...b,
                  sentences: DRAFT.sections[2]!.blocks.flatMap((l) =>
                    l.type === 'list'
                      ? [
                          {
                            ...l.items[2]!,
                            text: 'Ende 2027 soll die erste Linie laufen.',
                            citations: l.items[2]!.citations.slice(1),
                          },
                        ]
                      : [],
                  ),
                }
              : b,
          ),
        }
      : s,
  );
  const edition = editionOf({ ...DRAFT, sections });
  expect(render({ editions: [edition] }).get(`${edition.slug}/index.html`)).toContain('>inzwischen überholt</a>');
});

test('the comparison tells who agrees, who contradicts, who repeats, who forecasts, and what is missing', () => {
  for (const words of [
    'Widersprüche',
    'Übereinstimmungen',
    'gibt npa wieder',
    'Ida Brandt (Geschäftsführerin von Nordhal)',
    'höchstens 30',
    '„unlikely“',
    'laut eigener Angabe KI-generiert, von Menschen geprüft',
    'Ohne Datum',
    'Verwandt, aber nicht vergleichbar',
    'Früherer Stand',
  ])
    expect(comparison).toContain(words);
});

test('nothing of a private source is printed but that it exists', () => {
  for (const [path, text] of site)
    for (const secret of [
      'Gespräch mit einem Beteiligten',
      'Hintergrundgespräch',
      'liegt schriftlich nicht vor',
      'file:',
      'Informant',
      '2026-03-09',
    ])
      expect(text, path).not.toContain(secret);
  expect(article).toContain('Nicht öffentlicher Beleg');
  expect(evidence).toContain('Dieser Beleg liegt der Redaktion vor und wird nicht veröffentlicht.');
});

describe('structured data', () => {
  const data = (text: string) =>
    JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(text)![1]!) as Record<string, unknown>;
  test('of a corrected, rule-made article', () => {
    expect(data(article)).toMatchObject({
      '@type': 'NewsArticle',
      inLanguage: 'de',
      datePublished: first.publishedAt,
      dateModified: second.publishedAt,
      digitalSourceType: 'https://schema.org/AlgorithmicMediaDigitalSource',
      editor: { name: 'Mira Petersen' },
      correction: [{ '@type': 'CorrectionComment', datePublished: second.publishedAt }],
      url: `https://netzblick.example/${second.slug}/`,
    });
    expect(data(article).citation).toHaveLength(6);
  });
  test('of a model’s article', () => {
    const text = render({ editions: [english] }).get(`${english.slug}/index.html`)!;
    expect(data(text)).toMatchObject({
      digitalSourceType: 'https://schema.org/TrainedAlgorithmicMediaDigitalSource',
      creditText: 'Generated by artificial intelligence from the sources named',
    });
    expect(text).toContain('<html lang="en">');
    expect(text).toContain('AI-generated, reviewed by an editor');
    expect(text).toContain('Sources compared');
  });
});

test('hostile text stays text everywhere', () => {
  const evil = `"><script>alert(1)</script><img src=x onerror='alert(2)'>`;
  const versions = VERSIONS.map((v) => ({
    ...v,
    outlet: v.private ? v.outlet : `Blatt ${evil}`,
    title: evil,
    url: v.private ? v.url : 'javascript:alert(3)',
  }));
  const sections = DRAFT.sections.map((s, i) =>
    i === 0
      ? {
          ...s,
          blocks: [
            { type: 'paragraph' as const, sentences: [{ kind: 'structural' as const, text: evil, citations: [] }] },
          ],
        }
      : s,
  );
  const edition = makeEdition({
    approved: approve(draft({ ...DRAFT, sections })),
    previous: null,
    dossier: DOSSIER,
    versions,
    responsible: evil,
    reviewer: evil,
    publishedAt: '2026-03-11T08:00:00+01:00',
  });
  for (const [path, text] of render({ editions: [edition], site: { ...SITE, title: evil, imprint: evil } })) {
    if (!path.endsWith('.html')) continue;
    expect(text, path).not.toMatch(/<script(?! type="application\/ld\+json">)/);
    expect(text, path).not.toContain('<img');
    expect(text, path).not.toContain('javascript:');
  }
});

describe('feeds', () => {
  test.each(['feed.xml', 'atom.xml', 'feed.json'])(
    '%s parses, leads to the article and carries label and disclosure',
    (path) => {
      const text = site.get(path)!;
      const { format } = parseFeed(text);
      expect(['rss', 'atom', 'json']).toContain(format);
      for (const words of [
        `https://netzblick.example/${second.slug}/`,
        'Automatisch erstellt, redaktionell geprüft',
        'ohne Sprachmodell',
        `evidence.html#p-`,
        'Geändert am',
      ])
        expect(text).toContain(words);
    },
  );
  test('without a public address there are none, nor canonical links, nor sitemaps', () => {
    const local = render({ site: { ...SITE, baseUrl: null } });
    expect([...local.keys()].filter((p) => /xml|feed/.test(p))).toEqual([]);
    expect(local.get(`${second.slug}/index.html`)).not.toMatch(/canonical|alternate" type="application\/(rss|atom)/);
  });
});

test('crawlers find all pages, robots.txt and recent news', () => {
  expect(site.get('robots.txt')).toContain('Sitemap: https://netzblick.example/sitemap.xml');
  expect(site.get('sitemap.xml')).toContain(`<loc>https://netzblick.example/${second.slug}/comparison.html</loc>`);
  expect(site.get('news-sitemap.xml')).toContain('<news:language>de</news:language>');
});

test('each edition keeps its record; findings and citations on private evidence are withheld', () => {
  const record = JSON.parse(site.get(`${second.slug}/record-2.json`)!) as Record<string, unknown>;
  expect(record).toMatchObject({
    number: 2,
    writer: 'deterministic',
    draft: second.approved.draft.id,
    decision: { human: true, by: 'Mira Petersen' },
    blueprint: { name: 'tech-check' },
  });
  expect(JSON.parse(site.get(`${second.slug}/record-1.json`)!)).toMatchObject({
    number: 1,
    decision: { human: false, by: 'policy:netze' },
  });
  expect(site.get(`${second.slug}/record.json`)).toBe(site.get(`${second.slug}/record-2.json`));
  expect(JSON.stringify(record)).toContain('{"withheld":true}');
});

test('a story without an article gets its comparison, with articles it is skipped', () => {
  const dossier = makePublicDossier({ dossier: DOSSIER, versions: VERSIONS, lang: 'en' });
  const files = render({ editions: [], dossiers: [dossier] });
  const page = files.get(`${dossier.slug}/comparison.html`)!;
  expect(page).toContain('Contradictions');
  expect(deadLinks(files)).toEqual([]);
  expect([...render({ dossiers: [dossier] }).keys()]).toEqual([...site.keys()]);
});

test('the index is divided into pages', () => {
  const many = Array.from(
    { length: 61 },
    (_, i) =>
      ({
        ...first,
        story: `st_${i}`,
        slug: `s-${i}`,
        publishedAt: `2026-01-01T${String(i % 24).padStart(2, '0')}:00:00Z`,
      }) as unknown as Edition,
  );
  const files = render({ editions: many });
  expect([...files.keys()].filter((p) => /^(index|page-\d+)\.html$/.test(p))).toEqual([
    'index.html',
    'page-2.html',
    'page-3.html',
  ]);
  expect(files.get('page-2.html')).toContain('href="index.html" rel="prev"');
});

test('two stories under one address are refused', () => {
  expect(() => render({ editions: [first, { ...second, story: 'st_other' } as unknown as Edition] })).toThrow(
    /one address/,
  );
});

test('an offer’s address is a link marked as paid for', () => {
  const sections = DRAFT.sections.map((s) =>
    s.kind === 'offer'
      ? {
          ...s,
          blocks: [
            {
              type: 'paragraph' as const,
              sentences: [
                { kind: 'structural' as const, text: 'Mehr unter https://abo.example/x?a=1&b=2.', citations: [] },
              ],
            },
          ],
        }
      : s,
  );
  const edition = editionOf({ ...DRAFT, sections });
  expect(render({ editions: [edition] }).get(`${edition.slug}/index.html`)).toContain(
    '<a href="https://abo.example/x?a=1&amp;b=2" rel="sponsored noopener">https://abo.example/x?a=1&amp;b=2</a>.',
  );
});

describe('a story that became part of another', () => {
  const why = { de: 'Gemeinsame Wörter: netz, werk.', en: 'Shared words: netz, werk.' };
  const other = {
    ...second,
    story: asId('story', 'st_other'),
    slug: 'anderes-netz',
    publishedAt: '2026-03-14T08:00:00Z',
  };
  const moves = (at: string, to = other.story) => [
    { kind: 'merged' as const, from: second.story, to, title: second.slug, why, at },
  ];
  const files = render({ editions: [first, second, other], moves: moves('2026-03-13T08:00:00Z') });
  const left = files.get(`${second.slug}/index.html`)!;

  test('leads there from each of its pages, says why, and is listed nowhere', () => {
    for (const file of ['index.html', 'evidence.html', 'comparison.html']) {
      const text = files.get(`${second.slug}/${file}`)!;
      expect(text).toContain(`href="../${other.slug}/${file}"`);
      expect(text).toContain(why.de);
    }
    expect(left).toContain(`<link rel="canonical" href="${SITE.baseUrl}${other.slug}/">`);
    for (const list of ['index.html', 'feed.xml', 'sitemap.xml']) {
      expect(files.get(list)).toContain(other.slug);
      expect(files.get(list)).not.toContain(second.slug);
    }
  });
  test('stays on record', () => {
    for (const file of ['record.json', 'record-1.json', 'record-2.json'])
      expect(files.get(`${second.slug}/${file}`)).toBe(site.get(`${second.slug}/${file}`));
  });
  test.each([
    ['until the other is published anew', [first, second, other], moves('2026-03-15T08:00:00Z')],
    ['where the other is not published', [first, second], moves('2026-03-13T08:00:00Z')],
    [
      'where articles left it',
      [first, second, other],
      moves('2026-03-13T08:00:00Z').map((m) => ({ ...m, kind: 'split' as const })),
    ],
    ['where it leads back to itself', [first, second, other], moves('2026-03-13T08:00:00Z', second.story)],
  ])('keeps its article %s', (_name, editions, moved) => {
    expect(render({ editions, moves: moved }).get(`${second.slug}/index.html`)).toBe(
      render({ editions }).get(`${second.slug}/index.html`),
    );
  });
  test('is valid HTML', async () => {
    const { results } = await new HtmlValidate({
      extends: ['html-validate:recommended', 'html-validate:a11y'],
      rules: { 'long-title': 'off' },
    }).validateString(left);
    expect(results.flatMap((r) => r.messages.map((m) => `${m.line}: ${m.ruleId}`))).toEqual([]);
  });
});
