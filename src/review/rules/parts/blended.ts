/** A full name made of two: the given name of one person of the sources, the surname of another. Part of `name`. */

import type { Localized, Mention } from '../../../model/index.ts';
import { remembered } from '../../../text/index.ts';
import { evidenceAt } from '../../align.ts';
import { nameWords } from '../../names.ts';
import { type Case, gathered, type Judgement } from '../../rule.ts';
import { type SheetSentence, slice, type Word } from '../../sheet.ts';
import type { SourceSentence } from '../../sources.ts';
import { spelled } from '../../spelled.ts';
import { fold } from '../../stems.ts';

/** Words of a source sentence that stand side by side in capitals, with the person named among them. */
interface Run {
  readonly at: SourceSentence;
  readonly words: readonly Word[];
  readonly person: Mention | null;
}

/** "Anke Stahl" where the sources have an Anke Rothfuß and a Jochen Stahl; null where anything lets the two be one. */
export function blended(of: Case, sentence: SheetSentence, mention: Mention): Judgement | null {
  if (mention.type !== 'person') return null;
  const words = nameWords(sentence, mention);
  const [given, surname] = words.slice(-2);
  if (!given || !surname) return null;
  const named = (run: Run, name: Word): boolean => run.words.some((w) => isSame(w, name));
  const runs = runsOf(of).filter((r) => named(r, given) || named(r, surname));
  if (!runs.some((r) => named(r, surname))) return null;
  if (runs.some((r) => named(r, surname) && words.slice(0, -1).some((w) => named(r, w)))) return null;
  if (of.sources.sheets.some(({ about = '' }) => standsIn(about, given, surname))) return null;
  const theirs = runs.filter((r) => named(r, given));
  const full = theirs.filter((r) => isGivenIn(r, given));
  const [there] = full;
  if (!there?.person || theirs.some((r) => !full.includes(r) && mayBeAnother(r, surname, full))) return null;
  return {
    start: mention.start,
    end: mention.end,
    message: message(slice(of.draft, mention), slice(of.draft, given), slice(there.at.sheet, there.person)),
    cure,
    evidence: [evidenceAt(there.at, there.person)],
  };
}

/** The run names a person in full whose given name this is. */
const isGivenIn = ({ words, person }: Run, given: Word): boolean => {
  const own = words.filter((w) => person && w.start >= person.start && w.end <= person.end);
  return own.length > 1 && own.slice(0, -1).some((w) => isSame(w, given));
};

/** The given name alone: beside the surname ("Jochen Stahl and his wife Anke"), or in a source that gives it to nobody else. */
const mayBeAnother = ({ at }: Run, surname: Word, full: readonly Run[]): boolean =>
  at.sentence.words.some((w) => isSame(w, surname)) || !full.some((f) => f.at.sheet === at.sheet);

const runsOf = gathered((of): readonly Run[] => of.sources.sentences.flatMap(runsIn));

function runsIn(at: SourceSentence): Run[] {
  const persons = at.sentence.mentions.filter((m) => m.type === 'person');
  const isInside = (w: Word): boolean => persons.some((m) => m.start < w.start && w.end < m.end);
  const runs: Word[][] = [[]];
  let last: Word | undefined;
  for (const word of at.sentence.words) {
    if (word.capital && word.kind !== 'mark') runs.at(-1)!.push(word);
    else if (!PARTICLE(word) && !isInside(word) && !isOfInitial(word, last)) runs.push([]);
    last = word;
  }
  return runs
    .filter((words) => words.length > 0)
    .map((words) => ({
      at,
      words,
      person: persons.find((m) => words.filter((w) => w.start >= m.start && w.end <= m.end).length > 1) ?? null,
    }));
}
/** "J." of "Ilka J. Brandes" */
const isOfInitial = (mark: Word, before: Word | undefined): boolean =>
  mark.lower === '.' && before?.capital === true && before.folded.length === 1;
const PARTICLE = spelled(
  /^(?:von|vom|zu|zur|van|den|der|ten|de|del|della|di|da|dos|du|la|le|al|el|bin|ibn|ben|y|e|und|and)$/,
  'lower',
);

/** Spelled alike but for a genitive -s and umlauts written out; of a double name one part is enough. */
const isSame = (a: Word, b: Word): boolean => keysOf(a.folded).some((x) => keysOf(b.folded).some((y) => alike(x, y)));
const alike = (a: string, b: string): boolean => a === b || a === `${b}s` || b === `${a}s`;
const keysOf = remembered((folded: string): readonly string[] => {
  const plain = folded.replace(/([aou])e/g, '$1');
  return plain.includes('-') ? [plain, ...plain.split('-').filter((p) => p.length > 1)] : [plain];
});

/** What is said of the source itself names them side by side, in either order. */
function standsIn(about: string, given: Word, surname: Word): boolean {
  const words = about.split(/[^\p{L}\p{N}'’-]+/u).map(fold);
  const holds = (at: number, { folded }: Word): boolean =>
    words[at] !== undefined && keysOf(words[at]).some((x) => keysOf(folded).some((y) => alike(x, y)));
  return words.some((_, i) => holds(i, given) && [-2, -1, 1, 2].some((by) => holds(i + by, surname)));
}

const message = (said: string, given: string, there: string): Localized => ({
  de: `„${said}“ nennt keine Quelle; „${given}“ steht dort nur in „${there}“.`,
  en: `No source names “${said}”; there “${given}” stands only in “${there}”.`,
});
const cure: Localized = {
  de: 'Den ganzen Namen einer Person der Quelle verwenden.',
  en: 'Use the full name of one person of the source.',
};
