/** What a bare number counts: the noun behind it, the state of people, the votes against. */

import type { Language, Quantity } from '../../model/index.ts';
import { led, lemmaOf, type MeasureEntry, measureOf, pattern, type Slice } from '../../text/index.ts';
import type { Clause, Word } from '../clauses.ts';
import type { Context } from '../context.ts';
import { claimWords } from '../lexicon.ts';
import { isNoun } from '../terms.ts';
import { isAnyone } from './anyone.ts';
import { isAttributeAt } from './attributes.ts';
import { isCase, senseOf } from './counting.ts';
import {
  BY_NOUN,
  BY_PREDICATE,
  entryOf,
  GOVERNED,
  IN_SENTENCE,
  isPersonKey,
  type Named,
  named,
} from './measure-names.ts';
import { statePhrase } from './predicates.ts';

const FEW = String.raw`(?:(?:nur|noch|only|just|bislang|bisher|erst|now|jetzt|about|some|rund|etwa|at least|mindestens)\s+){0,3}`;
const NUMERAL = String.raw`(?:\d[\d.,]*|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)`;
/** "of the 200 staff at the Pellsend mill, 90 ..." */
const WHERE = String.raw`(?:\s+(?:at|in|of|from|im|am|bei|beim|aus|vom|von)\s+(?:[\p{L}-]+\s+){0,3}[\p{L}-]+)?`;
const ARE = '(?:sind|seien|waren|wurden|werden|sollen|müssen|haben|hatten|hätten|are|were|have|had|will|would|must)';

/** An identifier of three parts is a version; "Version 3.1" of a scale is none of the article's figures. */
export function version(clause: Clause, quantity: Quantity): Named | null {
  if (!/^\d+(?:\.\d+){2,}$/.test(quantity.identifier ?? '')) return null;
  const word = clause.words.findLast(
    (w) => w.end <= quantity.start && /^(?:version|release|firmware|update)$/.test(w.lower),
  );
  return { key: 'version', course: 'status', dimension: null, word: word ?? null, confidence: BY_PREDICATE };
}

/** "640 Beschäftigte" names its measure itself; "zwei Menschen" takes it from what happens to them. */
export function nameOfCounted(context: Context, all: Clause, counted: Word, quantity: Quantity): Named {
  const clause = withoutPart(context, all, counted);
  const whole = isWhole(context, quantity);
  const sense = whole ? null : senseIn(context, clause, counted);
  if (sense) return sense;
  if (!whole && isReportedCase(context, clause, counted, quantity))
    return named(measureOf('infections')!, counted, BY_PREDICATE);
  const own = entryOf(counted, context.lang);
  // "One of the six patients died": six is how many there are.
  const fate = own && isPersonKey(own.key) && !whole ? fateIn(context, clause, counted) : null;
  if (fate) return named(fate, counted, GOVERNED);
  if (!whole && (own?.key === 'people' || isAnyone(counted.text, context.lang)))
    return stateOf(context, clause, counted, own, quantity);
  if (own) return named(own, counted, GOVERNED);
  const key = `count:${lemmaOf(counted.text, context.lang)}`;
  return { key, course: 'status', dimension: 'count', word: counted, confidence: BY_NOUN };
}

/** "Sechs Patienten erkrankten, einer von ihnen starb": what befell the one is not what befell the six. */
function withoutPart({ slice }: Context, clause: Clause, counted: Word): Clause {
  const part = OF_THEM.exec(slice(counted.end, clause.end));
  if (!part) return clause;
  const end = counted.end + part.index;
  return { ...clause, end, words: clause.words.filter((w) => w.end <= end) };
}
const OF_THEM =
  /,\s+(?:\p{L}+\s+)?(?:\d+|\p{L}+)\s+(?:(?:von\s+(?:ihnen|denen)|davon)|of\s+(?:them|whom|these))(?!\p{L})/iu;

/** "Bei fünf der neun gemeldeten Patienten": nine are ill, the five are some of them. */
function isReportedCase({ slice, lang }: Context, clause: Clause, counted: Word, quantity: Quantity): boolean {
  const attribute = clause.words.findLast((w) => w.end <= counted.start)?.text ?? '';
  const sentence = slice(clause.sentence.start, clause.sentence.end);
  return !isPartOf(slice, quantity) && isCase(counted.text, attribute, sentence, lang);
}
const NEXT_WHOLE = new RegExp(String.raw`^\s+(?:der|von den|of the)\s+(?:\p{L}+\s+){0,2}?${NUMERAL}(?!\p{L})`, 'iu');
const isPartOf = (slice: Slice, quantity: Quantity): boolean => NEXT_WHOLE.test(slice(quantity.end, quantity.end + 40));

