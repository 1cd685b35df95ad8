/** The beats of a newsroom as files that are read and edited. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { canonicalAddress, isWebAddress } from '../../collect/index.ts';
import { QuellwerkError, type Source } from '../../model/index.ts';
import { readWhole, withItems, withoutItem, writeWhole } from '../config/edit.ts';
import type { Beat, Newsroom, SourceFile } from '../config/newsroom.ts';
import { readYaml } from '../config/yaml.ts';

/** The file a beat stands in. */
export function beatFile(newsroom: Newsroom, beat: string): string {
  const yaml = join(newsroom.dir, 'beats', `${beat}.yaml`);
  return existsSync(yaml) ? yaml : join(newsroom.dir, 'beats', `${beat}.yml`);
}

/** The beats a command is about: the one named, or all. @throws QuellwerkError `usage` for an unknown name */
export function beatsNamed(newsroom: Newsroom, name: string | undefined): readonly Beat[] {
  const beats = newsroom.beats.filter((beat) => name === undefined || beat.name === name);
  if (beats.length > 0) return beats;
  const known = newsroom.beats.map((beat) => beat.name).join(', ') || 'none';
  throw new QuellwerkError(
    'usage',
    name === undefined ? 'there is no beat' : `there is no beat "${name}"`,
    newsroom.dir,
    newsroom.problems.length > 0 ? `Mend first: ${newsroom.problems[0]}` : `Beats here: ${known}.`,
  );
}

/** The one beat a command changes. @throws QuellwerkError `usage` where several are possible and none is named */
export function oneBeat(newsroom: Newsroom, name: string | undefined): Beat {
  const beats = beatsNamed(newsroom, name);
  if (beats.length === 1) return beats[0]!;
  const known = beats.map((beat) => beat.name).join(', ');
  throw new QuellwerkError('usage', 'there are several beats', newsroom.dir, `Say which with --beat: ${known}.`);
}

/** Equal for two spellings of one address or path. */
export const keyOf = (address: string): string =>
  isWebAddress(address)
    ? canonicalAddress(address)
        .replace(/^https?:\/\/(www\.)?/i, '')
        .replace(/\/$/, '')
    : address;

export const isFollowed = (beat: Beat, address: string): boolean =>
  beat.sources.some((source) => keyOf(source.address) === keyOf(address));

/** Writes sources into the beat's file; what it would no longer load is not written. */
export function addToBeat(newsroom: Newsroom, beat: Beat, sources: readonly SourceFile[]): string {
  const file = beatFile(newsroom, beat.name);
  change(file, 'beat', (text) =>
    withItems(
      text,
      'sources',
      sources.map((source) => ({ ...source })),
    ),
  );
  return file;
}

export function removeFromBeat(newsroom: Newsroom, beat: Beat, source: Source): string {
  const file = beatFile(newsroom, beat.name);
  if (beat.sources.length === 1)
    throw new QuellwerkError(
      'last-source',
      'this is the only source of its beat',
      file,
      'Add another first, or remove the file.',
    );
  change(file, 'beat', (text) => withoutItem(text, 'sources', beat.sources.indexOf(source)));
  return file;
}

/** Lets the newsroom follow a host on a private network. */
export function allowHost(newsroom: Newsroom, host: string): string {
  const file = join(newsroom.dir, 'newsroom.yaml');
  change(file, 'newsroom', (text) => withItems(text, 'allowPrivate', [host]));
  return file;
}

function change(file: string, schema: 'beat' | 'newsroom', edit: (text: string) => string): void {
  const before = readWhole(file);
  writeWhole(file, edit(before));
  try {
    readYaml(file, schema);
  } catch (error) {
    writeWhole(file, before);
    throw error;
  }
}
