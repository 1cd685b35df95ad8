/** The desk's words in both languages. */
import type { Language, Severity, VerdictKind } from '../model/index.ts';

export interface DeskTexts {
  readonly today: string;
  readonly site: string;
  readonly waiting: string;
  readonly nothingWaits: string;
  readonly stories: string;
  readonly noStories: string;
  readonly incoming: string;
  readonly problems: string;
  readonly undated: string;
  readonly claimsTable: string;
  readonly statement: string;
  readonly verdict: string;
  readonly why: string;
  readonly sources: string;
  readonly origin: string;
  readonly forecasts: string;
  readonly related: string;
  readonly draft: string;
  readonly toDraft: string;
  readonly published: string;
  readonly evidence: string;
  readonly chooseSentence: string;
  readonly noCitation: string;
  readonly findings: string;
  readonly noFindings: string;
  readonly notJudged: string;
  readonly cure: string;
  readonly decision: string;
  readonly yourName: string;
  readonly comment: string;
  readonly approve: string;
  readonly approveDespite: string;
  readonly sendBack: string;
  readonly blockedHint: string;
  readonly decided: string;
  readonly notFound: string;
  readonly original: string;
  readonly skip: string;
  counts(articles: number, origins: number): string;
  conflicts(n: number): string;
  kind(kind: VerdictKind, origins: number): string;
  severity(severity: Severity): string;
  claims(n: number): string;
  writer(writer: string): string;
  claimKind(kind: string): string;
}

const de: DeskTexts = {
  today: 'Heute',
  site: 'Zur Website',
  waiting: 'Wartet auf Freigabe',
  nothingWaits: 'Nichts wartet. Entwürfe, die die Prüfung nicht von selbst freigibt, erscheinen hier.',
  stories: 'Geschichten',
  noStories: 'Noch keine Geschichte. `quellwerk run` holt die Quellen.',
  incoming: 'Eingang',
  problems: 'Störungen',
  undated: 'ohne Datum',
  claimsTable: 'Aussagen im Vergleich',
  statement: 'Aussage',
  verdict: 'Urteil',
  why: 'Warum',
  sources: 'Quellen',
  origin: 'Ursprung',
  forecasts: 'Prognosen',
  related: 'Nebeneinander, nicht vergleichbar',
  draft: 'Entwurf',
  toDraft: 'Zum Entwurf',
  published: 'veröffentlicht',
  evidence: 'Belege',
  chooseSentence: 'Einen Satz anwählen, um seine Belege zu sehen.',
  noCitation: 'Dieser Satz führt keinen Beleg: Er ist berechnet, gliedernd oder eine gezeichnete Meinung.',
  findings: 'Befunde der Prüfung',
  noFindings: 'Keine Befunde.',
  notJudged: 'nicht beurteilt',
  cure: 'Abhilfe',
  decision: 'Entscheidung',
  yourName: 'Ihr Name',
  comment: 'Bemerkung',
  approve: 'Freigeben',
  approveDespite: 'Trotz sperrender Befunde freigeben',
  sendBack: 'Zurückgeben',
  blockedHint:
    'Sperrende Befunde: Was die Prüfung nicht belegen kann, veröffentlichen Sie auf Ihr Wort; Ihr Name steht dabei. Gebrochene Belege und fehlende Offenlegung sperren immer.',
  decided: 'Entschieden',
  notFound: 'Das gibt es hier nicht (mehr).',
  original: 'Original öffnen',
  skip: 'Zum Inhalt',
  counts: (articles, origins) => `${articles} Artikel, ${origins} ${origins === 1 ? 'Ursprung' : 'Ursprünge'}`,
  conflicts: (n) => (n === 1 ? '1 Widerspruch' : `${n} Widersprüche`),
  kind(kind, origins) {
    const names: Record<VerdictKind, string> = {
      corroborated: `belegt von ${origins}`,
      'single-source': 'eine Quelle',
      syndicated: 'ein Ursprung',
      conflicting: 'widersprüchlich',
      superseded: 'überholt',
    };
    return names[kind];
  },
  severity: (s) => ({ block: 'sperrt', warn: 'Warnung', note: 'Hinweis' })[s],
  claims: (n) => `${n} Aussagen`,
  writer: (w) => (w === 'deterministic' ? 'regelbasiert' : w === 'model' ? 'Sprachmodell' : w),
  claimKind: (k) =>
    ({
      figure: 'Zahl',
      date: 'Datum',
      event: 'Ereignis',
      quote: 'Zitat',
      forecast: 'Prognose',
      causal: 'Ursache',
      stance: 'Haltung',
    })[k] ?? k,
};

const en: DeskTexts = {
  today: 'Today',
  site: 'To the site',
  waiting: 'Waiting for approval',
  nothingWaits: 'Nothing waits. Drafts that the gate does not clear by itself appear here.',
  stories: 'Stories',
  noStories: 'No story yet. `quellwerk run` follows the sources.',
  incoming: 'Incoming',
  problems: 'Problems',
  undated: 'undated',
  claimsTable: 'Claims compared',
  statement: 'Claim',
  verdict: 'Verdict',
  why: 'Why',
  sources: 'Sources',
  origin: 'Origin',
  forecasts: 'Forecasts',
  related: 'Side by side, not comparable',
  draft: 'Draft',
  toDraft: 'To the draft',
  published: 'published',
  evidence: 'Evidence',
  chooseSentence: 'Choose a sentence to see its evidence.',
  noCitation: 'This sentence carries no citation: it is computed, structural or a signed opinion.',
  findings: 'Findings of the gate',
  noFindings: 'No findings.',
  notJudged: 'not judged',
  cure: 'Cure',
  decision: 'Decision',
  yourName: 'Your name',
  comment: 'Comment',
  approve: 'Approve',
  approveDespite: 'Approve despite blocking findings',
  sendBack: 'Send back',
  blockedHint:
    'Blocking findings: what the gate cannot prove goes out on your word, with your name. Broken citations and a missing disclosure always block.',
  decided: 'Decided',
  notFound: 'There is no such thing here (any more).',
  original: 'Open the original',
  skip: 'To the content',
  counts: (articles, origins) =>
    `${articles} ${articles === 1 ? 'article' : 'articles'}, ${origins} ${origins === 1 ? 'origin' : 'origins'}`,
  conflicts: (n) => (n === 1 ? '1 contradiction' : `${n} contradictions`),
  kind(kind, origins) {
    const names: Record<VerdictKind, string> = {
      corroborated: `corroborated by ${origins}`,
      'single-source': 'one source',
      syndicated: 'one origin',
      conflicting: 'contradictory',
      superseded: 'superseded',
    };
    return names[kind];
  },
  severity: (s) => ({ block: 'blocks', warn: 'warning', note: 'note' })[s],
  claims: (n) => (n === 1 ? '1 claim' : `${n} claims`),
  writer: (w) => (w === 'model' ? 'language model' : w),
  claimKind: (k) => k,
};

export const deskTexts = (lang: Language): DeskTexts => (lang === 'de' ? de : en);
