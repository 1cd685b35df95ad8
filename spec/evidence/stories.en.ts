/** English and mixed stories written for this project; every person, place, firm and figure in them is invented. */
import type { WrittenStory } from './story.ts';

const quake: WrittenStory = {
  name: 'Earthquake off Sorrel Bay',
  articles: [
    {
      id: 'quake-wire',
      outlet: 'Transcoast Press',
      lang: 'en',
      published: '2026-05-12T06:20:00Z',
      title: 'Strong quake kills at least nine in Sorrel Bay',
      byline: 'TCP',
      text: `SORREL BAY (TCP) - An earthquake of magnitude 6.1 struck the coast near Sorrel Bay on Monday night, killing at least nine people. Officials said 140 people were injured, and 35 were missing.

About 4,200 residents were evacuated to schools and sports halls. "The old quarter is gone," said Mayor Ines Calloway.

The quake hit at a depth of 12 kilometres, according to the national survey.`,
    },
    {
      id: 'quake-reprint',
      outlet: 'The Harbour Gazette',
      lang: 'en',
      published: '2026-05-12T07:05:00Z',
      title: 'Nine dead as quake hits Sorrel Bay',
      byline: 'TCP',
      text: `SORREL BAY (TCP) - An earthquake of magnitude 6.1 struck the coast near Sorrel Bay on Monday night, killing at least nine people. Officials said 140 people were injured, and 35 were missing.

About 4,200 residents were evacuated to schools and sports halls. "The old quarter is gone," said Mayor Ines Calloway. Schools will stay closed this week.`,
    },
    {
      id: 'quake-german',
      outlet: 'Rheinische Allgemeine Post',
      lang: 'de',
      published: '2026-05-13T09:00:00+02:00',
      title: 'Zahl der Toten nach Beben in Sorrel Bay steigt',
      byline: 'Von Henning Kropp',
      text: `Zwei Tage nach dem Erdbeben in Sorrel Bay ist die Zahl der Toten auf 21 gestiegen. Das Beben hatte nach Angaben der Erdbebenwarte eine Stärke von 6,3. Rund 4.200 Menschen wurden in Sicherheit gebracht.

„Wir haben noch Hoffnung“, sagte der Leiter des Rettungsteams, Paulo Anders. Vermisst werden noch 18 Menschen.`,
    },
    {
      id: 'quake-followup',
      outlet: 'Morning Sentinel',
      lang: 'en',
      published: '2026-05-15T10:00:00Z',
      title: 'Sorrel Bay begins to count the cost',
      byline: 'Laura Penhale',
      text: `The death toll from Monday's earthquake in Sorrel Bay rose to 27 on Thursday, the civil defence agency said. Insurers put insured losses at $310 million. Total damage is estimated at $1.2 billion.

Seismologist Ruth Okoro puts the probability of an aftershock above magnitude 5 within the next two weeks at 25 percent.

Four days after the quake, 600 buildings remain without water.`,
    },
  ],
  verdicts: [
    {
      name: 'deaths',
      verdict: 'superseded',
      passages: [
        ['quake-wire', 'nine people'],
        ['quake-reprint', 'nine people'],
        ['quake-german', 'Zahl der Toten auf 21 gestiegen'],
        ['quake-followup', "death toll from Monday's earthquake in Sorrel Bay rose to 27"],
      ],
    },
    {
      name: 'magnitude',
      verdict: 'conflicting',
      passages: [
        ['quake-wire', 'magnitude 6.1'],
        ['quake-reprint', 'magnitude 6.1'],
        ['quake-german', 'Stärke von 6,3'],
      ],
    },
    {
      name: 'evacuated',
      verdict: 'corroborated',
      passages: [
        ['quake-wire', '4,200 residents'],
        ['quake-reprint', '4,200 residents'],
        ['quake-german', '4.200 Menschen'],
      ],
    },
    {
      name: 'missing',
      verdict: 'superseded',
      passages: [
        ['quake-wire', '35 were missing'],
        ['quake-reprint', '35 were missing'],
        ['quake-german', 'Vermisst werden noch 18 Menschen'],
      ],
    },
    {
      name: 'injured',
      verdict: 'syndicated',
      passages: [
        ['quake-wire', '140 people were injured'],
        ['quake-reprint', '140 people were injured'],
      ],
    },
    { name: 'insured losses', verdict: 'single-source', passages: [['quake-followup', '$310 million']] },
    {
      name: 'day of the quake',
      verdict: 'corroborated',
      passages: [
        ['quake-wire', 'on Monday night'],
        ['quake-reprint', 'on Monday night'],
        ['quake-followup', 'Four days after the quake'],
      ],
    },
  ],
  noConflicts: [
    [
      ['quake-followup', '$310 million'],
      ['quake-followup', '$1.2 billion'],
    ],
    [
      ['quake-wire', '140 people were injured'],
      ['quake-wire', '35 were missing'],
    ],
    [
      ['quake-wire', 'magnitude 6.1'],
      ['quake-followup', 'magnitude 5'],
    ],
  ],
  origins: [['quake-wire', 'quake-reprint']],
  forecasts: [{ passage: ['quake-followup', 'puts the probability of an aftershock'], probability: [0.25, 0.25] }],
};

