/** `quellwerk sources suggest`: outlets that the stored articles of a beat name and nobody follows yet. */
import type { ArticleVersion } from '../../model/index.ts';
import type { Store } from '../../store/index.ts';
import { type ExitCode, flag, type Given, text } from '../command.ts';
import { loadNewsroom } from '../config/newsroom.ts';
import { beatsNamed } from './beats.ts';
import { withStored } from './stored.ts';
import { type Suggestion, suggestOutlets } from './suggest.ts';
import type { SourcesIo } from './surroundings.ts';

/** The newest ones of a beat say enough. */
const MOST_ARTICLES = 2000;
const SHOWN = 20;

export async function suggest(given: Given, io: SourcesIo): Promise<ExitCode> {
  const newsroom = loadNewsroom(text(given, 'newsroom') ?? '.');
  const beats = beatsNamed(newsroom, text(given, 'beat'));
  const { value: articles, note } = await withStored(newsroom, io, (store) =>
    articlesOf(
      store,
      beats.map((beat) => beat.name),
    ),
  );
  if (!articles) {
    io.say(flag(given, 'json') ? '[]' : (note ?? ''));
    return 1;
  }
  const found = suggestOutlets(
    articles,
    newsroom.beats.flatMap((beat) => beat.sources),
  ).slice(0, SHOWN);
  if (flag(given, 'json')) io.say(JSON.stringify(found, null, 2));
  else
    io.say(
      [
        `${articles.length} articles; outlets they name that are not followed${found.length === 0 ? ': none' : ':'}`,
        ...found.map(printed),
      ].join('\n'),
    );
  return 0;
}

/** Private material names nobody to the outside. */
async function articlesOf(store: Store, beats: readonly string[]): Promise<ArticleVersion[]> {
  const articles = new Map<string, ArticleVersion>();
  for (const beat of beats) {
    const ids = [
      ...(await store.arrivals.waiting(beat, MOST_ARTICLES)),
      ...(await store.arrivals.grouped(beat, MOST_ARTICLES)),
    ];
    for (const version of await store.articles.getMany(ids)) if (!version.private) articles.set(version.id, version);
  }
  return [...articles.values()];
}

function printed({ name, address, credits, articles, outlets, examples }: Suggestion): string {
  const also = credits.length > 0 && address ? ` (credited as ${credits.join(', ')})` : '';
  return [
    `${name}${also}: ${articles} ${articles === 1 ? 'article' : 'articles'} of ${outlets.join(', ')}`,
    ...examples.map((e) => `    ${e.outlet}: "${e.title}"${e.link ? ` -> ${e.link}` : ''}`),
    address ? `    quellwerk sources add ${address}` : '    a credit without a link: look for its address',
  ].join('\n');
}
