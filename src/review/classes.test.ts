/** Drafts far from the words of their source: each class of error beside a faithful draft that comes near it. */
import { describe, expect, it } from 'vitest';
import { createReader } from '../text/index.ts';
import { checkText } from './check.ts';

const reader = createReader();

interface Row {
  readonly lang: 'de' | 'en';
  readonly source: string;
  readonly good: readonly string[];
  readonly bad: readonly string[];
}

const ROWS: Readonly<Record<string, Row>> = {
  'a quotation introduced with a colon, or by a pronoun': {
    lang: 'de',
    source:
      'Hafenmeisterin Birte Lorenz verteidigte die Sperre. „Die Mauer hält keinen weiteren Winter aus“, sagte sie. Schiffer Hans Ode war verärgert.',
    good: ['Birte Lorenz warb um Verständnis: „Die Mauer hält keinen weiteren Winter aus“, sagte die Hafenmeisterin.'],
    bad: [
      'Hans Ode warb um Verständnis: „Die Mauer hält keinen weiteren Winter aus“, sagte der Schiffer.',
      'Schiffer Hans Ode warb um Verständnis. „Die Mauer hält keinen weiteren Winter aus“, sagte er.',
    ],
  },
  'a denial that ends a quotation': {
    lang: 'de',
    source: 'Der Hafen zählte 48 Boote. »Mehr waren es nicht«, sagte Hafenmeisterin Birte Lorenz.',
    good: ['Hafenmeisterin Birte Lorenz sagte: „Mehr waren es nicht.“'],
    bad: ['Hafenmeisterin Birte Lorenz sagte: „Mehr waren es.“'],
  },
  'a prize for one, and another who is only nominated for another': {
    lang: 'de',
    source:
      'Der Rat ehrte Bäckerin Birte Lorenz in Ufingen für ihr Roggenbrot mit der Goldenen Ähre. Für den Filmpreis des Landes ist Regisseur Hans Ode nominiert.',
    good: ['Bäckerin Birte Lorenz wurde in Ufingen für ihr Roggenbrot mit der Goldenen Ähre ausgezeichnet.'],
    bad: ['Hans Ode wurde mit dem Filmpreis des Landes ausgezeichnet.'],
  },
  'what is not yet decided': {
    lang: 'de',
    source:
      'Das Land will 55 Prozent der Kosten für die Schleuse übernehmen. Über den Antrag ist noch nicht entschieden.',
    good: ['Der Antrag liegt beim Land, das 55 Prozent der Kosten für die Schleuse übernehmen will.'],
    bad: [
      'Der Antrag ist bewilligt.',
      'Für die Schleuse, die erneuert werden soll, übernimmt das Land 55 Prozent der Kosten.',
    ],
  },
  'what has yet to be decided': {
    lang: 'en',
    source:
      'The shipping line Nordhav is buying the yard at Lunden. The competition authority has still to approve the deal.',
    good: ['The competition authority has not approved the deal yet.'],
    bad: ['The competition authority has approved the deal.'],
  },
  'some, and all': {
    lang: 'en',
    source: 'The flood at Lunden damaged 60 cellars. Most of them were dry again within a week, the mayor said.',
    good: ['Of the 60 cellars that the flood at Lunden damaged most were dry again within a week.'],
    bad: ['All of the cellars that the flood at Lunden damaged were dry again within a week.'],
  },
  'a cause that nobody knows': {
    lang: 'en',
    source: 'Waiting times at the Lunden clinic rose in August. The trust does not know why.',
    good: ['Nobody can say why waiting times at the Lunden clinic rose in August.'],
    bad: ['Waiting times at the Lunden clinic rose in August because two nurses left.'],
  },
  'a cause that was ruled out': {
    lang: 'de',
    source: 'Im Becken von Lunden sind Risse aufgetaucht. Dass Baumwurzeln schuld sind, schloss ein Gutachter aus.',
    good: ['Baumwurzeln haben die Risse im Becken von Lunden nicht verursacht, so ein Gutachter.'],
    bad: ['Baumwurzeln haben die Risse im Becken von Lunden verursacht, so ein Gutachter.'],
  },
  'two houses of one kind': {
    lang: 'en',
    source:
      'The Maritime Museum in Lunden will close in October. The Castle Museum will stay open. The shop of the Castle Museum earned £310,000.',
    good: ["The Castle Museum's shop earned £310,000."],
    bad: ["The Maritime Museum's shop earned £310,000."],
  },
  'an expectation given up': {
    lang: 'de',
    source:
      'Die Taufe der Fähre war für den 10. Oktober geplant, jetzt soll sie am 21. November sein. Die Reederei zahlt das Fest.',
    good: ['Die Taufe der Fähre war für den 10. Oktober geplant gewesen.', 'Getauft wird die Fähre am 21. November.'],
    bad: ['Die Taufe der Fähre findet am 10. Oktober statt.'],
  },
  'a comparison by time': {
    lang: 'de',
    source: 'Im vorigen Sommer waren mehr Menschen in das Bad von Lunden gekommen als in diesem.',
    good: ['In diesem Sommer kamen weniger Menschen in das Bad von Lunden als im vorigen.'],
    bad: ['In diesem Sommer kamen mehr Menschen in das Bad von Lunden als im vorigen.'],
  },
  'the unit of a second figure': {
    lang: 'en',
    source: 'Gusts reached 62 miles per hour at Lunden and 71 at Heide, the weather service said.',
    good: ['At Heide gusts of 71 miles per hour were measured.'],
    bad: ['At Heide gusts reached 71 kilometres per hour.'],
  },
  'a length of time by another name': {
    lang: 'de',
    source: 'Der Umsatz der Werft stieg im ersten Halbjahr um 6 Prozent auf 190 Millionen Euro.',
    good: ['In den ersten sechs Monaten stieg der Umsatz der Werft um 6 Prozent.'],
    bad: ['In den ersten sechs Monaten stieg der Umsatz der Werft um 8 Prozent.'],
  },
  'umlauts written out': {
    lang: 'de',
    source:
      'Hafenmeister Jörg Müller öffnete die Straße am Speicher. Lotsin Ina Groß lobte ihn. Schiffer Uwe Mahler widersprach Müller.',
    good: [
      'Joerg Mueller öffnete die Straße am Speicher.',
      'Lob für Mueller kam von Lotsin Ina Gross.',
      'Hafenmeister Mueller öffnete die Strasse am Speicher.',
    ],
    bad: ['Joerg Moeller öffnete die Straße am Speicher.', 'Uwe Mahler öffnete die Straße am Speicher.'],
  },
  'a denial beside a hedge': {
    lang: 'de',
    source:
      'Eine Einleitung aus der Molkerei Thoma könne man bislang nicht ausschließen, sagte der Kreis. Die Molkerei bestreitet, Abwasser in den Fluss geleitet zu haben.',
    good: ['Die Molkerei Thoma weist jede Schuld von sich.'],
    bad: ['Die Molkerei Thoma hat Abwasser in den Fluss geleitet.'],
  },
  'a speaker whom the source calls by an office': {
    lang: 'de',
    source:
      'Hafenministerin Birte Lorenz wies die Kritik an der Schleuse zurück. „Ich habe den Plan nie gesehen“, sagte die Ministerin. Landrat Hans Ode war entsetzt.',
    good: ['Lorenz verteidigte sich: „Ich habe den Plan nie gesehen.“'],
    bad: ['Hans Ode verteidigte sich: „Ich habe den Plan nie gesehen.“'],
  },
  'verbs with a particle that tells no direction': {
    lang: 'en',
    source:
      'The yard at Lunden admitted that two welds had been botched. Orders fell by 9 percent. The members of the club backed the new pier on Friday.',
    good: ['The yard at Lunden has owned up to two bad welds.'],
    bad: ['Orders at the yard in Lunden went up by 9 percent.', 'The members of the club turned the new pier down.'],
  },
  'a share in words with a bound': {
    lang: 'de',
    source: 'Auf den Kai entfallen 71 Prozent der Kosten, auf die Schleuse 29 Prozent.',
    good: ['Mehr als zwei Drittel der Kosten entfallen auf den Kai.'],
    bad: ['Mehr als die Hälfte der Kosten entfällt auf die Schleuse.'],
  },
  'days counted on from what was told before': {
    lang: 'en',
    source:
      'The lock at Lunden jammed on 3 September. On 7 September the harbour office admitted that its alarm had come four minutes late.',
    good: ['The lock at Lunden jammed on 3 September. Four days after that the harbour office admitted a late alarm.'],
    bad: ['The alarm of the harbour office came four hours late.'],
  },
  'a quarter told beside a figure, and in the sentence before it': {
    lang: 'de',
    source:
      'Die Werft Lunden hat im ersten Quartal 2026 mehr umgesetzt. Die Erlöse stiegen gegenüber dem Vorjahreszeitraum auf 31 Millionen Euro, wie sie am Montag mitteilte.',
    good: ['Im ersten Quartal 2026 erlöste die Werft Lunden 31 Millionen Euro.'],
    bad: ['Im ersten Halbjahr 2026 erlöste die Werft Lunden 31 Millionen Euro.'],
  },
  'a day that the sources give to something else, and none but an hour': {
    lang: 'en',
    source:
      'Hans Ode broke a rib on the quay on Thursday. The regatta at Lunden is on Sunday, and its first start is at 9.40am.',
    good: ['On Thursday Hans Ode broke a rib on the quay.'],
    bad: ['On Sunday Hans Ode broke a rib on the quay.', 'On Wednesday Hans Ode broke a rib on the quay.'],
  },
  'a share told as a length of time': {
    lang: 'en',
    source: 'Waiting at the Lunden lock fell by 22 per cent in May. The ferry was 31 minutes late.',
    good: ['In May waiting at the Lunden lock was down by 22 percent.'],
    bad: ['Waiting at the Lunden lock fell by 22 minutes in May.'],
  },
  'amounts that were added up, taken from each other or told in months': {
    lang: 'de',
    source:
      'Mit 19 gegen neun Stimmen bei vier Enthaltungen hat der Rat von Lunden die Gebühr gebilligt. Die Stunde am Kai kostet 2,50 Euro. Vorgeschlagen waren drei Euro. Hafenmeister Hans Ode fällt sechs Wochen aus.',
    good: [
      '32 Mitglieder des Rates stimmten ab: 19 dafür, neun dagegen, vier enthielten sich.',
      'Drei Euro waren vorgeschlagen, es wurden 50 Cent weniger.',
      'Hafenmeister Hans Ode fällt rund anderthalb Monate aus.',
    ],
    bad: ['35 Mitglieder des Rates stimmten ab: 19 dafür, neun dagegen, vier enthielten sich.'],
  },
  'what kind of body a name belongs to': {
    lang: 'de',
    source: 'Der TSV Lunden hat am Sonntag 3:1 gewonnen. Die Privatbank Brandes zahlt dem Verein 40.000 Euro.',
    good: ['40.000 Euro bekommt der Verein vom Bankhaus Brandes.'],
    bad: ['40.000 Euro bekommt der Verein von Jonas Wiegand.'],
  },
  'a plan told with its day, and one told as done': {
    lang: 'de',
    source: 'Die Schleuse von Lunden soll erst am 13. Dezember wieder öffnen. Bis dahin warten die Boote am Kai.',
    good: ['Erst am 13. Dezember öffnet die Schleuse von Lunden wieder.'],
    bad: ['Die Schleuse von Lunden hat wieder geöffnet.'],
  },
  'no sooner than, and not at all': {
    lang: 'en',
    source: 'The harbour office expects the last boats to be back on Saturday.',
    good: ['The last boats are not expected back before Saturday.'],
    bad: ['The last boats are not expected to be back.'],
  },
  'two counts of which the sentence tells one rightly': {
    lang: 'en',
    source:
      'The harbour office examined 93 buoys at Lunden and found leaks in 31. Most were mended in May; eight buoys were scrapped.',
    good: ['Of the 93 buoys examined, 31 were found to leak.'],
    bad: ['Of the 93 buoys examined, eight were found to have leaks.'],
  },
  'fewer than, and none': {
    lang: 'de',
    source:
      'Neun von zehn befallenen Pfählen im Hafen von Lunden sind nach zwei Jahren morsch. 3.000 von 8.000 Pfählen sind geprüft.',
    good: [
      'Neun von zehn befallenen Pfählen überstehen keine zwei Jahre.',
      'Noch fehlen 5.000 der Pfähle im Hafen von Lunden.',
    ],
    bad: ['Noch fehlen 6.000 der Pfähle im Hafen von Lunden.'],
  },
  'an expectation that stands before the one given up': {
    lang: 'de',
    source:
      'Das Hafenamt rechnet mit 15 Prozent mehr Booten. Im vergangenen Jahr war es noch von 25 Prozent ausgegangen.',
    good: ['Das Hafenamt erwartet 15 Prozent mehr Boote.'],
    bad: ['Das Hafenamt erwartet 25 Prozent mehr Boote.'],
  },
  'a denial behind a semicolon': {
    lang: 'en',
    source:
      'The union said dockers at Lunden had been asked to work double shifts; the harbour office denied this and spoke of volunteers.',
    good: ['According to the union, dockers at Lunden were asked to work double shifts.'],
    bad: ['Dockers at Lunden were asked to work double shifts.'],
  },
  'what is to come, and what lies between two amounts': {
    lang: 'en',
    source:
      'A relief boat is to be chartered for Lunden in summer. The new ferry takes 320 passengers. The old ferry takes 180 passengers and broke down in March. About 140 people live there.',
    good: [
      'A relief boat is to be hired for Lunden in summer.',
      'The new ferry takes 140 more passengers than the old ferry.',
    ],
    bad: ['A relief boat has been chartered for Lunden.'],
  },
  'one of two namesakes, who speaks as he': {
    lang: 'en',
    source:
      'Harbour master Ilka Brandes apologised. The innkeeper, Jonas Brandes, had lost bookings. "Nobody books a week on this quay," he said.',
    good: ['"Nobody books a week on this quay," said Jonas Brandes.'],
    bad: ['"Nobody books a week on this quay," said Ilka Brandes.'],
  },
  'who is arrested, and who did it': {
    lang: 'en',
    source: 'A skipper from Lunden was arrested on suspicion of smuggling on Friday morning.',
    good: ['A skipper from Lunden has been arrested over smuggling.'],
    bad: ['A skipper from Lunden has smuggled.'],
  },
};

const blocks = (draft: string, { lang, source }: Row): string[] =>
  checkText({ draft, lang, sources: [{ id: 's', text: source, published: '2026-09-14' }] }, reader)
    .findings.filter((f) => f.severity === 'block')
    .map((f) => `${f.rule}: ${f.message}`);

describe.each(Object.entries(ROWS))('%s', (_, row) => {
  it.each(row.good)('passes: %s', (draft) => {
    expect(blocks(draft, row)).toEqual([]);
  });
  it.each(row.bad)('stops: %s', (draft) => {
    expect(blocks(draft, row)).not.toEqual([]);
  });
});
