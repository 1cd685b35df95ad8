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
      text: `Lakeside has said no. The bridge was too expensive: opponents put its price at $650 million. In 1998 a similar plan failed with 58 percent against it.

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

export const ENGLISH_STORIES: readonly WrittenStory[] = [quake, layoffs, trial, referendum];
