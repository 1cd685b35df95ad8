/** What a source denies or rules out is not told as so. */
import type { Localized } from '../../model/index.ts';
import { distinct, evidenceAt, heldBy, overlap, overlapAt } from '../align.ts';
import { cuesIn, hasCue } from '../cues.ts';
import { isChecked, nameWords } from '../names.ts';
import { type Case, gathered, type Judgement, type RuleExample, type SupportRule } from '../rule.ts';
import { type Clause, type SheetSentence, slice, type Word } from '../sheet.ts';
import type { SourceSentence } from '../sources.ts';

export const examples: readonly RuleExample[] = [
  {
    lang: 'de',
    source: 'Einen Verkauf der Werft an den Konzern Nordhav schließt die Familie Thoma aus. Das Dock wird erneuert.',
    good: 'Dass die Werft an Nordhav verkauft wird, schließt die Familie Thoma aus.',
    bad: 'Die Familie Thoma verkauft die Werft an den Konzern Nordhav.',
    finding: 'Die Quelle schließt das aus oder bestreitet es („schließt“).',
  },
  {
    lang: 'en',
    source:
      'Finance chief Karl Thoma denied a report that the shipyard was preparing a bond sale. A dock is being rebuilt.',
    good: 'Thoma denies that a bond sale is being prepared.',
    bad: 'The shipyard is preparing a bond sale.',
    finding: 'The source denies this or rules it out (“denied”).',
  },
];

/** So much of a clause must stand in what the source denies, and so many words of it. */
const COVER = 0.6;
const WORDS = 2;

export const denied: SupportRule = {
  name: 'denied',
  severity: 'block',
  about: {
    de: 'Was die Quelle bestreitet oder ausschließt, darf nicht als Tatsache dastehen.',
    en: 'What the source denies or rules out must not be told as fact.',
  },
  examples,
  *check(of: Case): Iterable<Judgement> {
    if (of.foreign) return;
    const denials = denialsOf(of);
    if (denials.length === 0) return;
    for (const sentence of of.sentences) {
      if (isReserved(of, sentence)) continue;
      for (const clause of sentence.clauses) {
        const found = affirmed(of, sentence, clause, denials);
        if (found) yield found;
      }
    }
  },
};

interface Denial {
  readonly at: SourceSentence;
  readonly cue: Word;
  readonly words: readonly Word[];
}

const denialsOf = gathered((of) => of.sources.sentences.flatMap((at) => deniedIn(of, at)));

/** What the cue denies: in English what follows it, in German its clause, or its sentence where the clause holds little else. */
function deniedIn(of: Pick<Case, 'lang' | 'words'>, at: SourceSentence): Denial[] {
  const { words, clauses } = at.sentence;
  return cuesIn(words, of.words.denials).map((cue) => {
    const home = clauses.find((c) => c.words.some((w) => w.start === cue.start));
    const alone = (home?.words ?? []).filter((w) => w.kind === 'content' && w.start !== cue.start).length <= 1;
    const from = of.lang === 'en' ? cue.start : alone ? at.sentence.start : (home?.start ?? 0);
    return { at, cue, words: words.filter((w) => w.start >= from) };
  });
}

/** The draft keeps its distance itself: it denies, doubts or names who says it. */
const isReserved = (of: Case, { words }: SheetSentence): boolean =>
  words.some((w) => of.words.negations.has(w.folded)) ||
  [of.words.negative, of.words.denials, of.words.attributions, of.words.tones.alleged, of.words.tones.hedged].some(
    (p) => hasCue(words, p),
  );

function affirmed(of: Case, sentence: SheetSentence, clause: Clause, denials: readonly Denial[]): Judgement | null {
  const subject = sentence.mentions.filter(isChecked).flatMap((m) => nameWords(sentence, m));
  const said = distinct(
    clause.words.filter((w) => w.kind === 'content' && (of.lang === 'de' || !subject.some((n) => n.start === w.start))),
  );
  const all = overlap(said, said, of.sources);
  for (const { at, cue, words } of denials) {
    const held = said.filter((w) => heldBy(w, words) >= 0.6);
    if (held.length < WORDS || overlap(said, words, of.sources) < COVER * all) continue;
    if (isToldElsewhere(of, said, all, at)) continue;
    return {
      start: clause.start,
      end: clause.end,
      message: message(slice(at.sheet, cue)),
      cure,
      evidence: [evidenceAt(at)],
    };
  }
  return null;
}

/** Another sentence of the sources says as much of it: then they are at odds, and not this rule decides. */
const isToldElsewhere = (of: Case, said: readonly Word[], all: number, denial: SourceSentence): boolean =>
  of.sources.sentences.some(
    (at) =>
      at !== denial && !hasCue(at.sentence.words, of.words.denials) && overlapAt(said, [at], of.sources) >= COVER * all,
  );

const message = (cue: string): Localized => ({
  de: `Die Quelle schließt das aus oder bestreitet es („${cue}“).`,
  en: `The source denies this or rules it out (“${cue}”).`,
});
const cure: Localized = {
  de: 'Sagen, dass es bestritten oder ausgeschlossen wird.',
  en: 'Say that it is denied or ruled out.',
};
