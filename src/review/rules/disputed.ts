/** What the source lets one say and another deny is no plain fact: neither the statement nor the cause that is contested. */

import type { Localized } from '../../model/index.ts';
import { distinct, evidenceAt, overlap } from '../align.ts';
import { hasCue } from '../cues.ts';
import { type Case, gathered, type Judgement, type RuleExample, type SupportRule } from '../rule.ts';
import { type SheetSentence, slice, type Word } from '../sheet.ts';
import type { SourceSentence } from '../sources.ts';
import { spelled } from '../spelled.ts';

export const examples: readonly RuleExample[] = [
  {
    lang: 'de',
    source:
      'Die Reederei Hallig-Linie habe die Wartung der Fähre Nordstern ausfallen lassen, sagte der Maschinist Jonas Wiegand. Die Reederei bestreitet das.',
    good: 'Laut Wiegand hat die Reederei Hallig-Linie die Wartung der Fähre Nordstern ausfallen lassen.',
    bad: 'Die Reederei Hallig-Linie hat die Wartung der Fähre Nordstern ausfallen lassen.',
    finding: 'Was hier als Tatsache steht, ist in der Quelle strittig („bestreitet das“).',
  },
  {
    lang: 'en',
    source:
      'The shipping line Hallig skipped the service of its ferry Nordstern in spring, its former engineer Jonas Wiegand has told the Lunden Courier. The company denies this.',
    good: 'Hallig skipped the service of its ferry Nordstern in spring, according to its former engineer.',
    bad: 'The shipping line Hallig skipped the service of its ferry Nordstern in spring.',
    finding: 'What is told as a fact here is disputed in the source (“denies this”).',
  },
];

export const disputed: SupportRule = {
  name: 'disputed',
  severity: 'block',
  about: {
    de: 'Was einer sagt und ein anderer bestreitet, darf nicht als Tatsache dastehen.',
    en: 'What one says and another denies must not be told as a fact.',
  },
  examples,
  *check(of: Case): Iterable<Judgement> {
    if (of.foreign) return;
    const open = disputes(of);
    if (open.length === 0) return;
    for (const sentence of of.sentences) {
      if (isReserved(of, sentence)) continue;
      const words = distinct(sentence.words.filter((w) => w.kind === 'content' || w.kind === 'number'));
      const all = overlap(words, words, of.sources);
      const cover = words.length < FEWEST ? WHOLLY : COVER;
      const found =
        words.length < LEAST ? undefined : open.find((d) => overlap(words, d.statement, of.sources) >= cover * all);
      if (found) yield judged(sentence, found);
    }
  },
};

/** Fewer words of content say little to be a certain statement. */
const FEWEST = 4;
/** Two or three are certain where the statement holds all of them. */
const LEAST = 2;
const WHOLLY = 0.95;
/** The statement must hold this part of the draft's sentence. */
const COVER = 0.7;

/** The draft names a speaker, keeps a reserve, or tells of the dispute itself. */
const isReserved = (of: Case, { words, quotes }: SheetSentence): boolean =>
  quotes.length > 0 ||
  [of.words.attributions, ...Object.values(of.words.tones), of.words.denials].some((p) =>
    hasCue(
      words.filter((w) => !isPassiveIn(words, w)),
      p,
    ),
  ) ||
  words.some((w) => DISPUTES(w) || of.words.reportedForms.has(w.lower));

/** "werden verlagert": the passive tells a fact, where a future would leave it open. */
const isPassiveIn = (words: readonly Word[], { lower }: Word): boolean =>
  /^(?:wird|werden)$/.test(lower) && PARTICIPLE.test(words.findLast((w) => w.kind !== 'mark')?.lower ?? '');
const PARTICIPLE = /^(?:ge|.{2,6}ge|be|ver|er|ent|zer).{2,}(?:t|en)$/;
const FEARS = spelled(/^(?:befurcht\w*|furchte\w*|fear\w*|suspect\w*)$/);

