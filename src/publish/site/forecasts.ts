/** Whose forecast is whose: speaker, words, probability or wording, horizon, and when it was said. */
import type { Forecast, ForecastTerms, Language } from '../../model/index.ts';
import { type Html, html } from '../html.ts';
import { formatDay, formatShare } from '../texts/dates.ts';
import type { Texts } from '../texts/index.ts';
import { passageView } from './passage.ts';
import { passageAt, type SourceView } from './view.ts';

export function forecastTable(view: SourceView): Html {
  const { t } = view;
  const { forecasts } = view.dossier;
  if (forecasts.length === 0) return html`<p class="none">${t.forecastsNone}</p>\n`;
  return html`<ol class="forecasts">
${forecasts.map((f) => forecast(view, f))}</ol>
`;
}

function forecast(view: SourceView, f: Forecast): Html {
  const { t, lang } = view;
  const passage = passageAt(view, f.at);
  const outlet = passage?.source.outlet;
  return html`<li class="item">
<h3>${speakerWords(t, f)}${outlet && html` <span class="note">${t.forecastIn(outlet)}</span>`}</h3>
<dl class="terms">
<div><dt>${t.forecastSure}</dt><dd>${surety(t, lang, f)}</dd></div>
<div><dt>${t.forecastHorizon}</dt><dd>${horizonWords(t, lang, f)}</dd></div>
<div><dt>${t.forecastSaid}</dt><dd>${f.said === null ? t.undated : formatDay(f.said, lang)}</dd></div>
</dl>
${passage && passageView(view, passage)}</li>
`;
}

function speakerWords(t: Texts, { speaker }: Forecast): string {
  if (!speaker || speaker.kind === 'unnamed') return speaker?.role ?? t.unnamedSpeaker;
  return speaker.role ? `${speaker.name} (${speaker.role})` : speaker.name;
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
