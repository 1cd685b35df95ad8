/** Compares two editions of one story and says, dated and for the public, which statements changed. */
import {
  type Correction,
  type Draft,
  type DraftSection,
  type DraftSentence,
  type Edition,
  type Language,
  sentencesOf,
} from '../../model/index.ts';
import { isExtended, isReworded } from './reworded.ts';

export interface Change {
  readonly was: string | null;
  readonly is: string | null;
}

/** Changes that a correction prints in full; the others are counted. */
const PRINTED = 3;
/** Words two sentences must share to be told as one sentence that changed. */
const ALIKE = 0.34;

/** The correction an edition carries towards its predecessor; null where no statement changed. */
export function correctionFor(previous: Edition, next: Draft, at: string): Correction | null {
  const changes = changesBetween(previous.approved.draft, next);
  if (changes.length === 0) return null;
  const isUpdate = changes.every((c) => c.was === null);
  return { at, text: wording(changes, next.lang), from: previous.id, ...(isUpdate && { kind: 'update' }) };
}

/**
 * Statements (no headings, labels or computed remarks) that only one of the two drafts makes, paired where they are alike.
 * What is put in other words is no change, and what goes on from a former statement is new, not another.
 */
export function changesBetween(previous: Draft, next: Draft): readonly Change[] {
  const before = statements(previous.sections);
  const after = statements(next.sections);
  const told = [...after.values()];
  const known = [...before.values()];
  const gone = known.filter((s) => !after.has(s.text.trim()) && !told.some((is) => isReworded(s, is)));
  const added = told.filter((s) => !before.has(s.text.trim()) && !known.some((was) => isReworded(was, s)));
  const changes: Change[] = [];
  for (const was of gone) {
    const at = mostAlike(
      was.text,
      added.map((s) => s.text),
    );
    const is = at === -1 ? null : added.splice(at, 1)[0]!;
    changes.push({ was: is && isExtended(was, is) ? null : was.text.trim(), is: is && is.text.trim() });
  }
  return [...changes, ...added.map((is) => ({ was: null, is: is.text.trim() }))];
}

/** By their words, each once. */
const statements = (sections: readonly DraftSection[]): ReadonlyMap<string, DraftSentence> =>
  new Map(
    sections
      .flatMap(sentencesOf)
      .filter((s) => s.kind === 'factual' || s.kind === 'opinion')
      .map((s) => [s.text.trim(), s]),
  );

function mostAlike(text: string, others: readonly string[]): number {
  const words = wordsOf(text);
  let best = -1;
  let score = ALIKE;
  for (const [i, other] of others.entries()) {
    const theirs = wordsOf(other);
    const shared = words.intersection(theirs).size / words.union(theirs).size;
    if (shared > score) [best, score] = [i, shared];
  }
  return best;
}

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

const WORDS = {
  de: {
    changed: (c: Change) => `Bisher: „${c.was}“ Jetzt: „${c.is}“`,
    removed: (c: Change) => `Entfallen: „${c.was}“`,
    added: (c: Change) => `Ergänzt: „${c.is}“`,
    more: (n: number) => (n === 1 ? 'Eine weitere Aussage wurde geändert.' : `${n} weitere Aussagen wurden geändert.`),
    moreAdded: (n: number) =>
      n === 1 ? 'Eine weitere Aussage wurde ergänzt.' : `${n} weitere Aussagen wurden ergänzt.`,
  },
  en: {
    changed: (c: Change) => `Before: “${c.was}” Now: “${c.is}”`,
    removed: (c: Change) => `Removed: “${c.was}”`,
    added: (c: Change) => `Added: “${c.is}”`,
    more: (n: number) => (n === 1 ? 'One more statement was changed.' : `${n} more statements were changed.`),
    moreAdded: (n: number) => (n === 1 ? 'One more statement was added.' : `${n} more statements were added.`),
  },
} as const;

/** What was wrong comes before what is merely new. */
function wording(changes: readonly Change[], lang: Language): string {
  const words = WORDS[lang];
  const ranked = [...changes].sort((a, b) => rank(a) - rank(b));
  const told = ranked
    .slice(0, PRINTED)
    .map((c) => (c.was === null ? words.added(c) : c.is === null ? words.removed(c) : words.changed(c)));
  const rest = ranked.slice(PRINTED);
  const added = rest.filter((c) => c.was === null).length;
  const other = rest.length - added;
  return [...told, ...(other > 0 ? [words.more(other)] : []), ...(added > 0 ? [words.moreAdded(added)] : [])].join(' ');
}

/** What the text of a correction tells, change by change; what it only counts stays with the last. */
export const changesTold = (text: string): readonly string[] =>
  text.split(/ (?=(?:Bisher|Entfallen|Ergänzt|Before|Removed|Added): [„“])/u);

const rank = (c: Change): number => (c.was !== null && c.is !== null ? 0 : c.is === null ? 1 : 2);
