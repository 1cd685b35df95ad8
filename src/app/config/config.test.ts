/** Configuration: what loads, and the one line each mistake gives, with file, line and cure. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { QuellwerkError } from '../../model/index.ts';
import { loadBlueprint, shippedBlueprints } from './blueprint.ts';
import { loadNewsroom, minutesOf } from './newsroom.ts';

const NEWSROOM = 'title: Probe\nlanguage: de\nresponsible: Vera Muster\nimprint: Musterweg 1\n';
const BEAT =
  'title: Pumpen\nblueprint: brief\nsources:\n  - address: https://zeitung.example/feed.xml\n    kind: feed\n';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'quellwerk-config-'));
  mkdirSync(join(dir, 'beats'));
});
afterEach(() => rmSync(dir, { recursive: true }));

const write = (newsroom: string, beat = BEAT): void => {
  writeFileSync(join(dir, 'newsroom.yaml'), newsroom);
  writeFileSync(join(dir, 'beats', 'pumpen.yaml'), beat);
};

const lineOf = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    if (error instanceof QuellwerkError) return error.line;
    throw error;
  }
  throw new Error('nothing was thrown');
};

it.each([
  ['', { review: 'deterministic-only', minOrigins: 1, language: 'de' }],
  ['review: always\nminOrigins: 2\nlanguage: en\n', { review: 'always', minOrigins: 2, language: 'en' }],
])('what a beat says goes before its blueprint: %j', (said, expected) => {
  write(NEWSROOM, said + BEAT);
  expect(loadNewsroom(dir).beats[0]?.blueprint).toMatchObject(expected);
});

it('an exchange-rate file that is not there is one line with the cure', () => {
  write(`${NEWSROOM}rates: eurofxref-hist.csv\n`);
  expect(lineOf(() => loadNewsroom(dir))).toMatch(/rates can't be read.*eurofxref-hist\.csv.*Save/s);
});

describe('a newsroom', () => {
  it('loads with its beats and the usual values', () => {
    write(NEWSROOM);
    const newsroom = loadNewsroom(dir);
    expect(newsroom.problems).toEqual([]);
    expect(newsroom.beats[0]).toMatchObject({ name: 'pumpen', title: 'Pumpen', everyMinutes: 30, about: [] });
    expect(newsroom.beats[0]!.sources[0]).toMatchObject({ kind: 'feed', excerptLimit: 320, retentionDays: 90 });
  });

  it.each([
    [
      'a key mistyped',
      `${NEWSROOM}imprimt: Doppelt\n`,
      /unknown key "imprimt".*Did you mean "imprint"\? Known keys: title/s,
    ],
    ['a quotation mark left out', `${NEWSROOM}contact: "eva\n`, /Missing closing " quote \(.*newsroom\.yaml:\d+\)/s],
    ['an unknown key', `${NEWSROOM}titel: Doppelt\n`, /unknown key "titel".*newsroom\.yaml:5.*Known keys: title/s],
    ['a missing key', 'title: Probe\nlanguage: de\nimprint: x\n', /lacks "responsible"/],
    [
      'a value out of the list',
      NEWSROOM.replace('de', 'fr'),
      /language is "fr", which is none of de, en.*newsroom\.yaml:2/s,
    ],
    [
      'embeddings of no provider',
      `${NEWSROOM}embeddings: { provider: vectors, similarity: 0.8 }\n`,
      /embeddings\.provider names "vectors", which providers does not define.*newsroom\.yaml:5.*embedding model/s,
    ],
    [
      'embeddings of a provider that has none',
      `${NEWSROOM}providers:\n  a: { type: anthropic, model: m }\nembeddings:\n  provider: a\n  similarity: 0.8\n`,
      /"a", which is of type anthropic: it has no embeddings.*newsroom\.yaml:8/s,
    ],
    [
      'embeddings without a provider',
      `${NEWSROOM}providers:\n  a: { type: google, model: m }\nembeddings: { similarity: 0.8 }\n`,
      /embeddings lacks "provider".*newsroom\.yaml:7/s,
    ],
    ['broken YAML', `${NEWSROOM}a: [1\n`, /newsroom\.yaml:\d+.*Mend the YAML/s],
    ['no file', null, /holds no newsroom.*quellwerk init/s],
  ])('%s is one clear line', (_name, newsroom, line) => {
    if (newsroom !== null) write(newsroom);
    expect(lineOf(() => loadNewsroom(dir))).toMatch(line);
  });

  it.each([
    ['a typo', BEAT.replace('sources', 'source'), /unknown key "source".*pumpen\.yaml:3/s],
    ['an unknown blueprint', BEAT.replace('brief', 'briefe'), /no blueprint "briefe".*brief, digest/s],
    ['an unknown target', `${BEAT}targets: [blog]\n`, /targets names "blog"/],
    ['an unknown provider', `${BEAT}provider: local\n`, /provider names "local"/],
  ])('a beat with %s is set aside, the others go on', (_name, beat, line) => {
    write(NEWSROOM, beat);
    writeFileSync(join(dir, 'beats', 'zweiter.yaml'), BEAT);
    const newsroom = loadNewsroom(dir);
    expect(newsroom.beats.map((b) => b.name)).toEqual(['zweiter']);
    expect(newsroom.problems[0]).toMatch(line);
  });
});

describe('sources of a beat', () => {
  const source = (...fields: string[]) =>
    `title: Pumpen\nblueprint: brief\nsources:\n  - address: https://a.example/rss\n${fields.map((f) => `${f}\n`).join('')}`;

  it.each([
    [
      'an unknown kind',
      source('    kind: rss'),
      /sources\.0\.kind is "rss", which is none of feed, sitemap.*pumpen\.yaml:5/s,
    ],
    ['an unknown language', source('    language: fr'), /sources\.0\.language is "fr".*de, en.*pumpen\.yaml:5/s],
    [
      'a typo',
      source('    publisher: A', '    ownergroup: B'),
      /unknown key "ownergroup" in sources\.0.*pumpen\.yaml:6.*ownerGroup/s,
    ],
    ['a number as text', source('    excerptLimit: viel'), /excerptLimit must be integer, not "viel".*pumpen\.yaml:5/s],
    ['a number too small', source('    excerptLimit: 3'), /excerptLimit must be >= 40.*pumpen\.yaml:5/s],
    ['no days', source('    retentionDays: 0'), /retentionDays must be >= 1.*pumpen\.yaml:5/s],
    ['no address', source('  - kind: feed'), /sources\.1 lacks "address".*pumpen\.yaml:5/s],
    ['an empty address', source('  - address: ""'), /sources\.1\.address must NOT have fewer.*pumpen\.yaml:5/s],
    [
      'another protocol',
      source('  - address: ftp://a.example/'),
      /"ftp:\/\/a.example\/" is no address that can be followed.*pumpen\.yaml:5.*http or https/s,
    ],
    ['a broken address', source('  - address: "https://"'), /is no valid address.*pumpen\.yaml:5/s],
    ['one twice', source('  - address: https://a.example/rss'), /is there twice.*pumpen\.yaml:5.*source 1/s],
    [
      'a feed on the disk',
      source('  - address: ./feed.xml', '    kind: feed'),
      /sources\.1\.kind is feed, but the address is a path.*pumpen\.yaml:6/s,
    ],
    [
      'a folder on the web',
      source('    kind: folder'),
      /sources\.0\.kind is folder, but the address is on the web.*pumpen\.yaml:5/s,
    ],
    ['none', 'title: Pumpen\nblueprint: brief\nsources: []\n', /sources must NOT have fewer than 1.*pumpen\.yaml:3/s],
  ])('with %s is one line with file, line and cure', (_name, beat, line) => {
    write(NEWSROOM, beat);
    expect(loadNewsroom(dir).problems).toEqual([expect.stringMatching(line)]);
  });

  it.each([
    ['https://a.example/', 'site'],
    ['./inbox', 'folder'],
    ['./texte/a.pdf', 'file'],
    ['brief.eml', 'file'],
  ])('%s without a kind is a %s', (address, kind) => {
    write(NEWSROOM, `title: P\nblueprint: brief\nsources:\n  - address: ${address}\n`);
    expect(loadNewsroom(dir).beats[0]?.sources[0]?.kind).toBe(kind);
  });
});

it('every field of a source is described in its schema', () => {
  const schema = JSON.parse(readFileSync(new URL('../../../schemas/beat.schema.json', import.meta.url), 'utf8'));
  for (const [field, { description }] of Object.entries<{ description?: string }>(
    schema.properties.sources.items.properties,
  ))
    expect(description, field).toMatch(/\w{4}/);
});

describe('blueprints', () => {
  it.each(shippedBlueprints())('%s loads, ends with sources and transparency, and brings its prompt', (name) => {
    const blueprint = loadBlueprint(name);
    expect(blueprint.sections.map((s) => s.kind)).toEqual(
      expect.arrayContaining(['headline', 'sources', 'transparency']),
    );
    expect(blueprint.prompts.article).toContain('{{language}}');
    expect(blueprint.hash).toMatch(/^[0-9a-f]{64}$/);
  });

  it('of the newsroom stand before those that ship', () => {
    mkdirSync(join(dir, 'blueprints', 'brief'), { recursive: true });
    writeFileSync(
      join(dir, 'blueprints', 'brief', 'blueprint.yaml'),
      'language: en\nwriter: deterministic\nsections: [{ kind: headline }, { kind: transparency }]\n',
    );
    expect(loadBlueprint('brief', join(dir, 'blueprints')).language).toBe('en');
    expect(loadBlueprint('brief').hash).not.toBe(loadBlueprint('brief', join(dir, 'blueprints')).hash);
  });
});

it.each([
  ['15m', 15],
  ['2h', 120],
  ['1d', 1440],
])('%s are %i minutes', (every, minutes) => expect(minutesOf(every)).toBe(minutes));
