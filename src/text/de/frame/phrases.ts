/** German phrases as they follow each other: noun phrases with their attributes, prepositional phrases, free words. */
import type { Item } from '../../engine/frame-items.ts';
import { wordSet } from '../../engine/wordlists.ts';
import { finiteForm, isAuxiliary, isModal } from '../verb-forms.ts';
import { isQuoted } from './quoted.ts';
import {
  ADVERBS,
  COORDINATORS,
  DETERMINERS,
  FOCUS,
  GENITIVES,
  PREPOSITIONS,
  PRONOUNS,
  TAKES_AGAINST,
  TAKES_CAUSE,
  TAKES_FOR,
} from './words.ts';

export interface Phrase {
  readonly kind: 'noun' | 'prepositional' | 'free';
  /** item numbers, end exclusive */
  readonly from: number;
  readonly to: number;
  /** item number of the head noun, pronoun or word */
  readonly head: number;
  readonly determiner: string | null;
  readonly preposition?: string;
  /** "A und B" */
  readonly coordinated?: boolean;
}

/** A run of items read so far ends here at the latest. */
type Limit = number;

const isClosed = ({ low }: Item): boolean =>
  DETERMINERS.has(low) || PREPOSITIONS.has(low) || ADVERBS.has(low) || COORDINATORS.has(low);

/** A noun, or the name, time or amount with unit that stands for one; at the head of a sentence no function word is. */
export function isNominal(items: readonly Item[], i: number): boolean {
  const item = items[i]!;
  if (item.kind === 'name' || item.kind === 'time') return true;
  if (item.kind === 'amount') return item.unit === true;
  return item.kind === 'word' && item.cap && (i > 0 || !isClosed(item));
}

/** Only in small letters, or with the capital of the sentence's first word. */
const isSmall = (items: readonly Item[], i: number): boolean => i === 0 || !items[i]!.cap;

export const isDeterminer = (items: readonly Item[], i: number): boolean =>
  items[i]!.kind === 'word' && DETERMINERS.has(items[i]!.low) && isSmall(items, i);
export const isPreposition = (items: readonly Item[], i: number): boolean =>
  items[i]!.kind === 'word' && PREPOSITIONS.has(items[i]!.low) && isSmall(items, i);

const ADJECTIVE = /(?:e|en|er|es|em)$/u;
const isAdjective = (item: Item): boolean =>
  item.kind === 'word' &&
  ADJECTIVE.test(item.low) &&
  !PREPOSITIONS.has(item.low) &&
  !ADVERBS.has(item.low) &&
  !PRONOUNS.has(item.low) &&
  !DETERMINERS.has(item.low);

/**
 * The phrase that begins at item `at`, with genitives, "von ..." and coordinated phrases; null where none does.
 * @param inFront the finite verb is still to come: it may follow the second of two coordinated nouns
 */
export function phraseAt(items: readonly Item[], at: number, limit: Limit, inFront = false): Phrase | null {
  const focus = focusEnd(items, at, limit);
  const phrase =
    prepositionalAt(items, focus, limit, inFront) ??
    nounPhraseAt(items, focus, limit, inFront) ??
    (focus === at ? null : freeAt(at));
  if (phrase && phrase.kind !== 'free') return phrase.from === at ? phrase : { ...phrase, from: at };
  return at < limit && isFree(items, at) ? freeAt(at) : null;
}

const freeAt = (at: number): Phrase => ({ kind: 'free', from: at, to: at + 1, head: at, determiner: null });
const isFree = (items: readonly Item[], i: number): boolean =>
  items[i]!.kind === 'amount' || (items[i]!.kind === 'word' && (ADVERBS.has(items[i]!.low) || !items[i]!.cap));

/** "auch", "nur noch", "rund": particles that belong to the phrase behind them. */
function focusEnd(items: readonly Item[], at: number, limit: Limit): number {
  let i = at;
  while (i < limit - 1 && i < at + 3 && FOCUS.has(items[i]!.low) && !isPreposition(items, i) && isSmall(items, i)) i++;
  return i;
}

