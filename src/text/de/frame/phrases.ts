/** German phrases as they follow each other: noun phrases with their attributes, prepositional phrases, free words. */
import type { Item } from '../../engine/frame-items.ts';
import { wordSet } from '../../engine/wordlists.ts';
import { finiteForm, finiteItem, isAuxiliary, isModal } from '../verb-forms.ts';
import { nounsFrom } from './nouns.ts';
import {
  ADJECTIVE,
  bareModifiersEnd,
  focusEnd,
  isAdjective,
  isDeterminer,
  isNominal,
  isPreposition,
  isSmall,
  type Limit,
  measuredEnd,
} from './phrase-words.ts';
import { isQuoted } from './quoted.ts';
import { ADVERBS, COORDINATORS, GENITIVES, PRONOUNS, TAKES_AGAINST, TAKES_CAUSE, TAKES_FOR } from './words.ts';

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
  if (phrase?.kind === 'noun' && isPostposition(items, phrase.to, limit))
    return { ...phrase, kind: 'prepositional', from: at, to: phrase.to + 1, preposition: items[phrase.to]!.low };
  if (phrase && phrase.kind !== 'free') return phrase.from === at ? phrase : { ...phrase, from: at };
  return at < limit && isFree(items, at) ? freeAt(at) : null;
}

/** "dem Bericht zufolge", "ihrer Ansicht nach" */
const isPostposition = (items: readonly Item[], i: number, limit: Limit): boolean =>
  i < limit &&
  (items[i]!.low === 'zufolge' ||
    (items[i]!.low === 'nach' && /(?:ansicht|meinung|voraussicht|einschätzung|auffassung)$/u.test(items[i - 1]!.low)));

const freeAt = (at: number): Phrase => ({ kind: 'free', from: at, to: at + 1, head: at, determiner: null });
const isFree = (items: readonly Item[], i: number): boolean =>
  items[i]!.kind === 'amount' || (items[i]!.kind === 'word' && (ADVERBS.has(items[i]!.low) || !items[i]!.cap));

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
    word && second + 1 < limit && word.kind === 'word' && !word.cap && !finiteItem(word) && !COORDINATORS.has(word.low);
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
  // "rechnet sie | der Stadt zu": what stands for a noun takes no genitive
  const bare = core.to === at + 1 && /^(?:er|sie|es|man|ihm|ihn|ihnen|wir|ich|uns|das|dies)$/u.test(items[at]!.low);
  if (bare && items[core.to]?.low === 'bis') return core;
  const attributed = bare ? core.to : attributesEnd(items, core.to, limit);
  return conjuncts(items, { ...core, to: attributed }, limit, inFront);
}

function coreAt(items: readonly Item[], at: number, limit: Limit): Phrase | null {
  if (at >= limit) return null;
  const determined = isDeterminer(items, at);
  const modified = determined ? modifiersEnd(items, at + 1, limit) : bareModifiersEnd(items, at, limit);
  // "einer der vier": one that stands for itself, in the nominative
  const stands = /^k?einer$/u.test(items[at]!.low) && /^(?:der|dieser|von)$/u.test(items[at + 1]?.low ?? '');
  const determiner = determined && !stands ? items[at]!.low : null;
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
    // "die 2016 gegründete Firma"
    if (i === at && /^\d{4}$/u.test(items[i]!.text) && isParticipialBefore(items, i + 1, limit)) i++;
    if (isNominal(items, i)) return i;
    const { kind, low } = items[i]!;
    if (i > at && isSeries(items, i, limit)) {
      i++;
      continue;
    }
    const form = kind === 'word' ? finiteForm(low) : null;
    const verb =
      form && (!ADJECTIVE.test(low) || isAuxiliary(form.lemma) || isModal(form.lemma) || isGoverning(items, i));
    // "die genannten 41.000 | keine Fahrgäste, sondern ..."
    if (kind === 'mark' || verb || /^keine?[nmrs]?$/u.test(low)) return i;
    const next = isPreposition(items, i) ? attributeEnd(items, i, limit) : i + 1;
    if (next === i) return i;
    i = next;
  }
  return i;
}

const isParticipialBefore = (items: readonly Item[], i: number, limit: Limit): boolean =>
  i + 1 < limit &&
  items[i]!.kind === 'word' &&
  !items[i]!.cap &&
  PARTICIPIAL.test(items[i]!.low) &&
  isNominal(items, i + 1);

/** "für alle gelte die Regel", "die übrigen verteilen sich": an article or "sich" behind it makes it a verb. */
const isGoverning = (items: readonly Item[], i: number): boolean =>
  items[i + 1] !== undefined && (items[i + 1]!.low === 'sich' || isDeterminer(items, i + 1));

/** "einer eigenen, am Sonntag gezogenen Probe": a comma between two attributes of one noun. */
export function isSeries(items: readonly Item[], comma: number, limit: Limit): boolean {
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

function attributesEnd(items: readonly Item[], at: number, limit: Limit): number {
  let end = at;
  let body = false;
  for (let n = 0; n < 4 && end < limit; n++) {
    const genitive = GENITIVES.has(items[end]!.low) && items[end]!.kind === 'word' && !items[end]!.cap;
    const of =
      (items[end]!.low === 'von' || items[end]!.low === 'vom') &&
      !isRange(items, end, limit) &&
      !isOfTheirOwn(items, end) &&
      !isVerbsFigure(items, end, limit);
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

/** "Die Behörde | von 14 ausgegangen": a bare number measures a number, a value or a share, and nobody. */
const isVerbsFigure = (items: readonly Item[], at: number, limit: Limit): boolean =>
  /^\d[\d.,]*$/u.test(items[at + 1]?.text ?? '') &&
  (at + 2 >= limit || items[at + 2]!.kind === 'word') &&
  !items[at + 2]?.cap &&
  !MEASURED.test(items[at - 1]?.low ?? '');
const MEASURED =
  /(?:zahl|wert|note|quote|rate|summe|höhe|länge|breite|tiefe|größe|stärke|alter|preis|index|pegel|stand|schnitt|mittel|faktor|verhältnis|ergebnis|mehrheit|menge|anteil|rekord|minimum|maximum|niveau|schwelle|grenze|ziel|stufe|auflage)s?$/u;

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
    // "der Verein | bis Mitte Mai": no time is joined to what is none
    if (
      items[to]!.low === 'bis' &&
      items[next.from]!.kind === 'time' &&
      !/^(?:time|amount)$/u.test(items[to - 1]!.kind)
    )
      break;
    const end = attributesEnd(items, next.to, limit);
    if (joins && !inFront && end < limit && isVerbAhead(items, end)) break;
    // "von Januar bis Juni" are not two
    // "das Verfahren gegen den Inhaber und einen Helfer" is one
    const oblique = /^(?:den|dem|(?:k?ein|mein|sein|ihr|unser|dies|jed)e[nm])$/u.test(next.determiner ?? '');
    coordinated ||=
      !listed && !oblique && !(until || (items[to - 1]!.kind === 'time' && items[next.from]!.kind === 'time'));
    to = end;
    if (joins) break;
  }
  return to === first.to ? first : { ...first, to, ...(coordinated && { coordinated }) };
}

const isVerbAhead = (items: readonly Item[], i: number): boolean =>
  items[i]!.kind === 'word' && !items[i]!.cap && finiteItem(items[i]!) !== null;

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
