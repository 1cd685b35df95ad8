/** Dates, weekdays, months and years of the draft are those of the sources, relative ones resolved. */
import type { Localized, Span, TimeExpression } from '../../model/index.ts';
import { evidenceAt, mayOverlap, overlap, overlapAt } from '../align.ts';
import { hasCue } from '../cues.ts';
import { agrees, clockOf, hangs, isBorder, sourceTimes, timeStanding, timesOf } from '../dates.ts';
import { deedOf, samePredicate } from '../deeds.ts';
import { isNameOf } from '../outlets.ts';
import type { Case, Judgement, RuleExample, SupportRule } from '../rule.ts';
import { type SheetSentence, slice } from '../sheet.ts';
import type { SourceSentence } from '../sources.ts';
import { clearRival, type Located } from '../standing.ts';
import { isFormer } from './former.ts';
import { otherMoment } from './parts/moment.ts';

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
  {
    lang: 'en',
    published: '2026-07-09',
    source: 'The Lunden library will close on 3 August for eleven weeks while its roof is replaced.',
    good: 'From 3 August the library in Lunden will be shut for eleven weeks.',
    bad: 'The Lunden library will reopen on 3 August after eleven weeks.',
    finding: '“3 August”: on that day the opposite happens in the source.',
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
    const all = sourceTimes(of.sources);
    for (const sentence of of.sentences) {
      for (const time of timesOf(sentence)) {
        if (isInOutletsName(of, sentence, time) || isDayOfReport(of, sentence, time)) continue;
        if (all.some((s) => isBorder(time, ahead(of.draft, time), s.value, ahead(s.in.sheet, s.value)))) continue;
        if (!all.some((s) => (agrees(time, s.value) && !isMereClock(time, s)) || isItsEnd(of, time, s.value))) {
          if (!fromPublication(of, sentence, time)) yield judged(of, sentence, time, all);
          continue;
        }
        const rival = clearRival(of, sentence, timeStanding(of, sentence, time)) ?? passageDay(of, sentence, time);
        if (rival && (isDeadlineOnly(of, time, rival) || isToldAsFormer(of, sentence, time, rival))) continue;
        if (
          rival &&
          !isNewer(timeStanding(of, sentence, time).own, rival) &&
          !isFormer(of, rival.in, rival.value) &&
          !isTold(sentence, rival.value) &&
          slice(rival.in.sheet, rival.value) !== slice(of.draft, time)
        )
          yield elsewhere(of, time, rival);
        else {
          const told = of.foreign || rival ? null : toldOf(of, sentence, time);
          const other = told || of.foreign ? null : otherMoment(of, sentence, time);
          if (told) yield elsewhere(of, time, told);
          else if (other) yield turned(of, time, other);
        }
      }
    }
  },
};

/** Letters before a time in which "ab" or "bis zum" stands. */
const ahead = ({ text }: { readonly text: string }, { start }: Span): string =>
  text.slice(Math.max(0, start - AHEAD), start);
const AHEAD = 28;

/** A later report has the draft's day: the other one is what was told before. */
const isNewer = (own: Located<TimeExpression> | null, rival: Located<TimeExpression>): boolean =>
  (own?.in.sheet.published?.slice(0, 10) ?? '') > (rival.in.sheet.published?.slice(0, 10) ?? '9');

/** "gegen 3.10 Uhr": of which day nobody says, so that it bears out no "am Mittwoch". */
const isMereClock = (time: TimeExpression, { value, in: at }: Located<TimeExpression>): boolean =>
  clockOf(time) === null && CLOCK.test(slice(at.sheet, value));
const CLOCK = /^\d{1,2}(?:[.:]\d\d)?\s?(?:uhr|[ap]\.?m\.?)$/i;

/** The other day that the one clear passage gives, where nothing of the sentence stands beside the draft's day in the sources. */
function passageDay(of: Case, sentence: SheetSentence, time: TimeExpression): Located<TimeExpression> | null {
  const [best, next] = of.passages(sentence);
  if (!best || best.cover < CLEAR || (next && next.cover > best.cover / 2) || timesOf(sentence).length > 1) return null;
  const [value, ...more] = fixedIn(best.at);
  if (!value || more.length > 0 || !isGivenElse(time, [value]) || value.from !== value.to) return null;
  return timeStanding(of, sentence, time).likeness <= STRANGE ? { value, in: best.at } : null;
}
/** The passage must hold this part of the sentence, and what stands around the draft's day in the sources hardly any. */
const CLEAR = 0.5;
const STRANGE = 0.05;

