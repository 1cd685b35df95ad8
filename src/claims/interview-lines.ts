/** The lines of an article as a conversation is printed in them: who is named in front of a colon, who asks, who speaks of himself. */
import type { BodyView, Language, Span } from '../model/index.ts';

/** A paragraph, or a line of one where question and answer are divided by no more than a break. Places of the view's text. */
export interface Line extends Span {
  /** the speaker's name or mark in front of a colon, as written; null where none is */
  readonly label: string | null;
  /** where the words behind the label begin */
  readonly from: number;
  /** what is said, without the label */
  readonly words: string;
  /** set as a heading */
  readonly heading: boolean;
}

/** A name, initials, or "Frage": at most four words. */
const LABEL =
  /^[-–—•]?\s*((?:(?:Dr|Prof|Mr|Mrs|Ms|St)\.\s*)*\p{Lu}[\p{L}.’'-]*(?:\s(?:(?:von|van|der|de|zu|al|of|the|Dr\.|Prof\.)\s)*[\p{Lu}\d][\p{L}\d.’'-]*){0,3}):\s+(?=\S)/u;
/** Lines of one block are divided only where one has come to its end: hard-wrapped text is not. */
const BREAK = /(?<=[.!?…:]["”“»«’‘)]*)\s*\n+\s*|\s*\n\s*\n\s*/u;

/** Body lines in order; the title is none. */
export function linesOf({ text, pieces }: BodyView): readonly Line[] {
  return pieces
    .filter(({ block }) => block.role !== 'title' && block.role !== 'table' && block.role !== 'caption')
    .flatMap(({ at, block }) => {
      const whole = text.slice(at, at + block.end - block.start);
      return splitAt(whole, BREAK).map(({ start, end }) =>
        lineAt(text, at + start, at + end, block.role === 'heading'),
      );
    });
}

function splitAt(text: string, breaks: RegExp): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const { 0: found, index } of text.matchAll(new RegExp(breaks, 'gu'))) {
    if (index > start) spans.push({ start, end: index });
    start = index + found.length;
  }
  return start < text.length ? [...spans, { start, end: text.length }] : spans;
}

function lineAt(text: string, start: number, end: number, heading: boolean): Line {
  const whole = text.slice(start, end);
  const found = LABEL.exec(whole);
  const skipped = found && found[1]!.length <= LONGEST_LABEL ? found[0].length : 0;
  const label = skipped > 0 ? found![1]!.trim() : null;
  return { start, end, label, from: start + skipped, words: whole.slice(skipped).trim(), heading };
}
/** UTF-16 units */
const LONGEST_LABEL = 40;

/** The line with its label as words of its own: "Wichtig: ..." names nobody. */
export const unlabelled = (line: Line, text: string): Line => ({
  ...line,
  label: null,
  from: line.start,
  words: text.slice(line.start, line.end).trim(),
});

/** "Frage:", "Q:" */
export const ASKING = /^(?:frage|f|question|q|interviewer(?:in)?|redaktion|red\.?)$/iu;
/** "Antwort:", "A:" */
export const ANSWERING = /^(?:antwort|a|answer)$/iu;

const ENDS_ASKING = /\?["”“»«’‘)]*$/u;
export const isAsking = ({ words }: Line): boolean => ENDS_ASKING.test(words);

const OWN: Readonly<Record<Language, RegExp>> = {
  de: /(?<!\p{L})(?:ich|wir|mich|mir|uns|mein(?:e[mnrs]?)?|unser(?:e[mnrs]?)?)(?!\p{L})/iu,
  en: /(?<![\p{L}.])(?:I(?=['’ ,])|[Ww]e|[Mm]y|[Mm]e|[Oo]urs?|us)(?!\p{L})/u,
};
/** Who speaks of himself outside of quotation marks. */
export const ofHimself = ({ words }: Line, lang: Language): boolean =>
  OWN[lang].test(words.replaceAll(/[„“»«"][^„“”"»«]{0,400}[“”«»"]/gu, ' '));

const YOU: Readonly<Record<Language, RegExp>> = {
  de: /(?<=[\p{L}\d,]\s)(?:Sie|Ihnen|Ihr(?:e[mnrs]?)?)(?!\p{L})|^Ihr(?:e[mnrs]?)?\s|(?<!\p{L})(?:du|dich|dir|dein(?:e[mnrs]?)?|euch|euer|eure[mnrs]?)(?!\p{L})|^(?:Frau|Herr)\s[^,.?]{2,40},/u,
  en: /(?<!\p{L})(?:[Yy]ou|[Yy]ours?)(?!\p{L})|^(?:Mr|Mrs|Ms|Dr)\.?\s[^,.?]{2,40},/u,
};
/** Whom it speaks to is there to answer. */
export const speaksToSomebody = ({ words }: Line, lang: Language): boolean => YOU[lang].test(words);

export const wordsIn = ({ words }: Line): number => words.split(/\s+/u).length;

/** What a page says of the conversation itself: "Interview: Hans Ode", "Vielen Dank für das Gespräch." */
const OF_ITSELF: readonly RegExp[] = [
  /^(?:(?:Das |Dieses )?(?:Interview|Gespräch|Fragen|INTERVIEW)(?: und \p{L}+)?\s?[:|–-]\s?|(?:Interview(?:ed)?|Questions) (?:by|von) )\p{Lu}.{2,60}$/u,
  /^(?:(?:das|dieses) (?:interview|gespräch) (?:führten?|wurde|erschien)|(?:die )?fragen stellten?|(?:this|the) (?:interview|conversation) (?:has been|was))(?!\p{L})/iu,
  /^(?:(?:haben sie )?(?:vielen|herzlichen|besten) dank|danke|many thanks|thanks|thank you)(?:,| für| for|[.!]?$).{0,60}$/iu,
];
export const isOfItself = ({ start, end }: Span, text: string): boolean =>
  OF_ITSELF.some((pattern) => pattern.test(text.slice(start, end).trim()));

/** "Zur Person", "Correction:": the outlet speaks again. */
const OUTLETS_OWN =
  /^(?:zur (?:person|sache)|korrektur|berichtigung|anm(?:erkung|\.)|hinweis|correction|clarification|editor[’']s note|update[d:])(?!\p{L})/iu;
export const isOutletsOwn = ({ start, end }: Span, text: string): boolean =>
  OUTLETS_OWN.test(text.slice(start, end).trim());

/** Words that call an article a conversation, in its section, title or above and below its text. */
const CALLED =
  /(?<!\p{L})(?:interview|q ?& ?a|im gespräch(?! mit (?:dem|der|den|dieser|unserer|unserem)(?!\p{L}))|im wortlaut|(?:drei|vier|fünf|sechs|sieben|\d+|nach)?fragen an|(?:three|four|five|\d+) questions (?:for|to|with))(?!\p{L})/iu;
export const isCalledSo = (words: string): boolean => CALLED.test(words);
