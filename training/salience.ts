/**
 * Fits the weights of `src/write/choose/salience.ts` by logistic regression on stories of `docs/gallery` whose authors, who knew
 * neither reader nor writer, listed their strongest facts (`training/salience/NAME.txt`, one a line), and prints how many of
 * these facts the chosen sentences hold, each story measured with weights of the others. Usage: node training/salience.ts
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beatOf } from '../spec/model-server/desk.ts';
import { loadBlueprint } from '../src/app/config/blueprint.ts';
import { loadDocuments } from '../src/app/documents.ts';
import { storyOf } from '../src/app/filters/weigh.ts';
import { languageOfMost } from '../src/app/newsroom/subject.ts';
import { loadWeights } from '../src/app/weights.ts';
import { readClaims } from '../src/claims/index.ts';
import { weigh } from '../src/evidence/index.ts';
import { hashOf } from '../src/model/index.ts';
import { createReader } from '../src/text/index.ts';
import { materialOf } from '../src/write/choose/material.ts';
import { reportsOf } from '../src/write/choose/reports.ts';
import { FEATURES, type Features, featuresOf, weighed } from '../src/write/choose/salience.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** As many sentences as an account of a usual blueprint has, less what it takes to lead up to them. */
const CHOSEN = 26;
/** A sentence holds a fact when it has this part of the fact's words, rare ones and figures counting more. */
const HELD = 0.45;

interface Row {
  readonly story: string;
  readonly features: Features;
  /** for each fact of the story, the part of it that the sentence has */
  readonly held: readonly number[];
  readonly words: ReadonlySet<string>;
}

const weights = loadWeights();
const reader = createReader(weights ? { weights } : {});

async function rowsOf(story: string): Promise<Row[]> {
  const folder = join(ROOT, 'docs/gallery', story, 'sources');
  const { versions } = await loadDocuments(readdirSync(folder).map((file) => join(folder, file)));
  const claims = versions.flatMap((v) => readClaims(v, reader));
  const dossier = weigh(storyOf(hashOf(story), versions, { de: '', en: '' }), versions, claims);
  const { blueprint } = beatOf({ ...loadBlueprint('tech-check'), language: languageOfMost(versions) });
  const m = materialOf({ dossier, claims, versions, blueprint, now: '' });
  const reports = reportsOf(m).filter((a) => !m.relays.has(a.id));
  const found = reports.flatMap((report, i) => {
    const own = m.claims.filter((c) => c.article === report.id && c.role === 'paragraph');
    const sentences = [...Map.groupBy(own, (c) => c.sentence.start)].sort(([a], [b]) => a - b);
    return sentences.map(([start, of], k) => {
      const { text } = m.sentence(of[0]!);
      const several = m.verdicts.some(
        (v) =>
          (v.kind === 'corroborated' || v.kind === 'syndicated') &&
          m.side(v, 'for').some((c) => c.article === report.id && c.sentence.start === start),
      );
      const standing = {
        newness: (i + 1) / reports.length,
        newest: i === reports.length - 1,
        place: k / sentences.length,
      };
      return { features: featuresOf(text, of, standing, several), words: wordsOf(text) };
    });
  });
  const spread = (word: string): number => found.filter((r) => r.words.has(word)).length;
  const facts = readFileSync(join(ROOT, 'training/salience', `${story}.txt`), 'utf8')
    .trim()
    .split('\n')
    .map(wordsOf);
  const worth = new Map(facts.flatMap((f) => [...f]).map((w) => [w, worthOf(w, spread(w), found.length)]));
  return found.map((r) => ({ ...r, story, held: facts.map((fact) => partOf(fact, r.words, worth)) }));
}

/** Words by their beginning, as neither language inflects there, and figures as they are. */
const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(
    (text.toLowerCase().match(/\d+(?:[.,:]\d+)*|\p{L}{4,}/gu) ?? []).map((w) =>
      /^\d/u.test(w) ? w.replaceAll(/[.,](?=\d{3}(?!\d))/g, '').replace(',', '.') : w.slice(0, 6),
    ),
  );
