/** How a figure stands to another one of its passage: replaced by it, told as somebody's earlier word, or set against it. */
import { contains, type Language, type Quantity, type Span, type Standing } from '../model/index.ts';
import { type Led, led } from '../text/index.ts';
import type { Clause } from './clauses.ts';
import type { Context } from './context.ts';
import { isOfOtherGroup, isOnlyAdvised, isOwnIntake } from './standing-apart.ts';
import { alike, isGivenBefore, isTakenBack } from './standing-taken-back.ts';

interface Wordings {
  /** right before the replaced figure */
  readonly before: Led;
  /** between two figures of which the former gave way to the latter */
  readonly fromBefore: Led;
  readonly toBetween: RegExp;
  /** anywhere before the figure in its clause: what was planned or true at first */
  readonly atFirst: Led;
  /** the past tense that goes with it, anywhere in the clause; null where any will do */
  readonly wasSo: Led | null;
  /** what was planned when a decision was taken */
  readonly approved: Led;
  /** a clause in the past perfect that tells what somebody had said, planned or measured */
  readonly pastPerfect: Led;
  /** the same behind the figure, where the verb ends its clause; null where it never does */
  readonly hadBeen: Led | null;
  /** right behind the figure: "as first reported" */
  readonly asFirst: Led;
  /** words before a figure that set it against another: "the police spoke of" */
  readonly against: Led;
}

/** What may stand between such a word and its figure: comparators, articles, "planned". */
const DE_FILL = String.raw`(?:(?:de[rnm]|rund|etwa|knapp|gut|fast|mehr als|nur|noch|den|genannten|geplanten|vorgesehenen|angenommenen|gemeldeten|angekündigten|bisher|bislang|zuvor|zunächst|zuletzt|ursprünglich|anfangs|vorher|wie)\s+){0,5}`;
const DE_PLANNED = String.raw`(?:geplant|veranschlagt|vorgesehen|genannt|angenommen|gemeldet|avisiert|kalkuliert|angekündigt|zugesagt|gefordert|verlangt|angesetzt)e[nr]?`;
const EN_FILL = String.raw`(?:(?:the|a|an|about|around|some|nearly|almost|more than|just|only|initial|original|previous|earlier|planned|expected|estimated|first|reported)\s+){0,5}`;

