/**
 * How well a page is read from what a browser copies of it, menus and all: `node bench/pasted.ts DATA.jsonl.gz`, one object a
 * line: {html, url, gold: {title, date, author or authors, with and without or paragraphs or text}}. Titles, authors and passages count only where they stand in
 * what is copied; the outlet is what the page's metadata call the site, in any of their wordings.
 */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { parseTree } from '../src/clean/html/parse.ts';
import { readFacts } from '../src/clean/metadata/facts.ts';
import { choosePublisher } from '../src/clean/metadata/publisher.ts';
import { isSiteName, siteNames } from '../src/clean/metadata/site.ts';
import { cleanText } from '../src/clean/plain/clean.ts';
import { pasted } from '../training/paste.ts';

interface Gold {
  readonly title?: string;
  readonly date?: string;
  readonly author?: string | readonly string[] | null;
  readonly authors?: readonly string[];
  /** passages that must stand in the body, and that must not */
  readonly with?: readonly string[];
  readonly without?: readonly string[];
  readonly text?: string;
  readonly paragraphs?: readonly string[];
}
interface Line {
  readonly html: string;
  readonly url?: string;
  readonly gold: Gold;
}
type Read = ReturnType<typeof cleanText>;

const [, , file = new URL('../../shared/data/clean.jsonl.gz', import.meta.url).pathname] = process.argv;
const wordsOf = (text: string): string => (text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? []).join(' ');
const BODY = new Set(['heading', 'paragraph', 'list', 'quote']);
const bodyOf = ({ text, blocks }: Read): string =>
  wordsOf(
    blocks
      .filter(({ role }) => BODY.has(role))
      .map(({ start, end }) => text.slice(start, end))
      .join('\n'),
  );

/** Asked, right, and wrong where something was given. */
const tally = () => ({ asked: 0, right: 0, wrong: 0 });
type Tally = ReturnType<typeof tally>;
function count(into: Tally, isRight: boolean, isGiven: boolean): void {
  into.asked++;
  if (isRight) into.right++;
  else if (isGiven) into.wrong++;
}
const shown = ({ asked, right, wrong }: Tally): string => `right ${right} of ${asked}, wrong ${wrong}`;

const BETWEEN = /\s*[;,]\s*|\s+(?:und|and)\s+/u;

const isTitle = (found: string, title: string): boolean => {
  const [one, other] = [found, title].map((t) => t.split(' ').length) as [number, number];
  return found === title || (other > 2 && one <= other + 3 && found.includes(title));
};

const [titles, days, authors, outlets] = [tally(), tally(), tally(), tally()];
const passages = { kept: 0, lost: 0, added: 0, cut: 0 };
const words = { pages: 0, f1: 0 };

function countBody(gold: Gold, body: string, copied: string): void {
  const stands = (passage: string): boolean => copied.includes(wordsOf(passage));
  for (const passage of (gold.with ?? []).filter(stands)) passages[body.includes(wordsOf(passage)) ? 'kept' : 'lost']++;
  for (const passage of (gold.without ?? []).filter(stands))
    passages[body.includes(wordsOf(passage)) ? 'added' : 'cut']++;
  const text = gold.text ?? gold.paragraphs?.join(' ');
  if (!text) return;
  const left = new Map<string, number>();
  const [wanted, given] = [wordsOf(text).split(' '), body.split(' ')];
  for (const word of wanted) left.set(word, (left.get(word) ?? 0) + 1);
  const shared = given.filter((word) => {
    const times = left.get(word) ?? 0;
    left.set(word, times - 1);
    return times > 0;
  }).length;
  words.pages++;
  words.f1 += (2 * shared) / (wanted.length + given.length);
}

function countPage({ html, url, gold }: Line): void {
  const text = pasted(html);
  const copied = wordsOf(text);
  const read = cleanText({ text, url: null });
  countBody(gold, bodyOf(read), copied);
  if (gold.title && copied.includes(wordsOf(gold.title))) {
    count(titles, isTitle(wordsOf(read.title), wordsOf(gold.title)), read.title !== '');
    const day = read.published?.slice(0, 10);
    if (gold.date) count(days, day === gold.date.slice(0, 10), day !== undefined);
  }
  const named = gold.authors ?? [gold.author ?? []].flat().flatMap((name) => name.split(BETWEEN));
  const wanted = named.map(wordsOf).filter((name) => name && copied.includes(name));
  const given = read.byline.map(wordsOf);
  if (wanted.length > 0) count(authors, wanted.sort().join() === given.sort().join(), given.length > 0);
  const facts = readFacts(parseTree(html));
  const publisher = choosePublisher(facts);
  if (!publisher) return;
  const isOutlet = read.publisher !== null && isSiteName(read.publisher, siteNames(facts, publisher, url ?? null));
  count(outlets, isOutlet, read.publisher !== null);
}

for (const line of gunzipSync(readFileSync(file)).toString().split('\n').filter(Boolean)) countPage(JSON.parse(line));
const { kept, lost, added, cut } = passages;
const [precision, recall] = [kept / (kept + added), kept / (kept + lost)];
console.log(`titles: ${shown(titles)}`);
console.log(`days: ${shown(days)}`);
console.log(`by-lines: ${shown(authors)}`);
console.log(`outlets: ${shown(outlets)}`);
console.log(
  `passages: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, F1 ${((2 * precision * recall) / (precision + recall)).toFixed(3)} (of ${added + cut} that must not be there ${added} are)`,
);
console.log(`full text: word F1 ${(words.f1 / words.pages).toFixed(3)} of ${words.pages} pages`);
