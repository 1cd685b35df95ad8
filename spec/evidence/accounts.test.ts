/** Two accounts of one thing, a state that took another's place, and what only looks like either: passages in little. */
import { expect, it } from 'vitest';
import { versionOfRow } from '../../src/app/filters/plain.ts';
import { storyOf } from '../../src/app/filters/weigh.ts';
import { readClaims } from '../../src/claims/index.ts';
import { weigh } from '../../src/evidence/index.ts';
import type { Language, VerdictKind } from '../../src/model/index.ts';
import { createReader } from '../../src/text/index.ts';

const reader = createReader();

/** What is told of the articles beyond who said what alone; one article a text, some days apart. */
function verdicts(lang: Language, texts: readonly string[]): readonly VerdictKind[] {
  const versions = texts.map((text, i) =>
    versionOfRow({
      id: `a${i}`,
      outlet: ['Elbkurier', 'Havelblatt'][i]!,
      lang,
      published: `2026-05-${10 + i * 3}T10:00:00Z`,
      title: '',
      byline: [],
      text,
    }),
  );
  const claims = versions.flatMap((v) => readClaims(v, reader));
  return weigh(storyOf('s', versions, { de: '', en: '' }), versions, claims)
    .verdicts.map((v) => v.kind)
    .filter((kind) => kind !== 'single-source' && kind !== 'syndicated');
}

type Case = readonly [lang: Language, ...texts: string[]];

const DISPUTED: readonly Case[] = [
  // a union that fears for many posts, a firm that says it is no more than some
  [
    'en',
    "The Bakers' Union fears for 90 jobs at the mill. A Wexley Foods spokesman said that no more than 40 posts were affected.",
  ],
  [
    'de',
    'Die Gewerkschaft Holz fürchtet um 90 Stellen im Sägewerk. Die Geschäftsführung erklärte, es seien höchstens 40 Stellen betroffen.',
  ],
  // the second account leaves out what it is a share of
  [
    'en',
    "Farmer Ann Moss said the new group would sell 46 per cent of the county's malt. The two mills have said 31 per cent.",
  ],
  [
    'de',
    'Der Bund fördert den Radweg mit 70 Prozent, sagte Bürgermeister Kurt Ebner. Das Verkehrsministerium widersprach. Bewilligt seien lediglich 50 Prozent, sagte Sprecherin Anna Loos.',
  ],
  [
    'de',
    'Die Verwaltung veranschlagt den Neubau auf 12 Millionen Euro. SPD-Stadtrat Udo Kern hält das für geschönt. Nach seinen Berechnungen kostet der Neubau 17 Millionen Euro.',
  ],
  [
    'de',
    'Rund 900 Menschen haben am Samstag gegen das Kraftwerk demonstriert. Die Zahl nannte die Polizei. Die Veranstalter sprachen von 1.600 Teilnehmern.',
  ],
  [
    'de',
    'Die Montage soll nach Rumänien verlagert werden, heißt es im Betrieb.',
    'Eine Verlagerung der Montage nach Rumänien stehe nicht zur Debatte, sagte Werksleiter Olaf Trenk.',
  ],
  [
    'en',
    'The plant will lose 80 jobs, manager Petra Kale said. The works council contradicted her, saying 130 workers would in fact have to go.',
  ],
  [
    'de',
    'Die Feuerwehr sei schon zehn Minuten nach dem Gasaustritt alarmiert worden, teilte das Werk mit.',
    'Das Werk habe die Feuerwehr erst eine Stunde nach dem Gasaustritt verständigt, sagte Einsatzleiter Olaf Trenk.',
  ],
  [
    'de',
    'Die Polizei war fünf Minuten nach dem Notruf vor Ort, sagte ein Sprecher.',
    'Anwohnerin Petra Kale wartete nach dem Notruf 50 Minuten auf die Polizei. Die Polizei beharrt auf fünf Minuten.',
  ],
  [
    'en',
    'Power was restored after two hours, the grid operator Nordlight said.',
    'The residents said that power had only been restored after nine hours.',
  ],
  [
    'en',
    'Paramedics arrived within eight minutes of the call, the ambulance trust said.',
    'It took paramedics 50 minutes to arrive after the call, his brother said.',
  ],
  [
    'en',
    'The coastguard was alerted within 20 minutes of the collision, the ferry company said.',
    'The coastguard was not alerted until two hours after the collision, its commander said.',
  ],
  [
    'de',
    'Das Land habe der Werft im März eine Bürgschaft angeboten, sagte Minister Udo Kern.',
    'Die Werft habe kein Angebot erhalten, sagte Werftchef Olaf Trenk.',
  ],
  [
    'de',
    'Mieter hätten schon im Winter vor den Rissen im Keller gewarnt, sagte Anwohnerin Petra Kale.',
    'Mieter hätten niemals vor den Rissen im Keller gewarnt, sagte Verwalter Olaf Trenk.',
  ],
  [
    'de',
    'Der Verein hat nach Recherchen des Senders Geld an die Partei überwiesen.',
    'Der Vorstand bestritt, dass der Verein Geld an die Partei überwiesen habe.',
  ],
  [
    'en',
    'The council had warned the builders twice about the crane, its leader Ann Moss said.',
    'The builders received no warning about the crane, manager Paul Reed said.',
  ],
  [
    'en',
    'The club sold the shares to a bank in Malta, a former director said.',
    'The chairman denied that the club had sold the shares to a bank in Malta.',
  ],
  ['en', 'Farmers claim that the wolves cost them €400,000 a year. The ministry puts the losses at €150,000 a year.'],
  [
    'en',
    'The council plans to close the library in Wexley, staff said.',
    'The closure of the library in Wexley has never been discussed, council leader Ann Moss insisted.',
  ],
];
it.each(DISPUTED.map(([lang, ...texts]) => ({ lang, texts })))('two accounts ($lang): $texts.0', ({ lang, texts }) => {
  expect(verdicts(lang, texts)).toContain('conflicting');
});

