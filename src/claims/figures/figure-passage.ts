/** The passage of a figure, and the place it is told of. */
import { overlaps, type Quantity, type Span } from '../../model/index.ts';
import { led, pattern } from '../../text/index.ts';
import type { Clause } from '../clauses.ts';
import type { Context } from '../context.ts';

/** "über eine Milliarde", "more than two": where the words of a bound begin; without one the figure itself. */
function withBound(clause: Clause, quantity: Quantity): number {
  if (!quantity.comparator) return quantity.start;
  const before = clause.words.filter((w) => w.end <= quantity.start).toReversed();
  const own = before.findIndex((w) => !BOUND.test(w.lower));
  return (own < 0 ? before : before.slice(0, own)).at(-1)?.start ?? quantity.start;
}
const BOUND = pattern()`
  ^(?:
    über | mehr | als | weniger | unter | rund | etwa | circa | ca | knapp | fast | nahezu | gut
    | mindestens | höchstens | maximal | bis | zu | about | around | some | roughly | nearly | almost
    | over | under | more | less | fewer | than | at | least | most | up | to | exceeding | below
    | above
  )$
`;

/** The figure with its measure where that stands close by: a short passage an editor recognises. */
export function passageOf(clause: Clause, quantity: Quantity, word: Span | null): Span {
  const from = withBound(clause, quantity);
  const start = word && word.start < from && from - word.end < PASSAGE_REACH ? word.start : from;
  const end = word && word.end > quantity.end && word.start - quantity.end < PASSAGE_REACH ? word.end : quantity.end;
  return { start: Math.max(start, clause.sentence.start), end: Math.min(end, clause.sentence.end) };
}
const PASSAGE_REACH = 80;

/** Scope words count as places: a figure for the world is not one for a country. */
const WORLD = led(/(?<!\p{L})(?:weltweit\p{L}*|global\p{L}*|worldwide|around the world)(?!\p{L})/iu);
const HOME = led(/(?<!\p{L})(?:hierzulande|bundesweit\p{L}*|landesweit\p{L}*|nationwide|countrywide)(?!\p{L})/iu);
const PLACED = /(?<!\p{L})(?:in|im|aus|from|across|within|pegel|gemeinde|stadt)\s+(?:der\s+|dem\s+|the\s+)?$/iu;

export function placeOf(context: Context, clause: Clause): string | null {
  const { leads } = context;
  if (leads.says(WORLD, clause.start, clause.end)) return 'world';
  if (leads.says(HOME, clause.start, clause.end)) return 'home';
  const place = context.reading.mentions.find(
    (m) =>
      m.type === 'place' &&
      overlaps(m, clause) &&
      PLACED.test(context.slice(Math.max(0, m.start - 12), m.start)) &&
      !isGenitive(context.slice(m.start, m.end), m.entity),
  );
  return place ? (place.entity ?? context.slice(place.start, place.end)).toLowerCase() : null;
}

/** "in der Chinas Labore einsammelten": a genitive says whose, not where. */
const isGenitive = (written: string, entity: string | undefined): boolean =>
  entity !== undefined && written === `${entity}s`;
