/** The order, the endings and the pronouns of German sentences that are told again: whatever the manner, each must be good German. */
import { expect, test } from 'vitest';
import { tellingsOf } from '../testing.ts';

const WHOLE = (text: string): readonly string[] => [...new Set(tellingsOf(text))];

test.each([
  [
    'Offen lässt das Gutachten, wer den Riss zuerst sah.',
    'Der Bote meldet, dass das Gutachten offen lässt, wer den Riss zuerst sah.',
  ],
  ['Zu den Kosten sagt die Gemeinde nichts.', 'Der Bote meldet, dass die Gemeinde zu den Kosten nichts sagt.'],
  ['Heikel ist ein Brief der Werft an den Landrat.', 'Laut dem Boten ist ein Brief der Werft an den Landrat heikel.'],
  ['Ältester Teil ist der Turm der Kapelle.', 'Laut dem Boten ist ältester Teil der Turm der Kapelle.'],
  // what is denied in front is none behind the verb
  ['Ein neues Datum nannte Ida Brahms nicht.', 'Laut dem Boten nannte Ida Brahms kein neues Datum.'],
  [
    'Eine Einigung mit der Reederei erzielte die Gemeinde nicht.',
    'Laut dem Boten erzielte die Gemeinde keine Einigung mit der Reederei.',
  ],
  ['Gründe nannte der Landkreis nicht.', 'Laut dem Boten nannte der Landkreis keine Gründe.'],
  ['Ein Drittel der Räte kam nicht.', 'Laut dem Boten kam ein Drittel der Räte nicht.'],
  // the subject behind an object that looks like one
  [
    'Die Wartungskosten der Fähre beziffert der Prüfbericht auf 3 Millionen Euro.',
    'Laut dem Boten beziffert der Prüfbericht die Wartungskosten der Fähre auf 3 Millionen Euro.',
  ],
  [
    'Den Baubeginn verlegt die Werft von 2027 auf 2028.',
    'Laut dem Boten verlegt die Werft den Baubeginn von 2027 auf 2028.',
  ],
  // the verb's particle in front
  [
    'Weg fällt eine Abgabe von bis zu vier Millionen Euro.',
    'Laut dem Boten fällt eine Abgabe von bis zu vier Millionen Euro weg.',
  ],
  // what the clause behind says is announced
  [
    'Dass Kolbau schweigt, hält Rätin Ida Brahms für unredlich.',
    'Laut dem Boten hält Rätin Ida Brahms es für unredlich, dass Kolbau schweigt.',
  ],
  // what is in front only for the order
  [
    'Neu bewertet wird der Tod des Müllers aus Ulmfeld.',
    'Der Bote berichtet, der Tod des Müllers aus Ulmfeld werde neu bewertet.',
  ],
  [
    'Es bestehe der Verdacht der Untreue, sagte Ministerin Ida Brahms.',
    'Laut Ministerin Ida Brahms besteht der Verdacht der Untreue, berichtet der Bote.',
  ],
  [
    'Aus dem Umfeld der Werft heißt es dagegen, der Vertrag sei gekündigt.',
    'Laut dem Boten heißt es aus dem Umfeld der Werft, der Vertrag sei gekündigt.',
  ],
  // nouns keep what hangs on them
  [
    'Zum gleichen Schluss wie die Werft kommt Ida Brahms vom Institut für Wasserbau in Ulmfeld.',
    'Laut dem Boten kommt Ida Brahms vom Institut für Wasserbau in Ulmfeld zum gleichen Schluss wie die Werft.',
  ],
  [
    'Nach dem Brand in einer Färberei nahm die Staatsanwaltschaft Ulmfeld Ermittlungen gegen zwei Ärzte auf.',
    'Laut dem Boten nahm die Staatsanwaltschaft Ulmfeld nach dem Brand in einer Färberei Ermittlungen gegen zwei Ärzte auf.',
  ],
  [
    'Der Kreis hat ein Verfahren wegen Betrugs und Verstößen gegen das Baurecht eröffnet.',
    'Laut dem Boten eröffnete der Kreis ein Verfahren wegen Betrugs und Verstößen gegen das Baurecht.',
  ],
  // an apposition goes on to the end
  [
    'Die Gemeinde zahlte der Werft am Montag 40.000 Euro, die Rate aus dem Vertrag vom Mai.',
    'Laut dem Boten zahlte die Gemeinde am 9. März 2026 der Werft 40.000 Euro, die Rate aus dem Vertrag vom Mai.',
  ],
  [
    'Der Fahrplan gilt bis Ende 2031, zwei Jahre länger als geplant.',
    'Laut dem Boten gilt der Fahrplan bis Ende 2031, zwei Jahre länger als geplant.',
  ],
  // what reaches up to now keeps its perfect
  ['Die Werft hat bisher 70 Leute entlassen.', 'Laut dem Boten hat die Werft bisher 70 Leute entlassen.'],
  // only "seien" has a plural of its own
  [
    'Für den Verdacht sprächen gewichtige Spuren, sagte Ministerin Ida Brahms.',
    'Nach Angaben von Ministerin Ida Brahms sprechen gewichtige Spuren für den Verdacht, berichtet der Bote.',
  ],
])('%s', (text, told) => {
  expect(WHOLE(text)).toContain(told);
});

