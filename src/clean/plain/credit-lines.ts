/** Finds the lines of a pasted page that credit an agency, above its text and right behind it. */
import { creditsOfFoot, creditsOfHead } from '../metadata/credits.ts';
import type { Head } from './head.ts';
import { readHeadLine } from './head-line.ts';
import type { PlainLine } from './line.ts';
import { isProse, isSentence } from './prose.ts';
import type { Section } from './sections.ts';

/** The names that each line credits, by its index. */
export function creditLines(
  lines: readonly PlainLine[],
  sections: readonly Section[],
  head: Head,
): ReadonlyMap<number, readonly string[]> {
  const found = new Map<number, readonly string[]>();
  let paragraphs = 0;
  lines.forEach((line, i) => {
    if (line.kind !== 'text' || i === head.titleAt) return;
    if (sections[i] === 'head') {
      const names = creditsOfHead(line.text);
      const credited = names.length > 0 ? names : agencyBeside(lines, i, head);
      if (credited.length > 0) found.set(i, credited);
    } else if (isParagraph(line)) paragraphs++;
    else if (paragraphs >= FEWEST_PARAGRAPHS && sections[i] === 'article' && isParagraph(lines[i - 1]!)) {
      const names = creditsOfFoot(line.text);
      if (names.length > 0) found.set(i, names);
    }
  });
  return found;
}

const isParagraph = ({ text }: PlainLine): boolean => isProse(text) || isSentence(text);

/** Above so few paragraphs a line still belongs to a picture. */
const FEWEST_PARAGRAPHS = 2;

/** A name like an agency's, alone beside the date and not the outlet's; of two words only where the outlet has named itself. */
const WIRE = /^\p{Lu}\p{L}*(?:wire|press|presse|dienst|agentur|agency)$/u;
const WIRE_OF_TWO = /^\p{Lu}\p{L}+ (?:News ?)?(?:Wire|Press|Agency|Nachrichtenagentur)$/u;

function agencyBeside(lines: readonly PlainLine[], i: number, { outlet }: Head): readonly string[] {
  const { text } = lines[i]!;
  const isOwn = outlet?.toLowerCase().includes(text.toLowerCase());
  if (isOwn || !(WIRE.test(text) || (outlet !== null && WIRE_OF_TWO.test(text)))) return [];
  const dated = [i - 1, i + 1].some((k) => lines[k] && readHeadLine(lines[k].text).published !== null);
  return dated ? [text] : [];
}
