/** Style sheet, fourth part: the comparison of the sources. */
export const COMPARISON = `.glance { margin: 0 0 0.8rem; padding: 0.4rem clamp(1rem, 3vw, 1.5rem); background: var(--sheet); border: 1px solid var(--line); border-top: 3px solid var(--accent); font: 0.9375rem/1.5 var(--sans); }
.glance > div { padding-block: 0.7rem; }
.glance > div + div { border-top: 1px solid var(--line); }
.glance dt { font-weight: 600; color: var(--soft); font-size: 0.875rem; hyphens: manual; }
.glance dd { margin: 0; }
.glance ul { margin: 0; padding: 0; list-style: none; }
.glance li { padding-block: 0.12rem; }
.all-sources { margin-bottom: 1.4rem; }
.comparison summary { cursor: pointer; font: 600 0.9375rem/1.5 var(--sans); color: var(--accent); padding-block: 0.35rem; }
.comparison summary .note { font-weight: 400; }
.compare { padding-top: 2.2rem; }
.compare > h2 { font-size: clamp(1.35rem, 1.2rem + 0.7vw, 1.65rem); letter-spacing: -0.01em; margin-bottom: 0.7rem; scroll-margin-top: 1rem; }
.compare h3 { font: 600 1rem/1.4 var(--sans); margin: 1.4rem 0 0.4rem; }
.compare .entries { margin: 0 0 0.6rem; font-size: 1rem; }
.compare .entries li { padding-block: 0.25rem; }
.compare .entries li::before { top: 1rem; }
.alone { border-top: 1px solid var(--line); }
p.alone { margin: 0; padding-block: 0.35rem; font: 600 0.9375rem/1.5 var(--sans); }
p.alone .note { font-weight: 400; }
.alone :target { background: var(--tint); }

.matrix { width: 100%; border-collapse: collapse; font: 0.875rem/1.45 var(--sans); font-variant-numeric: tabular-nums lining-nums; table-layout: fixed; }
.matrix th, .matrix td { padding: 0.6rem 0.9rem 0.6rem 0; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); }
.matrix thead th { padding-block: 0.35rem; border-bottom: 2px solid var(--ink); font-size: 0.8125rem; color: var(--soft); font-weight: 600; hyphens: manual; }
.matrix tbody th { font-weight: 400; }
.matrix-forecasts tbody th { font-weight: 600; }
.matrix .what { display: block; font-weight: 600; }
.matrix .of { display: block; color: var(--soft); font-size: 0.8125rem; }
.matrix .badge, .matrix .why { margin-top: 0.25rem; }
.matrix tr:target > *, .matrix tr:has(:target) > * { background: var(--tint); }
.matrix tr { scroll-margin-top: 1rem; }
.matrix a { color: var(--ink); text-decoration-color: var(--accent); }
.matrix a:hover { color: var(--accent); }
.values { margin: 0; padding: 0; list-style: none; }
.values li + li { margin-top: 0.35rem; }
.values .earlier, .values .earlier a { color: var(--soft); }
.side { padding: 0 0.45em; border-radius: 0.9em; background: var(--ink); color: var(--paper); font-size: 0.75rem; font-weight: 600; }
.when, .matrix .when a { color: var(--soft); font: 0.8125rem/1.4 var(--sans); }
.values .when { display: block; }

.pairs, .undated-list { margin: 0; padding: 0; list-style: none; font: 0.9375rem/1.5 var(--sans); }
.pairs li { display: grid; gap: 0.2rem 1.5rem; padding: 0.7rem 0; border-top: 1px solid var(--line); }
.pairs p { margin: 0; }
.pairs a { color: var(--ink); text-decoration-color: var(--accent); }
.undated-list li { padding: 0.5rem 0; border-top: 1px solid var(--line); }
.undated-list .of { display: block; }

@media (min-width: 48em) {
  .glance > div { display: grid; grid-template-columns: 13rem minmax(0, 1fr); gap: 0 1.5rem; }
  .matrix thead th:first-child { width: 13.5rem; }
  .matrix-changes thead th:first-child { width: 17rem; }
  .matrix-forecasts thead th:nth-child(2) { width: 40%; }
  .matrix-causes thead th:first-child { width: 17rem; }
  .matrix-causes thead th:nth-child(2) { width: 44%; }
  .matrix-positions thead th:nth-child(4) { width: 48%; }
  .pairs li { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr) minmax(0, 16rem); }
}
.matrix-cards thead { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
.matrix-cards, .matrix-cards tbody, .matrix-cards tr, .matrix-cards th, .matrix-cards td { display: block; }
.matrix-cards tr { padding-block: 0.7rem; border-bottom: 1px solid var(--line); }
.matrix-cards tbody th, .matrix-cards td { padding: 0.15rem 0; border: 0; }
.matrix-cards td { display: grid; grid-template-columns: 9rem minmax(0, 1fr); gap: 0.75rem; }
.matrix-cards td:empty { display: none; }
.matrix-cards td::before { content: attr(data-label); color: var(--soft); font-size: 0.8125rem; }
@media (max-width: 47.99em) {
  .matrix thead { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
  .matrix, .matrix tbody, .matrix tr, .matrix th, .matrix td { display: block; }
  .matrix tr { padding-block: 0.6rem; border-bottom: 1px solid var(--line); }
  .matrix tbody tr:first-child { border-top: 2px solid var(--ink); }
  .matrix tbody th, .matrix td { padding: 0.12rem 0; border: 0; }
  .matrix .what, .matrix .of:not(.why) { display: inline; }
  .matrix td { display: grid; grid-template-columns: 6.5rem minmax(0, 1fr); gap: 0.6rem; }
  .matrix td:empty { display: none; }
  .matrix td::before { content: attr(data-label); color: var(--soft); font-size: 0.8125rem; }
  .values .when { display: inline; }
}

.close { display: none; }
.nowhere { position: fixed; top: 0; }
.pieces:target .piece { margin-bottom: 0.8rem; }
@media screen {
  .pieces:not(:target) .piece:not(:has(:target)) { display: none; }
  .pieces:not(:target) .piece:has(:target) { position: fixed; z-index: 3; inset: auto 0 0; max-width: 46rem; max-height: 60vh; margin-inline: auto; padding: 0.9rem 1rem 0.6rem; overflow: auto; background: var(--paper); border: 2px solid var(--accent); border-bottom: 0; border-radius: 10px 10px 0 0; box-shadow: 0 -8px 30px rgb(0 0 0 / 25%); }
  .pieces:not(:target) .piece:has(:target) .close { display: inline-block; margin-top: 0.6rem; padding: 0.2rem 0.6rem; font: 600 0.9375rem/1.5 var(--sans); }
}
`;
