/** What a text has brought in as one of a kind: "a criminal group has claimed ...; the group said". */
import type { SourceSentence } from '../tell/source-sentence.ts';

/** Whether the definite noun means what was brought in so before, and nobody that the text calls by name. */
export const isSomeOther = ({ article, start }: Pick<SourceSentence, 'article' | 'start'>, noun: string): boolean =>
  new RegExp(
    `(?<!\\p{L})(?:[Aa]n?|[Aa]nother|[Ee]ine[rnms]?) (?:[\\p{Ll}-]+ ){0,3}${noun}(?!\\p{L})(?! (?:of|claim)(?!\\p{L}))`,
    'u',
  ).test(article.text.slice(0, start));