const layoffs: WrittenStory = {
  name: 'Quarterly figures and layoffs at a carmaker',
  articles: [
    {
      id: 'cars-results',
      outlet: 'Market Ledger',
      lang: 'en',
      published: '2026-07-23T07:15:00Z',
      title: 'Ostrava Motors beats forecasts, trims outlook',
      byline: 'By Dana Whitlock',
      text: `Carmaker Ostrava Motors reported second-quarter revenue of $8.4 billion on Thursday, up 3 percent from a year earlier. Net profit fell to $310 million. Deliveries came to 212,000 vehicles.

The company now expects full-year revenue of $33 billion to $34 billion. "We are not immune to tariffs," chief executive Paul Renner told analysts.

Ostrava employs 61,000 people worldwide.`,
    },
    {
      id: 'cars-scoop',
      outlet: 'The Northern Courier',
      lang: 'en',
      published: '2026-07-24T05:30:00Z',
      title: 'Ostrava plans to cut 2,400 jobs at Bexfield plant',
      byline: 'By Colm Hatherley',
      text: `Ostrava Motors plans to cut 2,400 jobs at its Bexfield plant by the end of 2027, according to internal documents seen by the Courier. The plant employs 5,100 people.

A union official, Maggie Thorne, confirmed the plan. "They told us on Wednesday, and they told us last," she said. A company spokesman declined to comment.

Revenue at the plant came to $1.1 billion last year.`,
    },
    {
      id: 'cars-relay',
      outlet: 'Auto Wire Daily',
      lang: 'en',
      published: '2026-07-24T09:40:00Z',
      title: 'Ostrava to slash 2,400 jobs, paper says',
      byline: 'Staff',
      text: `Ostrava Motors is preparing to cut 2,400 jobs at its Bexfield factory, The Northern Courier reported on Friday, citing internal documents. The cuts are to be completed by the end of 2027, the newspaper said.

Shares in Ostrava closed 2.8 percent lower on Thursday after falling as much as 5 percent during the session.`,
    },
    {
      id: 'cars-analysis',
      outlet: 'Weekly Economist Review',
      lang: 'en',
      published: '2026-07-25T08:00:00Z',
      title: 'What ails Ostrava',
      byline: 'By Priya Lind',
      text: `Ostrava Motors is selling more and earning less. Revenue in the three months to June was $8.4 billion, while net income dropped to $301 million. In April the company had forecast full-year revenue of between $35 billion and $36 billion.

Analyst Tom Barlow of Kestrel Research expects deliveries to fall by 6 percent in 2027.

Adjusted for currency effects, revenue grew 5 percent.`,
    },
  ],
  verdicts: [
    {
      name: 'revenue',
      verdict: 'corroborated',
      passages: [
        ['cars-results', 'revenue of $8.4 billion'],
        ['cars-analysis', 'Revenue in the three months to June was $8.4 billion'],
      ],
    },
    {
      name: 'net profit',
      verdict: 'conflicting',
      passages: [
        ['cars-results', 'Net profit fell to $310 million'],
        ['cars-analysis', 'net income dropped to $301 million'],
      ],
    },
    {
      name: 'job cuts',
      verdict: 'syndicated',
      passages: [
        ['cars-scoop', '2,400 jobs'],
        ['cars-relay', '2,400 jobs'],
      ],
    },
    {
      name: 'end of cuts',
      verdict: 'syndicated',
      passages: [
        ['cars-scoop', 'by the end of 2027'],
        ['cars-relay', 'by the end of 2027'],
      ],
    },
    {
      name: 'guidance',
      verdict: 'superseded',
      passages: [
        ['cars-results', '$33 billion to $34 billion'],
        ['cars-analysis', 'between $35 billion and $36 billion'],
      ],
    },
    { name: 'plant revenue', verdict: 'single-source', passages: [['cars-scoop', '$1.1 billion']] },
    { name: 'staff of the group', verdict: 'single-source', passages: [['cars-results', '61,000 people']] },
  ],
  noConflicts: [
    [
      ['cars-results', 'up 3 percent'],
      ['cars-analysis', 'revenue grew 5 percent'],
    ],
    [
      ['cars-results', 'revenue of $8.4 billion'],
      ['cars-scoop', '$1.1 billion'],
    ],
    [
      ['cars-results', '61,000 people'],
      ['cars-scoop', '5,100 people'],
    ],
    [
      ['cars-relay', 'closed 2.8 percent lower'],
      ['cars-relay', '5 percent during the session'],
    ],
  ],
  origins: [['cars-scoop', 'cars-relay']],
  forecasts: [
    { passage: ['cars-results', 'expects full-year revenue of $33 billion to $34 billion'], probability: null },
    { passage: ['cars-analysis', 'expects deliveries to fall by 6 percent in 2027'], probability: null },
  ],
};

