/** Denials that a source makes of something else than a clause of the draft tells, or makes in another place. Part of `negation`. */
import { heldBy } from '../../align.ts';
import { anchorsIn } from '../../anchors.ts';
import type { Case } from '../../rule.ts';
import { type Clause, type SheetSentence, slice, type Word } from '../../sheet.ts';

/** "versprach, sich zu bemühen" of "darf nicht versprechen, was ...": the clause only governs the next, and of that nothing stands there. */
export function governsOther(of: Case, { clauses }: SheetSentence, clause: Clause, source: SheetSentence): boolean {
  const governed = clauses[clauses.indexOf(clause) + 1];
  if (!governed || !/(?<!\p{L})zu \p{L}+en(?!\p{L})|^(?:dass|that|to)(?!\p{L})/iu.test(slice(of.draft, governed)))
    return false;
  return !governed.words.some((w) => w.kind === 'content' && heldBy(w, source.words) >= 0.8);
}

/** "In Heide wird kein Bier gebraut" denies nothing of Lunden: each names a place, and not the other's. */
export function isOfElsewhere({ lang }: Case, draft: SheetSentence, source: SheetSentence): boolean {
  const placesIn = (s: SheetSentence): string[] =>
    anchorsIn(s, lang)
      .filter((a) => a.type === 'place' || (lang === 'de' && a.type === null && !a.loose))
      .flatMap((a) => a.words.map((w) => w.stem));
  const [here, there] = [placesIn(draft), placesIn(source)];
  const shares = (stems: readonly string[], { words }: SheetSentence): boolean =>
    words.some((w) => stems.includes(w.stem));
  return here.length > 0 && there.length > 0 && !shares(here, source) && !shares(there, draft);
}

/** "Viele Höfe sichern sich mit Zäunen. In Lunden war das nicht geschehen": a source denies what it has just told of others. */
export const isDeniedBehind = (of: Case, head: Word): boolean =>
  of.sources.sentences.some((s, i, all) => {
    const next = all[i + 1];
    return (
      next?.sheet === s.sheet &&
      DENIES_IT.test(slice(next.sheet, next.sentence)) &&
      heldBy(head, s.sentence.words) >= 0.8
    );
  });
const DENIES_IT =
  /(?<!\p{L})(?:(?:das|dies) (?:\p{L}+ ){0,2}nicht (?:geschehen|passiert|erfolgt|der fall|gemacht|getan)|(?:this|that) (?:had |has )?(?:did not happen|was not (?:the case|done)|not (?:happened|been done|been the case)))(?!\p{L})/iu;
