/** A cause of which the sources speak, but not as the cause of this: two of their facts are not to be linked. Part of `reason`. */

import type { Span } from '../../../model/index.ts';
import { pattern, readCauses } from '../../../text/index.ts';
import { distinct, overlap } from '../../align.ts';
import { hasCue } from '../../cues.ts';
import { hasOwner, type Owner, ownersIn } from '../../owners.ts';
import { type Case, gathered } from '../../rule.ts';
import { type SheetSentence, type Word, within } from '../../sheet.ts';
import type { SourceSentence } from '../../sources.ts';
import { spelled } from '../../spelled.ts';

export interface Unlinked extends Span {
  readonly at: SourceSentence;
  /** the sources speak of such a cause, and somebody turns it down */
  readonly contested: boolean;
}

/** The sources must hold so much of the cause, and a passage so much of each side, by weight. */
const KNOWN = 0.7;
const CAUSE = 0.5;
const EFFECT = 0.3;

/** The cause of a draft sentence that no passage of the sources gives for its effect, or that one gives and another denies. */
export function unlinked(of: Case, sentence: SheetSentence): Unlinked | null {
  if (LINKED.every((cue) => !sentence.words.some((w) => cue.test(w.folded)))) return null;
  for (const { cause, effect, denied } of readCauses(of.draft.text, of.draft.reading, sentence)) {
    const [why, what] = [cause, effect].map((side) => distinct(side.at.flatMap((s) => contentIn(sentence, s))));
    if (denied || !why || !what || why.length === 0 || what.length < FEWEST) continue;
    const place = { start: cause.at[0]!.start, end: cause.at.at(-1)!.end };
    const owners = ownersIn(of, sentence.words, sentence);
    const passages = explaining(of).filter(
      ({ words, at }) =>
        holds(of, why, words, CAUSE) && holds(of, what, words, EFFECT) && !isOfAnother(of, owners, why, at),
    );
    const plain = passages.some((p) => !p.contested && !(p.claimed && passages.some((o) => o.contested)));
    if (plain) continue;
    const contested = passages.find((p) => p.contested);
    if (contested) {
      if (!isReserved(of, sentence)) return { ...place, at: contested.at, contested: true };
      continue;
    }
    const near = of.passages(sentence)[0];
    if (near && why.length >= FEWEST && holds(of, why, allWords(of), KNOWN))
      return { ...place, at: near.at, contested: false };
  }
  return null;
}
/** A side of fewer words may be anything. */
const FEWEST = 2;

const contentIn = (sentence: SheetSentence, at: Span): Word[] =>
  within(sentence.words, at).filter((w) => w.kind === 'content');

const holds = (of: Case, side: readonly Word[], words: readonly Word[], part: number): boolean =>
  overlap(side, words, of.sources) >= part * overlap(side, side, of.sources);

/** "Bei Thoma sank der Absatz wegen der Nachfrage" gives no cause for what is told of another. */
function isOfAnother(of: Case, owners: readonly Owner[], why: readonly Word[], { sentence }: SourceSentence): boolean {
  if (owners.length === 0 || hasOwner(owners, sentence.words) || !holds(of, why, sentence.words, CAUSE)) return false;
  return ownersIn(of, sentence.words, sentence).length > 0;
}

const isReserved = (of: Case, { words }: SheetSentence): boolean =>
  [of.words.attributions, of.words.soft, of.words.denials].some((p) => hasCue(words, p));

interface Explaining {
  readonly at: SourceSentence;
  /** of the sentence and those around it, to which "this" and "the cause" refer */
  readonly words: readonly Word[];
  readonly contested: boolean;
  /** somebody says so */
  readonly claimed: boolean;
}

/** Sentences of the sources that say why, in any word. */
const explaining = gathered((of) =>
  of.sources.sentences.flatMap((at): Explaining[] => {
    const { words } = at.sentence;
    // "wird ermittelt: Sie steht im Verdacht ...": what stands behind a colon says why
    if (!words.some(WHY) && words.at(-1)?.lower !== ':') return [];
    const before = of.sources.sentences[at.at - 1];
    const back = before?.sentence.words[0] && THIS(before.sentence.words[0]) ? 2 : 1;
    const around = of.sources.sentences.slice(Math.max(0, at.at - back), at.at + 2).filter((s) => s.sheet === at.sheet);
    const contested = hasCue(words, of.words.denials) || words.some(AGAINST);
    const claimed = hasCue(words, of.words.attributions) || words.some((w) => /^blam/.test(w.folded));
    return [{ at, words: around.flatMap((s) => s.sentence.words), contested, claimed }];
  }),
);
/** "Das sind 96.000 Euro": the sentence before it is meant too. */
const THIS = spelled(/^(?:das|dies|diese|that|this|these|those)$/);
const allWords = gathered((of) => of.sources.sentences.flatMap((s) => s.sentence.words));

/** Any word by which a text may say why. */
const WHY = spelled(pattern()`
  ^(?:
    weil | da | denn | wegen | aufgrund | infolge | grund\w* | begrund\w* | ursach\w* | verursach\w*
    | nach | nachdem | durch | fuhrt\w* | ausloser? | auslos\w* | ausgelost\w* | deshalb | daher
    | darum | dadurch | damit | sodass | folg\w* | dank | schuld\w* | verantwort\w* | zuruckzufuhren
    | hintergrund | erklar\w* | angesichts | aus | unter | because | due | owing | caus\w* | reason\w*
    | after | since | led | leads? | leading | result\w* | blam\w* | driven | thanks | amid | as
    | follow\w* | explain\w* | why | so | therefore | trigger\w* | fault | contribut\w* | through
    | from | over | with | when | attribut\w* | link\w* | respons\w*
  )$
`);
const AGAINST = spelled(/^(?:bestr\w*|widersp\w*|disput\w*|reject\w*|investigat\w*|umstritten|strittig|ob|whether)$/);
/** Words by which a draft says so beyond doubt. */
const LINKED = [/^(?:weil|wegen|aufgrund|infolge|verursacht\w*|because|due|owing|caused?)$/];
