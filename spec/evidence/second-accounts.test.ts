/** A second account that leaves out its verb, its noun or its unit disputes the figure before; what only looks like it does not. */
import { describe, expect, it } from 'vitest';
import { weighRows } from '../../src/app/filters/weigh.ts';
import { createReader } from '../../src/text/index.ts';

const reader = createReader();

interface Answer {
  readonly claims: readonly {
    readonly kind: string;
    readonly verdict: string;
    readonly values: readonly { value: unknown }[];
  }[];
}

/** Values of all figures that are told as a conflict. */
function disputed(texts: readonly string[], hours: readonly number[] = [8, 12]): readonly unknown[] {
  const rows = texts.map((text, i) => ({
    id: `a${i}`,
    outlet: ['Talblatt', 'Echo'][i],
    title: 'Streit um Zahlen',
    published: `2026-03-02T${String(hours[i]).padStart(2, '0')}:00:00Z`,
    lang: /\b(?:the|of|people)\b/i.test(text) ? 'en' : 'de',
    text,
  }));
  const claims = (weighRows(reader, rows) as Answer[]).flatMap((s) => s.claims);
  return claims
    .filter((c) => c.kind === 'figure' && c.verdict === 'conflicting')
    .flatMap((c) => c.values.map((v) => v.value))
    .toSorted();
}

describe('in one article', () => {
  it.each<[string, string, number[]]>([
    ['no verb', 'Die GmbH beziffert den Verlust auf 140.000 Euro, die Stadt auf 85.000 Euro.', [140_000, 85_000]],
    ['no verb, English', 'The organisers put the loss at £140,000, the council at £85,000.', [140_000, 85_000]],
    [
      'a pronoun',
      'Die GmbH beziffert den Verlust auf 140.000 Euro. Die Stadt beziffert ihn auf 85.000 Euro.',
      [140_000, 85_000],
    ],
    [
      'no person',
      'Von 140.000 Euro Verlust spricht die Veranstaltungs-GmbH, im Rathaus bleibt man bei 85.000, und der Rat berät über 60.000 Euro.',
      [140_000, 85_000],
    ],
    [
      'no unit',
      'Das Becken verliert nach Angaben der Stadt 70 Kubikmeter am Tag. Der Förderverein kommt auf 95.',
      [70, 95],
    ],
    ['no noun', 'The list of the institute stands at 19 fragments, though the club still speaks of 33.', [19, 33]],
    [
      'what somebody knows of',
      'The institute has catalogued 19 fragments. But Nigel Oakham, of the Northern Sky Club, said his members alone knew of 33.',
      [19, 33],
    ],
  ])('%s', (_name, text, values) => expect(disputed([text])).toEqual(values.toSorted()));

  it.each([
    'In der Nachbarstadt zählte man 48 Kinder. Der Verein kommt auf 12 Trainer.',
    'Die Stadt zählt 70 Bäume im Park. Der Verein kommt auf 95 Mitglieder.',
    'Der Verein gibt 140.000 Euro für Trainer aus, die Stadt 85.000 Euro für Plätze.',
    'Das Land beziffert den Schaden an Straßen auf 140.000 Euro, die Stadt den an Schulen auf 85.000 Euro.',
    'The council put the cost of the bridge at £4 million, the cost of the road at £3 million.',
    'The insurer put the loss at £140,000, the repair at £85,000.',
    'Die Umfrage beziffert den Anteil der CDU auf 31 Prozent, die SPD auf 24 Prozent.',
    'Das Werk in Bonn verbraucht 70 Kubikmeter am Tag. Das Werk in Köln kommt auf 95.',
    'Der Zug schafft 70 Kilometer in der Stunde. Der Bus kommt auf 45.',
    'The union says 140 drivers are on strike. It says there are 90 at the depot.',
  ])('no conflict: %s', (text) => expect(disputed([text])).toEqual([]));
});

