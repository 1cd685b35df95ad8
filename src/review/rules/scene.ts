/** What happened at one place of a report did not happen at another of it. */

import { contains, type Localized } from '../../model/index.ts';
import { mayBeYear } from '../agreement.ts';
import { distinct, evidenceAt, mayOverlap, overlap } from '../align.ts';
import { figuresOf, placesOf } from '../figures.ts';
import { type Case, gathered, type Judgement, type RuleExample, type SupportRule } from '../rule.ts';
import { type Clause, type SheetSentence, slice, type Word } from '../sheet.ts';
import type { SourceSentence } from '../sources.ts';
import { spelled } from '../spelled.ts';

export const examples: readonly RuleExample[] = [
  {
    lang: 'de',
    source:
      'Am Osttor von Lunden stürzte im Februar ein Rentner, an der Bahnbrücke wurde im März eine Schülerin verletzt.',
    good: 'An der Bahnbrücke in Lunden wurde im März eine Schülerin verletzt.',
    bad: 'An der Bahnbrücke stürzte im Februar ein Rentner.',
    finding: 'In der Quelle geschieht das an anderem Ort: „Osttor“, nicht „Bahnbrücke“.',
  },
  {
    lang: 'en',
    source: 'Gusts reached 62 at Lunden and 71 at Cape Heide. The coastguard rescued three sailors off Cape Heide.',
    good: 'Off Cape Heide three sailors were rescued by the coastguard.',
    bad: 'The coastguard rescued three sailors off Lunden.',
    finding: 'In the source this happens at another place: “Heide”, not “Lunden”.',
  },
];

export const scene: SupportRule = {
  name: 'scene',
  severity: 'block',
  about: {
    de: 'Was an einem Ort geschah, darf nicht an einen anderen der Quelle verlegt werden.',
    en: 'What happened at one place must not be moved to another of the source.',
  },
  examples,
  *check(of: Case): Iterable<Judgement> {
    if (of.foreign) return;
    for (const sentence of of.sentences)
      for (const clause of sentence.clauses)
        for (const here of placesIn(of.lang, clause.words)) {
          const there = moved(of, sentence, clause, here);
          if (there)
            yield {
              start: here.start,
              end: here.end,
              message: message(slice(of.draft, here), slice(there.at.sheet, there.place)),
              cure,
              evidence: [evidenceAt(there.at)],
            };
        }
  },
};

const AT = spelled(/^(?:in|im|an|am|auf|bei|beim|vor|nahe|at|off|near|on|outside)$/);
const ARTICLE = /^(?:der|dem|den|das|die|einem|einer|the|a|an)$/;

/** Nouns or names that a preposition of place leads to; the last word of a name stands for it. */
function placesIn(lang: Case['lang'], words: readonly Word[]): Word[] {
  return words.flatMap((word, i): Word[] => {
    if (!AT(word)) return [];
    let at = i + 1;
    if (ARTICLE.test(words[at]?.folded ?? '')) at++;
    const first = words[at];
    if (!first?.capital || first.kind !== 'content') return [];
    while (
      words[at + 1]?.capital &&
      words[at + 1]!.kind === 'content' &&
      (lang === 'en' || words[at + 1]!.index === words[at]!.index + 1)
    )
      at++;
    return [lang === 'de' && !isCompoundName(words, i, at) ? first : words[at]!];
  });
}
const isCompoundName = (words: readonly Word[], from: number, to: number): boolean =>
  to - from > 2 && ARTICLE.test(words[from + 1]!.folded) === false;

interface Scene {
  readonly at: SourceSentence;
  readonly clause: Clause;
  readonly places: readonly Word[];
  /** of the clause; where it says little itself, with the noun of the clause before: "..., die in Emden wurden ersetzt" */
  readonly words: readonly Word[];
}

