/** Whether a clause of the draft tells something as a fact. Part of `certainty`. */
import { contains, overlaps, type Span } from '../../../model/index.ts';
import { hasCue } from '../../cues.ts';
import { agrees, timesOf } from '../../dates.ts';
import { namesOutlet } from '../../outlets.ts';
import { type Case, isStatement } from '../../rule.ts';
import { type Clause, type SheetSentence, slice, type Word } from '../../sheet.ts';
import { isNotYet } from '../negation.ts';

/** The clause tells of something by itself, and nothing in the draft holds open whether it is so. */
export const tellsAsFact = (of: Case, sentence: SheetSentence, clause: Clause): boolean =>
  saysSomething(of, clause) &&
  !onlyIntroduces(of, sentence, clause) &&
  !isOpen(of, clause) &&
  !onlyTellsHow(of, clause) &&
  !ADDS.test(clause.words.find((w) => w.kind !== 'mark')?.lower ?? '') &&
  !denies(of, clause) &&
  !hasPassed(of, sentence) &&
  !hasCue(
    statementAround(of, sentence, clause).filter((w) => !isPassive(clause, w)),
    of.words.soft,
  );

/** "nämlich gut eine Stunde": no statement of its own. */
const ADDS = /^(?:nämlich|namely)$/;

/** What was planned for a day that has passed by the newest source may be told as done. */
function hasPassed(of: Case, sentence: SheetSentence): boolean {
  const newest = of.sources.sheets
    .flatMap(({ sheet }) => sheet.published?.slice(0, 10) ?? [])
    .sort()
    .at(-1);
  const days = timesOf(sentence).filter((t) => t.from && t.from === t.to);
  return (
    newest !== undefined &&
    days.length > 0 &&
    days.every((d) => d.from! < newest) &&
    of.passages(sentence).some(({ at }) => timesOf(at.sentence).some((t) => days.some((d) => agrees(d, t))))
  );
}

/** "wird geschlossen": the passive tells a fact, where "wird schließen" may only foretell one. */
export const isPassive = (clause: Clause, word: Word): boolean =>
  /^(?:wird|werden)$/.test(word.lower) && clause.words.includes(word) && endsInParticiple(clause);

/** "weist jede Schuld von sich": a clause that turns something down tells of no deed that could be doubtful. */
const denies = (of: Case, clause: Clause): boolean =>
  hasCue(clause.words, of.words.denials) || DENIES.test(slice(of.draft, clause));
const DENIES = /\bw(?:eis(?:t|en)|ies(?:en)?)\b.*\bvon sich\b/;

/** "noch nicht", "yet to": the draft itself says that it has not come. */
const isOpen = (of: Case, clause: Clause): boolean =>
  clause.words.some((w) => of.words.negations.has(w.folded) && isNotYet(clause.words, w)) ||
  clause.words.some((w, i) => w.folded === 'yet' && clause.words[i + 1]?.folded === 'to');

export const endsInParticiple = (clause: Clause): boolean =>
  /^(?:ge|.{2,6}ge|be|ver|er|ent|zer).{2,}(?:t|en)$/.test(clause.words.findLast((w) => w.kind !== 'mark')?.lower ?? '');

/** Has a predicate of its own beyond saying: content to compare, no infinitive that another clause governs. */
function saysSomething(of: Case, clause: Clause): boolean {
  const content = clause.words.filter((w) => w.kind === 'content');
  return content.length >= 2 && !isInfinitive(of, clause);
}

/** "Lennart Quast said, as the Courier reports: “...”": beside a statement quoted word for word stands nothing but whose it is. */
function onlyIntroduces(of: Case, sentence: SheetSentence, clause: Clause): boolean {
  const isBeside = (q: Span): boolean =>
    q.start < sentence.end + MARKS && sentence.start < q.end && isStatement(q, of.draft.words);
  if (!of.verbatim.some(isBeside)) return false;
  const told = clause.words.filter(
    (w) => w.kind === 'content' && !namesOutlet(w, of.sources) && !sentence.mentions.some((m) => contains(m, w)),
  );
  return told.length < 2;
}
/** A colon may have ended the sentence right before its quotation. */
const MARKS = 3;

/** ", wie die Werft im Bericht offenlegte", ", as the yard disclosed": how it is known, and nothing that could be doubtful. */
function onlyTellsHow(of: Case, clause: Clause): boolean {
  const told = clause.words.filter((w) => w.kind !== 'mark');
  if (of.lang === 'de') return told[0]?.lower === 'wie' && !told.some((w) => w.kind === 'number');
  return told[0]?.lower === 'as' && told.length <= BRIEF && hasCue(told, of.words.attributions);
}
/** Words of such a clause. */
const BRIEF = 9;

/** "... zu setzen", "abzuschaffen": told by the clause before it. */
export function isInfinitive(of: Case, clause: Clause): boolean {
  if (of.lang === 'en') return clause.words[0]?.folded === 'to';
  const last = clause.words.findLast((w) => w.kind !== 'mark');
  const before = last ? clause.words[clause.words.indexOf(last) - 1] : undefined;
  return last !== undefined && (before?.folded === 'zu' || /^[a-z]{2,5}zu[a-z]{3,}n$/.test(last.folded));
}

/** The words between semicolons around a clause: one statement with all that softens it. */
function statementAround(of: Case, sentence: SheetSentence, clause: Clause): readonly Word[] {
  const { text } = of.draft;
  if (!slice(of.draft, sentence).includes(';')) return withoutAsides(sentence.words, clause);
  const from = text.lastIndexOf(';', clause.start);
  const to = text.indexOf(';', clause.end - 1);
  return sentence.words.filter((w) => w.start > from && (to < 0 || w.start < to));
}

/** "Das Haus, das 4 Millionen kosten soll, bezahlt das Land": what a relative clause holds open leaves the rest as told. */
function withoutAsides(words: readonly Word[], clause: Clause): readonly Word[] {
  const asides = words.flatMap((comma, i): Span[] => {
    const [opener, next] = [words[i + 1], words[i + 2]];
    if (comma.lower !== ',' || !RELATIVE.test(opener?.lower ?? '') || FINITE.test(next?.lower ?? '')) return [];
    const close = words.find((w, at) => at > i && w.lower === ',');
    const aside = { start: comma.end, end: close?.start ?? words.at(-1)!.end };
    return overlaps(aside, clause) ? [] : [aside];
  });
  return asides.length === 0 ? words : words.filter((w) => !asides.some((a) => contains(a, w)));
}
const RELATIVE = /^(?:der|die|das|dem|den|deren|dessen|welche[rsnm]?|who|whose|which)$/;
/** Behind a demonstrative the verb follows at once: ", das soll so bleiben". */
const FINITE = /^(?:soll|sollen|will|wollen|ist|sind|war|waren|hat|haben|hatte|wird|werden|wurde|kann|muss|durfte)$/;
