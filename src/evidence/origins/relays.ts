/** What of an article passes on another outlet's report: the outlet named, in full or in short, beside a word of relaying. */

import type { ArticleVersion, Span } from '../../model/index.ts';
import { pattern } from '../../text/index.ts';

type Relaying = Pick<ArticleVersion, 'outlet' | 'title' | 'text' | 'links' | 'url'>;

/** Words by which an article passes on another's report. */
const RELAY = pattern('iu')`
  (?<!\p{L})(?:
    bericht\p{L}* | schr(?:ei|ie)b\p{L}* | meldet\p{L}* | zufolge | laut | demnach
    | unter berufung auf | beruft sich | nach informationen | quelle: | according to | report(?:s|ed)?
    | citing | cites | writes | wrote | told | first reported | seen by | revealed by
  )(?!\p{L})
`;

/** Characters before and behind an outlet's name in which a word of relaying counts, within the sentence. */
const BEFORE_NAME = 90;
const BEHIND_NAME = 70;
/** A name shorter than this stands in too many texts by chance. */
const SHORTEST_OUTLET = 3;

/**
 * The sentences in which `a` passes on a report of `b`'s outlet: its name must stand beside a word of relaying. Offsets in
 * a's text, in its order; what only the title tells stands at its beginning.
 */
export function relaysOf(a: Relaying, b: Relaying): readonly Span[] {
  const linked = a.url !== b.url && b.url !== '' && a.links.includes(b.url) ? RELAY.exec(a.text)?.index : undefined;
  const named = b.outlet.length < SHORTEST_OUTLET ? [] : [...namesWithRelay(a.text, b.outlet), ...namesInShort(a, b)];
  const places = named.length > 0 ? named : linked === undefined ? [] : [linked];
  const sentences = places.sort((x, y) => x - y).map((at) => sentenceAround(a.text, at));
  const told = sentences.filter((s, i) => s.start !== sentences[i - 1]?.start);
  return told.flatMap((s, i) => [s, ...takenUp(a.text, s.end, told[i + 1]?.start ?? a.text.length)]);
}

/** "... told the magazine Field. The owner told the same magazine that ...": the sentences behind that mean it without its name. */
function takenUp(text: string, from: number, to: number): readonly Span[] {
  const until = Math.min(to, from + TAKEN_UP_REACH);
  return [...text.slice(from, until).matchAll(THE_SAME)]
    .map(({ index }) => sentenceAround(text, from + index))
    .filter((s) => s.start >= from && s.end <= to);
}
/** Characters. */
const TAKEN_UP_REACH = 400;
const THE_SAME = pattern('giu')`
  (?<!\p{L})(?:told|in|to|by) the (?:same )?(?:
    magazine | newspaper | paper | station | broadcaster | website | weekly | daily | journal | blog
  )(?!\p{L})(?=\s+(?:that|on|in|it|they|he|she)(?!\p{L})|[.,;:])
  | (?<!\p{L})(?:
      demselben (?:magazin|blatt|sender|portal|medium|blog) | derselben (?:zeitung|zeitschrift)
    )(?!\p{L})
  | (?<!\p{L})dem (?:
      magazin | blatt | sender | portal | blog
    )(?= (?:zufolge|sagte|erklärte|bestätigte)(?!\p{L}))
`;

