/** What a source tells of a day to come, in the present, has not been done. */
import type { Localized, TimeExpression } from '../../model/index.ts';
import { evidenceAt, heldBy } from '../align.ts';
import { hasCue } from '../cues.ts';
import { timesOf } from '../dates.ts';
import type { Case, Judgement, RuleExample, SupportRule } from '../rule.ts';
import { type Clause, type SheetSentence, slice, type Word } from '../sheet.ts';
import type { SourceSentence } from '../sources.ts';
import { spelled } from '../spelled.ts';

export const examples: readonly RuleExample[] = [
  {
    lang: 'de',
    published: '2026-04-18',
    source: 'Im Juni untersucht ein Gutachter die Kaimauer von Lunden. Das Hafenamt wartet auf das Ergebnis.',
    good: 'Die Kaimauer von Lunden untersucht im Juni ein Gutachter.',
    bad: 'Ein Gutachter hat die Kaimauer von Lunden untersucht.',
    finding: '„untersucht“: In der Quelle geschieht das erst noch („Juni“).',
  },
  {
    lang: 'en',
    published: '2026-04-18',
    source: 'A surveyor examines the quay wall at Lunden on 3 June. The harbour office is waiting for the result.',
    good: 'On 3 June a surveyor examines the quay wall at Lunden.',
    bad: 'A surveyor has examined the quay wall at Lunden.',
    finding: '“examined”: in the source this is still to come (“3 June”).',
  },
];

export const ahead: SupportRule = {
  name: 'ahead',
  severity: 'block',
  about: {
    de: 'Was nach der Quelle an einem künftigen Tag geschieht, ist noch nicht geschehen.',
    en: 'What the source has happen on a day to come has not happened.',
  },
  examples,
  *check(of: Case): Iterable<Judgement> {
    if (of.foreign) return;
    for (const sentence of of.sentences)
      for (const clause of sentence.clauses) {
        const deed = doneIn(of, sentence, clause);
        const there = deed && comingIn(of, clause, deed);
        if (deed && there) yield judged(of, deed, there.at, there.day);
      }
  },
};

const HAS = spelled(/^(?:hat|haben|ist|sind|wurden?|has|have|was|were)$/, 'lower');

/** The deed that the clause tells as done: the verb behind its auxiliary. */
function doneIn(of: Case, { words }: SheetSentence, clause: Clause): Word | undefined {
  const has = clause.words.findIndex(HAS);
  const open = words.some((w) => of.words.negations.has(w.folded)) || hasCue(words, of.words.tones.planned);
  if (has < 0 || open) return undefined;
  const behind = clause.words.slice(has + 1).filter((w) => w.kind === 'content');
  return of.lang === 'de' ? behind.findLast((w) => !w.capital) : behind.find((w) => /(?:ed|en|t)$/.test(w.lower));
}

/** The passage must hold this part of the clause. */
const COVER = 0.5;

/** The best passage has the deed on a day behind all reports, and no other sentence of the sources tells it. */
function comingIn(of: Case, clause: Clause, deed: Word): { at: SourceSentence; day: TimeExpression } | null {
  const [best] = of.passages(clause);
  const newest = of.sources.sheets
    .map(({ sheet }) => sheet.published?.slice(0, 10) ?? '9')
    .reduce((a, b) => (a > b ? a : b));
  if (!best || best.cover < COVER || heldBy(deed, best.at.sentence.words) < SAME) return null;
  const days = timesOf(best.at.sentence);
  const [day] = days;
  if (!day || !days.every((d) => d.from !== undefined && d.from.slice(0, 10) > newest)) return null;
  const past = best.at.sentence.words.some((w) => HAS(w) || WAS(w));
  const elsewhere = of.sources.sentences.some((s) => s !== best.at && heldBy(deed, s.sentence.words) >= SAME);
  return past || elsewhere ? null : { at: best.at, day };
}
const SAME = 0.8;
const WAS = spelled(/^(?:hatten?|waren?|had)$/, 'lower');

const judged = (of: Case, deed: Word, at: SourceSentence, day: TimeExpression): Judgement => ({
  start: deed.start,
  end: deed.end,
  message: {
    de: `„${slice(of.draft, deed)}“: In der Quelle geschieht das erst noch („${slice(at.sheet, day)}“).`,
    en: `“${slice(of.draft, deed)}”: in the source this is still to come (“${slice(at.sheet, day)}”).`,
  },
  cure,
  evidence: [evidenceAt(at)],
});

const cure: Localized = { de: 'Sagen, wann es geschehen soll.', en: 'Say when it is to happen.' };
