/** What delimits a figure: adjectives around it and its measure, peaks, moments of the day, versions of a scale. */
import { type Language, overlaps, type Quantity } from '../../model/index.ts';
import { findQualifiers, type Led, led, noted, pattern } from '../../text/index.ts';
import type { Clause, Word } from '../clauses.ts';
import type { Context } from '../context.ts';
import { isWhole } from './measure-counted.ts';

export interface Qualified {
  /** sorted, canonical English keys */
  readonly qualifiers: readonly string[];
  /** an extreme that was reached belongs to its time for good */
  readonly peak: boolean;
}

/** Keys that the modality or the comparator already tells. */
const TOLD_ELSEWHERE: ReadonlySet<string> = new Set(['planned', 'minimum', 'paying', 'like-for-like', 'installed']);

const PEAK = led(
  pattern('iu')`
    (?<!\p{L})(?:
      in der spitze | höchst(?:stand|wert|marke|pegel)\p{L}{0,2} | höchsten? (?:stand|wert|punkt)
      | am höhepunkt | scheitel(?:punkt|stand)? | at the height | crest(?:ed)?
      | rekord(?:hoch|stand|wert)\p{L}{0,2} | at its (?:peak|highest) | peaked | peak | all-time high
    )(?!\p{L})
  `,
);
const MOMENTARY = led(
  /(?<!\p{L})(?:zeitweise|zwischenzeitlich|vorübergehend|im tagesverlauf|intraday|briefly|at one point|as much as)(?!\p{L})/iu,
);
const CLOSING = led(
  /(?<!\p{L})(?:schloss(?:en)?|handelsschluss|schlusskurs\p{L}{0,2}|closed|at the close|closing)(?!\p{L})/iu,
);
/** How much of a vote is counted is not how it was cast; the words stand right behind the figure. */
const COUNTED =
  /(?<!\p{L})(?:ausgezählt|ausgezählten|(?:ballots|votes|precincts) (?:were |are |have been )?(?:counted|reporting))(?!\p{L})/iu;
