/** One function a section: what of the story's material fills it. An empty section is left out, never padded. */
import {
  type BlueprintSection,
  type Claim,
  type DraftBlock,
  type DraftSection,
  type DraftSentence,
  type SectionKind,
  unreachable,
  type Verdict,
} from '../model/index.ts';
import { formatQuantity, measureLabel } from '../text/index.ts';
import { figureSentence, partsOf } from './figures.ts';
import type { Material } from './material.ts';
import { briefPassage, quotationOf, speechOf } from './passages.ts';
import { capitalise } from './phrases.ts';
import { dateIn } from './time.ts';

/** What is told once is not told again in a later section. */
export interface Told {
  readonly verdicts: Set<string>;
  readonly texts: Set<string>;
}

type Fill = (material: Material, limit: number, told: Told) => readonly DraftBlock[];

const USUAL_LIMIT = 5;

export function sectionOf(material: Material, wanted: BlueprintSection, told: Told): DraftSection | null {
  const blocks = FILL[wanted.kind](material, wanted.limit ?? USUAL_LIMIT, told).filter((b) => !isEmpty(b));
  return blocks.length ? { kind: wanted.kind, heading: wanted.heading?.[material.lang] ?? null, blocks } : null;
}

function isEmpty(block: DraftBlock): boolean {
  switch (block.type) {
    case 'paragraph':
      return block.sentences.length === 0;
    case 'list':
      return block.items.length === 0;
    case 'table':
      return block.rows.length === 0;
    case 'quotation':
      return false;
    default:
      return unreachable(block);
  }
}

const FILL: Readonly<Record<SectionKind, Fill>> = {
  headline: (m) => [paragraph([headline(m)])],
  teaser: (m) => [paragraph([computed(m.phrases.teaser(m.counts))])],
  'key-facts': (m, limit, told) => [list(factsOf(m, limit, told, FIGURES_FIRST))],
  lead: (m, _limit, told) => [paragraph(factsOf(m, 2, told, STATEMENTS_FIRST))],
  'what-happened': (m, limit, told) => [paragraph(factsOf(m, limit, told, STATEMENTS_FIRST))],
  table: (m, limit) => [table(m, limit)],
  numbers: (m, limit) => [table(m, limit)],
  check: (m, limit, told) => [list(checkOf(m, limit, told))],
  pro: (m, limit, told) => [list(stancesOf(m, 'favourable', limit, told))],
  contra: (m, limit, told) => [list(stancesOf(m, 'unfavourable', limit, told))],
  positions: (m, limit, told) => [
    list([...stancesOf(m, 'favourable', limit, told), ...stancesOf(m, 'unfavourable', limit, told)]),
  ],
  timeline: (m, limit, told) => [list(timelineOf(m, limit, told))],
  quotes: (m, limit, told) => [list(quotesOf(m, limit, told))],
  forecasts: (m, limit, told) => [list(forecastsOf(m, limit, told))],
  assessment: (m) => [paragraph(m.phrases.assessment(m.counts).map(computed)), ...opinionOf(m)],
  conclusion: (m) => [paragraph(m.phrases.conclusion(m.counts).map(computed))],
  offer: (m) =>
    m.blueprint.offer ? [paragraph([{ kind: 'structural', text: m.blueprint.offer.text, citations: [] }])] : [],
  sources: (m) => [
    list(
      m.articles.map((a) =>
        computed(
          m.phrases.sourceLine(
            a.outlet,
            a.title,
            a.published && dateIn(a.published, m.lang),
            disclosureOf(m, a.aiDisclosure?.kind),
          ),
        ),
      ),
    ),
  ],
  transparency: (m) => [paragraph(m.phrases.transparency(m.counts).map(computed))],
};

const paragraph = (sentences: readonly DraftSentence[]): DraftBlock => ({ type: 'paragraph', sentences });
const list = (items: readonly DraftSentence[]): DraftBlock => ({ type: 'list', items });
const computed = (text: string): DraftSentence => ({ kind: 'computed', text, citations: [] });

/** The strongest figure that can be told in our own words, else what the sources are about and whether they agree. */
function headline(m: Material): DraftSentence {
  for (const verdict of m.verdicts.filter(
    (v) => v.claimKind === 'figure' && (v.kind === 'corroborated' || v.kind === 'superseded'),
  )) {
    const lead = m.lead(verdict);
    const parts = partsOf(m, lead);
    const label = lead.measure && measureLabel(lead.measure.key, m.lang, 'bare');
    if (
      parts?.owner &&
      label &&
      lead.measure?.aspect === 'level' &&
      lead.modality !== 'planned' &&
      lead.modality !== 'forecast'
    )
      return {
        kind: 'factual',
        text: m.phrases.headlineFigure(parts.owner, label, parts.amount),
        citations: m.citations(verdict),
      };
  }
  return computed(m.phrases.headlineSources(topicsOf(m), m.counts));
}

