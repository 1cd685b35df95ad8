/** What causes what in a German sentence: causal verbs with both their sides, prepositions of cause, and "weil". */

import type { Reading, Span } from '../../model/index.ts';
import {
  type CauseReading,
  isPlainStatement,
  type ReadSide,
  type Stretch,
  spanOf,
  stretchesOf,
} from '../engine/causes.ts';
import { type Item, itemsOf } from '../engine/frame-items.ts';
import { pattern } from '../engine/patterns/layout.ts';
import { leadsOf, led } from '../engine/patterns/leads.ts';
import { wordsOf } from '../engine/sentences/words.ts';
import { wordSet } from '../engine/wordlists.ts';
import {
  type Arguments,
  clauseSide,
  hasNoun,
  isPronoun,
  isRelative,
  phraseSide,
  sidesOf,
  withoutLead,
} from './causes-sides.ts';
import { formOf, hasVerb, isAttribute, isVerbAt, predicateOf } from './causes-verbs.ts';
import { nounPhraseAt, type Phrase, phraseAt } from './frame/phrases.ts';
import { NEGATIONS, SUBORDINATORS } from './frame/words.ts';
import { finiteItem, isAuxiliary, isModal } from './verb-forms.ts';

const PREPOSITIONS: ReadonlyMap<string, CauseReading['relation']> = new Map([
  ['wegen', 'furthers'],
  ['aufgrund', 'furthers'],
  ['infolge', 'furthers'],
  ['dank', 'furthers'],
  ['trotz', 'despite'],
]);
const CONDITIONS = wordSet('wenn falls ob sofern');
/** "ermittelt wegen", "Streit wegen": a charge or its subject, not what brought it about. */
const CHARGES = pattern('iu')`
  ermitt | anklag | angeklag | anklage | verurteil | verdacht | verdächt | prozess | klag | anzeig
  | angezeigt | fahnd | festgenommen | verhaft | beschuldig | kritis | kritik | streit | entschuldig
  | vorwurf | vorwürf | verfahren | strafe | haft | vor gericht | abgesess | schuldig | gefängnis
  | gesucht | belang | mord
`;

/** A sentence without any of these letters has none of the words above: most need not be taken apart. */
const HINT = led(
  pattern('iu')`
    wegen | grund | folge | dank | trotz | weil | führ | tr[aäu]g | sorg | lös | ursach | wirk
    | schleunig | günstig | tr(?:ei|ie)b | feuer | kurbel | r[iu]ef | ruf | möglich | zw[ai]ng | zwung
    | förder | brems | langsam | hinder | hemm | schwer | zöger | dämpf | h[aäie]+lt | lähm
  `,
);

export function readGermanCauses(text: string, reading: Reading, sentence: Span): readonly CauseReading[] {
  const words = wordsOf({ text, tokens: reading.tokens, sentences: reading.sentences });
  if (!leadsOf(words).says(HINT, sentence.start, sentence.end)) return [];
  const items = itemsOf(text, reading, sentence);
  if (!isPlainStatement(items, CONDITIONS)) return [];
  const stretches = stretchesOf(items, (i) => items[i]!.low === 'und' && isVerbAt(items, i + 1));
  const found: CauseReading[] = [];
  stretches.forEach((stretch, n) => {
    const own = withoutLead(items, stretch);
    if (!own) return;
    const link =
      byVerb(items, own, stretches[n - 1], found.at(-1)) ??
      byPreposition(items, own, stretch) ??
      byClause(items, stretches, n);
    if (link) found.push(link);
  });
  return found;
}

const CONTRACTIONS: Readonly<Record<string, string>> = {
  zum: 'zu',
  zur: 'zu',
  vom: 'von',
  durchs: 'durch',
  fürs: 'für',
};

