/** Reports that contradict each other in everyday words, without a figure, and such as only seem to; all is invented. */
import type { Language } from '../../src/model/index.ts';

export interface WordsAgainstWords {
  readonly name: string;
  readonly lang: Language;
  /** of one outlet each, in the order of publication, some hours apart */
  readonly reports: readonly string[];
  /** words of the two statements, the first in the first report that holds them */
  readonly pair: readonly [one: string, other: string];
  readonly conflict: boolean;
  /** why weighing does not get there yet; the test then expects it to miss */
  readonly missed?: string;
}

const de = (
  name: string,
  conflict: boolean,
  pair: readonly [string, string],
  ...reports: string[]
): WordsAgainstWords => ({
  name,
  lang: 'de',
  reports,
  pair,
  conflict,
});
const en = (
  name: string,
  conflict: boolean,
  pair: readonly [string, string],
  ...reports: string[]
): WordsAgainstWords => ({
  ...de(name, conflict, pair, ...reports),
  lang: 'en',
});

export const CONTRADICTIONS: readonly WordsAgainstWords[] = [
  de(
    'war informiert oder nicht',
    true,
    ['vor dem Verkauf des Hallenbads informiert', 'nicht informiert worden'],
    'Das Hallenbad in Wernau gehört jetzt einem Investor. Der Stadtrat wurde vor dem Verkauf des Hallenbads informiert, sagte Bürgermeisterin Hanne Ruck. Die Becken bleiben bis zum Herbst leer.',
    'In Wernau gibt es Ärger. Der Stadtrat sei vor dem Verkauf des Hallenbads nicht informiert worden, sagte die Stadträtin Jule Arp. Sie verlangt eine Sondersitzung.',
  ),
  de(
    'stimmte zu oder lehnte ab',
    true,
    ['dem neuen Schichtplan zugestimmt', 'lehnte den neuen Schichtplan'],
    'In der Färberei Lohr wird künftig auch nachts gearbeitet. Der Betriebsrat hat dem neuen Schichtplan zugestimmt, teilte die Geschäftsführung mit.',
    'Der Betriebsrat lehnte den neuen Schichtplan ab, sagte dessen Vorsitzende Karin Pohl. In der Färberei Lohr arbeiten vor allem Frauen.',
    'Die Färberei Lohr stellt um. „Die Maschinen müssen laufen“, sagte Geschäftsführer Emil Wacker.',
  ),
  de(
    'geschlossen oder offen',
    true,
    ['in der Nacht zum Dienstag geschlossen', 'in der Nacht zum Dienstag offen'],
    'Nach der Überschwemmung in Hemmoor wird gestritten. Das Sieltor war in der Nacht zum Dienstag geschlossen, sagte Betriebsleiter Otto Henn.',
    'Das Sieltor in Hemmoor stand in der Nacht zum Dienstag offen, sagte der Fischer Lars Ude. Er hat seine Netze verloren.',
  ),
  de(
    'kannte oder kannte nicht',
    true,
    ['kannte das Gutachten', 'nicht gekannt'],
    'Minister Falk Rohde kannte das Gutachten über die Brücke schon im März, sagte die Abgeordnete Inga Thoms. Die Brücke ist seit Juni gesperrt.',
    'Minister Falk Rohde hat das Gutachten über die Brücke im März nicht gekannt, erklärte sein Sprecher Timo Gahl am Abend.',
  ),
  de(
    'zahlte oder zahlte nie',
    true,
    ['zahlte die Miete', 'nie gezahlt'],
    'Der Zirkus Marotti zahlte die Miete für die Wiese immer im Voraus, sagte Direktor Enzo Marotti. Nun soll er den Platz räumen.',
    'Der Zirkus Marotti hat die Miete für die Wiese nie gezahlt, sagte Kämmerer Ralf Dose. Die Stadt will den Platz zurück.',
  ),
  de(
    'vorher oder nachher',
    true,
    ['vor dem Erdrutsch geräumt', 'nach dem Erdrutsch geräumt'],
    'Der Zeltplatz in Gerlos wurde vor dem Erdrutsch geräumt, sagte Bürgermeister Alois Prem. Verletzt wurde niemand.',
    'Der Zeltplatz in Gerlos wurde erst nach dem Erdrutsch geräumt, sagte die Urlauberin Petra Sahm. „Wir standen im Schlamm.“',
  ),
  de(
    'nüchtern oder betrunken',
    true,
    ['nüchtern', 'betrunken'],
    'Der Steuermann der Fähre war in der Unglücksnacht nüchtern, sagte Reeder Klaas Onken. Die Fähre liegt noch auf der Sandbank.',
    'Der Steuermann der Fähre war in der Unglücksnacht betrunken, sagte der Passagier Uwe Brand.',
  ),
  en(
    'told or not told',
    true,
    ['were told about the mould', 'were not told about the mould'],
    'Parents were told about the mould before term began, head teacher Ruth Ansley said. Two classrooms in Penhale stay shut.',
    'Anger is growing in Penhale. Parents were not told about the mould before term began, said Gary Mott, whose daughter is in year four.',
  ),
  en(
    'accepted or rejected',
    true,
    ['accepted the new rota', 'rejected the new rota'],
    'The drivers accepted the new rota on Friday, bus company Wexline said. Services in Hatherby run as usual.',
    'The drivers rejected the new rota on Friday, union organiser Dot Farrow said. Buses in Hatherby may stop next week.',
  ),
  en(
    'locked or open',
    true,
    ['was locked', 'was open'],
    'The fire door at the Alma Hall was locked on the night of the blaze, dancer Mia Cole said. Twelve people jumped from a window.',
    'The fire door at the Alma Hall was open on the night of the blaze, owner Dennis Pugh said.',
  ),
  en(
    'knew or did not know',
    true,
    ['knew about the cracks', 'did not know about the cracks'],
    'The operator knew about the cracks in the pier, engineer Lena Strand said. The pier at Cromley fell on Sunday.',
    'The operator did not know about the cracks in the pier, its spokesman Hugh Bell said on Monday.',
  ),
  en(
    'paid or never paid',
    true,
    ['paid the pickers', 'never paid the pickers'],
    'The farm paid the pickers for the last harvest, manager Owen Lacey said. The orchard at Dunmere is up for sale.',
    'The farm never paid the pickers for the last harvest, said Ana Petrov, who worked there until October.',
  ),
  {
    ...en(
      'before or after',
      true,
      ['before the wall gave way', 'after the wall gave way'],
      'The siren sounded before the wall gave way, the mine operator said. Three men were brought out of the pit at Carrick.',
      'The siren sounded only after the wall gave way, miner Joe Tully said from his hospital bed.',
    ),
    missed: 'of the second sentence the clause of who spoke, and where, is taken for what is said',
  },
  de(
    'wie es heißt, vor und hinter dem, der es sagt',
    true,
    ['sei vor dem Abriss gefragt worden', 'nicht gefragt worden'],
    'Bauamtsleiter Piet Harms sagte, der Denkmalrat sei vor dem Abriss gefragt worden. Die Villa in Sebnitz ist weg.',
    'Die Kunsthistorikerin Ada Brehm sagte, der Denkmalrat sei vor dem Abriss nicht gefragt worden. Sie kannte die Villa.',
  ),
  de(
    'nach Angaben und laut',
    true,
    ['nüchtern', 'betrunken'],
    'Nach Angaben der Reederei war der Steuermann in der Unglücksnacht nüchtern. Die Fähre liegt noch auf der Sandbank.',
    'Laut Polizei war der Steuermann in der Unglücksnacht betrunken. Die Ermittler haben Zeugen gehört.',
  ),
  en(
    'said that it was and was not',
    true,
    ['had been told about the closure', 'had not been told about the closure'],
    'Hospital chief Nora Wynn said the midwives had been told about the closure of the ward. It shuts in March.',
    'Midwife Beth Orme said the midwives had not been told about the closure of the ward.',
  ),
  en(
    'according to one, police say',
    true,
    ['was open', 'was locked'],
    'According to owner Dennis Pugh, the cellar door was open on the night of the blaze.',
    'Police say the cellar door was locked on the night of the blaze.',
  ),
];

