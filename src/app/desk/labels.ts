/** Claims in the words of a person: the desk shows "Umsatz, Lumera, drittes Quartal 2025" where the key is "revenue|lumera|2025-Q3". */
import { isComment } from '../../claims/index.ts';
import type { ClaimLabel, ClaimLabels } from '../../desk/index.ts';
import {
  type ArticleVersion,
  bareName,
  type Claim,
  type ClaimCaption,
  type Localized,
  type Measure,
  overlaps,
  type Span,
  speakerName,
} from '../../model/index.ts';
import { formatDate, formatQuantity, measureLabel } from '../../text/index.ts';
import { qualifierWord } from './qualifiers.ts';

export function claimLabels(claims: readonly Claim[], articles: readonly ArticleVersion[]): ClaimLabels {
  const texts = new Map(articles.map((a) => [a.id, a.text]));
  const amounts = Map.groupBy(claims, (c) => c.article);
  return new Map(
    claims.map((c) => [
      c.id,
      claimLabel(c, texts.get(c.article) ?? '', (amounts.get(c.article) ?? []).flatMap(amountsIn)),
    ]),
  );
}

/** The same words for the published comparison; a period the reader only inferred is none a reader could check. */
export function claimCaptions(claims: readonly Claim[], articles: readonly ArticleVersion[]): readonly ClaimCaption[] {
  const labels = claimLabels(claims, articles);
  const speakers = claims.flatMap((c) => (c.speaker && c.speaker.kind !== 'unnamed' ? [c.speaker.name] : []));
  return claims.map((claim) => {
    const { id, time, quantity, speaker, forecast, lang } = claim;
    const { measure = null, about = null, when = null, named = false } = labels.get(id) ?? {};
    const by = speakerName(speaker, speakers);
    return {
      claim: id,
      measure,
      about,
      when: time?.implied === false ? when : null,
      figure: quantity && { start: quantity.start, end: quantity.end },
      named,
      lang,
      ...(by && { by: bareName(by) }),
      ...(isComment(claim) && { opinion: true as const }),
      ...(forecast?.horizonAt && { horizon: forecast.horizonAt }),
    };
  });
}

const amountsIn = ({ quantity, time }: Claim): Span[] => [quantity, time?.at].filter((span) => span != null);

/**
 * @param text frozen text of the claim's article
 * @param amounts where figures and times stand in it
 */
export function claimLabel(claim: Claim, text: string, amounts: readonly Span[] = amountsIn(claim)): ClaimLabel {
  const { measure, quantity, time, lang } = claim;
  return {
    measure: measure && measureWords(measure, text.slice(claim.sentence.start, claim.sentence.end)),
    ...aboutOf(claim, amounts),
    lang,
    when: time && spoken({ de: formatDate(time.value, 'de'), en: formatDate(time.value, 'en') }),
    where: claim.place && asWritten(claim.place, text),
    amount: quantity && spoken({ de: formatQuantity(quantity, 'de'), en: formatQuantity(quantity, 'en') }),
  };
}

const spoken = (text: Localized): Localized | null => (text.de && text.en ? text : null);

/** Places are kept as canonical keys in lower case; the article writes them as a person does. */
function asWritten(place: string, text: string): string {
  const at = text.toLowerCase().indexOf(place.toLowerCase());
  return at === -1 ? place : text.slice(at, at + place.length);
}

/**
 * For speech it matters who speaks; else what is spoken of. Words of a figure or a time ("US-Dollar", "Thursday") are no
 * subject, and who gives a figure is not what it counts.
 */
function aboutOf({ kind, speaker, subject }: Claim, amounts: readonly Span[]): Pick<ClaimLabel, 'about' | 'named'> {
  const isSpeech = kind === 'quote' || kind === 'stance' || kind === 'forecast';
  if (isSpeech && speaker) return { about: speaker.name, named: speaker.kind !== 'unnamed' };
  const within = subject !== null && amounts.some((span) => overlaps(span, subject));
  const name = subject?.entity ?? null;
  const about = within ? null : (name ?? subject?.text ?? null);
  return about === null || about === speaker?.name ? { about: null, named: false } : { about, named: name !== null };
}

function measureWords(measure: Measure, sentence: string): Localized | null {
  const name = nameOf(measure.key, sentence);
  if (!name) return null;
  const words = [...measure.qualifiers.map(qualifierWord), ...aspectWord(measure)];
  const behind = (part: keyof Localized): string =>
    words.length > 0 ? ` (${words.map((w) => w[part]).join(', ')})` : '';
  return { de: `${name.de}${behind('de')}`, en: `${name.en}${behind('en')}` };
}

/** The lexicon's name; for a noun it does not hold, the word as the sentence writes it. */
function nameOf(key: string, sentence: string): Localized | null {
  const [de, en] = [measureLabel(key, 'de', 'bare'), measureLabel(key, 'en', 'bare')];
  if (de && en) return { de, en };
  const stem = /^(?:lemma|count):(.+)$/.exec(key)?.[1];
  const word = stem && wordWith(stem, sentence);
  return word ? { de: word, en: word } : null;
}

/** Keys hold stems without diacritics ("schatzung"): the first word that begins with one is meant. */
const wordWith = (stem: string, sentence: string): string | undefined =>
  sentence.split(/[^\p{L}\p{N}-]+/u).find((word) => folded(word).startsWith(folded(stem)));
const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

function aspectWord({ aspect, direction }: Measure): readonly Localized[] {
  switch (aspect) {
    case 'level':
      return [];
    case 'change':
      return [
        direction === 'up'
          ? { de: 'Zunahme', en: 'increase' }
          : direction === 'down'
            ? { de: 'Abnahme', en: 'decrease' }
            : { de: 'Veränderung', en: 'change' },
      ];
    case 'share':
      return [{ de: 'Anteil', en: 'share' }];
    case 'rate':
      return [{ de: 'Rate', en: 'rate' }];
  }
}
