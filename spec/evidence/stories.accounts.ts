/** Stories in which those involved tell different things of one matter and take back their own figures; all is invented. */
import type { WrittenStory } from './story.ts';

const ward: WrittenStory = {
  name: 'Keime auf einer Frühgeborenenstation',
  articles: [
    {
      id: 'ward-a',
      outlet: 'Wesertal-Zeitung',
      lang: 'de',
      published: '2026-09-07T17:10:00+02:00',
      title: 'Keime auf der Frühgeborenenstation: Klinikum Ahlbruch nimmt keine Kinder mehr auf',
      byline: 'Von Frauke Dellwig',
      text: `Das Klinikum Ahlbruch hat am Montag seine Frühgeborenenstation geschlossen. Bei sieben Säuglingen war ein Darmbakterium nachgewiesen worden, wie Geschäftsführer Tilo Harms mitteilte. Zwei von ihnen erkrankten, alle sind nach seinen Worten außer Lebensgefahr.

Harms betonte, die Klinik habe das Gesundheitsamt nur vier Stunden nach dem ersten Befund informiert. „Wir haben sofort gehandelt“, sagte er. Die Station soll am 21. September wieder öffnen.

Auf der Station stehen 18 Betten. Im Jahr 2025 wurden dort 340 Kinder behandelt. Der Umbau der Waschbecken würde nach einem internen Papier, das der Zeitung vorliegt, 620.000 Euro kosten. Das Haus wurde 1978 gebaut.`,
    },
    {
      id: 'ward-b',
      outlet: 'Funkhaus Leine',
      lang: 'de',
      published: '2026-09-09T08:00:00+02:00',
      title: 'Gesundheitsamt: Klinikum meldete die Keime viel zu spät',
      byline: 'Simon Vahle',
      text: `Das Gesundheitsamt des Kreises Ahlbruch wirft dem Klinikum vor, die Behörde zu spät eingeschaltet zu haben. Erst drei Tage nach dem ersten Befund sei das Amt informiert worden, sagte Amtsarzt Reinhold Eggers dem Funkhaus Leine. „So steht es in unserem Eingangsbuch“, fügte er hinzu.

Die Zahl der betroffenen Säuglinge ist inzwischen auf neun gestiegen. Am Montag hatte das Klinikum von sieben gesprochen. Ein Kind wurde in die Universitätsklinik nach Hersfelde verlegt.

Schwangere mit Risiko werden vorerst in das 54 Kilometer entfernte Hersfelde gebracht. Die dortige Station hat 32 Betten. Nach Informationen des Funkhauses hatten Pflegekräfte schon im Mai vor verschmutzten Waschbecken gewarnt.`,
    },
    {
      id: 'ward-c',
      outlet: 'Ahlbrucher Rundschau',
      lang: 'de',
      published: '2026-09-11T18:30:00+02:00',
      title: 'Klinikum bestreitet Warnungen',
      byline: 'Von Meike Osterloh',
      text: `Das Klinikum Ahlbruch hat Berichte zurückgewiesen, wonach es Hinweise auf verschmutzte Waschbecken gegeben habe. Pflegekräfte hätten niemals vor den Waschbecken gewarnt, sagte Geschäftsführer Tilo Harms am Freitag.

Die neuen Waschbecken für die Station werden rund 620.000 Euro kosten. Das geht aus der Ausschreibung hervor, die das Klinikum am Donnerstag veröffentlicht hat.

Die Frühgeborenenstation bleibt länger zu. Sie öffnet nicht wie geplant am 21. September, sondern erst am 12. Oktober. Der Aufsichtsrat will am 18. September über die Vorwürfe beraten. Die Hygienikerin Carla Wiemers von der Universität Hersfelde beziffert die Wahrscheinlichkeit, dass sich bis Ende September weitere Kinder anstecken, auf 60 Prozent.`,
    },
    {
      id: 'ward-d',
      outlet: 'Norddeutscher Tagesblick',
      lang: 'de',
      published: '2026-09-10T06:30:00+02:00',
      title: 'Kritik an Klinik nach Keimfund',
      byline: 'Redaktion',
      text: `Nach dem Fund von Keimen auf der Frühgeborenenstation in Ahlbruch steht das Klinikum in der Kritik. Wie das Funkhaus Leine berichtet, wurde das Gesundheitsamt erst drei Tage nach dem ersten Befund informiert. Neun Säuglinge sind dem Sender zufolge betroffen.

Das Land hat im Jahr 2025 zwölf Stationen für Frühgeborene überprüft. Im Kreis Ahlbruch kamen im vergangenen Jahr 2.150 Kinder zur Welt.`,
    },
  ],
  verdicts: [
    {
      name: 'how soon the office was told',
      verdict: 'conflicting',
      passages: [
        ['ward-a', 'vier Stunden'],
        ['ward-b', 'drei Tage'],
        ['ward-d', 'drei Tage'],
      ],
    },
    {
      name: 'infants',
      verdict: 'superseded',
      passages: [
        ['ward-a', 'sieben Säuglingen'],
        ['ward-b', 'auf neun gestiegen'],
        ['ward-b', 'von sieben gesprochen'],
        ['ward-d', 'Neun Säuglinge'],
      ],
      newest: 'neun',
    },
    {
      name: 'whether the nurses warned',
      verdict: 'conflicting',
      passages: [
        ['ward-b', 'hatten Pflegekräfte schon im Mai vor verschmutzten Waschbecken gewarnt'],
        ['ward-c', 'Pflegekräfte hätten niemals vor den Waschbecken gewarnt'],
      ],
    },
    {
      name: 'basins',
      verdict: 'corroborated',
      passages: [
        ['ward-a', '620.000 Euro'],
        ['ward-c', '620.000 Euro'],
      ],
    },
    {
      name: 'day the ward opens',
      verdict: 'superseded',
      passages: [
        ['ward-a', 'am 21. September'],
        ['ward-c', 'am 12. Oktober'],
      ],
      newest: '12. Oktober',
    },
    { name: 'beds', verdict: 'single-source', passages: [['ward-a', '18 Betten']] },
  ],
  noConflicts: [
    [
      ['ward-a', '18 Betten'],
      ['ward-b', '32 Betten'],
    ],
    [
      ['ward-a', '340 Kinder'],
      ['ward-d', '2.150 Kinder'],
    ],
    [
      ['ward-a', 'Zwei von ihnen'],
      ['ward-b', 'auf neun gestiegen'],
    ],
  ],
  apart: [
    [
      ['ward-a', 'Im Jahr 2025'],
      ['ward-d', 'im Jahr 2025'],
    ],
  ],
  origins: [['ward-b', 'ward-d']],
  forecasts: [{ passage: ['ward-c', 'beziffert die Wahrscheinlichkeit'], probability: [0.6, 0.6] }],
};

