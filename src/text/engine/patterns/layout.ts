/**
 * Patterns laid out on several lines, so that a reader can find, read and add an alternative.
 *
 * Line breaks and what indents a line count for nothing, ` | ` stands for `|`, and behind two spaces and `#` a line may say
 * what it is for. All else is taken as written: a space within a line is a space of the pattern.
 */
const COMMENT = / {2}#.*$/;
const LEADING = /^\| /;

/** The source of a pattern, or of a part of one. */
export const source = (written: { readonly raw: readonly string[] }, ...parts: readonly string[]): string =>
  String.raw(written, ...parts)
    .split('\n')
    .map((line) => line.replace(COMMENT, '').trim().replace(LEADING, '|'))
    .join('')
    .replaceAll(' | ', '|');

export const pattern =
  (flags = '') =>
  (written: { readonly raw: readonly string[] }, ...parts: readonly string[]): RegExp =>
    new RegExp(source(written, ...parts), flags);

/** One of these with no letter before or behind it; in whatever case, unless flags of its own say otherwise. */
export const bounded = (alternatives: string, flags = 'iu'): RegExp =>
  new RegExp(String.raw`(?<!\p{L})(?:${alternatives})(?!\p{L})`, flags);
