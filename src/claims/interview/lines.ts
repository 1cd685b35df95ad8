/** The lines of an article as a conversation is printed in them: who is named in front of a colon, who asks, who speaks of himself. */

import type { BodyView, Language, Span } from '../../model/index.ts';
import { pattern } from '../../text/index.ts';

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

/** A name, initials, or "Frage": at most four words; pasted text may set it off with marks ("**Kolmer Bote:** ..."). */
const LABEL = pattern('u')`
  ^[-–—•:]*\s*(?:\*+|'{2,}|_+)?(
    (?:(?:Dr|Prof|Mr|Mrs|Ms|St)\.\s*)*\p{Lu}[\p{L}.’'-]*?(?:
      \s(?:(?:von|van|der|de|zu|al|of|the|Dr\.|Prof\.)\s)*[\p{Lu}\d][\p{L}\d.’'-]*?
    ){0,3}
  )(?:\*+|'{2,}|_+)?:(?:\*+|'{2,}|_+)?\s+(?=\S)
`;
/** Lines of one block are divided only where one has come to its end: hard-wrapped text is not. */
const ENDED = /[.!?…:]["”“»«’‘)]*$/u;

/** Body lines in order; the title is none. */
export function linesOf({ text, pieces }: BodyView): readonly Line[] {
  return pieces
    .filter(({ block }) => block.role !== 'title' && block.role !== 'table' && block.role !== 'caption')
    .flatMap(({ at, block }) => {
      const whole = text.slice(at, at + block.end - block.start);
      return splitLines(whole).map(({ start, end }) => lineAt(text, at + start, at + end, block.role === 'heading'));
    });
}

/** Places of lines without the white space around them; a blank line always divides. */
function splitLines(text: string): readonly Span[] {
  const spans: { start: number; end: number }[] = [];
  let at = 0;
  let isOpen = false;
  for (const line of text.split('\n')) {
    const words = line.trim();
    const start = at + line.length - line.trimStart().length;
    const last = spans.at(-1);
    if (words !== '' && last && isOpen) last.end = start + words.length;
    else if (words !== '') spans.push({ start, end: start + words.length });
    isOpen = words !== '' && !ENDED.test(words);
    at += line.length + 1;
  }
  return spans;
}

function lineAt(text: string, start: number, end: number, heading: boolean): Line {
  const whole = text.slice(start, end);
  const found = LABEL.exec(whole.slice(0, NEAR_START));
  const skipped = found && found[1]!.length <= LONGEST_LABEL ? found[0].length : 0;
  const label = skipped > 0 ? found![1]!.trim() : null;
  return { start, end, label, from: start + skipped, words: whole.slice(skipped).trim(), heading };
}
/** UTF-16 units; a label with what may stand around it begins and ends within the second. */
const [LONGEST_LABEL, NEAR_START] = [40, 80];

/** In lower case, by which "Birte Lorenz", "LORENZ" and "Lorenz" are one. */
export const surnameIn = (label: string): string => label.toLowerCase().split(/\s+/u).at(-1)!;

/** A heading in quotation marks between two turns only tells again what one of them says. */
export const isPullQuote = ({ heading, words }: Line): boolean => heading && /^[„“"»«].*[“”"«»]$/su.test(words);

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
export const ofHimself = ({ words }: Line, lang: Language): boolean => OWN[lang].test(unquoted(words));
/** Answers may be printed in quotation marks as a whole. */
const unquoted = (words: string): string =>
  /^[„“»«"].*[“”«»"]$/su.test(words) ? words : words.replaceAll(/[„“»«"][^„“”"»«]{0,400}[“”«»"]/gu, ' ');

const ALONE: Readonly<Record<Language, RegExp>> = {
  de: /(?<!\p{L})(?:ich|mich|mir|mein(?:e[mnrs]?)?)(?!\p{L})/iu,
  en: /(?<![\p{L}.])(?:I(?=['’ ,])|[Mm]y|[Mm]e)(?!\p{L})/u,
};
/** As one person: "we" may be a firm that answers what it is often asked, "How do I ...?" its reader. */
export const ofOnePerson = ({ words }: Line, lang: Language): boolean => ALONE[lang].test(unquoted(words));

const YOU: Readonly<Record<Language, RegExp>> = {
  de: /(?<=[\p{L}\d,]\s)(?:Sie|Ihnen|Ihr(?:e[mnrs]?)?)(?!\p{L})|^Ihr(?:e[mnrs]?)?\s|(?<!\p{L})(?:du|dich|dir|dein(?:e[mnrs]?)?|euch|euer|eure[mnrs]?)(?!\p{L})|^(?:Frau|Herr)\s[^,.?]{2,40},/u,
  en: /(?<!\p{L})(?:[Yy]ou|[Yy]ours?)(?!\p{L})|^(?:Mr|Mrs|Ms|Dr)\.?\s[^,.?]{2,40},/u,
};
/** Whom it speaks to is there to answer. */
export const speaksToSomebody = ({ words }: Line, lang: Language): boolean => YOU[lang].test(words);

const ADDRESS =
  /^(?:[^,.?!]{0,40}, )?(?:Frau|Herr|Mr\.?|Mrs\.?|Ms\.?|Miss|Sir|Dame|Professor(?:in)?|Doctor)\s(?:(?:Dr|Prof)\.\s)*(\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)?)(?=[,?!])/u;
/** "Frau Lorenz, wann ...": the name, where the words speak to somebody by it. */
export const nameSpokenTo = ({ words }: Line): string | null => ADDRESS.exec(words)?.[1] ?? null;

/** Two names at least. */
export const FULL_NAME = String.raw`\p{Lu}[\p{L}’'-]+(?:\s(?:(?:von|van|de|der|zu)\s)*\p{Lu}[\p{L}’'-]+){1,2}`;
/** "Mara Lorenz: 'We built too late'", "Mara Lorenz on the lock: ..." */
export const SPEAKS_IN_TITLE = new RegExp(String.raw`^(${FULL_NAME})(?:\s(?:on|über)\s[^:\n]{2,40})?:\s["“„»'‘]`, 'u');

export const wordsIn = ({ words }: Line): number => words.split(/\s+/u).length;

/** What a page says of the conversation itself: "Interview: Hans Ode", "Vielen Dank für das Gespräch." */
const OF_ITSELF: readonly RegExp[] = [
  /^(?:(?:Das |Dieses )?(?:Interview|Gespräch|Fragen|INTERVIEW)(?: und \p{L}+)?\s?[:|–-]\s?|(?:Interview(?:ed)?|Questions) (?:by|von) )\p{Lu}.{2,60}$/u,
  /^(?:(?:das|dieses) (?:interview|gespräch) (?:führten?|wurde|erschien)|(?:die )?fragen stellten?|(?:this|the) (?:interview|conversation) (?:has been|was))(?!\p{L})/iu,
  /^(?:(?:haben sie )?(?:vielen|herzlichen|besten) dank|danke|many thanks|thanks|thank you)(?:,| für| for|[.!]?$).{0,60}$/iu,
];
export const isOfItself = ({ start, end }: Span, text: string): boolean =>
  OF_ITSELF.some((pattern) => pattern.test(text.slice(start, end).trim()));

/** Above the first question: "Im Gespräch erklärt sie, ...", "This conversation has been shortened." */
const TALK = pattern('u')`
  (?<!\p{L})(?:
    [Ii]m (?:Interview|Gespräch)(?: mit [^.]{3,40})? (?:
      erklärt | erläutert | spricht | sagt | verrät | erzählt | warnt | fordert | redet | geht es
    )
    | [Ee]in (?:Gespräch|Interview) (?:mit|über)
    | [Tt](?:his|he) (?:interview|conversation) (?:has been|was)
  )(?!\p{L})
`;
export const tellsOfTalk = ({ words }: Line): boolean => TALK.test(words);

/** "Zur Person", "Correction:": the outlet speaks again. */
const OUTLETS_OWN = pattern('iu')`
  ^(?:
    zur (?:person|sache) | hintergrund | stichwort | zum thema | background | in brief | fact box
    | korrektur | berichtigung | anm(?:erkung|\.) | hinweis | correction | clarification
    | editor[’']s note | update[d:]
  )(?!\p{L})
`;
export const isOutletsOwn = ({ start, end }: Span, text: string): boolean =>
  OUTLETS_OWN.test(text.slice(start, end).trim());

/** Words that call an article a conversation: in its section or above it all there is ("Interview"), in its title with whom. */
const CALLED = pattern('iu')`
  ^(?:
    (?:das |the |ein |an )?(?:[\p{L}-]+ )?interview(?: (?:mit|with) .{3,80})? | q ?& ?a
    | im gespräch | (?:drei|vier|fünf|sechs|sieben|\d+|nach)?fragen an .*
    | (?:three|four|five|\d+) questions (?:for|to|with) .*
  )$
`;
const CALLED_WITH = pattern('iu')`
  ^(?:interview|q ?& ?a)\s?[:|–-]
  | (?<!\p{L})(?:
      interview (?:mit|with) | im interview | im gespräch(?= ?(?:$|[:|–-])) | im gespräch mit
      | im wortlaut | (?:drei|vier|fünf|sechs|sieben|\d+|nach)?fragen an (?=\p{L})
      | (?:three|four|five|\d+) questions (?:for|to|with) | q ?& ?a with
    )(?!\p{L})
  | [:|–-]\s?(?:ein |an |das |the )?(?:interview|q ?& ?a)$
`;
export const isCalledSo = (words: string): boolean => CALLED.test(words.trim());
export const isTitledSo = (words: string): boolean => CALLED.test(words.trim()) || CALLED_WITH.test(words.trim());
