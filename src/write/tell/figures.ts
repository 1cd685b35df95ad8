/** Figures as sentences of our own, where measure, owner and grammar are sure; null tells the caller to restate or quote. */
import { type Claim, contains, type Language, type Quantity, type Verdict } from '../../model/index.ts';
import { formatQuantity, type MeasureDimension, measureLabel, measureOf } from '../../text/index.ts';
import type { Material, Side } from '../choose/material.ts';
import { isAnswered } from '../disputes/answered.ts';
import { OF_THE_EVENT } from '../disputes/conflicts.ts';
import { reporters } from '../disputes/givers.ts';
import { isOlder } from '../disputes/stamped.ts';
import { sameAmount } from './amounts.ts';
import { type FigureParts, inWords } from './phrases.ts';
import { oneLine } from './source-sentence.ts';
import { hasSureYear } from './sure-year.ts';
import { adverbial } from './time.ts';

/** Below this the reader is not sure enough of measure and subject to restate them in our own words. */
const SURE = 0.6;

const PER = /^(?: \p{Lu}{2})? (?:per|je|pro|for each|for every|each) /u;
/** "ten past five", "zehn nach fünf" */
const OF_CLOCK =
  /^ (?:past|to|nach|vor) (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)(?!\p{L})/u;
/** UTF-16 units, a currency's short name in between */
const PER_REACH = 16;

/** @param nouns whether a noun may stand for an owner without a name: in a table, not in a sentence */
export function partsOf(m: Material, claim: Claim, nouns = false): FigureParts | null {
  const { measure, quantity, modality } = claim;
  // Odds belong to what may happen, never to who is named beside them: the forecasts tell them.
  if (measure?.key === 'probability') return null;
  // What somebody answers in an interview is told in his words, or not at all.
  if (isAnswered(m, claim)) return null;
  if (
    !measure ||
    !quantity ||
    claim.confidence < SURE ||
    claim.negated ||
    claim.role === 'title' ||
    claim.role === 'heading'
  )
    return null;
  if (modality === 'hedged' || modality === 'denied' || modality === 'opinion') return null;
  const entry = measureOf(measure.key);
  const label = measureLabel(measure.key, m.lang);
  // A qualifier changes what the figure means; printing the bare measure would drop it.
  if (!entry || !label || measure.qualifiers.length > 0 || !fits(entry.dimension, quantity, measure.aspect))
    return null;
  if (isSmallCount(quantity) && !OF_THE_EVENT.has(measure.key)) return null;
  const named = ownerOf(m, claim);
  const owner = named === undefined && nouns ? nounOwner(claim) : named;
  const ofEvent = OF_THE_EVENT.has(measure.key);
  // "1.4 million firms use it": of whom they are the number, only a clause can say.
  if (COUNTED_AROUND.has(measure.key)) return null;
  if (owner === undefined || (owner === null && !ofEvent)) return null;
  const { text } = m.article(claim.article);
  const published = m.article(claim.article).published?.slice(0, 10);
  const amount = inSentence(quantity, m.lang);
  // "11 dollars per million tokens": of how much, only a clause can say.
  if (PER.test(text.slice(quantity.end, quantity.end + PER_REACH))) return null;
  if (OF_CLOCK.test(text.slice(quantity.end, quantity.end + PER_REACH))) return null;
  if (!hasSureYear(m, claim) || ESTIMATED.test(text.slice(claim.sentence.start, claim.sentence.end))) return null;
  if (!amount || (ofEvent && isPartOf(text, claim))) return null;
  return {
    measure: label,
    // The dead are nobody's.
    owner: ofEvent ? null : owner,
    amount,
    time: adverbial(claim.time, m.lang),
    // What belongs to a period is told of it once it is over; a state is told as it stands.
    past:
      (measure.course === 'period' && !isFuture(claim)) ||
      Boolean(claim.time && !claim.time.implied && claim.time.to && published && claim.time.to < published),
    extent: quantity.type === 'dimension' || quantity.type === 'duration' || quantity.type === 'age',
  };
}

