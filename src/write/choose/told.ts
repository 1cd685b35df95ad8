/** What an article has said already: nothing is told twice, and attributions take turns. */
import type { ArticleVersionId, Claim, Language, Verdict } from '../../model/index.ts';
import { contentLemmas, kept } from '../../text/index.ts';
import type { SourceSentence } from '../tell/source-sentence.ts';

/** A sentence of a source, by its place in the frozen text (UTF-16 units). */
export interface Stretch {
  readonly article: ArticleVersionId;
  readonly start: number;
  readonly end: number;
}

/** What a told sentence is made of. */
interface Content {
  readonly of: Stretch | null;
  readonly lang: Language;
  readonly lemmas: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
  readonly landmarks: ReadonlySet<string>;
  /** what its main clause says of its subject; null where no frame was read */
  readonly deed: string | null;
}

export interface Told {
  readonly verdicts: Set<string>;
  /** verdicts of which both sides were told behind another one's sentence */
  readonly bothSides: Set<string>;
  /** where told sentences stand, and what they are made of */
  readonly places: Stretch[];
  readonly contents: Content[];
  /** how many sentences each article has given so far */
  readonly shares: Map<ArticleVersionId, number>;
  /** lemmas of everything printed so far: what a later sentence may call "the ..." */
  readonly known: Set<string>;
  /** every sentence printed so far */
  readonly texts: string[];
  /** while sentences are only chosen: their order, and so what they may lean on, is not settled yet */
  readonly loose: boolean;
  /** the source's sentence that the next one is printed right behind; null where it opens a paragraph or an entry of a list */
  behind: Stretch | null;
  /** whether what is told now goes on in one paragraph */
  flowing: boolean;
  /** reports of which a sentence stands in this section, with their day where they are older ones */
  readonly stamped: Set<ArticleVersionId>;
  /** goes up with every attribution */
  turn: number;
  /** sentences of sources that may be told in quotation marks, by their place; null where any may */
  quotable: ReadonlySet<string> | null;
  /** whole sentences of sources in quotation marks so far */
  quotations: number;
  /** quotations in the other language so far */
  foreign: number;
}

export const nothingTold = (): Told => ({
  verdicts: new Set(),
  bothSides: new Set(),
  places: [],
  contents: [],
  shares: new Map(),
  known: new Set(),
  texts: [],
  loose: false,
  behind: null,
  flowing: false,
  stamped: new Set(),
  turn: 0,
  quotable: null,
  quotations: 0,
  foreign: 0,
});

/** The same state, to try sentences with before they are settled. */
export const copyOf = (told: Told, loose: boolean): Told => ({
  ...told,
  verdicts: new Set(told.verdicts),
  bothSides: new Set(told.bothSides),
  stamped: new Set(told.stamped),
  places: [...told.places],
  contents: [...told.contents],
  shares: new Map(told.shares),
  known: new Set(told.known),
  texts: [...told.texts],
  loose,
});

/** For a view that tells again what the text tells: its readers know the words, and nothing counts as said. */
export const toldAgain = (told: Told): Told => ({
  ...nothingTold(),
  known: new Set(told.known),
  texts: [...told.texts],
});

/** Takes over what was tried and found good. */
export function settle(told: Told, tried: Told): void {
  for (const id of tried.verdicts) told.verdicts.add(id);
  for (const id of tried.bothSides) told.bothSides.add(id);
  told.places.splice(0, told.places.length, ...tried.places);
  told.contents.splice(0, told.contents.length, ...tried.contents);
  for (const [id, n] of tried.shares) told.shares.set(id, n);
  for (const word of tried.known) told.known.add(word);
  told.texts.splice(0, told.texts.length, ...tried.texts);
  for (const id of tried.stamped) told.stamped.add(id);
  told.behind = tried.behind;
  told.turn = tried.turn;
  told.quotations = tried.quotations;
  told.foreign = tried.foreign;
}

/** The same state as if the sentence at this place had not been told: what leans on it needs it right in front, in other words. */
export function untold(told: Told, { article, start, end }: Stretch, verdicts: Iterable<string>): Told {
  const elsewhere = (p: Stretch | null): boolean => p?.article !== article || p.end <= start || end <= p.start;
  const copy = copyOf(told, told.loose);
  copy.places.splice(0, copy.places.length, ...told.places.filter(elsewhere));
  copy.contents.splice(0, copy.contents.length, ...told.contents.filter((c) => elsewhere(c.of)));
  for (const id of verdicts) copy.verdicts.delete(id);
  return copy;
}

/** A printed sentence: its nouns are known from now on, and whom it names in full may go by surname. */
export function printed(told: Told, text: string, lang: Language): void {
  told.texts.push(text);
  for (const lemma of contentLemmas(text, lang))
    if (!ATTRIBUTES.test(lemma) || AS_NOUN.test(text)) told.known.add(lemma);
}

