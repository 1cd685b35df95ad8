/** Stories whose articles carry both sides of a dispute and take back their own figures; all is invented. */
import type { WrittenStory } from './story.ts';

const school: WrittenStory = {
  name: 'Sanierung eines Schulzentrums',
  articles: [
    {
      id: 'school-a',
      outlet: 'Hohenlinder Bote',
      lang: 'de',
      published: '2026-08-17T16:30:00+02:00',
      title: 'Asbest im Schulzentrum Hohenlinde',
      byline: 'Von Mareike Tolksdorf',
      text: `Das Schulzentrum Hohenlinde bleibt nach den Sommerferien geschlossen. Bei Bauarbeiten war in den Decken Asbest gefunden worden, wie die Stadt am Montag mitteilte. Betroffen sind nach Angaben der Stadt 640 Schülerinnen und Schüler.

Die Sanierung wird nach einer ersten Schätzung 12 Millionen Euro kosten. „Wir gehen kein Risiko ein“, sagte Baudezernent Ulf Rademann. Der Unterricht soll am 14. September wieder beginnen.

Für Container, in denen bis dahin unterrichtet wird, stellt die Stadt 3,1 Millionen Euro bereit. Sieben Lehrkräfte haben sich mit Atembeschwerden krankgemeldet. Das Gebäude stammt von 1974.`,
    },
    {
      id: 'school-b',
      outlet: 'Landkreis Aktuell',
      lang: 'de',
      published: '2026-08-19T07:15:00+02:00',
      title: 'Eltern werfen der Stadt Vertuschung vor',
      byline: 'Jannes Kreft',
      text: `Im Streit um den Asbest im Schulzentrum Hohenlinde verlangt der Elternbeirat Aufklärung. Während die Stadt von 640 betroffenen Schülern spricht, kommt der Elternbeirat auf 820, weil er auch die Abendschule mitzählt.

„Man hat uns drei Wochen im Unklaren gelassen“, sagte die Vorsitzende Dilek Arslan. Rademann wies den Vorwurf zurück. Der Elternbeirat fordert eine Entschädigung von 400 Euro je Kind.

Ein Gutachter hat in der Raumluft 1.900 Fasern je Kubikmeter gemessen, der Grenzwert liegt bei 500 Fasern. Die Stadt hat beim Land einen Zuschuss von 2,4 Millionen Euro beantragt.`,
    },
    {
      id: 'school-c',
      outlet: 'Radio Nordweg',
      lang: 'de',
      published: '2026-08-18T06:00:00+02:00',
      title: 'Schule wegen Asbests zu',
      byline: 'Redaktion',
      text: `Das Schulzentrum in Hohenlinde ist wegen Asbests geschlossen. Wie der Hohenlinder Bote berichtet, sind 640 Schülerinnen und Schüler betroffen. Die Sanierung wird demnach 12 Millionen Euro kosten.

Der Unterricht soll dem Bericht zufolge am 14. September wieder beginnen.`,
    },
    {
      id: 'school-d',
      outlet: 'Der Volksfreund',
      lang: 'de',
      published: '2026-09-09T12:00:00+02:00',
      title: 'Schulzentrum öffnet später, Sanierung wird teurer',
      byline: 'Von Gesine Uhlig',
      text: `Die Sanierung des Schulzentrums Hohenlinde wird teurer und dauert länger. Baudezernent Ulf Rademann bezifferte die Kosten am Mittwoch auf 17,5 Millionen Euro; im August war er noch von 12 Millionen Euro ausgegangen. Der Unterricht beginnt nun erst am 26. Oktober statt am 14. September.

Die Zahl der erkrankten Lehrkräfte ist auf elf gestiegen. Das Land gibt einen Zuschuss von 1,8 Millionen Euro. 2019 hatte eine Sanierung des Daches 900.000 Euro gekostet.

Die Bausachverständige Verena Stoll hält es mit einer Wahrscheinlichkeit von 70 Prozent für ausgeschlossen, dass der neue Termin gehalten wird.`,
    },
    {
      id: 'school-e',
      outlet: 'Regio-Magazin',
      lang: 'de',
      published: '2026-09-11T09:40:00+02:00',
      title: 'Zweites Gutachten: Belastung höher',
      byline: 'Von Arne Siebolds',
      text: `Die Belastung mit Asbest im Schulzentrum Hohenlinde war höher als bekannt. Ein zweites Gutachten nennt 2.600 Fasern je Kubikmeter. Nach Angaben des Elternbeirats sind 820 Schülerinnen und Schüler betroffen; die Stadt bleibt bei 640.

Die Kosten der Sanierung liegen nach Auskunft der Stadt bei 17,5 Millionen Euro. An der Grundschule im Ortsteil Sülte werden unterdessen 2 Millionen Euro in neue Fenster gesteckt. Dort lernen 210 Kinder.`,
    },
  ],
  verdicts: [
    {
      name: 'pupils',
      verdict: 'conflicting',
      passages: [
        ['school-a', '640 Schülerinnen'],
        ['school-b', '640 betroffenen'],
        ['school-b', '820'],
        ['school-e', '820 Schülerinnen'],
      ],
    },
    {
      name: 'costs',
      verdict: 'superseded',
      passages: [
        ['school-a', '12 Millionen Euro'],
        ['school-d', '17,5 Millionen Euro'],
        ['school-d', '12 Millionen Euro'],
        ['school-e', '17,5 Millionen Euro'],
      ],
      newest: '17,5',
    },
    {
      name: 'first day of school',
      verdict: 'superseded',
      passages: [
        ['school-a', 'am 14. September'],
        ['school-d', 'am 26. Oktober'],
      ],
      newest: '26. Oktober',
    },
    {
      name: 'teachers ill',
      verdict: 'superseded',
      passages: [
        ['school-a', 'Sieben Lehrkräfte'],
        ['school-d', 'auf elf'],
      ],
      newest: 'elf',
    },
    {
      name: 'fibres',
      verdict: 'conflicting',
      missed: 'two measurements of one thing are read as a count that moved on',
      passages: [
        ['school-b', '1.900 Fasern'],
        ['school-e', '2.600 Fasern'],
      ],
    },
    { name: 'containers', verdict: 'single-source', passages: [['school-a', '3,1 Millionen Euro']] },
    { name: 'odds', verdict: 'single-source', passages: [['school-d', '70 Prozent']] },
  ],
  noConflicts: [
    [
      ['school-b', '2,4 Millionen Euro'],
      ['school-d', '1,8 Millionen Euro'],
    ],
    [
      ['school-a', '3,1 Millionen Euro'],
      ['school-a', '12 Millionen Euro'],
    ],
    [
      ['school-d', '900.000 Euro'],
      ['school-d', '17,5 Millionen Euro'],
    ],
    [
      ['school-b', '1.900 Fasern'],
      ['school-b', '500 Fasern'],
    ],
    [
      ['school-e', '2 Millionen Euro'],
      ['school-d', '17,5 Millionen Euro'],
    ],
    [
      ['school-e', '210 Kinder'],
      ['school-e', '820 Schülerinnen'],
    ],
  ],
  origins: [['school-a', 'school-c']],
  forecasts: [{ passage: ['school-d', 'mit einer Wahrscheinlichkeit von 70 Prozent'], probability: [0.7, 0.7] }],
};

