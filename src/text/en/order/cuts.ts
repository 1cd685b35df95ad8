/** Where an insertion parts no phrase of an English sentence: "..., X reports, ...". */

import { pattern } from '../../engine/patterns/layout.ts';
import { PREPOSITIONS } from '../frame/words.ts';
import { baseOfIng, isBase, participleOf } from '../verb-forms.ts';
import { secondClause, secondPredicate, subordinate } from './joints.ts';
import { agent, circumstance, comparison, complement } from './phrases.ts';
import type { CutKind } from './types.ts';
import { clauseBehind } from './verb.ts';
import type { Word } from './words.ts';

const HANGING = pattern()`
  ^(?:
    which | who | whose | where | while | although | though | because | but | or | down | up
    | including | compared | far | much | well | slightly | more | less | fewer | higher | lower
    | some | none | half | one | most | all | hurt | helped | driven | having | blaming | adding
    | arguing | saying | citing | putting | raising | leaving | making | accused | followed
    | according | with | as | after | before | when | if | unless | until | since | despite | mainly
    | mostly | partly | especially | particularly | roughly | about | nearly | almost | twice | three
    | its | the | a | an | at | in | on | for | under | from | by | without | amid | near | against
    | home | each
  )$
`;
/** With a comma to come it may be in the middle of its clause: "the animals, from two families, would". */
const OPENS_APPOSITION = pattern()`
  ^(?:
    the | a | an | its | one | some | most | half | all | three | none | at | in | on | for | under
    | from | by | without | amid | near | against | home | each | with | who | which | whose | where
    | as | including | about | nearly | almost | mainly | mostly | partly | especially | particularly
    | roughly
  )$
`;

export function cutsOf(words: readonly Word[], end: number, embedded: number | null): { at: number; kind: CutKind }[] {
  const cuts: { at: number; kind: CutKind }[] = [];
  const commas = words.filter((w, i) => w.comma && i >= end).length;
  const first = words.findIndex((w, i) => w.comma && i >= end);
  for (let i = end; i < words.length - 1; i++) {
    const word = words[i]!;
    if (word.closed || i <= end - 1) continue;
    const prev = words[i - 1]!;
    if (prev.comma && i > end) {
      const joins = /^(?:and|but)$/.test(word.low);
      const closes = words.findIndex((w, k) => k >= i && w.comma) < 0;
      if (
        joins
          ? commas === 1 || (closes && secondPredicate(words, i, end))
          : HANGING.test(word.low) && (closes || !OPENS_APPOSITION.test(word.low)) && !listed(words, i)
      )
        cuts.push({ at: i, kind: 'comma' });
      else if (!joins && closes && hangsBySecondWord(words, i)) cuts.push({ at: i, kind: 'comma' });
      else if (!joins && i === first + 1 && (participleOf(word.low) || baseOfIng(word.low)) && !listed(words, i))
        cuts.push({ at: i, kind: 'comma' });
      continue;
    }
    if (first >= 0 && i > first) continue;
    const sub = subordinate(words, i);
    if (sub !== null) {
      const parts = sub > end || embedded === null || clauseBehind(words, i, words.length);
      if (sub >= end && parts) cuts.push({ at: sub, kind: 'clause' });
    } else if (/^(?:and|but)$/.test(word.low) && i >= end && secondPredicate(words, i, end))
      cuts.push({ at: i, kind: 'predicate' });
    else if (word.low === 'that' && i === embedded && i > end - 1 && SPEAKS.test(prev.low))
      cuts.push({ at: i, kind: 'statement' });
    else if (/^(?:and|but)$/.test(word.low) && i >= end && secondClause(words, i, embedded))
      cuts.push({ at: i, kind: 'predicate' });
    else if (word.low === 'and' && words[i + 1]!.low === 'that' && i > end) cuts.push({ at: i, kind: 'predicate' });
    else if (agent(words, i, end) || comparison(words, i, end)) cuts.push({ at: i, kind: 'complement' });
    else if (i > end + 1 && circumstance(words, i, embedded)) cuts.push({ at: i, kind: 'phrase' });
    else if (i > end + 1 && complement(words, i, end, embedded)) cuts.push({ at: i, kind: 'complement' });
  }
  return cuts;
}
/** ", to be finished by May", ", 15 more than before", ", two days after the fire", ", of which half": the second word says that it hangs on. */
function hangsBySecondWord(words: readonly Word[], i: number): boolean {
  const low = words[i]!.low;
  const next = words[i + 1]?.low ?? '';
  if (low === 'to') return isBase(next);
  if (low === 'of') return /^(?:which|whom)$/.test(next);
  if (/^(?:chiefly|largely)$/.test(low)) return /^(?:because|on|in|by|for)$/.test(next);
  if (low === 'only') return /^(?:for|to)$/.test(next);
  if (!/^(?:\d[\d.,]*|two|four|five|six|seven|eight|nine|ten|eleven|twelve)$/.test(low)) return false;
  if (/^(?:more|fewer|less|higher|lower)$/.test(next)) return words[i + 2]?.low === 'than';
  return /^(?:hours|days|weeks|months|years)$/.test(next) && /^(?:after|before)$/.test(words[i + 2]?.low ?? '');
}
const SPEAKS = pattern()`
  ^(?:
    said | says | added | warned | announced | explained | argued | admitted | conceded | believes?
    | expects? | estimates? | denied | reporters | parliament | confirmed | testified | insists?
    | insisted | claims? | claimed | fear | show | shows | found | record | suggests? | adamant
    | confident | convinced | odds
  )$
`;

/** "A, B and C": the comma before `i` parts a list. */
function listed(words: readonly Word[], i: number): boolean {
  const next = words.findIndex((w, k) => k >= i && w.comma);
  const and = words.findIndex((w, k) => k >= i && /^(?:and|or)$/.test(w.low));
  if (and < 0 || and - i > 7) return false;
  return next < 0
    ? and - i < 4 &&
        !words.slice(i, and).some((w) => PREPOSITIONS.has(w.low)) &&
        !/^(?:which|who|whose|where|while|because|although|but)$/.test(words[i]!.low)
    : and === next + 1;
}