const trial: WrittenStory = {
  name: 'Trial of a malaria vaccine',
  articles: [
    {
      id: 'trial-journal',
      outlet: 'Clinical Observer',
      lang: 'en',
      published: '2026-03-04T11:00:00Z',
      title: 'Malaria vaccine cuts cases in large trial',
      byline: 'By Hester Vale',
      text: `A new malaria vaccine reduced cases by 64 percent over 12 months in a trial with 5,477 children, researchers at the Lindmark Institute reported on Wednesday. Severe cases fell by 71 percent.

The trial ran in four countries. "This is the strongest result we have seen," said lead author Amara Diallo.

The institute will apply for approval in September.`,
    },
    {
      id: 'trial-german',
      outlet: 'Wissensblatt',
      lang: 'de',
      published: '2026-03-05T08:00:00+01:00',
      title: 'Malaria-Impfstoff schützt zwei von drei Kindern',
      byline: 'Von Tessa Hainbuch',
      text: `Ein neuer Impfstoff gegen Malaria hat die Zahl der Erkrankungen binnen zwölf Monaten um 64 Prozent gesenkt. An der Studie des Lindmark-Instituts nahmen 5.477 Kinder teil.

Nach sechs Monaten hatte der Schutz sogar noch bei 78 Prozent gelegen. Den Antrag auf Zulassung will das Institut im September stellen, sagte Studienleiterin Amara Diallo.`,
    },
    {
      id: 'trial-critic',
      outlet: 'The Global Health Desk',
      lang: 'en',
      published: '2026-03-06T15:00:00Z',
      title: 'Doubts over malaria vaccine numbers',
      byline: 'By Owen Strand',
      text: `The new malaria vaccine may protect less well than reported. In a separate analysis of the trial, statistician Rolf Bekker found that the vaccine reduced cases by 52 percent over 12 months.

The trial enrolled 5,477 children. A dose is expected to cost $3. The Lindmark Institute denied that its analysis was flawed.`,
    },
  ],
  verdicts: [
    {
      name: 'participants',
      verdict: 'corroborated',
      passages: [
        ['trial-journal', '5,477 children'],
        ['trial-german', '5.477 Kinder'],
        ['trial-critic', '5,477 children'],
      ],
    },
    {
      name: 'reduction of cases',
      verdict: 'conflicting',
      passages: [
        ['trial-journal', '64 percent'],
        ['trial-german', '64 Prozent'],
        ['trial-critic', '52 percent'],
      ],
    },
    {
      name: 'application',
      verdict: 'corroborated',
      passages: [
        ['trial-journal', 'in September'],
        ['trial-german', 'im September'],
      ],
    },
    { name: 'severe cases', verdict: 'single-source', passages: [['trial-journal', '71 percent']] },
    { name: 'price', verdict: 'single-source', passages: [['trial-critic', '$3']] },
  ],
  noConflicts: [
    [
      ['trial-journal', '64 percent'],
      ['trial-journal', '71 percent'],
    ],
    [
      ['trial-journal', '64 percent'],
      ['trial-german', '78 Prozent'],
    ],
  ],
  origins: [],
  forecasts: [],
};

