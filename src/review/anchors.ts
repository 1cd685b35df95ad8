/** Names a figure or deed can hang on: those the reader knows, and capitals that can hardly be anything else. */

import type { Language, MentionType } from '../model/index.ts';
import { isChecked, nameWords } from './names.ts';
import type { SheetSentence, Word } from './sheet.ts';
import type { SourceSet } from './sources.ts';
import { spelled } from './spelled.ts';

export interface Anchor {
  /** null where only the spelling tells that it is a name */
  readonly type: MentionType | null;
  readonly words: readonly Word[];
  /** only that it stands right behind another noun speaks for a name */
  readonly loose?: true;
  readonly start: number;
  readonly end: number;
}

const known = new WeakMap<SheetSentence, readonly Anchor[]>();

/** All anchors of a sentence, in order of their kind. */
export function anchorsIn(sentence: SheetSentence, lang: Language): readonly Anchor[] {
  let all = known.get(sentence);
  if (!all) {
    all = [...mentioned(sentence), ...(lang === 'de' ? germanNames(sentence) : englishNames(sentence))];
    known.set(sentence, all);
  }
  return all;
}

const anchor = (type: MentionType | null, words: readonly Word[]): Anchor => ({
  type,
  words,
  start: words[0]!.start,
  end: words.at(-1)!.end,
});

const mentioned = (sentence: SheetSentence): Anchor[] =>
  sentence.mentions
    .filter(isChecked)
    .map((m) => ({ type: m.type, words: nameWords(sentence, m) }))
    .filter(({ words }) => words.length > 0)
    .map(({ type, words }) => anchor(type, words));

const isFree = (sentence: SheetSentence, word: Word): boolean =>
  word.capital &&
  word.kind === 'content' &&
  word.concept === undefined &&
  !sentence.mentions.some((m) => m.start < word.end && word.start < m.end);

/** Inside a sentence English writes nothing but names with a capital. */
function englishNames(sentence: SheetSentence): Anchor[] {
  const runs: Word[][] = [];
  for (const [i, word] of sentence.words.entries()) {
    const opens = i === 0 || OPENING.test(sentence.words[i - 1]!.lower);
    if (opens || !isFree(sentence, word)) continue;
    const last = runs.at(-1);
    if (last && last.at(-1)!.index === word.index - 1) last.push(word);
    else runs.push([word]);
  }
  return runs.map((run) => anchor(null, run));
}
/** Behind these marks a sentence of its own may begin. */
const OPENING = /^[:"“”„‘«»(–—-]$/;

/** "in Bergzell", "der Nachbarort Bergzell": a noun without article where a common noun would have one, or right behind another. */
function germanNames(sentence: SheetSentence): Anchor[] {
  return sentence.words.flatMap((word, i) => {
    const before = sentence.words[i - 1];
    if (!before || !isFree(sentence, word) || COMMON.test(word.folded)) return [];
    if (LOCATIVE(before)) return [anchor(null, [word])];
    const behindNoun = before.capital && before.kind === 'content' && before.index === word.index - 1;
    return behindNoun ? [{ ...anchor(null, [word]), loose: true as const }] : [];
  });
}
const LOCATIVE = spelled(/^(?:in|aus|bei)$/);
/** Endings of common nouns, which may stand without article too: "in Verwaltung und Küche". */
const COMMON =
  /(?:ung|heit|keit|schaft|tion|tat|mus|nis|tum|ei|anz|enz|form|zeit|hohe|betrieb|haft|kraft|bar|summe|teil)$/;

/** How many source sentences hold one of the anchor's words: the topic of an article goes unnamed in most of them. */
export const spread = (of: Anchor, sources: SourceSet): number =>
  new Set(of.words.flatMap((w) => [...sources.find({ stem: w.stem, concept: undefined }).keys()])).size;
