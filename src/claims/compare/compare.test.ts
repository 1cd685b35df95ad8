import { describe, expect, it } from 'vitest';
import { type Claim, type ClaimKind, type Language, makeId } from '../../model/index.ts';
import { createReader } from '../../text/index.ts';
import { readClaims } from '../extract.ts';
import { type CompareOptions, compareClaims, type Relation, type Said } from './compare.ts';

const reader = createReader();

function said(text: string, published: string, kind: ClaimKind, lang: Language): Said {
  const blocks = [{ start: 0, end: text.length, role: 'paragraph' as const }];
  const id = makeId('articleVersion', text, published);
  const claim = readClaims({ id, title: '', text, published, lang, blocks }, reader).find(
    (c: Claim) => c.kind === kind,
  );
  if (!claim) throw new Error(`no ${kind} is read in "${text}"`);
  return { claim, said: published };
}

type Case = readonly [relation: Relation, one: string, other: string, kind?: ClaimKind, lang?: Language];
const DAY = '2026-05-04T08:00:00Z';
const NEXT_DAY = '2026-05-05T08:00:00Z';

const CASES: readonly Case[] = [
  // A quarter lies within its half year and counts less.
  [
    'not-comparable',
    'Die Fähre Ohmsund beförderte im zweiten Quartal 2025 rund 412.000 Passagiere.',
    'Die Fähre Ohmsund beförderte im ersten Halbjahr 2025 etwa 730.000 Passagiere.',
    'figure',
  ],
  [
    'differ',
    'Die Fähre Ohmsund beförderte im ersten Halbjahr 2025 rund 610.000 Passagiere.',
    'Die Fähre Ohmsund beförderte im ersten Halbjahr 2025 etwa 730.000 Passagiere.',
    'figure',
  ],
  // What the second verb tells of a year is not when the first was so.
  [
    'newer',
    'Die Fähre Ohmsund beschäftigt 214 Mitarbeiter und erzielte 2025 einen Umsatz von 48 Millionen Euro.',
    'Die Fähre Ohmsund beschäftigt 231 Mitarbeiter.',
    'figure',
  ],
  // Whoever denies a figure bears nobody out who gives it.
  [
    'not-comparable',
    'Die Reederei Ohmsund dementierte, in Kolm 40 Stellen zu streichen.',
    'Die Reederei Ohmsund streicht in Kolm 40 Stellen.',
    'figure',
  ],
  // Who turns something down says nothing of what was taken back.
  [
    'not-comparable',
    'Die Reederei Ohmsund wies zurück, das Bad schließen zu wollen.',
    'Die Reederei Ohmsund zog ihr Angebot zurück.',
    'event',
  ],
  // "kein" denies the deed as "nicht" does, but not where only more of it is denied.
  [
    'differ',
    'Landrätin Ina Pohl hat ein Gutachten zum Bad in Ohm zurückgehalten.',
    'Landrätin Ina Pohl hat kein Gutachten zum Bad in Ohm zurückgehalten.',
    'event',
  ],
  [
    'not-comparable',
    'Landrätin Ina Pohl hat ein Gutachten zum Bad in Ohm zurückgehalten.',
    'Landrätin Ina Pohl hat kein weiteres Gutachten zum Bad in Ohm zurückgehalten.',
    'event',
  ],
  // How many there must be is not how many there were.
  [
    'not-comparable',
    'In Ohm gab es im Jahr 2025 nach Angaben der Stiftung 412 Geburten.',
    'Die Schwelle für die Förderung in Ohm liegt bei 450 Geburten.',
    'figure',
  ],
  [
    'not-comparable',
    'Tarrow had 412 births in 2025, the trust said.',
    'Tarrow is below the threshold of 450 births in 2025, the trust said.',
    'figure',
    'en',
  ],
  [
    'differ',
    'In Ohm gab es im Jahr 2025 nach Angaben der Stiftung 412 Geburten.',
    'In Ohm gab es im Jahr 2025 nach Angaben der Hebammen 450 Geburten.',
    'figure',
  ],
  // One body says two things on two days.
  [
    'not-comparable',
    "The Harbour Workers' Union said its members would vote on the new offer on Wednesday.",
    "The Harbour Workers' Union said that 81 of those voting had backed a strike.",
    'event',
    'en',
  ],
  [
    'differ',
    'Der Rechnerbauer Lumo hat bei seinem Börsengang in Hongkong 480 Millionen Euro eingenommen.',
    'Der kleinere Rivale Lumo hat bei seinem Börsengang in Hongkong 520 Millionen Euro eingenommen.',
    'figure',
  ],
  [
    'differ',
    'Lumo raised 480 million dollars on 4 May 2026.',
    'Its smaller rival Lumo raised 520 million dollars on 4 May 2026.',
    'figure',
    'en',
  ],
  [
    'not-comparable',
    'Lumo raised 480 million dollars in Pellport on 4 May 2026.',
    'Software firms raised more than 1.1 billion dollars in Pellport this week.',
    'figure',
    'en',
  ],
  [
    'differ',
    'Das Hafenamt bezifferte den Schaden an der Brücke auf 14 Millionen Euro.',
    'Der Schaden an der Brücke beläuft sich auf 19 Millionen Euro, wie die Nord-Assekuranz mitteilte.',
    'figure',
  ],
  [
    'not-comparable',
    '"We will sell the mill this year," said owner Jonas Pell.',
    '"We will sell the mill this year," said mayor Ruth Amsel.',
    'quote',
    'en',
  ],
  [
    'newer',
    'The harbour office will dredge the Pell channel by three metres.',
    'The ministry told the harbour office to dredge the Pell channel by five metres, two more than the office had offered.',
    'figure',
    'en',
  ],
  [
    'newer',
    'Das Hafenamt will die Rinne bei Pellsiel um drei Meter vertiefen.',
    'Das Ministerium verlangt vom Hafenamt, die Rinne bei Pellsiel um fünf Meter zu vertiefen, zwei mehr als angeboten.',
    'figure',
  ],
  [
    'not-comparable',
    'The harbour office will dredge the Pell channel by three metres.',
    'The Pell channel is dredged by five metres, two more than other channels.',
    'figure',
    'en',
  ],
  [
    'not-comparable',
    'Lumbra prints about a quarter of the school books in the region.',
    'The strike at Lumbra has emptied a quarter of the shelves in the region.',
    'figure',
    'en',
  ],
  [
    'not-comparable',
    'Lumbra druckt rund ein Viertel der Schulbücher im Land.',
    'Der Streik bei Lumbra hat ein Viertel der Regale im Land geleert.',
    'figure',
  ],
  ['newer', 'Mayor Ruth Amsel won by 63 votes.', 'Challenger Piet Koller now leads by 18 votes.', 'figure', 'en'],
  [
    'newer',
    'Ruth Amsel gewann mit 63 Stimmen Vorsprung.',
    'Piet Koller führt jetzt mit 18 Stimmen Vorsprung.',
    'figure',
  ],
  [
    'not-comparable',
    'Mayor Ruth Amsel won by 63 votes.',
    'The sack that was found on Sunday holds 240 ballots.',
    'figure',
    'en',
  ],
  [
    'not-comparable',
    'Six years ago, when Amsel won by 940 votes, half of the town stayed at home.',
    'Mayor Ruth Amsel now leads by 63 votes.',
    'figure',
    'en',
  ],
  [
    'not-comparable',
    'Koller has until Wednesday to ask for a second count.',
    'Koller asked the clerk for a second count on Wednesday.',
    'date',
    'en',
  ],
  [
    'not-comparable',
    '"The bridge is safe," said engineer Jonas Pell.',
    '"We think that the bridge is safe, but nobody should be afraid of it," said mayor Ruth Amsel.',
    'quote',
    'en',
  ],
  [
    'newer',
    'The minister promised aid of 12 million euros for the crews.',
    'The minister raised the aid for the crews to 24 million euros.',
    'figure',
    'en',
  ],
  [
    'not-comparable',
    'Am 5. Mai will Bürgermeisterin Weigl die Spitze des Konzerns empfangen.',
    'Das Treffen von Bürgermeisterin Weigl mit der Konzernspitze am 5. Mai blieb ohne Ergebnis.',
    'date',
  ],
  [
    'not-comparable',
    'Groundwater under Pell Valley has fallen, according to a study published on 2 May 2026 by hydrologists.',
    'The number of dry wells in Pell Valley has risen to 43 in May 2026.',
    'date',
    'en',
  ],
  ['agree', 'Bei dem Zugunglück wurden 23 Menschen verletzt.', 'Es gab 23 Verletzte bei dem Zugunglück.'],
  ['agree', 'Das Werk beschäftigt 640 Mitarbeiter.', 'Am Werk hängen 640 Arbeitsplätze.'],
  [
    'agree',
    'Der Umsatz von Norvent lag 2025 bei 1,2 Milliarden Euro.',
    'Norvent setzte 2025 genau 1.204 Millionen Euro um.',
  ],
  [
    'newer',
    'Bei dem Brand kamen drei Menschen ums Leben.',
    'Die Zahl der Toten nach dem Brand ist auf fünf gestiegen.',
  ],
  ['newer', 'Die Petition haben 6.400 Menschen unterschrieben.', 'Die Petition trägt 8.100 Unterschriften.'],
  [
    'differ',
    'Der Auftragseingang von Norvent belief sich 2025 auf 1,35 Milliarden Euro.',
    'Der Auftragseingang von Norvent erreichte 2025 genau 1,53 Milliarden Euro.',
  ],
  [
    'differ',
    'Am Pegel Talheim stand die Orne in der Spitze bei 7,42 Metern.',
    'Der Höchststand am Pegel Talheim lag bei 7,58 Metern.',
  ],
  [
    'not-comparable',
    'Der Standort machte 2025 einen Umsatz von 118 Millionen Euro.',
    'Der Konzern setzte 2025 insgesamt 2,4 Milliarden Euro um.',
  ],
  [
    'not-comparable',
    'Im zweiten Quartal 2025 setzte Norvent 1,1 Milliarden Euro um.',
    'Im dritten Quartal 2025 setzte Norvent 1,3 Milliarden Euro um.',
  ],
  [
    'not-comparable',
    'Nach neun Monaten stehen 3,5 Milliarden Euro Umsatz in den Büchern.',
    'Im dritten Quartal 2025 betrug der Umsatz 1,2 Milliarden Euro.',
  ],
  ['not-comparable', 'In 24 Stunden fielen 148 Liter Regen.', 'In sechs Stunden fielen 96 Liter Regen.'],
  ['not-comparable', 'Weltweit sind 14.000 Geräte erreichbar.', 'In Deutschland sind 2.300 Geräte erreichbar.'],
  [
    'not-comparable',
    'Der Gesamtschaden beträgt 300 Millionen Euro.',
    'Die versicherten Schäden betragen 180 Millionen Euro.',
  ],
  [
    'not-comparable',
    'Das bereinigte Ebitda von Norvent stieg 2025 auf 210 Millionen Euro.',
    'Das Ebit von Norvent lag 2025 bei 132 Millionen Euro.',
  ],
  ['not-comparable', 'Elf Menschen werden vermisst.', 'Elf Menschen wurden verletzt.'],
  [
    'not-comparable',
    'Der Umsatz von Norvent lag 2025 bei 780 Millionen Euro.',
    'Der Umsatz von Norvent lag 2025 bei 900 Millionen Dollar.',
  ],
  [
    'not-comparable',
    'Der Umsatz von Norvent lag 2025 bei 780 Millionen Euro.',
    'Der Umsatz von Talvik lag 2025 bei 900 Millionen Euro.',
  ],
  ['agree', 'Die Fertigung endet am 30. Juni 2027.', 'Die Fertigung endet im Juni 2027.', 'date'],
  ['not-comparable', 'Die Fertigung endet am 30. Juni 2027.', 'Das Museum eröffnet am 12. Mai 2027.', 'date'],
  [
    'agree',
    '„Wir sehen keinen Weg zurück zum Gewinn“, sagte Arne Lohmeyer.',
    'Arne Lohmeyer erklärte: „Wir sehen keinen Weg zurück zum Gewinn.“',
    'quote',
  ],
  [
    'newer',
    'At least nine people were killed in the quake.',
    'The death toll from the quake rose to 21.',
    'figure',
    'en',
  ],
  [
    'not-comparable',
    'Shares closed 2.8 percent lower.',
    'Shares fell as much as 5 percent at one point.',
    'figure',
    'en',
  ],
];

