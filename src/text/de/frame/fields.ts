/** A German main clause in its fields: what stands before the finite verb, between the two parts of the verb, and behind. */
import type { Item } from '../../engine/frame-items.ts';
import { wordSet } from '../../engine/wordlists.ts';
import { type FiniteForm, finiteForm, infinitiveVerb, isAuxiliary, isModal, participleOf } from '../verb-forms.ts';
import { additionAt } from './additions.ts';
import { type Bracket, bracketOf, isInfinitiveWithZu, isParticleOf, needsBracket } from './bracket.ts';
import { beginsClause, connectiveAt, endsInVerb, infinitiveAhead, isNominalAhead, verbAt } from './openings.ts';
import { closesDate, type Part, partsOf, type SubClause, withContrast } from './parts.ts';
import { type Phrase, phraseAt } from './phrases.ts';
import { isQuoted } from './quoted.ts';
import {
  ADVERBS,
  COORDINATORS,
  INFINITIVE_OPENERS,
  OPENING_COORDINATORS,
  PREPOSITIONS,
  PRONOUNS,
  SUBORDINATORS,
} from './words.ts';

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
  const end = closingStop(items);
  if (end < 3 || end > MOST_ITEMS) return null;
  const from = OPENING_COORDINATORS.has(items[0]!.low) && items[1]?.text !== ',' ? 1 : 0;
  const front = frontOf(items, from, end);
  if (!front) return null;
  const done = adverbAndParticiple(items, front);
  if (done) return withAdverbBehind(items, from, front, end);
  const head = { from, front: front.parts, verbAt: front.to, form: verbAt(items, front.to)! };
  // "Gesperrt werden soll die Brücke", "Neu bewertet wird der Fall": the finite verb is the second one
  const second = verbAt(items, head.verbAt + 1)?.lemma ?? '';
  if (isModal(second) || (isAuxiliary(second) && participleOf(items[head.verbAt]!.low))) return null;
  const strange = items.findIndex((item, i) => i >= from && i < end && isStrange(item));
  const whole = strange < 0 ? behindVerb(items, head, end) : null;
  return whole ?? withAddition(items, head, end, strange);
}

/** "Neu bewertet | wird der Fall": an adverb and the verb's second part in front. */
const adverbAndParticiple = (items: readonly Item[], { parts, to }: Front): boolean =>
  parts.length === 1 &&
  parts[0]!.kind === 'free' &&
  participleOf(items[to]!.low) !== null &&
  verbAt(items, to + 1)?.lemma === 'werden';

function withAdverbBehind(items: readonly Item[], from: number, { parts, to }: Front, end: number): Fields | null {
  const participle: Phrase = { kind: 'free', from: to, to: to + 1, head: to, determiner: null };
  const head = { from, front: [participle], verbAt: to + 1, form: verbAt(items, to + 1)! };
  const fields = items.slice(from, end).some(isStrange) ? null : behindVerb(items, head, end);
  return fields && { ...fields, middle: [...fields.middle, parts[0]!] };
}

/** "..., darunter zehn Kinder": the clause without it, and what it adds as a clause that hangs on. */
function withAddition(items: readonly Item[], head: Head, end: number, strange: number): Fields | null {
  const at = additionAt(items, head.verbAt + 2, end);
  if (at === null || (strange >= 0 && strange !== at)) return null;
  const fields = behindVerb(items, head, at);
  if (fields?.to !== at) return null;
  const last = fields.after.at(-1);
  const added: SubClause =
    last?.kind === 'clause' ? { ...last, to: end } : { kind: 'clause', from: at, to: end, connective: ',' };
  const before = last?.kind === 'clause' ? fields.after.slice(0, -1) : fields.after;
  return { ...fields, to: end, after: [...before, added] };
}

