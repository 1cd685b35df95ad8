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
.card-first .teaser { font-size: clamp(1.1rem, 1.05rem + 0.4vw, 1.25rem); max-width: 38em; }
.pager { display: flex; justify-content: space-between; gap: 1rem; padding-top: 1.5rem; border-top: 1px solid var(--line); font: 600 0.9375rem/1.5 var(--sans); }
.pager a:only-child[rel='next'] { margin-left: auto; }

.evidence, .verdicts, .forecasts { margin: 0; padding: 0; list-style: none; max-width: 58rem; }
.item { padding: 1.5rem 0; border-top: 1px solid var(--line); scroll-margin-top: 1rem; }
.item:target { margin-inline: calc(-0.5 * var(--gap)); padding-inline: calc(0.5 * var(--gap)); border-top: 3px solid var(--accent); background: var(--tint); }
.claim { margin: 0 0 0.6rem; font-size: 1.1875rem; line-height: 1.45; font-weight: 600; }
.claim a { color: var(--ink); text-decoration: none; }
.claim a:hover { color: var(--accent); text-decoration: underline; }
.verdict { margin: 0 0 0.9rem; font: 0.9375rem/1.55 var(--sans); color: var(--soft); }
.verdict .badge { margin-right: 0.35em; }
.passages { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr)); gap: 0.9rem; }
.passages > :last-child:nth-child(odd) { grid-column: 1 / -1; }
.sides .passages { grid-template-columns: minmax(0, 1fr); }
.passage { margin: 0; padding: 0.9rem 1.15rem; background: var(--sheet); border: 1px solid var(--line); border-left: 3px solid var(--accent); scroll-margin-top: 8rem; }
.item:target .badge-corroborated { background: var(--sheet); }
.passage:target { outline: 2px solid var(--accent); outline-offset: 2px; }
.passage blockquote { margin: 0 0 0.5rem; }
.passage p { margin: 0; font-size: 1rem; line-height: 1.6; color: var(--soft); }
.passage mark { padding: 0.1em 0.15em; background: var(--mark); color: var(--mark-ink); border-radius: 2px; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
.passage figcaption { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0.1rem 0.45rem; font: 0.875rem/1.6 var(--sans); color: var(--soft); }
.passage figcaption strong { color: var(--ink); }
.passage .original { font-weight: 600; white-space: nowrap; }
.passage-private { border-left-style: dashed; }

.compare { max-width: 58rem; padding-top: 1.6rem; margin-bottom: 2.4rem; }
.compare > h2 { font-size: clamp(1.35rem, 1.2rem + 0.7vw, 1.65rem); letter-spacing: -0.01em; margin-bottom: 0.9rem; }
.compare h3 { font: 600 0.9375rem/1.4 var(--sans); margin-bottom: 0.6rem; }
.compare .item:first-child { border-top: 0; padding-top: 0.3rem; }
.compare .sides { margin: 0; }
.compare summary { cursor: pointer; font: 600 0.9375rem/1.5 var(--sans); color: var(--accent); padding-block: 0.4rem; }
.compare .entries { font-size: 1rem; }
.compare .entries li { padding-block: 0.35rem; }
.compare .entries li::before { top: 1.1rem; }
.terms { display: flex; flex-wrap: wrap; gap: 0.5rem 2.2rem; margin: 0 0 0.9rem; font-family: var(--sans); }
.terms dt { font-size: 0.8125rem; color: var(--soft); line-height: 1.4; }
.terms dd { margin: 0; font-size: 1rem; font-weight: 600; line-height: 1.4; }

.steps { margin: 0; padding: 0; list-style: none; counter-reset: step; }
.steps li { counter-increment: step; position: relative; padding: 1.3rem 0 0.4rem 3.2rem; border-top: 1px solid var(--line); }
.steps li::before { content: counter(step); position: absolute; left: 0; top: 1.2rem; font: 700 1.6rem/1.15 var(--serif); color: var(--accent); }
.steps h2 { font-size: 1.2rem; margin-bottom: 0.35rem; }
.legend { margin: 0; }
.legend div { padding-block: 0.55rem; border-top: 1px solid var(--line); }
.legend dd { margin: 0.25rem 0 0; font-size: 1rem; }
@media (min-width: 48em) {
  .cards { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); }
  .legend div { display: grid; grid-template-columns: 15rem minmax(0, 1fr); }
  .legend dd { margin: 0; }
}
`;
