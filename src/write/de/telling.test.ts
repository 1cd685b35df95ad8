/** German news sentences of all kinds, and how each is told first. */
import { expect, test } from 'vitest';
import { createReader } from '../../text/index.ts';
import { tellingsOf } from '../testing.ts';

const _reader = createReader();

test.each([
  [
    'Der Landkreis Ostmoor schließt sein Hallenbad zum 31. August 2026.',
    'Laut dem Boten schließt der Landkreis Ostmoor sein Hallenbad zum 31. August 2026.',
  ],
  [
    'Die Feuerwehr rückte mit 40 Leuten aus und löschte den Brand binnen einer Stunde.',
    'Laut dem Boten rückte die Feuerwehr mit 40 Leuten aus und löschte den Brand binnen einer Stunde.',
  ],
  [
    'Der Zoo hat zwei Luchse bekommen und einen Wolf abgegeben.',
    'Laut dem Boten hat der Zoo zwei Luchse bekommen und einen Wolf abgegeben.',
  ],
  ['Das Rathaus wird abgerissen und neu gebaut.', 'Das Rathaus wird laut dem Boten abgerissen und neu gebaut.'],
  [
    'Die Kapelle war 1911 geweiht und 1987 restauriert worden.',
    'Laut dem Boten wurde die Kapelle 1911 geweiht und 1987 restauriert.',
  ],
  [
    'Die Werft meldete einen Gewinn, nannte aber keine Zahl.',
    'Laut dem Boten meldete die Werft einen Gewinn, nannte aber keine Zahl.',
  ],
  [
    'Die Messe beginnt nicht am 3. Mai, sondern am 10. Mai 2026.',
    'Laut dem Boten beginnt die Messe nicht am 3. Mai 2026, sondern am 10. Mai 2026.',
  ],
  [
    'Das Kraftwerk wird nicht stillgelegt, sondern umgerüstet.',
    'Laut dem Boten wird das Kraftwerk nicht stillgelegt, sondern umgerüstet.',
  ],
  [
    'Nicht der Bund, sondern das Land zahlt die Brücke.',
    'Laut dem Boten zahlt nicht der Bund, sondern das Land die Brücke.',
  ],
  ['Der Tunnel wird teurer als geplant.', 'Laut dem Boten wird der Tunnel teurer als geplant.'],
  ['Die Ernte fällt schlechter aus als erwartet.', 'Laut dem Boten fällt die Ernte schlechter aus als erwartet.'],
  [
    'Bei dem Unwetter sind mehr Häuser beschädigt worden als zunächst angenommen.',
    'Laut dem Boten wurden bei dem Unwetter mehr Häuser beschädigt als zunächst angenommen.',
  ],
  [
    'Betroffen sind 90 Haushalte im Ortsteil Wiesfeld.',
    'Laut dem Boten sind 90 Haushalte im Ortsteil Wiesfeld betroffen.',
  ],
  ['Geplant ist eine Halle mit 400 Plätzen.', 'Laut dem Boten ist eine Halle mit 400 Plätzen geplant.'],
  ['Untersucht wurden Proben aus zwölf Brunnen.', 'Laut dem Boten wurden Proben aus zwölf Brunnen untersucht.'],
  [
    'Wie die Polizei mitteilte, wurden drei Autos gestohlen.',
    'Laut der Polizei wurden drei Autos gestohlen, berichtet der Bote.',
  ],
  [
    'Die Züge fahren nach Angaben der Bahn ab Montag wieder.',
    'Die Züge fahren nach Angaben der Bahn ab dem 16. März 2026 wieder, berichtet der Bote.',
  ],
  ['Einen Verkauf schloss der Vorstand aus.', 'Laut dem Boten schloss der Vorstand einen Verkauf aus.'],
  [
    'Die Kosten schätzt der Landkreis auf 2,5 Millionen Euro.',
    'Laut dem Boten schätzt der Landkreis die Kosten auf 2,5 Millionen Euro.',
  ],
  [
    'Entlassungen soll es nach Angaben der Werksleitung nicht geben.',
    'Entlassungen soll es nach Angaben der Werksleitung nicht geben, berichtet der Bote.',
  ],
  [
    'Die Kapelle wurde verkauft, vorerst ohne den Turm.',
    'Laut dem Boten wurde die Kapelle verkauft, vorerst ohne den Turm.',
  ],
  [
    'Die Stadt hob das Verbot auf, im Fluss zu baden – allerdings nur am Wehr.',
    'Laut dem Boten hob die Stadt das Verbot auf, im Fluss zu baden – allerdings nur am Wehr.',
  ],
  ['Strittig bleibt, wann der Bau beginnt.', 'Laut dem Boten bleibt strittig, wann der Bau beginnt.'],
  [
    'Kommissarisch leitet der Kurator Jan Roth das Museum.',
    'Laut dem Boten leitet der Kurator Jan Roth kommissarisch das Museum.',
  ],
  [
    'Auch die Zahl der Gäste hat die Stadt korrigiert, von 900 auf 800.',
    'Laut dem Boten korrigierte die Stadt die Zahl der Gäste von 900 auf 800.',
  ],
  [
    'Die Brücke über den Bach wurde gesperrt, wie die Stadt mitteilte.',
    'Laut der Stadt wurde die Brücke über den Bach gesperrt, berichtet der Bote.',
  ],
  [
    'Im Rathaus rechnet man mit Kosten von 9.000 Euro, vor allem für Helfer.',
    'Laut dem Boten rechnet man im Rathaus mit Kosten von 9.000 Euro, vor allem für Helfer.',
  ],
  ['Grund der Sperrung ist ein Streit um die Miete.', 'Laut dem Boten ist Grund der Sperrung ein Streit um die Miete.'],
  [
    'Im Jahr 2025 zählte der Hafen 410.000 Container.',
    'Der Bote berichtet, im Jahr 2025 habe der Hafen 410.000 Container gezählt.',
  ],
  [
    'Der Hafen zählte im vergangenen Jahr 410.000 Container, 3 Prozent mehr als 2024.',
    'Der Bote berichtet, im Jahr 2025 habe der Hafen 410.000 Container gezählt, 3 Prozent mehr als 2024.',
  ],
  [
    'Die Bücherei bleibt bis einschließlich Samstag geschlossen.',
    'Laut dem Boten bleibt die Bücherei bis einschließlich 14. März 2026 geschlossen.',
  ],
  [
    'Der Rat kündigte eine Entscheidung bis zum 20. April an.',
    'Laut dem Boten kündigte der Rat eine Entscheidung bis zum 20. April 2026 an.',
  ],
  [
    'Die Klassen 3 und 4 ziehen in das alte Amtsgericht um.',
    'Laut dem Boten ziehen die Klassen 3 und 4 in das alte Amtsgericht um.',
  ],
  [
    'Seit dem 12. Juni gilt der Rückruf auch für die dritte Charge.',
    'Laut dem Boten gilt seit dem 12. Juni 2025 der Rückruf auch für die dritte Charge.',
  ],
  [
    'Der Sender Nordwelle hat 60 Beschäftigte, 14 davon in Teilzeit.',
    'Laut dem Boten hat der Sender Nordwelle 60 Beschäftigte, 14 davon in Teilzeit.',
  ],
  [
    'Der frühere Bürgermeister Lorenz Haug ist am Sonntag gestorben.',
    'Laut dem Boten starb der frühere Bürgermeister Lorenz Haug am 8. März 2026.',
  ],
  [
    'Die Gemeinde rechnet mit 1.200 zusätzlichen Gästen und will Parkplätze bauen.',
    'Laut dem Boten rechnet die Gemeinde mit 1.200 zusätzlichen Gästen und will Parkplätze bauen.',
  ],
  [
    'Die Fähre kollidierte am Dienstag mit einem Segelboot.',
    'Laut dem Boten kollidierte die Fähre am 10. März 2026 mit einem Segelboot.',
  ],
  [
    'Im Prozess gegen zwei Ärzte hat das Gericht am Mittwoch ein Gutachten gehört.',
    'Laut dem Boten hörte das Gericht im Prozess gegen zwei Ärzte am 11. März 2026 ein Gutachten.',
  ],
  ['Das geplante Stadion wird später fertig.', 'Laut dem Boten wird das geplante Stadion später fertig.'],
  [
    'Der Imker verlor 30 Völker durch eine Krankheit.',
    'Laut dem Boten verlor der Imker 30 Völker durch eine Krankheit.',
  ],
  [
    'In der Nacht zum Dienstag brannte in Ulmfeld eine Scheune.',
    'Laut dem Boten brannte in der Nacht zum 10. März 2026 in Ulmfeld eine Scheune.',
  ],
  [
    'Die Schule in Ulmfeld schließt im Juli. Das beschloss der Kreistag am Montag mit 20 zu 15 Stimmen.',
    'Laut dem Boten beschloss der Kreistag am 9. März 2026 mit 20 zu 15 Stimmen, dass die Schule in Ulmfeld im Juli 2026 schließt.',
  ],
  [
    'Der Vertrag gilt bis 2031, zwei Jahre länger als zunächst geplant.',
    'Laut dem Boten gilt der Vertrag bis 2031, zwei Jahre länger als zunächst geplant.',
  ],
  [
    'Die Fähre nach Ostmoor fährt ab Mai wieder. Das teilte die Reederei Brandt am Dienstag mit.',
    'Laut der Reederei Brandt fährt die Fähre nach Ostmoor ab Mai 2026 wieder, berichtet der Bote.',
  ],
  [
    'Das Museum verlangt ab Juni Eintritt. Das geht aus einer Vorlage für den Kulturausschuss hervor.',
    'Laut einer Vorlage für den Kulturausschuss verlangt das Museum ab Juni 2026 Eintritt, berichtet der Bote.',
  ],
  [
    'Der Streik in den Häfen ist beendet. Darauf einigten sich Gewerkschaft und Arbeitgeber am Mittwoch.',
    'Laut dem Boten einigten sich Gewerkschaft und Arbeitgeber am 11. März 2026 darauf, dass der Streik in den Häfen beendet ist.',
  ],
  [
    'Die Brücke kostet 14 Millionen Euro. Diese Summe nannte Baudezernentin Ida Brahms.',
    'Laut Baudezernentin Ida Brahms kostet die Brücke 14 Millionen Euro, berichtet der Bote.',
  ],
  ['Die Gemeinde kauft die alte Mühle. Das sagte sie am Montag.', 'Laut dem Boten kauft die Gemeinde die alte Mühle.'],
  [
    'Die Werft baut 90 Stellen ab. Das kündigte die kaufmännische Vorständin Ida Brahms an.',
    'Laut der kaufmännischen Vorständin Ida Brahms baut die Werft 90 Stellen ab, berichtet der Bote.',
  ],
  [
    'Der Bäderbetrieb schließt zwei Hallen. Das bestätigte ein Sprecher der Stadt auf Anfrage.',
    'Laut einem Sprecher der Stadt schließt der Bäderbetrieb zwei Hallen, berichtet der Bote.',
  ],
  [
    'Das Schloss in Ulmfeld gehört nach Angaben des Landes seit 2019 einer Stiftung.',
    'Nach Angaben des Landes gehört das Schloss in Ulmfeld seit 2019 einer Stiftung, berichtet der Bote.',
  ],
  [
    'Der Chor aus Ulmfeld gewann am Sonntag den Wettbewerb in Ostmoor.',
    'Laut dem Boten gewann der Chor aus Ulmfeld am 8. März 2026 den Wettbewerb in Ostmoor.',
  ],
  [
    'Der Anwalt der Familie, Piet Lorenz, forderte am Montag Akteneinsicht.',
    'Laut dem Boten forderte der Anwalt der Familie, Piet Lorenz, am 9. März 2026 Akteneinsicht.',
  ],
  ['Die Miete steigt von 400 auf 520 Euro.', 'Laut dem Boten steigt die Miete von 400 auf 520 Euro.'],
  [
    'Wegen Bauarbeiten fallen bis Ende April mehrere Züge aus.',
    'Laut dem Boten fallen wegen Bauarbeiten bis Ende April 2026 mehrere Züge aus.',
  ],
  ['Dem Kreis fehlen 4 Millionen Euro.', 'Laut dem Boten fehlen dem Kreis 4 Millionen Euro.'],
  ['Die Ministerin lehnte eine Prüfung ab.', 'Laut dem Boten lehnte die Ministerin eine Prüfung ab.'],
  [
    'Nach Angaben der Klinik wurden 70 Patienten verlegt.',
    'Nach Angaben der Klinik wurden 70 Patienten verlegt, berichtet der Bote.',
  ],
  [
    'Nach Einschätzung des Geologen Timo Ruge ist der Hang stabil.',
    'Nach Einschätzung des Geologen Timo Ruge ist der Hang stabil, berichtet der Bote.',
  ],
  [
    'Die Bahn soll nach dem Willen des Landes schneller werden.',
    'Laut dem Boten soll die Bahn nach dem Willen des Landes schneller werden.',
  ],
  [
    'Das Land könnte die Mittel kürzen, heißt es in einem Brief des Ministeriums.',
    'Laut einem Brief des Ministeriums könnte das Land die Mittel kürzen, berichtet der Bote.',
  ],
  [
    'Der Umbau koste 3 Millionen Euro und bringe 400.000 Euro im Jahr ein, sagte Kämmerer Ole Harms.',
    'Nach Angaben von Kämmerer Ole Harms kostet der Umbau 3 Millionen Euro und bringt 400.000 Euro im Jahr ein, berichtet der Bote.',
  ],
  [
    'Für den Plan stimmten 17 Räte, zwölf stimmten dagegen.',
    'Laut dem Boten stimmten für den Plan 17 Räte, zwölf stimmten dagegen.',
  ],
  [
    'Die Stadt zahlt 300.000 Euro Miete und damit mehr als bisher bekannt.',
    'Laut dem Boten zahlt die Stadt 300.000 Euro Miete und damit mehr als bisher bekannt.',
  ],
  [
    'Ob der Hang hält, ist nach Angaben der Polizei offen.',
    'Ob der Hang hält, ist nach Angaben der Polizei offen, berichtet der Bote.',
  ],
  [
    'Obwohl Personal fehlt, will die Gemeinde den Steg erneuern.',
    'Laut dem Boten will die Gemeinde den Steg erneuern, obwohl Personal fehlt.',
  ],
  ['Zudem fordert die Ärztekammer höhere Löhne.', 'Laut dem Boten fordert die Ärztekammer höhere Löhne.'],
  [
    'Die Heizung der Schule in Ulmfeld sei seit Dienstag kaputt, sagte eine Sprecherin der Stadt am Montag.',
    'Laut einer Sprecherin der Stadt ist die Heizung der Schule in Ulmfeld seit dem 10. März 2026 kaputt, berichtet der Bote.',
  ],
  [
    'Das neue Werk hat Kolbau 40 Millionen Euro gekostet, geht aus dem Jahresbericht hervor.',
    'Laut dem Jahresbericht kostete das neue Werk Kolbau 40 Millionen Euro, berichtet der Bote.',
  ],
  [
    'Gesperrt wurden bei der Kontrolle in Ulmfeld unverändert vier Räume der Schule.',
    'Laut dem Boten wurden unverändert vier Räume der Schule bei der Kontrolle in Ulmfeld gesperrt.',
  ],
  ['Die betroffenen Räume sind gesperrt worden.', 'Laut dem Boten wurden die betroffenen Räume gesperrt.'],
  [
    'Ein Lehrer aus Ulmfeld hat Geld unterschlagen. Das bestritt Anwalt Piet Lorenz.',
    'Laut dem Boten bestritt Anwalt Piet Lorenz, dass ein Lehrer aus Ulmfeld Geld unterschlagen hat.',
  ],
])('%s', (text, told) => {
  expect(tellingsOf(text)[0]).toBe(told);
});

