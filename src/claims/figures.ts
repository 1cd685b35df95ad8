/** Figures: each quantity of the text with its measure, subject, time and speaker. */
import {
  contains,
  type Measure,
  overlaps,
  type Quantity,
  type Span,
  type Speaker,
  type Term,
  touching,
} from '../model/index.ts';
import { isStopWord, led } from '../text/index.ts';
import { partyOf } from './attribution.ts';
import type { ClaimParts } from './build.ts';
import { announcing, type Clause, clauseAt } from './clauses.ts';
import { speaksOfFuture } from './comparison.ts';
import { blockOf, type Context, timeFor, topicWords } from './context.ts';
import { isDisease } from './counting.ts';
import { isElsewhere, withDisputes } from './disputes.ts';
import { asConverted } from './headline-amounts.ts';
import { countsMany, isGenericKey, kin, needsObject } from './kinship.ts';
import { isWhole } from './measure-counted.ts';
import { PART } from './measure-names.ts';
import { bindMeasure } from './measures.ts';
import { expectingWord, governingWords, type Voice, voiceOf } from './modality.ts';
import { ownerOfAccount } from './spoke-before.ts';
import { isElliptic, isTurnedDown, standingOf } from './standing.ts';
import { stepMark } from './steps.ts';
import { bindSubject } from './subject.ts';
import { OTHER_SIDE, voterSubject, withOpponents } from './votes.ts';

/** How sure a figure is whose measure could not be read. */
const UNBOUND = 0.2;

export function figureClaims(context: Context): ClaimParts[] {
  const read = context.reading.quantities.filter((q) => isFigure(context, q)).flatMap((q) => figureClaim(context, q));
  const claims: ClaimParts[] = [];
  for (const claim of read) {
    claims.push(claim);
    if (isFirst(context, claims)) claims[claims.length - 1] = standingAlone(claim);
  }
  const bound = claims.map((claim, i) =>
    claim.standing || isPronominal(context, claim)
      ? withMeasureOf(context, partnerOf(context, claims, i), claim)
      : dealtOut(context, claims[i - 1], claim),
  );
  const paired = bound.map((claim, i) => withMeasureOfRival(context, bound, i) ?? claim);
  const set = withOpponents(
    withDisputes(
      context,
      paired.map((claim, i) => (isAlone(context, paired, i) ? standingAlone(claim) : claim)),
    ),
  );
  return withParts(context, set).map((claim) => {
    if (claim.role !== 'title') return claim;
    return asConverted(set, claim.speaker ? claim : withVoiceOf(set, claim));
  });
}

