import { describe, expect, it } from 'vitest';
import type { Language, Mention } from '../model/index.ts';
import { germanSentences } from './de/sentences.ts';
import { englishSentences } from './en/sentences.ts';
import { createPipeline } from './engine/pipeline.ts';
import { sentencesComponent } from './engine/sentences/sentences.ts';
import { tokensComponent } from './engine/sentences/tokens.ts';
import { type KnownEntity, mentionsComponent } from './mentions.ts';

function mentions(text: string, lang: Language = 'de', entities: KnownEntity[] = []): readonly Mention[] {
  const read = createPipeline([
    tokensComponent(),
    sentencesComponent({ de: germanSentences, en: englishSentences }),
    mentionsComponent(entities),
  ]);
  return read([{ text, lang }])[0]!.mentions;
}
const shown = (text: string, lang?: Language): string[] =>
  mentions(text, lang).map((m) => `${text.slice(m.start, m.end)}/${m.type}`);

describe('names in German text', () => {
  it.each([
    ['Die Stadt Erfurt plant mit Katrin Mustermann.', ['Erfurt/place', 'Katrin Mustermann/person']],
    ['Der Präsident Okwanda reiste nach Paris.', ['Okwanda/person', 'Paris/place']],
    [
      'Die Nordwind Energie GmbH & Co. KG baut in Emden.',
      ['Nordwind Energie GmbH & Co. KG/organisation', 'Emden/place'],
    ],
    ['Das Institut für Weltwirtschaft senkte die Prognose.', ['Institut für Weltwirtschaft/organisation']],
    ['BERLIN (dpa) - Die SPD stimmte zu.', ['BERLIN/place', 'dpa/organisation', 'SPD/organisation']],
    ['Der Zug fuhr nach Halle.', ['Halle/place']],
    ['Die Europäische Zentralbank hob die Zinsen an.', ['Europäische Zentralbank/organisation']],
    [
      'Der FC Musterstadt verlor gegen Borussia Dortmund.',
      ['FC Musterstadt/organisation', 'Borussia Dortmund/organisation'],
    ],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  it.each([
    'Der Umsatz stieg im dritten Quartal um zwei Prozent.',
    'Die Halle war voll, der Zug kam zu spät.',
    'Heute Morgen begann die Sitzung des Ausschusses.',
    'Derartige Töne hört man selten.',
    'Das EBIT lag am Montag bei 3 Millionen Euro.',
  ])('no name: %s', (text) => {
    expect(shown(text)).toEqual([]);
  });
});

describe('names in English text', () => {
  it.each([
    ['Jane Miller works for Acme Corp. in Leeds.', ['Jane Miller/person', 'Acme Corp./organisation', 'Leeds/place']],
    ['The Ministry of Finance declined to comment.', ['Ministry of Finance/organisation']],
    ['Senator Quimby flew to New York.', ['Quimby/person', 'New York/place']],
    ['They met on Harlow Road near Lake Quimby.', ['Harlow Road/place', 'Lake Quimby/place']],
    ['The Harlow Trade Commission declined.', ['Harlow Trade Commission/organisation']],
    ['i want to visit thailand next year', ['thailand/place']],
    ['The New York Times reported it.', ['New York Times/organisation']],
  ])('%s', (text, expected) => {
    expect(shown(text, 'en')).toEqual(expected);
  });

  it('finds none in plain words', () => {
    const texts = [
      'Yesterday the prices rose again. Nobody knows why.',
      'Nice people and GREAT FOOD. Best Breakfast Ever!',
      'We had turkey and orange juice on the road by the lake.',
    ];
    for (const text of texts) expect(shown(text, 'en')).toEqual([]);
  });
});

describe('entity and role', () => {
  const entityOf = (text: string, spelling: string, entities?: KnownEntity[]): string | undefined =>
    mentions(text, 'de', entities).findLast((m) => text.slice(m.start, m.end) === spelling)?.entity;

  it('gives short forms the fullest name of the text', () => {
    expect(entityOf('Clara Winterfeld sprach. Später ging Winterfeld.', 'Winterfeld')).toBe('Clara Winterfeld');
    expect(entityOf('Die Europäische Zentralbank (EZB) tagt. Die EZB zögert.', 'EZB')).toBe('Europäische Zentralbank');
    expect(entityOf('Das Bundesamt für Bahnen (BFB) prüft. Das BFB schweigt.', 'BFB')).toBe('Bundesamt für Bahnen');
  });

  it('strips no letter from a name that ends in s by itself', () => {
    expect(entityOf('Jan Carstens kam. Carstens blieb.', 'Carstens')).toBe('Jan Carstens');
  });

  it('keeps the role in front of a name', () => {
    const text = 'Der Alpina-Manager Jonas Wiegand trat zurück.';
    const person = mentions(text).find((m) => m.type === 'person');
    expect(person?.role && text.slice(person.role.start, person.role.end)).toBe('Alpina-Manager');
  });

  it('takes a role behind the name', () => {
    const text = 'Mira Solberg, Gründerin von Helio, trat zurück. Jan Wolters, 43, blieb.';
    const roles = mentions(text).map((m) => m.role && text.slice(m.role.start, m.role.end));
    expect(roles).toEqual(['Gründerin von Helio', undefined]);
  });

  it.each([
    ['Das Grundgesetz gilt.', 'law'],
    ['Mit ChatGPT lernen Kinder.', 'product'],
    ['Die Berlinale beginnt.', 'event'],
  ])('knows %s as %s', (text, type) => {
    expect(mentions(text).map((m) => m.type)).toEqual([type]);
  });

  it("puts the caller's names first and calls aliases by the given name", () => {
    const own: KnownEntity[] = [{ name: 'Quantoria', aliases: ['Q-Lab', 'das Labor'], type: 'organisation' }];
    const text = 'Das Q-Lab wächst. Quantorias Chef freut sich.';
    expect(mentions(text, 'de', own).map((m) => [text.slice(m.start, m.end), m.entity])).toEqual([
      ['Q-Lab', 'Quantoria'],
      ['Quantorias', 'Quantoria'],
    ]);
  });

  it('yields no empty or overlapping spans on odd input', () => {
    for (const text of ['', '   ', 'in 2011 in', '((((', 'A A A A A A A', 'Dr. Dr. Dr.', 'von von von der']) {
      let last = 0;
      for (const m of mentions(text)) {
        expect(m.end).toBeGreaterThan(m.start);
        expect(m.start).toBeGreaterThanOrEqual(last);
        last = m.end;
      }
    }
  });
});

it("takes the caller's name for what the caller says, behind a role too", () => {
  const [found] = mentions('Der KI-Entwickler Sinora Labs hat sein Modell veröffentlicht.', 'de', [
    { name: 'Sinora Labs', type: 'organisation' },
  ]);
  expect(found).toMatchObject({ start: 18, end: 29, type: 'organisation', entity: 'Sinora Labs' });
});

describe('compounds that begin with a name', () => {
  it.each([
    ['where the text has the name alone', 'Die SPD tagt. SPD-Chefin Lea Brandt sprach.', ['SPD', 'SPD', 'Lea Brandt']],
    [
      'where it has a short form of it',
      'Das Bundesamt für Bahnen (BFB) prüft. Der BFB-Bericht liegt vor.',
      ['Bundesamt für Bahnen', 'BFB', 'BFB'],
    ],
    ['not where nothing says it is one', 'Die Riester-Rente kostet viel. Die Sommer-Rodelbahn öffnet.', []],
    ['not a part too short to tell', 'A- und B-Seite sind gut. Ein A-Team kam.', []],
  ])('%s', (_, text, expected) => {
    expect(mentions(text).map((m) => text.slice(m.start, m.end))).toEqual(expected);
  });

  it("takes the caller's names there, and their entity", () => {
    const own: KnownEntity[] = [{ name: 'Sinora Labs', aliases: ['Sinora'], type: 'organisation' }];
    const text = 'Der Sinora-Sprecher Ole Brandt schwieg.';
    const [part, person] = mentions(text, 'de', own);
    expect(part).toMatchObject({ start: 4, end: 10, type: 'organisation', entity: 'Sinora Labs' });
    expect(person).toMatchObject({ entity: 'Ole Brandt', role: { start: 4, end: 19 } });
  });

  it('gives them the name spelled out', () => {
    const text = 'Die Europäische Zentralbank (EZB) tagt. EZB-Präsidentin Lea Brandt sprach.';
    expect(mentions(text).map((m) => m.entity)).toEqual([
      'Europäische Zentralbank',
      'Europäische Zentralbank',
      'Europäische Zentralbank',
      'Lea Brandt',
    ]);
  });
});

describe('descriptions', () => {
  it('leaves "der Konzern" unresolved rather than guessing', () => {
    expect(mentions('Die Nordwind AG wächst. Der Konzern stellt ein.').map((m) => m.entity)).toEqual(['Nordwind AG']);
  });
});
