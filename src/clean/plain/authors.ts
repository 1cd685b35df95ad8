/** Finds whose text it is in the head: a line that says so, names among the details, a name alone where authors stand. */
import { type Authors, isKnownPersonName } from '../metadata/people.ts';
import { asAuthors, isRoleLine, namesAlone } from './author-line.ts';
import { nearDetails, type Top } from './headline.ts';

/** @param details the lines that tell details, nearest first */
export function authorsOfHead(
  top: Top & { readonly reach: number },
  titleAt: number,
  details: readonly number[],
): { authors: Authors | null; at: readonly number[] } {
  const said = details.map((i) => top.read[i]!.authors).find((a) => a?.persons.length);
  if (said) return { authors: said, at: roleLines(top) };
  const alone = aloneAt(top, titleAt);
  if (alone >= 0) return { authors: asAuthors(namesAlone(top.lines[alone]!.text)!), at: [alone, ...roleLines(top)] };
  return { authors: details.map((i) => top.read[i]!.authors).find((a) => a) ?? null, at: [] };
}

const roleLines = ({ lines, reach }: { lines: Top['lines']; reach: number }): number[] =>
  range(reach).filter((i) => lines[i]!.kind === 'text' && isRoleLine(lines[i]!.text));

/**
 * A line of nothing but names: beside the date, above what its bearer does, or near the headline where the text doesn't
 * tell of its bearer. A name that no list knows needs the first or the second.
 */
function aloneAt(top: Top & { readonly reach: number }, titleAt: number): number {
  const { lines, reach, body } = top;
  const candidates = range(reach).filter((i) => i !== titleAt && lines[i]!.kind === 'text');
  return (
    candidates.find((i) => {
      const names = namesAlone(lines[i]!.text);
      if (!names) return false;
      const isBeside = nearDetails(top, i) || (lines[i + 1] !== undefined && isRoleLine(lines[i + 1]!.text));
      const isNews = names.some((name) => body.includes(name.split(' ').at(-1)!));
      if (isBeside && !isNews) return true;
      const isNear = titleAt >= 0 && Math.abs(i - titleAt) <= NEAR;
      return names.every(isKnownPersonName) && (isBeside || (isNear && !isNews));
    }) ?? -1
  );
}
const NEAR = 4;

const range = (end: number): number[] => Array.from({ length: end }, (_, i) => i);
