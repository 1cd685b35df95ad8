import { readFileSync } from 'node:fs';
import { createReader } from './src/text/index.ts';
import { loadWeights } from './src/app/weights.ts';
import { sheetOf } from './src/review/sheet.ts';
import { sourceSetOnce } from './src/review/sheets.ts';
import { caseOf } from './src/review/rule.ts';
import { deedOf, agentIn } from './src/review/deeds.ts';
import { anchorsIn } from './src/review/anchors.ts';
import { cuesIn } from './src/review/cues.ts';
import { readCauses } from './src/text/index.ts';
const w=loadWeights(); const r=createReader(w?{weights:w}:{});
const [name,...ds]=process.argv.slice(2);
const d=JSON.parse(readFileSync(`spec/review/attack/blind-${name}.json`,'utf8'));
for (const t of ds){
const draft=sheetOf({text:t,lang:d.lang,published:d.published},r);
const of=caseOf(draft,sourceSetOnce([{id:'s',text:d.source,published:d.published,about:d.outlet}],d.lang,r));
const sl=(sh:any,x:any)=>x?sh.text.slice(x.start,x.end):x;
const cues=(ws:any)=>['soft','attributions','denials','negative'].map(k=>k+':'+cuesIn(ws,(of.words as any)[k]).map(w=>w.lower));
for (const s of draft.sentences){ console.log('D',sl(draft,s)); console.log(cues(s.words).join(' | '),'reported',s.words.filter(w=>of.words.reportedForms.has(w.lower)).map(w=>w.lower),'quotes',s.quotes.length);
 const dd=deedOf(draft,s); console.log('deed',dd&&[dd.predicate,dd.concept,dd.frame.voice,dd.subject.map(w=>w.lower).join(' ')],'anchors',anchorsIn(s,d.lang).map(a=>sl(draft,a)));
 console.log('causes',readCauses(draft.text,draft.reading,s).map(c=>[c.relation,c.cause.at.map(x=>sl(draft,x)),c.effect.at.map(x=>sl(draft,x))]));
 for (const p of of.passages(s)) { const q=deedOf(p.at.sheet,p.at.sentence); console.log('  P',p.cover.toFixed(2),sl(p.at.sheet,p.at.sentence).slice(0,150),'|',q&&[q.predicate,q.frame.voice,q.subject.map(w=>w.lower).join(' ')],'agent',dd&&JSON.stringify((agentIn(p.at,dd,of.sources) as any)?.named?.map((w:any)=>w.lower)??agentIn(p.at,dd,of.sources)),cues(p.at.sentence.words).join(' | ')); console.log('    causes',readCauses(p.at.sheet.text,p.at.sheet.reading,p.at.sentence).map(c=>[c.relation,c.denied,c.cause.at.map(x=>sl(p.at.sheet,x)),c.effect.at.map(x=>sl(p.at.sheet,x))])) }
}}
const od=(of0:any)=>0;
