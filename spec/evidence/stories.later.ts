/** Stories written without regard to the rules they are weighed by; all is invented. */
import type { WrittenStory } from './story.ts';

const silver: WrittenStory = {
  name: 'Einbruch in ein Schlossmuseum',
  articles: [
    {
      id: 'silver-a',
      outlet: 'Burgkreis-Anzeiger',
      lang: 'de',
      published: '2026-10-05T16:00:00+02:00',
      title: 'Einbrecher stehlen Silberschatz aus dem Schlossmuseum',
      byline: 'Von Ines Wachter',
      text: `Unbekannte sind in der Nacht zum Sonntag in das Schlossmuseum Ravensegg eingestiegen und haben 16 Stücke aus dem Silberschatz gestohlen. Die Polizei war nach eigenen Angaben neun Minuten nach dem Alarm vor Ort. Da seien die Täter schon weg gewesen, sagte Sprecher Holger Pries.

Den Wert der Beute schätzt Museumsleiterin Sabine Althof auf 850.000 Euro. „Für uns ist das ein schwarzer Tag“, sagte sie. Das Museum bleibt bis zum 18. Oktober geschlossen.

Die Alarmanlage war 2014 eingebaut worden. Eine neue würde laut einem Angebot, das dem Anzeiger vorliegt, 430.000 Euro kosten. Im vergangenen Jahr zählte das Haus 41.000 Besucher.`,
    },
    {
      id: 'silver-b',
      outlet: 'Regionalradio Alb',
      lang: 'de',
      published: '2026-10-07T12:00:00+02:00',
      title: 'Wachmann: Polizei kam erst nach einer Dreiviertelstunde',
      byline: 'Lorenz Mehling',
      text: `Nach dem Einbruch ins Schlossmuseum Ravensegg gibt es Zweifel an den Angaben der Polizei. Er habe nach dem Alarm fast 45 Minuten auf die erste Streife gewartet, sagte der Wachmann Detlef Knorr dem Regionalradio. Die Polizei beharrt auf neun Minuten.

Die Kameras des Museums hätten in jener Nacht nicht aufgezeichnet, heißt es aus dem Kreis der Ermittler. Zwei Verdächtige wurden am Dienstag vernommen und wieder freigelassen.

Der Landkreis hat eine Belohnung von 20.000 Euro ausgesetzt.`,
    },
    {
      id: 'silver-c',
      outlet: 'Neue Albpost',
      lang: 'de',
      published: '2026-10-09T18:20:00+02:00',
      title: 'Schlossmuseum vermisst nun 21 Stücke',
      byline: 'Von Gereon Salb',
      text: `Aus dem Schlossmuseum Ravensegg sind mehr Stücke verschwunden als bisher bekannt. Statt 16 fehlen nach einer Inventur 21 Objekte, wie Museumsleiterin Sabine Althof am Freitag einräumte. Der Schaden wird inzwischen mit 1,1 Millionen Euro angegeben, nachdem zunächst 850.000 Euro genannt worden waren.

Die Kameras hätten in der Nacht einwandfrei aufgezeichnet, sagte Althof. Anderslautende Berichte wies sie zurück. Wie das Regionalradio Alb berichtet, hat der Landkreis eine Belohnung von 20.000 Euro ausgesetzt.

Für eine neue Alarmanlage muss der Träger 430.000 Euro aufbringen, teilte die Kämmerei auf Anfrage mit. Wiedereröffnet wird das Haus erst am 2. November. Kunstmarktexperte Volker Imhof schätzt die Chance, dass das Silber wieder auftaucht, auf 15 Prozent.`,
    },
    {
      id: 'silver-d',
      outlet: 'Kulturblatt Süd',
      lang: 'de',
      published: '2026-10-12T09:00:00+02:00',
      title: 'Kommentar: Wer sparen will, zahlt doppelt',
      byline: 'Von Almut Kessel',
      text: `Museen sind keine Banken, und doch liegen in ihren Vitrinen Vermögen. Wer ihre Sicherheit für einen lästigen Posten hält, zahlt am Ende doppelt.

Im Schloss Hohenwang wurden 2022 neun Gemälde gestohlen, der Schaden betrug drei Millionen Euro. Das Land gibt 2026 für die Sicherheit seiner Museen 1,6 Millionen Euro aus. 300 Häuser teilen sich dieses Geld.`,
    },
  ],
  verdicts: [
    {
      name: 'when the police came',
      verdict: 'conflicting',
      passages: [
        ['silver-a', 'neun Minuten'],
        ['silver-b', '45 Minuten'],
        ['silver-b', 'neun Minuten'],
      ],
    },
    {
      name: 'pieces',
      verdict: 'superseded',
      passages: [
        ['silver-a', '16 Stücke'],
        ['silver-c', '16 fehlen'],
        ['silver-c', '21 Objekte'],
      ],
      newest: '21',
    },
    {
      name: 'damage',
      verdict: 'superseded',
      passages: [
        ['silver-a', '850.000 Euro'],
        ['silver-c', '1,1 Millionen Euro'],
        ['silver-c', '850.000 Euro'],
      ],
      newest: '1,1',
    },
    {
      name: 'whether the cameras ran',
      verdict: 'conflicting',
      missed: 'the denial comes first and names the owner as well',
      passages: [
        ['silver-b', 'Die Kameras des Museums hätten in jener Nacht nicht aufgezeichnet'],
        ['silver-c', 'Die Kameras hätten in der Nacht einwandfrei aufgezeichnet'],
      ],
    },
    {
      name: 'alarm system',
      verdict: 'corroborated',
      passages: [
        ['silver-a', '430.000 Euro'],
        ['silver-c', '430.000 Euro'],
      ],
    },
    {
      name: 'reward',
      verdict: 'syndicated',
      passages: [
        ['silver-b', '20.000 Euro'],
        ['silver-c', '20.000 Euro'],
      ],
    },
  ],
  noConflicts: [
    [
      ['silver-c', '21 Objekte'],
      ['silver-d', 'neun Gemälde'],
    ],
    [
      ['silver-c', '1,1 Millionen Euro'],
      ['silver-d', 'drei Millionen Euro'],
    ],
    [
      ['silver-a', '430.000 Euro'],
      ['silver-d', '1,6 Millionen Euro'],
    ],
  ],
  origins: [],
  forecasts: [{ passage: ['silver-c', 'schätzt die Chance'], probability: [0.15, 0.15] }],
};

