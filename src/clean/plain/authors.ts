/** Finds whose text it is in the head: a line that says so, names among the details, a name alone where authors stand. */
import { type Authors, isGivenName, isKnownPersonName, isPersonName } from '../metadata/people.ts';
import { asAuthors, isBiography, isRoleLine, namesAlone } from './author-line.ts';
import { nearDetails, type Top } from './headline.ts';
import { conductedBy, interviewerIn } from './interviewer.ts';
import { isCommentLabel } from './outlet.ts';
import { isProse, isSentence } from './prose.ts';

/** @param details the lines that tell details, nearest first */
export function authorsOfHead(
  top: Top & { readonly reach: number },
  titleAt: number,
  details: readonly number[],
): { authors: Authors | null; at: readonly number[] } {
  const said = details.map((i) => top.read[i]!.authors).find((a) => a?.persons.length);
  if (said) return { authors: said, at: roleLines(top) };
  const beside = details.map((i) => top.read[i]!.persons).find((p) => p);
  if (beside) return { authors: beside, at: roleLines(top) };
  const led = top.lines
    .slice(0, top.reach)
    .findIndex(({ text }, i) => isLead(top.lines[i - 1]?.text) && isPersonName(text));
  if (led > 0) return { authors: asAuthors([top.lines[led]!.text]), at: [led - 1, led, ...roleLines(top)] };
  const conducted = conductedBy(top.lines);
  if (conducted) return { authors: asAuthors([conducted.name]), at: [conducted.at] };
  const asking = interviewerIn(top.lines, titleAt + 1);
  if (asking) return { authors: asAuthors([asking]), at: roleLines(top) };
  const alone = aloneAt(top, titleAt);
  if (alone >= 0) return { authors: asAuthors(namesAlone(top.lines[alone]!.text)!), at: [alone, ...roleLines(top)] };
  const writer = commentator(top, titleAt);
  if (writer) return { authors: asAuthors([writer]), at: [] };
  const other = details.map((i) => top.read[i]!.authors).find((a) => a) ?? null;
  const signed = labelledBelow(top) ?? signedOff(top) ?? (other ? null : signature(top));
  return signed ? { authors: { persons: signed.names, others: [] }, at: [signed.at] } : { authors: other, at: [] };
}

/** "Das ist falsch, meint Ilvy Harmsen.", "..., argues our columnist Ilvy Harmsen": how a lead ends. */
const THINKS =
  /,? (?:meint|findet|kommentiert|schreibt|fordert|glaubt|argues|writes|says|believes) (?:unsere?[rn]? \p{Lu}\p{L}+ |our \p{Ll}+ )?(\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+)\.?$/u;
/** Under the label of a comment: "Ilvy Harmsen über Tore, die zu schmal sind". */
function commentator({ lines }: Top, titleAt: number): string | null {
  const above = lines.slice(Math.max(0, titleAt - 2), Math.max(0, titleAt));
  if (!above.some(({ text }) => isCommentLabel(text) || isCommentLabel(text.split(' ', 1)[0]!))) return null;
  const lead = lines[titleAt + 1]?.text ?? '';
  const name = /^(\p{Lu}\S+ \p{Lu}\S+) (?:über|zu[mr]?|on) /u.exec(lead)?.[1] ?? THINKS.exec(lead)?.[1] ?? '';
  return namesAlone(name)?.[0] ?? null;
}

const LABEL = /^(?:autor(?:in)?(?:\s?\/\s?autor(?:in)?)?|author|text|verfasser(?:in)?)\s?:\s+([^,]+)(?:,\s.*)?$/iu;
/** "Ihre Ilvy Harmsen": how letters to readers are signed. */
const SIGNED_OFF = /^(?:ihre?|eu(?:er|re)|deine?|yours,?)\s+(\p{Lu}.+)$/iu;

/** Below the text: "Autorin: Ilvy Harmsen, Studio Ufingen", "Ihre Ilvy Harmsen". */
function labelledBelow({ lines, end }: Top): { names: readonly string[]; at: number } | null {
  for (let at = end + 1; at < lines.length; at++) {
    const { text } = lines[at]!;
    const signed = SIGNED_OFF.exec(text)?.[1]?.trim() ?? '';
    const names = namesAlone(LABEL.exec(text)?.[1]?.trim() ?? signed) ?? (isGivenName(signed) ? [signed] : null);
    if (names) return { names, at };
  }
  return null;
}

