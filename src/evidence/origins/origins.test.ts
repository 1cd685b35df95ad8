import { describe, expect, it } from 'vitest';
import { type Claim, makeId } from '../../model/index.ts';
import { findOrigins, type Reported } from './origins.ts';

const BODY = `Der Fluss Orne ist am Montag bei Talheim über die Ufer getreten und hat drei Straßen überflutet. Die Feuerwehr
pumpte bis zum Abend Keller aus. Verletzt wurde nach ersten Erkenntnissen niemand, teilte der Landkreis mit.`;

function article(id: string, outlet: string, text: string, more: Partial<Reported> = {}): Reported {
  return {
    id: makeId('articleVersion', id),
    outlet,
    text,
    ownerGroup: null,
    credits: [],
    byline: [],
    title: '',
    published: '2026-03-02T10:00:00Z',
    links: [],
    url: `https://${id}.example/`,
    ...more,
  };
}

const OWN = 'Am Ufer der Orne stapeln Helfer Sandsäcke. Anwohnerin Berta Klee sieht dem Wasser seit dem Morgen zu.';

/** What an edited report still has in common with the one it was made of. */
const ALIKE = 'Der Pegel stand bei 4,82 Metern. „Das haben wir hier noch nie erlebt“, sagte der Landrat.';

const SAME: readonly (readonly [name: string, a: Reported, b: Reported])[] = [
  [
    'one text printed twice',
    article('a', 'Talblatt', BODY),
    article('b', 'Ornebote', `${BODY} Die Bahn fährt wieder.`),
  ],
  ['one outlet', article('a', 'Talblatt', BODY), article('b', 'Talblatt', OWN)],
  ['one outlet by name and by address', article('a', 'Talkurier', BODY), article('b', 'talkurier.example', OWN)],
  [
    'one owner',
    article('a', 'Talblatt', BODY, { ownerGroup: 'T' }),
    article('b', 'Ornebote', OWN, { ownerGroup: 'T' }),
  ],
  [
    'one agency in the credits',
    article('a', 'Talblatt', `${BODY} ${ALIKE}`, { credits: ['ndk'] }),
    article('b', 'Ornebote', `${OWN} ${ALIKE}`, { credits: ['ndk/ob'] }),
  ],
  ['agency in the dateline', article('a', 'ndk', OWN), article('b', 'Ornebote', `Talheim (ndk) - ${BODY}`)],
  [
    '"Das berichten die ..."',
    article('a', 'Talheimer Nachrichten', OWN),
    article('b', 'Echo', 'Der Damm hält nicht. Das berichten die „Talheimer Nachrichten“ in ihrer Ausgabe.'),
  ],
  [
    '"Wie das Portal ... schreibt"',
    article('a', 'Flusswacht', OWN),
    article('b', 'Echo', 'Wie das Portal „Flusswacht“ schreibt, war der Damm marode.'),
  ],
  [
    'inflected name',
    article('a', 'Talheimer Bote', OWN),
    article('b', 'Echo', 'Nach einem Bericht des „Talheimer Boten“ war der Damm marode.'),
  ],
  [
    'English relay',
    article('a', 'The River Post', OWN),
    article('b', 'Echo', 'The dam was old, The River Post reported on Monday.'),
  ],
  [
    'a paper in short',
    article('a', 'Auetaler Kreisbote', OWN),
    article('b', 'Echo', 'Wie der Kreisbote berichtet, war der Damm alt.'),
  ],
  [
    'a paper in short, English',
    article('a', 'Northern Tribune', OWN),
    article('b', 'Echo', 'The dam was old, the Tribune reported on Monday.'),
  ],
  [
    'a paper by the last words of a name with signs in it',
    article('a', 'Hale & Sons (Moor) Evening News', OWN),
    article('b', 'Echo', 'The dam was old, the Evening News reported on Monday.'),
  ],
  [
    'link with a word of relaying',
    article('a', 'Talblatt', OWN),
    article('b', 'Echo', 'Laut einem Bericht war der Damm alt.', { links: ['https://a.example/'] }),
  ],
];

const LONG = `${OWN} Am Mittag brachte ein Lastwagen neuen Sand. Der Bauhof arbeitet in drei Schichten.`;

