/** Finds the line of a file on which a passage of its cleaned text begins. */

/** Line numbers, counted from 1, of each character of the text a file shows; white space counts once. */
interface Shown {
  readonly text: string;
  readonly lines: readonly number[];
}

/** Letters by which a passage is looked up: cleaning may have changed what follows. */
const LOOKED_UP = 60;
const SHORTEST = 12;

/** The line, counted from 1, of passages of one file; null for one that the file does not show in these words. */
export function linesIn(file: string, markup: boolean): (passage: string) => number | null {
  const shown = shownBy(file, markup);
  return (passage) => {
    const plain = passage.replaceAll(/\s+/g, ' ').trim();
    for (const length of [LOOKED_UP, SHORTEST]) {
      const at = shown.text.indexOf(plain.slice(0, length));
      if (plain !== '' && at >= 0) return shown.lines[at] ?? null;
    }
    return null;
  };
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  shy: '',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  Auml: 'Ä',
  Ouml: 'Ö',
  Uuml: 'Ü',
  szlig: 'ß',
  euro: '€',
  ndash: '–',
  mdash: '—',
  bdquo: '„',
  ldquo: '“',
  rdquo: '”',
  rsquo: '’',
  hellip: '…',
};

const MARKUP = /<!--[\s\S]*?-->|<(script|style)\b[\s\S]*?<\/\1>|<[^>]*>|&(#x?[\da-f]+|\w+);|[^<&]|[<&]/gi;

function shownBy(file: string, markup: boolean): Shown {
  let text = '';
  const lines: number[] = [];
  let line = 1;
  const add = (letters: string): void => {
    for (const letter of letters) {
      const space = /\s/.test(letter);
      if (space && text.endsWith(' ')) continue;
      text += space ? ' ' : letter;
      for (let i = 0; i < letter.length; i++) lines.push(line);
    }
  };
  for (const [piece, , entity] of markup ? file.matchAll(MARKUP) : [...file].map((letter) => [letter] as string[])) {
    if (entity !== undefined) add(decoded(entity));
    else if (piece!.length === 1 || !markup) add(piece!);
    for (const letter of piece!) if (letter === '\n') line++;
  }
  return { text, lines };
}

function decoded(entity: string): string {
  if (!entity.startsWith('#')) return ENTITIES[entity] ?? '';
  const hex = /^#x/i.test(entity);
  const code = Number.parseInt(entity.slice(hex ? 2 : 1), hex ? 16 : 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}
