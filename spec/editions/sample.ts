/** A realistic edition made by hand: seven sources, a conflict, an agency text in two papers, forecasts, a private note. */
import {
  type ApprovedDraft,
  type ArticleSpan,
  type ArticleVersion,
  type ArticleVersionId,
  type Block,
  type ClaimId,
  cite,
  type Decision,
  type Dossier,
  type Draft,
  type DraftBlock,
  type DraftSection,
  type DraftSentence,
  draft,
  type Forecast,
  makeId,
  type Verdict,
  type VerdictKind,
} from '../../src/model/index.ts';
import { TEXTS } from './sample-texts.ts';

export const STORY = makeId('story', 'nordhal-greifswald');

function version(key: keyof typeof TEXTS): ArticleVersion {
  const t = TEXTS[key];
  const pieces = [t.title, ...t.paragraphs];
  const blocks: Block[] = [];
  let at = 0;
  for (const [i, piece] of pieces.entries()) {
    blocks.push({ role: i === 0 ? 'title' : 'paragraph', start: at, end: at + piece.length });
    at += piece.length + 2;
  }
  return {
    id: makeId('articleVersion', key),
    article: makeId('article', key),
    page: makeId('page', key),
    source: makeId('source', key),
    url: t.url,
    outlet: t.outlet,
    ownerGroup: null,
    excerptLimit: 'excerptLimit' in t ? t.excerptLimit : 260,
    private: 'private' in t,
    fetchedAt: '2026-03-11T06:00:00Z',
    title: t.title,
    byline: [],
    published: t.published,
    modified: null,
    lang: t.lang,
    publisher: t.outlet,
    credits: 'credits' in t ? [...t.credits] : [],
    aiDisclosure: 'ai' in t ? { ...t.ai, at: { start: 0, end: 1 } } : null,
    canonicalUrl: null,
    links: [],
    text: pieces.join('\n\n'),
    blocks,
    removals: [],
  };
}

export type Key = keyof typeof TEXTS;
const KEYS = Object.keys(TEXTS) as Key[];
const BY_KEY = Object.fromEntries(KEYS.map((k) => [k, version(k)])) as Readonly<Record<Key, ArticleVersion>>;
export const VERSIONS: readonly ArticleVersion[] = KEYS.map((k) => BY_KEY[k]);
const id = (key: Key): ArticleVersionId => BY_KEY[key].id;

/** The span of a phrase; the phrase must stand in the text. */
export function at(key: Key, phrase: string): ArticleSpan {
  const start = BY_KEY[key].text.indexOf(phrase);
  if (start === -1) throw new Error(`"${phrase}" does not stand in ${key}`);
  return { article: id(key), start, end: start + phrase.length };
}

type Ref = readonly [Key, string];
const claimOf = ([key, phrase]: Ref): ClaimId => makeId('claim', key, phrase);

const fact = (text: string, ...refs: readonly Ref[]): DraftSentence => ({
  kind: 'factual',
  text,
  citations: refs.map((ref) => cite(BY_KEY[ref[0]].text, at(...ref), claimOf(ref), null)),
});
const computed = (text: string, ...refs: readonly Ref[]): DraftSentence => ({
  ...fact(text, ...refs),
  kind: 'computed',
});
const label = (text: string): DraftSentence => ({ kind: 'structural', text, citations: [] });
const p = (...sentences: DraftSentence[]): DraftBlock => ({ type: 'paragraph', sentences });
const ul = (...items: DraftSentence[]): DraftBlock => ({ type: 'list', items });
const section = (kind: DraftSection['kind'], heading: string | null, ...blocks: DraftBlock[]): DraftSection => ({
  kind,
  heading,
  blocks,
});

