/** What something fell to is not what it fell by. */
import type { Localized, Quantity } from '../../model/index.ts';
import { mayBeYear } from '../agreement.ts';
import { evidenceAt } from '../align.ts';
import { hasCue } from '../cues.ts';
import { figureByFigure, placesOf } from '../figures.ts';
import type { Case, Judgement, RuleExample, SupportRule } from '../rule.ts';
import { clauseAt, type Sheet, type SheetSentence, slice } from '../sheet.ts';

export const examples: readonly RuleExample[] = [
  {
    lang: 'de',
    source: 'Der Umsatz der Werft in Lunden sank um 12 Prozent auf 186 Millionen Euro.',
    good: 'Auf 186 Millionen Euro fiel der Umsatz der Werft in Lunden.',
    bad: 'Der Umsatz der Werft in Lunden sank um 186 Millionen Euro.',
    finding: '„um 186 Millionen Euro“: in der Quelle steht „auf 186 Millionen Euro“.',
  },
  {
    lang: 'en',
    source: 'Revenue of the Lunden shipyard fell by 12 percent to €186 million.',
    good: 'Revenue of the Lunden shipyard dropped to €186 million.',
    bad: 'Revenue of the Lunden shipyard fell by €186 million.',
    finding: '“by €186 million”: the source has “to €186 million”.',
  },
];

export const change: SupportRule = {
  name: 'change',
  severity: 'block',
  about: {
    de: 'Aus dem erreichten Stand darf keine Veränderung werden und umgekehrt.',
    en: 'A level reached must not become a change, nor a change a level.',
  },
  examples,
  check: (of) =>
    figureByFigure(of.sentences, (sentence, quantity) =>
      mayBeYear(quantity) || !moves(of, sentence, quantity) ? null : exchanged(of, quantity),
    ),
};

/** The figure's clause tells of a rise or fall: "Streit um 186 Millionen" moves nothing. */
function moves(of: Case, sentence: SheetSentence, quantity: Quantity): boolean {
  const clause = clauseAt(sentence, quantity);
  const level = of.words.opposites.find((axis) => axis.name === 'level');
  return clause !== undefined && (level?.poles.some((pole) => hasCue(clause.words, pole)) ?? false);
}

type Led = 'change' | 'level';

/** How the word before a figure leads it in, with the place where that word begins; null where none does. */
function ledBy({ text }: Sheet, { start }: Quantity): { readonly led: Led; readonly at: number } | null {
  const from = Math.max(0, start - REACH);
  const found = LEAD.exec(text.slice(from, start));
  return found && { led: /^(?:um|by)$/i.test(found[1]!) ? 'change' : 'level', at: from + found.index };
}
/** Letters before a figure in which its preposition stands. */
const REACH = 24;
const LEAD =
  /(?<!\p{L})(um|auf|by|to)\s+(?:(?:rund|etwa|fast|knapp|gut|nur|noch|mehr als|über|about|around|almost|nearly|some|just|only|more than|over)\s+){0,2}$/iu;

function exchanged(of: Case, quantity: Quantity): Judgement | null {
  const here = ledBy(of.draft, quantity);
  const places = placesOf(quantity, of.sources);
  if (!here || places.length === 0) return null;
  const there = places.map((place) => ({ place, lead: ledBy(place.in.sheet, place.quantity) }));
  if (!there.every(({ lead }) => lead !== null && lead.led !== here.led)) return null;
  const [{ place, lead }] = there as [{ place: (typeof places)[number]; lead: NonNullable<ReturnType<typeof ledBy>> }];
  const span = { start: here.at, end: quantity.end };
  const origin = { start: lead.at, end: place.quantity.end };
  return {
    ...span,
    message: message(slice(of.draft, span), slice(place.in.sheet, origin)),
    cure,
    evidence: [evidenceAt(place.in, origin)],
  };
}

const message = (said: string, there: string): Localized => ({
  de: `„${said}“: in der Quelle steht „${there}“.`,
  en: `“${said}”: the source has “${there}”.`,
});
const cure: Localized = {
  de: 'Stand und Veränderung auseinanderhalten wie die Quelle.',
  en: 'Keep level and change apart as the source does.',
};
