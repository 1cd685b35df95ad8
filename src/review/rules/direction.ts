/** What rises in the sources does not fall in the draft, and what is denied there is not affirmed here. */

import { contains, type Localized } from '../../model/index.ts';
import { mayBeYear } from '../agreement.ts';
import { clausesBehind, evidenceAt, heldBy, type Passage } from '../align.ts';
import { anchorsIn } from '../anchors.ts';
import { areConverse, isName, isOfOneKind, rolesChange } from '../contrary.ts';
import { hasCue, isAttributive } from '../cues.ts';
import { figuresOf, placesOf } from '../figures.ts';
import type { Axis, Pole } from '../lexicon/index.ts';
import type { Case, Found, Judgement, RuleExample, SupportRule } from '../rule.ts';
import { type Clause, clauseAt, isTold, type SheetSentence, slice, type Word } from '../sheet.ts';
import { spelled } from '../spelled.ts';
import { isToldFromOtherSide } from './compared.ts';
import { axesIn, isNegated, saying } from './parts/saying.ts';
import { takesItElsewhere } from './parts/taken.ts';

export const examples: readonly RuleExample[] = [
  {
    lang: 'de',
    source: 'Der Absatz der Molkerei Falkensee stieg im Frühjahr um 4 Prozent. Das Werk in Torgau schloss sie nicht.',
    good: 'Die Molkerei Falkensee verzeichnete im Frühjahr ein Absatzplus von 4 Prozent.',
    bad: 'Der Absatz der Molkerei Falkensee sank im Frühjahr um 4 Prozent.',
    finding: '„sank“: die Quelle sagt das Gegenteil („stieg“).',
  },
  {
    lang: 'en',
    source: 'Sales of the Falkensee dairy rose by 4 percent in spring. It did not close its plant in Torgau.',
    good: 'The dairy in Falkensee increased its sales by 4 percent in spring.',
    bad: 'Sales of the Falkensee dairy fell by 4 percent in spring.',
    finding: '“fell”: the source says the opposite (“rose”).',
  },
  {
    lang: 'de',
    source: 'Die Fähre nach Lunden kann frühestens Mitte März wieder fahren, sagte Hafenmeister Jens Kolk.',
    good: 'Frühestens Mitte März fährt laut Hafenmeister Jens Kolk die Fähre nach Lunden wieder.',
    bad: 'Die Fähre nach Lunden kann laut Hafenmeister Jens Kolk spätestens Mitte März wieder fahren.',
    finding: '„spätestens“: die Quelle sagt das Gegenteil („frühestens“).',
  },
];

/** A draft clause is judged against passages that hold at least this part of its sentence. */
const COVER = 0.3;

export const direction: SupportRule = {
  name: 'direction',
  severity: 'block',
  about: {
    de: 'Richtung und Verneinung einer Aussage dürfen sich nicht umkehren.',
    en: 'The direction of a statement must not be turned round.',
  },
  examples,
  *check(of: Case): Iterable<Judgement> {
    for (const sentence of of.sentences) {
      const passages = of.passages(sentence).filter((p) => p.cover >= COVER);
      if (passages.length === 0) continue;
      for (const [i, clause] of sentence.clauses.entries()) {
        const spoken = axesIn(clause.words, of.words.opposites);
        for (const axis of of.words.opposites) {
          if (!spoken.has(axis) && !(axis.name === 'level' && i > 0)) continue;
          const finding = axis.bound
            ? turnedBound(of, sentence, clause, axis)
            : turned(of, sentence, clause, axis, sentence.clauses[i - 1]);
          if (finding) yield finding;
        }
        const bare = unsaid(of, sentence, clause);
        if (bare) yield bare;
      }
    }
  },
};

