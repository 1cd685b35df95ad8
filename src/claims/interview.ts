/** Whether an article prints a conversation: which lines ask, which answer, and which can't be said to do either. */
import { type ArticleVersion, type BodyView, bodyView, type Language, type Span, touches } from '../model/index.ts';
import { detectLanguage } from '../text/index.ts';
import { isOpinionPiece } from './genre.ts';
import {
  ANSWERING,
  ASKING,
  isAsking,
  isCalledSo,
  isOfItself,
  isOutletsOwn,
  type Line,
  linesOf,
  ofHimself,
  speaksToSomebody,
  unlabelled,
  wordsIn,
} from './interview-lines.ts';

/** aside: a word on the conversation itself, or a line of which nothing tells whether it asks or answers */
export type TurnKind = 'asked' | 'answered' | 'aside';

export interface Turn extends Line {
  readonly kind: TurnKind;
}

/** Places are those of the view it was read from. */
export interface Conversation {
  /** in the order of the text */
  readonly turns: readonly Turn[];
  /** nearly all of the article, not a box beside a report */
  readonly isWhole: boolean;
}

export interface Headed {
  readonly title: string | null;
  readonly section?: string | null;
}

/** The conversation that a body prints; null for a report, whatever it asks. */
export function conversationIn(view: BodyView, lang: Language, headed: Headed): Conversation | null {
  // Two questions at the end of their lines: most articles have none.
  if ((view.text.match(/\?["”“»«’‘)]*(?=\s*(?:\n|$))/gu) ?? []).length < FEWEST_CALLED) return null;
  const { title, section } = headed;
  if (isOpinionPiece({ title: title ?? '', text: view.text, ...(section !== undefined && { section }) })) return null;
  const lines = withSpeakers(linesOf(view), view.text, title ?? '');
  const turns = turnsIn(lines, view.text, lang);
  if (turns.length === 0 || !isConversation(turns, lines, lang, isCalled(lines, view.text, headed))) return null;
  const said = turns.reduce((sum, t) => sum + t.end - t.start, 0);
  const all = lines.reduce((sum, l) => sum + l.end - l.start, 0);
  return { turns, isWhole: said >= all * MOST };
}
/** Exchanges in an article that calls itself an interview; in one that does not. */
const [FEWEST_CALLED, FEWEST] = [2, 3];
/** Of the characters of the body. */
const MOST = 0.5;

/** In its title or section, or in a short line above or below. */
function isCalled(lines: readonly Line[], text: string, { title, section }: Headed): boolean {
  const around = [...lines.slice(0, NEAR_TOP), ...lines.slice(-NEAR_END)];
  return (
    isCalledSo(title ?? '') ||
    isCalledSo(section ?? '') ||
    around.some((l) => isOfItself(l, text) || (wordsIn(l) <= SHORT && isCalledSo(text.slice(l.start, l.end))))
  );
}
const [NEAR_TOP, NEAR_END, SHORT] = [4, 4, 8];

/**
 * A name in front of a colon is a speaker's where it comes again, or is known from the title, from what is asked ("Frau
 * Lorenz, ...") or from the lines above; else it announces ("Wichtig: ...").
 */
function withSpeakers(lines: readonly Line[], text: string, title: string): readonly Line[] {
  const counts = new Map<string, number>();
  for (const { label } of lines) if (label) counts.set(label, (counts.get(label) ?? 0) + 1);
  return lines.map((line, i) => {
    const { label } = line;
    if (!label || ASKING.test(label) || ANSWERING.test(label)) return line;
    const surname = label.split(/\s+/u).at(-1)!;
    const before = lines[i - 1];
    const isNamed =
      before !== undefined &&
      isAsking(before) &&
      surname.length > 2 &&
      (title + text.slice(0, line.start)).includes(surname);
    return (counts.get(label) ?? 0) >= FEWEST_LABELS || isNamed ? line : unlabelled(line, text);
  });
}
const FEWEST_LABELS = 2;

type Asks = (label: string) => boolean;

/** Whoever asks most of the time asks. */
function askersOf(lines: readonly Line[]): Asks {
  const asking = new Set(
    [...Map.groupBy(lines, (l) => l.label)]
      .filter(([label, own]) => label !== null && own.filter(isAsking).length * 2 > own.length)
      .map(([label]) => label),
  );
  return (label) => !ANSWERING.test(label) && (ASKING.test(label) || asking.has(label));
}

/** From the first question to the last answer; empty where nobody is asked. */
function turnsIn(lines: readonly Line[], text: string, lang: Language): readonly Turn[] {
  const asks = askersOf(lines);
  const first = lines.findIndex((l) => (l.label ? asks(l.label) : isAsking(l)));
  if (first < 0) return [];
  const told = lines.slice(first);
  const open = told.filter((l) => l.label !== null).length >= FEWEST_LABELS + 1;
  const kinds = open ? byLabel(told, asks) : (byTurns(told, lang) ?? byWords(told, lang));
  const credits = lines.slice(0, first).filter((l) => isOfItself(l, text));
  const turns = told.map((line, i): Turn => ({ ...line, kind: kinds[i]! }));
  return [...credits.map((line): Turn => ({ ...line, kind: 'aside' })), ...withoutEnd(turns, text, lang)];
}

/** Names in front of all answers: a line without one goes on, or asks where an answer with a name follows it. */
function byLabel(lines: readonly Line[], asks: Asks): readonly TurnKind[] {
  const hasAsker = lines.some((l) => l.label && asks(l.label));
  let kind: TurnKind = 'asked';
  return lines.map((line, i) => {
    const next = lines[i + 1];
    const leads = !hasAsker && next?.label != null && !asks(next.label) && wordsIn(line) <= LONGEST_QUESTION;
    if (line.label) kind = asks(line.label) ? 'asked' : 'answered';
    else if (isAsking(line) || line.heading || leads) kind = 'asked';
    else if (!hasAsker && kind === 'asked') kind = 'answered';
    return kind;
  });
}
const LONGEST_QUESTION = 60;

/** Every other line asks, as all lines with a question mark show; null where they don't. */
function byTurns(lines: readonly Line[], lang: Language): readonly TurnKind[] | null {
  const asking = lines.flatMap((l, i) => (isAsking(l) ? [i] : []));
  const last = asking.at(-1)!;
  if (asking.length < FEWEST || asking.some((i) => i % 2 !== 0)) return null;
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

/** Somebody is asked again and again, is spoken to and answers of himself: an explainer that asks and answers itself does not. */
function isConversation(turns: readonly Turn[], lines: readonly Line[], lang: Language, called: boolean): boolean {
  const answers = turns.filter((t, i) => t.kind === 'answered' && turns[i - 1]?.kind === 'asked');
  if (answers.length < (called ? FEWEST_CALLED : FEWEST)) return false;
  const asked = turns.filter((t) => t.kind === 'asked');
  if (asked.filter(isAsking).length < FEWEST_CALLED) return false;
  const own = turns.filter((t, i) => t.kind === 'answered' && ofHimself(t, lang) && i > 0).length;
  const isNamed = lines.filter((l) => l.label !== null && !ASKING.test(l.label) && !ANSWERING.test(l.label)).length > 2;
  const isAddressed = asked.some((t) => speaksToSomebody(t, lang));
  return own * OF_HIMSELF >= answers.length && (own > 1 || called) && (isAddressed || isNamed || called);
}
/** One answer in so many says "ich", "we", "my". */
const OF_HIMSELF = 3;

type Printed = Pick<ArticleVersion, 'text' | 'blocks' | 'title' | 'lang'> & { readonly section?: string | null };
const known = new WeakMap<Printed, readonly [BodyView, Conversation | null]>();

function printedIn(article: Printed): readonly [BodyView, Conversation | null] {
  const before = known.get(article);
  if (before) return before;
  const view = bodyView(article, { title: true, tables: false });
  const lang = article.lang === 'de' || article.lang === 'en' ? article.lang : detectLanguage(view.text);
  const found: readonly [BodyView, Conversation | null] = [view, lang ? conversationIn(view, lang, article) : null];
  known.set(article, found);
  return found;
}

/** An interview in questions and answers: its title is its guest's word, what is asked nobody's. */
export const isInterview = (article: Printed): boolean => printedIn(article)[1]?.isWhole ?? false;

/** Whether a passage (of the frozen text) is asked or answered in a conversation: the outlet does not report it. */
export function isInConversation(article: Printed, at: Span): boolean {
  const [view, conversation] = printedIn(article);
  return (
    conversation?.turns.some((turn) => {
      const piece = view.pieces.findLast((p) => p.at <= turn.start)!;
      const by = piece.block.start - piece.at;
      return touches([{ start: turn.start + by, end: turn.end + by }], at);
    }) ?? false
  );
}
