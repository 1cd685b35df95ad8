/** English causal verbs in all their forms. */
import { type CausalVerb, causalVerbs } from '../engine/causes.ts';
import { participle, pastOf, thirdPerson } from './morphology.ts';

export const VERBS = causalVerbs(`
furthers to: lead contribute
furthers in: result
furthers: cause trigger spur accelerate fuel boost hasten prompt provoke spark speed
hinders: slow hamper hinder delay impede stifle prevent stall
`);
/** Only what is driven "by" something has a cause in it: one drives cars as well. */
const PASSIVE_ONLY = causalVerbs('furthers: drive');

export interface Form {
  readonly verb: CausalVerb;
  readonly kind: 'base' | 'third' | 'past';
}
export const FORMS: ReadonlyMap<string, Form> = new Map(
  [...VERBS].flatMap(([lemma, verb]): [string, Form][] => [
    [lemma, { verb, kind: 'base' }],
    [thirdPerson(lemma), { verb, kind: 'third' }],
    [pastOf(lemma), { verb, kind: 'past' }],
    [participle(lemma), { verb, kind: 'past' }],
  ]),
);
export const PASSIVES: ReadonlyMap<string, CausalVerb> = new Map(
  [...VERBS, ...PASSIVE_ONLY].filter(([, v]) => !v.preposition).map(([lemma, verb]) => [participle(lemma), verb]),
);
