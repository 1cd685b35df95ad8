/** `quellwerk sources list` and `sources remove`. */
import { QuellwerkError, type Source } from '../../model/index.ts';
import { type ExitCode, flag, type Given, text } from '../command.ts';
import { type Beat, loadNewsroom } from '../config/newsroom.ts';
import { calledOf } from '../config/sources.ts';
import { beatsNamed, keyOf, removeFromBeat } from './beats.ts';
import { table } from './print.ts';
import type { SourcesIo } from './surroundings.ts';

export async function list(given: Given, io: SourcesIo): Promise<ExitCode> {
  const newsroom = loadNewsroom(text(given, 'newsroom') ?? '.');
  const beats = beatsNamed(newsroom, text(given, 'beat'));
  const rows = beats.flatMap((beat) => beat.sources.map((source) => ({ beat: beat.name, ...source })));
  if (flag(given, 'json')) io.say(JSON.stringify(rows, null, 2));
  else
    io.say(
      table(rows.map((r) => [r.beat, r.kind, r.language ?? '-', calledOf(r) || '-', r.ownerGroup ?? '-', r.address])),
    );
  for (const problem of newsroom.problems) io.say(problem);
  return newsroom.problems.length > 0 ? 1 : 0;
}

/** What came from it stays stored and cited; it is only followed no longer. */
export async function remove(given: Given, io: SourcesIo): Promise<ExitCode> {
  const newsroom = loadNewsroom(text(given, 'newsroom') ?? '.');
  const address = given.args[1];
  if (!address)
    throw new QuellwerkError('usage', 'an address is missing', 'arguments', 'See `quellwerk sources list`.');
  const hits = beatsNamed(newsroom, text(given, 'beat')).flatMap((beat) =>
    sourcesLike(beat, address).map((source) => ({ beat, source })),
  );
  const hit = hits[0];
  if (!hit) throw new QuellwerkError('no-source', 'no beat follows this', address, 'See `quellwerk sources list`.');
  if (hits.length > 1)
    throw new QuellwerkError(
      'usage',
      `${hits.length} sources are meant: ${hits.map((h) => `${h.beat.name} ${h.source.address}`).join(', ')}`,
      address,
      'Give the whole address, or the beat with --beat.',
    );
  const file = removeFromBeat(newsroom, hit.beat, hit.source);
  await io.changed(newsroom);
  if (flag(given, 'json')) io.say(JSON.stringify({ beat: hit.beat.name, removed: hit.source, written: file }, null, 2));
  else io.say(`Removed ${hit.source.address} from ${file}. What was read of it stays.`);
  return 0;
}

/** By its address or path, else by its publisher or name. */
function sourcesLike(beat: Beat, name: string): readonly Source[] {
  const isIt = (source: Source): boolean =>
    keyOf(source.address) === keyOf(name) || source.address.endsWith(`/${name.replace(/^\.\//, '')}`);
  const byAddress = beat.sources.filter(isIt);
  return byAddress.length > 0 ? byAddress : beat.sources.filter((source) => calledOf(source) === name);
}
