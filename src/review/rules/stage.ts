/** What has come to one stage in the sources has not come to the next in the draft: the accused is not convicted. */
import type { Localized } from '../../model/index.ts';
import { pattern } from '../../text/index.ts';
import { distinct, evidenceAt, overlap } from '../align.ts';
import { hasCue } from '../cues.ts';
import type { Case, Judgement, RuleExample, SupportRule } from '../rule.ts';
import { type SheetSentence, slice, type Word } from '../sheet.ts';
import type { SourceSentence } from '../sources.ts';

export const examples: readonly RuleExample[] = [
  {
    lang: 'en',
    source:
      'A skipper from Lunden was arrested on suspicion of smuggling on Friday. He has not been charged, the police said.',
    good: 'The police have arrested a skipper from Lunden on suspicion of smuggling.',
    bad: 'A skipper from Lunden has been charged with smuggling.',
    finding: '“charged”: in the source it has only come to “arrested”.',
  },
  {
    lang: 'de',
    source:
      'Der frühere Kassenwart von Lunden ist wegen Untreue angeklagt. Der Prozess vor dem Landgericht beginnt im Mai.',
    good: 'Wegen Untreue kommt der frühere Kassenwart von Lunden im Mai vor das Landgericht.',
    bad: 'Das Landgericht hat den früheren Kassenwart von Lunden wegen Untreue verurteilt.',
    finding: '„verurteilt“: in der Quelle ist es erst bis „angeklagt“ gekommen.',
  },
  {
    lang: 'en',
    source: 'Edda Storm has been shortlisted for the Lunden novel prize. The winner is to be named in May.',
    good: 'Edda Storm is on the shortlist for the Lunden novel prize.',
    bad: 'Edda Storm has won the Lunden novel prize.',
    finding: '“won”: in the source it has only come to “shortlisted”.',
  },
];

export const stage: SupportRule = {
  name: 'stage',
  severity: 'block',
  about: {
    de: 'Wer angeklagt ist, ist nicht verurteilt: kein Schritt darf dazukommen.',
    en: 'Who is charged is not convicted: no step may be added.',
  },
  examples,
  *check(of: Case): Iterable<Judgement> {
    if (of.foreign) return;
    for (const sentence of of.sentences) {
      const found = isReserved(of, sentence) ? null : ahead(of, sentence);
      if (found) yield found;
    }
  },
};

interface Stages {
  /** as far as a source says it has come */
  readonly reached: RegExp;
  /** what the draft tells as done */
  readonly next: RegExp;
  /** any word by which a source may tell of that */
  readonly heard: RegExp;
}
const STAGES: readonly Stages[] = [
  {
    reached:
      /^(?:arrested|detained|suspicion|suspected|custody|festgenommen\w*|festnahme|verdacht|verdachtig\w*|ermittelt|ermittelte)$/,
    next: /^(?:charged|indicted|angeklagt\w*)$/,
    heard:
      /^(?:charge[sd]?|charging|indict\w*|prosecut(?:ed|ion)|trial|angeklagt\w*|anklage\w*|prozess\w*|plead\w*|pleaded|court)$/,
  },
  {
    reached: /^(?:angeklag\w*|anklage|beschuldigt\w*|charged|indicted|accused)$/,
    next: /^(?:verurteilt\w*|freigesprochen\w*|convicted|acquitted|sentenced)$/,
    heard: pattern()`
      ^(?:
        urteil\w* | (?:ge|ver)urteil\w* | schuld\w* | freispr\w* | freigespr\w* | strafe\w* | haftstrafe\w*
        | jahre?n?haft | convict\w* | acquit\w* | sentenc\w* | guilty | verdict\w* | jailed | cleared
      )$
    `,
  },
  {
    reached: /^(?:nominiert\w*|nominierung\w*|shortlisted|shortlist|nominat\w*)$/,
    next: /^(?:gewann\w*|gewonnen|ausgezeichnet|won|wins|awarded)$/,
    heard:
      /^(?:gew[ao]nn\w*|gewinn\w*|ausgezeichn\w*|siegt\w*|sieger\w*|verliehen|erhielt\w*|bekam\w*|won|wins|award(?:ed|s)?|received)$/,
  },
];

function ahead(of: Case, sentence: SheetSentence): Judgement | null {
  for (const { reached, next, heard } of STAGES) {
    const said = sentence.words.find((w) => next.test(w.folded));
    if (!said || holder(of, heard)) continue;
    const there = holder(of, reached, (at) => isOfOneMatter(of, sentence, said, at));
    if (!there) continue;
    const { at, word } = there;
    return {
      start: said.start,
      end: said.end,
      message: message(slice(of.draft, said), slice(at.sheet, word)),
      cure,
      evidence: [evidenceAt(at)],
    };
  }
  return null;
}

/** Somebody else may be nominated beside whoever won. */
const isOfOneMatter = (of: Case, { words }: SheetSentence, step: Word, { sentence }: SourceSentence): boolean => {
  const rest = distinct(words.filter((w) => w.kind === 'content' && w !== step));
  return overlap(rest, sentence.words, of.sources) >= SHARED * overlap(rest, rest, of.sources);
};
/** Of the draft's other words, what the source's sentence must hold. */
const SHARED = 0.4;

function holder(
  of: Case,
  words: RegExp,
  fits: (at: SourceSentence) => boolean = () => true,
): { readonly at: SourceSentence; readonly word: Word } | null {
  for (const at of of.sources.sentences) {
    if (!fits(at)) continue;
    const word = at.sentence.words.find((w) => words.test(w.folded) && !isDenied(of, at.sentence, w));
    if (word) return { at, word };
  }
  return null;
}

/** "Neither has been charged": a source that says it has not come says no more. */
const isDenied = (of: Case, { words }: SheetSentence, word: Word): boolean =>
  words.some((w) => w.clause === word.clause && w.end <= word.start && of.words.negations.has(w.folded));

/** What is denied or only expected has not come either. */
const isReserved = (of: Case, { words }: SheetSentence): boolean =>
  words.some(
    (w) => of.words.negations.has(w.folded) || /^(?:wer|wird|werden|will|if|wenn|ob|whether|who)$/.test(w.folded),
  ) || [of.words.tones.hedged, of.words.tones.planned, of.words.tones.forecast].some((p) => hasCue(words, p));

const message = (said: string, there: string): Localized => ({
  de: `„${said}“: in der Quelle ist es erst bis „${there}“ gekommen.`,
  en: `“${said}”: in the source it has only come to “${there}”.`,
});
const cure: Localized = { de: 'Den Stand der Quelle nennen.', en: 'Tell as far as the source says it has come.' };