/** The measure that the clause gives to an open noun: "Fälle" of a disease, posts that are cut. */
function senseIn(context: Context, clause: Clause, counted: Word): Named | null {
  const said = (at: { start: number; end: number }): string => context.slice(at.start, at.end);
  const key = senseOf(counted.text, said(clause), said(clause.sentence), context.lang);
  const entry = key ? measureOf(key) : null;
  return entry && named(entry, counted, GOVERNED);
}

/** "Two workers have been killed": what befell them is what is counted, whoever they are. */
function fateIn(context: Context, clause: Clause, counted: Word): MeasureEntry | null {
  const key = statePhrase(context, clause, counted.text);
  return key && FATES.has(key) ? measureOf(key) : null;
}
const FATES: ReadonlySet<string> = new Set(['deaths', 'injured', 'missing', 'arrests']);

/** The 640 in "140 der 640 Stellen": what there is, whatever happens to the part. */
export const isWhole = ({ slice, leads }: Context, { start, end }: Quantity): boolean =>
  leads.says(PART_OF, Math.max(0, start - 30), start) ||
  (leads.says(OF_ALL, Math.max(0, start - 24), start) && SO_MANY.test(slice(end, end + 60)));
const PART_OF = led(
  pattern('iu')`
    (?:
      \d
      | (?<!\p{L})(?:
          one | two | three | four | five | six | seven | eight | nine | ten | eleven | twelve | none
          | some | half | eine[rsmn]? | zwei | drei | vier | fünf | sechs | sieben | acht | neun | zehn
          | elf | zwölf | keine[rsmn]? | einige | die hälfte
        )
    )\s+(?:
      of (?:the|its|their) | der | dieser | seiner | ihrer | von(?: den| insgesamt)? | unter den
    )\s+(?:insgesamt\s+)?$
  `,
  /(?<!\p{L})(?:of|der|dieser|seiner|ihrer|von|unter)\s/iu,
);
/** "Von elf Stellen sind nur noch fünf besetzt", "of the 22 rooms four": the former of the two is the whole. */
const OF_ALL = led(
  /(?:^|[„“"«»\s,.])(?:von|of)\s+(?:(?:den|the|its|their|ihren|seinen|insgesamt)\s+){0,2}$/iu,
  /(?<!\p{L})(?:von|of)\s/iu,
);
const SO_MANY = new RegExp(
  String.raw`^\s+(?:\p{L}+\s+){1,2}${ARE}\s+${FEW}${NUMERAL}|^\s+(?:[\p{L}-]+\s+)?[\p{L}-]+${WHERE},\s+${FEW}${NUMERAL}\s+${ARE}(?!\p{L})`,
  'iu',
);

/** "Of the 200 staff, 90 will go", "von den 80 Briefen seien 60 da": the noun of the whole is that of its part. */
export function nounOfWhole(context: Context, clause: Clause, quantity: Quantity): Word | null {
  const from = Math.max(clause.sentence.start, quantity.start - WHOLE_REACH);
  const before = context.slice(from, quantity.start);
  const noun = PART_BEHIND[context.lang].exec(before)?.[1];
  const at = noun ? from + before.lastIndexOf(noun) : -1;
  const holding = context.clauses.find((c) => c.sentence === clause.sentence && c.start <= at && at < c.end);
  return holding?.words.find((w) => w.start === at) ?? null;
}
/** UTF-16 units from the whole to its part. */
const WHOLE_REACH = 100;
const PART_BEHIND: Readonly<Record<Language, RegExp>> = {
  de: new RegExp(
    String.raw`(?<!\p{L})[Vv]on\s+(?:(?:den|ihren|seinen|insgesamt)\s+){0,2}${NUMERAL}\s+(?:\p{Ll}+\s+)?(\p{Lu}[\p{L}-]+)${WHERE},?\s+(?:${ARE}\s+)?${FEW}$`,
    'u',
  ),
  en: new RegExp(
    String.raw`(?<!\p{L})of\s+(?:(?:the|its|their|all)\s+){0,2}${NUMERAL}\s+(?:[\p{L}-]+\s+)?([\p{L}-]+)${WHERE},?\s+(?:${ARE}\s+)?${FEW}$`,
    'iu',
  ),
};

/** "14 votierten dagegen": the votes of those counted before. */
export const isVoteAgainst = ({ slice }: Context, _clause: Clause, quantity: Quantity): boolean =>
  /^\s+(?:stimmten|votierten|enthielten|voted|abstained|dagegen|against)(?!\p{L})/iu.test(
    slice(quantity.end, quantity.end + 16),
  );

export const isElided = (clause: Clause, quantity: Quantity, lang: Language): boolean => {
  const next = clause.words.find((w) => w.start >= quantity.end);
  return next !== undefined && claimWords(lang).additional.has(next.lower);
};

export function stateOf(
  context: Context,
  clause: Clause,
  counted: Word | null,
  own: MeasureEntry | null,
  quantity: Quantity | null = null,
): Named {
  const noun = counted?.text ?? null;
  const here = statePhrase(context, clause, noun);
  const key = here ?? statePhrase(context, clause.sentence, noun) ?? nounState(context, clause);
  const entry = key ? measureOf(key) : null;
  if (entry) return named(entry, counted, here ? BY_PREDICATE : IN_SENTENCE);
  if (own?.key === 'inhabitants') return named(own, counted, GOVERNED);
  const before = quantity && REPORTED.test(textOf(context, clause)) ? numberBefore(context, clause, quantity) : null;
  if (before) return { ...before, word: counted, confidence: IN_SENTENCE };
  return { key: 'count:people', course: 'status', dimension: 'count', word: counted, confidence: BY_NOUN };
}

/** "Sieben Menschen sind inzwischen gemeldet": as what, the sentence before says. */
const REPORTED =
  /(?<!\p{L})(?:gemeldet|registriert|erfasst|bekannt|betroffen|gezählt|bestätigt|reported|registered|known|affected|counted|confirmed|recorded)(?!\p{L})/iu;
const textOf = ({ slice }: Context, { start, end }: Clause): string => slice(start, end);

/** "Drei Menschen gehören zu den Vermissten": a noun of the clause that names a state of people. */
function nounState(context: Context, clause: Clause): string | null {
  for (const [i, word] of clause.words.entries()) {
    const entry =
      isNoun(word, context.lang) && !isAttributeAt(clause.words, i, context.lang) ? entryOf(word, context.lang) : null;
    if (entry && STATES.has(entry.key)) return entry.key;
  }
  return null;
}
const STATES: ReadonlySet<string> = new Set(['deaths', 'injured', 'missing', 'evacuated', 'protesters', 'arrests']);

/** What the sentence before names the number of: "Die Zahl der Kranken ist gestiegen. ..." */
export function numberBefore(context: Context, { sentence }: Clause, quantity: Quantity): Named | null {
  const named = context.clauses.findLast(
    (c) => c.end <= sentence.start && c.sentence.end > sentence.start - NEXT && NUMBER_OF.test(wordsIn(c)),
  );
  if (!named) return null;
  const at = named.words.findIndex((_, i) => NUMBER_OF.test(wordsIn({ words: named.words.slice(i, i + 2) })));
  const noun = countedBehind(named, at + 2, context.lang);
  return noun && nameOfCounted(context, named, noun, quantity);
}
const wordsIn = ({ words }: Pick<Clause, 'words'>): string => words.map((w) => w.lower).join(' ');
const NUMBER_OF = /(?<!\p{L})(?:(?:an)?zahl (?:der|von)|(?:number|toll) of)(?!\p{L})/u;
/** Characters within which the next sentence begins. */
const NEXT = 4;

/** "the number of affected farms": the last noun of the phrase in English, the first in German. */
export function countedBehind(clause: Clause, from: number, lang: Language): Word | null {
  const phrase = clause.words.slice(from, from + 5);
  if (lang === 'de') return phrase.find((w) => isNoun(w, lang)) ?? null;
  const end = phrase.findIndex((w) => !isNoun(w, lang) || claimWords(lang).finiteVerbs.has(w.lower));
  const nouns = phrase.slice(0, end < 0 ? 3 : end);
  return nouns.findLast((w) => !STATE.test(w.lower)) ?? nouns.at(-1) ?? null;
}

/** "the number of people ill": how they are, not what they are. */
const STATE = /^(?:ill|sick|dead|injured|wounded|missing|affected|infected|homeless|hurt|hit|struck|still|now)$/u;
