/** One function a section: what of the story's material fills it. An empty section is left out, never padded. */
import {
  type BlueprintSection,
  type DraftBlock,
  type DraftSection,
  type SectionKind,
  unreachable,
} from '../../model/index.ts';
import { allowed, within } from '../choose/allowed.ts';
import { accountOrder, factsOf, LEAD, MAINLY } from '../choose/chosen-facts.ts';
import type { Material } from '../choose/material.ts';
import { printed, type Told } from '../choose/told.ts';
import { accountOf } from './account.ts';
import { checkOf } from './check.ts';
import { forecastsOf } from './forecasts.ts';
import { headline } from './headline.ts';
import { keyFacts } from './key-facts.ts';
import { offerOf } from './offers.ts';
import { computed, list, paragraph } from './parts.ts';
import { sourceLines } from './sources.ts';
import { tableOf } from './table.ts';
import { teaser } from './teaser.ts';
import { timelineOf } from './timeline.ts';
import { positionsOf, quotesOf, sideOf } from './voices.ts';

type Fill = (material: Material, limit: number, told: Told) => readonly DraftBlock[];

const USUAL_LIMIT = 5;
const LEAD_SENTENCES = 2;

export function sectionOf(material: Material, wanted: BlueprintSection, told: Told): DraftSection | null {
  told.behind = null;
  told.stamped.clear();
  told.flowing = wanted.kind === 'what-happened' || wanted.kind === 'previously';
  const filled = FILL[wanted.kind](allowed(material, wanted), wanted.limit ?? USUAL_LIMIT, told);
  const blocks = within(filled, wanted.words).filter((b) => !isEmpty(b));
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
  headline: (m, _limit, told) => {
    const sentence = headline(m);
    printed(told, sentence.text, m.lang);
    return [paragraph([sentence])];
  },
  teaser: (m, _limit, told) => [paragraph([...teaser(m, told), computed(m.phrases.teaser(m.counts))])],
  'key-facts': (m, limit, told) => [list(keyFacts(m, limit, told))],
  lead: (m, _limit, told) => {
    const own = factsOf(m, LEAD_SENTENCES, told, LEAD(m), 'own');
    const needed = own.length === 0 && told.places.length === 0;
    return [paragraph(needed ? factsOf(m, 1, told, MAINLY, 'plain') : own)];
  },
  'what-happened': (m, limit, told) =>
    accountOf(m, limit, told, accountOrder(m), has(m, 'previously') ? 'newest' : 'all'),
  previously: (m, limit, told) =>
    accountOf(m, limit, told, accountOrder(m), has(m, 'what-happened') ? 'before' : 'all'),
  table: (m, limit) => [tableOf(m, limit)],
  numbers: (m, limit) => [tableOf(m, limit)],
  check: (m, limit, told) => [list(checkOf(m, limit, told))],
  pro: (m, limit, told) => [list(sideOf(m, 'favourable', limit, told))],
  contra: (m, limit, told) => [list(sideOf(m, 'unfavourable', limit, told))],
  positions: (m, limit, told) => [list(positionsOf(m, limit, told))],
  timeline: (m, limit, told) => [list(timelineOf(m, limit, told))],
  quotes: (m, limit, told) => [list(quotesOf(m, limit, told))],
  forecasts: (m, limit, told) => [list(forecastsOf(m, limit, told))],
  assessment: (m) => [paragraph(m.phrases.assessment(m.counts).map(computed)), ...opinionOf(m)],
  conclusion: (m) => [paragraph(m.phrases.conclusion(m.counts).map(computed))],
  offer: offerOf,
  sources: (m) => [list(sourceLines(m).map(computed))],
  transparency: (m) => [paragraph(m.phrases.transparency(m.counts).map(computed))],
};

/** A blueprint may tell apart how things stand and how it came to it. */
const has = (m: Material, kind: SectionKind): boolean => m.blueprint.sections.some((s) => s.kind === kind);

function opinionOf(m: Material): DraftBlock[] {
  const { opinion } = m.blueprint;
  return opinion
    ? [paragraph([{ kind: 'opinion', text: opinion.text, citations: [], signedBy: opinion.signedBy }])]
    : [];
}
