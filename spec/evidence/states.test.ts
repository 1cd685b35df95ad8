/** Counts, sums and accounts over several days: what a later report gives, what it replaces, and what stands against it. */
import { expect, it } from 'vitest';
import { versionOfRow } from '../../src/app/filters/plain.ts';
import { storyOf } from '../../src/app/filters/weigh.ts';
import { readArticle } from '../../src/claims/index.ts';
import { weigh } from '../../src/evidence/index.ts';
import { createReader } from '../../src/text/index.ts';

const reader = createReader();

type Told = readonly [day: string, text: string];
interface Case {
  readonly name: string;
  readonly lang: 'de' | 'en';
  readonly reports: readonly Told[];
  /** "kind: for | earlier | against", of the figures of more than one report or state */
  readonly verdicts: readonly string[];
}

const CASES: readonly Case[] = [
  {
    name: 'two estimates and the count that settles them',
    lang: 'de',
    reports: [
      [
        '2026-05-04',
        'Die Ranger von Pellau sammelten nach Angaben ihres Chefs Udo Kern rund 300 tote Vögel ein, vor allem Möwen. Das Landratsamt nannte eine andere Größenordnung. Sprecherin Ina Lohr sprach von etwa 120 Tieren.',
      ],
      [
        '2026-05-12',
        'Nun herrscht Klarheit über die Zahl der toten Vögel. Das Institut, das inzwischen alle Kadaver zählte, kommt auf 212. Die Ranger hatten von 300 gesprochen, das Landratsamt zunächst von 120.',
      ],
    ],
    verdicts: ['superseded: 212 | 120 120 300 300 |'],
  },
  {
    name: 'two estimates that nothing settles',
    lang: 'de',
    reports: [
      [
        '2026-05-04',
        'Die Ranger von Pellau sammelten nach Angaben ihres Chefs Udo Kern rund 300 tote Vögel ein, vor allem Möwen. Das Landratsamt nannte eine andere Größenordnung. Sprecherin Ina Lohr sprach von etwa 120 Tieren.',
      ],
    ],
    verdicts: ['conflicting: 300 | | 120'],
  },
  {
    name: 'cases of an illness, by four names',
    lang: 'de',
    reports: [
      ['2026-05-04', 'Den Ämtern im Landkreis Pellau sind drei Fälle von Legionellen gemeldet worden.'],
      ['2026-05-06', 'Die Zahl der Kranken in Pellau ist gestiegen. Fünf Menschen sind inzwischen gemeldet.'],
      [
        '2026-05-08',
        'Bei vier der inzwischen acht gemeldeten Patienten stimmt der Erreger mit dem aus dem Kühlturm überein.',
      ],
      [
        '2026-05-12',
        'Die Zahl der Erkrankten hat das Gesundheitsamt korrigiert, von acht auf sieben. Einer war von zwei Praxen gemeldet worden.',
      ],
    ],
    verdicts: ['superseded: 7 | 3 5 8 8 |'],
  },
  {
    name: 'a sum that somebody collects',
    lang: 'en',
    reports: [
      ['2026-05-04', 'The mill trust of Pellsend said it had collected £140,000 in pledges by Monday.'],
      ['2026-05-08', 'The mill trust, which had raised £210,000 in pledges, withdrew on Friday.'],
    ],
    verdicts: ['superseded: 210000 | 140000 |'],
  },
  {
    name: 'what the report itself puts right, and what others had told of it',
    lang: 'en',
    reports: [
      ['2026-05-04', 'Of the 310 staff at the Pellsend mill, 90 would be made redundant, manager Ann Lowe said.'],
      ['2026-05-08', 'Eighty-four people have been made redundant at the Pellsend mill, not 90.'],
    ],
    verdicts: ['superseded: 84 | 90 90 |'],
  },
  {
    name: 'arrears that have grown since they were reported',
    lang: 'en',
    reports: [
      ['2026-05-04', 'The debts of Pellsend Rovers stand at £19.4m, the administrators said.'],
      [
        '2026-05-12',
        'The debts have grown. They now total £24.1m, against the £19.4m reported when administrators came in.',
      ],
    ],
    verdicts: ['superseded: 24100000 | 19400000 19400000 |'],
  },
  {
    name: 'by how much pay is to rise',
    lang: 'en',
    reports: [
      ['2026-05-04', 'The mill has offered a 2.1 per cent rise. The union has called a strike.'],
      ['2026-05-08', 'Under the new offer workers would get 3.4 per cent.'],
      ['2026-05-12', 'Workers will get 3.9 per cent and £300, up from the 3.4 per cent and £200 first offered.'],
    ],
    verdicts: ['superseded: 3.9 | 2.1 3.4 3.4 |', 'superseded: 300 | 200 |'],
  },
  {
    name: 'an election counted anew',
    lang: 'de',
    reports: [
      ['2026-05-04', 'Jana Ritter lag mit 4.310 zu 4.290 Stimmen vor Bürgermeister Uwe Kranz.'],
      ['2026-05-12', 'Jana Ritter hat die Wahl mit 4.350 zu 4.340 Stimmen gegen Bürgermeister Uwe Kranz gewonnen.'],
    ],
    verdicts: ['superseded: 4340 | 4290 |', 'superseded: 4350 | 4310 |'],
  },
  {
    name: 'hands raised in two meetings are no states of one count',
    lang: 'de',
    reports: [
      ['2026-05-04', 'Der Wahlausschuss ordnete mit sieben gegen zwei Stimmen eine neue Zählung an.'],
      ['2026-05-12', 'Vier Stimmen für Uwe Kranz waren auf dem falschen Stapel gelandet.'],
    ],
    verdicts: [],
  },
  {
    name: 'a party that is nearer to another figure',
    lang: 'en',
    reports: [
      [
        '2026-05-04',
        'The grower Pell Farms says it is owed £1.8m. Trader Ben Hale told the Post that the true figure is "nearer £1.1m".',
      ],
      ['2026-05-12', 'Pell Farms claims £1.8m. The receivers have so far accepted £1.4m.'],
    ],
    verdicts: ['conflicting: 1800000 1800000 | | 1100000 1400000'],
  },
  {
    name: 'a number of members that is questioned, and told again',
    lang: 'en',
    reports: [
      [
        '2026-05-04',
        'The union has 520 members at the Pellsend mill. The company questioned the size of the dispute: about 410 of the 700 people at Pellsend pay their dues through the payroll, said a spokesman for the company.',
      ],
      ['2026-05-06', 'The union says it has 520 members at the Pellsend mill.'],
    ],
    verdicts: ['conflicting: 520 520 | | 410'],
  },
  {
    name: 'boats that give up are no earlier state of boats that block a port',
    lang: 'en',
    reports: [
      ['2026-05-04', 'The Pell Fishers Federation said the plan would put 30 boats out of business.'],
      [
        '2026-05-08',
        'Some 45 boats blocked the port of Pellsend on Thursday, police said. The Pell Fishers Federation counted 80.',
      ],
    ],
    verdicts: ['conflicting: 45 | | 80'],
  },
  {
    name: 'some of the letters are no rival of all of them, nor an earlier state of others',
    lang: 'de',
    reports: [
      [
        '2026-05-04',
        'In Pellau sind 95 Wahlbriefe gefunden worden. Auf einem Bild ist bei zwei Wahlbriefen ein Stempel zu sehen.',
      ],
      [
        '2026-05-06',
        'Die 95 Wahlbriefe lagen in der Post. Beobachterin Ute Lenz sprach von mindestens 60 rechtzeitig gestempelten Briefen. Acht Wahlbriefe seien wegen verwischter Stempel aussortiert worden.',
      ],
    ],
    verdicts: ['corroborated: 95 95 | |'],
  },
];

it.each(CASES)('$name', ({ lang, reports, verdicts }) => {
  const versions = reports.map(([day, text], i) =>
    versionOfRow({
      id: `${i}`,
      outlet: `Outlet ${i}`,
      lang,
      published: `${day}T12:00:00Z`,
      title: lang === 'de' ? 'Neues aus Pellau' : 'News from Pellsend',
      byline: [],
      text,
    }),
  );
  const claims = versions.flatMap((v) => readArticle(v, reader).claims);
  const { verdicts: found } = weigh(storyOf('story', versions, { de: '', en: '' }), versions, claims);
  const told = found
    .filter((v) => v.claimKind === 'figure' && v.kind !== 'single-source')
    .map(({ kind, values }) => {
      const of = (side: string) => values.filter((v) => v.side === side).map((v) => Number(v.value));
      const [now, earlier, against] = ['for', 'earlier', 'against'].map((side) =>
        of(side)
          .sort((a, b) => a - b)
          .join(' '),
      );
      return `${kind}: ${now} | ${earlier} | ${against}`.replace(/ +/g, ' ').trim();
    });
  expect(told.sort()).toEqual([...verdicts].sort());
});
