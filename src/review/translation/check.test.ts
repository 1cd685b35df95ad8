import { describe, expect, test } from 'vitest';
import { asId, type Draft, type DraftSentence, draft, type Language } from '../../model/index.ts';
import { createReader } from '../../text/index.ts';
import { checkTranslation } from './check.ts';

const reader = createReader();
const DATE = '2026-11-20T09:00:00Z';

function article(lang: Language, lines: readonly string[]): Draft {
  const said = (text: string): DraftSentence => ({ kind: 'computed', text, citations: [] });
  return draft({
    story: asId('story', 'st'),
    lang,
    making: { writer: 'translation', model: 'm', blueprint: 'b', blueprintHash: 'h' },
    sections: [
      {
        kind: 'headline',
        heading: null,
        blocks: [{ type: 'paragraph', sentences: [said(lang === 'de' ? 'Titel' : 'Title')] }],
      },
      { kind: 'lead', heading: null, blocks: [{ type: 'paragraph', sentences: lines.map(said) }] },
      { kind: 'transparency', heading: null, blocks: [{ type: 'paragraph', sentences: [said('x')] }] },
    ],
  });
}

/** Findings of a pair, either way round: `rule!` blocks. */
function found(de: string, en: string, to: Language): string[] {
  const [german, english] = [article('de', [de]), article('en', [en])];
  const [original, translation] = to === 'en' ? [german, english] : [english, german];
  const { findings } = checkTranslation(translation, original, [], { reader, date: DATE });
  return [
    ...new Set(
      findings
        .filter((f) => f.rule.startsWith('translation'))
        .map((f) => `${f.rule.slice(12)}${f.severity === 'block' ? '!' : ''}`),
    ),
  ];
}

const GOOD: readonly (readonly [de: string, en: string])[] = [
  ['Der Umsatz lag bei 1,2 Milliarden Euro.', 'Revenue was 1.2 billion euros.'],
  ['Norda beschäftigt 6.400 Menschen.', 'Norda employs 6,400 people.'],
  ['Der Anteil stieg um 2,5 Prozentpunkte auf 31 Prozent.', 'The share rose by 2.5 percentage points to 31 percent.'],
  ['Die Brücke ist 126 Meter lang.', 'The bridge is 126 metres long.'],
  [
    'Laut Ilse Brandt soll das Werk am 3. März 2027 öffnen.',
    'According to Ilse Brandt, the plant is to open on 3 March 2027.',
  ],
  ['„Wir wachsen gegen den Markt“, sagte Jonas Feld.', '“We are growing against the market,” said Jonas Feld.'],
  ['Das Gericht in München lehnte die Klage nicht ab.', 'The court in Munich did not reject the lawsuit.'],
  ['Der Frachter lief gegen 6.40 Uhr ein.', 'The freighter came in at about 6.40 a.m.'],
  ['Einer von ihnen wurde schwer verletzt.', 'One of them was seriously injured.'],
  ['Kolbaus Gewinn sank 2025 um 12 Prozent.', 'Kolbau’s profit fell by 12 percent in 2025.'],
];

describe('a faithful translation passes, both ways', () => {
  test.each(GOOD)('%s', (de, en) => {
    expect(found(de, en, 'en'), 'into English').toEqual([]);
    expect(found(de, en, 'de'), 'into German').toEqual([]);
  });
});

test.each<[string, string, string, Language, string[]]>([
  ['another value', 'Der Umsatz lag bei 1,2 Milliarden Euro.', 'Revenue was 1.3 billion euros.', 'en', ['figure!']],
  [
    'Milliarde as million',
    'Der Umsatz lag bei 1,2 Milliarden Euro.',
    'Revenue was 1.2 million euros.',
    'en',
    ['figure!'],
  ],
  ['billion as Billion', 'Der Umsatz lag bei 1,2 Billionen Euro.', 'Revenue was 1.2 billion euros.', 'de', ['figure!']],
  ['another currency', 'Das kostet 80 Millionen Euro.', 'That costs 80 million dollars.', 'en', ['figure!']],
  ['percent for points', 'Der Anteil stieg um 3 Prozentpunkte.', 'The share rose by 3 percent.', 'en', ['figure!']],
  ['a figure left out', 'Norda entlässt 300 Menschen.', 'Norda lays people off.', 'en', ['figure!']],
  ['a figure added', 'Norda entlässt Menschen.', 'Norda lays off 300 people.', 'en', ['figure!']],
  [
    'German form in English',
    'Der Umsatz lag bei 1,2 Milliarden Euro.',
    'Revenue was 1,2 billion euros.',
    'en',
    ['number-form!'],
  ],
  [
    'English form in German',
    'Der Umsatz lag bei 1.2 Milliarden Euro.',
    'Revenue was 1.2 billion euros.',
    'de',
    ['number-form!'],
  ],
  ['another day', 'Das Werk öffnet am 3. März 2027.', 'The plant opens on 5 March 2027.', 'en', ['date!']],
  ['another year', 'Das Werk schloss 2019.', 'The plant closed in 2018.', 'en', ['date!']],
  ['a date left out', 'Das Werk öffnet am 3. März 2027.', 'The plant opens.', 'en', ['date!']],
  ['another person', 'Das sagte Ilse Brandt.', 'Jonas Feld said so.', 'en', ['name!']],
  [
    'a quotation told',
    '„Wir wachsen gegen den Markt“, sagte Jonas Feld.',
    'Jonas Feld said they were growing against the market.',
    'en',
    ['quotation!'],
  ],
  [
    'words put in quotation marks',
    'Feld sagte, man wachse gegen den Markt.',
    'Feld said: “We are growing against the market.”',
    'en',
    ['quotation!'],
  ],
  [
    'left in the original language',
    'Das Werk in Ahlsee bleibt offen.',
    'Das Werk in Ahlsee bleibt offen.',
    'en',
    ['missing!'],
  ],
  ['negation lost', 'Das Werk schließt nicht.', 'The plant closes.', 'en', ['negation']],
  ['plan as fact', 'Das Werk soll schließen.', 'The plant closes.', 'en', ['modality']],
])('%s is found', (_name, de, en, to, rules) => {
  for (const rule of rules) expect(found(de, en, to)).toContain(rule);
});

test('a text that does not run like its original is no translation of it', () => {
  expect(() => checkTranslation(article('en', ['One.']), article('de', ['Eins.', 'Zwei.']), [], { reader })).toThrow(
    'does not run like its original',
  );
});
