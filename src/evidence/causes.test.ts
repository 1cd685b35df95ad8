import { describe, expect, it } from 'vitest';
import { readClaims } from '../claims/index.ts';
import { type ArticleVersion, asId, makeId } from '../model/index.ts';
import { createReader } from '../text/index.ts';
import { causesOf } from './causes.ts';
import { positionsOf } from './positions.ts';

const reader = createReader();

function article(outlet: string, lang: 'de' | 'en', text: string): ArticleVersion {
  return {
    id: makeId('articleVersion', outlet),
    article: asId('article', outlet),
    page: asId('page', outlet),
    source: asId('source', outlet),
    url: '',
    outlet,
    ownerGroup: null,
    excerptLimit: 300,
    private: false,
    fetchedAt: '2026-03-02T10:00:00Z',
    text,
    blocks: [{ start: 0, end: text.length, role: 'paragraph' }],
    lang,
    title: '',
    published: '2026-03-02T10:00:00Z',
    byline: [],
    credits: [],
    links: [],
  } as unknown as ArticleVersion;
}

const ARTICLES = [
  article('Talblatt', 'de', 'Die Exportverbote haben die Entwicklung beschleunigt, sagte die Forscherin Mira Voss.'),
  article('Ornebote', 'de', 'Die Exportverbote hätten die Entwicklung gebremst, sagte der Händler Jan Brook.'),
  article('Echo', 'de', 'Trotz der Exportverbote wächst die Entwicklung im Land.'),
  article('Harbour Post', 'en', 'The export bans slowed development, said the trader Jan Brook.'),
  article('Rauchfrei', 'de', 'Die Rauchverbote bremsten die Entwicklung der Kneipen.'),
];
const CLAIMS = ARTICLES.flatMap((a) => readClaims(a, reader));

/** "Mira Voss: furthers, against Jan Brook, Jan Brook" */
function told(articles: readonly ArticleVersion[], claims = CLAIMS): readonly string[] {
  const { links } = causesOf(claims, articles);
  const voice = (claim: string): string => {
    const link = links.find((l) => l.claim === claim)!;
    return link.speaker?.name ?? articles.find((a) => a.id === link.at.article)!.outlet;
  };
  return links.map((l) => `${voice(l.claim)}: ${l.relation}, against ${l.against.map(voice).join(', ')}`);
}

describe('the graph of causes', () => {
  it('marks what others say to the contrary of the same cause and effect, across languages', () => {
    expect(told(ARTICLES).toSorted()).toEqual([
      'Echo: despite, against ',
      'Jan Brook: hinders, against Mira Voss',
      'Jan Brook: hinders, against Mira Voss',
      'Mira Voss: furthers, against Jan Brook, Jan Brook',
      'Rauchfrei: hinders, against ',
    ]);
  });

  it('is the same in any order, and holds no article that is not given', () => {
    expect(told(ARTICLES.toReversed(), CLAIMS.toReversed())).toEqual(told(ARTICLES));
    expect(causesOf(CLAIMS, ARTICLES.slice(0, 1)).links).toHaveLength(1);
    expect(causesOf([], ARTICLES)).toEqual({ matters: [], links: [] });
  });

  it('links only matters it lists, each labelled in words of the story', () => {
    const { matters, links } = causesOf(CLAIMS, ARTICLES);
    const words = ({ label }: (typeof matters)[number]): string =>
      ARTICLES.find((a) => a.id === label.article)!.text.slice(label.start, label.end);
    for (const link of links)
      for (const place of [link.cause, link.effect]) expect(words(matters[place]!)).not.toBe('');
  });
});

describe('positions', () => {
  const judged = [
    article('Talblatt', 'de', '„Der Tunnel ist ein großer Erfolg für alle“, sagte die Forscherin Mira Voss.'),
    article('Ornebote', 'de', '„Der Tunnel ist ein großes Risiko für alle“, sagte der Händler Jan Brook.'),
    article('Echo', 'de', '„Der Tunnel ist kein Erfolg für uns“, sagte der Wirt Tom Lund.'),
    article('Post', 'de', '„Ein Risiko sehen wir beim Tunnel längst nicht mehr“, sagte Ina Holm.'),
  ];
  it('stand by matter with who takes them; what may be turned round is left out', () => {
    const rows = positionsOf(
      judged.flatMap((a) => readClaims(a, reader)),
      judged,
    ).map((p) => `${p.matter} ${p.speaker?.name} ${p.valence}`);
    expect(rows.toSorted()).toEqual([
      'Tunnel Jan Brook unfavourable',
      'Tunnel Mira Voss favourable',
      'Tunnel Tom Lund unfavourable',
    ]);
  });

  it.each([
    ['de', '„Die neue Buslinie ist ein großer Erfolg für alle“, sagte die Bürgermeisterin Ada Renk.', 'neue Buslinie'],
    [
      'de',
      'Die Buslinie fährt. „Das ist ein großer Erfolg für Ortenau“, sagte die Bürgermeisterin Ada Renk.',
      'Ortenau',
    ],
    ['en', '“The new bus line is a great success for everybody,” said mayor Ada Renk.', 'new bus line'],
    ['en', '“It was a great success,” said mayor Ada Renk.', null],
    ['de', 'Der Mieterbund kritisierte den Speicher.', 'Speicher'],
    ['de', 'Der Mieterbund kritisierte den Bau scharf.', null],
    ['en', 'Mayor Ada Renk said the bus line was a great success.', 'bus line'],
  ] as const)('alone in a story, a judgement names its own matter: %s, %s', (lang, text, matter) => {
    const told = article('Talblatt', lang, text);
    expect(positionsOf(readClaims(told, reader), [told]).map((p) => p.matter)).toEqual([matter]);
  });
});
