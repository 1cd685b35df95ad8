/** What a source calls one of the oldest is not the oldest, nor what was so once, there or since a year the oldest of all. */
import type { Localized, Span } from '../../model/index.ts';
import { pattern } from '../../text/index.ts';
import { evidenceAt, heldBy } from '../align.ts';
import { type Case, gathered, type Judgement, type RuleExample, type SupportRule } from '../rule.ts';
import { type Sheet, type SheetSentence, slice, type Word } from '../sheet.ts';
import type { SourceSentence } from '../sources.ts';
import { spelled } from '../spelled.ts';

export const examples: readonly RuleExample[] = [
  {
    lang: 'de',
    source: 'Die Schleuse von Lunden gehört zu den ältesten an der Küste. Ihre Tore sind aus Eiche.',
    good: 'An der Küste ist die Schleuse von Lunden eine der ältesten.',
    bad: 'Die Schleuse von Lunden ist die älteste an der Küste.',
    finding: '„älteste“: In der Quelle ist es nur „gehört zu den ältesten“.',
  },
  {
    lang: 'de',
    source: 'Am Sonntag lagen 412 Boote im Hafen von Lunden, die höchste Zahl seit 1998.',
    good: 'Am Sonntag zählte der Hafen von Lunden 412 Boote, die höchste Zahl seit 1998.',
    bad: 'Am Sonntag zählte der Hafen von Lunden 412 Boote, die höchste Zahl aller Zeiten.',
    finding: '„aller Zeiten“: So weit reicht „höchste“ in der Quelle nicht.',
  },
  {
    lang: 'en',
    source: 'The Lunden lighthouse was for nine years the tallest on the coast. It was built in 1911.',
    good: 'For nine years the Lunden lighthouse was the tallest on the coast.',
    bad: 'The Lunden lighthouse is the tallest on the coast.',
    finding: '“tallest”: in the source it is no more than “was for nine years the tallest”.',
  },
  {
    lang: 'en',
    source: 'The repair of the Lunden lighthouse cost 2 million euros and took eight months.',
    good: 'It took eight months to repair the lighthouse in Lunden.',
    bad: 'The repair of the Lunden lighthouse was the dearest in the history of the coast.',
    finding: '“in the history”: no source says anything so far-reaching.',
  },
];

export const superlative: SupportRule = {
  name: 'superlative',
  severity: 'block',
  about: {
    de: 'Eines der ältesten ist nicht das älteste, und was es einmal war, seit einem Jahr oder an einem Ort, ist es nicht überhaupt.',
    en: 'One of the oldest is not the oldest, and what was so once, since a year or at one place is not so altogether.',
  },
  examples,
  *check(of: Case): Iterable<Judgement> {
    if (of.foreign) return;
    for (const sentence of of.sentences)
      for (const peak of peaksIn(of.draft, sentence)) {
        const found = judged(of, sentence, peak);
        if (found) yield found;
      }
  },
};

/** A superlative with its article, and how it is limited. */
interface Peak {
  readonly word: Word;
  /** what remains without the ending */
  readonly kernel: string;
  /** "eine der ältesten", "zweitälteste" */
  readonly among: Span | null;
  /** "was for six years the longest" */
  readonly once: Span | null;
}

const ENDING = {
  de: /^(?:(?<rank>zweit|dritt|viert)-?)?(?<kernel>\p{Ll}{2,}?)e?ste[nrms]?$/u,
  en: /^(?<kernel>\p{Ll}{2,}?)i?est$/u,
};
const NONE = spelled(
  pattern()`
  ^(?:
    erste[nrms]? | nachste[nrms]? | letzte[nrms]? | meiste[nrms]? | jungste[nrms]? | musste[nst]* | wusste[nst]* | fasste[nst]*
    | \w+(?:zig|und)ste[nrms]? | hundertste\w* | tausendste\w* | selbste\w* | ernste[nrms]? | feste[nrms]? | beste[nrms]?
    | best | latest | interest | forest | west | rest | test | nearest | request | protest | contest | arrest | honest | guest | harvest | modest | earnest | midwest
  )$
`,
);
const ARTICLE = spelled(
  /^(?:der|die|das|den|dem|des|ihre?[nrms]?|seine?[nrms]?|am|zum|zur|the|its|their|his|her|second|third)$/,
  'lower',
);

function peaksIn(sheet: Sheet, sentence: SheetSentence): Peak[] {
  const { words } = sentence;
  return words.flatMap((word, i): Peak[] => {
    const parts = word.capital || NONE(word) ? null : ENDING[sheet.lang].exec(word.lower)?.groups;
    const before = words.slice(Math.max(0, i - BEFORE), i);
    if (!parts || !before.slice(-2).some((w) => ARTICLE(w) || w.lower.endsWith("'s"))) return [];
    const text = slice(sheet, { start: before[0]!.start, end: word.end });
    const ahead = sheet.text.slice(sentence.start, word.end);
    return [
      { word, kernel: parts['kernel']!, among: amongIn(parts['rank'], text, word), once: within(ONCE, ahead, word) },
    ];
  });
}
/** Words before a superlative among which "one of the" stands. */
const BEFORE = 5;

