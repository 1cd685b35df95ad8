/** Finds what is to be taken down, has it removed, and waits until everything that told of it is mended. */
import { findPassage, fingerprint, identityOf } from '../../clean/index.ts';
import { isWebAddress } from '../../collect/index.ts';
import type { TakedownOrder } from '../../jobs/index.ts';
import {
  type ArticleVersion,
  asId,
  hashOf,
  type PassagePrint,
  QuellwerkError,
  type Takedown,
} from '../../model/index.ts';
import type { Store } from '../../store/index.ts';
import { type ExitCode, flag, type Given, text } from '../command.ts';
import { loadNewsroom } from '../config/newsroom.ts';
import { addressRead } from '../documents.ts';
import { printProblems } from '../output.ts';
import { dropAnswers } from '../providers/cache.ts';
import { articleAt } from '../takedowns.ts';
import { answersFolder } from './models.ts';
import { openNewsroom } from './process.ts';

export async function takedown(given: Given): Promise<ExitCode> {
  const at = await openNewsroom(loadNewsroom(text(given, 'newsroom') ?? '.'));
  try {
    if (flag(given, 'list')) {
      print(given, await at.store.takedowns.all());
      return 0;
    }
    const began = new Date().toISOString();
    const order = await orderOf(at.store, given, began);
    await at.jobs.takeDown(order);
    // Models' answers hold words of their sources.
    dropAnswers(answersFolder(at.newsroom));
    await at.jobs.drain();
    print(given, [order.record]);
    const problems = await at.store.problems.since(began);
    const code = printProblems(problems.filter((p) => p.resolvedAt === null));
    if (!flag(given, 'json')) console.log(summary(order));
    return code;
  } finally {
    await at.close();
  }
}

const summary = ({ versions, record }: TakedownOrder): string =>
  `${record.passage ? 'passage removed from' : 'removed'} ${versions.length} ${versions.length === 1 ? 'version' : 'versions'} of ${new Set(record.articles).size} ${record.articles.length === 1 ? 'article' : 'articles'}; what told of it is written anew or gone. It stays out.`;

function print(given: Given, records: readonly Takedown[]): void {
  if (flag(given, 'json')) {
    console.log(JSON.stringify(records, null, 2));
    return;
  }
  for (const { at, by, reason, addresses, passage } of records)
    console.log(
      `${at}  ${passage ? `passage of ${passage.words} words` : 'article'}  ${addresses.join(', ') || 'wherever it stands'}  by ${by}${reason ? `: ${reason}` : ''}`,
    );
}

async function orderOf(store: Store, given: Given, at: string): Promise<TakedownOrder> {
  const [name] = given.args;
  const passage = passageOf(text(given, 'passage'));
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
    by: text(given, 'by') ?? process.env.USER ?? 'editor',
    reason: text(given, 'reason') ?? '',
    addresses,
    articles,
    passage,
  };
  return { record, versions: versions.map((v) => v.id), pages: pages.map((p) => p.id), urls };
}

function passageOf(given: string | undefined): PassagePrint | null {
  if (given === undefined) return null;
  const print = fingerprint(given);
  if (!print || print.words < FEWEST_WORDS)
    throw new QuellwerkError(
      'usage',
      `a passage has ${FEWEST_WORDS} words at least`,
      '--passage',
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
