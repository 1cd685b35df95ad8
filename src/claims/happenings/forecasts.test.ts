/** Whose forecast it is, how sure, and until when; and what is none. */
import { expect, it } from 'vitest';
import { articleOf, claimsOf } from '../testing.ts';

/** "speaker; probability or wording; last day; not" of each forecast of a text published on 2026-05-06 */
function forecasts(text: string, lang: 'de' | 'en'): readonly string[] {
  return claimsOf(articleOf(text, lang))
    .filter((c) => c.kind === 'forecast')
    .map(({ speaker, forecast, negated }) =>
      [
        speaker?.name ?? '-',
        forecast!.probability?.join('..') ?? forecast!.wording,
        forecast!.horizon?.[1] ?? '-',
        ...(negated ? ['not'] : []),
      ].join('; '),
    );
}

it('the end of a horizon is no day on which something happens', () => {
  const text =
    'She put the chance of the lock opening before March 2027 at 20 percent. The yard will close on 31 March 2027.';
  const days = claimsOf(articleOf(text, 'en', { published: '2026-11-20' })).filter((c) => c.kind === 'date');
  expect(days.map((c) => c.time?.value)).toEqual(['2027-03-31']);
});

it.each([
  // plans, demands, what is held likely of what is, a yardstick: no forecasts
  ['de', 'Auf dem Parkplatz werden zwölf Zelte aufgestellt, die 9.000 Euro im Monat kosten.', []],
  ['de', '„Wir erwarten, dass die Firma den Schaden ersetzt“, sagte Bürgermeister Jan Vosberg.', []],
  ['de', 'Amtsärztin Ruth Anders hält einen Zusammenhang mit den 14 Fällen für wahrscheinlich.', []],
  [
    'de',
    'Der Verband hält es für wahrscheinlich, dass bis Ende 2028 ein Drittel der Häuser leer steht.',
    ['Der Verband; hält; 2028-12-31'],
  ],
  ['en', 'From June Norvent will introduce three new tariffs at no additional cost to customers.', []],
  ['en', 'The course, measured by two riders who had not been told what to expect, was 197 metres short.', []],
  [
    'en',
    'Analyst Tom Ashby reckons that the price will return to £4 by Easter 2027.',
    ['Tom Ashby; reckons; 2027-03-28'],
  ],
  // a pronoun names nobody, least of all whoever it stood for a sentence before
  [
    'de',
    '„Geld ersetzt nichts“, sagte er. Der Umsatz dürfte nach ihrer Schätzung im Jahr 2027 auf 480 Millionen Euro steigen.',
    ['-; dürfte; 2027-12-31'],
  ],
  [
    'de',
    'Die Wahrscheinlichkeit, dass die Schleuse bis Ende 2028 fertig wird, liegt laut Ingenieurin Mira Voss bei weniger als 30 Prozent.',
    ['Mira Voss; 0..0.3; 2028-12-31'],
  ],
  [
    'de',
    'Wer jedoch glaubt, dass die Reederei in den nächsten zwei Jahren ihre Rivalen überholt, der träumt.',
    ['-; träumt; 2028-05-06; not'],
  ],
  [
    'de',
    'Wer hofft, dass die Schleuse in den nächsten sechs bis neun Monaten öffnet, irrt.',
    ['-; irrt; 2027-02-06; not'],
  ],
  ['de', 'Wer glaubt, dass die Schleuse offen war, der irrt.', []],
  [
    'en',
    'Anyone who believes that the yard will overtake its rivals within two years is dreaming.',
    ['-; dreaming; 2028-05-06; not'],
  ],
  ['en', 'Anyone who thinks the lock was open is mistaken.', []],
  [
    'de',
    '„Das wird teuer“, sagte Jan Brook. Mira Voss leitet das Wasseramt. Der Umbau dürfte nach ihrer Einschätzung bis Ende 2028 dauern.',
    ['Mira Voss; dürfte; 2028-12-31'],
  ],
  [
    'de',
    'Ökonomin Mira Voss rechnet mit nichts Gutem. „Die Chance, dass die Schleuse 2028 öffnet, liegt bei 30 Prozent“, sagte sie dem Blatt.',
    ['Mira Voss; 0.3..0.3; 2028-12-31'],
  ],
  [
    'en',
    'Economist Mira Voss sees little hope. "I would put the chance of the lock opening before 2028 at one in five," she said.',
    ['Mira Voss; 0.2..0.2; 2027-12-31'],
  ],
  ['de', 'Der Umsatz lag höher als erwartet.', []],
] as const)('%s: %s', (lang, text, expected) => {
  expect(forecasts(text, lang)).toEqual([...expected]);
});

it.each([
  [
    'de',
    'Die Wahrscheinlichkeit, dass die Schleuse 2028 öffnet, liegt bei weniger als 30 Prozent.',
    'below',
    undefined,
  ],
  [
    'de',
    'Die Wahrscheinlichkeit, dass die Schleuse 2028 öffnet, liegt bei höchstens 30 Prozent.',
    undefined,
    undefined,
  ],
  ['de', 'Die Wahrscheinlichkeit, dass die Schleuse 2028 öffnet, liegt bei 30 Prozent.', undefined, undefined],
  ['en', 'The chance of the lock opening in 2028 is more than 30 percent.', 'above', undefined],
  ['de', 'Wer hofft, dass die Schleuse in den nächsten sechs bis neun Monaten öffnet, irrt.', undefined, true],
] as const)('%s: whether the bound itself is meant, and what is turned down: %s', (lang, text, bound, dismissed) => {
  const [told] = claimsOf(articleOf(text, lang, { published: '2026-05-06' })).flatMap((c) => c.forecast ?? []);
  expect([told?.bound, told?.dismissed]).toEqual([bound, dismissed]);
});
