import { expect, it } from 'vitest';
import { createReader } from '../text/index.ts';
import { checkText } from './check.ts';
import type { SourceText } from './ports.ts';

const reader = createReader();
const GERMAN =
  'Bürgermeisterin Ilka Brandes vergab den Auftrag an die Werft. Ratsherr Jonas Wiegand und seine Frau Berta nannten die Vergabe überstürzt. Die Batterien halten nach Angaben des Herstellers acht Jahre. Lu Wenhao sprach mit Edda J. Storm. Jonas Kohl schwieg.';
const ENGLISH =
  'Mayor Ilka Brandes gave the contract to the shipyard. Councillor Jonas Wiegand criticised the contract as hasty. The batteries last five years in daily operation.';
const sources = (...texts: string[]): SourceText[] =>
  texts.map((text, i) => ({
    id: `s${i}`,
    text,
    published: null,
    about: text === ENGLISH ? 'Pier Weekly' : 'Lundener Bote',
  }));

const blocking = (lang: 'de' | 'en', draft: string, texts: string[]): string[] =>
  checkText({ draft, lang, sources: sources(...texts) }, reader)
    .findings.filter((f) => f.severity === 'block')
    .map((f) => f.rule);

it.each([
  ['de', 'Jonas Wiegands Kritik galt der Vergabe.', [GERMAN]],
  ['de', 'Berta Wiegand nannte die Vergabe überstürzt.', [GERMAN]],
  ['de', 'Wenhao Lu sprach mit Edda Storm.', [GERMAN]],
  ['de', 'Jonas Wiegand nannte die Vergabe überstürzt.', ['Ratsherr Wiegand nannte die Vergabe überstürzt.', ENGLISH]],
  ['de', 'Pier Weekly berichtet, Ilka Brandes habe den Auftrag vergeben.', [ENGLISH]],
  ['en', 'Councillor Wiegand criticised the contract.', [GERMAN]],
  ['en', 'Lundener Bote reports that Ilka Brandes gave out the contract.', [GERMAN]],
  ['en', 'Batteries last eight years, the manufacturer says.', [GERMAN, ENGLISH]],
  ['en', 'The batteries last five years in daily operation.', [GERMAN, ENGLISH]],
] as const)('%s passes: %s', (lang, draft, texts) => expect(blocking(lang, draft, [...texts])).toEqual([]));

it.each([
  ['de', 'Ilka Wiegand nannte die Vergabe überstürzt.', [GERMAN], 'name'],
  ['de', 'Bürgermeisterin Ilka Kohl vergab den Auftrag.', [GERMAN, ENGLISH], 'name'],
  ['en', 'Mayor Ilka Wiegand criticised the contract.', [GERMAN], 'name'],
  ['en', 'Mayor Wiegand criticised the contract.', [GERMAN], 'role'],
  ['de', 'Quay Monthly berichtet, Ilka Brandes habe den Auftrag vergeben.', [ENGLISH], 'name'],
  ['en', 'The batteries last nine years, the manufacturer says.', [GERMAN, ENGLISH], 'figure'],
] as const)('%s blocks: %s', (lang, draft, texts, rule) => expect(blocking(lang, draft, [...texts])).toContain(rule));

it('a figure that only a source in another language gives, with nothing to compare it by, is not judged', () => {
  const report = checkText(
    {
      draft: 'The batteries last eight years in daily operation.',
      lang: 'en',
      sources: sources('Der Pachtvertrag läuft acht Jahre. Das beschloss der Rat am Abend.', ENGLISH),
    },
    reader,
  );
  expect(report.reasons.map((r) => r.rule)).toContain('binding');
});
