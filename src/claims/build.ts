/** Turns the parts a kind of claim was read from into a checked Claim in the coordinates of the frozen text. */
import {
  type ArticleVersionId,
  type CauseFrame,
  type CauseSide,
  type Claim,
  claim,
  contains,
  type ForecastTerms,
  type Frame,
  makeId,
  overlaps,
  type Quantity,
  type Span,
  toFrozen,
} from '../model/index.ts';
import { frameOfWords } from './clause-frame.ts';
import type { Context } from './context.ts';

/** A claim in the coordinates of the text that was read. */
export interface ClaimParts extends Omit<Claim, 'id' | 'article' | 'lang' | 'frame' | 'quote' | 'forecast'> {
  readonly quote?: readonly Span[] | null;
  readonly forecast?: ForecastTerms | null;
  /** the word that gave the modality */
  readonly wording?: string | null;
}

export function buildClaim(context: Context, article: ArticleVersionId, parts: ClaimParts): Claim {
  const at = <S extends Span>(s: S): S => {
    const { start, end } = toFrozen(context.view, s);
    return start === s.start ? s : { ...s, start, end };
  };
  const span = at(parts.span);
  // all claims are laid out alike, whatever they were read from: what is asked of thousands of them is then found fast
  const built: Building = {
    id: makeId(
      'claim',
      article,
      parts.kind,
      String(span.start),
      String(span.end),
      String(parts.quantity?.start ?? momentOf(parts) ?? parts.cause?.effect.at[0]?.start ?? ''),
    ),
    article,
    lang: context.lang,
    kind: parts.kind,
    span,
    sentence: at(parts.sentence),
    role: parts.role,
    subject: parts.subject && at(parts.subject),
    measure: parts.measure,
    quantity: parts.quantity && frozenQuantity(parts.quantity, at),
    time: parts.time && { ...parts.time, at: parts.time.at && at(parts.time.at) },
    place: parts.place,
    speaker: parts.speaker && { ...parts.speaker, at: parts.speaker.at && at(parts.speaker.at) },
    modality: parts.modality,
    negated: parts.negated,
    frame: frameAround(context, parts, at),
    quote: parts.quote?.map(at) ?? null,
    forecast: parts.forecast ? frozenForecast(parts.forecast, at) : null,
    topic: parts.topic,
    confidence: parts.confidence,
  };
  const told = frameOfWords(context, parts);
  if (told) built.told = frozenFrame(told, at);
  if (parts.standing) built.standing = parts.standing;
  if (parts.answers) built.answers = at(parts.answers);
  if (parts.happening) built.happening = parts.happening;
  if (parts.stages) built.stages = parts.stages;
  if (parts.cause) built.cause = frozenCause(parts.cause, at);
  if (parts.valence) built.valence = parts.valence;
  return claim(built);
}

type Building = { -readonly [Field in keyof Claim]: Claim[Field] };

/** Two days named in one clause are two claims, and so are two effects. */
const momentOf = ({ kind, time }: ClaimParts): number | undefined => (kind === 'date' ? time?.at?.start : undefined);

function frozenQuantity(q: Quantity, at: <S extends Span>(s: S) => S): Quantity {
  const frozen = at(q);
  return frozen === q || !q.numeral ? frozen : { ...frozen, numeral: at(q.numeral) };
}

const frozenForecast = (terms: ForecastTerms, at: (s: Span) => Span): ForecastTerms => ({
  ...terms,
  ...(terms.horizonAt && { horizonAt: at(terms.horizonAt) }),
});

const frozenCause = (frame: CauseFrame, at: (s: Span) => Span): CauseFrame => {
  const side = ({ at: spans, matter }: CauseSide): CauseSide => ({ at: spans.map(at), matter });
  return { ...frame, cause: side(frame.cause), effect: side(frame.effect) };
};

/** Quotations are told in their own words; of other claims the frame is that of the clause they stand in. */
function frameAround(
  context: Context,
  { kind, span, sentence }: ClaimParts,
  at: <S extends Span>(s: S) => S,
): Frame | null {
  if (kind === 'quote' || kind === 'stance') return null;
  const frame = context.frame(sentence);
  const around = kind === 'figure' ? contains : overlaps;
  return frame && around(frame, span) ? frozenOnce(context, frame, at) : null;
}

/** The claims of one sentence share its frame. */
const frozen = new WeakMap<Context, Map<Frame, Frame>>();

function frozenOnce(context: Context, frame: Frame, at: <S extends Span>(s: S) => S): Frame {
  const known = frozen.get(context) ?? new Map<Frame, Frame>();
  frozen.set(context, known);
  const made = known.get(frame) ?? frozenFrame(frame, at);
  known.set(frame, made);
  return made;
}

const frozenFrame = (frame: Frame, at: <S extends Span>(s: S) => S): Frame => ({
  ...at(frame),
  verb: frame.verb.map(at),
  arguments: frame.arguments.map((a) => ({ ...a, term: at(a.term) })),
});
