/** Follows who is speaking from sentence to sentence, for quotations and reported mood without a cue of their own. */
import type { Mention, Span } from '../../../model/index.ts';
import type { Range } from '../sentences/words.ts';
import { LONGEST_SENTENCE, type SentenceView, type SpeechGrammar, type SpokenSentence, spanOfItems } from './speech.ts';

export interface Voice {
  /** who speaks or acts in the sentence itself */
  readonly own: Span | null;
  /** who was speaking last before it */
  readonly before: Span | null;
  /** that subject where it is a person's or an organisation's name, or a colon follows: a weaker sign */
  readonly topic: Span | null;
  /** subject of any kind of a sentence without a word of speech */
  readonly subject: Span | null;
}

/** For how many sentences a speaker goes on without being named again. */
const REACH = 6;

export function voices(
  sentences: readonly SpokenSentence[],
  mentions: readonly Mention[],
  grammar: SpeechGrammar,
): Voice[] {
  let running: Span | null = null;
  let age = REACH;
  let next = 0;
  return sentences.map(({ view, frames, mood }) => {
    const before = age < REACH ? running : null;
    const speaking =
      frames.findLast((f) => f.speaker !== null && !isRelative(view, f.speaker, grammar))?.speaker ?? null;
    const own = speaking ? spanOfItems(view, speaking) : null;
    const found =
      speaking || mood || view.items.length === 0 || view.items.length > LONGEST_SENTENCE
        ? null
        : grammar.subject(view);
    const start = view.words.start[view.range.from]!;
    while (next < mentions.length && mentions[next]!.end <= start) next++;
    // "Seine Zuversicht gründet ...": what is his tells of him who spoke before
    const owned = found !== null && before !== null && grammar.isPossessive(view.low[found.from]!);
    const grammatical = owned ? before : found ? spanOfItems(view, found) : null;
    const named = grammatical !== null && isNamed(mentions, next, grammatical);
    const subject = !found || named ? grammatical : (onlyPerson(mentions, next, view) ?? grammatical);
    const topic = subject && (view.closing === ':' || named) ? subject : null;
    age = own ? 0 : mood && before ? Math.max(0, age - 1) : age + 1;
    if (own) running = own;
    else if (topic) {
      running = topic;
      age = REACH - 2;
    }
    return { own, before, topic, subject };
  });
}

const isRelative = (view: SentenceView, speaker: Range, grammar: SpeechGrammar): boolean =>
  speaker.to === speaker.from + 1 && view.segmentOf[speaker.from]! > 0 && grammar.isRelative(view.low[speaker.from]!);

/** "Zum Ausdruck brachte den Unmut die Sprecherin Lea Brandt: ...": the one person outside quotation marks. */
function onlyPerson(mentions: readonly Mention[], from: number, view: SentenceView): Span | null {
  const end = view.words.end[view.range.to - 1]!;
  let person: Mention | null = null;
  for (let k = from; k < mentions.length && mentions[k]!.start < end; k++) {
    const mention = mentions[k]!;
    if (mention.type !== 'person' || isQuoted(view, mention)) continue;
    if (person) return null;
    person = mention;
  }
  return person && { start: person.start, end: person.end };
}

const isQuoted = (view: SentenceView, at: Span): boolean =>
  view.items.some(
    (item) => item < 0 && view.quotations[~item]!.start <= at.start && at.end <= view.quotations[~item]!.end,
  );

function isNamed(mentions: readonly Mention[], from: number, at: Span): boolean {
  for (let k = from; k < mentions.length && mentions[k]!.start < at.end; k++)
    if (mentions[k]!.end > at.start && (mentions[k]!.type === 'person' || mentions[k]!.type === 'organisation'))
      return true;
  return false;
}
