import { createReader } from './src/text/index.ts';
import { sheetOf } from './src/review/sheet.ts';
const r=createReader();
const s=sheetOf({text:'Bis Februar soll ein Gutachten klären, ob ein von Hebammen geleiteter Kreißsaal möglich ist.',lang:'de'},r);
for (const c of s.sentences[0].clauses) console.log(c.words.map(w=>w.lower+':'+w.kind).join(' '));
