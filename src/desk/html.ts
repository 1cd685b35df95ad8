/** The desk's page frame and style; the one file of this room that puts markup out unescaped. */
import { html, raw } from 'hono/html';
import type { DeskPort } from './port.ts';
import { deskTexts } from './texts.ts';

export type Html = ReturnType<typeof html>;

const STYLE = `
:root{color-scheme:light dark;--ink:#1d1f23;--soft:#5c6370;--line:#dcdfe4;--paper:#fff;--wash:#f5f6f8;--accent:#0b5cad;--good:#1b6e3c;--warn:#8a5a00;--bad:#a11d2a;--mark:#ffe9a8}
@media(prefers-color-scheme:dark){:root{--ink:#e7e9ec;--soft:#a3abb8;--line:#363b44;--paper:#16181c;--wash:#1f2228;--accent:#7db8f5;--good:#7fd3a0;--warn:#e6b566;--bad:#f08a94;--mark:#5b4a12}}
*{box-sizing:border-box}body{margin:0;font:16px/1.5 system-ui,sans-serif;color:var(--ink);background:var(--wash)}
a{color:var(--accent)}.skip{position:absolute;left:-999px}.skip:focus{left:1rem;top:1rem;background:var(--paper);padding:.5rem}
header{display:flex;gap:1.25rem;align-items:baseline;padding:.8rem 1.25rem;background:var(--paper);border-bottom:1px solid var(--line);flex-wrap:wrap}
header strong{font-size:1.05rem}main{padding:1.25rem;max-width:84rem;margin:0 auto}
h1{font-size:1.5rem;line-height:1.25;margin:.2rem 0 .8rem}h2{font-size:1.05rem;margin:0 0 .6rem}
.card{background:var(--paper);border:1px solid var(--line);border-radius:8px;padding:1rem 1.15rem;margin:0 0 1.1rem}
.cols{display:grid;gap:1.1rem;grid-template-columns:minmax(0,1fr)}@media(min-width:62rem){.cols{grid-template-columns:minmax(0,3fr) minmax(18rem,2fr)}.sticky{position:sticky;top:1rem;align-self:start;max-height:96vh;overflow:auto}}
ul.plain{list-style:none;margin:0;padding:0}ul.plain>li{padding:.55rem 0;border-top:1px solid var(--line)}ul.plain>li:first-child{border-top:0}
.meta{color:var(--soft);font-size:.88rem}.scroll{overflow-x:auto}table{border-collapse:collapse;width:100%;font-size:.92rem}
th,td{text-align:left;vertical-align:top;padding:.5rem .6rem;border-bottom:1px solid var(--line);min-width:7rem}th{font-size:.82rem;color:var(--soft)}
.badge{display:inline-block;border-radius:99px;padding:.05rem .6rem;font-size:.8rem;border:1px solid currentColor;white-space:nowrap}
.corroborated{color:var(--good)}.conflicting,.block{color:var(--bad)}.superseded,.warn{color:var(--warn)}.single-source,.syndicated,.note{color:var(--soft)}
mark{background:var(--mark);color:inherit;padding:.05em .1em}.text{white-space:pre-wrap;max-width:44rem}
.sentence{color:inherit;text-decoration:none;border-bottom:1px dotted var(--soft)}.sentence:hover,.sentence.on{background:var(--mark)}
.sentence.block{border-bottom:2px solid var(--bad)}.sentence.computed{border-bottom-style:none;color:var(--soft)}
blockquote{margin:.4rem 0;padding:.3rem 0 .3rem .8rem;border-left:3px solid var(--line)}
form label{display:block;margin:.5rem 0 .2rem}input,textarea{width:100%;font:inherit;padding:.45rem .55rem;border:1px solid var(--line);border-radius:6px;background:var(--paper);color:inherit}
button{font:inherit;padding:.5rem .9rem;border-radius:6px;border:1px solid var(--accent);background:var(--accent);color:var(--paper);cursor:pointer}button.plain{background:none;color:var(--accent)}button:disabled{opacity:.45;cursor:not-allowed}
.role{font-size:.72rem;text-transform:uppercase;letter-spacing:.04em;color:var(--soft)}.apart{opacity:.6}
`;

export function page(port: DeskPort, title: string, main: Html | Promise<Html>) {
  const t = deskTexts(port.language);
  return html`<!doctype html>
<html lang="${port.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – ${port.title}</title>
<style>${raw(STYLE)}</style>
</head>
<body>
<a class="skip" href="#main">${t.skip}</a>
<header><strong>${port.title}</strong><nav><a href="/">${t.today}</a> · <a href="${port.siteUrl}">${t.site}</a></nav></header>
<main id="main">${main}</main>
</body>
</html>`;
}
