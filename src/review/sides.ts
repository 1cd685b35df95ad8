/** Who does it and who else takes part, by the frame of a sentence: the sides of a deed, as far as its grammar is beyond doubt. */

import { type Argument, type Frame, type Language, overlaps, type Span } from '../model/index.ts';
import { pattern } from '../text/index.ts';
import { heldBy } from './align.ts';
import { anchorsIn } from './anchors.ts';
import { deedOf } from './deeds.ts';
import { isTold, type Sheet, type SheetSentence, type Word, within } from './sheet.ts';
import { spelled } from './spelled.ts';

/** A party to a deed. */
export interface Party {
  readonly at: Span;
  /** the words that say who it is: "Detectives" of "Detectives in Lunden", "Verein" of "der Verein der Stadt" */
  readonly core: readonly Word[];
  /** names among them */
  readonly names: readonly Word[];
  /** the rest of its words: whose it is, where it is */
  readonly beside: readonly Word[];
}

export interface Sides {
  /** absent of a relative clause */
  readonly frame: Frame | null;
  /** the verb with its particle: "abkaufen" */
  readonly deed: string;
  readonly negated: boolean;
  readonly verb: readonly Word[];
  /** absent where the passive names none */
  readonly doer: Party | null;
  readonly others: readonly Party[];
  /** the thing done or given: an object in the accusative, or the subject of a passive; or somebody it is done against */
  readonly hasObject: boolean;
  /** words of content beside the doer and the verb */
  readonly rest: readonly Word[];
}

const known = new WeakMap<SheetSentence, Sides | null>();

/** The sides of the deed a sentence tells; null where no frame was read or its grammar leaves open who does it. */
export function sidesOf(sheet: Sheet, sentence: SheetSentence): Sides | null {
  let sides = known.get(sentence);
  if (sides === undefined) {
    sides = readSides(sheet, sentence);
    known.set(sentence, sides);
  }
  return sides;
}

function readSides(sheet: Sheet, sentence: SheetSentence): Sides | null {
  const deed = deedOf(sheet, sentence);
  if (!deed) return null;
  const { frame } = deed;
  const { arguments: all } = frame;
  const party = (a: Argument): Party => partyOf(sheet, sentence, all, a);
  const subject = all.find((a) => a.role === 'subject');
  if (!subject || !isBeyondDoubt(sheet, sentence, frame, subject)) return null;
  const parties = all.filter(
    (a) => a.role === 'object' || a.role === 'dative' || (a.role === 'oblique' && TAKES_PART.test(a.preposition ?? '')),
  );
  const verb = sentence.words.filter((w) => frame.verb.some((v) => overlaps(v, w)));
  const told = { frame, deed: deed.predicate, negated: frame.negated, verb };
  const restOf = (doer: Argument | undefined): Word[] =>
    within(sentence.words, frame).filter(
      (w) => w.kind === 'content' && !verb.includes(w) && !(doer && overlaps(doer.term, w)),
    );
  if (frame.voice === 'active')
    return {
      ...told,
      doer: party(subject),
      others: [...parties.map(party), ...nestedIn(sheet, sentence, all)],
      rest: restOf(subject),
      hasObject: all.some((a) => (a.role === 'object' && !isAmount(sentence, a)) || AGAINST.test(a.preposition ?? '')),
    };
  const by = all.find((a) => a.role === 'oblique' && BY.test(a.preposition ?? ''));
  const others = [subject, ...parties.filter((a) => a !== by)].map(party);
  return { ...told, doer: by ? party(by) : null, others, hasObject: true, rest: restOf(by) };
}

/** "gewann gegen den Händler" */
const AGAINST = /^(?:gegen|against)$/;
const BY = /^(?:von|vom|durch|by)$/;
/** Prepositions that lead to somebody to whom it is done; "mit" and "with" lead to one who does it too. */
const TAKES_PART = /^(?:an|gegen|von|vom|über|vor|for|to|from|against|on|upon|at|by|of)$/;

/** "um 7 Prozent", "acht Stunden": what is measured takes no part. */
const isAmount = ({ quantities, times }: SheetSentence, { term }: Argument): boolean =>
  [...quantities, ...times].some((q) => q.start <= term.start && term.end <= q.end);

