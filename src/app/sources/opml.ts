/** `quellwerk sources import` and `sources export`: subscriptions from and to a feed reader. */
import { readFile, writeFile } from 'node:fs/promises';
import {
  decodeList,
  isWebAddress,
  type OpmlContent,
  readOpml,
  type Subscription,
  writeOpml,
} from '../../collect/index.ts';
import { QuellwerkError, type Source } from '../../model/index.ts';
import { type ExitCode, flag, type Given, text } from '../command.ts';
import { loadNewsroom, type SourceFile } from '../config/newsroom.ts';
import { calledOf } from '../config/sources.ts';
import { typed } from '../invocation.ts';
import { addToBeat, beatsNamed, isFollowed, oneBeat } from './beats.ts';
import { languageFrom } from './names.ts';
import { type SourcesIo, withPorts } from './surroundings.ts';

/** Adds what an OPML file names and the beat does not follow yet; nothing of it is fetched: `sources check` does that. */
export async function importOpml(given: Given, file: string | undefined, io: SourcesIo): Promise<ExitCode> {
  const newsroom = loadNewsroom(text(given, 'newsroom') ?? '.');
  const beat = oneBeat(newsroom, text(given, 'beat'));
  if (!file) throw new QuellwerkError('usage', 'an OPML file is missing', 'arguments', 'See --help.');
  const { title, subscriptions, unlinked } = isWebAddress(file)
    ? await withPorts(newsroom, io, (ports) => fetchOpml(file, ports.fetcher))
    : readOpml(decodeList(await bytesOf(file)), file);
  const fresh = subscriptions.filter(({ address }) => !isFollowed(beat, address));
  const json = flag(given, 'json');
  if (!json)
    io.say(
      [
        `${title ?? file}: ${subscriptions.length} sources, ${fresh.length} of them new to beat "${beat.name}"`,
        ...fresh.map((s) => `  ${s.kind.padEnd(8)}${s.title ?? ''}  ${s.address}`),
        ...unlinked.map((name) => `  left out, without an address: ${name}`),
      ].join('\n'),
    );
  const yes =
    fresh.length > 0 &&
    (flag(given, 'yes') || (!json && (await io.ask?.(`Write them into beat "${beat.name}"?`)) === true));
  const written = yes ? addToBeat(newsroom, beat, fresh.map(entryOf)) : null;
  if (written) await io.changed(newsroom);
  if (json)
    io.say(
      JSON.stringify(
        {
          title,
          beat: beat.name,
          sources: fresh,
          alreadyFollowed: subscriptions.length - fresh.length,
          unlinked,
          written,
        },
        null,
        2,
      ),
    );
  else if (written)
    io.say(`Written into ${written}. Next: ${typed(`sources check --beat ${beat.name}`, newsroom.dir)}`);
  else io.say(fresh.length > 0 ? 'Nothing was written; say it again with --yes to follow them.' : 'Nothing to write.');
  return 0;
}

async function fetchOpml(
  url: string,
  fetcher: Parameters<Parameters<typeof withPorts>[2]>[0]['fetcher'],
): Promise<OpmlContent> {
  const fetched = await fetcher.get(url);
  return readOpml(fetched.kind === 'fetched' ? decodeList(fetched.body, fetched.headers['content-type']) : '', url);
}

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (cause) {
    throw new QuellwerkError(
      'no-such-file',
      'the OPML file cannot be read',
      file,
      'Check its path and its rights.',
      cause,
    );
  }
}

function entryOf({ address, kind, title, language }: Subscription): SourceFile {
  const known = languageFrom(language);
  return { address, kind, ...(title && { name: title }), ...(known && { language: known }) };
}

/** Folders, files and private sources are nobody else's: they are left out, and said so. */
export async function exportOpml(given: Given, io: SourcesIo): Promise<ExitCode> {
  const newsroom = loadNewsroom(text(given, 'newsroom') ?? '.');
  const beats = beatsNamed(newsroom, text(given, 'beat'));
  const opml = writeOpml(
    newsroom.title,
    beats.map((beat) => ({ title: beat.title, subscriptions: beat.sources.flatMap(subscriptionOf) })),
  );
  const file = given.args[1];
  if (!file) {
    io.say(opml);
    return 0;
  }
  await writeFile(file, opml);
  const own = beats.flatMap((beat) => beat.sources).filter((source) => subscriptionOf(source).length === 0).length;
  io.say(`Written ${file}.${own > 0 ? ` Left out: ${own} of your own (folders, files, private sources).` : ''}`);
  return 0;
}

function subscriptionOf(source: Source): Subscription[] {
  const { address, kind, language } = source;
  const title = calledOf(source) || null;
  switch (kind) {
    case 'feed':
    case 'sitemap':
    case 'site':
    case 'page':
    case 'list':
      return isWebAddress(address) ? [{ address, kind, title, language }] : [];
    case 'folder':
    case 'file':
    case 'private':
      return [];
  }
}