interface Dispute {
  readonly statement: readonly Word[];
  readonly at: SourceSentence;
  readonly said: string;
}

/** Statements with a speaker of their own behind which a sentence turns them down as a whole. */
const disputes = gathered((of) =>
  of.sources.sentences.flatMap((at): Dispute[] => {
    const said = turnsDown(of, at);
    if (!said) return [];
    const before = of.sources.sentences.slice(Math.max(0, at.at - BACK), at.at).filter((s) => s.sheet === at.sheet);
    const stated = before.filter(
      ({ sentence: { words } }) =>
        [of.words.attributions, of.words.tones.alleged].some((p) => hasCue(words, p)) ||
        words.some((w) => FEARS(w) || of.words.reportedForms.has(w.lower)),
    );
    const own = ownStatement(of, at, said);
    return [
      ...stated.map((s) => ({ statement: contentIn(s), at, said })),
      ...(own ? [{ statement: own, at, said }] : []),
    ];
  }),
);
/** "The union said cleaners worked double shifts; the trust denied this": what the same sentence states before its denial. */
function ownStatement(of: Pick<Case, 'words'>, { sheet, sentence }: SourceSentence, said: string): Word[] | null {
  const denial = sheet.text.indexOf(said, sentence.start);
  const border = Math.max(
    sheet.text.lastIndexOf(';', denial),
    sheet.text.lastIndexOf(', but', denial),
    sheet.text.lastIndexOf(', was', denial),
  );
  const words = sentence.words.filter((w) => w.end <= border);
  return hasCue(words, of.words.attributions) ? words.filter((w) => w.kind === 'content' || w.kind === 'number') : null;
}
/** A quotation may stand between the statement and its denial. */
const BACK = 2;

const contentIn = ({ sentence }: SourceSentence): Word[] =>
  sentence.words.filter((w) => w.kind === 'content' || w.kind === 'number');

const DISPUTES = spelled(
  /^(?:bestr[ei]\w*|wider(?:spr|leg)\w*|strittig|umstritten|disput\w*|den(?:y|ies|ied|ying)|contest\w*|reject\w*|contradict\w*)$/,
);
const THIS = spelled(/^(?:das|dies|dem|this|that|it)$/);
/** Words between the verb and what it turns down: "wies die Reederei das zurück". */
const NEAR = 6;

/** "bestreitet das", "denies this", "wies das zurück": a denial whose object is what stands before. */
function turnsDown(of: Pick<Case, 'words'>, { sheet, sentence: { words } }: SourceSentence): string | null {
  const verb = words.findIndex(
    (w, i) => DISPUTES(w) || (WEIST(w) && words.slice(i).some((p) => p.folded === 'zuruck')),
  );
  if (verb < 0 || words.some((w) => of.words.negations.has(w.folded))) return null;
  const object = words.slice(verb + 1, verb + 1 + NEAR).find(THIS);
  // "denied that the line was old" turns down something of its own
  const next = object && words[words.indexOf(object) + 1];
  if (!object || (next && next.kind !== 'mark' && !/^(?:zuruck|am|im|in|on|at|and|und|but|aber)$/.test(next.folded)))
    return null;
  return slice(sheet, { start: words[verb]!.start, end: object.end });
}
const WEIST = spelled(/^(?:weist|wies|wiesen|weisen)$/);

const judged = ({ start, end }: SheetSentence, { at, said }: Dispute): Judgement => ({
  start,
  end,
  message: {
    de: `Was hier als Tatsache steht, ist in der Quelle strittig („${said}“).`,
    en: `What is told as a fact here is disputed in the source (“${said}”).`,
  },
  cure,
  evidence: [evidenceAt(at)],
});
const cure: Localized = {
  de: 'Sagen, wer es behauptet und wer es bestreitet.',
  en: 'Say who claims it and who denies it.',
};