const referendum: WrittenStory = {
  name: 'Referendum on a bridge',
  articles: [
    {
      id: 'vote-night',
      outlet: 'Lakeside Times',
      lang: 'en',
      published: '2026-09-20T21:30:00Z',
      title: 'Voters reject Lakeside bridge',
      byline: 'By Freya Munro',
      text: `Voters in Lakeside have rejected plans for a new bridge. With 80 percent of ballots counted, 54 percent voted against the project. Turnout was 61 percent, the electoral office said.

The bridge would have cost $480 million. "The people have spoken, and we will listen," said county leader Gwen Abbot.`,
    },
    {
      id: 'vote-final',
      outlet: 'County Broadcast',
      lang: 'en',
      published: '2026-09-21T12:00:00Z',
      title: 'Final count: 56 percent against bridge',
      byline: 'By Noel Farrant',
      text: `The final result is in: 56 percent of voters rejected the Lakeside bridge, the electoral office said on Monday. Turnout reached 63 percent.

Supporters had promised 1,900 jobs during construction. The project's cost had been put at $480 million.`,
    },
    {
      id: 'vote-opinion',
      outlet: 'The Shoreline',
      lang: 'en',
      published: '2026-09-22T07:00:00Z',
      title: 'A bridge too dear',
      byline: 'By Ada Quill',
      text: `Lakeside has said no. It was too dear, for opponents put the cost of the bridge at $650 million. In 1998 a similar plan failed with 58 percent against it.

Political scientist Boyd Larch sees a 40 percent chance that a smaller bridge will be proposed by 2028.`,
    },
  ],
  verdicts: [
    {
      name: 'votes against',
      verdict: 'superseded',
      passages: [
        ['vote-night', '54 percent'],
        ['vote-final', '56 percent of voters'],
      ],
    },
    {
      name: 'turnout',
      verdict: 'superseded',
      passages: [
        ['vote-night', 'Turnout was 61 percent'],
        ['vote-final', 'Turnout reached 63 percent'],
      ],
    },
    {
      name: 'cost',
      verdict: 'conflicting',
      passages: [
        ['vote-night', '$480 million'],
        ['vote-final', '$480 million'],
        ['vote-opinion', '$650 million'],
      ],
    },
    { name: 'jobs', verdict: 'single-source', passages: [['vote-final', '1,900 jobs']] },
  ],
  noConflicts: [
    [
      ['vote-final', '56 percent of voters'],
      ['vote-opinion', '58 percent'],
    ],
    [
      ['vote-night', '80 percent of ballots'],
      ['vote-night', '54 percent'],
    ],
  ],
  origins: [],
  forecasts: [{ passage: ['vote-opinion', '40 percent chance that a smaller bridge'], probability: [0.4, 0.4] }],
};

