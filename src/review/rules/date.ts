/** Dates, weekdays, months and years of the draft are those of the sources, relative ones resolved. */
import type { Localized, TimeExpression } from '../../model/index.ts';
import { evidenceAt } from '../align.ts';
import type { Case, Judgement, RuleExample, SupportRule } from '../rule.ts';
import { type SheetSentence, slice } from '../sheet.ts';
import type { SourceSentence } from '../sources.ts';

export const examples: readonly RuleExample[] = [
  {
    lang: 'de',
    published: '2026-03-12',
    source: 'Am Dienstag hat der Rat von Brunnhausen den Haushalt beschlossen. Die Debatte begann im Januar 2026.',
    good: 'Der Rat von Brunnhausen beschloss den Haushalt am 10. März 2026.',
    bad: 'Der Rat von Brunnhausen beschloss den Haushalt am 11. März 2026.',
    finding: '„11. März 2026“ nennt keine Quelle; am nächsten kommt „Dienstag“.',
  },
  {
    lang: 'en',
    published: '2026-03-12',
    source: 'On Tuesday the Brunnhausen council passed the budget. The debate began in January 2026.',
    good: 'The Brunnhausen council passed the budget on March 10, 2026.',
    bad: 'The Brunnhausen council passed the budget on March 11, 2026.',
    finding: 'No source gives “March 11, 2026”; closest is “Tuesday”.',
  },
];

export const date: SupportRule = {
  name: 'date',
  severity: 'block',
  about: {
    de: 'Datum, Wochentag, Monat und Jahr müssen aus einer Quelle folgen.',
    en: 'Date, weekday, month and year must follow from a source.',
  },
  examples,
  *check(of: Case): Iterable<Judgement> {
    const all = sourceTimes(of);
    for (const sentence of of.sentences) {
      for (const time of sentence.times) {
        if (time.type !== 'DATE' && time.type !== 'TIME') continue;
        if (
          VAGUE.test(time.value) ||
          !isAnchored(time) ||
          all.some((s) => agrees(time, s.time)) ||
          fromPublication(of, sentence, time)
        )
          continue;
        yield judged(of, sentence, time, all);
      }
    }
  },
};

/** References without a date of their own: past, present, future. */
const VAGUE = /(?:PAST|PRESENT|FUTURE)_REF/;

/** Names a part of the calendar itself; "a year before" hangs on another date and is judged with that one. */
const isAnchored = (time: TimeExpression): boolean =>
  time.known.some(
    (part) => part === 'year' || part === 'month' || part === 'day' || part === 'weekday' || part === 'hour',
  );

interface SourceTime {
  readonly time: TimeExpression;
  readonly at: SourceSentence;
}

const sourceTimes = (of: Case): SourceTime[] =>
  of.sources.sentences.flatMap((at) =>
    at.sentence.times.filter((t) => t.type === 'DATE' || t.type === 'TIME').map((time) => ({ time, at })),
  );

/** The draft may be vaguer than the source ("im März" of "am 10. März"), never more exact. */
function agrees(draft: TimeExpression, source: TimeExpression): boolean {
  if (draft.value === source.value) return true;
  if (clockOf(draft) !== null && clockOf(source) !== null && clockOf(draft) !== clockOf(source)) return false;
  if (impliesYear(draft, source)) return sameDay(draft.value, source.value);
  if (draft.from && draft.to && source.from && source.to) return draft.from <= source.from && source.to <= draft.to;
  return partly(draft.value, source.value);
}

/** One of them names no year: which one was meant is a guess, so month and day decide. */
const impliesYear = (a: TimeExpression, b: TimeExpression): boolean =>
  [a, b].some((t) => t.implied.includes('year') && t.known.includes('month')) &&
  a.value.length >= 7 &&
  b.value.length >= 7;

/** Month and day alike; a value without day covers each day of its month. */
const sameDay = (draft: string, source: string): boolean => source.slice(5, 10).startsWith(draft.slice(5, 10));

/** Hour and minute on a dial of twelve hours: four in the afternoon is 16 o'clock. */
function clockOf(time: TimeExpression): string | null {
  const found = /T(\d\d)(?::(\d\d))?/.exec(time.value);
  return found ? `${Number(found[1]) % 12}:${found[2] ?? '00'}` : null;
}

/** "XXXX-03-10" against "2026-03-10": parts not known agree with everything. */
function partly(a: string, b: string): boolean {
  const [x, y] = [a.slice(0, 10), b.slice(0, 10)];
  const length = Math.min(x.length, y.length);
  if (length < 4 || !(x + y).includes('X')) return false;
  for (let i = 0; i < length; i++) if (x[i] !== y[i] && x[i] !== 'X' && y[i] !== 'X') return false;
  return x.length <= y.length;
}

/** The passage names a day itself, so the day it was printed is not meant. */
function givesOtherDay(of: Case, sentence: SheetSentence, time: TimeExpression): boolean {
  const passage = of.passages(sentence)[0];
  const days =
    passage && passage.cover >= ABOUT ? passage.at.sentence.times.filter((t) => t.from && t.from === t.to) : [];
  return days.length > 0 && !days.some((d) => d.from === time.from);
}
/** A passage that holds this part of the sentence tells of the same event. */
const ABOUT = 0.3;

/** The day a source appeared is itself a date it gives. */
const fromPublication = (of: Case, sentence: SheetSentence, time: TimeExpression): boolean =>
  !givesOtherDay(of, sentence, time) &&
  of.sources.sheets.some(({ sheet }) => {
    const day = sheet.published?.slice(0, 10);
    return Boolean(day && time.from && time.to && time.from <= day && day <= time.to && clockOf(time) === null);
  });

function judged(of: Case, sentence: SheetSentence, time: TimeExpression, all: readonly SourceTime[]): Judgement {
  const said = slice(of.draft, time);
  if (!time.from && !/\d/.test(time.value)) return { start: time.start, end: time.end, undecided: unresolved(said) };
  const near = nearest(of, sentence, all);
  return {
    start: time.start,
    end: time.end,
    message: message(said, near ? slice(near.at.sheet, near.time) : null),
    cure,
    evidence: near ? [evidenceAt(near.at, near.time)] : [],
  };
}

/** A time in the passages the sentence was made from. */
function nearest(of: Case, sentence: SheetSentence, all: readonly SourceTime[]): SourceTime | null {
  for (const passage of of.passages(sentence)) {
    const found = all.find((s) => s.at === passage.at);
    if (found) return found;
  }
  return null;
}

const unresolved = (said: string): Localized => ({
  de: `„${said}“ lässt sich ohne Datum nicht auflösen.`,
  en: `“${said}” can't be resolved without a date.`,
});
const message = (said: string, near: string | null): Localized => ({
  de: `„${said}“ nennt keine Quelle${near ? `; am nächsten kommt „${near}“` : ''}.`,
  en: `No source gives “${said}”${near ? `; closest is “${near}”` : ''}.`,
});
const cure: Localized = { de: 'Das Datum der Quelle übernehmen.', en: 'Use the date the source gives.' };
