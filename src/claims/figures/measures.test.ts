/** What a figure of a vote measures: votes, the paper they stand on, or by how many somebody is ahead. */
import { expect, it } from 'vitest';
import { articleOf, claimsOf } from '../testing.ts';

it.each([
  ['en', 'The sealed box held 240 ballots, the clerk said.', 'count:ballot'],
  ['de', 'In der Kiste lagen 240 Stimmzettel, sagte der Wahlleiter.', 'count:stimmzettel'],
  ['en', 'In Pellsend 240 ballots were cast on Sunday.', 'votes'],
  ['de', 'In Pellsiel wurden am Sonntag 240 Stimmzettel abgegeben.', 'votes'],
  ['de', 'Von den Stimmzetteln waren 240 Stimmzettel gültig.', 'votes'],
  ['en', 'The mayor received 240 votes.', 'votes'],
  ['de', 'Die Bürgermeisterin erhielt 240 Stimmen.', 'votes'],
  ['en', 'The mayor won by 63 votes.', 'vote-lead'],
  ['en', 'Her lead shrank to 18 votes.', 'vote-lead'],
  ['de', 'Die Bürgermeisterin führt mit 63 Stimmen Vorsprung.', 'vote-lead'],
  ['de', 'Ihr Vorsprung schrumpfte auf 18 Stimmen.', 'vote-lead'],
  ['en', 'The count was changed by 63 votes.', 'votes'],
] as const)('%s: %s', (lang, text, key) => {
  const figures = claimsOf(articleOf(text, lang)).filter((c) => c.kind === 'figure');
  expect(figures.map((c) => c.measure?.key)).toEqual([key]);
});

it('is not whoever puts the figure to it', () => {
  const [figure] = claimsOf(articleOf('Den Fund schätzte Leiterin Ruth Kerner auf 250.000 Euro.', 'de')).filter(
    (c) => c.kind === 'figure',
  );
  expect(figure?.measure?.key ?? '').not.toContain('kern');
});

it('is nobody’s pay that somebody is to pay', () => {
  const [figure] = claimsOf(
    articleOf('The founder of Holt Foods has agreed to pay £500,000 to the town.', 'en'),
  ).filter((c) => c.kind === 'figure');
  expect(figure?.measure?.key).not.toBe('salary');
  const [pay] = claimsOf(articleOf('The average pay of £31,000 will rise.', 'en')).filter((c) => c.kind === 'figure');
  expect(pay?.measure?.key).toBe('salary');
});

it.each([
  ['de', 'Sechs Bewohner erkrankten schwer, einer von ihnen starb.', 6, 'deaths', false],
  ['de', 'Sechs Bewohner starben am Montag.', 6, 'deaths', true],
  ['en', 'Six residents fell ill, one of them died.', 6, 'deaths', false],
  ['en', 'Six residents died on Monday.', 6, 'deaths', true],
] as const)('%s: what befell one of them befell no others: %s', (lang, text, value, key, expected) => {
  const figure = claimsOf(articleOf(text, lang)).find((c) => c.kind === 'figure' && c.quantity?.value === value);
  expect(figure?.measure?.key === key).toBe(expected);
});

it.each([
  [
    'de',
    'Die Werft Elbholm war am Montag an die Börse gegangen. Elbholm hatte 40 Millionen Euro erlöst.',
    ['ipo-proceeds'],
  ],
  ['de', 'Bei seinem Börsengang erlöste Elbholm 40 Millionen Euro.', ['ipo-proceeds']],
  [
    'de',
    'Die Werft Elbholm war am Montag an die Börse gegangen. 2025 hatte Elbholm 40 Millionen Euro erlöst.',
    ['revenue'],
  ],
  ['de', 'Die Werft Elbholm baut Fähren. Elbholm hatte 40 Millionen Euro erlöst.', ['revenue']],
  ['de', 'Der Umsatz lag bei 50 Millionen Euro (Elbholm) bzw. 30 Millionen Euro (Nordhelm).', ['revenue', 'revenue']],
] as const)('%s: what a firm took in, and what is dealt out: %s', (lang, text, keys) => {
  const figures = claimsOf(articleOf(text, lang)).filter((c) => c.quantity?.currency);
  expect(figures.map((c) => c.measure?.key)).toEqual(keys);
});