/** Noun phrases with the prepositional phrases that follow them, and those that the verb itself asks for; null where a word has no place. */
function argumentsIn(items: readonly Item[], regions: readonly Stretch[], asked: readonly string[]): Arguments | null {
  const nouns: Phrase[] = [];
  const behind = new Map<string, Phrase>();
  let denied = false;
  for (const { from, to } of regions) {
    let open: 'noun' | string | null = null;
    for (let i = from; i < to; ) {
      const phrase = phraseAt(items, i, to);
      if (!phrase) return null;
      const words = items.slice(phrase.from, phrase.to);
      if (words.some((w) => NEGATIONS.has(w.low))) denied = true;
      if (words.some((w) => /^(?:sich|einander)$/.test(w.low))) return null;
      const head = items[phrase.head]!;
      const preposition = phrase.preposition ? (CONTRACTIONS[phrase.preposition] ?? phrase.preposition) : null;
      const last = nouns.at(-1);
      if (open === 'noun' && last && phrase.kind === 'noun' && isOwner(items, last, phrase)) {
        nouns[nouns.length - 1] = { ...phrase, from: last.from };
      } else if (open === 'noun' && isGenitive(items, phrase)) {
        nouns[nouns.length - 1] = { ...nouns.at(-1)!, to: phrase.to };
      } else if (phrase.kind === 'noun' && head.kind !== 'time' && head.kind !== 'amount') {
        nouns.push(phrase);
        open = 'noun';
      } else if (preposition && asked.includes(preposition)) {
        if (behind.has(preposition)) return null;
        behind.set(preposition, phrase);
        open = preposition;
      } else if (preposition && open) {
        const owner: Phrase = open === 'noun' ? nouns.at(-1)! : behind.get(open)!;
        const longer = { ...owner, to: phrase.to };
        if (open === 'noun') nouns[nouns.length - 1] = longer;
        else behind.set(open, longer);
      } else open = null;
      i = phrase.to;
    }
  }
  return { nouns, behind, denied };
}

