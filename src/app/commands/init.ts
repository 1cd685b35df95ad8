/** `quellwerk init`: makes a newsroom folder; asks on a terminal, takes flags otherwise. */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { stringify } from 'yaml';
import { QuellwerkError } from '../../model/index.ts';
import { type Command, type Given, text } from '../command.ts';
import { shippedBlueprints } from '../config/blueprint.ts';
import type { SourceFile } from '../config/sources.ts';
import { makeFolder, removeFolders } from '../folders.ts';
import { placeholderImprint } from '../imprint.ts';
import { typed } from '../invocation.ts';

interface Answers {
  readonly title: string;
  readonly language: 'de' | 'en';
  readonly responsible: string;
  readonly contact: string;
  readonly blueprint: string;
  readonly first: First | null;
}

export const init: Command = {
  name: 'init',
  summary: 'makes the folder of a new newsroom',
  usage: [
    'init DIR [--title T] [--language de|en] [--responsible NAME] [--contact ADDRESS] [--feed URL] [--blueprint NAME]',
  ],
  options: {
    title: { type: 'string' },
    language: { type: 'string' },
    responsible: { type: 'string' },
    contact: { type: 'string' },
    feed: { type: 'string' },
    blueprint: { type: 'string' },
  },
  optionHelp: {
    '--title T': 'name of the publication',
    '--language de|en': 'language of site, articles and desk (de)',
    '--responsible NAME': 'person with editorial responsibility; printed in every disclosure',
    '--contact ADDRESS': 'mail or web address by which publishers reach you; part of the user agent',
    '--feed URL': 'first source: feed, sitemap, site or page',
    '--blueprint NAME': `layout of the articles: ${shippedBlueprints().join(', ')} (brief)`,
  },
  async run(given) {
    const dir = resolve(given.args[0] ?? missing('the folder to make'));
    checkFolder(dir);
    const answers = await answersFrom(given);
    writeNewsroom(dir, answers);
    console.log(
      `Made ${dir}: newsroom.yaml, beats/start.yaml.\nNext: ${typed('sources add URL', dir)} follows an outlet (files go into inbox/); ${typed('run', dir)} does one pass, ${typed('start', dir)} keeps going.\nArticles wait in the desk for your approval: \`review: always\` in beats/start.yaml.`,
    );
    return 0;
  },
};

interface First {
  readonly entry: SourceFile;
  /** host on a private network, allowed since the owner named it */
  readonly privateHost: string | null;
}

/** Looked at as `sources add` does, before anything is written. @throws QuellwerkError where nothing can be read there */
async function firstSource(feed: string, { contact, language }: Pick<Answers, 'contact' | 'language'>): Promise<First> {
  const { look, isRefused } = await import('../sources/add.ts');
  const { preview, privateHost } = await look({ contact: contact || undefined }, feed, {
    now: () => new Date().toISOString(),
  });
  if (isRefused(preview))
    throw new QuellwerkError(
      preview.refusal!.code,
      `its articles may not be read: ${preview.refusal!.what}`,
      preview.refusal!.where,
      `${preview.refusal!.cure} Nothing was written; give another --feed, or none.`,
    );
  return { entry: { ...preview.entry, language: preview.entry.language ?? language }, privateHost };
}

function checkFolder(dir: string): void {
  removeFolders(makeFolder(dir));
  if (existsSync(dir) && readdirSync(dir).length > 0)
    throw new QuellwerkError('usage', 'the folder is not empty', dir, 'Name a new folder; nothing was written.');
}

function missing(what: string): never {
  throw new QuellwerkError('usage', `${what} is missing`, 'arguments', 'See `quellwerk init --help`.');
}