it.each([
  [
    'de',
    'Das war die Woche, in der Elbholm und Nordhelm insgesamt über eine Million Euro einsammelten.',
    'über eine Million Euro einsammelten',
  ],
  ['de', 'Die Werft nahm rund zwei Millionen Euro ein.', 'nahm rund zwei Millionen Euro'],
  [
    'de',
    'Das war die Woche, in der Elbholm und Nordhelm eine Million Euro einsammelten.',
    'eine Million Euro einsammelten',
  ],
  ['en', 'The yard raised more than $2 million.', 'raised more than $2 million'],
] as const)('%s: the passage of a figure begins with its bound: %s', (lang, text, passage) => {
  const article = articleOf(text, lang);
  const [claim] = claimsOf(article).filter((c) => c.kind === 'figure');
  expect(article.text.slice(claim!.span.start, claim!.span.end)).toBe(passage);
});

it.each([
  ['de', 'Der Tank fasst 900 Kubikmeter Wasser.', 'volume-held'],
  ['de', 'Das Becken soll 900 Hektoliter Wasser fassen.', 'volume-held'],
  ['de', 'Das Becken hat ein Fassungsvermögen von 900 Litern.', 'volume-held'],
  ['en', 'The tank will hold 900 cubic metres of water.', 'volume-held'],
  ['de', 'Aus dem Becken liefen 900 Kubikmeter Wasser.', 'lemma:wass'],
  ['de', 'Das Wasser stand zwei Meter hoch.', 'water-level'],
  ['en', 'The village holds 900 acres.', null],
] as const)('%s: what goes in is no level of water: %s', (lang, text, key) => {
  const [figure] = claimsOf(articleOf(text, lang)).filter((c) => c.kind === 'figure');
  if (key === null) expect(figure?.measure?.key).not.toBe('volume-held');
  else expect(figure?.measure?.key).toBe(key);
});

it.each([
  ['de', 'Die Anlage stößt jedes Jahr 9.000 Tonnen Kohlendioxid aus.', 'rate'],
  ['de', 'Die Anlage stößt im Jahr 9.000 Tonnen Kohlendioxid aus.', 'rate'],
  ['en', 'The plant emits 9,000 tonnes of carbon dioxide a year.', 'rate'],
  ['de', 'Die Anlage stieß 9.000 Tonnen Kohlendioxid aus.', 'level'],
] as const)('%s: so much in each period: %s', (lang, text, aspect) => {
  const [figure] = claimsOf(articleOf(text, lang)).filter((c) => c.quantity?.value === 9000);
  expect(figure?.measure?.aspect).toBe(aspect);
});

it.each([
  ['Das neue Dock der Holm AG kostet 40 Millionen Euro.', 'Dock'],
  ['Die Holm AG kostet das Dock 40 Millionen Euro.', 'Holm AG'],
  ['Der Umsatz der Holm AG lag bei 40 Millionen Euro.', 'Holm AG'],
])('what costs is the thing, not whose it is: %s', (text, subject) => {
  const [figure] = claimsOf(articleOf(text, 'de')).filter((c) => c.quantity?.currency && c.quantity.value === 40e6);
  expect(figure?.subject?.text).toBe(subject);
});

it('no currency before a comma is what the next clause is about', () => {
  const text = 'Die Holm AG erzielte einen Umsatz von 58 Millionen Euro, die Ausgaben lagen bei 40 Millionen Euro.';
  const [figure] = claimsOf(articleOf(text, 'de')).filter((c) => c.quantity?.value === 40e6);
  expect(figure?.measure?.key).toBe('costs');
  expect(figure?.subject?.text).not.toBe('Euro');
});

it('is not what is counted in, and what is needed is not what there is', () => {
  const figures = (text: string, lang: 'de' | 'en') =>
    claimsOf(articleOf(text, lang)).filter((c) => c.kind === 'figure');
  const [price] = figures('Halden zahlt 34 Millionen Euro einschließlich Schulden für die Werft.', 'de');
  expect(price?.measure?.key).not.toBe('debt');
  const [total] = figures('Halden pays €34 million including debt for the yard.', 'en');
  expect(total?.measure?.key).not.toBe('debt');
  const [needed] = figures('Damit braucht der Verein 2.896 gültige Unterschriften.', 'de');
  expect(needed?.measure?.qualifiers).toContain('required');
});
