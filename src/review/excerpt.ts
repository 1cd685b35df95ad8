/** A short excerpt of a source around a passage: enough to judge it, never the article. */
import type { Span } from '../model/index.ts';

/** Letters shown around the passage, and of a passage that is a whole sentence. */
const AROUND = 90;
const LONGEST = 240;

/** The passage with what stands around it in its paragraph, in one line, cut at words and marked where it is cut. */
export function excerptAround(text: string, at: Span): string {
  const paragraph = {
    start: text.lastIndexOf('\n\n', at.start) < 0 ? 0 : text.lastIndexOf('\n\n', at.start) + 2,
    end: text.indexOf('\n\n', at.end) < 0 ? text.length : text.indexOf('\n\n', at.end),
  };
  const room = at.end - at.start > AROUND ? 0 : AROUND;
  const start = room ? wordStart(text, Math.max(paragraph.start, at.start - room), paragraph.start) : at.start;
  const limit = Math.min(paragraph.end, Math.max(at.end + room, at.end), start + LONGEST);
  const end = wordEnd(text, limit, paragraph.end);
  const shown = text.slice(start, end).replaceAll(/\s+/g, ' ').trim();
  return `${start > paragraph.start ? '… ' : ''}${shown}${end < paragraph.end ? ' …' : ''}`;
}

function wordStart(text: string, at: number, first: number): number {
  if (at <= first) return first;
  const space = text.indexOf(' ', at);
  return space < 0 ? at : space + 1;
}

function wordEnd(text: string, at: number, last: number): number {
  if (at >= last) return last;
  const space = text.lastIndexOf(' ', at);
  return space < 0 ? at : space;
}
