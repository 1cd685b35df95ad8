/** Whose forecast is whose: speaker, words, probability or wording, horizon, and when it was said. */
import { type Forecast, type ForecastTerms, fullestName, isPointer, type Language } from '../../model/index.ts';
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
  return html`<tr><th scope="row">${speakerWords(view, f)}</th>${cell(t.forecastWords, what)}${cell(t.forecastSure, surety(t, lang, f))}${cell(t.forecastHorizon, horizonWords(t, lang, f))}${cell(t.forecastSaid, html`<ul class="values">${group.map((one) => saidIn(view, one))}</ul>`)}</tr>
`;
}

function saidIn(view: SourceView, f: Forecast): Html {
  const passage = passageAt(view, f.at);
  const day = f.said === null ? view.t.undated : formatDayShort(f.said, view.lang);
  return html`<li class="when">${passage && `${passage.source.outlet}, `}${day}</li>`;
}

/** The author by name, in full where the story knows more of it; what the text only points at is no name. */
function speakerWords({ t, captions, dossier }: SourceView, { speaker }: Forecast): string {
  if (!speaker || speaker.kind === 'unnamed')
    return speaker?.role && !isPointer(speaker.role) ? speaker.role : t.unnamedSpeaker;
  if (isPointer(speaker.name)) return t.unnamedSpeaker;
  const known = [...[...captions.values()].map((c) => c.about), ...dossier.forecasts.map((f) => f.speaker?.name)];
  const name = fullestName(
    speaker.name,
    known.filter((n): n is string => !!n),
  );
  return speaker.role ? `${name} (${speaker.role})` : name;
}

/** A number where the text gives one, else its hedging word as it stands. */
function surety(t: Texts, lang: Language, { probability, wording }: ForecastTerms): string {
  const number = probability && probabilityWords(t, lang, probability);
  const words = wording && t.quoted(wording);
  return [number, words].filter((part) => part).join(', ') || t.noProbability;
}

/** A closed interval in words: an end at 0 or 1 is no bound. */
export function probabilityWords(t: Texts, lang: Language, [low, high]: readonly [number, number]): string {
  const share = (p: number) => formatShare(p, lang);
  if (low === high) return t.probability.exact(share(low));
  if (low === 0) return t.probability.atMost(share(high));
  if (high === 1) return t.probability.atLeast(share(low));
  return t.probability.between(share(low), share(high));
}

function horizonWords(t: Texts, lang: Language, { horizon }: ForecastTerms): string {
  if (!horizon) return t.noHorizon;
  const [from, to] = horizon;
  if (from.endsWith('-01-01') && to.endsWith('-12-31')) return t.until(from.slice(0, 4), to.slice(0, 4));
  return t.until(formatDay(from, lang), formatDay(to, lang));
}