const REPLACED: readonly Case[] = [
  [
    'de',
    'Der Verein rechnet in diesem Jahr mit einem Verlust von 2,1 Millionen Euro.',
    'Der Verlust werde 2,6 Millionen Euro erreichen und nicht 2,1 Millionen Euro, wie der Verein im Mai angegeben hatte.',
  ],
  ['de', 'Der Grenzwert ist in neun Brunnen überschritten. Am Montag war noch von zwei Brunnen die Rede gewesen.'],
  [
    'en',
    'The county health office said 12 people had fallen ill with cholera.',
    'The number of people ill with cholera has reached 31.',
  ],
  [
    'en',
    'The regulator in Norland expects an application in May 2027.',
    'Velmar will not apply for a licence in May 2027 as planned. The application has been put off until October 2027.',
  ],
  [
    'en',
    'Tests put the efficacy of the drug at 58 percent after six months, down from the 66 percent that its maker announced in April.',
  ],
  ['en', 'The recall now covers 7,200 boxes and three sorts of tea, up from 3,100 boxes of a single sort.'],
  [
    'de',
    'Die Stadt Ellern will das Hallenbad am 3. Mai 2027 eröffnen.',
    'Das Hallenbad in Ellern wird nicht im Mai, sondern erst am 12. Juli 2027 öffnen, teilte die Stadt mit.',
  ],
  [
    'de',
    'Die Brücke über die Ihle soll am 4. Juni 2027 eröffnet werden.',
    'Die Eröffnung der Brücke über die Ihle verzögert sich. Sie soll nun erst am 9. August 2027 eröffnet werden.',
  ],
  [
    'de',
    'Die Stadt will 20 Busse kaufen.',
    'Statt 20 sollen nun nur noch 14 Busse gekauft werden, teilte die Stadt mit.',
  ],
  [
    'en',
    'The trial is to begin on 4 March 2027 in Leeds.',
    'The trial will not begin in March but on 6 September 2027.',
  ],
  [
    'en',
    'The museum will open on 3 May 2027, the council said.',
    'The opening of the museum has been put back to 12 July 2027.',
  ],
  // asked for and granted
  [
    'de',
    'Der Ruderverein bittet die Stadt um einen Kredit von 90.000 Euro.',
    'Die Stadt hat dem Ruderverein einen Kredit von 60.000 Euro bewilligt.',
  ],
  [
    'en',
    'The rowing club has requested a loan of £90,000 from the town.',
    'The town has approved a loan of £60,000 to the rowing club.',
  ],
  // put off, with the day that no longer holds and the one that does
  ['de', 'Der Rat hat die für den 12. Mai vorgesehene Wahl des Intendanten vertagt. Er will nun am 19. Mai wählen.'],
  ['en', 'The test flight, due in July, has been put off. It will go no earlier than October.'],
  ['en', 'The night ferry had been due to start on 12 May, but a crew was lacking. It will now begin on 19 May.'],
];
it.each(REPLACED.map(([lang, ...texts]) => ({ lang, texts })))('a newer state ($lang): $texts.0', ({ lang, texts }) => {
  const told = verdicts(lang, texts);
  expect(told).toContain('superseded');
  expect(told).not.toContain('conflicting');
});

