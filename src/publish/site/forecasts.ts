/** Whose forecast is whose: speaker, words, probability or wording, horizon, and when it was said. */
import { type Forecast, type ForecastTerms, type Language, type Span, speakerName } from '../../model/index.ts';
import { type Html, html, type Part } from '../html.ts';
import { formatDay, formatDayShort, formatShare } from '../texts/dates.ts';
import type { Texts } from '../texts/index.ts';
import { spotAnchor } from './piece-view.ts';
import { shortened } from './rows.ts';
import { langOf } from './sources.ts';
import { passageAt, type SourceView } from './view.ts';

/** One line a forecast; the same words of the same speaker in several outlets are one. */
export function forecastTable(view: SourceView): Html {
  const { t } = view;
  const heads = [t.forecastSpeaker, t.forecastWords, t.forecastSure, t.forecastHorizon, t.forecastSaid];
  const groups = Map.groupBy(view.dossier.forecasts, (f) =>
    JSON.stringify([speakerWords(view, f), passageAt(view, f.at)?.excerpt.cited ?? f.id]),
  );
  return html`<table class="matrix matrix-forecasts">
<caption class="hidden">${t.forecasts}</caption>
<thead><tr>${heads.map((h) => html`<th scope="col">${h}</th>`)}</tr></thead>
<tbody>
${[...groups.values()].map((group) => forecastRow(view, group))}</tbody></table>
`;
}

/** Longest forecast printed, UTF-16 units; the whole of it stands in its passage. */
const LONGEST = 200;

function forecastRow(view: SourceView, group: readonly Forecast[]): Html {
  const { t, lang } = view;
  const f = group[0]!;
  const passage = passageAt(view, f.at);
  const cell = (label: string, content: Part) => html`<td data-label="${label}">${content}</td>`;
  const what = passage?.excerpt.cited
    ? html`<a href="#${spotAnchor(passage.excerpt.key)}"${langOf(passage.source, lang)}>${shortened(passage.excerpt.cited, LONGEST)}</a>`
    : t.noWords;
  return html`<tr><th scope="row">${speakerWords(view, f)}</th>${cell(t.forecastWords, what)}${cell(t.forecastSure, surety(t, lang, f))}${cell(t.forecastHorizon, horizonCell(view, f))}${cell(t.forecastSaid, html`<ul class="values">${group.map((one) => saidIn(view, one))}</ul>`)}</tr>
`;
}

function saidIn(view: SourceView, f: Forecast): Html {
  const passage = passageAt(view, f.at);
  const day = f.said === null ? view.t.undated : formatDayShort(f.said, view.lang);
  return html`<li class="when">${passage && `${passage.source.outlet}, `}${day}</li>`;
}

/** What nobody is named for may be anybody's; what is turned down in the text's own words is its outlet's. */
function speakerWords(view: SourceView, { speaker, dismissed, at }: Forecast): string {
  const { t, dossier } = view;
  const others = dossier.forecasts.flatMap((f) => f.speaker?.name ?? []);
  const name = speakerName(speaker, others);
  const outlet = dismissed && passageAt(view, at)?.source.outlet;
  if (name === null) return outlet ? t.outletItself(outlet) : t.unnamedSpeaker;
  return speaker?.role && speaker.role !== name ? `${name} (${speaker.role})` : name;
}

/** A number where the text gives one, else its hedging word as it stands. */
function surety(t: Texts, lang: Language, { probability, bound, wording, dismissed }: ForecastTerms): string {
  if (probability) return probabilityWords(t, lang, probability, bound);
  if (dismissed) return t.dismissed(wording);
  return wording ? t.quoted(wording) : t.noProbability;
}

/** A closed interval in words: an end at 0 or 1 is no bound. */
export function probabilityWords(
  t: Texts,
  lang: Language,
  [low, high]: readonly [number, number],
  bound?: ForecastTerms['bound'],
): string {
  const share = (p: number) => formatShare(p, lang);
  if (low === high) return t.probability.exact(share(low));
  if (low === 0) return t.probability[bound === 'below' ? 'below' : 'atMost'](share(high));
  if (high === 1) return t.probability[bound === 'above' ? 'above' : 'atLeast'](share(low));
  return t.probability.between(share(low), share(high));
}

/** In the words of the source; what they come to stands behind, where it is another thing. One element: small screens lay out the cell's children. */
function horizonCell(view: SourceView, f: Forecast): Part {
  const { t, lang } = view;
  const days = horizonWords(t, lang, f);
  const passage = passageAt(view, f.at);
  const words = passage && horizonAsWritten(passage.excerpt.cited, f.at.start, view.captions.get(f.claim)?.horizon);
  if (!words) return days;
  const written = html`<span${langOf(passage.source, lang)}>${t.quoted(words)}</span>`;
  return words.includes(days) ? written : html`<span>${written} <span class="of">${days}</span></span>`;
}

/** Small words in front of a time that belong to it: "bis Ende 2029", "within the next three years". */
const LEADING =
  /(?:(?<!\p{L})(?:bis|in|im|am|ab|vor|nach|binnen|innerhalb|zum|zur|den|der|des|dem|die|das|ende|anfang|mitte|spätestens|frühestens|nächsten|kommenden|by|until|till|before|within|over|from|the|next|coming|end|late|early|mid|of)(?:\s+|-))+$/iu;

/** @param start offset of the cited passage in its article */
function horizonAsWritten(cited: string, start: number, at: Span | undefined): string | null {
  if (!at || at.start < start || at.end > start + cited.length) return null;
  const before = cited.slice(0, at.start - start);
  const lead = LEADING.exec(before)?.[0] ?? '';
  return (lead + cited.slice(at.start - start, at.end - start)).replace(/\s+/g, ' ');
}

/** From the day it was said on, only the end tells something. */
function horizonWords(t: Texts, lang: Language, { horizon, said }: Forecast): string {
  if (!horizon) return t.noHorizon;
  const [from, to] = horizon;
  if (from !== to && from === said?.slice(0, 10)) return t.untilDay(formatDay(to, lang));
  if (from.endsWith('-01-01') && to.endsWith('-12-31')) return t.until(from.slice(0, 4), to.slice(0, 4));
  return t.until(formatDay(from, lang), formatDay(to, lang));
}