// One report each in the words of its outlet; the refs below name the phrases.
const INVEST: readonly Ref[] = [
  ['kurier', 'rund 1,2 Milliarden Euro'],
  ['blatt', '1,2 Milliarden Euro will das Unternehmen ausgeben'],
  ['baltic', 'about 1.2 billion euros'],
];
const JOBS_FOR: Ref = ['kurier', '450 Arbeitsplätze'];
const JOBS_AGAINST: readonly Ref[] = [
  ['morgen', 'bis zu 600 Stellen'],
  ['portal', 'bis zu 600 Stellen'],
];
const OPENING_OLD: Ref = ['kurier', 'Ende 2027 soll die erste Linie laufen'];
const OPENING_NEW: Ref = ['woche', 'Die erste Linie soll nun im Sommer 2028 anlaufen'];
const POWER: Ref = ['woche', 'braucht das Werk 38 Megawatt'];
const GRID: Ref = ['woche', 'Das Umspannwerk sei frühestens im Frühjahr 2028 fertig'];
const WATER: Ref = ['blatt', 'täglich 2.900 Kubikmeter Wasser'];
const SHARE: Ref = ['blatt', 'zwischen acht und zehn Prozent'];
const DOUBT: Ref = ['baltic', 'unlikely to reach full output before 2030'];
const QUOTE: Ref = ['kurier', '„Wir bauen hier keine Halle, wir bauen eine Lieferkette“'];
const AID: readonly Ref[] = [
  ['kurier', 'Das Land steuert 180 Millionen Euro bei'],
  ['blatt', 'eine Beihilfe von 180 Millionen Euro'],
];
const NOTE: Ref = ['notiz', 'Die Zusage des Netzbetreibers liegt schriftlich nicht vor'];
const SKILLED: Ref = ['morgen', 'in der Region fehlten rund 200 Fachkräfte'];
const TRAINING: Ref = ['blatt', 'Die Hochschule richtet zum Herbst einen Studiengang mit 60 Plätzen ein'];

