/** Binds a figure to what it measures: the noun that governs it, the predicate of its clause, else the nearest noun. */

import type { Language, Measure, Quantity } from '../../model/index.ts';
import { led, measureOf, pattern, type Slice } from '../../text/index.ts';
import type { Clause, Word } from '../clauses.ts';
import { aspectOf, directionOf } from '../compare/aspects.ts';
import type { Context } from '../context.ts';
import { claimWords } from '../lexicon.ts';
import { countedNoun } from '../terms.ts';
import { firstDealtOut } from './conjuncts.ts';
import { crewOf } from './crews.ts';
import { nameOfAmount } from './measure-amounts.ts';
import { isElided, isVoteAgainst, nameOfCounted, nounOfWhole, stateOf, version } from './measure-counted.ts';
import { BY_PREDICATE, type Named, named, VOTE_LEAD_KEY } from './measure-names.ts';
import { qualifiersOf } from './qualifiers.ts';
import {
  isDifferenceOfVotes,
  isSecondOfTwo,
  isVoteLead,
  nameOfVotes,
  OTHER_SIDE,
  VOTE_LEAD,
  voterSubject,
} from './votes.ts';

export interface BoundMeasure {
  readonly measure: Measure;
  /** the word that names it; null where a predicate did */
  readonly word: Word | null;
  /** 0..1 */
  readonly confidence: number;
  /** the noun itself names an expectation: "Umsatzprognose" */
  readonly expected?: boolean;
}

export function bindMeasure(context: Context, clause: Clause, given: Quantity): BoundMeasure | null {
  const quantity = firstDealtOut(context, clause, given);
  const found =
    shareVoting(context, quantity) ??
    wageRise(context, clause, quantity) ??
    nameOfVotes(context, clause, quantity) ??
    nameOf(context, clause, quantity);
  if (!found) return null;
  const named = isHolding(context, found, quantity)
    ? { ...found, ...STAKE }
    : isVacant(context, clause, found, quantity)
      ? { ...found, key: 'vacancies', course: 'status' as const }
      : found;
  if (isVoteLead(context, clause, named, quantity))
    return bindMeasureAs(context, clause, quantity, { ...named, ...VOTE_LEAD });
  if (named.key === 'share-price' && quantity.type === 'percentage' && isOfMarket(context, clause))
    return bindMeasureAs(context, clause, quantity, { ...named, ...MARKET_SHARE });
  // "Die Zahl der Schäden stieg auf 412": so many were reported, they are no sum.
  if (named.key === 'damage' && quantity.type === 'number')
    return bindMeasureAs(context, clause, quantity, { ...named, key: 'damage-reports', dimension: 'count' });
  if (isPaper(context, clause, named))
    return bindMeasureAs(context, clause, quantity, { ...named, key: PAPER[context.lang] });
  if (isShareOfVotes(context, clause, named, quantity))
    return bindMeasureAs(context, clause, quantity, { ...named, ...VOTE_SHARE });
  return bindMeasureAs(context, clause, quantity, named);
}

/** "their joint share of the barley market": nothing that is traded. */
const isOfMarket = ({ leads }: Context, { start, end }: Clause): boolean => leads.says(OF_MARKET, start, end);
const OF_MARKET = led(
  /(?<!\p{L})shares? (?:of|in) (?:the|its|their)\s[^.;]{0,60}?market(?!\p{L})/iu,
  /(?<!\p{L})shares? (?:of|in)(?!\p{L})/iu,
);
const MARKET_SHARE = { key: 'market-share', course: 'status' } as const;

/** "54 percent voted against" */
const shareVoting = ({ slice }: Context, quantity: Quantity): Named | null =>
  quantity.type === 'percentage' &&
  /^\s+(?:voted|stimmten|votierten)(?!\p{L})/iu.test(slice(quantity.end, quantity.end + 14))
    ? { ...VOTE_SHARE, word: null, confidence: BY_PREDICATE }
    : null;

