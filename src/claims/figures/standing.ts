/** How a figure stands to another one of its passage: replaced by it, told as somebody's earlier word, or set against it. */
import { contains, type Language, type Quantity, type Span, type Standing } from '../../model/index.ts';
import { type Led, led, pattern } from '../../text/index.ts';
import type { Clause } from '../clauses.ts';
import type { Context } from '../context.ts';
import { isOfOtherGroup, isOnlyAdvised, isOwnIntake } from './standing-apart.ts';
import { alike, isGivenBefore, isPutRight, isTakenBack } from './standing-taken-back.ts';
import { WORDINGS, type Wordings } from './standing-wordings.ts';

/** "hatte noch von 72 gesprochen": no longer so. */
const STILL = led(/(?<!\p{L})(?:noch|bisher|bislang|still|until now)(?!\p{L})/iu);
/** "Inzwischen sind es 44": the count went on, nobody disputes it. */
const SINCE = led(/(?<!\p{L})(?:inzwischen|mittlerweile|nun|jetzt|heute|now|since then|by now|meanwhile)(?!\p{L})/iu);
/** "Nun herrscht Klarheit: Das Amt zählte 312. Der Verein hatte von 400 gesprochen": the count settles what was told before. */
const isSettled = (context: Context, { start, end }: Span): boolean =>
  context.leads.says(SETTLED, Math.max(0, start - SETTLED_REACH), end);
const SETTLED = led(
  pattern('iu')`
    (?<!\p{L})(?:
      klarheit | (?:auf)?geklärt | klärt | nachgezählt
      | steh(?:t|en) (?:nun|jetzt|inzwischen|mittlerweile) fest | amtliche[nrs]? (?:zählung|endergebnis)
      | schlusszählung | settle[sd] | cleared up | clears up | official count | final count
      | recount(?:ed)? | put an end to the (?:argument|dispute|guess\p{Ll}*)
    )(?!\p{L})
  `,
);
/** UTF-16 units: some sentences before. */
const SETTLED_REACH = 260;

/** "15 more than it had estimated": by how many two figures differ. */
const DIFFERENCE = led(
  /^\s+(?:\p{L}+\s+)?(?:(?:more|fewer|less)\s+than|(?:mehr|weniger)\s+als)(?!\p{L})/iu,
  /(?<!\p{L})(?:more|fewer|less|mehr|weniger)\s/iu,
);
/** A year earlier, in the same quarter of 2025: another period, which nothing replaced. */
const OTHER_PERIOD = pattern('iu')`
  ^[^.;]{0,12}(?:
    (?:a|the) year (?:earlier|ago|before) | the (?:previous|prior) (?:year|quarter|season)
    | in the same (?:period|quarter) | im (?:vorjahr|vorjahres\p{L}+|jahr davor|jahr zuvor)
    | ein jahr (?:zuvor|davor)
  )
`;

/** `null` for a figure that stands for itself, which most do. @param isSaid whether somebody is quoted for it */
export function standingOf(context: Context, clause: Clause, quantity: Quantity, isSaid: boolean): Standing | null {
  const { slice, lang, leads } = context;
  const words = WORDINGS[lang];
  const { sentence } = clause;
  // "the 17.4-kilometre link": an adjective names the thing, it tells no state of it.
  if (/\d-\p{L}/u.test(slice(quantity.start, quantity.end))) return null;
  if (leads.says(DIFFERENCE, quantity.end, sentence.end)) return null;
  const isBefore = (pattern: Led): boolean => leads.says(pattern, sentence.start, quantity.start);
  const isInClause = (pattern: Led): boolean => leads.says(pattern, clause.start, clause.end);
  const isOfOthers = (): boolean =>
    OTHER_PERIOD.test(slice(quantity.end, sentence.end)) || isOfOtherGroup(context, sentence, quantity);
  if (isBefore(words.before) && !isOfOthers()) return 'replaced';
  if (IN_BRACKETS.test(slice(Math.max(sentence.start, quantity.start - BRACKETS_REACH), quantity.start)))
    return 'replaced';
  if (isBefore(words.fromBefore) && gaveWay(context, clause, quantity, words))
    return isOnlyAdvised(context, sentence) ? null : 'replaced';
  const hadBeen = words.hadBeen !== null && leads.says(words.hadBeen, quantity.end, clause.end);
  const isPast = (): boolean => words.wasSo === null || isInClause(words.wasSo) || hadBeen;
  const atFirst =
    leads.says(words.atFirst, clause.start, quantity.start) && !isListed(context, clause, quantity, words);
  if (atFirst && isPast()) return 'replaced';
  if (
    !isAgent(context, sentence, quantity) &&
    (hadBeen || leads.says(words.pastPerfect, clause.start, untilNext(context, clause, quantity))) &&
    !ofOtherPeriod(context, clause)
  )
    return isInClause(STILL) || isSettled(context, sentence) ? 'replaced' : 'former';
  if (leads.says(words.approved, sentence.start, sentence.end)) return 'replaced';
  if (leads.says(words.asFirst, quantity.end, sentence.end)) return 'replaced';
  if (isTakenBack(context, sentence, quantity, isSaid)) return 'replaced';
  // "Nicht 640, sondern 4.180 sind falsch": in the report's own words, which puts right what was given before
  if (!isSaid && isPutRight(context, clause, quantity)) return 'replaced';
  if (isOfDaysAgo(context, sentence, quantity) || isGivenBefore(context, sentence, quantity)) return 'replaced';
  if (isBesideReplaced(context, clause, quantity)) return 'replaced';
  const likewise = toldLikewise(context, clause, quantity);
  if (likewise) return likewise;
  const isAgainst = isBefore(words.against) && !isInClause(SINCE);
  return isAgainst &&
    !OF_OTHERS.test(slice(sentence.start, quantity.start)) &&
    !isOwnIntake(slice(quantity.end, sentence.end))
    ? 'rival'
    : null;
}

