import { describe, expect, it } from 'vitest';
import type { SourceKind } from '../../model/index.ts';
import { type Beat, makeSource } from '../config/newsroom.ts';
import { firstFolder, homeOf } from './home.ts';

const source = (address: string, kind: SourceKind = 'folder') => makeSource({ address, kind });
const beatsOf = (...addresses: string[]) => [{ sources: addresses.map((a) => source(a)) } as unknown as Beat];

describe('a moved newsroom', () => {
  const home = homeOf('/a/alt', '/b/neu');

  it.each([
    ['a file inside', '/b/neu/inbox/x.txt', 'file:///a/alt/inbox/x.txt'],
    ['a file elsewhere', '/c/x.txt', 'file:///c/x.txt'],
    ['a neighbour whose name begins alike', '/b/neue/x.txt', 'file:///b/neue/x.txt'],
  ])('knows %s', (_what, path, url) => {
    expect(home.fileUrl(path)).toBe(url);
  });

  it.each([
    ['/b/neu/inbox/x.txt', 'file:///a/alt/inbox/x.txt'],
    ['file:///b/neu/inbox/x.txt', 'file:///a/alt/inbox/x.txt'],
    ['file:///a/alt/inbox/x.txt', 'file:///a/alt/inbox/x.txt'],
    ['https://blatt.example/x', 'https://blatt.example/x'],
    ['ar_00000000000000000000', 'ar_00000000000000000000'],
  ])('takes %s for %s', (name, known) => {
    expect(home.named(name)).toBe(known);
  });

  it('keeps the ids of its sources, which lie where they lie now', () => {
    const [beat] = home.settled(beatsOf('/b/neu/inbox', '/c/inbox', 'https://blatt.example/'));
    expect(beat!.sources.map((s) => s.id)).toEqual(
      ['/a/alt/inbox', '/c/inbox', 'https://blatt.example/'].map((a) => source(a).id),
    );
    expect(beat!.sources[0]!.address).toBe('/b/neu/inbox');
  });
});

it.each([
  ['nothing was kept', ['/b/neu/inbox'], [], '/b/neu'],
  ['it was opened here', ['/b/neu/inbox'], ['/a/alt/inbox', '/b/neu/inbox'], '/b/neu'],
  ['it was moved', ['/b/neu/inbox'], ['/a/alt/inbox'], '/a/alt'],
  ['another folder has another name', ['/b/neu/inbox'], ['/a/alt/eingang', 'https://blatt.example/inbox'], '/b/neu'],
  ['a folder outside is still followed', ['/b/neu/inbox', '/c/inbox'], ['/c/inbox'], '/b/neu'],
])('finds where a newsroom of an earlier program lay: %s', (_what, now, kept, first) => {
  expect(
    firstFolder(
      { dir: '/b/neu', beats: beatsOf(...now) },
      kept.map((a) => source(a)),
    ),
  ).toBe(first);
});
