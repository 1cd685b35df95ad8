/** Who tells it: the speaker of a draft sentence against the persons of the one source sentence that says the same. Part of `attribution`. */

import { overlaps, type Span } from '../../../model/index.ts';
import { isByChance, passagesFor } from '../../align.ts';
import { hasCue } from '../../cues.ts';
import { nameWords, sharesName } from '../../names.ts';
import { sourcesBy } from '../../outlets.ts';
import type { Case } from '../../rule.ts';
import type { SheetSentence, Word } from '../../sheet.ts';
import type { SourceSentence } from '../../sources.ts';
import { attributedIn } from '../../speakers.ts';
import { spelled } from '../../spelled.ts';
import { DEMONSTRATIVE } from '../actor.ts';

export interface Teller {
  readonly at: SourceSentence;
  /** place of the name in the source */
  readonly span: Span;
}

/** So much of what is said the source sentence must hold. */
const COVER = 0.36;
/** Another sentence that names the speaker counts when it holds this part of what the best one holds. */
const RIVAL = 0.35;

/**
 * The person whom the source has say it, where the draft names another. Null where the source leaves open who speaks, or
 * where the draft's speaker stands in or beside the passage.
 */
export function otherTeller(of: Case, sentence: SheetSentence, at: Span): Teller | null {
  const persons = sentence.mentions.filter((m) => m.type === 'person');
  const person = persons.find((m) => overlaps(m, at));
  if (persons.length > (person ? 1 : 0)) return null;
  const name = person
    ? surnameOf(nameWords(sentence, person))
    : sentence.words.filter((w) => isRole(w) && overlaps(w, at));
  if (name.length === 0 || !(person ? isKnown(of, name) : true) || sourcesBy(name, of.sources).length > 0) return null;
  const said = saidBeside(sentence, person ?? at, at);
  if (said.filter((w) => w.kind === 'content' || w.kind === 'number').length < SAID) return null;
  const passages = passagesFor(said, of.sources, 3);
  const best = passages[0];
  if (!best || best.cover < COVER || isByChance(said, best)) return null;
  if (passages.some((p) => p.score >= RIVAL * best.score && isNamedNear(of, p.at, name, sentence))) return null;
  const { at: source } = best;
  if (!speaks(of, source)) return null;
  const [there, ...more] = tellersOf(of, source);
  return there && more.length === 0 && !isHis(of, there, name) ? there : null;
}

/** All but the first name. */
const surnameOf = (name: readonly Word[]): readonly Word[] => (name.length > 1 ? name.slice(1) : name);
const isKnown = (of: Case, name: readonly Word[]): boolean => name.some((w) => of.sources.find(w).size > 0);

/** Names an office or body that speaks. */
export const isRole = (word: Word): boolean => word.kind !== 'function' && ROLE.test(word.folded);
const ROLE =
  /sprecher|^polizei|behorde|ministeri|staatsanwalt|verteidig|gewerkschaft|veranstalter|spokes|^police$|^officials$|^prosecutors?$|^unions?$|^organisers$|^campaigners$|^regulators?$/;

const speaks = (of: Case, { sentence }: SourceSentence): boolean =>
  hasCue(sentence.words, of.words.attributions) || sentence.quotes.length > 0 || sentence.words.some(HOLDS);
/** Verbs of holding and expecting, which speak as those of saying do. */
const HOLDS = spelled(
  /^(?:doubt|expect|fear|hope|estimat|blam|predict|bezweif|regte$|regten$|befurcht|erwart|rechne|schatz|hofft|halt$|hielt$|beklag|pladier)/,
);

