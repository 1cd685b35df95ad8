/** What English verbs around a time expression say about its side of the publication date. */
import type { Span } from '../../model/index.ts';
import type { Tense } from '../engine/times-types.ts';

const FUTURE =
  /(?<!\p{L})(?:will|shall|['’]ll|won['’]t|would|(?:is|are|was|were|am) (?:going|set|expected|due|scheduled|planned|likely|slated) to|plans? to|planned for|scheduled for|called for|(?:set|fixed|pencilled in|slated) for|(?:is|are|was|were) to (?:have (?:been|taken|begun|started|opened)|be|take|begin|start|open)|due (?:on|in)|expects? to|aims? to|hopes? to|intends? to|upcoming|ahead of)(?!\p{L})/iu;
const PAST =
  /(?<!\p{L})(?:was|were|had|did|said|told|came|went|got|made|took|gave|saw|found|began|became|left|held|met|won|lost|rose|fell|grew|shot|sold|bought|wrote|spoke|led|ran|sent|paid|brought|thought|broke|drove|flew|sank|hit|cut|put|died|ended|started|[\p{Ll}]{3,}[^e\s]ed|[\p{Ll}]{2,}[^e\s]ied)(?!\p{L})/u;
const PRESENT =
  /(?<!\p{L})(?:is|are|has|have|does|do|meets?|opens?|begins?|starts?|takes? place|runs?|votes?|comes?|goes|plays?|faces?|\p{Ll}{3,}[^s\W]s)(?!\p{L})/u;
const LOOKS_BACK = /(?<!\p{L})since $/iu;

/** The clause around the expression, cut at semicolons, colons, dashes and commas before who, which, and, but. */
function clauseAround(text: string, sentence: Span, at: Span): string {
  const before = text.slice(sentence.start, at.start);
  const after = text.slice(at.end, sentence.end);
  const cut = [
    ...before.matchAll(/[;:–]|, (?=and |but |who |which |where |after |before |while |said |he |she |it )/gu),
  ].at(-1);
  const next = /[;:–]|,["”’]? (?=and |but |who |which |where |after |before |while |said |he |she )/u.exec(after);
  return `${before.slice(cut ? cut.index + 1 : 0)} ${after.slice(0, next?.index ?? after.length)}`;
}

/** "will" and its like look ahead even beside a past participle ("will be held"); else a past form; else the present. */
export function tenseAround(text: string, sentence: Span, at: Span): Tense {
  if (LOOKS_BACK.test(text.slice(Math.max(sentence.start, at.start - 8), at.start))) return 'past';
  return tenseOf(clauseAround(text, sentence, at)) ?? tenseOf(text.slice(sentence.start, sentence.end));
}

function tenseOf(clause: string): Tense {
  if (FUTURE.test(clause)) return 'future';
  if (PAST.test(clause)) return 'past';
  return PRESENT.test(clause) ? 'present' : null;
}

/** Yesterday, tomorrow, weekday names or clock times: the text reports a day. */
export const speaksOfDays = (text: string): boolean =>
  /(?<!\p{L})(?:[Yy]esterday|[Tt]omorrow|[Tt]onight|[Oo]n (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\d{1,2}(?::\d\d)? ?[ap]\.?m)(?!\p{L})/u.test(
    text,
  );