/** "Workers will get 4 per cent", "offered a 3 per cent rise", "bietet 3 Prozent mehr Lohn": by how much pay rises. */
function wageRise({ slice, lang }: Context, clause: Clause, quantity: Quantity): Named | null {
  if (quantity.type !== 'percentage') return null;
  const before = slice(Math.max(clause.start, quantity.start - 60), quantity.start);
  const behind = slice(quantity.end, Math.min(clause.sentence.end, quantity.end + 30));
  const { gets, offer, offered, pay } = WAGES[lang];
  const isPay = gets.test(before) && !/^\s+(?:of|der|des|von)\s/iu.test(behind);
  const isOffer = offer.test(behind) || offered.test(before);
  if (!isPay && !(isOffer && pay.test(slice(clause.sentence.start, clause.sentence.end)))) return null;
  return named(measureOf('wage-rise')!, null, BY_PREDICATE);
}
const WAGES: Readonly<Record<Language, Readonly<Record<'gets' | 'offer' | 'offered' | 'pay', RegExp>>>> = {
  en: {
    gets: pattern('iu')`
      (?<!\p{L})(?:
        workers | staff | employees | members | nurses | teachers | drivers | doctors | crews
      )\s+(?:\p{L}+\s+)?(?:get|gets|receive|be paid)\s+(?:an?\s+|another\s+|some\s+)?$
      | (?<!\p{L})gives?\s+(?:the\s+)?(?:
          workers | staff | employees | members | nurses | teachers | drivers | doctors | crews
        )\s+(?:an?\s+)?$
    `,
    offer: /^\s+(?:pay |wage |salary )?(?:rise|raise|offer|deal|settlement|award)(?!\p{L})/iu,
    offered: /(?<!\p{L})(?:offer|settlement|award)\s+(?:to|of|at|worth)\s+$/iu,
    pay: /(?<!\p{L})(?:pay|wages?|salar(?:y|ies)|unions?|workers|strikes?|offer(?:s|ed)?|votes?|voting)(?!\p{L})/iu,
  },
  de: {
    gets: pattern('iu')`
      (?<!\p{L})(?:
        beschäftigten? | mitarbeiter(?:innen)? | angestellten? | arbeiter | pflegekräfte | fahrer
      )\s+(?:\p{L}+\s+)?(?:bekommen|erhalten)\s+(?:\p{L}+\s+){0,2}$
      | (?<!\p{L})(?:bekommen|erhalten) (?:die |ihre )?(?:
          beschäftigten | angestellten | mitarbeiter
        )\s+(?:\p{L}+\s+){0,2}$
    `,
    offered: /(?<!\p{L})(?:Angebot|Lohnangebot|Tarifangebot)\s+(?:auf|von|über)\s+(?:rund\s+)?$/iu,
    offer: /^\s+mehr\s+(?:Lohn|Gehalt|Geld|Entgelt)(?!\p{L})/iu,
    pay: /(?<!\p{L})(?:mehr\s+(?:Lohn|Gehalt|Geld|Entgelt)|\p{L}*(?:lohn|löhne|gehalt|gehälter|tarif|streik|gewerkschaft)\p{L}*|bekommen|erhalten)(?!\p{L})/iu,
  },
};

/** "owns 6.1 percent of the shares": a stake, no price. */
const isHolding = ({ slice }: Context, { key }: Named, quantity: Quantity): boolean =>
  (key === 'share-price' || key.startsWith('lemma:')) &&
  quantity.type === 'percentage' &&
  (HOLDS_BEHIND.test(slice(quantity.end, quantity.end + 24)) ||
    HOLDS_BEFORE.test(slice(Math.max(0, quantity.start - 40), quantity.start)) ||
    isOfShares(slice, quantity));
const HOLDS_BEHIND = /^\s+(?:halten|hält|hielt|besitzen|besitzt|gehalten|behalten|beteiligt)(?!\p{L})/iu;
const HOLDS_BEFORE =
  /(?<!\p{L})(?:hält|hielt|halten|besitzt|besaß|holds?|held|owns?|owned|hold|keep|keeps|retain)\s+(?:\p{Ll}+\s+){0,2}$/iu;
const isOfShares = (slice: Slice, quantity: Quantity): boolean =>
  /^\s+(?:of (?:the|its|their)|der)\s+(?:\p{L}+\s+)?(?:shares|stock|company|aktien|anteile)(?!\p{L})/iu.test(
    slice(quantity.end, quantity.end + 40),
  );
const STAKE = { key: 'stake', course: 'status', dimension: 'percent' } as const;

/** "14 Sitze sind unbesetzt", "14 posts are vacant": what is free, not what there is. */
const isVacant = ({ slice }: Context, clause: Clause, { key }: Named, quantity: Quantity): boolean =>
  (key === 'jobs' || key === 'seats') &&
  quantity.type === 'number' &&
  (VACANT_BEFORE.test(slice(clause.start, quantity.end + 24)) || VACANT.test(slice(quantity.end, clause.end)));
const VACANT =
  /(?<!\p{L})(?:unbesetzt\p{L}{0,2}|vakant\p{L}{0,2}|nicht besetzt|frei|offen|zu besetzen|vacant|unfilled|empty)(?!\p{L})/iu;
