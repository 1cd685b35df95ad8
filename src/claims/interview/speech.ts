/** A conversation as speech: each sentence of an answer is read as a quotation of whoever answers. */
import {
  type BodyView,
  byPosition,
  overlaps,
  type Quote,
  type Reading,
  type Span,
  type Speaker,
  touching,
} from '../../model/index.ts';
import { guestsOf } from './guest.ts';
import { type Conversation, conversationIn } from './interview.ts';
import type { Turn } from './turns.ts';

/** A turn with who speaks in it; null for what is no answer. */
export interface Spoken extends Turn {
  readonly speaker: Speaker | null;
}

export interface Heard {
  readonly turns: readonly Spoken[];
  readonly isWhole: boolean;
}

export function heardIn(view: BodyView, reading: Reading, conversation: Conversation): Heard {
  const guests = guestsOf(view, reading, conversation);
  return {
    turns: conversation.turns.map((turn, i) => ({ ...turn, speaker: guests[i]! })),
    isWhole: conversation.isWhole,
  };
}

/** The reading with each sentence of an answer as a quotation of its speaker, in place of what was quoted in it. */
export function withSpeech(reading: Reading, { turns }: Heard): Reading {
  const answers = turns.filter((t) => t.kind === 'answered');
  const spoken = answers.flatMap((turn) => touching(reading.sentences, turn).flatMap((s) => sentenceOf(turn, s)));
  const others = reading.quotes.filter(
    (q) => q.type !== 'direct' || !q.quote.some((piece) => turns.some((t) => overlaps(t, piece))),
  );
  const quotes = [...others, ...spoken].sort((a, b) => byPosition(a.quote[0]!, b.quote[0]!));
  return { ...reading, quotes };
}

function sentenceOf(turn: Spoken, sentence: Span): Quote[] {
  const start = Math.max(turn.from, sentence.start);
  const end = Math.min(turn.end, sentence.end);
  if (end <= start) return [];
  const { speaker } = turn;
  const isNamed = speaker !== null && speaker.kind !== 'unnamed';
  return [
    {
      type: 'direct',
      quote: [{ start, end }],
      speaker: isNamed ? speaker.at : null,
      speakerName: isNamed ? speaker.name : null,
      cue: null,
    },
  ];
}

/** A text without blocks, read so: where it prints a conversation, answers are their speaker's words. */
export function asSpoken(text: string, reading: Reading, title: string | null): Reading {
  const view = { text, pieces: [{ at: 0, block: { role: 'paragraph' as const, start: 0, end: text.length } }] };
  const conversation = conversationIn(view, reading.lang, { title });
  return conversation ? withSpeech(reading, heardIn(view, reading, conversation)) : reading;
}