/** "Der Schaden an der Strecke", "insured losses": part of what the bare measure would name whole. */
const isPartOf = (text: string, { sentence, measure }: Claim): boolean =>
  measure!.key === 'damage' &&
  /(?:Schaden|Schäden|Verlust|Verluste) (?:an|am|auf|bei|in|im|der|des|von|durch) |versicherte|an (?:der|dem|den) \p{Lu}|\b(?:insured|damage to|losses (?:of|to|in))\b/u.test(
    text.slice(sentence.start, sentence.end),
  );

/** "wird auf 1,4 Millionen geschätzt" is not "liegt bei". */
const ESTIMATED =
  /(?<!\p{L})(?:schätz\p{Ll}*|geschätzt\p{Ll}*|Schätzung\p{Ll}*|vermut\p{Ll}*|estimat\p{Ll}*|thought to|believed to)(?!\p{L})/iu;

const COUNTED_AROUND: ReadonlySet<string> = new Set(['companies', 'people', 'households', 'visitors', 'passengers']);

/** "zwei Werke", "drei Geräte": too small to carry a sentence of their own, and often no count at all. */
const isSmallCount = (q: Quantity): boolean => q.type === 'number' && !q.decimals && Math.abs(q.value ?? 0) < 10;

/** What may be counted in what: a share of "less than 20 percent" is no number of companies. */
function fits(dimension: MeasureDimension, q: Quantity, aspect: string): boolean {
  if (aspect === 'change') return q.type === 'percentage' || q.type === 'percentage-points' || typeFits(dimension, q);
  if (aspect === 'level') return typeFits(dimension, q);
  return false;
}

function typeFits(dimension: MeasureDimension, q: Quantity): boolean {
  switch (dimension) {
    case 'currency':
      return q.type === 'currency';
    case 'count':
    case 'number':
      return q.type === 'number';
    case 'percent':
      return q.type === 'percentage';
    case 'temperature':
      return q.type === 'temperature';
    case 'duration':
      return q.type === 'duration';
    case 'length':
    case 'area':
    case 'volume':
    case 'mass':
    case 'speed':
    case 'energy':
    case 'power':
    case 'data':
      return q.type === 'dimension';
  }
}

/** "KI-Firmen": a noun that tells more than that it is one of its kind. */
const nounOwner = ({ subject, sentence }: Claim): string | undefined =>
  subject && !subject.entity && contains(sentence, subject) && /^\p{Lu}[\p{L}\d]+-\p{Lu}\p{Ll}{3,}$/u.test(subject.text)
    ? subject.text
    : undefined;

/** The owner's name; null where the text names none; undefined where it names one that can't be restated. */
function ownerOf(m: Material, claim: Claim): string | null | undefined {
  const { subject, quantity } = claim;
  if (!subject) return null;
  if (!subject.entity) return OF_THE_EVENT.has(claim.measure!.key) ? null : undefined;
  // "sales of EUR 118m"
  if (/^[A-Z]{3}$/u.test(subject.entity) && CURRENCY.test(subject.entity)) return undefined;
  const { text } = m.article(claim.article);
  const before = text.slice(Math.max(0, subject.start - 14), subject.start);
  // "in Hongkong", "for Reuters": a place or circumstance, not the owner
  const circumstance =
    /(?:^|\s)(?:in|im|aus|nach|zu|zur|zum|an|am|bei|mit|gegen|für|durch|laut|at|from|to|for|with|against|by|near)\s+(?:der|die|dem|den|the)?\s*$/iu.test(
      before,
    );
  const within = subject.start >= claim.sentence.start && subject.end <= claim.sentence.end;
  if (isShared(text, subject)) return undefined;
  if (circumstance) return OF_THE_EVENT.has(claim.measure!.key) ? null : undefined;
  if (!within || !quantity || !isKnownOwner(m, subject.entity)) return undefined;
  return subject.entity;
}

const CURRENCY = /^(?:EUR|USD|GBP|CHF|JPY|DKK|SEK|NOK|PLN|CZK|CNY|AUD|CAD)$/u;

