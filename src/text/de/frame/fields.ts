/** A German main clause in its fields: what stands before the finite verb, between the two parts of the verb, and behind. */
import type { Item } from '../../engine/frame-items.ts';
import { wordSet } from '../../engine/wordlists.ts';
import {
  type FiniteForm,
  finiteForm,
  guessedPast,
  infinitiveVerb,
  isAuxiliary,
  isModal,
  participleOf,
} from '../verb-forms.ts';
import { type Bracket, bracketOf, isInfinitiveWithZu, needsBracket } from './bracket.ts';
import { isNominal, type Phrase, phraseAt } from './phrases.ts';
import {
  COMPLEMENTISERS,
  COORDINATORS,
  INFINITIVE_OPENERS,
  OPENING_COORDINATORS,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
  SUBORDINATORS,
} from './words.ts';

/** A subordinate clause or infinitive, whole; item numbers, end exclusive. */
export interface SubClause {
  readonly kind: 'clause';
  readonly from: number;
  readonly to: number;
  readonly connective: string;
}
export type Part = Phrase | SubClause;

export interface Fields {
  readonly from: number;
  readonly to: number;
  readonly front: readonly Part[];
  readonly verbAt: number;
  readonly form: FiniteForm;
  readonly middle: readonly Part[];
  readonly bracket: Bracket;
  readonly after: readonly Part[];
}

/** Sentences longer than this hold too much for one clause to be found surely. */
const MOST_ITEMS = 90;

/** The first main clause of the sentence; null where its build is not sure. */
export function fieldsOf(items: readonly Item[]): Fields | null {
  const opens = datelineEnd(items);
  const end = closingStop(items, opens);
  if (end < 3 || end > MOST_ITEMS) return null;
  const from = OPENING_COORDINATORS.has(items[opens]!.low) && items[opens + 1]?.text !== ',' ? opens + 1 : opens;
  const front = frontOf(items, from, end);
  if (!front) return null;
  const form = verbAt(items, front.to)!;
  return behindVerb(items, { from, front: front.parts, verbAt: front.to, form }, end);
}

