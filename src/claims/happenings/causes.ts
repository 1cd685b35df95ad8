/** Who says that what causes what: causal claims with their two sides where both can be read, else marked as such. */
import {
  type CauseFrame,
  contains,
  type Language,
  overlaps,
  type Span,
  type Speaker,
  touching,
} from '../../model/index.ts';
import { type CauseReading, type ReadSide, readCauses } from '../../text/index.ts';
import type { ClaimParts } from '../build.ts';
import { announcing, type Clause } from '../clauses.ts';
import { matterOf } from '../compare/matters.ts';
import type { Context } from '../context.ts';
import { claimWords } from '../lexicon.ts';
import { statement } from './statements.ts';

const CONFIDENCE = 0.6;

/**
 * Every link that a sentence states is one claim. A clause with a connective whose sides can't be read is a causal claim
 * without a frame: it is told as it stands and enters no graph. Direct speech stays with its speaker.
 */
export function causalClaims(context: Context): ClaimParts[] {
  return context.reading.sentences.flatMap((sentence) => {
    const linked = readCauses(context.text, context.reading, sentence).flatMap((link) =>
      linkClaim(context, sentence, link),
    );
    const clauses = touching(context.clauses, sentence);
    const marked = clauses.filter((c) => isMarked(c, context.lang) && !linked.some(({ span }) => overlaps(span, c)));
    return [...linked, ...marked.flatMap((c) => statement(context, c, sentence, 'causal', CONFIDENCE))];
  });
}

function linkClaim(context: Context, sentence: Span, link: CauseReading): ClaimParts[] {
  const clause = clauseAround(context, sentence, link);
  const [claim] = statement(context, clause, sentence, 'causal', CONFIDENCE);
  // What somebody wants to bring about is no cause yet; why somebody wants it is one.
  if (!claim || (claim.modality === 'planned' && link.effect.head)) return [];
  return [{ ...claim, speaker: claim.speaker ?? announcer(context, clause), cause: frameOf(context, link) }];
}

/** "Tamsin Oake was blunter: ...": whom the words before a colon name. */
function announcer(context: Context, clause: Clause): Speaker | null {
  const before = announcing(context.slice, context.clauses, clause);
  const named = before && context.reading.mentions.find((m) => m.type === 'person' && contains(before.sentence, m));
  if (!named) return null;
  const name = named.entity ?? context.slice(named.start, named.end);
  return { name, role: null, kind: 'person', at: { start: named.start, end: named.end } };
}

/** The clause that holds both sides, else the passage from the first to the last word of them. */
function clauseAround(context: Context, sentence: Span, { cause, effect }: CauseReading): Clause {
  const spans = [...cause.at, ...effect.at];
  const hull = { start: Math.min(...spans.map((s) => s.start)), end: Math.max(...spans.map((s) => s.end)) };
  const clauses = touching(context.clauses, sentence);
  const words = clauses.flatMap((c) => c.words).filter((w) => contains(hull, w));
  return clauses.find((c) => contains(c, hull)) ?? { ...hull, sentence, words };
}

function frameOf(context: Context, { cause, effect, relation, denied }: CauseReading): CauseFrame {
  const side = (read: ReadSide) => ({ at: read.at, matter: matterOf(context, read) });
  return { cause: side(cause), effect: side(effect), relation, denied };
}

/** A connective binds what stands before and behind it; one at the very end binds nothing. */
function isMarked(clause: Clause, lang: Language): boolean {
  const connective = clause.words.find((w, i) => i > 0 && CONNECTIVES[lang].has(w.lower));
  return connective !== undefined && clause.words.some((w) => w.start >= connective.end && w.text.length > 3);
}
const connectives = (lang: Language): ReadonlySet<string> => new Set(claimWords(lang).causes.map(({ word }) => word));
const CONNECTIVES: Readonly<Record<Language, ReadonlySet<string>>> = { de: connectives('de'), en: connectives('en') };
