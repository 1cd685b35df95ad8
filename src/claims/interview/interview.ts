/** Whether an article prints a conversation: somebody is asked again and again, and answers of himself. */
import { type ArticleVersion, type BodyView, bodyView, type Language, type Span, touches } from '../../model/index.ts';
import { detectLanguage } from '../../text/index.ts';
import { isCalledOpinion } from '../voices/opinion-labels.ts';
import {
  isAsking,
  isCalledSo,
  isOfItself,
  isTitledSo,
  type Line,
  linesOf,
  nameSpokenTo,
  ofHimself,
  ofOnePerson,
  SPEAKS_IN_TITLE,
  speaksToSomebody,
  tellsOfTalk,
} from './lines.ts';
import { FEWEST_LABELS, isIntroduced, type Turn, turnsIn, withSpeakers } from './turns.ts';

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
  if (isCalledOpinion({ title: title ?? '', text: view.text, ...(section !== undefined && { section }) })) return null;
  const lines = withSpeakers(linesOf(view), view.text, title ?? '');
  const turns = turnsIn(lines, view.text, lang);
  const above = `${title ?? ''} ${view.text.slice(0, turns.find((t) => t.kind === 'asked')?.start ?? 0)}`;
  const known = { called: isCalled(lines, view.text, headed), titled: SPEAKS_IN_TITLE.test(title ?? ''), above };
  if (turns.length === 0 || !isConversation(turns, lang, known)) return null;
  const said = turns.reduce((sum, t) => sum + t.end - t.start, 0);
  const all = lines.reduce((sum, l) => sum + l.end - l.start, 0);
  return { turns, isWhole: said >= all * MOST };
}
/** Exchanges in an article that calls itself an interview; in one that does not. */
const [FEWEST_CALLED, FEWEST] = [2, 3];
/** Of the characters of the body. */
const MOST = 0.5;

/** In its title or section, or in a line above or below. */
function isCalled(lines: readonly Line[], text: string, { title, section }: Headed): boolean {
  const around = [...lines.slice(0, NEAR_TOP), ...lines.slice(-NEAR_END)];
  return (
    isTitledSo(title ?? '') ||
    isCalledSo(section ?? '') ||
    around.some((l) => isOfItself(l, text) || isCalledSo(text.slice(l.start, l.end))) ||
    lines.slice(0, NEAR_TOP).some(tellsOfTalk)
  );
}
const [NEAR_TOP, NEAR_END] = [4, 4];

interface Known {
  readonly called: boolean;
  readonly titled: boolean;
  /** the title, and all that stands in front of the first question */
  readonly above: string;
}

/**
 * Somebody is asked again and again, is spoken to and answers of himself. Explainers, advice and what a firm is often asked are
 * printed alike: where no word and no name tells that two people speak, question and answer must take turns line by line, and
 * one person must speak.
 */
function isConversation(turns: readonly Turn[], lang: Language, { called, titled, above }: Known): boolean {
  const asked = turns.filter((t) => t.kind === 'asked');
  const answers = turns.filter((t, i) => t.kind === 'answered' && turns[i - 1]?.kind === 'asked');
  const part = (of: readonly Turn[], is: (t: Turn) => boolean): number => of.filter(is).length / of.length;
  if (answers.length < (called ? FEWEST_CALLED : FEWEST) || asked.filter(isAsking).length < FEWEST_CALLED) return false;
  if (part(turns, isAsking) < ASKS) return false;
  const named = turns.filter((t) => t.kind === 'answered' && t.label !== null);
  // "Price: ...", "Pro tip: ...": what stands in front of a colon again and again may say nothing of itself.
  if (isNamed(turns, above) && (named.length === 1 || named.some((t) => ofHimself(t, lang))))
    return part(named.length > 1 ? named : answers, (t) => ofHimself(t, lang)) >= OF_HIMSELF;
  if (part(asked, (t) => ofOnePerson(t, lang)) > ASKS_FOR_HIMSELF) return false;
  if (called || titled || asked.some((t) => nameSpokenTo(t) !== null))
    return part(answers, (t) => ofHimself(t, lang)) >= OF_HIMSELF;
  return (
    turns.every((t, i) => t.kind === (i % 2 === 0 ? 'asked' : 'answered')) &&
    part(answers, (t) => ofOnePerson(t, lang)) >= OF_HIMSELF &&
    part(asked, (t) => speaksToSomebody(t, lang)) >= OF_HIMSELF
  );
}
/** Names in front of what is said, or one that was known before stands in front of the first answer. */
const isNamed = (turns: readonly Turn[], above: string): boolean =>
  turns.filter((t) => t.label !== null).length > FEWEST_LABELS ||
  turns.some((t) => t.kind === 'answered' && t.label !== null && /\s/u.test(t.label) && isIntroduced(t.label, above));
/** Of the answers those that say "ich", "we", "my". */
const OF_HIMSELF = 1 / 3;
/** Of the questions those that say "I": a reader's. */
const ASKS_FOR_HIMSELF = 1 / 4;
/** Of the lines those that end in a question mark: answers may take several. */
const ASKS = 1 / 8;

/** A text without its blocks is taken as one. */
type Printed = Pick<ArticleVersion, 'text' | 'title'> &
  Partial<Pick<ArticleVersion, 'blocks' | 'lang'>> & { readonly section?: string | null };
const known = new WeakMap<Printed, readonly [BodyView, Conversation | null]>();

function printedIn(article: Printed): readonly [BodyView, Conversation | null] {
  const before = known.get(article);
  if (before) return before;
  const { text, blocks = [{ role: 'paragraph', start: 0, end: text.length }] } = article;
  const view = bodyView({ text, blocks }, { title: true, tables: false });
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