function prepositionalAt(items: readonly Item[], at: number, limit: Limit, inFront = false): Phrase | null {
  if (at >= limit || !isPreposition(items, at)) return null;
  const second = at + 1 < limit && isPreposition(items, at + 1) ? at + 1 : at;
  const inner = nounPhraseAt(items, focusEnd(items, second + 1, limit), limit, inFront);
  if (inner) return { ...inner, kind: 'prepositional', from: at, preposition: items[at]!.low };
  // "von »mindestens 70« rechtzeitig gestempelten Briefen"
  const word = items[second + 1];
  const behind =
    second + 2 < limit && isQuoted(word) && !items[second + 2]!.cap ? nominalPhrase(items, second + 2, limit) : null;
  if (behind) return { ...behind, kind: 'prepositional', from: at, preposition: items[at]!.low };
  // "bis heute", "seit gestern", "von dort", "am stärksten"
  const bare =
    word &&
    second + 1 < limit &&
    word.kind === 'word' &&
    !word.cap &&
    !finiteForm(word.low) &&
    !COORDINATORS.has(word.low);
  return bare
    ? {
        kind: 'prepositional',
        from: at,
        to: second + 2,
        head: second + 1,
        determiner: null,
        preposition: items[at]!.low,
      }
    : null;
}

/** A noun phrase that begins with an adjective or its adverb, with no article before it. */
function nominalPhrase(items: readonly Item[], at: number, limit: Limit): Phrase | null {
  const opens =
    isAdjective(items[at]!) || (items[at + 1] !== undefined && at + 1 < limit && isAdjective(items[at + 1]!));
  const from = isAdjective(items[at]!) ? at : at + 1;
  return opens && !isDeterminer(items, at) && !isPreposition(items, at) ? nounPhraseAt(items, from, limit) : null;
}

export function nounPhraseAt(items: readonly Item[], at: number, limit: Limit, inFront = false): Phrase | null {
  const core = coreAt(items, at, limit);
  if (!core) return null;
  const attributed = attributesEnd(items, core.to, limit);
  return conjuncts(items, { ...core, to: attributed }, limit, inFront);
}

function coreAt(items: readonly Item[], at: number, limit: Limit): Phrase | null {
  if (at >= limit) return null;
  const determined = isDeterminer(items, at);
  const modified = determined ? modifiersEnd(items, at + 1, limit) : bareModifiersEnd(items, at, limit);
  const determiner = determined ? items[at]!.low : null;
  // "auf fünf", "um ein Viertel": an amount whose noun is understood stands alone.
  const alone = modified > at && items[modified - 1]!.kind === 'amount' ? { to: modified, head: modified - 1 } : null;
  const nouns = nounsFrom(items, modified, limit) ?? alone;
  if (nouns) return { kind: 'noun', from: at, ...nouns, determiner };
  // "ein »nicht abgesicherter Befund«": the noun stands inside the quotation
  const quoted = determined ? items.findIndex((item, i) => i > at && i < modified && isQuoted(item)) : -1;
  if (quoted > 0) return { kind: 'noun', from: at, to: quoted + 1, head: quoted, determiner };
  const pronoun = isSmall(items, at) && items[at]!.kind === 'word' && PRONOUNS.has(items[at]!.low);
  return pronoun ? { kind: 'noun', from: at, to: at + 1, head: at, determiner } : null;
}

/** Items an article may be away from its noun: "die am Montag in Berlin vorgestellte neue Reihe". */
const LONGEST_ATTRIBUTE = 9;

/** Behind an article everything in small letters belongs to the noun; an extended attribute brings its own phrases. */
function modifiersEnd(items: readonly Item[], at: number, limit: Limit): number {
  let i = at;
  while (i < limit && i < at + LONGEST_ATTRIBUTE) {
    const measured = measuredEnd(items, i, limit);
    if (measured > i) {
      i = measured;
      continue;
    }
    if (isNominal(items, i)) return i;
    const { kind, low } = items[i]!;
    if (i > at && isSeries(items, i, limit)) {
      i++;
      continue;
    }
    const form = kind === 'word' ? finiteForm(low) : null;
    const verb = form && (!ADJECTIVE.test(low) || isAuxiliary(form.lemma) || isModal(form.lemma));
    // "die genannten 41.000 | keine Fahrgäste, sondern ..."
    if (kind === 'mark' || verb || /^keine?[nmrs]?$/u.test(low)) return i;
    const next = isPreposition(items, i) ? attributeEnd(items, i, limit) : i + 1;
    if (next === i) return i;
    i = next;
  }
  return i;
}

