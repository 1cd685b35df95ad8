/** A figure of a source belongs to what it counts there, and to nothing else. */

import { type Localized, overlaps, type Quantity } from '../../model/index.ts';
import { agreement, comparable, mayBeYear } from '../agreement.ts';
import { heldBy } from '../align.ts';
import { hasCue } from '../cues.ts';
import {
  against,
  countedBy,
  figureByFigure,
  figureStanding,
  figuresOf,
  placesOf,
  type SourceFigure,
  sourceFigures,
} from '../figures.ts';
import { nameWords } from '../names.ts';
import type { Case, Judgement, RuleExample, SupportRule } from '../rule.ts';
import type { SheetSentence } from '../sheet.ts';
import type { SourceSentence } from '../sources.ts';
import { spelled } from '../spelled.ts';
import { clearRival } from '../standing.ts';
import { standsSo } from '../wording.ts';
import { neighbourOf } from './parts/beside.ts';
import { contested } from './parts/contest.ts';
import { contrasted } from './parts/contrast.ts';
import { crossedFigure } from './parts/crossed.ts';
import { type Elsewhere, standsElsewhere } from './parts/elsewhere.ts';
import { exchanged } from './parts/exchanged.ts';
import { isReplacedSo } from './parts/replaced.ts';

export const examples: readonly RuleExample[] = [
  {
    lang: 'de',
    source:
      'Aus dem Speicher in Lunden verschwanden 31 Säcke, meldete die Wache. Bei der Zählung am Montag fehlten 44 Kaffeesäcke. Bisher war von 31 Säcken die Rede gewesen. In Heide verschwanden 19 Säcke.',
    good: 'Aus dem Speicher in Lunden verschwanden 44 Kaffeesäcke statt der gemeldeten 31.',
    bad: 'Aus dem Speicher in Lunden verschwanden 19 Säcke.',
    finding: '„19“ gehört in der Quelle zu etwas anderem; dieselbe Stelle nennt hier „31“.',
  },
  {
    lang: 'de',
    source: 'Die Werft in Lunden baute 14 Schlepper. Das Werk in Heide lieferte dagegen 31 Schlepper aus.',
    good: 'In Heide entstanden 31 Schlepper, in Lunden waren es 14.',
    bad: 'Die Werft in Lunden baute 31 Schlepper.',
    finding: '„31“ gehört in der Quelle zu etwas anderem; dieselbe Stelle nennt hier „14“.',
  },
  {
    lang: 'en',
    source: 'The Lunden shipyard built 14 tugboats. The Heide works delivered 31 tugboats.',
    good: 'Heide delivered 31 tugboats, while the Lunden yard built 14.',
    bad: 'The Lunden shipyard built 31 tugboats.',
    finding: '“31” belongs to something else in the source, which says “14” here.',
  },
  {
    lang: 'en',
    source:
      'Nine trams rather than 14 will be ordered for Lunden this year. It is a shame that a dozen trams shrank to nine.',
    good: 'Nine trams rather than 14 will be ordered for Lunden.',
    bad: 'Fourteen trams rather than nine will be ordered for Lunden.',
    finding: '“Fourteen” belongs to something else in the source, which says “Nine” here.',
  },
  {
    lang: 'en',
    source: 'The Lunden mill processed 410 tonnes last season, compared with 560 tonnes the season before.',
    good: 'The season before, the mill had processed 560 tonnes.',
    bad: 'The Lunden mill processed 560 tonnes last season.',
    finding: '“560 tonnes” belongs to something else in the source, which says “410 tonnes” here.',
  },
  {
    lang: 'en',
    source:
      'Ships that pass the lock at Lunden by its green gate wait 37 minutes on average. At the white gate they lose only eleven minutes.',
    good: 'Waiting takes 37 minutes at the green gate.',
    bad: 'Ships wait 37 minutes at the white gate.',
    finding: '“37 minutes” belongs to something else in the source, which says “eleven minutes” here.',
  },
];

export const binding: SupportRule = {
  name: 'binding',
  severity: 'block',
  about: {
    de: 'Eine Zahl muss zu dem gehören, wovon der Satz spricht.',
    en: 'A figure must belong to what the sentence speaks of.',
  },
  examples,
  check: (of) =>
    figureByFigure(of.sentences, (sentence, quantity) =>
      mayBeYear(quantity) || tellsVote(of, sentence) || isProved(of, sentence, quantity)
        ? null
        : misplaced(of, sentence, quantity),
    ),
};

/** The draft's own words, or those of the source, say enough of where the figure belongs. */
function isProved(of: Case, sentence: SheetSentence, quantity: Quantity): boolean {
  const own = placesOf(quantity, of.sources);
  return (
    standsSo(sentence, quantity, own) ||
    isGivenUp(of, quantity, own) ||
    isDifference(of, sentence, quantity) ||
    isDistance(of, sentence, quantity) ||
    own.some((s) => isBoundSo(quantity, s)) ||
    own.some((s) => corrects(of, quantity, s) || isRevised(s))
  );
}

