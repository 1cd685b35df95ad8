/** What an English author thinks on his own account: it is nobody's news, and no report is made of it. */
import { blockAt } from '../model/index.ts';
import { cueBehind, cueInFront } from './english-cue.ts';
import { oneLine, type SourceSentence, withoutQuotations } from './source-sentence.ts';

/** Words that weigh and praise, with nobody named whose judgement it is. */
const WEIGHS =
  /(?<!\p{L})(?:deserv(?:e|es|ed)|(?:strang|odd|fin|sadd|funni|ugli|dull|proud|nobl|fair|wis|silli|shabbi|bold|brav|cleverer|cheeki|grand|sorri)est|(?:hard|difficult|easy|tempting|impossible) (?:not )?to (?:feel|believe|imagine|deny|argue|escape|avoid|see how|see why|admire|resist)|ought(?: not)? to|should (?:have|never|not|now|stop|start|at last)|awkward|shameful|disgraceful|absurd|ridiculous|pathetic|baffling|admirabl[ey]|commendable|lamentabl[ey]|sadly|regrettably|thankfully|luckily|mercifully|alas|frankly|of course|no wonder|to be fair|in fairness|(?:un|not )?surprisingly|predictably|more (?:pressing|interesting|telling|worrying|important) (?:matter|question|point|thing|issue)|what (?:really )?matters)(?!\p{L})/iu;
/** "an industry that likes its faults mapped": a thing with a taste is a quip. */
const TASTE =
  /(?<!\p{L})(?:industry|sector|firm|company|town|city|country|government|ministry|party|bank|market|business|trade|council|club|village|world) (?:that|which) (?:likes|loves|hates|adores|dislikes|prefers)(?!\p{L})/u;
/** Where the author says "I", the sentences beside it are his too. */
const AUTHOR =
  /(?:^|[.!?]\s+)(?:I(?:’ve|'ve|’m|'m)? \p{Ll}|In (?:my|our) (?:view|opinion|eyes)|We (?:think|believe|hope|fear|say|argue|would|hold|find it)|To (?:my|our) mind)/u;

/** Whether the sentence judges on nobody's word. */
export function judgesByItself(s: SourceSentence): boolean {
  if (s.lang !== 'en') return false;
  const text = withoutQuotations(s.text).replace(/[.!]$/u, '');
  const judges = WEIGHS.test(text) || TASTE.test(text) || besideAuthor(s);
  return judges && cueBehind(text) === null && cueInFront(text) === null && !SAID.test(text);
}

function besideAuthor({ article, start, end }: SourceSentence): boolean {
  const block = blockAt(article, { start, end });
  return (
    block !== undefined &&
    block !== null &&
    AUTHOR.test(oneLine(withoutQuotations(article.text.slice(block.start, block.end))))
  );
}

/** Somebody's word, or somebody's judgement by its verb: "called that choice baffling". */
const SAID =
  /(?<!\p{L})(?:said|says|say|told|called|calls|described|describes|argued|argues|thinks?|believes?|believed|found|finds|warned|warns|demanded|demands|wrote|writes|according to|criticised|criticized|ruled|added|insisted|insists)(?!\p{L})/u;
