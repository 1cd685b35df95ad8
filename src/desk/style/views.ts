/** Style sheet, second part: the views. */
export const VIEWS = `
.lead { font-size: 1.0625rem; font-weight: 600; }
.lead, .plain > li > a:first-child { text-decoration: none; }
.lead:hover, .plain > li > a:first-child:hover { text-decoration: underline; }
.runs { list-style: none; margin: 0 0 1rem; padding: 0; color: var(--soft); font-size: 0.875rem; }
.runs strong { font-weight: 600; color: var(--ink); }
.stages { display: flex; flex-wrap: wrap; gap: 0.1rem 1rem; }
.stages b { color: var(--ink); font-variant-numeric: tabular-nums; }
.what { font-weight: 600; }
.alert .where { color: var(--soft); font-size: 0.875rem; overflow-wrap: anywhere; }
.alert p { margin-bottom: 0.15rem; }

.reason { color: var(--soft); font-size: 0.875rem; margin: -0.3rem 0 1rem; }
.filters { display: grid; gap: 0.4rem; margin-bottom: 0.8rem; }
.filters ul { display: flex; flex-wrap: wrap; gap: 0.35rem; list-style: none; margin: 0; padding: 0; }
.chip { display: inline-block; padding: 0.1rem 0.7rem; border: 1px solid var(--line); border-radius: 1em; font-size: 0.875rem; text-decoration: none; }
.chip b { font-weight: 400; color: var(--soft); font-variant-numeric: tabular-nums; }
.chip:hover { border-color: var(--accent); }
.chip[aria-current] { background: var(--accent); border-color: var(--accent); color: var(--sheet); }
.chip[aria-current] b { color: inherit; }
.claims { border-collapse: separate; border-spacing: 0; }
.claims th, .claims td { min-width: 8.5rem; max-width: 17rem; background: var(--sheet); }
.claims thead th { position: sticky; top: 0; z-index: 2; vertical-align: bottom; }
.claims thead tr + tr th { top: 1.95rem; }
.claims thead .origin { font-weight: 400; border-bottom: 0; padding-bottom: 0; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; height: 1.95rem; }
.claims .opens { border-left: 1px solid var(--line); }
.claims thead .claim, .claims th[scope='row'] { position: sticky; left: 0; z-index: 1; min-width: 8.5rem; width: 12rem; font-weight: 400; border-right: 1px solid var(--line); }
.claims thead .claim { z-index: 3; }
.claims tbody th[scope='row'] { box-shadow: inset 4px 0 0 var(--line); padding-left: 0.9rem; }
.claims tbody.conflicting th[scope='row'] { box-shadow: inset 4px 0 0 var(--bad); }
.claims tbody.superseded th[scope='row'] { box-shadow: inset 4px 0 0 var(--warn); }
.claims tbody.corroborated th[scope='row'] { box-shadow: inset 4px 0 0 var(--good); }
.claims .what, .claims .of { display: block; }
.claims .of { color: var(--soft); font-size: 0.875rem; }
.claims { table-layout: fixed; }
.claims thead .why { width: 16rem; }
.fold > summary { padding-block: 0.45rem; }
.fold > summary > * { display: inline; margin: 0; }
.fold > summary h3 { font-size: 0.9375rem; }
.scroll .fold > summary { position: sticky; left: 0; padding-inline: 0.65rem; background: var(--tint); border-bottom: 1px solid var(--line); }
.scroll .fold .count { background: var(--sheet); }
.claims .why { color: var(--soft); font-size: 0.875rem; min-width: 15rem; }
.claims tr:target > * { background: var(--mark); color: var(--mark-ink); }
.claims tr:target .of, .claims tr:target .why { color: inherit; }
.value + .value { margin-top: 0.35rem; }
.again { font-size: 0.8125rem; }
.value.earlier a { color: var(--soft); }
/* Where there is room nothing is folded; a browser that does not know how shows the fold. */
@supports selector(::details-content) {
  @media (min-width: 62rem) {
    .fold::details-content { content-visibility: visible; display: block; }
    .fold > summary { list-style: none; pointer-events: none; }
    .fold > summary::-webkit-details-marker { display: none; }
  }
}
@media (min-width: 62rem) {
  .spread { columns: 2; column-gap: 2.5rem; }
  .spread > li { break-inside: avoid; }
  .spread > li:first-child { border-top: 1px solid var(--line); padding-top: 0.65rem; }
  .tall { max-height: 88vh; overflow: auto; }
  .claims .why { position: sticky; right: 0; z-index: 1; border-left: 1px solid var(--line); }
  .claims thead .why { z-index: 3; }
}
@media (max-width: 47.99rem) {
  .claims thead { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
  .claims, .claims tbody, .claims tr, .claims th, .claims td { display: block; }
  .claims th, .claims td, .claims .why, .claims th[scope='row'] { position: static; min-width: 0; max-width: none; width: auto; border: 0; padding-block: 0.15rem; }
  .claims tbody tr { border-bottom: 1px solid var(--line); padding-block: 0.4rem; }
  .claims td[data-label] { display: grid; grid-template-columns: 6.5rem minmax(0, 1fr); gap: 0 0.6rem; }
  .claims td[data-label]::before { content: attr(data-label); color: var(--soft); font-size: 0.8125rem; line-height: 1.8; grid-row: 1 / span 9; }
  .claims td[data-label] > * { grid-column: 2; }
  .claims td.silent, .claims .corroborated .why { display: none; }
  .scroll .fold > summary, .fold[open] > summary { position: sticky; top: 0; z-index: 3; }
  .card.fold[open] > summary { background: var(--sheet); }
}
.who { margin-bottom: 0.15rem; }
.origin ul { margin: 0; padding-left: 1.1rem; }
.origin li { padding: 0.15rem 0; }
.pair { display: grid; gap: 0.2rem 1.5rem; grid-template-columns: minmax(0, 1fr); }
@media (min-width: 48rem) { .pair { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr) minmax(0, 14rem); } }

.text .piece { white-space: pre-line; max-width: 42rem; margin: 0 0 0.9rem; }
.text .is-heading { font-weight: 700; }
.text .is-title { font-weight: 700; font-size: 1.15rem; }
.text .is-quote { padding-left: 0.85rem; border-left: 3px solid var(--line); }
.text .is-caption { font-size: 0.9375rem; color: var(--soft); }
.text .apart { padding: 0.5rem 0.75rem; border: 1px dashed var(--line); border-radius: 5px; color: var(--soft); font-size: 0.9375rem; }
#passage { scroll-margin-top: 30vh; }
.reading, .cut { margin: 0 0 0.6rem; font-size: 0.9375rem; }
.reading > div { display: grid; grid-template-columns: minmax(6.5rem, 1fr) 2.2fr; gap: 0.75rem; padding: 0.25rem 0; border-top: 1px solid var(--line); }
.reading > div:first-child { border-top: 0; }
.reading dt { color: var(--soft); }
.reading dd, .cut dd { margin: 0; }
.steps { margin: 0; padding: 0; list-style: none; }
.cut dt { color: var(--soft); font-size: 0.875rem; }
.cut dd { margin-bottom: 0.5rem; max-height: 8rem; overflow: auto; white-space: pre-line; }
.tight a[aria-current] { background: var(--mark); color: var(--mark-ink); }

.draft { font-size: 1.0625rem; line-height: 1.62; }
.draft h1 { margin-bottom: 0.8rem; }
.draft .part { margin-bottom: 1.2rem; max-width: 46rem; }
.draft .part > h2 { font-size: 1.15rem; margin: 1.4rem 0 0.4rem; }
.draft .part-teaser { font-size: 1.125rem; }
.draft li { margin-bottom: 0.25rem; }
.draft ul { padding-left: 1.2rem; }
.sentence { color: inherit; text-decoration: none; border-radius: 2px; scroll-margin-top: 30vh; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
.sentence:hover { background: var(--tint); text-decoration: underline; text-decoration-color: var(--accent); }
.sentence.computed { color: var(--soft); }
.sentence[aria-current] { background: var(--mark); color: var(--mark-ink); }
.flaw { text-decoration: underline; text-decoration-thickness: 2px; text-underline-offset: 0.2em; }
.flaw.block { text-decoration-color: var(--bad); text-decoration-style: wavy; }
.flaw.warn { text-decoration-color: var(--warn); text-decoration-style: wavy; }
.flaw.unsure { text-decoration-color: var(--soft); text-decoration-style: dotted; }
.flaw.note { text-decoration-color: var(--line); }
.flag, .number { display: inline-block; min-width: 1.3em; margin-left: 0.2em; padding: 0.05em 0.3em; border-radius: 3px; font-size: 0.75rem; line-height: 1.4; font-weight: 600; text-align: center; text-decoration: none; background: var(--tint); color: var(--soft); }
.flag.block, .number.block { background: var(--bad-tint); color: var(--bad); }
.flag.warn, .number.warn { background: var(--warn-tint); color: var(--warn); }
.number { margin: 0 0.3em 0 0; }
.group { margin-bottom: 0.6rem; }
.group > summary { padding: 0.15rem 0 0.35rem; }
.group li { scroll-margin-top: 1rem; }
.group li:target { background: var(--tint); box-shadow: 0 0 0 0.4rem var(--tint); }
.group p { margin-bottom: 0.3rem; }
blockquote.small { font-size: 0.9375rem; color: var(--soft); }
.block:is(p) { color: var(--bad); font-size: 0.9375rem; margin: 0.6rem 0 0; }

.evidence .bar { display: flex; align-items: baseline; justify-content: space-between; gap: 1rem; }
.evidence nav { display: flex; align-items: center; gap: 0.25rem; white-space: nowrap; }
.evidence nav a { display: inline-block; min-width: 2rem; text-align: center; font-size: 1.2rem; line-height: 1.6; text-decoration: none; border-radius: 4px; }
.evidence nav a:hover { background: var(--tint); }
.chosen { font-weight: 600; }
.verdict, .verdicts { font-size: 0.9375rem; }
.evidence .verdicts { margin-bottom: 0.6rem; }
.from { font-size: 0.9375rem; margin-bottom: 0.2rem; }
.evidence blockquote { white-space: pre-line; }
.evidence li > p:last-child { margin: 0; }
.comment { margin: 0.2rem 0 0; padding-left: 0.85rem; border-left: 3px solid var(--line); white-space: pre-line; }
@media (min-width: 62rem) {
  .beside { grid-template-columns: minmax(0, 1fr) minmax(22rem, 27rem); }
  .beside > .side { position: sticky; top: 1rem; max-height: calc(100vh - 2rem); overflow: auto; display: flex; flex-direction: column; }
  .beside > div.side { overflow: visible; }
  div.side > .evidence { flex: 0 1 auto; min-height: 8rem; overflow: auto; }
  div.side > .decision { flex: none; margin-bottom: 0; }
}
@media (max-width: 61.99rem) {
  .evidence.sample { display: none; }
  .evidence.open { position: fixed; inset: auto 0 0; z-index: 5; margin: 0; max-height: 52vh; overflow: auto; border-radius: 12px 12px 0 0; border-width: 1px 0 0; box-shadow: 0 -6px 24px rgb(0 0 0 / 22%); padding-top: 0.6rem; }
  .evidence.open .bar { position: sticky; top: -0.6rem; background: var(--sheet); }
  .sentence { scroll-margin-top: 4rem; }
  body:has(.evidence.open) { padding-bottom: 52vh; }
}
`;
