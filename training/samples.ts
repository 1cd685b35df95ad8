/** Texts with marked names, made ready for training and scoring: tokens, what the rules say, features, tags. */
import { readFileSync } from 'node:fs';
import { germanSentences } from '../src/text/de/sentences.ts';
import { englishSentences } from '../src/text/en/sentences.ts';
import type { NameTable } from '../src/text/engine/names/nameTable.ts';
import {
  FEATURES,
  identityBuckets,
  mayBegin,
  placeBuckets,
  type TagContext,
  tagContext,
} from '../src/text/engine/names/tagFeatures.ts';
import { transitionClass } from '../src/text/engine/names/tagger.ts';
import { TAGGED_TYPES } from '../src/text/engine/names/tagModel.ts';
import { OFFSETS, OWN, wordBuckets } from '../src/text/engine/names/tagWords.ts';
import { emptyDoc } from '../src/text/engine/pipeline.ts';
import { sentencesComponent } from '../src/text/engine/sentences/sentences.ts';
import { tokensComponent } from '../src/text/engine/sentences/tokens.ts';
import { type Words, wordsOf } from '../src/text/engine/sentences/words.ts';
import { nameLanguage, ruleNames } from '../src/text/mentions.ts';
import type { Stretch } from './crf.ts';

export interface Item {
  readonly set: string;
  readonly lang: string;
  readonly text: string;
  /** offsets in UTF-16 units */
  readonly gold: readonly { readonly start: number; readonly end: number; readonly type: string }[];
}

export interface Sample {
  readonly set: string;
  readonly words: Words;
  /** "start-end-type" of each name */
  readonly gold: ReadonlySet<string>;
  readonly stretches: readonly Stretch[];
}

/** One object a line. */
export const readItems = (file: string): Item[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line));

const MARKED: Readonly<Record<string, string>> = { P: 'person', O: 'organisation', L: 'place' };

/** A sentence with its names in brackets: "[P:Lea Brandt] reist nach [L:Kiel]." */
export function readMarked(line: string): Item {
  let text = '';
  const gold = line.split(/\[([POL]):([^\]]*)\]/).flatMap((piece, i, pieces) => {
    if (i % 3 === 1) return [];
    const start = text.length;
    text += piece;
    return i % 3 === 2 ? [{ start, end: text.length, type: MARKED[pieces[i - 1]!]! }] : [];
  });
  return { set: 'own', lang: 'de', text, gold };
}

const tokens = tokensComponent({ de: true, en: false });
const sentences = sentencesComponent({ de: germanSentences, en: englishSentences });

/** `buckets` is a power of two. */
export function sampleOf({ set, text, gold }: Item, buckets: number, table: NameTable): Sample {
  const doc = emptyDoc({ text, lang: 'de' });
  Object.assign(doc, tokens.run(doc));
  Object.assign(doc, sentences.run(doc));
  const words = wordsOf(doc);
  const wanted = gold.filter((g) => TAGGED_TYPES.some((t) => t === g.type));
  const context = tagContext(words, ruleNames(words, 'de', null), nameLanguage('de'), table);
  return {
    set,
    words,
    gold: new Set(wanted.map((g) => `${g.start}-${g.end}-${g.type}`)),
    stretches: stretchesOf(context, goldTags(context, wanted), buckets),
  };
}

/** Names that do not fall on token bounds ("Muster" in "Muster-Werk") are left out: a tag can't express them. */
function goldTags(context: TagContext, gold: Item['gold']): Uint8Array {
  const { words, facts, rule, stretches } = context;
  const tags = new Uint8Array(words.count);
  const starts = new Map(words.start.map((s, i) => [s, i]));
  const ends = new Map(words.end.map((e, i) => [e, i]));
  for (const { start, end, type } of gold.toSorted((a, b) => a.end - a.start - (b.end - b.start))) {
    const from = starts.get(start);
    const to = ends.get(end);
    if (from === undefined || to === undefined || !mayBegin(facts, rule, from)) continue;
    if (!stretches.some((s) => s.from <= from && to < s.to)) continue;
    const begin = 1 + 2 * (TAGGED_TYPES as readonly string[]).indexOf(type);
    for (let i = from; i <= to; i++) tags[i] = i === from ? begin : begin + 1;
  }
  return withoutOrphans(tags);
}

/** A longer name written over a shorter one leaves no inside without its begin. */
function withoutOrphans(tags: Uint8Array): Uint8Array {
  for (let i = 0; i < tags.length; i++) {
    const before = i > 0 ? tags[i - 1]! : 0;
    if (tags[i]! > 0 && tags[i]! % 2 === 0 && before !== tags[i] && before !== tags[i]! - 1) tags[i] = 0;
  }
  return tags;
}

function stretchesOf(context: TagContext, tags: Uint8Array, buckets: number): Stretch[] {
  const { words, facts, rule } = context;
  return context.stretches.map(({ from, to }) => {
    const sentence = words.sentences.find((s) => s.from <= from && from < s.to)!;
    const lists = Array.from({ length: to - from }, (_, k) => featuresAt(context, from + k, sentence, buckets));
    const bounds = [0];
    for (const list of lists) bounds.push(bounds.at(-1)! + list.length);
    return {
      buckets: Int32Array.from(lists.flat()),
      identities: Uint8Array.from(
        lists.flatMap((list, k) => {
          const own = new Set(identityBuckets(context, from + k, sentence, buckets));
          return list.map((b) => (own.has(b) ? 1 : 0));
        }),
      ),
      bounds: Int32Array.from(bounds),
      classes: Uint8Array.from(lists, (_, k) => transitionClass(context, from + k)),
      begins: Uint8Array.from(lists, (_, k) => (mayBegin(facts, rule, from + k) ? 1 : 0)),
      tags: tags.slice(from, to),
    };
  });
}

function featuresAt(context: TagContext, i: number, sentence: { from: number; to: number }, buckets: number): number[] {
  const out = new Int32Array(FEATURES);
  const list: number[] = [];
  const first = Math.max(sentence.from, i - OWN);
  const last = Math.min(sentence.to - 1, i + OFFSETS - 1 - OWN);
  for (let k = first; k <= last; k++)
    list.push(...out.subarray(0, wordBuckets(context.facts[k]!, k - i + OWN, buckets, out)));
  list.push(...out.subarray(0, placeBuckets(context, i, sentence, buckets, out, 0)));
  return list;
}
