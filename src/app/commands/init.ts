/** `quellwerk init`: makes a newsroom folder; asks on a terminal, takes flags otherwise. */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { stringify } from 'yaml';
import { QuellwerkError } from '../../model/index.ts';
import { type Command, type Given, text } from '../command.ts';
import { shippedBlueprints } from '../config/blueprint.ts';

interface Answers {
  readonly title: string;
  readonly language: 'de' | 'en';
  readonly responsible: string;
  readonly contact: string;
  readonly feed: string;
  readonly blueprint: string;
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
    '--blueprint NAME': 'layout of the articles: tech-check or brief (brief)',
  },
  async run(given) {
    const dir = resolve(given.args[0] ?? missing('the folder to make'));
    if (existsSync(dir) && readdirSync(dir).length > 0)
      throw new QuellwerkError('not-empty', 'the folder is not empty', dir, 'Name a new folder; nothing was written.');
    const answers = await answersFrom(given);
    writeNewsroom(dir, answers);
    console.log(
      `Made ${dir}: newsroom.yaml, beats/start.yaml.\nNext (in that folder --newsroom is not needed): npx quellwerk sources add URL --newsroom ${given.args[0]} follows an outlet (files go into inbox/); npx quellwerk run --newsroom ${given.args[0]} does one pass, npx quellwerk start --newsroom ${given.args[0]} keeps going.`,
    );
    return 0;
  },
};

function missing(what: string): never {
  throw new QuellwerkError('usage', `${what} is missing`, 'arguments', 'See `quellwerk init --help`.');
}

async function answersFrom(given: Given): Promise<Answers> {
  const ask = process.stdin.isTTY ? await questions() : null;
  const answer = async (name: string, question: string, usual: string): Promise<string> =>
    text(given, name) ?? (await ask?.(question, usual)) ?? usual;
  try {
    const language = oneOf(
      await answer('language', 'Language of site and articles (de, en)', 'de'),
      ['de', 'en'] as const,
      '--language',
    );
    return {
      language,
      title: await answer('title', 'Name of the publication', language === 'de' ? 'Mein Quellwerk' : 'My Quellwerk'),
      responsible: await answer('responsible', 'Person with editorial responsibility', process.env.USER || 'editor'),
      contact: await answer('contact', 'Address by which publishers reach you', ''),
      feed: await answer('feed', 'First source (feed, sitemap, site or page)', ''),
      blueprint: oneOf(
        await answer('blueprint', `Layout of the articles (${shippedBlueprints().join(', ')})`, 'brief'),
        shippedBlueprints(),
        '--blueprint',
      ),
    };
  } finally {
    ask?.close();
  }
}

function oneOf<T extends string>(value: string, known: readonly T[], option: string): T {
  const found = known.find((k) => k === value);
  return found ?? missing(`${option} takes ${known.join(' or ')}; "${value}"`);
}

type Ask = ((question: string, usual: string) => Promise<string>) & { close(): void };

async function questions(): Promise<Ask> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const ask = async (question: string, usual: string): Promise<string> =>
    (await terminal.question(`${question}${usual ? ` [${usual}]` : ''}: `)).trim() || usual;
  return Object.assign(ask, { close: () => terminal.close() });
}

function writeNewsroom(dir: string, a: Answers): void {
  for (const folder of ['beats', 'blueprints', 'inbox']) mkdirSync(join(dir, folder), { recursive: true });
  const imprint =
    a.language === 'de'
      ? `Verantwortlich: ${a.responsible}. Bitte durch Ihr Impressum ersetzen.`
      : `Responsible: ${a.responsible}. Please replace by your legal notice.`;
  const newsroom = {
    title: a.title,
    language: a.language,
    responsible: a.responsible,
    imprint,
    ...(a.contact && { contact: a.contact }),
    port: 4710,
  };
  writeFileSync(join(dir, 'newsroom.yaml'), `# All keys: schemas/newsroom.schema.json\n${stringify(newsroom)}`);
  writeFileSync(join(dir, 'beats', 'start.yaml'), beatFile(a));
  writeFileSync(join(dir, '.gitignore'), 'data/\nsite/\n');
}

/** Without a source the beat still loads: an inbox folder is followed, into which files can be dropped. */
function beatFile(a: Answers): string {
  const source = a.feed
    ? { address: a.feed, language: a.language }
    : { address: './inbox', kind: 'folder', language: a.language };
  const beat = { title: a.title, language: a.language, blueprint: a.blueprint, every: '30m', sources: [source] };
  return `# All keys: schemas/beat.schema.json\n${stringify(beat)}`;
}
