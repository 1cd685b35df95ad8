/** What causes what in a German sentence: causal verbs with both their sides, prepositions of cause, and "weil". */
import type { Reading, Span } from '../../model/index.ts';
import {
  type CausalVerb,
  type CauseReading,
  causalVerbs,
  isPlainStatement,
  type ReadSide,
  type Stretch,
  spanOf,
  stretchesOf,
} from '../engine/causes.ts';
import { type Item, itemsOf } from '../engine/frame-items.ts';
import { leadsOf, led } from '../engine/leads.ts';
import { wordSet } from '../engine/wordlists.ts';
import { wordsOf } from '../engine/words.ts';
import { nounPhraseAt, type Phrase, phraseAt } from './frame/phrases.ts';
import {
  COMPLEMENTISERS,
  NEGATIONS,
  PREPOSITIONS as PREPOSITION_WORDS,
  PRONOUNS,
  RELATIVES,
  SUBORDINATORS,
} from './frame/words.ts';
import {
  type FiniteForm,
  finiteForm,
  guessedPast,
  infinitiveVerb,
  isAuxiliary,
  isModal,
  participleOf,
} from './verb-forms.ts';

/** Verbs that name an action rather than an effect ("verschärfen", "senken") are left out. */
const VERBS = causalVerbs(`
furthers zu: führen beitragen
furthers für: sorgen
furthers: auslösen verursachen bewirken beschleunigen begünstigen antreiben vorantreiben befeuern ankurbeln hervorrufen herbeiführen ermöglichen erzwingen fördern
hinders: bremsen ausbremsen abbremsen verlangsamen behindern hemmen erschweren verzögern dämpfen verhindern aufhalten lähmen
`);
const PREPOSITIONS: ReadonlyMap<string, CauseReading['relation']> = new Map([
  ['wegen', 'furthers'],
  ['aufgrund', 'furthers'],
  ['infolge', 'furthers'],
  ['dank', 'furthers'],
  ['trotz', 'despite'],
]);
const CONDITIONS = wordSet('wenn falls ob sofern');
const LEADING = wordSet('und aber doch denn dass sondern auch so zudem damit weil');
const PARTICLES = wordSet('aus an voran hervor herbei bei auf ab');
/** Modals under which a link is still said to hold, if less surely; what is wanted or planned is no link. */
const POSSIBLE = wordSet('können dürfen werden');
/** "ermittelt wegen", "Streit wegen": a charge or its subject, not what brought it about. */
const CHARGES =
  /ermitt|anklag|angeklag|anklage|verurteil|verdacht|verdächt|prozess|klag|anzeig|angezeigt|fahnd|festgenommen|verhaft|beschuldig|kritis|kritik|streit|entschuldig|vorwurf|vorwürf|verfahren|strafe|haft|vor gericht|abgesess|schuldig|gefängnis|gesucht|belang|mord/iu;

