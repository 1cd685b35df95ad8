/** Plain text pasted from a browser, or a text file -> CleanArticle. */
import type { CleanArticle, Page } from '../../model/index.ts';
import { detectLanguage } from '../../text/engine/language.ts';
import { assemble } from '../assemble.ts';
import { bodyText, creditsOf } from '../metadata/article-text.ts';
import { chooseDisclosure } from '../metadata/disclosure.ts';
import { readMoment } from '../metadata/moment.ts';
import { readAuthors } from '../metadata/people.ts';
import { type Head, readHead } from './head.ts';
import { type PlainLine, readLines } from './line.ts';
import { piecesOf } from './pieces.ts';
import { isProse, sectionsOf } from './sections.ts';
import { foldTables } from './tables.ts';

export interface TextInput {
  readonly text: string;
  readonly url: string | null;
  /** the file's name, used as a title of last resort where it is made of words */
  readonly name?: string;
  readonly hint?: Page['hint'];
}

/** What a format says about the text beside its lines, as Markdown's front matter does. */
export interface Declared {
  readonly title?: string;
  readonly author?: string;
  readonly published?: string;
  readonly modified?: string;
  readonly publisher?: string;
  readonly canonicalUrl?: string;
}

/** Cleans pasted text: finds title, date and author and sets adverts, comments, pointers and notes apart. */
export function cleanText(input: TextInput): CleanArticle {
  return cleanLines(foldTables(readLines(input.text)), input, {});
}

/** The common way of Markdown and plain text from lines to an article. */
export function cleanLines(lines: readonly PlainLine[], input: TextInput, declared: Declared): CleanArticle {
  const head = readHead(
    lines,
    lines.findIndex((l) => isProse(l.text)),
  );
  const pieces = piecesOf(lines, sectionsOf(lines), head);
  const authors = authorsOf(head, input, declared);
  return assemble(
    pieces,
    {
      title: declared.title || head.title || input.hint?.title || titleFromName(input.name),
      byline: authors.persons,
      published: readMoment(declared.published ?? '') ?? head.published ?? readMoment(input.hint?.published ?? ''),
      modified: readMoment(declared.modified ?? ''),
      lang: detectLanguage(bodyText(pieces)),
      publisher: declared.publisher ?? null,
      credits: [...new Set([...creditsOf(pieces), ...authors.others])],
      aiDisclosure: chooseDisclosure(pieces),
      canonicalUrl: declared.canonicalUrl ?? null,
    },
    input.url,
  );
}

function authorsOf(head: Head, input: TextInput, declared: Declared) {
  if (declared.author) return readAuthors(declared.author, declared.publisher ?? null, 'marked');
  if (head.authors.persons.length || !input.hint?.author) return head.authors;
  return { persons: readAuthors(input.hint.author, null, 'marked').persons, others: head.authors.others };
}

/** "streik-bei-der-bahn.txt" is a title of sorts, "a81f_02.txt" is none. */
function titleFromName(name: string | undefined): string {
  const words = (name ?? '')
    .replace(/^.*[\\/]/, '')
    .replace(/\.\w{1,5}$/, '')
    .split(/[-_\s]+/);
  return words.filter((w) => /^\p{L}{2,}$/u.test(w)).length >= 3 ? words.join(' ') : '';
}
