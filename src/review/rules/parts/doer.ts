/** What one does in the sources another does not do in the draft. Part of `actor`. */
import { heldBy, mayOverlap, overlap, overlapAt } from '../../align.ts';
import { anchorsIn } from '../../anchors.ts';
import { agentIn, type Deed, deedOf, namesIn } from '../../deeds.ts';
import { sharesName } from '../../names.ts';
import { sourcesBy } from '../../outlets.ts';
import type { Case } from '../../rule.ts';
import type { SheetSentence, Word } from '../../sheet.ts';
import type { SourceSentence } from '../../sources.ts';

export interface Mistaken {
  readonly said: readonly Word[];
  readonly there: readonly Word[];
  readonly at: SourceSentence;
}

/** So much of what the deed is done to must stand in the source sentence that tells of the same deed. */
const COVER = 0.5;

/** Another does it in every source sentence that tells of the deed; null where the sources leave open who does. */
export function wrongDoer(of: Case, sentence: SheetSentence): Mistaken | null {
  // a German sentence without a name says of none that he did it; frames are dear
  if (of.lang === 'de' && anchorsIn(sentence, 'de').length === 0) return null;
  const deed = deedOf(of.draft, sentence);
  if (!deed || deed.rest.length === 0 || deed.frame.negated || LITTLE.test(deed.predicate)) return null;
  const known = namesIn(sentence, deed.subject, of.lang);
  const said = known.length > 0 ? known : nameAtStart(of, sentence, deed);
  const stems = said.map((w) => w.stem);
  // "the Sevens star" is not the Sevens
  if (!said.some((w) => w.start === deed.subject.at(-1)?.start)) return null;
  if (!said.every((w) => of.sources.find(w).size > 0)) return null;
  // "The Courier reports that ...": it only passes on
  if (REPORTS.test(deed.predicate) && sourcesBy(said, of.sources).length > 0) return null;
  let rival: Mistaken | null = null;
  const least = COVER * overlap(deed.rest, deed.rest, of.sources);
  for (const at of mayOverlap(deed.rest, least, of.sources)) {
    if (!tellsOf(of, deed, at, least)) continue;
    const agent = agentIn(at, deed, of.sources);
    if (agent === null) continue;
    if (agent === 'unclear' || sharesName(stems, agent.named) || sharesName(stems, at.sentence.words)) return null;
    rival ??= { said, there: agent.named, at };
  }
  return rival;
}

/** A single word that opens the sentence is a name where the sources write it with a capital inside theirs. */
function nameAtStart(of: Case, sentence: SheetSentence, { subject }: Deed): Word[] {
  const [only] = subject;
  if (of.lang !== 'en' || !only || subject.length > 1 || only !== sentence.words[0] || only.kind !== 'content')
    return [];
  const isName = of.sources.sentences.some(({ sentence: { words } }) =>
    words.some((w, i) => i > 0 && w.capital && w.stem === only.stem),
  );
  return isName ? [only] : [];
}

/** Verbs that anyone may be the subject of, whatever follows. */
const LITTLE = /^(?:sein|haben|werden|geben|kommen|machen|be|have|do|say|sagen|make|get|go|become|include|see|tell)$/;

const REPORTS = /^(?:berichten|melden|schreiben|report|write)$/;

const tellsOf = (of: Case, { rest }: Deed, at: SourceSentence, least: number): boolean =>
  overlapAt(rest, [at], of.sources) >= least && rest.some((w) => heldBy(w, at.sentence.words) >= 0.6);
