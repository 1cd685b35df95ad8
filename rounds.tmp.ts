import { attack } from '/work/wt-gate/spec/review/attack.ts';
const a=attack(['second','mended','last','fresh','wide','closing']);
for (const r of ['second','mended','last','fresh','wide','closing']) console.log(r, ['bad','good'].map(s=>{const x=a.filter(o=>o.round===r&&o.side===s);return s+' stopped '+x.filter(o=>o.stopped).length+'/'+x.length}).join(' '));
if (process.argv[2]) for (const o of a.filter(o=>(o.side==='good')===o.stopped)) console.log(o.round,o.side,o.kind,'|',o.draft,'|',o.findings.join(' ; '));
