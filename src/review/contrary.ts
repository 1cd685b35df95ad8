/** Whether two words of opposite poles contradict each other at all: two sides of one deal do not, nor do two names. */

import { heldBy } from './align.ts';
import { anchorsIn } from './anchors.ts';
import { deedOf } from './deeds.ts';
import type { Axis } from './lexicon/index.ts';
import { namesOutlet } from './outlets.ts';
import type { Case } from './rule.ts';
import { isTold, type Sheet, type SheetSentence, type Word } from './sheet.ts';
import { spelled } from './spelled.ts';

/** A name tells no direction; a place does: "Nordkorea" is not "Südkorea". */
export const isName = (of: Case, { mentions }: SheetSentence, word: Word): boolean =>
  word.capital &&
  (namesOutlet(word, of.sources) ||
    mentions.some((m) => m.type !== 'place' && m.start <= word.start && word.end <= m.end));

/** Quarters of the sky oppose each other before the same rest: "Nordteil" and "Südteil", not "Ostalb" and "Südkristall". */
export function isOfOneKind(axis: Axis, a: Word, b: Word): boolean {
  if (axis.name !== 'compass') return true;
  const [x, y] = [restOf(a), restOf(b)];
  return x === y || (INFLECTED.test(x) && INFLECTED.test(y));
}
const restOf = ({ folded }: Word): string => folded.replace(/^(?:nord|sud|ost|west|north|south|east)/, '');
const INFLECTED = /^(?:en|ens|lich\w*|ern|erly|ward|wards)?$/;

/** Verbs of one deed told from its two sides: who sells is not who buys, who wins is not who loses. */
const CONVERSE: readonly RegExp[] = [
  /^(?:(?:ver|an|auf)?ge?kauft?|(?:ver|an|auf)?kauf|erw[aio]rb|erwerb|verausser|buy|bought|purchas|acquir|sell|sold)/,
  /^(?:gew[aio]nn|ver(?:lor|lier)|unterlag|unterleg|sieg|gesiegt|niederlage|win|won|beat|los[et])/,
];

export const areConverse = (a: Word, b: Word): boolean => CONVERSE.some((c) => c.test(a.folded) && c.test(b.folded));

interface Told {
  readonly sheet: Sheet;
  readonly sentence: SheetSentence;
  readonly cue: Word;
}

/** The parties of a deal have changed roles from one sentence to the other, so that both can be true. */
export function rolesChange(draft: Told, source: Told): boolean {
  const [here, there] = [subjectOf(draft), subjectOf(source)];
  if (here.length > 0 && there.length > 0 && !here.some((w) => heldBy(w, there) >= SAME)) return true;
  return isOblique(here, source.sentence) || isOblique(there, draft.sentence);
}
const SAME = 0.8;

/** Words of the subject; where no frame can be read, of the first name before the verb. */
function subjectOf({ sheet, sentence, cue }: Told): readonly Word[] {
  const told = (deedOf(sheet, sentence)?.subject ?? []).filter(isTold);
  if (told.length > 0) return told;
  return anchorsIn(sentence, sheet.lang).find((a) => a.end <= cue.start)?.words ?? [];
}

/** "verhandelt mit Verbruggen", "sold to the estate": the party stands behind a preposition. */
const isOblique = (party: readonly Word[], { words }: SheetSentence): boolean =>
  words.some(
    (w, i) =>
      w.capital &&
      heldBy(w, party) >= SAME &&
      words.slice(Math.max(0, i - REACH), i).some(OBLIQUE) &&
      !words.slice(0, Math.max(0, i - REACH)).some((o) => o.capital && heldBy(o, party) >= SAME),
  );
const OBLIQUE = spelled(/^(?:an|mit|von|vom|gegen|durch|with|to|from|by|against)$/);
/** Words between a preposition and the name it governs: "mit dem niederländischen Holzverarbeiter Van der Meulen". */
const REACH = 5;
