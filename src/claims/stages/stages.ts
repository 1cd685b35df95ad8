/** Which states of such a scale a sentence tells, and of what or whom. */
import { type Language, type Mention, overlaps, type Span, type StageTold, touching } from '../../model/index.ts';
import { bounded, type Led, led } from '../../text/index.ts';
import { type Context, topicOfWord, topicWords } from '../context.ts';
import type { Scale } from './scale.ts';
import { SCALES } from './table.ts';

interface Reader {
  readonly scale: Scale;
  readonly things: RegExp | null;
  /** highest first */
  readonly stages: readonly { readonly rank: number; readonly words: Led }[];
}

/** Whether its states are two accounts of one thing. */
export const isRivalScale = (key: string): boolean =>
  SCALES.some((scale) => scale.key === key && scale.rivals === true);

const readersOf = (lang: Language): readonly Reader[] =>
  SCALES.map((scale) => ({
    scale,
    things: scale.things && bounded(scale.things[lang], 'giu'),
    stages: scale.stages.map((words, i) => ({ rank: i + 1, words: led(bounded(words[lang])) })).toReversed(),
  }));
const READERS: Readonly<Record<Language, readonly Reader[]>> = { de: readersOf('de'), en: readersOf('en') };

/** Who wants, fears or rules it out has not seen it: asked of what stands around the words of a later state. */
const UNSURE: Readonly<Record<Language, RegExp>> = {
  de: bounded(
    String.raw`falls|wenn|ob|könnten?|sollten?|müssten?|würden?|möchte\p{Ll}*|forder\p{Ll}+|verlang\p{Ll}+|droh\p{Ll}+|hoff\p{Ll}+|erwäg\p{Ll}+|angeblich|gerücht\p{Ll}*|fürcht\p{Ll}*`,
  ),
  en: bounded(
    String.raw`if|whether|unless|could|should|might|may|would|wants?|demand(?:s|ed)?|call(?:s|ed)? (?:for|on)|threat\p{Ll}*|fear\p{Ll}*|hop(?:es?|ed|ing)|urged?|alleged(?:ly)?|rumou?r\p{Ll}*`,
  ),
};
const NEGATED = /(?<!\p{L})(?:not|never|\p{L}+n['’]t|nicht|nie|kein\p{Ll}*)\s+(?:\p{Ll}+\s+)?$/iu;
/** Characters between a thing and what is said of it. */
const REACH = 90;

/** "hatte zunächst erklärt", "had insisted": told of before. */
const FORMER: Readonly<Record<Language, RegExp>> = {
  de: bounded(
    String.raw`hatten?(?!\p{L})[^.;]*(?:erklärt|gesagt|versichert|behauptet|angegeben|beteuert|bestritten|angekündigt|ausgeschlossen)`,
  ),
  en: bounded(
    String.raw`had\s+(?:\p{Ll}+\s+){0,2}(?:said|claimed|insisted|told|stated|maintained|denied|promised|ruled out)`,
  ),
};

/** A state with the words that tell it. */
export interface StageFound {
  readonly told: StageTold;
  readonly at: Span;
}

/** States of a sentence, one of each scale; the highest that is surely told. */
export function stagesOf(context: Context, sentence: Span): readonly StageFound[] {
  const { lang, leads, slice } = context;
  const words = slice(sentence.start, sentence.end);
  return READERS[lang].flatMap(({ scale, things, stages }) => {
    for (const { rank, words: told } of stages) {
      const found = leads.find(told, sentence.start, sentence.end);
      if (!found || (scale.done && rank > 1 && tellsOfNone(words, found, lang))) continue;
      // "would be withdrawn if ...": nothing is known, not even that it stands as it was.
      if (rank > 1 && (isUnsure(words, found, lang) || (scale.done && isPlanned(words, found, lang)))) return [];
      const near = things ? thingsNear(words, things, found) : [];
      const isToldWithout =
        scale.maybe || (scale.ofPersons && (hasPerson(context, sentence) || namesOf(context, sentence).length > 0));
      if (things && near.length === 0 && !isToldWithout) continue;
      return [
        {
          at: { start: sentence.start + found.index, end: sentence.start + found.index + found[0].length },
          told: {
            scale: scale.key,
            rank,
            things: [...new Set(near.map((thing) => oneWord(thing, lang)))],
            names: namesOf(context, sentence),
            words: topicWords(context, sentence),
            days: daysIn(context, sentence),
            former: FORMER[lang].test(words),
          },
        },
      ];
    }
    return [];
  });
}

function isUnsure(sentence: string, { index, 0: told }: RegExpExecArray, lang: Language): boolean {
  const cut = (to: number): number => Math.max(sentence.lastIndexOf(',', to), sentence.lastIndexOf(';', to)) + 1;
  const own = cut(index);
  // "fordert, dass die Feier abgesagt wird": who says so stands in the clause before.
  const from = /^\s*(?:dass|that)(?!\p{L})/iu.test(sentence.slice(own)) && own > 1 ? cut(own - 2) : own;
  return (
    UNSURE[lang].test(sentence.slice(from, index)) ||
    CONDITION[lang].test(sentence.slice(index + told.length)) ||
    NEGATED.test(sentence.slice(0, index))
  );
}

/** "soll im Mai aufgehoben werden": what is to be done has not been done. */
function isPlanned(sentence: string, { index }: RegExpExecArray, lang: Language): boolean {
  const from = Math.max(sentence.lastIndexOf(',', index), sentence.lastIndexOf(';', index)) + 1;
  return PLANNED[lang].test(sentence.slice(from, index));
}
const PLANNED: Readonly<Record<Language, RegExp>> = {
  de: bounded('soll|sollen|will|wollen|frühestens|plant|planen|muss|müssen'),
  en: bounded("will|to be|plans?|planned|due to|expected to|must|has to|have to|won[’']t"),
};

/** "no contributions were received", "keine Gehälter seien gezahlt worden" */
const tellsOfNone = (sentence: string, { index }: RegExpExecArray, lang: Language): boolean =>
  NONE[lang].test(
    sentence.slice(Math.max(sentence.lastIndexOf(',', index), sentence.lastIndexOf(';', index)) + 1, index),
  );
const NONE: Readonly<Record<Language, RegExp>> = {
  de: bounded(String.raw`kein\p{Ll}*|nichts|niemand`),
  en: bounded('no|none|nothing|nobody'),
};

const CONDITION: Readonly<Record<Language, RegExp>> = {
  de: bounded('falls|sofern|sollte|wenn'),
  en: bounded('if|unless'),
};

/** All that stand before it, else the first behind it: "due to walk out in a dispute over the rota" tells of the walkout. */
function thingsNear(sentence: string, things: RegExp, { index, 0: told }: RegExpExecArray): readonly string[] {
  const gap = (at: number, length: number): number => Math.max(at - (index + told.length), index - (at + length));
  const near = [...sentence.matchAll(things)].filter((m) => gap(m.index, m[0].length) <= REACH);
  const before = near.filter((m) => m.index < index + told.length);
  return (before.length > 0 ? before : near.slice(0, 1)).map((m) => m[0]);
}

/** One word for what goes by several: "walkout", "stop work" and "strike". */
const oneWord = (thing: string, lang: Language): string =>
  ONE_WORD.find(([words]) => words.test(thing))?.[1] ?? topicOfWord(thing.split(/\s+/).at(-1)!, lang);
const ONE_WORD: readonly (readonly [words: RegExp, word: string])[] = [
  [
    /^(?:walk-? ?out|stop work|down tools|stoppage|industrial action|strike|(?:warn)?streik|ausstand)$/iu,
    'concept:strike',
  ],
  [/^(?:presse(?:konferenz)?|(?:press|news) conference)$/iu, 'thing:press-conference'],
  [/^(?:produktion|fertigung|betrieb|anlagen?|bänder|production|factory)$/iu, 'thing:operation'],
  [/^(?:kurzarbeit|short-time work(?:ing)?|short-time)$/iu, 'thing:short-time'],
  [/^(?:festival|festspiele|auflage|edition|\p{L}{3,}tage)$/iu, 'thing:festival'],
  [/^(?:judge|court|\p{L}*gericht)$/iu, 'concept:court'],
];

const daysIn = ({ reading }: Context, sentence: Span): readonly string[] => [
  ...new Set(
    reading.times.flatMap((t) =>
      overlaps(t, sentence) && t.from && t.from.slice(0, 10) === t.to?.slice(0, 10) ? [t.from.slice(0, 10)] : [],
    ),
  ),
];

const hasPerson = ({ reading }: Context, sentence: Span): boolean =>
  touching(reading.mentions, sentence).some((m) => m.type === 'person');

/** "It has not opened an inquiry": whom the sentence before names. */
function namesOf(context: Context, sentence: Span): readonly string[] {
  const own = namesIn(context, sentence);
  const said = context.slice(sentence.start, sentence.end);
  if (own.length > 0 || !(OPENS_WITH_PRONOUN.test(said) || SAID_OF_ONESELF.test(said))) return own;
  const before = context.reading.sentences.findLast((s) => s.end <= sentence.start);
  return before ? namesIn(context, before) : own;
}
const OPENS_WITH_PRONOUN = /^["“„]?(?:it|they|he|she|er|sie|es)(?!\p{L})/iu;
/** "Einen Rücktritt schließt er aus.", "Seinen Posten will sie behalten": whose the matter is, the verb says. */
const SAID_OF_ONESELF =
  /^["“„]?[^.;:,]{2,40},?\s(?:(?:sagte|erklärte)\s(?:er|sie)[^,.;]{0,30},\s)?(?:schloss|schließt|schließe|lehnte|lehnt|will|wolle|werde|wird)\s(?:er|sie)(?!\p{L})/iu;

const namesIn = ({ reading, slice }: Context, sentence: Span): readonly string[] => [
  ...new Set(
    reading.mentions
      .filter((m: Mention) => overlaps(m, sentence) && m.type !== 'place')
      .flatMap((m) => (m.entity ?? slice(m.start, m.end)).toLowerCase().split(/\s+/))
      .filter((word) => word.length > 2),
  ),
];
