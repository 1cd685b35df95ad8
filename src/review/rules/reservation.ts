/** What a source ties to a condition, demands or only looks into is not announced. */

import { type Localized, overlaps } from '../../model/index.ts';
import { pattern } from '../../text/index.ts';
import { distinct, evidenceAt, heldBy, overlap, type Passage, passagesFor } from '../align.ts';
import { anchorsIn } from '../anchors.ts';
import { hasCue } from '../cues.ts';
import { type Case, gathered, type Judgement, type RuleExample, type SupportRule } from '../rule.ts';
import { type Clause, type SheetSentence, slice, type Word } from '../sheet.ts';
import type { SourceSentence } from '../sources.ts';
import { spelled } from '../spelled.ts';

export const examples: readonly RuleExample[] = [
  {
    lang: 'de',
    source: 'Der Mieterbund verlangt, dass Lunden die Grundsteuer um ein Drittel senkt. Der Rat tagt im Mai.',
    good: 'Nach dem Willen des Mieterbunds soll Lunden die Grundsteuer um ein Drittel senken.',
    bad: 'Lunden senkt die Grundsteuer um ein Drittel.',
    finding: 'Die Quelle hat dafür einen Vorbehalt („verlangt“), der Satz keinen.',
  },
  {
    lang: 'en',
    source: 'The Lunden bakery might have to close its oven at night unless the gas price falls. It has six staff.',
    good: 'Unless gas gets cheaper, the Lunden bakery may close its oven at night.',
    bad: 'The Lunden bakery will close its oven at night.',
    finding: 'The source has a reservation (“unless”), the sentence none.',
  },
  {
    lang: 'de',
    source: 'Die Gärtnerei in Lunden überlegt, ihren Hofladen am Montag zu schließen. Er läuft schlecht.',
    good: 'Womöglich schließt die Gärtnerei in Lunden am Montag ihren Hofladen.',
    bad: 'Am Montag wird die Gärtnerei in Lunden ihren Hofladen schließen.',
    finding: 'Die Quelle hat dafür einen Vorbehalt („überlegt“), der Satz keinen.',
  },
];

export const reservation: SupportRule = {
  name: 'reservation',
  severity: 'block',
  about: {
    de: 'Was die Quelle an eine Bedingung knüpft, fordert oder nur prüft, darf nicht als Zusage dastehen.',
    en: 'What the source makes conditional, demands or only looks into must not be announced.',
  },
  examples,
  *check(of: Case): Iterable<Judgement> {
    if (of.foreign) return;
    for (const sentence of of.sentences) {
      if (of.draft.text[sentence.end - 1] === '?' || isReserved(of, sentence.words)) continue;
      for (const clause of sentence.clauses) {
        const there = reservedIn(of, sentence, clause);
        if (there) yield found(clause, there);
      }
    }
  },
};

const CONDITION = spelled(/^(?:falls|sofern|unless|provided)$/);
const IF = spelled(/^(?:wenn|if)$/);
/** "Wenn es regnet, müssen Zelte her" tells what is always so. */
const MODAL = spelled(/^(?:könnten?|müssten?|würden?|dürften?|wären?|might|would)$/, 'lower');
const DEMAND = spelled(
  /^(?:(?:ge)?forder\w*|verlang\w*|pocht\w*|drang\w*|appellier\w*|plädier\w*|pladier\w*|demand(?:s|ed|ing)?|urg(?:e|es|ed|ing)|insist\w*|ask(?:s|ed)?|call(?:s|ed)?)$/,
);
const LOOKS = spelled(pattern()`
  ^(?:
    pruf\w* | gepruft | uberpruf\w* | erwag\w* | erwog\w* | uberleg\w* | nachdenk\w* | ausloten
    | (?:ge)?droh(?:t|te|ten)? | consider(?:s|ed|ing)? | threaten(?:s|ed|ing)? | offered | examin\w* | weigh(?:s|ed|ing)? | ponder\w* | explor(?:e|es|ed|ing)
  )$
`);

/** "Würde der Betrieb ruhen, ...": a sentence that opens with such a verb and goes on behind a comma. */
const UNREAL = spelled(/^(?:würden?|sollten?|käme|kämen|wären?|hätten?|bliebe|müssten?)$/, 'lower');

interface Reserved {
  readonly at: SourceSentence;
  readonly cue: Word;
  readonly words: readonly Word[];
}

