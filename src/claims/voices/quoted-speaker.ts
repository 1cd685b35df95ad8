/** Who a quotation is by, and who a sentence without one says it from. */
import { type Mention, type Quote, type Span, type Speaker, touching } from '../../model/index.ts';
import { tokensIn } from '../../text/index.ts';
import type { Clause } from '../clauses.ts';
import type { Context } from '../context.ts';
import { claimWords } from '../lexicon.ts';

/** Tokens between a verb of saying and the name of who said it: "sagte die Forscherin Mira Voss". */
const NAME_REACH = 4;

/** Sentences are asked once for each of their claims. */
const asked = new WeakMap<Context, Map<number, Speaker | null>>();

/** ", sagte Forscherin Mira Voss" names who said the sentence even where it stands in the indicative. */
export function saidBy(context: Context, { sentence }: Clause): Speaker | null {
  const known = asked.get(context) ?? new Map<number, Speaker | null>();
  asked.set(context, known);
  const before = known.get(sentence.start);
  if (before !== undefined) return before;
  const found = saidIn(context, sentence);
  known.set(sentence.start, found);
  return found;
}

function saidIn({ reading, slice, words }: Context, sentence: Span): Speaker | null {
  const { start, end, raw } = words;
  const { from, to } = tokensIn(words, sentence);
  const { sayings } = claimWords(reading.lang);
  let cue = from + 3;
  while (cue < to && !(raw[cue - 1] === ',' && sayings.has(raw[cue]!.toLowerCase()))) cue++;
  if (cue >= to) return null;
  const last = end[Math.min(cue + NAME_REACH, to - 1)]!;
  const mention = reading.mentions.find((m) => m.type === 'person' && m.start > start[cue]! && m.start < last);
  if (!mention) return null;
  const name = mention.entity ?? slice(mention.start, mention.end);
  const role = mention.role ? slice(mention.role.start, mention.role.end) : null;
  return { name, role, kind: 'person', at: { start: mention.start, end: mention.end } };
}

export function speakerOf(context: Context, quote: Quote): Speaker | null {
  const { reading, slice } = context;
  const { speaker } = quote;
  if (!speaker) return null;
  const apposed = apposedTo(context, speaker);
  if (apposed) return apposed;
  const mention =
    touching(reading.mentions, speaker).find((m) => m.type === 'person') ?? touching(reading.mentions, speaker)[0];
  const name = quote.speakerName ?? mention?.entity ?? slice(speaker.start, speaker.end);
  const role = mention ? roleOf(context, mention, speaker) : null;
  return { name, role, kind: kindOfSpeaker(mention?.type, quote.speakerName), at: speaker };
}

/** "Its transport spokesman, Adil Marchetti, said": a role in front, the name behind a comma. */
function apposedTo({ reading, slice }: Context, speaker: Span): Speaker | null {
  const role = slice(speaker.start, speaker.end);
  if (touching(reading.mentions, speaker).some((m) => m.type === 'person')) return null;
  const behind = reading.mentions.find(
    (m) => m.type === 'person' && m.start >= speaker.end && m.start <= speaker.end + LONGEST_ROLE,
  );
  if (!behind) return null;
  const between = slice(speaker.end, behind.start);
  // "Enterprise minister Callum Petrie": the office begins with a capital and ends before the name.
  const office = /^(?: \p{Ll}[\p{L}-]+){1,2} $/u.test(between) && /^\p{Lu}\p{L}+$/u.test(role);
  if (between !== ', ' && !office) return null;
  const name = behind.entity ?? slice(behind.start, behind.end);
  return {
    name,
    role: office ? `${role}${between.trimEnd()}` : role,
    kind: 'person',
    at: { start: behind.start, end: behind.end },
  };
}

const LONGEST_ROLE = 30;

/** The role told with this mention, else with another of the same person, else the words before the name. */
function roleOf({ reading, slice }: Context, mention: Mention, speaker: Span): string | null {
  const told =
    mention.role ?? reading.mentions.find((m) => m.entity !== undefined && m.entity === mention.entity && m.role)?.role;
  if (told) return slice(told.start, told.end);
  const before = slice(speaker.start, mention.start).trim();
  return mention.type === 'person' && before ? before.replace(/^(?:the|der|die|das)\s+/iu, '') : null;
}

function kindOfSpeaker(type: string | undefined, name: string | null): Speaker['kind'] {
  if (type === 'person') return 'person';
  if (type === 'organisation' || type === 'place') return 'organisation';
  return name ? 'organisation' : 'unnamed';
}
