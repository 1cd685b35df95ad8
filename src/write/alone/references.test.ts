import { describe, expect, test } from 'vitest';
import { nothingTold } from '../choose/told.ts';
import { restatements } from '../tell/facts.ts';
import { materialIn } from '../testing.ts';
import { opensInTheAir } from './back-speech.ts';
import { tearsName, unclear } from './references.ts';

const NAMED = { persons: ['Jens Harmsen', 'Harmsen', 'Ruth Ames', 'Ames'], things: ['Kolbau', 'Hohenrain'] };

describe('a told sentence is read alone', () => {
  test.each([
    // pronouns
    ['de', 'Patienten müssten in seiner Praxis bis zu elf Wochen warten', 'pronoun'],
    ['de', 'Voraussetzung ist nach Angaben von Kolbau ein zweites Becken', 'noun'],
    ['de', 'Kolbau meldet, dass Grund ein Streit um die Miete ist', 'noun'],
    ['de', 'Grund der Sperrung ist ein Riss im Becken von Kolbau', null],
    ['de', 'Die 44-jährige Gärtnerin führt Kolbau seit Februar', 'noun'],
    ['de', 'Die 44-jährige Gärtnerin Ruth Ames führt Kolbau seit Februar', null],
    ['en', 'The 44-year-old gardener has run Kolbau since May', 'noun'],
    ['en', 'Kolbau named the 44-year-old gardener Ruth Ames', null],
    ['de', 'Der Rat will den stationären Betrieb Ende Mai einstellen', null],
    ['de', 'Am Montag nimmt die Bahn den Betrieb wieder auf', null],
    ['de', 'Der Rat will den Betrieb verkaufen', 'firm'],
    ['de', 'Vorständin Ida Brahms stellt das anders dar', 'noun'],
    ['de', 'Ein Beispiel ist Kolbau aus Hohenrain', 'noun'],
    ['de', 'Kolbau ist ein Beispiel für guten Umgang', null],
    ['en', 'One example is Kolbau in Hohenrain', 'noun'],
    ['de', 'Im Gegenzug muss Kolbau Stellen streichen', 'noun'],
    ['de', 'Im Gegenzug für die Hilfe muss Kolbau Stellen streichen', null],
    ['de', 'Vorständin Ida Brahms hatte das bestritten', 'noun'],
    ['de', 'Kolbau bestritt, das Werk verkauft zu haben', null],
    ['de', 'Inhaber Jens Harmsen blieb bei seiner Darstellung', 'noun'],
    ['de', 'Inhaber Jens Harmsen blieb bei der Darstellung des Amtes', null],
    ['de', 'Kolbau zahlte zuletzt 47 Cent', 'amount'],
    ['de', 'Kolbau zahlte zuletzt 47 Cent je Kilo', null],
    ['de', 'Das Porto kostet 95 Cent', null],
    ['de', 'Sie würde 4,6 Millionen Euro kosten', 'pronoun'],
    ['de', 'Landrat Jens Harmsen kündigte an, sein Haus zu öffnen', null],
    ['de', 'Kolbau will sein Werk schließen', null],
    ['de', 'Der Rat gibt seine Halle ab', null],
    ['de', 'Untergebracht wird es in der alten Schule', 'pronoun'],
    ['de', 'Der Forscher Jens Harmsen sieht es umgekehrt', 'pronoun'],
    ['de', 'In Hohenrain gibt es keinen Arzt', null],
    ['de', 'Der Umbau kostet nach seinen Berechnungen fünf Millionen Euro', 'noun'],
    ['en', 'Farmer Ruth Ames called it a menace', 'pronoun'],
    ['en', 'Campaigners welcomed it as a gift', 'pronoun'],
    ['en', 'Kolbau said it would close the plant in Hohenrain', null],
    ['en', 'Ruth Ames said her members would go to court', null],
    ['en', 'It is unclear whether Kolbau will pay', null],
    ['en', 'The estate, which hosted them, is closed', 'pronoun'],
    ['en', 'Residents said they would leave Hohenrain', null],
    ['de', 'Kolbau fand Keime in vier von 22', 'amount'],
    ['de', 'Kolbau fand Keime in vier von 22 Proben', null],
    ['en', 'About 19,000 have asked for the money', 'amount'],
    ['en', 'About 19,000 tenants have asked for the money', null],
    ['en', 'The charity Kolbau Aid says 4,000', 'amount'],
    ['en', 'The plan of Kolbau assumes 13,900 in year three', 'amount'],
    ['en', 'The plan of Kolbau assumes 13,900 visitors in year three', null],
    ['en', 'Ruth Ames said there would be at most 60, none of them in May', 'amount'],
    ['en', 'The small model of Kolbau comes in at $0.25', 'amount'],
    ['en', 'Kolbau cut its price in the period', 'noun'],
    ['en', 'By then Kolbau had a second problem', 'noun'],
    ['en', 'The repair at Kolbau has not gone to plan either', 'noun'],
    ['en', 'Customers of Kolbau dispute that timeline', 'noun'],
    ['en', 'Ruth Ames remembers it otherwise', 'pronoun'],
    ['en', 'Kolbau said both steps were needed', 'noun'],
    ['en', 'Kolbau closed two out of seven', 'amount'],
    ['en', 'Kolbau closed two out of seven lines', null],
    ['de', 'Erlaubt sind nach dem Bescheid 0,5 Milligramm', 'amount'],
    ['de', 'Im Tal bleibt es bestehen', 'pronoun'],
    ['de', 'Für Kolbau bleibt es dabei', null],
    ['en', 'Two firms put up the rest', 'noun'],
    ['en', 'The rest of the sum comes from Kolbau', null],
    ['en', 'Hohenrain suspended the licence until then', 'noun'],
    ['de', 'Es geht um 18.500 Euro', 'noun'],
    ['de', 'Nach Angaben von Ruth Ames geht es um 18.500 Euro', 'noun'],
    ['de', 'Im Streit mit Kolbau geht es um 18.500 Euro', null],
    // compared with what is not told
    ['de', 'Für Ruth Ames endete die Woche anders', 'comparison'],
    ['de', 'Kolbau ist vorsichtiger', 'comparison'],
    ['de', 'Kolbau ist vorsichtiger als Hohenrain', null],
    ['en', 'Ruth Ames put the loss more bluntly', null],
    ['en', 'Ruth Ames put it more bluntly', 'pronoun'],
    ['en', 'For Ruth Ames the week ended differently', 'comparison'],
    ['en', 'Kolbau is also clearer', 'comparison'],
    // firms
    ['de', 'Das Unternehmen verhandelt mit Hohenrain', 'firm'],
    ['de', 'Wie · berichtet, baut das Unternehmen EU-geförderte Brücken', 'firm'],
    ['de', 'Wie · berichtet, baut das Unternehmen Kolbau Brücken', null],
    ['de', 'Kolbau zahlt, wie viel, will das Unternehmen nicht sagen', null],
    ['de', 'Die Firma Kolbau baut Brücken', null],
    ['en', 'The company talks to buyers', 'firm'],
    ['en', 'Kolbau has sold its works, and the company is free of debt', null],
    // nouns
    ['de', 'Für die übrigen Stellen liefen Gespräche', 'noun'],
    ['de', 'Die Zahl nannte die Polizei', 'noun'],
    ['de', 'Die Zahl der Verletzten stieg', null],
    ['de', 'Harmsen sprach von einer Katastrophe', 'noun'],
    ['de', 'Harmsen sprach von einer Katastrophe für Hohenrain', null],
    ['de', 'Kolbau reagierte verärgert', 'noun'],
    ['de', 'Kolbau reagierte auf die Klage', null],
    ['en', 'The union of Hohenrain called the sum an insult', 'noun'],
    ['en', 'Kolbau paid the sum of four million euros', null],
    ['de', 'Für Chinas Entwickler ist das die härteste Grenze', 'noun'],
    ['de', 'Ames sagte, das Haus, das die Stadt baut, sei groß', null],
    ['de', 'Einen Nachlass gab es nie, eine höhere Quote auch nicht', 'noun'],
    ['de', 'Ames forderte eine höhere Quote als bisher', null],
    ['de', 'In Hohenrain starben mehr Menschen als zunächst gemeldet', null],
    ['de', 'In Hohenrain wurden elf weitere verletzt', 'noun'],
    ['en', 'Officials believe that it was carried by geese', 'pronoun'],
    ['en', 'Kolbau said that 190 of the workers were members', 'noun'],
    ['en', 'Kolbau said another would lose work', 'noun'],
    ['en', 'There is disagreement over Hohenrain', 'noun'],
    ['en', 'Kolbau confirmed this', 'noun'],
    ['en', 'Kolbau confirmed this in Hohenrain', null],
    ['en', 'Ruth Ames sees a 60 percent probability of one before May 2026', 'noun'],
    ['en', 'Ruth Ames gives odds of one in 12', null],
    ['en', 'Both asked Kolbau to leave', 'noun'],
    ['en', 'Ruth Ames went to court within hours', 'noun'],
    ['en', 'Ruth Ames went to court within hours of the vote', null],
    ['en', 'Both of the halls in Hohenrain are closed', null],
    ['en', 'Ruth Ames said that all were valid', 'noun'],
    ['en', 'Kolbau has not given a figure', 'noun'],
    ['en', 'Kolbau has not given a figure for Hohenrain', null],
    ['en', 'Kolbau was later fined', 'noun'],
    ['en', 'Kolbau corrected the number of shops that were hit', 'noun'],
    ['en', 'Kolbau corrected the number of shops that were hit to 140', null],
    ['en', 'A list seen by the court supports their account', 'pronoun'],
    ['en', 'Residents of Hohenrain read their bills', null],
    ['en', 'The volunteer said it was in a store', 'pronoun'],
    ['en', 'The hall is empty and it will close', null],
    ['en', 'Kolbau was cleared by the court a month later', 'noun'],
    ['en', 'Kolbau was cleared by the police in March and by the court a month later', null],
    // amounts
    ['de', 'Jens Harmsen komme nach Auswertung der Liste auf 3,1', 'amount'],
    ['de', 'Jens Harmsen kommt nach Auswertung der Liste auf 3,1 Tonnen', null],
    ['de', 'Laut Jens Harmsen kommt Kolbau auf 260.000', 'amount'],
    ['de', 'Der Schaden liegt laut Kolbau bei 260.000', 'amount'],
    ['de', 'Der Schaden liegt laut Kolbau bei 260.000 Euro', null],
    ['de', 'Die Zahl der Kunden von Kolbau stieg auf 260.000', null],
    ['de', 'Harmsen sprach von 1.100 Teilnehmern', 'amount'],
    ['de', 'Harmsen sprach von 1.100 Teilnehmern der Kundgebung', null],
    ['de', 'Kolbau kündigte eine Pause von zwei an', 'amount'],
    ['de', 'Kolbau kündigte eine Pause von zwei Wochen an', null],
    ['en', 'Kolbau says it was six', 'amount'],
    ['en', 'Kolbau says it was six weeks late', null],
  ] as const)('%s: %s %j', (lang, text, found) => {
    expect(unclear(text, lang, NAMED)).toBe(found);
  });

  test('what stands in quotation marks is somebody’s own words', () => {
    expect(unclear('„Sie kostet zu viel“, sagte Jens Harmsen', 'de', NAMED)).toBeNull();
  });
});

