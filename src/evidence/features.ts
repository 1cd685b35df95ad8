/** What of an article tells its story: weighted words, names, figures and parts of words, for either language. */
import type { Language } from '../model/index.ts';
import { conceptOf, contentLemmas } from '../text/index.ts';
import { keyOf, partKey } from './vectors.ts';

/** Features with their weights before idf; a feature that a person may be shown as a reason also has its word, else ''. */
export interface Features {
  readonly keys: readonly number[];
  /** key -> place in `keys`, `weights` and `words` */
  readonly places: ReadonlyMap<number, number>;
  readonly weights: readonly number[];
  readonly words: readonly string[];
  /** keys of the words of the title */
  readonly titled: readonly number[];
}

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
  const { add, addWord, ...found } = createFeatures();
  const headline = withoutOutlet(title);
  const titled = contentLemmas(headline, lang);
  for (const lemma of titled) {
    addWord(lemma, 1);
    for (let i = 0; lemma.length > PART && i + PART <= lemma.length; i++) add(partKey(lemma, i, PART), PART_WEIGHT, '');
  }
  const features = { ...found, titled: titled.map(keyOf) };
  if (body === '') return features;
  const lead = leadOf(body);
  const told = contentLemmas(lead, lang);
  for (const lemma of told) addWord(lemma, LEAD_WEIGHT);
  for (const name of namesAndFigures(`${headline}. ${lead}`)) addWord(name, NAME_WEIGHT);
  for (const lemmas of [titled, told])
    for (const lemma of lemmas) {
      const concept = conceptOf(lemma, lang);
      if (concept) add(keyOf(`concept:${concept}`), CONCEPT_WEIGHT, '');
    }
  return features;
}

function createFeatures() {
  const places = new Map<number, number>();
  const [keys, weights, words]: [number[], number[], string[]] = [[], [], []];
  /** Of a feature given twice the greater weight counts. */
  function add(key: number, weight: number, word: string): void {
    const place = places.get(key);
    if (place !== undefined) {
      if (weights[place]! < weight) weights[place] = weight;
      return;
    }
    places.set(key, keys.length);
    keys.push(key);
    weights.push(weight);
    words.push(word);
  }
  return {
    keys,
    places,
    weights,
    words,
    add,
    addWord: (word: string, weight: number) => add(keyOf(word), weight, word),
  };
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

/** Capitalised words inside a sentence, acronyms and figures of two digits or more: what both languages write alike. */
function namesAndFigures(passage: string): string[] {
  const found: string[] = [];
  // One walk from capital to capital; what stands before is looked at only there, a lookbehind would be tried everywhere.
  for (const { 0: word, index } of passage.matchAll(/\p{Lu}[\p{L}\d-]+|\d[\d.,]*\d/gu)) {
    const before = passage.charCodeAt(index - 1);
    const isFigure = word.charCodeAt(0) <= NINE;
    const isInside = before === SPACE && word.length > 2 && /[\p{Ll},:]/u.test(passage[index - 2] ?? '');
    if (isFigure || isInside || /^\p{Lu}{2,}(?![\p{L}\d])/u.test(word)) found.push(word.toLowerCase());
  }
  return found;
}
const NINE = 0x39;
const SPACE = 0x20;
