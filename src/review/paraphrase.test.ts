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
};

describe.each(Object.entries(ROWS))('%s', (_, { lang, sources, good, bad }) => {
  const blocking = (draft: string): string[] =>
    checkText({ draft, lang, sources: sources.map((text, i) => ({ id: `s${i}`, text })) }, reader)
      .findings.filter((f) => f.severity === 'block')
      .map((f) => `${f.rule}: ${f.message}`);
  it.each(good)('passes: %s', (draft) => expect(blocking(draft)).toEqual([]));
  it.each(bad)('is stopped: %s', (draft) => expect(blocking(draft)).not.toEqual([]));
});
