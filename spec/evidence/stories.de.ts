/** German stories written for this project; every person, place, firm and figure in them is invented. */
import type { WrittenStory } from './story.ts';

const fire: WrittenStory = {
  name: 'Brand in einer Lackfabrik',
  articles: [
    {
      id: 'fire-agency',
      outlet: 'ndk',
      lang: 'de',
      published: '2026-04-21T08:40:00+02:00',
      title: 'Großbrand in Lackfabrik bei Merenau',
      byline: 'ndk',
      text: `Merenau (ndk) - Ein Großbrand hat in der Nacht zum Dienstag eine Lackfabrik in Merenau zerstört. Dabei wurden nach Angaben der Feuerwehr 14 Menschen verletzt, zwei von ihnen schwer. Ein Arbeiter wird noch vermisst.

Das Feuer war gegen 2.30 Uhr in einer Lagerhalle ausgebrochen. Rund 260 Einsatzkräfte kämpften gegen die Flammen. 1.850 Anwohner mussten ihre Wohnungen verlassen.

„Wir hatten es mit einer Wand aus Feuer zu tun“, sagte Einsatzleiter Holger Brandis. Zur Ursache machte die Polizei zunächst keine Angaben.`,
    },
    {
      id: 'fire-copy',
      outlet: 'Merenauer Kurier',
      lang: 'de',
      published: '2026-04-21T09:15:00+02:00',
      title: 'Lackfabrik in Flammen: 14 Verletzte',
      byline: 'ndk/mk',
      text: `Merenau (ndk). Ein Großbrand hat in der Nacht zum Dienstag eine Lackfabrik in Merenau zerstört. Dabei wurden nach Angaben der Feuerwehr 14 Menschen verletzt, zwei von ihnen schwer. Ein Arbeiter wird noch vermisst.

Das Feuer war gegen 2.30 Uhr in einer Lagerhalle ausgebrochen. Rund 260 Einsatzkräfte kämpften gegen die Flammen. 1.850 Anwohner mussten ihre Wohnungen verlassen.

„Wir hatten es mit einer Wand aus Feuer zu tun“, sagte Einsatzleiter Holger Brandis. Die Ursache ist noch unklar.`,
    },
    {
      id: 'fire-radio',
      outlet: 'Radio Weserland',
      lang: 'de',
      published: '2026-04-22T12:00:00+02:00',
      title: 'Merenau: Toter in ausgebrannter Halle gefunden',
      byline: 'Nele Carstens',
      text: `Einsatzkräfte haben in der abgebrannten Lackfabrik von Merenau einen Toten gefunden. Es handelt sich nach Angaben der Polizei um den vermissten Arbeiter. Die Zahl der Verletzten ist auf 19 gestiegen, weil sich weitere Betroffene mit Atembeschwerden meldeten.

Der Sachschaden liegt nach einer Schätzung des Betreibers bei 35 Millionen Euro. Die Anwohner, insgesamt 1.850, durften am Dienstagabend in ihre Wohnungen zurück.

Ein Gutachter soll am Donnerstag mit der Suche nach der Ursache beginnen.`,
    },
    {
      id: 'fire-paper',
      outlet: 'Nordwest-Anzeiger',
      lang: 'de',
      published: '2026-04-23T06:00:00+02:00',
      title: 'Nach dem Brand in Merenau: Wer zahlt?',
      byline: 'Von Arne Tellmann',
      text: `Die Versicherer rechnen mit hohen Forderungen. Der Sachschaden in der Merenauer Lackfabrik beträgt nach Einschätzung der Staatsanwaltschaft 53 Millionen Euro. Versichert sind nach Unternehmensangaben allerdings nur 20 Millionen Euro.

19 Menschen wurden bei dem Feuer verletzt, ein Arbeiter kam ums Leben. Der Betrieb beschäftigt 310 Menschen. Ob er wieder aufgebaut wird, will der Eigentümer bis Ende Mai entscheiden.

Brandforscherin Silja Ehmke beziffert die Wahrscheinlichkeit einer Selbstentzündung auf 60 Prozent.`,
    },
  ],
  verdicts: [
    {
      name: 'injured',
      verdict: 'superseded',
      passages: [
        ['fire-agency', '14 Menschen verletzt'],
        ['fire-copy', '14 Menschen verletzt'],
        ['fire-radio', 'Zahl der Verletzten ist auf 19 gestiegen'],
        ['fire-paper', '19 Menschen wurden bei dem Feuer verletzt'],
      ],
    },
    {
      name: 'evacuated',
      verdict: 'corroborated',
      passages: [
        ['fire-agency', '1.850 Anwohner'],
        ['fire-copy', '1.850 Anwohner'],
        ['fire-radio', 'insgesamt 1.850'],
      ],
    },
    {
      name: 'damage',
      verdict: 'conflicting',
      passages: [
        ['fire-radio', '35 Millionen Euro'],
        ['fire-paper', '53 Millionen Euro'],
      ],
    },
    { name: 'insured damage', verdict: 'single-source', passages: [['fire-paper', '20 Millionen Euro']] },
    {
      name: 'crews',
      verdict: 'syndicated',
      passages: [
        ['fire-agency', '260 Einsatzkräfte'],
        ['fire-copy', '260 Einsatzkräfte'],
      ],
    },
    {
      name: 'quote',
      verdict: 'syndicated',
      passages: [
        ['fire-agency', 'Wir hatten es mit einer Wand aus Feuer zu tun'],
        ['fire-copy', 'Wir hatten es mit einer Wand aus Feuer zu tun'],
      ],
    },
    { name: 'staff', verdict: 'single-source', passages: [['fire-paper', '310 Menschen']] },
  ],
  noConflicts: [
    [
      ['fire-radio', '35 Millionen Euro'],
      ['fire-paper', '20 Millionen Euro'],
    ],
    [
      ['fire-agency', '14 Menschen verletzt'],
      ['fire-paper', '310 Menschen'],
    ],
    [
      ['fire-agency', '14 Menschen verletzt'],
      ['fire-agency', 'zwei von ihnen schwer'],
    ],
  ],
  origins: [['fire-agency', 'fire-copy']],
  forecasts: [],
};