const VACANT_BEFORE =
  /(?<!\p{L})(?:offene[nr]?|freie[nr]?|unbesetzte[nr]?|vakante[nr]?|vacant|unfilled|open)(?!\p{L})/iu;

/** "56 percent of voters rejected", "54 percent voted against": a share of the vote, whatever noun it hangs on. */
const isShareOfVotes = (context: Context, clause: Clause, named: Named, quantity: Quantity): boolean =>
  quantity.type === 'percentage' &&
  (named.key === 'votes' ||
    named.key === 'voters' ||
    (named.key === 'members' && VOTED.test(context.slice(clause.sentence.start, clause.sentence.end))));
const VOTED = /(?<!\p{L})(?:stimmten?|votierten?|gestimmt|voted|vote for|vote against)(?!\p{L})/iu;
const VOTE_SHARE = { key: 'vote-share', course: 'status', dimension: 'percent' } as const;

/** "the box held 240 ballots": paper, of which nobody has yet said that it counts. */
const isPaper = ({ slice }: Context, { sentence }: Clause, { key, word }: Named): boolean =>
  key === 'votes' &&
  word !== null &&
  /^(?:ballots?|ballot papers?|(?:stimm|wahl)(?:zetteln?|briefen?|briefe|zettel|umschl[aä]gen?))$/iu.test(word.text) &&
  !/(?<!\p{L})(?:cast|abgegeben\p{L}*|gültig\p{L}*|valid|entfiel\p{L}*)(?!\p{L})/iu.test(
    slice(sentence.start, sentence.end),
  );
const PAPER = { de: 'count:stimmzettel', en: 'count:ballot' } as const;

function bindMeasureAs(context: Context, clause: Clause, quantity: Quantity, named: Named): BoundMeasure {
  const { lang } = context;
  const aspect = aspectOf(clause, quantity, lang, named.dimension === 'percent');
  const added = isAdded(clause, quantity, named, lang);
  const direction = aspect === 'change' ? directionOf(clause, quantity, lang) : undefined;
  const { qualifiers, peak } = qualifiersOf(context, clause, quantity, named.word);
  const side = sideOfVotes(context, clause, quantity, named);
  return {
    measure: {
      key: named.key,
      aspect:
        named.key === VOTE_LEAD_KEY
          ? 'level'
          : added
            ? 'change'
            : named.key === 'job-cuts' && aspect === 'change' && !isPercentage(quantity)
              ? 'level'
              : aspect,
      qualifiers: side ? [...qualifiers, side].sort() : qualifiers,
      course: peak ? 'period' : named.course,
      ...(direction && { direction }),
    },
    word: named.word,
    confidence: named.confidence,
    ...(named.expected && { expected: true }),
  };
}

/** Votes of whom the passage does not name, and those by which two counts differ: neither is a named one's result. */
function sideOfVotes(context: Context, clause: Clause, quantity: Quantity, { key }: Named): string | null {
  if (!VOTE_KEYS.has(key) || quantity.type !== 'number') return null;
  if (isDifferenceOfVotes(context, clause, quantity)) return 'difference';
  if (!isSecondOfTwo(context, clause.sentence, quantity)) return null;
  return key === 'votes' && voterSubject(context, clause.sentence, quantity) ? null : OTHER_SIDE;
}
const VOTE_KEYS: ReadonlySet<string> = new Set(['votes', 'count:stimme', 'count:vote']);

const isPercentage = (quantity: Quantity): boolean => quantity.type !== 'number';

/** "zwei weitere Opfer" adds to a count; "elf weitere" without noun counts others of another kind. */
const isAdded = (clause: Clause, quantity: Quantity, named: Named, lang: Language): boolean =>
  named.word !== null &&
  clause.words.some(
    (w) => w.start >= quantity.end && w.end <= named.word!.start && claimWords(lang).additional.has(w.lower),
  );

function nameOf(context: Context, clause: Clause, quantity: Quantity): Named | null {
  if (quantity.type === 'identifier') return version(clause, quantity);
  if (quantity.type !== 'number') return nameOfAmount(context, clause, quantity);
  const crew = crewOf(context, clause, quantity);
  if (crew) return crew === 'none' ? null : crew;
  const counted = countedNoun(clause, quantity, context.lang);
  if (counted) return nameOfCounted(context, clause, counted, quantity);
  const whole = nounOfWhole(context, clause, quantity);
  if (whole) return nameOfCounted(context, clause, whole, quantity);
  if (isElided(clause, quantity, context.lang)) return stateOf(context, clause, null, null);
  if (isVoteAgainst(context, clause, quantity)) return named(measureOf('votes')!, null, BY_PREDICATE);
  return nameOfAmount(context, clause, quantity);
}
