/** Of two accounts of one number each stays with the one who gives it. */
import { isOneVoice, kin } from '../../claims/index.ts';
import type { Localized, Quantity, Speaker } from '../../model/index.ts';
import { evidenceAt } from '../align.ts';
import { agreement, comparable, figuresOf, type SourceFigure } from '../figures.ts';
import type { Case, Judgement, RuleExample, SupportRule } from '../rule.ts';
import { type SheetSentence, slice } from '../sheet.ts';
import { hasSpeaker, isRead, placesOf, type Told, toldIn, toldOf } from '../told.ts';

export const examples: readonly RuleExample[] = [
  {
    lang: 'de',
    source:
      'In Lunden demonstrierten nach Angaben der Polizei 700 Menschen. Die Gewerkschaft sprach von 1.100 Teilnehmern.',
    good: 'Die Gewerkschaft zählte in Lunden 1.100 Demonstranten.',
    bad: 'In Lunden demonstrierten nach Angaben der Gewerkschaft 700 Menschen.',
    finding: '„700“: „Gewerkschaft“ nennt in der Quelle „1.100“.',
  },
  {
    lang: 'en',
    source: 'Police counted 700 protesters in Lunden. The union spoke of 1,100 protesters.',
    good: 'The union put the number of protesters in Lunden at 1,100.',
    bad: 'According to the union, 700 protesters came to Lunden.',
    finding: '“700”: in the source “the union” says “1,100”.',
  },
];

export const voice: SupportRule = {
  name: 'voice',
  severity: 'block',
  about: {
    de: 'Nennen zwei verschiedene Zahlen, behält jeder die seine.',
    en: 'Where two give different figures, each keeps their own.',
  },
  examples,
  *check(of: Case): Iterable<Judgement> {
    for (const sentence of of.sentences)
      for (const quantity of figuresOf(sentence)) {
        const found = otherVoice(of, sentence, quantity);
        if (found) yield found;
      }
  },
};

function otherVoice(of: Case, sentence: SheetSentence, quantity: Quantity): Judgement | null {
  const places = placesOf(quantity, of.sources);
  if (places.length === 0) return null;
  // whichever of the two is known already is asked first
  const isSettled = places.every(({ in: { sheet } }) => isRead(sheet));
  if (isSettled && !places.every(hasRival)) return null;
  if (!hasSpeaker(of.draft, quantity) || !places.every(hasRival)) return null;
  const here = toldOf(of.draft, quantity);
  if (!here?.speaker || here.standing) return null;
  let own: { place: SourceFigure; told: Told } | null = null;
  for (const place of places) {
    const told = ownAccount(here, here.speaker, place);
    if (!told || figuresOf(sentence).some((q) => agreement(q, told.quantity) === 'same')) return null;
    own ??= { place, told };
  }
  return own && found(of, quantity, here.speaker, own);
}

const rivals = new WeakMap<SourceFigure, readonly Told[]>();

/** What others say in the source beside this figure of the same thing, looked up once for the figure. */
function rivalsOf(place: SourceFigure, there: Told): readonly Told[] {
  let found = rivals.get(place);
  if (!found) {
    found = toldIn(place.in.sheet).filter(
      (t) =>
        t !== there &&
        t.speaker !== null &&
        Math.abs(t.sentence.start - there.sentence.end) <= NEAR &&
        comparable(t.quantity, place.quantity) &&
        agreement(place.quantity, t.quantity) === 'other' &&
        isOneThing(there, t),
    );
    rivals.set(place, found);
  }
  return found;
}

function hasRival(place: SourceFigure): boolean {
  const there = toldOf(place.in.sheet, place.quantity);
  return there !== undefined && rivalsOf(place, there).length > 0;
}

/** What the speaker says in the source beside this figure of somebody else; null where the figure may be theirs. */
function ownAccount(here: Told, speaker: Speaker, place: SourceFigure): Told | null {
  const there = toldOf(place.in.sheet, place.quantity);
  if (!there || (there.speaker && isOneVoice(speaker, there.speaker))) return null;
  return rivalsOf(place, there).find((t) => isOneVoice(speaker, t.speaker!) && isOneThing(here, t)) ?? null;
}
/** Letters between two accounts of one number: a sentence may stand between them. */
const NEAR = 200;
const isOneThing = (a: Told, b: Told): boolean => a.measure !== null && b.measure !== null && kin(a.measure, b.measure);

function found(
  of: Case,
  at: Quantity,
  speaker: Speaker,
  { place, told }: { place: SourceFigure; told: Told },
): Judgement {
  const [said, there] = [slice(of.draft, at), slice(place.in.sheet, told.quantity)];
  return {
    start: at.start,
    end: at.end,
    message: {
      de: `„${said}“: „${speaker.name}“ nennt in der Quelle „${there}“.`,
      en: `“${said}”: in the source “${speaker.name}” says “${there}”.`,
    },
    cure,
    evidence: [evidenceAt(place.in, told.quantity)],
  };
}
const cure: Localized = {
  de: 'Die Zahl dem zuschreiben, der sie nennt.',
  en: 'Attribute the figure to the one who gives it.',
};
