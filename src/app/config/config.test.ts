/** Configuration: what loads, and the one line each mistake gives, with file, line and cure. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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

describe('a newsroom', () => {
  it('loads with its beats and the usual values', () => {
    write(NEWSROOM);
    const newsroom = loadNewsroom(dir);
    expect(newsroom.problems).toEqual([]);
    expect(newsroom.beats[0]).toMatchObject({ name: 'pumpen', title: 'Pumpen', everyMinutes: 30, about: [] });
    expect(newsroom.beats[0]!.sources[0]).toMatchObject({ kind: 'feed', excerptLimit: 320, retentionDays: 90 });
  });

  it.each([
    ['an unknown key', `${NEWSROOM}titel: Doppelt\n`, /unknown key "titel".*newsroom\.yaml:5.*Known keys: title/s],
    ['a missing key', 'title: Probe\nlanguage: de\nimprint: x\n', /lacks "responsible"/],
    ['a value out of the list', NEWSROOM.replace('de', 'fr'), /language is none of de, en.*newsroom\.yaml:2/s],
    ['broken YAML', `${NEWSROOM}a: [1\n`, /newsroom\.yaml:\d+.*Mend the YAML/s],
    ['no file', null, /holds no newsroom.*quellwerk init/s],
  ])('%s is one clear line', (_name, newsroom, line) => {
    if (newsroom !== null) write(newsroom);
    expect(lineOf(() => loadNewsroom(dir))).toMatch(line);
  });

  it.each([
    ['a typo', BEAT.replace('sources', 'source'), /unknown key "source".*pumpen\.yaml:3/s],
    ['an unknown blueprint', BEAT.replace('brief', 'briefe'), /no blueprint "briefe".*brief, tech-check/s],
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
      'language: en\nwriter: deterministic\nsections: [{ kind: headline }]\n',
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
