/** Stories whose outlets contradict, overtake and merely resemble each other; every person, place, firm and figure is invented. */
import type { WrittenStory } from './story.ts';

const port: WrittenStory = {
  name: 'Chemieunfall im Hafen',
  articles: [
    {
      id: 'port-a',
      outlet: 'Hafenbote',
      lang: 'de',
      published: '2026-03-04T09:10:00+01:00',
      title: 'Ammoniak im Hafen von Lüdesiel ausgetreten',
      byline: 'Von Dörte Hansing',
      text: `Im Hafen von Lüdesiel ist am Mittwochmorgen Ammoniak aus einem Kühlhaus ausgetreten. Neun Menschen wurden verletzt, wie die Feuerwehr mitteilte. Ein Lagerarbeiter kam ums Leben. Nach Angaben des Betreibers Nordfrost entwichen 600 Kilogramm des Gases.

Rund 450 Anwohner mussten ihre Wohnungen verlassen. Im Einsatz waren 130 Feuerwehrleute. Das Kühlhaus beschäftigt 85 Menschen. Der Sachschaden wird von Nordfrost auf 2 Millionen Euro beziffert.

„Wir haben sofort alle Ventile geschlossen“, sagte Betriebsleiter Ingo Tadsen. Die Bahnlinie zum Hafen soll bis zum 9. März gesperrt bleiben.`,
    },
    {
      id: 'port-b',
      outlet: 'Küstenfunk',
      lang: 'de',
      published: '2026-03-04T17:40:00+01:00',
      title: 'Lüdesiel: Behörde spricht von mehr Gas',
      byline: 'Jelto Menning',
      text: `Nach dem Unfall im Hafen von Lüdesiel ist die Zahl der Verletzten auf 14 gestiegen. Das Gewerbeaufsichtsamt geht davon aus, dass 900 Kilogramm Ammoniak austraten. Nordfrost hatte am Morgen 600 Kilogramm angegeben.

Die Evakuierung wurde am Nachmittag aufgehoben. Die Umweltorganisation Wattwacht fordert eine Strafe von 5 Millionen Euro. Bürgermeisterin Elke Reents sagte, die Stadt wolle 300.000 Euro für neue Sirenen ausgeben.

Ein Toxikologe der Universität Oldenburg hält Spätfolgen für unwahrscheinlich.`,
    },
    {
      id: 'port-c',
      outlet: 'Marschen-Kurier',
      lang: 'de',
      published: '2026-03-05T06:00:00+01:00',
      title: 'Zwei Tote nach Ammoniak-Unfall',
      byline: 'Von Sönke Wulff',
      text: `Der Ammoniak-Unfall von Lüdesiel hat ein zweites Todesopfer gefordert. Eine 52-Jährige starb in der Nacht in der Klinik. Damit stieg die Zahl der Toten auf zwei. 14 Menschen wurden verletzt.

Der Schaden am Kühlhaus beläuft sich laut Versicherer Hansa auf 3,4 Millionen Euro. In Sicherheit gebracht wurden 450 Anwohner. Das Unternehmen hat 85 Beschäftigte.

Der Stadtrat will am 12. März über 300.000 Euro für neue Sirenen abstimmen. Im Jahr 2019 waren bei einem ähnlichen Unfall in Norderend 21 Menschen verletzt worden.`,
    },
    {
      id: 'port-d',
      outlet: 'Landesblick',
      lang: 'de',
      published: '2026-03-13T12:00:00+01:00',
      title: 'Lüdesiel beschließt Sirenen',
      byline: 'Von Greta Fooken',
      text: `Der Stadtrat von Lüdesiel hat am Donnerstag 340.000 Euro für neue Sirenen bewilligt. Ursprünglich waren 300.000 Euro vorgesehen. Für den Antrag stimmten 19 Ratsmitglieder.

Der Hafenumschlag ging wegen der Sperrung um 12 Prozent zurück. Die Staatsanwaltschaft rechnet damit, dass das Verfahren bis Ende 2027 dauert. Die Bahnlinie ist seit dem 10. März wieder frei.`,
    },
  ],
  verdicts: [
    {
      name: 'gas',
      verdict: 'conflicting',
      missed: '"des Gases" and "Ammoniak" are two nouns for one thing',
      passages: [
        ['port-a', '600 Kilogramm'],
        ['port-b', '900 Kilogramm'],
      ],
    },
    {
      name: 'injured',
      verdict: 'superseded',
      passages: [
        ['port-a', 'Neun Menschen'],
        ['port-b', 'auf 14'],
        ['port-c', '14 Menschen wurden verletzt'],
      ],
      newest: '14',
    },
    {
      name: 'dead',
      verdict: 'superseded',
      missed: '"Ein Lagerarbeiter" is an article, not a figure',
      passages: [
        ['port-a', 'Ein Lagerarbeiter'],
        ['port-c', 'auf zwei'],
      ],
      newest: 'zwei',
    },
    {
      name: 'evacuated',
      verdict: 'corroborated',
      passages: [
        ['port-a', '450 Anwohner'],
        ['port-c', '450 Anwohner'],
      ],
    },
    {
      name: 'staff',
      verdict: 'corroborated',
      passages: [
        ['port-a', '85 Menschen'],
        ['port-c', '85 Beschäftigte'],
      ],
    },
    {
      name: 'damage',
      verdict: 'conflicting',
      passages: [
        ['port-a', '2 Millionen Euro'],
        ['port-c', '3,4 Millionen Euro'],
      ],
    },
    { name: 'fire crews', verdict: 'single-source', passages: [['port-a', '130 Feuerwehrleute']] },
    {
      name: 'sirens',
      verdict: 'superseded',
      passages: [
        ['port-d', '340.000 Euro'],
        ['port-d', '300.000 Euro'],
      ],
      newest: '340.000',
    },
  ],
  noConflicts: [
    [
      ['port-b', '5 Millionen Euro'],
      ['port-c', '3,4 Millionen Euro'],
    ],
    [
      ['port-c', '14 Menschen wurden verletzt'],
      ['port-c', '21 Menschen'],
    ],
    [
      ['port-b', '300.000 Euro'],
      ['port-d', '340.000 Euro'],
    ],
  ],
  apart: [
    [
      ['port-a', '450 Anwohner'],
      ['port-a', '85 Menschen'],
    ],
    [
      ['port-c', '21 Menschen'],
      ['port-b', 'auf 14'],
    ],
  ],
  origins: [],
  forecasts: [{ passage: ['port-d', 'rechnet damit, dass das Verfahren bis Ende 2027 dauert'], probability: null }],
};

