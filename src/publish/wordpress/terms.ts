/** Categories and tags of a WordPress: found by name, made where they are missing. */
import { PublishError } from '../errors.ts';
import { fieldOf, type WordPressClient } from './client.ts';

export type Taxonomy = 'categories' | 'tags';

/** Ids of the named terms, in their order, each once. */
export async function termIds(
  client: WordPressClient,
  taxonomy: Taxonomy,
  names: readonly string[],
): Promise<readonly number[]> {
  const ids = new Set<number>();
  for (const name of names) if (name.trim() !== '') ids.add(await termId(client, taxonomy, name.trim()));
  return [...ids];
}

async function termId(client: WordPressClient, taxonomy: Taxonomy, name: string): Promise<number> {
  const found = await client.request('GET', `/${taxonomy}?per_page=100&search=${encodeURIComponent(name)}`);
  const terms = Array.isArray(found.body) ? found.body : [];
  const same = terms.find((t) => key(decode(String(fieldOf(t, 'name') ?? ''))) === key(name));
  const id = fieldOf(same, 'id');
  return typeof id === 'number' ? id : createTerm(client, taxonomy, name);
}

const key = (name: string): string => name.normalize('NFC').toLowerCase();

/** 400 `term_exists` names the term that another run made meanwhile, or that search did not find by its spelling. */
async function createTerm(client: WordPressClient, taxonomy: Taxonomy, name: string): Promise<number> {
  const made = await client.request('POST', `/${taxonomy}`, { name }, [400]);
  const there = fieldOf(made.body, 'code') === 'term_exists';
  const id = there ? fieldOf(fieldOf(made.body, 'data'), 'term_id') : fieldOf(made.body, 'id');
  if (typeof id === 'number' && (there || made.status < 400)) return id;
  throw new PublishError(
    'wordpress-refused',
    `"${name}" could not be created`,
    taxonomy,
    'Create it in WordPress, or leave it out of the target.',
  );
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** WordPress answers names as HTML text: "Wissen &amp; Technik". */
const decode = (text: string): string =>
  text.replace(/&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|([a-z]+));/gi, (whole, dec?: string, hex?: string, named?: string) => {
    if (named) return NAMED[named.toLowerCase()] ?? whole;
    const code = dec ? Number.parseInt(dec, 10) : Number.parseInt(hex ?? '', 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
