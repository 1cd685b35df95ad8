/** One tells that a firm, house or plant is sold, bought or closed, the other turns that down: told of the same, within days. */
import type { Claim } from '../../model/index.ts';
import { conceptOf, lemmaOf } from '../../text/index.ts';
import { NOT } from './acts.ts';
import { isOneVoice, namesVoice } from './attribution-parties.ts';
import { type Comparison, comparison, daysBetween, ordered, type Said } from './comparison.ts';
import { topicStem } from './subjects.ts';

/** Null where the two are no such pair. What is said weeks later may have come true since. */
export function compareDeals(a: Said, b: Said): Comparison | null {
  const [x, y] = [turnsDown(a.claim), turnsDown(b.claim)];
  if (x === y) return null;
  const [denial, told] = x ? [a, b] : [b, a];
  const times = ordered(denial, told);
  if (!isTold(told.claim) || denial.claim.article === told.claim.article) return null;
  if (times === null || Math.abs(daysBetween(times[0], times[1])) > MOST_DAYS) return null;
  return isOfOneDeal(denial.claim, told.claim) ? DENIED : null;
}
const MOST_DAYS = 7;
const DENIED = comparison(
  'differ',
  'Eine Seite bestreitet, was die andere sagt.',
  'One side denies what the other says.',
);

/** A sale is a purchase on the other side. */
const DEALS: Readonly<Record<string, string>> = {
  'concept:sell': 'sale',
  'concept:buy': 'sale',
  'concept:merge': 'sale',
  'concept:close': 'closure',
};
const dealsOf = ({ topic }: Claim): readonly string[] => topic.flatMap((word) => DEALS[word] ?? []);

/** "weist Berichte über einen Verkauf zurück", "is not for sale": said flatly, now, by somebody. */
function turnsDown(claim: Claim): boolean {
  const { kind, modality, negated, topic, speaker } = claim;
  if (kind !== 'event') return false;
  return modality === 'denied'
    ? !negated
    : negated && speaker !== null && topic.includes(`${NOT}then`) && isOfDeal(claim);
}

/** "Wir verkaufen nicht", "is not for sale"; not: "war vor dem Verkauf nicht informiert worden". */
function isOfDeal({ frame: whole, told, topic, lang }: Claim): boolean {
  const frame = told ?? whole;
  if (frame === null) return false;
  const verb = `${frame.particle ?? ''}${frame.predicate}`;
  const isDeal = `concept:${conceptOf(verb, lang) ?? conceptOf(lemmaOf(verb, lang), lang)}` in DEALS;
  return isDeal || (STATES.test(verb) && topic.filter((word) => !MERE.test(word)).length <= FEW_WORDS);
}
const STATES = /^(?:be|sein|stehen)$/u;
/** A name of two words, what it is, and the deal. */
const FEW_WORDS = 4;

const TOLD: ReadonlySet<Claim['modality']> = new Set(['asserted', 'reported', 'planned']);
const isTold = ({ kind, modality, negated, topic }: Claim): boolean =>
  kind === 'event' && !negated && TOLD.has(modality) && !topic.some((word) => OPPOSED.test(word));
const OPPOSED = /^(?:concept:(?:deny|reject|protest|criticise|demand|warn)|fear|rumou?r|gerücht|(?:be)?f[uü]rch)/u;

/** All that the denial names, beside who says so, the other tells; and one name at least. */
function isOfOneDeal(denial: Claim, told: Claim): boolean {
  if (denial.speaker && told.speaker && isOneVoice(denial.speaker, told.speaker)) return false;
  if (!dealsOf(denial).some((deal) => dealsOf(told).includes(deal))) return false;
  const known = new Set(told.topic.map(topicStem));
  const isOfVoice = namesVoice(denial);
  const named = denial.topic.filter((word) => !(word in DEALS) && !MERE.test(word));
  const matter = named.filter((word) => !isOfVoice(word));
  return matter.every((word) => known.has(topicStem(word))) && named.some((word) => known.has(topicStem(word)));
}
/** Words of saying, denying and speaking for somebody. */
const MERE =
  /^(?:n:|not:|concept:(?:say|deny|reject|boss|company|announce)|zur[uü]ck|weis|dementi|bestr|sagt?|spokes|sprech|report|bericht|rumou?r)/u;