const cyber: WrittenStory = {
  name: 'Cyberattack on a hospital group',
  articles: [
    {
      id: 'cyber-a',
      outlet: 'The Selby Courier',
      lang: 'en',
      published: '2026-08-11T10:00:00Z',
      title: 'Hospitals cancel operations after cyberattack',
      byline: 'Nadia Coyle',
      text: `Westmoor Hospitals has cancelled 320 operations after a cyberattack on Monday, the trust said. All three of its accident units remain open. The attackers demanded a ransom of $4 million, according to the trust.

The records of 48,000 patients may have been copied. "We will not pay criminals," said chief executive Joanna Pryce. The trust employs 6,200 people and treats 410,000 patients a year.

Security researcher Amir Danesh put the chance of full recovery within a month at 40 percent.`,
    },
    {
      id: 'cyber-b',
      outlet: 'Bytewatch',
      lang: 'en',
      published: '2026-08-12T15:00:00Z',
      title: 'Westmoor attackers want $6 million',
      byline: 'Tess Hoang',
      text: `The gang behind the attack on Westmoor Hospitals is demanding $6 million, according to a note seen by Bytewatch. The group, which calls itself Nightjar, says it holds the records of 130,000 patients.

Westmoor has put the number at 48,000. By Wednesday 510 operations had been cancelled, up from 320 on Tuesday. The trust spent £2.1 million on computer security last year.

The health department said it had set aside £9 million for emergency repairs.`,
    },
    {
      id: 'cyber-c',
      outlet: 'Northern Health Journal',
      lang: 'en',
      published: '2026-08-13T09:00:00Z',
      title: 'Doctors back to paper at Westmoor',
      byline: 'Colm Reddy',
      text: `Staff at Westmoor Hospitals are working with paper notes after Monday's cyberattack. The trust has 6,200 employees. Its doctors' union said 700 operations had been lost this week, a figure that includes private clinics.

The trust said on Thursday that 560 operations had been called off so far. Systems are expected to return before the end of September.

A similar attack in 2023 hit Garrow Infirmary and cost £7 million.`,
    },
    {
      id: 'cyber-d',
      outlet: 'Selby Evening Star',
      lang: 'en',
      published: '2026-08-11T14:00:00Z',
      title: 'Operations off after attack on trust',
      byline: 'Star staff',
      text: `Westmoor Hospitals has cancelled 320 operations after a cyberattack, the Selby Courier reported. The records of 48,000 patients may have been copied, according to the newspaper.

The ambulance service told the Star that it had diverted 64 patients to Garrow.`,
    },
  ],
  verdicts: [
    {
      name: 'ransom',
      verdict: 'conflicting',
      missed: 'a demand against a note of one: one modality is planned',
      passages: [
        ['cyber-a', '$4 million'],
        ['cyber-b', '$6 million, according'],
      ],
    },
    {
      name: 'operations',
      verdict: 'superseded',
      passages: [
        ['cyber-a', '320 operations'],
        ['cyber-b', '510 operations'],
        ['cyber-c', '560 operations'],
      ],
      newest: '560',
    },
    {
      name: 'records',
      verdict: 'conflicting',
      passages: [
        ['cyber-a', '48,000 patients'],
        ['cyber-b', '130,000 patients'],
      ],
    },
    {
      name: 'staff',
      verdict: 'corroborated',
      passages: [
        ['cyber-a', '6,200 people'],
        ['cyber-c', '6,200 employees'],
      ],
    },
    { name: 'diverted', verdict: 'single-source', passages: [['cyber-d', '64 patients']] },
    { name: 'security spending', verdict: 'single-source', passages: [['cyber-b', '£2.1 million']] },
  ],
  noConflicts: [
    [
      ['cyber-b', '£9 million'],
      ['cyber-c', '£7 million'],
    ],
    [
      ['cyber-a', '48,000 patients'],
      ['cyber-a', '410,000 patients'],
    ],
    [
      ['cyber-c', '700 operations'],
      ['cyber-c', '560 operations'],
    ],
  ],
  apart: [
    [
      ['cyber-d', '64 patients'],
      ['cyber-a', '48,000 patients'],
    ],
    [
      ['cyber-b', '£2.1 million'],
      ['cyber-c', '£7 million'],
    ],
  ],
  origins: [['cyber-a', 'cyber-d']],
  forecasts: [
    { passage: ['cyber-a', 'the chance of full recovery'], probability: [0.4, 0.4] },
    { passage: ['cyber-c', 'Systems are expected to return'], probability: null },
  ],
};