const dam: WrittenStory = {
  name: 'Riss in einer Staumauer',
  articles: [
    {
      id: 'dam-a',
      outlet: 'Harlbote',
      lang: 'de',
      published: '2026-04-13T15:00:00+02:00',
      title: 'Riss in der Staumauer Wendelgrund entdeckt',
      byline: 'Von Kai Uhde',
      text: `In der Staumauer der Talsperre Wendelgrund ist ein Riss entdeckt worden. Er ist nach Angaben des Wasserverbands 14 Meter lang und bis zu drei Millimeter breit. Das teilte Verbandsvorsteherin Ilka Rehm am Montag mit. Gefahr für die Orte unterhalb der Mauer bestehe nicht.

Der Verband lässt nun Wasser ab, der Pegel soll bis Ende Mai um acht Meter sinken. Taucher hatten den Schaden bei einer Kontrolle am 2. April bemerkt. Die Gemeinde Harlthal sei schon zwei Stunden nach dem Fund unterrichtet worden, versicherte Rehm.

Die Mauer stammt aus dem Jahr 1963. Der Stausee fasst 22 Millionen Kubikmeter und versorgt 180.000 Menschen mit Trinkwasser. Die Sanierung wird auf 27 Millionen Euro geschätzt.`,
    },
    {
      id: 'dam-b',
      outlet: 'Radio Harlthal',
      lang: 'de',
      published: '2026-04-15T07:40:00+02:00',
      title: 'Bürgermeister: Wir wussten elf Tage lang nichts',
      byline: 'Hella Brand',
      text: `Harlthals Bürgermeister Gerd Loose erhebt schwere Vorwürfe gegen den Wasserverband. Die Gemeinde sei erst elf Tage nach dem Fund von dem Riss unterrichtet worden, sagte Loose dem Sender. „Ich habe es aus der Zeitung“, sagte er. Der Verband spricht weiter von zwei Stunden.

Im Rathaus meldeten sich seit Montag 260 besorgte Bürger. Unterhalb der Mauer leben 3.900 Menschen. Für sie bereitet der Landkreis einen Plan zur Räumung vor.

Nach Informationen von Radio Harlthal will der Wasserverband den Preis für Trinkwasser im kommenden Jahr um 19 Cent je Kubikmeter erhöhen.`,
    },
    {
      id: 'dam-c',
      outlet: 'Landesblick',
      lang: 'de',
      published: '2026-04-17T19:00:00+02:00',
      title: 'Riss in Staumauer ist länger als gedacht',
      byline: 'Von Ole Martin Sieg',
      text: `Der Riss in der Staumauer der Talsperre Wendelgrund ist größer als zunächst angenommen. Der Wasserverband gab seine Länge am Freitag mit 23 Metern an, zunächst war von 14 Metern die Rede gewesen. Auch die Sanierung wird teurer: Rehm sprach von 34 Millionen Euro statt der bisher genannten 27 Millionen.

Wie Radio Harlthal meldet, soll Trinkwasser im kommenden Jahr um 19 Cent je Kubikmeter teurer werden. Eine Erhöhung des Preises für Trinkwasser sei nicht geplant, sagte dagegen Rehm dem Landesblick.

Die Aufsicht verlangt, den Pegel nicht um acht, sondern um zwölf Meter abzusenken. Der Bauingenieur Falk Trautwein beziffert die Wahrscheinlichkeit, dass die Mauer noch in diesem Jahr repariert wird, auf 25 Prozent.`,
    },
    {
      id: 'dam-d',
      outlet: 'Energie im Land',
      lang: 'de',
      published: '2026-04-20T10:00:00+02:00',
      title: 'Wasserkraftwerk am Wendelgrund steht still',
      byline: 'Tessa Hohl',
      text: `Weil der Stausee Wendelgrund abgelassen wird, liefert das Kraftwerk am Fuß der Mauer keinen Strom mehr. Der Betreiber Harlstrom rechnet mit einem Ausfall von 1,4 Millionen Euro. Im vergangenen Jahr erzeugte die Anlage 9.600 Megawattstunden.

Bei Vollstau liegen im Stausee 22 Millionen Kubikmeter Wasser, so steht es im Register der Aufsicht. Das Becken Kaltenbach fasst weitere vier Millionen Kubikmeter.

An der Mauer Kaltenbach hatte der Verband 2021 einen sechs Meter langen Riss abgedichtet. Das kostete 2,3 Millionen Euro.`,
    },
  ],
  verdicts: [
    {
      name: 'how soon the town was told',
      verdict: 'conflicting',
      passages: [
        ['dam-a', 'zwei Stunden'],
        ['dam-b', 'elf Tage nach dem Fund'],
      ],
    },
    {
      name: 'length of the crack',
      verdict: 'superseded',
      passages: [
        ['dam-a', '14 Meter'],
        ['dam-c', '23 Metern'],
        ['dam-c', '14 Metern'],
      ],
      newest: '23',
    },
    {
      name: 'repair',
      verdict: 'superseded',
      passages: [
        ['dam-a', '27 Millionen Euro'],
        ['dam-c', '34 Millionen Euro'],
        ['dam-c', '27 Millionen'],
      ],
      newest: '34',
    },
    {
      name: 'whether water gets dearer',
      verdict: 'conflicting',
      passages: [
        ['dam-b', 'will der Wasserverband den Preis für Trinkwasser'],
        ['dam-c', 'Eine Erhöhung des Preises für Trinkwasser sei nicht geplant'],
      ],
    },
    {
      name: 'capacity',
      verdict: 'corroborated',
      passages: [
        ['dam-a', '22 Millionen Kubikmeter'],
        ['dam-d', '22 Millionen Kubikmeter'],
      ],
    },
  ],
  noConflicts: [
    [
      ['dam-c', '23 Metern'],
      ['dam-d', 'sechs Meter'],
    ],
    [
      ['dam-a', '22 Millionen Kubikmeter'],
      ['dam-d', 'vier Millionen Kubikmeter'],
    ],
    [
      ['dam-c', '34 Millionen Euro'],
      ['dam-d', '2,3 Millionen Euro'],
    ],
    [
      ['dam-a', 'um acht Meter'],
      ['dam-c', 'um zwölf Meter'],
    ],
    [
      ['dam-b', '260 besorgte Bürger'],
      ['dam-b', '3.900 Menschen'],
    ],
  ],
  origins: [],
  forecasts: [{ passage: ['dam-c', 'beziffert die Wahrscheinlichkeit'], probability: [0.25, 0.25] }],
};

