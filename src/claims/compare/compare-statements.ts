/** Quotations and statements without a figure: by the words, names and deeds they share. */
import type { Claim } from '../../model/index.ts';
import { conceptOf, lemmaOf } from '../../text/index.ts';
import { isOneVoice } from './attribution-parties.ts';
import {
  agree,
  apart,
  type Comparison,
  comparison,
  FEWEST_SHARED,
  intervalsMeet,
  speaksOfFuture,
} from './comparison.ts';
import { beyondNames, sharedTopic, topicOverlap, topicStem } from './subjects.ts';

/** Two prints of one quotation differ by punctuation and translation marks at most. */
const SAME_QUOTE = 0.8;

/** One speaker's words. Of a few of them ("safe", "came") any quotation may hold the like: then all must be shared. */
export function compareQuotes(a: Claim, b: Claim): Comparison {
  const other = apart('Ein anderes Zitat.', 'Another quotation.');
  if (isNamed(a.speaker) && isNamed(b.speaker) && !isOneVoice(a.speaker, b.speaker)) return other;
  const few = Math.min(a.topic.length, b.topic.length) < FEWEST_QUOTED;
  if (few && a.topic.length !== b.topic.length) return other;
  return topicOverlap(a, b) >= SAME_QUOTE ? agree : other;
}
const FEWEST_QUOTED = 3;
const isNamed = (speaker: Claim['speaker']): speaker is NonNullable<Claim['speaker']> => speaker?.kind === 'person';

const STATEMENT_AGREES = 0.5;
const FEWEST_AGREED = 3;
/** Share of the longer statement's words: a short sentence inside a long one is not the same news. */
const MOST_AGREES = 0.4;
/** A denial must name what it denies: two thirds of the words, and three of them. */
const STATEMENT_DENIES = 0.67;
const FEWEST_DENIED = 3;

/**
 * Statements agree by their words. They contradict only where one is a denial of the other in so many words: a "nicht"
 * somewhere in one of two loosely alike sentences is no contradiction.
 */
export function compareStatements(a: Claim, b: Claim): Comparison {
  if (answers(a, b) || answers(b, a) || dismisses(a, b) || dismisses(b, a))
    return comparison('differ', 'Eine Seite bestreitet, was die andere sagt.', 'One side denies what the other says.');
  const [overlap, shared] = [topicOverlap(a, b), sharedTopic(a, b).length];
  if (otherCircumstances(a, b)) return apart('Andere Umstände.', 'Other circumstances.');
  if (
    a.kind === 'stance' ||
    overlap < STATEMENT_AGREES ||
    shared < FEWEST_AGREED ||
    shared < Math.max(a.topic.length, b.topic.length) * MOST_AGREES
  )
    return apart('Eine andere Aussage.', 'Another statement.');
  const denies = (c: Claim): boolean => c.negated !== (c.modality === 'denied');
  if (denies(a) === denies(b))
    return sameDeed(a, b) ? agree : apart('Nicht sicher dasselbe Geschehen.', 'Not surely the same happening.');
  const outright = (a.modality === 'denied') !== (b.modality === 'denied') && !opposes(a.modality === 'denied' ? b : a);
  const most = Math.max(a.topic.length, b.topic.length);
  const [denial, told] = a.modality === 'denied' ? [a, b] : [b, a];
  if (
    !outright ||
    shared * 2 < most ||
    beyondNames(a, b) < FEWEST_DENIED ||
    overlap < STATEMENT_DENIES ||
    shared < FEWEST_DENIED ||
    !tellsAll(told, matterOf(denial)) ||
    a.article === b.article
  )
    return apart('Vermutlich eine andere Aussage.', 'Probably another statement.');
  return comparison('differ', 'Eine Seite bestreitet, was die andere sagt.', 'One side denies what the other says.');
}

/** The article itself says that the one turns down the other. */
const answers = ({ article, answers: at }: Claim, told: Claim): boolean =>
  at !== undefined && article === told.article && at.start === told.sentence.start;

/**
 * "Die Produktion soll nach Polen verlagert werden" against "Eine Verlagerung nach Polen habe nie zur Debatte gestanden":
 * all that is denied must be told, and told as what is done or planned, not as what somebody fears or opposes.
 */
function dismisses(denial: Claim, told: Claim): boolean {
  if (denial.kind !== 'event' || denial.modality !== 'denied' || denial.negated || denial.article === told.article)
    return false;
  if (told.kind !== 'event' || told.negated || !TOLD.has(told.modality)) return false;
  // "Nordholz wies zurück, ...": who turns down, and that he does, is not what he turns down
  const matter = denial.topic.filter((word) => !TURNING_DOWN.test(word));
  if (matterOf(denial).filter((word) => matter.includes(word)).length < FEWEST_SHARED || !tellsAll(told, matter))
    return false;
  if (opposes(told)) return false;
  if (denial.speaker && told.speaker && isOneVoice(denial.speaker, told.speaker)) return false;
  return !told.frame || isDeed(told, denial) || (tellsWhatIsSaid(told) && denial.topic.length >= FEWEST_DENIED);
}
/** "Calder said that Brightmoor had supplied it": the deed stands in the clause behind the verb of saying. */
const tellsWhatIsSaid = ({ frame, lang }: Claim): boolean =>
  frame !== null && conceptOf(frame.predicate, lang) === 'say' && frame.arguments.some((a) => a.role === 'clause');