test.each([
  'Drei Menschen wurden verletzt, zwei von ihnen schwer, wie ein Sprecher der Polizei sagte.',
  'Ein Feuer zerstörte in Ulmfeld eine Sägerei, verletzt wurde niemand.',
  'Der Verlust liegt höher als im Vorjahr.',
  'Das Haus zahlt mehr als bisher bekannt.',
  'Darauf einigten sich beide am Montag.',
  'Im selben Zeitraum stiegen die Mieten um 4 Prozent.',
  'Dem Boten liegt der Brief vor.',
  'Der Umbau koste 3 Millionen Euro und bringe 400.000 Euro im Jahr ein, sagte er.',
])('not told: %s', (text) => {
  expect(tellingsOf(text)).toEqual([]);
});

test('the second half is not left out where the first alone gives another picture', () => {
  for (const text of [
    'Für den Plan stimmten 17 Räte, zwölf stimmten dagegen.',
    'Die Werft meldete einen Gewinn, nannte aber keine Zahl.',
  ])
    for (const told of tellingsOf(text)) expect(told).toMatch(/dagegen|keine Zahl/u);
});

test('whose word it is, the sentence behind says: never told without', () => {
  const all = tellingsOf('Die Werft baut 90 Stellen ab. Das kündigte die kaufmännische Vorständin Ida Brahms an.');
  expect(all.length).toBeGreaterThan(3);
  for (const told of all) expect(told).toContain('Ida Brahms');
});

