/** What a source tells of a plant or a division is not told of the whole company. */

import { scopeOfNoun } from '../../claims/index.ts';
import type { Localized, Quantity, Span } from '../../model/index.ts';
import { pattern } from '../../text/index.ts';
import { mayBeYear } from '../agreement.ts';
import { evidenceAt } from '../align.ts';
import { figureByFigure, placesOf, type SourceFigure } from '../figures.ts';
import type { Case, Judgement, RuleExample, SupportRule } from '../rule.ts';
import { clauseAt, type Sheet, type SheetSentence, slice, type Word } from '../sheet.ts';
import { spelled } from '../spelled.ts';

export const examples: readonly RuleExample[] = [
  {
    lang: 'de',
    source: 'Im Werk Lunden arbeiten 610 Menschen. Dort gingen die Bestellungen um 7 Prozent zurück.',
    good: 'Um 7 Prozent gingen die Bestellungen im Werk Lunden zurück.',
    bad: 'Die Bestellungen des ganzen Unternehmens gingen um 7 Prozent zurück.',
    finding: '„7 Prozent“: die Quelle sagt das nur von „Werk“, nicht von „ganzen Unternehmens“.',
  },
  {
    lang: 'en',
    source: 'Orders at the Lunden plant fell by 7 percent.',
    good: 'The Lunden plant had 7 percent fewer orders.',
    bad: 'Orders of the whole company fell by 7 percent.',
    finding: '“7 percent”: the source says this only of “plant”, not of “whole company”.',
  },
];

export const whole: SupportRule = {
  name: 'whole',
  severity: 'block',
  about: {
    de: 'Was für einen Teil gilt, darf nicht für das Ganze stehen.',
    en: 'What is true of a part must not be told of the whole.',
  },
  examples,
  check: (of) =>
    figureByFigure(of.foreign ? [] : of.sentences, (sentence, quantity) =>
      mayBeYear(quantity) ? null : widened(of, sentence, quantity),
    ),
};

const WHOLE = pattern('iu')`
  (?<!\p{L})(?:
    (?:gesamte?|ganze)[nrsm]?\s+(?:Unternehmens?|Konzerns?|Gruppe|Firma|Hauses)
    | (?:konzern|unternehmens|firmen|gruppen)weite?[nrsm]?
    | (?:whole|entire)\s+(?:group|company|firm|business) | (?:group|company)[ -]wide
    | across the (?:group|company|firm|business)
  )(?!\p{L})
`;

function widened(of: Case, sentence: SheetSentence, quantity: Quantity): Judgement | null {
  const clause = clauseAt(sentence, quantity) ?? sentence;
  const wide = WHOLE.exec(slice(of.draft, clause))?.[0];
  const places = wide ? placesOf(quantity, of.sources) : [];
  if (!wide || places.length === 0) return null;
  const parts = places.map((place) => ({ place, part: partOf(of, place) }));
  if (!parts.every(({ part }) => part !== null)) return null;
  const [{ place, part }] = parts as [{ place: SourceFigure; part: Span }];
  return {
    start: quantity.start,
    end: quantity.end,
    message: message(slice(of.draft, quantity), slice(place.in.sheet, part), wide),
    cure,
    evidence: [evidenceAt(place.in)],
  };
}

/** The plant or division of which the figure's clause speaks, or to which its "dort" refers; null where it speaks of the whole. */
function partOf(of: Case, { quantity, in: at }: SourceFigure): Span | null {
  const clause = clauseAt(at.sentence, quantity);
  if (!clause || WHOLE.test(slice(at.sheet, at.sentence)) || holds(clause.words, at.sheet, 'company')) return null;
  const before = of.sources.sentences[at.at - 1];
  const refers = clause.words.some(THERE) && before?.sheet === at.sheet;
  return holds(clause.words, at.sheet, 'part') ?? (refers ? holds(before!.sentence.words, at.sheet, 'part') : null);
}
const THERE = spelled(/^(?:dort|there)$/);

function holds(words: readonly Word[], sheet: Sheet, wanted: 'part' | 'company'): Word | null {
  const nouns = words.filter((w) => w.kind !== 'mark' && (sheet.lang === 'en' || w.capital));
  return (
    nouns.find((w) => {
      const scope = scopeOfNoun(slice(sheet, w));
      return wanted === 'company' ? scope === 'company' : scope === 'site' || scope === 'division' || PLACE(w);
    }) ?? null
  );
}
/** Places of work that are no part of the lexicon of claims, since there they may be the firm itself. */
const PLACE = spelled(/^(?:yard|press|depot|mine|store|shop|mill)$/, 'lower');

const message = (said: string, part: string, wide: string): Localized => ({
  de: `„${said}“: die Quelle sagt das nur von „${part}“, nicht von „${wide}“.`,
  en: `“${said}”: the source says this only of “${part}”, not of “${wide}”.`,
});
const cure: Localized = {
  de: 'Den Teil nennen, für den die Quelle die Zahl nennt.',
  en: 'Name the part for which the source gives the figure.',
};
