/** A few words in quotation marks inside a German sentence that is told again: they stay as they are, and with whom they are of. */
import type { Frame } from '../../model/index.ts';
import { innerMarks } from './passages.ts';
import { isRelative } from './relative-dates.ts';
import { holdsQuotation } from './source-sentence.ts';

const PIECE = /[„»«"“]([^„“”"»«]+)[“«»"”]/gu;
/** Stands for the inside while the words around are changed: as long, and no word that any rule knows. */
const COVER = '\u2423';

/** The text with the inside of its quotations covered, and what uncovers them, in German marks. */
export function covered(text: string): { readonly text: string; readonly uncover: (told: string) => string } {
  const pieces: string[] = [];
  const hidden = text.replaceAll(PIECE, (whole, inside: string) => {
    pieces.push(`„${innerMarks(inside.replaceAll(/\s+/gu, ' '), 'de')}“`);
    return `„${COVER.repeat(whole.length - 2)}“`;
  });
  return {
    text: hidden,
    uncover: (told) => pieces.reduce((made, piece) => made.replace(new RegExp(`„${COVER}+“`, 'u'), () => piece), told),
  };
}

export const isCovered = (text: string): boolean => text.includes(COVER);

/** Whether a quotation counts from the day of writing: "bis Freitag", "bis Ende der Woche". */
export const countsFromDay = (text: string): boolean =>
  [...text.matchAll(PIECE)].some(([piece]) => isRelative(piece, 'de') || OF_NOW.test(piece));
const OF_NOW =
  /(?<!\p{L})(?:heutige[nmrs]?|(?:Anfang|Mitte|Ende) (?:de[rs]|diese[rs]) (?:Woche|Monats|Jahres)|bald|demnächst|in Kürze|zurzeit|derzeit|aktuell)(?!\p{L})/u;

/** Marks that enclose nothing whole: a piece was torn. */
export const isTornQuotation = (text: string): boolean => /[„“”"»«]/u.test(text.replaceAll(PIECE, ' '));

/** The words of a telling without the marks around them, for rules that ask what they say. */
export const withoutMarks = (text: string): string => text.replaceAll(/[„“”"»«]/gu, '');

const SAYS =
  /^(?:sagen|erklären|nennen|sprechen|schreiben|empfehlen|fordern|bezeichnen|erwähnen|warnen|rufen|betonen|versichern|ankündigen|kritisieren|loben|vorwerfen|bestätigen|mitteilen|meinen|beklagen|rechnen|erwarten|einräumen|antworten|behaupten|beteuern|verlangen|versprechen|verweisen|feststellen|urteilen|zitieren|beschreiben|berichten|bescheinigen|attestieren|monieren|rügen|reden|festhalten|heißen|sehen|halten|ausschließen|zurückweisen|ablehnen|begründen)$/u;

/** Whether the clause itself says whose words it quotes: its subject says, names or writes them. */
export function saysWhose(
  { predicate, particle = '', voice, arguments: all }: Frame,
  parts: readonly string[],
): boolean {
  const subject = all.findIndex((a) => a.role === 'subject');
  const who = parts[subject] ?? '';
  return (
    voice === 'active' &&
    subject >= 0 &&
    SAYS.test(`${particle}${predicate}`) &&
    !holdsQuotation(who) &&
    !/^(?:es|er|sie|man|das|dies|niemand)$/iu.test(who)
  );
}

/** "Der Bote berichtet, Kern habe gesagt, man werde ...": reported speech of a report. */
export const passesOnSpeech = ({
  frame,
  parts,
}: {
  readonly frame: Frame;
  readonly parts: readonly string[];
}): boolean =>
  SPEAKS.test(`${frame.particle ?? ''}${frame.predicate}`) &&
  frame.arguments.some((a, i) => a.role === 'clause' && a.field === 'after' && parts[i] !== '');
const SPEAKS =
  /^(?:sagen|erklären|mitteilen|betonen|ankündigen|bestätigen|einräumen|versichern|behaupten|meinen|hinzufügen|schreiben|warnen|melden|bekräftigen|hinweisen|bestreiten)$/u;
