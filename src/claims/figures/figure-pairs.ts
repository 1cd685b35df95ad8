/** Two figures set against each other: the one that gave way, went before or is disputed measures what the other does. */

import type { Quantity } from '../../model/index.ts';
import { pattern } from '../../text/index.ts';
import type { ClaimParts } from '../build.ts';
import { speaksOfFuture } from '../compare/comparison.ts';
import { countsMany, isGenericKey, kin } from '../compare/kinship.ts';
import type { Context } from '../context.ts';
import { isElsewhere } from './disputes.ts';
import { countedBy } from './figure-parts.ts';
import { isWhole } from './measure-counted.ts';
import { isElliptic } from './standing.ts';
import { voterSubject } from './votes.ts';

/** "spricht von 240 Betroffenen, kommt auf 310 Stellen": of two accounts of one thing the plainer noun says what it is. */
export function withMeasureOfRival(context: Context, claims: readonly ClaimParts[], i: number): ClaimParts | null {
  const claim = claims[i]!;
  if (claim.standing || !claim.measure || !isGenericKey(claim.measure.key)) return null;
  const rival = claims.find(
    (c, k) =>
      c.standing === 'rival' && c.sentence.start === claim.sentence.start && partnerOf(context, claims, k) === claim,
  );
  if (!rival?.measure || isGenericKey(rival.measure.key) || !kin(claim.measure, rival.measure)) return null;
  return { ...claim, measure: rival.measure, confidence: Math.max(claim.confidence, rival.confidence * INHERITED) };
}

/** An account disputes what was told before it; where nothing of the kind was, it is the first of its kind. */
export function isFirst(context: Context, told: readonly ClaimParts[]): boolean {
  const last = told.at(-1)!;
  if (last.standing !== 'rival') return false;
  const partner = partnerOf(context, told, told.length - 1);
  // The headline's figure told once more disputes nothing.
  return partner === undefined || (partner.role === 'title' && partner.quantity?.value === last.quantity?.value);
}

/** "Scans put the number at 14,000": no rival where the article gives no other figure for it. */
export function isAlone(context: Context, claims: readonly ClaimParts[], i: number): boolean {
  const claim = claims[i]!;
  if (claim.standing !== 'rival') return false;
  const partner = partnerOf(context, claims, i);
  return partner?.measure?.key !== claim.measure?.key || partner?.quantity?.value === claim.quantity?.value;
}
export const standingAlone = ({ standing: _standing, ...claim }: ClaimParts): ClaimParts => claim;

/** "nachdem es 2025 bei 7,4 Millionen Euro gelegen hatte": the pronoun stands for what was measured before. */
export const isPronominal = ({ slice }: Context, { sentence, quantity, measure }: ClaimParts): boolean =>
  measure !== null &&
  isGenericKey(measure.key) &&
  /(?<!\p{L})(?:nachdem|als|it|they|es|er|sie)\s+(?:(?:es|er|sie|had|was|were|stood)\s+)?(?:(?:\p{L}+\s+)?\d{4}\s+|noch\s+)?(?:bei|had stood at|stood at|was at)\s+(?:\p{L}+\s+)?$/iu.test(
    slice(sentence.start, quantity!.start),
  );

/** How far from each other, in characters, the two figures of one comparison stand. */
const PARTNER_REACH = 320;

/** The figure that a replaced, former or rival one is set against: in its sentence, else the last one before it. */
export function partnerOf(context: Context, claims: readonly ClaimParts[], i: number): ClaimParts | undefined {
  const claim = claims[i]!;
  const fits = (c: ClaimParts): boolean =>
    c !== claim &&
    !c.standing &&
    c.measure !== null &&
    !isWhole(context, c.quantity!) &&
    !HOLDS.test(context.slice(claim.quantity!.end, Math.max(claim.quantity!.end, c.quantity!.start))) &&
    !(claim.standing === 'rival' && (isOfOtherPlace(context, claim, c) || isOfOtherParagraph(context, claim, c))) &&
    ((c.quantity?.type === claim.quantity?.type && c.quantity?.unit === claim.quantity?.unit) ||
      sharesUnit(claim, c)) &&
    Math.abs(c.span.start - claim.span.start) < PARTNER_REACH;
  const beside = claims.filter((c) => fits(c) && c.sentence.start === claim.sentence.start);
  const gap = (c: ClaimParts): number => Math.abs(c.span.start - claim.span.start);
  const other = (c: ClaimParts): number => Number(c.measure?.key !== claim.measure?.key);
  // "... spricht von 40, im Rathaus bleibt man bei 30, und für 20 ...": what is disputed was told before.
  const behind = (c: ClaimParts): number => Number(claim.standing === 'rival' && c.span.start > claim.span.start);
  const nearest = beside.sort((a, b) => behind(a) - behind(b) || other(a) - other(b) || gap(a) - gap(b))[0];
  return nearest ?? claims.slice(0, i).findLast(fits);
}