/** The clauses of each sentence of the sources. */
const scenes = gathered(({ sources, lang }): readonly (readonly Scene[])[] =>
  sources.sentences.map((at) =>
    at.sentence.clauses.map((clause, i) => {
      const places = placesIn(lang, clause.words);
      const little = clause.words.filter((w) => w.kind === 'content' && !places.includes(w)).length <= 1;
      const words = little && i > 0 ? [...at.sentence.clauses[i - 1]!.words, ...clause.words] : clause.words;
      return { at, clause, places, words };
    }),
  ),
);

interface Moved {
  readonly at: SourceSentence;
  readonly place: Word;
}

/** The place of the same deed, where all the sources' clauses that tell of it have another, and the two are set against each other. */
function moved(of: Case, sentence: SheetSentence, clause: Clause, here: Word): Moved | null {
  if (of.sources.find({ stem: here.stem, concept: undefined }).size === 0) return null;
  const rest = distinct(
    (sentence.clauses.length > 1 ? clause : sentence).words.filter(
      (w) => w.kind === 'content' && w.stem !== here.stem && !isBesides(clause, here, w),
    ),
  );
  if (rest.length < FEWEST) return null;
  const all = overlap(rest, rest, of.sources);
  const told = mayOverlap(rest, WITH_FIGURE * all, of.sources)
    .flatMap((at) => scenes(of)[at.at]!)
    .filter((s) => {
      const part = overlap(rest, s.words, of.sources) / all;
      return part >= COVER || (part >= WITH_FIGURE && hasFigure(of, sentence, clause, s));
    });
  let found: Moved | null = null;
  for (const { at, clause: c, places } of told) {
    const place = places.find((p) => !sentence.words.some((w) => w.stem === p.stem));
    if (c.words.some((w) => w.stem === here.stem) || !place || !areApart(of, here, place)) return null;
    found ??= { at, place };
  }
  return found;
}
/** So many words of content tell what happened, and this part of them must stand in the source's clause. */
const FEWEST = 2;
const COVER = 0.6;

/** The same figure in both tells the same thing, in whatever words. */
const WITH_FIGURE = 0.4;
const hasFigure = (of: Case, sentence: SheetSentence, clause: Clause, { at, clause: there }: Scene): boolean =>
  figuresOf(sentence).some(
    (q) =>
      contains(clause, q) &&
      !mayBeYear(q) &&
      placesOf(q, of.sources).some((p) => p.in === at && contains(there, p.quantity)),
  );

/** Other words of a name of several: "Cape" of "Cape Heide", "Ohlental" of "Freibad Ohlental". */
const isBesides = ({ words }: Clause, here: Word, word: Word): boolean =>
  word.capital && words.indexOf(word) > 0 && Math.abs(words.indexOf(word) - words.indexOf(here)) === 1;

/** Some sentence has both, with words between; none has the one in the other: "am Osttor in Lunden". */
function areApart(of: Case, a: Word, b: Word): boolean {
  let apart = false;
  for (const { sentence } of of.sources.sentences) {
    const [x, y] = [a, b].map((p) => sentence.words.find((w) => w.stem === p.stem && w.capital));
    if (!x || !y) continue;
    const between = sentence.words.filter(
      (w) => w.start > Math.min(x.start, y.start) && w.end < Math.max(x.end, y.end) && w !== x && w !== y,
    );
    const joined = between.some((w) => AND(w) || w.lower === ',');
    if (!joined && between.every((w) => w.kind === 'function' || w.kind === 'mark' || w.capital)) return false;
    apart = true;
  }
  return apart;
}

const AND = spelled(/^(?:und|oder|sowie|and|or)$/);

const message = (said: string, there: string): Localized => ({
  de: `In der Quelle geschieht das an anderem Ort: „${there}“, nicht „${said}“.`,
  en: `In the source this happens at another place: “${there}”, not “${said}”.`,
});
const cure: Localized = { de: 'Den Ort der Quelle nennen.', en: 'Name the place the source names.' };
