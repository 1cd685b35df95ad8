/** Whether a statement can be understood without the sentences around it. */
import { tellGerman } from '../../text/index.ts';
import type { Told } from '../choose/told.ts';
import type { Clause } from '../tell/clause.ts';
import { capitalise } from '../tell/phrases.ts';
import { holdsQuotation, type SourceSentence, unfit } from '../tell/source-sentence.ts';
import { hangs } from './mentions.ts';

/** The German clause as its own sentence must be understood without the ones around it. */
export function standsAlone(s: SourceSentence, clause: Clause, told: Told, follows = false): boolean {
  const text =
    tellGerman(clause.frame, clause.parts, 'statement') ?? tellGerman(clause.frame, clause.parts, 'inverted');
  const whole = clause.parts.filter((part) => part !== '').length > 1;
  return text !== null && !holdsQuotation(text) && understood(s, `${capitalise(text)}.`, told, follows, whole);
}

/** "When it was approved, ...": what "it" is, the sentence before said. */
const OPENS_ON_PRONOUN =
  /^(?:When|If|Once|Because|Although|While|As|Since|After|Before) (?:it|they|he|she|this|that) /u;

/**
 * @param follows whether it is told right behind the sentence that stands before it in its source
 * @param whole a clause that was read as one: however short, it is no fragment
 */
export function understood(s: SourceSentence, text: string, told: Told, follows = false, whole = false): boolean {
  const reason = unfit({ ...s, text, words: whole ? Number.POSITIVE_INFINITY : text.split(' ').length });
  if (follows)
    return (reason === null || reason === 'points-back' || reason === 'bare-number') && !hangs(text, s, told, true);
  return reason === null && !OPENS_ON_PRONOUN.test(text) && !hangs(text, s, told);
}