const COUNTED_REACH = 45;
const SEVERE = led(
  /(?<!\p{L})(?:schweren? (?:fälle|fällen|verläufe|verläufen|erkrankungen)|severe cases|serious cases)(?!\p{L})/iu,
);
/** The majority that a vote needs is not the one it got, nor are the signatures. */
const REQUIRED = led(
  /(?<!\p{L})(?:nötig|erforderlich|notwendig|brauch(?:t|en|te|ten)|bräuchten?|benötig(?:t|te|ten|en)|needed|needs?|required|requires?|necessary)(?!\p{L})/iu,
);
/** "Die Schwelle liegt bei 450 Geburten", "below the threshold of 450 births": how many there must be, not how many there were. */
const THRESHOLD: Readonly<Record<Language, RegExp>> = {
  de: pattern('iu')`
    (?<!\p{L})(?:
      schwelle | schwellenwert | mindest(?:zahl|wert|menge|größe) | grenzwert | obergrenze
      | untergrenze
    )(?:\s[^.,;:\d]{1,40})?\s+(?:
      von | liegt bei | lag bei | liege bei | beträgt | betrage | sind | ist
    )\s+(?:\p{L}+\s+){0,2}$
  `,
  en: /(?<!\p{L})(?:threshold|minimum|limit|cap|ceiling)(?:\s(?:for|on)\s[^.,;:\d]{1,40})?\s+(?:of|is|was|stands at|lies at|at)\s+(?:\p{L}+\s+){0,2}$/iu,
};
const THRESHOLD_REACH = 80;
/** A count that says it takes in or leaves out what the usual one does not. */
const EXTENDED = led(
  pattern('iu')`
    (?<!\p{L})(?:
      (?:including|includes|einschließlich|inklusive|samt)(?: (?:about|some|rund|etwa|de[rsmn]|the))?(?: [\d.,]+)? (?:
        agency | temporary | contract | private | freelance | suspected | probable | subcontract
        | leih | zeitarbeit | aushilfs | privat | verdacht | vermut | saison
      )\p{L}*
      | leaves? out | left out | (?:does|do|did) not (?:include|count) | excludes? | excluding
      | not counting | figure that includes | nicht (?:mit)?(?:eingerechnet|gezählt|enthalten)
      | rechnet \p{L}+ nicht mit | lässt \p{L}+ außer acht | mitgerechnet | eingerechnet
    )(?!\p{L})
  `,
);
/** What is only talked about, against what was decided: never two reports of one fact. */
const CONSIDERED = led(
  pattern('iu')`
    (?<!\p{L})(?:
      berät | beraten | beriet | abstimmen | abgestimmt werden | im Gespräch | prüft | prüfen
      | geprüft | erwägt | erwägen | diskutiert | consider(?:s|ing)? | weigh(?:s|ing)? | debates?
      | vote on | look(?:s|ing) at
    )(?!\p{L})
  `,
);
/** What somebody asked to be given, against what was given. */
const REQUESTED = led(
  /(?<!\p{L})(?:beantragt\p{L}{0,2}|beantragen|requested|requests?|applied for|applying for|asked for|sought|seeks|seeking)(?!\p{L})/iu,
);
const DECIDED = led(
  /(?<!\p{L})(?:beschlossen|beschloss|bewilligt\p{L}{0,2}|genehmigt\p{L}{0,2}|verabschiedet|stimmte zu|approved|decided|agreed|passed|adopted)(?!\p{L})/iu,
);
/** Posts that have somebody, against those there are. */
const FILLED = led(/(?<!\p{L}|nicht )(?:besetzt\p{L}{0,2}|vergeben|filled|staffed)(?!\p{L})/iu);
const POSTS = /(?:stellen?|sitze?n?|posten|arbeitsplätzen?|posts?|positions?|jobs?|seats?|roles?)$/iu;
/** "Die dortige Station", "a rival": of another place or party than the one the report is about; "its rival Lumo" names it. */
const ELSEWHERE = led(
  /(?<!\p{L})(?:dortige[nrsm]?|benachbarte[nrsm]?|nachbar(?:kreis|ort|stadt|gemeinde|land|werk|klinik)\p{L}{0,2}|neighbou?ring|rival(?!\s+(?-i:\p{Lu})))(?!\p{L})/iu,
);
/** "Dort kostete der Umbau ...": at the place that the sentence before named. */
const THERE = /^(?:dort|there,)\s/iu;
const THERE_REACH = 8;
/** What was paid up to now is not what a thing costs. */
const SPENT = led(
  /(?<!\p{L})(?:bislang|bisher|bereits|so far|to date|already)(?=[^.;]*(?<!\p{L})(?:ausgegeben|verbaut|geflossen|gezahlt|spent|paid|comes? to|came to)(?!\p{L}))/iu,
);
/** Of a season that is over, where the one that runs is counted anew. */
const FORMER_SEASON = led(
  /(?<!\p{L})(?:(?:vergangen|vorig|letzt|vorletzt)e[nrsm]? (?:saison|spielzeit)|(?:last|previous) season)(?!\p{L})/iu,
);
/** Versions up to which something reaches are those it concerns, not the one that mends it. */
const UP_TO =
  /(?:bis(?: einschließlich)?|up to(?: and including)?|vor|before|prior to|älter als|earlier than|through)\s*(?:version\s*)?$/iu;

