/** What became of the errors a misbehaving model planted, as kept by `node bench/misbehaving.ts --write`. */
import { readFileSync } from 'node:fs';

/** Sentences by what became of them. */
export interface Counts {
  /** mended, or left out of the article */
  readonly gone: number;
  /** in the article, with a warning or as not judged: a person is shown the place */
  readonly marked: number;
  /** in an article that waits for a person for other reasons, without a mark of its own */
  readonly waiting: number;
  /** in an article that would be published without a person under `review: automatic` */
  readonly published: number;
}
export const NONE: Counts = { gone: 0, marked: 0, waiting: 0, published: 0 };

export interface Planted {
  readonly date: string;
  readonly stories: number;
  readonly articles: number;
  readonly requests: number;
  /** articles that would go out without a person under `review: automatic` */
  readonly published: number;
  readonly waiting: number;
  /** articles of which nothing was left */
  readonly none: number;
  readonly faithful: Counts;
  readonly planted: Readonly<Record<string, Counts>>;
}

const all = (c: Counts): number => c.gone + c.marked + c.waiting + c.published;
const plus = (a: Counts, b: Counts): Counts => ({
  gone: a.gone + b.gone,
  marked: a.marked + b.marked,
  waiting: a.waiting + b.waiting,
  published: a.published + b.published,
});
const share = (part: number, of: number): string => (of ? `${Math.round((100 * part) / of)} %` : '');

const row = (name: string, c: Counts): string =>
  `| ${name} | ${all(c)} | ${c.gone} (${share(c.gone, all(c))}) | ${c.marked} | ${c.waiting} | ${c.published} (${share(c.published, all(c))}) |`;

export function plantedTable({ planted, faithful }: Planted): string {
  const kinds = Object.entries(planted).sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    '| sentence | written | mended or left out | marked | waiting | published |',
    '|---|---|---|---|---|---|',
    ...kinds.map(([name, c]) => row(name, c)),
    row('**all errors**', kinds.map(([, c]) => c).reduce(plus, NONE)),
    row('**faithful**', faithful),
  ].join('\n');
}

const stored = (): Planted => JSON.parse(readFileSync(new URL('../../bench/planted.json', import.meta.url), 'utf8'));

/** The section of docs/gate.md. */
/** The same count on the gate as it was before a model's sentences were held against what they cite; that gate is gone. */
const BEFORE = { gone: '78 %', published: '19 %', faithfulGone: '9 %', faithfulPublished: '77 %' };

export function plantedSection(): string {
  const p = stored();
  return `## A model that misbehaves

Measured with \`node bench/misbehaving.ts\` on ${p.date}: ${p.articles} articles were written by a model server (\`spec/model-server\`) that speaks the
real wire format and plants errors in two of five sentences, far more than any model in use; on ${p.stories} stories (those of
\`spec/evidence\`, each also with an order to machines hidden in a sentence, and the demo's). What the gate blocked went back to it
with the findings, twice at most; it mended some, repeated some and spoiled some anew. **Counted is what the server planted, never
what the gate thinks of it.**

${plantedTable(p)}

*Marked*: still in the article, with a warning or as not judged, so that a person is shown the place. *Waiting*: without a mark of its
own, in an article that waits for a person because of another sentence. *Published*: what would stand on the site under \`review:
automatic\`; by default no model's article does without a person. So would ${p.published} of the ${p.articles} articles; ${p.waiting} wait, of ${p.none} nothing
was left. Before a model's sentences were held against the very passages they cite, ${BEFORE.gone} of the errors went and ${BEFORE.published} would have been published; of the faithful sentences ${BEFORE.faithfulGone} fell and ${BEFORE.faithfulPublished} went out.
Those rules were written with this table at hand, so it is no figure for unseen kinds of error.

The errors are made by pattern from the sources' own sentences, one a sentence, and a few are none (a swapped name
that is another name of the same firm, a dropped attribution that another source makes superfluous); faithful sentences are
reworded by pattern too: a real model's paraphrases are freer, so that more of them may fall.`;
}
