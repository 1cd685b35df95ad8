/** A total is not told of a part of it: of 7,900 employees, 3,200 of them at Lunden, 7,900 do not work at Lunden. */
import type { Localized, Quantity } from '../../model/index.ts';
import { agreement, mayBeYear } from '../agreement.ts';
import { heldBy } from '../align.ts';
import { against, countedBy, figureByFigure, figuresOf, placesOf, type SourceFigure } from '../figures.ts';
import type { Case, RuleExample, SupportRule } from '../rule.ts';
import type { SheetSentence, Word } from '../sheet.ts';

export const examples: readonly RuleExample[] = [
  {
    lang: 'de',
    source: 'Die Reederei Hallig-Linie beschäftigt 790 Menschen, davon 320 in Lunden. Im Winter ruht der Betrieb.',
    good: 'In Lunden arbeiten 320 der 790 Beschäftigten der Hallig-Linie.',
    bad: 'Die Reederei Hallig-Linie beschäftigt in Lunden 790 Menschen.',
    finding: '„790“: Das ist in der Quelle das Ganze; davon nennt sie hier „320“.',
  },
  {
    lang: 'en',
    source: 'The Lunden harbour office will replace 12 of its 93 buoys with lit ones in a trial from May.',
    good: 'Twelve of the 93 buoys at Lunden will be replaced with lit ones.',
    bad: 'The Lunden harbour office will replace its 93 buoys with lit ones.',
    finding: '“93”: in the source this is the whole, of which it tells “12” here.',
  },
];

export const partial: SupportRule = {
  name: 'partial',
  severity: 'block',
  about: {
    de: 'Eine Gesamtzahl darf nicht für einen Teil stehen, den die Quelle eigens nennt.',
    en: 'A total must not stand for a part that the source gives by itself.',
  },
  examples,
  check: (of) =>
    figureByFigure(of.foreign ? [] : of.sentences, (sentence, quantity) => {
      if (mayBeYear(quantity)) return null;
      const part = partOf(of, sentence, quantity);
      return part && against(of, quantity, part, message, cure);
    }),
};

/** The part of which the sentence tells, where every place of the figure gives it as the whole of one. */
function partOf(of: Case, sentence: SheetSentence, quantity: Quantity): SourceFigure | null {
  const places = placesOf(quantity, of.sources);
  const parts = places.map((place) => behindIt(sentence, place) ?? beforeIt(sentence, place));
  const [part] = parts;
  if (!part || parts.some((p) => p === null)) return null;
  return figuresOf(sentence).some((q) => agreement(q, part.quantity) === 'same') ? null : part;
}

const THEREOF = /^[^.;]{0,40}(?<!\p{L})(?:davon|darunter|of which|of whom|of them|including)(?!\p{L})[^.;\d]{0,20}$/iu;

/** "790 Menschen, davon 320 in Lunden": the draft speaks of what is told of the part alone. */
function behindIt({ words }: SheetSentence, { quantity, in: at }: SourceFigure): SourceFigure | null {
  const { sheet, sentence } = at;
  const part = figuresOf(sentence).find(
    (q) => q.start > quantity.end && q.type === quantity.type && THEREOF.test(sheet.text.slice(quantity.end, q.start)),
  );
  if (!part) return null;
  const own = sentence.words.filter((w) => w.start >= part.end);
  const end = own.findIndex((w) => w.kind === 'mark');
  const told = own.slice(0, end < 0 ? undefined : end).filter((w) => w.kind === 'content');
  const before = sentence.words.filter((w) => w.end <= part.start);
  const alone = told.filter((w) => heldBy(w, before) === 0);
  return alone.some((w) => heldBy(w, words) >= SAME) ? { quantity: part, in: at } : null;
}
const SAME = 0.8;

const OF_ITS = /^\s(?:of (?:the|its|their|his|her)|der|ihrer|seiner|von)\s$/i;
/** So many words of content beside what is counted must be told of the whole too. */
const TOLD = 2;

/** "12 of its 93 buoys": the draft tells of all of them what is told of these, and does not say that there are so many. */
function beforeIt({ words }: SheetSentence, { quantity, in: at }: SourceFigure): SourceFigure | null {
  const { sheet, sentence } = at;
  const part = figuresOf(sentence).find(
    (q) => q.end < quantity.start && OF_ITS.test(sheet.text.slice(q.end, quantity.start)) && !q.currency,
  );
  if (!part) return null;
  const noun = countedBy(quantity, sentence);
  const isCounted = (w: Word): boolean => w === noun || Math.abs(w.start - quantity.end) < NOUN;
  const told = sentence.words.filter((w) => w.kind === 'content' && !isCounted(w) && !w.capital);
  return told.filter((w) => heldBy(w, words) >= SAME).length >= TOLD ? { quantity: part, in: at } : null;
}
/** Letters behind a figure in which its noun stands. */
const NOUN = 16;

const message = (said: string, part: string): Localized => ({
  de: `„${said}“: Das ist in der Quelle das Ganze; davon nennt sie hier „${part}“.`,
  en: `“${said}”: in the source this is the whole, of which it tells “${part}” here.`,
});
const cure: Localized = { de: 'Den Teil nennen.', en: 'Give the part.' };
