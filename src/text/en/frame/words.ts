/** Closed classes of English words that tell where phrases and clauses begin. */
import { wordSet } from '../../engine/wordlists.ts';

export const DETERMINERS = wordSet(
  'the a an this that these those its their his her our my your some any no every each another both all several many most few',
);
export const PREPOSITIONS = wordSet(
  'about above across after against along amid among around as at before behind below beneath beside between beyond by despite during except for from in inside into like near of off on onto out outside over past per since through throughout to toward towards under until up upon via with within without according',
);
export const SUBORDINATORS = wordSet(
  'although though while because when if unless since as after before until once whereas where so that which who whom whose what how why whether',
);
/** Clauses that bring what was said or asked, or on what a statement depends: never left out. */
export const ESSENTIAL = wordSet('that what how why whether if unless until to');
export const RELATIVES = wordSet('which who whom whose where');
export const ADVERBS = wordSet(
  'also again already always currently earlier even ever finally first further immediately initially instead just largely later mainly meanwhile mostly nearly never now not often once only originally partly previously probably quickly quietly rarely really recently repeatedly reportedly roughly separately shortly significantly since sometimes soon still subsequently then therefore thus today together tomorrow too twice usually yesterday yet abruptly about almost around at least more than up down slightly sharply',
);
export const NEGATIONS = wordSet("not never no nobody nothing n't cannot neither nor");
export const OPENING_COORDINATORS = wordSet('but and yet so');
export const LINKERS = wordSet(
  'however meanwhile still moreover furthermore besides nevertheless nonetheless also instead therefore',
);