const WORDINGS: Readonly<Record<Language, Wordings>> = {
  de: {
    before: led(
      new RegExp(
        String.raw`^(?:geplant|veranschlagt|vorgesehen|eingeplant|kalkuliert|versprochen|zugesagt|bewilligt) (?:war|waren|worden waren)(?: \p{Ll}+)? ${DE_FILL}$|(?:statt|anstatt|anstelle von)\s+${DE_FILL}$|(?:bisher|bislang|zuvor)\s+(?:war(?:en)?|lag|lagen|betrug)\s+(?:es\s+|bei\s+|von\s+)?${DE_FILL}$|(?:nach|von)\s+(?:zuvor|zuletzt|bisher|bislang|zunächst|ursprünglich|anfangs|vorher)\s+${DE_FILL}$|(?<!\p{L})(?:ursprünglich|zunächst|anfangs|bisher|bislang|zuvor|zuletzt|vorher|früher)\s+${DE_PLANNED}\s+$|(?<!\p{L})(?:ursprünglich|früher|bisherig|vorherig|erst|anfänglich)e[nrsm]?\s+(?:\p{L}+\s+)?\p{Lu}\p{L}+\s+von\s+${DE_FILL}$`,
        'iu',
      ),
    ),
    fromBefore: led(new RegExp(String.raw`(?<!\p{L})von\s+${DE_FILL}$`, 'iu')),
    toBetween: /^\s*(?:\p{L}+\s+){0,3}auf\s+(?:\p{Ll}+\s+){0,3}$/u,
    atFirst: led(/(?<!\p{L})(?:ursprünglich\p{L}{0,2}|anfangs|anfänglich\p{L}{0,2}|zunächst|zuvor|vormals)(?!\p{L})/iu),
    wasSo: led(
      /(?<!\p{L})(?:war|waren|lag|lagen|hatten?|sollten?|galt|wollten?|standen?|betrug|ging|gingen|nannten?|boten?|bot|verlangten?|forderten?|rechneten?)(?!\p{L})/iu,
    ),
    approved: led(/(?<!\p{L})bei (?:der|ihrer|seiner) (?:genehmigung|planung|ankündigung) (?:war|waren|hatte)/iu),
    pastPerfect: led(
      /(?<!\p{L})hatten?(?!\p{L})(?! sich [^.;]*gemeldet)(?=.*(?<!\p{L})(?:genannt|gesprochen|angegeben|gemeldet|beziffert|mitgeteilt|angekündigt|gerechnet|erwartet|geschätzt|veranschlagt|berichtet|gefordert|geboten|zugesagt|geplant|vorgesehen|gelegen|betragen|gestanden|gezählt|ausgewiesen|belaufen|erreicht|versprochen|prognostiziert|verlangt)(?!\p{L}))|(?<!\p{L})(?:war|waren)(?!\p{L})(?=.*(?<!\p{L})die rede(?!\p{L}))|(?<!\p{L})(?:war|waren)(?!\p{L})(?=.*(?<!\p{L})(?:genannt|angegeben|gemeldet|beziffert|angekündigt|erwartet|veranschlagt|geplant|vorgesehen|zugesagt)\s+(?:worden|gewesen)(?!\p{L}))/iu,
    ),
    hadBeen: led(
      /^[^,;]*(?<!\p{L})(?:(?:genannt|gesprochen|angegeben|gemeldet|beziffert|gerechnet|betragen|gestanden|gelegen|geplant|erwartet|angekündigt|veranschlagt|gefordert|verlangt|geboten)\s+(?:worden\s+)?(?:hatten?|war(?:en)?)|ausgegangen(?:\s+war(?:en)?)?|(?:die|der) Rede (?:gewesen )?war)(?!\p{L})/iu,
      /(?<!\p{L})(?:hatten?|war(?:en)?|ausgegangen|die rede|der rede)/iu,
    ),
    asFirst: led(
      /^\s+(?:\p{Lu}\p{L}+,?\s+)?wie\s+(?:zunächst|ursprünglich|anfangs|zuerst)\s+(?:gemeldet|geplant|berichtet|angekündigt|angegeben|genannt|veranschlagt|befürchtet)(?!\p{L})/iu,
      /(?<!\p{L})wie/iu,
    ),
    against: led(
      /(?<!\p{L})(?:sprach(?:en)?|spricht|sprechen)\s+(?:(?!\d)\S+\s+){0,3}von\s+(?:(?!\d)\S+\s+){0,2}$|(?<!\p{L})(?:kam(?:en)?|kommt|kommen)\s+(?:(?!\d)\S+\s+){0,4}auf\s+(?:(?!\d)\S+\s+){0,2}$|(?<!\p{L})(?:bleib(?:t|en) bei|(?:sind|seien|waren|wären) es|es (?:sind|seien|waren|wären)|(?:beziffer|schätz)(?:t|te|ten|en)\s+(?:(?!\d)\S+\s+){0,5}auf|geh(?:t|en)\s+(?:(?!\d)\S+\s+){0,3}von|rechne(?:t|n|te|ten)\s+(?:(?!\d)\S+\s+){0,3}mit)\s+(?:(?!\d)\S+\s+){0,2}$|(?<!\p{L})(?:nannten?|nennt|nennen|zählten?|zählt)\s+(?:(?!\d)\S+\s+){0,2}$|(?<!\p{L})(?:nannten?|nennt|nennen)\s+(?:(?!\d)\S+\s+){0,3}(?:summe|zahl|betrag|größenordnung)\s+von\s+(?:\p{Ll}+\s+)?$|(?<!\p{L})erkenn(?:t|en)\s+(?:(?:bisher|bislang|davon)\s+)?nur\s+(?:\p{Ll}+\s+)?$|(?:dagegen|hingegen|dem widersprach\p{L}*)\s+(?:(?!\d)\S+\s+){0,6}$/iu,
    ),
  },
  en: {
    before: led(
      new RegExp(
        String.raw`^(?:the |its |their )?(?:original |first )?(?:plan|budget|estimate) (?:was|had been) (?:for |of |put at )?${EN_FILL}$|(?<!\p{L})(?:it|they|the \p{L}+) had been (?:planned|budgeted|estimated|costed|priced|put) (?:at |for )?${EN_FILL}$|(?<!\p{L})(?:instead of|rather than|compared (?:with|to)|as against|(?:up|down) from|(?:raised|increased|lowered|reduced|cut|revised)(?: \p{L}+){0,2} from|previously|originally|initially|(?:it|they|that|this) had been)\s+${EN_FILL}$|(?<!\p{L})(?:originally|initially|previously|first)\s+(?:planned|reported|estimated|announced|forecast|expected|budgeted|agreed|offered|demanded)\s+${EN_FILL}$|(?<!\p{L})(?:initial|original|earlier|previous|first)\s+(?:estimate|forecast|figure|offer|count|toll|target|budget|plan|guidance|projection)s?\s+of\s+${EN_FILL}$`,
        'iu',
      ),
    ),
    fromBefore: led(new RegExp(String.raw`(?<!\p{L})from\s+${EN_FILL}$`, 'iu')),
    toBetween: /^\s*(?:\p{L}+\s+){0,3}to\s+(?:\p{L}+\s+){0,2}$/u,
    atFirst: led(/(?<!\p{L})(?:originally|previously|initially|formerly|at first|(?:was|were) to have)(?!\p{L})/iu),
    wasSo: null,
    approved: led(
      /(?<!\p{L})when (?:it|they|the \p{L}+) (?:was|were) (?:approved|planned|announced|agreed|launched)(?!\p{L})/iu,
    ),
    pastPerfect: led(
      /(?<!\p{L})(?:had|[’']d)\s+(?:\p{L}+\s+){0,2}(?:told|said|put(?! (?:right|back|off|out|up|down|in|on|together|into)(?!\p{L}))|given|reported|announced|forecast|estimated|spoken|stood|planned|promised|offered|demanded|counted|totalled|budgeted|claimed|predicted|reached|amounted)(?!\p{L})|(?<!\p{L})(?:has|have|had) put (?:it|that|them|the (?:number|figure|count|toll|total|cost|bill)) at(?!\p{L})|(?<!\p{L})had\s+(?:\p{L}+\s+)?been\s+(?:put(?! (?:right|back|off|out|up|down|in|on|together|into)(?!\p{L}))|estimated|reported|planned|set|forecast|expected|at|told)(?!\p{L})/iu,
    ),
    hadBeen: null,
    asFirst: led(
      /^\s+(?:(?:(?:that|which)\s+)?(?:(?:the|its|their|his|her)\s+)?(?:[\p{L}'’-]+\s+){1,3}had\s+)?(?:as\s+)?(?:first|initially|originally|previously)\s+(?:published|reported|planned|announced|estimated|thought|feared|stated|said|forecast|budgeted)(?!\p{L})|^\s+(?:(?:that|which)\s+)?(?:the|its|their|his|her)\s+(?:\p{Ll}+\s+){1,2}had\s+(?:named|given|reported|announced|stated|claimed|admitted|quoted)(?!\p{L})/iu,
      /(?<!\p{L})(?:first|initially|originally|previously|had)/iu,
    ),
    against: led(
      /(?<!\p{L})(?:arriv(?:ed?|es|ing) at|c[ao]mes? up with|counts?|counting|(?:sticks?|stuck) (?:to|by|with)|stands? by|spoke of|speaks? of|speaking of|saying (?:it|that|the (?:figure|number|total)) (?:is|was|were)|estimat(?:es?|ed|ing) (?:it|that|them|(?:the|its|their)(?: \p{Ll}+){1,3}) at|gave (?:a|the|its own) (?:figure|number|count|toll) of|put(?:s|ting)? (?:it|that|them|this|(?:the|its|their)(?: \p{Ll}+){1,3}) at|(?:says?|said|estimates?|estimated|insists?|insisted)(?: that)? (?:it|the (?:real|true|actual) (?:figure|number|total|cost)) (?:is|was|were)(?! owed|(?: \p{L}+)? \p{L}+ing(?!\p{L}))|the (?:real|true|actual|correct) (?:figure|number|total|sum|cost)s? (?:is|was|were)|(?:is|was) (?:much |far |rather )?(?:closer|nearer) to|(?:so far|only) accept(?:s|ed)|accept(?:s|ed) only|['’]s (?:own )?(?:figure|estimate|count) of|counted|contradicting (?:the|a)(?: \p{L}+){0,2}(?: of)?|point(?:s|ed) to|(?:has|have) (?:said|claimed|given|put it at)|the figure of)\s+["“]?(?:\p{L}+\s+){0,2}$/iu,
    ),
  },
};

/** "hatte noch von 72 gesprochen": no longer so. */
const STILL = led(/(?<!\p{L})(?:noch|bisher|bislang|still|until now)(?!\p{L})/iu);
/** "Inzwischen sind es 44": the count went on, nobody disputes it. */
const SINCE = led(/(?<!\p{L})(?:inzwischen|mittlerweile|nun|jetzt|heute|now|since then|by now|meanwhile)(?!\p{L})/iu);
/** "Nun herrscht Klarheit: Das Amt zählte 312. Der Verein hatte von 400 gesprochen": the count settles what was told before. */
const isSettled = (context: Context, { start, end }: Span): boolean =>
  context.leads.says(SETTLED, Math.max(0, start - SETTLED_REACH), end);
const SETTLED = led(
  /(?<!\p{L})(?:klarheit|(?:auf)?geklärt|klärt|nachgezählt|steh(?:t|en) (?:nun|jetzt|inzwischen|mittlerweile) fest|amtliche[nrs]? (?:zählung|endergebnis)|schlusszählung|settle[sd]|cleared up|clears up|official count|final count|recount(?:ed)?|put an end to the (?:argument|dispute|guess\p{Ll}*))(?!\p{L})/iu,
);
/** UTF-16 units: some sentences before. */
const SETTLED_REACH = 260;

/** "15 more than it had estimated": by how many two figures differ. */
const DIFFERENCE = led(
  /^\s+(?:\p{L}+\s+)?(?:(?:more|fewer|less)\s+than|(?:mehr|weniger)\s+als)(?!\p{L})/iu,
  /(?<!\p{L})(?:more|fewer|less|mehr|weniger)\s/iu,
);
/** A year earlier, in the same quarter of 2025: another period, which nothing replaced. */
const OTHER_PERIOD =
  /^[^.;]{0,12}(?:(?:a|the) year (?:earlier|ago|before)|the (?:previous|prior) (?:year|quarter|season)|in the same (?:period|quarter)|im (?:vorjahr|vorjahres\p{L}+|jahr davor|jahr zuvor)|ein jahr (?:zuvor|davor))/iu;

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
const OF_OTHERS =
  /(?:^|[\s,;])(?:in|im|bei|beim|für|unter|auf|am|an|vor|seit)\s+(?!wahrheit|wirklichkeit|tat(?!\p{L}))(?:(?!\d)[\p{L}-]+\s+){1,5}(?:sind|waren|seien|wären)\s+es\s+(?:(?!\d)\S+\s+){0,2}$|(?<!\p{L})(?:für|bei)\s+(?:seine|ihre|die eigene)[nrm]?\s+\p{Lu}\S+\s+(?:(?!\d)\S+\s+){0,5}$/iu;

/** "310 jobs instead of the 240 it had announced": what stands behind the next figure tells of that one. */
const untilNext = ({ reading }: Context, clause: Clause, quantity: Quantity): number =>
  reading.quantities.find((q) => q.start >= quantity.end && q.start < clause.end)?.start ?? clause.end;

/** "nachdem es 2025 bei 7,4 Millionen gelegen hatte": of a named year, which nothing replaces. */
const ofOtherPeriod = ({ reading }: Context, clause: Clause): boolean =>
  reading.times.some((t) => contains(clause, t) && /^\d{4}(?:-[QH]\d)?$/.test(t.value));

/** Words by which a passage disputes the figure told before it: what follows is another account of the same. */
const DISPUTES: Readonly<Record<Language, RegExp>> = {
  de: /(?<!\p{L})(?:widersprach(?:en)?|widerspricht|widersprechen|bestritt(?:en)?|bestreite[tn]|zweifel(?:t|te|n|ten)|dagegen|hingegen|demgegenüber|während|wohingegen|tatsächlich|zu (?:niedrig|hoch|gering|tief) (?:gegriffen|angesetzt)|(?:sind|seien|waren|wären) es|es (?:seien|wären))(?!\p{L})/iu,
  en: /(?<!\p{L})(?:disput(?:ed?|es|ing)|contradict(?:ed|s|ing)?|challeng(?:ed|es|ing)|reject(?:ed|s|ing)? (?:that|the \p{L}+)|den(?:ied|ies|ying) that|but|however|while|whereas|by contrast|puts? (?:it|that|them|this) at|the (?:real|true|actual) (?:figure|number|total))(?!\p{L})/iu,
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
  /(?:auf|to|at)\s+\S*$/iu.test(slice(Math.max(sentence.start, start - 20), start));
