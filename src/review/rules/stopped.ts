/** That something was stopped, dropped or called off needs a source that says so. */

import type { Localized } from '../../model/index.ts';
import { evidenceAt, heldBy } from '../align.ts';
import { cuesIn, hasCue } from '../cues.ts';
import { isChecked, nameWords } from '../names.ts';
import type { Case, Judgement, RuleExample, SupportRule } from '../rule.ts';
import { type Clause, type SheetSentence, slice, type Word } from '../sheet.ts';
import type { SourceSentence } from '../sources.ts';
import { spelled } from '../spelled.ts';

export const examples: readonly RuleExample[] = [
  {
    lang: 'de',
    source: 'Der Abriss der Brücke in Lunden ist für Mai geplant. Anwohner wollen vor dem Verwaltungsgericht klagen.',
    good: 'Im Mai soll der Abriss der Brücke in Lunden beginnen.',
    bad: 'Der Abriss der Brücke in Lunden wurde gerichtlich gestoppt.',
    finding: '„gestoppt“: das sagt keine Quelle.',
  },
  {
    lang: 'en',
    source: 'Lunden council plans to demolish the bridge in May. Residents want to go to court.',
    good: 'The council in Lunden wants to pull down the bridge.',
    bad: 'Lunden council has dropped its plan for the bridge.',
    finding: '“dropped”: no source says so.',
  },
];

export const stopped: SupportRule = {
  name: 'stopped',
  severity: 'block',
  about: {
    de: 'Dass etwas gestoppt, aufgegeben oder abgesagt ist, muss eine Quelle sagen.',
    en: 'That something was stopped, dropped or called off a source must say.',
  },
  examples,
  *check(of: Case): Iterable<Judgement> {
    if (of.foreign) return;
    for (const sentence of of.sentences)
      for (const clause of sentence.clauses) {
        const found = unreported(of, sentence, clause);
        if (found) yield found;
      }
  },
};

function unreported(of: Case, sentence: SheetSentence, clause: Clause): Judgement | null {
  const [cue] = cuesIn(clause.words, of.words.stops);
  if (!cue || isReserved(of, sentence)) return null;
  const names = sentence.mentions.filter(isChecked).flatMap((m) => nameWords(sentence, m));
  const topic = clause.words.filter(
    (w) => w.start !== cue.start && w.kind !== 'mark' && (w.kind === 'content' || PLAN(w)) && !isNamed(w, names),
  );
  const about = of.sources.sentences.filter((at) => topic.some((w) => heldBy(w, at.sentence.words) >= 0.6));
  const [first] = about;
  if (!first || about.some((at) => tellsEnd(of, at, topic))) return null;
  return {
    start: cue.start,
    end: cue.end,
    message: message(slice(of.draft, cue)),
    cure,
    evidence: [evidenceAt(first)],
  };
}

/** What is most often dropped, though it says little by itself. */
const PLAN = spelled(/^(?:plan\w*|vorhaben|projekt\w*|project\w*)$/);

const isNamed = (word: Word, names: readonly Word[]): boolean => names.some((n) => n.start === word.start);

/** The draft itself leaves open whether it happened. */
const isReserved = (of: Case, { words }: SheetSentence): boolean =>
  words.some((w) => of.words.negations.has(w.folded)) ||
  hasCue(
    words.filter((w) => !PLAN(w)),
    of.words.soft,
  ) ||
  hasCue(words, of.words.attributions);

/** A word of ending, other than the topic itself (a closure may be stopped), or the topic denied. */
const tellsEnd = (of: Case, { sentence }: SourceSentence, topic: readonly Word[]): boolean =>
  cuesIn(sentence.words, of.words.ends).some((w) => heldBy(w, topic) < 0.6) ||
  sentence.clauses.some(
    ({ words }) => words.some((w) => of.words.negations.has(w.folded)) && topic.some((w) => heldBy(w, words) >= 0.6),
  );

const message = (said: string): Localized => ({
  de: `„${said}“: das sagt keine Quelle.`,
  en: `“${said}”: no source says so.`,
});
const cure: Localized = {
  de: 'Streichen oder die Quelle angeben, die es sagt.',
  en: 'Cut it, or add the source that says so.',
};
