/** Style sheet, first part: colours, type, and what every view is made of. */
export const FRAME = `:root {
  color-scheme: light dark;
  --paper: #f4f5f3;
  --sheet: #ffffff;
  --ink: #16191c;
  --soft: #555c63;
  --line: #dcdeda;
  --accent: #0b5a63;
  --tint: #e7f0ef;
  --mark: #fbe9a9;
  --mark-ink: #16191c;
  --good: #1a6637;
  --warn: #7d4f00;
  --bad: #a01c2b;
  --good-tint: #e6f2ea;
  --warn-tint: #faf0dc;
  --bad-tint: #fbe9ea;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #121518;
    --sheet: #1b1f23;
    --ink: #e9e7e1;
    --soft: #a8b0b6;
    --line: #353b41;
    --accent: #7fcdd2;
    --tint: #1d3033;
    --mark: #5b4a12;
    --mark-ink: #fdf6dc;
    --good: #86d3a2;
    --warn: #e8bb6d;
    --bad: #f4959e;
    --good-tint: #1b3024;
    --warn-tint: #332a18;
    --bad-tint: #3a2125;
  }
}
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Helvetica Neue', Arial, sans-serif; overflow-wrap: break-word; }
h1, h2 { line-height: 1.22; margin: 0; text-wrap: balance; }
h1 { font-size: clamp(1.4rem, 1.15rem + 1vw, 1.9rem); letter-spacing: -0.012em; margin-bottom: 0.6rem; }
h2 { font-size: 1.0625rem; margin-bottom: 0.6rem; }
p { margin: 0 0 0.5rem; }
a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: 0.18em; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
mark { background: var(--mark); color: var(--mark-ink); padding: 0.05em 0.1em; border-radius: 2px; }
blockquote { margin: 0.4rem 0; padding: 0.1rem 0 0.1rem 0.85rem; border-left: 3px solid var(--line); }
code { font-size: 0.85em; }
details > summary { cursor: pointer; }
.hidden { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: 1rem; top: -4rem; z-index: 9; padding: 0.6rem 1rem; background: var(--ink); color: var(--paper); }
.skip:focus { top: 0.5rem; }

.top { background: var(--sheet); border-bottom: 1px solid var(--line); }
.top nav { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0.2rem 1.4rem; max-width: 92rem; margin: 0 auto; padding: 0.7rem clamp(0.9rem, 2.5vw, 1.75rem); }
.top a { color: var(--soft); text-decoration: none; font-size: 0.9375rem; padding-block: 0.2rem; }
.top a:hover { color: var(--accent); text-decoration: underline; }
.top a[aria-current] { color: var(--ink); font-weight: 600; box-shadow: 0 2px 0 var(--accent); }
.top .home { color: var(--ink); font-weight: 700; font-size: 1.0625rem; }
.top .home span { font-weight: 400; color: var(--soft); }
.top .push { margin-left: auto; }
@media (max-width: 36rem) { .top .home { flex-basis: 100%; } }
main { max-width: 92rem; margin: 0 auto; padding: 1.1rem clamp(0.9rem, 2.5vw, 1.75rem) 3rem; }
.trail ol { display: flex; flex-wrap: wrap; gap: 0.2rem 0.5rem; margin: 0 0 0.7rem; padding: 0; list-style: none; font-size: 0.875rem; }
.trail li + li::before { content: '›'; color: var(--soft); margin-right: 0.5rem; }

.card { background: var(--sheet); border: 1px solid var(--line); border-radius: 8px; padding: 1rem clamp(0.9rem, 1.6vw, 1.25rem); margin: 0 0 1.1rem; }
.card > :last-child { margin-bottom: 0; }
.alert { border-left: 4px solid var(--bad); }
.notice { border-left: 4px solid var(--warn); }
.cols { display: grid; gap: 0 1.1rem; grid-template-columns: minmax(0, 1fr); align-items: start; }
@media (min-width: 62rem) {
  .cols { grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); }
  .cols.even { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); }
}
ul.plain, ol.plain { list-style: none; margin: 0; padding: 0; }
.plain > li { padding: 0.65rem 0; border-top: 1px solid var(--line); }
.plain > li:first-child { border-top: 0; padding-top: 0.1rem; }
.plain > li:last-child { padding-bottom: 0.1rem; }
.plain > li > :last-child { margin-bottom: 0; }
.tight > li { padding: 0.3rem 0; }
.meta, .facts { color: var(--soft); font-size: 0.875rem; line-height: 1.45; }
.facts { display: flex; flex-wrap: wrap; align-items: center; gap: 0.35rem 1rem; margin-bottom: 0.9rem; }
.facts strong { color: var(--ink); }
.bare { text-decoration: none; }
.count { display: inline-block; min-width: 1.5em; padding: 0 0.4em; border-radius: 1em; background: var(--tint); color: var(--soft); font-size: 0.8125rem; font-weight: 600; text-align: center; font-variant-numeric: tabular-nums; }
.badge { display: inline-block; border-radius: 4px; padding: 0.05rem 0.45rem; font-size: 0.8125rem; line-height: 1.4; background: var(--tint); color: var(--soft); }
.badge.corroborated { background: var(--good-tint); color: var(--good); }
.badge.conflicting, .badge.block { background: var(--bad-tint); color: var(--bad); font-weight: 600; }
.badge.superseded, .badge.warn { background: var(--warn-tint); color: var(--warn); }
.badge.fresh, .badge.plainly { color: var(--accent); }
.role { font-size: 0.75rem; color: var(--soft); background: var(--tint); border-radius: 3px; padding: 0.05rem 0.35rem; white-space: nowrap; }

/* A shadow at the side where there is more to see. */
.scroll { overflow-x: auto; position: relative; background: linear-gradient(to right, var(--sheet) 30%, transparent) 0 0 / 2.5rem 100% local no-repeat, linear-gradient(to left, var(--sheet) 30%, transparent) 100% 0 / 2.5rem 100% local no-repeat, linear-gradient(to right, rgb(0 0 0 / 35%), transparent) 0 0 / 0.7rem 100% no-repeat, linear-gradient(to left, rgb(0 0 0 / 35%), transparent) 100% 0 / 0.7rem 100% no-repeat; }
@media (max-width: 47.99rem) { .scroll:has(td:nth-child(4)):not(.tall)::before { content: attr(data-hint); position: sticky; left: 0; display: block; color: var(--soft); font-size: 0.8125rem; } }
table { border-collapse: collapse; width: 100%; font-size: 0.9375rem; }
th, td { text-align: left; vertical-align: top; padding: 0.45rem 0.65rem; border-bottom: 1px solid var(--line); }
thead th { font-size: 0.8125rem; color: var(--soft); }
@media (max-width: 36rem) { .counts th, .counts td { padding-inline: 0.25rem; } .counts thead th { hyphens: manual; } }

label { display: block; margin: 0.55rem 0 0.2rem; font-size: 0.9375rem; font-weight: 600; }
label .meta { font-weight: 400; }
input, textarea { width: 100%; font: inherit; padding: 0.45rem 0.6rem; border: 1px solid var(--soft); border-radius: 5px; background: var(--sheet); color: inherit; }
textarea { resize: vertical; display: block; }
button, .button { display: inline-block; font: inherit; font-size: 0.9375rem; font-weight: 600; padding: 0.4rem 0.8rem; border-radius: 5px; border: 1px solid var(--accent); background: var(--accent); color: var(--sheet); cursor: pointer; text-decoration: none; }
button[hidden] { display: none; }
button:hover, .button:hover { box-shadow: inset 0 0 0 2em rgb(0 0 0 / 12%); }
button.danger { background: var(--bad); border-color: var(--bad); }
fieldset { border: 0; margin: 0.6rem 0; padding: 0; }
legend { font-weight: 600; font-size: 0.9375rem; padding: 0; }
.choice { display: flex; gap: 0.6rem; align-items: baseline; font-weight: 400; margin: 0.5rem 0; }
.choice input { width: auto; flex: none; }
button.quiet { background: none; color: var(--accent); }
.facts .button { padding: 0.2rem 0.8rem; font-size: 0.9375rem; }
button.small { padding: 0.1rem 0.6rem; font-size: 0.8125rem; }
.buttons { display: flex; flex-wrap: wrap; gap: 0.6rem; margin-top: 0.8rem; }
.inline { display: inline; }
`;
