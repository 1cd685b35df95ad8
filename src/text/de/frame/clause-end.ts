/** Where a German main clause ends: at a comma, an "und", or with its sentence. */
import type { Item } from '../../engine/frame-items.ts';
import { type FiniteForm, finiteItem, infinitiveItem, isAuxiliary, isModal, participleItem } from '../verb-forms.ts';
import { isParticleOf } from './bracket.ts';
import { atComma, isStillOpen } from './commas.ts';
import { insertionEnd } from './insertions.ts';
import { beginsClause, connectiveAt, isNominalAhead, verbAt } from './openings.ts';
import type { Core } from './types.ts';
import { COORDINATORS } from './words.ts';

export function coreEnd(items: readonly Item[], from: number, end: number, form: FiniteForm): Core | null {
  const group = isAuxiliary(form.lemma) || isModal(form.lemma);
  for (let i = from; i < end; i++) {
    const item = items[i]!;
    // "entwickelt und baut Räder": the first verb's own parts stand behind the second
    if (i === from && item.low === 'und' && verbAt(items, i + 1)) return null;
    if (item.text === ',') {
      const inserted = insertionEnd(items, i, from, end, form);
      if (inserted !== null) {
        i = inserted;
        continue;
      }
      const cut = atComma(items, i, end, form, from);
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
      !isStillOpen(items, i, end, form) &&
      !isStillOpen(items, i, hangingFrom(items, i, end), form)
    ) {
      return { to: i };
    } else if (!item.cap && item.kind === 'word' && i > from && isStrayVerb(items, i, end)) return null;
  }
  return { to: end };
}

/** "hatten Stadt und Verein das Papier unterschrieben, das ...": up to the comma of what hangs on. */
function hangingFrom(items: readonly Item[], from: number, end: number): number {
  for (let i = from + 1; i < end - 1; i++) if (items[i]!.text === ',') return connectiveAt(items, i + 1) ? i : end;
  return end;
}

/** "wurde aufgehoben und zurückverwiesen": with its participle or infinitive the first clause is whole. */
function closesVerb(items: readonly Item[], i: number, group: boolean): boolean {
  const before = items[i - 1]!;
  if (!group || before.kind !== 'word' || before.cap || isNominalAhead(items, i + 1)) return false;
  return participleItem(before) !== null || infinitiveItem(before) !== null;
}

/** A second finite verb that no comma and no "und" divides from the first: the sentence was misread. */
function isStrayVerb(items: readonly Item[], i: number, end: number): boolean {
  const form = finiteItem(items[i]!);
  if (form?.mood !== 'indicative' || isNominalAhead(items, i + 1)) return false;
  // "-en" is the infinitive at the end of the clause, "-t" and "-te" also an adverb's or adjective's end.
  if (/en$/u.test(items[i]!.low) || items[i - 1]!.low === 'zu') return false;
  return i + 1 < end && items[i + 1]!.text !== ',' && (isAuxiliary(form.lemma) || isModal(form.lemma));
}