/** A sentence without any of these letters has none of the words above: most need not be taken apart. */
const HINT = led(
  /wegen|grund|folge|dank|trotz|weil|führ|tr[aäu]g|sorg|lös|ursach|wirk|schleunig|günstig|tr(?:ei|ie)b|feuer|kurbel|r[iu]ef|ruf|möglich|zw[ai]ng|zwung|förder|brems|langsam|hinder|hemm|schwer|zöger|dämpf|h[aäie]+lt|lähm/iu,
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

/** "führen" is also what "fahren" has in the subjunctive: in news it leads. */
const formOf = (low: string): Pick<FiniteForm, 'lemma'> | null =>
  /^führen?$/.test(low) ? { lemma: 'führen' } : (finiteForm(low) ?? guessedPast(low));

const isVerbAt = (items: readonly Item[], i: number): boolean => {
  const item = items[i];
  return item?.kind === 'word' && !item.cap && formOf(item.low) !== null;
};
const hasVerb = (items: readonly Item[], { from, to }: Stretch): boolean => {
  for (let i = from; i < to; i++) if (isVerbAt(items, i)) return true;
  return false;
};
const hasNoun = (items: readonly Item[], { from, to }: Stretch): boolean =>
  items.slice(from, to).some((item) => item.kind === 'name' || (item.kind === 'word' && item.cap && !isFunction(item)));
const isFunction = ({ low }: Item): boolean => PRONOUNS.has(low) || LEADING.has(low) || SUBORDINATORS.has(low);

/** Without the words that only join it to what stands before; null where nothing is left. */
function withoutLead(items: readonly Item[], { from, to }: Stretch): Stretch | null {
  let at = from;
  while (at < to && LEADING.has(items[at]!.low) && items[at]!.low !== 'weil') at++;
  return at < to ? { from: at, to } : null;
}

interface Predicate {
  readonly verb: CausalVerb;
  readonly passive: boolean;
  /** item number of the finite verb of a main clause; null where it stands at the end */
  readonly second: number | null;
  /** item number where the end of the clause with its verbs begins */
  readonly closing: number;
}

/** The causal verb of a stretch, in one word or in two parts that hold the clause together. */
function predicateOf(items: readonly Item[], { from, to }: Stretch): Predicate | null {
  const low = (i: number): string => (i >= from && items[i]?.kind === 'word' && !items[i]!.cap ? items[i]!.low : '');
  const form = (i: number) => (low(i) ? formOf(low(i)) : null);
  const whole = (verb: { lemma: string; particle: string | null } | null) =>
    verb ? VERBS.get((verb.particle ?? '') + verb.lemma) : undefined;
  const last = to - 1;
  const passive = (i: number): boolean => /^(?:werden|sein)$/.test(form(i)?.lemma ?? '');
  // Verb last: "bremst", "gebremst hat", "ausgelöst wurde", "bremsen könnte".
  const final = form(last);
  const done = whole(participleOf(low(last - 1)));
  if (final && done && final.lemma === 'haben') return { verb: done, passive: false, second: null, closing: last - 1 };
  if (final && done && passive(last)) return { verb: done, passive: true, second: null, closing: last - 1 };
  const open = whole(infinitiveVerb(low(last - 1)));
  if (final && open && POSSIBLE.has(final.lemma))
    return { verb: open, passive: false, second: null, closing: last - 1 };
  for (let i = from; i < last; i++) {
    const own = form(i);
    if (!own) continue;
    const particle = PARTICLES.has(low(last)) ? VERBS.get(low(last) + own.lemma) : undefined;
    if (particle) return { verb: particle, passive: false, second: i, closing: last };
    const simple = VERBS.get(own.lemma);
    if (simple && !isAttribute(items, i, to)) return { verb: simple, passive: false, second: i, closing: to };
    const participle = low(last) === 'worden' ? whole(participleOf(low(last - 1))) : whole(participleOf(low(last)));
    const closing = low(last) === 'worden' ? last - 1 : last;
    if (participle && own.lemma === 'haben') return { verb: participle, passive: false, second: i, closing };
    if (participle && passive(i)) return { verb: participle, passive: true, second: i, closing };
    const seeming = own.lemma === 'scheinen' && low(last) === 'haben' && low(last - 1) === 'zu';
    const seemed = seeming ? whole(participleOf(low(last - 2))) : undefined;
    if (seemed) return { verb: seemed, passive: false, second: i, closing: last - 2 };
    const infinitive = whole(infinitiveVerb(low(last)));
    if (infinitive && POSSIBLE.has(own.lemma) && low(last - 1) !== 'zu')
      return { verb: infinitive, passive: false, second: i, closing: last };
  }
  // "will den Ausbau beschleunigen": behind another verb the last word is an infinitive.
  if (!final || hasSureVerb(items, { from, to: last })) return null;
  const verb = VERBS.get(final.lemma) ?? VERBS.get(splitFinal(low(last)) ?? '');
  return verb ? { verb, passive: false, second: null, closing: last } : null;
}

const hasSureVerb = (items: readonly Item[], { from, to }: Stretch): boolean =>
  items
    .slice(from, to)
    .some((item, i) => item.kind === 'word' && !item.cap && finiteForm(item.low) && !isAttribute(items, from + i, to));

/** "die gebremste Entwicklung", "beschleunigte Verfahren": an adjective before its noun. */
const isAttribute = (items: readonly Item[], i: number, to: number): boolean => {
  const next = items[i + 1];
  const before = items[i - 1];
  const followed =
    i + 1 < to && ((next?.kind === 'name' && before?.low !== 'und') || (next?.kind === 'word' && next.cap));
  return followed === true && before !== undefined && before.kind !== 'mark' && !before.cap;
};

/** "auslöste", "vorantreibt" at the end of its clause: a finite form with the particle in front. */
function splitFinal(word: string): string | null {
  for (const particle of ['voran', 'hervor', 'herbei', 'aus', 'an', 'auf', 'ab', 'bei']) {
    const base = word.startsWith(particle) ? finiteForm(word.slice(particle.length)) : null;
    if (base) return particle + base.lemma;
  }
  return null;
}

interface Arguments {
  readonly nouns: readonly Phrase[];
  readonly behind: ReadonlyMap<string, Phrase>;
  readonly denied: boolean;
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
  const stands = phrase && phrase.to < own.to && verb?.kind === 'word' && finiteForm(verb.low) !== null;
  return stands ? phraseSide(items, phrase) : null;
}

/** A clause that hangs on a word of the one before: it has no subject of its own that could be told. */
const isRelative = (items: readonly Item[], { from }: Stretch): boolean => {
  const [first, second] = [items[from]!.low, items[from + 1]?.low ?? ''];
  const opens = RELATIVES.has(first) || COMPLEMENTISERS.has(first) || first === 'um';
  return items[from - 1]?.text === ',' && (opens || (PREPOSITION_WORDS.has(first) && RELATIVES.has(second)));
};

interface Wanted {
  readonly verb: CausalVerb;
  readonly passive: boolean;
  /** known from the clause before */
  readonly subject: ReadSide | null;
}

function sidesOf(
  items: readonly Item[],
  { nouns, behind }: Arguments,
  { verb, passive, subject }: Wanted,
): Pick<CauseReading, 'cause' | 'effect'> | null {
  if (nouns.some((p) => isPronoun(items, p))) return null;
  const side = (p: Phrase | undefined): ReadSide | null => (p ? phraseSide(items, p) : null);
  if (passive) {
    const agent = behind.get('durch') ?? behind.get('von');
    return nouns.length === 1 && behind.size === 1 ? both(side(agent), side(nouns[0])) : null;
  }
  if (verb.preposition) {
    const goal = behind.get(verb.preposition);
    if (subject) return nouns.length === 0 ? both(subject, side(goal)) : null;
    return nouns.length === 1 && !isPath(items, nouns[0]!) ? both(side(nouns[0]), side(goal)) : null;
  }
  if (subject) return nouns.length === 1 ? both(subject, side(nouns[0])) : null;
  if (nouns.length !== 2) return null;
  // Who promotes by money or decree acts; what promotes is a cause.
  if (verb === VERBS.get('fördern') && isActor(items, nouns[0]!)) return null;
  const [first, second] = nouns as [Phrase, Phrase];
  const turned = second.determiner === 'der' || /^(?:den|einen|diesen|keinen)$/.test(first.determiner ?? '');
  return turned ? both(side(second), side(first)) : both(side(first), side(second));
}

/** "Der Weg führt zu einer Hütte" */
const isPath = (items: readonly Item[], { head }: Phrase): boolean =>
  /(?:weg|straße|tür|treppe|pfad|spur|route|brücke|tunnel|gleis|linie|strecke|leiter|zufahrt)n?$/.test(
    items[head]!.low,
  );

const isActor = (items: readonly Item[], { head }: Phrase): boolean =>
  items[head]!.kind === 'name' ||
  /(?:bund|land|staat|stadt|kreis|gemeinde|regierung|ministerium|union|stiftung|verein|verband|unternehmen|firma|konzern|fonds|programm|projekt|bank|amt|rat)(?:e[sn]?|s)?$/.test(
    items[head]!.low,
  );

const both = (cause: ReadSide | null, effect: ReadSide | null): Pick<CauseReading, 'cause' | 'effect'> | null =>
  cause && effect ? { cause, effect } : null;

const isPronoun = (items: readonly Item[], { from, to, head }: Phrase): boolean =>
  (to === from + 1 && PRONOUNS.has(items[from]!.low)) || (head === to - 1 && PRONOUNS.has(items[head]!.low));

function phraseSide(items: readonly Item[], phrase: Phrase): ReadSide | null {
  const from = phrase.preposition ? phrase.from + 1 : phrase.from;
  if (from >= phrase.to || isPronoun(items, { ...phrase, from })) return null;
  const head = items[headOf(items, phrase)]!;
  if (head.kind === 'time' || head.kind === 'amount' || head.kind === 'mark') return null;
  return { at: [spanOf(items, { from, to: phrase.to })], head: { start: head.start, end: head.end } };
}

/** "Hohe Zinsen" at the head of a sentence, "Chinas Labore": the noun behind an adjective or a name that it belongs to. */
function headOf(items: readonly Item[], { head, to }: Phrase): number {
  const first = items[head]!;
  if (first.kind === 'name' && /[sx’']$/u.test(first.text)) {
    for (let i = head + 1; i < to && !PREPOSITION_WORDS.has(items[i]!.low); i++)
      if (items[i]!.kind === 'word' && items[i]!.cap) return i;
  }
  const next = items[head + 1];
  return head + 1 < to && next?.kind === 'word' && next.cap && isFirst(items, head) ? head + 1 : head;
}
const isFirst = (items: readonly Item[], i: number): boolean =>
  i === 0 || (items[i - 1]!.kind === 'mark' && /[„“"»«:•-]/u.test(items[i - 1]!.text));

function clauseSide(items: readonly Item[], stretch: Stretch): ReadSide | null {
  const own = withoutLead(items, stretch);
  if (!own || !hasVerb(items, own) || !hasNoun(items, own)) return null;
  if (isRelative(items, own) || SUBORDINATORS.has(items[own.from]!.low) || items[own.from]!.low === 'sich') return null;
  // Behind an inserted clause a verb goes on with a subject that stands elsewhere.
  if (own.from > 1 && items[own.from - 1]?.text === ',' && isVerbAt(items, own.from) && !opensSentence(items, own))
    return null;
  return { at: [spanOf(items, own)], head: null };
}

/** "Weil ..., bleibt die Schule zu": only "weil" stands in front. */
const opensSentence = (items: readonly Item[], { from }: Stretch): boolean =>
  items[0]!.low === 'weil' && !items.slice(0, from - 1).some((item) => item.text === ',');

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
    const lemma = formOf(items[i]!.low)?.lemma ?? '';
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
  items.slice(from, to).some((w) => w.kind === 'word' && !w.cap && SAYING.has(formOf(w.low)?.lemma ?? ''));
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