/** A mark that a plain clause does not hold. */
const isStrange = ({ kind, text }: Item): boolean => kind === 'mark' && /[^,.()'’%§&/*-]/u.test(text);

/** Number of items before the final full stop; 0 for anything that is no statement. */
function closingStop(items: readonly Item[]): number {
  const last = items.at(-1);
  return last?.text === '.' || last?.text === ';' ? items.length - 1 : 0;
}

/** "ALTENDORF (dpa) - 3.5.2026 - ", "Altendorf – ": a place, sign and day are no part of the sentence, whose first word opens it all the same. */
export function behindDateline(items: readonly Item[]): readonly Item[] {
  const close = items.findIndex((item) => item.text === ')');
  const opens = close > 1 && close < 8 && items.slice(0, close).some((item) => item.text === '(');
  const sign = opens && isDash(items[close + 1]) ? close + 2 : 0;
  const day = items.slice(sign, sign + LONGEST_DAY).findIndex((item) => isDash(item));
  const dated = day > 0 && items.slice(sign, sign + day).every((item) => /^[\d.]+$/u.test(item.text));
  const from = dated ? sign + day + 1 : sign === 0 && isPlace(items) ? items.findIndex(isDash) + 1 : sign;
  return from > 0 && from < items.length ? items.slice(from) : items;
}
const isDash = (item: Item | undefined): boolean => /^[-–—]$/u.test(item?.text ?? '');
/** tokens of "3.5.2026" with its dash */
const LONGEST_DAY = 7;
/** "Altendorf – Der Rat ...": one or two names and a long dash, behind which a sentence begins. */
function isPlace(items: readonly Item[]): boolean {
  const dash = items.findIndex((item) => /^[–—]$/u.test(item.text));
  const all = items.slice(0, dash);
  const begins = /^\p{Lu}/u.test(items[dash + 1]?.text ?? '');
  return begins && (dash === 1 || dash === 2) && all.every((item) => /^\p{Lu}\p{Ll}/u.test(item.text));
}

interface Front {
  readonly parts: readonly Part[];
  /** item number of the finite verb */
  readonly to: number;
}

function frontOf(items: readonly Item[], from: number, end: number): Front | null {
  return frontClause(items, from, end) ?? frontPhrases(items, from, end) ?? bareThat(items, from);
}

/** "Das bestätigte Ministerin Kern": a pronoun, where no verb follows for which "das bestätigte ..." would be a noun phrase. */
function bareThat(items: readonly Item[], from: number): Front | null {
  if (!/^(?:das|dies)$/u.test(items[from]!.low) || !verbAt(items, from + 1)) return null;
  return { parts: [{ kind: 'noun', from, to: from + 1, head: from, determiner: null }], to: from + 1 };
}

function frontPhrases(items: readonly Item[], from: number, end: number): Front | null {
  const parts: Part[] = [];
  let i = from;
  while (i < end && i < from + 40) {
    const state = parts.length > 0 && verbAt(items, i)?.lemma === 'sein' ? stateInFront(items, parts, i) : null;
    if (state) return state;
    if (parts.length > 0 && verbAt(items, i)) return isOneConstituent(parts, items) ? inFront(parts, items, i) : null;
    const contrast = items[i]!.text === ',' ? withContrast(items, parts, i, end) : null;
    if (contrast) {
      parts.splice(0, parts.length, ...contrast);
      i = contrast.at(-1)!.to;
      continue;
    }
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

/** "Von der Schließung betroffen sind 230 Beschäftigte": a participle in front with what belongs to it is one part. */
function stateInFront(items: readonly Item[], parts: readonly Part[], verb: number): Front | null {
  const last = items[verb - 1]!;
  if (last.kind !== 'word' || last.cap || !participleOf(last.low) || parts.length > 2) return null;
  const [first, second] = parts;
  if (first?.kind !== 'prepositional' || (second && second.kind !== 'free')) return null;
  return { parts: [{ ...first, kind: 'free', head: verb - 1, to: verb }], to: verb };
}

/** Adverbs by their shape; a noun that ends so is rare at the head of a sentence without its article. */
const ADVERBIAL_SHAPE = /(?:weise|dings|falls|maßen|wärts|mals|seits)$/u;
const ADJECTIVE_SHAPE =
  /(?:ig|lich|isch|bar|los|sam|haft|end)$|^(?:offen|unklar|klar|neu|gut|schlecht|schwer|möglich|sicher|entscheidend|umstritten|rot|tot|hoch|groß|klein|voll|leer|laut|fest|frei|besser|schlimmer|schneller|stärker|mehr|weniger|teuer|billig|stark|schwach)$/u;

/** Adjectives that open sentences ("Neu sind ...", "Strittig bleibt ..."), and such as are too long to be a name or a noun. */
const STATE =
  /^(?:neu|unklar|klar|offen|strittig|fraglich|ungewiss|unsicher|sicher|möglich|denkbar|nötig|wichtig|üblich|umstritten|bekannt|unbekannt|entscheidend|fällig|gültig|zuständig|ähnlich|deutlich|endgültig|heftig|scharf|rasch|massiv|steil|neutral|positiv|negativ|teuer|erfreulich|auffällig|brisant|heikel|pikant|spannend|abhängig|einig|uneinig|schuld|tot|frei|leer|voll)$|^\p{Ll}{5,}(?:lich|isch)$|^\p{Ll}{6,}(?<!w|e)ig$|^\p{Ll}{5,}(?:los|sam)$|^\p{Ll}{7,}end$/u;

/** How somebody does something: "Entsetzt reagierte ..." */
const FEELS =
  /^(?:entsetzt|besorgt|erfreut|enttäuscht|überrascht|empört|erleichtert|verärgert|gelassen|begeistert|verwundert|irritiert|betroffen|erschüttert|schockiert|alarmiert|beunruhigt|gereizt|verhalten|zurückhaltend)$/u;

/** Whether a word in small letters is an adjective that may open a sentence: there it is a state or a manner, and no noun. */
export const isState = (low: string): boolean => STATE.test(low) || FEELS.test(low);

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
  const { lemma } = verbAt(items, verb)!;
  if (FEELS.test(low)) return lemma === 'haben' || isModal(lemma) ? null : free;
  if (participleOf(low)) return /^(?:sein|werden)$/u.test(lemma) ? free : null;
  if (STATE.test(low)) return free;
  return ADJECTIVE_SHAPE.test(low) ? null : front;
}

/** German has one constituent before the finite verb: a noun phrase with what hangs on it, or circumstances alone. */
function isOneConstituent(parts: readonly Part[], items: readonly Item[]): boolean {
  // "Erstmals gehandelt werden soll die Aktie": the verb's own second part stands in front
  if (
    parts.some(
      (p) =>
        p.kind === 'free' &&
        !items[p.head]!.cap &&
        (participleOf(items[p.head]!.low) ?? infinitiveVerb(items[p.head]!.low)),
    )
  )
    return false;
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
  if (!infinitive && !SUBORDINATORS.has(low) && !asks(items, from)) return null;
  for (let i = from + 2; i < end - 1; i++) {
    if (items[i]!.text !== ',' || !verbAt(items, i + 1)) continue;
    const closed = infinitive ? isInfinitiveWithZu(items, i - 1) : endsInVerb(items, i);
    return closed ? { parts: [{ kind: 'clause', from, to: i + 1, connective: low }], to: i + 1 } : null;
  }
  return null;
}

/** "Ob es einen Zusammenhang gibt, wird geprüft", "Wie hoch der Schaden ist, steht nicht fest", "Wie die Stadt mitteilte, ..." */
const asks = (items: readonly Item[], from: number): boolean =>
  /^(?:ob|dass|warum|wann|inwieweit|wie)$/u.test(items[from]!.low);

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

type Head = Pick<Fields, 'from' | 'front' | 'verbAt' | 'form'>;

function behindVerb(items: readonly Item[], head: Head, end: number): Fields | null {
  const needs = needsBracket(head.form, isAuxiliary(head.form.lemma), isModal(head.form.lemma));
  const core = coreEnd(items, head.verbAt + 1, end, head.form);
  if (!core) return null;
  const measured = comparisonFrom(items, head.verbAt + 1, core.to);
  const bracket =
    particleInFront(items, head, core.to) ??
    participleInFront(items, head, core.to) ??
    bracketWithShared(items, head, measured?.from ?? core.to, end) ??
    bracketOf(items, head.form, head.verbAt + 1, measured?.from ?? core.to);
  if (!bracket || (needs && bracket.kind === 'none' && core.to < end && items[core.to]!.text !== ',')) return null;
  const middle = partsOf(items, head.verbAt + 1, bracket.from);
  const behind = measured ? [measured] : partsOf(items, bracket.to, core.to);
  if (!middle || !behind) return null;
  return {
    ...head,
    ...(isExpletive(items, head, middle) && { front: [] }),
    ...((isParticipleInFront(items, head) || isParticleInFront(items, head)) && { front: [] }),
    to: core.tail ? core.tail.to : core.to,
    middle,
    bracket,
    after: core.tail ? [...behind, core.tail] : behind,
  };
}

/** "Untersucht wurden alle Räume": the verb's second part stands first. */
const isParticipleInFront = (items: readonly Item[], { form, front }: Head): boolean =>
  form.lemma === 'werden' &&
  front.length === 1 &&
  front[0]!.kind === 'free' &&
  participleOf(items[front[0]!.from]!.low) !== null;

function participleInFront(items: readonly Item[], head: Head, to: number): Bracket | null {
  const done = isParticipleInFront(items, head) ? participleOf(items[head.front[0]!.from]!.low) : null;
  if (!done) return null;
  return {
    kind: 'participle',
    from: to,
    to,
    predicate: done.lemma,
    particle: done.particle,
    modal: null,
    voice: 'passive',
    tense: head.form.tense,
  };
}

/** "war 1974 gebaut und 1998 saniert worden": what closes the second half closes the first. */
function bracketWithShared(items: readonly Item[], head: Head, to: number, end: number): Bracket | null {
  if (items[to]?.low !== 'und') return null;
  const comma = items.findIndex((item, i) => i > to && i < end && item.text === ',');
  if (comma > 0) return bracketWithShared(items, head, to, comma);
  const last = items[end - 1]!;
  if (!/^(?:worden|werden)$/u.test(last.low) || !participleOf(items[end - 2]!.low)) return null;
  for (let i = to + 1; i < end - 2; i++) if (verbAt(items, i)) return null;
  const bracket = bracketOf([...items.slice(0, to), last], head.form, head.verbAt + 1, to + 1);
  return bracket?.voice === 'passive' ? { ...bracket, to } : null;
}

/** "Es besteht der Verdacht": what holds the place in front is dropped with it. */
const isExpletive = (items: readonly Item[], { form, front }: Head, middle: readonly Part[]): boolean =>
  front.length === 1 &&
  front[0]!.to === front[0]!.from + 1 &&
  items[front[0]!.from]!.low === 'es' &&
  /^(?:bestehen|drohen|entstehen|herrschen|existieren|laufen|folgen)$/u.test(form.lemma) &&
  middle.some(
    (part) => part.kind === 'noun' && /^(?:der|die|das|eine?|keine?|mehrere|einige)$/u.test(part.determiner ?? ''),
  );

/** "Hinzu kommt eine Prämie", "Fest steht der Termin": the verb's particle stands first. */
const isParticleInFront = (items: readonly Item[], { form, front }: Head): boolean =>
  front.length === 1 &&
  front[0]!.to === front[0]!.from + 1 &&
  /^(?:hinzu|fest|zurück|heraus|voran|weg|zu)$/u.test(items[front[0]!.from]!.low) &&
  isParticleOf(items[front[0]!.from]!.low, form.lemma);

function particleInFront(items: readonly Item[], head: Head, to: number): Bracket | null {
  if (!isParticleInFront(items, head)) return null;
  return {
    kind: 'particle',
    from: to,
    to,
    predicate: head.form.lemma,
    particle: items[head.front[0]!.from]!.low,
    modal: null,
    voice: 'active',
    tense: head.form.tense,
  };
}

/** "mehr ... als zunächst gemeldet", "höher als bisher bekannt": what closes the clause is no second part of its verb. */
function comparisonFrom(items: readonly Item[], from: number, to: number): Phrase | null {
  for (let i = Math.max(from + 1, to - MOST_COMPARED); i < to - 1; i++) {
    if (items[i]!.low !== 'als') continue;
    const inner = items.slice(i + 1, to);
    const last = inner.at(-1)!;
    const closes =
      last.kind === 'word' && !last.cap && (/^(?:bekannt|üblich|nötig)$/u.test(last.low) || participleOf(last.low));
    if (!closes || !inner.slice(0, -1).every(({ kind, low, cap }) => kind === 'word' && !cap && ADVERBS.has(low)))
      return null;
    const compares = items
      .slice(from, i)
      .some(({ kind, low, cap }) => kind === 'word' && !cap && COMPARATIVE.test(low));
    return compares ? { kind: 'free', from: i, to, head: to - 1, determiner: null } : null;
  }
  return null;
}
const MOST_COMPARED = 5;
const COMPARATIVE = /^(?:mehr|weniger|anders|eher)$|er(?:e[rsmn]?)?$/u;

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
    } else if (
      item.low === 'und' &&
      i > from + 1 &&
      isParticleOf(items[i - 1]!.low, form.lemma) &&
      !isNominalAhead(items, i + 1)
    ) {
      return { to: i };
    } else if (item.low === 'und' && i > from && closesVerb(items, i, group)) {
      return { to: i };
    } else if (
      COORDINATORS.has(item.low) &&
      item.low !== 'sondern' &&
      beginsClause(items, i + 1, end) &&
      !isStillOpen(items, i, end, form)
    ) {
      return { to: i };
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
  // "..., »bis Zahlen vorliegen«": whatever it is, it hangs on
  if (isQuoted(items[comma + 1]) && (comma + 2 === end || items[comma + 2]!.text === ','))
    return { to: comma, tail: { kind: 'clause', from: comma, to: comma + 2, connective: ',' } };
  const connective = connectiveAt(items, comma + 1);
  if (connective && !(PREPOSITIONS.has(connective) && isStillOpen(items, comma, end, form))) {
    const tail: SubClause = { kind: 'clause', from: comma, to: end, connective };
    return resumesBehind(items, comma + 1, end) ? 'unsure' : { to: comma, tail };
  }
  if (infinitiveAhead(items, comma + 1, end))
    return { to: comma, tail: { kind: 'clause', from: comma, to: end, connective: 'zu' } };
  const next = items[comma + 1]!;
  // "..., befristet auf drei Jahre", "..., drei weniger als geplant": it adds, and holds no verb of its own.
  if (addsWithoutVerb(items, comma + 1, end))
    return { to: comma, tail: { kind: 'clause', from: comma, to: end, connective: ',' } };
  if (COORDINATORS.has(next.low)) {
    if (next.low === 'sondern') return contrastTail(items, comma, end);
    return beginsClause(items, comma + 2, end) ? { to: comma } : null;
  }
  const cue = verbAt(items, comma + 1);
  // "..., sollte der Kunde nicht zurückkehren": a condition without its "wenn"
  if (cue && isCondition(items, comma + 1, end))
    return { to: comma, tail: { kind: 'clause', from: comma, to: end, connective: 'wenn' } };
  // "..., sagte die Ministerin": what was said is whole before the comma.
  if (cue) return SAYING.has(cue.lemma) || goesOn(cue, form) ? { to: comma } : 'unsure';
  const second = beginsClause(items, comma + 1, end);
  if (!second || isStillOpen(items, comma, end, form)) return null;
  // "Er sagte, er habe ...": what was said is no second clause but a part of the first.
  const said =
    (SAYING.has(form.lemma) && !lacksParticle(items[comma - 1]!.low, form.lemma)) ||
    (form.mood === 'indicative' && second.mood !== 'indicative');
  return said ? { to: comma, tail: { kind: 'clause', from: comma, to: end, connective: 'dass' } } : { to: comma };
}

/** "kündigte den Vertrag, die Reederei klagt": only "kündigte an" says something. */
const lacksParticle = (before: string, lemma: string): boolean =>
  /^(?:kündigen|teilen|fügen|geben)$/u.test(lemma) && !isParticleOf(before, lemma);

/** "sollte" first and its infinitive last, with no comma between */
function isCondition(items: readonly Item[], at: number, end: number): boolean {
  const last = items[end - 1]!;
  return (
    /^sollten?$/u.test(items[at]!.low) &&
    end - at > 2 &&
    items.slice(at, end).every(({ text }) => text !== ',') &&
    last.kind === 'word' &&
    !last.cap &&
    infinitiveVerb(last.low) !== null
  );
}

/** "bestätigte Gespräche, nannte aber keine Summe": the same one does something more. */
const goesOn = (next: FiniteForm, form: FiniteForm): boolean =>
  next.tense === form.tense && next.mood === form.mood && next.number === form.number;

/** "hat die Leiterin, Ruth Kern, bis Mai beurlaubt", "hat ein Verfahren wegen Betrugs und Untreue eröffnet": the only verb behind is the second part that the first still wants. */
function isStillOpen(items: readonly Item[], comma: number, end: number, form: FiniteForm): boolean {
  const before = items[comma - 1]!;
  if (!isAuxiliary(form.lemma) && !isModal(form.lemma)) return false;
  if (before.kind === 'word' && !before.cap && (participleOf(before.low) ?? infinitiveVerb(before.low))) return false;
  const last = items[end - 1]!;
  if (last.kind !== 'word' || last.cap || !(participleOf(last.low) ?? infinitiveVerb(last.low))) return false;
  for (let i = comma + 1; i < end - 1; i++) if (verbAt(items, i)) return false;
  return true;
}

/** "nicht zum Mai, sondern erst zum Juni" goes on within the clause; "nicht geschlossen, sondern verkauft" hangs on behind it. */
function contrastTail(items: readonly Item[], comma: number, end: number): Core | 'unsure' | null {
  const last = items[end - 1]!;
  const done = last.kind === 'word' && !last.cap && (participleOf(last.low) ?? infinitiveVerb(last.low));
  const before = items[comma - 1]!;
  const closed = before.kind === 'word' && !before.cap && (participleOf(before.low) ?? infinitiveVerb(before.low));
  for (let i = comma + 2; i < end; i++) if (verbAt(items, i) && !(i === end - 1 && done)) return 'unsure';
  if (!closed) return null;
  return done ? { to: comma, tail: { kind: 'clause', from: comma, to: end, connective: 'sondern' } } : 'unsure';
}

/** "zwei von ihnen schwer", "34 davon im Ballett" */
const partOfThem = (items: readonly Item[], at: number): boolean =>
  (items[at]!.kind === 'amount' ||
    /^(?:viele|einige|die meisten|mehrere|keine[rs]?|eine[rs]?)$/u.test(items[at]!.low)) &&
  (items[at + 1]?.low === 'davon' || (items[at + 1]?.low === 'von' && items[at + 2]?.low === 'ihnen'));

function addsWithoutVerb(items: readonly Item[], at: number, end: number): boolean {
  const next = items[at]!;
  const opens =
    (next.kind === 'word' && !next.cap && participleOf(next.low) !== null && !isNominalAhead(items, at + 1)) ||
    (/^(?:mehr|weniger)$/u.test(items[at + 1]?.low ?? '') && items[at + 2]?.low === 'als') ||
    partOfThem(items, at);
  if (!opens) return false;
  for (let i = at; i < end; i++) if (items[i]!.text === ',' || (i > at && verbAt(items, i))) return false;
  return true;
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

/** A second finite verb that no comma and no "und" divides from the first: the sentence was misread. */
function isStrayVerb(items: readonly Item[], i: number, end: number): boolean {
  const form = finiteForm(items[i]!.low);
  if (form?.mood !== 'indicative' || isNominalAhead(items, i + 1)) return false;
  // "-en" is the infinitive at the end of the clause, "-t" and "-te" also an adverb's or adjective's end.
  if (/en$/u.test(items[i]!.low) || items[i - 1]!.low === 'zu') return false;
  return i + 1 < end && items[i + 1]!.text !== ',' && (isAuxiliary(form.lemma) || isModal(form.lemma));
}