const TOLD: ReadonlySet<Claim['modality']> = new Set(['asserted', 'reported', 'planned', 'forecast']);
/** Topic words of who is against it or afraid of it. */
const OPPOSING = /^(?:concept:(?:protest|criticise|reject|deny|demand|warn)|fear|oppos|(?:be)?f[uü]rch|ablehn)/u;

const verbOf = ({ frame }: Claim): string => (frame ? `${frame.particle ?? ''}${frame.predicate}` : '');

/** "stilllegen" tells what "Stilllegung" names, whatever other word either shares a concept with. */
function tellsAll(told: Claim, words: readonly string[]): boolean {
  const known = new Set([...told.topic.map(topicStem), topicStem(verbOf(told))]);
  return words.every((word) => known.has(topicStem(word)));
}

/** What is denied, without who denies it. */
const matterOf = ({ topic, speaker }: Claim): readonly string[] => {
  const names = `${speaker?.name ?? ''} ${speaker?.role ?? ''}`.toLowerCase();
  return topic.filter((word) => !/^(?:concept:(?:deny|reject|say)|n:)/.test(word) && !names.includes(word));
};

const TURNING_DOWN = /^(?:zur[uü]ck(?:wei[sz]\p{L}*)?|bestreit\p{L}*|dementi\p{L}*|widersp\p{L}*)$/u;

const opposes = ({ topic }: Claim): boolean => topic.some((word) => OPPOSING.test(word));

/** The verb tells what the denial names: "verlagert" and "Verlagerung", or that it is planned. */
function isDeed(told: Claim, denial: Claim): boolean {
  const forms = [verbOf(told), lemmaOf(verbOf(told), told.lang)];
  const concepts = forms.map((form) => `concept:${conceptOf(form, told.lang)}`);
  const named = denial.topic.map(topicStem);
  return concepts.includes('concept:plan') || [...concepts, ...forms.map(topicStem)].some((w) => named.includes(w));
}

/**
 * Two reports surely tell one event where their clauses have one predicate, or a subject and an object by the same words;
 * words in common alone are also shared by what led to it and by what followed. Copies of one text need no such proof.
 */
function sameDeed(a: Claim, b: Claim): boolean {
  if (topicOverlap(a, b) >= NEARLY_ALL && beyondNames(a, b) >= FEWEST_SURE) return true;
  if (!a.frame || !b.frame) return false;
  const deed = (c: Claim): string => {
    const verb = `${c.frame!.particle ?? ''}${c.frame!.predicate}`;
    return conceptOf(verb, c.lang) ?? verb;
  };
  if (deed(a) !== deed(b) || LIGHT_VERBS.has(a.frame.predicate)) return false;
  // That one body has said something on two days is no one deed: what was said must be one.
  return !SAYING.has(deed(a)) || (topicOverlap(a, b) >= MOSTLY && beyondNames(a, b) >= FEWEST_AGREED);
}
const SAYING: ReadonlySet<string> = new Set('say announce confirm tell'.split(' '));
const MOSTLY = 0.65;
/** Two wordings of one sentence. */
const NEARLY_ALL = 0.8;
const FEWEST_SURE = 4;
/** They say nothing of what was done. */
const LIGHT_VERBS: ReadonlySet<string> = new Set('sein haben werden machen geben be have do make get'.split(' '));

/** Another figure, another named day, or a plan against a deed: no two reports of one event. */
export function otherCircumstances(a: Claim, b: Claim): boolean {
  const figures = (c: Claim): string =>
    c.topic
      .filter((w) => w.startsWith('n:'))
      .sort()
      .join();
  if (figures(a) !== figures(b) && figures(a) && figures(b)) return true;
  if (speaksOfFuture(a.modality) !== speaksOfFuture(b.modality)) return true;
  const [done, other] = [predicatesOf(a), predicatesOf(b)];
  if (done.length > 0 && other.length > 0 && !done.some((word) => other.includes(word))) return true;
  const [x, y] = [a.time, b.time];
  return x !== null && y !== null && !x.implied && !y.implied && !intervalsMeet(x, y);
}

/** What was done: two statements that share none of these concepts tell two deeds. */
const PREDICATES: ReadonlySet<string> = new Set(
  'reject approve decide investigate demand deny confirm criticise praise warn promise raise cut rise fall win lose accuse acquit convict release arrest close open begin end buy sell'
    .split(' ')
    .map((concept) => `concept:${concept}`),
);
const predicatesOf = (claim: Claim): readonly string[] => claim.topic.filter((word) => PREDICATES.has(word));