const SECTIONS: readonly DraftSection[] = [
  section(
    'headline',
    null,
    p(
      fact(
        'Chipwerk in Greifswald startet später, und über die Stellen gehen die Angaben auseinander',
        OPENING_NEW,
        JOBS_FOR,
        JOBS_AGAINST[0]!,
      ),
    ),
  ),
  section(
    'teaser',
    null,
    p(
      fact('Nordhal will rund 1,2 Milliarden Euro in ein Werk für Chipgehäuse stecken.', ...INVEST),
      fact('Der Start verschiebt sich auf Sommer 2028.', OPENING_NEW),
    ),
  ),
  section(
    'key-facts',
    'Das Wichtigste',
    ul(
      fact('Nordhal investiert rund 1,2 Milliarden Euro in Greifswald.', ...INVEST),
      fact(
        'Der Küstenkurier nennt 450 Arbeitsplätze, zwei Blätter mit demselben Agenturtext nennen bis zu 600.',
        JOBS_FOR,
        ...JOBS_AGAINST,
      ),
      fact('Die erste Linie soll im Sommer 2028 anlaufen; zuvor war von Ende 2027 die Rede.', OPENING_NEW, OPENING_OLD),
    ),
  ),
  section(
    'lead',
    null,
    p(
      fact('In Greifswald soll ein Werk entstehen, das Chips in Gehäuse setzt und prüft.', [
        'kurier',
        'Chips in Gehäuse setzen und prüfen',
      ]),
      fact('Das Land gibt 180 Millionen Euro dazu.', ...AID),
      fact('Offen ist, ob der Stromanschluss rechtzeitig kommt.', GRID, NOTE),
    ),
  ),
  section(
    'what-happened',
    'Was ist passiert?',
    p(
      fact('Am 4. März 2026 stellte der Hersteller Nordhal seine Pläne im Rathaus vor.', [
        'kurier',
        'stellte Nordhal am Mittwoch im Rathaus seine Pläne vor',
      ]),
      fact('Sechs Tage später berichtete die Energiewoche, dass sich der Start verschiebt.', [
        'woche',
        'verschiebt sich der Start des Greifswalder Chipwerks',
      ]),
      fact('Als Grund nennt sie das Umspannwerk, das frühestens im Frühjahr 2028 fertig sei.', GRID),
    ),
    p(
      fact('Das Werk braucht laut Energiewoche 38 Megawatt.', POWER),
      fact('Hinzu kommen nach Angaben des Unternehmens täglich 2.900 Kubikmeter Wasser.', WATER),
    ),
  ),
  section('table', 'Die Zahlen im Überblick', {
    type: 'table',
    head: ['Angabe', 'Wert', 'Stand', 'Wer es sagt'],
    rows: [
      [
        label('Investition'),
        fact('rund 1,2 Milliarden Euro', ...INVEST),
        fact('4. März 2026', ['kurier', 'am Mittwoch']),
        label('Nordhal'),
      ],
      [
        label('Beihilfe des Landes'),
        fact('180 Millionen Euro', ...AID),
        fact('4. März 2026', ['kurier', 'am Mittwoch']),
        label('Wirtschaftsministerium'),
      ],
      [
        label('Arbeitsplätze'),
        fact('450', JOBS_FOR),
        fact('4. März 2026', ['kurier', 'am Mittwoch']),
        label('Nordhal'),
      ],
      [
        label('Strombedarf'),
        fact('38 Megawatt', POWER),
        fact('10. März 2026', ['woche', 'am Dienstag']),
        label('Energiewoche'),
      ],
    ],
  }),
  section(
    'check',
    'Was die Quellen tragen',
    ul(
      fact('Die Höhe der Investition nennen drei Quellen unabhängig voneinander.', ...INVEST),
      fact('Die Beihilfe von 180 Millionen Euro bestätigen zwei Quellen.', ...AID),
      fact('Den Strombedarf von 38 Megawatt nennt nur die Energiewoche.', POWER),
    ),
  ),
  section(
    'pro',
    'Dafür spricht',
    ul(
      fact('Die Hochschule richtet zum Herbst einen Studiengang mit 60 Plätzen ein.', TRAINING),
      fact('Nordhal-Chefin Ida Brandt sagt: „Wir bauen hier keine Halle, wir bauen eine Lieferkette.“', QUOTE),
    ),
  ),
  section(
    'contra',
    'Dagegen spricht',
    ul(
      fact('In der Region fehlen nach Angaben der Kammer rund 200 Fachkräfte.', SKILLED),
      fact('Eine schriftliche Zusage des Netzbetreibers gibt es nach Kenntnis der Redaktion nicht.', NOTE),
    ),
  ),
  section('quotes', 'Im Wortlaut', {
    type: 'quotation',
    sentence: fact('„Wir bauen hier keine Halle, wir bauen eine Lieferkette“', QUOTE),
    attribution: 'Ida Brandt, Geschäftsführerin von Nordhal, im Küstenkurier',
  }),
  section(
    'timeline',
    'Der zeitliche Ablauf',
    ul(
      fact('4. März 2026: Nordhal stellt die Pläne vor.', [
        'kurier',
        'stellte Nordhal am Mittwoch im Rathaus seine Pläne vor',
      ]),
      fact('10. März 2026: Die Verschiebung wird bekannt.', [
        'woche',
        'verschiebt sich der Start des Greifswalder Chipwerks',
      ]),
      fact('Sommer 2028: Die erste Linie soll anlaufen.', OPENING_NEW),
    ),
  ),
  section(
    'forecasts',
    'Wer was erwartet',
    ul(
      fact('Nordhal rechnet für 2030 mit einem Anteil am europäischen Markt zwischen acht und zehn Prozent.', SHARE),
      fact('Die Baltic Tech Review hält volle Auslastung vor 2030 für unwahrscheinlich.', DOUBT),
    ),
  ),
  section(
    'assessment',
    'Unsere Einschätzung',
    p(
      computed(
        'Von sieben Quellen sind sechs voneinander unabhängig; zwei drucken denselben Agenturtext.',
        ...JOBS_AGAINST,
      ),
      computed('Eine Quelle trägt kein Datum und gibt an, mit KI entstanden zu sein.', DOUBT),
    ),
    p({
      kind: 'opinion',
      text: 'Ohne den Netzanschluss ist jede andere Zahl in diesem Projekt zweitrangig.',
      citations: [],
      signedBy: 'Jonas Ahrens',
    }),
  ),
  section(
    'conclusion',
    'Fazit',
    p(
      fact('Die Investition von rund 1,2 Milliarden Euro ist gut belegt.', ...INVEST),
      fact('Wie viele Stellen entstehen, ist es nicht.', JOBS_FOR, ...JOBS_AGAINST),
    ),
  ),
  section(
    'offer',
    'Der Netzbericht',
    p(label('Jeden Freitag: welche Anschlüsse im Norden wirklich gebaut werden. Für Abonnentinnen und Abonnenten.')),
  ),
  section('sources', 'Quellen', p(computed('Grundlage sind sieben Quellen, eine davon nicht öffentlich.'))),
  section('transparency', 'Transparenz', p(label('Fehler gefunden? Schreiben Sie an redaktion@netzblick.example.'))),
];