/** The one time of the sentence, where every source sentence that tells the same deed gives another time as exact. */
function toldOf(of: Case, sentence: SheetSentence, time: TimeExpression): Located<TimeExpression> | null {
  // frames are dear: first a source must give another time as exact at all
  const isOnly = timesOf(sentence).length === 1 && of.sources.sentences.some((at) => isGivenElse(time, fixedIn(at)));
  const deed = isOnly ? deedOf(of.draft, sentence) : null;
  if (!deed || deed.rest.length === 0 || deed.frame.negated) return null;
  const least = SAME * overlap(deed.rest, deed.rest, of.sources);
  let found: Located<TimeExpression> | null = null;
  for (const at of mayOverlap(deed.rest, least, of.sources)) {
    if (overlapAt(deed.rest, [at], of.sources) < least) continue;
    const there = deedOf(at.sheet, at.sentence);
    if (!there || !samePredicate(deed, there)) continue;
    const times = fixedIn(at);
    if (!isGivenElse(time, times)) return null;
    found ??= { value: times[0]!, in: at };
  }
  return found;
}
/** Its times, unless one of them is told from another day. */
const fixedIn = (at: SourceSentence): readonly TimeExpression[] =>
  at.sentence.times.some((t) => hangs(t, at)) ? [] : timesOf(at.sentence);
/** The one time of another sentence is as exact and not this one. */
const isGivenElse = (time: TimeExpression, [other, ...more]: readonly TimeExpression[]): boolean =>
  other !== undefined && more.length === 0 && !agrees(time, other) && other.value.length === time.value.length;
/** The source sentence must hold this part of what the deed is done to. */
const SAME = 0.5;

/** "bis 31. Dezember 2027" says what "bis Ende 2027" means, "in the week of 1 June 2026" what "next week" does. */
const isItsEnd = (of: Case, time: TimeExpression, source: TimeExpression): boolean =>
  time.from !== undefined &&
  time.from === time.to &&
  ((time.to === source.to && UNTIL.test(of.draft.text.slice(0, time.start))) ||
    (time.from === source.from && /W\d\d$/.test(source.value) && WEEK_OF.test(of.draft.text.slice(0, time.start))));
const WEEK_OF = /(?:week (?:of|from)|Woche (?:vom|ab dem))\s$/i;
const UNTIL = /(?:bis|bis zum|until|by|to)\s(?:zum\s|the\s)?$/i;

/** "Milch mit einem Datum bis einschließlich 19. Mai": until when it is so is no day on which something happened. */
const isDeadlineOnly = (of: Case, { start }: Span, { value, in: at }: Located<TimeExpression>): boolean =>
  UP_TO.test(at.sheet.text.slice(at.sentence.start, value.start)) && !UP_TO.test(of.draft.text.slice(0, start));
const UP_TO = /(?<!\p{L})(?:bis|until|till|up to)\s(?:(?:zum|einschließlich|the|and including)\s){0,2}$/iu;

/** "once planned for May", "zunächst für Mai geplant": what an earlier report gives stands in the place of no later day. */
function isToldAsFormer(
  of: Case,
  sentence: SheetSentence,
  time: TimeExpression,
  rival: Located<TimeExpression>,
): boolean {
  const before = sentence.words.filter((w) => w.end <= time.start).slice(-FORMER);
  const later = rival.in.sheet.published?.slice(0, 10) ?? '';
  const isEarlier = ({ value, in: at }: Located<TimeExpression>): boolean =>
    agrees(time, value) && (at.sheet.published?.slice(0, 10) ?? '9') < later;
  return hasCue(before, of.words.earlier) && sourceTimes(of.sources).some(isEarlier);
}
/** Words before a day among which it is said that it held once. */
const FORMER = 5;

