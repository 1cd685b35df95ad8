/** One pass over HTML or XML that stays linear on hostile nesting. */
import { type Handler, Parser, type ParserOptions } from 'htmlparser2';

/** Deeper than any page people write. The parser keeps its open tags in an array it unshifts: quadratic in depth. */
const MAX_DEPTH = 2000;
/** Depth is looked at between pieces, so a piece bounds how far one can run away. */
const PIECE = 65_536;

/** Calls the handlers for `text`, up to the place where its tags are nested too deeply to be meant. */
export function scanMarkup(text: string, handlers: Partial<Handler>, options: ParserOptions = {}): void {
  let depth = 0;
  const counting: Partial<Handler> = {
    ...handlers,
    onopentag(name, attributes, isImplied) {
      depth++;
      handlers.onopentag?.(name, attributes, isImplied);
    },
    onclosetag(name, isImplied) {
      depth--;
      handlers.onclosetag?.(name, isImplied);
    },
  };
  const parser = new Parser(counting, options);
  for (let at = 0; at < text.length && depth < MAX_DEPTH; at += PIECE) parser.write(text.slice(at, at + PIECE));
  parser.end();
}
