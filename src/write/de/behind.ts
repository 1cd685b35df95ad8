/** A German sentence and the one behind it that says whose word it is ("Das Bad schließt. Das teilte die Stadt mit."), told as one. */
import type { Argument, Claim, Frame } from '../../model/index.ts';
import { tellGerman } from '../../text/index.ts';
import { standsAlone } from '../alone/alone.ts';
import { framed, named } from '../alone/naming.ts';
import type { Material } from '../choose/material.ts';
import type { Told } from '../choose/told.ts';
import { type Clause, clauseOf } from '../tell/clause.ts';
import { namesSource, passesOn } from '../tell/cues.ts';
import { withFullDates } from '../tell/dates.ts';
import { COPY, longestRun } from '../tell/overlap.ts';
import { holdsQuotation, oneLine, type SourceSentence } from '../tell/source-sentence.ts';
import { inDative } from './dative.ts';
import { turnsSense } from './half.ts';

/** What the second sentence does with the first. */
type Deed = 'says' | 'decides' | 'denies' | 'names';

export interface Behind {
  readonly first: SourceSentence;
  readonly second: SourceSentence;
  /** the clause of the second, without the word that points back */
  readonly frame: Frame;
  /** "darauf" of "einigten sich darauf, dass ..."; null for "Das" */
  readonly correlate: string | null;
  readonly deed: Deed;
}

const SAYS =
  /^(?:sagen|erklären|mitteilen|bestätigen|berichten|betonen|ankündigen|bekanntgeben|bekanntmachen|einräumen|versichern|melden|schreiben|erläutern|feststellen|hinzufügen|verkünden|zugeben|bekräftigen|angeben|fordern|verlangen|vorschlagen|empfehlen|vermuten|befürchten|hoffen|erwarten|behaupten|prognostizieren|versprechen|zusagen|zusichern|hervorgehen)$/u;
const DECIDES = /^(?:beschließen|entscheiden|vereinbaren|festlegen|anordnen|verfügen)$/u;
const DENIES = /^(?:bestreiten|dementieren|bezweifeln)$/u;
const NAMES = /^(?:nennen|beziffern|angeben)$/u;
/** "Darauf einigten sich ...": the clause with "dass" hangs on the adverb. */
const BY_ADVERB: Readonly<Record<string, RegExp>> = {
  darauf: /^(?:einigen|verständigen|hinweisen)$/u,
  davon: /^ausgehen$/u,
  damit: /^rechnen$/u,
  davor: /^warnen$/u,
  dafür: /^aussprechen$/u,
};

/** The sentence that points at this one, with what it does; null where none follows in its paragraph. */
export function behind(m: Material, first: SourceSentence): Behind | null {
  const next = neighbour(
    m,
    first,
    (c) => c.sentence.start >= first.end,
    (a, b) => a.sentence.start - b.sentence.start,
  );
  const second = next && m.sentence(next);
  const gap = second && first.article.text.slice(first.end, second.start);
  return second && gap !== null && !/\S|\n\s*\n/u.test(gap) ? pointing(m, first, second) : null;
}

/** The sentence that this one points at. */
export function ahead(m: Material, second: SourceSentence): Behind | null {
  if (!/^(?:Das|Dies|Darauf|Davon|Damit|Davor|Dafür) /u.test(second.text)) return null;
  const before = neighbour(
    m,
    second,
    (c) => c.sentence.end <= second.start,
    (a, b) => b.sentence.start - a.sentence.start,
  );
  const first = before && m.sentence(before);
  const found = first && behind(m, first);
  return found?.second.start === second.start ? found : null;
}

function neighbour(
  m: Material,
  { article, lang }: SourceSentence,
  lies: (c: Claim) => boolean,
  order: (a: Claim, b: Claim) => number,
): Claim | null {
  if (lang !== 'de') return null;
  const all = m.claims.filter((c) => c.article === article.id && lies(c)).sort(order);
  return all.find((c) => c.frame && c.sentence.start === all[0]!.sentence.start) ?? all[0] ?? null;
}

function pointing(m: Material, first: SourceSentence, second: SourceSentence): Behind | null {
  const frame = framed(m, second)?.frame;
  const opening = frame?.arguments[0];
  if (!frame || opening?.field !== 'front' || frame.voice !== 'active' || frame.modal || frame.negated) return null;
  if (holdsQuotation(first.text) || holdsQuotation(second.text)) return null;
  const verb = `${frame.particle ?? ''}${frame.predicate}`;
  const word = opening.term.text.toLowerCase();
  const correlate = BY_ADVERB[word]?.test(verb) ? word : null;
  const deed = correlate
    ? verb === 'warnen' || verb === 'ausgehen' || verb === 'rechnen' || verb === 'hinweisen'
      ? 'says'
      : 'decides'
    : deedOf(word, verb);
  const told = deed && withSubjectInFront(frame);
  return told ? { first, second, frame: told, correlate, deed } : null;
}

function deedOf(word: string, verb: string): Deed | null {
  if (/^(?:diese|die) (?:summe|zahl|zahlen)$/u.test(word)) return NAMES.test(verb) ? 'names' : null;
  if (!/^(?:das|dies)$/u.test(word)) return null;
  return SAYS.test(verb) ? 'says' : DECIDES.test(verb) ? 'decides' : DENIES.test(verb) ? 'denies' : null;
}