export const NEAR_MISSES: readonly WordsAgainstWords[] = [
  de(
    'ein anderer wurde informiert',
    false,
    ['Der Stadtrat wurde', 'Der Ortsbeirat'],
    'Der Stadtrat wurde vor dem Verkauf des Hallenbads informiert, sagte Bürgermeisterin Hanne Ruck.',
    'Der Ortsbeirat sei vor dem Verkauf des Hallenbads nicht informiert worden, sagte dessen Sprecher Udo Kahl.',
  ),
  de(
    'ein anderes Ding',
    false,
    ['Verkauf des Hallenbads informiert', 'Verkauf des Freibads'],
    'Der Stadtrat wurde vor dem Verkauf des Hallenbads informiert, sagte Bürgermeisterin Hanne Ruck.',
    'Der Stadtrat sei vor dem Verkauf des Freibads nicht informiert worden, sagte die Stadträtin Jule Arp.',
  ),
  de(
    'eine andere Zeit',
    false,
    ['kannte das Gutachten', 'nicht gekannt'],
    'Minister Falk Rohde kannte das Gutachten über die Brücke im Mai, sagte die Abgeordnete Inga Thoms.',
    'Minister Falk Rohde hat das Gutachten über die Brücke im März nicht gekannt, erklärte sein Sprecher Timo Gahl.',
  ),
  de(
    'am nächsten Tag ist es anders',
    false,
    ['am Montag geschlossen', 'am Dienstag offen'],
    'Das Sieltor in Hemmoor war am Montag geschlossen, sagte Betriebsleiter Otto Henn.',
    'Das Sieltor in Hemmoor stand am Dienstag offen, sagte der Fischer Lars Ude.',
  ),
  de(
    'ein Plan und ein Ergebnis',
    false,
    ['will dem neuen Schichtplan zustimmen', 'lehnte den neuen Schichtplan'],
    'Der Betriebsrat will dem neuen Schichtplan zustimmen, sagte Geschäftsführer Emil Wacker.',
    'Der Betriebsrat lehnte den neuen Schichtplan ab, sagte dessen Vorsitzende Karin Pohl.',
  ),
  de(
    'eine Frage',
    false,
    ['Wurde der Stadtrat', 'nicht informiert worden'],
    'Wurde der Stadtrat vor dem Verkauf des Hallenbads informiert? Das wollen viele in Wernau wissen.',
    'Der Stadtrat sei vor dem Verkauf des Hallenbads nicht informiert worden, sagte die Stadträtin Jule Arp.',
  ),
  de(
    'nicht alle',
    false,
    ['Die Anwohner wurden', 'Nicht alle Anwohner'],
    'Die Anwohner wurden vor der Sprengung des Turms gewarnt, sagte Einsatzleiter Rolf Bender.',
    'Nicht alle Anwohner wurden vor der Sprengung des Turms gewarnt, sagte der Rentner Kurt Maas.',
  ),
  de(
    'was gewesen wäre',
    false,
    ['wurde vor dem Verkauf', 'Wäre der Stadtrat'],
    'Der Stadtrat wurde vor dem Verkauf des Hallenbads informiert, sagte Bürgermeisterin Hanne Ruck.',
    'Wäre der Stadtrat vor dem Verkauf des Hallenbads nicht informiert worden, hätte das Folgen gehabt, sagte der Jurist Per Lind.',
  ),
  de(
    'zwei Türen',
    false,
    ['Die Hintertür', 'Die Vordertür'],
    'Die Hintertür der Sporthalle war in der Brandnacht verschlossen, sagte Hausmeister Egon Reif.',
    'Die Vordertür der Sporthalle war in der Brandnacht offen, sagte die Trainerin Nele Dorn.',
  ),
  en(
    'another group',
    false,
    ['Parents were told', 'Teachers were not told'],
    'Parents were told about the mould before term began, head teacher Ruth Ansley said.',
    'Teachers were not told about the mould before term began, union officer Kim Hale said.',
  ),
  en(
    'another thing',
    false,
    ['accepted the new rota', 'rejected the new pay deal'],
    'The drivers accepted the new rota on Friday, bus company Wexline said.',
    'The drivers rejected the new pay deal on Friday, union organiser Dot Farrow said.',
  ),
  en(
    'another day',
    false,
    ['was locked on Monday', 'was open on Tuesday'],
    'The fire door at the Alma Hall was locked on Monday, dancer Mia Cole said.',
    'The fire door at the Alma Hall was open on Tuesday, owner Dennis Pugh said.',
  ),
  en(
    'what should be',
    false,
    ['was locked', 'should have been open'],
    'The fire door at the Alma Hall was locked on the night of the blaze, dancer Mia Cole said.',
    'The fire door at the Alma Hall should have been open on the night of the blaze, fire officer Neil Rudd said.',
  ),
  en(
    'a plan',
    false,
    ['will accept the new rota', 'rejected the new rota'],
    'The drivers will accept the new rota, bus company Wexline said on Thursday.',
    'The drivers rejected the new rota on Friday, union organiser Dot Farrow said.',
  ),
  en(
    'no longer',
    false,
    ['paid the pickers', 'no longer pays the pickers'],
    'The farm paid the pickers for the last harvest, manager Owen Lacey said.',
    'The farm no longer pays the pickers for overtime, said Ana Petrov, who worked there until October.',
  ),
  de(
    'wer nicht sagt, dass es so war',
    false,
    ['habe das Gutachten', 'bestritt nicht'],
    'Die Abgeordnete Inga Thoms sagte, der Minister habe das Gutachten zur Brücke gekannt.',
    'Sprecher Timo Gahl bestritt nicht, dass der Minister das Gutachten zur Brücke gekannt hat.',
  ),
  de(
    'ein anderes Schiff',
    false,
    ['der Steuermann der Fähre', 'der Steuermann des Frachters'],
    'Nach Angaben der Reederei war der Steuermann der Fähre in der Unglücksnacht nüchtern.',
    'Laut Polizei war der Steuermann des Frachters in der Unglücksnacht betrunken.',
  ),
  de(
    'erst abgelehnt, eine Woche später angenommen',
    false,
    ['lehnte den Vertrag', 'nahm den Vertrag'],
    'Der Kreistag lehnte den Vertrag mit der Molkerei ab, sagte Landrätin Doris Thal.',
    'Am Abend redeten alle über die Molkerei.',
    'Die Molkerei wartet.',
    'Der Kreistag nahm den Vertrag mit der Molkerei nach einer neuen Beratung an, sagte der Sprecher der Molkerei.',
  ),
  en(
    'what one hoped and another saw',
    false,
    ['hoped the midwives', 'had not been told'],
    'Hospital chief Nora Wynn hoped the midwives had been told about the closure of the ward.',
    'Midwife Beth Orme said the midwives had not been told about the closure of the ward.',
  ),
  en(
    'some of them',
    false,
    ['The midwives had been', 'Some midwives had not'],
    'The midwives had been told about the closure of the ward, hospital chief Nora Wynn said.',
    'Some midwives had not been told about the closure of the ward, Beth Orme said.',
  ),
];

