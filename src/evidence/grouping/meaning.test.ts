import { describe, expect, it } from 'vitest';
import { createGrouper, type GroupInput } from './grouping.ts';
import { type Embedding, similarityOf } from './vectors.ts';

/** A vector at this angle, in degrees: the similarity of two is the cosine of what lies between them. */
const at = (degrees: number, model = 'm'): Embedding => {
  const angle = (degrees * Math.PI) / 180;
  return { model, values: Float32Array.of(Math.cos(angle), Math.sin(angle)) };
};

const german: GroupInput = {
  id: 'de',
  title: 'Nach dem Grubenunglück von Ferlach entlässt der Konzern überraschend seinen langjährigen Betriebsleiter',
  lang: 'de',
  published: '2026-04-01T08:00:00Z',
  embedding: at(0),
};
const english: GroupInput = {
  id: 'en',
  title: 'Mining company dismisses long-serving manager two weeks after Ferlach colliery explosion',
  lang: 'en',
  published: '2026-04-01T12:00:00Z',
  embedding: at(15),
};

function grouped(inputs: readonly GroupInput[], similarity?: number) {
  const grouper = createGrouper([], similarity === undefined ? {} : { similarity });
  return inputs.map((input) => grouper.add(input));
}
const storiesIn = (inputs: readonly GroupInput[], similarity?: number): number =>
  new Set(grouped(inputs, similarity).map((g) => g.story)).size;

describe('a vector', () => {
  it('joins what words alone leave apart, and the reason names the similarity and the shared words', () => {
    expect(storiesIn([german, english])).toBe(2);
    const [first, second] = grouped([german, english], 0.9);
    expect(second!.story).toBe(first!.story);
    expect(second!.why.de).toBe(
      'Einem Sprachmodell nach von gleicher Bedeutung wie „Nach dem Grubenunglück von Ferlach entlässt der Konzern überraschend seinen langjährigen Betriebsleiter“ (Ähnlichkeit 0,97). Gemeinsame Wörter: ferlach.',
    );
    expect(second!.why.en).toMatch(
      /^By a language model’s measure alike .*\(similarity 0\.97\)\. Shared words: ferlach\.$/,
    );
  });

  it.each<[string, Partial<GroupInput>, number]>([
    ['of less similarity than asked for', { embedding: at(30) }, 0.9],
    ['of another model', { embedding: at(0, 'other') }, 0.9],
    ['of another length', { embedding: { model: 'm', values: Float32Array.of(1, 0, 0) } }, 0.9],
    ['that the article does not have', { embedding: undefined }, 0.9],
    [
      'where no word is shared',
      { title: 'Mining company dismisses long-serving manager two weeks after colliery explosion' },
      0.9,
    ],
    ['days later', { published: '2026-04-05T08:00:00Z' }, 0.9],
    ['of an undated article', { published: null }, 0.9],
  ])('does not join: %s', (_name, change, similarity) => {
    expect(storiesIn([german, { ...english, ...change }], similarity)).toBe(2);
  });

  it.each([
    ['another figure', 'Mining company faces 1,300 lawsuits weeks after the Ferlach colliery explosion', 2],
    ['the same figure', 'Mining company faces 1,200 lawsuits weeks after the Ferlach colliery explosion', 1],
    ['no figure', 'Mining company faces many lawsuits weeks after the Ferlach colliery explosion', 1],
  ])('never joins two titles with figures of which none is the same: %s', (_name, title, stories) => {
    const first = {
      ...german,
      title: 'Hinterbliebene des Grubenunglücks von Ferlach reichen 1.200 Klagen gegen den Bergbaukonzern ein',
    };
    expect(storiesIn([first, { ...english, title }], 0.9)).toBe(stories);
  });

  it('joins only where half of the story is as close', () => {
    const again = (id: string): GroupInput => ({
      ...german,
      id,
      title: `Grubenunglück von Ferlach: Konzern entlässt Betriebsleiter ${id}`,
      embedding: at(60),
    });
    expect(storiesIn([german, again('nach Druck der Gewerkschaft'), english], 0.9)).toBe(1);
    expect(
      storiesIn(
        [german, again('nach Druck der Gewerkschaft'), again('samt Stellvertreter und Sprecherin'), english],
        0.9,
      ),
    ).toBe(2);
  });

  it('keeps nothing apart that shared words join', () => {
    const again = { ...german, id: 'again', embedding: at(180) };
    expect(storiesIn([german, again], 0.9)).toBe(1);
  });

  it.each([
    ['', 1],
    [' The dismissal has nothing to do with the mine at Ferlach.', 2],
  ])('does not join what the article says it is not about: %j', (apart, stories) => {
    const text = 'The company announced the step on Wednesday evening and named a successor from its own ranks.';
    const title = 'Mining company dismisses long-serving manager in a dispute over working hours';
    const told = { ...german, text: 'Der Konzern teilte das mit. Ein Nachfolger in Ferlach wird gesucht.' };
    expect(
      storiesIn([told, { ...english, title, text: `${text}${apart || ' A successor at Ferlach is sought.'}` }], 0.9),
    ).toBe(stories);
  });
});

