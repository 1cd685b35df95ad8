/** Figures that gave way, that somebody had named before, or that are set against another of their passage. */
import { expect, it } from 'vitest';
import { articleOf, claimsOf } from '../testing.ts';

function standings(text: string, lang: 'de' | 'en'): readonly string[] {
  return read(text, lang)
    .filter((c) => c.kind === 'figure')
    .map((c) => `${text.slice(c.quantity!.start, c.quantity!.end)}: ${c.standing ?? '-'}`)
    .sort();
}

it.each([
  [
    'en',
    'The ferry line corrected the number of cars left behind. It was 2,300, it said, not 1,700.',
    ['1,700: replaced', '2,300: -'],
  ],
  ['de', 'Nicht 210, sondern 1.340 Mahnungen gingen an die Falschen.', ['1.340: -', '210: replaced']],
  ['en', 'Not 210 but 1,340 reminders went to the wrong people.', ['1,340: -', '210: replaced']],
  [
    'de',
    'Der Abschluss weist einen Verlust von 21,7 Millionen Euro aus. In den vorläufigen Zahlen waren es 18,4 Millionen Euro.',
    ['18,4 Millionen Euro: replaced', '21,7 Millionen Euro: -'],
  ],
  ['de', 'Die Zahl der Boote (bisher 74) stieg auf 81.', ['74: replaced', '81: -']],
  // "put right" gives no figure, nor does who came forward report one
  [
    'en',
    'By noon 1,200 of the 1,900 flats had been put right, leaving 700 without heat.',
    ['1,200: -', '1,900: -', '700: -'],
  ],
  ['en', 'By noon 1,200 flats were cold. The landlord had put the number at 900.', ['1,200: -', '900: former']],
  ['de', '40 Familien hatten sich gemeldet, bei neun Kindern wird ein Zusammenhang vermutet.', ['40: -', 'neun: -']],
  // a level is a label, whatever stands behind it
  ['de', 'Der Riss ist 200 Meter breit. In der Stadt war von Stufe 3 die Rede.', ['200 Meter: -']],
  // what reached one body disputes no count of another
  [
    'de',
    'Bei der Polizei gingen 60 Anzeigen ein. Der Verein spricht von «gegen 200» Fällen, die sich bei ihm gemeldet hätten.',
    ['200: -', '60: -'],
  ],
  // others, whom nothing replaced
  ['en', 'The new pump costs $240, compared with $160 for the old model.', ['$160: -', '$240: -']],
  ['en', 'The new pump costs $240, compared with $160 in the first plan.', ['$160: -', '$240: -']],
  // what holds some others was told before
  [
    'de',
    'Betroffen sind 1.600 Räder. Die zuletzt genannten 1.400 enthalten 200 Stück nicht.',
    ['1.400: replaced', '1.600: -', '200: -'],
  ],
  ['en', 'The line says that it left 2,300 cars behind, not 1,700.', ['2,300: -']],
  [
    'de',
    'Die Reederei korrigierte die Zahl der Autos. Es seien 2.300 gewesen und nicht 1.700.',
    ['1.700: replaced', '2.300: -'],
  ],
  [
    'de',
    'Analystin Mia Roth sieht die Chance jetzt bei 80 Prozent, nach 55 Prozent in der vergangenen Woche.',
    ['55 Prozent: replaced', '80 Prozent: -'],
  ],
  // a paragraph that begins with a count of its own begins a matter of its own
  [
    'de',
    'Die Initiative übergab am Montag 11.800 Unterschriften.\n\nDie Stiftung spricht von 412 Kindern im Jahr 2024. Der Verband der Hebammen nennt 468.',
    ['11.800: -', '412: -', '468: rival'],
  ],
  // what a party puts a figure to is its own where the sentence before does not speak of it
  [
    'de',
    'Der Aktionär hält jetzt 12 Prozent an Norvent. Den Aufschlag beziffert die Firma auf 30 Prozent.',
    ['12 Prozent: -', '30 Prozent: -'],
  ],
  [
    'de',
    'Den Schaden schätzt die Stadt auf 12 Millionen Euro. Den Schaden beziffert der Betreiber auf 30 Millionen Euro.',
    ['12 Millionen Euro: -', '30 Millionen Euro: rival'],
  ],
  [
    'en',
    'The firm cut its prices, to $1.90 a litre and $9.50 a barrel, from $2.40 and $11 at the start.',
    ['$1.90: -', '$11: replaced', '$2.40: replaced', '$9.50: -'],
  ],
  ['en', 'The firm paid $3 and $4 to the growers, and $5 to the mill.', ['$3: -', '$4: -', '$5: -']],
  ['de', 'Die Pegel kosten 231.000 Euro. Geplant waren 186.000 Euro.', ['186.000 Euro: replaced', '231.000 Euro: -']],
  ['de', 'Die Pegel kosten 231.000 Euro. Geplant sind 40 Masten.', ['231.000 Euro: -', '40: -']],
  ['en', 'The gauges cost £231,000. They had been budgeted at £186,000.', ['£186,000: replaced', '£231,000: -']],
  ['de', 'Die Marge lag bei 8 Prozent, nach 7 Prozent im Vorjahr.', ['7 Prozent: -', '8 Prozent: -']],
  ['de', 'Die Stadt erhöht die Hilfe von 20 auf 35 Millionen Euro.', ['20: replaced', '35 Millionen Euro: -']],
  [
    'de',
    'Der Umbau kostet 9 Millionen Euro statt der zunächst genannten 7 Millionen Euro.',
    ['7 Millionen Euro: replaced', '9 Millionen Euro: -'],
  ],
  [
    'de',
    'Der Verlust betrug 8 Millionen Euro. Der Verein hatte am Montag 6 Millionen Euro genannt.',
    ['6 Millionen Euro: former', '8 Millionen Euro: -'],
  ],
  ['de', 'Mehr als 600 Menschen demonstrierten. Die Polizei sprach von 450 Teilnehmern.', ['450: rival', '600: -']],
  ['de', 'Die Polizei sprach von 450 Teilnehmern.', ['450: -']],
  ['en', 'The mill will cut 900 jobs, up from 700 announced in March.', ['700: replaced', '900: -']],
  [
    'en',
    'The bridge costs $40 million, the auditors said. The firm had put it at $31 million.',
    ['$31 million: former', '$40 million: -'],
  ],
  ['en', 'Scans put the number at 14,000.', ['14,000: -']],
  [
    'de',
    'Die Preisspanne wurde auf 40 bis 44 Euro gesenkt, nachdem sie zunächst bei 48 bis 52 Euro gelegen hatte.',
    ['40 bis 44 Euro: -', '48 bis 52 Euro: replaced'],
  ],
  [
    'de',
    'Das Defizit stieg auf 8 Millionen Euro, nachdem es 2024 bei 7 Millionen Euro gelegen hatte.',
    ['7 Millionen Euro: -', '8 Millionen Euro: -'],
  ],
  [
    'de',
    'Die Flotte umfasst nach Angaben des Betriebsrats 5.400 Boote. Das Unternehmen spricht von 6.200.',
    ['5.400: -', '6.200: rival'],
  ],
  [
    'de',
    'Während der Konzern von 130 Betroffenen spricht, kommt der Betriebsrat auf 170 Stellen.',
    ['130: -', '170: rival'],
  ],
  ['de', 'Die Kosten schätzt der Bund auf 5 Millionen Euro.', ['5 Millionen Euro: -']],
  [
    'en',
    'The company said the stoppage was costing it $4 million a day. The union disputed that, putting the loss at $6 million a day.',
    ['$4 million: -', '$6 million: rival'],
  ],
  [
    'en',
    'The leak affected 8,000 clients, far more than the 5,000 the firm had first reported.',
    ['5,000: replaced', '8,000: -'],
  ],
  [
    'en',
    'The road will cost $8 million, compared with an initial estimate of $5 million.',
    ['$5 million: replaced', '$8 million: -'],
  ],
  // what a speaker turns down he does not claim
  ['de', 'Nicht neun, sondern zwölf Boote seien gesunken, sagte Sprecher Jan Ott.', ['zwölf: -']],
  // what the report itself puts right; another's word stays that
  ['en', 'Twelve cars were towed away, not 15.', ['15: replaced', 'Twelve: -']],
  ['de', 'Beschädigt wurden zwölf Autos, nicht 15.', ['15: replaced', 'zwölf: -']],
  ['en', 'Twelve cars were towed away, not 15 trucks.', ['15: -', 'Twelve: -']],
  ['en', 'Twelve cars were towed away, not 15 as reported on Monday.', ['15: replaced', 'Twelve: -']],
  [
    'en',
    'The mill now accepts that the stoppage was longer. It hit 14 machines, manager Ann Lowe told the Post, not nine.',
    ['14: -', 'nine: replaced'],
  ],
  [
    'de',
    'Das Werk räumte den Fehler ein. Ausgefallen seien 14 Schichten, sagte Leiterin Ina Voss, nicht neun.',
    ['14: -', 'neun: replaced'],
  ],
  [
    'en',
    'The arrears now total $24 million, against the $19 million reported when the club was sold.',
    ['$19 million: replaced', '$24 million: -'],
  ],
  [
    'de',
    'Die Rückstände betragen 24 Millionen Euro, gegenüber den zunächst gemeldeten 19 Millionen Euro.',
    ['19 Millionen Euro: replaced', '24 Millionen Euro: -'],
  ],
  ['en', 'The club owes $24 million, against assets of $19 million.', ['$19 million: -', '$24 million: -']],
  [
    'en',
    'Nurses would get 6 per cent and $700, up from the 5 per cent and $500 offered in May.',
    ['$500: replaced', '$700: -', '5 per cent: replaced', '6 per cent: -'],
  ],
  ['de', 'Der Umbau kostet 52.000 Euro. Anfangs war von 40.000 die Rede.', ['40.000: replaced', '52.000 Euro: -']],
  // so many told it, it was not so many
  ['de', 'Es gibt elf Kranke. Einer war von zwei Praxen gemeldet worden.', ['elf: -', 'zwei: -']],
  [
    'en',
    'The grower says it is owed $5 million. Trader Ben Hale told the Post that the true figure is "nearer $3 million".',
    ['$3 million: rival', '$5 million: -'],
  ],
  ['en', 'The grower says it is owed $5 million.', ['$5 million: -']],
] as const)('%s: %s', (lang, text, expected) => {
  expect(standings(text, lang)).toEqual([...expected]);
});