const transfer: WrittenStory = {
  name: 'Wechsel eines Torwarts',
  articles: [
    {
      id: 'transfer-first',
      outlet: 'Sportblick',
      lang: 'de',
      published: '2026-06-02T07:00:00+02:00',
      title: 'Torwart Ilic vor Wechsel nach Garsten',
      byline: 'Von Timo Rehbein',
      text: `Der SC Garsten steht vor der Verpflichtung von Torwart Dario Ilic. Nach Informationen unserer Redaktion zahlt der Klub 7,5 Millionen Euro Ablöse an Union Hartberg. Der 24-Jährige soll einen Vertrag bis 2030 erhalten.

Ilic bestritt in der vergangenen Saison 31 Spiele und blieb zwölfmal ohne Gegentor. „Ich will international spielen“, hatte er im April gesagt.

Der Medizincheck ist für Mittwoch angesetzt.`,
    },
    {
      id: 'transfer-relay',
      outlet: 'Ballpost',
      lang: 'de',
      published: '2026-06-02T11:30:00+02:00',
      title: 'Bericht: Garsten holt Ilic',
      byline: 'Redaktion',
      text: `Torwart Dario Ilic wechselt offenbar zum SC Garsten. Das berichtet der „Sportblick“. Demnach liegt die Ablöse bei 7,5 Millionen Euro, der Vertrag laufe bis 2030.

Weder Garsten noch Hartberg wollten sich am Vormittag äußern.`,
    },
    {
      id: 'transfer-own',
      outlet: 'Garstener Tagblatt',
      lang: 'de',
      published: '2026-06-04T18:10:00+02:00',
      title: 'Ilic unterschreibt bis 2030',
      byline: 'Von Sabine Oertel',
      text: `Jetzt ist es offiziell: Dario Ilic hat am Donnerstag beim SC Garsten unterschrieben. Der Vertrag des Torwarts gilt bis 2030, wie der Klub mitteilte. Als Ablöse nannte Sportchef Marc Hennings 5,7 Millionen Euro.

Ilic kommt mit der Empfehlung von 31 Spielen für Union Hartberg. Sein Vorgänger hatte vor drei Jahren noch 3,2 Millionen Euro gekostet.

„Dario ist der Torwart, den wir gesucht haben“, sagte Hennings.`,
    },
    {
      id: 'transfer-column',
      outlet: 'Elf Freunde Süd',
      lang: 'de',
      published: '2026-06-05T09:00:00+02:00',
      title: 'Was Ilic dem SC Garsten bringt',
      byline: 'Von Pit Lohrmann',
      text: `Mit Dario Ilic hat der SC Garsten wieder eine klare Nummer eins. „Dario ist der Torwart, den wir gesucht haben“, sagte Sportchef Marc Hennings bei der Vorstellung. Der Klub will in der neuen Saison den fünften Platz erreichen.

Die Dauerkarten verkaufen sich gut: 18.200 sind schon weg. Trainer Uwe Kranz rechnet für die Hinrunde mit durchschnittlich 24.000 Zuschauern.`,
    },
  ],
  verdicts: [
    {
      name: 'fee',
      verdict: 'conflicting',
      passages: [
        ['transfer-first', '7,5 Millionen Euro Ablöse'],
        ['transfer-relay', 'die Ablöse bei 7,5 Millionen Euro'],
        ['transfer-own', '5,7 Millionen Euro'],
      ],
    },
    {
      name: 'contract',
      verdict: 'corroborated',
      passages: [
        ['transfer-first', 'bis 2030'],
        ['transfer-relay', 'bis 2030'],
        ['transfer-own', 'bis 2030'],
      ],
    },
    {
      name: 'matches',
      verdict: 'corroborated',
      passages: [
        ['transfer-first', '31 Spiele'],
        ['transfer-own', '31 Spielen'],
      ],
    },
    {
      name: 'quote',
      verdict: 'corroborated',
      passages: [
        ['transfer-own', 'Dario ist der Torwart, den wir gesucht haben'],
        ['transfer-column', 'Dario ist der Torwart, den wir gesucht haben'],
      ],
    },
    { name: 'season tickets', verdict: 'single-source', passages: [['transfer-column', '18.200']] },
  ],
  noConflicts: [
    [
      ['transfer-first', '7,5 Millionen Euro Ablöse'],
      ['transfer-own', '3,2 Millionen Euro'],
    ],
    [
      ['transfer-column', '18.200'],
      ['transfer-column', '24.000 Zuschauern'],
    ],
  ],
  origins: [['transfer-first', 'transfer-relay']],
  forecasts: [
    {
      passage: ['transfer-column', 'rechnet für die Hinrunde mit durchschnittlich 24.000 Zuschauern'],
      probability: null,
    },
  ],
};

