/** "Damit ist nicht zu rechnen": a word that ties a German sentence to the one before, and that its verb cannot do without. */
import type { Frame } from '../../model/index.ts';

/** The verbs, and what is said with "sein", that each word belongs to; of others it only ties a sentence to the one before. */
const NEEDED_BY: Readonly<Record<string, RegExp>> = {
  damit:
    /(?:^|zu ?)(?:rechnen|zusammenhängen|befassen|beschäftigen|auseinandersetzen|auskommen|umgehen|begründen|meinen|beauftragen|betrauen|konfrontieren|vergleichen|verbinden|anfangen|abfinden|brüsten|einverstanden|zufrieden|gemeint|verbunden|vergleichbar|beauftragt|betraut|befasst|beschäftigt)$/u,
  dabei: /(?:^|zu ?)(?:bleiben|belassen|zusehen|mitmachen|mitwirken|behilflich)$/u,
  dadurch: /(?:^|zu ?)(?:unterscheiden|auszeichnen|gekennzeichnet)$/u,
  dagegen:
    /(?:^|zu ?)(?:stimmen|votieren|wehren|protestieren|klagen|vorgehen|demonstrieren|verstoßen|machtlos|versichert)$/u,
};
/** With another thing beside it, it sets against: "Die SPD dagegen klagte über den Preis". */
const HAS_ITS_OWN: Readonly<Record<string, RegExp>> = {
  damit: /^mit$/u,
  dabei: /^bei$/u,
  dadurch: /^(?:durch|in|von|vom)$/u,
  dagegen: /^(?:gegen|über|auf|für|wegen|mit|mangels)$/u,
};

/** Verbs that say how far a thing reaches. */
const ADDS = /^(?:gelten|betreffen|umfassen|einschließen|ausweiten|erstrecken|erfassen)$/u;

/**
 * @param word as written
 * @param clause the clause as written: what "ist ... zu rechnen" means stands in it as an infinitive
 */
export function isNeeded(word: string, { predicate, particle = '', arguments: all }: Frame, clause: string): boolean {
  const low = word.toLowerCase();
  // "gilt auch für die dritte Charge": without it the first two would be free
  if (low === 'auch') return ADDS.test(predicate);
  const needs = NEEDED_BY[low];
  if (!needs || all.some(({ preposition }) => HAS_ITS_OWN[low]!.test(preposition ?? ''))) return false;
  if (predicate !== 'sein') return needs.test(`${particle}${predicate}`);
  const last = /((?:zu )?\p{Ll}+)[^\p{L}]*$/u.exec(clause)?.[1] ?? '';
  return needs.test(last) || needs.test(last.replace(/(?<=\p{Ll})zu(?=\p{Ll})/u, ''));
}
