/** Quotations and statements without a figure: by the words, names and deeds they share. */
import type { Claim } from '../model/index.ts';
import { conceptOf } from '../text/index.ts';
import { agree, apart, type Comparison, comparison, intervalsMeet, speaksOfFuture } from './comparison.ts';
import { sharedTopic, topicOverlap } from './subjects.ts';

/** Two prints of one quotation differ by punctuation and translation marks at most. */
const SAME_QUOTE = 0.8;

export function compareQuotes(a: Claim, b: Claim): Comparison {
  return topicOverlap(a, b) >= SAME_QUOTE ? agree : apart('Ein anderes Zitat.', 'Another quotation.');
}

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
  const outright = (a.modality === 'denied') !== (b.modality === 'denied');
  const most = Math.max(a.topic.length, b.topic.length);
  if (
    !outright ||
    shared * 2 < most ||
    beyondNames(a, b) < FEWEST_DENIED ||
    overlap < STATEMENT_DENIES ||
    shared < FEWEST_DENIED ||
    a.article === b.article
  )
    return apart('Vermutlich eine andere Aussage.', 'Probably another statement.');
  return comparison('differ', 'Eine Seite bestreitet, was die andere sagt.', 'One side denies what the other says.');
}

/**
 * Two reports surely tell one event where their clauses have one predicate, or a subject and an object by the same words;
 * words in common alone are also shared by what led to it and by what followed. Copies of one text need no such proof.
 */
function sameDeed(a: Claim, b: Claim): boolean {
  if (topicOverlap(a, b) >= NEARLY_ALL && sharedTopic(a, b).length >= FEWEST_SURE) return true;
  if (!a.frame || !b.frame) return false;
  const deed = (c: Claim): string => {
    const verb = `${c.frame!.particle ?? ''}${c.frame!.predicate}`;
    return conceptOf(verb, c.lang) ?? verb;
  };
  return deed(a) === deed(b) && !LIGHT_VERBS.has(a.frame.predicate);
}
/** Two wordings of one sentence. */
const NEARLY_ALL = 0.8;
const FEWEST_SURE = 4;
/** They say nothing of what was done. */
const LIGHT_VERBS: ReadonlySet<string> = new Set('sein haben werden machen geben be have do make get'.split(' '));

/** Another figure, another named day, or a plan against a deed: no two reports of one event. */
function otherCircumstances(a: Claim, b: Claim): boolean {
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

/** Shared words that are more than the name of whom both speak: "Ruth Anders widerspricht" denies nothing in particular. */
function beyondNames(a: Claim, b: Claim): number {
  const names = `${a.subject?.entity ?? ''} ${b.subject?.entity ?? ''}`.toLowerCase().split(/\s+/);
  return sharedTopic(a, b).filter((word) => !names.some((name) => name.length > 1 && word.includes(name))).length;
}
