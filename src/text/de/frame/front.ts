/** What stands before the finite verb of a German main clause, and where that verb is. */
import type { Item } from '../../engine/frame-items.ts';
import { infinitiveItem, isAuxiliary, isModal, participleItem, participleOf } from '../verb-forms.ts';
import { isInfinitiveWithZu } from './bracket.ts';
import { connectiveAt, endsInVerb, verbAt } from './openings.ts';
import { closesDate, type Part, withContrast } from './parts.ts';
import { type Phrase, phraseAt } from './phrases.ts';
import { ADJECTIVE_SHAPE, ADVERBIAL_SHAPE, FEELS, STATE } from './states.ts';
import type { Front } from './types.ts';
import { INFINITIVE_OPENERS, PRONOUNS, SAYING, SUBORDINATORS } from './words.ts';

export function frontOf(items: readonly Item[], from: number, end: number): Front | null {
  return frontClause(items, from, end) ?? frontPhrases(items, from, end) ?? bareThat(items, from);
}

/** "Das bestätigte Ministerin Kern", "Dem widerspricht der Rat": a pronoun, where no verb follows for which "das bestätigte ..." would be a noun phrase. */
function bareThat(items: readonly Item[], from: number): Front | null {
  const { low } = items[from]!;
  if (!/^(?:das|dies|dem)$/u.test(low) || !verbAt(items, from + 1)) return null;
  const determiner = low === 'dem' ? low : null;
  return { parts: [{ kind: 'noun', from, to: from + 1, head: from, determiner }], to: from + 1 };
}

function frontPhrases(items: readonly Item[], from: number, end: number): Front | null {
  const parts: Part[] = [];
  let i = from;
  // "Und hat verkauft": who did it stands in the sentence before
  if (!items[from]!.cap && isAuxiliary(verbAt(items, from)?.lemma ?? '')) return null;
  while (i < end && i < from + 40) {
    const state = parts.length > 0 && verbAt(items, i)?.lemma === 'sein' ? stateInFront(items, parts, i) : null;
    if (state) return state;
    if (parts.length > 0 && verbAt(items, i)) return isSaidBefore(items, parts, i) ? null : frontOfOne(items, parts, i);
    if (items[i]!.text === ',' && closesDate(items, i) && parts.length > 0) {
      parts.push({ ...(parts.pop() as Phrase), to: i + 1 });
      i++;
      continue;
    }
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

const frontOfOne = (items: readonly Item[], parts: readonly Part[], verb: number): Front | null =>
  isOneConstituent(parts, items) ? inFront(parts, items, verb) : null;

/** "Rund 300 Leute im Saal, draußen noch mal 150, schätzt die Polizei" */
function isSaidBefore(items: readonly Item[], parts: readonly Part[], verb: number): boolean {
  const last = parts.at(-1)!;
  const counts = items.slice(parts[0]!.from, parts[0]!.to).some(({ kind }) => kind === 'amount');
  const next = items[verb + 1]!;
  const names = next.kind === 'name' || /^(?:der|die|das)$/u.test(next.low);
  return counts && last.kind === 'clause' && last.connective === ',' && names && SAYING.has(verbAt(items, verb)!.lemma);
}

/** "Von der Schließung betroffen sind 230 Beschäftigte": a participle in front with what belongs to it is one part. */
function stateInFront(items: readonly Item[], parts: readonly Part[], verb: number): Front | null {
  const last = items[verb - 1]!;
  if (last.kind !== 'word' || last.cap || !participleItem(last) || parts.length > 2) return null;
  const [first, second] = parts;
  if (first?.kind !== 'prepositional' || (second && second.kind !== 'free')) return null;
  return { parts: [{ ...first, kind: 'free', head: verb - 1, to: verb }], to: verb };
}

/**
 * A single capital word without article before the verb: mostly a name, but maybe an adverb ("Glücklicherweise wurde"), a
 * state told first ("Betroffen sind 212 Beschäftigte") or another adjective, which no simple rule orders.
 */
export function inFront(parts: readonly Part[], items: readonly Item[], verb: number): Front | null {
  const [only] = parts;
  // "Umgerechnet auf ein Jahr ..."
  const opens =
    parts.length > 1 && only?.kind === 'noun' && only.to === only.from + 1 && isParticiple(items[only.from]!);
  if (opens) return { parts: [{ ...only, kind: 'free' }, ...parts.slice(1)], to: verb };
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

const isParticiple = (item: Item): boolean => item.kind === 'word' && participleItem(item) !== null;

/** German has one constituent before the finite verb: a noun phrase with what hangs on it, or circumstances alone. */
function isOneConstituent(parts: readonly Part[], items: readonly Item[]): boolean {
  // "Erstmals gehandelt werden soll die Aktie": the verb's own second part stands in front
  if (
    parts.some(
      (p) =>
        p.kind === 'free' && !items[p.head]!.cap && (participleItem(items[p.head]!) ?? infinitiveItem(items[p.head]!)),
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
  if (/^sollten?$/u.test(low)) return frontCondition(items, from, end);
  const infinitive = INFINITIVE_OPENERS.has(low);
  if (!infinitive && !SUBORDINATORS.has(low) && !asks(items, from)) return null;
  for (let i = from + 2; i < end - 1; i++) {
    if (items[i]!.text !== ',' || !verbAt(items, i + 1)) continue;
    const closed = infinitive ? isInfinitiveWithZu(items, i - 1) : endsInVerb(items, i);
    return closed ? { parts: [{ kind: 'clause', from, to: i + 1, connective: low }], to: i + 1 } : null;
  }
  return null;
}

/** "Sollte die Stadt aussteigen, steigt der Preis": without a second comma, and with its infinitive last. */
function frontCondition(items: readonly Item[], from: number, end: number): Front | null {
  const comma = items.findIndex(({ text }, i) => i > from + 2 && i < end && text === ',');
  const last = items[comma - 1];
  const closed = last?.kind === 'word' && !last.cap && infinitiveItem(last);
  return closed && verbAt(items, comma + 1) && !SAYING.has(verbAt(items, comma + 1)!.lemma)
    ? { parts: [{ kind: 'clause', from, to: comma + 1, connective: 'wenn' }], to: comma + 1 }
    : null;
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
