/** What a good editor may do with a report, and the gate must let pass, each beside an error that looks like it. */
import { describe, expect, it } from 'vitest';
import { createReader } from '../text/index.ts';
import { checkText } from './check.ts';

const reader = createReader();

interface Row {
  readonly lang: 'de' | 'en';
  readonly sources: readonly string[];
  readonly good: readonly string[];
  readonly bad: readonly string[];
}

const ROWS: Readonly<Record<string, Row>> = {
  'a rough count that looks like a year': {
    lang: 'de',
    sources: ['Die Wache sprach von etwa 2000 Besuchern am Hafen von Lunden, der Verein „Alte Kähne“ zählte 3500.'],
    good: ['Am Hafen von Lunden zählte die Wache rund 2000, der Verein 3500.'],
    bad: ['Am Hafen von Lunden zählte die Wache rund 2600, der Verein 3500.'],
  },
  'a difference of two amounts that the sentence gives itself': {
    lang: 'de',
    sources: [
      'Die Werft in Lunden nennt Schulden von 2,1 Millionen Euro.',
      'Der Prüfer fand heraus, dass sich die Schulden der Werft in Lunden auf 3,4 Millionen Euro summieren.',
    ],
    good: ['Statt 2,1 Millionen Euro Schulden fand der Prüfer 3,4 Millionen, also 1,3 Millionen mehr.'],
    bad: ['Statt 2,1 Millionen Euro Schulden fand der Prüfer 3,4 Millionen, also 1,6 Millionen mehr.'],
  },
  'points between two shares': {
    lang: 'en',
    sources: [
      'The Lunden laboratory measured an efficiency of 87 percent. The maker had advertised 92 percent. It borrowed €5m.',
    ],
    good: ['The laboratory put the efficiency at 87 percent, five points below the 92 percent of the maker.'],
    bad: ['The laboratory put the efficiency at 78 percent, five points below the 92 percent of the maker.'],
  },
  'an amount in the place of another': {
    lang: 'de',
    sources: [
      'Der Verband verringerte den Abzug für den Ruderklub Lunden von neun auf sechs Punkte. Er begründete das mit der Jugendarbeit.',
    ],
    good: ['Der Verband milderte die Strafe für den Ruderklub und zog nur sechs statt neun Punkte ab.'],
    bad: ['Der Verband verringerte den Abzug für den Ruderklub Lunden von sechs auf neun Punkte.'],
  },
  'a forecast cut to another': {
    lang: 'en',
    sources: [
      'Brokers at Holm Lane cut their forecast for sales from €900 million to €550 million, citing the weather.',
    ],
    good: ['Holm Lane now expects sales of €550 million, down from €900 million.'],
    bad: ['Holm Lane now expects sales of €900 million, up from €550 million.'],
  },
  'how something is known': {
    lang: 'de',
    sources: [
      'Die Reederei Nordhav sucht offenbar einen Bericht über ihre Schiffe. Der Reeder zahlt für die Werft in Lunden 41 Millionen Euro, wie aus dem Jahresbericht hervorgeht.',
    ],
    good: ['Nordhav zahlt für die Werft in Lunden 41 Millionen Euro, wie die Reederei in ihrem Bericht offenlegte.'],
    bad: ['Nordhav zahlt für die Werft in Lunden 14 Millionen Euro, wie die Reederei in ihrem Bericht offenlegte.'],
  },
  'a range out of a list': {
    lang: 'de',
    sources: ['Die Wache in Lunden nahm drei Männer im Alter von 22, 29 und 34 Jahren fest.'],
    good: ['In Lunden nahmen Wachleute drei Männer zwischen 22 und 34 Jahren fest.'],
    bad: ['In Lunden nahmen Wachleute drei Männer zwischen 24 und 34 Jahren fest.'],
  },
  'a share more for people, not of people': {
    lang: 'de',
    sources: [
      'Die Löhne der Beschäftigten in Lunden steigen im Januar um 3,3 Prozent und im Oktober um weitere 2,5 Prozent. „Das ist weniger als die Inflation“, sagte Anna Kolk zum ersten Angebot von 2,1 Prozent.',
    ],
    good: ['Im Januar bekommen die Beschäftigten in Lunden 3,3 und im Oktober noch einmal 2,5 Prozent mehr.'],
    bad: ['Im Januar bekommen die Beschäftigten in Lunden 3,3 und im Oktober noch einmal 2,9 Prozent mehr.'],
  },
  'who takes a stand, told with a pronoun': {
    lang: 'de',
    sources: [
      'Bürgermeister Jens Kolk forderte Tempo 30 und ein Nachtfahrverbot für Lastwagen in Lunden. Der Kreis ordnete Tempo 30 an, das Nachtfahrverbot für Lastwagen lehnte er jedoch ab.',
    ],
    good: ['Jens Kolk wollte nachts keine Lastwagen mehr im Ort haben, doch der Kreis lehnte das ab.'],
    bad: ['Bürgermeister Jens Kolk lehnte Tempo 30 ab.'],
  },
  'what a source denies of what it has just told': {
    lang: 'de',
    sources: [
      'Viele Museen sichern ihre Gerüste mit Meldern. In Lunden war das nicht geschehen, räumte Direktorin Birte Lorenz ein. Die Stadt bewilligte Geld für neue Sicherungstechnik, auch für Melder am Gerüst.',
    ],
    good: ['Birte Lorenz räumte ein, dass das Gerüst nicht mit Meldern gesichert war.'],
    bad: ['Die Stadt bewilligte kein Geld für neue Sicherungstechnik.'],
  },
  'one of two amounts told twice': {
    lang: 'en',
    sources: [
      'Counting the €5m loan disclosed in May, the sum at Nordhav now consists of €19m in shares and €5m in debt.',
    ],
    good: ['At Nordhav €19m of the sum is equity and the remaining €5m a loan.'],
    bad: ['At Nordhav the sum now consists of €5m in shares and €19m in debt.'],
  },
  'what lies between an amount and another of the sources': {
    lang: 'de',
    sources: ['Für das Boot sammelten die Ruderer in Lunden 131.000 Euro. Das Ziel waren 150.000 Euro.'],
    good: ['131.000 Euro haben die Ruderer gesammelt, 19.000 weniger als geplant.'],
    bad: ['131.000 Euro haben die Ruderer gesammelt, 29.000 weniger als geplant.'],
  },
  'a denial about another place': {
    lang: 'de',
    sources: [
      'In Lunden soll bis Ende 2030 weiter Bier gebraut werden. Der Wirt Hans Ode ist skeptisch: In Heide werde heute kein Bier mehr gebraut.',
    ],
    good: ['Bis mindestens Ende 2030 soll in Lunden weiter Bier gebraut werden.'],
    bad: ['In Heide wird heute Bier gebraut.'],
  },
  'a bound that goes with its amount': {
    lang: 'de',
    sources: [
      'Über die Brücke bei Lunden fahren täglich 18.000 Fahrzeuge. Ausgelegt ist sie für höchstens 9.000 Fahrzeuge am Tag.',
    ],
    good: ['Gedacht war die Brücke bei Lunden für höchstens 9.000 Fahrzeuge täglich.'],
    bad: ['Über die Brücke bei Lunden fahren täglich 9.000 Fahrzeuge.'],
  },
  'other words for what every paper writes of': {
    lang: 'de',
    sources: [
      'Der Ruderverein Lunden ist insolvent. Hauptgrund ist laut dem Verein, dass ein Sponsor 600.000 Euro nicht gezahlt hat.',
    ],
    good: ['Auslöser der Pleite war nach Darstellung des Klubs, dass ein Sponsor 600.000 Euro nicht zahlte.'],
    bad: ['Auslöser der Pleite war nach Darstellung des Klubs, dass ein Sponsor 800.000 Euro nicht zahlte.'],
  },
  'which of two is meant': {
    lang: 'en',
    sources: ['Shares of Nordhav fell by 7 percent on Wednesday, the day when the larger number became known.'],
    good: ['The shares of Nordhav lost 7 percent on the day the higher number became known.'],
    bad: ['The shares of Nordhav rose by 7 percent on the day the higher number became known.'],
  },
  'a promise, and another that is not made': {
    lang: 'de',
    sources: [
      'Landrätin Ilka Brandes kündigte an, mit dem Land über eine Lösung für den Hafen zu sprechen. „Ich darf nicht versprechen, was der Kreis nicht zahlen kann“, sagte Brandes.',
    ],
    good: ['Ilka Brandes versprach, mit dem Land über eine Lösung für den Hafen zu sprechen.'],
    bad: ['Ilka Brandes hat mit dem Land über eine Lösung für den Hafen gesprochen.'],
  },
  'until when something keeps': {
    lang: 'de',
    sources: [
      'Die Molkerei in Lunden rief am 28. Oktober auch die Sorten Natur und Paprika zurück. Betroffen sind bei Natur und Paprika Packungen mit einem Datum bis einschließlich 19. November.',
    ],
    good: ['Am 28. Oktober mussten auch die Sorten Natur und Paprika aus den Regalen.'],
    bad: ['Am 29. Oktober mussten auch die Sorten Natur und Paprika aus den Regalen.'],
  },
  'the opposite of something else': {
    lang: 'de',
    sources: [
      'Das Amtsgericht in Lunden muss den Plan noch bestätigen. Die Kündigung sei unwirksam, sagte Vereinschefin Anna Kolk.',
    ],
    good: ['Damit der Plan wirksam wird, muss ihn das Amtsgericht in Lunden noch bestätigen.'],
    bad: ['Die Kündigung sei wirksam, sagte Vereinschefin Anna Kolk.'],
  },
  'nearly a share in words': {
    lang: 'de',
    sources: ['62 Prozent der Ruderer in Lunden begrüßen die Regel, sagte Vereinschefin Anna Kolk.'],
    good: ['Knapp zwei Drittel der Ruderer in Lunden begrüßen die Regel.'],
    bad: ['Knapp drei Viertel der Ruderer in Lunden begrüßen die Regel.'],
  },
  'points between two shares in two sentences': {
    lang: 'de',
    sources: [
      'Die Fährleute in Lunden fordern 8 Prozent mehr Lohn. Es war ein kühler Tag im Hafen. Die Reederei bietet den Fährleuten 4,5 Prozent an.',
    ],
    good: ['Zwischen Forderung und Angebot liegen in Lunden 3,5 Prozentpunkte.'],
    bad: ['Zwischen Forderung und Angebot liegen in Lunden 2,5 Prozentpunkte.'],
  },
  'one border of time, from its two sides': {
    lang: 'de',
    sources: ['Die Reederei Nordhav stellt ihre Fähre nach Heide zum 30. April ein.'],
    good: ['Ab Mai fährt keine Fähre der Reederei Nordhav mehr nach Heide.'],
    bad: ['Ab Juni fährt keine Fähre der Reederei Nordhav mehr nach Heide.'],
  },
  'who complains of it': {
    lang: 'de',
    sources: [
      'Betriebsrätin Ilka Brandes warf der Werft in Lunden vor, die Belegschaft viel zu spät unterrichtet zu haben.',
    ],
    good: ['Ilka Brandes beklagte, dass die Werft in Lunden die Belegschaft viel zu spät unterrichtet habe.'],
    bad: ['Ilka Brandes beklagte, dass die Werft in Heide die Belegschaft viel zu spät unterrichtet habe.'],
  },
  'a deed that is only wanted': {
    lang: 'de',
    sources: [
      'Anklage gegen den Schiffer aus Lunden will die Staatsanwaltschaft im Frühjahr erheben. Die Grünen beantragten am Montag Akteneinsicht.',
    ],
    good: [
      'Im Frühjahr will die Staatsanwaltschaft gegen den Schiffer Anklage erheben.',
      'Die Grünen haben Akteneinsicht beantragt.',
    ],
    bad: ['Die Staatsanwaltschaft hat gegen den Schiffer Anklage erhoben.'],
  },
  'what was open and has been decided since': {
    lang: 'de',
    sources: [
      'Die Werft in Lunden soll schließen. Der Kreistag muss der Schließung der Werft noch zustimmen.',
      'Der Kreistag hat am Montagabend beschlossen, den Betrieb in Lunden im Herbst einzustellen. Nach der Schließung der Werft soll ein Museum entstehen. Die Bank hat den Kauf noch nicht genehmigt.',
    ],
    good: ['Der Kreistag hat die Schließung der Werft in Lunden beschlossen.'],
    bad: ['Die Bank hat den Kauf genehmigt.'],
  },
  'what cannot be done': {
    lang: 'de',
    sources: ['Fünf Proben aus Lunden stammen von einem Schiff. Bei zwei weiteren war kein Vergleich möglich.'],
    good: ['Zwei weitere Proben ließen sich nicht vergleichen.'],
    bad: ['Sieben Proben aus Lunden stammen von einem Schiff.'],
  },
  'on the same day': {
    lang: 'de',
    sources: [
      'Die Molkerei in Lunden rief am 3. März eine Charge Käse zurück.',
      'Die Wache meldete am 9. März drei Kranke. Die Molkerei weitete ihren Rückruf am selben Tag auf vier Produkte aus.',
    ],
    good: ['Den Rückruf begann die Molkerei am 3. März und weitete ihn später auf vier Produkte aus.'],
    bad: ['Den Rückruf begann die Molkerei am 5. März und weitete ihn später auf vier Produkte aus.'],
  },
  'less than was said': {
    lang: 'en',
    sources: [
      'The drug reduced coughing in Lunden by 21 percent, not by 34. Side effects were more frequent than first reported.',
    ],
    good: ['The drug reduces coughing, but by less than first reported.'],
    bad: ['Side effects were less frequent than first reported.'],
  },
  'what was planned once': {
    lang: 'en',
    sources: [
      'Nordhav intends to apply in the first quarter of 2027.',
      'Nordhav now plans to submit the application in the second quarter of 2027, three months later than intended.',
    ],
    good: ['The application, once planned for the first quarter of 2027, has been put back by three months.'],
    bad: ['Nordhav now plans to submit the application in the third quarter of 2027.'],
  },
  'a difference whose digits stand elsewhere with another magnitude': {
    lang: 'de',
    sources: [
      'Die Schleuse bei Lunden soll 46 Millionen Euro kosten. Genannt worden waren 31 Millionen Euro. Betriebe erhalten bis zu 15.000 Euro.',
    ],
    good: ['Die Schleuse bei Lunden soll 46 Millionen Euro kosten, also 15 Millionen mehr als genannt.'],
    bad: ['Betriebe bei Lunden erhalten bis zu 15 Millionen Euro.'],
  },
  'the time of day in words': {
    lang: 'de',
    sources: [
      'Die Diebe stiegen gegen 3:10 Uhr über ein Gerüst in die Werft in Lunden ein und brachen drei Schränke auf.',
    ],
    good: ['Gegen zehn nach drei stiegen die Diebe über ein Gerüst in die Werft in Lunden ein.'],
    bad: ['Gegen zehn nach drei brachen die Diebe in der Werft in Lunden zwanzig Schränke auf.'],
  },
};

describe.each(Object.entries(ROWS))('%s', (_, { lang, sources, good, bad }) => {
  const blocking = (draft: string): string[] =>
    checkText(
      { draft, lang, sources: sources.map((text, i) => ({ id: `s${i}`, text, published: `2026-03-1${i}` })) },
      reader,
    )
      .findings.filter((f) => f.severity === 'block')
      .map((f) => `${f.rule}: ${f.message}`);
  it.each(good)('passes: %s', (draft) => expect(blocking(draft)).toEqual([]));
  it.each(bad)('is stopped: %s', (draft) => expect(blocking(draft)).not.toEqual([]));
});