it('gives a bare figure of the sentence behind the unit of the one it gave way to', () => {
  const figures = read('Der Umbau kostet 52.000 Euro. Anfangs war von 40.000 die Rede.', 'de').map((c) => c.quantity);
  expect(figures.map((q) => [q?.value, q?.currency])).toEqual(expect.arrayContaining([[40000, 'EUR']]));
});

it.each([
  ['en', 'Output was at 80 per cent of a normal Monday.', 'share'],
  ['en', 'Output was at 80 per cent.', 'level'],
  ['de', 'Die Produktion lag bei 80 Prozent des Üblichen.', 'share'],
  ['en', 'The club will be docked 12 points.', 'change'],
  ['en', 'The club has 12 points.', 'level'],
] as const)('%s: %s', (lang, text, aspect) => {
  expect(read(text, lang).find((c) => c.kind === 'figure')?.measure?.aspect).toBe(aspect);
});

it.each([
  ['en', 'Output was 55 tonnes, chief executive Ann Lowe said on Wednesday.', null],
  ['en', 'Output was 55 tonnes on Wednesday, chief executive Ann Lowe said.', 'on Wednesday'],
] as const)('%s: %s is of the time %s', (lang, text, at) => {
  const time = read(text, lang).find((c) => c.kind === 'figure')?.time?.at;
  expect(time ? `on ${text.slice(time.start, time.end)}` : null).toBe(at);
});

