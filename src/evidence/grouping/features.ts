/** What of an article tells its story: weighted words, names, figures and parts of words, for either language. */
import type { Language } from '../../model/index.ts';
import { tokenize } from '../../text/index.ts';
import type { FeatureTable } from './feature-table.ts';
import { eachName } from './name-scan.ts';
import { type KnownLemma, lemmasOf, nameOf } from './words.ts';

/** Words of the body that count: news tells its story at the beginning. */
const LEAD_WORDS = 150;
/** A word of the lead against a word of the title, which was chosen by a person to name the story. */
const LEAD_WEIGHT = 0.45;
/** Names and figures stand for the story in either language, beside the lemma they also count as. */
const NAME_WEIGHT = 0.9;
/** Parts let "Eröffnung" meet "Eröffnungsfeier"; several stand for one word, so each weighs little. */
const PART_WEIGHT = 0.35;
/** A concept is shared by many words: it bridges languages and decides nothing alone. */
const CONCEPT_WEIGHT = 0.4;

/**
 * Fills the table with the article's features, with their weights before idf; one that a person may be shown as a reason
 * also has its word, others ''.
 * @returns keys of the words of the title
 */
export function gatherFeatures(table: FeatureTable, title: string, body: string, lang: Language): readonly number[] {
  table.clear();
  const headline = withoutOutlet(title);
  const titled = knownLemmas(headline, lang);
  for (const { lemma, key, parts } of titled) {
    table.add(key, 1, lemma);
    for (const part of parts) table.add(part, PART_WEIGHT, '');
  }
  if (body !== '') gatherLead(table, headline, titled, leadOf(body), lang);
  return titled.map(({ key }) => key);
}

function gatherLead(
  table: FeatureTable,
  headline: string,
  titled: readonly KnownLemma[],
  lead: string,
  lang: Language,
): void {
  const told = knownLemmas(lead, lang);
  for (const { lemma, key } of told) table.add(key, LEAD_WEIGHT, lemma);
  eachName(`${headline}. ${lead}`, (written) => {
    const { name, key } = nameOf(written);
    table.add(key, NAME_WEIGHT, name);
  });
  for (const lemmas of [titled, told])
    for (const { concept } of lemmas) if (concept !== null) table.add(concept, CONCEPT_WEIGHT, '');
}

function knownLemmas(text: string, lang: Language): KnownLemma[] {
  const lemmas: KnownLemma[] = [];
  for (const { kind, start, end } of tokenize(text))
    if (kind === 'word') for (const known of lemmasOf(text.slice(start, end), lang)) lemmas.push(known);
  return lemmas;
}

/** Longest name of an outlet at the end of a headline, in words: "... - The China Post, Taiwan" */
const OUTLET_WORDS = 6;
/** A headline shorter than this is no headline without its tail. */
const SHORTEST_HEADLINE = 15;

/** Aggregators hang the outlet behind the headline: " | WTOP", " - Stabroek News". It says nothing of the story. */
export function withoutOutlet(title: string): string {
  const at = Math.max(title.lastIndexOf(' | '), title.lastIndexOf(' - '), title.lastIndexOf(' – '));
  if (at < SHORTEST_HEADLINE) return title;
  const tail = title.slice(at + 3);
  const bar = title[at + 1] === '|';
  return bar || tail.trim().split(/\s+/).length <= OUTLET_WORDS ? title.slice(0, at) : title;
}

function leadOf(body: string): string {
  let end = -1;
  for (let n = 0; n < LEAD_WORDS; n++) {
    end = body.indexOf(' ', end + 1);
    if (end < 0) return body;
  }
  return body.slice(0, end);
}
