/**
 * Figures of an unusual exactness that a report shares with an earlier one of the same days: whoever gives several of them,
 * names nobody for them and has nothing of his own has them from there, whether or not he says so.
 */
import { sharedTopic } from '../../claims/index.ts';
import type { ArticleVersionId, Claim } from '../../model/index.ts';
import { pattern } from '../../text/index.ts';
import { isSameOutlet } from './house.ts';
import { isOwnWork } from './relays.ts';
import { sentencesOf } from './sentences.ts';

interface Printed {
  readonly id: ArticleVersionId;
  readonly outlet: string;
  readonly text: string;
  readonly published: string | null;
}

export interface SharedFigures {
  /** who gives nothing beyond, the later of the two or of one moment the one given later */
  readonly by: ArticleVersionId;
  readonly from: ArticleVersionId;
  /** as `by` writes them, in its order */
  readonly figures: readonly string[];
}

/** Two may stem from one count that both have seen; from what a paper says it found out itself two are enough. */
const FEWEST = 3;
const FEWEST_FOUND_OUT = 2;
/** Digits that carry meaning, from which a figure is no round one that anybody may give. */
const EXACT = 3;
/** Reports of one day's news: a month later the same figures are known to all. */
const SAME_NEWS = 3 * 86_400_000;

/** Pairs of different outlets, each once. `articles` stand in the order of publication. */
export function figuresShared(articles: readonly Printed[], claims: readonly Claim[]): readonly SharedFigures[] {
  const told = Map.groupBy(claims.filter(isExact), (c) => c.article);
  const read = articles.map((article) => ({ article, figures: told.get(article.id) ?? [] }));
  return read.flatMap((from, i) =>
    read.slice(i + 1).flatMap((by): SharedFigures[] => {
      if (isSameOutlet(by.article.outlet, from.article.outlet) || !isSameNews(from.article, by.article)) return [];
      const taken = takenFrom(from, by);
      const figures = taken.filter((c) => isRare(c, read, [by.article.outlet, from.article.outlet]));
      const enough = isOwnWork(from.article.text) ? FEWEST_FOUND_OUT : FEWEST;
      return figures.length < enough || hasOwn(by, from)
        ? []
        : [{ by: by.article.id, from: from.article.id, figures: writtenIn(by.article, figures) }];
    }),
  );
}

interface Read {
  readonly article: Printed;
  readonly figures: readonly Claim[];
}

/** Ages, dates and the like anybody knows; what is "about" or written in words is not exact. */
const COUNTED: ReadonlySet<string> = new Set(['number', 'currency', 'percentage', 'dimension']);
const isExact = ({ kind, quantity: q }: Claim): boolean =>
  kind === 'figure' &&
  q !== null &&
  COUNTED.has(q.type) &&
  q.value !== null &&
  q.comparator === undefined &&
  !q.vague &&
  digitsOf(q.value, q.decimals ?? 0) >= EXACT;

/** 145000 has three, 14.20 four: a nought behind the point was measured. */
function digitsOf(value: number, decimals: number): number {
  const [digits = '0', exponent = '0'] = Math.abs(value).toExponential().split('e');
  const inWhole = Math.max(0, Number(exponent)) + 1;
  const places = digits.replace('.', '').length;
  return Math.abs(value) < 1e6 && decimals > 0 ? Math.max(places, inWhole + decimals) : places;
}

const isSameNews = (a: Printed, b: Printed): boolean =>
  a.published !== null &&
  b.published !== null &&
  Math.abs(Date.parse(a.published) - Date.parse(b.published)) <= SAME_NEWS;

/** What both give of one thing and neither has from anybody it names. Each value once. */
function takenFrom(from: Read, by: Read): readonly Claim[] {
  const free = (of: Read): readonly Claim[] => of.figures.filter((c) => !isFromSource(of.article, c));
  const theirs = free(from);
  const shared = free(by).filter((c) => theirs.some((t) => isOneFigure(t, c)));
  return [...new Map(shared.map((c) => [c.quantity!.value, c])).values()];
}

/** One amount of one kind, beside a word that both have: nobody gives so exact a figure of two things. */
const isOneFigure = (a: Claim, b: Claim): boolean =>
  a.quantity!.value === b.quantity!.value &&
  unitOf(a) === unitOf(b) &&
  (a.measure?.key === b.measure?.key || sharedTopic(a, b).some((word) => /\p{L}/u.test(word)));
const unitOf = ({ quantity: q }: Claim): string => q!.currency ?? q!.unit ?? q!.type;

/** What half of the other outlets give as well is the news itself, and came to all. */
function isRare(claim: Claim, all: readonly Read[], pair: readonly string[]): boolean {
  const others = all.filter(({ article }) => !pair.includes(article.outlet));
  const gives = others.filter(({ figures }) => figures.some((c) => c.quantity!.value === claim.quantity!.value));
  return outlets(gives) * 2 < outlets(others) || gives.length === 0;
}
const outlets = (read: readonly Read[]): number => new Set(read.map(({ article }) => article.outlet)).size;

/** A speaker, an office, a report or a regular account told near the figure: both may have seen that. */
function isFromSource({ text }: Printed, { speaker, sentence }: Claim): boolean {
  if (speaker !== null) return true;
  const before = sentencesOf(text.slice(0, sentence.start)).at(-1);
  return SOURCE.test(text.slice(before?.start ?? 0, sentence.end));
}

const SOURCE = pattern('iu')`
  (?<!\p{L})(?:
    laut | zufolge | nach (?:eigenen )?angaben | nach (?:aus|dar)\p{L}* | teilte\p{L}* | mitgeteilt | gab bekannt | bekanntgegeben
    | \p{L}*(?:mitteilung|bericht|bilanz|statistik|erhebung|konferenz|erklärung|gutachten|studie|register)\p{L}{0,3}
    | (?!ins|ge)\p{L}*(?:amt|amtes|amts) | veröffentlicht\p{L}* | beziffert\p{L}* | \p{L}*ergebnis\p{L}* | protokoll\p{L}*
    | ausgezählt\p{L}* | vorläufig\p{L}* | amtlich\p{L}* | \p{L}*quartal\p{L}* | halbjahr\p{L}* | geschäftsjahr\p{L}*
    | according to | said | says | told | announced | published | released | disclosed | statement | press release | press conference
    | annual report | report | reports | accounts | filing | filings | census | statistics | figures from | figures released
    | survey | study | register | minutes | audit | official | officials | results? | counted | provisional
    | quarter | half-year | fiscal | financial year
  )(?!\p{L})
`;

/** A question of his own, or speech or exact figures that the other report has not. */
function hasOwn(by: Read, from: Read): boolean {
  if (isOwnWork(by.article.text)) return true;
  if (by.figures.some((c) => !from.figures.some((t) => t.quantity!.value === c.quantity!.value))) return true;
  const theirs = plain(from.article.text);
  return [...by.article.text.matchAll(SPEECH)].some(({ 0: said }) => !theirs.includes(plain(said)));
}

/** Shorter ones are names and single words. */
const SPEECH = /[„“"»«][^„“”"»«\n]{16,600}[“”"«»]/gu;
const plain = (text: string): string => ` ${(text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []).join(' ')} `;

const writtenIn = ({ text }: Printed, claims: readonly Claim[]): readonly string[] =>
  claims.map(({ quantity }) => text.slice(quantity!.start, quantity!.end));
