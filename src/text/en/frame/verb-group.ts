/** The verb group of an English clause: its finite form, and what it means with its auxiliaries. */
import type { Item } from '../../engine/frame-items.ts';
import { baseOfIng, contracted, type FiniteForm, finiteForm, isBase, isModal, participleOf } from '../verb-forms.ts';
import { ADVERBS } from './words.ts';

/** Item numbers, end exclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}
export interface VerbGroup extends Stretch {
  readonly form: FiniteForm;
  readonly predicate: string;
  readonly modal: string | null;
  readonly voice: 'active' | 'passive';
  readonly tense: 'present' | 'past' | 'perfect' | 'future';
  readonly negated: boolean;
}
/** Verbs that a statement follows: its verb is no sign that they were participles. */
export const GOVERNING: ReadonlySet<string> = new Set(
  'say tell believe expect think warn report announce confirm add argue claim note estimate show find complain explain suggest insist concede admit'.split(
    ' ',
  ),
);

const PLURAL_PRONOUNS = /^(?:they|we|you|i)$/;

/** The finite form of an item; a base form behind "they" or "we" is one, and so is the "'s" of "it's". */
export function formAt(items: readonly Item[], i: number): FiniteForm | null {
  const { low } = items[i]!;
  if (low === "'s" || low === '’s') return finiteForm('is');
  const plural = PLURAL_PRONOUNS.test(items[i - 1]?.low ?? '') && isBase(low);
  return plural ? { lemma: low, tense: 'present', number: 'plural', sure: true } : finiteForm(low);
}

const AUXILIARY_BE = /^(?:is|are|was|were)$/;

/** The group that begins with the finite verb at `at`; null where its parts make none. */
export function verbGroup(items: readonly Item[], at: number, end: number): VerbGroup | null {
  const form = formAt(items, at)!;
  const words: { low: string; at: number }[] = [];
  let negated = items[at]!.low === 'cannot' || contracted(items[at]!.low) !== null;
  let i = at + 1;
  for (; i < end && words.length < 3; i++) {
    const { low, kind, cap } = items[i]!;
    // "has now sold": an adverb of time is read as a time
    if ((kind !== 'word' && !(kind === 'time' && ADVERBS.has(low))) || cap) break;
    if (low === 'not' || low === 'never') negated = true;
    else if (
      /^(?:be|been|have|being)$/.test(low) ||
      participleOf(low) ||
      isProgressive(form, words, low) ||
      ((isModal(form.lemma) || form.lemma === 'do') && words.length === 0 && isBase(low))
    )
      words.push({ low, at: i });
    else if (!ADVERBS.has(low) && !/ly$/.test(low)) break;
    if (words.length && !/^(?:be|been|have|being)$/.test(words.at(-1)!.low)) {
      i++;
      break;
    }
  }
  const to = words.length ? words.at(-1)!.at + 1 : at + 1;
  return grouped(
    form,
    words.map((w) => w.low),
    { from: at, to },
    negated || /^not$/.test(items[to]?.low ?? ''),
  );
}

/** "is closing", "had been closing": an "-ing" behind a form of be. */
const isProgressive = (form: FiniteForm, words: readonly { low: string }[], low: string): boolean =>
  (form.lemma === 'be' ? words.length === 0 : /^(?:be|been)$/.test(words.at(-1)?.low ?? '')) && baseOfIng(low) !== null;

/** Meaning of a group: "has been closed", "will rise", "is closed", "could fall", "fell". */
function grouped(form: FiniteForm, words: readonly string[], at: Stretch, negated: boolean): VerbGroup | null {
  const last = words.at(-1);
  const common = { ...at, form, negated };
  const single = { ...common, predicate: form.lemma, modal: null, voice: 'active', tense: form.tense } as const;
  const going = last && !participleOf(last) ? baseOfIng(last) : null;
  if (going && (form.lemma === 'be' || words.length > 1)) {
    const tense = form.lemma === 'have' && form.tense === 'present' ? 'perfect' : form.tense;
    const future = form.lemma === 'will' || form.lemma === 'shall';
    const modal = isModal(form.lemma) && !future ? form.lemma : null;
    return { ...single, predicate: going, modal, tense: future ? 'future' : tense };
  }
  if (isModal(form.lemma)) {
    if (!last) return null;
    const predicate = participleOf(last) && words.length > 1 ? participleOf(last)! : last;
    const voice = words.includes('be') && words.length > 1 ? 'passive' : 'active';
    const future = form.lemma === 'will' || form.lemma === 'shall';
    return { ...common, predicate, voice, modal: future ? null : form.lemma, tense: future ? 'future' : 'present' };
  }
  if (!last) return single;
  const done = participleOf(last);
  if (form.lemma === 'do' && isBase(last)) return { ...single, predicate: last };
  if (form.lemma === 'have' && done)
    return {
      ...common,
      predicate: done,
      modal: null,
      voice: words.includes('been') && words.length > 1 ? 'passive' : 'active',
      tense: form.tense === 'present' ? 'perfect' : 'past',
    };
  if (form.lemma === 'be' && done)
    return { ...common, predicate: done, modal: null, voice: 'passive', tense: form.tense };
  return single.form.lemma === 'be' && AUXILIARY_BE.test(last) ? null : { ...single, to: at.from + 1 };
}
