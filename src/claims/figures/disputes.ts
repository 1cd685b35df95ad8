/** Figures that a passage sets against one told before it by other means than the words right beside them. */
import { contains, type Language, type Measure, overlaps, type Quantity, type Span } from '../../model/index.ts';
import { type Led, led } from '../../text/index.ts';
import type { ClaimParts } from '../build.ts';
import { CONTRADICTS } from '../compare/answer-words.ts';
import { areRivals } from '../compare/attribution-parties.ts';
import { isGenericKey, kin, sameFamily } from '../compare/kinship.ts';
import { topicStem } from '../compare/subjects.ts';
import { measuredIn } from '../compare/units.ts';
import type { Context } from '../context.ts';
import { isOwnAccount } from '../voices/spoke-before.ts';
import { isWhole } from './measure-counted.ts';
import { isPersonKey } from './measure-names.ts';

/** Words by which an account says of itself that it is one of two. */
const CLAIMS: Readonly<Record<Language, Led>> = {
  de: led(
    /(?<!\p{L})(?:behaupte(?:t|n|te|ten)|tatsächlich|in wahrheit|in wirklichkeit|nach (?:lesart|darstellung)|eigenen (?:be)?rechnungen)(?!\p{L})/iu,
  ),
  en: led(
    /(?<!\p{L})(?:claim(?:s|ed|ing)|in fact|in reality|in truth|actually|own (?:calculations?|count|figures))(?!\p{L})/iu,
  ),
};

/** How far back, in characters, a figure reaches for the one it disputes: with a measure of its own, and without. */
const REACH = 1200;
const ELLIPTIC_REACH = 500;
/** Beyond this factor two accounts are of two things. */
const FARTHEST = 10;

/** The claims of an article, in order; those that dispute one before them are its rivals. */
export function withDisputes(context: Context, claims: readonly ClaimParts[]): readonly ClaimParts[] {
  const told = [...claims];
  told.forEach((claim, i) => {
    if ((claim.standing && claim.standing !== 'rival') || claim.role === 'title') return;
    const before = told.slice(0, i).filter((c) => mayBeDisputed(context, c, claim));
    const by = claim.standing
      ? null
      : (contradicted(context, before, claim) ??
        sameMeasure(context, before, claim) ??
        questioned(context, before, claim));
    if (by) told[i] = { ...claim, ...by, standing: 'rival' };
    else joinCrowds(context, told, before, i);
  });
  return told;
}

function mayBeDisputed(context: Context, former: ClaimParts, claim: ClaimParts): boolean {
  // of the figures of an article most are too far away: asked first
  if (claim.span.start - former.span.start >= REACH) return false;
  const [x, y] = [former.quantity!, claim.quantity!];
  const [a, b] = [amountOf(x), amountOf(y)];
  return (
    !former.standing &&
    former.role !== 'title' &&
    former.measure !== null &&
    x.type === y.type &&
    measuredIn(x).dimension === measuredIn(y).dimension &&
    x.currency === y.currency &&
    a !== b &&
    Math.max(a, b) <= Math.min(a, b) * FARTHEST &&
    former.sentence.start !== claim.sentence.start &&
    !isElsewhere(said(context, claim.sentence), said(context, former.sentence)) &&
    !isWhole(context, x) &&
    !isWhole(context, y)
  );
}

/** In the unit that all of a kind are told in: tonnes against kilogrammes. */
const amountOf = (q: Quantity): number => (q.value ?? q.low ?? 0) * (q.type === 'dimension' ? measuredIn(q).factor : 1);

/** "In Rotach sprachen die Veranstalter von ...": of another place than the figure before. */
export function isElsewhere(own: string, former: string): boolean {
  const place = ELSEWHERE.exec(own)?.[1];
  return place !== undefined && !former.includes(place);
}
const ELSEWHERE =
  /^(?:in|im|am|auf|bei|beim|at|on)\s+(?:(?:de[rmn]|the)\s+)?(?!wahrheit|wirklichkeit|tat(?!\p{L})|fact|reality|truth)((?:\p{L}+(?:en|er)\s+)?[\p{L}-]{3,})/iu;

const said = ({ slice }: Context, { start, end }: Span): string => slice(start, end);
const says = ({ leads }: Context, pattern: Led, { start, end }: Span): boolean => leads.says(pattern, start, end);
const sentenceBefore = ({ reading }: Context, { start }: Span): Span | undefined =>
  reading.sentences.findLast((s) => s.end <= start);

