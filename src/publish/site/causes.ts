/** Who says what causes what, link by link, each in the words of its source; and who says the contrary. */
import type { CausalLink, Span } from '../../model/index.ts';
import { type Html, html, type Part } from '../html.ts';
import { formatDayShort } from '../texts/dates.ts';
import { spotAnchor } from './piece-view.ts';
import { shortened } from './rows.ts';
import { langOf } from './sources.ts';
import { type Passage, passageAt, type SourceView } from './view.ts';
import { speakerOf } from './voices.ts';

/** A link whose passage may be shown. */
interface Shown {
  readonly link: CausalLink;
  readonly passage: Passage;
}

/** Links of one cause one after the other, contested causes first, then those that most speak of. */
export function causesShown(view: SourceView): readonly Shown[] {
  const shown = (view.dossier.causes?.links ?? []).flatMap((link) => {
    const passage = passageAt(view, link.at);
    return passage && passage.excerpt.cited !== '' ? [{ link, passage }] : [];
  });
  const groups = [...Map.groupBy(shown, ({ link }) => link.cause).values()];
  const contested = (group: readonly Shown[]): number => group.filter(({ link }) => link.against.length > 0).length;
  return groups.toSorted((a, b) => contested(b) - contested(a) || b.length - a.length).flat();
}

/** Longest side printed, UTF-16 units; the whole of it stands in its passage. */
const LONGEST = 120;
/** Links shown before the rest is folded away. */
const MOST = 10;

export function causeTable(view: SourceView, shown: readonly Shown[]): Html {
  const { t } = view;
  const rest = shown.slice(MOST);
  return html`<p class="intro">${t.causesIntro}</p>
${tableOf(view, shown.slice(0, MOST), shown)}${rest.length > 0 && html`<details><summary>${t.moreLinks(rest.length)}</summary>\n${tableOf(view, rest, shown)}</details>\n`}`;
}

function tableOf(view: SourceView, rows: readonly Shown[], all: readonly Shown[]): Html {
  const { t } = view;
  return html`<table class="matrix matrix-causes">
<caption class="hidden">${t.causes}</caption>
<thead><tr>${[t.causeColumn, t.effectColumn, t.forecastSpeaker].map((h) => html`<th scope="col">${h}</th>`)}</tr></thead>
<tbody>
${rows.map((row) => rowOf(view, row, all))}</tbody></table>
`;
}

function rowOf(view: SourceView, { link, passage }: Shown, all: readonly Shown[]): Html {
  const { t, lang } = view;
  const cell = (label: string, content: Part) => html`<td data-label="${label}">${content}</td>`;
  const foreign = langOf(passage.source, lang);
  const effect = html`<span><span class="badge">${relationWords(view, link)}</span> <a href="#${spotAnchor(passage.excerpt.key)}"${foreign}>${wordsOf(passage, link, link.effectAt) || t.noWords}</a></span>`;
  const contrary = all.filter((other) => link.against.includes(other.link.claim));
  const against =
    contrary.length > 0 &&
    html` <span class="of"><span class="side">${t.against}</span> ${[...new Set(contrary.map((c) => voiceOf(view, c)))].join('; ')}</span>`;
  return html`<tr><th scope="row"><span class="what"${foreign}>${wordsOf(passage, link, link.causeAt) || t.noWords}</span></th>${cell(t.effectColumn, effect)}${cell(t.forecastSpeaker, html`<span>${voiceOf(view, { link, passage })}, <span class="when">${dayOf(view, passage)}</span>${against}</span>`)}</tr>
`;
}

function relationWords({ t }: SourceView, { relation, denied, modality }: CausalLink): string {
  const words = denied ? t.causeDenied[relation] : t.cause[relation];
  return modality === 'hedged' || modality === 'forecast' ? `${words} (${t.causePossible})` : words;
}

function wordsOf({ excerpt }: Passage, { at }: CausalLink, spans: readonly Span[]): string {
  const inside = spans.filter((s) => s.start >= at.start && s.end <= at.start + excerpt.cited.length);
  return shortened(inside.map((s) => excerpt.cited.slice(s.start - at.start, s.end - at.start)).join(' … '), LONGEST);
}

/** "Mira Voss (Hafenkurier)", or the outlet that says so itself. */
function voiceOf(view: SourceView, { link, passage }: Shown): string {
  const others = (view.dossier.causes?.links ?? []).flatMap((l) => l.speaker?.name ?? []);
  const name = speakerOf(view.t, link.speaker, others);
  return name === null ? passage.source.outlet : `${name} (${passage.source.outlet})`;
}

const dayOf = ({ t, lang }: SourceView, { source }: Passage): string =>
  source.published === null ? t.undated : formatDayShort(source.published, lang);