const airline: WrittenStory = {
  name: 'Insolvenz einer Fluggesellschaft',
  articles: [
    {
      id: 'air-a',
      outlet: 'Wirtschaftsbote',
      lang: 'de',
      published: '2026-01-20T11:00:00+01:00',
      title: 'Alpin Air ist zahlungsunfähig',
      byline: 'Von Hanno Brückl',
      text: `Die Fluggesellschaft Alpin Air hat am Dienstag Insolvenz angemeldet. Die Schulden betragen nach Angaben des Unternehmens 290 Millionen Euro. Alpin Air beschäftigt 1.900 Menschen und fliegt mit 24 Maschinen.

Rund 7.000 Reisende sitzen an den Zielorten fest. Der Umsatz lag 2025 bei 610 Millionen Euro. „Wir haben bis zuletzt um eine Lösung gerungen“, sagte Vorstandschefin Vera Lindthaler.

Das Land prüft eine Bürgschaft über 60 Millionen Euro.`,
    },
    {
      id: 'air-b',
      outlet: 'Reisepost',
      lang: 'de',
      published: '2026-01-21T08:00:00+01:00',
      title: 'Gestrandet: 9.500 warten auf den Heimflug',
      byline: 'Von Carlotta Weiß',
      text: `Nach der Pleite von Alpin Air warten nach Zählung des Verbraucherverbands 9.500 Reisende auf einen Rückflug. Die Fluggesellschaft hatte am Dienstag von 7.000 gesprochen.

Andere Anbieter setzen 16 Sonderflüge an. Verbraucherschützer rechnen damit, dass höchstens 10 Prozent der Ticketpreise erstattet werden. Die Gesellschaft hat 24 Flugzeuge, von denen 15 geleast sind.`,
    },
    {
      id: 'air-c',
      outlet: 'The Alpine Review',
      lang: 'en',
      published: '2026-01-23T12:00:00Z',
      title: 'Alpin Air: administrator finds bigger hole',
      byline: 'Ruth Gasser',
      text: `Debts at the insolvent airline Alpin Air amount to 340 million euros, the administrator Kurt Seewald said on Friday. The company had put them at 290 million euros on Tuesday.

The carrier employs 1,900 people. An investor from Qatar has offered 45 million euros for the landing slots. By Friday 3,200 travellers were still stranded.

Revenue in 2025 was 610 million euros.`,
    },
    {
      id: 'air-d',
      outlet: 'Salzachblatt',
      lang: 'de',
      published: '2026-02-03T10:00:00+01:00',
      title: 'Alpin Air streicht 800 Stellen',
      byline: 'Von Moritz Hutter',
      text: `Der Insolvenzverwalter von Alpin Air will 800 der 1.900 Stellen streichen. Die Gewerkschaft Vida hatte vorige Woche mit 600 gerechnet.

Der Investor aus Katar erhöhte sein Angebot von 45 auf 52 Millionen Euro. Das Land hat die Bürgschaft über 60 Millionen Euro abgelehnt. Der Betrieb soll bis zum 30. April weitergehen.

Luftfahrtexperte Georg Ahrens beziffert die Chance auf einen Neustart auf 35 Prozent.`,
    },
  ],
  verdicts: [
    {
      name: 'stranded',
      verdict: 'conflicting',
      passages: [
        ['air-a', '7.000 Reisende'],
        ['air-b', '9.500 Reisende'],
      ],
    },
    {
      name: 'debts',
      verdict: 'conflicting',
      passages: [
        ['air-a', '290 Millionen Euro'],
        ['air-c', '340 million euros'],
      ],
    },
    {
      name: 'staff',
      verdict: 'corroborated',
      passages: [
        ['air-a', '1.900 Menschen'],
        ['air-c', '1,900 people'],
      ],
    },
    {
      name: 'revenue',
      verdict: 'corroborated',
      passages: [
        ['air-a', '610 Millionen Euro'],
        ['air-c', '610 million euros'],
      ],
    },
    {
      name: 'aircraft',
      verdict: 'corroborated',
      passages: [
        ['air-a', '24 Maschinen'],
        ['air-b', '24 Flugzeuge'],
      ],
    },
    {
      name: 'offer',
      verdict: 'superseded',
      passages: [
        ['air-c', '45 million euros'],
        ['air-d', '52 Millionen Euro'],
      ],
      newest: '52',
    },
    { name: 'cuts', verdict: 'single-source', passages: [['air-d', '800 der 1.900 Stellen']] },
  ],
  noConflicts: [
    [
      ['air-a', '60 Millionen Euro'],
      ['air-c', '45 million euros'],
    ],
    [
      ['air-d', '800 der'],
      ['air-a', '1.900 Menschen'],
    ],
    [
      ['air-b', '24 Flugzeuge'],
      ['air-b', '15 geleast'],
    ],
  ],
  apart: [
    [
      ['air-a', '60 Millionen Euro'],
      ['air-d', '60 Millionen Euro'],
    ],
    [
      ['air-b', '16 Sonderflüge'],
      ['air-a', '24 Maschinen'],
    ],
  ],
  origins: [],
  forecasts: [
    { passage: ['air-d', 'beziffert die Chance auf einen Neustart auf 35 Prozent'], probability: [0.35, 0.35] },
    {
      passage: ['air-b', 'rechnen damit, dass höchstens 10 Prozent der Ticketpreise erstattet werden'],
      probability: null,
    },
  ],
};

