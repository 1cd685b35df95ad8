/** Where German clauses begin and end: finite verbs in their place, joining words, infinitives with "zu". */

import type { Item } from '../../engine/frame-items.ts';
import { pattern } from '../../engine/patterns/layout.ts';
import { type FiniteForm, finiteForm, finiteItem, guessedPast } from '../verb-forms.ts';
import { isInfinitiveWithZu } from './bracket.ts';
import { isNominal } from './phrase-words.ts';
import { phraseAt } from './phrases.ts';
import { COMPLEMENTISERS, DETERMINERS, INFINITIVE_OPENERS, PREPOSITIONS, RELATIVES, SUBORDINATORS } from './words.ts';

/** The finite verb at an item: a form we know, or an unknown regular past right behind a noun. */
export function verbAt(items: readonly Item[], i: number): FiniteForm | null {
  const item = items[i];
  if (item?.kind !== 'word' || item.cap) return null;
  const known = finiteItem(item);
  if (known) return known;
  return i > 0 && isNominal(items, i - 1) && !isNominalAhead(items, i + 1) ? guessedPast(item.low) : null;
}
/** "die in Berlin getestete Anlage": a noun right behind makes it an adjective. */
export const isNominalAhead = (items: readonly Item[], i: number): boolean => {
  const item = items[i];
  return item !== undefined && item.kind === 'word' && item.cap;
};

/** The item before `end` can close a German subordinate clause. */
export const endsInVerb = (items: readonly Item[], end: number): boolean => {
  const last = items[end - 1];
  return (
    last !== undefined &&
    last.kind === 'word' &&
    !last.cap &&
    (finiteForm(joinedBase(last.low)) !== null || guessedPast(last.low) !== null)
  );
};
/** "zunahm", "ankündigte": the particle is written with the verb at the end of a clause. */
function joinedBase(low: string): string {
  if (finiteForm(low)) return low;
  const particle = PARTICLE_START.exec(low)?.[0];
  return particle ? low.slice(particle.length) : low;
}
const PARTICLE_START = pattern('u')`
  ^(?:
    zusammen | gegenüber | auseinander | zurück | voraus | voran | vorbei | heraus | herab | herbei
    | hervor | hinaus | hinein | hinzu | weiter | wieder | nieder | bereit | bekannt | fest | fort
    | heim | statt | stand | teil | weg | los | mit | nach | dar | auf | aus | ein | vor | bei | her
    | hin | ab | an | zu | um | über | unter | durch | frei | offen | klar
  )(?=\p{L}{3})
`;

/** The word that joins a clause to what it hangs on: "die", "in der", "obwohl"; null where a phrase follows the comma. */
export function connectiveAt(items: readonly Item[], i: number): string | null {
  const item = items[i];
  if (item?.kind !== 'word') return null;
  const second = items[i + 1];
  if (item.low === 'und' || item.low === 'oder') return null;
  // "wie die Stadt mitteilte" is no relative clause: of "wie", the noun behind it is the subject
  const leads = !INFINITIVE_OPENERS.has(item.low) && !COMPLEMENTISERS.has(item.low);
  if (PREPOSITIONS.has(item.low) && second && RELATIVES.has(second.low) && leads)
    return relativeClause(items, i + 1) ? second.low : null;
  // "seit Januar geräumt", "bis Mai räumen" are no clauses
  if (/^(?:seit|bis|während)$/u.test(item.low))
    return second?.kind !== 'time' && relativeClause(items, i) ? item.low : null;
  if (COMPLEMENTISERS.has(item.low) || SUBORDINATORS.has(item.low) || INFINITIVE_OPENERS.has(item.low)) return item.low;
  // What a relative clause hangs on stands right before its comma: "sank, der Gewinn stieg" are two main clauses.
  const hangsOn = i > 1 && (isNominal(items, i - 2) || items[i - 2]!.kind !== 'word' || isNoArticle(items, i));
  return hangsOn && RELATIVES.has(item.low) && relativeClause(items, i) ? item.low : null;
}

/** "das der Zeitung vorliegt", "die am Montag begann": with another article or a preposition behind it "das" is none. */
const isNoArticle = (items: readonly Item[], i: number): boolean => {
  const next = items[i + 1];
  return next?.kind === 'word' && (DETERMINERS.has(next.low) || PREPOSITIONS.has(next.low));
};

/** "der" opens a relative clause and no noun phrase where the stretch to the next comma ends in a verb. */
function relativeClause(items: readonly Item[], i: number): boolean {
  for (let k = i + 1; k < items.length; k++) if (/^[,.;]$/u.test(items[k]!.text)) return endsInVerb(items, k);
  return false;
}

/** ", das Werk zu schließen" */
export function infinitiveAhead(items: readonly Item[], at: number, end: number): boolean {
  for (let i = at; i < end; i++) {
    if (items[i]!.text === ',') return false;
    if (isInfinitiveWithZu(items, i)) return true;
    if (verbAt(items, i)) return false;
  }
  return false;
}

/** A phrase or two and then a finite verb, or the verb at once: another main clause begins here, with that verb. */
export function beginsClause(items: readonly Item[], at: number, end: number): FiniteForm | null {
  let i = at;
  for (let n = 0; n < 4 && i < end; n++) {
    const form = verbAt(items, i);
    if (form) return form;
    // "und Limonaden ab | und erzielte ...": the verb is that of the next clause
    if (n > 0 && items[i]!.low === 'und') return null;
    const phrase = phraseAt(items, i, end);
    if (!phrase || phrase.to <= i) return null;
    i = phrase.to;
  }
  return null;
}