test('reported speech of a report is told last', () => {
  expect(WHOLE('Ida Brahms sagte, man werde das Angebot prüfen.').findIndex((t) => /habe gesagt/u.test(t))).toBe(5);
});

test.each([
  // an attribution between a noun and what hangs on it, between "von" and "auf", before a clause that hangs on a noun
  ['Heikel ist ein Brief der Werft an den Landrat.', /Werft laut dem Boten an/u],
  ['Die Werft senkte die Zahl der Schichten von 12 auf neun.', /von 12 laut/u],
  ['Der Chor trat in Ulmfeld im Streit mit der Kirche aus.', /Streit laut dem Boten mit/u],
  ['Damit ist auch der Fang von Äschen verboten, der bisher erlaubt war.', /Bote, der/u],
  ['Der Fahrplan gilt bis Ende 2031, zwei Jahre länger als geplant.', /länger,? gilt/u],
  // two numbers in a row
  ['Statt 2.200 sollen 1.400 Stellen entstehen.', /2\.200 1\.400/u],
  // a particle that its verb would leave behind
  ['Das Minus bei den Nächtigungen fiel weit geringer aus als die befürchteten zehn Prozent.', /gefallen/u],
  // a pronoun of somebody else
  ['Rat Jan Roth legte am Montag sein Gutachten vor, am Dienstag rief sie ihre Leute.', /rief sie/u],
  ['Der Verein hat die Leiterin des Chors, Ida Brahms, bis auf Weiteres beurlaubt.', /hat, bis|dass .* hat,/u],
  ['Zurückgetreten sind nach Angaben des Bunds 14 der 60 Kommunen von ihren Verträgen.', /Verträgen (?:sind|traten)/u],
  // another verb's participle
  ['40 von 90 Hektar sind am Wochenende geschafft worden.', /geschaffen/u],
  ['Neu verhandelt wird der Pachtvertrag der Werft.', /dass neu wird/u],
  // a particle without its day
  ['Die neue Fähre soll nun erst am Samstag fahren.', /erst fahren|erst ausgeliefert/u],
  ['Die Werft kündigte den Vertrag, die Reederei Ostmoor klagt dagegen.', /dass die Werft .* klagt/u],
  // headings that were read as text, a noun whose relative clause is left out
  ['Ratssprecherin findet Lücken in der Abrechnung der Werft.', /./u],
  ['Die Abrechnung, die der Redaktion vorliegt, umfasst zwei Seiten.', /./u],
  ['Den Baubeginn verlegt das Unternehmen von 2027 auf 2028.', /./u],
])('%s is never told as %s', (text, bad) => {
  for (const told of WHOLE(text)) expect(told).not.toMatch(bad);
});

// what no German verb does, what lacks what its verb asks for, a clause that breaks off
test.each([
  'Der Hinweis wurde am Montag eingegangen.',
  'Mehrere Räte warfen der Rätin Ida Brahms vor.',
  'Betroffen sind die Stufen fünf und sechs, deren Klassen in der Aula.',
])('%s is not told', (text) => {
  expect(WHOLE(text)).toEqual([]);
});

test.each([
  [
    'Laut Prüfern machte die Abteilung 2025 einen Verlust von 2,3 Millionen Euro.',
    '2025 machte die Abteilung laut Prüfern einen Verlust von 2,3 Millionen Euro, berichtet der Bote.',
  ],
  [
    'Laut Kämmerin weist der Haushalt 2026 ein Minus von 14,6 Millionen Euro aus.',
    'Der Haushalt 2026 weist laut Kämmerin ein Minus von 14,6 Millionen Euro aus, berichtet der Bote.',
  ],
])('a year goes in front alone, but for what bears it in its name: %s', (text, told) => {
  expect(WHOLE(text)).toContain(told);
  expect(WHOLE(text).join('\n')).not.toContain('Die Abteilung 2025');
});

test.each([
  ['de', 'Die Werft bietet 400.000 Euro und verlangt, dass wir auf alles Weitere verzichten.'],
  ['de', 'Die Werft verlangt von unserem Verein, dass er auf alles Weitere verzichtet.'],
  ['en', 'The mill offers £400,000 and demands that we give up all other claims.'],
  ['en', 'The mill has asked our club to give up all other claims.'],
] as const)('%s: whoever says "we" is never told in our own words: %s', (lang, text) => {
  const told = tellingsOf(text, lang).join('\n');
  expect(told).not.toMatch(/(?<!\p{L})(?:wir|uns|unser\p{Ll}*|we|us|our)(?!\p{L})/iu);
});