describe('in two articles of one day', () => {
  const crash = (n: string, more = '') => `On Monday a bus overturned near Harwick. ${n} people were injured.${more}`;
  it.each<[string, [string, string], [number, number], number[]]>([
    [
      'nobody counts staff anew at noon',
      [
        'Wieland Brewery is leaving Harwick. The company employs 214 people.',
        'Wieland Brewery closes its plant. The brewery employs 231 people, the union says.',
      ],
      [8, 12],
      [214, 231],
    ],
    ['two counts of the injured of one morning', [crash('Nine'), crash('Eleven')], [8, 10], [9, 11].map(Number)],
    ['one of them from the evening', [crash('Nine'), crash('Eleven')], [8, 20], []],
    [
      'a part of the staff',
      ['Wieland Brewery employs 214 people.', 'Wieland Brewery employs 40 temporary staff.'],
      [8, 12],
      [],
    ],
  ])('%s', (_name, texts, hours, values) => expect(disputed(texts, hours)).toEqual(values.toSorted()));
});

describe('the damage of an event', () => {
  const hall = (told: string, lang: 'de' | 'en'): string =>
    lang === 'de'
      ? `Ein Sturm hat die Markthalle in Harwig überflutet. ${told}`
      : `A storm flooded the market hall of Harwick. ${told}`;
  it.each<[string, string, string, 'de' | 'en', boolean]>([
    [
      'of nothing in particular',
      'The damage comes to £3.2 million.',
      'The damage was put at £5.1 million.',
      'en',
      true,
    ],
    [
      'German',
      'Der Schaden beläuft sich auf 3,2 Millionen Euro.',
      'Den Schaden schätzt die Versicherung auf 5,1 Millionen Euro.',
      'de',
      true,
    ],
    [
      'to two things',
      'The damage to the roof comes to £3.2 million.',
      'The damage to the stalls was put at £5.1 million.',
      'en',
      false,
    ],
  ])('%s', (_name, one, other, lang, isConflict) =>
    expect(disputed([hall(one, lang), hall(other, lang)])).toEqual(isConflict ? [3_200_000, 5_100_000] : []),
  );
});

describe('a deal that is turned down', () => {
  const conflicts = (one: string, other: string, day = '2026-03-03'): number => {
    const rows = [one, other].map((text, i) => ({
      id: `a${i}`,
      outlet: ['Talblatt', 'Echo'][i],
      title: '',
      published: i === 0 ? '2026-03-02T08:00:00Z' : `${day}T08:00:00Z`,
      lang: /\b(?:the|of|is|was)\b/.test(text) ? 'en' : 'de',
      text,
    }));
    const claims = (weighRows(reader, rows) as Answer[]).flatMap((s) => s.claims);
    return claims.filter((c) => c.kind === 'event' && c.verdict === 'conflicting').length;
  };
  const SALE = 'Die Brauerei Wieland wird an den Konzern Haldex verkauft.';
  const SALE_EN = 'Wieland Brewery is being sold to Haldex.';
  it.each<[number, string, string, string?]>([
    [1, SALE, 'Die Familie Wieland weist Berichte über einen Verkauf der Brauerei Wieland zurück.'],
    [1, SALE, 'Die Brauerei Wieland wird nicht verkauft, sagte Geschäftsführer Karl Weise.'],
    [1, SALE_EN, 'Wieland Brewery is not for sale, a spokeswoman said.'],
    [1, SALE_EN, 'A spokeswoman for Wieland Brewery denied reports of a sale to Haldex.'],
    [0, SALE_EN, 'A spokeswoman for Wieland Brewery denied reports of a sale to Haldex.', '2026-04-20'],
    [
      0,
      'Die Brauerei Wieland verkauft ihr Bier in Polen.',
      'Haldex weist Berichte über einen Verkauf seiner Brauerei Isen zurück.',
    ],
    [0, 'Wieland Brewery sells its beer in Poland.', 'Wieland Brewery denied that the sale of its hotel was planned.'],
  ])('%i: %s | %s', (found, one, other, day) => expect(conflicts(one, other, day)).toBe(found));
});

it('"hat 2025" is no "at": a result of a year is no state that gave way', () => {
  const rows = [
    'Der Umsatz von Norda lag 2025 bei mehr als einer Milliarde Euro.',
    'Norda hat 2025 einen Umsatz von 1,1 Milliarden Euro erzielt.',
  ];
  const answers = weighRows(
    reader,
    rows.map((text, i) => ({ id: `a${i}`, outlet: `O${i}`, title: 'Norda wächst', published: '2026-03-04', text })),
  ) as Answer[];
  expect(answers.flatMap((s) => s.claims).find((c) => c.kind === 'figure')?.verdict).toBe('corroborated');
});
