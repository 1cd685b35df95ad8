/** Whether an article passes on another outlet's report: the outlet named, in full or in short, beside a word of relaying. */
import type { ArticleVersion } from '../model/index.ts';

type Relaying = Pick<ArticleVersion, 'outlet' | 'title' | 'text' | 'links' | 'url'>;

/** Words by which an article passes on another's report. */
const RELAY =
  /(?<!\p{L})(?:bericht\p{L}*|schr(?:ei|ie)b\p{L}*|meldet\p{L}*|zufolge|laut|demnach|unter berufung auf|beruft sich|nach informationen|quelle:|according to|report(?:s|ed)?|citing|cites|writes|wrote|told|first reported|seen by|revealed by)(?!\p{L})/iu;

/** Characters before and behind an outlet's name in which a word of relaying counts, within the sentence. */
const BEFORE_NAME = 90;
const BEHIND_NAME = 70;
/** A name shorter than this stands in too many texts by chance. */
const SHORTEST_OUTLET = 3;

/** Does `a` pass on a report of `b`'s outlet? The outlet's name must stand in a sentence with a word of relaying. */
export function relays(a: Relaying, b: Relaying): boolean {
  if (a.url !== b.url && b.url !== '' && a.links.includes(b.url) && RELAY.test(a.text)) return true;
  if (b.outlet.length < SHORTEST_OUTLET) return false;
  return namesWithRelay(a.text, b.outlet) || namesInShort(`${a.title}\n${a.text}`, b.outlet);
}

/** A last word so long tells a paper ("Kreisbote", "Tribune"); a shorter one is any noun. */
const SHORTEST_SHORT = 5;
/** Last words of names that are common nouns: "die Zeitung berichtet" names no paper, nor does "the News". */
const COMMON_NOUN =
  /^(?:zeitung|nachrichten|magazin|online|redaktion|blatt|woche|stunde|welt|morgen|mittag|abend|radio|presse|portal|region|heute|aktuell|journal|business|daily|weekly|online|today|world|press|report|reports|review|reporter|times|radio|council|house|media|markets?)$/iu;

/** "wie der Kreisbote berichtet", "the Tribune reported": a paper by the last word of its name, beside the verb itself. */
function namesInShort(text: string, outlet: string): boolean {
  const words = outlet
    .replace(/^(?:the|der|die|das)\s+/iu, '')
    .trim()
    .split(/\s+/);
  return words
    .slice(1)
    .map((_, i) => words.slice(i + 1).join(' '))
    .some((short) => tellsApart(short) && isRelayed(text, short));
}

/** Two words of a name tell a paper; one alone where it is long and no common noun. */
const tellsApart = (short: string): boolean =>
  /\s/.test(short) || (short.length >= SHORTEST_SHORT && /^\p{Lu}\p{L}+$/u.test(short) && !COMMON_NOUN.test(short));

function isRelayed(text: string, short: string): boolean {
  const stem = short.replace(/(?:en|e)$/u, '');
  if (!text.includes(stem)) return false;
  const plain = stem.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
  const name = `[„“"‚'»]?${plain}\\p{Ll}{0,2}[“”"‘'«]?`;
  return RELAYED_IN_SHORT.some((pattern) =>
    new RegExp(
      pattern.replaceAll('NAME', () => name),
      'u',
    ).test(text),
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
function namesWithRelay(text: string, outlet: string): boolean {
  const words = outlet.replace(/^(?:the|der|die|das)\s+/iu, '').split(/\s+/);
  const stem = words[0]!.replace(/(?:en|er|e)$/u, '');
  for (let at = text.indexOf(stem); at >= 0; at = text.indexOf(stem, at + 1)) {
    const end = inflectedEnd(text, at, words);
    if (end === null) continue;
    const before = text
      .slice(Math.max(0, at - BEFORE_NAME), at)
      .split(/[.!?]\s|\n/u)
      .at(-1)!;
    const behind = text.slice(end, end + BEHIND_NAME).split(/[.!?](?:\s|$)|\n/u)[0]!;
    if (RELAY.test(before) || RELAY.test(behind)) return true;
  }
  return false;
}

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