/** "412 Meter lange", "94 Seiten starke": behind its measure an adjective before its noun; `at` where none stands. */
function measuredEnd(items: readonly Item[], at: number, limit: Limit): number {
  const { kind, unit } = items[at]!;
  if (kind !== 'amount') return at;
  const behind = unit ? at + 1 : at + 2;
  const counted = unit || (items[at + 1]?.kind === 'word' && items[at + 1]!.cap);
  const adjective = items[behind];
  return counted &&
    behind + 1 < limit &&
    adjective?.kind === 'word' &&
    MEASURED.test(adjective.low) &&
    isNominal(items, behind + 1)
    ? behind + 1
    : at;
}
const MEASURED = /^(?:lang|breit|hoh|groß|schwer|alt|tief|dick|weit|stark|teur|entfernt)e[nrms]?$/u;

/** "einer eigenen, am Sonntag gezogenen Probe": a comma between two attributes of one noun. */
function isSeries(items: readonly Item[], comma: number, limit: Limit): boolean {
  const ahead = items[comma + 1];
  if (items[comma]!.text !== ',' || !ahead || comma + 2 >= limit || !isAdjective(items[comma - 1]!)) return false;
  const closes = isPreposition(items, comma + 1) ? attributeEnd(items, comma + 1, limit) : comma + 1;
  const last = items[closes];
  return closes + 1 < limit && last !== undefined && isAdjective(last) && isNominal(items, closes + 1);
}

/** "am Montag in Berlin vorgestellte": phrases that an adjective or participle closes; `at` where none does. */
function attributeEnd(items: readonly Item[], at: number, limit: Limit): number {
  let i = at;
  for (let n = 0; n < 3 && i < limit; n++) {
    const inner = prepositionalAt(items, i, limit);
    if (!inner) return at;
    i = inner.to;
    while (i < limit && items[i]!.kind === 'word' && ADVERBS.has(items[i]!.low)) i++;
    const word = items[i];
    if (i < limit && word?.kind === 'word' && !word.cap && PARTICIPIAL.test(word.low)) return i;
    if (i >= limit || !isPreposition(items, i)) return at;
  }
  return at;
}
const PARTICIPIAL = /(?:end|t|en|bar|ig|lich|isch)(?:e|en|er|es|em)$/u;

/** Without an article only adjectives and amounts stand before a noun: "neue Zahlen", "rund 300 Menschen". */
function bareModifiersEnd(items: readonly Item[], at: number, limit: Limit): number {
  let i = at;
  while (i < limit && i < at + 6) {
    const measured = measuredEnd(items, i, limit);
    if (measured > i) {
      i = measured;
      continue;
    }
    if (isNominal(items, i)) return i;
    const item = items[i]!;
    const joins = COORDINATORS.has(item.low) && i > at && i + 1 < limit && isAdjective(items[i + 1]!);
    const deep =
      FOCUS.has(item.low) ||
      (item.kind === 'word' && ADVERBS.has(item.low) && (i > at || nominalSoon(items, i + 1, limit)));
    // "etwa 150 weitere Fahrten"
    const further = i > at && items[i - 1]!.kind === 'amount' && /^(?:weiter|ander|solch)e[rnm]?$/u.test(item.low);
    if (
      item.kind === 'amount' ||
      further ||
      joins ||
      deep ||
      (isAdjective(item) && (!finiteForm(item.low) || nominalSoon(items, i + 1, limit)))
    )
      i++;
    else break;
  }
  return i;
}

const nominalSoon = (items: readonly Item[], at: number, limit: Limit): boolean => {
  for (let i = at; i < limit && i < at + 3; i++) {
    if (isNominal(items, i)) return true;
    if (!isAdjective(items[i]!) || finiteForm(items[i]!.low)) return false;
  }
  return false;
};

