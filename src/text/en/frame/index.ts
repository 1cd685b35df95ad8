/** Reads the frame of an English sentence: predicate and arguments of its first main clause. */
import type { Argument, ArgumentField, ArgumentRole, Frame, Reading, Span } from '../../../model/index.ts';
import { type Item, itemsOf } from '../../engine/frame-items.ts';
import { finiteForm, isBase } from '../verb-forms.ts';
import { type Fields, fieldsOf } from './fields.ts';
import { GOVERNING, type Stretch } from './verb-group.ts';
import { DETERMINERS, ESSENTIAL, NEGATIONS, PREPOSITIONS, SUBORDINATORS } from './words.ts';

/** Offsets are those of the reading's text. Null where the build of the sentence is not sure: then nothing is guessed. */
export function readEnglishFrame(text: string, reading: Reading, sentence: Span): Frame | null {
  const items = itemsOf(text, reading, sentence);
  const fields = fieldsOf(items);
  return fields && frameOf(items, fields);
}

const isEmpty = ({ from, to }: Stretch): boolean => from === to;
const spanOf = (items: readonly Item[], { from, to }: Stretch): Span => ({
  start: items[from]!.start,
  end: items[to - 1]!.end,
});

function frameOf(items: readonly Item[], fields: Fields): Frame {
  const { verb, front, subject, inserted, rest, tail } = fields;
  const arguments_: Argument[] = [];
  if (!isEmpty(front))
    arguments_.push(argumentOf(items, front, 'front', frontRole(items, front), connectiveOf(items, front.from)));
  arguments_.push(argumentOf(items, subject, 'front', 'subject'));
  if (!isEmpty(inserted)) {
    const clause = items[inserted.from]!.text === ',';
    arguments_.push(
      argumentOf(
        items,
        inserted,
        'front',
        clause ? 'clause' : 'adverbial',
        clause ? connectiveOf(items, inserted.from + 1) : undefined,
      ),
    );
  }
  if (isBareStatement(items, verb.predicate, rest)) arguments_.push(...statementOf(items, rest));
  else arguments_.push(...restOf(items, rest, verb.predicate === 'be'));
  if (!isEmpty(tail)) arguments_.push(argumentOf(items, tail, 'after', 'clause', tail.connective));
  return {
    ...spanOf(items, fields),
    predicate: verb.predicate,
    ...(verb.modal && { modal: verb.modal }),
    voice: verb.voice,
    tense: verb.tense,
    ...(verb.form.lemma === 'have' && verb.form.tense === 'past' && verb.predicate !== 'have' && { anterior: true }),
    mood: /^(?:would|could|might)$/.test(verb.form.lemma) ? 'supposed' : 'indicative',
    number: verb.form.number ?? 'singular',
    negated: verb.negated || isNegated(items, [subject, ownWords(items, verb.predicate, rest)]),
    verb: [spanOf(items, verb)],
    arguments: arguments_,
  };
}

const frontRole = (items: readonly Item[], { from }: Stretch): ArgumentRole => {
  const { low } = items[from]!;
  if (/ing$/.test(low) && !PREPOSITIONS.has(low) && items[from]!.kind === 'word') return 'clause';
  if (PREPOSITIONS.has(low) && !SUBORDINATORS.has(low)) return 'oblique';
  return SUBORDINATORS.has(low) && low !== 'since' ? 'clause' : 'adverbial';
};
const connectiveOf = (items: readonly Item[], i: number): string | undefined =>
  SUBORDINATORS.has(items[i]!.low) ? items[i]!.low : /ing$/.test(items[i]!.low) ? 'ing' : undefined;

/** What follows the verb up to the first clause, which denies for itself only. */
function ownWords(items: readonly Item[], predicate: string, rest: Stretch): Stretch {
  if (isBareStatement(items, predicate, rest)) return { from: rest.from, to: rest.from };
  const clause = items.findIndex(
    ({ low }, i) => i >= rest.from && i < rest.to && SUBORDINATORS.has(low) && low !== 'as',
  );
  return { from: rest.from, to: clause < 0 ? rest.to : clause };
}

const isNegated = (items: readonly Item[], stretches: readonly Stretch[]): boolean =>
  stretches.some(({ from, to }) =>
    items.slice(from, to).some((item, k) => NEGATIONS.has(item.low) && (k === 0 || item.low !== 'not')),
  );