async function answersFrom(given: Given): Promise<Answers> {
  const ask = process.stdin.isTTY ? await questions() : null;
  const answer = async (name: string, question: string, usual: string): Promise<string> =>
    text(given, name) ?? (await ask?.(question, usual)) ?? usual;
  const choice = async <T extends string>(
    name: string,
    question: string,
    known: readonly T[],
    usual: T,
  ): Promise<T> => {
    const flag = text(given, name);
    if (flag !== undefined) return oneOf(flag, known, `--${name}`);
    return ask ? chosen(ask, question, known, usual) : usual;
  };
  try {
    const language = await choice('language', 'Language of site and articles', ['de', 'en'] as const, 'de');
    const asked = {
      language,
      title: await answer('title', 'Name of the publication', language === 'de' ? 'Mein Quellwerk' : 'My Quellwerk'),
      responsible: await answer('responsible', 'Person with editorial responsibility', process.env.USER || 'editor'),
      contact: await answer('contact', 'Address by which publishers reach you', ''),
      blueprint: await choice('blueprint', 'Layout of the articles', shippedBlueprints(), 'brief'),
    };
    const feed = text(given, 'feed');
    const look = (address: string): Promise<First> => firstSource(address, asked);
    const first = feed ? await look(feed) : ask && feed === undefined ? await readable(ask, FIRST_SOURCE, look) : null;
    return { ...asked, first };
  } finally {
    ask?.close();
  }
}

function oneOf<T extends string>(value: string, known: readonly T[], option: string): T {
  const found = known.find((k) => k === value);
  if (found) return found;
  throw new QuellwerkError('usage', `${option} does not know "${value}"`, 'arguments', `Give ${known.join(' or ')}.`);
}

/** Asks until one of the known answers is given; a wrong one costs no other answer. */
export async function chosen<T extends string>(
  ask: (question: string, usual: string) => Promise<string>,
  question: string,
  known: readonly T[],
  usual: T,
): Promise<T> {
  const list = known.join(', ');
  for (let asked = `${question} (${list})`; ; ) {
    const given = await ask(asked, usual);
    const found = known.find((k) => k === given.toLowerCase());
    if (found) return found;
    asked = `"${given}" is none of them. ${question} (${list})`;
  }
}

const FIRST_SOURCE = 'First source (feed, sitemap, site or page), or Enter for none';

/** Asks until an address can be read or none is given; one that can't be costs no other answer. */
export async function readable<T>(
  ask: (question: string, usual: string) => Promise<string>,
  question: string,
  look: (address: string) => Promise<T>,
): Promise<T | null> {
  for (let asked = question; ; ) {
    const address = await ask(asked, '');
    if (address === '') return null;
    try {
      return await look(address);
    } catch (error) {
      if (!(error instanceof QuellwerkError)) throw error;
      asked = `${error.line}\n${question}`;
    }
  }
}

type Ask = ((question: string, usual: string) => Promise<string>) & { close(): void };

async function questions(): Promise<Ask> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const ask = async (question: string, usual: string): Promise<string> =>
    (await terminal.question(`${question}${usual ? ` [${usual}]` : ''}: `)).trim() || usual;
  return Object.assign(ask, { close: () => terminal.close() });
}

function writeNewsroom(dir: string, a: Answers): void {
  const { first } = a;
  for (const folder of ['beats', 'blueprints', 'inbox']) mkdirSync(join(dir, folder), { recursive: true });
  const imprint = placeholderImprint(a.language, a.responsible);
  const newsroom = {
    title: a.title,
    language: a.language,
    responsible: a.responsible,
    imprint,
    ...(a.contact && { contact: a.contact }),
    port: 4710,
    ...(first?.privateHost && { allowPrivate: [first.privateHost] }),
  };
  writeFileSync(
    join(dir, 'newsroom.yaml'),
    `# All keys: schemas/newsroom.schema.json\n${stringify(newsroom)}${BASE_URL_HINT}`,
  );
  writeFileSync(join(dir, 'beats', 'start.yaml'), beatFile(a));
  writeFileSync(join(dir, '.gitignore'), 'data/\nsite/\n');
}

/** Nobody's address can be guessed, and feeds and sitemaps hold absolute ones. */
const BASE_URL_HINT =
  '# Where the site will stand. Without it no feeds and no sitemap are made:\n# baseUrl: https://www.example.org/\n';

/** Without a source the beat still loads: an inbox folder is followed, into which files can be dropped. */
function beatFile(a: Answers): string {
  const source = a.first ? a.first.entry : { address: './inbox', kind: 'folder', language: a.language };
  const head = { title: a.title, language: a.language, blueprint: a.blueprint, every: '30m' };
  return `# All keys: schemas/beat.schema.json\n${stringify(head)}${REVIEW}${stringify({ sources: [source] })}`;
}

/** Who has just begun sees each article before the public does, and says so when that is no longer needed. */
const REVIEW =
  '# Who publishes: always (a person approves each article in the desk), deterministic-only (only what a language\n# model wrote waits for a person), automatic\nreview: always\n';
