/** What somebody says of another and what is answered to it: told together or not at all. */
import { type ArticleVersion, type ArticleVersionId, blockAt, type Claim, type Language } from '../model/index.ts';
import { SHOWS } from './sides.ts';

/** A sentence of an article by where it starts (UTF-16 units in the frozen text). */
type Place = `${ArticleVersionId} ${number}`;
export const placeOf = (article: ArticleVersionId, start: number): Place => `${article} ${start}`;

export interface Exchanges {
  /** the sentences that a sentence answers, the nearest first; empty where it answers none */
  answered(at: Place): readonly Claim[];
  /** the sentence that answers it, where one does */
  answer(at: Place): Claim | null;
}

/** Who insists or turns down answers somebody; where a clause says what is turned down the sentence says it all. */
const ANSWERS: Readonly<Record<Language, RegExp>> = {
  de: /(?<!\p{L})(?:beteuer(?:t|te|n|ten)|entgegne(?:t|te|n|ten)|widersprach(?:en)?|widerspricht|widersprechen|dementier(?:t|te|en|ten)|verteidig(?:t|te|en|ten)|h(?:ä|ie)lt (?:das |dies |dem )?(?:dagegen|entgegen|für)|w(?:ies|eist|eisen|iesen)(?!\p{L})[^.]*(?:zurück|von sich)|bestritt(?:en)?|bestreite[tn]|spr(?:ach|icht|achen|echen) dagegen)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:insist(?:s|ed)?|maintain(?:s|ed)? that|counter(?:s|ed)|disput(?:es|ed)|reject(?:s|ed)|den(?:y|ies|ied)|hit back|pushed back|defend(?:s|ed)|refut(?:es|ed))(?!\p{L})/iu,
};
const SAYS_WHAT: Readonly<Record<Language, RegExp>> = {
  de: /(?:bestr(?:itt|eitet|eiten|itten)|dementier\p{L}+|zurück)(?:, dass|[^,]*, (?:er|sie|es) habe)|(?:Vorw[uü]rfe?|Behauptung)(?:, dass)/iu,
  en: /(?:den(?:y|ies|ied)|reject(?:s|ed)[^.]{0,40}|disput(?:es|ed)) (?:that|claims?|reports?|the (?:claim|report|suggestion|accusation|allegation)) (?:that )?\p{L}+|den(?:ies|ied) (?:any|having)/iu,
};
/** "Its lawyer said ...": goes on with the answer before it. */
const GOES_ON: Readonly<Record<Language, RegExp>> = {
  de: /^(?:Er|Sie|Es|Seine?|Ihre?|Deren|Dessen|Man)(?:[rsnm])? /u,
  en: /^(?:He|She|It|They|Its|His|Her|Their|The (?:company|firm|group|ministry|council|agency)) /u,
};

/** Whether it is one side of an exchange. */
export const isOneSided = ({ answered, answer }: Exchanges, { article, sentence }: Claim): boolean => {
  const at = placeOf(article, sentence.start);
  return answered(at).length > 0 || answer(at) !== null;
};

interface Line {
  readonly claim: Claim;
  readonly text: string;
  /** start of its paragraph */
  readonly block: number;
}

/** Sentences of a paragraph or right before it that an answer can be meant for. */
const NEAR = 420;

export function exchangesIn(articles: readonly ArticleVersion[], claims: readonly Claim[]): Exchanges {
  const answered = new Map<Place, readonly Claim[]>();
  const answer = new Map<Place, Claim>();
  const ofArticle = Map.groupBy(claims, (c) => c.article);
  for (const article of articles) {
    const lines = linesOf(article, ofArticle.get(article.id) ?? []);
    lines.forEach((line, i) => {
      if (!isAnswer(line)) return;
      const charges = chargesBefore(lines, i);
      const answers = [line, ...lines.slice(i + 1, i + 2).filter((next) => goesOn(line, next))];
      for (const { claim } of answers) answered.set(placeOf(article.id, claim.sentence.start), charges);
      for (const charge of charges) answer.set(placeOf(article.id, charge.sentence.start), line.claim);
    });
  }
  return { answered: (at) => answered.get(at) ?? [], answer: (at) => answer.get(at) ?? null };
}

function linesOf(article: ArticleVersion, claims: readonly Claim[]): readonly Line[] {
  const first = new Map<number, Claim>();
  for (const claim of claims) {
    if (claim.role === 'title' || claim.role === 'heading') continue;
    const known = first.get(claim.sentence.start);
    if (!known || (known.speaker === null && claim.speaker !== null)) first.set(claim.sentence.start, claim);
  }
  return [...first.values()]
    .sort((a, b) => a.sentence.start - b.sentence.start)
    .map((claim) => ({
      claim,
      text: article.text.slice(claim.sentence.start, claim.sentence.end),
      block: blockAt(article, claim.sentence)?.start ?? 0,
    }));
}

const isAnswer = ({ text, claim: { lang } }: Line): boolean => ANSWERS[lang].test(text) && !SAYS_WHAT[lang].test(text);

const goesOn = (answer: Line, next: Line): boolean =>
  next.block === answer.block && GOES_ON[next.claim.lang].test(next.text) && !isAnswer(next);

/** Of its own paragraph, else the last sentence before it: what somebody says, or a reproach. */
function chargesBefore(lines: readonly Line[], i: number): readonly Claim[] {
  const here = lines[i]!;
  const near = lines.slice(0, i).filter((l) => here.claim.sentence.start - l.claim.sentence.end < NEAR && !isAnswer(l));
  const own = near.filter((l) => l.block === here.block);
  return (own.length > 0 ? own : near.slice(-1))
    .filter(({ claim, text }) => claim.speaker !== null || SHOWS.unfavourable[claim.lang].test(text))
    .map((l) => l.claim)
    .toReversed();
}
