/** Follows who is speaking from sentence to sentence, for quotations and reported mood without a cue of their own. */
import type { Mention, Span } from '../../../model/index.ts';
import type { Range } from '../sentences/words.ts';
import {
  isCapital,
  LONGEST_SENTENCE,
  type SentenceView,
  type SpeechGrammar,
  type SpokenSentence,
  spanOfItems,
} from './speech.ts';

export interface Voice {
  /** who speaks or acts in the sentence itself */
  readonly own: Span | null;
  /** who was speaking last before it */
  readonly before: Span | null;
  /** whose words it passes on where nothing but its mood says so */
  readonly passedOn: Span | null;
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
  let here = NEW_PARAGRAPH;
  return sentences.map(({ view, frames, mood }, i) => {
    if (opensParagraph(sentences, i)) here = NEW_PARAGRAPH;
    const before = age < REACH ? running : null;
    const passedOn = voiceIn(here, mood, before);
    if (passedOn) running = passedOn;
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
    age = own || (passedOn && passedOn !== before) ? 0 : mood && before ? Math.max(0, age - 1) : age + 1;
    if (own) running = own;
    else if (topic) {
      running = topic;
      age = REACH - 2;
    }
    here = {
      ...wentOn(
        owned ? { ...here, refers: true } : here,
        view,
        owned ? null : found,
        grammar,
        peopleIn(mentions, next, view),
      ),
      speaks: here.speaks || (own ?? topic ?? passedOn) !== null,
    };
    return { own, before, passedOn, topic, subject };
  });
}

/** What a paragraph has told of voices so far. */
interface Paragraph {
  /** somebody has spoken or acted in it by name, or has been passed on */
  readonly speaks: boolean;
  /** somebody has acted in it who goes by a pronoun */
  readonly refers: boolean;
  readonly people: readonly Mention[];
  /** whom its last sentence names */
  readonly person: Span | null;
  /** the body that acts in its last sentence: "Der Verbund schloss die Station. Es seien zu wenige da." */
  readonly body: Span | null;
  readonly sentences: number;
}
const NEW_PARAGRAPH: Paragraph = { speaks: false, refers: false, people: [], person: null, body: null, sentences: 0 };

/**
 * A paragraph's own voices come before whoever spoke in an earlier one: who speaks in it, else the one person or the body
 * of whom its last sentence tells. A report that opens a paragraph goes on with the one before; a rumour is nobody's.
 */
function voiceIn(here: Paragraph, mood: SpokenSentence['mood'], before: Span | null): Span | null {
  const { speaks, refers, people, person, body, sentences } = here;
  if (!mood) return null;
  if (speaks || sentences === 0) return before;
  if (mood === 'hearsay') return null;
  const [first] = people;
  if (!first) return body ?? (refers ? before : null);
  if (!person && body) return body;
  const meant = people.every((m) => m.entity === first.entity) ? (person ?? (refers ? first : null)) : null;
  return meant && { start: meant.start, end: meant.end };
}

/** The paragraph with one more sentence, whose subject is in `found`: "ihr" and "seine" have somebody else's. */
function wentOn(
  here: Paragraph,
  view: SentenceView,
  found: Range | null,
  grammar: SpeechGrammar,
  people: readonly Mention[],
): Paragraph {
  const subject = found ? view.low.slice(found.from, found.to) : [];
  const isBody = found && subject.some((low, k) => isCapital(view, found.from + k) && grammar.isBody(low));
  return {
    speaks: here.speaks,
    refers: here.refers || grammar.isPronounOfOne(subject[0] ?? ''),
    people: [...here.people, ...people],
    person: people[0] ?? null,
    body: isBody ? spanOfItems(view, found) : null,
    sentences: here.sentences + 1,
  };
}

const opensParagraph = (sentences: readonly SpokenSentence[], i: number): boolean => {
  const [last, { words, range }] = [sentences[i - 1]?.view, sentences[i]!.view];
  return last !== undefined && /\n\s*\n/.test(words.slice(words.end[last.range.to - 1]!, words.start[range.from]!));
};

const isRelative = (view: SentenceView, speaker: Range, grammar: SpeechGrammar): boolean =>
  speaker.to === speaker.from + 1 && view.segmentOf[speaker.from]! > 0 && grammar.isRelative(view.low[speaker.from]!);

/** "Zum Ausdruck brachte den Unmut die Sprecherin Lea Brandt: ...": the one person outside quotation marks. */
function onlyPerson(mentions: readonly Mention[], from: number, view: SentenceView): Span | null {
  const [person, ...others] = peopleIn(mentions, from, view);
  return person && others.length === 0 ? { start: person.start, end: person.end } : null;
}

function peopleIn(mentions: readonly Mention[], from: number, view: SentenceView): Mention[] {
  const end = view.words.end[view.range.to - 1]!;
  const people: Mention[] = [];
  for (let k = from; k < mentions.length && mentions[k]!.start < end; k++)
    if (mentions[k]!.type === 'person' && !isQuoted(view, mentions[k]!)) people.push(mentions[k]!);
  return people;
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
