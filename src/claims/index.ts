/** Analysed text to claims, and whether two claims agree, differ or can't be compared. */

export { type DateBound, type DateBounds, dateBounds } from './bounds.ts';
export type { ClaimParts } from './build.ts';
export { allowed, type Interval, lastSignificantUnit, meets } from './compare/amounts.ts';
export { ANSWERS } from './compare/answer-words.ts';
export { isOneVoice } from './compare/attribution-parties.ts';
export { type CompareOptions, type Comparison, compareClaims, type Relation, type Said } from './compare/compare.ts';
export { NO_RATE } from './compare/comparison.ts';
export { momentIn } from './compare/first-and-now.ts';
export { familyKey, isGenericKey, kin } from './compare/kinship.ts';
export { sameMatter } from './compare/matters.ts';
export { scopeOfNoun } from './compare/scopes.ts';
export { settles } from './compare/settle.ts';
export { ownSubject, sameSubject, sharedTopic, topicOverlap, topicStem } from './compare/subjects.ts';
export { beforeHeadIn, onlyThings } from './compare/things.ts';
export { measuredIn } from './compare/units.ts';
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
export { figureClaims, speakerOf } from './figures/figures.ts';
export { formerValue } from './figures/steps.ts';
export { isInConversation, isInterview } from './interview/interview.ts';
export { asSpoken } from './interview/speech.ts';
export { isComment, isOpinionPiece } from './voices/genre.ts';
