/** Whether an author argues in the first person: a column, a letter or a blog that carries no label. */

import type { ArticleVersion } from '../../model/index.ts';
import { pattern } from '../../text/index.ts';

type Printed = Pick<ArticleVersion, 'text'> & Partial<Pick<ArticleVersion, 'blocks'>>;

/** "Ich finde", "mich ärgert", "in my view": what somebody thinks, and not what he saw. */
const HOLDS = pattern('giu')`
  (?<!\p{L})(?:
    (?:finde|glaube|fürchte|behaupte|vermute|bezweifle|hoffe|denke) ich
    | ich (?:
        finde | glaube | fürchte | behaupte | vermute | bezweifle | hoffe | wünsche mir | frage mich
        | verstehe nicht | schäme mich | weigere mich | halte \S+ für | bin es leid | bin mir sicher
      )
    | meine[rs]? (?:bescheidenen )?(?:meinung|ansicht|erachtens)(?: nach)? | aus meiner sicht
    | mich (?:ärgert|stört|empört|wundert|nervt|macht) | (?:ärgert|stört|empört|wundert|nervt) mich
    | macht mich
    | I (?:think|believe|suspect|find|wish|hope|fear|wonder|doubt|refuse|resent|confess|reckon|say)
    | I (?:do not|don['’]t|can['’]t|cannot) (?:think|believe|buy|see why|understand|help)
    | I(?:['’]m| am) (?:afraid|angry|sick|tired|sorry|not convinced) | in my (?:view|opinion|book)
    | to my mind | if you ask me | my (?:view|guess|own view|advice)
    | I(?:['’]d| would) (?:argue|say|bet|rather)
  )(?!\p{L})
`;
const OF_HIMSELF = /(?<!\p{L})(?:[Ii]ch|[Mm]ich|[Mm]ir|I)(?!\p{L})/u;
const QUOTED = /[„“"«»][^„“”"«»]{0,600}[”“"«»]/gu;

/** Once may be a slip of the pen; an author who tells of himself throughout needs no more. */
const FEWEST = 2;
const MOST = 0.6;

const known = new WeakMap<Printed, boolean>();

/** Quotations aside. A conversation in which a guest says "I" is for the caller to rule out. */
export function givesOwnView(article: Printed): boolean {
  const before = known.get(article);
  if (before !== undefined) return before;
  const paragraphs = paragraphsOf(article).map((text) => text.replace(QUOTED, ''));
  const views = paragraphs.reduce((sum, text) => sum + (text.match(HOLDS)?.length ?? 0), 0);
  const told = paragraphs.filter((text) => OF_HIMSELF.test(text)).length;
  const found = views >= FEWEST || (views > 0 && told > 1 && told >= MOST * paragraphs.length);
  known.set(article, found);
  return found;
}

const paragraphsOf = ({ text, blocks }: Printed): readonly string[] =>
  blocks ? blocks.filter((b) => b.role === 'paragraph').map((b) => text.slice(b.start, b.end)) : text.split(/\n{2,}/u);
