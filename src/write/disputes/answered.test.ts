/** An interview is told by its guest's words, never as its outlet's report. */
import { expect, it, test } from 'vitest';
import { readClaims } from '../../claims/index.ts';
import { createReader } from '../../text/index.ts';
import { materialOf } from '../choose/material.ts';
import { reportTitle } from '../choose/report-title.ts';
import { nothingTold, printed } from '../choose/told.ts';
import { restatements } from '../tell/facts.ts';
import { partsOf } from '../tell/figures.ts';
import { quotationOf, speechOf } from '../tell/passages.ts';
import { article, blueprintOf, dossierOf } from '../testing.ts';
import { hangsOnQuestion } from './answered.ts';
import { reporters } from './givers.ts';

const GERMAN = `„Wir haben zu spät bestellt, und das kostet uns Millionen“

Die Kolmer Hafenmeisterin über den Bau der Schleuse

Frau Lorenz, dem Hafen fehlen 14 Millionen Euro. Wie lange geht das gut?

Birte Lorenz: Bis zum Herbst. Wir haben im Hafen 14 Monate verloren.

Haben Sie den Rat gewarnt?

Ich habe im Januar zwei Briefe an den Rat geschrieben.

Was sagen Sie den Schiffern?

Die Stadt senkt im Sommer die Gebühren. Ich werbe jeden Tag dafür.`;

const ENGLISH = `Mara Lorenz: 'We ordered the steel too late for the lock'

Mayor Mara Lorenz runs the port of Kolm.

Ms Lorenz, the port is 14 million euros short. Are you worried?

Yes. We lost 14 months on the lock.

Did you warn the council?

I wrote two letters to the council in January.

What do you tell the skippers?

The town cuts the fees in summer. I work for that every day.`;

const readers = createReader();
/** What may be said, whatever stands before it. */
const LOOSE = { ...nothingTold(), loose: true };

function storyOf(outlet: string, text: string, lang: 'de' | 'en') {
  const version = article(outlet, text, { lang, title: text.split('\n')[0]! });
  const claims = readClaims(version, readers);
  const m = materialOf({
    dossier: dossierOf([version], []),
    claims,
    versions: [version],
    blueprint: { ...blueprintOf(['what-happened']), language: lang },
  });
  const claimOf = (words: string) =>
    claims.filter((c) => version.text.slice(c.sentence.start, c.sentence.end).includes(words));
  return { version, m, claimOf };
}

it.each([
  [
    'de',
    'Hafenbote',
    GERMAN,
    'im Januar zwei Briefe',
    '„Ich habe im Januar zwei Briefe an den Rat geschrieben“, sagte Hafenmeisterin Birte Lorenz',
  ],
  [
    'en',
    'The Kolm Post',
    ENGLISH,
    'two letters',
    '“I wrote two letters to the council in January,” Mayor Mara Lorenz said in an interview with The Kolm Post',
  ],
] as const)('%s: with its speaker', (lang, outlet, text, words, said) => {
  const { m, claimOf } = storyOf(outlet, text, lang);
  const quote = claimOf(words).find((c) => c.kind === 'quote')!;
  expect(speechOf(m, quote, LOOSE)).toContain(said);
});

it.each([
  ['de', 'Hafenbote', GERMAN, 'im Januar zwei Briefe', 'Der Rat bekam schon im Januar Briefe.'],
  ['en', 'The Kolm Post', ENGLISH, 'two letters', 'The council had letters in January.'],
] as const)(
  '%s: not before what it speaks of was told: nobody prints the question',
  (lang, outlet, text, words, before) => {
    const { m, claimOf } = storyOf(outlet, text, lang);
    const quote = claimOf(words).find((c) => c.kind === 'quote')!;
    const told = nothingTold();
    expect(speechOf(m, quote, told)).toBeNull();
    printed(told, before, lang);
    expect(speechOf(m, quote, told)).not.toBeNull();
  },
);

