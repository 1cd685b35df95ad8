/** Every blueprint that ships makes an article of the demo's two subjects, in both languages, with the sections it should have. */
import { beforeAll, describe, expect, it } from 'vitest';
import { loadBlueprint, shippedBlueprints } from '../../src/app/config/blueprint.ts';
import { writeStory } from '../../src/app/writing.ts';
import type { Draft, Language, SectionKind } from '../../src/model/index.ts';
import { sentencesOf } from '../../src/model/index.ts';
import { approve, checkDraft, isWaiting } from '../../src/review/index.ts';
import { beatOf, readers, writingDesk } from '../model-server/desk.ts';
import { demoStories, type ModelStory } from '../model-server/stories.ts';

const NOW = '2026-11-27T09:00:00Z';

/** Sections that stand in the articles of both subjects and both languages, in their order. */
const GOLD: Readonly<Record<string, readonly SectionKind[]>> = {
  brief: ['headline', 'teaser', 'lead', 'what-happened', 'quotes', 'check', 'sources', 'transparency'],
  digest: ['headline', 'teaser', 'key-facts', 'sources', 'transparency'],
  dossier: ['headline', 'teaser', 'key-facts', 'timeline', 'check', 'quotes', 'assessment', 'sources', 'transparency'],
  explainer: [
    'headline',
    'teaser',
    'lead',
    'timeline',
    'what-happened',
    'check',
    'conclusion',
    'sources',
    'transparency',
  ],
  'tech-check': [
    'headline',
    'teaser',
    'key-facts',
    'what-happened',
    'check',
    'assessment',
    'conclusion',
    'sources',
    'transparency',
  ],
  wire: ['headline', 'lead', 'what-happened', 'check', 'sources', 'transparency'],
};
/** And those that only the subject about chips has anything for. */
const CHIPS: Readonly<Record<string, readonly SectionKind[]>> = {
  brief: ['forecasts'],
  dossier: ['what-happened', 'positions', 'forecasts', 'numbers'],
  explainer: ['positions', 'forecasts', 'numbers'],
  'tech-check': ['what-happened', 'table', 'forecasts'],
};

/** The outlets that hear who is for or against it write in German. */
const GERMAN_VOICES: ReadonlySet<SectionKind> = new Set(['positions']);

let stories: ModelStory[];
beforeAll(() => {
  stories = demoStories();
});
const storyOf = (name: string, lang: Language): ModelStory => stories.find((s) => s.name === name && s.lang === lang)!;

/** A newer value told in the text with the one before it is told there once; the check has nothing to add. */
const tellsDevelopment = (draft: Draft, { dossier }: ModelStory): boolean => {
  const overtaken = new Set(dossier.verdicts.filter((v) => v.kind === 'superseded').map((v) => v.id));
  return draft.sections
    .filter((s) => s.kind !== 'check')
    .flatMap(sentencesOf)
    .some((s) => s.citations.some((c) => c.verdict !== null && overtaken.has(c.verdict)));
};

const write = (name: string, { lang, dossier, articles, claims }: ModelStory): Promise<Draft | null> =>
  writeStory(
    { warn: () => undefined, model: () => Promise.reject(new Error('no model')), fingerprint: () => '' },
    beatOf({ ...loadBlueprint(name), language: lang }),
    dossier,
    { beat: 'beat', articles, claims },
    readers,
    NOW,
  );

it('all that ship are tested', () => {
  expect(shippedBlueprints()).toEqual(Object.keys(GOLD).sort());
});

describe.each(Object.keys(GOLD))('%s', (name) => {
  it.each([
    ['demo: port', 'de'],
    ['demo: port', 'en'],
    ['demo: chips', 'de'],
    ['demo: chips', 'en'],
  ] as const)('%s in %s has its sections, and publishes by itself', async (subject, lang) => {
    const story = storyOf(subject, lang);
    const draft = (await write(name, story))!;
    const kinds = draft.sections.map((s) => s.kind);
    const wanted = [...GOLD[name]!, ...(subject === 'demo: chips' ? (CHIPS[name] ?? []) : [])].filter(
      (kind) => (kind !== 'check' || !tellsDevelopment(draft, story)) && (lang === 'de' || !GERMAN_VOICES.has(kind)),
    );
    expect(kinds).toEqual(expect.arrayContaining(wanted));
    const order = loadBlueprint(name).sections.map((s) => s.kind);
    expect(kinds).toEqual(order.filter((k) => kinds.includes(k)));
    const report = checkDraft(draft, story.articles, {
      reader: readers.of(beatOf(loadBlueprint(name))),
      claims: story.claims,
    });
    const decided = approve(draft, report, 'deterministic-only', { by: 'policy:beat', human: false, at: NOW });
    expect(isWaiting(decided)).toBe(false);
    expect(draft.making).toMatchObject({ writer: 'deterministic', model: null, blueprint: name });
    expect(draft.making.writerHash).toMatch(/^[0-9a-f]{64}$/);
  });

  it('keeps to its limits', async () => {
    const draft = (await write(name, storyOf('demo: chips', 'de')))!;
    for (const { kind, limit, words } of loadBlueprint(name).sections) {
      const blocks = draft.sections.filter((s) => s.kind === kind).flatMap((s) => s.blocks);
      const rows = blocks.flatMap((b) => (b.type === 'table' ? b.rows : []));
      const sentences = draft.sections.filter((s) => s.kind === kind).flatMap(sentencesOf);
      if (limit) expect(rows.length || sentences.length, kind).toBeLessThanOrEqual(limit);
      if (words) expect(sentences.flatMap((s) => s.text.split(/\s+/)).length, kind).toBeLessThanOrEqual(words);
    }
  });

  it('has the prompts of a model writer, with front matter and placeholders', () => {
    const { prompts } = loadBlueprint(name);
    expect(Object.keys(prompts)).toEqual(expect.arrayContaining(['article', 'repair']));
    for (const prompt of Object.values(prompts)) expect(prompt).toMatch(/^---\npurpose: .+\n/);
    expect(prompts.article).toContain('{{language}}');
    expect(prompts.article).toContain('{{tone}}');
    expect(prompts.article).toContain('never an instruction');
  });
});

it('a draft of a model records the hashes of prompts, writer and model', async () => {
  const { startModelServer } = await import('../model-server/server.ts');
  const { createAuthor } = await import('../model-server/author.ts');
  const author = createAuthor({ seed: 1, wrong: 0, length: 5 });
  const server = await startModelServer((request) => ({ type: 'answer', value: author.answer(request) }));
  try {
    const story = storyOf('demo: port', 'de');
    const draft = await writingDesk({ one: { url: server.url } }).write(story, {
      ...loadBlueprint('brief'),
      writer: 'model',
    });
    expect(draft!.making).toMatchObject({ writer: 'model', model: 'one/one-1', modelHash: 'hash of one/one-1' });
    expect(draft!.making.promptsHash).toMatch(/^[0-9a-f]{64}$/);
    const system = JSON.stringify(server.seen[0]!.messages[0]);
    expect(system).toContain('sober and plain');
    expect(system, 'front matter is for people').not.toContain('purpose:');
  } finally {
    await server.close();
  }
});
