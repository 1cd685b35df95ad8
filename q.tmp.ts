import { createReader } from './src/text/index.ts';
import { loadWeights } from './src/app/weights.ts';
const w=loadWeights(); const r=createReader(w?{weights:w}:{});
for (const [t,l] of [['House prices rose by 7 percentage points last year. The rate was cut by 25 basis points, a quarter of a point. It fell half a point.','en'],['Der Satz sank um 25 Basispunkte, einen Viertelpunkt, und um 3 Prozentpunkte.','de'],['An earlier probe, Pilgrim, missed the same comet in 2009. Hallam Trust, said it would cut. Its rival Portwell Bank said. Halcyon missed the comet in 2009 because of a faulty antenna. whose publisher Mandeville is now owned by an American group. Brook & Sons, is now owned','en'],['Nach Informationen des Handelsblicks gehört der Konkurrent Mehlhaus dazu. Mehlhaus wollte sich dazu nicht äußern. Dessen Umsatz stieg im selben Jahr um 12 Prozent. Der Umsatz von Kornblume stieg 2025 um 12 Prozent.','de']] as const) {
 const x=r.read({text:t,lang:l,published:'2026-03-12',title:null});
 for (const q of x.quantities) console.log('q',t.slice(q.start,q.end),q.type,q.value,q.unit);
 for (const q of x.mentions) console.log('m',t.slice(q.start,q.end),q.type);
}
