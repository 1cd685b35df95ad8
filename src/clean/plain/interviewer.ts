/** Finds who asks in a conversation whose lead names both: "Mit Ilvy Harmsen spricht der Schiffer erstmals darüber." */
import { isKnownPersonName } from '../metadata/people.ts';
import { couldBePerson, isLabelledName } from './author-line.ts';
import type { PlainLine } from './line.ts';
import { asPattern } from './words-of.ts';

const NAME = "(\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}.’'-]*){1,2})";
const TELLS =
  '(?:spricht|sprach|redet|redete|erzählt|erzählte|erklärt|erklärte|schildert|schilderte|berichtet|berichtete|blickt|blickte|sagt|sagte|verrät|verriet|antwortet|antwortete)';
/** "Im Gespräch mit Ilvy Harmsen erzählt der Schiffer": whoever tells is the other one. "Ein Gespräch mit Eva Ruhland" gives nobody. */
const SAID: readonly RegExp[] = [
  `(?<!\\p{L})(?:[Mm]it|[Gg]egenüber) ${NAME} ${TELLS} (?:er|sie|der|die|das|ihr|sein) ?`,
  `(?<!\\p{L})${TELLS} (?:er|sie|der \\p{Lu}\\p{L}+|die \\p{Lu}\\p{L}+) (?:(?:jetzt|nun|erstmals|zum ersten Mal|im (?:Gespräch|Interview)) ){0,2}mit ${NAME}`,
  `(?<!\\p{L})${NAME} (?:hat|sprach|traf|besuchte|redete) (?:mit )?(?:ihm|ihr|ihn|sie|ihnen)(?!\\p{L})`,
  `(?<!\\p{L})(?:he|she|they) (?:spoke|speaks|talked|talks|sat down|told) (?:to |with )?(?:our |the \\p{L}+['’]s )?${NAME}`,
  `(?<!\\p{L})${NAME} (?:spoke|speaks|talked|talks|sat down|caught up) (?:to|with) (?:him|her|them)(?!\\p{L})`,
  `(?<!\\p{L})${NAME} (?:met|visited|asked|interviewed) (?:him|her|them)(?!\\p{L})`,
].map((form) => new RegExp(form, 'u'));

const asks = ({ text }: PlainLine): boolean => /\?["“”»«’]*$/u.test(text);
/** One question is any report's. */
const FEWEST_QUESTIONS = 2;
const LONGEST_LEAD = 8;

/**
 * @param from the line below the headline
 * @returns the name as printed, or null for a text that is no conversation or asks in nobody's name
 */
export function interviewerIn(lines: readonly PlainLine[], from: number): string | null {
  const questions = lines.filter(asks);
  if (questions.length < FEWEST_QUESTIONS) return null;
  const labelled = labelAsking(lines, from);
  if (labelled) return labelled;
  const first = lines.findIndex((line, i) => i >= from && asks(line));
  for (const { text } of lines.slice(from, Math.min(first, from + LONGEST_LEAD))) {
    const name = SAID.map((form) => form.exec(text)?.[1]).find((n) => n && (isKnownPersonName(n) || couldBePerson(n)));
    if (name && !isSpokenTo(name, questions)) return name;
  }
  return null;
}

/** Of the names that lead the lines of a conversation the one whose lines ask: in full itself, or above the first question. */
function labelAsking(lines: readonly PlainLine[], from: number): string | null {
  const turns = lines.slice(from).flatMap((line) => {
    const label = TURN.exec(line.text)?.[1];
    return label ? [{ label, asks: asks(line) }] : [];
  });
  const labels = [...new Set(turns.map((t) => t.label))];
  if (labels.length !== 2) return null;
  const asked = labels.map((l) => turns.filter((t) => t.label === l && t.asks).length);
  const asking = labels.find((_, i) => asked[i]! >= FEWEST_QUESTIONS && asked[1 - i] === 0);
  if (asking === undefined) return null;
  const full = new RegExp(
    `(?<!\\p{L})(\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}.’'-]*)? ${asPattern(asking)})(?!\\p{L})`,
    'u',
  );
  const lead = lines.slice(from, from + LONGEST_LEAD).filter((line) => !TURN.test(line.text));
  const name = asking.includes(' ') ? asking : lead.map(({ text }) => full.exec(text)?.[1]).find(Boolean);
  return name && (isKnownPersonName(name) || couldBePerson(name)) ? name : null;
}
const TURN = /^(\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}.’'-]+){0,2}):\s\S/u;

/** "Herr Harmsen, wann öffnet die Schleuse?" */
function isSpokenTo(name: string, questions: readonly PlainLine[]): boolean {
  const surname = name.split(' ').at(-1)!;
  return questions.some(({ text }) =>
    new RegExp(`(?:Herr|Frau|Mrs?\\.?|Ms\\.?|Dr\\.?|Professor)\\s${surname}(?!\\p{L})`, 'u').test(text),
  );
}

/** "Das Gespräch führte Ilvy Harmsen.", "Mit Eva Ruhland sprach Ilvy Harmsen.": a line of its own, above the talk or below it. */
const CONDUCTED: readonly RegExp[] = [
  `^(?:Das|Dieses) (?:Gespräch|Interview) (?:führte|führten|hat) ${NAME}(?: geführt)?(?:[.,]|$)`,
  `^(?:Die )?Fragen (?:stellte|stellten) ${NAME}(?:[.,]|$)`,
  `^Mit ${NAME} sprach ${NAME}\\.?$`,
  `^(?:The )?[Ii]nterview (?:was )?(?:conducted )?by ${NAME}\\.?$`,
  `^${NAME} (?:conducted|did) the interview\\.?$`,
].map((form) => new RegExp(form, 'u'));

/** Who says in such a line that the talk is his. */
export function conductedBy(lines: readonly PlainLine[]): { name: string; at: number } | null {
  for (const [at, { text, kind }] of lines.entries()) {
    const found = kind === 'text' && text.length <= LONGEST_NOTE ? CONDUCTED.map((form) => form.exec(text)) : [];
    const name = found
      .find((m) => m !== null)
      ?.slice(1)
      .at(-1)
      ?.replace(/(?<=\p{Ll})\.$/u, '');
    if (name && isLabelledName(name)) return { name, at };
  }
  return null;
}
const LONGEST_NOTE = 140;