/** Wherever a source introduces the one, the other's name stands beside it: "Polizeisprecher Falk" speaks for the police. */
function isHis(of: Case, there: Teller, name: readonly Word[]): boolean {
  const his = there.at.sentence.words.filter((w) => overlaps(w, there.span) && (w.capital || isRole(w)));
  return of.sources.sentences.some(
    ({ sentence: { words } }) =>
      sharesName(stems(his), words) && (sharesName(stems(name), words) || alike(name, words)),
  );
}
const stems = (words: readonly Word[]): string[] => words.map((w) => w.stem);
/** "Polizeisprecher" begins like "Polizei". */
const alike = (name: readonly Word[], words: readonly Word[]): boolean =>
  name.some((n) => words.some((w) => n.stem.length > 4 && w.stem.startsWith(n.stem.slice(0, 6))));
const SAID = 2;

/** Content and figures outside the speaker with its titles and first names. */
function saidBeside(sentence: SheetSentence, person: Span, at: Span): Word[] {
  const first = sentence.words.findIndex((w) => w.end > Math.min(person.start, at.start));
  let from = first;
  while (from > 0 && sentence.words[from - 1]!.capital && sentence.words[from - 1]!.kind === 'content') from--;
  const start = sentence.words[from]?.start ?? person.start;
  return sentence.words.filter(
    (w) => (w.kind === 'content' || w.kind === 'number') && (w.end <= start || w.start >= Math.max(person.end, at.end)),
  );
}

/** In the sentence, before it where it has a pronoun, or behind it where that takes it up. */
function isNamedNear(of: Case, source: SourceSentence, name: readonly Word[], draft: SheetSentence): boolean {
  const resolved = attributedIn(source.sentence, source.sheet).flatMap((a) => a.speaker);
  const near = [source, ...before(of, source), ...after(of, source, draft)].flatMap((s) => s.sentence.words);
  return sharesName(stems(name), [...resolved, ...near]) || alike(name, [...resolved, ...near]);
}

/** Sentences a pronoun or an unfinished quotation may refer to. */
const BACK = 3;
const before = (of: Case, source: SourceSentence): SourceSentence[] =>
  namesPerson(source)
    ? []
    : of.sources.sentences.slice(Math.max(0, source.at - BACK), source.at).filter((s) => s.sheet === source.sheet);
/** An answer takes up what it denies: whoever denies it did not say it, unless the draft has him deny it too. */
const after = (of: Case, source: SourceSentence, draft: SheetSentence): SourceSentence[] =>
  of.sources.sentences
    .slice(source.at + 1, source.at + 1 + ONWARD)
    .filter((s) => s.sheet === source.sheet && s.sentence.words.some((w) => DEMONSTRATIVE.test(w.lower)))
    .filter((s) => rejects(of, draft) || !hasCue(s.sentence.words, of.words.denials));
/** A quotation may stand between a statement and its answer. */
const ONWARD = 2;
const rejects = (of: Case, { words }: SheetSentence): boolean =>
  hasCue(words, of.words.denials) || words.some((w) => /^(?:ablehn|abgelehn|lehn|reject|refus|turned)/.test(w.folded));

const namesPerson = ({ sentence }: SourceSentence): boolean => sentence.mentions.some((m) => m.type === 'person');
const hasPronoun = ({ sentence }: SourceSentence): boolean => sentence.words.some(PRONOUN);
const PRONOUN = spelled(/^(?:er|sie|he|she|they)$/, 'lower');

/** The persons of the sentence; where only a pronoun speaks, those of the sentence before; where nobody is named, the office that speaks. */
function tellersOf(of: Case, source: SourceSentence): Teller[] {
  const own = personsIn(source);
  if (own.length > 0) return own;
  const previous = of.sources.sentences[source.at - 1];
  if (hasPronoun(source)) return previous && previous.sheet === source.sheet ? personsIn(previous) : [];
  return source.sentence.words.filter(isRole).map((w) => ({ at: source, span: { start: w.start, end: w.end } }));
}

const personsIn = (at: SourceSentence): Teller[] =>
  at.sentence.mentions.filter((m) => m.type === 'person').map((m) => ({ at, span: { start: m.start, end: m.end } }));
