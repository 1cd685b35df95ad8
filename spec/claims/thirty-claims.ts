/**
 * Thirty claims walked by hand through reading, frame, comparison, written sentence and gate. The kinds of trap were met in
 * real reports; the texts are this project's own. Frames and written sentences stand in `walked.ts`.
 */

import type { Relation } from '../../src/claims/index.ts';
import type { ClaimKind, Language, Modality } from '../../src/model/index.ts';

export interface Expected {
  readonly kind: ClaimKind;
  /** key of the measures lexicon, or a prefix ending in ":" */
  readonly measure?: string;
  readonly aspect?: 'level' | 'change' | 'share' | 'rate';
  readonly value?: number;
  readonly range?: readonly [number, number];
  readonly currency?: string;
  /** must be contained in the subject's text */
  readonly subject?: string;
  readonly modality?: Modality;
  readonly speaker?: string;
  /** ISO interval the claim speaks of */
  readonly time?: readonly [string, string];
  readonly probability?: readonly [number, number];
}

export interface ClaimCase {
  readonly name: string;
  readonly lang: Language;
  readonly published: string;
  readonly text: string;
  readonly expected: Expected;
  /** another outlet's words for it, when it was said, and how the two relate */
  readonly other?: {
    readonly text: string;
    readonly published: string;
    readonly lang?: Language;
    readonly relation: Relation;
  };
  /** a faithful restatement, and one with an error the gate must block */
  readonly gate?: { readonly good: string; readonly bad: string };
}