/** "bei 5 Millionen Euro (Elbwerft) bzw. 3 Millionen Euro (Alsen)": what is dealt out in brackets is of one measure. */
function dealtOut({ slice }: Context, first: ClaimParts | undefined, claim: ClaimParts): ClaimParts {
  const [one, other] = [first?.quantity, claim.quantity];
  if (!first?.measure || !one || !other || isGenericKey(first.measure.key)) return claim;
  if (claim.measure && !isGenericKey(claim.measure.key)) return claim;
  if (one.type !== other.type || one.unit !== other.unit || one.currency !== other.currency) return claim;
  return DEALT.test(slice(one.end, other.start)) && /^\s*\(/.test(slice(other.end, other.end + 3))
    ? { ...claim, measure: first.measure, confidence: first.confidence }
    : claim;
}
const DEALT =
  /^\s*\([^()]{2,40}\)\s*(?:,|und|sowie|bzw\.|beziehungsweise|and|respectively)\s*(?:(?:rund|etwa|knapp|about)\s*)?$/u;

/**
 * "90 letters were found. On two of them ...", "a stamp on two letters": far fewer of one noun in one report are some of them,
 * as are "elf der 24 Fahrzeuge".
 */
function withParts(context: Context, claims: readonly ClaimParts[]): readonly ClaimParts[] {
  const most = new Map<string, number>();
  for (const { measure, quantity, standing } of claims)
    if (measure && countedBy(measure) !== null && !measure.qualifiers.includes(OTHER_SIDE) && !standing)
      most.set(measure.key, Math.max(most.get(measure.key) ?? 0, quantity?.value ?? 0));
  return claims.map((claim) => {
    const { measure, quantity, standing } = claim;
    const isPart =
      measure &&
      !standing &&
      !measure.qualifiers.includes(OTHER_SIDE) &&
      ((quantity?.value ?? 0) * 2 < (most.get(measure.key) ?? 0) || isSomeOf(context, claims, claim));
    return isPart ? { ...claim, measure: { ...measure, qualifiers: [...measure.qualifiers, PART].sort() } } : claim;
  });
}

/** "elf der 24 Fahrzeuge": the figure right behind gives the whole, of things of which a report has many a count. */
const isSomeOf = (context: Context, claims: readonly ClaimParts[], { measure, quantity, span }: ClaimParts): boolean =>
  (countedBy(measure) !== null || countsMany(measure!.key)) &&
  claims.some(
    (whole) =>
      whole.measure?.key === measure!.key &&
      whole.quantity!.start > quantity!.end &&
      whole.span.start - span.end < SOME_OF_REACH &&
      isWhole(context, whole.quantity!) &&
      /^\s+(?:of (?:the|its|their)|der|dieser|seiner|ihrer|von)(?!\p{L})/iu.test(
        context.slice(quantity!.end, whole.quantity!.start),
      ),
  );
const SOME_OF_REACH = 30;

/** "spricht von 240 Betroffenen, kommt auf 310 Stellen": of two accounts of one thing the plainer noun says what it is. */
function withMeasureOfRival(context: Context, claims: readonly ClaimParts[], i: number): ClaimParts | null {
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
function isFirst(context: Context, told: readonly ClaimParts[]): boolean {
  const last = told.at(-1)!;
  if (last.standing !== 'rival') return false;
  const partner = partnerOf(context, told, told.length - 1);
  // The headline's figure told once more disputes nothing.
  return partner === undefined || (partner.role === 'title' && partner.quantity?.value === last.quantity?.value);
}

/** "Scans put the number at 14,000": no rival where the article gives no other figure for it. */
function isAlone(context: Context, claims: readonly ClaimParts[], i: number): boolean {
  const claim = claims[i]!;
  if (claim.standing !== 'rival') return false;
  const partner = partnerOf(context, claims, i);
  return partner?.measure?.key !== claim.measure?.key || partner?.quantity?.value === claim.quantity?.value;
}
const standingAlone = ({ standing: _standing, ...claim }: ClaimParts): ClaimParts => claim;

/** A headline gives the figure, the body says by whom. */
function withVoiceOf(claims: readonly ClaimParts[], title: ClaimParts): ClaimParts {
  const told = claims.find(
    (c) =>
      c.role !== 'title' &&
      c.speaker !== null &&
      c.quantity?.value === title.quantity?.value &&
      c.quantity?.type === title.quantity?.type,
  );
  return told
    ? { ...title, speaker: told.speaker, modality: told.modality, measure: titleMeasure(title, told) }
    : title;
}

/** Headlines leave out what the figure measures ("Aus für die Klinik: 230 betroffen"). */
const titleMeasure = (title: ClaimParts, told: ClaimParts): Measure | null =>
  title.measure && !isGenericKey(title.measure.key) ? title.measure : told.measure;

/** "nachdem es 2025 bei 7,4 Millionen Euro gelegen hatte": the pronoun stands for what was measured before. */
const isPronominal = ({ slice }: Context, { sentence, quantity, measure }: ClaimParts): boolean =>
  measure !== null &&
  isGenericKey(measure.key) &&
  /(?<!\p{L})(?:nachdem|als|it|they|es|er|sie)\s+(?:(?:es|er|sie|had|was|were|stood)\s+)?(?:(?:\p{L}+\s+)?\d{4}\s+|noch\s+)?(?:bei|had stood at|stood at|was at)\s+(?:\p{L}+\s+)?$/iu.test(
    slice(sentence.start, quantity!.start),
  );

/** How far from each other, in characters, the two figures of one comparison stand. */
const PARTNER_REACH = 320;

/** The figure that a replaced, former or rival one is set against: in its sentence, else the last one before it. */
function partnerOf(context: Context, claims: readonly ClaimParts[], i: number): ClaimParts | undefined {
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
  return beside.sort((a, b) => other(a) - other(b) || gap(a) - gap(b))[0] ?? claims.slice(0, i).findLast(fits);
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
    : (claim.standing === 'replaced' || claim.standing === 'former') && countsNothing(claim));
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
function withMeasureOf(context: Context, partner: ClaimParts | undefined, claim: ClaimParts): ClaimParts {
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
    confidence: Math.max(claim.confidence, confidence * INHERITED),
  };
}
const INHERITED = 0.8;

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
const countedBy = (measure: Measure | null): string | null =>
  /^count:(?!people$)(.+)$/u.exec(measure?.key ?? '')?.[1] ?? null;

/** "Den Aufschlag beziffert die Firma auf 30 Prozent": what it puts a figure to it names itself, and the partner is of another thing. */
function isOfOwnObject({ slice }: Context, { sentence }: ClaimParts, partner: ClaimParts): boolean {
  const object = OWN_OBJECT.exec(slice(sentence.start, sentence.end))?.[1];
  const told = slice(partner.sentence.start, partner.sentence.end).toLowerCase();
  return object !== undefined && !told.includes(object.toLowerCase());
}
const OWN_OBJECT =
  /^(?:Den|Die|Das|Ihren?|Seinen?|Ihre|Seine)\s+(?:\p{Ll}+\s+)?(\p{Lu}[\p{L}-]+)\s+(?:beziffer|schätz|veranschlag)(?:t|te|ten|en)(?!\p{L})/u;

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
  /^(?:it|they|this|es|er|sie|dies|zuvor|ursprünglich|anfangs|zunächst|previously|originally|initially)(?!\p{L})|(?<!\p{L})(?:genannt|angegeben|gesprochen|gemeldet|beziffert|vorgesehen|ausgegangen|(?:bisher|bislang|noch)[^.;]* gerechnet|geplant|veranschlagt|angekündigt|die Rede|(?:früher|ursprünglich|erst|bisherig|vorherig)e[nrsm]? (?:schätzung|prognose|angaben?)|(?:earlier|initial|original|previous|first) (?:estimate|forecast|figure|count)|had (?:said|planned|forecast|estimated|promised|budgeted|announced|offered)|gave a figure|puts? (?:it|them|that|the (?:number|figure|count|toll|total)) at|given|spoken of|spoke of|sprach(?:en)? von|nannten?)(?!\p{L})/iu.test(
    slice(sentence.start, sentence.end),
  );

/** Ordinals count positions, and a number inside a date is the date's. */
function isFigure(context: Context, q: Quantity): boolean {
  if (q.type === 'ordinal' || q.type === 'age' || q.vague) return false;
  if (q.value === null && q.low === undefined && !/\..*\./.test(q.identifier ?? '')) return false;
  if (isFrequency(context, q) || isScaleEnd(context, q) || isLabel(context, q) || isPart(context, q)) return false;
  if (isInName(context, q) || isModel(context, q)) return false;
  return !touching(context.reading.times, q).some((t) => contains(t, q) || t.type !== 'DURATION');
}

/**
 * "Wolke 3", "Halle 2", "Model X 90": a number right behind a capitalised word is its label, unless it counts the noun
 * that follows ("In Wittsund 3 Verletzte").
 */
function isLabel({ slice, lang }: Context, q: Quantity): boolean {
  if (q.type !== 'number' || q.comparator || !/^\d+(?:\.\d+)?$/.test(slice(q.start, q.end))) return false;
  if (lang === 'en' && /(?<!\p{L})\p{Lu}{2,}[ \u00a0]$/u.test(slice(Math.max(0, q.start - 12), q.start))) return true;
  const label = /(\p{Lu}[\p{L}\d-]*)[ \u00a0]$/u.exec(slice(Math.max(0, q.start - 40), q.start))?.[1];
  // "Statt 240 sollen nun 150 Stellen wegfallen": a sentence begins with a capital, whatever its word.
  if (!label || OPENING.test(label) || isStopWord(label.toLowerCase(), lang)) return false;
  const after = slice(q.end, q.end + 40);
  return lang === 'de'
    ? !/^ (?:(?!(?:die|eine[nr]?|keine[nr]?|ihre[nr]?|seine[nr]?|diese[nr]?) )\p{Ll}+e[nr]? )?\p{Lu}/u.test(after)
    : !/^ \p{Ll}{3,}/u.test(after);
}

/** "Blix 60 Pro", "XT 4080/4090 Mobile": a word that only products bear closes the name. */
const isModel = ({ slice }: Context, q: Quantity): boolean =>
  q.type === 'number' &&
  /^\d{1,5}$/.test(slice(q.start, q.end)) &&
  /(?<!\p{L})\p{Lu}[\p{L}\d-]*\s(?:\d+\/)?$/u.test(slice(Math.max(0, q.start - 30), q.start)) &&
  /^(?:\/\d+)?\s(?:Pro|Max|Ultra|Plus|Mini|Lite|Air|Ti|XL|GT|Laptop|Mobile|Turbo)(?![\p{L}-])/u.test(
    slice(q.end, q.end + 16),
  );

/** The three of the product "Wolke 3" belongs to its name. */
const isInName = ({ reading }: Context, q: Quantity): boolean =>
  q.type === 'number' && reading.mentions.some((m) => contains(m, q) && (m.start < q.start || m.end > q.end));

const OPENING =
  /^(?:statt|anstatt|rund|knapp|gut|fast|nur|etwa|circa|insgesamt|mindestens|höchstens|bisher|zuletzt|instead|rather|about|around|some|nearly|almost|only|roughly|exactly)$/iu;

/** "Two of them", "vier von ihnen": a part of a count told before, not the count. */
const isPart = ({ slice }: Context, q: Quantity): boolean =>
  /^\s+(?:of (?:them|whom|these|those)|von (?:ihnen|diesen|denen)|davon)(?!\p{L})/iu.test(slice(q.end, q.end + 16));

/** "zweimal", "twice" say how often, not how much. */
const isFrequency = (context: Context, q: Quantity): boolean =>
  /^(?:\p{L}+mal|once|twice)$/iu.test(context.slice(q.start, q.end)) ||
  /^ (?:mal|times)(?!\p{L})(?! (?:so|as|more|the)(?!\p{L}))/iu.test(context.slice(q.end, q.end + 12));

/** The ten in "9.8 out of 10" is the scale's, not the article's. */
const isScaleEnd = (context: Context, q: Quantity): boolean =>
  q.type === 'number' && /\d\s+(?:out of|von|aus)\s+$/u.test(context.slice(Math.max(0, q.start - 14), q.start));

function figureClaim(context: Context, quantity: Quantity): ClaimParts[] {
  const clause = clauseAt(context.clauses, quantity);
  if (!clause) return [];
  const { voice, speaker } = voiceFor(context, clause, quantity);
  const bound = bindMeasure(context, clause, quantity);
  const ofSomebody = bound?.measure.key === 'votes' && !bound.measure.qualifiers.includes('difference');
  const voter = ofSomebody ? voterSubject(context, clause.sentence, quantity) : null;
  const found = voter
    ? { term: voter, certainty: 1 }
    : bindSubject(context, clause, quantity, bound?.word ?? null, speaker);
  const subject = isCounter(bound?.measure.key, found.term) ? { ...found, term: null } : found;
  const span = passageOf(clause, quantity, bound?.word ?? null);
  const standing =
    standingOf(context, clause, quantity, speaker !== null) ?? (wasExpected(clause, context) ? 'former' : null);
  if (standing === null && speaker && isTurnedDown(context, clause, quantity)) return [];
  return [
    {
      kind: 'figure',
      span,
      sentence: clause.sentence,
      role: blockOf(context, quantity)?.role ?? 'paragraph',
      subject: subject.term,
      measure: bound ? ofListing(context, clause, bound.measure) : null,
      quantity,
      ...(standing && { standing }),
      time: standing === 'replaced' || standing === 'former' ? EARLIER : timeFor(context, clause, quantity),
      place: placeOf(context, clause),
      speaker: speaker && asSubject(context, speaker),
      modality: bound?.expected ? 'forecast' : voice.modality,
      negated: voice.negated,
      wording: voice.wording,
      topic: [...topicOf(context, clause, bound?.measure ?? null), ...stepMark(context, clause, quantity)],
      confidence: (bound?.confidence ?? UNBOUND) * subject.certainty,
    },
  ];
}

/** "hat das Landesamt auf acht korrigiert", "vier Fälle von Listeriose": who counts the ill, and of what, is not who is ill. */
const isCounter = (key: string | undefined, term: Term | null): boolean =>
  term?.entity !== undefined &&
  VICTIMS.has(key ?? '') &&
  (COUNTERS.has(partyOf({ name: term.entity, role: null, kind: 'organisation', at: null }) ?? '') ||
    isDisease(term.text));
const VICTIMS: ReadonlySet<string> = new Set('deaths injured missing infections evacuated arrests rescued'.split(' '));
const COUNTERS: ReadonlySet<string> = new Set(['authority', 'police', 'fire', 'prosecutor', 'expert']);

/** "Eine neue Steuerung wird teuer: Ein Angebot nennt 1,8 Millionen Euro": what is paid for stands before the colon. */
function topicOf(context: Context, clause: Clause, measure: Measure | null): readonly string[] {
  const lead = measure && needsObject(measure.key) ? announcing(context.slice, context.clauses, clause) : undefined;
  const own = topicWords(context, clause);
  return lead ? [...new Set([...own, ...topicWords(context, lead)])] : own;
}

function voiceFor(context: Context, clause: Clause, quantity: Quantity): { voice: Voice; speaker: Speaker | null } {
  const governing = governingWords(context.clauses, clause);
  const voice = voiceOf(context, clause, quantity, governing);
  return { voice, speaker: voice.speaker ?? ownerOfAccount(context, clause.sentence) };
}

/** Who gives a figure: so much is known without its measure, subject and rivals. */
export function speakerOf(context: Context, quantity: Quantity): Speaker | null {
  const clause = clauseAt(context.clauses, quantity);
  return clause ? voiceFor(context, clause, quantity).speaker : null;
}

/** "Pedalo betreibt nach eigenen Angaben": the firm that the article is about is no person, whatever its name sounds like. */
const asSubject = ({ topic }: Context, speaker: Speaker): Speaker =>
  speaker.kind === 'person' && speaker.role === null && speaker.name === topic?.entity
    ? { ...speaker, kind: 'organisation' }
    : speaker;

/** What a firm "nahm ... ein" or "erlöste" at its listing is what the listing brought, not what its goods did. */
const LISTING =
  /(?<!\p{L})(?:\p{L}*börseng[aä]ng\p{L}*|an (?:die|der) börse (?:gegangen|gehen|geht|ging|gingen)|(?:ging|gingen|geht|gehen) [^.;]{0,40}an die börse|börsendebüt\p{L}*|börsenstart\p{L}*|ipos?|initial public offering|market debut|listing)(?!\p{L})/iu;
function ofListing(context: Context, { sentence }: Clause, measure: Measure): Measure {
  if (measure.key !== 'revenue' || measure.aspect !== 'level') return measure;
  const told = context.slice(sentence.start, sentence.end);
  const isOf = LISTING.test(told) || (BROUGHT.test(told) && tellsOfListing(context, sentence));
  return isOf ? { ...measure, key: 'ipo-proceeds' } : measure;
}
/** "Lumera hatte 40 Millionen Euro erlöst.": with neither period nor goods it says what an event brought that was told of before. */
const BROUGHT =
  /^(?!.*(?<!\p{L})(?:jahr|quartal|halbjahr|monat|umsatz|year|quarter|revenue|sales)\p{L}*)(?!.*(?<!\d)(?:19|20)\d\d(?!\d)).*(?<!\p{L})(?:erlöst(?:e|en)?|eingenommen|nahm(?:en)? [^.;]* ein|raised|took in|brought in)(?!\p{L})/iu;
function tellsOfListing({ reading, slice }: Context, sentence: Span): boolean {
  const before = reading.sentences.findLast((s) => s.end <= sentence.start);
  return before !== undefined && LISTING.test(slice(before.start, before.end));
}

/** "Zuvor lag das Angebot bei 0,6": an earlier state, of no date in the text */
const EARLIER = { value: 'PAST_REF', from: null, to: null, at: null, implied: false } as const;

/** "In April the company had forecast": an expectation told in the past perfect has been replaced since. */
const wasExpected = (clause: Clause, context: Context): boolean =>
  clause.words.some(({ lower }) => lower === 'hatte' || lower === 'hatten' || lower === 'had') &&
  expectingWord(clause.words, context.lang) !== null;

/** "über eine Milliarde", "more than two": where the words of a bound begin; without one the figure itself. */
function withBound(clause: Clause, quantity: Quantity): number {
  if (!quantity.comparator) return quantity.start;
  const before = clause.words.filter((w) => w.end <= quantity.start).toReversed();
  const own = before.findIndex((w) => !BOUND.test(w.lower));
  return (own < 0 ? before : before.slice(0, own)).at(-1)?.start ?? quantity.start;
}
const BOUND =
  /^(?:über|mehr|als|weniger|unter|rund|etwa|circa|ca|knapp|fast|nahezu|gut|mindestens|höchstens|maximal|bis|zu|about|around|some|roughly|nearly|almost|over|under|more|less|fewer|than|at|least|most|up|to|exceeding|below|above)$/;

/** The figure with its measure where that stands close by: a short passage an editor recognises. */
function passageOf(clause: Clause, quantity: Quantity, word: Span | null): Span {
  const from = withBound(clause, quantity);
  const start = word && word.start < from && from - word.end < PASSAGE_REACH ? word.start : from;
  const end = word && word.end > quantity.end && word.start - quantity.end < PASSAGE_REACH ? word.end : quantity.end;
  return { start: Math.max(start, clause.sentence.start), end: Math.min(end, clause.sentence.end) };
}
const PASSAGE_REACH = 80;

/** Scope words count as places: a figure for the world is not one for a country. */
const WORLD = led(/(?<!\p{L})(?:weltweit\p{L}*|global\p{L}*|worldwide|around the world)(?!\p{L})/iu);
const HOME = led(/(?<!\p{L})(?:hierzulande|bundesweit\p{L}*|landesweit\p{L}*|nationwide|countrywide)(?!\p{L})/iu);
const PLACED = /(?<!\p{L})(?:in|im|aus|from|across|within|pegel|gemeinde|stadt)\s+(?:der\s+|dem\s+|the\s+)?$/iu;

function placeOf(context: Context, clause: Clause): string | null {
  const { leads } = context;
  if (leads.says(WORLD, clause.start, clause.end)) return 'world';
  if (leads.says(HOME, clause.start, clause.end)) return 'home';
  const place = context.reading.mentions.find(
    (m) =>
      m.type === 'place' &&
      overlaps(m, clause) &&
      PLACED.test(context.slice(Math.max(0, m.start - 12), m.start)) &&
      !isGenitive(context.slice(m.start, m.end), m.entity),
  );
  return place ? (place.entity ?? context.slice(place.start, place.end)).toLowerCase() : null;
}

/** "in der Chinas Labore einsammelten": a genitive says whose, not where. */
const isGenitive = (written: string, entity: string | undefined): boolean =>
  entity !== undefined && written === `${entity}s`;