const water: WrittenStory = {
  name: 'Bacteria in a reservoir',
  articles: [
    {
      id: 'water-a',
      outlet: 'Tarn Valley News',
      lang: 'en',
      published: '2026-08-10T18:00:00Z',
      title: 'Boil water notice for 9,500 homes',
      byline: 'By Jessamy Pike',
      text: `About 9,500 homes in the Tarn Valley were told on Monday to boil their tap water after bacteria were found in a reservoir. The supplier, Aldwater, said it had warned customers within two hours of the test result. "Public health comes first," said operations director Helen Crabbe.

Aldwater said that no one had fallen ill. The notice is to be lifted on 17 August. The reservoir at Scarth was built in 1954 and holds 800 million litres. A new cover for it would cost £2.6 million, an engineer's report obtained by the News shows.`,
    },
    {
      id: 'water-b',
      outlet: 'Radio Moorside',
      lang: 'en',
      published: '2026-08-12T08:30:00Z',
      title: 'Families fell ill after drinking tap water, say doctors',
      byline: 'Bram Holroyd',
      text: `At least 30 people in the Tarn Valley have fallen ill after drinking tap water, a doctors' practice in Scarth said. "We have never seen so many stomach complaints in August," said Dr Imelda Rushworth. Aldwater maintains that nobody has fallen ill.

Customers were not warned until 14 hours after the test result, the valley's MP, Tom Ferrant, complained. He wants an inquiry. Supermarkets have sold out of bottled water, and one tanker supplies 60 care homes.

The council will pay £150,000 for bottled water, its leader told Radio Moorside.`,
    },
    {
      id: 'water-c',
      outlet: 'Northern Courier',
      lang: 'en',
      published: '2026-08-14T17:00:00Z',
      title: 'Boil notice widened to villages north of Scarth',
      byline: 'By Edwin Sharrow',
      text: `The number of households that must boil their water has gone up to 12,200. Aldwater had originally put it at 9,500. Villages north of Scarth were added on Thursday night.

The supplier will now not lift the notice until 28 August; it had aimed for 17 August. Radio Moorside reported that the council will pay £150,000 for bottled water.

A new cover for the Scarth reservoir has been priced at £2.6 million in the company's investment plan, which was filed with the regulator. Microbiologist Fergal Dunne sees a 20 per cent chance that the source will be found this month. A neighbouring supplier, Westwater, lifted a notice for 3,000 homes in July.`,
    },
    {
      id: 'water-d',
      outlet: 'The Fellside Review',
      lang: 'en',
      published: '2026-08-16T07:00:00Z',
      title: 'Opinion: Someone should go to jail for this',
      byline: 'By Ottoline Garth',
      text: `There is nothing natural about a tap you cannot drink from. It is the end of a long chain of people who looked the other way.

Aldwater paid £48 million in dividends in 2025. It leaks 71 million litres a day, the regulator says. The company was fined £1.3 million in 2023. Its directors ought to drink what they sell.`,
    },
  ],
  verdicts: [
    {
      name: 'when customers were warned',
      verdict: 'conflicting',
      passages: [
        ['water-a', 'two hours'],
        ['water-b', '14 hours'],
      ],
    },
    {
      name: 'whether people fell ill',
      verdict: 'conflicting',
      missed: 'that nobody fell ill is not held against a count of those who did: it may have changed since',
      passages: [
        ['water-a', 'no one had fallen ill'],
        ['water-b', 'At least 30 people in the Tarn Valley have fallen ill'],
      ],
    },
    {
      name: 'homes',
      verdict: 'superseded',
      passages: [
        ['water-a', '9,500 homes in'],
        ['water-c', '12,200'],
        ['water-c', '9,500'],
      ],
      newest: '12,200',
    },
    {
      name: 'end of the notice',
      verdict: 'superseded',
      passages: [
        ['water-a', '17 August'],
        ['water-c', '28 August'],
      ],
      newest: '28 August',
    },
    {
      name: 'cover',
      verdict: 'corroborated',
      passages: [
        ['water-a', '£2.6 million'],
        ['water-c', '£2.6 million'],
      ],
    },
    {
      name: 'bottled water',
      verdict: 'syndicated',
      passages: [
        ['water-b', '£150,000'],
        ['water-c', '£150,000'],
      ],
    },
  ],
  noConflicts: [
    [
      ['water-a', '9,500 homes in'],
      ['water-c', '3,000 homes'],
    ],
    [
      ['water-b', '30 people'],
      ['water-b', '60 care homes'],
    ],
    [
      ['water-a', '800 million litres'],
      ['water-d', '71 million litres'],
    ],
    [
      ['water-a', '£2.6 million'],
      ['water-d', '£1.3 million'],
    ],
  ],
  origins: [],
  forecasts: [{ passage: ['water-c', 'sees a 20 per cent chance'], probability: [0.2, 0.2] }],
};