const LETTERS =
  /^(?:leser(?:brief|zuschrift|meinung)(?:e|en)?|letters?(?: to the editor)?|readers?['’]? letters?|zu[mr]? (?:artikel|bericht|beitrag) .{0,3}[„"“»].*)$/iu;

/** "Bis Montag," and below it "Ilvy Harmsen" or "Ilvy": how letters end. */
function signedOff({ lines, end }: Top): { names: readonly string[]; at: number } | null {
  for (let at = Math.max(end + 1, 1); at < lines.length; at++) {
    const { text, kind } = lines[at]!;
    const above = lines[at - 1]!.text;
    if (kind !== 'text' || !above.endsWith(',') || above.length > LONGEST_CLOSING) continue;
    const names = text.includes(',') ? null : namesAlone(text);
    if (names?.length === 1) return { names, at };
    if (isGivenName(text)) return { names: [text], at };
  }
  return null;
}
const LONGEST_CLOSING = 60;

/**
 * A name alone below the last paragraph signs the text, where the page names that person once more or a list knows the
 * name: several are those of letters.
 */
function signature({ lines, end }: Top): { names: readonly string[]; at: number } | null {
  // Readers sign with their place.
  const isOfLetters = lines.slice(0, end).some(({ text }) => LETTERS.test(text));
  const found = lines.flatMap((line, at) => {
    const above = lines[at - 1]?.text ?? '';
    if (at <= end || line.kind !== 'text' || !(isProse(above) || isSentence(above))) return [];
    const names = line.text.includes(',') && !isOfLetters ? null : namesAlone(line.text);
    return names?.length === 1 ? [{ names, at }] : [];
  });
  const [only] = found;
  if (found.length !== 1 || !only) return null;
  const again = lines.some(({ text }, i) => i > only.at && text.includes(only.names[0]!));
  return again || isKnownPersonName(only.names[0]!) ? only : null;
}

const roleLines = ({ lines, reach }: { lines: Top['lines']; reach: number }): number[] =>
  range(reach).filter((i) => lines[i]!.kind === 'text' && isRoleLine(lines[i]!.text));

/**
 * A line of nothing but names: beside the date, above what its bearer does, or near the headline where the text doesn't
 * tell of its bearer. A name that no list knows needs the first or the second.
 */
function aloneAt(top: Top & { readonly reach: number }, titleAt: number): number {
  const { lines, reach } = top;
  const candidates = range(reach).filter((i) => i !== titleAt && lines[i]!.kind === 'text');
  const next = lines.findIndex((l, i) => i > top.end && isProse(l.text));
  const second = next < 0 ? reach : next;
  return (
    candidates.find((i) => {
      const names = namesAlone(lines[i]!.text);
      if (!names) return false;
      const own = lines[i]!.text;
      const post =
        own.split(', ').slice(1).join(', ') ||
        (own.startsWith(names[0]!) && own.slice(names[0]!.length).trim()) ||
        lines[i + 1]?.text.replace(HANDLE, '');
      const isBeside = nearDetails(top, i) || (post !== undefined && isRoleLine(post));
      const isNews = names.some((name) => isTold(top, name));
      if (names.length <= 3 && isAboveText(top, titleAt, i) && !isNews) return true;
      if ((isBeside || names.every((name) => isPresented(top, name))) && !isNews) return true;
      const isNear = titleAt >= 0 && Math.abs(i - titleAt) <= NEAR && i < second;
      return names.every(isKnownPersonName) && (isBeside || (isNear && !isNews));
    }) ?? -1
  );
}
/** "Von", where the layout gives the name a line of its own. */
const isLead = (text: string | undefined): boolean => /^(?:von|by|text|autor(?:in)?):?$/i.test(text ?? '');

const NEAR = 4;
/** "ilvy.harmsen, local reporter" */
const HANDLE = /^\p{Ll}+[._]\p{Ll}+,?\s/u;

/** Between headline and text, with a blank line above and below, stands an author, known or not; or the place of the report. */
const isAboveText = ({ lines, end }: Top, titleAt: number, i: number): boolean =>
  titleAt >= 0 && i > titleAt && i === end - 1 && lines[i]!.apart && lines[end]!.apart && !PLACE.test(lines[i]!.text);
const PLACE =
  /^(?:bad|sankt|st\.?|san|santa|los|las|neu|alt|groß|klein|ober|unter|port|new|north|south|east|west|great|little|upper|lower|mount|fort|lake)\s/iu;

/** "Eva Ruhland is a columnist", "Eva Ruhland kommentiert die Politik": the note about its author at the foot. */
const isPresented = ({ lines, end }: Top, name: string): boolean =>
  lines.some(({ text }, i) => i > end && isBiography(text, name));

/** Whether the text tells of a person: not so the note about its author at the foot. */
function isTold({ body }: Top, name: string): boolean {
  const lines = body.split('\n').filter((line) => isProse(line) || isSentence(line));
  const foot = Math.ceil(lines.length * UPPER_PART);
  const surname = name.split(' ').at(-1)!;
  return lines.some((line, k) => line.includes(surname) && !(k >= foot && isBiography(line, name)));
}
const UPPER_PART = 0.6;

const range = (end: number): number[] => Array.from({ length: end }, (_, i) => i);
