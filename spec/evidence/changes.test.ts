/** What a later report says has changed: sums, offers, days and posts, and what looks like a change and is none. */
import { expect, it } from 'vitest';
import { versionOfRow } from '../../src/app/filters/plain.ts';
import { storyOf } from '../../src/app/filters/weigh.ts';
import { readArticle } from '../../src/claims/index.ts';
import { weigh } from '../../src/evidence/index.ts';
import type { ClaimKind } from '../../src/model/index.ts';
import { createReader } from '../../src/text/index.ts';

const reader = createReader();

type Told = readonly [day: string, text: string];
/** "kind: number of those for | earlier | against" of one kind of claim */
type Case = readonly [
  name: string,
  kind: ClaimKind,
  lang: 'de' | 'en',
  reports: readonly Told[],
  verdicts: readonly string[],
];

const CASES: readonly Case[] = [
  [
    'what a thing costs, told months later',
    'figure',
    'de',
    [
      ['2026-01-14', 'Die Kosten der Fähre Ilse liegen bei 12 Millionen Euro, teilte die Reederei mit.'],
      ['2026-06-20', 'Die Kosten der Fähre Ilse liegen bei 17 Millionen Euro, teilte die Reederei mit.'],
    ],
    ['superseded: 1 | 1 | 0'],
  ],
  [
    'a pay offer that was improved, and the deal',
    'figure',
    'en',
    [
      ['2026-03-31', 'The council of Ilse has raised its pay offer to 4.1 per cent, and the strike goes on.'],
      ['2026-05-06', 'The council of Ilse improved its offer to 4.8 per cent, and the strike goes on.'],
      ['2026-07-14', 'A 5.2 per cent deal has ended the strike at the council of Ilse.'],
    ],
    ['superseded: 1 | 2 | 0'],
  ],
  [
    'damage that was reported, by two nouns',
    'figure',
    'de',
    [
      ['2026-05-04', 'Bei der Stadt Pellau gingen 80 Schadensmeldungen ein.'],
      ['2026-05-08', 'Die Zahl der gemeldeten Schäden stieg nach Angaben der Stadt Pellau auf 310.'],
    ],
    ['superseded: 1 | 1 | 0'],
  ],
  [
    'debts that the sentence before names',
    'figure',
    'de',
    [
      ['2026-05-04', 'Die Schulden des Vereins in Pellau betragen 640.000 Euro.'],
      [
        '2026-06-20',
        'Die Schulden des Vereins in Pellau sind höher als gedacht. Laut den Prüfern belaufen sie sich auf 910.000 Euro. Bisher war von 640.000 Euro die Rede gewesen.',
      ],
    ],
    ['superseded: 1 | 2 | 0'],
  ],
  [
    'a figure that gave way, told behind a semicolon',
    'figure',
    'de',
    [
      [
        '2026-05-04',
        'Die Pauschale je Umbau hat der Hersteller auf 140 Euro erhöht; anfangs waren 95 Euro geboten worden.',
      ],
    ],
    ['superseded: 1 | 1 | 0'],
  ],
  [
    'a day planned at first',
    'date',
    'de',
    [
      ['2026-03-14', 'Die Bundesversammlung ist für den 14. Juni in Pellau angesetzt.'],
      ['2026-05-04', 'Die Bundesversammlung, ursprünglich für den 14. Juni geplant, soll nun am 5. Juli tagen.'],
    ],
    ['superseded: 1 | 2 | 0'],
  ],
  [
    'a day told as sure that was put off',
    'date',
    'de',
    [
      ['2026-02-06', 'Der Austausch der Rahmen beginnt am 3. März.'],
      ['2026-02-25', 'Statt am 3. März soll der Austausch der Rahmen nun am 22. April anlaufen.'],
    ],
    ['superseded: 1 | 2 | 0'],
  ],
  [
    'who was suspended is back',
    'event',
    'de',
    [
      ['2026-05-04', 'Der Techniker Jan Ott ist vorläufig vom Dienst freigestellt.'],
      ['2026-06-02', 'Techniker Jan Ott arbeitet seit Montag wieder.'],
    ],
    ['superseded: 1 | 1 | 0'],
  ],
  [
    'somebody else is back',
    'event',
    'de',
    [
      ['2026-05-04', 'Der Techniker Jan Ott ist vorläufig vom Dienst freigestellt.'],
      ['2026-06-02', 'Techniker Udo Kern arbeitet seit Montag wieder.'],
    ],
    [],
  ],
  [
    'who ruled out resigning has resigned',
    'event',
    'de',
    [
      ['2026-05-04', 'Präsident Udo Kern gab sich gelassen. Einen Rücktritt schloss er aus.'],
      ['2026-06-02', 'Präsident Udo Kern ist am Montag zurückgetreten.'],
    ],
    ['superseded: 1 | 1 | 0'],
  ],
  [
    'a case against one that is named by what he is',
    'event',
    'de',
    [
      ['2026-05-04', 'Gegen den Bergführer werde routinemäßig ermittelt, hieß es.'],
      ['2026-06-20', 'Das Verfahren gegen den Bergführer wurde am Montag eingestellt.'],
    ],
    ['superseded: 1 | 1 | 0'],
  ],
  [
    'cases against two',
    'event',
    'de',
    [
      ['2026-05-04', 'Gegen den Bergführer werde routinemäßig ermittelt, hieß es.'],
      ['2026-06-20', 'Das Verfahren gegen den Bürgermeister wurde am Montag eingestellt.'],
    ],
    [],
  ],
  [
    'who would not appeal did',
    'event',
    'en',
    [
      ['2026-05-04', 'Norvent has said that it will not appeal.'],
      ['2026-06-20', 'Norvent did appeal after all, and the court of Ilse cut the fine.'],
    ],
    ['superseded: 1 | 1 | 0'],
  ],
  [
    'an old sentence printed once more is as old as it was',
    'figure',
    'de',
    [
      ['2026-03-05', 'Die Zahl der Verletzten auf der Fähre Ilse stieg nach Angaben der Reederei am Abend auf sieben.'],
      ['2026-04-16', 'Die Zahl der Verletzten auf der Fähre Ilse liegt bei neun.'],
      [
        '2026-05-20',
        'Die Fähre Ilse fährt wieder. Die Zahl der Verletzten auf der Fähre Ilse stieg nach Angaben der Reederei am Abend auf sieben.',
      ],
    ],
    ['superseded: 1 | 2 | 0'],
  ],
  [
    'what is turned down stands in the sentence',
    'event',
    'de',
    [
      [
        '2026-05-04',
        'Die Reederei erklärte, sie werde jeden Schaden an den Häusern begleichen. Vorstand Udo Kern widersprach Spekulationen, wonach die Messgeräte ausgefallen seien.',
      ],
    ],
    [],
  ],
];

it.each(CASES)('%s', (_, kind, lang, reports, verdicts) => {
  const versions = reports.map(([day, text], i) =>
    versionOfRow({
      id: `a${i}`,
      outlet: `Blatt ${i}`,
      lang,
      published: `${day}T10:00:00Z`,
      title: '',
      byline: [],
      text,
    }),
  );
  const claims = versions.flatMap((v) => readArticle(v, reader).claims);
  const told = weigh(storyOf('s', versions, { de: '', en: '' }), versions, claims).verdicts.filter(
    (v) => v.claimKind === kind && (v.kind === 'superseded' || v.kind === 'conflicting'),
  );
  const count = (side: string, values: (typeof told)[number]['values']): number =>
    values.filter((x) => x.side === side).length;
  expect(
    told.map((v) => `${v.kind}: ${['for', 'earlier', 'against'].map((side) => count(side, v.values)).join(' | ')}`),
  ).toEqual(verdicts);
});
