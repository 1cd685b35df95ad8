/** The sources of the sample edition: invented outlets on an invented plant. */
export const TEXTS = {
  kurier: {
    outlet: 'Küstenkurier',
    url: 'https://kuestenkurier.example/greifswald/nordhal-werk',
    published: '2026-03-04T17:20:00+01:00',
    lang: 'de',
    title: 'Nordhal baut in Greifswald',
    paragraphs: [
      'Der Hersteller Nordhal will in Greifswald künftig Chips in Gehäuse setzen und prüfen. Vor vollem Saal stellte Nordhal am Mittwoch im Rathaus seine Pläne vor. Die Firma spricht von rund 1,2 Milliarden Euro, verteilt auf zwei Bauabschnitte.',
      '„Wir bauen hier keine Halle, wir bauen eine Lieferkette“, sagte Geschäftsführerin Ida Brandt. Ende 2027 soll die erste Linie laufen. Im ersten Abschnitt entstehen nach ihren Worten 450 Arbeitsplätze, die meisten davon in der Fertigung. Das Land steuert 180 Millionen Euro bei.',
    ],
  },
  blatt: {
    outlet: 'Wirtschaftsblatt Nord',
    url: 'https://wirtschaftsblatt-nord.example/a/20814',
    published: '2026-03-05',
    lang: 'de',
    title: 'Was das Chipwerk braucht: Geld, Wasser, Köpfe',
    paragraphs: [
      '1,2 Milliarden Euro will das Unternehmen ausgeben, bestätigte ein Sprecher auf Anfrage. Das Wirtschaftsministerium nannte eine Beihilfe von 180 Millionen Euro, die Brüssel noch prüfen muss.',
      'Im Betrieb fallen täglich 2.900 Kubikmeter Wasser an, von denen ein Teil im Kreis geführt wird. Die Hochschule richtet zum Herbst einen Studiengang mit 60 Plätzen ein. Für 2030 rechnet Geschäftsführerin Brandt mit einem Anteil am europäischen Markt zwischen acht und zehn Prozent.',
    ],
  },
  morgen: {
    outlet: 'Morgenecho',
    url: 'https://morgenecho.example/wirtschaft/chipwerk-greifswald',
    published: '2026-03-04',
    lang: 'de',
    credits: ['npa'],
    title: 'Hunderte Stellen für Vorpommern',
    paragraphs: [
      'Greifswald (npa). Der Chipzulieferer Nordhal schafft in Vorpommern bis zu 600 Stellen. Das teilte die Industrie- und Handelskammer mit. Nach Angaben der Kammer ist die Lage am Arbeitsmarkt angespannt, in der Region fehlten rund 200 Fachkräfte.',
    ],
  },
  portal: {
    outlet: 'Hafenportal',
    url: 'https://hafenportal.example/news?id=771',
    published: '2026-03-04',
    lang: 'de',
    credits: ['npa'],
    title: 'Nordhal kommt nach Greifswald',
    paragraphs: [
      'Greifswald (npa). Der Chipzulieferer Nordhal schafft in Vorpommern bis zu 600 Stellen. Das teilte die Industrie- und Handelskammer mit.',
    ],
  },
  baltic: {
    outlet: 'Baltic Tech Review',
    url: 'https://baltic-tech.example/packaging-plant-greifswald',
    published: null,
    lang: 'en',
    ai: { kind: 'ai-generated', humanReviewed: true },
    title: 'A packaging plant on the Baltic',
    paragraphs: [
      'Nordhal puts the price of its plant at about 1.2 billion euros. With grid capacity scarce, the site is unlikely to reach full output before 2030, and suppliers have yet to commit.',
    ],
  },
  woche: {
    outlet: 'Energiewoche',
    url: 'https://energiewoche.example/netze/umspannwerk-greifswald',
    published: '2026-03-10',
    lang: 'de',
    excerptLimit: 150,
    title: 'Umspannwerk bremst Chipwerk',
    paragraphs: [
      'Wie die Planer am Dienstag mitteilten, verschiebt sich der Start des Greifswalder Chipwerks. Die erste Linie soll nun im Sommer 2028 anlaufen. Das Umspannwerk sei frühestens im Frühjahr 2028 fertig, heißt es im Netzausbauplan.',
      'Unter Volllast braucht das Werk 38 Megawatt, so viel wie eine Kleinstadt. Die Netzberatung Klarstrom hält einen Anschluss noch 2027 nur mit einer Wahrscheinlichkeit von höchstens 30 Prozent für erreichbar.',
    ],
  },
  notiz: {
    outlet: 'Gespräch mit einem Beteiligten',
    url: 'file:///srv/netzblick/notizen/2026-03-09.txt',
    published: '2026-03-09',
    lang: 'de',
    private: true,
    title: 'Notiz Hintergrundgespräch',
    paragraphs: [
      'Die Zusage des Netzbetreibers liegt schriftlich nicht vor, sagt der Gesprächspartner. Er möchte nicht genannt werden.',
    ],
  },
} as const;
