/** "A turn at Kolbau: The company ...": words without a verb that announce the sentence behind their colon. */
import type { Language } from '../model/index.ts';
import { isGermanVerb } from './frames.ts';

const HEADED = /^(\p{Lu}[^.:!?„“”"»«\d]{8,80}):\s+(?=\p{Lu}\p{L}* \p{L})/u;
const ENGLISH_VERB = /(?<!\p{L})(?:is|are|was|were|has|have|had|will|would|says?|\p{L}{2,}ed)(?!\p{L})/u;

/** Length in UTF-16 units of the announcing words with their colon; 0 where the sentence has none. */
export function headingLength(sentence: string, lang: Language): number {
  // most sentences have no colon
  const [whole = '', words = ''] = sentence.includes(':') ? (HEADED.exec(sentence) ?? []) : [];
  return hasFiniteVerb(words, lang) ? 0 : whole.length;
}

const hasFiniteVerb = (words: string, lang: Language): boolean =>
  lang === 'en'
    ? ENGLISH_VERB.test(words)
    : (words.match(/(?<![\p{L}-])\p{Ll}{2,}(?![\p{L}-])/gu) ?? []).some((w) => isGermanVerb(w));