/** "Chinas technologische Entwicklung": a name that the phrase behind it belongs to. */
const isOwner = (items: readonly Item[], { from, to }: Phrase, next: Phrase): boolean =>
  to === from + 1 &&
  next.from === to &&
  next.determiner === null &&
  items[from]!.kind === 'name' &&
  /[sx’']$/u.test(items[from]!.text);

/** "die Entwicklung chinesischer Chips": a genitive without article shows in its adjective. */
const isGenitive = (items: readonly Item[], { kind, determiner, from, to }: Phrase): boolean =>
  kind === 'noun' && determiner === null && to > from + 1 && !items[from]!.cap && /\p{Ll}er$/u.test(items[from]!.low);

function byVerb(
  items: readonly Item[],
  own: Stretch,
  before: Stretch | undefined,
  earlier: CauseReading | undefined,
): CauseReading | null {
  const predicate = predicateOf(items, own);
  if (!predicate) return null;
  const { verb, passive, second, closing } = predicate;
  const opener = items[own.from]!;
  const what = second === null && opener.low === 'was';
  if (second === null && !what && own.from > 0 && isRelative(items, own)) return null;
  const start = second === null && (what || SUBORDINATORS.has(opener.low)) ? own.from + 1 : own.from;
  const regions =
    second === null
      ? [{ from: start, to: closing }]
      : [
          { from: own.from, to: second },
          { from: second + 1, to: closing },
        ];
  const asked = passive ? ['durch', 'von'] : verb.preposition ? [verb.preposition] : [];
  const args = argumentsIn(items, regions, asked);
  if (!args) return null;
  const joined = second === own.from && items[own.from - 1]?.low === 'und';
  const subject = what
    ? before && clauseSide(items, before)
    : joined
      ? (earlier?.cause ?? frontOf(items, before))
      : null;
  if ((what || joined) && !subject) return null;
  const sides = sidesOf(items, args, { verb, passive, subject: subject ?? null });
  return sides && { ...sides, relation: verb.relation, denied: args.denied };
}

/** The subject of the clause before, which "und" carries on: the phrase in front of its verb. */
function frontOf(items: readonly Item[], before: Stretch | undefined): ReadSide | null {
  const own = before && withoutLead(items, before);
  const phrase = own && nounPhraseAt(items, own.from, own.to, true);
  const verb = phrase && items[phrase.to];
  const stands = phrase && phrase.to < own.to && verb?.kind === 'word' && finiteItem(verb) !== null;
  return stands ? phraseSide(items, phrase) : null;
}

/** "wegen der Hitze": the phrase is the cause, the rest of the clause what came of it. */
function byPreposition(items: readonly Item[], own: Stretch, whole: Stretch): CauseReading | null {
  for (let i = own.from; i < own.to; i++) {
    const relation = items[i]!.kind === 'word' && (i === own.from || !items[i]!.cap) && PREPOSITIONS.get(items[i]!.low);
    if (!relation || NEGATIONS.has(items[i - 1]?.low ?? '')) continue;
    const from = /^(?:von|vom)$/.test(items[i + 1]?.low ?? '') ? i + 2 : i + 1;
    const phrase = nounPhraseAt(items, from, own.to, true);
    if (!phrase || isPronoun(items, phrase)) return null;
    const to = i === own.from ? frontEnd(items, phrase.to, own.to) : phrase.to;
    const rest = [
      { from: own.from, to: i },
      { from: to, to: own.to },
    ].filter((s) => s.to > s.from);
    const cause = phraseSide(items, { ...phrase, to });
    if (!cause || rest.length === 0 || (own.from > 0 && isRelative(items, own))) return null;
    if (SUBORDINATORS.has(items[whole.from]!.low) || !rest.some((s) => hasNoun(items, s))) return null;
    const says = rest.some((s) => hasVerb(items, s)) || (whole.from === 0 && whole.to >= items.length - 1);
    if (!says || rest.some((s) => isSpeech(items, s)) || isCutShort(items, rest)) return null;
    if (
      rest.some((s) =>
        CHARGES.test(
          items
            .slice(s.from, s.to)
            .map((w) => w.low)
            .join(' '),
        ),
      )
    )
      return null;
    return { cause, effect: { at: rest.map((s) => spanOf(items, s)), head: null }, relation, denied: false };
  }
  return null;
}

/** "Der Mann wurde wegen ...", "war der Bahnhof", "könnten sich": the verb's second part was not found. */
function isCutShort(items: readonly Item[], rest: readonly Stretch[]): boolean {
  const [{ from, to } = { from: 0, to: 0 }] = rest;
  const auxiliary = (i: number): boolean => {
    const lemma = formOf(items[i]!)?.lemma ?? '';
    return isAuxiliary(lemma) || isModal(lemma);
  };
  if (rest.length !== 1) return false;
  if (items[to - 1]!.low === 'sich' || items[from]!.low === 'sich') return true;
  if (auxiliary(from) && nounPhraseAt(items, from + 1, to)?.to === to) return true;
  return auxiliary(to - 1) && !SUBORDINATE.has(items[from - 1]?.low ?? '');
}
const SUBORDINATE = wordSet('dass weil');

/** "Trotz der Erfolge warnen sie": what somebody says is no effect. */
const isSpeech = (items: readonly Item[], { from, to }: Stretch): boolean =>
  items.slice(from, to).some((w) => w.kind === 'word' && !w.cap && SAYING.has(formOf(w)?.lemma ?? ''));
const SAYING = wordSet(
  'sagen warnen sehen betonen erklären fordern meinen glauben hoffen rechnen erwarten sprechen nennen berichten zeigen fürchten befürchten danken',
);

/** In front of the verb everything belongs to the phrase: "Wegen der Hitze im Juli sank". */
function frontEnd(items: readonly Item[], from: number, to: number): number {
  for (let i = from; i < to; i++) if (isVerbAt(items, i) && !isAttribute(items, i, to)) return i;
  return from;
}

/** "..., weil ...": one clause is the cause of the one beside it. */
function byClause(items: readonly Item[], stretches: readonly Stretch[], n: number): CauseReading | null {
  const own = stretches[n]!;
  if (items[own.from]!.low !== 'weil' || own.to - own.from < 3) return null;
  const cause = { from: own.from + 1, to: own.to };
  const main = n === 0 ? stretches[1] : stretches[n - 1];
  if (!main || !isVerbAt(items, own.to - 1) || !hasNoun(items, cause)) return null;
  if (n > 0 && /^(?:nicht|nur|auch)$/.test(items[main.to - 1]!.low)) return null;
  const effect = clauseSide(items, main);
  return effect && { cause: { at: [spanOf(items, cause)], head: null }, effect, relation: 'furthers', denied: false };
}
