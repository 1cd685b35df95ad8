/** Reads the frame of a German sentence: predicate and arguments of its first main clause. */
import type {
  Argument,
  ArgumentField,
  ArgumentRole,
  Frame,
  GrammaticalGender,
  GrammaticalNumber,
  Reading,
  Span,
} from '../../../model/index.ts';
import { type Item, itemsOf } from '../../engine/frame-items.ts';
import { wordSet } from '../../engine/wordlists.ts';
import { infinitiveItem, participleItem } from '../verb-forms.ts';
import { behindDateline } from './dateline.ts';
import { fieldsOf } from './fields.ts';
import { withStopsJoined } from './joined.ts';
import type { Part } from './parts.ts';
import type { Phrase } from './phrases.ts';
import { withQuotedWhole } from './quoted.ts';
import { roleOf, subjectOf } from './roles.ts';
import type { Fields } from './types.ts';
import { NEGATIONS } from './words.ts';

/** Offsets are those of the reading's text. Null where the build of the sentence is not sure: then nothing is guessed. */
export function readGermanFrame(text: string, reading: Reading, sentence: Span): Frame | null {
  const items = behindDateline(withStopsJoined(withQuotedWhole(itemsOf(text, reading, sentence))));
  const fields = fieldsOf(items);
  return fields && frameOf(items, fields);
}

function frameOf(items: readonly Item[], fields: Fields): Frame {
  const { form, bracket } = fields;
  const subject = subjectOf(items, fields);
  const place = (field: ArgumentField, parts: readonly Part[]): Argument[] =>
    parts.map((part) => argumentOf(items, part, field, part === subject ? 'subject' : roleOf(items, part, fields)));
  const verb = items[fields.verbAt]!;
  const end = items[fields.to - 1]!.end;
  return {
    start: items[fields.from]!.start,
    end,
    predicate: bracket.predicate,
    ...(bracket.particle && { particle: bracket.particle }),
    ...(bracket.modal && { modal: bracket.modal }),
    voice: bracket.voice,
    tense: bracket.tense,
    ...(bracket.anterior && { anterior: true }),
    mood: form.mood === 'indicative' ? 'indicative' : form.mood === 'subjunctive1' ? 'reported' : 'supposed',
    number: form.number,
    negated: isNegated(items, fields),
    verb: [spanOf(verb), ...(bracket.to > bracket.from ? [spanFrom(items, bracket.from, bracket.to)] : [])],
    arguments: [...place('front', fields.front), ...place('middle', fields.middle), ...place('after', fields.after)],
  };
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });
const spanFrom = (items: readonly Item[], from: number, to: number): Span => ({
  start: items[from]!.start,
  end: items[to - 1]!.end,
});

/** "nicht nur" denies nothing, nor does "nicht im Mai, sondern im Juni" deny that it happens; a negation inside a subordinate clause is that clause's own. */
function isNegated(items: readonly Item[], { front, middle, after }: Fields): boolean {
  // "findet nicht im Mai statt, sondern im Juni", but "wird nicht verkauft, sondern verpachtet"
  const instead = after.find((part) => part.kind === 'clause' && part.connective === 'sondern');
  if (instead && !isVerbal(items[instead.to - 1]!)) return false;
  return [...front, ...middle, ...after].some((part) => {
    if (part.kind === 'clause' || items.slice(part.from, part.to).some(({ low }) => low === 'sondern')) return false;
    for (let i = part.from; i < part.to; i++)
      if (NEGATIONS.has(items[i]!.low) && items[i + 1]?.low !== 'nur') return true;
    return false;
  });
}

const isVerbal = (item: Item): boolean =>
  item.kind === 'word' && !item.cap && (participleItem(item) ?? infinitiveItem(item)) !== null;

function argumentOf(items: readonly Item[], part: Part, field: ArgumentField, role: ArgumentRole): Argument {
  const at = spanFrom(items, part.from, part.to);
  const text = items
    .slice(part.from, part.to)
    .map((item) => item.text)
    .join(' ');
  if (part.kind === 'clause')
    return { role, field, connective: part.connective, term: { ...at, text, head: part.connective } };
  const head = items[part.head]!;
  return {
    role,
    field,
    ...(part.preposition && { preposition: part.preposition }),
    term: {
      ...at,
      text,
      head: (head.entity ?? head.text).toLowerCase(),
      ...(head.kind === 'name' && { entity: head.entity ?? head.text }),
      ...genderOf(part, head),
      ...numberOf(part, head),
    },
  };
}

const GENDER_OF: Readonly<Record<string, GrammaticalGender>> = { das: 'n', der: 'm', ein: 'm' };
const FEMININE = /(?:ung|heit|keit|schaft|tät|ion|ik|ie|enz|anz|ei|in)$/u;

/** Only where determiner or ending tell: "ein" may be neuter, "der" a feminine dative. */
function genderOf(part: Phrase, head: Item): { gender?: GrammaticalGender } {
  if (head.kind === 'word' && head.low.length > 5 && FEMININE.test(head.low)) return { gender: 'f' };
  const known =
    part.determiner && part.kind === 'noun' && part.determiner !== 'ein' ? GENDER_OF[part.determiner] : undefined;
  return known && head.kind === 'word' ? { gender: known } : {};
}

const SINGULAR = wordSet('das der ein eine dem des');

function numberOf(part: Phrase, head: Item): { number?: GrammaticalNumber } {
  if (part.coordinated) return { number: 'plural' };
  if (head.kind === 'name' || SINGULAR.has(part.determiner ?? '')) return { number: 'singular' };
  return {};
}