const outage: WrittenStory = {
  name: 'An outage at a payment processor',
  articles: [
    {
      id: 'outage-a',
      outlet: 'City Dispatch',
      lang: 'en',
      published: '2026-06-15T07:00:00Z',
      title: 'Card payments fail in thousands of shops',
      byline: 'By Owen Trask',
      text: `Card payments failed in thousands of shops on Saturday after an outage at the processor Calder Pay. The company said 4,200 merchants were affected and that service was restored after three hours. "No customer data was at risk," said chief executive Nuala Brody.

Calder Pay said its contractor Brightmoor had supplied a faulty software update on Friday. The company handles 1.9 million transactions a day. It was founded in 2009 and employs 640 people.

The supermarket chain Hadley's said the outage had cost it £2.1 million in sales.`,
    },
    {
      id: 'outage-b',
      outlet: 'Retail Monitor',
      lang: 'en',
      published: '2026-06-16T16:30:00Z',
      title: 'Traders say tills were dead for most of a day',
      byline: 'Sunita Barlow',
      text: `Small traders have disputed Calder Pay's account of Saturday's outage. The Federation of Independent Shops said service had only been restored after eleven hours. "We were writing IOUs at nine in the evening," said its chair, Gareth Pell. Calder Pay has spoken of three hours.

Brightmoor denied that it had supplied any update last week. Two bakers in Wexcombe said they had switched to another provider.

The regulator has asked the company for a report by 30 June. An outage at Calder's rival Lumo in 2023 lasted five hours. Traders in the north are owed about £340,000, according to a survey by the federation.`,
    },
    {
      id: 'outage-c',
      outlet: 'The Morning Argus',
      lang: 'en',
      published: '2026-06-18T18:00:00Z',
      title: 'Calder Pay revises number of shops hit by outage',
      byline: 'By Clemency Voss',
      text: `Calder Pay has revised the number of businesses affected by Saturday's outage to 7,800, up from 4,200. The payments company said on Thursday that hotels and taxi firms had been left out of its first count.

Retail Monitor reported that traders in the north are owed about £340,000. Calder Pay told the Argus it would set up a £5 million compensation fund.

Hadley's, the supermarket group, lost £2.1 million of sales in the outage, according to a trading update sent to its investors. Technology analyst Priscilla Onuoha sees a one in three chance that Calder Pay will be fined this year.

ADVERTISEMENT
Switch to Lumo today and save £120 on your first terminal. Offer ends 30 June.`,
    },
    {
      id: 'outage-d',
      outlet: 'Weekend Standard',
      lang: 'en',
      published: '2026-06-20T06:00:00Z',
      title: 'Opinion: Cash is not dead yet',
      byline: 'By Roderick Fane',
      text: `For one Saturday in June a nation of shopkeepers remembered what a banknote looks like. I hope it remembers for longer than a week.

Some 31 per cent of adults still carry cash every day, according to the trade body Notes & Coin. In 2009, it was 78 per cent. Ministers should oblige every shop above 500 square metres to accept cash. It is absurd that a nation of 60 million people hangs on one firm's software.`,
    },
  ],
  verdicts: [
    {
      name: 'how long the outage lasted',
      verdict: 'conflicting',
      passages: [
        ['outage-a', 'three hours'],
        ['outage-b', 'eleven hours'],
        ['outage-b', 'three hours'],
      ],
    },
    {
      name: 'businesses',
      verdict: 'superseded',
      passages: [
        ['outage-a', '4,200 merchants'],
        ['outage-c', '7,800'],
        ['outage-c', '4,200'],
      ],
      newest: '7,800',
    },
    {
      name: 'whether the contractor supplied the update',
      verdict: 'conflicting',
      passages: [
        ['outage-a', 'its contractor Brightmoor had supplied a faulty software update'],
        ['outage-b', 'denied that it had supplied any update'],
      ],
    },
    {
      name: 'lost sales',
      verdict: 'corroborated',
      passages: [
        ['outage-a', '£2.1 million'],
        ['outage-c', '£2.1 million'],
      ],
    },
    {
      name: 'what traders are owed',
      verdict: 'syndicated',
      passages: [
        ['outage-b', '£340,000'],
        ['outage-c', '£340,000'],
      ],
    },
  ],
  noConflicts: [
    [
      ['outage-b', 'eleven hours'],
      ['outage-b', 'five hours'],
    ],
    [
      ['outage-a', '£2.1 million'],
      ['outage-c', '£5 million'],
    ],
    [
      ['outage-d', '31 per cent'],
      ['outage-d', '78 per cent'],
    ],
    [
      ['outage-a', '4,200 merchants'],
      ['outage-a', '640 people'],
    ],
  ],
  apart: [
    [
      ['outage-a', 'in 2009'],
      ['outage-d', 'In 2009'],
    ],
  ],
  origins: [],
  forecasts: [{ passage: ['outage-c', 'sees a one in three chance'], probability: [1 / 3, 1 / 3] }],
};

