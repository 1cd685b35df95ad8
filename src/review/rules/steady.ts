/** What stayed as it was in the source has neither risen nor fallen, grown better nor worse. */
import type { Localized } from '../../model/index.ts';
import { evidenceAt, heldBy } from '../align.ts';
import { cuesIn, hasCue } from '../cues.ts';
import type { Axis } from '../lexicon/index.ts';
import { type Case, gathered, type Judgement, type RuleExample, type SupportRule } from '../rule.ts';
import { type Clause, slice, type Word } from '../sheet.ts';
import type { SourceSentence } from '../sources.ts';

export const examples: readonly RuleExample[] = [
  {
    lang: 'de',
    source: 'Der Umsatz der Reederei wuchs um 4 Prozent. Die Fahrpreise blieben stabil, und die Flotte wird erneuert.',
    good: 'Ihre Flotte erneuert die Reederei; an den Fahrpreisen änderte sie nichts.',
    bad: 'Die Fahrpreise der Reederei sind gestiegen.',
    finding: '„gestiegen“: in der Quelle hat sich das nicht geändert („blieben“).',
  },
  {
    lang: 'en',
    source: 'Revenue at the shipping line grew by 4 percent. Fares did not change, and the fleet is being renewed.',
    good: 'Fares at the shipping line stayed as they were while its revenue grew by 4 percent.',
    bad: 'Fares at the shipping line rose.',
    finding: '“rose”: in the source this has not changed (“not”).',
  },
];

export const steady: SupportRule = {
  name: 'steady',
  severity: 'block',
  about: {
    de: 'Was in der Quelle gleich blieb, darf weder steigen noch fallen.',
    en: 'What stayed the same in the source must neither rise nor fall.',
  },
  examples,
  *check(of: Case): Iterable<Judgement> {
    const level = of.words.opposites.find((axis) => axis.name === 'level');
    if (of.foreign || !level) return;
    const still = stillOf(of);
    if (still.length === 0) return;
    for (const { clauses } of of.sentences)
      for (const clause of clauses) {
        const found = moved(of, clause, level, still);
        if (found) yield found;
      }
  },
};

interface Still {
  readonly at: SourceSentence;
  readonly cue: Word;
  /** the first noun of the clause: what stayed the same */
  readonly subject: Word;
}

const stillOf = gathered((of) => of.sources.sentences.flatMap((at) => stillIn(of, at)));

function stillIn(of: Pick<Case, 'lang' | 'words'>, at: SourceSentence): Still[] {
  return at.sentence.clauses.flatMap(({ words }) => {
    const [cue] = cuesIn(words, of.words.steady);
    const subject = words.find((w) => w.kind === 'content' && (of.lang === 'en' || w.capital));
    return cue && subject ? [{ at, cue, subject }] : [];
  });
}

/** The clause lets it rise or fall, and no other source sentence does. */
function moved(of: Case, { words }: Clause, level: Axis, still: readonly Still[]): Judgement | null {
  const cue = level.poles.flatMap((p) => cuesIn(words, p))[0];
  if (!cue || hasCue(words, of.words.steady) || words.some((w) => of.words.negations.has(w.folded))) return null;
  for (const { at, cue: there, subject } of still) {
    if (!near(words, cue).some((w) => w.kind === 'content' && heldBy(w, [subject]) >= 0.8)) continue;
    const elsewhere = of.sources.sentences.some(
      (s) => heldBy(subject, s.sentence.words) >= 0.8 && level.poles.some((p) => hasCue(s.sentence.words, p)),
    );
    if (elsewhere) continue;
    return {
      start: cue.start,
      end: cue.end,
      message: message(slice(of.draft, cue), slice(at.sheet, there)),
      cure,
      evidence: [evidenceAt(at)],
    };
  }
  return null;
}

/** What rises or falls stands beside the verb. */
const near = (words: readonly Word[], cue: Word): readonly Word[] => {
  const at = words.indexOf(cue);
  return words.slice(Math.max(0, at - REACH), at + REACH);
};
const REACH = 6;

const message = (said: string, there: string): Localized => ({
  de: `„${said}“: in der Quelle hat sich das nicht geändert („${there}“).`,
  en: `“${said}”: in the source this has not changed (“${there}”).`,
});
const cure: Localized = { de: 'Sagen, dass es gleich blieb.', en: 'Say that it stayed the same.' };