/** "Zhipu und MiniMax nahmen eine Milliarde ein": what two own together is not one's, unless the text deals it out. */
function isShared(text: string, at: { start: number; end: number }): boolean {
  const after = text.slice(at.end, at.end + 240);
  if (/\b(?:bzw|beziehungsweise|jeweils|respectively|each)\b/u.test(after.split(/[.!?]\s/u)[0]!)) return false;
  return (
    /^s?\s*(?:,|und|sowie|and|&)\s+\p{Lu}/u.test(after) ||
    /\p{Lu}[\p{L}-]*\s+(?:und|sowie|and|&)\s+$/u.test(text.slice(Math.max(0, at.start - 30), at.start))
  );
}

/** A name the story is about or comes back to; a person is seldom the owner of a figure, rather its giver. */
function isKnownOwner(m: Material, name: string): boolean {
  if ([...m.persons].some((p) => p === name || name.endsWith(p.split(' ').at(-1)!))) return false;
  // "told KRWX that 318 ballots": an outlet, in full or in short, is asked, and owns nothing
  if (m.articles.some(({ outlet }) => outlet === name || outlet.split(' ').includes(name))) return false;
  const times = m.articles.reduce(
    (sum, a) => sum + a.text.split(name).length - 1 + (a.title.includes(name) ? 2 : 0),
    0,
  );
  return times >= OFTEN;
}
const OFTEN = 3;

/** Whole numbers to twelve are words in a sentence. */
export function inSentence(quantity: Quantity, lang: Language): string {
  const { type, value, comparator, low } = quantity;
  const spelled =
    type === 'number' &&
    low === undefined &&
    !comparator &&
    value !== null &&
    Number.isInteger(value) &&
    value >= 2 &&
    value <= 12;
  return spelled ? inWords(value, lang) : formatQuantity(quantity, lang);
}

/** Whether a claim is told with its whole amount: cut short of that it would be told without what it is about. */
export function holds(m: Pick<Material, 'article' | 'lang'>, text: string, { article, quantity }: Claim): boolean {
  if (!quantity) return true;
  const written = m.article(article).text.slice(quantity.start, quantity.end);
  const numbers = written.match(/\d(?:[\d.,]*\d)?/gu) ?? [];
  const plain = (words: string): string => words.replaceAll(/(?<=\d)[.,](?=\d)/gu, '');
  const told = new Set(plain(text).match(/\d+/g) ?? []);
  if (numbers.length > 0) return numbers.every((n) => told.has(plain(n)));
  return [written.split(/\s/u)[0]!, formatQuantity(quantity, m.lang)].some((n) =>
    text.toLowerCase().includes(n.toLowerCase()),
  );
}

/** As its source writes it, without "about" or "up to"; in the article's words where those are of another language or leave out the unit. */
export function asWritten(m: Material, { article, lang }: Claim, quantity: Quantity): string {
  const { comparator: _comparator, ...exact } = quantity;
  const from = quantity.comparator ? (quantity.numeral?.start ?? quantity.start) : quantity.start;
  const words = oneLine(m.article(article).text.slice(from, quantity.end)).replace(/^\p{Lu}(?=\p{Ll})/u, (first) =>
    first.toLowerCase(),
  );
  const whole = quantity.type === 'number' || quantity.type === 'fraction' || /[\p{L}\p{Sc}%]/u.test(words);
  return lang === m.lang && whole ? words : inSentence(exact, m.lang);
}

/**
 * "acht Verletzte", "eight patients": with the noun right behind it, or behind the other count of the same; of an amount with a unit as
 * it is, null where no noun stands there.
 */
export function countedAs(m: Material, claim: Claim, other: Claim): string | null {
  if (!claim.quantity || claim.lang !== m.lang) return null;
  const amount = asWritten(m, claim, claim.quantity);
  if (claim.quantity.type !== 'number') return amount;
  const noun = nounBehind(m, claim) ?? nounBehind(m, other);
  return noun === null ? null : `${amount} ${noun}`;
}
const nounBehind = (m: Material, { article, quantity, lang }: Claim): string | null =>
  quantity && lang === m.lang ? (COUNTED[lang].exec(m.article(article).text.slice(quantity.end))?.[1] ?? null) : null;
const COUNTED: Readonly<Record<Language, RegExp>> = {
  de: /^ (\p{Lu}[\p{L}-]+)/u,
  en: /^ (\p{Ll}+s|people|men|women|children|staff)(?!\p{L})/u,
};