function turned(
  of: Case,
  sentence: SheetSentence,
  clause: Clause,
  axis: Axis,
  before: Clause | undefined,
): Found | null {
  for (const pole of axis.poles) {
    const cue =
      saying(clause.words, pole).find((w) => !isName(of, sentence, w) && !tellsWhich(clause.words, w)) ??
      inherited(clause, before, axis, pole);
    if (!cue || isToldFromOtherSide(of, sentence, cue) || comparesNothing(clause.words, cue)) continue;
    const against =
      (axis.name === 'level' ? byFigure(of, sentence, clause, axis, pole) : null) ??
      contradiction(of, sentence, clause, cue, axis, pole);
    if (against && !isOtherSide(of, sentence, cue, against)) return opposite(of, cue, against.passage, against.word);
  }
  return null;
}

/** "the higher figure", "die höhere Summe": which of two is meant, not where it went. */
const tellsWhich = (words: readonly Word[], cue: Word): boolean =>
  COMPARATIVE(cue) && /^(?:the|der|die|das|dem|den)$/.test(words[words.indexOf(cue) - 1]?.lower ?? '');
const COMPARATIVE = spelled(/^(?:higher|lower|hohere[nrs]?|niedrigere[nrs]?|geringere[nrs]?)$/);

/** Buyer and seller, winner and loser each tell the deal in a verb of their own. */
const isOtherSide = (
  of: Case,
  sentence: SheetSentence,
  cue: Word,
  { passage: { at }, word }: { passage: Pick<Passage, 'at'>; word: Word },
): boolean =>
  areConverse(cue, word) &&
  rolesChange({ sheet: of.draft, sentence, cue }, { sheet: at.sheet, sentence: at.sentence, cue: word });

/** "Der Export legte um 2 Prozent zu, der Import um 3": a clause with a number and no verb takes the one before. */
const inherited = (clause: Clause, before: Clause | undefined, axis: Axis, pole: Pole): Word | undefined =>
  before &&
  axis.name === 'level' &&
  clause.words.some((w) => w.kind === 'number') &&
  axis.poles.every((p) => saying(clause.words, p).length === 0)
    ? saying(before.words, pole)[0]
    : undefined;

/** The clause's one figure stands in the sources in clauses that only go the other way. */
function byFigure(
  of: Case,
  sentence: SheetSentence,
  clause: Clause,
  axis: Axis,
  pole: Pole,
): { passage: Pick<Passage, 'at'>; word: Word } | null {
  const [figure, ...more] = figuresOf(sentence).filter((q) => contains(clause, q));
  if (!figure || more.length > 0 || mayBeYear(figure) || figure.type === 'ordinal' || isNegated(of, clause))
    return null;
  const own = placesOf(figure, of.sources);
  let against: { passage: Pick<Passage, 'at'>; word: Word } | null = null;
  for (const { quantity, in: at } of own) {
    const home = clauseAt(at.sentence, quantity);
    if (!home || isNegated(of, home) || saying(home.words, pole).length > 0) return null;
    const word = axis.poles.filter((p) => p !== pole).flatMap((p) => saying(home.words, p))[0];
    const alike = clause.words.some((w) => w.kind === 'content' && heldBy(w, home.words) >= 0.8 && w !== word);
    if (!word || !alike) return null;
    against ??= { passage: { at }, word };
  }
  return against;
}

