/** A day on which something ends is not the day on which it begins again. Part of `date`. */

import type { TimeExpression } from '../../../model/index.ts';
import { heldBy } from '../../align.ts';
import { agrees, sourceTimes } from '../../dates.ts';
import type { Case } from '../../rule.ts';
import { clauseAt, type SheetSentence, type Word } from '../../sheet.ts';
import { spelled } from '../../spelled.ts';
import type { Located } from '../../standing.ts';

/** What opens and begins against what closes and ends: a day belongs to the one or to the other. */
const OPENS = spelled(
  /^(?:wiedereroff|eroff|offne|geoffn|offnung|freigegeb|freigab|starte|gestart|starts?$|beginn(?:t|en)?$|begann|begonn|begins?$|reopen|open|launch|resum|began|begun)/,
);
const CLOSES = spelled(
  /^(?:schliess|schloss|geschloss|sperr|gesperrt|endet|ende$|enden$|beend|eingestell|close[sd]?$|closing|closure|shut$|shuts|shutting|end$|ends$|ended$|ending$|finish|stop)/,
);
const UNTIL = /(?:bis|bis zum|until|till|through|by|vor|before|bis einschließlich)\s(?:zum\s|the\s|dem\s)?$/i;

/** The place of this day in the sources, where all they tell of it is the other: it closes then, and does not open. */
export function otherMoment(of: Case, sentence: SheetSentence, time: TimeExpression): Located<TimeExpression> | null {
  const here = turnIn(of.draft.text, sentence, time);
  if (!here || time.value.length < DAY) return null;
  const places = sourceTimes(of.sources).filter((s) => agrees(time, s.value));
  const told = places.map((s) => ({ place: s, turn: turnIn(s.in.sheet.text, s.in.sentence, s.value) }));
  const shared = sentence.words.filter((w) => w.kind === 'content' && w !== here.word);
  const isOther = (t: (typeof told)[number]): boolean =>
    t.turn !== null && t.turn.opens !== here.opens && shared.some((w) => heldBy(w, t.place.in.sentence.words) >= 0.8);
  return told.length > 0 && told.every(isOther) ? told[0]!.place : null;
}
/** Letters of a date that names the day. */
const DAY = 10;

/** Which of the two the clause of a day tells; null where it tells both or neither, or only how long it lasts. */
function turnIn(text: string, sentence: SheetSentence, time: TimeExpression): { opens: boolean; word: Word } | null {
  if (UNTIL.test(text.slice(Math.max(0, time.start - LOOK), time.start))) return null;
  const clause = clauseAt(sentence, time);
  const near = clause?.words ?? sentence.words;
  // "wards that were shut took patients again"
  if (near.some(AGAIN) && !near.some(OPENS)) return null;
  const opens = near.find(OPENS);
  const closes = near.find(CLOSES);
  const word = opens ?? closes;
  return word && !(opens && closes) ? { opens: opens !== undefined, word } : null;
}
const AGAIN = spelled(/^(?:again|wieder)$/);
/** Letters looked at before a date. */
const LOOK = 24;
