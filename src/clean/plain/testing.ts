/** A page of our own for the tests of pages that were copied whole. Not part of the room. */

export const ARTICLE = [
  'Schleuse in Ufingen bleibt bis zum Herbst gesperrt',
  'Von Ilvy Harmsen',
  '3. Mai 2026, 17.10 Uhr',
  'Die Schleuse bei Ufingen bleibt nach Angaben des Amtes bis zum Herbst gesperrt. Rund 40 Schiffe müssen jede Woche einen Umweg von 60 Kilometern fahren.',
  'Taucher hatten einen Riss im Tor gefunden, der sich nach Angaben des Amtes über zwei Meter zieht. Die Reeder verlangen eine Entschädigung vom Land.',
  'Der Verband der Binnenschiffer rechnet mit Kosten von zwei Millionen Euro. Das Amt prüft, ob ein Ersatztor für die Schleuse schneller geliefert werden kann.',
  'Bis dahin sollen die Schiffe auf dem Kanal bei Neuwerk fahren, dessen Schleusen nach Angaben des Verbands für die größten von ihnen zu schmal sind.',
  'Der Landrat will am Montag mit den Reedern und dem Amt in Ufingen darüber sprechen, wie die Werften während der Sperrung an ihr Material kommen.',
  'Eine Sprecherin des Amtes sagte, das Tor der Schleuse sei zuletzt 2019 geprüft worden. Damals sei kein Riss zu sehen gewesen, auch nicht auf den Bildern der Taucher.',
];