/** "Das Ministerium widersprach. Zugesagt seien 45 Prozent": the figure leaves out what it is of. */
function contradicted(context: Context, before: readonly ClaimParts[], claim: ClaimParts): Partial<ClaimParts> | null {
  const pattern = CONTRADICTS[context.lang];
  const last = sentenceBefore(context, claim.sentence);
  const here = context.leads.says(pattern, claim.sentence.start, claim.span.start);
  const flat = here ? claim.sentence : last && says(context, pattern, last) ? last : null;
  if (!flat || (flat !== claim.sentence && said(context, flat).split(/\s+/).length > FLAT_WORDS)) return null;
  if (flat !== claim.sentence && context.reading.quantities.some((q) => contains(flat, q))) return null;
  const partner = before.findLast((c) => c.sentence.end <= flat.start);
  if (!partner?.measure || claim.span.start - partner.span.start > ELLIPTIC_REACH) return null;
  if (claim.measure && !saysLess(claim.measure, partner.measure)) return null;
  if (isDemand(partner) || namesAnother(claim, partner)) return null;
  const { measure, subject, topic, modality } = partner;
  const isPlan = modality === 'planned' || modality === 'forecast';
  return {
    measure,
    subject,
    topic: [...new Set([...claim.topic, ...topic])],
    confidence: Math.max(claim.confidence, partner.confidence * INHERITED),
    ...(isPlan && { modality }),
    ...(!isPlan && claim.modality === 'denied' && { modality: 'reported' as const }),
  };
}
const INHERITED = 0.85;
/** "It also questioned the size of the dispute: about 300 of the 500 staff ...": a number of people that is doubted, and the other. */
function questioned(context: Context, before: readonly ClaimParts[], claim: ClaimParts): Partial<ClaimParts> | null {
  if (!claim.measure || !isAnyPeople(claim.measure) || !claim.speaker) return null;
  const last = sentenceBefore(context, claim.sentence);
  const doubts = [claim.sentence, ...(last ? [last] : [])].some((s) => says(context, DOUBTS[context.lang], s));
  const near = before.filter(
    ({ measure, quantity }) =>
      isPersonKey(measure!.key) &&
      !isAnyPeople(measure!) &&
      Math.max(amountOf(quantity!), amountOf(claim.quantity!)) <=
        2 * Math.min(amountOf(quantity!), amountOf(claim.quantity!)),
  );
  const [partner] = near;
  if (!doubts || !partner || near.some((c) => c.quantity!.value !== partner.quantity!.value)) return null;
  const { measure, subject, topic } = partner;
  return {
    measure,
    subject,
    topic: [...new Set([...claim.topic, ...topic])],
    confidence: Math.max(claim.confidence, partner.confidence * INHERITED),
  };
}
const isAnyPeople = ({ key }: Measure): boolean => key === 'people' || key === 'count:people';
const DOUBTS: Readonly<Record<Language, Led>> = {
  de: led(
    /(?<!\p{L})(?:bezweifel(?:t|te|n|ten)|(?:stell(?:t|te|en|ten)) (?:\p{L}+ ){0,3}in (?:frage|zweifel)|zweifel(?:t|te|n|ten) (?:\p{L}+ ){0,3}an)(?!\p{L})/iu,
  ),
  en: led(
    /(?<!\p{L})(?:question(?:s|ed)|disput(?:es|ed)|doubt(?:s|ed)|challeng(?:es|ed)) (?:the|its|their|that|this) (?:size|scale|extent|number|figures?|count|total|strength)(?!\p{L})/iu,
  ),
};

/** "Das Sozialministerium in Talheim widersprach": more words say what of. */
const FLAT_WORDS = 8;

/** What is refused is no figure that is disputed. */
const isDemand = ({ topic }: ClaimParts): boolean => topic.includes('concept:demand');

/** "Die Inflation liege bei 3 Prozent": a subject of its own, of which nothing was told. */
function namesAnother({ subject, sentence, speaker }: ClaimParts, { topic, subject: former }: ClaimParts): boolean {
  if (!subject || !contains(sentence, subject) || ADVERB.test(subject.text)) return false;
  if (speaker?.at && overlaps(subject, speaker.at)) return false;
  const known = [...topic, former?.head ?? ''].map(topicStem);
  return !known.includes(topicStem(subject.head));
}
const ADVERB = /(?:lich|weise)$/iu;

const saysLess = (own: Measure, of: Measure): boolean =>
  isGenericKey(own.key) || sameFamily(own, of) || kin(own, of) || (own.aspect === 'share' && of.aspect === 'share');

/** Two parties' figures of one measure in one article, one of which is told as that party's own account. */
function sameMeasure(context: Context, before: readonly ClaimParts[], claim: ClaimParts): Partial<ClaimParts> | null {
  const { measure, speaker } = claim;
  if (!measure || !(DISPUTED.has(measure.key) || measure.key === POSTS) || !speaker) return null;
  const partner = before.findLast((c) => isOneMeasure(c.measure!, measure));
  if (!partner || partner.speaker?.name === speaker.name || isOfOtherTime(partner, claim)) return null;
  if (partner.place !== claim.place || partner.modality === 'hedged') return null;
  const { lang } = context;
  const own =
    isOwnAccount(context, claim.sentence) ||
    says(context, CLAIMS[lang], claim.sentence) ||
    says(context, CONTRADICTS[lang], claim.sentence) ||
    (says(context, CLAIMS[lang], partner.sentence) &&
      sentenceBefore(context, claim.sentence)?.start === partner.sentence.start);
  const isRivals = areRivals(partner.speaker, speaker);
  if (!own && !(isRivals && (addsLittle(partner, claim) || isBelittled(context, partner, claim)))) return null;
  return measure.key === partner.measure!.key ? {} : { measure: partner.measure };
}