const strike: WrittenStory = {
  name: 'Warnstreik bei den Verkehrsbetrieben',
  articles: [
    {
      id: 'strike-agency',
      outlet: 'ndk',
      lang: 'de',
      published: '2026-02-10T13:20:00+01:00',
      title: 'Warnstreik legt Busse in Ostrach lahm',
      byline: 'ndk',
      text: `Ostrach (ndk) - Ein Warnstreik hat am Dienstag den Nahverkehr in Ostrach weitgehend zum Erliegen gebracht. Nach Angaben der Gewerkschaft VDL legten 1.300 Beschäftigte die Arbeit nieder. Die Verkehrsbetriebe sprachen von 800 Streikenden.

Die Arbeitgeber bieten bislang 4,5 Prozent mehr Lohn. Die Gewerkschaft fordert acht Prozent. „Unsere Leute fahren für Löhne, von denen man in dieser Stadt nicht leben kann“, sagte Verhandlungsführer Kai Nottebaum.

Die Gespräche sollen am 24. Februar fortgesetzt werden.`,
    },
    {
      id: 'strike-city',
      outlet: 'Ostracher Stadtanzeiger',
      lang: 'de',
      published: '2026-02-11T05:00:00+01:00',
      title: 'Ein Tag ohne Bus',
      byline: 'Von Miriam Kolb',
      text: `Wer am Dienstag in Ostrach zur Arbeit wollte, brauchte Geduld. Von 220 Bussen blieben 190 im Depot. Auf der Kundgebung am Rathaus sprach Verhandlungsführer Kai Nottebaum vor rund 1.300 Streikenden.

Die Verkehrsbetriebe beziffern den Ausfall an Fahrgeldern auf 400.000 Euro. Geschäftsführerin Petra Wessling nannte die Forderung von acht Prozent nicht bezahlbar. „Wir können das Geld nicht drucken“, sagte sie dieser Zeitung.

Am 24. Februar wird weiterverhandelt.`,
    },
    {
      id: 'strike-later',
      outlet: 'Handelsblick',
      lang: 'de',
      published: '2026-02-25T17:45:00+01:00',
      title: 'Verkehrsbetriebe Ostrach erhöhen Angebot',
      byline: 'Von Jan Buddeberg',
      text: `Im Tarifstreit bei den Ostracher Verkehrsbetrieben gibt es Bewegung. Die Arbeitgeber bieten nun 5,8 Prozent mehr Lohn, wie beide Seiten nach der Runde am 24. Februar mitteilten. Zuvor hatte das Angebot bei 4,5 Prozent gelegen.

Die Laufzeit soll 27 Monate betragen. Tarifexperte Jonas Pilz hält eine Einigung bis Ostern für wahrscheinlich: Die Chance liege bei 70 bis 80 Prozent.

Die Verkehrsbetriebe befördern jährlich 38 Millionen Fahrgäste.`,
    },
  ],
  verdicts: [
    {
      name: 'strikers',
      verdict: 'conflicting',
      passages: [
        ['strike-agency', '1.300 Beschäftigte'],
        ['strike-agency', '800 Streikenden'],
        ['strike-city', '1.300 Streikenden'],
      ],
    },
    {
      name: 'offer',
      verdict: 'superseded',
      passages: [
        ['strike-agency', '4,5 Prozent mehr Lohn'],
        ['strike-later', '5,8 Prozent mehr Lohn'],
      ],
    },
    {
      name: 'demand',
      verdict: 'corroborated',
      passages: [
        ['strike-agency', 'fordert acht Prozent'],
        ['strike-city', 'Forderung von acht Prozent'],
      ],
    },
    {
      name: 'date of talks',
      verdict: 'corroborated',
      passages: [
        ['strike-agency', 'am 24. Februar'],
        ['strike-city', 'Am 24. Februar'],
        ['strike-later', 'am 24. Februar'],
      ],
    },
    { name: 'lost fares', verdict: 'single-source', passages: [['strike-city', '400.000 Euro']] },
    { name: 'passengers', verdict: 'single-source', passages: [['strike-later', '38 Millionen Fahrgäste']] },
  ],
  noConflicts: [
    [
      ['strike-agency', '4,5 Prozent mehr Lohn'],
      ['strike-city', 'Forderung von acht Prozent'],
    ],
    [
      ['strike-city', '220 Bussen'],
      ['strike-city', '190 im Depot'],
    ],
  ],
  origins: [],
  forecasts: [{ passage: ['strike-later', 'Die Chance liege bei 70 bis 80 Prozent'], probability: [0.7, 0.8] }],
};