function nounsFrom(items: readonly Item[], at: number, limit: Limit): { to: number; head: number } | null {
  let i = at;
  // "im Jahr 2025 40.000 Tonnen": an amount behind a noun is a phrase of its own
  while (
    i < limit &&
    ((isNominal(items, i) && !(i > at && isOfItsOwn(items, i))) || isNameParticle(items, i, at, limit))
  )
    i += isHalfCompound(items, i, limit) ? 3 : 1;
  if (i === at) return null;
  i = numbersEnd(items, i, limit);
  const to = bracketEnd(items, i, limit);
  return { to, head: headOf(items, at, i) };
}

/** "die Klassen 5 und 6", "auf Seite 14": bare numbers behind the noun they number. */
function numbersEnd(items: readonly Item[], at: number, limit: Limit): number {
  const numbers = (i: number): boolean => {
    const next = items[i + 1];
    const counts =
      next && (isNominal(items, i + 1) || (next.kind === 'word' && isAdjective(next) && !finiteForm(next.low)));
    return i < limit && items[i]!.kind === 'amount' && !items[i]!.unit && !(i + 1 < limit && counts);
  };
  if (items[at - 1]!.kind !== 'word' || !numbers(at)) return at;
  return items[at + 1]?.low === 'und' && at + 2 < limit && numbers(at + 2) ? at + 3 : at + 1;
}

/** "1,3 Milligramm", "täglich", "eine Stunde": behind a noun a phrase of its own, but not "Jahr 2025", "Mai". */
const isOfItsOwn = (items: readonly Item[], i: number): boolean =>
  items[i]!.kind === 'amount' ||
  // "nahm die Staatsanwaltschaft Ostmoor | Ermittlungen auf", "erhebt der Kassier des Vereins | Vorwürfe"
  (items[i]!.kind === 'word' &&
    (items[i - 1]!.kind === 'name' || /s$/u.test(items[i - 1]!.low)) &&
    (/ungen$/u.test(items[i]!.low) || TAKES_AGAINST.test(items[i]!.low))) ||
  (items[i]!.kind === 'time' && items[i - 1]!.kind !== 'time' && /^\p{Ll}/u.test(items[i]!.text));

/** "Industrie- und" of "Industrie- und Handelskammer" */
const isHalfCompound = (items: readonly Item[], i: number, limit: Limit): boolean =>
  i + 3 < limit &&
  items[i + 1]!.text === '-' &&
  items[i + 1]!.start === items[i]!.end &&
  /^(?:und|oder|sowie|bis)$/u.test(items[i + 2]!.low) &&
  isNominal(items, i + 3);

/** "Ursula von der Leyen" in a name the reader did not join. */
const isNameParticle = (items: readonly Item[], i: number, at: number, limit: Limit): boolean =>
  i > at && i + 1 < limit && items[i]!.low === '&' && isNominal(items, i + 1);

/** A bracket belongs to the noun before it. */
function bracketEnd(items: readonly Item[], at: number, limit: Limit): number {
  if (items[at]?.text !== '(' || at >= limit) return at;
  for (let i = at + 1; i < limit && i < at + 12; i++) if (items[i]!.text === ')') return i + 1;
  return at;
}

/** The name behind a role ("Alibaba-Manager Justin Lin"), else the first noun; an amount counts what follows it. */
function headOf(items: readonly Item[], from: number, to: number): number {
  for (let i = to - 1; i >= from; i--) if (items[i]!.kind === 'name') return i;
  for (let i = from; i < to; i++) if (items[i]!.kind === 'word') return i;
  return from;
}

function attributesEnd(items: readonly Item[], at: number, limit: Limit): number {
  let end = at;
  let body = false;
  for (let n = 0; n < 4 && end < limit; n++) {
    const genitive = GENITIVES.has(items[end]!.low) && items[end]!.kind === 'word' && !items[end]!.cap;
    const of =
      (items[end]!.low === 'von' || items[end]!.low === 'vom') &&
      !isRange(items, end, limit) &&
      !isOfTheirOwn(items, end);
    const per = (items[end]!.low === 'je' || items[end]!.low === 'pro') && end + 1 < limit && isNominal(items, end + 1);
    // "das Institut für Wasserbau in Ulmfeld"
    const seat: boolean = body && items[end]!.low === 'in' && items[end + 1]?.kind === 'name' && end + 1 < limit;
    const governed: boolean = seat || isGoverned(items, end, limit);
    if (!genitive && !of && !per && !governed) break;
    const inner = coreAt(items, genitive ? end : behindPreposition(items, end), limit);
    if (!inner || (genitive && !inner.determiner) || (genitive && inner.to === inner.from + 1)) break;
    body = governed && items[end]!.low === 'für';
    end = inner.to;
  }
  return end;
}