const club: WrittenStory = {
  name: 'A football club for sale',
  articles: [
    {
      id: 'club-a',
      outlet: 'Marlhaven Echo',
      lang: 'en',
      published: '2026-02-03T21:00:00Z',
      title: 'Marlhaven Town up for sale as debts mount',
      byline: 'By Hattie Loram',
      text: `Marlhaven Town are looking for a new owner. Chairman Desmond Orr said on Tuesday that he would sell the club for £9 million. The third-tier side owe creditors £6.4 million, he told supporters at a meeting that ran for 90 minutes.

Orr said that every player had been paid on time. "We pay our bills," he said. Nineteen staff in the ticket office and the club shop will lose their jobs.

Town drew an average crowd of 5,300 last season. The ground, Quay Park, was valued at £3.7 million in a report for the council seen by the Echo. It was opened in 1926.`,
    },
    {
      id: 'club-b',
      outlet: 'South Coast Radio',
      lang: 'en',
      published: '2026-02-05T12:15:00Z',
      title: 'Players have not been paid for weeks, says union',
      byline: 'Piers Maddock',
      text: `Players at Marlhaven Town have not been paid for seven weeks, the footballers' union said on Thursday. "The lads are borrowing money for petrol," said its secretary, Colm Tierney. Orr insists that they were paid on time.

A consortium led by the former striker Ade Bankole has offered £7 million for the club, two people with knowledge of the talks told South Coast Radio. Bankole did not return calls.

The council bought the ground's north stand in 2018 for £900,000. A first hearing before the league's panel is set for 24 February. The average attendance this season is down to 4,100.`,
    },
    {
      id: 'club-c',
      outlet: 'The Harbour Times',
      lang: 'en',
      published: '2026-02-09T17:45:00Z',
      title: 'More jobs to go at Marlhaven Town',
      byline: 'By Lowenna Birch',
      text: `The number of redundancies at Marlhaven Town has grown from 19 to 27. Coaches at the club's academy are now included, a spokeswoman said on Monday.

The football club has received no offer, she added. Chairman Desmond Orr has meanwhile lowered his asking price: he now wants £8 million, having at first demanded £9 million.

Quay Park is worth £3.7 million, according to a surveyor's letter shown to The Harbour Times by a creditor. South Coast Radio reported that players have not been paid for seven weeks. The hearing before the league's panel has been put back from 24 February to 10 March.

Finance lecturer Morag Sillars put the probability of the club going into administration before the summer at 45 per cent.`,
    },
    {
      id: 'club-d',
      outlet: 'Terrace Weekly',
      lang: 'en',
      published: '2026-02-12T09:00:00Z',
      title: 'Opinion: A town deserves better than its chairman',
      byline: 'By Kit Rowsell',
      text: `Football clubs do not die of bad luck. They die of chairmen. Marlhaven have had six of them since 1998, and each was sure that the next striker would pay for the last.

In 2019 the club spent £2.2 million on players who scored nine goals. Some 2,600 supporters marched to Quay Park on Saturday. They should buy the ground themselves.`,
    },
  ],
  verdicts: [
    {
      name: 'whether the players were paid',
      verdict: 'conflicting',
      missed:
        'a plain "not" contradicts only where the other side tells all of its words, the name of the club as well',
      passages: [
        ['club-a', 'every player had been paid on time'],
        ['club-b', 'Players at Marlhaven Town have not been paid'],
      ],
    },
    {
      name: 'jobs',
      verdict: 'superseded',
      passages: [
        ['club-a', 'Nineteen staff'],
        ['club-c', '27'],
      ],
      newest: '27',
    },
    {
      name: 'whether there is an offer',
      verdict: 'conflicting',
      passages: [
        ['club-b', 'has offered £7 million for the club'],
        ['club-c', 'The football club has received no offer'],
      ],
    },
    {
      name: 'asking price',
      verdict: 'superseded',
      passages: [
        ['club-a', '£9 million'],
        ['club-c', '£8 million'],
        ['club-c', '£9 million'],
      ],
      newest: '8 million',
    },
    {
      name: 'worth of the ground',
      verdict: 'corroborated',
      passages: [
        ['club-a', '£3.7 million'],
        ['club-c', '£3.7 million'],
      ],
    },
    {
      name: 'day of the hearing',
      verdict: 'superseded',
      passages: [
        ['club-b', '24 February'],
        ['club-c', '10 March'],
      ],
      newest: '10 March',
    },
  ],
  noConflicts: [
    [
      ['club-a', '5,300'],
      ['club-b', '4,100'],
    ],
    [
      ['club-a', '£9 million'],
      ['club-b', '£7 million'],
    ],
    [
      ['club-a', '£3.7 million'],
      ['club-b', '£900,000'],
    ],
    [
      ['club-a', '90 minutes'],
      ['club-b', 'seven weeks'],
    ],
  ],
  origins: [],
  forecasts: [{ passage: ['club-c', 'put the probability'], probability: [0.45, 0.45] }],
};

export const ACCOUNT_STORIES: readonly WrittenStory[] = [ward, dam, outage, club];
