/** Whether a figure tells a level, a change or a share, and which way a change goes. */
import type { Language, Measure, Quantity } from '../../model/index.ts';
import { noted, pattern } from '../../text/index.ts';
import type { Clause, Word } from '../clauses.ts';
import { claimWords } from '../lexicon.ts';

/** @param rated the measure is itself a percentage (an unemployment rate), so that a percentage is its level */
export function aspectOf(clause: Clause, quantity: Quantity, lang: Language, rated: boolean): Measure['aspect'] {
  const w = claimWords(lang);
  const before = clause.words.filter((x) => x.end <= quantity.start).slice(-3);
  const lead = before.findLast((x) => w.change.has(x.lower) || w.level.has(x.lower))?.lower;
  const led =
    before.at(-1)?.lower === lead ||
    before.slice(before.findLastIndex((x) => x.lower === lead) + 1).every((x) => w.bridging.has(x.lower));
  if (
    lead &&
    led &&
    w.change.has(lead) &&
    (isPart(quantity) || ownWords(clause, quantity).some((x) => moves(x, quantity, lang)))
  )
    return 'change';
  if (quantity.type === 'percentage-points' || quantity.type === 'multiple') return 'change';
  if (quantity.type !== 'percentage' && quantity.type !== 'fraction')
    return isRate(clause, quantity) ? 'rate' : isMoved(clause, quantity) ? 'change' : 'level';
  if (isOfNormal(clause, quantity)) return 'share';
  if (!rated && movement(clause, quantity)) return 'change';
  if (rated || (lead && w.level.has(lead))) return 'level';
  return clause.words.some((x) => moves(x, quantity, lang)) ? 'change' : 'share';
}

/** "Das Plus bei Elbholm lag bei 7 Prozent": a noun of moving, not what is measured, stands at such a figure. */
export function movement({ words }: Clause, quantity: Quantity): Word | null {
  if (!isPart(quantity)) return null;
  const before = words.filter((w) => w.end <= quantity.start);
  const found = before.findIndex((w) => MOVEMENTS.has(w.lower) && /^\p{Lu}/u.test(w.text));
  const at = before.slice(found + 1).map((w) => w.lower);
  // "das Minus von 3 Prozent bei Holm": right behind, the preposition governs the noun and no verb of measuring stands there.
  return found >= 0 && at.length > 0 && !at.includes('auf') && (at.at(-1) === 'bei' || at.some((w) => MEASURES.has(w)))
    ? before[found]!
    : null;
}
const MOVEMENTS: ReadonlySet<string> = new Set('plus minus zuwachs rückgang anstieg zunahme abnahme'.split(' '));
const MEASURES: ReadonlySet<string> = new Set('lag liegt beträgt betrug bei'.split(' '));

/** "2.300 Fahrgäste am Tag" is no crowd of 2,300; "pro Jahr der Betriebszugehörigkeit" counts years, it is no pace. */
const PER_TIME = pattern('u')`
  (?<!\p{L})(?:
    (?:am|pro|je|im|jeden?|jedes) (?:tag|woche|monat|jahr|stunde)(?! (?:\d|der |im ))
    | (?:a|per|an|each|every) (?:day|week|month|year|hour)(?! of ) | daily | täglich | wöchentlich
    | monatlich | jährlich | annually
  )(?!\p{L})
`;
/** letters of which some stand in each of these */
const mayBePerTime = noted(({ small }) =>
  /tag|woche|monat|jahr|stunde|täg|wöch|jähr|day|week|month|year|hour|daily|annual/.test(small),
);
const isRate = (clause: Clause, quantity: Quantity): boolean => {
  if (!clause.words.some((w) => mayBePerTime(w.spelling))) return false;
  const behind = clause.words.filter((w) => w.start >= quantity.end).slice(0, 5);
  const before = clause.words.filter((w) => w.end <= quantity.start).slice(-2);
  return PER_TIME.test(behind.map((w) => w.lower).join(' ')) || PER_TIME.test(before.map((w) => w.lower).join(' '));
};

/** "at 80 per cent of a normal day", "80 per cent of capacity": so much of what it might be, whatever word leads to it. */
const isOfNormal = (clause: Clause, quantity: Quantity): boolean =>
  OF_NORMAL.test(
    clause.words
      .filter((w) => w.start >= quantity.end)
      .slice(0, 4)
      .map((w) => w.lower)
      .join(' '),
  );
