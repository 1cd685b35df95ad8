/** Where a later report gives a new value, the one before it is not told as what holds now. */
import type { Localized, Quantity, TimeExpression } from '../../model/index.ts';
import { comparable, isOtherCount, mayBeYear } from '../agreement.ts';
import { evidenceAt, heldBy } from '../align.ts';
import { hasCue } from '../cues.ts';
import { agrees, sourceTimes, timesOf } from '../dates.ts';
import { figuresOf, isToldBeside, placesOf } from '../figures.ts';
import { type Case, gathered, type Judgement, type RuleExample, type SupportRule } from '../rule.ts';
import { type SheetSentence, slice, type Word } from '../sheet.ts';
import type { SourceSentence } from '../sources.ts';
import { spelled } from '../spelled.ts';

export const examples: readonly RuleExample[] = [
  {
    lang: 'de',
    earlier: {
      published: '2026-05-04',
      text: 'Der Schaden am Kai von Lunden beläuft sich laut Hafenamt auf 22 Millionen Euro.',
    },
    published: '2026-05-06',
    source:
      'Das Hafenamt beziffert den Schaden am Kai von Lunden inzwischen auf 31 Millionen Euro. Die Fähre fährt wieder.',
    good: 'Das Hafenamt schätzt den Schaden am Kai von Lunden auf 31 Millionen Euro.',
    bad: 'Das Hafenamt schätzt den Schaden am Kai von Lunden auf 22 Millionen Euro.',
    finding: '„22 Millionen Euro“ ist der frühere Stand: Ein späterer Bericht nennt „31 Millionen Euro“.',
  },
  {
    lang: 'en',
    earlier: { published: '2026-05-04', text: 'The ferry line expects the lock at Lunden to open on Thursday.' },
    published: '2026-05-06',
    source: 'The ferry line said the lock at Lunden was still jammed. It now expects the lock to open on Saturday.',
    good: 'The ferry line expects the lock at Lunden to open on Saturday.',
    bad: 'The ferry line expects the lock at Lunden to open on Thursday.',
    finding: '“Thursday” is how it stood before: a later report gives “Saturday”.',
  },
];

export const revised: SupportRule = {
  name: 'revised',
  severity: 'block',
  about: {
    de: 'Was ein späterer Bericht neu beziffert oder datiert, darf nicht im alten Stand dastehen.',
    en: 'What a later report gives anew must not be told as it stood before.',
  },
  examples,
  *check(of: Case): Iterable<Judgement> {
    if (of.foreign || of.sources.sheets.length < 2) return;
    const all = updates(of);
    if (all.length === 0) return;
    for (const sentence of of.sentences) {
      if (isPast(of, sentence)) continue;
      for (const value of [...timesOf(sentence), ...figuresOf(sentence).filter((q) => !mayBeYear(q))]) {
        const update = all.find((u) => isOvertaken(of, sentence, value, u));
        if (update) yield judged(of, value, update);
      }
    }
  },
};

type Value = TimeExpression | Quantity;
const isTime = (value: Value): value is TimeExpression => 'known' in value;

/** A value that a report gives as new. */
interface Update {
  readonly at: SourceSentence;
  readonly day: string;
  readonly value: Value;
  /** with the words of the sentence before, to which a pronoun refers */
  readonly about: readonly Word[];
}

const NOW = spelled(/^(?:now|inzwischen|mittlerweile|jetzt|nunmehr)$/);
const HOLDS = spelled(
  /^(?:expect\w*|estimat\w*|put|puts|value[ds]?|reckon\w*|say|says|rechnet|rechnen|erwartet|erwarten|beziffert|beziffern|schatzt|schatzen|nennt|nennen|geht|gehen|soll|sollen|spricht)$/,
);
const REVISED = spelled(/^(?:revised|corrected|upgraded|downgraded|korrigiert\w*|berichtigt\w*)$/);
const PRONOUN = spelled(/^(?:it|they|he|she|sie|er|es)$/, 'lower');
/** Words at the start of a sentence among which a pronoun refers back. */
const OPENING = 2;