function misplaced(of: Case, sentence: SheetSentence, quantity: Quantity): Judgement | null {
  const rival =
    rivalOf(of, sentence, quantity) ??
    (isReplacedSo(of, sentence, quantity)
      ? null
      : (exchanged(of, sentence, quantity) ?? crossedFigure(of, sentence, quantity))) ??
    neighbourOf(of, sentence, quantity) ??
    contrasted(of, sentence, quantity) ??
    contested(of, sentence, quantity);
  if (rival) {
    const own = placesOf(quantity, of.sources);
    const foreign = rival.in.sheet.lang === of.lang ? own.filter((s) => s.in.sheet.lang !== of.lang) : [];
    if (foreign.length === 0) return against(of, quantity, rival, message, cure);
    if (foreign.some((s) => tellsOfIt(of, sentence, quantity, s))) return null;
    return { start: quantity.start, end: quantity.end, undecided: otherLanguage };
  }
  const apart = standsElsewhere(of, sentence, quantity);
  return apart && against(of, quantity, apart.figure, (said) => elsewhere(said, apart), cure);
}

/** "61.000 statt zuletzt 38.000": told as what holds no longer, and so a source tells it. */
const isGivenUp = (of: Case, { start }: Quantity, own: readonly SourceFigure[]): boolean =>
  /(?:statt|anstatt|anstelle von|instead of|rather than)\s(?:\p{L}+\s){0,2}$/iu.test(
    of.draft.text.slice(Math.max(0, start - LOOK), start),
  ) && own.some((s) => hasCue(s.in.sentence.words, of.words.earlier));
/** Letters looked at before a figure. */
const LOOK = 32;

/** "fell by five, to seven": what lies between two figures of a passage, told as that. */
const isDifference = (of: Case, sentence: SheetSentence, quantity: Quantity): boolean =>
  /\b(?:by|um)\s(?:\p{Ll}+\s)?$/u.test(of.draft.text.slice(Math.max(0, quantity.start - LOOK), quantity.start)) &&
  quantity.value !== null &&
  of.passages(sentence).some(({ at }) => {
    const there = figuresOf(at.sentence).flatMap((q) => (comparable(q, quantity) && q.value !== null ? [q.value] : []));
    return there.some((a) => there.some((b) => Math.abs(a - b - quantity.value!) < 1e-9));
  });

/** "höchstens 9.000" of "höchstens 9.000": a bound that a source puts to just this amount goes with it. */
const isBoundSo = ({ comparator, value }: Quantity, { quantity: there }: SourceFigure): boolean =>
  BOUND.test(comparator ?? '') && there.comparator === comparator && there.value === value;
const BOUND = /^(?:at-most|at-least)$/;

/** "has been revised upwards to 58": the figure takes the place of whatever was told before. */
const isRevised = ({ quantity, in: { sheet, sentence } }: SourceFigure): boolean =>
  REVISED.test(sheet.text.slice(sentence.start, quantity.start));
const REVISED =
  /(?<!\p{L})(?:revised|corrected|raised|lowered|korrigiert|nach (?:oben|unten)|angehoben|gesenkt)[^.;]{0,30}\s(?:to|auf)\s(?:[\p{L}]+\s){0,2}$/iu;

/** "room for 140 more passengers": between two amounts of one passage lies as much. */
const isDistance = (of: Case, sentence: SheetSentence, { end, value }: Quantity): boolean =>
  value !== null &&
  FURTHER.test(of.draft.text.slice(end, end + PART)) &&
  of
    .passages(sentence)
    .some(({ at }) =>
      of.sources.sentences
        .slice(at.at, at.at + 2)
        .some((s) =>
          figuresOf(s.sentence).some((a) =>
            figuresOf(at.sentence).some(
              (b) => a.type === b.type && Math.abs(Math.abs(a.value! - b.value!) - value) < 1e-9,
            ),
          ),
        ),
    );
const FURTHER = /^\s(?:more|fewer|less|mehr|weniger)(?!\p{L})/u;

/** "58 fehlen. Bisher war von 41 die Rede": the source gives the amount in place of another, of the same things. */
function corrects(of: Case, quantity: Quantity, { quantity: own, in: at }: SourceFigure): boolean {
  const next = of.sources.sentences[at.at + 1];
  if (next?.sheet !== at.sheet || !hasCue(next.sentence.words.slice(0, OPENING), of.words.earlier)) return false;
  const counted = countedBy(own, at.sentence);
  return sourceFigures(of.sources).some(
    (s) =>
      s.in === next &&
      comparable(quantity, s.quantity) &&
      (counted === undefined || heldBy(counted, s.in.sentence.words) >= 0.6),
  );
}
/** Words at the start of the next sentence among which "bisher" stands. */
const OPENING = 4;

/** A source in another language, whose words seldom are the draft's, gives the figure with one of its names or nouns. */
const tellsOfIt = (of: Case, { words }: SheetSentence, quantity: Quantity, { in: { at } }: SourceFigure): boolean =>
  words.some((w) => w.kind === 'content' && !overlaps(w, quantity) && of.sources.find(w).has(at));

