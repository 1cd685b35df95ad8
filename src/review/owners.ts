/** The names of the sources, and which of them a clause tells something of: its subject, or whose the told things are. */
import { anchorsIn } from './anchors.ts';
import { type Case, gathered } from './rule.ts';
import type { SheetSentence, Word } from './sheet.ts';

/** A name in the slot of an owner: "bei Ruhland", "Ruhlands Umsatz", "Ruhland beschäftigt ...". */
export interface Owner {
  readonly stem: string;
  readonly word: Word;
  /** the clause tells of it: no mere "of Ruhland" or "Ruhlands" */
  readonly leads: boolean;
}

/** Stems of all words that some sentence of the sources shows to be a name of a firm, a body or a place, and of no person. */
const namesOf = gathered(({ sources, lang }): ReadonlySet<string> => {
  const names = new Set<string>();
  const persons = new Set<string>();
  for (const { sentence } of sources.sentences)
    for (const anchor of anchorsIn(sentence, lang)) {
      if (anchor.loose) continue;
      for (const w of anchor.words) (anchor.type === 'person' ? persons : names).add(w.stem);
    }
  for (const stem of persons) names.delete(stem);
  return names;
});

const AT = /^(?:bei|beim|at)$/;
const OF = /^(?:von|vom|of|der|des)$/;
/** A clause begins behind these. */
const OPENS = /^(?:,|und|and|aber|but|wahrend|while|whereas|dagegen|weil|because|dass|that)$/;
const AUXILIARY = /^(?:hat|haben|hatte|ist|sind|war|wird|werden|wurde|wurden|will|soll|kann|muss)$/;

/** Owners in these words of a sentence, in order: of draft or source, each a name of the sources. */
export function ownersIn(of: Case, words: readonly Word[], sentence: SheetSentence): Owner[] {
  const names = namesOf(of);
  const isName = (w: Word | undefined): boolean => w?.capital === true && (names.has(w.stem) || anchored.has(w.start));
  const isPerson = (w: Word): boolean =>
    sentence.mentions.some((m) => m.type === 'person' && m.start <= w.start && w.end <= m.end);
  const anchored = new Set(
    anchorsIn(sentence, of.lang).flatMap((a) => (a.loose || a.type === 'person' ? [] : a.words.map((w) => w.start))),
  );
  const told = words.filter((w) => w.kind !== 'mark' || w.lower === ',');
  const owners: Owner[] = [];
  for (const [i, word] of told.entries()) {
    if (!isName(word) || isPerson(word)) continue;
    let first = i;
    while (isName(told[first - 1])) first--;
    const before = told[first - 1];
    const leads =
      before === undefined ||
      OPENS.test(before.folded) ||
      OPENS.test(before.lower) ||
      AT.test(before.folded) ||
      (owners.length === 0 && of.lang === 'de' && isVerb(before));
    if (leads || OF.test(before.folded) || isGenitive(word, told[i + 1])) owners.push({ stem: word.stem, word, leads });
  }
  return owners;
}

/** "Ruhlands Umsatz", "Ruhland's sales" */
const isGenitive = (word: Word, next: Word | undefined): boolean =>
  /['’]s?$/.test(word.lower) || (/s$/.test(word.lower) && next?.capital === true && next.kind === 'content');

/** "... verlor Ruhland Kunden": German puts the subject right behind a verb that comes before it. */
const isVerb = (before: Word): boolean =>
  AUXILIARY.test(before.folded) || (!before.capital && before.kind !== 'function' && before.kind !== 'number');

/** One of the names is among these words. */
export const hasOwner = (owners: readonly Owner[], words: readonly Word[]): boolean =>
  words.some((w) => owners.some((o) => o.stem === w.stem || (JOINED.test(w.folded) && isPart(o.word, w))));
/** "SPD/Grüne" */
const JOINED = /[/-]/;
const isPart = ({ folded }: Word, joined: Word): boolean => joined.folded.split(JOINED).includes(folded);