function contradiction(
  of: Case,
  sentence: SheetSentence,
  clause: Clause,
  cue: Word,
  axis: Axis,
  pole: Pole,
): { passage: Passage; word: Word } | null {
  let against: { passage: Passage; word: Word } | null = null;
  const rest = clause.words.filter((w) => w !== cue);
  for (const passage of passagesBehind(of, sentence, clause)) {
    const all = clausesBehind(rest, passage, of.sources);
    const behind = axis.name === 'level' ? ofItsNames(of, sentence, clause, all) : all;
    const negated = behind.some((c) => isNegated(of, c));
    const agrees = behind.some((c) => saying(c.words, pole).length > 0);
    if (agrees && !(negated && !isNegated(of, clause))) return null;
    const word = axis.poles
      .filter((p) => p !== pole)
      .flatMap((p) => behind.flatMap((c) => saying(c.words, p)))
      .find(
        (w) =>
          isOfOneKind(axis, cue, w) &&
          !(axis.name === 'level' && comparesOnly(passage.at.sentence.words, w) && !comparesOnly(clause.words, cue)) &&
          !isName(of, passage.at.sentence, w) &&
          !(axis.name === 'confirm' && isAttributive(passage.at.sentence.words, w)),
      );
    if (axis.name === 'stance' && (tellsVote(passage) || takesItElsewhere(of, sentence, clause, pole, passage)))
      continue;
    if (axis.name === 'level' && word && LOSS(word) && rest.some(LOSS)) continue;
    if (word && negated === isNegated(of, clause)) against ??= { passage, word };
  }
  return against;
}

/** "2 Prozent, also weniger als im Vorjahr": laid beside something else, and gone neither up nor down. */
const comparesOnly = (words: readonly Word[], word: Word): boolean =>
  MORE_OR_LESS(word) && /^(?:als|than)$/.test(words[words.indexOf(word) + 1]?.lower ?? '');
/** "but by less than first reported": what is compared stands in the clause before; "by less than a second" gives an amount. */
const comparesNothing = (words: readonly Word[], cue: Word): boolean => {
  const at = words.indexOf(cue);
  return (
    comparesOnly(words, cue) &&
    !AMOUNT(words[at + 2]) &&
    !words.slice(0, at).some((w) => w.kind === 'content' || w.kind === 'number')
  );
};
const AMOUNT = (word: Word | undefined): boolean =>
  word === undefined || word.kind === 'number' || /^(?:ein\w*|an?|one|half|halbe\w*)$/.test(word.lower);
const MORE_OR_LESS = spelled(/^(?:mehr|weniger|more|less|fewer|hoher|niedriger|higher|lower)$/);

/** What is lost can grow: the noun tells what is measured, not where it goes. */
const LOSS = spelled(/^(?:verlust|minus|defizit|fehlbetrag|ruckgang|loss|deficit|shortfall)/);

/** "Im Werk A sank sie, im Werk B stieg sie": of the clauses behind, which tell of several owners, only those that hold the clause's names, where any does. */
function ofItsNames(of: Case, sentence: SheetSentence, clause: Clause, behind: readonly Clause[]): readonly Clause[] {
  const names = anchorsIn(sentence, of.lang)
    .filter((a) => clause.start <= a.start && a.end <= clause.end)
    .flatMap((a) => a.words);
  const own = behind.filter((c) => names.some((w) => heldBy(w, c.words) >= 0.8));
  return own.length > 0 ? own : behind;
}

/** "by six votes to three": some were for it and some against. */
const tellsVote = ({ at }: Passage): boolean => at.sentence.words.some((w) => /^(?:votes?|stimmen)$/.test(w.folded));

/** A clause of so few words and marks may be found in a wrong passage: that of its sentence counts too. */
const SHORT = 9;

/** The clause's own passages; where it says too little to find one, that of its sentence. */
function passagesBehind(of: Case, sentence: SheetSentence, clause: Clause): Passage[] {
  const own = of
    .passages(clause)
    .slice(0, 2)
    .filter((p) => p.cover >= COVER);
  const whole = of.passages(sentence)[0];
  const speaksOfIt =
    clause.words.length <= SHORT && whole && whole.cover >= COVER && !own.some((p) => p.at === whole.at);
  return speaksOfIt || (own.length === 0 && whole && whole.cover >= COVER) ? [...own, whole] : own;
}