/** "19 zu elf", "19 to 11", "7:5": a vote or a result, whose sides the words around do not tell. */
const tellsVote = (of: Case, sentence: SheetSentence): boolean =>
  sentence.words.filter(VOTES).length > 1 ||
  figuresOf(sentence).some((q, i, all) => {
    const next = all[i + 1];
    return next !== undefined && /^(?:\s(?:zu|gegen|to)\s|\s?[:–-]\s?)$/.test(of.draft.text.slice(q.end, next.start));
  });

const VOTES = spelled(/^(?:dafur|dagegen|enthalt\w*|enthielt\w*|stimmten|favour|favor|against|abstain\w*)$/);

/** Another figure of the same kind stands in surroundings clearly more alike. */
function rivalOf(of: Case, sentence: SheetSentence, quantity: Quantity): SourceFigure | null {
  if (!speaksForItself(sentence, quantity) || isPart(of, quantity)) return null;
  const standing = figureStanding(of, sentence, quantity);
  const rival = clearRival(of, sentence, standing);
  if (
    !rival ||
    isTotal(sentence, quantity, rival.value) ||
    saysLittle(rival.in) ||
    standing.own === null ||
    saysLittle(standing.own.in) ||
    isItsGivers(of, sentence, standing.own.in, rival.in)
  )
    return null;
  const figure = { quantity: rival.value, in: rival.in };
  return isTold(sentence, quantity, figure) ? null : figure;
}

/** "nach Zählung von Ilka Brandes 58": the source names her in or right before the sentence that gives the figure, not in the rival's. */
function isItsGivers(of: Case, sentence: SheetSentence, own: SourceSentence, rival: SourceSentence): boolean {
  const names = sentence.mentions.filter((m) => m.type === 'person').flatMap((m) => nameWords(sentence, m).slice(-1));
  const holds = (s: SourceSentence | undefined, sheet: SourceSentence['sheet']): boolean =>
    s?.sheet === sheet && s.sentence.words.some((w) => names.some((n) => n.stem === w.stem));
  return (
    own !== rival &&
    (holds(own, own.sheet) || holds(of.sources.sentences[own.at - 1], own.sheet)) &&
    !holds(rival, rival.sheet)
  );
}

/** "Insgesamt sind es drei": a total holds what a source counted before. */
const isTotal = ({ words }: SheetSentence, { value }: Quantity, rival: Quantity): boolean =>
  value !== null && rival.value !== null && value > rival.value && words.some(TOTAL);
const TOTAL = spelled(/^(?:insgesamt|zusammen|altogether|total|overall)$/);

/** "Ten of the bronzes", "zehn der Figuren": a part of what the rival counts. */
const isPart = (of: Case, { end, value }: Quantity): boolean =>
  value !== null && value <= FEW && /^\s(?:of|der|von|dieser|aller)\s/.test(of.draft.text.slice(end, end + PART));
/** Letters looked at behind a figure. */
const PART = 8;
/** Numbers up to this are written out and may be counted off. */
const FEW = 12;

/** "In der Woche davor waren es 205": what is counted stands in the sentence before. */
const saysLittle = ({ sentence }: SourceSentence): boolean =>
  sentence.words.filter((w) => w.kind === 'content').length < 2;

/** Its clause names what is counted; "zunächst waren es 12" leaves that to the clause before. */
const speaksForItself = (sentence: SheetSentence, quantity: Quantity): boolean =>
  sentence.clauses.some(
    (c) =>
      c.start <= quantity.start &&
      quantity.start < c.end &&
      c.words.some((w) => w.kind === 'content' && !overlaps(w, quantity)),
  );

/** The sentence tells the rival's figure too: then the two may only have been exchanged. */
const isTold = (sentence: SheetSentence, quantity: Quantity, rival: SourceFigure): boolean =>
  figuresOf(sentence).some((q) => q !== quantity && agreement(q, rival.quantity) === 'same');

const otherLanguage: Localized = {
  de: 'Eine Quelle in anderer Sprache nennt die Zahl; wovon, ließ sich nicht vergleichen.',
  en: 'A source in another language gives the figure; of what could not be compared.',
};

const elsewhere = (said: string, { name, other: there }: Elsewhere): Localized => ({
  de: there
    ? `„${said}“ steht in der Quelle bei „${there}“, nicht bei „${name}“.`
    : `„${said}“ steht in der Quelle nicht bei „${name}“.`,
  en: there
    ? `In the source “${said}” stands with “${there}”, not with “${name}”.`
    : `In the source “${said}” does not stand with “${name}”.`,
});

const message = (said: string, there: string): Localized => ({
  de: `„${said}“ gehört in der Quelle zu etwas anderem; dieselbe Stelle nennt hier „${there}“.`,
  en: `“${said}” belongs to something else in the source, which says “${there}” here.`,
});
const cure: Localized = {
  de: 'Prüfen, wovon die Quelle spricht, und die Zahl richtig zuordnen.',
  en: 'See what the source speaks of, and give the figure to its owner.',
};