const SENTENCE_END = /[.!?][”“"»«’']?\s|\n/gu;
function sentenceAround(text: string, at: number): Span {
  const ends = [...text.slice(0, at).matchAll(SENTENCE_END)].at(-1);
  const start = ends ? ends.index + ends[0].length : 0;
  const behind = text.slice(at).search(SENTENCE_END);
  return { start, end: behind < 0 ? text.length : at + behind + 1 };
}

/** Sentences at the beginning of a report that tell what is new in it. */
const LEAD_SENTENCES = 3;

/** Whether a place stands in the title or the lead: what an article opens with is what it is about. */
export function isInLead({ text, title }: Relaying, { start }: Span): boolean {
  const from = title && text.startsWith(title) ? title.length : 0;
  const before = text.slice(from, Math.max(from, start)).trim();
  const paragraphs = before.split(/\n\s*\n/u);
  const sentences =
    before === '' ? 0 : [...`${before} `.matchAll(SENTENCE_END)].filter(([end]) => !end.includes('\n')).length;
  return sentences < LEAD_SENTENCES && (paragraphs.length === 1 || !/[.!?]\s+\S/u.test(paragraphs[0]!));
}

/** "sagte er unserer Zeitung", "bestätigte auf Anfrage": what a paper asked for itself, whoever told it before. */
const OWN_WORK = pattern('iu')`
  (?<!\p{L})(?:
    (?:unser(?:er|em|e)|dieser) (?:zeitung|redaktion|sender|blatt|portal|magazin|recherchen?)
    | auf (?:unsere )?(?:nach)?(?:an)?frage
    | (?:told|tells|seen by|obtained by|learned by) (?:this|our) \p{L}+ | asked by (?:this|our) \p{L}+
    | this (?:newspaper|paper|website) (?:has )?(?:learned|found|understands)
  )(?!\p{L})
`;
export const isOwnWork = (passage: string): boolean => OWN_WORK.test(passage);

/** A last word so long tells a paper ("Kreisbote", "Tribune"); a shorter one is any noun. */
const SHORTEST_SHORT = 5;
/** Last words of names that are common nouns: "die Zeitung berichtet" names no paper, nor does "the News". */
const COMMON_NOUN = pattern('iu')`
  ^(?:
    zeitung | nachrichten | magazin | online | redaktion | blatt | woche | stunde | welt | morgen
    | mittag | abend | radio | presse | portal | region | heute | aktuell | journal | business | daily
    | weekly | online | today | world | press | report | reports | review | reporter | times | radio
    | council | house | media | markets?
  )$
`;

/** "wie der Kreisbote berichtet", "the Tribune reported": a paper by the last word of its name, beside the verb itself. */
function namesInShort({ title, text }: Relaying, b: Relaying): number[] {
  const words = b.outlet
    .replace(/^(?:the|der|die|das)\s+/iu, '')
    .trim()
    .split(/\s+/);
  return words
    .slice(1)
    .map((_, i) => words.slice(i + 1).join(' '))
    .filter((short) => tellsApart(short) && !isPlace(short, [title, text, b.title, b.text]))
    .flatMap((short) => [...(relayedAt(title, short).length > 0 ? [0] : []), ...relayedAt(text, short)]);
}

/** Two words of a name tell a paper; one alone where it is long and no common noun. */
const tellsApart = (short: string): boolean =>
  /\s/.test(short) || (short.length >= SHORTEST_SHORT && /^\p{Lu}\p{L}+$/u.test(short) && !COMMON_NOUN.test(short));

/** "Kreisblatt Ahlsee" is no "Ahlsee": where one of the two stands in or comes from Ahlsee, "Ahlsee: Brücke zu" names the place. */
const isPlace = (short: string, texts: readonly string[]): boolean =>
  texts.some((text) => STANDING_IN.some((before) => text.includes(`${before} ${short}`)));
const STANDING_IN = ['in', 'In', 'aus', 'Aus', 'nach', 'bei', 'bis', 'from', 'From', 'near', 'of', 'outside'];

function relayedAt(text: string, short: string): number[] {
  const stem = short.replace(/(?:en|e)$/u, '');
  if (!text.includes(stem)) return [];
  const plain = stem.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
  const name = `[„“"‚'»]?${plain}\\p{Ll}{0,2}[“”"‘'«]?`;
  return RELAYED_IN_SHORT.flatMap((pattern) =>
    [
      ...text.matchAll(
        new RegExp(
          pattern.replaceAll('NAME', () => name),
          'gu',
        ),
      ),
    ].map(({ index }) => index),
  );
}

const RELAYED_IN_SHORT: readonly string[] = [
  String.raw`(?<!\p{L})[Ww]ie (?:der|die|das) NAME (?:\p{Ll}+ )?(?:berichtete?|meldete?|schreibt|schrieb)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:[Ll]aut (?:dem |der )?|[Bb]ericht(?:en)? (?:des|der) |unter Berufung auf (?:den|die|das) )NAME(?!\p{L}| \p{Lu})`,
  String.raw`(?<!\p{L})(?:[Dd]em|[Dd]er) NAME zufolge`,
  String.raw`(?<!\p{L})[Tt]he NAME (?:first )?(?:reported|reports|wrote|writes)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:according to|citing|told|report (?:by|in)) the NAME(?!\p{L}| \p{Lu})`,
  String.raw`^NAME: \p{Lu}`,
];

/** Names are looked for as they are written, inflected or not: "in den Altenfurther Nachrichten", "des Seltetaler Boten". */
function namesWithRelay(text: string, outlet: string): number[] {
  const found: number[] = [];
  const words = withoutLabel(outlet.replace(/^(?:the|der|die|das)\s+/iu, '').split(/\s+/));
  const stem = words[0]!.replace(/(?:en|er|e)$/u, '');
  for (let at = text.indexOf(stem); at >= 0; at = text.indexOf(stem, at + 1)) {
    const end = inflectedEnd(text, at, words);
    if (end === null) continue;
    const before = text
      .slice(Math.max(0, at - BEFORE_NAME), at)
      .split(/[.!?]\s|\n/u)
      .at(-1)!;
    const behind = text.slice(end, end + BEHIND_NAME).split(/[.!?](?:\s|$)|\n/u)[0]!;
    if (RELAY.test(before) || RELAY.test(behind)) found.push(at);
  }
  return found;
}

/** "Ellington FM News" goes by "Ellington FM": two words tell a station without what it sends. */
const withoutLabel = (words: readonly string[]): readonly string[] =>
  words.length > 2 && /^(?:news|online|digital|nachrichten)$/iu.test(words.at(-1)!) ? words.slice(0, -1) : words;

/** Where the name that begins here ends, each of its words with up to two letters of inflection; null for another name. */
function inflectedEnd(text: string, start: number, words: readonly string[]): number | null {
  if (start > 0 && /[\p{L}\d]/u.test(text[start - 1]!)) return null;
  let at = start;
  for (const [i, word] of words.entries()) {
    if (i > 0) {
      if (!/\s/.test(text[at] ?? '')) return null;
      at++;
    }
    const stem = word.replace(/(?:en|er|e)$/u, '');
    if (!text.startsWith(stem, at)) return null;
    at += stem.length + /^\p{Ll}{0,2}/u.exec(text.slice(at + stem.length, at + stem.length + 2))![0].length;
    if (/\p{L}/u.test(text[at] ?? '')) return null;
  }
  return at;
}
