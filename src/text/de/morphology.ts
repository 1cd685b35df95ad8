/** German generation: verbs, articles, adjectives, names. */

export {
  type ArticleKind,
  article,
  caseAfter,
  contract,
  dativePlural,
  declineAdjective,
  genitiveOfName,
  genitiveOfNoun,
  pronoun,
  relativePronoun,
} from './nouns.ts';
export { splitVerb } from './verb-prefixes.ts';
export { auxiliary, conjugate, participle, reportedMood } from './verbs.ts';