/** "Die zuletzt genannten 900 enthalten 40 Stück nicht": what they hold didn't take their place. */
const HOLDS =
  /^[^.;\d]{0,30}(?<!\p{L})(?:enth(?:ält|alten|ielten)|umfass(?:t|en)|includes?|included|contain(?:s|ed)?)(?!\p{L})[^.;]{0,30}$/iu;

/** A count with a noun of its own begins a matter of its own where a paragraph begins. */
const isOfOtherParagraph = (context: Context, claim: ClaimParts, { sentence }: ClaimParts): boolean =>
  sentence.end <= claim.sentence.start &&
  context.slice(sentence.end, claim.sentence.start).includes('\n') &&
  !isElliptic(context, claim.sentence, claim.quantity!);

const isOfOtherPlace = ({ slice }: Context, { sentence: a }: ClaimParts, { sentence: b }: ClaimParts): boolean =>
  a.start !== b.start && isElsewhere(slice(a.start, a.end), slice(b.start, b.end));

/**
 * "von 20 auf 35 Millionen Euro": the first of two leaves currency, unit and magnitude to the second, as does a bare figure
 * of the sentence behind ("Anfangs war von 9.000 die Rede.").
 */
const sharesUnit = (claim: ClaimParts, partner: ClaimParts): boolean =>
  claim.quantity?.type === 'number' &&
  partner.quantity?.numeral !== undefined &&
  (partner.sentence.start === claim.sentence.start
    ? claim.standing === 'replaced' || claim.standing === 'rival'
    : (claim.standing === 'replaced' || claim.standing === 'former' || isOfOneSize(claim, partner)) &&
      countsNothing(claim));
/** "70 Kubikmeter am Tag. Der Verein kommt auf 95": what is set against it in another sentence is of its size. */
function isOfOneSize({ standing, quantity }: ClaimParts, partner: ClaimParts): boolean {
  const [a, b] = [quantity!.value ?? 0, partner.quantity!.value ?? 0];
  return standing === 'rival' && partner.quantity!.type === 'dimension' && Math.max(a, b) <= 3 * Math.min(a, b);
}
const countsNothing = ({ measure }: ClaimParts): boolean => measure === null || MERE_AMOUNT.test(measure.key);

function inUnitOf(context: Context, quantity: Quantity, partner: Quantity): Quantity {
  if (quantity.type !== 'number' || partner.type === 'number' || quantity.value === null) return quantity;
  const magnitudeOf = (q: Quantity): number => {
    const written = Number(/^[\d.,]+/.exec(context.slice(q.start, q.end))?.[0].replace(',', '.'));
    return q.value && written ? Math.round(q.value / written) : 1;
  };
  // "342 million gallons and not 310 million": what has a magnitude of its own takes the unit alone.
  const magnitude = magnitudeOf(quantity) === 1 ? magnitudeOf(partner) : 1;
  const { start, end, value, derivation, decimals } = quantity;
  return {
    ...partner,
    start,
    end,
    value: value * magnitude,
    derivation,
    ...(decimals !== undefined && { decimals }),
    numeral: { start, end, value },
  };
}

