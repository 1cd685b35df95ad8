/**
 * Trains the weights of the tagger of German names: `node training/names.ts OUT.bin LISTS.tsv DATA.jsonl ... [--folds 5]`.
 *
 * LISTS.tsv is made by training/name-lists.ts: words of the world's lists of places and people with their kinds.
 *
 * Data have one object a line: {id, set, lang, text, gold: [{start, end, type}]}, offsets in UTF-16 units; what is not
 * German is left out. Only texts whose licence lets derived weights ship may be in them (src/text/models/README.md).
 * The project's own sentences (training/sentences-de.txt) are always added.
 *
 * With --folds it first prints cross-validated figures of GermEval and SmartData, read as the program reads: rules and
 * model together, the set unknown. No text is scored by weights that saw it; all other sets only ever train.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { placeOf } from '../src/text/engine/names/entities.ts';
import { nameTable } from '../src/text/engine/names/nameTable.ts';
import {
  storable,
  TAGGED_TYPES,
  TAGS,
  type TaggerModel,
  taggerModel,
  writeWeights,
} from '../src/text/engine/names/tagModel.ts';
import { bucket, OWN, PRESENT } from '../src/text/engine/names/tagWords.ts';
import { namesIn } from '../src/text/mentions.ts';
import { randomFrom, type Schedule, trainChain } from './crf.ts';
import { readItems, readMarked, type Sample, sampleOf } from './samples.ts';

const SCORED = ['germeval', 'smartdata'];
const BUCKETS = 2 ** 19;
const SCHEDULE: Schedule = { epochs: 10, rate: 0.1, decay: 1e-3, dropout: 0.2, wordDropout: 0.3 };

/**
 * Taken from the weight of "no name": a chain trained for likelihood finds too few names for the best F1. The same for
 * both sets, and flat around it (0.6 to 1.2 differ by less than chance).
 */
const BOLDNESS = 0.75;

function train(samples: readonly Sample[]): TaggerModel {
  const weights = trainChain(
    samples.flatMap((s) => s.stretches),
    BUCKETS,
    SCHEDULE,
  );
  weights[bucket(OWN * 32 + PRESENT, 1, BUCKETS) * TAGS]! -= BOLDNESS;
  return taggerModel(storable(weights), TABLE);
}

interface Score {
  right: number;
  have: number;
  want: number;
}

function scoreOf({ words, gold }: Sample, model: TaggerModel): Score {
  const found = namesIn(words, 'de', null, model).filter((m) => TAGGED_TYPES.includes(m.type));
  const spans = found.map((m) => {
    const { start, end } = placeOf(words, m);
    return `${start}-${end}-${m.type}`;
  });
  return { right: spans.filter((s) => gold.has(s)).length, have: spans.length, want: gold.size };
}

const sumOf = (scores: readonly Score[]): Score =>
  scores.reduce((sum, s) => ({ right: sum.right + s.right, have: sum.have + s.have, want: sum.want + s.want }), {
    right: 0,
    have: 0,
    want: 0,
  });
const f1 = ({ right, have, want }: Score): number => (2 * right) / (have + want);

/** 95 % interval of F1: 1000 times as many texts drawn with return. */
function interval(scores: readonly Score[]): [number, number] {
  const random = randomFrom(7);
  const drawn = Array.from({ length: 1000 }, () =>
    f1(sumOf(scores.map(() => scores[Math.floor(random() * scores.length)]!))),
  ).sort((a, b) => a - b);
  return [drawn[25]!, drawn[974]!];
}

/** Strict span and type, pooled over the folds. Folds are blocks of neighbours, so that near-duplicates stay together. */
function crossValidate(samples: readonly Sample[], folds: number): void {
  const scored = samples.filter((s) => SCORED.includes(s.set));
  const others = samples.filter((s) => !SCORED.includes(s.set));
  const results = new Map<string, Score[]>(SCORED.map((set) => [set, []]));
  for (let fold = 0; fold < folds; fold++) {
    const inFold = (_: Sample, i: number): boolean => Math.floor((i / scored.length) * folds * 4) % folds === fold;
    const model = train([...scored.filter((s, i) => !inFold(s, i)), ...others]);
    for (const sample of scored.filter(inFold)) results.get(sample.set)!.push(scoreOf(sample, model));
  }
  for (const [set, scores] of results) {
    const sum = sumOf(scores);
    const [low, high] = interval(scores).map((x) => x.toFixed(3));
    const parts = `p ${(sum.right / sum.have).toFixed(4)} r ${(sum.right / sum.want).toFixed(4)}`;
    console.log(`${set}: ${parts} f1 ${f1(sum).toFixed(4)} [${low}, ${high}] (${folds} folds, strict span and type)`);
  }
}

const option = process.argv.indexOf('--folds');
const [outFile, listFile, ...files] = process.argv.slice(2, option < 0 ? undefined : option);
if (!outFile || !listFile || files.length === 0)
  throw new Error('usage: node training/names.ts OUT.bin LISTS.tsv DATA.jsonl ... [--folds N]');
const linesOf = (file: string | URL): string[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim());
const TABLE = nameTable(
  linesOf(listFile).map((line): [string, number] => {
    const [word, kinds] = line.split('\t');
    return [word!, Number(kinds)];
  }),
);
const own = linesOf(new URL('sentences-de.txt', import.meta.url)).map(readMarked);
const items = [...files.flatMap(readItems).filter((item) => item.lang === 'de'), ...own];
const samples = items.map((item) => sampleOf(item, BUCKETS, TABLE));
console.log(`${samples.length} texts, ${samples.reduce((n, s) => n + s.gold.size, 0)} names`);
if (option >= 0) crossValidate(samples, Number(process.argv[option + 1] ?? 5));
writeFileSync(outFile, writeWeights(train(samples)));
