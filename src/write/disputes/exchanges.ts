/** What somebody says of another and what is answered to it: told together or not at all. */
import { ANSWERS } from '../../claims/index.ts';
import { type ArticleVersion, type ArticleVersionId, blockAt, type Claim, type Language } from '../../model/index.ts';
import { REPROACHES } from '../choose/sides.ts';

/** A sentence of an article by where it starts (UTF-16 units in the frozen text). */
type Place = `${ArticleVersionId} ${number}`;
export const placeOf = (article: ArticleVersionId, start: number): Place => `${article} ${start}`;

/** Empty where it is answered in words that can't be told. */
export type Answer = readonly Claim[];

export interface Exchanges {
  /** the sentences that a sentence answers, the nearest first; empty where it answers none */
  answered(at: Place): readonly Claim[];
  /** the sentences that answer it, of which one must be told with it; null where none does */
  answer(at: Place): Answer | null;
  /** what is answered, the nearest first, and what answers it; in the order of the articles */
  readonly all: readonly Exchange[];
}

export interface Exchange {
  readonly charges: readonly Claim[];
  readonly answers: readonly Claim[];
}

/** Where a clause says what is turned down the sentence says it all. */
const SAYS_WHAT: Readonly<Record<Language, RegExp>> = {
  de: /(?:bestr(?:itt|eitet|eiten|itten)|dementier\p{L}+|zurück)(?:, dass|[^,]*, (?:er|sie|es) habe)|(?:Vorw[uü]rfe?|Behauptung)(?:, dass)/iu,
  en: /(?:den(?:y|ies|ied)|reject(?:s|ed)[^.]{0,40}|disput(?:es|ed)) (?:that|claims?|reports?|the (?:claim|report|suggestion|accusation|allegation)) (?:that )?\p{L}+|den(?:ies|ied) (?:any|having)/iu,
};
/** "Its lawyer said ...": goes on with the answer before it. */
const GOES_ON: Readonly<Record<Language, RegExp>> = {
  de: /^(?:[„"»“]|(?:Er|Sie|Es|Seine?|Ihre?|Deren|Dessen|Man)(?:[rsnm])? )/u,
  en: /^(?:["“]|(?:He|She|It|They|Its|His|Her|Their|The (?:company|firm|group|ministry|council|agency)) |[^.]{3,40}, (?:its|his|her|their) )/u,
};

/** Whether it is one side of an exchange. */
export const isOneSided = ({ answered, answer }: Exchanges, { article, sentence }: Claim): boolean => {
  const at = placeOf(article, sentence.start);
  return answered(at).length > 0 || answer(at) !== null;
};

interface Line {
  /** null where nothing was read in the sentence: "The operator rejected the findings." */
  readonly claim: Claim | null;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** start of its paragraph */
  readonly block: number;
}

/** Sentences of a paragraph or right before it that an answer can be meant for (UTF-16 units). */
const NEAR = 420;

export function exchangesIn(articles: readonly ArticleVersion[], claims: readonly Claim[]): Exchanges {
  const answered = new Map<Place, readonly Claim[]>();
  const answer = new Map<Place, Answer>();
  const all: Exchange[] = [];
  const ofArticle = Map.groupBy(claims, (c) => c.article);
  for (const article of articles) {
    const lines = linesOf(article, ofArticle.get(article.id) ?? []);
    lines.forEach((line, i) => {
      if (!isAnswer(line, article.lang)) return;
      const charges = chargesBefore(lines, i, article.lang);
      const behind = lines.slice(i + 1, i + 2).filter((next) => goesOn(line, next, article.lang));
      const answers = [line, ...behind].flatMap((l) => l.claim ?? []);
      if (charges.length > 0 && answers.length > 0) all.push({ charges, answers });
      for (const { sentence } of answers) answered.set(placeOf(article.id, sentence.start), charges);
      for (const { sentence } of charges) answer.set(placeOf(article.id, sentence.start), answers);
    });
  }
  return { answered: (at) => answered.get(at) ?? [], answer: (at) => answer.get(at) ?? null, all };
}

function linesOf(article: ArticleVersion, claims: readonly Claim[]): readonly Line[] {
  const first = new Map<number, Claim>();
  for (const claim of claims) {
    if (claim.role === 'title' || claim.role === 'heading') continue;
    const known = first.get(claim.sentence.start);
    if (!known || (known.speaker === null && claim.speaker !== null)) first.set(claim.sentence.start, claim);
  }
  const read = [...first.values()].map((claim) => lineAt(article, claim.sentence.start, claim.sentence.end, claim));
  return [...read, ...unread(article, read)].sort((a, b) => a.start - b.start);
}

const lineAt = (article: ArticleVersion, start: number, end: number, claim: Claim | null): Line => ({
  claim,
  start,
  end,
  text: article.text.slice(start, end),
  block: blockAt(article, { start, end })?.start ?? -1,
});

/** Answers so short that no claim was read in them, in the paragraphs that hold claims. */
function unread(article: ArticleVersion, read: readonly Line[]): readonly Line[] {
  if (!article.lang) return [];
  const answers = new RegExp(ANSWERS[article.lang], 'giu');
  return article.blocks
    .filter((b) => read.some((l) => l.block === b.start))
    .flatMap((block) =>
      [...article.text.slice(block.start, block.end).matchAll(answers)].flatMap(({ index }) => {
        const at = block.start + index;
        if (read.some((l) => l.start <= at && at < l.end)) return [];
        const start = Math.max(block.start, ...read.filter((l) => l.end <= at).map((l) => l.end));
        const stop = /[.:!?](?=\s|$)/u.exec(article.text.slice(at, block.end));
        return [lineAt(article, start, stop ? at + stop.index + 1 : block.end, null)];
      }),
    );
}

const isAnswer = ({ text }: Line, lang: Language | null): boolean =>
  lang !== null && turnsDown(text, lang) && !SAYS_WHAT[lang].test(text);

/** Whether the sentence itself says that somebody answers another. */
export const turnsDown = (text: string, lang: Language): boolean =>
  ANSWERS[lang].test(text.replaceAll(NO_ANSWER[lang], '')) && !SAYS_NOTHING[lang].test(text);

/** "Die Angaben widersprechen sich", "There is a second dispute, over pay": tells that there is one, and answers nobody. */
const NO_ANSWER: Readonly<Record<Language, RegExp>> = {
  de: /(?<!\p{L})(?:widersprechen|widerspricht|widersprachen|widersprach) sich(?!\p{L})|(?<!\p{L})sich [^.,]{0,30}(?:widersprechen|widerspricht)(?!\p{L})|(?<!\p{L})w(?:ies|eist|iesen|eisen)(?!\p{L})[^.]{0,60}(?:Antrag|anträge|Eilantrag|Klage|Beschwerde|Forderung(?:en)?|Angebot|Plan|Pläne)(?!\p{L})[^.]{0,60} (?:zurück|ab)(?!\p{L})/giu,
  en: /\b(?:an?|the|this|that|any|no|another|second|legitimate|labou?r|pay|legal|long|bitter|their|of|in|over|under|settle[sd]?)(?: \p{Ll}+)? disputes?\b(?! (?:that|this|it)\b)|\b(?:were|was|been|be|\d+) rejected\b|\breject(?:s|ed|ing) (?:an?|the|its|their|his|her|any|all|both)(?: \p{Ll}+){0,3} (?:offers?|plans?|bids?|proposals?|deals?|applications?|ballots?|appeals?|motions?|requests?|mistrial)\b/giu,
};
/** Whoever says nothing turns nothing down. */
const SAYS_NOTHING: Readonly<Record<Language, RegExp>> = {
  de: /(?<!\p{L})(?:(?:nicht|keine?n?)(?: \p{L}+){0,3} (?:äußern|geäußert|beantwortet|reagiert|Stellung|Stellungnahme|kommentier\p{L}+)|unbeantwortet|(?:reagierte|äußerte sich|antwortete|kommentierte)[^.]* nicht)(?!\p{L})/u,
  en: /\b(?:(?:did|does|would|could|has|have|had) not (?:immediately |yet )?(?:respond|repl(?:y|ied)|answer|comment|return)\p{Ll}*|declin(?:es|ed) to|no comment|could not be reached|unanswered)\b/iu,
};

/** "Its lawyer said ...", "„...“, sagte sie": the answer continued. */
const goesOn = (answer: Line, next: Line, lang: Language | null): boolean =>
  lang !== null &&
  next.block === answer.block &&
  !isAnswer(next, lang) &&
  !SAYS_NOTHING[lang].test(next.text) &&
  (/:\s*$/u.test(answer.text) || GOES_ON[lang].test(next.text));

/** The sentence right before it, and of the same paragraph what somebody says, or a reproach. */
function chargesBefore(lines: readonly Line[], i: number, lang: Language | null): readonly Claim[] {
  const here = lines[i]!;
  const near = lines.slice(0, i).filter((l) => here.start - l.end < NEAR && !isAnswer(l, lang));
  const own = near.filter((l) => l.block === here.block);
  // "nannte dagegen 2,3 Millionen": against the figure right before it
  if (/(?<!\p{L})(?:dagegen|hingegen)(?!\p{L}).*\d/u.test(here.text))
    return near.slice(-1).flatMap((l) => l.claim ?? []);
  return (own.length > 0 ? own : near.slice(-1))
    .filter((l, n, all) => n === all.length - 1 || l.claim?.speaker || REPROACHES[lang!].test(l.text))
    .flatMap((l) => l.claim ?? [])
    .toReversed();
}