const takeover: WrittenStory = {
  name: 'Takeover of a grocery chain',
  articles: [
    {
      id: 'bid-first',
      outlet: 'City Dispatch',
      lang: 'en',
      published: '2026-01-19T06:40:00Z',
      title: 'Halden in talks to buy Greenfare',
      byline: 'By Theo Marsh',
      text: `Supermarket group Halden is in advanced talks to buy rival Greenfare for about £2.1 billion, people familiar with the matter said. Halden would pay 310 pence a share.

Greenfare runs 480 stores and employs 32,000 people. Its shares closed at 246 pence on Friday.

A deal could be announced as early as this week, one of the people said.`,
    },
    {
      id: 'bid-relay',
      outlet: 'Retail Round-up',
      lang: 'en',
      published: '2026-01-19T09:10:00Z',
      title: 'Halden eyes Greenfare, report says',
      byline: 'Retail Round-up staff',
      text: `Halden may be about to swallow its rival Greenfare. According to a report in the City Dispatch, the two are discussing a price of £2.1 billion. Greenfare declined to comment.

Greenfare shares jumped 19 percent in early trading.`,
    },
    {
      id: 'bid-official',
      outlet: 'Evening Business Wire',
      lang: 'en',
      published: '2026-01-22T17:20:00Z',
      title: 'Halden agrees to buy Greenfare for £2.3 billion',
      byline: 'By Ruth Cole',
      text: `Halden has agreed to buy Greenfare for £2.3 billion, the companies said on Thursday. Shareholders will receive 335 pence in cash for each share. The offer is a premium of 36 percent to Friday's closing price.

"This is a good deal for customers," said Halden chief executive Mona Farrell. The companies expect to close the deal in the third quarter.

Greenfare has 480 stores. Halden plans savings of £120 million a year.`,
    },
    {
      id: 'bid-union',
      outlet: 'Workers Weekly',
      lang: 'en',
      published: '2026-01-24T10:00:00Z',
      title: 'Union fears for Greenfare jobs',
      byline: 'By Pete Nolan',
      text: `The shop workers' union fears that as many as 4,000 jobs could go when Halden takes over Greenfare. "This is a good deal for customers," Halden boss Mona Farrell insists. Staff are not so sure.

Greenfare employs 32,000 people at 480 stores. Analyst Jo Tranter puts the chance that regulators will block the deal at 15 percent.`,
    },
  ],
  verdicts: [
    {
      name: 'stores',
      verdict: 'corroborated',
      passages: [
        ['bid-first', '480 stores'],
        ['bid-official', '480 stores'],
        ['bid-union', '480 stores'],
      ],
    },
    {
      name: 'staff',
      verdict: 'corroborated',
      passages: [
        ['bid-first', '32,000 people'],
        ['bid-union', '32,000 people'],
      ],
    },
    {
      name: 'quote',
      verdict: 'corroborated',
      passages: [
        ['bid-official', 'This is a good deal for customers'],
        ['bid-union', 'This is a good deal for customers'],
      ],
    },
    { name: 'savings', verdict: 'single-source', passages: [['bid-official', '£120 million a year']] },
    { name: 'premium', verdict: 'single-source', passages: [['bid-official', '36 percent']] },
    { name: 'rise of shares', verdict: 'single-source', passages: [['bid-relay', '19 percent']] },
  ],
  noConflicts: [
    [
      ['bid-first', '246 pence'],
      ['bid-official', '335 pence'],
    ],
    [
      ['bid-union', '4,000 jobs'],
      ['bid-union', '32,000 people'],
    ],
    [
      ['bid-relay', '19 percent'],
      ['bid-official', '36 percent'],
    ],
    [
      ['bid-official', '£120 million a year'],
      ['bid-first', '£2.1 billion'],
    ],
  ],
  origins: [['bid-first', 'bid-relay']],
  forecasts: [
    {
      passage: ['bid-union', 'puts the chance that regulators will block the deal at 15 percent'],
      probability: [0.15, 0.15],
    },
  ],
};