/** Sentences of the sources with a reservation, and the words it bears on. */
const reservations = gathered(({ sources }): ReadonlyMap<SourceSentence, Reserved> => {
  const all = new Map<SourceSentence, Reserved>();
  for (const at of sources.sentences) {
    const reserved = reservedBy(at);
    if (reserved) all.set(at, { at, ...reserved });
  }
  return all;
});

function reservedBy({ sentence: { words } }: SourceSentence): Omit<Reserved, 'at'> | null {
  const condition = words.find(
    (w, i) =>
      (i === 0 && UNREAL(w) && words.some((m) => m.lower === ',')) || CONDITION(w) || (IF(w) && words.some(MODAL)),
  );
  if (condition) return { cue: condition, words };
  const demand = words.find(DEMAND);
  const behind = demand ? words.slice(words.indexOf(demand) + 1) : [];
  const opener = behind.findIndex((w) => /^(?:dass|that|zu|to)$/.test(w.folded));
  if (demand && opener >= 0) return { cue: demand, words: behind };
  const looks = words.find((w) => LOOKS(w) && !w.capital);
  return looks ? { cue: looks, words } : null;
}

/** The draft keeps a reservation of its own, denies, or passes on what somebody says. */
const isReserved = (of: Case, words: readonly Word[]): boolean =>
  words.some(
    (w) => of.words.negations.has(w.folded) || [CONDITION, IF, DEMAND, LOOKS].some((asks) => asks(w)) || OPEN(w),
  ) ||
  [of.words.tones.planned, of.words.tones.hedged, of.words.tones.alleged, of.words.attributions, of.words.denials].some(
    (p) => hasCue(words, p),
  ) ||
  hasCue(
    words.filter((w) => !FUTURE(w)),
    of.words.tones.forecast,
  );
const OPEN = spelled(
  /^(?:ob|whether|should|would|can|kann|können|könnte\w*|müsste\w*|sollte\w*|würden?|dürfte\w*|wants?|wollen|wollte\w*|forderung\w*|calls?|called|offen)$/,
  'lower',
);
const FUTURE = spelled(/^(?:wird|werden|werde|will)$/, 'lower');

/** Of the clause's words without names, what its passage must hold: less where the clause itself speaks of the future. */
const COVER = 0.6;
const COVER_AHEAD = 0.4;
/** Of what clause and passage share, what the reservation must bear on. */
const WITHIN = 0.7;
/** A passage without a reservation that holds this part of what the other one holds may be the one meant. */
const EQUAL = 0.7;

function reservedIn(of: Case, sentence: SheetSentence, clause: Clause): Reserved | null {
  const names = anchorsIn(sentence, of.lang);
  const said = clause.words.filter((w) => w.kind !== 'mark' && !names.some((n) => overlaps(n, w)));
  if (distinct(said.filter((w) => w.kind === 'content')).length < FEWEST) return null;
  const [best, ...others] = passagesFor(said, of.sources);
  if (!best || best.cover < (said.some(FUTURE) ? COVER_AHEAD : COVER)) return null;
  const there = reservations(of).get(best.at);
  if (!there || others.some((p) => isMeant(of, p, best))) return null;
  const shared = said.filter((w) => w.kind === 'content' && heldBy(w, best.at.sentence.words) > 0);
  return overlap(shared, there.words, of.sources) >= WITHIN * overlap(shared, shared, of.sources) ? there : null;
}
const FEWEST = 2;

const isMeant = (of: Case, { at, cover }: Passage, best: Passage): boolean =>
  cover >= EQUAL * best.cover && !reservations(of).has(at);

const found = (clause: Clause, { at, cue }: Reserved): Judgement => ({
  start: clause.start,
  end: clause.end,
  message: message(slice(at.sheet, cue)),
  cure: {
    de: `Den Vorbehalt der Quelle („${slice(at.sheet, cue)}“) in den Satz aufnehmen.`,
    en: `Keep the source's reservation (“${slice(at.sheet, cue)}”) in the sentence.`,
  },
  evidence: [evidenceAt(at)],
});

const message = (cue: string): Localized => ({
  de: `Die Quelle hat dafür einen Vorbehalt („${cue}“), der Satz keinen.`,
  en: `The source has a reservation (“${cue}”), the sentence none.`,
});
