import { describe, expect, it } from 'vitest';
import type { Language } from '../model/index.ts';
import { createReader } from '../text/index.ts';
import { checkText, checkTexts } from './check.ts';

const reader = createReader();
const check = (lang: Language, source: string, draft: string, published: string | null = '2026-03-12') =>
  checkText({ draft, lang, sources: [{ id: 's', text: source, published }] }, reader);
const blocking = (lang: Language, source: string, draft: string) =>
  check(lang, source, draft)
    .findings.filter((f) => f.severity === 'block')
    .map((f) => `${f.rule}: ${f.message}`);

describe('paraphrase passes', () => {
  it.each<[string, Language, string, string]>([
    [
      'magnitudes',
      'de',
      'Das Klinikum Eschenau kostet 1.200 Millionen Euro.',
      'Rund 1,2 Milliarden Euro kostet das Klinikum Eschenau.',
    ],
    ['number words', 'de', 'In Eschenau fehlen zwölf Ärzte.', 'Es fehlen 12 Ärzte in Eschenau.'],
    [
      'a share in words',
      'de',
      'Die Hälfte der Betten in Eschenau ist belegt.',
      'In Eschenau sind 50 Prozent der Betten belegt.',
    ],
    ['rounding', 'de', 'Die Quote in Eschenau lag bei 33,4 Prozent.', 'In Eschenau betrug die Quote 33 Prozent.'],
    [
      'relative date',
      'de',
      'Am Mittwoch hat der Kreistag den Bau beschlossen.',
      'Der Kreistag beschloss den Bau am 11. März.',
    ],
    [
      'month for a day',
      'de',
      'Am 11. März hat der Kreistag den Bau beschlossen.',
      'Im März beschloss der Kreistag den Bau.',
    ],
    [
      'passive',
      'de',
      'Der Kreistag hat den Bau der Klinik beschlossen.',
      'Der Bau der Klinik wurde vom Kreistag beschlossen.',
    ],
    [
      'inflected names',
      'de',
      'Landrätin Gesa Harms lobte den Entwurf.',
      'Der Entwurf fand das Lob von Gesa Harms’ Verwaltung und der Landrätin.',
    ],
    ['demonyms', 'de', 'Die Firma aus Frankreich liefert die Fenster.', 'Die Fenster liefert eine französische Firma.'],
    [
      'an inflected quotation',
      'de',
      'Harms sprach von einem „mutigen Entwurf“.',
      'Harms nannte ihn einen „mutigen Entwurf“.',
    ],
    [
      'indirect speech',
      'de',
      'Harms sagte: „Die Klinik wird 2028 fertig.“',
      'Die Klinik werde 2028 fertig, sagte Harms.',
    ],
    [
      'a share of an amount',
      'de',
      'Der Kreis übernimmt die Hälfte der 2,6 Millionen Euro für die Klinik in Eschenau.',
      'Für die Klinik in Eschenau übernimmt der Kreis 1,3 Millionen Euro.',
    ],
    [
      'every so many',
      'de',
      'In Eschenau ist jede fünfte der 240 Pflegekräfte über 60.',
      'Über 60 sind in Eschenau 48 Pflegekräfte.',
    ],
    [
      'a share reckoned',
      'de',
      'Im Kreistag stimmten 33 von 60 Mitgliedern für die Klinik.',
      'Mit 55 Prozent der Stimmen billigte der Kreistag die Klinik.',
    ],
    ['points apart', 'en', 'Turnout was 51 percent, up four points on 2020.', 'In 2020 turnout was 47 percent.'],
    ['half', 'en', 'The nurses of Eschenau had asked for half.', 'The nurses of Eschenau had asked for 50 percent.'],
    [
      'object first',
      'de',
      'Der Kreis trägt die Kosten der neuen Klinik, die Gemeinde baut die Straße.',
      'Die Kosten der neuen Klinik trägt der Kreis, die Straße baut die Gemeinde.',
    ],
    [
      'all of so many',
      'en',
      'The nine nurses of Eschenau leave in August.',
      'All nine nurses of Eschenau leave in August.',
    ],
    ['units', 'en', 'The new dyke is 3.5 kilometres long.', 'The new dyke runs for 3,500 metres.'],
    ['currency signs', 'en', 'The dyke cost 80 million euros.', 'The dyke cost €80 million.'],
    ['synonyms', 'en', 'Sales of the dairy rose by 4 percent.', 'The dairy increased its sales by 4 percent.'],
  ])('%s', (_, lang, source, draft) => {
    expect(blocking(lang, source, draft)).toEqual([]);
  });
});

describe('errors are caught', () => {
  it.each<[string, string, string, string]>([
    [
      'date',
      'Am Mittwoch hat der Kreistag den Bau beschlossen.',
      'Der Kreistag beschloss den Bau am Dienstag.',
      'date',
    ],
    ['unit', 'Der Deich ist 20 Kilometer lang.', 'Der Deich ist 20 Meter lang.', 'unit'],
    ['currency', 'Der Deich kostet 72 Millionen Dollar.', 'Der Deich kostet 72 Millionen Euro.', 'unit'],
    [
      'a share of another amount',
      'Der Kreis übernimmt die Hälfte der 2,6 Millionen Euro für die Klinik in Eschenau.',
      'Für die Klinik in Eschenau übernimmt der Kreis 1,6 Millionen Euro.',
      'figure',
    ],
    [
      'a share wrongly reckoned',
      'Im Kreistag stimmten 33 von 60 Mitgliedern für die Klinik.',
      'Mit 57 Prozent der Stimmen billigte der Kreistag die Klinik.',
      'figure',
    ],
    [
      'exchanged figures',
      'Das Werk hat 200 feste und 300 freie Mitarbeiter.',
      'Im Werk arbeiten 300 feste und 200 freie Mitarbeiter.',
      'binding',
    ],
    ['order in time', 'Nach der Abstimmung trat Harms zurück.', 'Vor der Abstimmung trat Harms zurück.', 'direction'],
    [
      'contrary',
      'Ein Abzug der Truppen ist unwahrscheinlich.',
      'Ein Abzug der Truppen ist wahrscheinlich.',
      'direction',
    ],
    [
      'a plan',
      'Der Kreis will die Klinik in Eschenau schließen.',
      'Der Kreis hat die Klinik in Eschenau geschlossen.',
      'certainty',
    ],
  ])('%s', (_, source, draft, rule) => {
    expect(check('de', source, draft).findings.map((f) => f.rule)).toContain(rule);
  });
});

