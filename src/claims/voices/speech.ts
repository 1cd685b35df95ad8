/** Quotations and judgements: who said what in which words, and who judges a matter well or ill. */
import { pieceAt, type Quote, type Span, trimmed } from '../../model/index.ts';
import type { ClaimParts } from '../build.ts';
import { blockOf, type Context, topicWords } from '../context.ts';
import { valenceOf } from './judgement.ts';
import { speakerOf } from './quoted-speaker.ts';

/** A quotation of two words is a term in quotation marks, not a statement. */
const FEWEST_WORDS = 3;
const CONFIDENCE = 0.9;

export function quoteClaims(context: Context): ClaimParts[] {
  return context.reading.quotes.filter((q) => q.type === 'direct').flatMap((q) => quoteClaim(context, q));
}

function quoteClaim(context: Context, quote: Quote): ClaimParts[] {
  const pieces = quote.quote
    .flatMap((piece) => trimmed(context.text, piece) ?? [])
    .flatMap((piece) => withinBlock(context, piece));
  const [first] = pieces;
  const words = pieces.reduce((sum, p) => sum + context.slice(p.start, p.end).split(/\s+/).length, 0);
  if (!first || words < FEWEST_WORDS) return [];
  const sentence = sentenceOf(context, first);
  const common = commonParts(context, quote, first, sentence);
  const judged = valenceOf(context, pieces);
  const said: ClaimParts = {
    ...common,
    kind: 'quote',
    modality: 'reported',
    quote: pieces,
    topic: pieces.flatMap((p) => topicWords(context, p)),
    confidence: quote.speaker ? CONFIDENCE : CONFIDENCE / 2,
  };
  return judged ? [said, { ...said, kind: 'stance', modality: 'opinion', valence: judged }] : [said];
}

/** A quotation that runs over paragraphs is cut at the block it begins in: a span never crosses blocks. */
function withinBlock(context: Context, piece: Span): Span[] {
  const at = pieceAt(context.view, piece);
  if (!at) return [];
  const end = Math.min(piece.end, at.at + at.block.end - at.block.start);
  return end > piece.start ? [{ start: piece.start, end }] : [];
}

/** Judgements in indirect speech: "sprach von einem Schlag für die ganze Stadt". */
export function stanceClaims(context: Context): ClaimParts[] {
  return context.reading.quotes
    .filter((q) => q.type !== 'direct' && q.speaker)
    .flatMap((q) => {
      const piece = q.quote.flatMap((p) => trimmed(context.text, p) ?? []).flatMap((p) => withinBlock(context, p))[0];
      const judged = piece && valenceOf(context, [piece]);
      if (!piece || !judged) return [];
      const common = commonParts(context, q, piece, sentenceOf(context, piece));
      return [
        {
          ...common,
          kind: 'stance',
          modality: 'opinion',
          valence: judged,
          topic: topicWords(context, piece),
          confidence: CONFIDENCE,
        } satisfies ClaimParts,
      ];
    });
}

function commonParts(context: Context, quote: Quote, span: Span, sentence: Span) {
  return {
    span,
    sentence,
    role: blockOf(context, span)?.role ?? ('paragraph' as const),
    subject: null,
    measure: null,
    quantity: null,
    time: null,
    place: null,
    speaker: speakerOf(context, quote),
    negated: false,
  };
}

const sentenceOf = (context: Context, at: Span): Span =>
  context.reading.sentences.find((s) => s.start <= at.start && at.start < s.end) ?? at;
