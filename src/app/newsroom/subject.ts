/** A run without a newsroom: the pages and files named become the sources of one subject of a passing newsroom. */
import { resolve } from 'node:path';
import { createFiles, isWebAddress, type Problem } from '../../collect/index.ts';
import { type ArticleVersion, type Language, QuellwerkError, type Source } from '../../model/index.ts';
import { SITE_MARK } from '../../publish/index.ts';
import { loadBlueprint } from '../config/blueprint.ts';
import type { Beat, Newsroom } from '../config/newsroom.ts';
import { hostsNamed, loadDocuments, makeFetcher, sourcesFor } from '../documents.ts';
import { checkSiteFolder } from '../folders.ts';
import { loadOwners } from '../owners.ts';
import { loadRates } from '../rates.ts';

export interface SubjectOptions {
  readonly out: string | undefined;
  readonly blueprint: string | undefined;
  readonly language: Language | undefined;
  /** file of owners and their outlets */
  readonly owners: string | undefined;
  /** file of exchange rates */
  readonly rates: string | undefined;
}

const DEFAULT_OUT = 'quellwerk-site';
const DEFAULT_BLUEPRINT = 'tech-check';

/** @throws QuellwerkError `usage` for a folder that can't be written into; documents that can't be read are problems, the rest goes on */
export async function subjectOf(
  addresses: readonly string[],
  options: SubjectOptions,
): Promise<{ newsroom: Newsroom; problems: readonly Problem[] }> {
  const { language } = options;
  const siteDir = resolve(options.out ?? DEFAULT_OUT);
  checkSiteFolder(siteDir, SITE_MARK);
  const { sources, problems } = await detect(addresses);
  if (sources.length === 0 && problems.length === 0)
    throw new QuellwerkError('usage', 'no document was named', 'arguments', 'Name at least one URL or file.');
  const spoken = language ?? (await languageOfFiles(addresses));
  const blueprint = { ...loadBlueprint(options.blueprint ?? DEFAULT_BLUEPRINT), language: spoken };
  const beat: Beat = {
    name: 'subject',
    title: '',
    blueprint,
    about: [],
    everyMinutes: 60,
    oneSubject: true,
    providers: [],
    targets: [],
    sources,
    entities: [],
  };
  return {
    newsroom: {
      ...passing(spoken, addresses),
      // The person named the sources of the subject.
      followOriginals: false,
      dir: process.cwd(),
      dataDir: '',
      siteDir,
      beats: sources.length ? [beat] : [],
      ownerOf: options.owners ? loadOwners(options.owners) : null,
      rate: options.rates ? loadRates(options.rates) : null,
      problems: [],
    },
    problems,
  };
}

/** What a site must say of its owner; without a newsroom nobody has said it yet. */
function passing(language: Language, addresses: readonly string[]) {
  const allowPrivate = hostsNamed(addresses);
  return language === 'de'
    ? {
        title: 'Quellwerk',
        language,
        responsible: 'nicht angegeben (Lauf ohne Redaktion)',
        imprint: 'Lauf ohne Redaktion: vor einer Veröffentlichung ist hier ein Impressum einzusetzen.',
        allowPrivate,
      }
    : {
        title: 'Quellwerk',
        language,
        responsible: 'not given (run without a newsroom)',
        imprint: 'Run without a newsroom: put a legal notice here before publishing.',
        allowPrivate,
      };
}

async function detect(
  addresses: readonly string[],
): Promise<{ sources: readonly Source[]; problems: readonly Problem[] }> {
  const fetcher = makeFetcher({ allowPrivate: hostsNamed(addresses) });
  try {
    return await sourcesFor(addresses, { fetcher, files: createFiles() });
  } finally {
    await fetcher.close();
  }
}

/** Files are cheap to look at; of pages on the web the first pass will tell, so German stands unless said otherwise. */
const languageOfFiles = async (addresses: readonly string[]): Promise<Language> =>
  languageOfMost((await loadDocuments(addresses.filter((a) => !isWebAddress(a)))).versions);

/** The language of more than half of them if that is English, else German. */
export const languageOfMost = (versions: readonly Pick<ArticleVersion, 'lang'>[]): Language =>
  versions.filter((v) => v.lang === 'en').length * 2 > versions.length ? 'en' : 'de';
