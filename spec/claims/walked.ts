/**
 * The thirty claims walked on: predicate of the claim's frame, and the sentence the deterministic writer makes of it. A
 * frame of null is a sentence whose build the reader is not sure of, or a quotation: it is quoted, never restated. A
 * sentence of null is a clause that leans on what stood before it ("die beiden Firmen") and is not told alone.
 */
export interface Walked {
  /** with the separable particle in front: "ein|sammeln" */
  readonly predicate: string | null;
  readonly written: string | null;
}

export const WALKED: Readonly<Record<string, Walked>> = {
  'revenue with a name, corroborated by a rounder figure': {
    predicate: 'steigern',
    written:
      'Laut dem Boten steigerte der Pumpenhersteller Norda den Umsatz im ersten Quartal 2026 auf 1,2 Milliarden Euro.',
  },
  'more than a billion agrees with 1.1 billion': { predicate: 'ein|sammeln', written: null },
  'another currency without a rate of the day': {
    predicate: 'bringen',
    written: 'Laut dem Boten brachte der Börsengang von Sinora Einnahmen von 900 Millionen Dollar.',
  },
  'the German Billion is a trillion': {
    predicate: 'erreichen',
    written: 'Laut dem Boten erreichten die Staatsschulden des Landes 2,5 Billionen Euro.',
  },
  'two figures distributed over two names': {
    predicate: null,
    written: 'Der Bote schreibt: „Die Aktien von Talvik und Brenno stiegen um 80 Prozent bzw. 64 Prozent.“',
  },
  'a fall is no rise': {
    predicate: 'sinken',
    written: 'Laut dem Boten sank der Gewinn der Reederei Halvors um 11 Prozent.',
  },
  'another quarter is another period': {
    predicate: 'liegen',
    written: 'Laut dem Boten lag der Umsatz von Norda im dritten Quartal 2026 bei 1,3 Milliarden Euro.',
  },
  'contradicting figures for one period': {
    predicate: 'erreichen',
    written:
      'Der Bote berichtet, im dritten Quartal 2026 habe der Auftragseingang von Norda 1,35 Milliarden Euro erreicht.',
  },
  'an adjusted figure is another measure': {
    predicate: 'wachsen',
    written: 'Laut dem Boten wuchs der Umsatz von Norda währungsbereinigt um sechs Prozent.',
  },
  'a death toll that grows is superseded': {
    predicate: 'kommen',
    written: 'Laut dem Boten kamen bei dem Fährunglück vor Olsund mindestens zwei Menschen ums Leben.',
  },
  'missing and dead are two measures': {
    predicate: 'vermissen',
    written: 'Laut dem Boten werden elf Menschen noch vermisst.',
  },
  'a guidance is an expectation with a range': {
    predicate: 'erwarten',
    written:
      'Laut dem Boten erwartet der Vorstand von Norda für das Gesamtjahr 2026 einen Umsatz zwischen 4,8 und 5,0 Milliarden Euro.',
  },
  'a plan is not yet done': {
    predicate: 'streichen',
    written: 'Laut dem Boten will der Zulieferer Brenno in seinem Werk Ahlsee 300 Stellen streichen.',
  },
  'a date to the day agrees with its month': {
    predicate: 'enden',
    written: 'Laut dem Boten endet die Fertigung im Werk Ahlsee am 30. Juni 2027.',
  },
  'yesterday is resolved by the publication date': {
    predicate: 'veröffentlichen',
    written: 'Laut dem Boten veröffentlichte die Firma Helvar am 17. März 2026 ein Update für das Gerät Norgate.',
  },
  'direct speech with its speaker': {
    predicate: null,
    written: '„Wir sehen keinen Weg zurück in die Gewinnzone“, sagte Vorstandschef Arne Lohmeyer laut dem Boten.',
  },
  'indirect speech is reported, not asserted': {
    predicate: 'bleiben',
    written:
      'Nach Angaben von Geschäftsführerin Ilse Brandt bleibt die Montage mit 210 Beschäftigten erhalten, berichtet der Bote.',
  },
  'a probability below a bound': {
    predicate: 'liegen',
    written:
      'Nach Angaben von Forscher Jan Tiede liegt die Wahrscheinlichkeit, dass ein Anbieter in den nächsten drei Jahren aufholt, bei weniger als 20 Prozent, berichtet der Bote vom 11. Januar 2026.',
  },
  'a probability as a range': {
    predicate: 'beziffern',
    written:
      'Laut dem Boten sieht Ökonom Falk Reimers eine Wahrscheinlichkeit von 30 bis 40 Prozent, dass bis Ende 2026 ein Käufer einsteigt.',
  },
  'worldwide is not one country': {
    predicate: 'sein',
    written: 'Laut dem Boten sind weltweit rund 14.000 Geräte erreichbar.',
  },
  'German and English meet through the lexicon': {
    predicate: 'liegen',
    written: 'Laut dem Boten lag der Umsatz von Norda 2025 bei 4,7 Milliarden Euro.',
  },
  'English billion and dollar sign': {
    predicate: 'raise',
    written: 'According to Bote, Talvik raised $1.5 billion in its initial public offering.',
  },
  'English indirect speech': {
    predicate: 'say',
    written: 'According to Bote, mayor Ann Holloway said that 400 people had been evacuated.',
  },
  'English forecast': {
    predicate: 'expect',
    written: 'According to Bote, analyst Priya Raman expects chip sales to grow by 12% in 2027.',
  },
  'knapp is a little less': {
    predicate: 'beteiligen',
    written: 'Laut dem Boten beteiligten sich knapp 5.000 Menschen an der Kundgebung in Ahlsee.',
  },
  'number words and a counted noun': {
    predicate: 'verlassen',
    written: 'Laut dem Boten mussten zwölfhundert Einwohner ihre Häuser verlassen.',
  },
  'a denial is told as a denial': {
    predicate: 'dementieren',
    written: 'Laut dem Boten dementierte der Konzern Brenno Pläne für einen Verkauf der Sparte Antriebe.',
  },
  'a judgement belongs to who judges': {
    predicate: null,
    written:
      '„Der Verkauf der Werft ist ein schwerer Fehler mit hohem Risiko“, sagte Gewerkschafterin Ruth Anders laut dem Boten.',
  },
  'who says that what causes what': {
    predicate: 'beschleunigen',
    written:
      'Nach Angaben von Forscherin Mira Voss beschleunigten die Exportverbote den Bau eigener Chips in Taldan, berichtet der Bote.',
  },
  'vague stays vague': {
    predicate: 'sein',
    written: 'Laut dem Boten waren dutzende Helfer in Ahlsee im Einsatz, darunter 40 Taucher.',
  },
};
