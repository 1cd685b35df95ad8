/** Where the sources differ on a count and each count is somebody's, one of them alone is not told as a fact. */

import type { Localized, Quantity } from '../../model/index.ts';
import { pattern } from '../../text/index.ts';
import { comparable, isOtherCount, mayBeYear } from '../agreement.ts';
import { heldBy } from '../align.ts';
import { hasCue } from '../cues.ts';
import { against, figureByFigure, isToldBeside, placesOf, type SourceFigure, sourceFigures } from '../figures.ts';
import type { Case, RuleExample, SupportRule } from '../rule.ts';
import { isTold, type SheetSentence, type Word } from '../sheet.ts';
import { spelled } from '../spelled.ts';

export const examples: readonly RuleExample[] = [
  {
    lang: 'de',
    source:
      'Das Hafenamt sprach von 47 beschädigten Booten im Hafen von Lunden. Schiffer Jonas Wiegand bleibt dagegen bei seiner Zählung: Es seien 58 beschädigte Boote gewesen.',
    good: 'Nach Zählung von Jonas Wiegand sind im Hafen von Lunden 58 Boote beschädigt.',
    bad: 'Im Hafen von Lunden sind 58 Boote beschädigt.',
    finding: '„58“ ist strittig: Die Quelle nennt auch „47“ und sagt, wer welche Zahl nennt.',
  },
  {
    lang: 'en',
    source:
      'The harbour office in Lunden spoke of 47 damaged boats. Jonas Wiegand, a skipper, disputed that and said 58 boats had been damaged.',
    good: 'According to Jonas Wiegand, 58 boats were damaged in Lunden.',
    bad: 'In Lunden 58 boats were damaged.',
    finding: '“58” is in dispute: the source also gives “47”, and says who gives which.',
  },
];

export const claimed: SupportRule = {
  name: 'claimed',
  severity: 'block',
  about: {
    de: 'Von zwei strittigen Zahlen darf eine nicht ohne den dastehen, der sie nennt.',
    en: 'Of two figures in dispute one must not stand without whoever gives it.',
  },
  examples,
  check: (of) =>
    figureByFigure(
      of.sentences.filter((s) => !isReserved(of, s)),
      (sentence, quantity) => {
        if (mayBeYear(quantity) || !COUNTED.test(quantity.type)) return null;
        const rival = inDispute(of, sentence, quantity);
        return rival && against(of, quantity, rival, message, cure);
      },
    ),
};

/** Durations, dates, ranks and ages are seldom anybody's own count. */
const COUNTED = /^(?:number|percentage|currency)$/;

/** The draft names who says so, tells of the dispute, or leaves it open. */
const isReserved = (of: Case, { words, quotes }: SheetSentence): boolean =>
  quotes.length > 0 ||
  hasCue(words, of.words.attributions) ||
  hasCue(words, of.words.tones.hedged) ||
  hasCue(words, of.words.tones.alleged) ||
  words.some((w) => HOLDS(w) || DISPUTES(w) || HEARD(w));

const HOLDS = spelled(pattern()`
  ^(?:
    zahl(?:t|te|en|ten) | schatz\w* | beziffer\w* | nenn\w* | nannt\w* | sprach\w* | sprich\w*
    | angab\w* | laut | zufolge | zahlung\w* | schatzung\w* | rechnung\w* | angaben | count\w*
    | reckon\w* | estimat\w* | put | puts | spoke | speak\w* | between | zwischen
  )$
`);
/** That two do not agree the source says itself. */
const DISPUTES = spelled(
  /^(?:bestr[ei]\w*|wider(?:spr|leg)\w*|strittig|umstritten|streit\w*|dagegen|hingegen|bleibt|blieb|beharr\w*|disput\w*|den(?:y|ies|ied)|contradict\w*|maintain\w*|insist\w*)$/,
);

