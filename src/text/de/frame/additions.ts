/** What a German sentence adds behind its clause, without a verb of its own: "..., darunter zehn Kinder", "... – allerdings nur im Mai". */

import type { Item } from '../../engine/frame-items.ts';
import { pattern } from '../../engine/patterns/layout.ts';
import { type FiniteForm, finiteItem, infinitiveItem, isAuxiliary, isModal, participleItem } from '../verb-forms.ts';
import { bracketOf, isParticleOf } from './bracket.ts';
import { connectiveAt, endsInVerb, verbAt } from './openings.ts';
import type { SubClause } from './parts.ts';
import { isAdjective } from './phrase-words.ts';
import { COORDINATORS, PREPOSITIONS, SAYING } from './words.ts';

/** Words that open it: with them what follows is neither a member of a list nor an apposition before the verb's second part. */
const OPENS = pattern('u')`
  ^(?:
    darunter | davon | dabei | vor allem | vornehmlich | überwiegend | größtenteils | hauptsächlich
    | meist(?:ens)? | zumeist | insbesondere | besonders | teils | teilweise | zum teil | allerdings
    | jedoch | allenfalls | höchstens | mindestens | frühestens | spätestens | vorerst | zunächst
    | vorläufig | zuletzt | erstmals | diesmal | jeweils | etwa | zum beispiel | beispielsweise
    | namentlich | nämlich | also | und zwar | so viele? | so wenige?
    | das (?:nächste|letzte|erste|zweite|dritte|vierte) mal
    | zum (?:nächsten|letzten|ersten|zweiten|dritten|vierten) mal | die meisten | die hälfte | je
    | ebenso | genau | gerade | nur | auch | selbst | sogar | wenn auch | nicht aber | aber nicht
    | aber nur | im schnitt | im durchschnitt | umgerechnet | zusammen | insgesamt | ohne
  )(?= )
`;
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

/**
 * What hangs on behind the comma without a verb of its own. Behind the verb's second part anything may ("..., 1.140 Seiten", "...,
 * das Land den Rest"); where there is none, only what begins with a preposition or "aber" surely is no member of a list.
 */
export function addedBehind(
  items: readonly Item[],
  form: FiniteForm,
  from: number,
  comma: number,
  end: number,
): SubClause | null {
  const next = items[comma + 1]!;
  if (COORDINATORS.has(next.low) && next.low !== 'aber') return null;
  const to = verblessEnd(items, comma, end);
  if (to === null || to <= comma + 1) return null;
  const bracket = bracketOf(items, form, from, comma);
  const tail: SubClause = { kind: 'clause', from: comma, to, connective: ',' };
  if (bracket && bracket.kind !== 'none') {
    const perfect = bracket.kind === 'participle' && bracket.voice === 'active';
    return perfect && (isDone(next) || isDone(items[to - 1]!)) ? null : tail;
  }
  const whole = bracket !== null && !isModal(form.lemma) && !(isAuxiliary(form.lemma) && isDone(items[to - 1]!));
  return whole && addsToPlain(items, form, from, comma, to) ? tail : null;
}

const isDone = (item: Item): boolean => item.kind === 'word' && !item.cap && participleItem(item) !== null;

/** ", mit Blumen", ", aber erst seit Mai": with no verb to come, and no list ("im Mai, im Juni und im Juli"). */
function addsToPlain(items: readonly Item[], { lemma }: FiniteForm, from: number, comma: number, to: number): boolean {
  const next = items[comma + 1]!;
  const last = items[to - 1]!;
  // "eines aus Gent und eines aus Ulm"
  const parts = /^(?:eine[rs]?|manche|einige)$/u.test(next.low) && PREPOSITIONS.has(items[comma + 2]!.low);
  // "einer eigenen, am Montag gezogenen Probe"
  const before = items[comma - 1]!;
  if (!before.cap && isAdjective(before) && !finiteItem(before)) return false;
  const opens = parts || next.low === 'aber' || (next.kind === 'word' && !next.cap && PREPOSITIONS.has(next.low));
  if (!opens || next.low === 'als' || last.text === ',' || isParticleOf(last.low, lemma)) return false;
  if (last.kind === 'word' && !last.cap && infinitiveItem(last)) return false;
  const inner = items.findIndex((item, i) => i > comma && i < to && item.text === ',');
  if (inner > 0 && !connectiveAt(items, inner + 1)) return false;
  return !items.slice(Math.max(from, comma - LONGEST_PHRASE), comma).some(({ low }) => low === next.low);
}
const LONGEST_PHRASE = 6;

/**
 * Up to where what a comma or dash at `at` opens holds no verb of its own, but for clauses that hang on it: the end of the
 * sentence, or the comma before "sagte er". Null where it holds one.
 */
export function verblessEnd(items: readonly Item[], at: number, end: number): number | null {
  for (let i = at + 1; i < end; i++) {
    const { text, kind, low } = items[i]!;
    // whose verb we do not know
    if (/^(?:ich|er|es|wir|man)$/u.test(low)) return null;
    if (kind === 'mark' && !/^[,()/%&-]$/u.test(text)) return null;
    if (text === ',' || i === at + 1) {
      const next = text === ',' ? i + 1 : i;
      if (next > at + 1 && isSaying(items, next)) return i;
      // ", wie die Polizei sagte" is of the whole sentence
      if (items[next]!.low === 'wie' && endsInVerb(items, end)) return null;
      if (connectiveAt(items, next) || /^kurz$/u.test(low)) return hangsOn(items, next, end);
    }
    if (verbAt(items, i) && !closesComparison(items, i)) return null;
  }
  return end;
}

/** "sagte der Sprecher" */
const isSaying = (items: readonly Item[], i: number): boolean => SAYING.has(verbAt(items, i)?.lemma ?? '');

/** "..., die im Mai begann": up to the end, or to "sagte er", with its verb last. */
function hangsOn(items: readonly Item[], at: number, end: number): number | null {
  for (let i = at + 1; i < end; i++)
    if (items[i]!.text === ',' && isSaying(items, i + 1)) return endsInVerb(items, i) ? i : null;
  return endsInVerb(items, end) ? end : null;
}

/** "als erwartet" */
const closesComparison = (items: readonly Item[], i: number): boolean =>
  participleItem(items[i]!) !== null && /^(?:als|wie)$/u.test(items[i - 1]?.low ?? '');

function isAddition(items: readonly Item[], at: number, end: number): boolean {
  if (isDash(items[at]!)) return verblessEnd(items, at, end) === end;
  const added = items.slice(at + 1, end);
  if (added.length > MOST_ADDED || added.some((item) => item.kind === 'mark' && !/^[,()/%&-]$/u.test(item.text)))
    return false;
  if (hasVerb(items, at + 1, end)) return false;
  const words = added.map(({ low }) => low).join(' ');
  if (items[at]!.text === ':')
    return added.length <= MOST_BEHIND_COLON && /^(?:\d|ein|kein|der|die|das|rund|etwa|mehr)/u.test(words);
  return OPENS.test(words) || FROM_TO.test(words);
}

const isDash = ({ text }: Item): boolean => text === '–' || text === '—';

/** A finite verb in its place, or the participle or infinitive that would close the clause before. */
function hasVerb(items: readonly Item[], from: number, end: number): boolean {
  const last = items[end - 1]!;
  const closes = last.kind === 'word' && !last.cap && (participleItem(last) ?? infinitiveItem(last));
  if (closes) return true;
  for (let i = from; i < end; i++) if (verbAt(items, i)) return true;
  return false;
}