const OF_NORMAL = pattern('u')`
  ^(?:
    of (?:an? |the |its |their )?(?:\p{L}+ )?(?:normal|usual|ordinary|capacity)
    | (?:des|der|eines|einer) (?:normalen|üblichen|gewohnten|sonst üblichen|normalbetriebs)
    | des (?:üblichen|normalen)
  )(?!\p{L})
`;

/** A percentage behind "um" is a change; "um 6,2 Millionen gebracht" moves nothing. */
const isPart = (quantity: Quantity): boolean =>
  ['percentage', 'percentage-points', 'fraction', 'multiple'].includes(quantity.type);

/** "loses 60 beds", "verliert 60 Betten": so many go or come, so many there are not. */
const MOVED: ReadonlySet<string> = new Set(
  `lose loses losing lost shed sheds docks docked deducts deducted add adds added gain gains gained verliert verlieren verlor
  verloren hinzugewann hinzugewonnen`.split(/\s+/),
);
function isMoved(clause: Clause, quantity: Quantity): boolean {
  const before = clause.words.filter((w) => w.end <= quantity.start).slice(-3);
  if (before.some((w) => MOVED.has(w.lower))) return true;
  if (isDifference(clause, quantity)) return true;
  const [link, noun] = clause.words.filter((w) => w.start >= quantity.end);
  return before.some((w) => COST.has(w.lower)) && link?.lower === 'in' && EARNED.test(noun?.lower ?? '');
}
/** "15 more than it had estimated", "15 mehr als angekündigt": by how many two counts differ. */
function isDifference(clause: Clause, quantity: Quantity): boolean {
  const behind = clause.words.filter((w) => w.start >= quantity.end).slice(0, 3);
  if (!behind.some((w) => w.lower === 'than' || w.lower === 'als')) return false;
  return /^(?:\p{L}+ )?(?:(?:more|fewer|less) than|(?:mehr|weniger) als)(?!\p{L})/u.test(
    behind.map((w) => w.lower).join(' '),
  );
}

/** "the outage cost it 2 million in sales": so much of the sales was lost. */
const COST: ReadonlySet<string> = new Set(['cost', 'costs', 'costing']);
const EARNED =
  /^(?:lost|sales|revenues?|takings|turnover|income|earnings|profits?|output|production|orders|business)$/u;

/** "six metres, two more than ...": behind the comma the next figure is told. */
function ownWords({ words }: Clause, quantity: Quantity): readonly Word[] {
  const comma = words.findIndex((w) => w.start >= quantity.end && w.lower === ',');
  return comma < 0 ? words : words.slice(0, comma);
}

/** "mehr als 20 Prozent" compares, "20 Prozent mehr" moves: such words count behind the figure only. */
function moves(word: Word, quantity: Quantity, lang: Language): boolean {
  const w = claimWords(lang);
  if (!w.rising.has(word.lower) && !w.falling.has(word.lower)) return false;
  return !w.comparing.has(word.lower) || word.start >= quantity.end;
}

/** The word of movement closest to the figure decides. */
export function directionOf(clause: Clause, quantity: Quantity, lang: Language): 'up' | 'down' | undefined {
  const gap = (x: Word): number => Math.min(Math.abs(x.start - quantity.end), Math.abs(quantity.start - x.end));
  const best = clause.words.filter((x) => moves(x, quantity, lang)).sort((a, b) => gap(a) - gap(b))[0];
  if (!best || TAKES.has(best.lower)) return taken(clause, quantity) ?? (best && 'up');
  return best && (claimWords(lang).falling.has(best.lower) ? 'down' : 'up');
}

/** "nahmen um 31 Prozent zu": the particle at the end of the clause tells which way. */
function taken({ words }: Clause, quantity: Quantity): 'up' | 'down' | undefined {
  const verb = words.findIndex((w) => TAKES.has(w.lower));
  if (verb < 0) return undefined;
  const particle = words.findLast((w) => w.start >= quantity.end && (w.lower === 'zu' || w.lower === 'ab'));
  return particle && (particle.lower === 'zu' ? 'up' : 'down');
}
const TAKES: ReadonlySet<string> = new Set(['nimmt', 'nehmen', 'nahm', 'nahmen']);
