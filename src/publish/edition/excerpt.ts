/** The short public excerpt around a cited passage, and the address that leads to the passage in the original. */
import { type ArticleSpan, type ArticleVersion, blockAt, type Excerpt, hashOf, type Span } from '../../model/index.ts';

/** Key of a passage: the same span of the same text has the same key in every edition. */
export const excerptKey = (at: ArticleSpan): string => hashOf(`${at.article}:${at.start}:${at.end}`).slice(0, 12);

/**
 * `before + cited + after` is a slice of the frozen text, at most `excerptLimit` UTF-16 units long, cut at word borders
 * and never beyond the block of the passage (a neighbouring advert is no context). A private source gives no text.
 */
export function excerptOf(version: ArticleVersion, at: ArticleSpan): Excerpt {
  const key = excerptKey(at);
  if (version.private) return { key, article: version.id, before: '', cited: '', after: '', url: '', private: true };
  const block = blockAt(version, at) ?? at;
  const cited = cutEnd(version.text.slice(at.start, at.end), Math.max(0, version.excerptLimit), true);
  const end = at.start + cited.length;
  const whole = end === at.end;
  const context = whole
    ? contextOf(version.text, block, at, version.excerptLimit - cited.length)
    : { before: '', after: '' };
  const cutBefore = at.start - context.before.length > block.start;
  const cutAfter = end + context.after.length < block.end;
  return {
    key,
    article: version.id,
    before: context.before,
    cited,
    after: context.after,
    url: publicUrl(version.url),
    ...(cutBefore && { cutBefore: true as const }),
    ...(cutAfter && { cutAfter: true as const }),
  };
}

/** Half of what is left goes to each side; what one side does not need goes to the other. */
function contextOf(text: string, block: Span, at: Span, room: number): { before: string; after: string } {
  const left = text.slice(block.start, at.start);
  const right = text.slice(at.end, block.end);
  const half = Math.floor(room / 2);
  const leftRoom = Math.max(half, room - right.length);
  const before = cutStart(left, leftRoom);
  return { before, after: cutEnd(right, room - before.length) };
}

const isSpace = (c: string | undefined): boolean => c === undefined || /\s/.test(c);
const isLowSurrogate = (c: string | undefined): boolean => c !== undefined && c >= '\udc00' && c <= '\udfff';

/** The longest beginning of at most `max` units that ends at a word's end; `hard` splits a word that alone is too long. */
export function cutEnd(text: string, max: number, hard = false): string {
  if (text.length <= max) return text;
  let n = max;
  while (n > 0 && !isSpace(text[n])) n--;
  while (n > 0 && isSpace(text[n - 1])) n--;
  if (n > 0 || !hard) return text.slice(0, n);
  return text.slice(0, isLowSurrogate(text[max]) ? max - 1 : max);
}

/** The longest end of at most `max` units that begins at a word's beginning. */
export function cutStart(text: string, max: number): string {
  if (text.length <= max) return text;
  let n = text.length - max;
  while (n < text.length && !isSpace(text[n - 1])) n++;
  while (n < text.length && isSpace(text[n])) n++;
  return text.slice(n);
}

/** An http(s) address as it is; anything else (a file of the newsroom, a script) is no public address. */
export function publicUrl(url: string): string {
  if (!URL.canParse(url)) return '';
  const parsed = new URL(url);
  parsed.username = '';
  parsed.password = '';
  return parsed.protocol === 'https:' || parsed.protocol === 'http:' ? parsed.href : '';
}

/** Words at each end of a long passage that a text fragment names instead of all of it. */
const ENDS = 5;

/**
 * Address of a passage in the original as a text fragment (WICG Scroll To Text Fragment: `#:~:text=start[,end]`).
 * Only the first line is named, since a fragment's words must stand in one block of the page. Empty without address.
 */
export const passageUrl = (excerpt: Pick<Excerpt, 'url' | 'cited'>): string => passagesUrl([excerpt]);

/** The same for several passages of one original: the browser goes to the first and marks them all. */
export function passagesUrl(excerpts: readonly Pick<Excerpt, 'url' | 'cited'>[]): string {
  const url = excerpts[0]?.url ?? '';
  const directives = [...new Set(excerpts.map(directive))].filter((d) => d !== '');
  return url && directives.length > 0 ? `${url}${url.includes('#') ? '' : '#'}:~:${directives.join('&')}` : url;
}

function directive({ cited }: Pick<Excerpt, 'cited'>): string {
  const words = (cited.trim().split('\n')[0] ?? '').split(/\s+/).filter((w) => w !== '');
  if (words.length === 0) return '';
  const parts =
    words.length <= 2 * ENDS + 2 ? [words.join(' ')] : [words.slice(0, ENDS).join(' '), words.slice(-ENDS).join(' ')];
  return `text=${parts.map(fragmentPart).join(',')}`;
}

/** encodeURIComponent leaves the dash, which the syntax gives a meaning of its own. */
const fragmentPart = (text: string): string => encodeURIComponent(text).replaceAll('-', '%2D').replaceAll("'", '%27');
