/** The names of the sources, and which of them a clause tells something of: its subject, or whose the told things are. */

import { anchorsIn } from './anchors.ts';
import { type Case, gathered } from './rule.ts';
import type { SheetSentence, Word } from './sheet.ts';
import { spelled } from './spelled.ts';

/** A name in the slot of an owner: "bei Ruhland", "Ruhlands Umsatz", "Ruhland beschäftigt ...". */
export interface Owner {
  /** all words of the name */
  readonly name: readonly Word[];
  readonly word: Word;
  /** the clause tells of it: no mere "of Ruhland" or "Ruhlands" */
  readonly leads: boolean;
}

/** Stems of all words that some sentence of the sources shows to be a name of a firm, a body or a place. */
const namesOf = gathered(({ sources, lang }): ReadonlySet<string> => {
  const all = sources.sentences.flatMap(({ sentence }) => anchorsIn(sentence, lang));
  const named = all.filter((a) => !a.loose && a.type !== 'person').flatMap((a) => a.words.map((w) => w.stem));
  return new Set([...named, ...(lang === 'de' ? bareIn(sources.sentences.map((s) => s.sentence)) : [])]);
});

/** "Krumbholz betreibt ...", "der Umsatz von Krumbholz": a noun that does without article both before a singular verb and behind "von" is a name. */
function bareIn(sentences: readonly SheetSentence[]): string[] {
  const subjects = new Set<string>();
  const behind = new Set<string>();
  const isBare = (w: Word | undefined): w is Word =>
    w?.capital === true && w.kind === 'content' && w.concept === undefined && !ABSTRACT.test(w.folded);
  for (const { words, clauses } of sentences) {
    for (const { words: own } of clauses)
      if (isBare(own[0]) && own[1] && !own[1].capital && SINGULAR.test(own[1].folded)) subjects.add(own[0].stem);
    words.forEach((w, i) => {
      if (BARE(w) && isBare(words[i + 1])) behind.add(words[i + 1]!.stem);
    });
  }
  return [...subjects].filter((s) => behind.has(s));
}
const BARE = spelled(/^(?:von|bei|mit|gegen|an)$/);
const SINGULAR = /(?:t|te|[^n])$/;
const ABSTRACT = /(?:ung|heit|keit|schaft|tion|tat|ismus|nis|tum|ik|el|e)$/;

const AT = spelled(/^(?:bei|beim|at)$/);
/** "In Osterfeld stiegen die Preise": only where it opens the clause. */
const IN = spelled(/^in$/);
const OF = spelled(/^(?:von|vom|of|der|des)$/);
const THE = /^(?:the|die|das)$/;
/** A clause begins behind these. */
const OPENS = /^(?:,|und|and|aber|but|wahrend|while|whereas|dagegen|weil|because|dass|that)$/;
const AUXILIARY = spelled(/^(?:hat|haben|hatte|ist|sind|war|wird|werden|wurde|wurden|will|soll|kann|muss)$/);

/** Owners in these words of a sentence, in order: of draft or source, each a name of the sources. */
export function ownersIn(of: Case, words: readonly Word[], sentence: SheetSentence): Owner[] {
  const isName = nameTest(of, sentence);
  const told = words.filter((w) => w.kind !== 'mark' || w.lower === ',');
  const owners: Owner[] = [];
  for (let i = 0; i < told.length; i++) {
    if (!isName(told[i])) continue;
    let end = i;
    while (isName(told[end + 1])) end++;
    const name = told.slice(i, end + 1);
    const before = told[THE.test(told[i - 1]?.folded ?? '') ? i - 2 : i - 1];
    const leads =
      before === undefined ||
      OPENS.test(before.folded) ||
      OPENS.test(before.lower) ||
      AT(before) ||
      (IN(before) && before === told[0]) ||
      (owners.length === 0 && of.lang === 'de' && isVerb(before));
    if (leads || OF(before) || isGenitive(told[end]!, told[end + 1])) owners.push({ name, word: told[end]!, leads });
    i = end;
  }
  return owners;
}

function nameTest(of: Case, sentence: SheetSentence): (word: Word | undefined) => boolean {
  const names = namesOf(of);
  const anchors = anchorsIn(sentence, of.lang).filter((a) => !a.loose);
  const starts = (isPerson: boolean): ReadonlySet<number> =>
    new Set(anchors.filter((a) => (a.type === 'person') === isPerson).flatMap((a) => a.words.map((w) => w.start)));
  const [persons, others] = [starts(true), starts(false)];
  return (w) => w?.capital === true && !persons.has(w.start) && (names.has(w.stem) || others.has(w.start));
}

/** "Ruhlands Umsatz", "Ruhland's sales" */
const isGenitive = (word: Word, next: Word | undefined): boolean =>
  /['’]s?$/.test(word.lower) ||
  /^['’]s?$/.test(next?.lower ?? '') ||
  (/s$/.test(word.lower) && next?.capital === true && next.kind === 'content');

/** "... verlor Ruhland Kunden": German puts the subject right behind a verb that comes before it. */
const isVerb = (before: Word): boolean =>
  AUXILIARY(before) || (!before.capital && before.kind !== 'function' && before.kind !== 'number');

/**
 * One of the owners is named among these words, by what tells it from the others: "Museum" alone names neither the one nor the
 * other of two museums. A name that the others hold whole is taken for theirs.
 */
export const hasOwner = (owners: readonly Owner[], words: readonly Word[], others: readonly Owner[] = []): boolean =>
  owners.some(({ name }) => {
    const own = name.filter((n) => !others.some((o) => o.name.some((w) => w.stem === n.stem)));
    return own.length === 0 || words.some((w) => own.some((n) => n.stem === w.stem || isPart(n, w)));
  });
/** "SPD/Grüne" */
const JOINED = /[/-]/;
const isPart = ({ folded }: Word, joined: Word): boolean =>
  JOINED.test(joined.folded) && joined.folded.split(JOINED).includes(folded);