const NEITHER: readonly Case[] = [
  // one party tells both, and more than is feared is no answer
  [
    'en',
    "The Bakers' Union fears for 90 jobs at the mill. The Bakers' Union said that only 40 posts were safe for two years.",
  ],
  ['en', 'The two mills have said that 31 people work for them. The bakery said on Monday that it employs 46.'],
  [
    'de',
    'Inhaberin Ute Holm blieb am Freitag bei ihrem Urteil.',
    'Inhaberin Ute Holm will das Angebot bis zum 10. Juni prüfen.',
  ],
  ['de', 'Die Oper war zu 71 Prozent ausgelastet.', 'Das Ballett war zu 88 Prozent ausgelastet, sagte die Leiterin.'],
  [
    'de',
    'Die neue Brücke kostet 48 Millionen Euro.',
    'Bislang wurden für die neue Brücke 11 Millionen Euro ausgegeben.',
  ],
  [
    'de',
    'Der Umbau der Schule kostet 9 Millionen Euro.',
    'In Rotach wurde eine Schule umgebaut. Dort kostete der Umbau der Schule 4 Millionen Euro.',
  ],
  ['en', 'The lottery sold tickets worth $412 million last year, down from $455 million the year before.'],
  ['en', 'The federation expects 55 boats to give up, 15 more than it had estimated in April.'],
  [
    'en',
    'Velmar will not apply for a licence in January.',
    'The regulator expects an application of Velmar for a licence in January.',
  ],
  [
    'de',
    'Der Umbau kostet 3 Millionen Euro, sagte Landrätin Corinna Beck. Nach Berechnungen der CDU zahlt der Kreis 5 Millionen Euro Zinsen.',
  ],
  [
    'de',
    'In Lahnau demonstrierten 900 Menschen, sagte die Polizei. In Rotach sprachen die Veranstalter von 1.600 Teilnehmern.',
  ],
  [
    'de',
    'Laut Stadt kostet der Neubau 12 Millionen Euro. Der Verein rechnet für seine Halle mit Kosten von 3 Millionen Euro.',
  ],
  ['de', 'Im Kreis sind 21 Lehrerstellen unbesetzt.', 'An der neuen Schule sind damit sechs der acht Stellen besetzt.'],
  ['de', 'Das Freibad soll am 3. Mai 2027 öffnen.', 'Das Hallenbad soll am 12. Juli 2027 öffnen.'],
  [
    'de',
    'Die Beschäftigten fürchten eine Verlagerung nach Rumänien.',
    'Eine Verlagerung nach Rumänien sei nie geplant gewesen, sagte Werksleiter Olaf Trenk.',
  ],
  ['de', 'Die IG Metall fordert 6 Prozent. Die Arbeitgeber wiesen das zurück. Die Inflation liege bei 3 Prozent.'],
  ['en', 'The museum will open on 3 May 2027.', 'The museum cafe will open on 12 July 2027.'],
  ['en', 'The fire injured 12 people, the fire brigade said. Police said 5 people were injured in a crash on the way.'],
  [
    'en',
    'The council plans to close the swimming pool in Wexley.',
    'The closure of the library in Wexley has never been discussed, Ann Moss said.',
  ],
  // another loan, and what was granted first
  [
    'en',
    'The rowing club has requested a loan of £90,000 from the town.',
    'The bank has approved a loan of £60,000 to the bakery in Wexley.',
  ],
  // the day was kept, and nothing put off
  ['de', 'Der Rat hat die für den 12. Mai vorgesehene Wahl des Intendanten vorbereitet. Er trifft sich am 19. Mai.'],
  ['en', 'The test flight, due in July, has been paid for. The crew will train in October.'],
];
it.each(NEITHER.map(([lang, ...texts]) => ({ lang, texts })))('two things ($lang): $texts.0', ({ lang, texts }) => {
  const told = verdicts(lang, texts);
  expect(told).not.toContain('conflicting');
  expect(told).not.toContain('superseded');
});

