/**
 * Trains the weights of the tagger of German names: `node training/names.ts DATA.jsonl OUT.bin [--folds 5]`.
 *
 * DATA has one object a line: {id, set, lang, text, gold: [{start, end, type}]}, offsets in UTF-16 units. Only sets whose
 * licence lets derived weights ship may be in it: GermEval 2014 (CC BY 4.0) and SmartData (DFKI, CC BY 4.0). With
 * --folds it prints cross-validated figures first; no figure is of an item that was trained on.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { germanSentences } from '../src/text/de/sentences.ts';
import { englishSentences } from '../src/text/en/sentences.ts';
import type { NameMatch } from '../src/text/engine/names.ts';
import { emptyDoc } from '../src/text/engine/pipeline.ts';
import { sentencesComponent } from '../src/text/engine/sentences.ts';
import { FEATURES, featureBuckets, needsTag, type TagContext, tagContext } from '../src/text/engine/tagFeatures.ts';
import {
  bestTag,
  matchesOf,
  TAGGED_TYPES,
  TAGS,
  type TaggerModel,
  tagNames,
  writeWeights,
} from '../src/text/engine/tagger.ts';
import { tokensComponent } from '../src/text/engine/tokens.ts';
import { type Words, wordsOf } from '../src/text/engine/words.ts';
import { nameLanguage, ruleNames } from '../src/text/mentions.ts';

const SETS = new Set(['germeval', 'smartdata']);
const BUCKETS = 2 ** 17;
const EPOCHS = 10;

interface Item {
  readonly set: string;
  readonly text: string;
  readonly gold: readonly { start: number; end: number; type: string }[];
}
interface Sample {
  readonly set: string;
  readonly words: Words;
  readonly rules: readonly NameMatch[];
  readonly context: TagContext;
  readonly tags: Uint8Array;
  readonly gold: ReadonlySet<string>;
}

const language = nameLanguage('de');
const tokens = tokensComponent();
const sentences = sentencesComponent({ de: germanSentences, en: englishSentences });

function sampleOf({ set, text, gold }: Item): Sample {
  const doc = emptyDoc({ text, lang: 'de' });
  Object.assign(doc, tokens.run(doc));
  Object.assign(doc, sentences.run(doc));
  const words = wordsOf(doc);
  const rules = ruleNames(words, 'de', null);
  const wanted = gold.filter((g) => TAGGED_TYPES.some((t) => t === g.type));
  return {
    set,
    words,
    rules,
    context: tagContext(words, rules, language),
    tags: goldTags(words, wanted),
    gold: new Set(wanted.map((g) => `${g.start}-${g.end}-${g.type}`)),
  };
}

/** Names that do not fall on token bounds ("Muster" in "Muster-Werk") are left out: a tag can't express them. */
function goldTags(words: Words, gold: Item['gold']): Uint8Array {
  const tags = new Uint8Array(words.count);
  const starts = new Map(words.start.map((s, i) => [s, i]));
  const ends = new Map(words.end.map((e, i) => [e, i]));
  for (const { start, end, type } of [...gold].sort((a, b) => a.end - a.start - (b.end - b.start))) {
    const from = starts.get(start);
    const to = ends.get(end);
    if (from === undefined || to === undefined) continue;
    const begin = 1 + 2 * (TAGGED_TYPES as readonly string[]).indexOf(type);
    for (let i = from; i <= to; i++) tags[i] = i === from ? begin : begin + 1;
  }
  return tags;
}

/** Pseudo-random order that is the same on every run. */
function shuffled<T>(list: readonly T[], seed: number): T[] {
  const copy = [...list];
  let state = seed;
  for (let i = copy.length - 1; i > 0; i--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const j = state % (i + 1);
    [copy[i], copy[j]] = [copy[j]!, copy[i]!];
  }
  return copy;
}