const named = ([relation, one, other, kind = 'figure', lang = 'de']: Case) => ({ relation, one, other, kind, lang });

describe('compareClaims', () => {
  it.each(CASES.map(named))('$relation: $one | $other', ({ relation, one, other, kind, lang }) => {
    const [a, b] = [said(one, DAY, kind, lang), said(other, NEXT_DAY, kind, lang)];
    const there = compareClaims(a, b);
    expect(there.relation, there.why.en).toBe(relation);
    expect(compareClaims(b, a).relation, 'the other way round').toBe(relation);
  });

  it('says which of two states is the later one', () => {
    const three = 'Bei dem Brand kamen drei Menschen ums Leben.';
    const five = 'Die Zahl der Toten nach dem Brand ist auf fünf gestiegen.';
    const [a, b] = [said(three, DAY, 'figure', 'de'), said(five, NEXT_DAY, 'figure', 'de')];
    expect(compareClaims(a, b).later).toBe('b');
    expect(compareClaims(b, a).later).toBe('a');
  });

  const EURO = 'Der Umsatz von Norvent lag 2025 bei 780 Millionen Euro.';
  const atRate: CompareOptions['rate'] = (from, to) =>
    from === 'USD' && to === 'EUR' ? 1 / 1.1 : from === 'EUR' && to === 'USD' ? 1.1 : null;
  it.each([
    ['858 Millionen Dollar', atRate, 'agree'],
    ['845 Millionen Dollar', atRate, 'agree'],
    ['820 Millionen Dollar', atRate, 'not-comparable'],
    ['640 Millionen Dollar', atRate, 'differ'],
    ['858 Millionen Franken', atRate, 'not-comparable'],
    ['858 Millionen Dollar', undefined, 'not-comparable'],
  ] as const)('780 Millionen Euro and %s, by the rate of the day where there is one', (sum, rate, relation) => {
    const [a, b] = [
      said(EURO, DAY, 'figure', 'de'),
      said(`Der Umsatz von Norvent lag 2025 bei ${sum}.`, NEXT_DAY, 'figure', 'de'),
    ];
    const options = rate ? { rate } : {};
    expect(compareClaims(a, b, options).relation).toBe(relation);
    expect(compareClaims(b, a, options).relation).toBe(relation);
  });
});
