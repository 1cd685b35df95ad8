/** What the sources call still open is not told as done. */

import type { Localized } from '../../model/index.ts';
import { pattern } from '../../text/index.ts';
import { distinct, evidenceAt, heldBy, overlap } from '../align.ts';
import { cuesIn, hasCue } from '../cues.ts';
import { type Case, gathered, type Judgement, type RuleExample, type SupportRule } from '../rule.ts';
import { type Clause, type SheetSentence, slice, type Word } from '../sheet.ts';
import type { SourceSentence } from '../sources.ts';
import { spelled } from '../spelled.ts';
import { isNotYet } from './negation.ts';

export const examples: readonly RuleExample[] = [
  {
    lang: 'de',
    source: 'Die Fähre nach Lunden soll ein neues Deck bekommen. Die Genehmigung der Behörde steht noch aus.',
    good: 'Genehmigt ist das neue Deck der Fähre nach Lunden noch nicht.',
    bad: 'Die Genehmigung der Behörde ist erteilt.',
    finding: 'In der Quelle ist das noch offen („steht“).',
  },
  {
    lang: 'en',
    source: 'The Lunden ferry is to get a new deck. The plan still needs the approval of the harbour board.',
    good: 'The harbour board has yet to approve the plan for the ferry.',
    bad: 'The harbour board has given its approval to the plan.',
    finding: 'In the source this is still open (“needs”).',
  },
];

export const pending: SupportRule = {
  name: 'pending',
  severity: 'block',
  about: {
    de: 'Was in der Quelle noch aussteht, darf nicht als erledigt dastehen.',
    en: 'What is still open in the source must not be told as done.',
  },
  examples,
  *check(of: Case): Iterable<Judgement> {
    if (of.foreign) return;
    const open = openOf(of);
    if (open.length === 0) return;
    for (const sentence of of.sentences) {
      const asked = open.filter((o) => WHETHER.test(o.cue.folded) && answers(of, sentence, o));
      if (asked[0]) {
        yield judged(sentence, asked[0]);
        continue;
      }
      if (isReserved(of, sentence)) continue;
      for (const clause of sentence.clauses) {
        const found = open.find((o) => isSettled(of, clause, o) && !hasBeenDecided(of, clause, o));
        if (found) yield judged(clause, found);
      }
    }
  },
};

interface Open {
  readonly at: SourceSentence;
  readonly cue: Word;
  readonly words: readonly Word[];
  /** all words of the question, where it is one */
  readonly question?: readonly Word[];
}

const openOf = gathered((of) => of.sources.sentences.flatMap((at) => openIn(of, at)));

