/** Who speaks, in every place a cue can stand: documentation of the speech rules and their test. */

/** A text with one direct quotation, and its speaker. */
export type SpeakerExample = readonly [text: string, speaker: string];

export const germanSpeakers: readonly SpeakerExample[] = [
  ['„Wir bauen das Werk“, strich Lea Brandt heraus.', 'Lea Brandt'],
  ['„Wir bauen das Werk“, ließ ein Sprecher aus Bonn verlauten.', 'ein Sprecher aus Bonn'],
  ['Der Verein sieht sich bestätigt: „Wir bauen das Werk“, sagte Lea Brandt.', 'Lea Brandt'],
  ['„Wo ist das Werk?“ fragte Lea Brandt.', 'Lea Brandt'],
  ['Lea Brandt zeigte sich zufrieden mit dem Bau: „Wir haben das Werk gebaut.“', 'Lea Brandt'],
  ['Am Montag sagte Lea Brandt einer Zeitung zufolge: „Wir bauen das Werk.“', 'Lea Brandt'],
  ['Die Zeitung zitiert Lea Brandt mit den Worten: „Wir bauen das Werk.“', 'Lea Brandt'],
  ['Der örtlichen Zeitung sagte Lea Brandt: „Wir bauen das Werk.“', 'Lea Brandt'],
  ['Am Abend zogen Gegner vor das Rathaus und riefen: „Wir wollen kein Werk!“', 'Gegner'],
  ['Lea Brandt stellte den Bau vor. Anfangs wollte sie „ein Werk mit vier Hallen errichten“.', 'Lea Brandt'],
  ['Lea Brandt stellte den Bau vor. Ihre Freude ist groß: „Wir bauen das Werk.“', 'Lea Brandt'],
  ['Am Dienstag ließ Lea Brandt erklären, am Sonntag heiße es: „Wir bauen das Werk.“', 'Lea Brandt'],
  ['Darin sieht Lea Brandt einen „Angriff auf die Arbeiter“.', 'Lea Brandt'],
  ['Lea Brandt sagte, das Werk sei ein „Glücksfall“.', 'Lea Brandt'],
  ['Für Lea Brandt ist die Lage „alarmierend“.', 'Lea Brandt'],
  ['Wie die Chefin, Lea Brandt, ausführte, sei das „ein gutes Werk“.', 'die Chefin, Lea Brandt'],
  ['Der Rat lehnte das ab, die Chefin, Lea Brandt, erklärte: „Wir bauen das Werk.“', 'die Chefin, Lea Brandt'],
  ['Die Häuser und Fabrik- und Werkschefs gaben nach. Lea Brandt hatte betont: „Wir bauen das Werk.“', 'Lea Brandt'],
  ['„Wir bauen das Werk“, sagte Lea Brandt.', 'Lea Brandt'],
  ['Lea Brandt sagte: »Wir bauen das Werk.«', 'Lea Brandt'],
  ['«Wir bauen das Werk», erklärte die Firma.', 'die Firma'],
  ['"Wir bauen das Werk", teilte Lea Brandt mit.', 'Lea Brandt'],
  ['„Das Werk“, sagte Lea Brandt, „wird nie gebaut.“', 'Lea Brandt'],
  ['Mitglied des Vorstands Lea Brandt sagte: „Wir bauen das Werk.“', 'Mitglied des Vorstands Lea Brandt'],
  ['„Wir bauen das Werk“, sagte Stadträtin für Verkehr Lea Brandt.', 'Stadträtin für Verkehr Lea Brandt'],
  ['Der Richter sagte: „Das Urteil ist gefallen.\n\nEs gilt ab sofort.“', 'Der Richter'],
];

export const englishSpeakers: readonly SpeakerExample[] = [
  ['“We will build it,” Jane Miller said.', 'Jane Miller'],
  ['Jane Miller said: “We will build it.”', 'Jane Miller'],
  ['"We will build it," said Jane Miller.', 'Jane Miller'],
  ['“The plan,” Jane Miller said, “has failed.”', 'Jane Miller'],
  ['Jane Miller presented the plan. At first she wanted “a plant with four new halls”.', 'Jane Miller'],
  ['“Will they build it?” asked Jane Miller.', 'Jane Miller'],
  ['Council leader Jane Miller said: “We will build it.”', 'Council leader Jane Miller'],
  ['Chief executive Miller said: “We will build it.”', 'Chief executive Miller'],
  ['Cabinet member for roads Jane Miller said: “We will build it.”', 'Cabinet member for roads Jane Miller'],
  [
    'The shadow minister for parks and water Jane Miller said: “We will build it.”',
    'The shadow minister for parks and water Jane Miller',
  ],
  ['“We will build it,” said head of operations Jane Miller.', 'head of operations Jane Miller'],
  ['The minister for Northern Ireland said: “We will build it.”', 'The minister for Northern Ireland'],
  ['“We will build it,” said the leader of the council on Monday.', 'the leader of the council'],
];
