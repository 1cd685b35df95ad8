import { describe, expect, test } from 'vitest';
import { article } from '../testing.ts';
import {
  antecedent,
  doesAsPersonsDo,
  introduction,
  peopleOf,
  rivalNoun,
  withIntroductions,
  withRoles,
} from './people.ts';

const german = article(
  'Bote',
  'Landrat Jens Harmsen rief zur Ruhe auf. Er kündigte Hilfe an.\n\nDie Vorsitzende Ilka Brandes lehnte ab. Man werde sehen. Sie blieb dabei.\n\nHarmsen und Brandes trafen sich. Er schwieg.',
);
const english = article(
  'Herald',
  'Finance director Owen Tarling resigned. He gave no reason.\n\n"It is over," said Ruth Ames, chairwoman of the council. Toolmaker Kolbau rejected this.',
  { lang: 'en' },
);
const people = peopleOf([german, english], []);

describe('persons as the sources introduce them', () => {
  test.each([
    ['Jens Harmsen', 'Landrat Jens Harmsen', 'm'],
    // an adjective as a noun needs its article, and is left out
    ['Ilka Brandes', 'Ilka Brandes', 'f'],
    ['Owen Tarling', 'finance director Owen Tarling', null],
    ['Ruth Ames', 'chairwoman Ruth Ames', null],
  ])('%s', (full, introduced, gender) => {
    const person = people.find((p) => p.full === full);
    expect(person && introduction(person)).toBe(introduced);
    expect(person?.gender).toBe(gender);
  });

  test('a firm with a capital noun before it is no person', () => {
    expect(people.map((p) => p.full)).not.toContain('Toolmaker Kolbau');
  });
});

describe('a full name that stands bare takes its role', () => {
  const text = [
    'Kern lost. "No," said her attorney, Frank Sohl. Kolbau raised its prices. Its head of sales, Rolf Hane, resigned.',
    'Mira Voss, the Harbour Street baker, stayed. Kolbau’s head of sales, Rolf Hane, spoke. Professor Ida Kern led the study. Dan Pryce, an organiser with the Bakers’ Guild, said no. Ruth Ames, the town’s MP, agreed.',
  ].join('\n\n');
  const named = peopleOf([article('Herald', text, { lang: 'en' })], []);
  test.each([
    ['Rolf Hane will leave in May.', 'Kolbau head of sales Rolf Hane will leave in May.'],
    ['According to Mira Voss, bread is dear.', 'According to baker Mira Voss, bread is dear.'],
    ['Dr Ida Kern doubts the figures.', 'Professor Dr Ida Kern doubts the figures.'],
    ['Mira Voss, who owns a shop there, will stay.', 'Mira Voss, who owns a shop there, will stay.'],
    ['Ida Kern, a critic of the plan, doubts it.', 'Ida Kern, a critic of the plan, doubts it.'],
    ['Sales chief Rolf Hane will leave.', 'Sales chief Rolf Hane will leave.'],
    ['Mira Voss of the Guild of Bakers will stay.', 'Mira Voss of the Guild of Bakers will stay.'],
    ['Frank Sohl will stay.', 'Frank Sohl will stay.'],
    ['Mira Voss, who had stepped aside, resigned.', 'Baker Mira Voss, who had stepped aside, resigned.'],
    ['According to Dan Pryce, it is over.', 'According to Dan Pryce, an organiser with the Bakers’ Guild, it is over.'],
    ['Dan Pryce’s offer was late.', 'Dan Pryce’s offer was late.'],
    ['Its owner, Mira Voss, will stay.', 'Its owner, Mira Voss, will stay.'],
  ])('%s', (bare, told) => {
    expect(withRoles(bare, named, () => false)).toBe(told);
  });
  test('not once it is introduced', () => {
    expect(withRoles('Rolf Hane will leave.', named, () => true)).toBe('Rolf Hane will leave.');
  });
});