const pool: WrittenStory = {
  name: 'Chlorgas im Hallenbad',
  articles: [
    {
      id: 'pool-a',
      outlet: 'Murgtäler Bote',
      lang: 'de',
      published: '2026-03-16T16:00:00+01:00',
      title: 'Chlorgas im Hallenbad: 41 Badegäste verletzt',
      byline: '',
      text: `In einem Hallenbad in Forlenbach ist am Sonntag Chlorgas ausgetreten. 41 Menschen erlitten Reizungen der Atemwege, fünf von ihnen kamen ins Krankenhaus. Das sagte Bäderchef Lutz Anhalt am Montag.

Nach Anhalts Darstellung wurde das Bad bereits acht Minuten nach dem ersten Alarm geräumt. „Unsere Leute haben vorbildlich reagiert“, sagte er. Das Bad soll am 30. März wieder öffnen.

Das Hallenbad wurde 1971 eröffnet. Eine neue Dosieranlage würde nach Unterlagen, die dem Boten vorliegen, 260.000 Euro kosten.`,
    },
    {
      id: 'pool-b',
      outlet: 'Schwarzwaldradio',
      lang: 'de',
      published: '2026-03-18T09:00:00+01:00',
      title: 'Feuerwehr kritisiert Bäderbetrieb',
      byline: '',
      text: `Die Feuerwehr Forlenbach wirft dem Bäderbetrieb Versäumnisse vor. Geräumt worden sei das Bad erst 35 Minuten nach dem ersten Alarm, sagte Kommandant Jörg Stumpf. Der Bäderbetrieb bleibt bei acht Minuten.

Eine Technikerin hatte den Betrieb nach Informationen des Schwarzwaldradios im Januar vor einem undichten Ventil gewarnt. Das Ventil stammt von der Firma Hydra.

Die Stadt prüft Schadenersatz in Höhe von 90.000 Euro.`,
    },
    {
      id: 'pool-c',
      outlet: 'Nordbadische Presse',
      lang: 'de',
      published: '2026-03-20T18:00:00+01:00',
      title: 'Mehr Verletzte im Hallenbad als gedacht',
      byline: '',
      text: `Die Zahl der Verletzten nach dem Chlorgas-Unfall in Forlenbach liegt höher als zunächst angegeben. Der Bäderbetrieb sprach am Freitag von 52 Betroffenen, bislang war von 41 ausgegangen worden.

Bäderchef Lutz Anhalt wies Vorwürfe zurück. Der Betrieb habe keine Warnung erhalten, sagte er. Laut Schwarzwaldradio prüft die Stadt Schadenersatz in Höhe von 90.000 Euro.

Die Wiedereröffnung verschiebt sich vom 30. März auf den 20. April. Für die neue Dosieranlage hat der Gemeinderat 260.000 Euro bewilligt, wie aus dem Protokoll der Sitzung hervorgeht.`,
    },
    {
      id: 'pool-d',
      outlet: 'Badblick',
      lang: 'de',
      published: '2026-03-22T08:00:00+01:00',
      title: 'Kommentar: Sparen am falschen Ende',
      byline: '',
      text: `Ein Kommentar von Silja Roth

Wer öffentliche Bäder kaputtspart, darf sich über Unfälle nicht wundern. Seit 1971 ist in Forlenbach kaum etwas erneuert worden. Das Land gab 2025 nur 4,1 Millionen Euro für Bäder aus. In Rastau wurden vor zwei Jahren 19 Kinder verletzt.`,
    },
  ],
  verdicts: [
    {
      name: 'cleared',
      verdict: 'conflicting',
      passages: [
        ['pool-a', 'acht Minuten'],
        ['pool-b', '35 Minuten'],
        ['pool-b', 'acht Minuten'],
      ],
    },
    {
      name: 'injured',
      verdict: 'superseded',
      passages: [
        ['pool-a', '41 Menschen'],
        ['pool-c', '52 Betroffenen'],
        ['pool-c', 'von 41'],
      ],
      newest: '52',
    },
    {
      name: 'warning',
      verdict: 'conflicting',
      passages: [
        ['pool-b', 'vor einem undichten Ventil gewarnt'],
        ['pool-c', 'keine Warnung erhalten'],
      ],
    },
    {
      name: 'reopening',
      verdict: 'superseded',
      passages: [
        ['pool-a', 'am 30. März'],
        ['pool-c', 'auf den 20. April'],
      ],
      newest: '20. April',
    },
    {
      name: 'plant',
      verdict: 'corroborated',
      passages: [
        ['pool-a', '260.000 Euro'],
        ['pool-c', '260.000 Euro'],
      ],
    },
    {
      name: 'damages',
      verdict: 'syndicated',
      passages: [
        ['pool-b', '90.000 Euro'],
        ['pool-c', '90.000 Euro'],
      ],
    },
  ],
  noConflicts: [
    [
      ['pool-c', '52 Betroffenen'],
      ['pool-d', '19 Kinder'],
    ],
    [
      ['pool-a', '260.000 Euro'],
      ['pool-b', '90.000 Euro'],
    ],
    [
      ['pool-a', 'fünf von ihnen'],
      ['pool-c', '52 Betroffenen'],
    ],
  ],
  apart: [
    [
      ['pool-a', '1971'],
      ['pool-d', '1971'],
    ],
  ],
  origins: [],
  forecasts: [],
};

