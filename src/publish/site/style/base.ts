/** Style sheet, first part: colours, type, frame of every page. */
export const BASE = `:root {
  color-scheme: light dark;
  --paper: #fbfaf7;
  --sheet: #ffffff;
  --ink: #16191c;
  --soft: #565d63;
  --line: #dedad1;
  --accent: #0b5a63;
  --tint: #e7f0ef;
  --mark: #fbe9a9;
  --mark-ink: #16191c;
  --serif: Charter, 'Bitstream Charter', 'Sitka Text', Cambria, 'Noto Serif', 'Source Serif 4', Georgia, serif;
  --sans: system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Open Sans', 'Helvetica Neue', Arial, sans-serif;
  --measure: 65ch;
  --gap: clamp(1.25rem, 4vw, 2.5rem);
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #14171a;
    --sheet: #1b1f23;
    --ink: #e9e7e1;
    --soft: #a5adb3;
    --line: #343a40;
    --accent: #7fcdd2;
    --tint: #1d3033;
    --mark: #5b4a12;
    --mark-ink: #fdf6dc;
  }
}
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 1.5rem; }
body {
  margin: 0;
  background: var(--paper);
  color: var(--ink);
  font: 1.0625rem/1.65 var(--serif);
  hyphens: auto;
  overflow-wrap: break-word;
  text-rendering: optimizeLegibility;
}
.frame { width: min(100% - 2 * var(--gap), 70rem); margin-inline: auto; }
h1, h2, h3 { line-height: 1.18; text-wrap: balance; hyphens: manual; margin: 0; }
p { margin: 0 0 1.1em; }
a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: 0.18em; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; border-radius: 2px; }
ul, ol { padding-left: 1.3em; }
.hidden { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: 1rem; top: -4rem; z-index: 2; padding: 0.6rem 1rem; background: var(--ink); color: var(--paper); font: 600 0.9rem var(--sans); }
.skip:focus { top: 0.6rem; }

.masthead { border-bottom: 1px solid var(--line); font: 0.875rem/1.4 var(--sans); }
.masthead .frame { display: flex; flex-wrap: wrap; align-items: baseline; justify-content: space-between; gap: 0.3rem 1.5rem; padding-block: 1rem; }
.wordmark { color: var(--ink); font: 700 1.3rem/1.2 var(--serif); letter-spacing: -0.01em; text-decoration: none; }
.wordmark::after { content: ''; display: inline-block; width: 0.36em; height: 0.36em; margin-left: 0.16em; border-radius: 50%; background: var(--accent); }
.masthead nav, .colophon nav { display: flex; flex-wrap: wrap; gap: 0.3rem 1.25rem; }
.masthead nav a, .colophon a { color: var(--soft); text-decoration: none; padding-block: 0.25rem; }
.masthead nav a:hover, .colophon a:hover { color: var(--accent); text-decoration: underline; }
.colophon { margin-top: 4.5rem; border-top: 1px solid var(--line); font: 0.875rem/1.5 var(--sans); color: var(--soft); }
.colophon .frame { padding-block: 1.75rem 2.5rem; }
.colophon p { margin: 0 0 0.35rem; }
.colophon strong { color: var(--ink); }
.colophon nav { margin-top: 0.9rem; }

.label { margin: 0 0 0.9rem; font: 600 0.8125rem/1.4 var(--sans); color: var(--accent); }
.dates, .meta, .note, .intro, .none { font-family: var(--sans); color: var(--soft); }
.dates { font-size: 0.875rem; line-height: 1.5; margin: 0; }
.meta, .note { font-size: 0.875rem; }
.intro, .none { font-size: 0.9375rem; line-height: 1.55; }
.dot { padding-inline: 0.15em; }
.standfirst { font-size: clamp(1.15rem, 1.05rem + 0.5vw, 1.35rem); line-height: 1.5; color: var(--ink); text-wrap: pretty; }
.page-head { max-width: 46rem; padding-block: clamp(1.75rem, 5vw, 3.5rem) 1.25rem; }
.page-head h1 { font-size: clamp(1.9rem, 1.4rem + 2.4vw, 2.9rem); letter-spacing: -0.018em; margin-bottom: 0.9rem; }
.page-head .standfirst { margin-bottom: 0.8rem; }
.prose, .steps { max-width: var(--measure); }
.prose h2 { font-size: 1.35rem; margin: 2.4rem 0 0.7rem; }
.more { display: flex; flex-wrap: wrap; gap: 0.4rem 1.5rem; margin: 1.6rem 0 0; font: 600 0.9375rem/1.5 var(--sans); }

.badge {
  display: inline-block;
  padding: 0.06em 0.6em 0.1em;
  border: 1px solid var(--line);
  border-radius: 1em;
  font: 600 0.75rem/1.55 var(--sans);
  color: var(--soft);
  text-decoration: none;
  vertical-align: 0.08em;
  hyphens: manual;
}
a.badge:hover { border-color: currentColor; }
.badge-corroborated { border-color: transparent; background: var(--tint); color: var(--accent); }
.badge-conflicting { border-color: var(--ink); background: var(--ink); color: var(--paper); }
.badge-superseded { border-style: dashed; border-color: var(--soft); }
@media print {
  .masthead nav, .rail, .colophon nav, .skip { display: none; }
  body { background: #fff; color: #000; }
}
`;