/** "von bis zu sechs Millionen" */
const behindPreposition = (items: readonly Item[], at: number): number =>
  items[at + 1]?.low === 'bis' && items[at + 2]?.low === 'zu' ? at + 3 : at + 1;

/** "14 Kommunen | von ihren Verträgen zurück" */
const isOfTheirOwn = (items: readonly Item[], at: number): boolean =>
  /^(?:ihre|seine)[nmr]$/u.test(items[at + 1]?.low ?? '');

/** "von Mai auf Juni", "von 400 auf 520 Euro": both belong to the verb. */
function isRange(items: readonly Item[], at: number, limit: Limit): boolean {
  const inner = items[at]!.low === 'von' ? coreAt(items, at + 1, limit) : null;
  return inner !== null && inner.to < limit && items[inner.to]!.low === 'auf' && /\d/u.test(items[at + 1]!.text);
}

/** What hangs on a noun by its preposition, whatever the verb: "Ermittlungen gegen zwei Ärzte", "das Institut für Netzsicherheit". */
function isGoverned(items: readonly Item[], at: number, limit: Limit): boolean {
  const { low } = items[at]!;
  const noun = items[at - 1]!;
  if (!noun.cap || at + 1 >= limit || !isPreposition(items, at)) return false;
  // with an article behind it "für" may belong to the verb: "zahlte dem Institut für das Gutachten 4 Millionen"
  if (low === 'für') return TAKES_FOR.test(noun.low) && items[at + 1]!.cap && isNominal(items, at + 1);
  return (low === 'gegen' && TAKES_AGAINST.test(noun.low)) || (low === 'wegen' && TAKES_CAUSE.test(noun.low));
}
const JOINS = wordSet('und oder sowie bis bzw. beziehungsweise');

/** "A, B und C"; a phrase behind "und" that a finite verb follows begins a clause of its own. */
function conjuncts(items: readonly Item[], first: Phrase, limit: Limit, inFront: boolean): Phrase {
  let { to } = first;
  let coordinated = false;
  for (let n = 0; n < 6 && to < limit; n++) {
    const joins = JOINS.has(items[to]!.low);
    const listed = items[to]!.text === ',' && endsInAnd(items, to + 1, limit);
    if (!joins && !listed) break;
    // "vom 14. bis zum 21. September"
    const until =
      items[to]!.low === 'bis' &&
      items[to + 1]?.low === 'zum' &&
      items[to + 2]?.kind === 'time' &&
      items[to - 1]!.kind === 'time';
    const next = coreAt(items, until ? to + 2 : to + 1, limit);
    if (!next || next.from === next.to) break;
    const end = attributesEnd(items, next.to, limit);
    if (joins && !inFront && end < limit && isVerbAhead(items, end)) break;
    to = end;
    coordinated ||= !listed;
    if (joins) break;
  }
  return to === first.to ? first : { ...first, to, ...(coordinated && { coordinated }) };
}

const isVerbAhead = (items: readonly Item[], i: number): boolean =>
  items[i]!.kind === 'word' && !items[i]!.cap && finiteForm(items[i]!.low) !== null;

/** ", B und C": a list goes on to its "und" without any other comma but those between its members. */
function endsInAnd(items: readonly Item[], at: number, limit: Limit): boolean {
  let i = at;
  for (let n = 0; n < 6; n++) {
    const next = coreAt(items, i, limit);
    if (!next) return false;
    i = attributesEnd(items, next.to, limit);
    if (i >= limit) return false;
    if (/^(?:und|oder|sowie)$/u.test(items[i]!.low)) return coreAt(items, i + 1, limit) !== null;
    if (items[i]!.text !== ',') return false;
    i++;
  }
  return false;
}
