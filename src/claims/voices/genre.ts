/** Whether an article is an opinion: what is said there in the first person is nobody's report. */
import type { ArticleVersion, Claim } from '../../model/index.ts';
import { isInterview } from '../interview/interview.ts';
import { isCalledOpinion, type Labelled } from './opinion-labels.ts';
import { givesOwnView } from './own-view.ts';

const OF_INTERVIEWS = /^\s*interviews?\s*$/iu;

/** Calls itself one; argues in the first person throughout; or an interview, where its questions and answers could not be told apart: whose words these are, nothing says. */
export const isOpinionPiece = (article: Labelled & Partial<Pick<ArticleVersion, 'blocks' | 'lang'>>): boolean =>
  isCalledOpinion(article) ||
  ((OF_INTERVIEWS.test(article.section ?? '') || givesOwnView(article)) && !isInterview(article));

/** What the author of a comment says without naming anyone. Whom it quotes speaks as anywhere. */
export const isComment = ({ modality, speaker, kind }: Claim): boolean =>
  modality === 'opinion' && speaker === null && kind !== 'quote' && kind !== 'stance';

/** What a comment's author expects without a number is rhetoric more often than a forecast. */
export const isGuess = ({ kind, speaker, forecast }: Claim): boolean =>
  kind === 'forecast' && speaker === null && forecast?.probability === null;

/** A claim of an opinion piece. */
export const asOpinion = (claim: Claim): Claim =>
  claim.speaker !== null || claim.kind === 'quote' || claim.kind === 'forecast'
    ? claim
    : { ...claim, modality: 'opinion' };