/** The sentence for a verdict on a figure, with everyone who says so; null when it can't be told in our own words. */
export function figureText(
  m: Material,
  verdict: Verdict,
  turn: number,
): { text: string; claims: readonly Claim[] } | null {
  const borne = m.side(verdict, 'for');
  // In the present an amount of an older report would hold still; of two that contradict each other each is somebody's.
  const isSafe = (c: Claim) => verdict.kind === 'conflicting' || !isOlder(m, { article: m.article(c.article) });
  const lead = borne.find((c) => partsOf(m, c) && isSafe(c));
  const parts = lead && partsOf(m, lead);
  if (!lead?.quantity || !parts) return null;
  // Who is named with an amount has given it.
  const claims = borne.filter((c) => c.quantity && sameAmount(c.quantity, lead.quantity!));
  const outlets = namedFor(m, claims);
  switch (verdict.kind) {
    case 'corroborated':
    case 'single-source':
    case 'syndicated': {
      if (isDisputedWithin(m, lead)) return null;
      const statement = statementOf(m, lead, parts);
      return statement === null
        ? null
        : {
            text: m.phrases.reportedBy(statement, outlets, verdict.kind === 'corroborated' ? verdict.origins : 1, turn),
            claims,
          };
    }
    case 'conflicting':
      return rival(
        m,
        verdict,
        'against',
        lead,
        (other, against) =>
          m.phrases.conflict(
            parts,
            { outlets, amount: parts.amount },
            { outlets: namedFor(m, against), amount: other.amount },
          ),
        claims,
      );
    case 'superseded':
      return rival(
        m,
        verdict,
        'earlier',
        lead,
        (other, earlier) =>
          m.phrases.superseded(
            parts,
            { outlets, amount: parts.amount },
            { outlets: namedFor(m, earlier), amount: other.amount },
          ),
        claims,
      );
  }
}

/** "700, say the police, 1,100 the union": one of two amounts that an article itself holds against each other. */
const isDisputedWithin = (m: Material, lead: Claim): boolean =>
  OF_THE_EVENT.has(lead.measure!.key) &&
  m.claims.some(
    (c) =>
      c.article === lead.article &&
      c.measure?.key === lead.measure!.key &&
      c.quantity !== null &&
      !sameAmount(c.quantity, lead.quantity!) &&
      (c.speaker?.name ?? '') !== (lead.speaker?.name ?? ''),
  );

function rival(
  m: Material,
  verdict: Verdict,
  side: Side,
  lead: Claim,
  tell: (other: FigureParts, claims: readonly Claim[]) => string,
  claims: readonly Claim[],
): { text: string; claims: readonly Claim[] } | null {
  if (lead.measure!.aspect !== 'level' || isFuture(lead)) return null;
  const told = m.rivals(verdict).find((r) => partsOf(m, r.other) && !isFuture(r.other))?.other;
  const parts = told && partsOf(m, told);
  // One outlet does not contradict itself: it hears two parties.
  if (told && side === 'against' && told.article === lead.article) return null;
  if (!parts) return null;
  const same = m.side(verdict, side).filter((c) => c === told || partsOf(m, c)?.amount === parts.amount);
  return { text: tell(parts, same), claims: [...claims, ...same] };
}

export const isFuture = (c: Claim): boolean => c.modality === 'forecast' || c.modality === 'planned';
export const outletsOf = (m: Material, claims: readonly Claim[]): string[] => [
  ...new Set(claims.map((c) => m.outlet(c))),
];

/** Who is named with a value: those who reported it, as far as there are some. */
export function namedFor(m: Material, claims: readonly Claim[]): string[] {
  const own = reporters(m, claims);
  return outletsOf(m, own.length > 0 ? own : claims);
}

function statementOf(m: Material, claim: Claim, parts: FigureParts): string | null {
  const { aspect, direction } = claim.measure!;
  if (isFuture(claim)) {
    // "The level may reach five metres" is over once the article looks back on it.
    const published = m.article(claim.article).published?.slice(0, 10);
    const ahead = published && claim.time?.from && claim.time.from > published;
    return aspect === 'level' && ahead ? m.phrases.expected(parts) : null;
  }
  if (aspect === 'level') return m.phrases.level(parts);
  return aspect === 'change' && direction ? m.phrases.change(parts, direction) : null;
}
