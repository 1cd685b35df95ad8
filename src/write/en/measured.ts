/** "Kolbau now puts it at 88": what is measured, as the sentence before has it for its subject. */
import { blockAt } from '../../model/index.ts';
import { oneLine, type SourceSentence } from '../tell/source-sentence.ts';

/** Nothing but who measures stands before the verb: there "it" can mean nothing else. */
const PUTS_IT =
  /^((?:The|An?|Its)? ?(?:[\p{L}&’'-]+ ){0,8}?(?:now |still |currently )?(?:puts?|estimates?|estimated|values?|valued)) it (?=at (?:about |around |nearly |more than )?[£$€]?\d)/u;
/** "The number of people affected has been revised": a thing of a kind, with the verb of its clause. */
const SUBJECT =
  /^(?:The|the) (\p{Ll}+ of (?:(?!(?:will|has|have|had|is|was|would|could|which|that|who|and)(?!\p{L}))[\p{L}\d’'-]+ ){1,3}?(?:and (?:[\p{L}\d’'-]+ ){1,3}?)?)(?:will|has|had|is|was|would|could)(?!\p{L})/u;

/** The text with that in place of "it"; as it is where the sentence before has no such subject. */
export function withMeasured(s: SourceSentence, text: string): string {
  if (!PUTS_IT.test(s.text)) return text;
  const start = blockAt(s.article, s)?.start ?? s.start;
  const before =
    oneLine(s.article.text.slice(start, s.start))
      .split(/(?<=[.!?])\s+(?=\p{Lu})/u)
      .at(-1) ?? '';
  const subject = SUBJECT.exec(before)?.[1]?.trimEnd();
  return subject
    ? text.replace(/(?<=(?:puts?|estimates?|estimated|values?|valued) )it(?= at )/u, `the ${subject}`)
    : text;
}