/** "berichtet der Bote" makes no "Bericht" known. */
const ATTRIBUTES = /^(?:berich|meld|schreib|report)/u;
const AS_NOUN = /(?<!\p{L})(?:Berichte?s?|Meldung|Schreiben|(?:[Tt]he|[Aa]|its|his|her) reports?)(?!\p{L})/u;

/** Whether a noun was printed before: by itself, or as the head of a compound ("Krankenhaus" makes "das Haus" known). */
export const isKnown = (told: Told, lemma: string): boolean =>
  told.loose ||
  told.known.has(lemma) ||
  (lemma.length >= SHORTEST_HEAD && [...told.known].some((word) => word.endsWith(lemma)));
const SHORTEST_HEAD = 4;

/** Whether the sentence in which a claim stands was told. */
export const wasTold = (told: Told, { article, sentence }: Pick<Claim, 'article' | 'sentence'>): boolean =>
  told.places.some((p) => p.article === article && p.start < sentence.end && sentence.start < p.end);

export const isIntroduced = (told: Told, full: string): boolean => told.texts.some((text) => text.includes(full));

/** Two sentences with this part of their content words in common say the same to a reader. */
const SAME = 0.6;
const SAME_BUT_DEED = 0.8;
const deedOf = ({ claim: { frame } }: SourceSentence): string | null =>
  frame ? `${frame.particle ?? ''}${frame.predicate}` : null;

export function isTold(told: Told, sentence: SourceSentence): boolean {
  const here = told.places.some(
    (p) => p.article === sentence.article.id && p.start < sentence.end && sentence.start < p.end,
  );
  if (here) return true;
  const lemmas = contentOf(sentence);
  const numbers = numbersIn(sentence.text);
  const deed = deedOf(sentence);
  // "stoppte den Neubau" behind "beschloss den Neubau" is news
  const least = (other: string | null): number => (deed && other && deed !== other ? SAME_BUT_DEED : SAME);
  // "sechs der sieben Stücke" behind "vier der sieben Stücke" is news
  const hasNumbers = ({ lemmas: of, numbers: said }: Content): boolean =>
    of.size > 0 && [...numbers].every((n) => said.has(n));
  if (told.contents.some((c) => c.lang === sentence.lang && hasNumbers(c) && shared(c.lemmas, lemmas) >= least(c.deed)))
    return true;
  const marks = landmarks(sentence);
  return (
    marks.size >= FEWEST_LANDMARKS &&
    told.contents.some((c) => c.lang !== sentence.lang && shared(c.landmarks, marks) >= SAME_ACROSS)
  );
}

/** @param text what was printed of it, in the article's language */
export function markTold(
  told: Told,
  sentence: SourceSentence,
  verdict: Verdict | null,
  text: string,
  lang: Language,
): void {
  printed(told, text, lang);
  const place = { article: sentence.article.id, start: sentence.start, end: sentence.end };
  told.places.push(place);
  told.stamped.add(sentence.article.id);
  told.behind = told.flowing && keeps(sentence, text) ? place : null;
  told.contents.push({
    of: place,
    lang: sentence.lang,
    lemmas: contentOf(sentence),
    numbers: numbersIn(sentence.text),
    landmarks: landmarks(sentence),
    deed: deedOf(sentence),
  });
  told.shares.set(sentence.article.id, (told.shares.get(sentence.article.id) ?? 0) + 1);
  if (verdict) told.verdicts.add(verdict.id);
}

/** Told so fully that the sentence behind it in its source may lean on it. */
function keeps(sentence: SourceSentence, text: string): boolean {
  const printed = text.toLowerCase();
  // "application" has the lemma of "apply"
  const own = new Set(contentLemmas(text, sentence.lang));
  const lemmas = contentLemmas(sentence.text, sentence.lang);
  const kept = lemmas.filter((lemma) => own.has(lemma) || printed.includes(lemma.slice(0, STEM)));
  return kept.length >= WHOLE * lemmas.length;
}
const WHOLE = 0.7;
const STEM = 5;

/** Across languages only names and numbers can be compared. */
const SAME_ACROSS = 0.6;
const FEWEST_LANDMARKS = 2;
const landmarks = (s: SourceSentence): ReadonlySet<string> =>
  new Set(
    (s.text.slice(1).match(/(?<![\p{L}\d])(?:\p{Lu}[\p{L}-]{2,}|\d+(?=[.,]?\d*))/gu) ?? []).map((w) => w.toLowerCase()),
  );

/** What a sentence is made of: lemmas and figures. */
export const contentOf = kept(
  (s: Pick<SourceSentence, 'text' | 'lang'>): ReadonlySet<string> =>
    new Set([...contentLemmas(s.text, s.lang), ...(s.text.match(/\d[\d.,]*/g) ?? [])]),
);

/** Its small numbers in words and in figures, which no lemma keeps apart. */
const numbersIn = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(NUMBERS) ?? []);
const NUMBERS =
  /(?<!\p{L})(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?!\p{L})/gu;

/** Part of the smaller set that the other one holds too. */
function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size === 0) return 0;
  return [...small].filter((x) => large.has(x)).length / small.size;
}