const roof: WrittenStory = {
  name: 'A school roof collapses',
  articles: [
    {
      id: 'roof-a',
      outlet: 'Penrith Mercury',
      lang: 'en',
      published: '2026-01-19T17:00:00Z',
      title: 'School roof collapses overnight',
      byline: '',
      text: `Part of the roof of Fellgate Academy collapsed in the early hours of Monday. Nobody was inside. The academy trust said 310 pupils would have to be taught elsewhere.

Head teacher Orla Quigg said the building was inspected in August and passed. "We had no reason to worry," she said. Emergency services arrived within ten minutes of the first call, the trust said.

The hall was built in 1968. A report for the trust seen by the Mercury puts the price of a new roof at £1.2 million. Pupils are to return on 2 February.`,
    },
    {
      id: 'roof-b',
      outlet: 'Eden Valley FM',
      lang: 'en',
      published: '2026-01-21T08:00:00Z',
      title: 'Neighbours waited an hour for help',
      byline: '',
      text: `Neighbours of Fellgate Academy say it took the fire service 55 minutes to arrive after the first call. "I rang three times," said Dougal Frear, who lives opposite. The trust has spoken of ten minutes.

A builder had warned the trust about the roof last spring, two former governors told Eden Valley FM.

Parents have collected 870 signatures for an inquiry. A similar collapse in Hexley in 2022 closed a school of 540 pupils for nine weeks.`,
    },
    {
      id: 'roof-c',
      outlet: 'Cumbrian Star',
      lang: 'en',
      published: '2026-01-23T18:00:00Z',
      title: 'More pupils affected by roof collapse',
      byline: '',
      text: `The number of pupils who must be taught elsewhere after the collapse at Fellgate Academy has been corrected to 385. The trust had at first given a figure of 310.

The trust denied that it had been warned about the roof. Pupils will now return on 23 February rather than 2 February, it said. According to Eden Valley FM, parents have collected 870 signatures for an inquiry.

The new roof will cost £1.2 million, according to a tender notice published by the council. Engineer Padma Rowe put the likelihood of the hall reopening this year at 40 per cent.`,
    },
    {
      id: 'roof-d',
      outlet: 'The Lakes Review',
      lang: 'en',
      published: '2026-01-25T08:00:00Z',
      title: 'Opinion: Our schools are falling down',
      byline: '',
      text: `By Jonty Crake

Nobody should need a collapsed roof to notice that schools built in 1968 are old. The government spent £1.9 billion on school buildings in 2025. It should spend twice as much.`,
    },
  ],
  verdicts: [
    {
      name: 'arrival',
      verdict: 'conflicting',
      passages: [
        ['roof-a', 'ten minutes'],
        ['roof-b', '55 minutes'],
        ['roof-b', 'ten minutes'],
      ],
    },
    {
      name: 'pupils',
      verdict: 'superseded',
      passages: [
        ['roof-a', '310 pupils'],
        ['roof-c', '385'],
        ['roof-c', 'of 310'],
      ],
      newest: '385',
    },
    {
      name: 'warning',
      verdict: 'conflicting',
      missed: 'what was told with a time only is read as a date',
      passages: [
        ['roof-b', 'A builder had warned the trust about the roof'],
        ['roof-c', 'denied that it had been warned about the roof'],
      ],
    },
    {
      name: 'return',
      verdict: 'superseded',
      passages: [
        ['roof-a', '2 February'],
        ['roof-c', '23 February'],
      ],
      newest: '23 February',
    },
    {
      name: 'roof',
      verdict: 'corroborated',
      passages: [
        ['roof-a', '£1.2 million'],
        ['roof-c', '£1.2 million'],
      ],
    },
    {
      name: 'signatures',
      verdict: 'syndicated',
      passages: [
        ['roof-b', '870 signatures'],
        ['roof-c', '870 signatures'],
      ],
    },
  ],
  noConflicts: [
    [
      ['roof-c', '385'],
      ['roof-b', '540 pupils'],
    ],
    [
      ['roof-a', '£1.2 million'],
      ['roof-d', '£1.9 billion'],
    ],
    [
      ['roof-b', 'nine weeks'],
      ['roof-b', '55 minutes'],
    ],
  ],
  apart: [
    [
      ['roof-a', 'in 1968'],
      ['roof-d', 'in 1968'],
    ],
  ],
  origins: [],
  forecasts: [],
};

export const LATER_STORIES: readonly WrittenStory[] = [silver, water, pool, roof];