const budget: WrittenStory = {
  name: 'Haushalt und Hallenbad',
  articles: [
    {
      id: 'budget-local',
      outlet: 'Falkenrieder Bote',
      lang: 'de',
      published: '2025-12-11T22:10:00+01:00',
      title: 'Falkenried beschließt Haushalt mit Loch',
      byline: 'Von Gesa Imhoff',
      text: `Der Gemeinderat von Falkenried hat am Donnerstag den Haushalt für 2026 beschlossen. Er sieht Ausgaben von 214 Millionen Euro vor. Das Defizit beträgt 18,6 Millionen Euro. Die Grundsteuer steigt um zwölf Prozent.

Das Hallenbad schließt zum 31. März 2026. „Wir sparen nicht aus Lust, sondern aus Not“, sagte Oberbürgermeisterin Carla Dornseif.

Die Sanierung des Bades hätte nach Berechnungen der Verwaltung 23 Millionen Euro gekostet.`,
    },
    {
      id: 'budget-broadcast',
      outlet: 'Landeswelle',
      lang: 'de',
      published: '2025-12-12T07:30:00+01:00',
      title: 'Falkenried: Bad muss schließen',
      byline: 'Marek Tolle',
      text: `Für die Schwimmer in Falkenried ist Ende März Schluss. Die Stadt macht ihr Hallenbad dicht, weil im Haushalt 18,6 Millionen Euro fehlen. Das hat der Gemeinderat gestern entschieden.

Der Förderverein hat 6.400 Unterschriften gegen die Schließung gesammelt. Für die Sanierung wären nach Rechnung des Vereins 17 Millionen Euro nötig.`,
    },
    {
      id: 'budget-week',
      outlet: 'Der Wochenspiegel',
      lang: 'de',
      published: '2025-12-18T10:00:00+01:00',
      title: 'Städte in Not: Das Beispiel Falkenried',
      byline: 'Von Ulrike Senn',
      text: `Falkenried ist kein Einzelfall. In der Stadt mit ihren 71.000 Einwohnern klafft 2026 ein Loch von 18,6 Millionen Euro. Im Jahr 2019 hatte der Haushalt noch einen Überschuss von 9 Millionen Euro ausgewiesen.

Inzwischen haben 8.100 Menschen die Petition für das Hallenbad unterschrieben. Kämmerer Thilo Maas erwartet, dass das Defizit 2027 auf 25 Millionen Euro steigt.`,
    },
  ],
  verdicts: [
    {
      name: 'deficit',
      verdict: 'corroborated',
      passages: [
        ['budget-local', '18,6 Millionen Euro'],
        ['budget-broadcast', '18,6 Millionen Euro'],
        ['budget-week', '18,6 Millionen Euro'],
      ],
    },
    {
      name: 'renovation',
      verdict: 'conflicting',
      passages: [
        ['budget-local', '23 Millionen Euro'],
        ['budget-broadcast', '17 Millionen Euro'],
      ],
    },
    {
      name: 'signatures',
      verdict: 'superseded',
      passages: [
        ['budget-broadcast', '6.400 Unterschriften'],
        ['budget-week', '8.100 Menschen'],
      ],
    },
    {
      name: 'closing date',
      verdict: 'corroborated',
      passages: [
        ['budget-local', 'zum 31. März 2026'],
        ['budget-broadcast', 'Ende März'],
      ],
    },
    { name: 'spending', verdict: 'single-source', passages: [['budget-local', '214 Millionen Euro']] },
    { name: 'property tax', verdict: 'single-source', passages: [['budget-local', 'zwölf Prozent']] },
  ],
  noConflicts: [
    [
      ['budget-week', '18,6 Millionen Euro'],
      ['budget-week', '9 Millionen Euro'],
    ],
    [
      ['budget-local', '18,6 Millionen Euro'],
      ['budget-week', '25 Millionen Euro'],
    ],
    [
      ['budget-local', '23 Millionen Euro'],
      ['budget-week', '25 Millionen Euro'],
    ],
  ],
  origins: [],
  forecasts: [{ passage: ['budget-week', 'dass das Defizit 2027 auf 25 Millionen Euro steigt'], probability: null }],
};