/** English tells it by its order; a German "die" or "das" may be either case, so that something else must tell. */
function isBeyondDoubt(sheet: Sheet, sentence: SheetSentence, frame: Frame, subject: Argument): boolean {
  if (sheet.lang === 'en' || frame.voice === 'passive') return true;
  const first = firstWord(sentence, subject);
  const objects = frame.arguments.filter((a) => a.role === 'object');
  if (subject.term.number && subject.term.number !== frame.number) return false;
  if (objects.length === 0 || NOMINATIVE.test(first)) return true;
  if (objects.some((o) => ACCUSATIVE.test(firstWord(sentence, o)))) return true;
  // "Die Kosten trägt die Stadt": only of what can act the first in the sentence surely acts
  const isPlainOrder = subject.term.start < objects[0]!.term.start;
  const named = anchorsIn(sentence, sheet.lang).some((a) => overlaps(a, subject.term));
  // "Brixo kaufte ...": one thing without an article is a name
  const [only, ...more] = within(sentence.words, subject.term);
  const bare = frame.number === 'singular' && more.length === 0 && only?.capital === true && isTold(only);
  return isPlainOrder && (named || bare || within(sentence.words, subject.term).some((w) => w.capital && BODY(w)));
}
/** Nouns of bodies and callings. */
const BODY = spelled(pattern()`
  (?:
    schaft | verein | verband | amt | behorde | werke? | stadt | gemeinde | kreis | land | rat | partei
    | fraktion | regierung | ministerium | polizei | feuerwehr | gericht | firma | unternehmen | konzern
    | gruppe | bank | klinik | schule | kirche | klub | initiative | bund | kammer | brauerei | reederei
    | druckerei | molkerei | forscher | handler | hersteller | betreiber | besitzer | lehrer | burger
    | anwohner | arbeiter | fahrer | gegner | kritiker | minister | meister | chefin | sprecherin
  )$
`);
const NOMINATIVE = /^(?:der|ein|kein|dieser|jeder|er|wir|ich|man|sein|ihr|unser)$/;
const ACCUSATIVE = /^(?:den|einen|keinen|diesen|jeden|ihn|seinen|ihren|unseren|dem|einem|mich|ihm)$/;
const firstWord = ({ words }: SheetSentence, { term }: Argument): string => within(words, term)[0]?.lower ?? '';

/** "im Mai von der Gemeinde": a phrase of time may have swallowed the one from whom it comes. */
function nestedIn(sheet: Sheet, sentence: SheetSentence, all: readonly Argument[]): Party[] {
  return all.flatMap((a) => {
    if (a.role !== 'oblique' || TAKES_PART.test(a.preposition ?? '')) return [];
    const words = within(sentence.words, a.term);
    const at = words.findIndex((w, i) => i > 0 && /^(?:von|vom|from)$/.test(w.lower));
    const isTime = sentence.times.some((t) => overlaps(t, a.term));
    if (at < 0 || !isTime) return [];
    const [first, last] = [words[at + 1], words.at(-1)];
    return first && last
      ? [partyOf(sheet, sentence, [], { ...a, term: { ...a.term, start: first.start, end: last.end } })]
      : [];
  });
}

function partyOf(sheet: Sheet, sentence: SheetSentence, all: readonly Argument[], { term }: Argument): Party {
  const words = within(sentence.words, term);
  const core = coreOf(words, sheet.lang);
  // "the council leader, Edda Storm, ...": an apposition is read as a clause of its own
  const apposed = all.find((a) => a.role === 'clause' && a.connective === ',' && a.term.start - term.end <= 1);
  const more = apposed ? coreOf(within(sentence.words, apposed.term), sheet.lang) : [];
  const who = [...core, ...more];
  return {
    at: term,
    core: who,
    names: namesAmong(sheet, sentence, who),
    beside: words.filter((w) => isTold(w) && !core.includes(w)),
  };
}

export const namesAmong = (sheet: Sheet, sentence: SheetSentence, who: readonly Word[]): readonly Word[] =>
  anchorsIn(sentence, sheet.lang)
    .flatMap((a) => a.words)
    .filter((w) => who.some((c) => c.start === w.start));

/** The words of content up to what only says whose or where: "of", "in", a genitive; English possessors stand in front. */
function coreOf(words: readonly Word[], lang: Language): Word[] {
  const from = lang === 'en' ? words.findLastIndex((w) => /['’]s?$/.test(w.lower) || w.lower === "'s") + 1 : 0;
  const core: Word[] = [];
  for (const [i, word] of words.entries()) {
    if (i < from) continue;
    const isNoun = isTold(word) && (lang === 'en' || word.capital);
    if (isNoun) core.push(word);
    else if (core.length > 0 && ENDS[lang].test(word.lower)) break;
  }
  return core;
}
const ENDS: Readonly<Record<Language, RegExp>> = {
  de: /^(?:der|des|von|vom|in|im|aus|am|an|auf|für|bei|beim|mit|ohne|zum|zur|zu|nach|über|unter|gegen|seiner|ihrer|seines|ihres|eines|einer|dieser|dieses)$/,
  en: /^(?:of|in|at|from|on|for|with|to|near|about|who|which|that|by|than|as)$/,
};

/** One and the same: where both have names they share one, else their nouns are alike. */
export function areSame(a: Party, b: Party, lang: Language): boolean {
  if (a.names.length > 0 && b.names.length > 0) return a.names.some((w) => heldBy(w, b.core) === 1);
  const [x, y] = [headOf(a, lang), headOf(b, lang)];
  return x !== undefined && y !== undefined && (heldBy(x, b.core) >= ALIKE || heldBy(y, a.core) >= ALIKE);
}
const ALIKE = 0.8;
/** German names follow their noun, English compounds end in it. */
export const headOf = ({ core }: Party, lang: Language): Word | undefined =>
  lang === 'de' ? core.find((w) => w.capital) : core.at(-1);