const APART: readonly (readonly [name: string, a: Reported, b: Reported])[] = [
  ['two reports of their own', article('a', 'Talblatt', BODY), article('b', 'Ornebote', OWN)],
  [
    'both cite the same office',
    article('a', 'Talblatt', `Laut Landkreis ist niemand verletzt. ${OWN}`),
    article('b', 'Ornebote', 'Der Landkreis meldet keine Verletzten.'),
  ],
  [
    'a name without relaying',
    article('a', 'Talblatt', BODY),
    article('b', 'Ornebote', `${OWN} Das Haus vom Talblatt steht unter Wasser.`),
  ],
  [
    'an ordinary word that is also a name',
    article('a', 'Echo', BODY),
    article('b', 'Ornebote', `${OWN} Laut war das echo der Rufe.`),
  ],
  [
    'another paper of the like name',
    article('a', 'Northern Tribune', BODY),
    article('b', 'Ornebote', `${OWN} The dam was old, the Southern Tribune reported.`),
  ],
  [
    'a common noun that ends a name',
    article('a', 'Talheimer Zeitung', BODY),
    article('b', 'Ornebote', `${OWN} Wie die Zeitung berichtet, war der Damm alt.`),
  ],
  [
    'a short name without relaying',
    article('a', 'Northern Tribune', BODY),
    article('b', 'Ornebote', `${OWN} The Tribune building is flooded, firemen reported.`),
  ],
  [
    'one figure passed on below news of its own',
    article('a', 'Auetaler Kreisbote', BODY),
    article('b', 'Echo', `${LONG}\n\nWie der Kreisbote berichtet, sind drei Straßen gesperrt.`),
  ],
  [
    'marks of their own houses',
    article('a', 'Talblatt', `${BODY} ${ALIKE}`, { credits: ['red', 'ots'] }),
    article('b', 'Ornebote', `${OWN} ${ALIKE}`, { credits: ['red', 'ots'] }),
  ],
  [
    'reporters of one sign',
    article('a', 'Talblatt', `${BODY} ${ALIKE}`, { credits: ['mh'] }),
    article('b', 'Ornebote', `${OWN} ${ALIKE}`, { credits: ['mh'] }),
  ],
  [
    'one sign, nothing alike',
    article('a', 'Talblatt', BODY, { credits: ['ndk'] }),
    article('b', 'Ornebote', OWN, { credits: ['ndk'] }),
  ],
  [
    'part of a longer word',
    article('a', 'Tal', BODY),
    article('b', 'Ornebote', `${OWN} Ein Bericht nennt Talheim und Talbach.`),
  ],
];

describe('findOrigins', () => {
  it.each(SAME)('%s: one origin, with the reason', (_name, a, b) => {
    const { origins } = findOrigins([a, b]);
    expect(origins).toHaveLength(1);
    expect(origins[0]!.why.de).not.toContain('berichtet selbst');
  });

  it.each(APART)('%s: two origins', (_name, a, b) => {
    expect(findOrigins([a, b]).origins).toHaveLength(2);
  });

  it.each([
    ['the sentence that names the other paper', 'sind drei Straßen gesperrt', false, true],
    ['what both give', 'drei Schichten', true, true],
    ['what it alone gives', 'drei Schichten', false, false],
    ['what it asked for itself, though both give it', 'seien zwölf Helfer', true, false],
  ])('of a paper that passes something on, %s', (_name, words, givenByBoth, isPassedOn) => {
    const a = article('a', 'Auetaler Kreisbote', BODY);
    const text = `${LONG}\n\nWie der Kreisbote berichtet, sind drei Straßen gesperrt.\nEs seien zwölf Helfer da, sagte er auf Anfrage.`;
    const b = article('b', 'Echo', text);
    const start = text.indexOf(words);
    const claim = { article: b.id, sentence: { start, end: text.indexOf('.', start) } } as Claim;
    expect(findOrigins([a, b]).passedOn(claim, () => givenByBoth)).toBe(isPassedOn ? a.id : null);
  });

  it('gives the same ids in any order', () => {
    const list = SAME.flatMap(([, a, b], i) => [
      { ...a, id: makeId('articleVersion', `${i}a`), outlet: `${a.outlet} ${i}` },
      { ...b, id: makeId('articleVersion', `${i}b`), outlet: `${b.outlet} ${i}x` },
    ]);
    const ids = (of: readonly Reported[]): string[] =>
      findOrigins(of)
        .origins.map((o) => o.id)
        .sort();
    expect(ids(list.toReversed())).toEqual(ids(list));
  });
});

describe('a report that nobody shares', () => {
  it.each([
    ['is the agency’s that it credits', article('a', 'Talblatt', OWN, { credits: ['tb/dpa'] }), 'dpa'],
    ['is its outlet’s without a credit', article('a', 'Talblatt', OWN), 'Talblatt'],
    [
      'is its outlet’s where several agencies served',
      article('a', 'Talblatt', OWN, { credits: ['dpa/afp'] }),
      'Talblatt',
    ],
    ['is its outlet’s where a sign is a reporter’s', article('a', 'Talblatt', OWN, { credits: ['bkl'] }), 'Talblatt'],
    ['is the agency’s own on its own page', article('a', 'Reuters', OWN, { credits: ['Reuters'] }), 'Reuters'],
  ] as const)('%s', (_name, only, name) => {
    const [origin] = findOrigins([only]).origins;
    expect(origin?.name).toBe(name);
    expect(origin?.why.de).toContain(name === only.outlet ? 'berichtet selbst' : `nennt ${name} als Quelle`);
  });
});
