/** Two reports of states of one thing: the later one of a higher state overtakes the earlier. */

import type { Claim, StageTold } from '../../model/index.ts';
import { pattern } from '../../text/index.ts';
import type { Scale } from '../stages/scale.ts';
import { SCALES } from '../stages/table.ts';
import { isOneVoice } from './attribution-parties.ts';
import { otherCircumstances } from './compare-statements.ts';
import { newer } from './compare-states.ts';
import { agree, type Comparison, comparison, ordered, type Said } from './comparison.ts';
import { topicStem } from './subjects.ts';

/** Null where the two tell no two states of one thing. */
export function compareStages(a: Said, b: Said): Comparison | null {
  for (const x of a.claim.stages ?? [])
    for (const y of b.claim.stages ?? []) {
      if (x.scale !== y.scale) continue;
      const scale = SCALES.find(({ key }) => key === x.scale)!;
      // What somebody denies to have been done is no state of it.
      if (scale.done && [a.claim, b.claim].some((c) => c.modality === 'denied')) continue;
      if (isTold(scale) ? !areBeside(a.claim, b.claim) : !isOneMatter(scale, x, y)) continue;
      if (x.rank === y.rank) {
        if (!tellsOneState(scale, a.claim, b.claim, x, y)) continue;
        return agree;
      }
      const found = scale.rivals ? rival(a.claim, b.claim) : follows(a, b, x, y);
      if (found) return found;
    }
  return null;
}

/** Told with more words in common than the state itself needs, and with nothing that speaks for two. */
const tellsOneState = (scale: Scale, a: Claim, b: Claim, x: StageTold, y: StageTold): boolean =>
  scale.bound !== 'story' &&
  !isTold(scale) &&
  a.negated === b.negated &&
  (a.modality === 'denied') === (b.modality === 'denied') &&
  !otherCircumstances(a, b) &&
  shared(x.words, y.words).length >= (x.things.length > 0 ? FEWEST_ALIKE : FEWEST_ALIKE + 1);
const FEWEST_ALIKE = 3;

/** Accounts are set against each other where one article tells both. */
const isTold = ({ withinArticle, rivals }: Scale): boolean => withinArticle === true || rivals === true;
const areBeside = (a: Claim, b: Claim): boolean =>
  a.article === b.article && Math.abs(a.sentence.start - b.sentence.start) <= BESIDE;
/** Characters: the next sentence or the one behind it. */
const BESIDE = 400;

/** Two parties' accounts, be it in one article; of one party or none the second would only be the better word. */
function rival({ speaker: x }: Claim, { speaker: y }: Claim): Comparison | null {
  return x && y && !isOneVoice(x, y)
    ? comparison('differ', 'Zwei Seiten stellen es verschieden dar.', 'Two sides give two accounts of it.')
    : null;
}

function follows(a: Said, b: Said, x: StageTold, y: StageTold): Comparison | null {
  const [low, high] =
    x.rank < y.rank
      ? [
          { said: a, stage: x },
          { said: b, stage: y },
        ]
      : [
          { said: b, stage: y },
          { said: a, stage: x },
        ];
  const later = high.said === a ? 'a' : 'b';
  if (low.said.claim.article === high.said.claim.article)
    return low.stage.former && !high.stage.former ? newer(later) : null;
  const times = ordered(low.said, high.said);
  return times && Date.parse(times[1]) - Date.parse(times[0]) >= LEAST_APART && !high.stage.former
    ? newer(later)
    : null;
}
/** Two reports of an hour tell one state, one of them better. */
const LEAST_APART = 2 * 3_600_000;

function isOneMatter({ bound, many, maybe }: Scale, x: StageTold, y: StageTold): boolean {
  const things = shared(x.things, y.things);
  const names = shared(x.names, y.names);
  const besides = shared(x.words, y.words).filter((word) => !things.includes(word));
  const areOthers = x.names.length > 0 && y.names.length > 0 && names.length === 0;
  // of two who are looked into each has a case of their own
  if (maybe && names.length === 0 && things.length === 0 && x.things.length > 0 && y.things.length > 0) return false;
  switch (bound) {
    case 'thing': {
      if (things.length === 0) return false;
      if (!many && things.some((thing) => !COMMON.test(thing) && !VAGUE.test(thing))) return true;
      if (things.some((thing) => COMMON.test(thing))) return besides.length >= 1 || !areOthers;
      // The day that both name makes one thing of what many things are called by.
      return x.days.some((day) => y.days.includes(day)) || besides.length >= FEWEST_BESIDES || names.length > 0;
    }
    case 'actor':
      return (
        names.length > 0 || besides.length >= FEWEST_BESIDES || (things.length > 0 && maybe === true && !areOthers)
      );
    case 'story':
      return !areOthers;
  }
}
const FEWEST_BESIDES = 2;
/** Things of which one story may tell several, of one firm or body hardly. */
const COMMON =
  /^(?:thing:(?:operation|short-time)|concept:(?:produce|sell|open|close)|betrie|anlage|plant|shop|certif|licen|lizenz|zertif|zulass|permit)/u;
/** Things of which any story tells several. */
const VAGUE = pattern('u')`
  ^(?:
    concept:(?:meet|negotiate|vote|decide|begin|report|study|court|judge|approve|sue|say) | sitz
    | treff | termin | termi$ | verhan | spiel | prozes | hear | match | trial | servi | sail | return
    | count | antrag | klage | gerich | applic | appeal | motion | petiti | verkeh | geneh | erlaub
    | geld | money | concept:pay | rechnung | invoic | bill | contribut | beitr | bericht | report
    | statem | unters | analys | review | wahl | election
  )
`;

function shared(a: readonly string[], b: readonly string[]): readonly string[] {
  const known = new Set(b.map(topicStem));
  return [...new Set(a.map(topicStem))].filter((word) => known.has(word));
}