/** "says the plant will close": a statement without "that" stays whole, since nothing of it may be left out. */
function isBareStatement(items: readonly Item[], predicate: string, { from, to }: Stretch): boolean {
  if (!GOVERNING.has(predicate) || predicate === 'tell' || from === to) return false;
  if (/^(?:he|she|it|they|we|i)$/.test(items[from]!.low) && to - from > 2) return true;
  const verb = items.slice(from, to).findIndex((item) => !item.cap && finiteForm(item.low)?.sure);
  const opener = items.slice(from, to).findIndex((item) => SUBORDINATORS.has(item.low));
  return verb > 0 && (opener < 0 || verb < opener);
}

/** "said Thursday it will close": when it was said, and what. */
function statementOf(items: readonly Item[], { from, to }: Stretch): Argument[] {
  const said = items[from]!.kind === 'time' ? from + 1 : from;
  const clause = argumentOf(items, { from: said, to }, 'middle', 'clause', 'that');
  return said > from ? [argumentOf(items, { from, to: said }, 'middle', 'adverbial'), clause] : [clause];
}

/** Behind the verb: a noun phrase, then phrases each behind its preposition, and a clause that closes them. */
function restOf(items: readonly Item[], { from, to }: Stretch, copula: boolean): Argument[] {
  const cuts = [from];
  for (let i = from + 1; i < to; i++) {
    const { low, kind, cap } = items[i]!;
    if (kind !== 'word' || cap) continue;
    // "into that place": behind a preposition it points
    if (low === 'that' && (PREPOSITIONS.has(items[i - 1]!.low) || SPANS.test(items[i + 1]?.low ?? ''))) continue;
    if (
      (ESSENTIAL.has(low) && (low !== 'to' || isBase(items[i + 1]?.low ?? ''))) ||
      (SUBORDINATORS.has(low) && low !== 'as')
    ) {
      cuts.push(i, to);
      break;
    }
    if (PREPOSITIONS.has(low) && low !== 'of' && !PREPOSITIONS.has(items[i - 1]!.low)) cuts.push(i);
  }
  const bounds = [...new Set([...cuts, to])];
  return bounds.slice(0, -1).map((start, k) => {
    const stretch = { from: start, to: bounds[k + 1]! };
    const { low } = items[start]!;
    const joins =
      (SUBORDINATORS.has(low) && low !== 'as' && low !== 'since') ||
      (low === 'to' && isBase(items[start + 1]?.low ?? ''));
    const clause = joins ? low : undefined;
    const role: ArgumentRole = clause
      ? 'clause'
      : PREPOSITIONS.has(low)
        ? 'oblique'
        : k > 0
          ? 'adverbial'
          : copula
            ? 'predicative'
            : nominal(items[start]!) || (items[start]!.kind === 'word' && stretch.to - start > 1)
              ? 'object'
              : 'adverbial';
    return argumentOf(items, stretch, 'middle', role, clause);
  });
}

/** "that year" points. */
const SPANS = /^(?:year|week|month|day|night|morning|afternoon|evening|season|summer|winter|decade)$/;

const nominal = (item: Item): boolean =>
  item.kind !== 'time' && (DETERMINERS.has(item.low) || item.cap || item.kind !== 'word' || !/ly$/.test(item.low));

function argumentOf(
  items: readonly Item[],
  at: Stretch,
  field: ArgumentField,
  role: ArgumentRole,
  connective?: string,
): Argument {
  const inside = items.slice(at.from, at.to);
  const head = headOf(inside);
  const preposition = role === 'oblique' ? inside[0]!.low : undefined;
  return {
    role,
    field,
    ...(preposition && { preposition }),
    ...(role === 'clause' && { connective: connective ?? ',' }),
    term: {
      ...spanOf(items, at),
      text: inside.map((item) => item.text).join(' '),
      head: (head.entity ?? head.text).toLowerCase(),
      ...(head.kind === 'name' && { entity: head.entity ?? head.text }),
    },
  };
}

/** The last word before the first preposition: English heads stand at the end of their phrase. */
function headOf(inside: readonly Item[]): Item {
  const from = inside.findIndex((item) => !PREPOSITIONS.has(item.low));
  const next = inside.findIndex((item, i) => i > from && item.kind === 'word' && PREPOSITIONS.has(item.low));
  const phrase = inside.slice(Math.max(from, 0), next < 0 ? undefined : next);
  return (
    phrase.findLast((item) => item.kind === 'name') ?? phrase.findLast((item) => item.kind === 'word') ?? inside[0]!
  );
}