export const THIRTY_CLAIMS: readonly ClaimCase[] = [
  {
    name: 'revenue with a name, corroborated by a rounder figure',
    lang: 'de',
    published: '2026-05-07T08:00:00+02:00',
    text: 'Der Pumpenhersteller Norda steigerte den Umsatz im ersten Quartal 2026 auf 1,2 Milliarden Euro.',
    expected: {
      kind: 'figure',
      measure: 'revenue',
      aspect: 'level',
      value: 1.2e9,
      currency: 'EUR',
      subject: 'Norda',
      time: ['2026-01-01', '2026-03-31'],
    },
    other: {
      text: 'Norda setzte im ersten Quartal 2026 genau 1.204 Millionen Euro um.',
      published: '2026-05-07T13:00:00+02:00',
      relation: 'agree',
    },
    gate: {
      good: 'Im ersten Quartal 2026 erlöste Norda 1.200 Millionen Euro.',
      bad: 'Im ersten Quartal 2026 erlöste Norda 1,4 Milliarden Euro.',
    },
  },
  {
    name: 'more than a billion agrees with 1.1 billion',
    lang: 'de',
    published: '2026-01-12T09:00:00+01:00',
    text: 'Die beiden Firmen sammelten an der Börse mehr als eine Milliarde Dollar ein.',
    expected: { kind: 'figure', value: 1e9, currency: 'USD' },
    gate: {
      good: 'Die zwei Firmen haben über eine Milliarde Dollar eingesammelt.',
      bad: 'Die zwei Firmen haben über zwei Milliarden Dollar eingesammelt.',
    },
  },
  {
    name: 'another currency without a rate of the day',
    lang: 'de',
    published: '2026-01-12T09:00:00+01:00',
    text: 'Der Börsengang von Sinora brachte Einnahmen von 900 Millionen Dollar.',
    expected: { kind: 'figure', value: 9e8, currency: 'USD', subject: 'Sinora' },
    other: {
      text: 'Der Börsengang von Sinora brachte Einnahmen von 780 Millionen Euro.',
      published: '2026-01-12T11:00:00+01:00',
      relation: 'not-comparable',
    },
    gate: { good: 'Sinora nahm 900 Millionen Dollar ein.', bad: 'Sinora nahm 900 Millionen Euro ein.' },
  },
  {
    name: 'the German Billion is a trillion',
    lang: 'de',
    published: '2026-03-02',
    text: 'Die Staatsschulden des Landes erreichten 2,5 Billionen Euro.',
    expected: { kind: 'figure', value: 2.5e12, currency: 'EUR' },
    gate: {
      good: 'Die Staatsschulden betragen 2.500 Milliarden Euro.',
      bad: 'Die Staatsschulden betragen 2,5 Milliarden Euro.',
    },
  },
  {
    name: 'two figures distributed over two names',
    lang: 'de',
    published: '2026-02-02',
    text: 'Die Aktien von Talvik und Brenno stiegen um 80 Prozent bzw. 64 Prozent.',
    expected: { kind: 'figure', aspect: 'change', value: 80, subject: 'Talvik' },
    gate: { good: 'Die Aktie von Talvik gewann 80 Prozent.', bad: 'Die Aktie von Talvik gewann 46 Prozent.' },
  },
  {
    name: 'a fall is no rise',
    lang: 'de',
    published: '2026-02-02',
    text: 'Der Gewinn der Reederei Halvors sank um 11 Prozent.',
    expected: { kind: 'figure', measure: 'profit', aspect: 'change', value: 11 },
    gate: {
      good: 'Der Gewinn von Halvors ging um 11 Prozent zurück.',
      bad: 'Der Gewinn von Halvors stieg um 11 Prozent.',
    },
  },
  {
    name: 'another quarter is another period',
    lang: 'de',
    published: '2026-11-05',
    text: 'Im dritten Quartal 2026 lag der Umsatz von Norda bei 1,3 Milliarden Euro.',
    expected: { kind: 'figure', measure: 'revenue', value: 1.3e9, time: ['2026-07-01', '2026-09-30'] },
    other: {
      text: 'Im zweiten Quartal 2026 lag der Umsatz von Norda bei 1,1 Milliarden Euro.',
      published: '2026-11-05',
      relation: 'not-comparable',
    },
  },
  {
    name: 'contradicting figures for one period',
    lang: 'de',
    published: '2026-11-05',
    text: 'Der Auftragseingang von Norda erreichte im dritten Quartal 2026 1,35 Milliarden Euro.',
    expected: { kind: 'figure', value: 1.35e9, subject: 'Norda' },
    other: {
      text: 'Der Auftragseingang von Norda belief sich im dritten Quartal 2026 auf 1,53 Milliarden Euro.',
      published: '2026-11-05',
      relation: 'differ',
    },
    gate: {
      good: 'Norda erhielt Aufträge über 1,35 Milliarden Euro.',
      bad: 'Norda erhielt Aufträge über 1,53 Milliarden Euro.',
    },
  },
  {
    name: 'an adjusted figure is another measure',
    lang: 'de',
    published: '2026-11-05',
    text: 'Der Umsatz von Norda wuchs währungsbereinigt um sechs Prozent.',
    expected: { kind: 'figure', measure: 'revenue', aspect: 'change', value: 6 },
    other: { text: 'Der Umsatz von Norda wuchs um vier Prozent.', published: '2026-11-05', relation: 'not-comparable' },
  },
  {
    name: 'a death toll that grows is superseded',
    lang: 'de',
    published: '2026-06-05T10:00:00+02:00',
    text: 'Bei dem Fährunglück vor Olsund sind mindestens zwei Menschen ums Leben gekommen.',
    expected: { kind: 'figure', measure: 'deaths', value: 2 },
    other: {
      text: 'Die Zahl der Toten nach dem Fährunglück vor Olsund ist auf fünf gestiegen.',
      published: '2026-06-06T18:00:00+02:00',
      relation: 'newer',
    },
    gate: {
      good: 'Mindestens zwei Menschen starben bei dem Fährunglück.',
      bad: 'Mindestens zwölf Menschen starben bei dem Fährunglück.',
    },
  },
  {
    name: 'missing and dead are two measures',
    lang: 'de',
    published: '2026-06-05T10:00:00+02:00',
    text: 'Elf Menschen werden noch vermisst.',
    expected: { kind: 'figure', measure: 'missing', value: 11 },
    other: {
      text: 'Elf Menschen wurden verletzt.',
      published: '2026-06-05T10:00:00+02:00',
      relation: 'not-comparable',
    },
  },
  {
    name: 'a guidance is an expectation with a range',
    lang: 'de',
    published: '2026-11-05',
    text: 'Für das Gesamtjahr 2026 erwartet der Vorstand von Norda einen Umsatz zwischen 4,8 und 5,0 Milliarden Euro.',
    expected: { kind: 'figure', measure: 'revenue', range: [4.8e9, 5e9], modality: 'forecast' },
    gate: {
      good: 'Norda rechnet für 2026 mit 4,8 bis 5,0 Milliarden Euro Umsatz.',
      bad: 'Norda hat 2026 einen Umsatz von 4,8 bis 5,0 Milliarden Euro erzielt.',
    },
  },
  {
    name: 'a plan is not yet done',
    lang: 'de',
    published: '2026-01-14',
    text: 'Der Zulieferer Brenno will in seinem Werk Ahlsee 300 Stellen streichen.',
    expected: { kind: 'figure', value: 300, modality: 'planned', subject: 'Brenno' },
    gate: {
      good: 'Brenno plant, 300 Stellen in Ahlsee abzubauen.',
      bad: 'Brenno hat in Ahlsee 300 Stellen gestrichen.',
    },
  },
  {
    name: 'a date to the day agrees with its month',
    lang: 'de',
    published: '2026-01-13',
    text: 'Die Fertigung im Werk Ahlsee endet am 30. Juni 2027.',
    expected: { kind: 'date', time: ['2027-06-30', '2027-06-30'] },
    other: { text: 'Die Fertigung im Werk Ahlsee endet im Juni 2027.', published: '2026-01-14', relation: 'agree' },
    gate: {
      good: 'Am 30. Juni 2027 endet die Fertigung in Ahlsee.',
      bad: 'Am 30. Juli 2027 endet die Fertigung in Ahlsee.',
    },
  },
  {
    name: 'yesterday is resolved by the publication date',
    lang: 'de',
    published: '2026-03-18',
    text: 'Die Firma Helvar hat gestern ein Update für das Gerät Norgate veröffentlicht.',
    expected: { kind: 'date', time: ['2026-03-17', '2026-03-17'] },
    gate: {
      good: 'Helvar veröffentlichte das Update am 17. März 2026.',
      bad: 'Helvar veröffentlichte das Update am 15. März 2026.',
    },
  },
  {
    name: 'direct speech with its speaker',
    lang: 'de',
    published: '2026-01-14',
    text: '„Wir sehen keinen Weg zurück in die Gewinnzone“, sagte Vorstandschef Arne Lohmeyer.',
    expected: { kind: 'quote', speaker: 'Arne Lohmeyer' },
    other: {
      text: '„Wir sehen keinen Weg zurück in die Gewinnzone“, erklärte Arne Lohmeyer am Mittag.',
      published: '2026-01-14',
      relation: 'agree',
    },
    gate: {
      good: 'Arne Lohmeyer sagte: „Wir sehen keinen Weg zurück in die Gewinnzone.“',
      bad: 'Arne Lohmeyer sagte: „Wir sehen keinen Weg zurück zu unseren Kunden.“',
    },
  },
  {
    name: 'indirect speech is reported, not asserted',
    lang: 'de',
    published: '2026-01-14',
    text: 'Die Montage bleibe mit 210 Beschäftigten erhalten, sagte Geschäftsführerin Ilse Brandt.',
    expected: { kind: 'figure', value: 210, modality: 'reported', speaker: 'Ilse Brandt' },
  },
  {
    name: 'a probability below a bound',
    lang: 'de',
    published: '2026-01-11',
    text: 'Die Wahrscheinlichkeit, dass ein Anbieter in den nächsten drei Jahren aufholt, liege bei weniger als 20 Prozent, sagte der Forscher Jan Tiede.',
    expected: { kind: 'forecast', probability: [0, 0.2], speaker: 'Jan Tiede' },
    gate: {
      good: 'Jan Tiede sieht die Wahrscheinlichkeit bei unter 20 Prozent.',
      bad: 'Jan Tiede sieht die Wahrscheinlichkeit bei über 20 Prozent.',
    },
  },
  {
    name: 'a probability as a range',
    lang: 'de',
    published: '2026-01-28',
    text: 'Ökonom Falk Reimers beziffert die Wahrscheinlichkeit, dass bis Ende 2026 ein Käufer einsteigt, auf 30 bis 40 Prozent.',
    expected: { kind: 'forecast', probability: [0.3, 0.4] },
  },
  {
    name: 'worldwide is not one country',
    lang: 'de',
    published: '2026-03-18',
    text: 'Weltweit sind rund 14.000 Geräte erreichbar.',
    expected: { kind: 'figure', value: 14_000 },
    other: {
      text: 'In Deutschland sind 2.300 Geräte erreichbar.',
      published: '2026-03-18',
      relation: 'not-comparable',
    },
    gate: { good: 'Etwa 14.000 Geräte sind weltweit erreichbar.', bad: 'Etwa 41.000 Geräte sind weltweit erreichbar.' },
  },
  {
    name: 'German and English meet through the lexicon',
    lang: 'de',
    published: '2026-05-07',
    text: 'Der Umsatz von Norda lag 2025 bei 4,7 Milliarden Euro.',
    expected: { kind: 'figure', measure: 'revenue', value: 4.7e9, time: ['2025-01-01', '2025-12-31'] },
    other: {
      text: 'Revenue at Norda came to 4.7 billion euros in 2025.',
      lang: 'en',
      published: '2026-05-07',
      relation: 'agree',
    },
  },
  {
    name: 'English billion and dollar sign',
    lang: 'en',
    published: '2026-05-07',
    text: 'Talvik raised $1.5 billion in its initial public offering.',
    expected: { kind: 'figure', value: 1.5e9, currency: 'USD' },
    gate: { good: 'Talvik raised 1,500 million dollars.', bad: 'Talvik raised 1.5 million dollars.' },
  },
  {
    name: 'English indirect speech',
    lang: 'en',
    published: '2026-05-07',
    text: 'Mayor Ann Holloway said 400 people had been evacuated.',
    expected: { kind: 'figure', value: 400, modality: 'reported' },
    gate: {
      good: 'According to Ann Holloway, 400 people were evacuated.',
      bad: 'According to Ann Holloway, 4,000 people were evacuated.',
    },
  },
  {
    name: 'English forecast',
    lang: 'en',
    published: '2026-05-07',
    text: 'Analyst Priya Raman expects chip sales to grow by 12 percent in 2027.',
    expected: { kind: 'forecast' },
    gate: {
      good: 'Chip sales could grow 12 percent in 2027, Priya Raman expects.',
      bad: 'Chip sales grew 12 percent in 2027.',
    },
  },
  {
    name: 'knapp is a little less',
    lang: 'de',
    published: '2026-05-07',
    text: 'Knapp 5.000 Menschen beteiligten sich an der Kundgebung in Ahlsee.',
    expected: { kind: 'figure', value: 5000 },
    gate: {
      good: 'Fast 5.000 Menschen nahmen an der Kundgebung teil.',
      bad: 'Mehr als 5.000 Menschen nahmen an der Kundgebung teil.',
    },
  },
  {
    name: 'number words and a counted noun',
    lang: 'de',
    published: '2026-05-07',
    text: 'Zwölfhundert Einwohner mussten ihre Häuser verlassen.',
    expected: { kind: 'figure', value: 1200 },
    gate: { good: '1.200 Einwohner verließen ihre Häuser.', bad: '2.100 Einwohner verließen ihre Häuser.' },
  },
  {
    name: 'a denial is told as a denial',
    lang: 'de',
    published: '2026-05-07',
    text: 'Der Konzern Brenno dementierte Pläne für einen Verkauf der Sparte Antriebe.',
    expected: { kind: 'event', modality: 'denied' },
    gate: {
      good: 'Brenno bestreitet, die Sparte Antriebe verkaufen zu wollen.',
      bad: 'Brenno bestätigte, die Sparte Antriebe verkaufen zu wollen.',
    },
  },
  {
    name: 'a judgement belongs to who judges',
    lang: 'de',
    published: '2026-05-07',
    text: '„Der Verkauf der Werft ist ein schwerer Fehler mit hohem Risiko“, sagte Gewerkschafterin Ruth Anders.',
    expected: { kind: 'stance', modality: 'opinion', speaker: 'Ruth Anders' },
  },
  {
    name: 'who says that what causes what',
    lang: 'de',
    published: '2026-05-07',
    text: 'Die Exportverbote beschleunigten den Bau eigener Chips in Taldan, sagte Forscherin Mira Voss.',
    expected: { kind: 'causal', speaker: 'Mira Voss' },
    gate: {
      good: 'Nach Angaben von Mira Voss haben die Exportverbote den Chipbau beschleunigt.',
      bad: 'Nach Angaben von Mira Voss haben die Exportverbote den Chipbau gebremst.',
    },
  },
  {
    name: 'vague stays vague',
    lang: 'de',
    published: '2026-05-07',
    text: 'Dutzende Helfer waren am Abend in Ahlsee im Einsatz, darunter 40 Taucher.',
    expected: { kind: 'figure', value: 40 },
    gate: { good: 'Unter den Helfern waren 40 Taucher.', bad: 'Unter den Helfern waren 24 Taucher.' },
  },
];