/** Number of items before the final full stop; 0 for anything that is no plain statement. */
function closingStop(items: readonly Item[], from: number): number {
  const last = items.at(-1);
  if (!last || last.text !== '.') return 0;
  return items.some((item, i) => i >= from && item.kind === 'mark' && /[^,.()'’%§&/*-]/u.test(item.text))
    ? 0
    : items.length - 1;
}

/** "ALTENDORF (dpa) - ": an agency's place and sign are no part of the sentence. */
function datelineEnd(items: readonly Item[]): number {
  const close = items.findIndex((item) => item.text === ')');
  const opens = close > 1 && close < 8 && items.slice(0, close).some((item) => item.text === '(');
  return opens && /^[-–—]$/u.test(items[close + 1]?.text ?? '') && close + 2 < items.length ? close + 2 : 0;
}

interface Front {
  readonly parts: readonly Part[];
  /** item number of the finite verb */
  readonly to: number;
}

function frontOf(items: readonly Item[], from: number, end: number): Front | null {
  const clause = frontClause(items, from, end);
  if (clause) return clause;
  const parts: Part[] = [];
  let i = from;
  while (i < end && i < from + 40) {
    if (parts.length > 0 && verbAt(items, i)) return isOneConstituent(parts, items) ? inFront(parts, items, i) : null;
    const next: Part | null =
      items[i]!.text === ','
        ? insertionAt(items, i, end, (k) => verbAt(items, k) !== null)
        : phraseAt(items, i, end, true);
    if (!next || next.to <= i) return null;
    parts.push(next);
    i = next.to;
  }
  return null;
}

/** The finite verb at an item: a form we know, or an unknown regular past right behind a noun. */
function verbAt(items: readonly Item[], i: number): FiniteForm | null {
  const item = items[i];
  if (!item || item.kind !== 'word' || item.cap) return null;
  const known = finiteForm(item.low);
  if (known) return known;
  return i > 0 && isNominal(items, i - 1) && !isNominalAhead(items, i + 1) ? guessedPast(item.low) : null;
}
/** "die in Berlin getestete Anlage": a noun right behind makes it an adjective. */
const isNominalAhead = (items: readonly Item[], i: number): boolean => {
  const item = items[i];
  return item !== undefined && item.kind === 'word' && item.cap;
};

/** Adverbs and adjectives by their shape; a noun that ends so is rare at the head of a sentence without its article. */
const ADVERBIAL_SHAPE = /(?:weise|dings|falls|maßen|wärts|mals|seits)$/u;
const ADJECTIVE_SHAPE =
  /(?:ig|lich|isch|bar|los|sam|haft|end)$|^(?:offen|unklar|klar|neu|gut|schlecht|schwer|möglich|sicher|entscheidend|umstritten|rot|tot|hoch|groß|klein|voll|leer|laut|fest|frei|besser|schlimmer|schneller|stärker|mehr|weniger|teuer|billig|stark|schwach)$/u;

/**
 * A single capital word without article before the verb: mostly a name, but maybe an adverb ("Glücklicherweise wurde"), a
 * state told first ("Betroffen sind 212 Beschäftigte") or another adjective, which no simple rule orders.
 */
function inFront(parts: readonly Part[], items: readonly Item[], verb: number): Front | null {
  const [only] = parts;
  const front = { parts, to: verb };
  if (parts.length > 1 || only?.kind !== 'noun' || only.determiner || only.to > only.from + 1) return front;
  const { kind, low } = items[only.head]!;
  if (kind !== 'word' || PRONOUNS.has(low)) return front;
  const free = { parts: [{ ...only, kind: 'free' as const }], to: verb };
  if (ADVERBIAL_SHAPE.test(low)) return free;
  if (participleOf(low)) return verbAt(items, verb)!.lemma === 'sein' ? free : null;
  return ADJECTIVE_SHAPE.test(low) ? null : front;
}

/** German has one constituent before the finite verb: a noun phrase with what hangs on it, or circumstances alone. */
function isOneConstituent(parts: readonly Part[], items: readonly Item[]): boolean {
  const nouns = parts.filter((p) => p.kind === 'noun' && !isCircumstance(p, items));
  if (nouns.length > 1) return false;
  const [noun] = nouns;
  if (!noun) return parts.every((p) => p.kind !== 'clause') || parts.length <= 3;
  // "Nach dem Sturm die Feuerwehr": a circumstance before the noun would be a constituent of its own.
  return parts.indexOf(noun) === 0 || parts.slice(0, parts.indexOf(noun)).every((p) => p.kind === 'free');
}
const isCircumstance = (p: Phrase, items: readonly Item[]): boolean => items[p.head]!.kind === 'time';

/** "Obwohl das Wasser sank, blieben ...", "Um Kosten zu sparen, schließt ..." */
function frontClause(items: readonly Item[], from: number, end: number): Front | null {
  const { low } = items[from]!;
  const infinitive = INFINITIVE_OPENERS.has(low);
  if (!infinitive && !SUBORDINATORS.has(low)) return null;
  for (let i = from + 2; i < end - 1; i++) {
    if (items[i]!.text !== ',' || !verbAt(items, i + 1)) continue;
    const closed = infinitive ? isInfinitiveWithZu(items, i - 1) : endsInVerb(items, i);
    return closed ? { parts: [{ kind: 'clause', from, to: i + 1, connective: low }], to: i + 1 } : null;
  }
  return null;
}

/** The item before `end` can close a German subordinate clause. */
const endsInVerb = (items: readonly Item[], end: number): boolean => {
  const last = items[end - 1];
  return (
    last !== undefined &&
    last.kind === 'word' &&
    !last.cap &&
    (finiteForm(joinedBase(last.low)) !== null || guessedPast(last.low) !== null)
  );
};
/** "zunahm", "ankündigte": the particle is written with the verb at the end of a clause. */
function joinedBase(low: string): string {
  if (finiteForm(low)) return low;
  const particle = PARTICLE_START.exec(low)?.[0];
  return particle ? low.slice(particle.length) : low;
}
const PARTICLE_START =
  /^(?:zusammen|gegenüber|auseinander|zurück|voraus|voran|vorbei|heraus|herab|herbei|hervor|hinaus|hinein|hinzu|weiter|wieder|nieder|bereit|bekannt|fest|fort|heim|statt|stand|teil|weg|los|mit|nach|dar|auf|aus|ein|vor|bei|her|hin|ab|an|zu|um|über|unter|durch|frei|offen|klar)(?=\p{L}{3})/u;

/** What a comma opens up to the comma that closes it; `resumes` says whether the clause can go on behind. */
function insertionAt(items: readonly Item[], comma: number, end: number, resumes: (k: number) => boolean): Part | null {
  const connective = connectiveAt(items, comma + 1);
  for (let i = comma + 2; i < end - 1; i++) {
    if (items[i]!.text !== ',' || !resumes(i + 1)) continue;
    if (connective && !endsInVerb(items, i) && !isInfinitiveWithZu(items, i - 1)) continue;
    return { kind: 'clause', from: comma, to: i + 1, connective: connective ?? ',' };
  }
  return null;
}

/** The word that joins a clause to what it hangs on: "die", "in der", "obwohl"; null where a phrase follows the comma. */
export function connectiveAt(items: readonly Item[], i: number): string | null {
  const item = items[i];
  if (!item || item.kind !== 'word') return null;
  const second = items[i + 1];
  if (item.low === 'und' || item.low === 'oder') return null;
  if (PREPOSITIONS.has(item.low) && second && RELATIVES.has(second.low) && !INFINITIVE_OPENERS.has(item.low))
    return relativeClause(items, i + 1) ? second.low : null;
  if (COMPLEMENTISERS.has(item.low) || SUBORDINATORS.has(item.low) || INFINITIVE_OPENERS.has(item.low)) return item.low;
  // What a relative clause hangs on stands right before its comma: "sank, der Gewinn stieg" are two main clauses.
  const hangsOn = i > 1 && (isNominal(items, i - 2) || items[i - 2]!.kind !== 'word');
  return hangsOn && RELATIVES.has(item.low) && relativeClause(items, i) ? item.low : null;
}

/** "der" opens a relative clause and no noun phrase where the stretch to the next comma ends in a verb. */
function relativeClause(items: readonly Item[], i: number): boolean {
  for (let k = i + 1; k < items.length; k++)
    if (items[k]!.text === ',' || items[k]!.text === '.') return endsInVerb(items, k);
  return false;
}

type Head = Pick<Fields, 'from' | 'front' | 'verbAt' | 'form'>;

function behindVerb(items: readonly Item[], head: Head, end: number): Fields | null {
  const needs = needsBracket(head.form, isAuxiliary(head.form.lemma), isModal(head.form.lemma));
  const core = coreEnd(items, head.verbAt + 1, end, head.form);
  if (!core) return null;
  const bracket = bracketOf(items, head.form, head.verbAt + 1, core.to);
  if (!bracket || (needs && bracket.kind === 'none' && core.to < end && items[core.to]!.text !== ',')) return null;
  const middle = partsOf(items, head.verbAt + 1, bracket.from);
  const behind = partsOf(items, bracket.to, core.to);
  if (!middle || !behind) return null;
  return {
    ...head,
    to: core.tail ? core.tail.to : core.to,
    middle,
    bracket,
    after: core.tail ? [...behind, core.tail] : behind,
  };
}

/** Where the clause's own fields end, and the clause that hangs on behind, if the sentence closes with one. */
interface Core {
  readonly to: number;
  readonly tail?: SubClause;
}

function coreEnd(items: readonly Item[], from: number, end: number, form: FiniteForm): Core | null {
  const group = isAuxiliary(form.lemma) || isModal(form.lemma);
  for (let i = from; i < end; i++) {
    const item = items[i]!;
    if (item.text === ',') {
      const cut = atComma(items, i, end, form);
      if (cut === 'unsure') return null;
      if (cut) return cut;
    } else if (item.low === 'und' && i > from && closesVerb(items, i, group)) {
      return { to: i };
    } else if (COORDINATORS.has(item.low) && beginsClause(items, i + 1, end)) {
      return item.low === 'sondern' ? null : { to: i };
    } else if (!item.cap && item.kind === 'word' && i > from && isStrayVerb(items, i, end)) return null;
  }
  return { to: end };
}

/** "wurde aufgehoben und zurückverwiesen": with its participle or infinitive the first clause is whole. */
function closesVerb(items: readonly Item[], i: number, group: boolean): boolean {
  const before = items[i - 1]!;
  if (!group || before.kind !== 'word' || before.cap || isNominalAhead(items, i + 1)) return false;
  return participleOf(before.low) !== null || infinitiveVerb(before.low) !== null;
}

/** Verbs whose statement may follow without "dass". */
const SAYING = wordSet(
  'sagen erklären meinen berichten betonen glauben finden denken behaupten melden schreiben mitteilen teilen fügen kündigen geben heißen hoffen fürchten schätzen vermuten versichern warnen wissen bestätigen sehen',
);

/** What a comma behind the finite verb divides: a clause that hangs on, a main clause of its own, or members of a list. */
function atComma(items: readonly Item[], comma: number, end: number, form: FiniteForm): Core | 'unsure' | null {
  if (closesDate(items, comma)) return null;
  const connective = connectiveAt(items, comma + 1);
  if (connective) {
    const tail: SubClause = { kind: 'clause', from: comma, to: end, connective };
    return resumesBehind(items, comma + 1, end) ? 'unsure' : { to: comma, tail };
  }
  if (infinitiveAhead(items, comma + 1, end))
    return { to: comma, tail: { kind: 'clause', from: comma, to: end, connective: 'zu' } };
  const next = items[comma + 1]!;
  if (COORDINATORS.has(next.low)) {
    if (next.low === 'sondern') return 'unsure';
    return beginsClause(items, comma + 2, end) ? { to: comma } : null;
  }
  const cue = verbAt(items, comma + 1);
  // "..., sagte die Ministerin": what was said is whole before the comma.
  if (cue) return SAYING.has(cue.lemma) ? { to: comma } : 'unsure';
  const second = beginsClause(items, comma + 1, end);
  if (!second) return null;
  // "Er sagte, er habe ...": what was said is no second clause but a part of the first.
  const said = SAYING.has(form.lemma) || (form.mood === 'indicative' && second.mood !== 'indicative');
  return said ? { to: comma, tail: { kind: 'clause', from: comma, to: end, connective: 'dass' } } : { to: comma };
}

/** Behind a clause in the middle the main clause may go on: its words would be taken for the tail's. */
function resumesBehind(items: readonly Item[], at: number, end: number): boolean {
  for (let i = at + 1; i < end - 1; i++) {
    if (items[i]!.text !== ',' || !endsInVerb(items, i)) continue;
    const next = items[i + 1]!;
    if (connectiveAt(items, i + 1) || COORDINATORS.has(next.low) || infinitiveAhead(items, i + 1, end)) continue;
    return true;
  }
  return false;
}

/** ", das Werk zu schließen" */
function infinitiveAhead(items: readonly Item[], at: number, end: number): boolean {
  for (let i = at; i < end; i++) {
    if (items[i]!.text === ',') return false;
    if (isInfinitiveWithZu(items, i)) return true;
    if (verbAt(items, i)) return false;
  }
  return false;
}

/** A phrase or two and then a finite verb, or the verb at once: another main clause begins here, with that verb. */
function beginsClause(items: readonly Item[], at: number, end: number): FiniteForm | null {
  let i = at;
  for (let n = 0; n < 4 && i < end; n++) {
    const form = verbAt(items, i);
    if (form) return form;
    const phrase = phraseAt(items, i, end);
    if (!phrase || phrase.to <= i) return null;
    i = phrase.to;
  }
  return null;
}

/** A second finite verb that no comma and no "und" divides from the first: the sentence was misread. */
function isStrayVerb(items: readonly Item[], i: number, end: number): boolean {
  const form = finiteForm(items[i]!.low);
  if (!form || form.mood !== 'indicative' || isNominalAhead(items, i + 1)) return false;
  // "-en" is the infinitive at the end of the clause, "-t" and "-te" also an adverb's or adjective's end.
  if (/en$/u.test(items[i]!.low) || items[i - 1]!.low === 'zu') return false;
  return i + 1 < end && items[i + 1]!.text !== ',' && (isAuxiliary(form.lemma) || isModal(form.lemma));
}

/** The phrases of a stretch in order; null where a word belongs to none. */
function partsOf(items: readonly Item[], from: number, to: number): readonly Part[] | null {
  const parts: Part[] = [];
  let i = from;
  while (i < to) {
    if (items[i]!.text === ',') {
      const last = parts.pop();
      if (last && last.kind !== 'clause' && closesDate(items, i)) {
        parts.push({ ...last, to: i + 1 });
        i++;
        continue;
      }
      const inserted = insertedAt(items, i + 1, to);
      // "640 auf den einen, 480 auf den anderen": a second pair, and no apposition
      if (!last || last.kind === 'clause' || !inserted || inserted.kind === 'prepositional') return null;
      const end = items[inserted.to]?.text === ',' && inserted.to < to ? inserted.to + 1 : inserted.to;
      parts.push({ ...last, to: end });
      i = end;
      continue;
    }
    const next = COORDINATORS.has(items[i]!.low) && parts.length ? joined(items, i, to) : phraseAt(items, i, to);
    if (!next || next.to <= i || isLoneArticle(items, next)) return null;
    parts.push(next);
    i = next.to;
  }
  return parts;
}

/** "am Dienstag, dem 17. November 2026, mit ...": the comma that closes a date in apposition. */
const closesDate = (items: readonly Item[], comma: number): boolean =>
  items[comma - 1]!.kind === 'time' && items[comma - 1]!.text.includes(',');

/** What stands behind a comma inside a phrase: an apposition, or "darunter" and its nouns. */
function insertedAt(items: readonly Item[], at: number, to: number): Phrase | null {
  const first = phraseAt(items, at, to);
  const more = first?.kind === 'free' && first.to < to ? phraseAt(items, first.to, to) : null;
  return more ?? first;
}

/** An article whose noun was not reached: "das [von zwei Firmen entwickelte Format]". */
const isLoneArticle = (items: readonly Item[], part: Part): boolean =>
  part.kind === 'noun' &&
  part.to === part.from + 1 &&
  /^(?:der|die|das|den|dem|ein|eine|einen|einem|einer)$/u.test(items[part.from]!.low);

/** "im Mai und im Juni": the second phrase with its "und". */
function joined(items: readonly Item[], at: number, limit: number): Part | null {
  const next = phraseAt(items, at + 1, limit);
  return next && { ...next, kind: next.kind === 'noun' ? 'free' : next.kind, from: at };
}