export function qualifiersOf(context: Context, clause: Clause, quantity: Quantity, word: Word | null): Qualified {
  const { leads } = context;
  const says = (pattern: Led): boolean => leads.says(pattern, clause.start, clause.end);
  const keys = new Set(
    findQualifiers(context.lang, around(clause, quantity, word)).filter((k) => !TOLD_ELSEWHERE.has(k)),
  );
  const peak = says(PEAK);
  if (peak) keys.add('maximum');
  if (quantity.type === 'percentage' && says(MOMENTARY)) keys.add('intraday');
  if (quantity.type === 'percentage' && says(CLOSING)) keys.add('closing');
  if (quantity.type === 'percentage' && COUNTED.test(context.slice(quantity.end, quantity.end + COUNTED_REACH)))
    keys.add('counted');
  if (says(SEVERE)) keys.add('severe');
  if ((quantity.type === 'percentage' || quantity.type === 'number') && says(REQUIRED)) keys.add('required');
  if (quantity.type !== 'identifier' && isThreshold(context, clause, quantity)) keys.add('threshold');
  if (leads.says(EXTENDED, clause.sentence.start, clause.sentence.end)) keys.add('other-extent');
  if (says(CONSIDERED) && !says(DECIDED)) keys.add('considered');
  if (says(ELSEWHERE)) keys.add('elsewhere');
  if (THERE.test(context.slice(clause.sentence.start, clause.sentence.start + THERE_REACH))) keys.add('there');
  if (quantity.type === 'currency' && says(SPENT)) keys.add('so-far');
  if (says(FORMER_SEASON)) keys.add('former-season');
  if (quantity.type === 'currency' && says(REQUESTED)) keys.add('requested');
  if (word && POSTS.test(word.text) && says(FILLED) && !isWhole(context, quantity)) keys.add('filled');
  if (quantity.type === 'identifier' && isUpTo(context, quantity)) keys.add('affected');
  const scale = quantity.type === 'number' ? scaleIn(context, clause, quantity) : null;
  if (scale) keys.add(`version-${scale}`);
  return { qualifiers: [...keys].sort(), peak };
}

const isThreshold = ({ slice, lang }: Context, { sentence }: Clause, { start, end }: Quantity): boolean =>
  THRESHOLD[lang].test(slice(Math.max(sentence.start, start - THRESHOLD_REACH), start)) ||
  NEEDED.test(slice(Math.max(sentence.start, start - THRESHOLD_REACH), start)) ||
  NEEDED_BEHIND.test(slice(end, sentence.end));
/** "1.300 der nötigen 1.520 Unterschriften", "of the 1,520 signatures needed" */
const NEEDED = /(?<!\p{L})(?:nötigen|erforderlichen|notwendigen|benötigten|needed|required|necessary)\s+$/iu;
const NEEDED_BEHIND = /^\s+(?:\p{L}+\s+)?(?:needed|required)(?!\p{L})/iu;

/** Adjectives stand at the measure word or at the figure; those of other phrases delimit other things. */
function around(clause: Clause, quantity: Quantity, word: Word | null): string[] {
  const { words } = clause;
  const figure = words.findIndex((w) => overlaps(w, quantity));
  const last = words.findLastIndex((w) => overlaps(w, quantity));
  const measure = word ? words.findIndex((w) => w.start === word.start) : -1;
  const near = (i: number): boolean =>
    (measure >= 0 && i >= measure - 2 && i <= measure && !(word && overlaps(words[i]!, word) && i !== measure)) ||
    (i >= figure - 3 && i < figure) ||
    i === last + 1;
  const inName = (w: Word): boolean => word !== null && overlaps(w, word) && word.end - word.start > w.end - w.start;
  return words.filter((w, i) => near(i) && isQualifying(w.spelling) && !inName(w)).map((w) => w.text);
}

/** Adjectives are written small; a capitalised word qualifies as part of a compound only ("Nettogewinn"). */
const isQualifying = noted(({ raw }) => /^\p{Ll}/u.test(raw) || (raw.length > 8 && !/^Versicher(?:er|ung)/u.test(raw)));

const isUpTo = (context: Context, quantity: Quantity): boolean =>
  quantity.comparator === 'at-most' ||
  quantity.comparator === 'less-than' ||
  UP_TO.test(context.slice(Math.max(0, quantity.start - 40), quantity.start));

/** "CVSS 3.1" and "CVSS 4.0" are two scales: the identifier in the clause tells which. */
function scaleIn(context: Context, clause: Clause, quantity: Quantity): string | null {
  const scale = context.reading.quantities.find(
    (q) => q !== quantity && q.type === 'identifier' && /^\d+\.\d+$/.test(q.identifier ?? '') && overlaps(q, clause),
  );
  return scale?.identifier ?? null;
}