function amongIn(rank: string | undefined, text: string, word: Word): Span | null {
  return rank ? word : within(AMONG, text, word);
}
/** The match, which ends with the word. */
const within = (what: RegExp, text: string, { end }: Word): Span | null => {
  const found = what.exec(text);
  return found && { start: end - (text.length - found.index), end };
};
const AMONG = pattern('iu')`
  (?<!\p{L})(?:
    eine[rsmn]? (?:der|ihrer|seiner|unserer) | (?:zähl\w+|gehör\w+) [^,;.]*zu den | zu den | unter den | mit am
    | one of (?:the|its|their|his|her|\p{L}+'s) | among (?:the|its|their) | (?:second|third|fourth)[ -]
  )(?!\p{L})
`;
const ONCE = pattern('iu')`
  (?<!\p{L})(?:
    war (?:einst|damals|einmal|lange|jahrelang|bis \d{4}|\p{L}+ jahre lang) | galt (?:einst|damals|lange|bis)
    | was (?:once|then|long|until|for (?:\p{L}+ )?(?:years|decades|months|some time|a time|\p{L}+ years))
    | had (?:once |long )been
  )(?!\p{L})
`;
const NOW = spelled(/^(?:is|are|ist|sind|remains|bleibt)$/, 'lower');

const peaks = gathered(({ sources }): readonly (Peak & { readonly at: SourceSentence })[] =>
  sources.sentences.flatMap((at) => peaksIn(at.sheet, at.sentence).map((p) => ({ ...p, at }))),
);

function judged(of: Case, sentence: SheetSentence, peak: Peak): Judgement | null {
  const same = peaks(of).filter((p) => isOneQuality(p, peak));
  const near = of.passages(sentence).map((p) => p.at);
  const [there] = same.filter((p) => near.includes(p.at));
  const limit = there && limitOf(sentence, peak, there);
  if (there && limit && same.every((p) => limitOf(sentence, peak, p) !== null))
    return found(peak.word, message(of, peak.word, slice(there.at.sheet, limit)), there.at, limit);
  // "zu den ältesten je gefundenen" is but one of them
  const wide = peak.among ? null : widthOf(of.draft, sentence, peak.word);
  if (!wide || widens(of, slice(of.draft, wide))) return null;
  const said = slice(of.draft, wide);
  // "the strongest gust ever" of "the highest gust there": another word for what is told in the same passage
  const other = there ?? peaks(of).find((p) => p.at === near[0]);
  if (other) return found(wide, tooWide(said, slice(other.at.sheet, other.word)), other.at, other.word);
  const at = near[0];
  return at && !of.sources.sentences.some((s) => s.sentence.words.some(UTMOST))
    ? found(wide, nowhere(said), at, at.sentence)
    : null;
}

const isOneQuality = (a: Peak, b: Peak): boolean =>
  a.kernel === b.kernel || a.word.lemma === b.word.lemma || heldBy(a.word, [b.word]) >= 0.8;

/** What the source adds to the superlative and the draft leaves out. */
function limitOf({ words }: SheetSentence, here: Peak, there: Peak): Span | null {
  if (there.among && !here.among) return there.among;
  return there.once && !here.once && words.some((w) => NOW(w) && w.end <= here.word.start) ? there.once : null;
}

/** "ever", "aller Zeiten", "in the history": beyond it there is nothing. */
const WIDE = pattern('iu')`
  (?<!\p{L})(?:
    aller zeiten | jemals | (?:in|seit) (?:der|ihrer|seiner) geschichte | weltweit | der welt | bundesweit | landesweit | europaweit
    | ever | of all time | in (?:the|its|their) history | in the (?:world|country) | on record | worldwide | nationwide
  )(?!\p{L})
`;
/** Letters behind a superlative in which its width stands, and before it. */
const REACH = 60;

function widthOf({ text }: Sheet, sentence: SheetSentence, word: Word): Span | null {
  const from = word.end;
  const found = WIDE.exec(text.slice(from, Math.min(sentence.end, from + REACH)));
  return found && { start: from + found.index, end: from + found.index + found[0].length };
}

/** Some source speaks of as much: the same words, a record, or what never was before. */
const widens = (of: Case, said: string): boolean =>
  of.sources.sheets.some(({ sheet }) => sheet.text.toLowerCase().includes(said.toLowerCase())) ||
  of.sources.sentences.some(({ sheet, sentence }) => WIDEST.test(slice(sheet, sentence)));
const WIDEST = pattern('iu')`
  (?<!\p{L})(?:
    rekord\w* | (?:noch )?nie zuvor | seit beginn der \w+ | jemals | aller zeiten | weltweit\w* | bundesweit\w* | deutschlands | der welt
    | record | never before | ever | of all time | in history | in the world | world's | since records began
  )(?!\p{L})
`;
const UTMOST = spelled(/^(?:rekord\w*|erstmals|nie|niemals|einzig\w*|record\w*|never|only|unprecedented|unique)$/);

const found = (at: Span, message: Localized, passage: SourceSentence, there: Span): Judgement => ({
  start: at.start,
  end: at.end,
  message,
  cure,
  evidence: [evidenceAt(passage, there)],
});

const message = (of: Case, word: Word, there: string): Localized => ({
  de: `„${slice(of.draft, word)}“: In der Quelle ist es nur „${there}“.`,
  en: `“${slice(of.draft, word)}”: in the source it is no more than “${there}”.`,
});
const tooWide = (said: string, there: string): Localized => ({
  de: `„${said}“: So weit reicht „${there}“ in der Quelle nicht.`,
  en: `“${said}”: in the source “${there}” does not reach so far.`,
});
const nowhere = (said: string): Localized => ({
  de: `„${said}“: So weit geht keine Quelle.`,
  en: `“${said}”: no source says anything so far-reaching.`,
});
const cure: Localized = { de: 'Nicht höher greifen als die Quelle.', en: 'Reach no higher than the source.' };
