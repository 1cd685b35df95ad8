/** Which lines of a conversation ask, which answer, and which can't be said to do either. */
import type { Language } from '../../model/index.ts';
import {
  ANSWERING,
  ASKING,
  isAsking,
  isOfItself,
  isOutletsOwn,
  isPullQuote,
  type Line,
  ofHimself,
  speaksToSomebody,
  surnameIn,
  unlabelled,
  wordsIn,
} from './lines.ts';

/** aside: a word on the conversation itself, or a line of which nothing tells whether it asks or answers */
export type TurnKind = 'asked' | 'answered' | 'aside';

export interface Turn extends Line {
  readonly kind: TurnKind;
}

/**
 * A name in front of a colon is a speaker's where it comes again, or is known from the title, from what is asked ("Frau
 * Lorenz, ...") or from the lines above; else it announces ("Wichtig: ...").
 */
export function withSpeakers(lines: readonly Line[], text: string, title: string): readonly Line[] {
  const counts = new Map<string, number>();
  for (const { label } of lines) {
    const name = label && surnameIn(label);
    if (name) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return lines.map((line, i) => {
    const { label } = line;
    if (!label || ASKING.test(label) || ANSWERING.test(label)) return line;
    const before = lines[i - 1];
    const isKnown = before !== undefined && isAsking(before) && isIntroduced(label, title + text.slice(0, line.start));
    return isKnown || (counts.get(surnameIn(label)) ?? 0) >= FEWEST_LABELS ? line : unlabelled(line, text);
  });
}
/** Names may stand in capitals in front of what is said. */
export const isIntroduced = (label: string, above: string): boolean =>
  surnameIn(label).length > 2 && above.toLowerCase().includes(surnameIn(label));
export const FEWEST_LABELS = 2;

type Asks = (label: string) => boolean;

/** Whoever asks most of the time asks; "Birte Lorenz" and "Lorenz" are one. */
function askersOf(lines: readonly Line[]): Asks {
  const asking = new Set(
    [...Map.groupBy(lines, ({ label }) => (label ? surnameIn(label) : null))]
      .filter(([name, own]) => name !== null && own.filter(isAsking).length * 2 > own.length)
      .map(([name]) => name),
  );
  return (label) => !ANSWERING.test(label) && (ASKING.test(label) || asking.has(surnameIn(label)));
}

/** From the first question to the last answer; empty where nobody is asked. */
export function turnsIn(lines: readonly Line[], text: string, lang: Language): readonly Turn[] {
  const asks = askersOf(lines);
  const first = lines.findIndex((l) => (l.label ? asks(l.label) : isAsking(l)));
  if (first < 0) return [];
  const told = lines.slice(first).filter((l) => !isPullQuote(l));
  const isLabelled = told.filter((l) => l.label !== null).length > FEWEST_LABELS;
  const kinds = isLabelled ? byLabel(told, asks) : (byTurns(told, lang) ?? byWords(told, lang));
  const turns = told.map((line, i): Turn => ({ ...line, kind: kinds[i]! }));
  const asides = lines.filter((l, i) => (i < first ? isOfItself(l, text) : isPullQuote(l)));
  return [...asides.map((line): Turn => ({ ...line, kind: 'aside' })), ...withoutEnd(turns, text, lang)].sort(
    (a, b) => a.start - b.start,
  );
}

/** Names in front of all answers: a line without one goes on, or asks where an answer with a name follows it. */
function byLabel(lines: readonly Line[], asks: Asks): readonly TurnKind[] {
  const hasAsker = lines.some((l) => l.label && asks(l.label));
  let kind: TurnKind = 'asked';
  return lines.map((line, i) => {
    const next = lines[i + 1];
    const leads = !hasAsker && next?.label != null && !asks(next.label) && wordsIn(line) <= LONGEST_QUESTION;
    if (line.label) kind = asks(line.label) ? 'asked' : 'answered';
    // "Background": a box of the outlet's, if nobody answers it by name
    else if (isAsking(line) || (line.heading && (hasAsker || next?.label != null)) || leads) kind = 'asked';
    else if (!hasAsker && kind === 'asked') kind = 'answered';
    return kind;
  });
}
const LONGEST_QUESTION = 60;

/** Every other line asks, as all lines with a question mark show; null where they don't. */
function byTurns(lines: readonly Line[], lang: Language): readonly TurnKind[] | null {
  const asking = lines.flatMap((l, i) => (isAsking(l) ? [i] : []));
  const last = asking.at(-1)!;
  if (asking.length < FEWEST_ASKED || asking.some((i) => i % 2 !== 0)) return null;
  const mayAsk = (line: Line): boolean => isAsking(line) || (wordsIn(line) <= LONGEST_REMARK && !ofHimself(line, lang));
  if (lines.slice(0, last).some((l, i) => i % 2 === 0 && !mayAsk(l))) return null;
  const goesOn = (i: number): boolean => {
    const [remark, answer] = [lines[i]!, lines[i + 1]];
    return mayAsk(remark) && speaksToSomebody(remark, lang) && answer !== undefined && ofHimself(answer, lang);
  };
  let end = last + 2;
  while (end < lines.length && goesOn(end)) end += 2;
  return lines.map((_, i) => (i >= end ? 'aside' : i % 2 === 0 ? 'asked' : 'answered'));
}
/** Of fewer, chance may put each on an even place. */
const FEWEST_ASKED = 3;
/** A remark that is answered like a question is brief. */
const LONGEST_REMARK = 45;

/** Answers of several paragraphs: what speaks to somebody and not of itself asks; a brief remark may do either. */
function byWords(lines: readonly Line[], lang: Language): readonly TurnKind[] {
  const kinds: TurnKind[] = [];
  lines.forEach((line, i) => {
    const before = kinds[i - 1];
    const next = lines[i + 1];
    const own = ofHimself(line, lang);
    const isFollowed = next !== undefined && !isAsking(next) && !next.heading;
    if (isAsking(line) && (before !== 'asked' || !own || speaksToSomebody(line, lang))) kinds.push('asked');
    else if (line.heading && isFollowed) kinds.push('asked');
    else if (before === 'asked' || own || !isFollowed) kinds.push('answered');
    else if (speaksToSomebody(line, lang) && wordsIn(line) <= LONGEST_REMARK) kinds.push('asked');
    else kinds.push(wordsIn(line) <= UNCLEAR ? 'aside' : 'answered');
  });
  return kinds;
}
const UNCLEAR = 25;

/** Behind the last answer the outlet speaks again: of the guest by name, of another, or of its own mistakes. */
function withoutEnd(turns: readonly Turn[], text: string, lang: Language): readonly Turn[] {
  const last = turns.findLastIndex((t) => t.kind === 'asked') + 1;
  const end = turns.findIndex((t, i) => i >= last && isOutletsOwn(t, text));
  const told = end < 0 ? turns : turns.slice(0, end);
  return told.flatMap((turn, i): Turn[] => {
    if (isOfItself(turn, text)) return [{ ...turn, kind: 'aside' }];
    if (i <= last || turn.label || ofHimself(turn, lang)) return [turn];
    return turn.kind === 'aside' ? [] : [{ ...turn, kind: 'aside' }];
  });
}
