/** The sources and their records: how often what each reported was confirmed, contradicted later or overtaken. */
import { html } from 'hono/html';
import { type Html, page } from '../html.ts';
import type { SourceLine } from '../port.ts';
import type { Ui } from '../ui.ts';

export function sourcesView(ui: Ui, lines: readonly SourceLine[]): Html {
  const { t } = ui;
  const heads = [t.recordOutlet, t.recordCorroborated, t.recordContradicted, t.recordSuperseded];
  return page(ui, {
    title: t.sources,
    trail: [],
    main: html`<h1>${t.sources}</h1>
<section class="card" aria-labelledby="records"><h2 id="records">${t.sourceRecords}</h2><p class="meta">${t.sourceRecordsHint}</p>
${
  lines.length === 0
    ? html`<p class="meta">${t.noRecords}</p>`
    : html`<table class="counts"><thead><tr>${heads.map((h) => html`<th scope="col">${h}</th>`)}</tr></thead>
<tbody>${lines.map((l) => html`<tr><th scope="row">${l.outlet}</th><td>${l.corroborated}</td><td>${l.contradicted}</td><td>${l.superseded}</td></tr>`)}</tbody></table>`
}</section>`,
  });
}