/** The sentence gives the rival's date too, so both may be right. */
const isTold = (sentence: SheetSentence, rival: TimeExpression): boolean =>
  timesOf(sentence).some((t) => agrees(t, rival));

function elsewhere(of: Case, time: TimeExpression, rival: Located<TimeExpression>): Judgement {
  const [said, there] = [slice(of.draft, time), slice(rival.in.sheet, rival.value)];
  return {
    start: time.start,
    end: time.end,
    message: {
      de: `„${said}“ gehört in der Quelle zu etwas anderem; dieselbe Stelle nennt hier „${there}“.`,
      en: `“${said}” belongs to something else in the source, which says “${there}” here.`,
    },
    cure,
    evidence: [evidenceAt(rival.in, rival.value)],
  };
}

const turned = (of: Case, time: TimeExpression, there: Located<TimeExpression>): Judgement => ({
  start: time.start,
  end: time.end,
  message: {
    de: `„${slice(of.draft, time)}“: an diesem Tag geschieht in der Quelle das Gegenteil.`,
    en: `“${slice(of.draft, time)}”: on that day the opposite happens in the source.`,
  },
  cure,
  evidence: [evidenceAt(there.in)],
});

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

/** "Die Lupe am Sonntag zufolge": the day is a part of the name. */
function isInOutletsName(of: Case, { words }: SheetSentence, time: TimeExpression): boolean {
  const inside = words.findIndex((w) => time.start <= w.start && w.end <= time.end);
  const ahead = words.slice(Math.max(0, inside - NAME_REACH), Math.max(0, inside)).filter((w) => w.kind !== 'function');
  return inside > 0 && of.sources.sheets.some((s) => isNameOf(words[inside]!, s) && ahead.some((w) => isNameOf(w, s)));
}
const NAME_REACH = 2;

/** "laut dem Boten vom 3. Mai 2026", "the Post reported on 3 May 2026": the day on which the outlet named beside it reported. */
function isDayOfReport(of: Case, sentence: SheetSentence, time: TimeExpression): boolean {
  const day = time.from === time.to ? time.from : undefined;
  if (!day || clockOf(time) !== null) return false;
  const near = (w: Span): boolean => Math.max(time.start - w.end, w.start - time.end) <= REPORT_REACH;
  const beside = of.draft.text.slice(Math.max(sentence.start, time.start - VERB_REACH), time.end + REPORT_REACH);
  return (
    REPORTS.test(beside) &&
    of.sources.sheets.some(
      (s) => s.sheet.published?.slice(0, 10) === day && sentence.words.some((w) => near(w) && isNameOf(w, s)),
    )
  );
}
/** UTF-16 units; between the verb and the day the outlet's whole name may stand. */
const [REPORT_REACH, VERB_REACH] = [40, 90];
const REPORTS =
  /(?<!\p{L})(?:laut|zufolge|bericht\p{Ll}*|melde\p{Ll}*|schrieb\p{Ll}*|sagte|reported|wrote|according to)(?!\p{L})/iu;

function judged(
  of: Case,
  sentence: SheetSentence,
  time: TimeExpression,
  all: readonly Located<TimeExpression>[],
): Judgement {
  const said = slice(of.draft, time);
  if (!time.from && !/\d/.test(time.value)) return { start: time.start, end: time.end, undecided: unresolved(said) };
  const near = nearest(of, sentence, all);
  return {
    start: time.start,
    end: time.end,
    message: message(said, near ? slice(near.in.sheet, near.value) : null),
    cure,
    evidence: near ? [evidenceAt(near.in, near.value)] : [],
    ...(isYear(time) && !isDated(of) ? { severity: 'warn' as const } : {}),
  };
}

const isYear = (time: TimeExpression): boolean => /^\d{4}$/.test(time.value);
/** Without any source's date of publication the year may be the one they all mean and none says. */
const isDated = (of: Case): boolean => of.sources.sheets.some(({ sheet }) => sheet.published !== null);

/** A time in the passages the sentence was made from. */
function nearest(
  of: Case,
  sentence: SheetSentence,
  all: readonly Located<TimeExpression>[],
): Located<TimeExpression> | null {
  for (const passage of of.passages(sentence)) {
    const found = all.find((s) => s.in === passage.at);
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
