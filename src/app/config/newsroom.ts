/** A newsroom is a folder: newsroom.yaml, beats, blueprints, data and site. */
import { existsSync, readdirSync } from 'node:fs';
import { basename, isAbsolute, join, resolve } from 'node:path';
import {
  type Blueprint,
  type Language,
  type MentionType,
  makeId,
  messageOf,
  QuellwerkError,
  type ReviewPolicy,
  type Source,
  type SourceKind,
} from '../../model/index.ts';
import { loadOwners, type OwnerOf } from '../owners.ts';
import type { BudgetConfig, EmbeddingsConfig, ProviderConfig } from '../providers/config.ts';
import { loadRates, type Rate } from '../rates.ts';
import { loadBlueprint } from './blueprint.ts';
import { checkProviders } from './providers.ts';
import { checkSources, kindOf, type SourceFile } from './sources.ts';
import { readYaml } from './yaml.ts';

export interface WordPressConfig {
  readonly type: 'wordpress';
  readonly url: string;
  readonly user: string;
  readonly passwordEnv: string;
  readonly status?: 'draft' | 'publish';
}

export interface NewsroomFile {
  readonly title: string;
  readonly language: Language;
  readonly responsible: string;
  readonly imprint: string;
  readonly contact?: string;
  readonly baseUrl?: string;
  readonly port?: number;
  readonly allowPrivate?: readonly string[];
  readonly allowReserved?: readonly string[];
  /** reports that a text says it retells are fetched too; true unless said otherwise */
  readonly followOriginals?: boolean;
  /** file of the European Central Bank's reference rates, by its path from the folder */
  readonly rates?: string;
  /** file of owners and their outlets, by its path from the folder */
  readonly owners?: string;
  readonly providers?: Readonly<Record<string, ProviderConfig>>;
  readonly budget?: BudgetConfig;
  readonly embeddings?: EmbeddingsConfig;
  readonly targets?: Readonly<Record<string, WordPressConfig>>;
}

export interface KnownEntity {
  readonly name: string;
  readonly type: MentionType;
  readonly aliases?: readonly string[];
}

export type { SourceFile };

interface BeatFile {
  readonly title: string;
  readonly blueprint: string;
  readonly language?: Language;
  readonly about?: readonly string[];
  readonly every?: string;
  readonly review?: ReviewPolicy;
  readonly minOrigins?: number;
  readonly provider?: string | readonly string[];
  readonly targets?: readonly string[];
  readonly sources: readonly SourceFile[];
  readonly entities?: readonly KnownEntity[];
}

export interface Beat {
  readonly name: string;
  readonly title: string;
  readonly blueprint: Blueprint;
  /** an article must hold one of these words to belong to the beat; empty: all belong */
  readonly about: readonly string[];
  /** minutes between two passes */
  readonly everyMinutes: number;
  /** all its articles are sources of one subject: a run without a newsroom */
  readonly oneSubject?: boolean;
  /** asked in this order; empty: none */
  readonly providers: readonly string[];
  readonly targets: readonly string[];
  readonly sources: readonly Source[];
  readonly entities: readonly KnownEntity[];
}

export interface Newsroom extends NewsroomFile {
  readonly dir: string;
  readonly dataDir: string;
  readonly siteDir: string;
  readonly beats: readonly Beat[];
  /** of the `rates` file; null without one */
  readonly rate: Rate | null;
  /** of the `owners` file; null without one */
  readonly ownerOf: OwnerOf | null;
  /** beats whose file is broken: one line each; the others go on */
  readonly problems: readonly string[];
}

/** Longest public excerpt where a source names none: about three lines. */
export const DEFAULT_EXCERPT = 320;
const DEFAULT_RETENTION_DAYS = 90;
const DEFAULT_EVERY = '30m';

