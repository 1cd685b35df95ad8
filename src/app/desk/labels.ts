/** Claims in the words of a person: the desk shows "Umsatz, Lumera, drittes Quartal 2025" where the key is "revenue|lumera|2025-Q3". */
import type { ClaimLabel, ClaimLabels } from '../../desk/index.ts';
import type { ArticleVersion, Claim, ClaimCaption, Localized, Measure } from '../../model/index.ts';
import { formatDate, formatQuantity, measureLabel } from '../../text/index.ts';

export function claimLabels(claims: readonly Claim[], articles: readonly ArticleVersion[]): ClaimLabels {
  const texts = new Map(articles.map((a) => [a.id, a.text]));
  return new Map(claims.map((c) => [c.id, claimLabel(c, texts.get(c.article) ?? '')]));
}

/** The same words for the published comparison; a period the reader only inferred is none a reader could check. */
export function claimCaptions(claims: readonly Claim[], articles: readonly ArticleVersion[]): readonly ClaimCaption[] {
  const labels = claimLabels(claims, articles);
  return claims.map(({ id, time, quantity }) => {
    const { measure = null, about = null, when = null } = labels.get(id) ?? {};
    return {
      claim: id,
      measure,
      about,
      when: time?.implied === false ? when : null,
      figure: quantity && { start: quantity.start, end: quantity.end },
    };
  });
}

/** @param text frozen text of the claim's article */
export function claimLabel(claim: Claim, text: string): ClaimLabel {
  const { measure, quantity, time } = claim;
  return {
    measure: measure && measureWords(measure, text.slice(claim.sentence.start, claim.sentence.end)),
    about: aboutOf(claim),
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

/** For speech it matters who speaks; else what is spoken of. */
function aboutOf({ kind, speaker, subject }: Claim): string | null {
  const ofSpeaker = kind === 'quote' || kind === 'stance' || kind === 'forecast' ? speaker?.name : undefined;
  return ofSpeaker ?? subject?.entity ?? subject?.text ?? null;
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

/** German for the lexicon's canonical qualifiers; one it does not hold is shown by its key rather than hidden. */
const QUALIFIERS: Readonly<Record<string, string>> = {
  adjusted: 'bereinigt',
  'currency-adjusted': 'währungsbereinigt',
  'seasonally-adjusted': 'saisonbereinigt',
  'inflation-adjusted': 'preisbereinigt',
  organic: 'organisch',
  preliminary: 'vorläufig',
  'estimated-official': 'amtlich',
  insured: 'versichert',
  uninsured: 'unversichert',
  economic: 'volkswirtschaftlich',
  operating: 'operativ',
  net: 'netto',
  gross: 'brutto',
  consolidated: 'konsolidiert',
  'like-for-like': 'vergleichbar',
  direct: 'direkt',
  indirect: 'indirekt',
  'full-time': 'Vollzeit',
  'part-time': 'Teilzeit',
  installed: 'installiert',
  planned: 'geplant',
  active: 'aktiv',
  paying: 'zahlend',
  registered: 'registriert',
  confirmed: 'bestätigt',
  suspected: 'vermutet',
  civilian: 'zivil',
  monthly: 'monatlich',
  weekly: 'wöchentlich',
  daily: 'täglich',
  hourly: 'stündlich',
  annual: 'jährlich',
  quarterly: 'vierteljährlich',
  'per-capita': 'pro Kopf',
  average: 'durchschnittlich',
  core: 'Kern',
  domestic: 'Inland',
  foreign: 'Ausland',
  minimum: 'mindestens',
  maximum: 'höchstens',
  seriously: 'schwer',
  slightly: 'leicht',
  cumulative: 'kumuliert',
};
const qualifierWord = (key: string): Localized => ({ de: QUALIFIERS[key] ?? key, en: key.replaceAll('-', ' ') });
