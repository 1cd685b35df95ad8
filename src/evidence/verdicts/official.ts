/**
 * A figure called official that is an estimate: in one sentence ("offizielle Daten des Instituts schätzen") or in two places,
 * where one counts it among the official figures and another says that it is estimated.
 */
import { familyKey, sameSubject, sharedTopic } from '../../claims/index.ts';
import type { ArticleVersion, ArticleVersionId, Claim, Language, Localized } from '../../model/index.ts';
import type { SideBySide } from './pairs.ts';

/** What is counted or registered; an "amtliche Schätzung" calls itself what it is. */
const OFFICIAL: Readonly<Record<Language, string>> = {
  de: String.raw`(?<!\p{L})(?:offizielle|amtliche)[nrs]? (?:\p{Ll}+ )?(?:Daten|Zahlen?|Angaben|Statistik(?:en)?|Zählung(?:en)?|Erhebung(?:en)?)(?!\p{L})`,
  en: String.raw`(?<!\p{L})official (?:\p{Ll}+ )?(?:data|figures?|numbers?|statistics|counts?|records)(?!\p{L})`,
};
const ESTIMATED: Readonly<Record<Language, string>> = {
  de: String.raw`(?<!\p{L})(?:schätz(?:t|en|te|ten|ungsweise)|geschätzt(?:e[nrsm]?)?|(?:Schätzung|Schätzwert|Hochrechnung)(?:en|e)?|hochgerechnet(?:e[nrsm]?)?)(?!\p{L})`,
  en: String.raw`(?<!\p{L})(?:estimat(?:e[sd]?|ing|ion)|extrapolat(?:ed?|ion)|guess(?:ed|es)?)(?!\p{L})`,
};
const CALLED = { de: new RegExp(OFFICIAL.de, 'iu'), en: new RegExp(OFFICIAL.en, 'iu') } as const;
const GUESSED = { de: new RegExp(ESTIMATED.de, 'iu'), en: new RegExp(ESTIMATED.en, 'iu') } as const;
/** The official figures themselves estimate: nothing but what belongs to them stands in between. */
const BOTH = {
  de: new RegExp(`(${OFFICIAL.de})[^,.;:\\d]{0,90}?${ESTIMATED.de}`, 'iu'),
  en: new RegExp(`(${OFFICIAL.en})[^,.;:\\d]{0,90}?${ESTIMATED.en}`, 'iu'),
} as const;
/** "Offizielle Zahlen gibt es nicht", "higher than official figures": no word for the figure itself. */
const NOT_SO: Readonly<Record<Language, RegExp>> = {
  de: /(?<!\p{L})(?:kein(?:e[nrsm]?)?|nicht|ohne|statt|anstelle|als|höher|niedriger|während|dagegen|hingegen|sondern|fehlen|gegenüber|abweichend|entgegen)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:no|not|without|instead|than|unlike|while|whereas|but|lack|lacks|above|below|despite|contrary)(?!\p{L})/iu,
};

interface Told {
  readonly claim: Claim;
  readonly article: ArticleVersion;
}
type Manner = 'both' | 'official' | 'estimate' | null;

/** One pair for each figure; a sentence that says both stands for itself, with its claim on either side. */
export function officialEstimates(
  claims: readonly Claim[],
  articles: readonly ArticleVersion[],
): readonly SideBySide[] {
  const byId = new Map<ArticleVersionId, ArticleVersion>(articles.map((a) => [a.id, a]));
  const told = claims.flatMap((claim): Told[] => {
    const article = byId.get(claim.article);
    return article && claim.kind === 'figure' && typeof claim.quantity?.value === 'number' && !claim.negated
      ? [{ claim, article }]
      : [];
  });
  const of = (manner: Manner): readonly Told[] => told.filter((one) => mannerOf(one) === manner);
  const seen = new Set<string>();
  const alone = of('both').filter(({ claim }) => seen.size < seen.add(placeOf(claim)).size);
  const estimates = of('estimate');
  return [
    ...alone.map((one) => ({ claims: [one.claim.id, one.claim.id] as const, why: whyOfOne(one) })),
    ...of('official').flatMap((one) => {
      const other = estimates.find((e) => isOneFigure(one.claim, e.claim));
      return other ? [{ claims: [one.claim.id, other.claim.id] as const, why: whyOfTwo(one, other) }] : [];
    }),
  ];
}

const placeOf = ({ article, sentence }: Claim): string => `${article}:${sentence.start}`;

function mannerOf({ claim, article: { text, lang } }: Told): Manner {
  if (lang === null) return null;
  const { sentence, quantity } = claim;
  const before = text.slice(sentence.start, quantity!.start);
  const near = before.slice(-REACH);
  if (BOTH[lang].test(near)) return NOT_SO[lang].test(near) || /\d/.test(afterOfficial(near, lang)) ? null : 'both';
  const whole = text.slice(sentence.start, sentence.end);
  const [called, guessed] = [CALLED[lang].test(near), GUESSED[lang].test(whole)];
  if (called === guessed || NOT_SO[lang].test(near)) return null;
  if (called) return /\d/.test(afterOfficial(near, lang)) ? null : 'official';
  return GUESSED[lang].test(near) || GUESSED[lang].test(text.slice(quantity!.end, sentence.end).slice(0, BEHIND))
    ? 'estimate'
    : null;
}
/** UTF-16 units before and behind a figure in which such words are its own. */
const [REACH, BEHIND] = [160, 40];

/** Another figure in between would be the official one. */
function afterOfficial(near: string, lang: Language): string {
  const found = CALLED[lang].exec(near);
  return found ? near.slice(found.index) : '';
}

const isOneFigure = (a: Claim, b: Claim): boolean =>
  a.quantity!.value === b.quantity!.value &&
  a.quantity!.type === b.quantity!.type &&
  a.quantity!.currency === b.quantity!.currency &&
  a.quantity!.unit === b.quantity!.unit &&
  a.measure != null &&
  b.measure != null &&
  familyKey(a.measure) === familyKey(b.measure) &&
  sameSubject(a, b) !== 'no' &&
  sharedTopic(a, b).length > 0;

const amountOf = ({ claim, article }: Told): string => article.text.slice(claim.quantity!.start, claim.quantity!.end);

function wordOf({ claim, article: { text, lang } }: Told): string {
  return CALLED[lang!].exec(text.slice(claim.sentence.start, claim.quantity!.start))?.[0] ?? '';
}

const whyOfOne = (one: Told): Localized => ({
  de: `${one.article.outlet} führt „${amountOf(one)}“ auf „${wordOf(one)}“ zurück; nach demselben Satz ist die Zahl eine Schätzung.`,
  en: `${one.article.outlet} rests “${amountOf(one)}” on “${wordOf(one)}”; by the same sentence the figure is an estimate.`,
});

const whyOfTwo = (one: Told, other: Told): Localized => ({
  de: `„${amountOf(one)}“: bei ${one.article.outlet} amtlich („${wordOf(one)}“), bei ${other.article.outlet} geschätzt.`,
  en: `“${amountOf(one)}” is official with ${one.article.outlet} (“${wordOf(one)}”) and estimated with ${other.article.outlet}.`,
});
