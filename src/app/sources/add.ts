/** `quellwerk sources add`: finds out what an address is, shows it, and on yes writes it into a beat. */
import { isAbsolute, relative, resolve } from 'node:path';
import { isWebAddress, LATER } from '../../collect/index.ts';
import { QuellwerkError } from '../../model/index.ts';
import { type ExitCode, flag, type Given, text } from '../command.ts';
import { type Beat, loadNewsroom, type Newsroom, type SourceFile } from '../config/newsroom.ts';
import type { FetchSettings } from '../documents.ts';
import { typed } from '../invocation.ts';
import { addToBeat, allowHost, isFollowed, oneBeat } from './beats.ts';
import { importOpml } from './opml.ts';
import { type Preview, previewSource } from './preview.ts';
import { describePreview } from './print.ts';
import { type SourcesIo, withPorts } from './surroundings.ts';

export interface Found {
  readonly preview: Preview;
  /** host on a private network that the newsroom does not allow yet */
  readonly privateHost: string | null;
}

export async function add(given: Given, io: SourcesIo): Promise<ExitCode> {
  const newsroom = loadNewsroom(text(given, 'newsroom') ?? '.');
  const beat = oneBeat(newsroom, text(given, 'beat'));
  const address = given.args[1];
  if (!address) throw new QuellwerkError('usage', 'an address or path is missing', 'arguments', 'See --help.');
  let found: Found;
  try {
    found = await look(newsroom, address, io);
  } catch (error) {
    if (error instanceof QuellwerkError && error.code === 'is-opml') return importOpml(given, address, io);
    throw nothingAdded(error);
  }
  return decide(newsroom, beat, found, given, io);
}

/** What can't be reached now is tried again only where it is followed. */
function nothingAdded(error: unknown): unknown {
  if (!(error instanceof QuellwerkError) || !error.cure.includes(LATER)) return error;
  const cure = error.cure.replace(LATER, 'Nothing was added; say it again later.');
  return new QuellwerkError(error.code, error.message, error.where, cure, error.cause);
}

/** Who types a private address on a command line allows it by name, for this look; on yes, for good. */
export async function look(
  newsroom: FetchSettings,
  address: string,
  io: Pick<SourcesIo, 'now' | 'politePauseMs'>,
): Promise<Found> {
  try {
    return { preview: await withPorts(newsroom, io, (ports) => previewSource(address, ports)), privateHost: null };
  } catch (error) {
    if (!(error instanceof QuellwerkError) || error.code !== 'private-address' || !isWebAddress(address)) throw error;
    const { host } = new URL(address);
    const preview = await withPorts(newsroom, io, (ports) => previewSource(address, ports), [host]);
    return { preview, privateHost: host };
  }
}

async function decide(newsroom: Newsroom, beat: Beat, found: Found, given: Given, io: SourcesIo): Promise<ExitCode> {
  const { preview, privateHost } = found;
  const isKnown = isFollowed(beat, preview.address);
  const json = flag(given, 'json');
  if (!json) io.say(describePreview(preview, beat, privateHost));
  const isWritable = !isKnown && !isRefused(preview);
  const yes =
    isWritable && (flag(given, 'yes') || (!json && (await io.ask?.(`Write it into beat "${beat.name}"?`)) === true));
  const file = yes ? write(newsroom, beat, found) : null;
  const running = file !== null && (await io.changed(newsroom));
  if (json)
    io.say(
      JSON.stringify({ ...preview, beat: beat.name, alreadyFollowed: isKnown, privateHost, written: file }, null, 2),
    );
  else io.say(outcome(newsroom, preview, beat, isKnown, file, running));
  return isRefused(preview) ? 1 : 0;
}

/** Its articles may not be read: following it would bring nothing but problems. A single broken page proves nothing. */
export const isRefused = ({ refusal }: Preview): boolean =>
  refusal !== null && /^(robots|tdm-reserved$|http-40[123]$|http-451$)/.test(refusal.code);

function write(newsroom: Newsroom, beat: Beat, { preview, privateHost }: Found): string {
  if (privateHost) allowHost(newsroom, privateHost);
  return addToBeat(newsroom, beat, [portable(newsroom, preview.entry)]);
}

/** Paths inside the newsroom are written from its folder, so that it can be moved. */
function portable(newsroom: Newsroom, entry: SourceFile): SourceFile {
  if (isWebAddress(entry.address)) return entry;
  const path = relative(newsroom.dir, resolve(entry.address));
  return path === '' || path.startsWith('..') || isAbsolute(path) ? entry : { ...entry, address: `./${path}` };
}

function outcome(
  newsroom: Newsroom,
  preview: Preview,
  beat: Beat,
  isKnown: boolean,
  file: string | null,
  running: boolean,
): string {
  if (isKnown) return `Beat "${beat.name}" follows it already; nothing was written.`;
  if (isRefused(preview)) return 'Its articles may not be read, so nothing was written.';
  if (!file) return 'Nothing was written; say it again with --yes to follow it.';
  if (running) return `Written into ${file}. The running newsroom follows it now.`;
  return `Written into ${file}. Next: ${typed(`run --beat ${beat.name}`, newsroom.dir)}`;
}