const outbreak: WrittenStory = {
  name: 'Salmonella in chocolate',
  articles: [
    {
      id: 'choc-agency',
      outlet: 'Transcoast Press',
      lang: 'en',
      published: '2026-10-06T09:00:00Z',
      title: 'Chocolate recalled after 63 fall ill',
      byline: 'TCP',
      text: `VELDEN (TCP) - Confectioner Marolin has recalled 1.2 million chocolate bars after 63 people fell ill with salmonella. The food agency said 11 of them were in hospital.

The bars were made at the company's plant in Velden between 1 and 12 September. Customers should not eat bars with the code M-417, the agency said.`,
    },
    {
      id: 'choc-german',
      outlet: 'Verbraucherbote',
      lang: 'de',
      published: '2026-10-06T15:30:00+02:00',
      title: 'Marolin ruft Schokoriegel zurück',
      byline: 'Von Lina Aust',
      text: `Der Süßwarenhersteller Marolin ruft 1,2 Millionen Schokoriegel zurück. In drei Ländern seien Menschen nach dem Verzehr an Salmonellen erkrankt, teilte die Lebensmittelbehörde mit. In Deutschland sind bislang neun Fälle bekannt.

Betroffen sind Riegel, die zwischen dem 1. und dem 12. September im Werk Velden hergestellt wurden.`,
    },
    {
      id: 'choc-later',
      outlet: 'The Harbour Gazette',
      lang: 'en',
      published: '2026-10-09T12:00:00Z',
      title: 'Salmonella cases climb to 118',
      byline: 'Iris Dunmore',
      text: `The number of people who have fallen ill after eating Marolin chocolate has climbed to 118, the food agency said on Friday. Marolin now says it has recalled 1.9 million bars.

Production in Velden has been halted. The company expects a loss of 25 million euros. Marolin's boss, Karel Vos, apologised: "We have let our customers down."`,
    },
  ],
  verdicts: [
    {
      name: 'ill',
      verdict: 'superseded',
      passages: [
        ['choc-agency', '63 people fell ill'],
        ['choc-later', 'climbed to 118'],
      ],
    },
    {
      name: 'bars recalled',
      verdict: 'superseded',
      passages: [
        ['choc-agency', '1.2 million chocolate bars'],
        ['choc-german', '1,2 Millionen Schokoriegel'],
        ['choc-later', '1.9 million bars'],
      ],
    },
    { name: 'in hospital', verdict: 'single-source', passages: [['choc-agency', '11 of them']] },
    { name: 'cases in Germany', verdict: 'single-source', passages: [['choc-german', 'neun Fälle']] },
    { name: 'loss', verdict: 'single-source', passages: [['choc-later', '25 million euros']] },
    { name: 'quote', verdict: 'single-source', passages: [['choc-later', 'We have let our customers down']] },
  ],
  noConflicts: [
    [
      ['choc-agency', '63 people fell ill'],
      ['choc-german', 'neun Fälle'],
    ],
    [
      ['choc-agency', '63 people fell ill'],
      ['choc-agency', '11 of them'],
    ],
  ],
  origins: [],
  forecasts: [{ passage: ['choc-later', 'expects a loss of 25 million euros'], probability: null }],
};

export const ENGLISH_STORIES: readonly WrittenStory[] = [quake, layoffs, trial, referendum, takeover, outbreak];