/** "wahrscheinlich" against "unwahrscheinlich", the bare word standing nowhere in the passage. */
function unsaid(of: Case, sentence: SheetSentence, clause: Clause): Found | null {
  if (isNegated(of, clause)) return null;
  for (const passage of passagesBehind(of, sentence, clause)) {
    const there = passage.at.sentence.words.filter((w) => w.kind === 'content');
    const contraries = there.filter((w) => w.folded.startsWith('un'));
    for (const word of clause.words) {
      if (word.kind !== 'content' || word.stem.length < SHORTEST) continue;
      const contrary = (word.folded.startsWith('un') ? there : contraries).find((w) =>
        isContrary(w.folded, word.folded),
      );
      if (!contrary || there.some((w) => w.stem === word.stem)) continue;
      if (of.behind(clause, passage).some((c) => isNegated(of, c))) break;
      if (!sharesMore(sentence, clause, word, there)) continue;
      return opposite(of, word, passage, contrary);
    }
  }
  return null;
}
/** "damit der Plan wirksam wird" beside "die Kündigung ist unwirksam": what the word is told of must stand there too. */
function sharesMore(sentence: SheetSentence, clause: Clause, word: Word, there: readonly Word[]): boolean {
  const others = (words: readonly Word[]): Word[] => words.filter((w) => w !== word && w.kind === 'content');
  const own = others(clause.words);
  return (own.length > 0 ? own : others(sentence.words)).some((w) => heldBy(w, there) > PART);
}
/** So much of another word must stand there. */
const PART = 0.5;
/** Shorter words begin with "un" by chance. */
const SHORTEST = 5;
/** First letters that two words share after the "un" of one of them. */
const KERNEL = 6;
const isContrary = (a: string, b: string): boolean =>
  (a.startsWith('un') && a.slice(2, 2 + KERNEL) === b.slice(0, KERNEL) && b.length >= SHORTEST) ||
  (b.startsWith('un') && b.slice(2, 2 + KERNEL) === a.slice(0, KERNEL) && a.length >= SHORTEST);

/** "vor der Wahl" against "nach der Wahl": the same word must follow both. */
function turnedBound(of: Case, sentence: SheetSentence, clause: Clause, axis: Axis): Found | null {
  for (const pole of axis.poles) {
    for (const cue of saying(clause.words, pole)) {
      const head = nextContent(clause.words, cue);
      if (!head) continue;
      const passage = of.passages(clause).find((p) => p.cover >= COVER && heldBy(head, p.at.sentence.words) >= 0.8);
      if (!passage || boundTo(passage.at.sentence.words, pole, head)) continue;
      // "once planned for the first quarter": what held before, as another sentence has it
      const isFormer = hasCue(sentence.words, of.words.earlier);
      if (isFormer && of.sources.sentences.some((s) => boundTo(s.sentence.words, pole, head))) continue;
      const word = axis.poles
        .filter((p) => p !== pole)
        .map((p) => boundTo(passage.at.sentence.words, p, head))
        .find(Boolean);
      if (word) return opposite(of, cue, passage, word);
    }
  }
  return null;
}

const boundTo = (words: readonly Word[], pole: Pole, head: Word): Word | undefined =>
  saying(words, pole).find((cue) => {
    const next = nextContent(words, cue);
    return next !== undefined && heldBy(head, [next]) >= 0.8;
  });

/** How many words may stand between a preposition or adjective and its noun. */
const REACH = 4;

function nextContent(words: readonly Word[], cue: Word): Word | undefined {
  const from = words.indexOf(cue) + 1;
  return words.slice(from, from + REACH).find(isTold);
}

function opposite(of: Case, cue: Word, passage: Pick<Passage, 'at'>, word: Word): Found {
  const [said, there] = [slice(of.draft, cue), slice(passage.at.sheet, word)];
  return { start: cue.start, end: cue.end, message: message(said, there), cure, evidence: [evidenceAt(passage.at)] };
}

const message = (said: string, there: string): Localized => ({
  de: `„${said}“: die Quelle sagt das Gegenteil („${there}“).`,
  en: `“${said}”: the source says the opposite (“${there}”).`,
});
const cure: Localized = { de: 'Die Richtung der Quelle übernehmen.', en: 'Follow the direction of the source.' };
