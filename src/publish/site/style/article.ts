/** Style sheet, second part: the article. */
export const ARTICLE = `.story { display: grid; grid-template-columns: minmax(0, 1fr); }
.story-head { padding-block: clamp(1.5rem, 5vw, 3.5rem) 1.5rem; max-width: 50rem; }
.story-head h1 { font-size: clamp(2rem, 1.35rem + 3vw, 3.35rem); line-height: 1.1; letter-spacing: -0.022em; margin-bottom: 1.1rem; }
.story-head h1.long { font-size: clamp(1.7rem, 1.3rem + 1.9vw, 2.6rem); line-height: 1.15; }
.story-head .standfirst { margin-bottom: 1.1rem; max-width: 44rem; }

.fact { scroll-margin-top: 30vh; }
.fact:target { background: var(--tint); box-shadow: 0 0 0 0.25em var(--tint); border-radius: 1px; }
.cite {
  margin-left: 0.22em;
  padding: 0.1em 0.35em;
  border-radius: 0.35em;
  background: var(--tint);
  font: 600 0.66rem/1 var(--sans);
  font-variant-numeric: tabular-nums;
  text-decoration: none;
  vertical-align: 0.42em;
  white-space: nowrap;
}
.cites { white-space: nowrap; }
.cites .cite + .cite { margin-left: 0.12em; }
.cite:hover { background: var(--accent); color: var(--paper); }
h1 .cite { font-size: 0.75rem; vertical-align: 1.1em; letter-spacing: 0; }
.figure { color: inherit; text-decoration: underline; text-decoration-color: color-mix(in srgb, var(--accent) 65%, transparent); text-decoration-thickness: 1px; text-underline-offset: 0.22em; font-variant-numeric: lining-nums; }
.figure:hover { color: var(--accent); }

.rail { font-family: var(--sans); margin-bottom: 2rem; }
.rail h2 { font: 600 0.8125rem/1.4 var(--sans); color: var(--soft); margin-bottom: 0.5rem; }
.ledger { padding-block: 1rem; border-block: 1px solid var(--line); }
.ledger dl { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0.6rem 1rem; margin: 0; max-width: 34rem; }
.ledger dl div { display: flex; flex-direction: column-reverse; justify-content: flex-end; }
.ledger dt { hyphens: manual; font-size: 0.8125rem; line-height: 1.35; color: var(--soft); }
.ledger dd { margin: 0; font: 700 1.6rem/1.15 var(--serif); font-variant-numeric: lining-nums; }
.ledger p { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; margin: 0.8rem 0 0; font-size: 0.875rem; font-weight: 600; }
.contents { display: none; }

.text { max-width: var(--measure); }
.notes { display: none; }
.part { margin-bottom: 2.4rem; }
.part-body > h2 { font-size: clamp(1.35rem, 1.2rem + 0.7vw, 1.65rem); letter-spacing: -0.01em; margin-bottom: 0.8rem; }
.part-body > :last-child { margin-bottom: 0; }
.part-lead .part-body > p:first-of-type { font-size: 1.125rem; }
.entries { margin: 0 0 1.1em; padding: 0; list-style: none; }
.entries li { position: relative; padding: 0.55rem 0 0.55rem 1.35rem; }
.entries li::before { content: ''; position: absolute; left: 0.15rem; top: 1.32rem; width: 0.5rem; height: 2px; background: var(--accent); }
.part-key-facts > .part-body { padding: 1.25rem clamp(1.1rem, 3vw, 1.6rem) 0.9rem; background: var(--sheet); border: 1px solid var(--line); border-top: 3px solid var(--accent); }
.part-key-facts .part-body > h2 { font: 700 1rem/1.4 var(--sans); letter-spacing: 0; margin-bottom: 0.2rem; }
.part-key-facts .entries li { padding-left: 0; border-top: 1px solid var(--line); }
.part-key-facts .entries li:first-child { border-top: 0; }
.part-key-facts .entries li::before { display: none; }
.part-conclusion { padding-top: 1.4rem; border-top: 3px solid var(--ink); }
.part-offer { padding: 1.1rem 1.4rem; border: 1px dashed var(--soft); font-family: var(--sans); font-size: 0.9375rem; }
.part-offer .part-body > h2 { font: 700 1rem/1.4 var(--sans); margin-bottom: 0.3rem; }
.eyebrow { font: 600 0.8125rem/1.4 var(--sans); color: var(--soft); margin-bottom: 0.5rem; }
.part-timeline .entries { border-left: 2px solid var(--line); margin-left: 0.3rem; }
.part-timeline .entries li { padding-left: 1.25rem; }
.part-timeline .entries li::before { left: -0.4rem; top: 1.05rem; width: 0.65rem; height: 0.65rem; border: 2px solid var(--accent); border-radius: 50%; background: var(--paper); }
.sides { display: grid; gap: 1.5rem 2.25rem; margin-bottom: 2.4rem; }
.sides > .part { margin: 0; padding-top: 0.9rem; border-top: 3px solid var(--line); }
.sides > .part-pro { border-color: var(--accent); }
.sides > .part-contra { border-color: var(--ink); }
.sides .part-body > h2 { font-size: 1.2rem; margin-bottom: 0.3rem; }
.sides .entries { margin: 0; }
.sides .entries li { padding-left: 0; font-size: 1rem; line-height: 1.55; }
.sides .entries li::before { display: none; }
.sides .entries li + li { border-top: 1px solid var(--line); }
.quotation { margin: 1.6rem 0; padding-left: 1.25rem; border-left: 3px solid var(--accent); }
.quotation blockquote { margin: 0; font-size: 1.2rem; line-height: 1.5; }
.quotation p { margin: 0 0 0.4rem; }
.quotation figcaption { font: 0.875rem/1.5 var(--sans); color: var(--soft); }
.opinion { margin: 1.6rem 0; padding: 1.1rem 1.4rem; background: var(--tint); }
.opinion p { margin: 0 0 0.4rem; font-style: italic; }
.opinion footer { font: 600 0.875rem/1.5 var(--sans); }

.facts { width: 100%; margin: 0 0 1.4rem; border-collapse: collapse; font: 0.9375rem/1.5 var(--sans); font-variant-numeric: tabular-nums lining-nums; }
.facts th, .facts td { padding: 0.65rem 0.9rem 0.65rem 0; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); }
.facts thead th { padding-block: 0.4rem; border-bottom: 2px solid var(--ink); font-size: 0.8125rem; color: var(--soft); font-weight: 600; }
.facts tbody th { font-weight: 600; }
.facts time { white-space: nowrap; }
.undated { font-style: italic; }

.corrections { margin-bottom: 2rem; padding: 1rem 1.3rem; border-left: 4px solid var(--ink); background: var(--sheet); font: 0.9375rem/1.55 var(--sans); }
.corrections h2 { font: 700 1rem/1.4 var(--sans); margin-bottom: 0.35rem; }
.corrections p { margin: 0 0 0.5rem; }
.corrections p:last-child { margin: 0; }
.corrections summary { cursor: pointer; color: var(--accent); font-size: 0.875rem; }
.corrections details[open] summary { margin-bottom: 0.5rem; }
.story-end { max-width: var(--measure); margin-top: 1rem; padding-top: 2rem; border-top: 1px solid var(--line); }
.story-end h2 { font-size: 1.35rem; margin-bottom: 0.9rem; }
.sources { margin: 0; padding: 0; list-style: none; counter-reset: source; font: 0.9375rem/1.5 var(--sans); }
.sources li { counter-increment: source; position: relative; padding: 0.7rem 0 0.7rem 2.4rem; border-bottom: 1px solid var(--line); scroll-margin-top: 30vh; }
.sources li::before, .number { display: inline-block; min-width: 1.6em; padding: 0.25em 0.4em; border-radius: 0.35em; background: var(--tint); color: var(--accent); font: 600 0.75rem/1.1 var(--sans); text-align: center; }
.sources li::before { content: counter(source); position: absolute; left: 0; top: 0.85rem; }
.sources cite { display: block; font-style: normal; }
.sources .inner { font-size: 0.875rem; }
.disclosure { margin-top: 2.5rem; padding: 1.4rem clamp(1.1rem, 3vw, 1.6rem); background: var(--tint); font: 0.9375rem/1.6 var(--sans); }
.disclosure h2 { font: 700 1.0625rem/1.4 var(--sans); margin-bottom: 0.5rem; }
.plain { margin: 0; padding: 0; list-style: none; font-size: 0.875rem; }
.plain li { padding-block: 0.15rem; }

@media (min-width: 48em) {
  body { font-size: 1.1875rem; }
  .sides { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); }
  .sides .entries li { font-size: 1.0625rem; }
}
@media (min-width: 68em) {
  .story, .part, .story-end { display: grid; grid-template-columns: minmax(0, 43rem) minmax(14rem, 20rem); justify-content: space-between; column-gap: clamp(2.5rem, 5vw, 5rem); }
  .story-head { padding-bottom: 2rem; }
  .rail { grid-column: 2; align-self: end; margin-bottom: 2.4rem; }
  .ledger { padding-block: 0.9rem 0; border-top: 3px solid var(--ink); border-bottom: 0; }
  .ledger dl { display: grid; grid-template-columns: repeat(3, auto); gap: 0.7rem 0.9rem; }
  .text, .story-end { grid-column: 1 / -1; max-width: none; }
  .part-body { grid-column: 1; min-width: 0; }
  .part-table > .part-body, .part-numbers > .part-body { grid-column: 1 / -1; }
  .sides .part { display: block; }
  .corrections { max-width: 43rem; }
  .notes { display: block; align-self: start; padding-top: 0.5rem; border-top: 1px solid var(--line); font: 0.8125rem/1.5 var(--sans); color: var(--soft); }
  .notes p { margin: 0 0 0.7rem; }
  .notes .number { font-size: 0.6875rem; }
  .disclosure { margin-top: 0; align-self: start; font-size: 0.875rem; }
  .contents { display: block; margin-top: 1rem; padding-top: 0.8rem; border-top: 1px solid var(--line); }
  .contents ul { display: flex; flex-wrap: wrap; gap: 0.2rem 0.9rem; margin: 0; padding: 0; list-style: none; font-size: 0.8125rem; line-height: 1.45; }
  .contents a { color: var(--soft); text-decoration: none; }
  .contents a:hover { color: var(--accent); text-decoration: underline; }
}
@media (max-width: 40em) {
  .facts-wide thead { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
  .facts-wide, .facts-wide tbody, .facts-wide tr, .facts-wide th, .facts-wide td { display: block; }
  .facts-wide tr { padding-block: 0.8rem; border-bottom: 1px solid var(--line); }
  .facts-wide tr:first-child { border-top: 2px solid var(--ink); }
  .facts-wide th, .facts-wide td { padding: 0.12rem 0; border: 0; }
  .facts-wide td { display: grid; grid-template-columns: 8.5rem minmax(0, 1fr); gap: 0.75rem; }
  .facts-wide td::before { content: attr(data-label); color: var(--soft); font-size: 0.8125rem; line-height: 1.73; }
}
`;
