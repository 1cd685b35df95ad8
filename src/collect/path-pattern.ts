/** Patterns of addresses as robots.txt (RFC 9309, 2.2.2 and 2.2.3) and tdmrep.json write them: prefixes with `*` and `$`. */

const UNRESERVED = /[\w.~-]/;

/** Percent-encodings in one form: unreserved characters plain, all others as %XX in capitals (RFC 9309, 2.2.2). */
function normal(text: string): string {
  const ascii = text.replace(/[^\x21-\x7e]+/gu, (run) => encodeURIComponent(run.toWellFormed()));
  return ascii.replace(/%[0-9a-f]{2}/gi, (code) => {
    const char = String.fromCharCode(Number.parseInt(code.slice(1), 16));
    return UNRESERVED.test(char) ? char : code.toUpperCase();
  });
}

export interface PathPattern {
  /** octets of the pattern: of two that match, the longer one is the more specific */
  readonly length: number;
  /** @param path path and query of an address, from `patternPath()` */
  matches(path: string): boolean;
}

/** Path and query of an address as patterns see them: `*` and `$` in it are no signs. */
export function patternPath(url: string): string {
  const { pathname, search } = new URL(url);
  return normal(pathname + search)
    .replaceAll('*', '%2A')
    .replaceAll('$', '%24');
}

/** Looks for the pieces between the stars from left to right: no more steps than pattern and path have characters. */
export function pathPattern(written: string): PathPattern {
  const pattern = normal(written);
  const isWhole = pattern.endsWith('$');
  const [start = '', ...pieces] = (isWhole ? pattern.slice(0, -1) : pattern).split('*');
  const last = isWhole ? pieces.pop() : undefined;
  return {
    length: pattern.length,
    matches(path) {
      if (!path.startsWith(start)) return false;
      let at = start.length;
      for (const piece of pieces) {
        const found = path.indexOf(piece, at);
        if (found === -1) return false;
        at = found + piece.length;
      }
      if (!isWhole) return true;
      return last === undefined ? at === path.length : path.endsWith(last) && path.length - last.length >= at;
    },
  };
}