const wind: WrittenStory = {
  name: 'Windpark auf dem Heidrücken',
  articles: [
    {
      id: 'wind-paper',
      outlet: 'Heideblick',
      lang: 'de',
      published: '2026-08-18T05:30:00+02:00',
      title: 'Kreis genehmigt Windpark auf dem Heidrücken',
      byline: 'Von Karin Lübbe',
      text: `Der Landkreis Tosten hat den Bau von elf Windrädern auf dem Heidrücken genehmigt. Die Anlagen sollen zusammen 68 Megawatt leisten. Der Betreiber Norvent will 94 Millionen Euro investieren.

Baubeginn ist nach Angaben des Unternehmens im März 2027. „Damit versorgen wir rechnerisch jeden Haushalt im Kreis“, sagte Norvent-Chefin Birte Olsen.

Gegen das Vorhaben waren 412 Einwendungen eingegangen.`,
    },
    {
      id: 'wind-agency',
      outlet: 'ndk',
      lang: 'de',
      published: '2026-08-18T10:05:00+02:00',
      title: 'Windpark bei Tosten darf gebaut werden',
      byline: 'ndk',
      text: `Tosten (ndk) - Auf dem Heidrücken bei Tosten entstehen elf Windräder. Die Genehmigung liege vor, teilte der Landkreis am Dienstag mit. Die Gesamtleistung beträgt 68 Megawatt.

Die Bürgerinitiative kündigte Klage an. Ihr Sprecher Rolf Gehrke sagte, man habe 3.100 Unterschriften gesammelt.`,
    },
    {
      id: 'wind-weekly',
      outlet: 'Energie und Markt',
      lang: 'de',
      published: '2026-08-27T09:00:00+02:00',
      title: 'Norvent baut größer',
      byline: 'Von Sven Adler',
      text: `Norvent hat seine Pläne für den Heidrücken nachgebessert. Statt 94 Millionen Euro will der Betreiber nun 101 Millionen Euro investieren, weil die Netzanbindung teurer wird. Die elf Windräder sind jeweils 240 Meter hoch.

Im Jahr 2025 erzeugte Norvent mit allen Parks 1,9 Terawattstunden Strom. Die Bürgerinitiative zählt inzwischen 4.600 Unterschriften.

Analystin Heike Brühl rechnet damit, dass der Park frühestens 2029 ans Netz geht.`,
    },
  ],
  verdicts: [
    {
      name: 'turbines',
      verdict: 'corroborated',
      passages: [
        ['wind-paper', 'elf Windrädern'],
        ['wind-agency', 'elf Windräder'],
        ['wind-weekly', 'elf Windräder'],
      ],
    },
    {
      name: 'power',
      verdict: 'corroborated',
      passages: [
        ['wind-paper', '68 Megawatt'],
        ['wind-agency', '68 Megawatt'],
      ],
    },
    {
      name: 'investment',
      verdict: 'superseded',
      passages: [
        ['wind-paper', '94 Millionen Euro'],
        ['wind-weekly', '101 Millionen Euro'],
      ],
    },
    {
      name: 'signatures',
      verdict: 'superseded',
      passages: [
        ['wind-agency', '3.100 Unterschriften'],
        ['wind-weekly', '4.600 Unterschriften'],
      ],
    },
    { name: 'start of building', verdict: 'single-source', passages: [['wind-paper', 'im März 2027']] },
    { name: 'objections', verdict: 'single-source', passages: [['wind-paper', '412 Einwendungen']] },
    { name: 'height', verdict: 'single-source', passages: [['wind-weekly', '240 Meter']] },
  ],
  noConflicts: [
    [
      ['wind-paper', '412 Einwendungen'],
      ['wind-agency', '3.100 Unterschriften'],
    ],
    [
      ['wind-paper', 'im März 2027'],
      ['wind-weekly', 'frühestens 2029'],
    ],
  ],
  origins: [],
  forecasts: [{ passage: ['wind-weekly', 'dass der Park frühestens 2029 ans Netz geht'], probability: null }],
};

