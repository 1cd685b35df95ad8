/** The wording of a title whose heading has parts: kickers before it, subtitles below it, and what stands between them. */
import { type El, textOf } from '../html/tree.ts';
import { plain, tidy, words } from './title-words.ts';

/** "Kicker: Title" in the metadata, where the heading shows the title and the kicker stands apart from it. */
export function withKicker(text: string, declared: readonly string[]): string | undefined {
  const title = plain(text);
  return declared.find((d) => {
    const colon = d.indexOf(':');
    return colon > 2 && colon <= 60 && title !== '' && plain(d.slice(colon)) === title;
  });
}

/** Words of a headline that are no accident at the end of another. */
const MIN_TITLE = 4;

/**
 * The metadata's title where it is one part of the heading and the other parts are elements of their own; or the last
 * part, where the metadata's title ends with it and puts another kicker before it.
 */
export function withoutRest(heading: El, declared: readonly string[]): string | undefined {
  const nodes = textNodes(heading).filter((n) => plain(n));
  const parts = nodes.map(plain);
  if (parts.length < 2) return undefined;
  const last = parts.at(-1)!;
  const kickers =
    !/:\s*$/.test(nodes.at(-2)!) &&
    last.split(' ').length >= MIN_TITLE &&
    declared.some((d) => plain(d).endsWith(` ${last}`) && !plain(d).startsWith(parts[0]!));
  return kickers
    ? nodes.at(-1)!.trim()
    : declared.find((d) => {
        const wanted = plain(d);
        return (
          parts.some((_, i) => parts.slice(i + 1).some((__, k) => parts.slice(i, i + k + 1).join(' ') === wanted)) ||
          parts.at(-1) === wanted
        );
      });
}

/** Parts of a heading that only its layout divides, with the colon or dash that the metadata put between them. */
export function punctuated(heading: El, text: string, declared: readonly string[]): string | undefined {
  if (textNodes(heading).filter((n) => plain(n)).length < 2 || /:\s|\s[–—-]\s/.test(text)) return undefined;
  const letters = words(text).join('');
  const same = declared.filter((d) => words(d).join('') === letters);
  return same.find((d) => /:\s/.test(d)) ?? same.find((d) => /\s[–—-]\s/.test(d));
}

/** The text of a heading; parts that only its layout divides are told apart by a space, letters set apart are not. */
export function headingText(heading: El): string {
  const nodes = textNodes(heading).filter(Boolean);
  const isPart = (node: string): boolean => words(node).length > 1 || /[\p{L}\p{N}]:$/u.test(node);
  let text = textOf(heading, 400);
  for (const [i, node] of nodes.entries()) {
    const before = nodes[i - 1];
    if (before && isPart(before) && isPart(node)) text = text.replace(before + node, () => `${before} ${node}`);
  }
  return nodes.includes(':') ? text.replace(' : ', ': ') : text;
}

/** The pieces of text in a heading; a heading has few. */
function textNodes(heading: El): string[] {
  const nodes: string[] = [];
  const stack: (El | string)[] = [heading];
  while (stack.length && nodes.length < 12) {
    const node = stack.pop()!;
    if (typeof node === 'string') nodes.push(tidy(node));
    else for (let i = node.children.length - 1; i >= 0; i--) stack.push(node.children[i]!);
  }
  return nodes;
}
