import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, test } from 'vitest';
import { loadBlueprint } from './blueprint.ts';
import { loadNewsroom } from './newsroom.ts';

const dir = mkdtempSync(join(tmpdir(), 'quellwerk-blueprint-'));
afterAll(() => rmSync(dir, { recursive: true }));

const SECTIONS = 'sections:\n  - { kind: headline }\n  - { kind: lead }\n  - { kind: transparency }\n';
let made = 0;
function blueprint(yaml: string, prompts: Record<string, string> = {}): string {
  const name = `b${made++}`;
  mkdirSync(join(dir, name, 'prompts'), { recursive: true });
  writeFileSync(join(dir, name, 'blueprint.yaml'), yaml);
  for (const [prompt, text] of Object.entries(prompts)) writeFileSync(join(dir, name, 'prompts', `${prompt}.md`), text);
  return name;
}
const base = `language: de\nwriter: deterministic\n${SECTIONS}`;

describe('a broken blueprint is told with file, line and cure', () => {
  it.each([
    [
      'a rule that does not exist',
      `${base}rules: { figures: warn }\n`,
      /there is no rule "figures".*blueprint.yaml:7.*figure,/s,
    ],
    ['a rule that stands fast', `${base}rules:\n  disclosure: off\n`, /"disclosure" can't be changed.*:8/s],
    [
      'a section twice',
      base.replace('{ kind: lead }', '{ kind: lead }\n  - { kind: lead }'),
      /"lead" stands twice.*:6/s,
    ],
    ['no headline', base.replace('  - { kind: headline }\n', ''), /no section "headline"/],
    ['no word about its making', base.replace('  - { kind: transparency }\n', ''), /no section "transparency"/],
    ['a model without prompt', base.replace('deterministic', 'model'), /needs prompts\/article.md.*:2/s],
    ['a score without model', `${base}select: { minScore: 0.5 }\n`, /minScore needs writer: model/],
    ['an unknown key', `${base}selects: {}\n`, /unknown key "selects".*:7/s],
    ['more than two repairs', `${base}model: { repairs: 3 }\n`, /model.repairs must be <= 2/],
    ['an offer that is about nothing', `${base}offers: [{ text: A, url: "https://a.example" }]\n`, /lacks "about"/],
    ['a section from nowhere', base.replace('{ kind: lead }', '{ kind: lead, from: { claims: [rumour] } }'), /rumour/],
  ])('%s', (_name, yaml, line) => {
    const load = () => loadBlueprint(blueprint(yaml), dir);
    expect(load).toThrow();
    try {
      load();
    } catch (error) {
      expect((error as { line: string }).line).toMatch(line);
    }
  });
});

test('the hash changes with the file and with each prompt, and with nothing else', () => {
  const model = base.replace('deterministic', 'model');
  const hash = (yaml: string, prompts: Record<string, string>): string =>
    loadBlueprint(blueprint(yaml, prompts), dir).hash;
  expect(hash(model, { article: 'A' })).toBe(hash(model, { article: 'A' }));
  expect(hash(model, { article: 'A' })).not.toBe(hash(model, { article: 'B' }));
  expect(hash(`${model}tone: dry\n`, { article: 'A' })).not.toBe(hash(model, { article: 'A' }));
});

test('a beat may name language, review and targets of its own; else the blueprint’s count', () => {
  const at = join(dir, 'newsroom');
  mkdirSync(join(at, 'beats'), { recursive: true });
  mkdirSync(join(at, 'blueprints/own'), { recursive: true });
  writeFileSync(join(at, 'blueprints/own/blueprint.yaml'), `${base}review: always\ntargets: [blog]\n`);
  writeFileSync(
    join(at, 'newsroom.yaml'),
    'title: T\nlanguage: de\nresponsible: V\nimprint: I\ntargets:\n  blog: { type: wordpress, url: "https://b.example", user: u, passwordEnv: P }\n',
  );
  const beat = (name: string, more: string): void =>
    writeFileSync(
      join(at, `beats/${name}.yaml`),
      `title: T\nblueprint: own\nsources: [{ address: ./inbox, kind: folder }]\n${more}`,
    );
  beat('a', '');
  beat('b', 'language: en\nreview: automatic\ntargets: []\n');
  const [a, b] = loadNewsroom(at).beats;
  expect([a!.blueprint.language, a!.blueprint.review, a!.targets]).toEqual(['de', 'always', ['blog']]);
  expect([b!.blueprint.language, b!.blueprint.review, b!.targets]).toEqual(['en', 'automatic', []]);
});

describe('providers', () => {
  const load = (yaml: string) => {
    const at = mkdtempSync(join(dir, 'providers-'));
    writeFileSync(join(at, 'newsroom.yaml'), `title: T\nlanguage: de\nresponsible: V\nimprint: I\n${yaml}`);
    return loadNewsroom(at);
  };
  it.each([
    [
      'an endpoint without address',
      'providers:\n  own: { type: openai-compatible, model: m }\n',
      /"own" lacks "url".*:6/s,
    ],
    [
      'a budget that can’t count',
      'budget: { currency: EUR }\nproviders:\n  own: { type: anthropic, model: m }\n',
      /"own" has no price/,
    ],
    ['a budget without currency', 'budget: { perRun: 1 }\n', /budget lacks "currency"/],
  ])('%s', (_name, yaml, line) => {
    try {
      load(yaml);
      expect.unreachable();
    } catch (error) {
      expect((error as { line: string }).line).toMatch(line);
    }
  });
  it('with what they need', () => {
    const { providers, budget } = load(
      'budget: { currency: EUR, perMonth: 5 }\nproviders:\n  own: { type: google, model: m, price: { input: 0, output: 0 } }\n',
    );
    expect([providers!.own!.type, budget!.perMonth]).toEqual(['google', 5]);
  });
});

test.each(['blueprints.md', 'own-blueprint.md'])('docs/%s is there', (page) => {
  expect(readFileSync(new URL(`../../../docs/${page}`, import.meta.url), 'utf8')).toMatch(/^# /);
});

test('docs/blueprints.md tells every field of the schema', () => {
  const page = readFileSync(new URL('../../../docs/blueprints.md', import.meta.url), 'utf8');
  const schema = JSON.parse(readFileSync(new URL('../../../schemas/blueprint.schema.json', import.meta.url), 'utf8'));
  const missing = fieldsOf(schema).filter((field) => !page.includes(`\`${field}\``));
  expect(missing).toEqual([]);
});

/** Names of properties and values at any depth. */
function fieldsOf(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { properties = {}, enum: values = [] } = schema as { properties?: Record<string, unknown>; enum?: string[] };
  return [...Object.keys(properties), ...values, ...Object.values(schema).flatMap(fieldsOf)];
}