test.each([
  // a plural that only stands for reported speech; with a condition it stays
  [
    'Bis zur Klärung würden keine Mittel gezahlt, sagte Ministerin Ida Brahms am Montag.',
    'Nach Angaben von Ministerin Ida Brahms werden bis zur Klärung keine Mittel gezahlt, berichtet der Bote.',
  ],
  // a name that is part of a longer word is told with all of it
  [
    'Ein Kolbau-Sprecher erklärte, es handle sich um eine alte Rechnung.',
    'Laut dem Boten erklärte ein Kolbau-Sprecher, es handle sich um eine alte Rechnung.',
  ],
  // how the outlet came by it is no news
  [
    'Das Votum im Kreistag fiel mit elf zu neun Stimmen aus, wie diese Zeitung aus zwei Fraktionen erfuhr.',
    'Laut dem Boten fiel das Votum im Kreistag mit elf zu neun Stimmen aus.',
  ],
  [
    'Die Summe steht in einem Gutachten der Kanzlei Brahms, das die Redaktion einsehen konnte.',
    'Laut dem Boten steht die Summe in einem Gutachten der Kanzlei Brahms.',
  ],
  ['Der Bote konnte das Gutachten vorab lesen.', undefined],
  ['Unser Reporter konnte den Vertrag einsehen.', undefined],
  // of others it is
  ['Die Anwältin konnte das Gutachten vorab lesen.', 'Laut dem Boten konnte die Anwältin das Gutachten vorab lesen.'],
  // its own research is said by the attribution, another's is not
  ['Nach Recherchen des Boten verlor der Kreis 4 Millionen Euro.', 'Laut dem Boten verlor der Kreis 4 Millionen Euro.'],
  [
    'Nach Recherchen dieser Redaktion verlor der Kreis 4 Millionen Euro.',
    'Laut dem Boten verlor der Kreis 4 Millionen Euro.',
  ],
  [
    'Nach Informationen dieser Zeitung aus dem Umfeld der Werft wird Vorständin Ida Brahms ihren Vertrag nicht verlängern.',
    'Laut dem Boten wird Vorständin Ida Brahms ihren Vertrag nicht verlängern.',
  ],
  // who a bare full name is, another sentence says; not where the office is what is told
  [
    'Jens Harmsen bestätigte den Verkauf der Werft. Den Preis nennt Familiensprecher Jens Harmsen nicht.',
    'Laut dem Boten bestätigte Familiensprecher Jens Harmsen den Verkauf der Werft.',
  ],
  [
    'Jens Harmsen trat als Präsident zurück. Den Grund nennt Präsident Jens Harmsen nicht.',
    'Laut dem Boten trat Jens Harmsen als Präsident zurück.',
  ],
  [
    'Jens Harmsen bestätigte den Verkauf. Präsident Jens Harmsen war beliebt, der frühere Präsident Harmsen geht.',
    'Laut dem Boten bestätigte Jens Harmsen den Verkauf.',
  ],
  // odds by whoever gives them
  [
    'Analyst Jens Harmsen vom Bankhaus Brahms sieht die Chance auf eine Einigung jetzt bei 80 Prozent, nach 60 Prozent in der vergangenen Woche.',
    'Laut dem Boten sieht Analyst Jens Harmsen vom Bankhaus Brahms jetzt eine Chance von 80 Prozent auf eine Einigung, nach zuvor 60 Prozent.',
  ],
  [
    'Ida Brahms, Professorin an der Hochschule Ulmfeld, beziffert die Wahrscheinlichkeit, dass die Werft schließt, auf höchstens 30 Prozent.',
    'Laut dem Boten sieht Ida Brahms, Professorin an der Hochschule Ulmfeld, eine Wahrscheinlichkeit von höchstens 30 Prozent, dass die Werft schließt.',
  ],
  ['Sie sieht die Chance auf eine Einigung bei 80 Prozent.', undefined],
  // what a writer thinks of it; a rule is news
  ['Wer Mängel verschweigt, schadet der ganzen Werft.', undefined],
  ['Ob die Werft bleibt, dürfte vom Bund abhängen.', undefined],
  // one "dass" in another reads badly
  [
    'Landrat Jens Harmsen sagte zu, dass die Brücke im Mai öffnet.',
    'Laut dem Boten sagte Landrat Jens Harmsen zu, dass die Brücke im Mai 2026 öffnet.',
  ],
  // grammar that was read in pieces is not told
  ['Das berichten zwei mit dem Fall vertraute Kenner.', undefined],
])('%s is told first as %s', (text, told) => {
  expect(tellingsOf(text)[0]).toBe(told);
});

test('an answer that denies is not whose word the sentence before is', () => {
  const of = (behind: string): string | undefined =>
    tellingsOf(`Die Werft sei seit Mai verkauft. ${behind}`).find((t) =>
      /^(?:Laut|Nach Angaben von) Vorständin/u.test(t),
    );
  expect(of('Das hat Vorständin Ida Brahms bestritten.')).toBeUndefined();
  expect(of('Vorständin Ida Brahms hatte das dementiert.')).toBeUndefined();
  expect(of('Das bestätigte Vorständin Ida Brahms.')).toContain('Laut Vorständin Ida Brahms');
});

test.each([
  ['a number that acts', 'Tatsächlich nutzen sie rund 18.000, darunter 2.100 Lastwagen.'],
  ['somebody’s words', 'In dem Betrag steckten Kosten für die Verwaltung in Ulm, die damit nichts zu tun hätten.'],
])('%s is left to a quotation', (_what, text) => {
  expect(tellingsOf(text)).toEqual([]);
});
