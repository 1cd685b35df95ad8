/** What one holds of a thing is not told as what the thing is. */

import type { Localized, Span } from '../../model/index.ts';
import { evidenceAt, heldBy } from '../align.ts';
import { hasCue } from '../cues.ts';
import { type Case, gathered, type Judgement, type RuleExample, type SupportRule } from '../rule.ts';
import { type SheetSentence, slice, type Word } from '../sheet.ts';
import type { SourceSentence } from '../sources.ts';
import { spelled } from '../spelled.ts';

export const examples: readonly RuleExample[] = [
  {
    lang: 'de',
    source: 'Betriebsrat Jonas Wiegand nannte den Verkauf der Werft überstürzt. Die Werft liegt in Lunden.',
    good: 'Betriebsrat Wiegand nennt den Verkauf der Werft überstürzt.',
    bad: 'Der Verkauf der Werft in Lunden ist überstürzt.',
    finding: '„überstürzt“ ist in der Quelle ein Urteil („nannte den Verkauf der Werft überstürzt“), keine Tatsache.',
  },
  {
    lang: 'en',
    source: 'Neurologist Jonas Wiegand called the results of the Lunden trial premature. The trial took twelve weeks.',
    good: 'The results of the Lunden trial are premature, according to Wiegand.',
    bad: 'The results of the Lunden trial are premature.',
    finding: '“premature” is an opinion in the source (“called the results of the Lunden trial premature”), no fact.',
  },
];

export const valued: SupportRule = {
  name: 'valued',
  severity: 'block',
  about: {
    de: 'Ein Urteil, das in der Quelle jemand fällt, darf nicht als Tatsache dastehen.',
    en: 'A judgement that someone passes in the source must not stand as a fact.',
  },
  examples,
  *check(of: Case): Iterable<Judgement> {
    if (of.foreign) return;
    const all = opinionsIn(of);
    if (all.length === 0) return;
    for (const sentence of [...of.sentences, ...of.opinions]) {
      if (isAttributed(of, sentence)) continue;
      for (const opinion of all) {
        const word = sentence.words.find((w) => w.kind === 'content' && opinion.values.some((v) => isValue(w, v)));
        if (word && speaksOf(of, sentence, word, opinion)) yield judged(of, word, opinion);
      }
    }
  },
};

interface Opinion extends Span {
  readonly at: SourceSentence;
  /** the words of judgement: "überstürzt", "schweren Fehler" */
  readonly values: readonly Word[];
  /** of what they are said */
  readonly object: readonly Word[];
}

const isValue = (word: Word, value: Word): boolean => word.stem === value.stem || word.lemma === value.lemma;

/** "nannte X überstürzt", "hält X für überfällig", "called X premature", "described X as a mistake". */
const opinionsIn = gathered((of) =>
  of.sources.sentences.flatMap((at) => at.sentence.clauses.flatMap(({ words }) => opinionIn(of.lang, at, words) ?? [])),
);

const NAMES = spelled(/^(?:nannten?|nennt|nennen|called|calls|calling)$/);
const HOLDS = spelled(
  /^(?:halt|hielt|halten|hielten|bezeichne\w*|wertet\w*|kritisiert\w*|describe\w*|regard\w*|consider\w*|dismiss\w*|criticis\w*|condemn\w*|denounce\w*)$/,
);
const AS = spelled(/^(?:fur|als|as)$/);
/** Such words count and date; they pass no judgement. */
const NO_OPINION = spelled(
  /^(?:zahl\w*|grund\w*|detail\w*|name\w*|beispiel\w*|gestern|heute|erneut|zudem|number|today|again)$/,
);

function opinionIn(lang: Case['lang'], at: SourceSentence, all: readonly Word[]): Opinion[] | null {
  const words = all.filter((w) => w.kind !== 'mark');
  const verb = words.findIndex((w) => NAMES(w) || HOLDS(w));
  if (verb < 0 || (verb === 0 && words[0]!.start === at.sentence.start)) return null;
  const behind = words.slice(verb + 1);
  const as = behind.findLastIndex(AS);
  if (HOLDS(words[verb]!) ? as < 1 : as >= 0) return null;
  const values = valuesIn(lang, as >= 0 ? behind.slice(as + 1) : endOf(behind));
  const object = behind.filter((w) => w.kind === 'content' && !values.includes(w));
  if (values.length === 0 || object.length === 0) return null;
  return [{ at, values, object, start: words[verb]!.start, end: words.at(-1)!.end }];
}

/** The judgement stands last: an adjective, or a noun with the article that makes it one of a kind. */
function endOf(behind: readonly Word[]): readonly Word[] {
  const article = behind.findLastIndex((w) => ARTICLE.test(w.folded));
  return article > 0 && behind.length - article <= PHRASE ? behind.slice(article) : behind.slice(-1);
}
const ARTICLE = /^(?:ein|eine|einen|a|an)$/;
/** Words of "a grave mistake". */
const PHRASE = 4;

const valuesIn = (lang: Case['lang'], words: readonly Word[]): Word[] => {
  const one = ARTICLE.test(words[0]?.folded ?? '');
  if (words.length > PHRASE || words.some((w) => w.kind === 'number')) return [];
  return words.filter(
    (w) => w.kind === 'content' && !NO_OPINION(w) && (lang === 'de' ? one || !w.capital : !w.capital),
  );
};

/** The draft names a speaker, quotes, doubts or passes on what is said. */
const isAttributed = (of: Case, { words, quotes }: SheetSentence): boolean =>
  quotes.some((q) => q.type === 'direct') ||
  words.some((w) => HOLDS(w) || NAMES(w) || of.words.reportedForms.has(w.lower) || FOR(w)) ||
  [of.words.attributions, of.words.tones.hedged, of.words.tones.alleged].some((p) => hasCue(words, p));
/** "Für Wren ist das ein Fehler" */
const FOR = spelled(/^(?:fur|for|findet|fand|finds?|sees?|beurteil\w*|empfand\w*|empfind\w*)$/);

/** All words of the judgement, and something of what it is passed on; no other sentence has the word as a plain one. */
function speaksOf(of: Case, sentence: SheetSentence, word: Word, { at, values, object }: Opinion): boolean {
  const others = sentence.words.filter((w) => w !== word && w.kind === 'content');
  if (!values.every((v) => sentence.words.some((w) => isValue(w, v)))) return false;
  const holder = at.sentence.words.filter((w) => w.capital && w.end <= object[0]!.start);
  if (
    holder.some(
      (h) =>
        at.sentence.mentions.some((m) => m.type === 'person' && m.start <= h.start && h.end <= m.end) &&
        heldBy(h, sentence.words) === 1,
    )
  )
    return false;
  const told = of.sources.sentences.some(
    (s) => s !== at && s.sentence.words.some((w) => values.some((v) => isValue(w, v))),
  );
  return !told && others.some((w) => heldBy(w, object) >= 0.8);
}

const judged = (of: Case, word: Word, opinion: Opinion): Judgement => ({
  start: word.start,
  end: word.end,
  message: message(slice(of.draft, word), slice(opinion.at.sheet, opinion)),
  cure,
  evidence: [evidenceAt(opinion.at, opinion)],
});

const message = (said: string, there: string): Localized => ({
  de: `„${said}“ ist in der Quelle ein Urteil („${there}“), keine Tatsache.`,
  en: `“${said}” is an opinion in the source (“${there}”), no fact.`,
});
const cure: Localized = { de: 'Sagen, wer so urteilt.', en: 'Say whose opinion it is.' };
