/** Names the speakers of quotes: the fullest form in the text; a pronoun only where its antecedent is certain. */
import type { Mention, Quote, Span } from '../../../model/index.ts';
import { source } from '../patterns/layout.ts';
import type { Slice } from '../patterns/passages.ts';
import type { Words } from '../sentences/words.ts';
import type { FoundQuote, SpeechGrammar } from './speech.ts';

export function speakerNames(
  words: Words,
  quotes: readonly FoundQuote[],
  mentions: readonly Mention[],
  grammar: SpeechGrammar,
): Quote[] {
  const names: (string | null)[] = [];
  return quotes.map((found, i) => {
    const quote = withPronounAlone(words, found, grammar);
    const name = quote.speaker ? nameOf(words, quote.speaker, mentions, grammar, quotes, names, i) : null;
    names.push(name);
    return { ...quote, speakerName: name };
  });
}

/** "sagte sie dem Blatt", "two weeks ago she said": who was told it and when are no part of who speaks. */
function withPronounAlone(text: Words, quote: FoundQuote, grammar: SpeechGrammar): FoundQuote {
  const { speaker } = quote;
  if (!speaker) return quote;
  const words = text.slice(speaker.start, speaker.end).split(/\s/u);
  if (words.length === 1 && NUMERAL.test(words[0]!)) return { ...quote, speaker: null };
  const isAlone = (word = ''): boolean => ALONE.test(word) && grammar.isPronoun(word.toLowerCase());
  const [first, last] = [words[0]!, words.at(-1)!];
  if (isAlone(first)) return { ...quote, speaker: { start: speaker.start, end: speaker.start + first.length } };
  return isAlone(last) ? { ...quote, speaker: { start: speaker.end - last.length, end: speaker.end } } : quote;
}
/** "Sieben für ungültig erklärte Zettel", "not 68 as announced": a bare number is nobody. */
const NUMERAL =
  /^(?:\d[\d.,]*|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/iu;
/** Pronouns behind which no noun follows, as one does behind "these" or "manche". */
const ALONE = /^(?:er|sie|he|she|they)$/iu;

/** "Das berichten zwei Kenner", "One said": what points at a statement is nobody who speaks, and some one is nobody named before. */
const NOBODY = /^(?:das|dies|es|man|this|that|it|one)$/iu;

function nameOf(
  text: Words,
  speaker: Span,
  mentions: readonly Mention[],
  grammar: SpeechGrammar,
  quotes: readonly FoundQuote[],
  names: readonly (string | null)[],
  i: number,
): string | null {
  const written = text.slice(speaker.start, speaker.end).replace(/\s+/g, ' ');
  if (!grammar.isPronoun(written.toLowerCase())) return namedIn(speaker, mentions) ?? written;
  if (NOBODY.test(written)) return null;
  return antecedent(text, speaker, mentions, quotes, names, i);
}

/** A person in the phrase before an organisation: "Sprecher von X, Max Muster" is Max Muster. */
function namedIn(speaker: Span, mentions: readonly Mention[]): string | null {
  let organisation: string | null = null;
  for (let k = firstFrom(mentions, speaker.start); k < mentions.length && mentions[k]!.start < speaker.end; k++) {
    const mention = mentions[k]!;
    if (mention.type === 'person') return mention.entity ?? null;
    if (mention.start === speaker.start && mention.end === speaker.end) organisation = mention.entity ?? null;
  }
  return organisation;
}

function firstFrom(mentions: readonly Mention[], start: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * "A spokesman for the minister, Anders Rolv, denied ...": who has another speak for him is not who speaks. A name that
 * follows a body is the speaker's own: "die Sprecherin der Behörde, Lea Brandt".
 */
export const isSpokenFor = (text: { readonly slice: Slice }, { start }: Pick<Span, 'start'>): boolean => {
  const before = text.slice(Math.max(0, start - 90), start);
  return SPOKEN_FOR.test(before) && !OF_BODY.test(before);
};
const SPEAKS_FOR = source`
  (?<!\p{L})(?:spokes(?:man|woman|person)|lawyer|aide|Sprecher(?:in)?|Anwalt|Anwältin)\s(?:for|of|to|von|des|der)\s
`;
const SPOKEN_FOR = new RegExp(`${SPEAKS_FOR}[^.!?;]*$`, 'u');
const BODY = source`
  (?:
    schaft | behörde | amte?s | ministeriums | verbande?s | verbunde?s | vereins | gerichts | polizei | firma
    | konzerns | unternehmens | stadt | gemeinde | verwaltung | regierung | partei | fraktion | stiftung
    | klinik | bank | kammer | initiative
  )
  | council | company | union | police | ministry | agency | association | authority
  | court | party | group | trust | board
`;
const OF_BODY = new RegExp(String.raw`${SPEAKS_FOR}(?:\p{L}+ ){0,3}?\p{L}*(?:${BODY})(?: \p{L}+)?, $`, 'iu');

/** How far back, in UTF-16 units, an antecedent may lie. */
const WINDOW = 600;

/** The speaker of the quote before, unless another person was named since; else the only person named shortly before. */
function antecedent(
  text: Words,
  pronoun: Span,
  mentions: readonly Mention[],
  quotes: readonly FoundQuote[],
  names: readonly (string | null)[],
  i: number,
): string | null {
  const before = quotes[i - 1];
  const from = Math.max(0, pronoun.start - WINDOW);
  const people = new Set<string>();
  for (let k = firstFrom(mentions, from); k < mentions.length && mentions[k]!.end <= pronoun.start; k++)
    if (mentions[k]!.type === 'person' && !isSpokenFor(text, mentions[k]!)) people.add(mentions[k]!.entity ?? '');
  if (people.size === 1) return [...people][0]!;
  const spoke = before && names[i - 1];
  if (!spoke || !before.speaker || before.speaker.start < from) return null;
  for (let k = firstFrom(mentions, before.speaker.end); k < mentions.length && mentions[k]!.end <= pronoun.start; k++)
    if (mentions[k]!.type === 'person' && mentions[k]!.entity !== spoke) return null;
  return people.has(spoke) ? spoke : null;
}
