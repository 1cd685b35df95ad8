/** What is quoted in one text is quoted in the other, at about the same length. */
import type { Span } from '../../model/index.ts';
import { type Pair, type PairFinding, type Side, said, whole } from './pair.ts';

const QUOTED = /[„“"»]([^„“”"«»]+)[“”"«]/g;
/** A shorter one is a term or a title. */
const STATEMENT = 3;
const words = (text: string): number => text.trim().split(/\s+/).length;

const quotedOf = ({ text }: Side): Span[] =>
  [...text.matchAll(QUOTED)]
    .filter((m) => words(m[1]!) >= STATEMENT)
    .map((m) => ({ start: m.index, end: m.index + m[0].length }));

/** German needs fewer words than English; a quotation half or twice as long says something else. */
const [SHORTEST, LONGEST] = [0.5, 2];

export function* quotations({ original, translation }: Pair): Iterable<PairFinding> {
  const [from, to] = [quotedOf(original), quotedOf(translation)];
  if (from.length !== to.length) {
    const added = to.length > from.length;
    yield {
      rule: 'translation-quotation',
      severity: 'block',
      ...(added ? to.at(-1)! : whole(translation)),
      message: added
        ? {
            de: 'Hier steht etwas in Anführungszeichen, das im Original kein Zitat ist.',
            en: 'This is quoted here and no quotation in the original.',
          }
        : { de: 'Ein Zitat des Originals ist keines mehr.', en: 'A quotation of the original is none any more.' },
      cure: { de: 'Anführungszeichen wie im Original setzen.', en: 'Set quotation marks as in the original.' },
    };
    return;
  }
  for (const [i, at] of to.entries()) {
    const ratio = words(said(translation, at)) / words(said(original, from[i]!));
    if (ratio >= SHORTEST && ratio <= LONGEST) continue;
    yield {
      rule: 'translation-quotation',
      severity: 'warn',
      ...at,
      message: {
        de: 'Das Zitat ist viel kürzer oder länger als im Original.',
        en: 'The quotation is much shorter or longer than in the original.',
      },
      cure: {
        de: 'Das Zitat ganz übersetzen, und nur das Zitat.',
        en: 'Translate the whole quotation, and nothing but it.',
      },
    };
  }
}
