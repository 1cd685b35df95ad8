/** Evidence in the margin: beside a section, on a wide screen, the passages it rests on. */
import { type DraftSection, sentencesOf } from '../../model/index.ts';
import { type Html, html } from '../html.ts';
import { formatDayShort } from '../texts/dates.ts';
import { spotAnchor } from './piece-view.ts';
import { shortened } from './rows.ts';
import { STORY_PATHS } from './settings.ts';
import { langOf } from './sources.ts';
import type { Passage, StoryView } from './view.ts';

/** Longest note, UTF-16 units: some three lines of a margin. */
const LONGEST = 110;
/** A note is about as tall as this many units of running text are. */
const TEXT_A_NOTE = 170;
const MOST = 5;

/** As many passages as the section's length has room for, of each source one before any has two. Null where there is none. */
export function notesFor(view: StoryView, section: DraftSection): Html | null {
  const sentences = sentencesOf(section);
  const cited = new Map(
    sentences
      .flatMap((s) => view.itemOf.get(s)?.passages ?? [])
      .filter((p) => p.excerpt.cited !== '')
      .map((p) => [p.excerpt.key, p]),
  );
  const length = sentences.reduce((sum, s) => sum + s.text.length, 0);
  const room = Math.min(MOST, Math.max(1, Math.floor(length / TEXT_A_NOTE)));
  const notes = inTurn([...cited.values()]).slice(0, room);
  return notes.length === 0
    ? null
    : html`<div class="notes">${notes.map((p) => note(view, p))}</div>
`;
}

/** First passages of all sources, then second ones, and so on. */
function inTurn(passages: readonly Passage[]): readonly Passage[] {
  const bySource = [...Map.groupBy(passages, (p) => p.number).values()];
  const most = Math.max(0, ...bySource.map((group) => group.length));
  return Array.from({ length: most }, (_, turn) => bySource.flatMap((group) => group[turn] ?? [])).flat();
}

function note(view: StoryView, { excerpt, source, number }: Passage): Html {
  const day = source.published === null ? view.t.undated : formatDayShort(source.published, view.lang);
  return html`<p><span class="number">${number}</span> <a href="${STORY_PATHS.evidence}#${spotAnchor(excerpt.key)}">${source.outlet}</a>, ${day}: <span${langOf(source, view.lang)}>${shortened(excerpt.cited, LONGEST)}</span></p>`;
}
