/** Two figures of one story that neither replace nor contradict each other, beside the like that do. */
import { expect, it } from 'vitest';
import { versionOfRow } from '../../src/app/filters/plain.ts';
import { storyOf } from '../../src/app/filters/weigh.ts';
import { readArticle } from '../../src/claims/index.ts';
import { weigh } from '../../src/evidence/index.ts';
import { createReader } from '../../src/text/index.ts';

const reader = createReader();

type Told = readonly [day: string, text: string];
type Case = readonly [name: string, lang: 'de' | 'en', reports: readonly Told[], verdicts: readonly string[]];

const CASES: readonly Case[] = [
  [
    'a part of the whole that was told before',
    'de',
    [
      ['2026-05-04', 'Betroffen sind 24 Waggons vom Typ Dachs, teilte die Kleinbahn Pellau mit.'],
      ['2026-05-07', 'Inzwischen sind an elf der 24 Waggons vom Typ Dachs Risse gefunden worden.'],
    ],
    [],
  ],
  [
    'what is needed is no state of what there is',
    'de',
    [
      ['2026-05-04', 'Die Initiative hat 900 der nötigen 1.200 Unterschriften gegen das Parkhaus in Pellau gesammelt.'],
      ['2026-05-09', 'Die Initiative hat 1.050 Unterschriften gegen das Parkhaus in Pellau gesammelt.'],
    ],
    ['superseded: 1.050 | 900 |'],
  ],
  [
    'advice changes nothing',
    'de',
    [['2026-05-04', 'Die Prüfer empfehlen, die Kurtaxe in Pellau von 2 auf 3 Euro anzuheben.']],
    [],
  ],
  [
    'a decision changes it',
    'de',
    [['2026-05-04', 'Der Rat hat beschlossen, die Kurtaxe in Pellau von 2 auf 3 Euro anzuheben.']],
    ['superseded: 3 Euro | 2 |'],
  ],
  [
    'staff of two firms',
    'de',
    [
      ['2026-05-04', 'Die Werft in Pellau beschäftigt 340 Menschen und baut Fähren.'],
      ['2026-05-08', 'Das Unternehmen mit 190 Beschäftigten schickt seine Leute in Kurzarbeit.'],
    ],
    [],
  ],
  [
    'one report gives both, by two who are named',
    'en',
    [
      ['2026-05-04T08:00:00Z', 'A letter says six people died on the ferry Ilse.'],
      [
        '2026-05-04T18:00:00Z',
        'A letter by the crew union says six people died on the ferry Ilse. Harbour master Ann Lowe said four people had died on the ferry.',
      ],
    ],
    [],
  ],
  [
    'another group',
    'en',
    [
      [
        '2026-05-04',
        'Rashes occurred in 9.4 per cent of patients on the drug, Norvent said, compared with 7.1 per cent in the control group.',
      ],
    ],
    [],
  ],
  [
    'what somebody had named',
    'en',
    [
      ['2026-05-04', 'Some 6,200 customers of Lumo were charged twice, the company said.'],
      ['2026-05-12', 'The office counted 8,700 customers of Lumo, well above the 6,200 that the company had named.'],
    ],
    ['superseded: 8,700 | 6,200 6,200 |'],
  ],
];

it.each(CASES)('%s', (_, lang, reports, verdicts) => {
  const versions = reports.map(([published, text], i) =>
    versionOfRow({ id: `a${i}`, outlet: `Blatt ${i}`, lang, published, title: '', byline: [], text }),
  );
  const claims = versions.flatMap((v) => readArticle(v, reader).claims);
  const textOf = new Map(claims.map((c) => [c.id, c]));
  const bodyOf = new Map(versions.map((v) => [v.id, v.text]));
  const told = weigh(storyOf('s', versions, { de: '', en: '' }), versions, claims).verdicts.filter(
    (v) => v.claimKind === 'figure' && (v.kind === 'superseded' || v.kind === 'conflicting'),
  );
  const sideOf = (side: string, values: (typeof told)[number]['values']): string =>
    values
      .filter((x) => x.side === side)
      .map((x) => textOf.get(x.claim)!)
      .map((c) => bodyOf.get(c.article)!.slice(c.quantity!.start, c.quantity!.end))
      .sort()
      .join(' ');
  expect(
    told.map(({ kind, values }) =>
      `${kind}: ${sideOf('for', values)} | ${sideOf('earlier', values)} | ${sideOf('against', values)}`.trim(),
    ),
  ).toEqual(verdicts);
});