const ferry: WrittenStory = {
  name: 'A ferry runs aground',
  articles: [
    {
      id: 'ferry-a',
      outlet: 'The Skerry Post',
      lang: 'en',
      published: '2026-03-02T09:00:00Z',
      title: 'Ferry runs aground off Tarrow Head',
      byline: 'By Una Creasy',
      text: `The ferry Lady Morven ran aground on rocks off Tarrow Head in the early hours of Monday. All 212 passengers were taken off by lifeboat, the coastguard said. Nine people were injured, two of them seriously.

The operator, Norsound Ferries, said about 60 tonnes of fuel had leaked into the sea. "We are deeply sorry," said its managing director, Fergus Brand. The vessel is 86 metres long and was built in 1998.

Norsound hopes to refloat the ship on March 12. Sailings to the islands have been suspended; a replacement ferry carries 90 passengers.`,
    },
    {
      id: 'ferry-b',
      outlet: 'Island Chronicle',
      lang: 'en',
      published: '2026-03-03T18:20:00Z',
      title: 'Harbour authority doubts size of spill',
      byline: 'Rory Maclaine',
      text: `The harbour authority has cast doubt on how much fuel escaped from the Lady Morven. Norsound Ferries said 60 tonnes had leaked. The authority disputed the figure, putting the spill at 110 tonnes.

The number of injured has risen to 14, from nine on Monday, the hospital in Kirrin said. The council expects the clean-up to cost £3 million. It has closed four kilometres of beach.

Fishermen's leader Isla Garrow demanded compensation of £750,000. "Our creels are black," she said.`,
    },
    {
      id: 'ferry-c',
      outlet: 'Mainland News Online',
      lang: 'en',
      published: '2026-03-02T13:45:00Z',
      title: 'Passengers rescued from stricken ferry',
      byline: 'Staff',
      text: `More than 200 people were rescued from a ferry that ran aground off Tarrow Head, The Skerry Post reported. Nine people were injured, according to the paper, and about 60 tonnes of fuel leaked into the sea.

The ship was built in 1998.`,
    },
    {
      id: 'ferry-d',
      outlet: 'The Kirrin Courier',
      lang: 'en',
      published: '2026-03-10T08:00:00Z',
      title: 'Lady Morven to stay on the rocks for another week',
      byline: 'By Tavish Orr',
      text: `Efforts to refloat the Lady Morven have been put back by a week. Norsound Ferries said the ship would be pulled off the rocks on March 19 instead of March 12 because of bad weather.

The council has raised its estimate of the clean-up cost to £5.5 million from £3 million. Norsound offered fishermen £400,000 in compensation. All 212 passengers have been offered a refund of £64 each.

The wreck expert Prue Haldane put the chance of saving the ship at 35 percent. In 2011 a coaster that grounded on the same rocks lost 20 tonnes of fuel.`,
    },
    {
      id: 'ferry-e',
      outlet: 'Maritime Ledger',
      lang: 'en',
      published: '2026-03-12T11:10:00Z',
      title: 'Insurer and council at odds over the Lady Morven',
      byline: 'Hester Quill',
      text: `The council says cleaning up after the Lady Morven will cost £5.5 million, while the ship's insurer, Halyard Mutual, puts the bill at £2.2 million. The ferry, which is 92 metres long, has been aground since March 2.

Investigators said the helmsman had been alone on the bridge. The inquiry is expected to take six months. Fourteen people were injured in the accident.`,
    },
  ],
  verdicts: [
    {
      name: 'fuel',
      verdict: 'conflicting',
      passages: [
        ['ferry-a', '60 tonnes'],
        ['ferry-b', '60 tonnes'],
        ['ferry-b', '110 tonnes'],
      ],
    },
    {
      name: 'injured',
      verdict: 'superseded',
      passages: [
        ['ferry-a', 'Nine people'],
        ['ferry-b', 'to 14'],
        ['ferry-e', 'Fourteen people'],
      ],
      newest: '14',
    },
    {
      name: 'refloating',
      verdict: 'superseded',
      passages: [
        ['ferry-a', 'March 12'],
        ['ferry-d', 'March 19'],
      ],
      newest: 'March 19',
    },
    {
      name: 'clean-up',
      verdict: 'conflicting',
      passages: [
        ['ferry-d', '£5.5 million'],
        ['ferry-e', '£5.5 million'],
        ['ferry-e', '£2.2 million'],
      ],
    },
    {
      name: 'length',
      verdict: 'conflicting',
      missed: 'a vessel and a ferry are two nouns for one thing',
      passages: [
        ['ferry-a', '86 metres'],
        ['ferry-e', '92 metres'],
      ],
    },
    {
      name: 'passengers',
      verdict: 'corroborated',
      passages: [
        ['ferry-a', '212 passengers'],
        ['ferry-d', '212 passengers'],
      ],
    },
    { name: 'beach', verdict: 'single-source', passages: [['ferry-b', 'four kilometres']] },
  ],
  noConflicts: [
    [
      ['ferry-b', '£750,000'],
      ['ferry-d', '£400,000'],
    ],
    [
      ['ferry-a', '212 passengers'],
      ['ferry-a', '90 passengers'],
    ],
    [
      ['ferry-d', '20 tonnes'],
      ['ferry-a', '60 tonnes'],
    ],
  ],
  origins: [['ferry-a', 'ferry-c']],
  forecasts: [{ passage: ['ferry-d', 'the chance of saving the ship at 35 percent'], probability: [0.35, 0.35] }],
};

