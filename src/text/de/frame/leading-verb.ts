/** The second part of the verb in front: "Untersucht wurden alle Räume", "Gesperrt werden soll die Brücke", "Hinzu kommt eine Prämie". */
import type { Item } from '../../engine/frame-items.ts';
import { infinitiveItem, isModal, participleItem, type VerbWord } from '../verb-forms.ts';
import { auxiliary } from '../verbs.ts';
import { type Bracket, beforeNow, isParticleOf } from './bracket.ts';
import { isNominalAhead, verbAt } from './openings.ts';
import type { Part } from './parts.ts';
import type { Phrase } from './phrases.ts';
import type { Head } from './types.ts';
import { ADVERBS, FOCUS, NEGATIONS, PREPOSITIONS } from './words.ts';

/** What an adverb in front belongs to stands behind it: "Nicht betroffen | ist die Akademie". */
const LEADS = /^(?:neu|frei|endgültig|offiziell|vollständig|schwer|leicht|schriftlich|erneut)$/u;
const MOST_LEADING = 3;

/** Null where a phrase stands in front, as in most sentences. */
export function leadingVerb(items: readonly Item[], from: number, end: number): Head | null {
  const particle = particleFirst(items, from);
  if (particle) return particle;
  const at = verbFrom(items, from, end);
  const word = items[at];
  if (
    items[at + 1]?.kind !== 'word' ||
    word?.kind !== 'word' ||
    (at > from && word.cap) ||
    isNominalAhead(items, at + 1)
  )
    return null;
  const late = Array.from({ length: at - from }, (_, i): Part => freeAt(from + i));
  return participleFirst(items, from, at, late) ?? infinitiveFirst(items, from, at, late);
}

function verbFrom(items: readonly Item[], from: number, end: number): number {
  let i = from;
  while (i < from + MOST_LEADING && i + 2 < end && leads(items[i]!)) i++;
  return i;
}
const leads = ({ kind, low }: Item): boolean =>
  kind === 'word' &&
  (ADVERBS.has(low) || NEGATIONS.has(low) || FOCUS.has(low) || LEADS.test(low)) &&
  !PREPOSITIONS.has(low);

const freeAt = (at: number): Phrase => ({ kind: 'free', from: at, to: at + 1, head: at, determiner: null });

const PARTICLES = /^(?:hinzu|fest|zurück|heraus|voran|weg|zu)$/u;

/** "Hinzu kommt eine Prämie", "Fest steht der Termin" */
function particleFirst(items: readonly Item[], from: number): Head | null {
  const { low } = items[from]!;
  const form = PARTICLES.test(low) ? verbAt(items, from + 1) : null;
  if (!form || !isParticleOf(low, form.lemma)) return null;
  const led = { ...ACTIVE, kind: 'particle', predicate: form.lemma, particle: low, tense: form.tense } as const;
  return { from, front: [], verbAt: from + 1, form, led };
}
const ACTIVE = { from: 0, to: 0, modal: null, voice: 'active' } as const;

function participleFirst(items: readonly Item[], from: number, at: number, late: readonly Part[]): Head | null {
  const done = participleItem(items[at]!);
  if (!done) return null;
  const next = items[at + 1]!.low;
  const modal = verbAt(items, at + 2)?.lemma;
  // "Gelöscht haben soll er nichts" only passes on
  if (/^(?:haben|sein)$/u.test(next) && modal && isModal(modal)) return null;
  const behind = next === 'worden' || (next === 'werden' && modal && isModal(modal)) ? at + 2 : at + 1;
  const form = verbAt(items, behind);
  if (!form) return null;
  const head = { from, front: [], verbAt: behind, form };
  if (behind === at + 1 && form.lemma === 'sein' && auxiliary(whole(done)) === 'haben')
    return late.length > 0 ? { ...head, late: [...late, freeAt(at)] } : null;
  const led = byForm(done, form, behind > at + 1 ? next : '');
  return led && { ...head, led, late };
}

function byForm(done: VerbWord, form: Head['form'], next: string): Bracket | null {
  const named = { predicate: done.lemma, particle: done.particle };
  const passive = { ...ACTIVE, ...named, voice: 'passive' } as const;
  if (next === 'worden') return form.lemma === 'sein' ? { ...passive, kind: 'participle', ...beforeNow(form) } : null;
  if (next === 'werden')
    return isModal(form.lemma) ? { ...passive, kind: 'infinitive', modal: form.lemma, tense: form.tense } : null;
  if (form.lemma === 'werden') return { ...passive, kind: 'participle', tense: form.tense };
  const unreal = form.mood === 'subjunctive2' && form.number === 'singular';
  return form.lemma === auxiliary(whole(done)) && !unreal
    ? { ...ACTIVE, ...named, kind: 'participle', ...beforeNow(form) }
    : null;
}
const whole = ({ lemma, particle }: VerbWord): string => `${particle ?? ''}${lemma}`;

/** "Starten soll das Werk im Mai", "Zurücktreten wolle sie nicht" */
function infinitiveFirst(items: readonly Item[], from: number, at: number, late: readonly Part[]): Head | null {
  const form = verbAt(items, at + 1);
  const modal = form !== null && isModal(form.lemma);
  const future = form?.lemma === 'werden' && form.tense === 'present';
  const verb = modal || future ? infinitiveItem(items[at]!) : null;
  if (!form || !verb || isModal(verb.lemma)) return null;
  const led: Bracket = {
    ...ACTIVE,
    kind: 'infinitive',
    predicate: verb.lemma,
    particle: verb.particle,
    modal: modal ? form.lemma : null,
    tense: modal ? form.tense : 'future',
  };
  return { from, front: [], verbAt: at + 1, form, led, late };
}