describe('checkText', () => {
  it('judges no opinion', () => {
    const draft = 'Leider ist das ein peinlicher Entwurf.';
    const report = check('de', 'Der Kreistag hat den Entwurf beschlossen.', draft);
    expect(report.publishable).toBe(true);
    expect(report.notJudged).toEqual([[0, draft.length]]);
  });

  it('takes nothing published after the draft as evidence', () => {
    const source = { id: 's', text: 'In Eschenau fehlen zwölf Ärzte.', published: '2026-03-12' };
    const draft = { draft: 'In Eschenau fehlen 12 Ärzte, die Klinik sucht 40 Pfleger.', lang: 'de' as const };
    const before = checkText({ ...draft, date: '2026-03-01', sources: [source] }, reader);
    expect(before.publishable).toBe(false);
    expect(before.findings.flatMap((f) => f.evidence)).toEqual([]);
  });

  it('points into the source', () => {
    const source = 'Der Bau beginnt bald. In Eschenau kostet die Klinik 80 Millionen Euro.';
    const finding = check('de', source, 'In Eschenau kostet die Klinik 90 Millionen Euro.').findings[0]!;
    const { start, end } = finding.evidence[0]!;
    expect(source.slice(start, end)).toBe('80 Millionen Euro');
    expect(finding.cure).not.toBe('');
  });

  it('ranks what the sources say above what they do not', () => {
    const source = 'In Eschenau kostet die Klinik 80 Millionen Euro. Sie hat 400 Betten.';
    const score = (draft: string) => check('de', source, draft).score;
    expect(score('Die Klinik in Eschenau hat 400 Betten.')).toBeGreaterThan(
      score('Die Klinik in Eschenau hat 500 Betten.'),
    );
  });
});

describe('what there is, on either side of "es gibt"', () => {
  const SOURCE = 'Die Ilmach trat bei Lunden über die Ufer. Todesopfer gibt es bislang nicht.';
  it.each([
    ['Bei Lunden gibt es bislang Todesopfer.', ['negation: Die Quelle verneint („nicht“), was der Satz bejaht.']],
    ['Es gibt bislang keine Todesopfer.', []],
  ])('%s', (draft, findings) => expect(blocking('de', SOURCE, draft)).toEqual(findings));
});

describe('an interview as a source', () => {
  const GERMAN =
    'Die Kolmer Hafenmeisterin über die Schleuse\n\nFrau Lorenz, Baurat Hans Ode nennt den Bau einen Erfolg. Sehen Sie das auch so?\n\nBirte Lorenz: Nein. Wir haben im Hafen 14 Monate verloren.\n\nHaben Sie den Rat gewarnt?\n\nIch habe im Januar zwei Briefe an den Rat geschrieben.\n\nUnd nun?\n\nIch würde auf das Amt verzichten.';
  const ENGLISH =
    'The harbour master of Kolm on the lock\n\nMs Lorenz, councillor Hans Ode calls the lock a success. Do you agree?\n\nBirte Lorenz: No. We lost 14 months in the port.\n\nDid you warn the council?\n\nI wrote two letters to the council in January.\n\nAnd now?\n\nI would give up the office.';
  it.each([
    ['de', GERMAN, '„Ich würde auf das Amt verzichten“, sagte Hafenmeisterin Birte Lorenz.', 0],
    ['de', GERMAN, '„Ich würde auf das Amt verzichten“, sagte Baurat Hans Ode.', 1],
    ['en', ENGLISH, '"I would give up the office," said Birte Lorenz.', 0],
    ['en', ENGLISH, '"I would give up the office," said Hans Ode.', 1],
  ] as const)('%s: an answer stays with whoever gave it: %s %s', (lang, source, draft, wrong) => {
    expect(blocking(lang, source, draft).filter((f) => f.startsWith('quotation-speaker'))).toHaveLength(wrong);
  });
});

it('checks many drafts as it checks each alone', () => {
  const source = (count: number) => ({ id: 's', text: `In Eschenau fehlen ${count} Ärzte, sagte Landrat Ulf Bahr.` });
  const inputs = [12, 14, 12].flatMap((count) => [
    { draft: 'In Eschenau fehlen zwölf Ärzte.', lang: 'de' as const, sources: [source(count)], date: '2026-03-12' },
    { draft: 'Eschenau lacks twelve doctors, Ulf Bahr said.', lang: 'en' as const, sources: [source(count)] },
    {
      draft: 'Ulf Bahr weinte.',
      lang: 'de' as const,
      sources: [source(count), { id: 't', text: 'In Trautheim regnete es am Montag.' }],
    },
  ]);
  const together = checkTexts(inputs, createReader());
  expect(together).toEqual(inputs.map((input) => checkText(input, reader)));
  expect(together.filter(({ publishable }) => !publishable).length).toBeGreaterThan(0);
  expect(checkTexts([], reader)).toEqual([]);
});