/** "No more than 60 posts were affected": who names fewer, and says that it is no more, answers those who name many. */
const isBelittled = ({ leads }: Context, partner: ClaimParts, { quantity, sentence }: ClaimParts): boolean =>
  amountOf(quantity!) < amountOf(partner.quantity!) && leads.says(NO_MORE, sentence.start, quantity!.end);
const NO_MORE = led(
  /(?<!\p{L})(?:(?:no|not) more than|at most|only|fewer than|nicht mehr als|höchstens|maximal|lediglich|nur|keine)\s+["“„]?(?:(?:rund|etwa|about|some)\s+)?\S+$/iu,
  /(?<!\p{L})(?:more than|at most|only|fewer than|mehr als|höchstens|maximal|lediglich|nur|keine)(?!\p{L})/iu,
);

/** A second account of one thing brings no words of its own: "verletzt wurden fünf", not "bei einem Unfall fünf". */
function addsLittle(partner: ClaimParts, { topic, speaker }: ClaimParts): boolean {
  const known = new Set(partner.topic.map(topicStem));
  const voice = `${speaker?.name ?? ''} ${speaker?.role ?? ''}`.toLowerCase().split(/\s+/).map(topicStem);
  const added = topic.filter(
    (word) =>
      !known.has(topicStem(word)) && !voice.includes(topicStem(word.replace(/^concept:/, ''))) && !SAYING.has(word),
  );
  return added.length <= MOST_ADDED;
}
const MOST_ADDED = 1;
const SAYING: ReadonlySet<string> = new Set(
  'concept:say concept:expect concept:announce sagt person mensch'.split(' '),
);

/** What one event or plan has one of. */
const DISPUTED: ReadonlySet<string> = new Set(
  'costs price damage job-cuts protesters deaths injured evacuated animals-culled budget funding'.split(' '),
);
/** Of posts that are said to go the other party says only how many they are. */
const POSTS = 'jobs';
const ONE_SUM: ReadonlySet<string> = new Set(['costs', 'damage']);
const isOneMeasure = (a: Measure, b: Measure): boolean =>
  (a.key === b.key || (ONE_SUM.has(a.key) && ONE_SUM.has(b.key)) || (a.key === 'job-cuts' && b.key === POSTS)) &&
  a.aspect === b.aspect &&
  a.qualifiers.join() === b.qualifiers.join();

/** An account that names no time of its own is of the time told before. */
const isOfOtherTime = ({ time: a }: ClaimParts, { time: b }: ClaimParts): boolean =>
  a !== null && b !== null && !b.implied && a.value !== b.value;

/** Those who came, whatever they are called: "700 Menschen demonstrierten", "1.100 Teilnehmer". */
const CROWD: ReadonlySet<string> = new Set(['protesters', 'visitors', 'strikers', 'people', 'count:people']);
const NAMES_CROWD: ReadonlySet<string> = new Set(['protesters', 'visitors']);
const SPOKE_OF: Readonly<Record<Language, Led>> = {
  de: led(
    /(?<!\p{L})(?:sprach(?:en)?|spricht|sprechen)(?!\p{L}).*(?<!\p{L})von\s|(?<!\p{L})(?:zählten?|nannten?|melde(?:te|ten))(?!\p{L})/iu,
  ),
  en: led(
    /(?<!\p{L})(?:spoke of|speaks? of|counted|put(?:s|ting)? (?:it|the (?:crowd|number|turnout|figure)) at|said|says?|estimated)(?!\p{L})/iu,
  ),
};

/** Police and organisers count one crowd under two names. */
function joinCrowds(context: Context, told: ClaimParts[], before: readonly ClaimParts[], i: number): void {
  const claim = told[i]!;
  if (!claim.measure || !CROWD.has(claim.measure.key) || !claim.speaker) return;
  if (!says(context, SPOKE_OF[context.lang], claim.sentence)) return;
  const partner = before.findLast(
    (c) => CROWD.has(c.measure!.key) && claim.span.start - c.span.start < ELLIPTIC_REACH && !isOfOtherTime(c, claim),
  );
  if (!partner || partner.speaker?.name === claim.speaker.name) return;
  const named = [partner, claim].find((c) => NAMES_CROWD.has(c.measure!.key));
  if (!named || (partner.speaker && !areRivals(partner.speaker, claim.speaker))) return;
  const confidence = Math.max(partner.confidence, claim.confidence) * INHERITED;
  told[told.indexOf(partner)] = {
    ...partner,
    measure: named.measure,
    confidence: Math.max(partner.confidence, confidence),
  };
  told[i] = {
    ...claim,
    measure: named.measure,
    confidence: Math.max(claim.confidence, confidence),
    standing: 'rival',
    subject: partner.subject,
    topic: [...new Set([...claim.topic, ...partner.topic])],
  };
}