const updates = gathered(({ sources }) =>
  sources.sentences.flatMap((at): Update[] => {
    const { words } = at.sentence;
    const day = at.sheet.published?.slice(0, 10);
    if (!day || !(words.some(REVISED) || (words.some(NOW) && words.some(HOLDS)))) return [];
    const before = sources.sentences[at.at - 1];
    const refers = before?.sheet === at.sheet && words.slice(0, OPENING).some(PRONOUN);
    const about = (refers ? [...before.sentence.words, ...words] : words).filter((w) => w.kind === 'content');
    const values = [...timesOf(at.sentence), ...figuresOf(at.sentence).filter((q) => !mayBeYear(q))];
    return values.map((value) => ({ at, day, value, about }));
  }),
);

/** The draft tells it as past, or with what has come since. */
const isPast = (of: Case, { words }: SheetSentence): boolean =>
  hasCue(words, of.words.earlier) || words.some((w) => WAS(w) || of.words.negations.has(w.folded));
const WAS = spelled(/^(?:had|hatten?|war|waren|was|were|statt|instead|than|als|after|nach|zuvor|ursprunglich|seit)$/);

/** The draft's value stands in older reports alone, and the later one puts another in its place. */
function isOvertaken(of: Case, sentence: SheetSentence, value: Value, { at, day, value: now, about }: Update): boolean {
  if (!isRival(of, sentence, value, now)) return false;
  const places = placesAt(of, value);
  if (places.length === 0 || places.some((p) => (p.sheet.published?.slice(0, 10) ?? day) >= day)) return false;
  const shared = sentence.words.filter((w) => w.kind === 'content' && heldBy(w, about) >= SAME);
  const least = sentence.words.some(NOW) ? 1 : TOGETHER;
  return shared.length >= least && places.some((p) => isOfIt(p, at, sentence));
}
const SAME = 0.8;
/** Words that draft and update must share where the draft does not say itself that it tells what holds now. */
const TOGETHER = 2;

/** The older passage too tells what the draft tells. */
const isOfIt = (place: SourceSentence, at: SourceSentence, { words }: SheetSentence): boolean =>
  place !== at && words.some((w) => w.kind === 'content' && heldBy(w, place.sentence.words) >= SAME);

function isRival(of: Case, sentence: SheetSentence, value: Value, now: Value): boolean {
  if (isTime(value) || isTime(now))
    return (
      isTime(value) &&
      isTime(now) &&
      isDay(value) &&
      isDay(now) &&
      value.from!.slice(0, 10) < now.from!.slice(0, 10) &&
      !timesOf(sentence).some((t) => agrees(t, now))
    );
  return (
    value.type === now.type &&
    comparable(value, now) &&
    isOtherCount(value, now, SIZE) &&
    !isToldBeside(of, sentence, now)
  );
}
const isDay = ({ from, to }: TimeExpression): boolean => from !== undefined && from.slice(0, 10) === to?.slice(0, 10);
/** A new value of the same thing hardly differs more. */
const SIZE = 4;

const placesAt = (of: Case, value: Value): SourceSentence[] =>
  isTime(value)
    ? sourceTimes(of.sources)
        .filter((t) => agrees(value, t.value) && partOf(value) === partOf(t.value))
        .map((t) => t.in)
    : placesOf(value, of.sources).map((p) => p.in);
/** "EV" of an evening */
const partOf = ({ value }: TimeExpression): string => /T(\p{Lu}{2})$/u.exec(value)?.[1] ?? '';

const judged = (of: Case, value: Value, { at, value: now }: Update): Judgement => ({
  start: value.start,
  end: value.end,
  message: {
    de: `„${slice(of.draft, value)}“ ist der frühere Stand: Ein späterer Bericht nennt „${slice(at.sheet, now)}“.`,
    en: `“${slice(of.draft, value)}” is how it stood before: a later report gives “${slice(at.sheet, now)}”.`,
  },
  cure,
  evidence: [evidenceAt(at, now)],
});

const cure: Localized = { de: 'Den neuen Stand nennen.', en: 'Tell how it stands now.' };
