/** Where a newsroom was first opened: what lies inside its folder is known by the path from there, wherever it is moved. */
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isWebAddress } from '../../collect/index.ts';
import { makeId, type Source, type SourceId } from '../../model/index.ts';
import type { Store } from '../../store/index.ts';
import type { Beat, Newsroom } from '../config/newsroom.ts';

export interface Home {
  /** The file: address by which a file is known, as if the newsroom had never been moved. */
  fileUrl(path: string): string;
  /** The same for what a person names: a path or file: address; anything else (web addresses, ids) stays as it is. */
  named(name: string): string;
  /** Beats whose local sources keep the ids they had before the move; their addresses say where they lie now. */
  settled(beats: readonly Beat[]): readonly Beat[];
  /** The id a source had before the move. */
  idOf(source: Source): SourceId;
}

const KEY = 'newsroom:home';

/** The path from `dir` to what lies inside it; null for what lies elsewhere, and for the folder itself. */
function inside(dir: string, path: string): string | null {
  const way = relative(dir, path);
  return way === '' || way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way) ? null : way;
}

const pathOf = (address: string): string => resolve(address.startsWith('file:') ? fileURLToPath(address) : address);

/** @param first the folder at the first opening; @param dir the folder now, both absolute */
export function homeOf(first: string, dir: string): Home {
  const atFirst = (path: string): string => {
    const way = inside(dir, path);
    return way === null ? path : join(first, way);
  };
  const fileUrl = (path: string): string => pathToFileURL(atFirst(resolve(path))).href;
  const idOf = ({ id, address }: Source): SourceId => {
    if (isWebAddress(address)) return id;
    const path = pathOf(address);
    const known = atFirst(path);
    return known === path ? id : makeId('source', known);
  };
  return {
    fileUrl,
    named: (name) => (name.startsWith('file:') || inside(dir, resolve(name)) !== null ? renamed(name) : name),
    settled: (beats) => beats.map((beat) => ({ ...beat, sources: beat.sources.map((s) => ({ ...s, id: idOf(s) })) })),
    idOf,
  };

  function renamed(name: string): string {
    // Ids and web addresses are no paths, though they could be read as such.
    if (isWebAddress(name) || /^a[rv]_\w+$/.test(name)) return name;
    return fileUrl(pathOf(name));
  }
}

/** Reads where the newsroom was first opened, and notes it where nobody did yet. */
export async function findHome(store: Store, newsroom: Pick<Newsroom, 'dir' | 'beats'>): Promise<Home> {
  return homeOf((await recorded(store)) ?? (await noted(store, newsroom)), newsroom.dir);
}

const recorded = async (store: Store): Promise<string | null> =>
  (await store.states.get<{ readonly dir: string }>(KEY))?.value.dir ?? null;

async function noted(store: Store, newsroom: Pick<Newsroom, 'dir' | 'beats'>): Promise<string> {
  const dir = firstFolder(newsroom, await store.sources.all());
  await store.states.put(KEY, { dir });
  return dir;
}

/**
 * A newsroom of an earlier program noted nothing: the sources it kept tell where it lay. Where one of them lies in this
 * folder it was opened here; else one that ends as a source of today's beats does was that source, in the folder of then.
 */
export function firstFolder({ dir, beats }: Pick<Newsroom, 'dir' | 'beats'>, kept: readonly Source[]): string {
  const local = (sources: readonly Source[]): string[] =>
    sources.filter((s) => !isWebAddress(s.address)).map((s) => pathOf(s.address));
  const before = local(kept);
  if (before.some((path) => inside(dir, path) !== null)) return dir;
  const now = local(beats.flatMap((beat) => beat.sources));
  const ways = now.map((path) => inside(dir, path)).filter((way) => way !== null);
  const elsewhere = before.filter((path) => !now.includes(path));
  const found = elsewhere.find((path) => ways.some((way) => path.endsWith(sep + way)));
  const way = ways.find((w) => found?.endsWith(sep + w));
  return found && way ? found.slice(0, -way.length - 1) : dir;
}