export const DRAFT: Draft = draft({
  story: STORY,
  lang: 'de',
  sections: SECTIONS,
  making: { writer: 'deterministic', model: null, blueprint: 'tech-check', blueprintHash: 'b'.repeat(64) },
});

/** Only `review` makes an ApprovedDraft; a test states one. */
export const approve = (value: Draft, decision: Partial<Decision> = {}): ApprovedDraft =>
  ({
    draft: value,
    report: { profile: 'edition', findings: [], notJudged: [], publishable: true, score: 0.93 },
    decision: {
      draft: value.id,
      outcome: 'approved',
      by: 'Mira Petersen',
      human: true,
      at: '2026-03-11T07:40:00+01:00',
      reportHash: 'a'.repeat(64),
      comment: null,
      ...decision,
    },
  }) as unknown as ApprovedDraft;

/** The draft with some sentences worded anew, as a later edition has them. */
export const reworded = (words: Readonly<Record<string, string>>): Draft =>
  draft(
    JSON.parse(
      Object.entries(words).reduce(
        (json, [was, is]) => json.replaceAll(JSON.stringify(was), JSON.stringify(is)),
        JSON.stringify({ ...DRAFT, id: undefined }),
      ),
    ) as Omit<Draft, 'id'>,
  );

function verdict(
  kind: VerdictKind,
  origins: number,
  why: { de: string; en: string },
  sides: Readonly<Partial<Record<'for' | 'against' | 'earlier', readonly Ref[]>>>,
): Verdict {
  const values = (['for', 'against', 'earlier'] as const).flatMap((side) =>
    (sides[side] ?? []).map((ref) => ({
      ...at(...ref),
      claim: claimOf(ref),
      origin: makeId('origin', ref[0]),
      value: ref[1],
      unit: '',
      side,
    })),
  );
  return { id: makeId('verdict', why.en), story: STORY, key: why.en, kind, claimKind: 'figure', origins, values, why };
}

const forecast = (ref: Ref, value: Omit<Forecast, 'id' | 'story' | 'claim' | 'at'>): Forecast => ({
  id: makeId('forecast', ...ref),
  story: STORY,
  claim: claimOf(ref),
  at: at(...ref),
  ...value,
});