it.each([
  [at(0), at(60), 0.5],
  [at(0), at(0, 'n'), null],
  [at(0), null, null],
  [null, null, null],
  [at(0), { model: 'm', values: Float32Array.of(1) }, null],
])('similarity %#', (a, b, expected) => {
  const found = similarityOf(a, b);
  if (expected === null) expect(found).toBeNull();
  else expect(found).toBeCloseTo(expected, 5);
});

describe('a vector beside the words, without a similarity that joins alone', () => {
  const others = [
    'Ferlach town council grants contested permit for granite quarry expansion beside nature reserve',
    'Voters of Ferlach elect independent schoolteacher as youngest mayor since wartime years',
    'Long awaited indoor swimming pool welcomes first visitors at Ferlach after costly renovation',
    'Residents near Ferlach celebrate reopening of historic alpine railway viaduct with brass bands',
    'Choirs from eleven countries travel to Ferlach where annual singing contest begins tonight',
  ].map((title, i): GroupInput => ({ ...english, id: `other ${i}`, title, embedding: at(80 + i) }));
  const first = {
    ...english,
    id: 'first',
    title: 'Ferlach colliery explosion kills nineteen workers, rescue teams say',
  };
  const second = {
    ...english,
    id: 'second',
    title: 'Mining disaster at Ferlach leaves anxious families waiting above ground for news',
  };
  const joined = (inputs: readonly GroupInput[]): boolean => {
    const all = grouped(inputs);
    return all.at(-1)!.story === all[0]!.story;
  };
  const close: readonly GroupInput[] = [{ ...first, embedding: at(0) }, ...others, { ...second, embedding: at(5) }];

  it('joins where few words are shared and no other story is as close, and the reason says so', () => {
    expect(joined(close.map((one) => ({ ...one, embedding: undefined })))).toBe(false);
    expect(joined(close)).toBe(true);
    const { why } = grouped(close).at(-1)!;
    expect(why.de).toMatch(/Einem Sprachmodell nach dieser Geschichte näher als den anderen \(1,00 von 1\)\.$/);
    expect(why.en).toMatch(/closer to this story than to the others \(1\.00 of 1\)\.$/);
  });

  it.each<[string, readonly GroupInput[]]>([
    ['all stories are as close', close.map((one, i) => ({ ...one, embedding: at(i) }))],
    ['there are too few others to tell chance', [close[0]!, ...close.slice(3)]],
    ['the vectors are of another model', [...close.slice(0, -1), { ...second, embedding: at(5, 'other') }]],
    ['no word is shared', [...close.slice(0, -1), { ...close.at(-1)!, title: 'Pit disaster leaves many searching' }]],
    ['it is days later', [...close.slice(0, -1), { ...close.at(-1)!, published: '2026-04-09T08:00:00Z' }]],
  ])('does not join where %s', (_name, inputs) => {
    expect(joined(inputs)).toBe(false);
  });
});
