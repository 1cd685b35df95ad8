/** The look of a report page: light and dark, side by side on a wide screen, one column on a phone. */

export const REPORT_STYLE = `
:root{--ground:#fff;--ink:#1b1b1b;--soft:#5c5c5c;--rule:#d7d7d7;--block:#fbd9d5;--warn:#fdeec2;--note:#dcebfb;--unjudged:#ececec;--red:#a3180b;--green:#16622c}
@media (prefers-color-scheme:dark){:root{--ground:#16181b;--ink:#ececec;--soft:#a9adb3;--rule:#3b3f45;--block:#5d211b;--warn:#54430f;--note:#173a5c;--unjudged:#33363b;--red:#ff9d92;--green:#8fdca6}}
*{box-sizing:border-box}
body{margin:0;padding:1.25rem;background:var(--ground);color:var(--ink);font:1.05rem/1.6 Georgia,"Times New Roman",serif;overflow-wrap:anywhere}
header,main{max-width:78rem;margin:0 auto}
h1{margin:0;font-size:1.5rem}
.file{color:var(--soft);font:.9rem/1.4 ui-monospace,monospace}
p.file{margin:.2rem 0}
.verdict{font-weight:bold}.refused{color:var(--red)}.passes{color:var(--green)}
.legend{display:flex;flex-wrap:wrap;gap:.5rem;margin:0 0 1rem;padding:0;list-style:none;font:.85rem/1.4 system-ui,sans-serif}
main{display:grid;gap:2rem;grid-template-columns:minmax(0,1fr)}
@media (min-width:60rem){main{grid-template-columns:minmax(0,3fr) minmax(0,2fr)}}
.s{padding:.05em .2em;border-radius:.2em;-webkit-box-decoration-break:clone;box-decoration-break:clone}
.s.fine{padding:0}.s.block{background:var(--block)}.s.warn{background:var(--warn)}.s.note{background:var(--note)}.s.unjudged{background:var(--unjudged)}
mark{background:none;color:inherit;font-weight:bold;text-decoration:underline;text-decoration-thickness:.14em;text-underline-offset:.15em}
sup a{color:inherit;padding:0 .15em;font:.7rem system-ui,sans-serif}
aside ol{margin:0;padding:0 0 0 1.6rem;font:.95rem/1.5 system-ui,sans-serif}
aside li{margin:0 0 1rem;padding:.1rem .8rem .4rem;border-left:.35rem solid var(--rule)}
aside li.block{border-color:var(--red)}
aside li:target{outline:.15rem solid var(--soft)}
aside p{margin:.35rem 0}
.head{display:flex;flex-wrap:wrap;gap:.5rem;align-items:baseline}
.line,.none,figcaption{color:var(--soft);font-size:.85rem}
figure{margin:.5rem 0;padding-left:.7rem;border-left:.15rem solid var(--rule)}
blockquote{margin:0}blockquote p{font-family:Georgia,"Times New Roman",serif}
`;