const worthOf = (word: string, spread: number, all: number): number =>
  spread === 0 ? 0 : (/^\d/u.test(word) ? 3 : 1) * Math.log(1 + all / (1 + spread));

function partOf(fact: ReadonlySet<string>, words: ReadonlySet<string>, worth: ReadonlyMap<string, number>): number {
  const sum = (of: readonly string[]): number => of.reduce((total, w) => total + worth.get(w)!, 0);
  const whole = sum([...fact]);
  return whole === 0 ? 0 : sum([...fact].filter((w) => words.has(w))) / whole;
}

function fitted(rows: readonly Row[]): Features {
  const spread = Object.fromEntries(FEATURES.map((f) => [f, deviation(rows.map((r) => r.features[f]))]));
  let [bias, weights] = [0, zero()];
  for (let round = 0; round < ROUNDS; round++) {
    let biasStep = 0;
    const step = Object.fromEntries(FEATURES.map((f) => [f, -PULL * weights[f]]));
    for (const { features, held } of rows) {
      const scaled = Object.fromEntries(FEATURES.map((f) => [f, features[f] / spread[f]!])) as Features;
      const target = Math.min(1, Math.max(0, (Math.max(0, ...held) - 0.2) / 0.4));
      const miss = target - 1 / (1 + Math.exp(-bias - weighed(scaled, weights)));
      biasStep += miss;
      for (const f of FEATURES) step[f]! += miss * scaled[f];
    }
    bias += (RATE * biasStep) / rows.length;
    weights = Object.fromEntries(FEATURES.map((f) => [f, weights[f] + (RATE * step[f]!) / rows.length])) as Features;
  }
  return Object.fromEntries(FEATURES.map((f) => [f, weights[f] / spread[f]!])) as Features;
}
const zero = (): Features => Object.fromEntries(FEATURES.map((f) => [f, 0])) as Features;
const [ROUNDS, RATE, PULL] = [400, 0.5, 0.05];

function deviation(values: readonly number[]): number {
  const mean = values.reduce((a, b) => a + b, 0) / values.length;
  return Math.sqrt(values.reduce((a, b) => a + (b - mean) ** 2, 0) / values.length) || 1;
}

/** How many facts the worthiest sentences hold, of those that any sentence holds. */
function coverage(rows: readonly Row[], worth: (r: Row) => number): readonly [number, number] {
  const chosen = rows.toSorted((a, b) => worth(b) - worth(a)).slice(0, CHOSEN);
  const isHeld = (of: readonly Row[], i: number): boolean => of.some((r) => r.held[i]! >= HELD);
  const facts = rows[0]!.held.map((_, i) => i).filter((i) => isHeld(rows, i));
  return [facts.filter((i) => isHeld(chosen, i)).length, facts.length];
}

const stories = readdirSync(join(ROOT, 'training/salience')).map((file) => file.replace('.txt', ''));
const rows: Row[] = [];
for (const story of stories) rows.push(...(await rowsOf(story)));
const by = Map.groupBy(rows, (r) => r.story);
const sums = { learned: 0, inOrder: 0, all: 0 };
for (const [story, own] of by) {
  const others = fitted(rows.filter((r) => r.story !== story));
  const [held, all] = coverage(own, (r) => weighed(r.features, others));
  sums.learned += held;
  sums.all += all;
  sums.inOrder += coverage(own, () => 0)[0];
}
console.log(
  `facts in ${CHOSEN} sentences of ${by.size} stories, each with weights of the others: ${sums.learned} of ${sums.all}`,
);
console.log(`the same with the first ${CHOSEN} sentences: ${sums.inOrder} of ${sums.all}`);
console.log('weights of all stories:', fitted(rows));