describe('whose a bare role is', () => {
  const of = (text: string): string | undefined => {
    const [person] = peopleOf([article('Bote', text)], []);
    return person && introduction(person);
  };
  test.each([
    [
      'Die Stiftung Kolm hält das für falsch. „Es sind 27 Prozent“, sagt Vorstand Jens Harmsen.',
      'Vorstand Jens Harmsen von der Stiftung Kolm',
    ],
    [
      'Der Milchbauernverband Hochmoor rechnet anders. „Es sind 27“, sagt Sprecherin Ida Brahms.',
      'Sprecherin Ida Brahms vom Milchbauernverband Hochmoor',
    ],
    ['Das sagte Sprecher Jens Harmsen. Familiensprecher Jens Harmsen ging.', 'Familiensprecher Jens Harmsen'],
    // the role says it, another paragraph does not, and what is no speech may be of somebody else
    ['Die Stiftung Kolm hält das für falsch. „Nein“, sagt Werft-Chef Jens Harmsen.', 'Werft-Chef Jens Harmsen'],
    ['Die Stiftung Kolm hält das für falsch.\n\n„Nein“, sagt Vorstand Jens Harmsen.', 'Vorstand Jens Harmsen'],
    [
      'Der Hersteller Roth-Lind wies das zurück. Es gebe keinen Fehler, sagte Sprecher Jens Harmsen.',
      'Sprecher Jens Harmsen vom Hersteller Roth-Lind',
    ],
    [
      'Der Fahrgastverband Pro Gleis klagt. Mit Bussen gehe das nicht, sagte die Vorsitzende Ida Kern.',
      'Ida Kern vom Fahrgastverband Pro Gleis',
    ],
    [
      'Die Kreisaufsicht für Bäder prüft. „Nein“, sagte Behördensprecher Jens Harmsen.',
      'Behördensprecher Jens Harmsen von der Kreisaufsicht für Bäder',
    ],
    ['„Nein“, sagte der Betriebsratsvorsitzende Jens Harmsen.', 'Jens Harmsen vom Betriebsrat'],
    ['Das sagt Prof. Ida Kern von der Hochschule Kolm.', 'Ida Kern von der Hochschule Kolm'],
    ['Die Stiftung Kolm klagt. Im Werk sprach Vorstand Jens Harmsen.', 'Vorstand Jens Harmsen'],
  ])('%s', (text, introduced) => {
    expect(of(text)).toBe(introduced);
  });
});

describe('whom a pronoun means', () => {
  test.each([
    ['Er kündigte', 'Er', 'Jens Harmsen'],
    ['Er schwieg', 'Er', null],
    ['Sie blieb', 'Sie', null],
    ['He gave', 'He', 'Owen Tarling'],
  ])('%s', (at, pronoun, full) => {
    const of = pronoun === 'He' ? english : german;
    expect(antecedent(people, of, of.text.indexOf(at), pronoun)?.full ?? null).toBe(full);
  });

  test('a man is no "sie"', () => {
    expect(antecedent(people, german, german.text.indexOf('Er kündigte'), 'Sie')).toBeNull();
  });
});

describe('"sie" is a person only where nothing else can be meant', () => {
  test.each([
    ['fordern', undefined, true],
    ['ankündigen', undefined, true],
    ['verhandeln', 'wollen', true],
    ['kosten', undefined, false],
    ['öffnen', 'sollen', false],
  ])('%s %s', (verb, modal, personal) => {
    expect(doesAsPersonsDo(verb, modal)).toBe(personal);
  });

  const rivals = article(
    'Post',
    'Die Gesellschaft, die Ilka Brandes verlangt, wäre neu. Sie würde kosten.\n\nDie Vorsitzende Ilka Brandes lehnte ab. Sie blieb.\n\nJens Harmsen sprach auf der Versammlung. Er schwieg.\n\nJens Harmsen lobte den Plan. Er ist neu.',
  );
  test.each([
    ['Sie würde', 'Sie', true],
    ['Sie blieb', 'Sie', false],
    ['Er schwieg', 'Er', false],
    ['Er ist', 'Er', true],
  ])('%s', (at, pronoun, rival) => {
    expect(rivalNoun(rivals, rivals.text.indexOf(at), pronoun)).toBe(rival);
  });
});

describe('a surname is introduced once', () => {
  const unknown = () => false;
  test.each([
    ['Harmsen sagte zu', 'Landrat Jens Harmsen sagte zu', false],
    ['nach den Worten Harmsens', 'nach den Worten von Landrat Jens Harmsen', true],
    ['nach Harmsens Worten', 'nach den Worten von Landrat Jens Harmsen', true],
    ['laut Harmsens Darstellung', 'laut Darstellung von Landrat Jens Harmsen', true],
    ['an Harmsens Tochter', 'an Harmsens Tochter', true],
    ['mit Harmsen', 'mit Jens Harmsen', true],
    ['Mr Harmsen agreed', 'Landrat Jens Harmsen agreed', false],
    ['Mr Holt agreed', 'Mr Holt agreed', false],
    ['Präsident Harmsen trat zurück', 'Präsident Harmsen trat zurück', false],
    ['Harmsenberg liegt im Tal', 'Harmsenberg liegt im Tal', false],
  ])('%s', (text, told, oblique) => {
    expect(withIntroductions(text, people, unknown, oblique)).toBe(told);
  });

  test('and goes by surname afterwards', () => {
    expect(withIntroductions('Harmsen sagte zu', people, (full) => full === 'Jens Harmsen')).toBe('Harmsen sagte zu');
  });
});

