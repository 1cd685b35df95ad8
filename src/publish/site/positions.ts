/** Who judges what well or ill, in the words of its source. */
import type { Position } from '../../model/index.ts';
import { type Html, html, type Part } from '../html.ts';
import { formatDayShort } from '../texts/dates.ts';
import { spotAnchor } from './piece-view.ts';
import { shortened } from './rows.ts';
import { langOf } from './sources.ts';
import { type Passage, passageAt, type SourceView } from './view.ts';
import { speakerOf } from './voices.ts';

interface Shown {
  readonly position: Position;
  readonly passage: Passage;
}

export const positionsShown = (view: SourceView): readonly Shown[] =>
  (view.dossier.positions ?? []).flatMap((position) => {
    const passage = passageAt(view, position.at);
    return passage && passage.excerpt.cited !== '' ? [{ position, passage }] : [];
  });

/** Longest judgement printed, UTF-16 units; the whole of it stands in its passage. */
const LONGEST = 160;

export function positionTable(view: SourceView, shown: readonly Shown[]): Html {
  const { t } = view;
  const heads = [t.forecastSpeaker, t.positionMatter, t.positionJudges, t.forecastWords];
  return html`<p class="intro">${t.positionsIntro}</p>
<table class="matrix matrix-positions">
<caption class="hidden">${t.positions}</caption>
<thead><tr>${heads.map((h) => html`<th scope="col">${h}</th>`)}</tr></thead>
<tbody>
${shown.map((row) => rowOf(view, row))}</tbody></table>
`;
}

function rowOf(view: SourceView, { position, passage }: Shown): Html {
  const { t, lang } = view;
  const { source, excerpt } = passage;
  const others = (view.dossier.positions ?? []).flatMap((p) => p.speaker?.name ?? []);
  const name = speakerOf(t, position.speaker, others);
  const day = source.published === null ? t.undated : formatDayShort(source.published, lang);
  const cell = (label: string, content: Part) => html`<td data-label="${label}">${content}</td>`;
  const foreign = langOf(source, lang);
  return html`<tr><th scope="row"><span class="what">${name ?? source.outlet}</span> <span class="of">${name === null ? day : `${source.outlet}, ${day}`}</span></th>${cell(t.positionMatter, position.matter && html`<span${foreign}>${position.matter}</span>`)}${cell(t.positionJudges, t.valence[position.valence])}${cell(t.forecastWords, html`<a href="#${spotAnchor(excerpt.key)}"${foreign}>${shortened(excerpt.cited, LONGEST)}</a>`)}</tr>
`;
}