/** "die Zahl der Boote (bisher 74)" */
const IN_BRACKETS =
  /\((?:bisher|bislang|zuvor|vorher|zunächst|previously|earlier|formerly)\s+(?:rund |etwa |about )?$/u;
/** UTF-16 units */
const BRACKETS_REACH = 24;

/** "Zunächst waren zwölf, dann 14 gemeldet": behind a figure of its own and a comma such a word says nothing. */
function isListed({ slice, reading }: Context, { start }: Span, quantity: Quantity, { atFirst }: Wordings): boolean {
  const comma = slice(start, quantity.start).lastIndexOf(',');
  if (comma < 0 || atFirst.pattern.test(slice(start + comma, quantity.start))) return false;
  return reading.quantities.some((q) => q.start >= start && q.end <= start + comma && alike(q, quantity));
}

/** "war von zwei Ämtern gemeldet worden": so many told it, it was not so many. */
const isAgent = ({ slice, leads }: Context, { start, end }: Span, quantity: Span): boolean =>
  leads.says(BY, start, quantity.start) &&
  /^\s+(?:\p{Ll}+\s+)?\p{Lu}\p{L}+\s[^.;]*(?<!\p{L})worden(?!\p{L})/u.test(slice(quantity.end, end));
const BY = led(/(?<!\p{L})von\s+$/iu);

/** "up from the 4 per cent and £200 first offered": the second figure of a pair gave way with the first. */
function isBesideReplaced(context: Context, clause: Clause, quantity: Quantity): boolean {
  const { slice, reading } = context;
  const own = reading.quantities.filter((q) => q.start >= clause.sentence.start && q.end <= quantity.start);
  const last = own.at(-1);
  if (!last || !/^\s+(?:and|plus|und|sowie)\s+(?:the\s+|den\s+)?$/iu.test(slice(last.end, quantity.start)))
    return false;
  const alike = own.filter((q) => q !== last && q.type === quantity.type).length;
  return (
    // "to $1.90 and $9.50, from $2.40 and $11": two new ones for two old ones
    alike >= (last.type === quantity.type ? 2 : 1) && standingOf(context, clause, last, false) === 'replaced'
  );
}

/** "Der Verein hatte von 400 gesprochen, das Amt zunächst von 150": the second leaves out its verb. */
function toldLikewise(context: Context, clause: Clause, quantity: Quantity): Standing | null {
  const { slice, reading } = context;
  const { start } = clause.sentence;
  const last = reading.quantities.findLast((q) => q.start >= start && q.end <= quantity.start && alike(q, quantity));
  if (!last || !LIKEWISE.test(slice(last.end, quantity.start))) return null;
  const own = context.clauses.find((c) => contains(c, last)) ?? clause;
  const told = standingOf(context, own, last, false);
  return told === 'replaced' || told === 'former' ? told : null;
}
const LIKEWISE =
  /,\s+(?:(?:und|and|while|but)\s+)?(?:[\p{L}’'-]+\s+){1,5}(?:zunächst|zuerst|anfangs|initially|at first|first)\s+(?:von|of|mit|at)\s+(?:(?:rund|etwa|about|some)\s+)?$/iu;

/** "jetzt bei 80 Prozent, nach 60 Prozent in der vergangenen Woche": what was so some days ago. */
const isOfDaysAgo = ({ slice, leads, reading }: Context, { start, end }: Span, quantity: Quantity): boolean =>
  leads.says(FROM, start, quantity.start) &&
  /^\s+(?:(?:noch\s+)?in der (?:vergangenen|vorigen|letzten) Woche|vor (?:einer Woche|\p{L}+ Tagen)|am Vortag|the week before|last week|a week (?:ago|earlier)|the day before)(?!\p{L})/iu.test(
    slice(quantity.end, end),
  ) &&
  reading.quantities.some((q) => q.start >= start && q.end <= quantity.start && q.type === quantity.type);

const FROM = led(/(?<!\p{L})(?:nach|after|against|gegenüber)\s+(?:(?:rund|etwa|noch|about|some)\s+)?$/iu);

/** "Im Nachbarkreis sind es 22", "bei den Frauen waren es 30": of others, whom nobody disputes. */
const OF_OTHERS = pattern('iu')`
  (?:^|[\s,;])(?:
    in | im | bei | beim | für | unter | auf | am | an | vor | seit
  )\s+(?!
    wahrheit | wirklichkeit | tat(?!\p{L})
  )(?:(?!\d)[\p{L}-]+\s+){1,5}(?:sind|waren|seien|wären)\s+es\s+(?:(?!\d)\S+\s+){0,2}$
  | (?<!\p{L})(?:für|bei)\s+(?:seine|ihre|die eigene)[nrm]?\s+\p{Lu}\S+\s+(?:(?!\d)\S+\s+){0,5}$
`;

/** "310 jobs instead of the 240 it had announced": what stands behind the next figure tells of that one. */
const untilNext = ({ reading }: Context, clause: Clause, quantity: Quantity): number =>
  reading.quantities.find((q) => q.start >= quantity.end && q.start < clause.end)?.start ?? clause.end;

/** "nachdem es 2025 bei 7,4 Millionen gelegen hatte": of a named year, which nothing replaces. */
const ofOtherPeriod = ({ reading }: Context, clause: Clause): boolean =>
  reading.times.some((t) => contains(clause, t) && /^\d{4}(?:-[QH]\d)?$/.test(t.value));

/** Words by which a passage disputes the figure told before it: what follows is another account of the same. */
const DISPUTES: Readonly<Record<Language, RegExp>> = {
  de: pattern('iu')`
    (?<!\p{L})(?:
      widersprach(?:en)? | widerspricht | widersprechen | bestritt(?:en)? | bestreite[tn]
      | zweifel(?:t|te|n|ten) | dagegen | hingegen | demgegenüber | während | wohingegen | tatsächlich
      | zu (?:niedrig|hoch|gering|tief) (?:gegriffen|angesetzt) | (?:sind|seien|waren|wären) es
      | es (?:seien|wären)
    )(?!\p{L})
  `,
  en: pattern('iu')`
    (?<!\p{L})(?:
      disput(?:ed?|es|ing) | contradict(?:ed|s|ing)? | challeng(?:ed|es|ing)
      | reject(?:ed|s|ing)? (?:that|the \p{L}+) | den(?:ied|ies|ying) that | but | however | while
      | whereas | by contrast | puts? (?:it|that|them|this) at
      | the (?:real|true|actual) (?:figure|number|total)
    )(?!\p{L})
  `,
};

/**
 * "kommt auf 71.000", "puts it at 14 million": the second account leaves out what it counts. A figure with a noun of its own
 * is none, unless the passage says that it disputes the figure before.
 */
export function isElliptic({ slice, lang, leads }: Context, sentence: Span, quantity: Quantity): boolean {
  const after = slice(quantity.end, sentence.end).replace(/^["“”«»]/u, '');
  const counts =
    lang === 'de'
      ? /^\s+(?:\p{Ll}+e[nr]?\s+)?\p{Lu}/u
      : /^\s+(?!(?:in|on|at|by|per|an?|and|but|or|because|which|while|after|before|as|since|for)(?!\p{L}))\p{Ll}/u;
  const disputed = DISPUTES[lang].test(slice(sentence.start, sentence.end));
  return leads.says(WORDINGS[lang].against, sentence.start, quantity.start) && (disputed || !counts.test(after));
}

/** "von 20 auf 35", "from 95 to 120", "to 120 million from 95 million": another figure of the kind took its place. */
function gaveWay(context: Context, clause: Clause, quantity: Quantity, words: Wordings): boolean {
  const others = context.reading.quantities.filter(
    (q) => q !== quantity && q.start >= clause.sentence.start && q.end <= clause.sentence.end && alike(q, quantity),
  );
  const next = others.find((q) => q.start >= quantity.end);
  if (next && words.toBetween.test(context.slice(quantity.end, next.start))) return true;
  // "to $1.90 and $9.50, from $2.40": the first of two new ones has the word
  return (
    others.some((q) => q.end <= quantity.start && isReached(context, clause, q)) &&
    !OTHER_PERIOD.test(context.slice(quantity.end))
  );
}
const isReached = ({ slice }: Context, { sentence }: Clause, { start }: Quantity): boolean =>
  /(?<!\p{L})(?:auf|to|at)\s+\S*$/iu.test(slice(Math.max(sentence.start, start - 20), start));