/** Told with whoever gives it. */
const isSomeones = (of: Case, { in: { sentence } }: SourceFigure): boolean =>
  sentence.quotes.length > 0 ||
  hasCue(sentence.words, of.words.attributions) ||
  sentence.words.some((w) => HOLDS(w) || HEARD(w));
/** Indirect speech. */
const HEARD = spelled(/^(?:hätten?|habe|seien?|sei|würden?|werde|könnten?|könne|solle|wolle|müsse)$/, 'lower');

/** Another count of the same beside every place of the newest source that gives this one, with a word of the dispute. */
function inDispute(of: Case, sentence: SheetSentence, quantity: Quantity): SourceFigure | null {
  const places = placesOf(quantity, of.sources);
  if (places.length === 0 || !places.every((p) => isSomeones(of, p))) return null;
  for (const place of places) {
    const rival = rivalOf(of, sentence, place, places);
    if (rival) return isToldBeside(of, sentence, rival.quantity) ? null : rival;
  }
  return null;
}

/** Sentences between two accounts of one count. */
const NEAR = 3;

function rivalOf(
  of: Case,
  sentence: SheetSentence,
  place: SourceFigure,
  places: readonly SourceFigure[],
): SourceFigure | undefined {
  const tells = (words: readonly Word[]): boolean => words.some(DISPUTES);
  return sourceFigures(of.sources).find((other) => {
    const [first, last] = [Math.min(other.in.at, place.in.at), Math.max(other.in.at, place.in.at)];
    if (last - first > NEAR || other.in.sheet !== place.in.sheet || other.in === place.in) return false;
    if (!isRival(place.quantity, other.quantity) || !isSomeones(of, other)) return false;
    return (
      of.sources.sentences.slice(first, last + 1).some((s) => tells(s.sentence.words)) &&
      isOneThing(of, sentence, places, other)
    );
  });
}

const isRival = (a: Quantity, b: Quantity): boolean =>
  b.type === a.type && comparable(a, b) && isOtherCount(a, b, SIZE);
/** Two counts of one thing hardly differ more. */
const SIZE = 6;

/** Both accounts, this one wherever it stands, share a word of content with the draft, and together two. */
function isOneThing(
  { lang }: Case,
  { words }: SheetSentence,
  own: readonly SourceFigure[],
  other: SourceFigure,
): boolean {
  const said = words.filter((w) => w.kind === 'content' && (lang === 'de' || !w.capital));
  const shares = ({ in: { sentence } }: SourceFigure): Word[] => said.filter((w) => heldBy(w, sentence.words) >= LIKE);
  if (lang === 'en' && !own.some((place) => countAlike(place, other))) return false;
  const [here, there] = [own.flatMap(shares), shares(other)];
  return here.length > 0 && there.length > 0 && new Set([...here, ...there]).size >= SHARED;
}

/** English puts what is counted right behind the figure: "47 damaged boats" and "six of its matches" count two things. */
function countAlike(a: SourceFigure, b: SourceFigure): boolean {
  const [one, other] = [countedIn(a), countedIn(b)];
  return one.length === 0 || other.length === 0 || one.some((w) => heldBy(w, other) >= LIKE);
}
const countedIn = ({ quantity, in: { sentence } }: SourceFigure): Word[] => {
  const at = sentence.words.findIndex((w) => w.start >= quantity.end);
  return at < 0 ? [] : sentence.words.slice(at, at + COUNTED_IN).filter(isTold);
};
/** Words behind a figure: "47 badly damaged boats". */
const COUNTED_IN = 3;
const LIKE = 0.6;
const SHARED = 2;

const message = (said: string, there: string): Localized => ({
  de: `„${said}“ ist strittig: Die Quelle nennt auch „${there}“ und sagt, wer welche Zahl nennt.`,
  en: `“${said}” is in dispute: the source also gives “${there}”, and says who gives which.`,
});
const cure: Localized = { de: 'Sagen, wer diese Zahl nennt.', en: 'Say who gives this figure.' };
