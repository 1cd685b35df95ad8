/** What a source tells of one person, organisation or place is not told of another. */

import type { Localized, Mention } from '../../model/index.ts';
import { evidenceAt, heldBy, overlap, type Passage, passagesFor } from '../align.ts';
import { isChecked, nameWords, sharesName } from '../names.ts';
import { sourcesBy } from '../outlets.ts';
import type { Case, Judgement, RuleExample, SupportRule } from '../rule.ts';
import { clauseAt, type SheetSentence, slice, type Word } from '../sheet.ts';
import type { SourceSentence } from '../sources.ts';
import { spelled } from '../spelled.ts';
import { type Mistaken, wrongDoer } from './parts/doer.ts';

export const examples: readonly RuleExample[] = [
  {
    lang: 'de',
    source:
      'Der Architekt Ruben Falk stellte den Entwurf für die Stadthalle vor. Im Rat wurde lange gestritten.\n\nDen Auftrag für das Hallenbad bekam die Planerin Edda Storm.',
    good: 'Für das Hallenbad erhielt die Planerin Edda Storm den Auftrag.',
    bad: 'Den Auftrag für das Hallenbad bekam Ruben Falk.',
    finding: 'Die Quelle sagt das von „Edda Storm“, nicht von „Ruben Falk“.',
  },
  {
    lang: 'en',
    source:
      'Architect Ruben Falk presented the design for the town hall. The council debated it for hours.\n\nThe contract for the swimming pool went to planner Edda Storm.',
    good: 'Planner Edda Storm got the contract for the swimming pool.',
    bad: 'The contract for the swimming pool went to Ruben Falk.',
    finding: 'The source says this of “Edda Storm”, not of “Ruben Falk”.',
  },
];

/** The rest of the sentence must largely stand in the passage before its name can be called the wrong one. */
const COVER = 0.45;
/** A second passage counts when it holds this part of what the first one holds. */
const EQUAL = 0.7;
/** Where the passage has a pronoun, the name may stand this many sentences before it. */
const REACH = 3;
const PRONOUN = spelled(
  /^(?:er|sie|ihm|ihn|ihnen|sein\w*|ihre?\w*|dieser|dieses?|diesen|dort|he|she|him|his|hers?|they|their|them|it|its|there)$/,
  'lower',
);

/** English tells of a place what it tells of the town, stadium or country around it. */
const isToldOf = (of: Case, mention: Mention): boolean =>
  isChecked(mention) && (of.lang === 'de' || mention.type !== 'place');

export const actor: SupportRule = {
  name: 'actor',
  severity: 'block',
  about: {
    de: 'Was die Quelle von einem sagt, darf der Satz nicht von einem anderen sagen.',
    en: 'What the source says of one the sentence must not say of another.',
  },
  examples,
  *check(of: Case): Iterable<Judgement> {
    for (const [i, sentence] of of.sentences.entries()) {
      const before = of.sentences[i - 1];
      const other = of.foreign ? null : wrongDoer(of, sentence);
      if (other) {
        yield doneByAnother(of, other);
        continue;
      }
      for (const mention of sentence.mentions) {
        const found =
          isToldOf(of, mention) && (of.lang === 'de' || of.draft.reading.mentions.includes(mention))
            ? mistaken(of, sentence, before, mention)
            : null;
        if (found) yield found;
      }
    }
  },
};

function doneByAnother(of: Case, { said, there, at }: Mistaken): Judgement {
  const span = { start: said[0]!.start, end: said.at(-1)!.end };
  const rival = { start: there[0]!.start, end: there.at(-1)!.end };
  const name = at.sheet.text.slice(rival.start, rival.end);
  return { ...span, message: message(slice(of.draft, span), name), cure, evidence: [evidenceAt(at)] };
}

function mistaken(
  of: Case,
  sentence: SheetSentence,
  before: SheetSentence | undefined,
  mention: Mention,
): Judgement | null {
  const name = nameWords(sentence, mention);
  if (isQuotedAs(sentence, mention)) return null;
  if (name.length === 0 || !name.some((w) => of.sources.find(w).size > 0)) return null;
  const clause = clauseAt(sentence, mention);
  const inClause = restOf(clause?.words ?? [], name);
  // "Lorenz, der Hafenmeister, ...": what is told of an apposition stands in the clauses around it
  const rest = inClause.length < 2 && of.lang === 'de' ? restOf(sentence.words, name) : inClause;
  const passages = passagesFor(
    sentence.words.filter((w) => !name.includes(w)),
    of.sources,
    2,
  );
  const passage = passages[0];
  if (!passage || passage.cover < leastCover(of, mention) || rest.length < 2 || isOutlet(of, name)) return null;
  const all = overlap(rest, rest, of.sources);
  if (overlap(rest, meant(of, passage.at), of.sources) < COVER * all) return null;
  if (passages.some((p) => p.cover >= EQUAL * passage.cover && isNear(of, p.at, name))) return null;
  if (mention.type === 'place' && isSiteOf(of, sentence, mention, name)) return null;
  const rival = rivalIn(of, passage, mention, [...sentence.words, ...(before?.words ?? [])]);
  if (!rival) return null;
  const [said, there] = [slice(of.draft, mention), slice(passage.at.sheet, rival)];
  return {
    start: mention.start,
    end: mention.end,
    message: message(said, there),
    cure,
    evidence: [evidenceAt(passage.at, rival)],
  };
}

