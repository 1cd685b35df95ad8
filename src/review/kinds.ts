/** Whether a number of a source can be the rank or age that the draft makes of it: "five points" bears out no "5th place". */
import type { Quantity } from '../model/index.ts';
import type { SourceSentence } from './sources.ts';

/** Letters looked at before and behind a number. */
const LOOK = 24;
/** "Platz 5", "number 302", "Kapitel 3": a number that ranks. */
const RANKS = /(?:platz|rang|nummer|nr\.?|no\.?|number|position|stelle|place|rank(?:ed|s)?|at|auf)\s*$/i;
/** "im Alter von 12", "aged 12", "she is 12", "wurde 80". */
const OF_AGE =
  /(?:alter von|mit|aged?(?: of)?|at|age[ds]?|turn(?:s|ed)|ist|war|wird|wurde|werde|sei|is|was|be|being|are|were|als)\s*$/i;
/** What stands alone counts nothing: "Abbie, 12, was", "Moore (66)". */
const ALONE = /^\s*(?:[,;.:)\]!?–—]|$)/;
const OLD = /^[\s-]*(?:jahre\s+alt|year-olds?|years?\s+old|-?jährig)/i;

/** Types whose unit a source may leave to a figure nearby: "from 31 to 24 million euros". */
const LEAVES_UNIT = /^(?:percentage|percentage-points|currency)$/;
/** What may follow a number whose unit stands elsewhere: another figure's link, or a word that counts nothing. */
const LINKS =
  /^\s*(?:[^\p{L}\s]|$|(?:und|auf|bis|nach|von|oder|gegenüber|im|in|am|seit|and|to|from|or|per|by|on|at|since|against)\s)/iu;

/** A draft's rank, age or share against a source's number; whatever else is compared by its amount alone. */
export function isOfItsKind(
  draft: Quantity,
  { quantity, in: at }: { quantity: Quantity; in: SourceSentence },
): boolean {
  if (LEAVES_UNIT.test(draft.type) && quantity.type === 'number' && !quantity.unit && !isLarge(quantity))
    return LINKS.test(at.sheet.text.slice(quantity.end, quantity.end + LOOK));
  if (draft.type !== 'age' && draft.type !== 'ordinal') return true;
  if (quantity.type !== 'number' && quantity.type !== 'duration') return true;
  const before = at.sheet.text.slice(Math.max(0, quantity.start - LOOK), quantity.start);
  const behind = at.sheet.text.slice(quantity.end, quantity.end + LOOK);
  if (draft.type === 'ordinal') return ALONE.test(behind) || RANKS.test(before);
  if (quantity.type === 'duration') return OF_AGE.test(before) || OLD.test(behind);
  return ALONE.test(behind) || OF_AGE.test(before) || OLD.test(behind);
}

/** "800 Millionen": a number of this size counts seldom, and what it counts goes without saying. */
const isLarge = ({ value }: Quantity): boolean => Math.abs(value ?? 0) >= LARGE;
const LARGE = 1e6;