test.each([
  ['Im Test löste Ferro 3 alle Fragen.', 'Laut Bote löste Ferro im Test 3 alle Fragen.', true],
  ['Im Test löste Ferro 3 alle Fragen.', 'Laut Bote löste Ferro 3 im Test alle Fragen.', false],
  ['Im Test löste Ferro alle Fragen.', 'Laut Bote löste Ferro im Test alle Fragen.', false],
])('names stay whole: %s', (source, text, torn) => {
  expect(tearsName(['Ferro 3', 'Kolbau'], source, text)).toBe(torn);
});

test.each([
  ['de', 'Das ist kein Sieg', false],
  ['de', 'Das stimmt nicht', true],
  ['de', 'Das Haus ist leer', false],
  ['de', 'Es verschafft uns Zeit', true],
  ['de', 'Es gibt keinen Plan', false],
  ['de', 'Wir warten nicht länger', false],
  ['en', 'It will not work', true],
  ['en', 'That is not what we asked for', true],
  ['en', 'There is no plan', false],
  ['en', 'Nobody asked me', false],
] as const)('speech that hangs in the air, %s: %s', (lang, speech, hangs) => {
  expect(opensInTheAir(speech, lang)).toBe(hangs);
});

test.each([
  ['Der frühere Präsident Uwe Kallmann stimmte ebenfalls zu.', 0],
  ['Der frühere Präsident Uwe Kallmann stimmte dem Plan der Stadt Ulm zu.', 1],
])('to what, a reader must learn: %s', (text, told) => {
  const { claims, m } = materialIn(text);
  const made = claims.slice(0, 1).flatMap((c) => [...restatements(m, m.sentence(c), nothingTold())]);
  expect(Math.min(1, made.length)).toBe(told);
});
