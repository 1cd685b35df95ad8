/** A few days of invented news in German and English, for properties that must hold of any: each seed gives the same. */
import type { Language } from '../../src/model/index.ts';
import { chance } from '../chance.ts';

export interface WorldArticle {
  readonly id: string;
  readonly outlet: string;
  readonly lang: Language;
  readonly published: string | null;
  readonly title: string;
  readonly byline: string;
  readonly text: string;
}

const START = Date.parse('2026-09-07T06:00:00Z');
const HOUR = 3_600_000;
const OUTLETS: Readonly<Record<Language, readonly string[]>> = {
  de: ['Talblatt', 'Ornebote', 'Kreiskurier Sehl', 'Nordspiegel', 'Landpost', 'Stadtanzeiger Wieb'],
  en: ['The Valley Post', 'Harbour Courier', 'Northern Sentinel', 'Dale Gazette', 'County Chronicle', 'Moor Herald'],
};
const PLACES = ['Ahlsee', 'Birkwitz', 'Corstedt', 'Dornfurt', 'Elmhagen', 'Grauwerth', 'Hollbach', 'Isenau'];
const FIRMS = ['Norvent', 'Talvik', 'Quantrel', 'Brensky', 'Lumora', 'Haldex', 'Veltro', 'Samtis'];
const PEOPLE = [
  'Ilse Brandt',
  'Odo Klee',
  'Ruth Anders',
  'Jan Vosberg',
  'Mona Tiller',
  'Karl Weise',
  'Petra Lund',
  'Tom Ashby',
];

/** What is told of an event: sentences with its figures, of which a later report may give newer ones. */
interface Matter {
  readonly title: Readonly<Record<Language, readonly string[]>>;
  readonly told: Readonly<Record<Language, readonly string[]>>;
}
const MATTERS: readonly Matter[] = [
  {
    title: {
      de: ['Brand in {place}: Werk von {firm} zerstört', '{firm}: {n} Verletzte bei Brand in {place}'],
      en: ['Fire at {firm} plant in {place}', '{n} injured in blaze at {firm} in {place}'],
    },
    told: {
      de: [
        'Bei einem Brand im Werk von {firm} in {place} sind {n} Menschen verletzt worden.',
        'Der Schaden beträgt {m} Millionen Euro.',
        'Die Feuerwehr löschte die Flammen am Abend, sagte {person}.',
        'Nach Angaben der Polizei kostet das Feuer {firm} {m} Millionen Euro.',
      ],
      en: [
        'A fire at the plant of {firm} in {place} injured {n} people.',
        'The damage is {m} million euros.',
        'Firefighters put out the flames in the evening, {person} said.',
        'According to the police the blaze cost {firm} {m} million euros.',
      ],
    },
  },
  {
    title: {
      de: ['{firm} streicht {n} Stellen in {place}', 'Stellenabbau bei {firm}: {n} Beschäftigte müssen gehen'],
      en: ['{firm} cuts {n} jobs in {place}', 'Job cuts at {firm}: {n} staff to go'],
    },
    told: {
      de: [
        '{firm} streicht in {place} {n} Stellen.',
        'Der Umsatz von {firm} fiel 2025 auf {m} Millionen Euro.',
        '„Das trifft uns hart“, sagte Betriebsrätin {person}.',
        'Die Gewerkschaft bestreitet, dass {firm} {n} Stellen streichen muss.',
      ],
      en: [
        '{firm} is cutting {n} jobs in {place}.',
        'Revenue of {firm} fell to {m} million euros in 2025.',
        '“This hits us hard,” said works council head {person}.',
        'The union denies that {firm} must cut {n} jobs.',
      ],
    },
  },
  {
    title: {
      de: ['{place} baut neue Brücke für {m} Millionen Euro', 'Rat von {place} stimmt mit {n} Stimmen für die Brücke'],
      en: ['{place} to build new bridge for {m} million euros', 'Council of {place} votes for the bridge'],
    },
    told: {
      de: [
        'Die neue Brücke in {place} kostet {m} Millionen Euro.',
        'Der Rat von {place} stimmte mit {n} Stimmen für den Neubau.',
        'Die alte Brücke ist seit Montag gesperrt.',
        '„Wir haben lange gewartet“, sagte Bürgermeister {person}.',
      ],
      en: [
        'The new bridge in {place} costs {m} million euros.',
        'The council of {place} voted for the crossing with {n} votes.',
        'The old bridge has been closed since Monday.',
        '“We have waited for long,” said mayor {person}.',
      ],
    },
  },
  {
    title: {
      de: [
        'Klinik {place}: {n} Patienten mit Keim infiziert',
        'Keim in der Klinik {place}: Chefarzt {person} beurlaubt',
      ],
      en: ['{n} patients infected at {place} hospital', '{place} hospital infection: chief doctor {person} suspended'],
    },
    told: {
      de: [
        'In der Klinik {place} haben sich {n} Patienten mit einem Keim angesteckt.',
        'Chefarzt {person} ist beurlaubt.',
        'Die Reinigung der Klinik kostet {m} Millionen Euro.',
        'Die Intensivstation bleibt geschlossen.',
      ],
      en: [
        'At {place} hospital {n} patients have been infected with a germ.',
        'Chief doctor {person} has been suspended.',
        'Cleaning the hospital costs {m} million euros.',
        'The intensive care ward remains closed.',
      ],
    },
  },
  {
    title: {
      de: ['{person} wechselt für {m} Millionen Euro zu Viktoria {place}', 'Viktoria {place} holt Stürmer {person}'],
      en: ['{person} joins {place} Rovers for {m} million euros', 'Striker {person} signs for {place}'],
    },
    told: {
      de: [
        'Stürmer {person} wechselt zu Viktoria {place}.',
        'Die Ablöse liegt bei {m} Millionen Euro.',
        'In der vergangenen Saison schoss {person} {n} Tore.',
        'Trainer und Mannschaft freuen sich auf den Angreifer.',
      ],
      en: [
        'Striker {person} is moving to {place} Rovers.',
        'The transfer fee is {m} million euros.',
        'Last season {person} scored {n} goals.',
        'Coach and team look forward to the forward.',
      ],
    },
  },
];

