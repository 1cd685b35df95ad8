/** Who does what: the predicate of a sentence with the name that carries it out, in the draft and in the sources. */

import { type Frame, type Language, overlaps, type Span } from '../model/index.ts';
import { conceptOf, lemmaOf, readFrame } from '../text/index.ts';
import { anchorsIn } from './anchors.ts';
import type { Sheet, SheetSentence, Word } from './sheet.ts';
import type { SourceSentence, SourceSet } from './sources.ts';
import { spelled } from './spelled.ts';
import { withSurnames } from './surnames.ts';

export interface Deed {
  readonly frame: Frame;
  /** lemma with its particle in front: "vorliegen" */
  readonly predicate: string;
  /** what synonyms share */
  readonly concept: string | null;
  /** content words outside the subject */
  readonly rest: readonly Word[];
  readonly subject: readonly Word[];
}

/** named: by name; unclear: a common noun or a pronoun that may be anyone */
export type Agent = { readonly named: readonly Word[] } | 'unclear';

/** The frame of a sentence of the sheet. */
export const frameOf = (sheet: Sheet, sentence: SheetSentence): Frame | null =>
  readFrame(sheet.text, sheet.reading, sentence);

const deeds = new WeakMap<SheetSentence, Deed | null>();

/** The deed a sentence tells, worked out once: each of a draft is compared with each of the sources. */
export function deedOf(sheet: Sheet, sentence: SheetSentence): Deed | null {
  const known = deeds.get(sentence);
  if (known !== undefined) return known;
  const deed = readDeed(sheet, sentence);
  deeds.set(sentence, deed);
  return deed;
}

function readDeed(sheet: Sheet, sentence: SheetSentence): Deed | null {
  const frame = frameOf(sheet, sentence);
  if (!frame) return null;
  const subject = whatThereIs(frame, sheet) ?? frame.arguments.find((a) => a.role === 'subject')?.term;
  const inside = (w: Word): boolean => subject !== undefined && overlaps(subject, w);
  const verb = (w: Word): boolean => frame.verb.some((v) => overlaps(v, w));
  return {
    frame,
    predicate: `${frame.particle ?? ''}${frame.predicate}`,
    concept: conceptOf(frame.predicate, sheet.lang),
    subject: sentence.words.filter(inside),
    rest: sentence.words.filter(
      (w) => w.kind === 'content' && frame.start <= w.start && w.end <= frame.end && !inside(w) && !verb(w),
    ),
  };
}

/** "Todesopfer gibt es nicht", "es gibt Todesopfer": what there is, on whichever side of the verb "es" stands. */
function whatThereIs({ predicate, particle, arguments: all }: Frame, { text, lang }: Sheet): Span | undefined {
  if (lang !== 'de' || predicate !== 'geben' || particle) return undefined;
  const terms = all.filter((a) => a.role === 'subject' || a.role === 'object').map((a) => a.term);
  const isEs = (t: Span): boolean => text.slice(t.start, t.end).toLowerCase() === 'es';
  return terms.some(isEs) ? terms.find((t) => !isEs(t)) : undefined;
}

/** The same verb, or one of its synonyms; verbs that say little by themselves meet no synonyms. */
export const samePredicate = (a: Deed, b: Deed): boolean =>
  a.frame.voice === b.frame.voice &&
  (a.predicate === b.predicate ||
    (a.concept !== null && a.concept === b.concept && !a.frame.particle && !b.frame.particle));

/** Names among the subject's words. */
export const namesIn = (sentence: SheetSentence, subject: readonly Word[], lang: Language): Word[] =>
  anchorsIn(sentence, lang)
    .flatMap((a) => a.words)
    .filter((w) => subject.some((s) => s.start === w.start));

/** Who does this deed in a source sentence; null where the sentence tells of no such deed. */
export function agentIn(at: SourceSentence, deed: Deed, sources: SourceSet): Agent | null {
  const there = deedOf(at.sheet, at.sentence);
  if (there) return samePredicate(deed, there) ? agentOf(at, there.subject, sources) : null;
  return at.sheet.lang === 'en' ? beforeVerb(at, deed, sources) : null;
}

/** English puts the subject right before its verb, where no frame could be read. */
function beforeVerb(at: SourceSentence, deed: Deed, sources: SourceSet): Agent | null {
  const { words } = at.sentence;
  const verb = words.findIndex(
    (w) => w.kind === 'content' && (w.lemma === lemmaOf(deed.predicate, 'en') || sameConcept(w, deed)),
  );
  if (verb < 0) return null;
  let last = verb - 1;
  while (last >= 0 && AUXILIARY(words[last]!)) last--;
  const isPassive = words.slice(last + 1, verb).some(BE);
  if (isPassive !== (deed.frame.voice === 'passive')) return null;
  // "An earlier probe, Pilgrim, missed it"
  if (last > 0 && words[last]!.lower === ',' && words[last - 1]!.capital) last--;
  return last < 0 ? 'unclear' : agentOf(at, [words[last]!], sources);
}
const AUXILIARY = spelled(/^(?:has|have|had|will|would|was|were|is|are|be|been|also|now|\w+ly)$/, 'lower');
const BE = spelled(/^(?:was|were|is|are|be|been)$/, 'lower');
const sameConcept = (word: Word, deed: Deed): boolean =>
  deed.concept !== null && conceptOf(word.lemma, 'en') === deed.concept;

function agentOf(at: SourceSentence, subject: readonly Word[], sources: SourceSet): Agent {
  // a surname that opens its sentence is a name where another sentence gives it in full
  const named = namesIn(withSurnames(at.sentence, sources), subject, at.sheet.lang);
  if (named.length > 0) return { named };
  const apposed = apposedTo(at, subject);
  if (apposed.length > 0) return { named: apposed };
  const [only] = subject;
  if (subject.length === 1 && only && PRONOUN(only)) return antecedent(at, sources);
  return 'unclear';
}
/** "An earlier probe, Pilgrim, missed it": the name between commas right behind the subject. */
function apposedTo({ sentence, sheet: { lang } }: SourceSentence, subject: readonly Word[]): readonly Word[] {
  const end = sentence.words.findIndex((w) => w.start === subject.at(-1)?.start);
  const [comma, first] = sentence.words.slice(end + 1, end + 3);
  if (end < 0 || comma?.lower !== ',' || !first) return [];
  const name = anchorsIn(sentence, lang).find((a) => a.words[0]!.start === first.start)?.words ?? [];
  const behind = sentence.words[sentence.words.findIndex((w) => w.start === name.at(-1)?.start) + 1];
  return name.length > 0 && behind?.lower === ',' ? name : [];
}

const PRONOUN = spelled(/^(?:er|sie|he|she)$/, 'lower');

/** The only person of the sentence before; two persons leave it open. */
function antecedent(at: SourceSentence, sources: SourceSet): Agent {
  const before = sources.sentences[at.at - 1];
  if (!before || before.sheet !== at.sheet) return 'unclear';
  const persons = anchorsIn(before.sentence, at.sheet.lang).filter((a) => a.type === 'person');
  return persons.length === 1 ? { named: persons[0]!.words } : 'unclear';
}