/** Averaged perceptron: the mean of all weights ever held, by the lazy sum of step times change. */
function train(samples: readonly Sample[]): TaggerModel {
  const weights = new Float64Array(BUCKETS * TAGS);
  const sums = new Float64Array(BUCKETS * TAGS);
  const buckets = new Int32Array(FEATURES);
  const scores = new Float64Array(TAGS);
  let step = 1;
  for (let epoch = 0; epoch < EPOCHS; epoch++)
    for (const { words, context, tags } of shuffled(samples, 17 + epoch))
      for (const sentence of words.sentences) {
        let before = 0;
        let before2 = 0;
        for (let i = sentence.from; i < sentence.to; i++) {
          let tag = 0;
          if (before !== 0 || needsTag(context, i)) {
            const count = featureBuckets(context, i, sentence, before, before2, BUCKETS, buckets);
            scores.fill(0);
            for (let f = 0; f < count; f++)
              for (let t = 0; t < TAGS; t++) scores[t]! += weights[buckets[f]! * TAGS + t]!;
            tag = bestTag(scores, before);
            const want = tags[i]!;
            step++;
            if (tag !== want)
              for (let f = 0; f < count; f++) {
                const right = buckets[f]! * TAGS + want;
                const wrong = buckets[f]! * TAGS + tag;
                weights[right]! += 1;
                sums[right]! += step;
                weights[wrong]! -= 1;
                sums[wrong]! -= step;
              }
          }
          before2 = before;
          before = tag;
        }
      }
  const averaged = weights.map((w, i) => w - sums[i]! / step);
  return { buckets: BUCKETS, weights: quantised(averaged) };
}

/** To 16 bits, the largest weight at the end of the range: bytes would clip the few large weights or drop the many small. */
function quantised(weights: Float64Array): Int16Array {
  const top = weights.reduce((m, w) => Math.max(m, Math.abs(w)), 1);
  return Int16Array.from(weights, (w) => Math.round((w / top) * 32767));
}

interface Score {
  right: number;
  have: number;
  want: number;
}
const f1 = ({ right, have, want }: Score): string => {
  const p = right / have;
  const r = right / want;
  return `p ${p.toFixed(4)} r ${r.toFixed(4)} f1 ${((2 * p * r) / (p + r)).toFixed(4)}`;
};

/** Strict span and type, pooled over the folds. Folds are blocks of neighbours, so that near-duplicates stay together. */
function crossValidate(samples: readonly Sample[], folds: number): void {
  const scores = new Map<string, Score>();
  for (let fold = 0; fold < folds; fold++) {
    const inFold = (_: Sample, i: number): boolean => Math.floor((i / samples.length) * folds * 4) % folds === fold;
    const model = train(samples.filter((s, i) => !inFold(s, i)));
    for (const sample of samples.filter(inFold)) {
      const score = scores.get(sample.set) ?? { right: 0, have: 0, want: 0 };
      const found = tagNames(sample.words, sample.rules, language, model);
      const spans = found.map((m) => `${sample.words.start[m.from]}-${sample.words.end[m.to - 1]}-${m.type}`);
      score.have += spans.length;
      score.want += sample.gold.size;
      score.right += spans.filter((s) => sample.gold.has(s)).length;
      scores.set(sample.set, score);
    }
  }
  for (const [set, score] of scores) console.log(`${set}: ${f1(score)} (${folds} folds, strict span and type)`);
}

const [dataFile, outFile, option, value] = process.argv.slice(2);
if (!dataFile || !outFile) throw new Error('usage: node training/names.ts DATA.jsonl OUT.bin [--folds N]');
const items: Item[] = readFileSync(dataFile, 'utf8')
  .split('\n')
  .filter((line) => line.trim())
  .map((line) => JSON.parse(line));
const samples = items.filter((i) => SETS.has(i.set)).map(sampleOf);
console.log(`${samples.length} texts, ${samples.reduce((n, s) => n + matchesOf(s.words, s.tags).length, 0)} names`);
if (option === '--folds') crossValidate(samples, Number(value ?? 5));
writeFileSync(outFile, writeWeights(train(samples)));