it.each([
  ['de', 'Sieben für ungültig erklärte Zettel wurden anerkannt.'],
  ['en', 'The fund, which had raised £910,000 in pledges, has closed.'],
  ['en', 'Turnout was 61 per cent, not 68 as announced.'],
] as const)('%s: %s names no speaker', (lang, text) => {
  expect(read(text, lang).map((c) => c.speaker?.name ?? null)).not.toContainEqual(expect.any(String));
});

const read = (text: string, lang: 'de' | 'en') => claimsOf(articleOf(text, lang));

it.each([
  [
    'de',
    'Die Flotte umfasst nach Angaben des Betriebsrats 5.400 Boote. Das Unternehmen spricht von 6.200.',
    'Betriebsrat',
    'Das Unternehmen',
  ],
  [
    'de',
    'Während der Konzern von 130 Betroffenen spricht, kommt der Betriebsrat auf 170 Stellen.',
    'Konzern',
    'Betriebsrat',
  ],
  [
    'en',
    'The company said the stoppage was costing it $4 million a day. The union disputed that, putting the loss at $6 million a day.',
    'The company',
    'The union',
  ],
] as const)('%s: %s is a dispute of two about one measure', (lang, text, one, other) => {
  const [a, b] = read(text, lang).filter((c) => c.kind === 'figure');
  expect([a?.speaker?.name, b?.speaker?.name]).toEqual([one, other]);
  expect(b?.measure?.key).toBe(a?.measure?.key);
});

it.each([
  ['de', 'Die Brücke soll nun am 14. Mai statt am 8. Mai öffnen.', ['2026-05-08: replaced', '2026-05-14: -']],
  [
    'de',
    'Das Werk soll am 30. Juni 2028 schließen. Ursprünglich war der 30. Juni 2027 vorgesehen.',
    ['2027-06-30: replaced', '2028-06-30: -'],
  ],
  [
    'de',
    'Der Umbau war am 3. März 2026 angekündigt worden und soll am 9. Juni 2026 enden.',
    ['2026-03-03: -', '2026-06-09: -'],
  ],
  ['en', 'The bridge will open on May 14 instead of May 8.', ['2026-05-08: replaced', '2026-05-14: -']],
  ['en', 'The strike began on May 4 and ended on May 5.', ['2026-05-04: -', '2026-05-05: -']],
] as const)('%s: %s', (lang, text, expected) => {
  const days = read(text, lang).filter((c) => c.kind === 'date');
  expect(days.map((c) => `${c.time!.value}: ${c.standing ?? '-'}`).sort()).toEqual([...expected]);
});