/** German sentences change more of their words, and a person is seldom mistaken for the topic. */
const leastCover = (of: Case, { type }: Mention): number => (of.lang === 'de' && type === 'person' ? 0.4 : COVER);
/** "das Werk in Polen" beside "das Werk bei Posen": the sources have the noun at both places. */
function isSiteOf(of: Case, { words }: SheetSentence, mention: Mention, name: readonly Word[]): boolean {
  const at = words.findIndex((w) => w.start >= mention.start);
  const noun = words[at - 2];
  const stems = name.map((w) => w.stem);
  return (
    noun?.kind === 'content' &&
    of.sources.sentences.some(({ sentence }) =>
      sentence.words.some(
        (w, i, all) => all[i + 2] && sharesName(stems, [all[i + 2]!]) && heldBy(noun, [w]) >= 0.8 && IN(all[i + 1]!),
      ),
    )
  );
}
const IN = spelled(/^(?:in|bei|at|near)$/, 'lower');

const isOutlet = (of: Case, name: readonly Word[]): boolean => sourcesBy(name, of.sources).length > 0;

const restOf = (words: readonly Word[], name: readonly Word[]): Word[] =>
  words.filter((w) => !name.includes(w) && w.kind === 'content');

/** The words of a sentence, with those of the one before it to which a pronoun refers. */
function meant(of: Case, { at, sheet, sentence }: SourceSentence): readonly Word[] {
  const before = of.sources.sentences[at - 1];
  return of.lang === 'de' && before?.sheet === sheet && sentence.words.slice(0, 2).some(PRONOUN)
    ? [...before.sentence.words, ...sentence.words]
    : sentence.words;
}

/** "Laut SPIEGEL", "according to Storm": it only says so; the rule on attribution judges that. */
const isQuotedAs = (sentence: SheetSentence, mention: Mention): boolean => {
  const before = sentence.words.filter((w) => w.end <= mention.start).slice(-2);
  const behind = sentence.words.filter((w) => w.start >= mention.end).slice(0, 2);
  return [...before, ...behind].some((w) => /^(?:laut|zufolge|gemass|according)$/.test(w.folded));
};

function isNear(of: Case, at: SourceSentence, name: readonly Word[]): boolean {
  const stems = name.map((w) => w.stem);
  if (isTakenUp(of, at, stems)) return true;
  const reach = at.sentence.words.some(PRONOUN) ? REACH : 0;
  for (let i = at.at; i >= Math.max(0, at.at - reach); i--) {
    const one = of.sources.sentences[i]!;
    if (one.sheet !== at.sheet) break;
    if (sharesName(stems, one.sentence.words) || name.some((w) => heldBy(w, one.sentence.words) >= 0.6)) return true;
  }
  return false;
}

/** "Jacobi lehnte das ab": the sentence behind names the one and speaks of what stands before. */
export const isTakenUp = (of: Case, at: SourceSentence, stems: readonly string[]): boolean =>
  of.sources.sentences
    .slice(at.at + 1, at.at + 1 + ONWARD)
    .some(
      ({ sheet, sentence }) =>
        sheet === at.sheet &&
        sharesName(stems, sentence.words) &&
        sentence.words.some((w) => DEMONSTRATIVE.test(w.lower)),
    );
/** A quotation may stand between a statement and its answer. */
const ONWARD = 2;
export const DEMONSTRATIVE = /^(?:das|dies|dem|dagegen|dafür|darüber|daran|davon|it|this|that|which)$/;

/** A name of the same kind in the passage, or in the sentence before where the passage has none, that the draft leaves out. */
function rivalIn(of: Case, passage: Passage, mention: Mention, told: readonly Word[]): Mention | null {
  const before = of.sources.sentences[passage.at.at - 1];
  // where the sentence before was said or happened is no actor of this one
  const goesOn = mention.type !== 'place' && before?.sheet === passage.at.sheet;
  const near = before && goesOn ? [passage.at, before] : [passage.at];
  const name = stemsOf(told.filter((w) => w.start >= mention.start && w.end <= mention.end));
  for (const { sentence } of near) {
    if (sharesName(name, sentence.words)) return null;
    const same = sentence.mentions.filter((m) => m.type === mention.type);
    const rival = same.find((m) => !nameWords(sentence, m).some((w) => heldBy(w, told) > 0 || isPartOf(w, told)));
    if (rival) return rival;
    if (same.length > 0) return null;
  }
  return null;
}

const stemsOf = (words: readonly Word[]): string[] => words.map((w) => w.stem);

/** "DDR-Regierung" speaks of the DDR. */
const isPartOf = (word: Word, told: readonly Word[]): boolean =>
  told.some((t) => t.capital && (t.folded.startsWith(word.folded) || word.folded.startsWith(`${t.folded}-`)));

const message = (said: string, there: string): Localized => ({
  de: `Die Quelle sagt das von „${there}“, nicht von „${said}“.`,
  en: `The source says this of “${there}”, not of “${said}”.`,
});
const cure: Localized = { de: 'Den Namen der Quelle einsetzen.', en: 'Use the name the source gives.' };