/** @throws QuellwerkError when the folder holds no newsroom.yaml or that file is broken. */
export function loadNewsroom(dir: string): Newsroom {
  const at = resolve(dir);
  const file = join(at, 'newsroom.yaml');
  if (!existsSync(file))
    throw new QuellwerkError(
      'no-newsroom',
      'this folder holds no newsroom',
      at,
      'Make one with `quellwerk init DIR`, or name it with --newsroom DIR.',
    );
  const newsroom = readYaml<NewsroomFile>(file, 'newsroom');
  checkProviders(file, newsroom);
  const { beats, problems } = loadBeats(at, newsroom);
  const rate = newsroom.rates ? loadRates(resolve(at, newsroom.rates)) : null;
  const ownerOf = newsroom.owners ? loadOwners(resolve(at, newsroom.owners)) : null;
  return { ...newsroom, dir: at, dataDir: join(at, 'data'), siteDir: join(at, 'site'), beats, rate, ownerOf, problems };
}

function loadBeats(dir: string, newsroom: NewsroomFile): { beats: Beat[]; problems: string[] } {
  const beats: Beat[] = [];
  const problems: string[] = [];
  const folder = join(dir, 'beats');
  const files = existsSync(folder)
    ? readdirSync(folder)
        .filter((f) => /\.ya?ml$/.test(f))
        .sort()
    : [];
  for (const file of files) {
    try {
      beats.push(loadBeat(dir, join(folder, file), newsroom));
    } catch (error) {
      problems.push(messageOf(error));
    }
  }
  if (files.length === 0) problems.push(`no beats (${folder}). Add beats/NAME.yaml; docs/newsroom.md shows one.`);
  return { beats, problems };
}

function loadBeat(dir: string, file: string, newsroom: NewsroomFile): Beat {
  const beat = readYaml<BeatFile>(file, 'beat');
  checkSources(file, beat.sources);
  const providers = [beat.provider ?? []].flat();
  checkNames(file, 'provider', providers, newsroom.providers);
  const blueprint = loadBlueprint(beat.blueprint, join(dir, 'blueprints'));
  const targets = beat.targets ?? blueprint.targets ?? [];
  checkNames(file, 'targets', targets, newsroom.targets);
  return {
    name: basename(file).replace(/\.ya?ml$/, ''),
    title: beat.title,
    blueprint: {
      ...blueprint,
      review: beat.review ?? blueprint.review,
      minOrigins: beat.minOrigins ?? blueprint.minOrigins,
      language: beat.language ?? blueprint.language,
    },
    about: beat.about ?? [],
    everyMinutes: minutesOf(beat.every ?? DEFAULT_EVERY),
    providers,
    targets,
    sources: beat.sources.map((s) => toSource(s, dir)),
    entities: beat.entities ?? [],
  };
}

function checkNames(
  file: string,
  what: string,
  names: readonly string[],
  known: Readonly<Record<string, unknown>> = {},
): void {
  const missing = names.find((n) => !(n in known));
  if (missing)
    throw new QuellwerkError(
      'config',
      `${what} names "${missing}", which newsroom.yaml does not define`,
      file,
      `Add it under ${what === 'provider' ? 'providers' : 'targets'} in newsroom.yaml.`,
    );
}

function toSource(source: SourceFile, dir: string): Source {
  const isUrl = /^https?:\/\//i.test(source.address);
  const address = isUrl || isAbsolute(source.address) ? source.address : resolve(dir, source.address);
  return makeSource({ ...source, address, kind: kindOf(source) });
}

/** A Source with the house's defaults for what its owner left open. */
export function makeSource(given: SourceFile & { readonly kind: SourceKind }): Source {
  return {
    id: makeId('source', given.address),
    kind: given.kind,
    address: given.address,
    publisher: given.publisher ?? '',
    ...(given.name && { name: given.name }),
    language: given.language ?? null,
    ownerGroup: given.ownerGroup ?? null,
    excerptLimit: given.excerptLimit ?? DEFAULT_EXCERPT,
    retentionDays: given.retentionDays ?? DEFAULT_RETENTION_DAYS,
  };
}

/** "15m", "2h", "1d" in minutes. */
export function minutesOf(every: string): number {
  const amount = Number.parseInt(every, 10);
  return every.endsWith('d') ? amount * 24 * 60 : every.endsWith('h') ? amount * 60 : amount;
}