test.each([
  ['Ministerpräsident Li Wenhao sprach im Rat. Li forderte Gesetze.', 'Li Wenhao', 'Li'],
  ['Landrat Jens Harmsen sprach im Rat. Harmsen forderte Gesetze.', 'Jens Harmsen', 'Harmsen'],
  ['Landrat Jens Harmsen sprach im Rat. Jens Kolm schwieg.', 'Jens Harmsen', 'Harmsen'],
])('by which name the texts go on: %s', (text, full, surname) => {
  expect(peopleOf([article('Bote', text)], []).find((p) => p.full === full)?.surname).toBe(surname);
});

describe('a name that is a month, and a role that opens on a name', () => {
  const version = article('Herald', 'Kolbau finance director Anna May resigned. The board met at Kolbau.', {
    lang: 'en',
  });
  const known = peopleOf([version], []);
  test.each([
    ['May resigned on 2 May 2026', 'Kolbau finance director Anna May resigned on 2 May 2026'],
    ['The board met on 2 May 2026', 'The board met on 2 May 2026'],
    ['The board met in May', 'The board met in May'],
  ])('%s', (text, told) => {
    expect(withIntroductions(text, known, () => false)).toBe(told);
  });
});

test('a firm that is called like a person is none', () => {
  const text = 'Partner Harrow Tilse spoke. Shares in Harrow Tilse fell, and chairman Owen Marl said nothing.';
  expect(peopleOf([article('Post', text, { lang: 'en' })], []).map((p) => p.full)).toEqual(['Owen Marl']);
});

test.each([
  [
    'Quill Harbour',
    'According to technology website The Quill Harbour, an engineer at Kolbau wrote it. Engineer Owen Marl agreed.',
  ],
  ['Lock Standard', 'Owner Lock Standard asked. Engineer Owen Marl said so.'],
  ['Weir Homes', 'Landlord and owner Weir Homes paid. Engineer Owen Marl said so.'],
])('an outlet or firm is no person: %s', (name, text) => {
  const named = peopleOf([article('The Lock Standard', text, { lang: 'en' })], []).map((p) => p.full);
  expect(named).not.toContain(name);
  expect(named).toContain('Owen Marl');
});

test('"Vorstand" says of nobody whether it is a man or a woman; "der Vorstand" does', () => {
  const text = 'Vorstand Birte Hanke lehnte ab. Der Vorstand Jens Hanke schwieg. Leiter Uwe Kern blieb.';
  expect(peopleOf([article('Bote', text)], []).map((p) => [p.full, p.gender])).toEqual([
    ['Birte Hanke', null],
    ['Jens Hanke', 'm'],
    ['Uwe Kern', 'm'],
  ]);
});

describe('of which body a bare office is', () => {
  test.each([
    [
      'the one that the paragraph describes',
      'Ein Vorbild ist Elbholm Robotik aus Kolm. Der junge Hersteller baut Greifer. Präsident Uwe Harms sagte, das reiche.',
      'Präsident Uwe Harms von Elbholm Robotik',
    ],
    [
      'the one behind the office',
      'Das kostet Geld. Uwe Harms, Chef von Elbholm Robotik, sagte, das reiche.',
      'Chef Uwe Harms von Elbholm Robotik',
    ],
    [
      'none where two are named',
      'Ein Vorbild ist Elbholm Robotik, ein anderes Nordhelm Technik. Der junge Hersteller baut Greifer. Präsident Uwe Harms sagte, das reiche.',
      'Präsident Uwe Harms',
    ],
    [
      'none where he answers somebody',
      'Ein Vorbild ist Elbholm Robotik aus Kolm. Der junge Hersteller baut Greifer. Präsident Uwe Harms wies das zurück.',
      'Präsident Uwe Harms',
    ],
    [
      'none where a place is all there is',
      'Der Rat von Bad Kolm tagte. Präsident Uwe Harms sagte, das reiche.',
      'Präsident Uwe Harms',
    ],
  ])('%s', (_name, text, introduced) => {
    const person = peopleOf([article('Bote', text)], []).find((p) => p.full === 'Uwe Harms');
    expect(person && introduction(person)).toBe(introduced);
  });
});

test('what somebody is, is told in the language of the article', () => {
  const [person] = peopleOf([article('Herald', 'Senior author Rafael Quintero doubts it.', { lang: 'en' })], [], 'de');
  expect(person).toMatchObject({ full: 'Rafael Quintero', role: null });
  const [same] = peopleOf([article('Herald', 'Senior author Rafael Quintero doubts it.', { lang: 'en' })], [], 'en');
  expect(same?.role).toContain('author');
});
