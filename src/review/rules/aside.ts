/** What a relative clause says of one person is not said of another. */

import type { Localized, Mention } from '../../model/index.ts';
import { evidenceAt, overlap } from '../align.ts';
import { nameWords, sharesName } from '../names.ts';
import { type Case, gathered, type Judgement, type RuleExample, type SupportRule } from '../rule.ts';
import { contentOf, type SheetSentence, slice, type Word } from '../sheet.ts';
import type { SourceSentence } from '../sources.ts';
import { spelled } from '../spelled.ts';

export const examples: readonly RuleExample[] = [
  {
    lang: 'de',
    source:
      'Ilka Brandes, die den Chor in Lunden leitet, lobte die Halle. Der Architekt Ruben Falk zeigte die neuen Pläne.',
    good: 'Die Halle lobte Ilka Brandes, die in Lunden den Chor leitet.',
    bad: 'Ruben Falk, der den Chor in Lunden leitet, zeigte die neuen Pläne.',
    finding: '„der den Chor in Lunden leitet“ sagt die Quelle von „Ilka Brandes“, nicht von „Ruben Falk“.',
  },
  {
    lang: 'en',
    source: 'Ilka Brandes, who leads the choir in Lunden, praised the hall. Architect Ruben Falk showed the new plans.',
    good: 'The hall was praised by Ilka Brandes, who leads the choir in Lunden.',
    bad: 'Ruben Falk, who leads the choir in Lunden, showed the new plans.',
    finding: 'The source says “who leads the choir in Lunden” of “Ilka Brandes”, not of “Ruben Falk”.',
  },
];

export const aside: SupportRule = {
  name: 'aside',
  severity: 'block',
  about: {
    de: 'Was ein Nebensatz von einer Person sagt, muss die Quelle von ihr sagen.',
    en: 'What an aside says of a person the source must say of that person.',
  },
  examples,
  *check(of: Case): Iterable<Judgement> {
    if (of.foreign) return;
    for (const sentence of of.sentences)
      for (const here of asidesIn(sentence)) {
        const there = theirs(of, here);
        if (there) yield found(of, here, there);
      }
  },
};

interface Aside {
  readonly mention: Mention;
  readonly name: readonly Word[];
  readonly start: number;
  readonly end: number;
  readonly words: readonly Word[];
}
type Told = Aside & { readonly at: SourceSentence };

/** "X, who ...,": a relative clause right behind a person's name, up to its closing comma or the end. */
function asidesIn(sentence: SheetSentence): Aside[] {
  const { words } = sentence;
  return sentence.mentions
    .filter((m) => m.type === 'person')
    .flatMap((mention): Aside[] => {
      const comma = words.findIndex((w) => w.start >= mention.end);
      const opener = words[comma + 1];
      if (comma < 0 || words[comma]!.kind !== 'mark' || !opener || !RELATIVE(opener)) return [];
      const end = words.findIndex((w, i) => i > comma + 1 && w.kind === 'mark');
      const inside = words.slice(comma + 1, end < 0 ? undefined : end);
      const name = nameWords(sentence, mention);
      if (contentOf(inside).length < FEWEST || name.length === 0) return [];
      return [{ mention, name, start: opener.start, end: inside.at(-1)!.end, words: inside }];
    });
}
const RELATIVE = spelled(/^(?:who|whose|der|die|dessen|deren)$/, 'lower');
const FEWEST = 2;

const toldAsides = gathered(({ sources }): readonly Told[] =>
  sources.sentences.flatMap((at) => asidesIn(at.sentence).map((a) => ({ ...a, at }))),
);

/** The one of whom a source says it, where no sentence with these words names the draft's person. */
function theirs(of: Case, here: Aside): Told | null {
  const all = overlap(here.words, here.words, of.sources);
  const holds = (words: readonly Word[]): boolean => overlap(here.words, words, of.sources) >= COVER * all;
  const stems = here.name.map((w) => w.stem);
  if (of.sources.sentences.some(({ sentence: { words } }) => holds(words) && sharesName(stems, words))) return null;
  return toldAsides(of).find((t) => holds(t.words)) ?? null;
}
/** The source's clause must hold this part of the draft's. */
const COVER = 0.7;

function found(of: Case, here: Aside, there: Told): Judgement {
  const said = { start: here.start, end: here.end };
  return {
    start: here.mention.start,
    end: here.end,
    message: message(slice(of.draft, said), slice(there.at.sheet, there.mention), slice(of.draft, here.mention)),
    cure,
    evidence: [evidenceAt(there.at, there.mention)],
  };
}
const message = (said: string, there: string, here: string): Localized => ({
  de: `„${said}“ sagt die Quelle von „${there}“, nicht von „${here}“.`,
  en: `The source says “${said}” of “${there}”, not of “${here}”.`,
});
const cure: Localized = {
  de: 'Die Person nennen, von der die Quelle es sagt.',
  en: 'Name the person of whom the source says it.',
};
