/** English restatement: a source's sentence with its attribution put in front or between subject and verb. */

import { IRREGULAR_VERBS } from '../text/en/irregular-verbs.ts';
import { isStopWord } from '../text/index.ts';

export type EnglishManner =
  /** "According to X, the dam broke." */
  | { readonly kind: 'fronted'; readonly lead: string }
  /** "The dam, X reports, broke." */
  | { readonly kind: 'inserted'; readonly insert: string };

const AUXILIARIES = /^(?:is|are|was|were|has|had|have|will|would|can|could|may|might|must|should|does|do|did)$/;
const PASTS: ReadonlySet<string> = new Set([...IRREGULAR_VERBS.values()].map((v) => v.past));
const DROPPED =
  /^(?:However|Meanwhile|Still|Moreover|Furthermore|Besides|In addition|Also|Nevertheless|Nonetheless), /u;
const COORDINATOR = /^(?:But|And|Yet|So) (?=\p{L})/u;

/** Null where the sentence is a question, holds direct speech, or has no sure verb to stand before. */
export function restateEnglish(
  sentence: string,
  manner: EnglishManner,
  isName: (word: string) => boolean,
): string | null {
  const plain = sentence
    .replace(DROPPED, '')
    .replace(COORDINATOR, '')
    .replace(/^\p{Ll}/u, (c) => c.toUpperCase());
  if (!plain.endsWith('.') || /[“”"‘„:;!?–—]|…/u.test(plain)) return null;
  switch (manner.kind) {
    case 'fronted':
      return `${manner.lead} ${lowered(plain, isName)}`;
    case 'inserted': {
      const at = verbAt(plain.split(' '));
      if (at < 1) return null;
      const words = plain.split(' ');
      return `${words.slice(0, at).join(' ')}, ${manner.insert}, ${words.slice(at).join(' ')}`;
    }
  }
}

/** The first finite verb behind a subject without commas. */
function verbAt(words: readonly string[]): number {
  if (
    /^(?:In|On|At|For|After|Before|Since|While|When|If|Although|Because|As|With|By|From|Under|During|Despite|There|It)$/.test(
      words[0]!,
    )
  )
    return -1;
  for (let i = 1; i < Math.min(words.length, 12); i++) {
    const word = words[i]!;
    if (/,$/.test(words[i - 1]!)) return -1;
    if (/^(?:that|which|who|whose)$/.test(word)) return -1;
    if (AUXILIARIES.test(word) || PASTS.has(word)) return i;
    if (
      /^\p{Ll}{2,}ed$/u.test(word) &&
      !/^(?:the|a|an|of|and|its|their|by)$/i.test(words[i - 1]!) &&
      !/^\p{L}+s?$/u.test(words[i + 1] ?? '')
    )
      return i;
  }
  return -1;
}

const lowered = (sentence: string, isName: (word: string) => boolean): string => {
  const first = /^\p{L}+/u.exec(sentence)?.[0] ?? '';
  const small = first.charAt(0).toLowerCase() + first.slice(1);
  return first &&
    !isName(first) &&
    (isStopWord(small, 'en') ||
      /^(?:the|a|an|its|their|more|about|some|two|three|four|five|six|seven|eight|nine|ten)$/.test(small))
    ? small + sentence.slice(first.length)
    : sentence;
};
