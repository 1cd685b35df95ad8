/** What of an article tells its story: weighted words, names, figures and parts of words, for either language. */
import type { Language } from '../model/index.ts';
import { conceptOf, contentLemmas } from '../text/index.ts';

/** Feature -> weight before idf. Parts of words begin with "#", shared concepts with "concept:". */
export type Features = ReadonlyMap<string, number>;

/** Words of the body that count: news tells its story at the beginning. */
const LEAD_WORDS = 150;
/** A word of the lead against a word of the title, which was chosen by a person to name the story. */
const LEAD_WEIGHT = 0.45;
/** Names and figures stand for the story in either language, beside the lemma they also count as. */
const NAME_WEIGHT = 0.9;
/** Parts let "Eröffnung" meet "Eröffnungsfeier"; several stand for one word, so each weighs little. */
const PART_WEIGHT = 0.35;
const PART = 4;
/** A concept is shared by many words: it bridges languages and decides nothing alone. */
const CONCEPT_WEIGHT = 0.4;

export function featuresOf(title: string, body: string, lang: Language): Features {
  const features = new Map<string, number>();
  const add = (feature: string, weight: number): void => {
    if ((features.get(feature) ?? 0) < weight) features.set(feature, weight);
  };
  const headline = withoutOutlet(title);
  for (const lemma of contentLemmas(headline, lang)) {
    add(lemma, 1);
    for (const part of partsOf(lemma)) add(`#${part}`, PART_WEIGHT);
  }
  if (body === '') return features;
  const lead = leadOf(body);
  for (const lemma of contentLemmas(lead, lang)) add(lemma, LEAD_WEIGHT);
  for (const name of namesAndFigures(`${headline}. ${lead}`)) add(name, NAME_WEIGHT);
  for (const lemma of contentLemmas(`${headline} ${lead}`, lang)) {
    const concept = conceptOf(lemma, lang);
    if (concept) add(`concept:${concept}`, CONCEPT_WEIGHT);
  }
  return features;
}

/** Whether a feature is a word that a person may be shown as a reason. */
export const isWord = (feature: string): boolean => !feature.startsWith('#') && !feature.startsWith('concept:');

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

function partsOf(lemma: string): string[] {
  const parts: string[] = [];
  for (let i = 0; lemma.length > PART && i + PART <= lemma.length; i++) parts.push(lemma.slice(i, i + PART));
  return parts;
}

function leadOf(body: string): string {
  let end = -1;
  for (let n = 0; n < LEAD_WORDS; n++) {
    end = body.indexOf(' ', end + 1);
    if (end < 0) return body;
  }
  return body.slice(0, end);
}

/** Capitalised words inside a sentence, acronyms and figures of two digits or more: what both languages write alike. */
function namesAndFigures(passage: string): string[] {
  const found = passage.match(/(?<=[\p{Ll},:] )\p{Lu}[\p{L}\d-]{2,}|\b\p{Lu}{2,}\b|\b\d[\d.,]*\d\b/gu) ?? [];
  return found.map((word) => word.toLowerCase());
}
