/** What follows a line such as "Mehr zum Thema:" without a box around it: as long as it is links, it belongs to the line. */
import { type Judged, ONLY_LINKS } from './fate.ts';

/** Sentences of the article hold links, too, but are no links by more than half. */
const LINKED = 0.5;

/** A link that only stands alone announces nothing: the next one may be the article's own. */
const announces = (j: Judged): boolean => j.fate === 'apart' && j.apart === 'related' && j.reason !== ONLY_LINKS;
const isLinks = (j: Judged): boolean => j.role?.role !== 'heading' && j.block.linked > LINKED * j.block.text.length;

/** Sets the links below a pointer apart with it. */
export function withPointers(judged: readonly Judged[]): Judged[] {
  let below: Judged | null = null;
  return judged.map((j) => {
    if (announces(j)) below = j;
    else if (j.fate === 'body') {
      if (below && isLinks(j))
        return { block: j.block, fate: 'apart', apart: 'related', reason: 'pointers to other articles' };
      below = null;
    }
    return j;
  });
}
