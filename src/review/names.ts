/** Whether the sources know a name: inflected, as adjective, abbreviated, or as part of a compound. */
import type { Mention } from '../model/index.ts';
import type { GateWords } from './lexicon/index.ts';
import { isTold, type Sheet, type SheetSentence, type Word } from './sheet.ts';
import type { SourceSet } from './sources.ts';
import { fold, stemOf, withUmlauts } from './stems.ts';

/** Names that point to something in the world, not works, laws or other titles that translate freely. */
export const isChecked = (mention: Mention): boolean =>
  mention.type === 'person' || mention.type === 'organisation' || mention.type === 'place';

/** The words of a mention that make the name: capitals and acronyms, no articles; before "der" or "of" stands a noun. */
export function nameWords(sentence: SheetSentence, mention: Mention): Word[] {
  const inside = sentence.words.filter((w) => w.start >= mention.start && w.end <= mention.end);
  const cut = inside.findLastIndex((w) => w.kind === 'function' && !w.capital);
  return inside.filter((w, i) => i > cut && isTold(w) && w.capital);
}

export function knows(word: Word, sheet: Sheet, sources: SourceSet, lexicon: GateWords): boolean {
  if (sources.has(word.stem) || isSpelled(word, sources)) return true;
  const parts = word.folded.split('-').filter((p) => p.length > 1);
  if (parts.length > 2) return parts.every((p) => knowsForm(p, sheet, sources, lexicon) || lexicon.lightWords.has(p));
  if (sources.find({ stem: word.stem, concept: undefined }).size > 0) return true;
  return knowsForm(word.folded, sheet, sources, lexicon);
}

const spelled = new WeakMap<SourceSet, ReadonlySet<string>>();

/** A source in another language has the very word, though its stem is another there: "Weekly", "Bote". */
function isSpelled({ folded }: Word, sources: SourceSet): boolean {
  let known = spelled.get(sources);
  if (!known) {
    const written = sources.sentences.flatMap(({ sentence }) => sentence.words.filter((w) => w.capital));
    const about = sources.sheets.flatMap((s) => (s.about ?? '').split(/[^\p{L}\p{N}-]+/u).filter(Boolean));
    known = new Set([...written.map((w) => w.folded), ...about.map(fold)]);
    spelled.set(sources, known);
  }
  return known.has(folded) || known.has(folded.replace(/s$/, '')) || known.has(withUmlauts(folded));
}

function knowsForm(folded: string, sheet: Sheet, sources: SourceSet, lexicon: GateWords): boolean {
  const forms = [folded, folded.replace(/(?:es|s|n)$/, '')];
  if (forms.some((form) => sources.find({ stem: stemOf(form, sheet.lang), concept: undefined }).size > 0)) return true;
  return alsoCalled(folded, lexicon).some((b) => sources.beginning(b).length > 0) || isAcronym(folded, sources);
}

const aliases = new WeakMap<GateWords, Map<string, readonly string[]>>();

/** Beginnings of all forms of the place this word may name: "britisch" gives those of Großbritannien. */
function alsoCalled(folded: string, lexicon: GateWords): readonly string[] {
  const cache = aliases.get(lexicon) ?? new Map<string, readonly string[]>();
  aliases.set(lexicon, cache);
  const forms = cache.get(folded) ?? formsOf(folded, lexicon);
  cache.set(folded, forms);
  return forms;
}

function formsOf(folded: string, lexicon: GateWords): readonly string[] {
  const named = lexicon.places.filter(([b, place]) => matches(folded, b) || place === folded || folded === `${place}s`);
  const called = new Set(named.map(([, place]) => place));
  return lexicon.places
    .filter(([, place]) => called.has(place))
    .flatMap(([b, place]) => [b.replace('*', ''), place.split(' ')[0]!.slice(0, SIGNIFICANT)]);
}
/** First letters of a place that its inflected forms share. */
const SIGNIFICANT = 6;

const matches = (folded: string, beginning: string): boolean =>
  beginning.endsWith('*') ? folded.startsWith(beginning.slice(0, -1)) : folded === beginning;

const acronyms = new WeakMap<SourceSet, ReadonlySet<string>>();
/** Shortest and longest run of capitals that may abbreviate a name. */
const SHORTEST = 2;
const LONGEST = 6;

/** "WHO" for "Weltgesundheitsorganisation" no, for "World Health Organization" yes: initials of neighbouring capitals. */
function isAcronym(folded: string, sources: SourceSet): boolean {
  if (folded.length < SHORTEST || folded.length > LONGEST) return false;
  let known = acronyms.get(sources);
  if (!known) {
    known = new Set(sources.sentences.flatMap(({ sentence }) => initialsIn(sentence.words)));
    acronyms.set(sources, known);
  }
  return known.has(folded);
}

function initialsIn(words: readonly Word[]): string[] {
  const found: string[] = [];
  for (let from = 0; from < words.length; from++) {
    if (!words[from]!.capital) continue;
    let initials = '';
    for (let at = from; at < words.length && initials.length < LONGEST; at++) {
      const word = words[at]!;
      if (word.capital) initials += word.folded[0];
      else if (word.kind !== 'function') break;
      if (initials.length >= SHORTEST) found.push(initials);
    }
  }
  return found;
}

/** Any name word of these that the words hold, inflected or not. */
export const sharesName = (names: readonly string[], words: readonly Word[]): boolean =>
  words.some((w) =>
    names.some(
      (n) => w.stem === n || (n.length > 4 && w.stem.startsWith(n)) || (w.stem.length > 4 && n.startsWith(w.stem)),
    ),
  );