/** "Zuvor lag das Angebot bei 0,6", "von 20 auf 35": such a figure measures what the one beside it measures. */
export function withMeasureOf(context: Context, partner: ClaimParts | undefined, claim: ClaimParts): ClaimParts {
  if (!partner?.measure || !partner.quantity) return claim;
  const elliptic = claim.standing === 'rival' && isElliptic(context, claim.sentence, claim.quantity!);
  const inSentence = partner.sentence.start === claim.sentence.start;
  if (!inSentence && !elliptic && !speaksOfBefore(context, claim) && !isToldAgainst(claim) && !isMereAmount(claim))
    return claim;
  const beside = inSentence && claim.standing === 'replaced';
  // "spoke of 12 injured": another noun, another thing.
  if (claim.standing === 'rival' && !elliptic && !claim.measure) return claim;
  const voter = partner.measure.key === 'votes' ? voterSubject(context, claim.sentence, claim.quantity!) : null;
  // "Her challenger Jan Ott came to 6,100": another's votes dispute nothing.
  if (claim.standing === 'rival' && voter && voter.head !== partner.subject?.head)
    return {
      ...standingAlone(claim),
      measure: partner.measure,
      subject: voter,
      confidence: partner.confidence * INHERITED,
    };
  if (claim.standing === 'rival' && isSomeOfThem(context, claim, partner)) return standingAlone(claim);
  if (claim.standing === 'rival' && countsOthers(context, claim, partner)) return standingAlone(claim);
  if (claim.standing === 'rival' && claim.measure && isOfOwnObject(context, claim, partner))
    return standingAlone(claim);
  if (!beside && namesItself(claim, partner, elliptic)) return claim;
  if (!beside && countsAnother(claim, partner)) return standingAlone(claim);
  const { measure, subject, confidence, topic } = partner;
  return {
    ...claim,
    ...(elliptic && { modality: modalityBeside(partner, claim), ...(claim.time?.implied && { time: partner.time }) }),
    quantity:
      beside || sharesUnit(claim, partner) ? inUnitOf(context, claim.quantity!, partner.quantity) : claim.quantity,
    measure,
    subject,
    topic: beside ? topic : [...new Set([...claim.topic, ...topic])],
    confidence: Math.max(claim.confidence, confidence * (elliptic ? INHERITED_WHOLE : INHERITED)),
  };
}
const INHERITED = 0.8;
/** "Der Verein kommt auf 95": what leaves its noun out is as sure as what it is set against. */
const INHERITED_WHOLE = 0.98;