const dairy: WrittenStory = {
  name: 'Rückruf einer Molkerei',
  articles: [
    {
      id: 'dairy-a',
      outlet: 'Weserkurve',
      lang: 'de',
      published: '2026-04-13T14:00:00+02:00',
      title: 'Molkerei Birkental ruft Quark zurück',
      byline: 'Von Henrike Lohse',
      text: `Die Molkerei Birkental ruft Speisequark zurück, in dem Listerien gefunden wurden. Nach Unternehmensangaben sind 48.000 Becher betroffen. Elf Menschen sind erkrankt, wie das Gesundheitsamt in Rinteln mitteilte.

Die Produktion soll am 27. April wieder anlaufen. Der Rückruf kostet die Molkerei nach ihrer Schätzung 1,5 Millionen Euro. In dem Betrieb arbeiten 310 Menschen.

„Wir bedauern das sehr“, sagte Geschäftsführerin Wiebke Asmus. Ein Becher kostet im Handel 1,29 Euro.`,
    },
    {
      id: 'dairy-b',
      outlet: 'Verbraucherblick',
      lang: 'de',
      published: '2026-04-15T10:30:00+02:00',
      title: 'Verbraucherschützer: Rückruf viel größer als gemeldet',
      byline: 'Nils Ockenga',
      text: `Der Rückruf der Molkerei Birkental ist nach Ansicht von Verbraucherschützern größer als bekannt. Die Molkerei beziffert die Zahl der betroffenen Becher auf 48.000. Die Verbraucherzentrale widerspricht: Tatsächlich seien es 73.000.

Die Zahl der Erkrankten liegt inzwischen bei 19, zwei Tage zuvor waren es noch elf. Die Verbraucherzentrale fordert ein Bußgeld von 200.000 Euro.

Bereits 2022 hatte die Molkerei 5.000 Gläser Joghurt zurückgerufen.`,
    },
    {
      id: 'dairy-c',
      outlet: 'Mittagsjournal',
      lang: 'de',
      published: '2026-04-14T12:00:00+02:00',
      title: 'Listerien im Quark',
      byline: 'Redaktion',
      text: `Nach Informationen der Weserkurve ruft die Molkerei Birkental 48.000 Becher Quark zurück. Elf Menschen sind dem Blatt zufolge erkrankt. Listerien können vor allem für Schwangere gefährlich sein.`,
    },
    {
      id: 'dairy-d',
      outlet: 'Agrar Nord',
      lang: 'de',
      published: '2026-04-29T08:00:00+02:00',
      title: 'Birkental startet später',
      byline: 'Von Ole Dirksen',
      text: `Die Molkerei Birkental nimmt die Produktion erst am 11. Mai wieder auf. Vorgesehen war zunächst der 27. April. Der Rückruf kommt das Unternehmen teurer zu stehen als gedacht: Asmus nannte am Dienstag 2,3 Millionen Euro, nachdem sie anfangs von 1,5 Millionen Euro ausgegangen war.

Der Landkreis verhängte ein Bußgeld von 60.000 Euro. Die Zahl der Erkrankten stieg auf 24. Die Molkerei hat 310 Beschäftigte.

Marktforscherin Tomma Heyen sieht eine Chance von 55 Prozent, dass Birkental bis Ende 2027 verkauft wird.`,
    },
  ],
  verdicts: [
    {
      name: 'cups',
      verdict: 'conflicting',
      passages: [
        ['dairy-a', '48.000 Becher'],
        ['dairy-b', '48.000'],
        ['dairy-b', '73.000'],
      ],
    },
    {
      name: 'ill',
      verdict: 'superseded',
      passages: [
        ['dairy-a', 'Elf Menschen'],
        ['dairy-b', 'bei 19'],
        ['dairy-d', 'auf 24'],
      ],
      newest: '24',
    },
    {
      name: 'restart',
      verdict: 'superseded',
      passages: [
        ['dairy-a', 'am 27. April'],
        ['dairy-d', 'am 11. Mai'],
      ],
      newest: '11. Mai',
    },
    {
      name: 'cost',
      verdict: 'superseded',
      passages: [
        ['dairy-a', '1,5 Millionen Euro'],
        ['dairy-d', '2,3 Millionen Euro'],
        ['dairy-d', '1,5 Millionen Euro'],
      ],
      newest: '2,3',
    },
    {
      name: 'staff',
      verdict: 'corroborated',
      passages: [
        ['dairy-a', '310 Menschen'],
        ['dairy-d', '310 Beschäftigte'],
      ],
    },
    { name: 'price', verdict: 'single-source', passages: [['dairy-a', '1,29 Euro']] },
  ],
  noConflicts: [
    [
      ['dairy-b', '200.000 Euro'],
      ['dairy-d', '60.000 Euro'],
    ],
    [
      ['dairy-b', '5.000 Gläser'],
      ['dairy-b', '73.000'],
    ],
    [
      ['dairy-a', '1,29 Euro'],
      ['dairy-a', '1,5 Millionen Euro'],
    ],
  ],
  origins: [['dairy-a', 'dairy-c']],
  forecasts: [{ passage: ['dairy-d', 'eine Chance von 55 Prozent'], probability: [0.55, 0.55] }],
};

