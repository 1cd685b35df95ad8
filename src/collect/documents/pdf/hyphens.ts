/** Lines of one paragraph -> its text: words divided at the line's end are made whole again. */

/** "Ein- und Ausfuhr": the hyphen stands for the rest of a word, and a space follows it. */
const COORDINATED = /^(und|oder|bzw\.|sowie|bis|beziehungsweise|and|or|to)\b/;
/** "EU-weit", "19-jährig", "e-mail": such hyphens belong to the word. */
const OWN_HYPHEN = /(?:\p{Lu}{2,}|\d|\b\p{L})-$/u;

/** A soft hyphen (U+00AD) and the hyphens that some fonts map to U+2010 mean the same at a line's end. */
const AT_END = /[-\u2010\u00ad]$/;

/** Joins two lines. A hyphen before a small letter goes; before a capital or a figure it is the word's own. */
export function joinLines(before: string, after: string): string {
  if (!before) return after;
  if (!AT_END.test(before) || /\s[-\u2010]$/.test(before)) return `${before} ${after}`;
  if (before.endsWith('\u00ad')) return before.slice(0, -1) + after;
  const line = before.replace(/\u2010$/, '-');
  if (COORDINATED.test(after)) return `${line} ${after}`;
  return /^\p{Ll}/u.test(after) && !OWN_HYPHEN.test(line) ? line.slice(0, -1) + after : line + after;
}

/** Ligatures as letters; soft hyphens inside a line say where it could have been divided, nothing more. */
export const plainLetters = (text: string): string =>
  text.replaceAll(/[\ufb00-\ufb06]/g, (sign) => sign.normalize('NFKC')).replaceAll(/\u00ad(?!$)/g, '');
