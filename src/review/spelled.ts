/** Patterns that rules ask of single words: answered once for a spelling, since newspapers repeat their words. */
import type { Form, Word } from './sheet.ts';

export type WordTest = (word: Pick<Word, 'form'>) => boolean;

/** Patterns entered so far: each keeps its answers at its own place of a form. */
let places = 0;

/** @param by the spelling that the pattern is asked of: "lower" tells "würde" from "wurde" */
export function spelled(pattern: RegExp, by: keyof Pick<Form, 'folded' | 'lower'> = 'folded'): WordTest {
  const place = places++;
  return ({ form }) => {
    const before = form.tests[place];
    if (before !== undefined) return before;
    const answer = pattern.test(form[by]);
    form.tests[place] = answer;
    return answer;
  };
}