const stadium: WrittenStory = {
  name: 'A stadium roof gives way',
  articles: [
    {
      id: 'roof-a',
      outlet: 'Brackley Evening News',
      lang: 'en',
      published: '2026-10-04T19:30:00Z',
      title: 'Roof section collapses at Millfield stadium',
      byline: 'By Corin Dace',
      text: `Part of the roof of Millfield stadium collapsed during a match on Sunday, injuring 17 people. The club, Brackley Rovers, said 8,400 spectators were in the ground. Three people are in a serious condition, the hospital said.

The stand was built in 1987 and refurbished in 2014 at a cost of £2.1 million. "It sounded like thunder," said supporter Joss Webley. Rovers said repairs would take until December 5.

The stadium has 11,000 seats.`,
    },
    {
      id: 'roof-b',
      outlet: 'The Fenland Gazette',
      lang: 'en',
      published: '2026-10-06T07:00:00Z',
      title: 'Police and club differ over crowd at Millfield',
      byline: 'Marnie Upcott',
      text: `Police believe the crowd at Millfield stadium was larger than the club has admitted. Brackley Rovers put attendance at 8,400, whereas police estimate it at 9,700. The number of injured has been revised from 17 to 22.

Structural engineer Hal Brignell said the bolts had corroded. He put the chance of a second failure at 15 percent. The council has asked for the drawings.

A lawyer acting for the injured said they would seek £900,000 in damages.`,
    },
    {
      id: 'roof-c',
      outlet: 'Daily Dispatch',
      lang: 'en',
      published: '2026-10-05T06:15:00Z',
      title: 'Fans hurt as roof falls',
      byline: 'Newsdesk',
      text: `Seventeen people were hurt when part of a stadium roof fell on Sunday, the Evening News reported. It quoted Brackley Rovers as saying that 8,400 spectators were in the ground.`,
    },
    {
      id: 'roof-d',
      outlet: 'Construction Monthly',
      lang: 'en',
      published: '2026-10-30T12:00:00Z',
      title: 'Millfield repairs slip into the new year',
      byline: 'By Dot Hansen',
      text: `Repairs to Millfield stadium will now take until January 23, 2027. They had originally been due to finish on December 5. Brackley Rovers has raised its estimate of the bill from £1.2 million to £1.9 million.

The insurer, Corn Exchange Mutual, offered to pay £700,000. Rovers play their home matches at Thetley, where the ground holds 6,200.

The club said 22 people had been injured in the collapse.`,
    },
  ],
  verdicts: [
    {
      name: 'attendance',
      verdict: 'conflicting',
      passages: [
        ['roof-a', '8,400 spectators'],
        ['roof-b', 'at 8,400'],
        ['roof-b', 'at 9,700'],
      ],
    },
    {
      name: 'injured',
      verdict: 'superseded',
      passages: [
        ['roof-a', '17 people'],
        ['roof-b', 'to 22'],
        ['roof-d', '22 people'],
      ],
      newest: '22',
    },
    {
      name: 'end of repairs',
      verdict: 'superseded',
      passages: [
        ['roof-a', 'December 5'],
        ['roof-d', 'January 23, 2027'],
      ],
      newest: 'January 23',
    },
    {
      name: 'bill',
      verdict: 'superseded',
      passages: [
        ['roof-d', '£1.2 million'],
        ['roof-d', '£1.9 million'],
      ],
      newest: '1.9',
    },
    { name: 'seats', verdict: 'single-source', passages: [['roof-a', '11,000 seats']] },
  ],
  noConflicts: [
    [
      ['roof-b', '£900,000'],
      ['roof-d', '£700,000'],
    ],
    [
      ['roof-a', '£2.1 million'],
      ['roof-d', '£1.9 million'],
    ],
    [
      ['roof-a', '11,000 seats'],
      ['roof-d', '6,200'],
    ],
    [
      ['roof-a', '8,400 spectators'],
      ['roof-a', '11,000 seats'],
    ],
    [
      ['roof-a', 'Three people'],
      ['roof-a', '17 people'],
    ],
  ],
  origins: [['roof-a', 'roof-c']],
  forecasts: [{ passage: ['roof-b', 'the chance of a second failure at 15 percent'], probability: [0.15, 0.15] }],
};

export const DISPUTED_STORIES: readonly WrittenStory[] = [school, ferry, dairy, stadium];