export const DOSSIER: Dossier = {
  story: {
    id: STORY,
    title: 'Chipwerk in Greifswald',
    articles: VERSIONS.map((v) => v.id),
    why: { de: 'Alle nennen Nordhal und Greifswald.', en: 'All name Nordhal and Greifswald.' },
    from: '2026-03-04',
    to: '2026-03-10',
  },
  origins: [
    {
      id: makeId('origin', 'npa'),
      articles: [id('morgen'), id('portal')],
      name: 'npa',
      why: {
        de: 'Beide Texte nennen die Agentur npa und stimmen wörtlich überein.',
        en: 'Both texts credit the agency npa and agree word for word.',
      },
    },
  ],
  duplicates: [[id('morgen'), id('portal')]],
  verdicts: [
    verdict(
      'corroborated',
      3,
      {
        de: 'Drei Quellen, die nicht voneinander abgeschrieben haben, nennen rund 1,2 Milliarden Euro.',
        en: 'Three sources that did not copy each other name about 1.2 billion euros.',
      },
      { for: INVEST },
    ),
    verdict(
      'corroborated',
      2,
      {
        de: 'Zwei unabhängige Quellen nennen eine Beihilfe von 180 Millionen Euro.',
        en: 'Two independent sources name aid of 180 million euros.',
      },
      { for: AID },
    ),
    verdict(
      'conflicting',
      1,
      {
        de: 'Der Küstenkurier nennt 450 Arbeitsplätze, die Agentur npa bis zu 600.',
        en: 'Küstenkurier names 450 jobs, the agency npa up to 600.',
      },
      { for: [JOBS_FOR], against: JOBS_AGAINST },
    ),
    verdict(
      'superseded',
      1,
      {
        de: 'Die Angabe vom 4. März (Ende 2027) ist durch die vom 10. März (Sommer 2028) überholt.',
        en: 'The date given on 4 March (end of 2027) is replaced by that of 10 March (summer 2028).',
      },
      { for: [OPENING_NEW], earlier: [OPENING_OLD] },
    ),
    verdict(
      'single-source',
      1,
      { de: 'Den Strombedarf nennt nur die Energiewoche.', en: 'Only Energiewoche names the power demand.' },
      { for: [POWER] },
    ),
    verdict(
      'single-source',
      1,
      {
        de: 'Den Wasserbedarf nennt nur das Wirtschaftsblatt Nord.',
        en: 'Only Wirtschaftsblatt Nord names the water demand.',
      },
      { for: [WATER] },
    ),
    verdict(
      'single-source',
      1,
      {
        de: 'Dass eine Zusage fehlt, sagt nur ein Informant.',
        en: 'Only an informant says that a commitment is missing.',
      },
      { for: [NOTE] },
    ),
    verdict(
      'syndicated',
      1,
      { de: 'Zwei Blätter drucken dieselbe Agenturmeldung.', en: 'Two papers print the same agency report.' },
      { for: [SKILLED] },
    ),
  ],
  related: [
    {
      story: STORY,
      claims: [claimOf(POWER), claimOf(WATER)],
      why: {
        de: 'Strom und Wasser sind verschiedene Größen und verschiedene Stände.',
        en: 'Power and water are different measures from different dates.',
      },
    },
  ],
  forecasts: [
    forecast(SHARE, {
      speaker: { name: 'Ida Brandt', role: 'Geschäftsführerin von Nordhal', kind: 'person', at: null },
      probability: null,
      wording: 'rechnet mit',
      horizon: ['2030-01-01', '2030-12-31'],
      said: '2026-03-05',
    }),
    forecast(DOUBT, {
      speaker: null,
      probability: null,
      wording: 'unlikely',
      horizon: ['2030-01-01', '2030-01-01'],
      said: null,
    }),
    forecast(['woche', 'mit einer Wahrscheinlichkeit von höchstens 30 Prozent'], {
      speaker: { name: 'Netzberatung Klarstrom', role: null, kind: 'organisation', at: null },
      probability: [0, 0.3],
      wording: null,
      horizon: null,
      said: '2026-03-10',
    }),
  ],
};

export const SITE = {
  title: 'Netzblick Nord',
  language: 'de',
  imprint:
    'Netzblick Verlag GmbH\nAm Speicher 3\n17489 Greifswald\n\nTelefon 03834 000000\nredaktion@netzblick.example',
  responsible: 'Mira Petersen',
  baseUrl: 'https://netzblick.example/',
} as const;
