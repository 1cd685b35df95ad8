/** What was read of a conversation: nothing of what is asked, and every answer as its speaker's. */

import type { ClaimParts } from '../build.ts';
import { isOneVoice } from '../compare/attribution-parties.ts';
import type { Context } from '../context.ts';
import type { Heard, Spoken } from './speech.ts';

/**
 * Answers with their speaker. The title of an interview is a piece of an answer or a word on it, and no report. What an answer
 * passes on of somebody else is known only from its speaker: it is left to his own words.
 */
export function heardClaims(context: Context, parts: readonly ClaimParts[]): readonly ClaimParts[] {
  const { heard } = context;
  return heard ? parts.flatMap((claim) => claimHeard(context, heard, claim)) : parts;
}

function claimHeard(context: Context, { turns, isWhole }: Heard, claim: ClaimParts): ClaimParts[] {
  if (claim.role === 'title') return isWhole ? [] : [claim];
  const turn = turns.find((t) => t.start <= claim.span.start && claim.span.start < t.end);
  if (!turn) return [claim];
  const { speaker: guest } = turn;
  const { speaker, modality, kind } = claim;
  if (!guest || (speaker && !isOneVoice(speaker, guest))) return [];
  if ((kind === 'quote' || kind === 'stance') && hangsOnQuestion(context, turn, claim)) return [];
  return [{ ...claim, speaker: guest, modality: modality === 'asserted' ? 'reported' : modality }];
}

/** "Am 18. November.", "Schlecht, ehrlich gesagt.": first words of an answer that are no sentence but with the question. */
const hangsOnQuestion = (context: Context, { from }: Spoken, { sentence }: ClaimParts): boolean =>
  sentence.start <= from && context.frame(sentence) === null;