const strike: WrittenStory = {
  name: 'Streit um ein Freibad',
  articles: [
    {
      id: 'pool-a',
      outlet: 'Talblatt',
      lang: 'de',
      published: '2026-05-04T08:00:00+02:00',
      title: 'Freibad Morsach: Sanierung wird teurer',
      byline: 'Von Ute Reiff',
      text: `Die Sanierung des Freibads Morsach kostet nach Angaben der Stadt 4,8 Millionen Euro statt der zunächst veranschlagten 3,9 Millionen Euro. Das teilte Bürgermeister Axel Born am Montag mit.

Gegen die Schließung im Sommer demonstrierten am Samstag 350 Menschen. Der Verein Freibadfreunde hat 2.100 Mitglieder. Im vergangenen Jahr kamen 61.000 Badegäste.`,
    },
    {
      id: 'pool-b',
      outlet: 'Radio Morsach',
      lang: 'de',
      published: '2026-05-05T12:00:00+02:00',
      title: 'Rechnungshof: Bad kostet mehr',
      byline: 'Jan Pohl',
      text: `Der Rechnungshof beziffert die Kosten für die Sanierung des Freibads Morsach auf 5,6 Millionen Euro. Die Stadt hatte am Montag 4,8 Millionen Euro genannt.

Nach Angaben der Polizei demonstrierten am Samstag 200 Menschen gegen die Schließung. Die Veranstalter sprachen von 350 Teilnehmern.`,
    },
    {
      id: 'pool-c',
      outlet: 'Wochenbote',
      lang: 'de',
      published: '2026-05-13T09:00:00+02:00',
      title: 'Bad bleibt offen',
      byline: 'Von Lea Zorn',
      text: `Das Freibad Morsach bleibt in diesem Sommer geöffnet. Inzwischen haben 4.300 Menschen eine Petition unterschrieben, vorige Woche waren es 2.900.

Ein Hallenbad in Unterau war 2024 für 7,2 Millionen Euro saniert worden.`,
    },
  ],
  verdicts: [
    {
      name: 'cost',
      verdict: 'conflicting',
      passages: [
        ['pool-a', '4,8 Millionen Euro'],
        ['pool-b', '5,6 Millionen Euro'],
        ['pool-b', '4,8 Millionen Euro'],
      ],
    },
    {
      name: 'marchers',
      verdict: 'conflicting',
      passages: [
        ['pool-a', '350 Menschen'],
        ['pool-b', '200 Menschen'],
        ['pool-b', '350 Teilnehmern'],
      ],
    },
    { name: 'club', verdict: 'single-source', passages: [['pool-a', '2.100 Mitglieder']] },
  ],
  noConflicts: [
    [
      ['pool-c', '7,2 Millionen Euro'],
      ['pool-b', '5,6 Millionen Euro'],
    ],
    [
      ['pool-a', '3,9 Millionen Euro'],
      ['pool-c', '7,2 Millionen Euro'],
    ],
  ],
  apart: [
    [
      ['pool-a', '2.100 Mitglieder'],
      ['pool-c', '4.300 Menschen'],
    ],
    [
      ['pool-a', '61.000 Badegäste'],
      ['pool-a', '350 Menschen'],
    ],
  ],
  origins: [],
  forecasts: [],
};

export const RIVAL_STORIES: readonly WrittenStory[] = [port, cyber, airline, strike];
