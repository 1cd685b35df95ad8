/** Lines of a list: several below each other, each with a capital in front, a verb and none with a stop, not even the last. */

/** UTF-16 units of a block that are looked at: keeps a text without blank lines linear. */
const REACH = 1500;
/** Prose that happens to break twice before a capital closes with a full stop all the same. */
const FEWEST = 3;
const OPENS = /^[\s>*•–-]*[„“"‘'»«]?[\p{Lu}\d]/u;
const CLOSES = /[.!?…:;,–—-][“”"’'»«)\]]*\s*$/u;

/** Words that may be a verb. */
const SMALL = /(?<!\p{L})\p{Ll}+(?!\p{L})/gu;

/** Whether the line break behind `at` parts two members of a list. */
export function partsList(text: string, at: number, isFiniteVerb: (lower: string) => boolean): boolean {
  const [ahead, behind] = [text.slice(Math.max(0, at - REACH), at), text.slice(at, at + REACH)];
  const [opening, blank] = [ahead.lastIndexOf('\n\n'), behind.indexOf('\n\n')];
  if ((opening < 0 && at > REACH) || (blank < 0 && at + REACH < text.length)) return false;
  const block = ahead.slice(opening + 1) + (blank < 0 ? behind : behind.slice(0, blank));
  const lines = block.split('\n').filter((line) => line.trim() !== '');
  return (
    lines.length >= FEWEST &&
    lines.every((line) => OPENS.test(line) && !CLOSES.test(line) && (line.match(SMALL) ?? []).some(isFiniteVerb))
  );
}
