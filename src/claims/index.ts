/** Analysed text to claims, and whether two claims agree, differ or can't be compared. */

export { allowed, type Interval, lastSignificantUnit, meets } from './amounts.ts';
export { ANSWERS } from './answer-words.ts';
export { isOneVoice } from './attribution-parties.ts';
export { type DateBound, type DateBounds, dateBounds } from './bounds.ts';
export type { ClaimParts } from './build.ts';
export { type CompareOptions, type Comparison, compareClaims, type Relation, type Said } from './compare.ts';
export { NO_RATE } from './comparison.ts';
export { contextOf, readableOf } from './context.ts';
export {
  extractAll,
  extractClaims,
  type ReadArticle,
  type Readable,
  readArticle,
  readArticles,
  readClaims,
} from './extract.ts';
export { figureClaims, speakerOf } from './figures.ts';
export { isComment, isOpinionPiece } from './genre.ts';
export { isInConversation, isInterview } from './interview.ts';
export { asSpoken } from './interview-speech.ts';
export { familyKey, isGenericKey, kin } from './kinship.ts';
export { sameMatter } from './matters.ts';
export { scopeOfNoun } from './scopes.ts';
export { settles } from './settle.ts';
export { formerValue } from './steps.ts';
export { ownSubject, sameSubject, sharedTopic, topicOverlap, topicStem } from './subjects.ts';
export { measuredIn } from './units.ts';