/** "sprach von 70 rechtzeitig gestempelten Briefen", where 90 letters were told of: fewer with a mark of their own are some of them. */
function isSomeOfThem({ slice }: Context, { quantity, span }: ClaimParts, partner: ClaimParts): boolean {
  if (countedBy(partner.measure) === null || (quantity!.value ?? 0) >= (partner.quantity!.value ?? 0)) return false;
  const attribute = ATTRIBUTE.exec(slice(quantity!.end, span.end + ATTRIBUTE_REACH))?.[1];
  return (
    attribute !== undefined && !slice(partner.sentence.start, partner.sentence.end).includes(attribute.slice(0, -2))
  );
}
/** A participle with an adverb of its own, as German puts them before the noun. */
const ATTRIBUTE = /^["“”]?\s+\p{Ll}{4,}\s+(\p{Ll}{5,}(?:ten|enen|te))\s+\p{Lu}/u;
const ATTRIBUTE_REACH = 60;

/** "zählte 48 Kinder. Der Verein kommt auf 12 Trainer": both are people, and not the same. */
function countsOthers({ slice }: Context, { quantity, span }: ClaimParts, partner: ClaimParts): boolean {
  if (quantity!.type !== 'number' || partner.measure?.key !== 'count:people') return false;
  const noun = COUNTED_NOUN.exec(slice(quantity!.end, span.end + NOUN_REACH))?.[1]?.toLowerCase();
  const told = slice(partner.sentence.start, partner.sentence.end).toLowerCase();
  return noun !== undefined && !ANYBODY.test(noun) && !told.includes(noun.slice(0, NOUN_STEM));
}
const COUNTED_NOUN = /^\s+(?:\p{Ll}+e[nr]?\s+)?(\p{L}{3,})/u;
const [NOUN_REACH, NOUN_STEM] = [40, 5];
const ANYBODY =
  /^(?:menschen|leuten?|personen|teilnehme|besuche|gäste|anwesende|betroffene|people|persons?|participants?|attend|visitors?|guests?|in$|on$|at$|and$|but$)/u;

/** "11 Kranke, die von zwei Ämtern gemeldet worden waren": a noun of its own that is not the partner's counts something else. */
function countsAnother({ measure, standing }: ClaimParts, partner: ClaimParts): boolean {
  const [own, other] = [countedBy(measure), countedBy(partner.measure)];
  if (standing === 'rival' || own === null) return false;
  return other === null
    ? (!isGenericKey(partner.measure!.key) || countsMany(partner.measure!.key)) &&
        !isAnyOfThem.has(partner.measure!.key)
    : !own.endsWith(other) && !other.endsWith(own);
}
/** Staff, customers and things go by many nouns. */
const isAnyOfThem: ReadonlySet<string> = new Set(
  'people animals employees customers users members stores units'.split(' '),
);
/** "Den Aufschlag beziffert die Firma auf 30 Prozent": what it puts a figure to it names itself, and the partner is of another thing. */
function isOfOwnObject({ slice }: Context, { sentence }: ClaimParts, partner: ClaimParts): boolean {
  const object = OWN_OBJECT.exec(slice(sentence.start, sentence.end))?.[1];
  const told = slice(partner.sentence.start, partner.sentence.end).toLowerCase();
  return object !== undefined && !told.includes(object.toLowerCase());
}
const OWN_OBJECT =
  /^(?:Den|Die|Das|Ihren?|Seinen?|Ihre|Seine)\s+(?:\p{Ll}+\s+)?(\p{Lu}[\p{L}-]+)\s+(?:beziffer|schätz|veranschlag)(?:t|te|ten|en)(?!\p{L})(?!\s+(?:ihn|sie|es|diese[nsr]?|den|sich|auf)(?!\p{L}))/u;

/** "Zuvor hatte die Summe bei ... gelegen": a word for any amount says nothing of what it is of. */
const isMereAmount = ({ standing, measure }: ClaimParts): boolean =>
  (standing === 'replaced' || standing === 'former') && MERE_AMOUNT.test(measure?.key ?? '');
const MERE_AMOUNT = /^lemma:(?:summ|betrag|zahl|wert|figur|sum|amount|total|number)$/u;

/** A figure with a measure of its own keeps it; one that leaves its noun out only where the other's says less. */
function namesItself({ measure }: ClaimParts, partner: ClaimParts, elliptic: boolean): boolean {
  if (!measure || isGenericKey(measure.key)) return false;
  return !elliptic || (isGenericKey(partner.measure!.key) && kin(partner.measure!, measure));
}

/** "Geplant sind 240 Kündigungen, nach Angaben des Betriebsrats sind es 310": as planned as what it disputes. */
const modalityBeside = (partner: ClaimParts, claim: ClaimParts): ClaimParts['modality'] =>
  speaksOfFuture(partner.modality) ? partner.modality : claim.modality === 'denied' ? 'reported' : claim.modality;

const isToldAgainst = ({ standing, speaker }: ClaimParts): boolean => standing === 'rival' && speaker !== null;

/** A pronoun for its subject, or a verb that gives a figure without naming it again ("hatte 11,6 Millionen genannt"). */
const speaksOfBefore = ({ slice }: Context, { sentence }: ClaimParts): boolean =>
  BEFORE_TOLD.test(slice(sentence.start, sentence.end));
const BEFORE_TOLD = pattern('iu')`
  ^(?:
    it | they | this | es | er | sie | dies | zuvor | ursprünglich | anfangs | zunächst | previously
    | originally | initially
  )(?!\p{L})  # a pronoun or a word of time opens the sentence
  | (?<!\p{L})(?:
      genannt | angegeben | gesprochen | gemeldet | beziffert | vorgesehen | ausgegangen
      | (?:bisher|bislang|noch)[^.;]* gerechnet | geplant | veranschlagt | angekündigt | die Rede
      | (?:früher|ursprünglich|erst|bisherig|vorherig)e[nrsm]? (?:schätzung|prognose|angaben?)
      | (?:earlier|initial|original|previous|first) (?:estimate|forecast|figure|count)
      | had (?:said|planned|forecast|estimated|promised|budgeted|announced|offered) | gave a figure
      | puts? (?:it|them|that|the (?:number|figure|count|toll|total)) at | given | spoken of | spoke of
      | sprach(?:en)? von | nannten?
    )(?!\p{L})  # a verb or noun of giving figures
`;
