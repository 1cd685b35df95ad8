/** Lists under a heading that judges: "Das gefällt uns", "Nachteile", "Pros": what an outlet finds good or bad of a matter. */

import { type Block, overlaps, type Span } from '../../model/index.ts';
import { pattern } from '../../text/index.ts';
import type { ClaimParts } from '../build.ts';
import { type Context, topicWords } from '../context.ts';

const CONFIDENCE = 0.7;
/** A heading says little more than this, in words. */
const LONGEST_HEADING = 5;

const FAVOURABLE =
  /^(?:das )?(?:gefällt|gefällt uns|gefiel uns|mögen wir|pro|pluspunkte?|plus|vorteile?|stärken|positiv|pros|the good|what we like|we like|upsides?|advantages|strengths)$/iu;
const UNFAVOURABLE = pattern('iu')`
  ^(?:das )?(?:
    nervt | nervt uns | gefällt (?:uns )?nicht | stört | stört uns | contra | kontra | minuspunkte?
    | minus | nachteile? | schwächen | negativ | cons | the bad | what we (?:don’t|don't) like
    | we (?:don’t|don't) like | downsides? | disadvantages | weaknesses
  )$
`;

type Valence = 'favourable' | 'unfavourable';

export function listedStances(context: Context): ClaimParts[] {
  let heading: Span | null = null;
  return context.view.pieces.flatMap(({ at, block }) => {
    const span = { start: at, end: at + block.end - block.start };
    if (block.role !== 'list') {
      heading = span;
      return [];
    }
    const valence = heading && valenceOf(context.slice(heading.start, heading.end));
    return valence ? [stance(context, span, block.role, valence)] : [];
  });
}

function valenceOf(heading: string): Valence | null {
  const words = heading.replace(/[^\p{L}’' ]/gu, '').trim();
  if (words.split(/\s+/).length > LONGEST_HEADING) return null;
  return FAVOURABLE.test(words) ? 'favourable' : UNFAVOURABLE.test(words) ? 'unfavourable' : null;
}

const stance = (context: Context, span: Span, role: Block['role'], valence: Valence): ClaimParts => ({
  kind: 'stance',
  span,
  sentence: context.reading.sentences.find((s) => overlaps(s, span)) ?? span,
  role,
  subject: null,
  measure: null,
  quantity: null,
  time: null,
  place: null,
  speaker: null,
  modality: 'opinion',
  negated: false,
  wording: null,
  valence,
  topic: topicWords(context, span),
  confidence: CONFIDENCE,
});