const NO_DENIAL: readonly Case[] = [
  // another party, a plan, what came later, another deed, a part of it, a denial of a denial, one voice
  [
    'de',
    'Das Land habe der Werft im März eine Bürgschaft angeboten, sagte Minister Udo Kern.',
    'Die Reederei habe kein Angebot erhalten, sagte Reeder Olaf Trenk.',
  ],
  [
    'de',
    'Die Werft habe kein Angebot erhalten, sagte Olaf Trenk.',
    'Das Land hat der Werft eine Bürgschaft angeboten.',
  ],
  [
    'de',
    'Das Land will der Werft eine Bürgschaft anbieten.',
    'Die Werft habe kein Angebot erhalten, sagte Olaf Trenk.',
  ],
  [
    'de',
    'Die Werft habe ihren Beschäftigten eine Abfindung angeboten, sagte Olaf Trenk.',
    'Die Werft habe kein Angebot erhalten, sagte Betriebsrätin Petra Kale.',
  ],
  [
    'de',
    'Mieter hätten vor den Rissen im Keller gewarnt, sagte Anwohnerin Petra Kale.',
    'Mieter hätten noch nicht vor den Rissen im Keller gewarnt, sagte Verwalter Olaf Trenk.',
  ],
  [
    'de',
    'Mieter hätten vor den Rissen im Keller gewarnt, sagte Anwohnerin Petra Kale.',
    'Handwerker hätten niemals vor den Rissen im Keller gewarnt, sagte Verwalter Olaf Trenk.',
  ],
  [
    'de',
    'Der Verein hat Geld an die Kirche überwiesen.',
    'Der Vorstand bestritt, dass der Verein Geld an die Partei überwiesen habe.',
  ],
  [
    'en',
    'The chairman denied that the club had not paid its players.',
    'The club has paid its players since May, the union said.',
  ],
  [
    'en',
    'The builders had warned the council about the crane, manager Paul Reed said.',
    'The builders received no warning about the crane, manager Paul Reed said.',
  ],
  [
    'en',
    'The hotel has received no complaints, its manager said.',
    'Guests complained to the council about the noise.',
  ],
];
it.each(NO_DENIAL.map(([lang, ...texts]) => ({ lang, texts })))(
  'no denial ($lang): $texts.0 / $texts.1',
  ({ lang, texts }) => {
    expect(verdicts(lang, texts)).not.toContain('conflicting');
  },
);

const OTHER_TIMES: readonly Case[] = [
  // other helpers, another start, another outage, a plan, one voice that says more exactly what it said before
  [
    'de',
    'Die Feuerwehr war fünf Minuten nach dem Alarm vor Ort.',
    'Die Polizei war 40 Minuten nach dem Alarm vor Ort.',
  ],
  [
    'de',
    'Die Feuerwehr wurde fünf Minuten nach dem Knall alarmiert.',
    'Die Feuerwehr wurde zwei Stunden nach dem Stromausfall alarmiert.',
  ],
  [
    'de',
    'Der Strom war nach drei Stunden wiederhergestellt.',
    'Der Strom war 2019 nach neun Stunden wiederhergestellt.',
  ],
  [
    'de',
    'Die Feuerwehr soll künftig zehn Minuten nach dem Notruf vor Ort sein.',
    'Die Feuerwehr war 25 Minuten nach dem Notruf vor Ort.',
  ],
  ['en', 'Power in Leeds was restored after three hours.', 'Water in York was restored after nine hours.'],
  [
    'en',
    'An ambulance arrived 12 minutes after the call, police said.',
    'A helicopter arrived 40 minutes after the call, police said.',
  ],
  ['en', 'Service was restored after about three hours.', 'Service was only restored after 170 minutes.'],
  ['en', 'Two days after the flood, the road was closed.', 'Nine days after the flood, the road was closed again.'],
];
it.each(OTHER_TIMES.map(([lang, ...texts]) => ({ lang, texts })))('no dispute ($lang): $texts.0', ({ lang, texts }) => {
  const told = verdicts(lang, texts);
  expect(told).not.toContain('conflicting');
  expect(told).not.toContain('superseded');
});

const NO_SUPPORT: readonly Case[] = [
  [
    'en',
    'The regulator is due to decide on the merger by 14 January 2027.',
    'The regulator ought to wave the merger through in January 2027.',
  ],
  [
    'en',
    'The lake has lost 30 per cent of its reeds since 1960, a study found.',
    "In the lake's northern bay, reed loss since 1960 amounts to 45 per cent.",
  ],
  [
    'de',
    'Der See hat seit 1960 30 Prozent seines Schilfs verloren, ergab eine Studie.',
    'In der Nordbucht des Sees ist der Schilfbestand seit 1960 um 45 Prozent zurückgegangen.',
  ],
  ['de', 'Der Antrag wurde mit 23 zu 9 Stimmen angenommen.', 'Zu dem Turnier kamen Kapellen aus 23 Orten.'],
  ['en', 'The motion was carried by 23 votes to nine.', 'Brass bands from 23 towns came to the contest.'],
];
it.each(NO_SUPPORT.map(([lang, ...texts]) => ({ lang, texts })))(
  'neither supports the other ($lang): $texts.0',
  ({ lang, texts }) => {
    expect(verdicts(lang, texts)).not.toContain('corroborated');
  },
);

it('a year that both name binds nothing', () => {
  expect(
    verdicts('de', [
      'Im Jahr 2025 wurden in der Klinik Kinder behandelt.',
      'Im Jahr 2025 wurden im Kreis drei Kliniken geschlossen.',
    ]),
  ).toEqual([]);
});

it('one wish less, and one decision supports the other', () => {
  expect(
    verdicts('en', [
      'The regulator is due to decide on the merger by 14 January 2027.',
      'A decision on the merger is expected by 14 January 2027.',
    ]),
  ).toContain('corroborated');
});
