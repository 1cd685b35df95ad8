/** Figures: each quantity of the text with its measure, subject, time and speaker. */
import type { Measure, Quantity, Speaker, Term } from '../../model/index.ts';
import type { ClaimParts } from '../build.ts';
import { timeFor } from '../claim-time.ts';
import { announcing, type Clause, clauseAt } from '../clauses.ts';
import { partyOf } from '../compare/attribution-parties.ts';
import { isGenericKey, needsObject } from '../compare/kinship.ts';
import { blockOf, type Context, topicWords } from '../context.ts';
import { bindSubject } from '../subject.ts';
import { expectingWord, governingWords, type Voice, voiceOf } from '../voices/modality.ts';
import { ownerOfAccount } from '../voices/spoke-before.ts';
import { isDisease } from './counting.ts';
import { withDisputes } from './disputes.ts';
import { isFigure } from './figure-kinds.ts';
import {
  isAlone,
  isFirst,
  isPronominal,
  partnerOf,
  standingAlone,
  withMeasureOf,
  withMeasureOfRival,
} from './figure-pairs.ts';
import { withParts } from './figure-parts.ts';
import { passageOf, placeOf } from './figure-passage.ts';
import { withOwnParty } from './gapped.ts';
import { asConverted } from './headline-amounts.ts';
import { ofListing } from './listings.ts';
import { bindMeasure } from './measures.ts';
import { standingOf } from './standing.ts';
import { isTurnedDown } from './standing-taken-back.ts';
import { stepMark } from './steps.ts';
import { voterSubject, withOpponents } from './votes.ts';

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
  return withParts(context, set).map((one) => {
    const claim = withOwnParty(context, one);
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

/** "Zuvor lag das Angebot bei 0,6": an earlier state, of no date in the text */
const EARLIER = { value: 'PAST_REF', from: null, to: null, at: null, implied: false } as const;

/** "In April the company had forecast": an expectation told in the past perfect has been replaced since. */
const wasExpected = (clause: Clause, context: Context): boolean =>
  clause.words.some(({ lower }) => lower === 'hatte' || lower === 'hatten' || lower === 'had') &&
  expectingWord(clause.words, context.lang) !== null;