it.each([
  ['de', 'Hafenbote', GERMAN, 'Die Stadt senkt im Sommer die Gebühren.'],
  ['en', 'The Kolm Post', ENGLISH, 'The town cuts the fees in summer.'],
] as const)('%s: neither restated nor quoted as the word of its outlet, nor its title', (lang, outlet, text, words) => {
  const { m, version, claimOf } = storyOf(outlet, text, lang);
  const s = m.sentence(claimOf(words)[0]!);
  const loose = { ...nothingTold(), loose: true };
  expect([...restatements(m, s, loose)]).toEqual([]);
  expect(quotationOf(m, s, loose)).toBeNull();
  expect(reportTitle(m, version)).toBeNull();
});

it.each([
  ['de', 'Hafenbote', GERMAN],
  ['en', 'The Kolm Post', ENGLISH],
] as const)('%s: nothing of a question', (lang, outlet, text) => {
  expect(storyOf(outlet, text, lang).claimOf('14 mill'.replace('mill', lang === 'de' ? 'Mill' : 'mill'))).toEqual([]);
});

it('a figure answered is its speaker’s: no report seconds another by it, and no sentence of our own tells it', () => {
  const text = GERMAN.replace(
    'Die Stadt senkt im Sommer die Gebühren.',
    'In Kolm wurden am Montag 34 Menschen verletzt.',
  );
  const { version, claimOf } = storyOf('Hafenbote', text, 'de');
  const report = article('Bote', 'In Kolm wurden am Montag 34 Menschen verletzt.');
  const [own] = readClaims(report, readers).filter((c) => c.kind === 'figure');
  const [answered] = claimOf('34 Menschen').filter((c) => c.kind === 'figure');
  const both = materialOf({
    dossier: dossierOf([version, report], []),
    claims: [own!, answered!],
    versions: [version, report],
    blueprint: blueprintOf(['what-happened']),
  });
  expect(answered?.speaker?.name).toBe('Birte Lorenz');
  expect(reporters(both, [answered!, own!])).toEqual([own]);
  expect(partsOf(both, own!, true)).not.toBeNull();
  expect(partsOf(both, answered!, true)).toBeNull();
});

it.each([
  ['de', 'Hafenbote', GERMAN, 'im Januar zwei Briefe', 'Lorenz sagte'],
  ['en', 'The Kolm Post', ENGLISH, 'two letters', 'Lorenz said'],
] as const)(
  '%s: behind other words of hers nobody needs to hear again whom she told',
  (lang, outlet, text, words, said) => {
    const { m, version, claimOf } = storyOf(outlet, text, lang);
    const quote = claimOf(words).find((c) => c.kind === 'quote')!;
    const told = { ...LOOSE, flowing: true, stamped: new Set([version.id]) };
    told.texts.push(speechOf(m, quote, LOOSE)!);
    told.places.push({ article: version.id, ...quote.sentence });
    expect(speechOf(m, quote, { ...told, turn: 1 })).toMatch(new RegExp(`^${said}: `, 'u'));
  },
);

test.each([
  ['de', 'Das ist ein Unterschied.', true],
  ['de', 'Beides ist möglich.', true],
  ['de', 'Ich weiß das nicht', true],
  ['de', 'Es gab zwei Gegenstimmen.', false],
  ['de', 'Das Klinikum startet am 1. April.', false],
  ['de', 'Wir haben im Hafen 14 Monate verloren.', false],
  ['de', 'Wie der Rat darauf kommt, müssen Sie den Rat fragen.', true],
  ['de', 'Die Stadt zahlt ihnen am Ende nichts.', false],
  ['en', "I won't insult you with excuses.", true],
  ['en', 'Nobody can build a port in a year.', false],
  ['en', "I've denied that three times.", true],
  ['en', 'It was a mistake.', true],
  ['en', 'Our lawyers have handed the files to the court.', false],
] as const)('%s "%s" says nothing without its question: %s', (lang, words, hangs) => {
  expect(hangsOnQuestion(words, lang)).toBe(hangs);
});