/** "Das sagte die Chefin am Montag" -> "die Chefin sagte am Montag", "Das geht aus dem Brief hervor" -> "aus dem Brief geht hervor" */
function withSubjectInFront(frame: Frame): Frame | null {
  const [pointer, ...rest] = frame.arguments as [Argument, ...Argument[]];
  const lead =
    pointer.role === 'subject'
      ? rest.findIndex((a) => a.role === 'oblique' && a.preposition === 'aus')
      : rest.findIndex((a) => a.role === 'subject');
  if (lead < 0) return null;
  // what hangs on it stays with it: "aus einem Brief an den Rat, der im Mai kam,"
  const isPaper = pointer.role === 'subject';
  const hangs = rest.filter(
    (a, i) =>
      i > lead &&
      ((isPaper && (a.role === 'oblique' || a.role === 'clause')) || (i === lead + 1 && a.role === 'clause')),
  );
  const others = rest.filter((a) => a !== rest[lead] && !hangs.includes(a));
  const front = [rest[lead]!, ...hangs].map((a) => ({ ...a, field: 'front' as const }));
  return { ...frame, arguments: [...front, ...others] };
}

/** Both sentences as one clause: "die Stadt teilte am Montag mit, dass das Bad schließt". */
export function together(m: Material, { first, second, frame, correlate, deed }: Behind, told: Told): Clause | null {
  if (deed === 'names') return null;
  const what = thatClause(m, first, told);
  const claim = framed(m, second);
  const own =
    what &&
    claim &&
    clauseOf(second, { ...claim, frame }, m.words, (text, subject) => named(m, second, text, told, subject));
  if (!own) return null;
  const lead = frame.arguments[0]!.term;
  const written = second.article.text.charAt(lead.start);
  const parts = own.parts.map((part, i) => (i === 0 ? written + part.slice(1) : part));
  const at = { start: frame.end, end: frame.end, head: 'dass' };
  const adverb: Argument[] = correlate
    ? [{ role: 'adverbial', field: 'middle', term: { ...at, text: correlate, head: correlate } }]
    : [];
  const middle = frame.arguments.filter((a) => a.field !== 'after').length;
  const made: Frame = {
    ...frame,
    arguments: [
      ...frame.arguments.slice(0, middle),
      ...adverb,
      ...frame.arguments.slice(middle),
      { role: 'clause', field: 'after', connective: 'dass', term: { ...at, text: `, dass ${what.text}` } },
    ],
  };
  const words = [
    ...parts.slice(0, middle),
    ...adverb.map((a) => a.term.text),
    ...parts.slice(middle),
    `, dass ${what.text}`,
  ];
  const clause: Clause = {
    frame: made,
    parts: words,
    verb: own.verb,
    inner: true,
    ...((own.ofDay || what.ofDay) && { ofDay: true }),
  };
  return standsAlone(second, clause, told) ? clause : null;
}

function thatClause(
  m: Material,
  first: SourceSentence,
  told: Told,
): { readonly text: string; readonly ofDay: boolean } | null {
  const claim = framed(m, first);
  const clause = claim && clauseOf(first, claim, m.words, (text, subject) => named(m, first, text, told, subject));
  if (!clause?.inner || passesOn(first) || namesSource(first, clause) || turnsSense(first, clause)) return null;
  const text = standsAlone(first, clause, told) ? tellGerman(clause.frame, clause.parts, 'that') : null;
  return text ? { text, ofDay: clause.ofDay === true } : null;
}

/** Copies no long run of either sentence. */
export const isFree = ({ first, second }: Behind, text: string): boolean =>
  longestRun(text, first.text) < COPY && longestRun(text, second.text) < COPY;

/** "ihr Leiter Gerd Poppe": whose leader he is, the sentence before says */
const WHOSE = /^(?:ihre?|seine?|deren|dessen) (?=\p{Lu}\p{L}+ \p{Lu}\p{L}+ \p{Lu})/u;

/** "die kaufmännische Direktorin Ruth Kern" as it stands behind "laut"; null where its dative is not sure. */
export function sayerIn(m: Material, { second, frame }: Behind, told: Told): string | null {
  const subject = frame.arguments[0]!;
  if (subject.role !== 'subject') return paperIn(second, frame);
  const written = oneLine(second.article.text.slice(subject.term.start, subject.term.end));
  const text = named(m, second, written.replace(WHOSE, ''), told);
  return inDative(text, frame.number === 'plural');
}

/** "aus dem Brief an den Rat" -> "dem Brief an den Rat"; what hangs on it by a comma, or counts from the day of writing, is too long to lead. */
function paperIn(second: SourceSentence, frame: Frame): string | null {
  const front = frame.arguments.filter((a) => a.field === 'front' && a.role !== 'clause');
  const [from, to] = [front[0]!.term.start, front.at(-1)!.term.end];
  const times = second.times.filter((t) => t.start >= from - second.start && t.end <= to - second.start);
  const shifted = times.map((t) => ({
    ...t,
    start: t.start - (from - second.start),
    end: t.end - (from - second.start),
  }));
  const text = withFullDates(second.article.text.slice(from, to), shifted, 'de', second.article.published);
  return text && /^aus \p{Ll}/u.test(text) ? oneLine(text.replace(/^aus /u, '')) : null;
}
