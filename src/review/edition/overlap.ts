/** No run of more than twelve words is copied from a source outside quotation marks. */
import type { Localized, Span } from '../../model/index.ts';
import { quotedSpans } from '../quotation.ts';
import type { EditionCase, EditionExample, EditionRule, Line, LineFound } from './case.ts';

const source =
  'Der Radweg zwischen Hohenrain und Dreibrunn führt künftig am alten Bahndamm entlang durch den Wald bis hinunter zur Mühle am Bach.';
export const examples: readonly EditionExample[] = [
  {
    lang: 'de',
    source,
    good: {
      sentences: [
        {
          text: 'Über den alten Bahndamm und durch den Wald verläuft der Radweg von Hohenrain nach Dreibrunn.',
          cites: ['am alten Bahndamm entlang'],
        },
      ],
    },
    bad: {
      sentences: [
        {
          text: 'Der Radweg führt künftig am alten Bahndamm entlang durch den Wald bis hinunter zur Mühle am Bach.',
          cites: ['am alten Bahndamm entlang'],
        },
      ],
    },
    finding: '15 Wörter am Stück stehen wörtlich in „Bote“.',
  },
];

/** Longest run that may be taken over word for word outside quotation marks. */
export const LIMIT = 12;

export const overlap: EditionRule = {
  name: 'overlap',
  severity: 'block',
  about: {
    de: `Außerhalb von Anführungszeichen stehen höchstens ${LIMIT} Wörter am Stück wie in der Quelle.`,
    en: `Outside quotation marks at most ${LIMIT} consecutive words read as in the source.`,
  },
  examples,
  *check(of) {
    const index = runsOf(of);
    for (const line of of.lines)
      if (line.section !== 'sources' && line.section !== 'quotes') yield* copied(of, line, index);
  },
};

interface Place {
  readonly article: string;
  readonly word: number;
}
interface Runs {
  readonly words: ReadonlyMap<string, readonly (Span & { readonly lower: string })[]>;
  readonly at: ReadonlyMap<string, readonly Place[]>;
}

const wordsIn = (text: string): (Span & { lower: string })[] =>
  [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
    lower: m[0].toLowerCase(),
  }));

const keyAt = (words: readonly { lower: string }[], from: number): string =>
  words
    .slice(from, from + LIMIT + 1)
    .map((w) => w.lower)
    .join(' ');

/** Every run of limit + 1 words of the sources, with its places. */
function runsOf(of: EditionCase): Runs {
  const words = new Map([...of.versions.values()].map((v) => [v.id as string, wordsIn(v.text)]));
  const at = new Map<string, Place[]>();
  for (const [article, list] of words) {
    for (let word = 0; word + LIMIT < list.length; word++) {
      const key = keyAt(list, word);
      const own = at.get(key);
      if (own) own.push({ article, word });
      else at.set(key, [{ article, word }]);
    }
  }
  return { words, at };
}

function* copied(of: EditionCase, line: Line, runs: Runs): Iterable<LineFound> {
  const quoted = quotedSpans(line.sentence.text);
  const words = wordsIn(line.sentence.text).filter((w) => !quoted.some((q) => q.start <= w.start && w.end <= q.end));
  for (let from = 0; from + LIMIT < words.length; from++) {
    const place = runs.at.get(keyAt(words, from))?.[0];
    if (!place) continue;
    const theirs = runs.words.get(place.article)!;
    let length = LIMIT + 1;
    while (words[from + length] && words[from + length]!.lower === theirs[place.word + length]?.lower) length++;
    const last = theirs[place.word + length - 1]!;
    yield {
      line,
      start: words[from]!.start,
      end: words[from + length - 1]!.end,
      message: message(length, of.versions.get(place.article)!.outlet),
      cure,
      evidence: [{ source: place.article, start: theirs[place.word]!.start, end: last.end }],
    };
    from += length;
  }
}

const message = (count: number, outlet: string): Localized => ({
  de: `${count} Wörter am Stück stehen wörtlich in „${outlet}“.`,
  en: `${count} consecutive words stand word for word in “${outlet}”.`,
});
const cure: Localized = {
  de: 'Mit eigenen Worten sagen oder als Zitat kennzeichnen.',
  en: 'Say it in other words, or mark it as a quotation.',
};
