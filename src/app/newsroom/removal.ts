/** Finds what a person wants taken down, and has it removed with all that was derived from it. */
import { findPassage, fingerprint, identityOf } from '../../clean/index.ts';
import { isWebAddress } from '../../collect/index.ts';
import type { Jobs, TakedownOrder } from '../../jobs/index.ts';
import {
  type ArticleVersion,
  asId,
  hashOf,
  type PassagePrint,
  QuellwerkError,
  type Takedown,
} from '../../model/index.ts';
import type { Store } from '../../store/index.ts';
import type { Newsroom } from '../config/newsroom.ts';
import { addressRead } from '../documents.ts';
import { dropAnswers } from '../providers/cache.ts';
import { articleAt } from '../takedowns.ts';
import type { Home } from './home.ts';
import { answersFolder } from './models.ts';

export interface Wanted {
  /** address, or id of an article or of one of its versions; null: wherever the passage stands */
  readonly name: string | null;
  /** word by word; null: the whole article */
  readonly passage: string | null;
  readonly by: string;
  readonly reason: string;
}

/** The newsroom something is removed from. */
interface Removing {
  readonly store: Store;
  readonly home: Home;
  readonly jobs: Jobs;
  readonly newsroom: Newsroom;
}

/** Returns when it is gone; stories that told of it are queued to be written anew. */
export async function removeNamed({ store, home, jobs, newsroom }: Removing, wanted: Wanted): Promise<TakedownOrder> {
  const name = wanted.name === null ? null : home.named(wanted.name);
  const order = await orderOf(store, { ...wanted, name }, new Date().toISOString());
  await jobs.takeDown(order);
  // Models' answers hold words of their sources, and vectors are made of them.
  dropAnswers(answersFolder(newsroom));
  await store.embeddings.drop();
  return order;
}

/** @throws QuellwerkError `usage` where nothing or too little is named, `nothing-to-remove` where nothing matches */
async function orderOf(store: Store, { name, passage: words, by, reason }: Wanted, at: string): Promise<TakedownOrder> {
  const passage = passageOf(words);
  if (!name && !passage)
    throw new QuellwerkError('usage', 'an address, an article or a --passage is missing', 'arguments', 'See --help.');
  const about = name ? await versionsOf(store, name) : null;
  const versions = passage ? await holding(store, passage, about) : (about ?? []);
  // An address may be barred before it was ever fetched; anything else that is not there is a slip of the pen.
  if (versions.length === 0 && !(name && isWebAddress(name))) throw nothingFound(name ?? 'the passage');
  const pages = await store.pages.records([...new Set(versions.map((v) => v.page))]);
  const urls = [...new Set(pages.flatMap((p) => [p.url, p.finalUrl]))];
  const addresses = name ? addressesOf(name, [...urls, ...(about ?? []).map((v) => v.url)]) : [];
  const articles = [
    ...new Set([...versions.map((v) => v.article), ...(isWebAddress(name ?? '') ? [articleAt(name!)] : [])]),
  ];
  const record: Takedown = {
    id: `td_${hashOf(JSON.stringify([at, addresses, passage])).slice(0, 20)}`,
    at,
    by,
    reason,
    addresses,
    articles,
    passage,
  };
  return { record, versions: versions.map((v) => v.id), pages: pages.map((p) => p.id), urls };
}

function passageOf(given: string | null): PassagePrint | null {
  if (given === null) return null;
  const print = fingerprint(given);
  if (!print || print.words < FEWEST_WORDS)
    throw new QuellwerkError(
      'usage',
      `a passage has ${FEWEST_WORDS} words at least`,
      'passage',
      'Give the whole sentence: a few words stand in many texts that nobody wants removed.',
    );
  return print;
}
const FEWEST_WORDS = 4;

const addressesOf = (name: string, urls: readonly string[]): string[] => [
  ...new Set([...(isWebAddress(name) ? [name] : []), ...urls].map((url) => identityOf(addressRead(url)))),
];

/** All versions of the article that an id or an address names. */
async function versionsOf(store: Store, name: string): Promise<ArticleVersion[]> {
  if (name.startsWith('ar_')) return store.articles.versionsOf(asId('article', name));
  if (name.startsWith('av_')) {
    const version = await store.articles.get(asId('articleVersion', name));
    return version ? store.articles.versionsOf(version.article) : [];
  }
  const pages = await store.pages.at([name, addressRead(name)]);
  const named = await store.articles.ofPages(pages.map((p) => p.id));
  const articles = new Set([articleAt(name), ...named.map((v) => v.article)]);
  return (await Promise.all([...articles].map((id) => store.articles.versionsOf(id)))).flat();
}

const BATCH = 200;

async function holding(
  store: Store,
  passage: PassagePrint,
  among: readonly ArticleVersion[] | null,
): Promise<ArticleVersion[]> {
  const has = ({ text, title }: ArticleVersion): boolean =>
    findPassage(text, passage).length > 0 || findPassage(title, passage).length > 0;
  if (among) return among.filter(has);
  const found: ArticleVersion[] = [];
  for (let after: ArticleVersion['id'] | null = null; ; ) {
    const batch: ArticleVersion[] = await store.articles.walk(after, BATCH);
    found.push(...batch.filter(has));
    if (batch.length < BATCH) return found;
    after = batch.at(-1)!.id;
  }
}

const nothingFound = (name: string): QuellwerkError =>
  new QuellwerkError(
    'nothing-to-remove',
    'nothing that is kept here matches',
    name,
    'Give the address as the desk shows it, the id of the article, or the passage word by word.',
  );