interface Event {
  readonly matter: Matter;
  readonly names: Readonly<Record<'place' | 'firm' | 'person', string>>;
  readonly began: number;
  n: number;
  m: number;
}

/** Articles in no order. Some print another with a cut or an addition, some tell two events, one in eight has no date. */
export function smallWorld(seed: number): readonly WorldArticle[] {
  const next = chance(seed);
  const upTo = (n: number): number => Math.floor(next() * n);
  const oneOf = <T>(list: readonly T[]): T => list[upTo(list.length)]!;
  const dealt = <T>(list: readonly T[]): T[] =>
    list
      .map((one) => [next(), one] as const)
      .sort((a, b) => a[0] - b[0])
      .map(([, one]) => one);
  const [matters, places, firms, people] = [dealt(MATTERS), dealt(PLACES), dealt(FIRMS), dealt(PEOPLE)];
  const events: Event[] = Array.from({ length: 2 + upTo(3) }, (_, i) => ({
    matter: matters[i]!,
    names: { place: places[i]!, firm: firms[i]!, person: people[i]! },
    began: upTo(48),
    n: 3 + upTo(90),
    m: 2 + upTo(70),
  }));
  const filled = (event: Event, sentence: string, lang: Language): string =>
    sentence
      .replaceAll('{n}', String(event.n))
      .replaceAll('{m}', lang === 'de' ? `${event.m},5` : `${event.m}.5`)
      .replaceAll(/\{(place|firm|person)\}/g, (_, name: 'place') => event.names[name]);
  const tell = (event: Event, lang: Language): string[] =>
    event.matter.told[lang].filter(() => next() < 0.75).map((s) => filled(event, s, lang));

  const written: WorldArticle[] = [];
  const count = 8 + upTo(9);
  for (let i = 0; i < count; i++) {
    const event = oneOf(events);
    const at = event.began + upTo(60);
    const published = next() < 0.12 ? null : new Date(START + at * HOUR).toISOString();
    const before = written.length > 0 && next() < 0.25 ? oneOf(written) : null;
    const lang = before?.lang ?? (next() < 0.5 ? 'de' : 'en');
    const outlet = oneOf(OUTLETS[lang]);
    const id = `w${seed}-${i}`;
    if (before) {
      const cut = before.text.split('\n\n').filter((_, k) => k === 0 || next() < 0.8);
      written.push({ ...before, id, outlet, published, text: [...cut, ...tell(event, lang).slice(0, 1)].join('\n\n') });
      continue;
    }
    // A story moves on: what is told from here on is told with newer figures.
    if (next() < 0.3) event.n += 1 + upTo(9);
    if (next() < 0.2) event.m += 1 + upTo(5);
    const other = next() < 0.15 ? oneOf(events) : null;
    const told = [...tell(event, lang), ...(other && other !== event ? tell(other, lang) : [])];
    const text = (told.length > 0 ? told : [filled(event, event.matter.told[lang][0]!, lang)]).join('\n\n');
    const byline = next() < 0.3 ? 'ndk' : '';
    written.push({
      id,
      outlet,
      lang,
      published,
      title: filled(event, oneOf(event.matter.title[lang]), lang),
      byline,
      text,
    });
  }
  return written;
}
