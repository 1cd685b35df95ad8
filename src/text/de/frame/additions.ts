/** What a German sentence adds behind its clause, without a verb of its own: "..., darunter zehn Kinder", "... – allerdings nur im Mai". */
import type { Item } from '../../engine/frame-items.ts';
import { infinitiveVerb, participleOf } from '../verb-forms.ts';
import { verbAt } from './openings.ts';

/** Words that open it: with them what follows is neither a member of a list nor an apposition before the verb's second part. */
const OPENS =
  /^(?:darunter|davon|dabei|vor allem|vornehmlich|überwiegend|größtenteils|hauptsächlich|meist(?:ens)?|zumeist|insbesondere|besonders|teils|teilweise|zum teil|allerdings|jedoch|allenfalls|höchstens|mindestens|frühestens|spätestens|vorerst|zunächst|vorläufig|zuletzt|erstmals|diesmal|jeweils|etwa|zum beispiel|beispielsweise|namentlich|nämlich|also|und zwar|so viele?|so wenige?|das (?:nächste|letzte|erste|zweite|dritte|vierte) mal|zum (?:nächsten|letzten|ersten|zweiten|dritten|vierten) mal|die meisten|die hälfte|je|ebenso|genau|gerade|nur|auch|selbst|sogar|wenn auch|nicht aber|aber nicht|aber nur|im schnitt|im durchschnitt|umgerechnet|zusammen|insgesamt|ohne)(?= )/u;
/** "von neun auf acht" */
const FROM_TO = /^von (?:\S+ ){1,4}auf \S+/u;

/** A colon brings a few words at most: more is a statement of its own. */
const MOST_BEHIND_COLON = 10;
const MOST_ADDED = 24;

/**
 * Where the addition with which the stretch up to `end` closes begins (item number of its comma, dash or colon); null where
 * none does, and where it holds a verb.
 */
export function additionAt(items: readonly Item[], from: number, end: number): number | null {
  for (let i = end - 2; i >= from; i--) {
    const { text } = items[i]!;
    if (text !== ',' && text !== '–' && text !== '—' && text !== ':') continue;
    return isAddition(items, i, end) ? i : text === ',' ? outer(items, i, from, end) : null;
  }
  return null;
}

/** "..., darunter Kern, Voss und Ode": the addition may hold a list. */
function outer(items: readonly Item[], inner: number, from: number, end: number): number | null {
  for (let i = inner - 1; i >= from; i--) {
    const { text } = items[i]!;
    if (text === ',' || text === '–' || text === '—') return isAddition(items, i, end) ? i : null;
  }
  return null;
}

function isAddition(items: readonly Item[], at: number, end: number): boolean {
  const added = items.slice(at + 1, end);
  if (added.length > MOST_ADDED || added.some((item) => item.kind === 'mark' && !/^[,()/%&-]$/u.test(item.text)))
    return false;
  if (hasVerb(items, at + 1, end)) return false;
  const words = added.map(({ low }) => low).join(' ');
  if (items[at]!.text === ':')
    return added.length <= MOST_BEHIND_COLON && /^(?:\d|ein|kein|der|die|das|rund|etwa|mehr)/u.test(words);
  return OPENS.test(words) || FROM_TO.test(words);
}

/** A finite verb in its place, or the participle or infinitive that would close the clause before. */
function hasVerb(items: readonly Item[], from: number, end: number): boolean {
  const last = items[end - 1]!;
  const closes = last.kind === 'word' && !last.cap && (participleOf(last.low) ?? infinitiveVerb(last.low));
  if (closes) return true;
  for (let i = from; i < end; i++) if (verbAt(items, i)) return true;
  return false;
}
