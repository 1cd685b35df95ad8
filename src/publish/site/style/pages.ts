/** Style sheet, third part: front page, evidence, comparison, how articles are made. */
export const PAGES = `.front-head { padding-block: clamp(1.25rem, 3vw, 2rem) 0.9rem; }
.front-head p { margin: 0; font: 0.9375rem/1.4 var(--sans); color: var(--soft); }
.cards { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0 clamp(2rem, 5vw, 3.5rem); margin: 0; padding: 0; list-style: none; }
.card { padding-block: 1.75rem; border-top: 1px solid var(--line); }
.card .label { margin-bottom: 0.5rem; }
.card h3 { font-size: 1.4rem; letter-spacing: -0.01em; margin-bottom: 0.55rem; }
.card h3 a { color: var(--ink); text-decoration: none; }
.card h3 a:hover { color: var(--accent); text-decoration: underline; }
.card .teaser { margin-bottom: 0.7rem; font-size: 1.0625rem; line-height: 1.55; }
.card .dates a { color: inherit; text-decoration-color: var(--line); }
.card .dates a:hover { color: var(--accent); }
.card-first { grid-column: 1 / -1; border-top: 3px solid var(--ink); padding-block: 1.9rem 2.4rem; }
.card-first h3 { font-size: clamp(1.75rem, 1.3rem + 2.2vw, 2.7rem); line-height: 1.12; letter-spacing: -0.02em; max-width: 26em; }
.card-first h3.long { font-size: clamp(1.55rem, 1.25rem + 1.5vw, 2.2rem); line-height: 1.16; }
.card-first .teaser { font-size: clamp(1.1rem, 1.05rem + 0.4vw, 1.25rem); max-width: 38em; }
.pager { display: flex; justify-content: space-between; gap: 1rem; padding-top: 1.5rem; border-top: 1px solid var(--line); font: 600 0.9375rem/1.5 var(--sans); }
.pager a:only-child[rel='next'] { margin-left: auto; }

.card .support { display: flex; flex-wrap: wrap; gap: 0.35rem 0.4rem; margin: 0 0 0.7rem; }
.front-empty { max-width: 40rem; padding: clamp(1.5rem, 5vw, 3rem) 0; border-top: 3px solid var(--ink); }

.toc { margin: 0 0 0.5rem; font: 0.9375rem/1.4 var(--sans); }
.toc ul { display: flex; flex-wrap: wrap; gap: 0.4rem; margin: 0; padding: 0; list-style: none; }
.toc a { display: block; padding: 0.25rem 0.75rem; border: 1px solid var(--line); border-radius: 1.2em; background: var(--sheet); text-decoration: none; hyphens: manual; }
.toc a:hover { border-color: var(--accent); }
.toc b { font-variant-numeric: tabular-nums; color: var(--ink); }

.from-source { padding-top: 2rem; }
.from-source h2 { font-size: clamp(1.35rem, 1.2rem + 0.7vw, 1.65rem); margin-bottom: 0.3rem; scroll-margin-top: 1rem; }
.from-source .meta { margin-bottom: 0.8rem; }
.from-source cite { display: block; font-style: normal; color: var(--ink); }
.evidence, .pieces { margin: 0; padding: 0; list-style: none; }
.item { padding: 1.1rem 0; border-top: 1px solid var(--line); }
.item:has(:target) { background: var(--tint); box-shadow: 0 0 0 0.6rem var(--tint); }
.cited-head { margin: 0.7rem 0 0.15rem; font: 600 0.8125rem/1.4 var(--sans); color: var(--soft); }
.cited-by { margin: 0; padding: 0; list-style: none; font: 0.9375rem/1.5 var(--sans); }
.cited-by li { padding-block: 0.15rem; }
.cited-by :target, .passage mark { scroll-margin-top: 30vh; }
.cited-by a:not(.badge) { color: var(--ink); text-decoration-color: var(--line); }
.cited-by a:not(.badge):hover { color: var(--accent); }
.passage { margin: 0; padding: 0.8rem 1.1rem; background: var(--sheet); border: 1px solid var(--line); border-left: 3px solid var(--accent); }
.passage blockquote { margin: 0; }
.passage p { margin: 0; font-size: 1rem; line-height: 1.55; color: var(--soft); }
.passage mark { padding: 0.1em 0.15em; background: var(--mark); color: var(--mark-ink); border-radius: 2px; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
.passage mark mark { padding-inline: 0; }
.passage mark:target { outline: 2px solid var(--accent); outline-offset: 1px; }
.passage figcaption { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0.1rem 0.45rem; margin-top: 0.4rem; font: 0.875rem/1.6 var(--sans); color: var(--soft); }
.passage figcaption strong { color: var(--ink); }
.passage .original { font-weight: 600; white-space: nowrap; }
.twins { flex-basis: 100%; }
.file { font: 0.8125rem/1.5 var(--sans); color: var(--soft); overflow-wrap: anywhere; }
@media (min-width: 68em) {
  .item { display: grid; grid-template-columns: minmax(0, 1.2fr) minmax(0, 1fr); gap: 0 2.5rem; grid-template-rows: auto 1fr; }
  .item .passage { grid-row: 1 / span 2; align-self: start; }
  .cited-head { margin-top: 0; }
}

.steps { margin: 0; padding: 0; list-style: none; counter-reset: step; }
.steps li { counter-increment: step; position: relative; padding: 1.3rem 0 0.4rem 3.2rem; border-top: 1px solid var(--line); }
.steps li::before { content: counter(step); position: absolute; left: 0; top: 1.2rem; font: 700 1.6rem/1.15 var(--serif); color: var(--accent); }
.steps h2 { font-size: 1.2rem; margin-bottom: 0.35rem; }
.legend { margin: 0; }
.legend div { padding-block: 0.55rem; border-top: 1px solid var(--line); }
.legend dd { margin: 0.25rem 0 0; font-size: 1rem; }
@media (min-width: 48em) {
  .cards { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); }
  .card:nth-child(2):last-child { grid-column: 1 / -1; }
  .card:nth-child(2):last-child .teaser { max-width: 38em; }
  .legend div { display: grid; grid-template-columns: 15rem minmax(0, 1fr); }
  .legend dd { margin: 0; }
}
`;
