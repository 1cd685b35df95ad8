/** Who says that what causes what: both sides in the words of the text, or no link at all. */
import { describe, expect, it } from 'vitest';
import type { CauseSide, Claim } from '../../model/index.ts';
import { sameMatter } from '../compare/matters.ts';
import { articleOf, claimsOf } from '../testing.ts';

const READ: readonly (readonly ['de' | 'en', string, readonly string[]])[] = [
  [
    'de',
    'Die Exportverbote bremsten die Entwicklung kleiner Motoren.',
    ['Die Exportverbote > hinders > die Entwicklung kleiner Motoren'],
  ],
  ['de', 'Die Exportverbote haben die Entwicklung beschleunigt.', ['Die Exportverbote > furthers > die Entwicklung']],
  [
    'de',
    'Die Zölle führten zu einem Mangel an Teilen und beschleunigten die eigene Forschung.',
    ['Die Zölle > furthers > einem Mangel an Teilen', 'Die Zölle > furthers > die eigene Forschung'],
  ],
  [
    'de',
    'Der neue Fonds sichert Mittel und beschleunigt Norwegens technische Entwicklung.',
    ['Der neue Fonds > furthers > Norwegens technische Entwicklung'],
  ],
  [
    'de',
    'Nach Angaben der Polizei wurde das Feuer durch einen Defekt ausgelöst.',
    ['einen Defekt > furthers > das Feuer'],
  ],
  ['de', 'Den Ausbau der Netze bremste der Streik.', ['der Streik > hinders > Den Ausbau der Netze']],
  [
    'de',
    'Die Forscherin Mira Voss sagte, dass die Verbote die Entwicklung gehemmt hätten.',
    ['die Verbote > hinders > die Entwicklung'],
  ],
  [
    'de',
    'Die Verbote hätten die Entwicklung nicht gebremst, sagte Mira Voss.',
    ['Die Verbote > not hinders > die Entwicklung'],
  ],
  [
    'de',
    'Wegen der Hitze im Juli sank die Ernte um zehn Prozent.',
    ['der Hitze im Juli > furthers > sank die Ernte um zehn Prozent'],
  ],
  [
    'de',
    'Die Ernte fiel dank neuer Brunnen besser aus als im Vorjahr.',
    ['neuer Brunnen > furthers > Die Ernte fiel … besser aus als im Vorjahr'],
  ],
  ['de', 'Trotz der Kälte kamen 500 Menschen zum Markt.', ['der Kälte > despite > kamen 500 Menschen zum Markt']],
  [
    'de',
    'Die Schule bleibt geschlossen, weil das Dach undicht ist.',
    ['das Dach undicht ist > furthers > Die Schule bleibt geschlossen'],
  ],
  [
    'de',
    'Die Kosten stiegen, was den Ausbau der Netze verzögerte.',
    ['Die Kosten stiegen > hinders > den Ausbau der Netze'],
  ],
  [
    'en',
    'Export bans slowed the development of small engines.',
    ['Export bans > hinders > the development of small engines'],
  ],
  [
    'en',
    'The strike led to long queues and delayed the ferries.',
    ['The strike > furthers > long queues', 'The strike > hinders > the ferries'],
  ],
  ['en', 'The fire was caused by a faulty cable.', ['a faulty cable > furthers > The fire']],
  ['en', 'The bans did not slow development, Mira Voss said.', ['The bans > not hinders > development']],
  ['en', 'Harvests fell because of the heat in July.', ['the heat > furthers > Harvests fell']],
  ['en', 'Despite the cold, 500 people came to the market.', ['the cold > despite > 500 people came to the market']],
  [
    'en',
    'Costs rose, which delayed the expansion of the network.',
    ['Costs rose > hinders > the expansion of the network'],
  ],
];

/** A goal, a path, a charge, a condition, a question, a pronoun, a plan: nothing that could be drawn as a link. */
const UNREAD: readonly (readonly ['de' | 'en', string])[] = [
  ['de', 'Er führte das Unternehmen zu neuen Erfolgen.'],
  ['de', 'Der Weg führt zu einer Hütte im Wald.'],
  ['de', 'Die Polizei ermittelt wegen fahrlässiger Tötung gegen den Fahrer.'],
  ['de', 'Wenn die Zölle steigen, bremst das die Wirtschaft im Land.'],
  ['de', 'Bremsen die Verbote die Entwicklung im Land?'],
  ['de', 'Die Regierung will den Ausbau der Netze beschleunigen.'],
  ['de', 'Das führte zu Protesten in der ganzen Stadt.'],
  ['de', 'Die Wirtschaft beschleunigte sich im Mai weiter.'],
  ['de', 'Das Modell löste in der Prüfung 131 Aufgaben.'],
  ['de', 'Trotz der Erfolge warnen die Betreiber vor einem Rückstand.'],
  ['de', 'Er fährt nicht wegen des Wetters mit der Bahn.'],
  ['en', 'The agency is due to decide on a licence in December.'],
  ['en', 'She led the company to new heights in two years.'],
  ['en', 'The plan aims to accelerate growth in the region.'],
  ['en', 'If tariffs rise, they slow growth in the region.'],
  ['en', 'It caused a stir in the whole town.'],
  ['en', 'The slow train arrived at the station in the evening.'],
  ['en', 'He was due to appear in court on Monday.'],
];

const linksOf = (lang: 'de' | 'en', text: string): readonly Claim[] =>
  claimsOf(articleOf(text, lang)).filter((c) => c.cause);

describe('causal links', () => {
  it.each(READ)('%s: %s', (lang, text, links) => {
    const words = ({ at }: CauseSide): string => at.map((s) => text.slice(s.start, s.end)).join(' … ');
    const read = linksOf(lang, text).map(({ cause }) => {
      const { relation, denied } = cause!;
      return `${words(cause!.cause)} > ${denied ? 'not ' : ''}${relation} > ${words(cause!.effect)}`;
    });
    expect(read).toEqual(links);
  });

  it.each(UNREAD)('none in %s: %s', (lang, text) => expect(linksOf(lang, text)).toEqual([]));

  it('are told by who says so', () => {
    const [link] = linksOf(
      'de',
      'Forscher sehen es anders. Ina Holm wurde deutlicher: Die Verbote bremsten die Forschung.',
    );
    expect(link?.speaker?.name).toBe('Ina Holm');
    expect(linksOf('de', 'Die Verbote bremsten die Forschung im Land.')[0]?.speaker).toBeNull();
  });
});

describe('matters', () => {
  const matter = (lang: 'de' | 'en', cause: string) =>
    linksOf(
      lang,
      `${cause} ${lang === 'de' ? 'bremsten die Forschung im Land' : 'slowed research in the country'}.`,
    )[0]!.cause!.cause.matter!;
  it.each([
    ['de', 'Die Exportverbote', 'en', 'Export bans', true],
    ['de', 'Strenge Exportkontrollen', 'de', 'Die Exportverbote', true],
    ['de', 'Die Exportkontrollen', 'de', 'Die Exportverbote', true],
    ['de', 'Die Exportverbote', 'de', 'Die Sanktionen', true],
    ['de', 'Die Rauchverbote', 'de', 'Die Exportverbote', false],
    ['en', 'Export controls', 'en', 'Import controls', false],
    ['en', 'The strikes', 'en', 'The bans', false],
  ] as const)('%s %s and %s %s: %s', (a, first, b, second, same) => {
    expect(sameMatter(matter(a, first), matter(b, second))).toBe(same);
  });
});