/** The two names most of the articles share. */
function topicsOf(m: Material): readonly string[] {
  const seen = new Map<string, Set<string>>();
  for (const verdict of m.dossier.verdicts)
    for (const value of verdict.values) {
      const name = m.claim(value.claim).subject?.entity;
      if (name) seen.set(name, (seen.get(name) ?? new Set()).add(value.article));
    }
  return [...seen]
    .sort((a, b) => b[1].size - a[1].size || (a[0] < b[0] ? -1 : 1))
    .slice(0, 2)
    .map(([name]) => name);
}

type Order = (v: Verdict) => number;
const FIGURES_FIRST: Order = (v) => (v.claimKind === 'figure' ? 0 : 1);
const STATEMENTS_FIRST: Order = (v) => (v.claimKind === 'event' ? 0 : 1);

/** Facts not told yet, strongest first within the wanted order; each in our own words or as a brief quotation. */
function factsOf(m: Material, limit: number, told: Told, order: Order): DraftSentence[] {
  const open = m.verdicts.filter(
    (v) => !told.verdicts.has(v.id) && (v.claimKind === 'figure' || v.claimKind === 'event' || v.claimKind === 'date'),
  );
  return take(
    m,
    open.toSorted((a, b) => order(a) - order(b)),
    limit,
    told,
    (v) => (v.claimKind === 'figure' ? figureSentence(m, v) : null) ?? quotationOf(m, m.lead(v)),
  );
}

function take(
  m: Material,
  verdicts: readonly Verdict[],
  limit: number,
  told: Told,
  tell: (v: Verdict) => DraftSentence | null,
): DraftSentence[] {
  const sentences: DraftSentence[] = [];
  for (const verdict of verdicts) {
    if (sentences.length >= limit) break;
    const sentence = tell(verdict);
    if (sentence && isNew(m, sentence, verdict, told)) sentences.push(sentence);
  }
  return sentences;
}

/** Neither the same words again nor another claim of a sentence that was quoted already. */
function isNew(m: Material, sentence: DraftSentence, verdict: Verdict | null, told: Told): boolean {
  const sources = verdict
    ? [m.lead(verdict)].map((c) => `${c.article}:${c.sentence.start}:${sentence.text.length}`)
    : [];
  const keys = [sentence.text, ...sources];
  if (keys.some((k) => told.texts.has(k))) return false;
  for (const key of keys) told.texts.add(key);
  if (verdict) told.verdicts.add(verdict.id);
  return true;
}

/** Where the sources contradict or overtake each other. */
function checkOf(m: Material, limit: number, told: Told): DraftSentence[] {
  const contested = m.verdicts
    .filter((v) => v.kind === 'conflicting' || v.kind === 'superseded')
    .toSorted((a, b) => Number(b.kind === 'conflicting') - Number(a.kind === 'conflicting'));
  return take(m, contested, limit, told, (v) => figureSentence(m, v) ?? bothSides(m, v));
}

/** Two brief quotations side by side where our own words fail. */
function bothSides(m: Material, verdict: Verdict): DraftSentence | null {
  const other = verdict.kind === 'conflicting' ? 'against' : 'earlier';
  const [one, two] = [quotationOf(m, m.lead(verdict)), quotationOf(m, m.lead(verdict, other))];
  if (!one || !two) return null;
  const glue =
    m.lang === 'de'
      ? other === 'against'
        ? ' Dagegen: '
        : ' Zuvor: '
      : other === 'against'
        ? ' Against that: '
        : ' Before: ';
  return { kind: 'factual', text: `${one.text}${glue}${two.text}`, citations: m.citations(verdict) };
}

function stancesOf(m: Material, valence: 'favourable' | 'unfavourable', limit: number, told: Told): DraftSentence[] {
  const verdicts = m.verdicts.filter(
    (v) => v.claimKind === 'stance' && m.claim(v.values[0]!.claim).valence === valence,
  );
  const voices = take(m, verdicts, limit, told, (v) => {
    const claim = m.lead(v);
    return speechOf(m, claim) ?? (claim.speaker && claim.speaker.kind !== 'unnamed' ? quotationOf(m, claim) : null);
  });
  return voices.length ? voices : [computed(m.phrases.noSides(valence))];
}

const quotesOf = (m: Material, limit: number, told: Told): DraftSentence[] =>
  take(
    m,
    m.verdicts.filter((v) => v.claimKind === 'quote'),
    limit,
    told,
    (v) => speechOf(m, m.lead(v)),
  );

