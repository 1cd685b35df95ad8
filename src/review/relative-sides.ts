/** The sides of what a relative clause tells: "Brixo, dem Tillmann die Marke abgekauft hatte", "the police, who arrested a guard". */

import { verbOfWord } from '../text/index.ts';
import { isTold, type Sheet, type SheetSentence, type Word } from './sheet.ts';
import { namesAmong, type Party, type Sides } from './sides.ts';
import { spelled } from './spelled.ts';

const known = new WeakMap<SheetSentence, readonly Sides[]>();

export function relativeSides(sheet: Sheet, sentence: SheetSentence): readonly Sides[] {
  let all = known.get(sentence);
  if (!all) {
    all = sentence.words.flatMap((comma, at) => {
      if (comma.lower !== ',') return [];
      const end = sentence.words.findIndex((w, i) => i > at && w.kind === 'mark');
      const body = sentence.words.slice(at + 1, end < 0 ? undefined : end);
      const before = sentence.words.slice(0, at);
      const told =
        sheet.lang === 'de'
          ? germanClause(sheet, sentence, before, body)
          : englishClause(sheet, sentence, before, body);
      return told ? [told] : [];
    });
    known.set(sentence, all);
  }
  return all;
}

const AUXILIARY = spelled(/^(?:hat|hatte|haben|hatten|habe)$/, 'lower');
const NOT = spelled(/^(?:nicht|kein\w*|nie|not|never|no)$/, 'lower');

/** "dem", "den", "denen" name one to whom it is done, and who does it stands right behind; the verb closes the clause. */
function germanClause(
  sheet: Sheet,
  sentence: SheetSentence,
  before: readonly Word[],
  [relative, ...body]: readonly Word[],
): Sides | null {
  if (!relative || !/^(?:dem|den|denen)$/.test(relative.lower)) return null;
  const last = body.at(-1);
  const verb = last && AUXILIARY(last) ? body.at(-2) : last;
  const deed = verb && !verb.capital ? verbOfWord(verb.lower, 'de') : null;
  const doer = firstNouns(body);
  const whom = lastNouns(before);
  if (!verb || !deed || doer.length === 0 || whom.length === 0) return null;
  const others = [partyOf(sheet, sentence, whom)];
  return sidesAs(deed, verb, body, partyOf(sheet, sentence, doer), others);
}

/** "who arrested a guard": what stands before does it, and the nouns behind the verb are those to whom it is done. */
function englishClause(
  sheet: Sheet,
  sentence: SheetSentence,
  before: readonly Word[],
  [relative, ...body]: readonly Word[],
): Sides | null {
  if (!relative || !/^(?:who|which)$/.test(relative.lower)) return null;
  const at = body.findIndex((w) => !/^(?:had|has|have|also|later|then|\w+ly)$/.test(w.lower));
  const verb = body[at];
  const deed = verb ? verbOfWord(verb.lower, 'en', body[at - 1]?.lower ?? '') : null;
  const doer = lastEnglish(before);
  const object = firstEnglish(body.slice(at + 1));
  if (!verb || !deed || doer.length === 0 || object.length === 0) return null;
  return sidesAs(deed, verb, body, partyOf(sheet, sentence, doer), [partyOf(sheet, sentence, object)]);
}

const sidesAs = (deed: string, verb: Word, body: readonly Word[], doer: Party, others: readonly Party[]): Sides => ({
  frame: null,
  deed,
  negated: body.some(NOT),
  verb: [verb],
  doer,
  others,
  hasObject: true,
  rest: body.filter((w) => w.kind === 'content' && w !== verb && !doer.core.includes(w)),
});

const isNoun = (w: Word): boolean => isTold(w) && w.capital;

/** The run of nouns that opens the clause, behind its article. */
function firstNouns(words: readonly Word[]): readonly Word[] {
  const from = words.findIndex(isNoun);
  if (from < 0 || from > OPENING || words.slice(0, from).some(OBLIQUE)) return [];
  const end = words.findIndex((w, i) => i > from && !isNoun(w));
  return words.slice(from, end < 0 ? undefined : end);
}
/** Words before the noun of a subject: an article and an adjective. */
const OPENING = 2;
const OBLIQUE = spelled(
  /^(?:in|im|am|an|auf|bei|beim|mit|nach|seit|vor|von|vom|zu|zum|zur|aus|dem|den|des|einem|einen)$/,
  'lower',
);

const lastNouns = (words: readonly Word[]): readonly Word[] => words.slice(words.findLastIndex((w) => !isNoun(w)) + 1);

const ENGLISH_END = spelled(/^(?:the|a|an|his|her|its|their|to|by|of|for|from|with|in|at|on|and|against)$/, 'lower');
/** The nouns right before; of "detectives in Lunden" those before the place. */
function lastEnglish(words: readonly Word[]): readonly Word[] {
  const from = words.findLastIndex((w) => w.kind !== 'content' || ENGLISH_END(w)) + 1;
  return from > 1 && /^(?:in|at|of|from|near)$/.test(words[from - 1]!.lower)
    ? lastEnglish(words.slice(0, from - 1))
    : words.slice(from);
}
function firstEnglish(words: readonly Word[]): readonly Word[] {
  const from = words.findIndex((w) => w.kind === 'content');
  if (from < 0 || from > OPENING) return [];
  const end = words.findIndex((w, i) => i > from && w.kind !== 'content');
  return words.slice(from, end < 0 ? undefined : end);
}

const partyOf = (sheet: Sheet, sentence: SheetSentence, core: readonly Word[]): Party => ({
  at: { start: core[0]!.start, end: core.at(-1)!.end },
  core,
  names: namesAmong(sheet, sentence, core),
  beside: [],
});