const court: WrittenStory = {
  name: 'Urteil im Prozess um die Pflegekasse',
  articles: [
    {
      id: 'court-agency',
      outlet: 'ndk',
      lang: 'de',
      published: '2026-11-03T14:10:00+01:00',
      title: 'Ex-Chef der Pflegekasse Mitte verurteilt',
      byline: 'ndk',
      text: `Brandau (ndk) - Das Landgericht Brandau hat den früheren Chef der Pflegekasse Mitte zu vier Jahren und sechs Monaten Haft verurteilt. Der 58-Jährige hatte nach Überzeugung des Gerichts 6,2 Millionen Euro veruntreut. Die Staatsanwaltschaft hatte sechs Jahre gefordert.

Das Urteil ist noch nicht rechtskräftig. „Mein Mandant wird Revision einlegen“, sagte Verteidigerin Julia Hofstetter.`,
    },
    {
      id: 'court-copy',
      outlet: 'Brandauer Morgen',
      lang: 'de',
      published: '2026-11-03T15:00:00+01:00',
      title: 'Haftstrafe für früheren Kassenchef',
      byline: 'ndk/bm',
      text: `Brandau (ndk). Das Landgericht Brandau hat den früheren Chef der Pflegekasse Mitte zu vier Jahren und sechs Monaten Haft verurteilt. Der 58-Jährige hatte nach Überzeugung des Gerichts 6,2 Millionen Euro veruntreut. Die Staatsanwaltschaft hatte sechs Jahre gefordert.

Das Urteil ist noch nicht rechtskräftig. „Mein Mandant wird Revision einlegen“, sagte Verteidigerin Julia Hofstetter. Die Kasse will das Geld zurückfordern.`,
    },
    {
      id: 'court-own',
      outlet: 'Mitteldeutscher Bote',
      lang: 'de',
      published: '2026-11-04T06:00:00+01:00',
      title: 'Der tiefe Fall des Kassenchefs',
      byline: 'Von Anke Rost',
      text: `Als Richterin Ulla Pahl am Dienstag das Urteil verliest, bleibt der Angeklagte reglos. Viereinhalb Jahre Haft lautet es am Ende. Um 6,2 Millionen Euro hat er die Kasse nach Ansicht der Kammer gebracht, in 37 Fällen zwischen 2017 und 2023.

„Sie haben das Vertrauen von 190.000 Versicherten missbraucht“, sagte die Richterin. Die Kasse selbst beziffert ihren Schaden auf 7,9 Millionen Euro.`,
    },
  ],
  verdicts: [
    {
      name: 'sum',
      verdict: 'corroborated',
      missed: 'the years of the deeds are read as the time of the sum',
      passages: [
        ['court-agency', '6,2 Millionen Euro'],
        ['court-copy', '6,2 Millionen Euro'],
        ['court-own', '6,2 Millionen Euro'],
      ],
    },
    { name: 'damage', verdict: 'single-source', passages: [['court-own', '7,9 Millionen Euro']] },
    {
      name: 'quote',
      verdict: 'syndicated',
      passages: [
        ['court-agency', 'Mein Mandant wird Revision einlegen'],
        ['court-copy', 'Mein Mandant wird Revision einlegen'],
      ],
    },
    { name: 'insured persons', verdict: 'single-source', passages: [['court-own', '190.000 Versicherten']] },
    { name: 'cases', verdict: 'single-source', passages: [['court-own', '37 Fällen']] },
  ],
  noConflicts: [
    [
      ['court-agency', 'sechs Jahre gefordert'],
      ['court-own', 'Viereinhalb Jahre Haft'],
    ],
  ],
  origins: [['court-agency', 'court-copy']],
  forecasts: [],
};

export const GERMAN_STORIES: readonly WrittenStory[] = [fire, transfer, strike, budget, wind, court];
