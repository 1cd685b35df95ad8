/** What a publisher changed between two versions of an article: the passages that went, came, or read otherwise now. */
import { type ArticleVersion, type Block, BODY_ROLES, type PassageChange, type Span } from '../model/index.ts';

type Text = Pick<ArticleVersion, 'text' | 'blocks'>;

interface Passage {
  readonly at: Span;
  readonly text: string;
  readonly words: ReadonlySet<string>;
}

const COUNTS: ReadonlySet<string> = new Set([...BODY_ROLES, 'title', 'disclosure']);
/** Share of common words from which on a passage is an older state of another, and not another passage. */
const ALIKE = 0.3;
/** Pairs that are compared at most; a text rewritten as a whole is shown as gone and come. */
const MOST_PAIRS = 20_000;

const spaced = (text: string): string => text.replace(/\s+/g, ' ').trim();

function passagesOf({ text, blocks }: Text): Passage[] {
  return blocks
    .filter((block: Block) => COUNTS.has(block.role))
    .map(({ start, end }) => {
      const own = text.slice(start, end);
      return { at: { start, end }, text: own, words: new Set(own.toLowerCase().match(/[\p{L}\p{N}]+/gu)) };
    });
}

/** Passages of `these` that are not among `those`, each as often as it is missing. Moved ones are among them. */
function missing(these: readonly Passage[], those: readonly Passage[]): Passage[] {
  const counts = new Map<string, number>();
  for (const { text } of those) counts.set(spaced(text), (counts.get(spaced(text)) ?? 0) + 1);
  return these.filter(({ text }) => {
    const left = counts.get(spaced(text)) ?? 0;
    counts.set(spaced(text), left - 1);
    return left <= 0;
  });
}

function likeness(a: Passage, b: Passage): number {
  return a.words.intersection(b.words).size / Math.max(1, a.words.size, b.words.size);
}

/** The differing middle of two passages, from word to word. */
function narrowed(before: Passage, after: Passage): PassageChange {
  const [a, b] = [before.text, after.text];
  const isInside = (text: string, at: number): boolean =>
    at > 0 && at < text.length && /[\p{L}\p{N}]/u.test(text[at - 1]!) && /[\p{L}\p{N}]/u.test(text[at]!);
  const shortest = Math.min(a.length, b.length);
  let head = 0;
  while (head < shortest && a[head] === b[head]) head++;
  while (isInside(a, head) || isInside(b, head)) head--;
  let tail = 0;
  while (tail < shortest - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  while (tail > 0 && (isInside(a, a.length - tail) || isInside(b, b.length - tail))) tail--;
  const middle = ({ at, text }: Passage): Span | null => {
    const [start, end] = [at.start + head, at.start + text.length - tail];
    return text.slice(head, text.length - tail).trim() === '' ? null : { start, end };
  };
  return { before: middle(before), after: middle(after) };
}

/**
 * The changes in the order of the newer text, what is gone last. White space, the order of blocks, adverts, comments and
 * links do not count.
 */
export function changesBetween(before: Text, after: Text): PassageChange[] {
  const [old, fresh] = [passagesOf(before), passagesOf(after)];
  const gone = new Set(missing(old, fresh));
  const changes: PassageChange[] = [];
  const come = missing(fresh, old);
  const isComparable = gone.size * come.length <= MOST_PAIRS;
  for (const passage of come) {
    const ranked = isComparable ? [...gone].map((g) => ({ g, alike: likeness(g, passage) })) : [];
    const best = ranked.sort((x, y) => y.alike - x.alike)[0];
    if (best && best.alike >= ALIKE) {
      gone.delete(best.g);
      changes.push(narrowed(best.g, passage));
    } else changes.push({ before: null, after: passage.at });
  }
  return [...changes, ...[...gone].map(({ at }) => ({ before: at, after: null }))];
}
