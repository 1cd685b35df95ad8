/** The words of the published pages in German; `en.ts` has the same keys. */
import type { CauseRelation, ClaimKind, Language, SectionKind } from '../../model/index.ts';

const n = (count: number, one: string, many: string): string => `${count}\u00a0${count === 1 ? one : many}`;

export const de = {
  skip: 'Zum Inhalt springen',
  mainNav: 'Hauptnavigation',
  footerNav: 'Über diese Seite',
  home: 'Startseite',
  allArticles: 'Alle Artikel',
  howMade: 'So entstehen die Artikel',
  imprint: 'Impressum',
  feeds: 'Feeds',
  responsible: (name: string) => `Redaktionell verantwortlich: ${name}`,
  tagline: 'Jeder Satz mit Beleg.',
  noArticles: 'Noch ist kein Artikel erschienen',
  noArticlesHint:
    'Sobald die Redaktion Quellen gelesen und verglichen hat, steht hier, was sie gemeinsam berichten und wo sie sich widersprechen, jeder Satz mit seinem Beleg.',
  newer: 'Neuere Artikel',
  older: 'Ältere Artikel',
  pages: 'Weitere Seiten',
  page: (k: number) => `Seite ${k}`,
  latest: 'Neueste Artikel',

  publishedOn: 'Veröffentlicht am',
  updatedOn: 'Aktualisiert am',
  clock: (date: string, time: string, zone: string) => `${date}, ${time} Uhr (${zone})`,
  edition: (k: number) => `Fassung ${k}`,
  originalIn: (lang: Language) => `Original auf ${lang === 'de' ? 'Deutsch' : 'Englisch'}:`,
  alsoIn: (lang: Language) => `Auch auf ${lang === 'de' ? 'Deutsch' : 'Englisch'}:`,
  originalChanged: 'Das Original wurde seither geändert; diese Übersetzung gibt eine frühere Fassung wieder.',
  translationOlder: '(gibt eine frühere Fassung wieder)',
  contents: 'In diesem Artikel',
  evidenceFor: (outlets: string) => `Beleg: ${outlets}`,
  signed: (name: string) => `Meinung, gezeichnet: ${name}`,
  offerLabel: 'Anzeige in eigener Sache',
  /** usual headings, where the draft has none of its own */
  headings: {
    lead: 'Worum es geht',
    'key-facts': 'Das Wichtigste',
    'what-happened': 'Was ist passiert?',
    table: 'Überblick',
    check: 'Was die Quellen tragen',
    pro: 'Dafür spricht',
    contra: 'Dagegen spricht',
    assessment: 'Einschätzung',
    positions: 'Positionen',
    timeline: 'Zeitlicher Ablauf',
    numbers: 'Zahlen',
    quotes: 'Im Wortlaut',
    forecasts: 'Prognosen',
    offer: 'Eigenes Angebot',
    conclusion: 'Fazit',
  } as Readonly<Partial<Record<SectionKind, string>>>,
  table: 'Tabelle',

  sources: 'Quellen',
  countSources: (k: number) => n(k, 'Quelle', 'Quellen'),
  countIndependent: (k: number) => n(k, 'unabhängiger Ursprung', 'unabhängige Ursprünge'),
  countConflicts: (k: number) => n(k, 'Widerspruch', 'Widersprüche'),
  countSuperseded: (k: number) => n(k, 'Aktualisierung', 'Aktualisierungen'),
  countUndated: (k: number) => (k === 1 ? '1\u00a0Quelle ohne Datum' : `${k}\u00a0Quellen ohne Datum`),
  countEvidence: (k: number) => n(k, 'Fundstelle', 'Fundstellen'),
  ledger: 'Quellenlage',
  ledgerSources: (k: number): string => (k === 1 ? 'Quelle' : 'Quellen'),
  ledgerIndependent: () => 'unabhängig',
  ledgerCorroborated: () => 'mehrfach belegt',
  ledgerSuperseded: (k: number): string => (k === 1 ? 'Aktualisierung' : 'Aktualisierungen'),
  ledgerConflicts: (k: number): string => (k === 1 ? 'Widerspruch' : 'Widersprüche'),
  ledgerUndated: () => 'ohne Datum',
  undated: 'ohne Datum',
  writtenFrom: (day: string) => `nach seinem Text frühestens ${day}`,
  writtenUntil: (day: string) => `nach seinem Text spätestens ${day}`,
  alsoRead: 'gelesen, im Text nicht zitiert',
  fileOnly: (name: string | null) =>
    name === null
      ? 'Datei des Herausgebers, nicht öffentlich verlinkt'
      : `Datei des Herausgebers, nicht öffentlich verlinkt: ${name}`,
  privateEvidence: 'Nicht öffentlicher Beleg',
  privateNote: 'Dieser Beleg liegt der Redaktion vor und wird nicht veröffentlicht.',
  noExcerpt: 'Diese Quelle lässt keinen Auszug zu; der Link führt zum Original.',
  inOriginal: 'Im Original lesen',
  inOriginalOf: (outlet: string) => `Fundstelle im Original bei ${outlet} öffnen`,
  language: (name: string) => `Sprache: ${name}`,
  ai: {
    'ai-generated': 'laut eigener Angabe KI-generiert',
    'ai-translated': 'laut eigener Angabe KI-übersetzt',
    'ai-assisted': 'laut eigener Angabe mit KI-Unterstützung erstellt',
  } as Readonly<Record<string, string>>,
  aiOther: (what: string) => `Angabe der Quelle zu KI: ${what}`,
  aiReviewed: ', von Menschen geprüft',

  verdict: {
    corroborated: (k: number) => `${k} unabhängige Quellen`,
    onePrimary: (k: number, name: string) => `${k} Medien, alle nach ${name}`,
    'single-source': 'eine Quelle',
    syndicated: 'eine Quelle, mehrfach verbreitet',
    conflicting: 'widersprüchlich',
    superseded: 'Stand hat sich geändert',
    outdated: 'inzwischen überholt',
  },
  verdictLink: 'Wie die Quellen dazu stehen',

  evidence: 'Belege',
  evidenceTitle: (headline: string) => `Belege zu: ${headline}`,
  evidenceIntro:
    'Quelle für Quelle die Stellen, auf denen der Artikel beruht, und die Sätze, die sich darauf stützen. Hervorgehoben ist die zitierte Stelle; der Link führt in das Original.',
  backToSentence: 'Zum Satz im Artikel',
  backToArticle: 'Zurück zum Artikel',
  readArticle: 'Artikel lesen',

  comparison: 'Quellen im Vergleich',
  comparisonTitle: (headline: string) => `Quellen im Vergleich: ${headline}`,
  comparisonIntro:
    'Was die Quellen gemeinsam berichten, wo sie sich widersprechen, wer nur weitergibt, was ein anderer gemeldet hat, und wessen Prognose wessen ist.',
  agree: 'Übereinstimmungen',
  agreeFurther: 'Auch das berichten mehrere',
  agreeNone: 'Für keine Aussage hat das Programm eine zweite unabhängige Quelle gefunden.',
  conflict: 'Widersprüche',
  conflictNone:
    'Das Programm hat keinen Widerspruch gefunden. Das heißt nicht, dass es keinen gibt: Es vergleicht nur, was es sicher auf dieselbe Sache beziehen kann.',
  against: 'dagegen',
  accordingTo: (name: string) => `laut ${name}`,
  unsure: 'Weitere, nicht mitgezählt',
  unsureIntro:
    'Hier stellt ein einzelner Artikel zwei Angaben gegenüber, oder sie meinen womöglich Verschiedenes. Unser Artikel zählt sie nicht mit.',
  sideEarlier: 'Früherer Stand',
  sideLater: 'Neuerer Stand',
  superseded: 'Aktualisierungen',
  supersededNone: 'Keine Angabe hat sicher eine frühere abgelöst.',
  related: 'Verwandt, aber nicht vergleichbar',
  relatedIntro:
    'Diese Angaben gelten demselben Gegenstand oder sehen ähnlich aus, lassen sich aber nicht gegeneinander prüfen.',
  morePairs: (k: number) => (k === 1 ? 'Ein weiteres Paar' : `${k} weitere Paare`),
  alone: 'Nur aus einer Quelle',
  aloneCount: (k: number) => (k === 1 ? '1 Aussage' : `${k} Aussagen`),
  loneCount: (k: number) => (k === 1 ? '1 Angabe' : `${k} Angaben`),
  aloneIntro:
    'Diese Sätze bestätigt keine andere Quelle. Gezählt sind, wie im Artikel, Zahlen, Zeiten und Zitate; bloße Meinung nicht.',
  aloneMore: (k: number) =>
    k === 1
      ? 'Eine weitere Stelle steht nur im Original: Fremde Texte werden hier nur auszugsweise gezeigt.'
      : `${k} weitere Stellen stehen nur im Original: Fremde Texte werden hier nur auszugsweise gezeigt.`,
  glanceIndependent: (origins: number, articles: number) =>
    origins === articles
      ? `${n(articles, 'unabhängiger Artikel', 'unabhängige Artikel')}`
      : `${n(articles, 'Artikel', 'Artikel')}, ${n(origins, 'unabhängiger Ursprung', 'unabhängige Ursprünge')}`,
  countArticles: (k: number) => n(k, 'Artikel', 'Artikel'),
  relayedBy: ', weitergegeben von',
  printedBy: ', gedruckt von',
  allSources: (k: number) => (k === 1 ? 'Der gelesene Artikel' : `Alle ${k} gelesenen Artikel`),
  onThisPage: 'Auf dieser Seite',
  matrixClaim: 'Angabe',
  claimKind: {
    figure: 'Zahl',
    date: 'Zeitpunkt',
    event: 'Ereignis',
    quote: 'Zitat',
    forecast: 'Prognose',
    causal: 'Begründung',
    stance: 'Bewertung',
  } as Readonly<Record<ClaimKind, string>>,
  noWords: 'Fundstelle',
  restsOn: 'Darauf stützen sich auch:',
  passages: 'Fundstellen im Wortlaut',
  passagesIntro: 'Jede Angabe oben öffnet hier ihre Stelle in der Quelle.',
  passagesAll: (k: number) => (k === 1 ? 'Die Fundstelle zeigen' : `Alle ${k} Fundstellen zeigen`),
  sameWords: 'Gleichlautend:',
  close: 'Schließen',
  citedBy: 'Darauf stützt sich im Artikel:',
  causes: 'Ursachen und Wirkungen',
  causesIntro:
    'Wer sagt, was wozu führt oder was hindert. Das sind Behauptungen der Quellen; daraus berechnet oder geschlossen ist nichts.',
  moreLinks: (k: number) => (k === 1 ? 'Eine weitere Aussage' : `${k} weitere Aussagen`),
  causeColumn: 'Ursache',
  effectColumn: 'Wirkung',
  cause: { furthers: 'bewirkt, fördert', hinders: 'bremst, verhindert', despite: 'trotzdem' } as Readonly<
    Record<CauseRelation, string>
  >,
  causeDenied: { furthers: 'bewirkt nicht', hinders: 'bremst nicht', despite: 'trotzdem' } as Readonly<
    Record<CauseRelation, string>
  >,
  causePossible: 'möglich',
  positions: 'Wer was wie bewertet',
  positionsIntro: 'Bewertungen in den Quellen, jede bei dem, der sie abgibt. Gezählt oder gemittelt wird nichts.',
  positionMatter: 'Sache',
  positionJudges: 'Urteil',
  valence: { favourable: 'günstig', unfavourable: 'ungünstig' } as Readonly<
    Record<'favourable' | 'unfavourable', string>
  >,
  forecasts: 'Prognosen: wer, was, bis wann',
  forecastsNone: 'Keine Quelle enthält eine Prognose.',
  forecastSpeaker: 'Wer',
  forecastWords: 'Was',
  forecastSure: 'Wie sicher',
  forecastHorizon: 'Bis wann',
  forecastSaid: 'Gesagt',
  forecastIn: (outlet: string) => `in ${outlet}`,
  unnamedSpeaker: 'niemand genannt',
  noProbability: 'keine Angabe',
  noHorizon: 'kein Zeitpunkt genannt',
  probability: {
    exact: (p: string) => p,
    atMost: (p: string) => `höchstens ${p}`,
    atLeast: (p: string) => `mindestens ${p}`,
    between: (a: string, b: string) => `${a} bis ${b}`,
  },
  untilDay: (day: string) => `bis ${day}`,
  until: (a: string, b: string) => (a === b ? a : `${a} bis ${b}`),
  withoutDate: 'Ohne Datum',
  withoutDateNone: 'Alle Quellen tragen ein Datum.',
  withoutDateIntro:
    'Bei diesen Quellen ist nicht zu erkennen, wann sie veröffentlicht wurden. Ihre Angaben können älter sein.',
  machineMade: 'Maschinell entstanden',
  machineMadeNone: 'Keine Quelle gibt an, mit KI entstanden zu sein. Das schließt nicht aus, dass sie es ist.',
  overview: 'Die Quellen im Überblick',
  column: { outlet: 'Medium', date: 'Datum', language: 'Sprache', origin: 'Ursprung', making: 'Entstehung' },
  originOwn: 'eigene Meldung',
  /** eines eigenen Artikels, der Teile eines fremden weitergibt */
  originInPart: (names: string) => `eigene Meldung, gibt in Teilen ${names} wieder`,
  inPart: ' gibt in Teilen weiter, was berichtet: ',
  originOf: (name: string) => `gibt ${name} wieder`,
  originShared: 'gemeinsamer Ursprung',
  notPublic: 'nicht öffentlich',
  quoted: (text: string) => `„${text}“`,
  makingUnknown: 'keine Angabe',

  disclosure: 'Wie dieser Text entstanden ist',
  transparency: 'Transparenz',
  record: 'Offenlegung als Datei (JSON)',
  corrections: 'Korrekturen und Änderungen',
  correctedOn: 'Geändert am',
  addedOn: 'Ergänzt am',
  someEditor: 'einem Mitglied der Redaktion',
  reviewDecision: (who: string, date: string) => `Freigegeben von ${who} am ${date}`,
  policyDecision: (date: string) => `Freigegeben nach den Regeln der Redaktion am ${date}`,
  modelUsed: (model: string) => `Modell: ${model}`,
  blueprintUsed: (name: string) => `Bauplan: ${name}`,

  movedText: 'Diese Meldung ist in einer anderen aufgegangen: Beide berichten vom selben Ereignis.',
  movedTo: 'Hier geht es weiter:',
  movedWhy: 'Warum:',
  movedRecord: 'Was hier veröffentlicht war, steht mit Belegen und Entscheidungen im Protokoll.',
  notFound: 'Diese Seite gibt es nicht',
  notFoundText:
    'Die Adresse führt ins Leere. Vielleicht wurde der Artikel zurückgezogen oder die Adresse ist unvollständig.',

  process: {
    title: 'So entstehen die Artikel',
    lead: 'Diese Redaktion arbeitet mit einem Programm, das Quellen liest, vergleicht und jeden Satz an seine Fundstelle bindet. Hier steht, was es tut, was es nicht kann und wer dafür einsteht.',
    steps: [
      [
        'Sammeln',
        'Das Programm folgt ausgewählten Quellen und bewahrt jede Fassung einer Meldung unverändert auf. Werbung, Leserkommentare und Seitenteile werden abgetrennt und gelten nicht als Beleg.',
      ],
      [
        'Lesen',
        'Aus jedem Artikel liest es, wer was behauptet: Zahlen, Daten, Zitate, Ankündigungen, Prognosen, jeweils mit der genauen Stelle im Text. Vage Angaben bleiben vage.',
      ],
      [
        'Vergleichen',
        'Nur Vergleichbares wird verglichen. Zehn Medien, die eine Meldung nachdrucken, zählen als ein Ursprung. Widersprüche werden genannt, nicht geglättet.',
      ],
      [
        'Schreiben',
        'Artikel bestehen aus Sätzen mit Belegen. Ob ein Regelwerk oder ein Sprachmodell formuliert hat, steht über jedem Artikel.',
      ],
      [
        'Prüfen',
        'Vor der Veröffentlichung vergleicht eine Prüfstelle Zahlen, Namen, Zitate und Daten jedes Satzes mit seinen Quellen. Was sie nicht entscheiden kann, legt sie einem Menschen vor. Kein von einem Sprachmodell geschriebener Text erscheint ohne menschliche Freigabe, solange die Redaktion nichts anderes festlegt.',
      ],
      [
        'Korrigieren',
        'Ändert sich ein Artikel, steht datiert darin, was vorher galt. Jede Fassung behält ihre Belege.',
      ],
    ] as readonly (readonly [string, string])[],
    badgesTitle: 'Was die Kennzeichen bedeuten',
    badges: [
      ['corroborated', 'Mehrere Quellen, die nicht voneinander abgeschrieben haben, berichten dasselbe.'],
      ['single-source', 'Nur eine Quelle berichtet das. Es kann stimmen, ist aber nicht bestätigt.'],
      ['syndicated', 'Mehrere Medien verbreiten dieselbe Meldung. Das zählt als eine Quelle.'],
      ['conflicting', 'Quellen geben Unvereinbares an. Beide Seiten stehen im Vergleich.'],
      [
        'superseded',
        'Eine neuere Angabe hat eine frühere abgelöst. Gibt ein Satz nur die frühere wieder, steht „inzwischen überholt“ dahinter.',
      ],
    ] as readonly (readonly ['corroborated' | 'single-source' | 'syndicated' | 'conflicting' | 'superseded', string])[],
    limitsTitle: 'Was das Programm nicht kann',
    limits:
      'Es weiß nicht, ob eine Quelle die Wahrheit sagt; es zeigt, wer was behauptet und worauf sich ein Satz stützt. Es kann eine Stelle falsch verstehen. Deshalb führt jeder Satz zu seinem Beleg, und wer einen Fehler findet, kann ihn der Redaktion melden.',
    measuredTitle: 'Wie oft die Prüfung etwas übersieht',
    excerptsTitle: 'Fremde Texte',
    excerpts:
      'Aus Quellen zeigen wir nur kurze Auszüge rund um die belegte Stelle, mit Medium, Datum und Link ins Original. Nicht öffentliche Belege, etwa Gesprächsnotizen, bleiben in der Redaktion.',
  },
  credit: {
    deterministic: 'Automatisch erstellt aus den genannten Quellen, ohne Sprachmodell',
    model: 'Mit künstlicher Intelligenz erzeugt aus den genannten Quellen',
    translation: 'Mit künstlicher Intelligenz übersetzt',
    human: 'Von Menschen geschrieben',
  },
};

export type Texts = typeof de;