/** Clauses with a word of waiting that "noch" or "still" goes with, or that says so by itself. */
function openIn(of: Pick<Case, 'words'>, at: SourceSentence): Open[] {
  return at.sentence.clauses.flatMap((clause) => {
    const undecided = notDecided(clause.words);
    const cue = undecided ?? cuesIn(clause.words, of.words.waiting)[0];
    const still =
      undecided !== null || clause.words.some(STILL) || (cue !== undefined && MUST(cue) && clause.words.some(DECIDES));
    const content = distinct(clause.words.filter((w) => w.kind === 'content' && w.start !== cue?.start));
    const whether = clause.words.findIndex((w) => WHETHER.test(w.folded));
    const asked = distinct(whether < 0 ? [] : clause.words.slice(whether + 1).filter((w) => w.kind === 'content'));
    return [
      ...(cue && still && content.length > 0 ? [{ at, cue, words: content }] : []),
      ...(asked.length >= WORDS
        ? [{ at, cue: clause.words[whether]!, words: asked, question: clause.words.slice(whether + 1) }]
        : []),
    ];
  });
}
/** "ist noch nicht entschieden", "has not yet been confirmed", "has still to approve": the decision has not been taken. */
function notDecided(words: readonly Word[]): Word | null {
  if (!words.some(DECIDES)) return null;
  return (
    words.find(
      (w, i) =>
        (NOT(w) && (isNotYet(words, w) || words.some((s) => s.folded === 'yet'))) ||
        (/^(?:still|yet)$/.test(w.folded) && words[i + 1]?.folded === 'to'),
    ) ?? null
  );
}
const NOT = spelled(/^(?:nicht|kein\w*|not|no|never|\w+n't|(?:has|have|had|is|are)n)$/);
/** "prüft, ob ein Bußgeld verhängt wird", "has not decided whether to book" */
const WHETHER = /^(?:ob|whether)$/;
/** "muss vom Parlament ratifiziert werden": a decision that must be taken has not been taken. */
const MUST = spelled(/^(?:muss|mussen|must|needs?)$/);
const STILL = spelled(/^(?:noch|erst|still|yet)$/);

/** The draft gives an answer, yes or no, to what the source asks: nearly all of the question, with no word that keeps it open. */
function answers(of: Case, sentence: SheetSentence, open: Open): boolean {
  const { words } = sentence;
  const { words: asked, question = [] } = open;
  const told = asked.length >= ASKED && words.some((w) => DONE(w) || /^(?:wird|werden|will)$/.test(w.folded));
  if (!told && !answersWholly(of, words, open)) return false;
  const [best] = of.passages(sentence);
  if (best && (best.at.sheet.published ?? '') > (open.at.sheet.published ?? '9')) return false;
  const rest = words.filter(
    (w) => (w.kind === 'function' && w.lower !== 'to') || !question.some((a) => heldBy(a, [w]) >= 0.6),
  );
  const isOpen = rest.some((w) => WHETHER.test(w.folded) || STILL(w) || UNTIL(w) || ASKS(w));
  if (
    isOpen ||
    [of.words.soft, of.words.attributions].some((p) =>
      hasCue(
        rest.filter((w) => !FUTURE(w)),
        p,
      ),
    )
  )
    return false;
  return overlap(asked, words, of.sources) >= ANSWER * overlap(asked, asked, of.sources);
}
/** "erweitert die Halle" of "ob sich die Halle erweitern lässt": all of a short question, which no source answers. */
const answersWholly = (of: Case, words: readonly Word[], { words: asked, at }: Open): boolean =>
  asked.some((w) => !w.capital) &&
  !words.some((w) => of.words.negations.has(w.folded)) &&
  asked.every((w) => heldBy(w, words) >= 0.6) &&
  !of.sources.sentences.some((s) => s !== at && asked.every((w) => heldBy(w, s.sentence.words) >= 0.6));
/** So many words make a question that is recognised in its answer, and this part of them must be there. */
const ASKED = 3;
const ANSWER = 0.5;
/** "wird ... spielen" answers, where as a passive or elsewhere it may only foretell. */
const FUTURE = spelled(/^(?:wird|werden|will)$/);
const ASKS = spelled(
  /^(?:klar\w*|frage\w*|pruf\w*|gepruft|entscheid\w*|question\w*|decid\w*|vote|examin\w*|review\w*|consider\w*)$/,
);

/** The draft leaves it open too, or passes on what someone says. */
const isReserved = (of: Case, { words }: SheetSentence): boolean =>
  words.some((w) => of.words.negations.has(w.folded) || STILL(w) || UNTIL(w)) ||
  [of.words.negative, of.words.soft, of.words.waiting].some((p) =>
    hasCue(
      words.filter((w) => !PLAN(w) && !AGAINST(w)),
      p,
    ),
  );
/** "has until Friday to decide" */
const UNTIL = spelled(/^(?:bis|until|till|by)$/);
/** A plan may be what was approved; "to" softens only before a verb. */
const PLAN = spelled(/^(?:plans?|plane|planung|antrag\w*|antrage|entwurf\w*|to)$/);

/** A fine is imposed against somebody. */
const AGAINST = spelled(/^(?:gegen|against)$/);

/** The clause tells as done nearly all that the source calls open, in at least two words. */
function isSettled(of: Case, clause: Clause, { words }: Open): boolean {
  if (!clause.words.some(DONE)) return false;
  const decided = clause.words.some(DECIDES);
  const [only, ...more] = words;
  // "Der Bescheid steht noch aus": one word tells what is awaited, where the draft says that it came
  if (only && more.length === 0 && only.capital) return heldBy(only, clause.words) >= 0.8 && clause.words.some(ARRIVED);
  const held = words.filter(
    (w) => heldBy(w, clause.words) >= 0.6 || begins(w, clause.words) || (decided && DECIDES(w)),
  );
  return held.length >= WORDS && overlap(held, held, of.sources) >= COVER * overlap(words, words, of.sources);
}
/** A later report tells the decision itself, and has all the nouns that the draft shares with the open question. */
function hasBeenDecided(of: Case, { words }: Clause, open: Open): boolean {
  const day = open.at.sheet.published?.slice(0, 10);
  const nouns = open.words.filter((w) => w.capital && !DECIDES(w) && heldBy(w, words) >= 0.6);
  if (!day || nouns.length === 0 || !words.some(DECIDES)) return false;
  return of.sources.sentences.some(
    ({ sheet, sentence }) =>
      (sheet.published?.slice(0, 10) ?? '') > day &&
      sentence.words.some(DECIDES) &&
      sentence.words.some(DONE) &&
      !sentence.words.some((w) => STILL(w) || MUST(w) || of.words.negations.has(w.folded)) &&
      nouns.some((w) => heldBy(w, sentence.words) >= 0.6) &&
      nouns.every((w) => sheet.sentences.some((s) => heldBy(w, s.words) >= 0.6)),
  );
}

/** Any word for a decision answers any other: what is "still to be decided" was not "approved". */
const DECIDES = spelled(pattern()`
  ^(?:
    entsch | beschl | bewillig | (?:ge)?billig | genehmig | zustimm | zugestimm | abgesegn
    | verabschied | ratifi | bestatig | (?:ge)?urteil | abgewies | stattgegeb | approv | decid | decis
    | sign | ratif | vote | voting | pass | confirm | rul(?:ed|es|ing) | grant(?:ed|s) | dismiss
    | upheld | antwort | geantwortet | repl[iy] | answer | respon
  )
`);
/** Words by which what was awaited has come. */
const ARRIVED = spelled(
  /^(?:vor|da|eingetroffen|eingegangen|erteilt|erlassen|zugestellt|angekommen|unterschrieben|bewilligt|genehmigt|bestatigt|arrived|received|issued|granted|confirmed|signed|through|in)$/,
);
const DONE = spelled(/^(?:hat|haben|ist|sind|wurden?|has|have|was|were|had|liegt|gilt)$/);
const WORDS = 2;
const COVER = 0.6;

/** "signed" is the verb of "signature". */
const begins = (word: Word, words: readonly Word[]): boolean =>
  words.some((w) => w.kind === 'content' && w.stem.length >= ROOT && word.stem.startsWith(w.stem.slice(0, ROOT)));
const ROOT = 4;

const judged = (clause: Clause | SheetSentence, { at, cue }: Open): Judgement => ({
  start: clause.start,
  end: clause.end,
  message: message(slice(at.sheet, cue)),
  cure,
  evidence: [evidenceAt(at)],
});

const message = (cue: string): Localized => ({
  de: `In der Quelle ist das noch offen („${cue}“).`,
  en: `In the source this is still open (“${cue}”).`,
});
const cure: Localized = { de: 'Sagen, dass es noch aussteht.', en: 'Say that it is still to come.' };