function timelineOf(m: Material, limit: number, told: Told): DraftSentence[] {
  const dated = m.verdicts
    .filter((v) => v.claimKind === 'date')
    .toSorted((a, b) => (m.lead(a).time?.from ?? '').localeCompare(m.lead(b).time?.from ?? ''));
  return take(m, dated, limit, told, (v) => quotationOf(m, m.lead(v)));
}

function forecastsOf(m: Material, limit: number, told: Told): DraftSentence[] {
  const sentences = m.dossier.forecasts.flatMap((forecast) => {
    const claim = m.claim(forecast.claim);
    const passage = briefPassage(m, claim);
    if (!passage) return [];
    const terms = {
      probability: forecast.probability && percent(m, forecast.probability),
      until: forecast.horizon && dateIn(forecast.horizon[1], m.lang),
    };
    const text = m.phrases.expects(passage, forecast.speaker?.name ?? null, m.outlet(claim), terms);
    const sentence: DraftSentence = { kind: 'factual', text, citations: [m.citation(claim)] };
    return isNew(m, sentence, null, told) ? [sentence] : [];
  });
  return sentences.slice(0, limit);
}

function percent(m: Material, [low, high]: readonly [number, number]): string {
  const n = (x: number): string => String(Math.round(x * 1000) / 10).replace('.', m.lang === 'de' ? ',' : '.');
  const unit = m.lang === 'de' ? 'Prozent' : 'percent';
  if (low === high) return `${n(low)} ${unit}`;
  if (low === 0) return `${m.lang === 'de' ? 'höchstens' : 'at most'} ${n(high)} ${unit}`;
  return `${n(low)} ${m.lang === 'de' ? 'bis' : 'to'} ${n(high)} ${unit}`;
}

/** Figures with what they measure, who gives them and how well they are supported. */
function table(m: Material, limit: number): DraftBlock {
  const rows = m.verdicts.filter((v) => v.claimKind === 'figure').flatMap((v) => rowOf(m, v) ?? []);
  return { type: 'table', head: m.phrases.tableHead, rows: rows.slice(0, limit) };
}

function rowOf(m: Material, verdict: Verdict): readonly (readonly DraftSentence[])[] | null {
  const claim = m.lead(verdict);
  const what = whatOf(m, claim);
  if (!what || !claim.quantity) return null;
  const cell = (text: string, kind: DraftSentence['kind'] = 'factual'): DraftSentence => ({
    kind,
    text,
    citations: kind === 'factual' ? m.citations(verdict) : [],
  });
  const other = verdict.values.find((v) => v.side === 'against');
  const amount = formatQuantity(claim.quantity, m.lang);
  const rival = other && m.claim(other.claim).quantity;
  const versus = m.lang === 'de' ? 'gegen' : 'versus';
  const value = rival ? `${amount} ${versus} ${formatQuantity(rival, m.lang)}` : amount;
  const outlets = [...m.outlets(verdict, 'for'), ...m.outlets(verdict, 'against')];
  return [
    [
      cell(what),
      cell(value),
      cell(m.phrases.list(outlets), 'computed'),
      cell(m.phrases.verdict(verdict.kind, verdict.origins), 'computed'),
    ],
  ];
}

/** "Umsatz, Lumera": measure and owner by name; null where either would have to be guessed. */
function whatOf(m: Material, claim: Claim): string | null {
  const label = claim.measure && measureLabel(claim.measure.key, m.lang, 'bare');
  if (!label || claim.confidence < LEAST_FOR_TABLE || claim.measure!.qualifiers.length) return null;
  const owner = claim.subject?.entity;
  const moved = claim.measure!.aspect === 'change' ? (m.lang === 'de' ? ' (Veränderung)' : ' (change)') : '';
  return `${capitalise(label)}${moved}${owner ? `, ${owner}` : ''}`;
}
const LEAST_FOR_TABLE = 0.5;

function opinionOf(m: Material): DraftBlock[] {
  const { opinion } = m.blueprint;
  return opinion
    ? [paragraph([{ kind: 'opinion', text: opinion.text, citations: [], signedBy: opinion.signedBy }])]
    : [];
}

function disclosureOf(m: Material, kind: 'ai-generated' | 'ai-translated' | 'ai-assisted' | undefined): string | null {
  if (!kind) return null;
  const words = {
    'ai-generated': ['maschinell erstellt', 'machine-made'],
    'ai-translated': ['maschinell übersetzt', 'machine-translated'],
    'ai-assisted': ['mit KI-Hilfe', 'made with AI'],
  } as const;
  return words[kind][m.lang === 'de' ? 0 : 1];
}