/** Two reports each, and whether they contradict each other. */
export const PAIRS: readonly (readonly [lang: Language, conflict: boolean, one: string, other: string])[] = [
  // the plan told second, in the words of one spokeswoman; of a bath elsewhere
  [
    'de',
    true,
    'Die Stadt Talmar hat das Freibad in Ronau geschlossen, sagte Sprecherin Ute Lenz.',
    'Die Stadt Talmar plant, das Freibad in Ronau im Herbst zu schließen, sagte Sprecherin Ute Lenz.',
  ],
  [
    'de',
    false,
    'Die Stadt Talmar hat das Freibad in Ronau geschlossen, sagte Sprecherin Ute Lenz.',
    'Die Stadt Talmar plant, das Freibad in Lohn im Herbst zu schließen, sagte Sprecherin Ute Lenz.',
  ],
  [
    'de',
    true,
    'Der Wirt Sepp Kofler hat die Gäste vor den Pilzen gewarnt, sagt sein Anwalt Leo Prantl. Sieben Menschen wurden krank.',
    'Der Wirt Sepp Kofler habe die Gäste nie vor den Pilzen gewarnt, sagte die Touristin Gerda Voll.',
  ],
  [
    'de',
    true,
    'Die Gemeinde nahm das Angebot der Stiftung an, erklärte Bürgermeister Veit Haas. Damit ist die Mühle gerettet.',
    'Die Gemeinde wies das Angebot der Stiftung zurück, erklärte die Stiftungsrätin Olga Renn. Die Mühle verfällt weiter.',
  ],
  [
    'de',
    true,
    'Das Tor zum Steinbruch war am Sonntag abgeschlossen, sagte Betreiber Horst Mai.',
    'Das Tor zum Steinbruch war am Sonntag nicht abgeschlossen, sagte die Mutter des Jungen, Silke Ott.',
  ],
  [
    'de',
    true,
    'Die Trainerin Eva Lund wusste von den Verletzungen der Turnerin, behauptet der Verein.',
    'Die Trainerin Eva Lund wusste nichts von den Verletzungen der Turnerin, sagt ihr Anwalt Max Reh.',
  ],
  [
    'de',
    true,
    'Die Sirenen in Altenau heulten vor dem Dammbruch, sagte Landrat Konrad Beil.',
    'Die Sirenen in Altenau heulten erst nach dem Dammbruch, sagten die Bewohner Ulla und Hans Tiede.',
  ],
  [
    'en',
    true,
    'The captain warned the passengers about the storm, ferry firm Norwind said. Two people went overboard.',
    'The captain did not warn the passengers about the storm, survivor Alan Pike said.',
  ],
  [
    'en',
    true,
    'The museum returned the mask to the islanders in May, director Iris Holm said.',
    'The museum never returned the mask to the islanders, chief Tomas Leku said.',
  ],
  [
    'en',
    true,
    'The pilot was sober on the morning of the crash, the airline said.',
    'The pilot was drunk on the morning of the crash, ground engineer Carl Dunn said.',
  ],
  [
    'en',
    true,
    'The council backed the bypass on Tuesday, mayor Gwen Todd said. Work starts in spring.',
    'The council rejected the bypass on Tuesday, campaigner Phil Ware said.',
  ],
  [
    'en',
    true,
    'Ward manager Tess Lyle said the alarm had been switched on before the break-in.',
    'Security guard Ron Hay said the alarm had been switched off before the break-in.',
  ],
  [
    'en',
    true,
    'The swimmers were tested before the race, the federation said.',
    'The swimmers were tested only after the race, coach Ines Falk said.',
  ],
  [
    'de',
    false,
    'Die Kapitänin hat den Lotsen an Bord gerufen, teilte die Reederei Brockmann mit.',
    'Die Kapitänin hat den Schlepper nicht gerufen, sagte Hafenmeister Jost Erdmann.',
  ],
  [
    'de',
    false,
    'Der Wirt Sepp Kofler hat die Gäste vor den Pilzen gewarnt, sagt sein Anwalt Leo Prantl.',
    'Der Wirt Sepp Kofler hat die Köchin nicht vor den Pilzen gewarnt, sagte die Touristin Gerda Voll.',
  ],
  [
    'de',
    false,
    'Die Gemeinde nahm das Angebot der Stiftung an, erklärte Bürgermeister Veit Haas.',
    'Die Gemeinde hätte das Angebot der Stiftung ablehnen können, sagte die Stiftungsrätin Olga Renn.',
  ],
  [
    'de',
    false,
    'Das Tor zum Steinbruch war am Sonntag abgeschlossen, sagte Betreiber Horst Mai.',
    'Das Tor zum Steinbruch ist oft offen, sagte die Nachbarin Silke Ott.',
  ],
  [
    'de',
    false,
    'Die Trainerin Eva Lund wusste von den Verletzungen der Turnerin, behauptet der Verein.',
    'Die Trainerin Eva Lund wusste damals noch nicht von den Verletzungen der Turnerin, sagt ihr Anwalt Max Reh.',
  ],
  [
    'de',
    false,
    'Die Sirenen in Altenau heulten vor dem Dammbruch, sagte Landrat Konrad Beil.',
    'Die Sirenen in Bärental heulten erst nach dem Dammbruch, sagten die Bewohner Ulla und Hans Tiede.',
  ],
  [
    'en',
    false,
    'The captain warned the passengers about the storm, ferry firm Norwind said.',
    'The captain did not warn the crew about the fog, survivor Alan Pike said.',
  ],
  [
    'en',
    false,
    'The museum returned the mask to the islanders in May, director Iris Holm said.',
    'The museum had not returned the mask to the islanders by April, chief Tomas Leku said.',
  ],
  [
    'en',
    false,
    'The council backed the bypass on Tuesday, mayor Gwen Todd said.',
    'The planning committee rejected the bypass on Tuesday, campaigner Phil Ware said.',
  ],
  [
    'en',
    false,
    'The council backed the bypass in March, mayor Gwen Todd said.',
    'The council should have rejected the bypass, campaigner Phil Ware said.',
  ],
  [
    'en',
    false,
    'The pilot was sober on the morning of the crash, the airline said.',
    'The co-pilot was drunk on the evening before the crash, ground engineer Carl Dunn said.',
  ],
  [
    'en',
    false,
    'The shop was open on Monday morning, owner Pia Wells said.',
    'The shop was closed on Monday evening, neighbour Ted Moss said.',
  ],
  [
    'de',
    false,
    'Die Retter trafen vor dem Einsturz der Halle ein, sagte Brandmeister Till Kunz.',
    'Weitere Retter trafen nach dem Einsturz der Halle ein, sagte Marktfrau Rosi Ebner.',
  ],
  [
    'en',
    false,
    'The nurse refused the transfer to Leeds, the hospital said.',
    'Another nurse accepted the transfer to Leeds, her sister Mona said.',
  ],
];
