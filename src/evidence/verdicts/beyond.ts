/**
 * A headline that says as so what its own article only holds possible: "Abstand wächst" over "der Abstand könnte wachsen". The
 * two stand side by side; no figure tells them apart, so no verdict calls them a contradiction.
 */
import { topicStem } from '../../claims/index.ts';
import type { ArticleVersion, Claim, Language, Localized } from '../../model/index.ts';
import { conceptOf, lemmaOf } from '../../text/index.ts';
import type { SideBySide } from './pairs.ts';

/** Words that leave open whether it is so. */
const POSSIBLE: Readonly<Record<Language, RegExp>> = {
  de: /(?<!\p{L})(?:könnten?|dürften?|möglicherweise|womöglich|vielleicht|eventuell|nicht auszuschließen)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:may|might|could|possibly|perhaps|potentially)(?!\p{L})(?! (?:have )?not(?!\p{L}))/u,
};
/** A headline that itself leaves it open, asks, or says who says so. */
const OPEN: Readonly<Record<Language, RegExp>> = {
  de: /\?|(?<!\p{L})(?:soll(?:en)?|will|wollen|wohl|offenbar|angeblich|droht|drohen|Sorge|Angst|Furcht|Gefahr|Risiko|Warnung|warn(?:t|en))(?!\p{L})/iu,
  en: /\?|(?<!\p{L})(?:set to|to (?:cut|rise|fall|grow|close)|likely|reportedly|allegedly|fears?|risks?|threat(?:ens?)?|warns?|warning)(?!\p{L})/iu,
};
const DIRECTIONS: Readonly<Record<string, 'up' | 'down'>> = {
  rise: 'up',
  raise: 'up',
  expand: 'up',
  strengthen: 'up',
  fall: 'down',
  cut: 'down',
  shrink: 'down',
  weaken: 'down',
};
const WARNED = 'concept:warn';

/** What both must name beside what happens: one word alone is in many sentences. */
const FEWEST_SHARED = 2;

interface Told {
  readonly claim: Claim;
  readonly text: string;
  /** what happens: the way something moves, else the concepts of its verbs and nouns */
  readonly deeds: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
}

/** One pair for each headline: the possible telling that is nearest to it. */
export function beyondItsBody(claims: readonly Claim[], articles: readonly ArticleVersion[]): readonly SideBySide[] {
  const byArticle = Map.groupBy(claims, (c) => c.article);
  return articles.flatMap((article) => {
    const own = byArticle.get(article.id) ?? [];
    const { title: headline, lang } = article;
    if (lang === null || POSSIBLE[lang].test(headline) || OPEN[lang].test(headline)) return [];
    const titles = told(own, article, true);
    const body = titles.length === 0 ? [] : told(own, article, false);
    return titles.flatMap((title) => pairOf(title, body, own, { outlet: article.outlet, lang })).slice(0, 1);
  });
}

interface Of {
  readonly outlet: string;
  readonly lang: Language;
}

function pairOf(title: Told, body: readonly Told[], own: readonly Claim[], article: Of): SideBySide[] {
  const alike = body
    .filter((b) => [...title.deeds].some((deed) => b.deeds.has(deed)))
    .map((b) => ({ b, shared: [...title.words].filter((w) => b.words.has(w)).length }))
    .filter(({ shared }) => shared > 0);
  // What is warned of is not said to be so.
  const bornOut = alike.some(({ b }) => !isPossible(b, article.lang) && !b.claim.topic.includes(WARNED));
  const nearest = alike
    .filter(({ b, shared }) => shared >= FEWEST_SHARED && isPossible(b, article.lang))
    .sort((x, y) => y.shared - x.shared)[0]?.b;
  if (bornOut || !nearest) return [];
  const speaker = own.find((c) => c.sentence.start === nearest.claim.sentence.start && c.speaker)?.speaker?.name;
  return [
    {
      claims: [title.claim.id, nearest.claim.id],
      why: whyOf(article, POSSIBLE[article.lang].exec(nearest.text)![0], speaker ?? null),
      beyond: true,
    },
  ];
}

const isPossible = ({ claim, text }: Told, lang: Language): boolean =>
  POSSIBLE[lang].test(text) && (claim.modality === 'hedged' || claim.modality === 'forecast');

/** What tells that something moves one way, with what its sentence names. */
function told(claims: readonly Claim[], article: ArticleVersion, ofTitle: boolean): readonly Told[] {
  return claims
    .filter((c) => c.kind === 'event' && !c.negated && (c.role === 'title') === ofTitle)
    .filter((c) => !ofTitle || c.modality === 'asserted' || c.modality === 'reported')
    .flatMap((claim) => {
      const deeds = deedsOf(claim, ofTitle);
      const words = claim.topic.filter((word) => !/^(?:n|deed|thing|concept):/.test(word)).map(topicStem);
      const text = article.text.slice(claim.span.start, claim.span.end);
      return deeds.size === 0 ? [] : [{ claim, text, deeds, words: new Set(words) }];
    });
}

/** Of a headline what its verb tells, of the body whatever its words do. Both ways at once are neither. */
function deedsOf({ topic, frame, lang }: Claim, ofTitle: boolean): ReadonlySet<string> {
  const concepts = topic.flatMap((word) => /^concept:(.+)$/u.exec(word)?.[1] ?? []);
  const ways = new Set(concepts.flatMap((concept) => DIRECTIONS[concept] ?? []));
  const verb = frame && conceptOf(lemmaOf(`${frame.particle ?? ''}${frame.predicate}`, lang), lang);
  const acts = ofTitle ? (verb ? [verb] : []) : concepts;
  return new Set([...(ways.size === 1 ? ways : []), ...acts.filter((act) => !(act in DIRECTIONS))]);
}

function whyOf({ outlet }: Of, word: string, speaker: string | null): Localized {
  return {
    de: `${outlet} gibt in der Überschrift als Tatsache, was der Text ${speaker ? `(${speaker}) ` : ''}nur für möglich hält („${word}“).`,
    en: `${outlet} states in the headline as a fact what the text ${speaker ? `(${speaker}) ` : ''}only holds possible (“${word}”).`,
  };
}
