/** Answers that elements take from their ancestors, each found once a page, however deep the tree is. */
import { type El, isInside } from './tree.ts';

/**
 * A function that gives `own(el)` where that is not undefined, else the answer for the parent, else `none`.
 * Linear over all calls of a page: what was found is noted on the whole way up.
 */
export function inherited<T>(own: (el: El) => T | undefined, none: T): (el: El) => T {
  const known = new Map<El, T>();
  return (el) => {
    const way: El[] = [];
    let found: T | undefined;
    let at: El | null = el;
    for (; at && found === undefined; at = at.parent) {
      found = known.get(at);
      if (found !== undefined) break;
      way.push(at);
      found = own(at);
    }
    const answer = found === undefined ? none : found;
    for (const passed of way) known.set(passed, answer);
    return answer;
  };
}

/** The nearest element, itself or around, that passes the test; null where none does. */
export const nearest = (test: (el: El) => boolean): ((el: El) => El | null) =>
  inherited<El | null>((el) => (test(el) ? el : undefined), null);

/** Whether an element lies in `root`. */
export const within =
  (root: El) =>
  (el: El): boolean =>
    isInside(el, root);
