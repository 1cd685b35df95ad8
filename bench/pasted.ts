/**
 * How often title and day of a page are read right from what a browser copies of it, menus and all: `node bench/pasted.ts
 * DATA.jsonl.gz`, one object a line: {html, gold: {title, date}}. Only pages count whose title stands in what is copied.
 */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { cleanText } from '../src/clean/plain/clean.ts';
import { pasted } from '../training/paste.ts';

const [, , file = fileOf('clean')] = process.argv;
function fileOf(set: string): string {
  return new URL(`../../shared/data/${set}.jsonl.gz`, import.meta.url).pathname;
}
const wordsOf = (text: string): string => (text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? []).join(' ');

const pages = gunzipSync(readFileSync(file))
  .toString()
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as { html: string; gold: { title?: string; date?: string } })
  .flatMap(({ html, gold }) => (gold.title ? [{ text: pasted(html), title: gold.title, date: gold.date }] : []))
  .filter(({ text, title }) => wordsOf(text).includes(wordsOf(title)));
const [titles, days] = [{ right: 0 }, { asked: 0, right: 0, wrong: 0 }];
for (const { text, title, date } of pages) {
  const read = cleanText({ text, url: null });
  const found = wordsOf(read.title);
  const isLonger = found.includes(wordsOf(title)) && found.split(' ').length <= wordsOf(title).split(' ').length + 3;
  if (found === wordsOf(title) || (isLonger && wordsOf(title).split(' ').length > 2)) titles.right++;
  if (!date) continue;
  const day = read.published?.slice(0, 10);
  days.asked++;
  if (day === date.slice(0, 10)) days.right++;
  else if (day) days.wrong++;
}
console.log(`titles right: ${titles.right} of ${pages.length}`);
console.log(
  `days right: ${days.right} of ${days.asked}, wrong: ${days.wrong}, none read: ${days.asked - days.right - days.wrong}`,
);
