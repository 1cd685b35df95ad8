/** Who says it, by the frames of draft and source: also bodies that no reader of names knows. Part of `attribution`. */
import { overlap } from '../../align.ts';
import { sourcesBy } from '../../outlets.ts';
import { type Case, gathered } from '../../rule.ts';
import { type Sheet, type SheetSentence, type Word, within } from '../../sheet.ts';
import { areSame, headOf, type Party, sidesOf } from '../../sides.ts';
import type { SourceSentence } from '../../sources.ts';

interface Saying {
  readonly sayer: Party;
  /** words of content of what is said */
  readonly said: readonly Word[];
}
export type Sayer = { readonly sayer: Party; readonly at: SourceSentence };

const SAYS = /^(?:sagen|mitteilen|erklären|berichten|betonen|behaupten|meinen|say|claim|argue|insist|add|warn|tell)$/;

/** "SafeHome said that ...": a subject that is no pronoun, a verb of saying, and a clause. */
function sayingOf(sheet: Sheet, sentence: SheetSentence): Saying | null {
  const sides = sidesOf(sheet, sentence);
  if (!sides?.doer || !sides.frame || sides.negated || !SAYS.test(sides.deed)) return null;
  const clauses = sides.frame.arguments.filter((a) => a.role === 'clause' && a.connective !== ',');
  const said = clauses.flatMap((c) => within(sentence.words, c.term).filter((w) => w.kind === 'content'));
  return sides.doer.core.length > 0 && said.length >= FEWEST ? { sayer: sides.doer, said } : null;
}
/** What is said in fewer words may be said by anybody. */
const FEWEST = 3;

const sayingsIn = gathered(({ sources }) =>
  sources.sentences.flatMap((at) => {
    const saying = sayingOf(at.sheet, at.sentence);
    return saying ? [{ ...saying, at }] : [];
  }),
);

/** Of what the draft has somebody say, and of what the source does, this part is the same. */
const SAME = 0.7;

/** Who says in a source what the draft has another say, of whom the sources know; null where the two stand together anywhere. */
export function otherSayer(of: Case, sentence: SheetSentence): { readonly here: Party; readonly there: Sayer } | null {
  const here = sayingOf(of.draft, sentence);
  if (!here || !here.sayer.core.some((w) => of.sources.find(w).size > 0)) return null;
  if (sourcesBy(here.sayer.core, of.sources).length > 0) return null;
  let other: Sayer | null = null;
  for (const there of sayingsIn(of)) {
    if (!holds(of, here.said, there.said) || !holds(of, there.said, here.said)) continue;
    if (areSame(here.sayer, there.sayer, of.lang) || standTogether(of, here.sayer, there.sayer)) return null;
    other ??= there;
  }
  return other && { here: here.sayer, there: other };
}

const holds = (of: Case, a: readonly Word[], b: readonly Word[]): boolean =>
  overlap(a, b, of.sources) >= SAME * overlap(a, a, of.sources);

/** "SafeHome's director, Edda Storm": one may speak for the other. */
function standTogether(of: Case, a: Party, b: Party): boolean {
  const [x, y] = [headOf(a, of.lang), headOf(b, of.lang)];
  if (!x || !y) return true;
  const [here, there] = [of.sources.find(x), of.sources.find(y)];
  return [...here.keys()].some((at) => there.has(at));
}
