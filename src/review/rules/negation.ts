/** What the source denies is not affirmed in the draft, and the other way round. */

import { contains, type Localized, type Span } from '../../model/index.ts';
import { evidenceAt, heldBy, type Passage } from '../align.ts';
import { cuesIn, hasCue } from '../cues.ts';
import { type Case, type Found, gathered, type Judgement, type RuleExample, type SupportRule } from '../rule.ts';
import { type Clause, isTold, type SheetSentence, slice, type Word } from '../sheet.ts';
import type { SourceSentence } from '../sources.ts';
import { spelled } from '../spelled.ts';
import { governsOther, isDeniedBehind, isOfElsewhere } from './parts/denied-apart.ts';
import { LIMITED, limits } from './parts/limits.ts';
import { type Undone, undone } from './parts/undone.ts';

export const examples: readonly RuleExample[] = [
  {
    lang: 'de',
    source:
      'Der Landkreis Moorbach hat kein Interesse an der alten Ziegelei. Das Gelände gehört einer Erbengemeinschaft.',
    good: 'An der alten Ziegelei zeigt der Landkreis Moorbach keinerlei Interesse.',
    bad: 'Der Landkreis Moorbach hat großes Interesse an der alten Ziegelei.',
    finding: 'Die Quelle verneint („kein Interesse“), was der Satz bejaht.',
  },
  {
    lang: 'en',
    source: 'Moorbach county has no interest in the old brickworks. The site belongs to several heirs.',
    good: 'Moorbach county is not interested in the old brickworks.',
    bad: 'Moorbach county has great interest in the old brickworks.',
    finding: 'The source denies (“no interest”) what the sentence affirms.',
  },
  {
    lang: 'de',
    source: 'Der Umbau am Bahnhof Moorbach kann frühestens Mitte März beginnen, sagte Planer Jens Kolk.',
    good: 'Der Umbau am Bahnhof Moorbach kann laut Planer Jens Kolk nicht vor Mitte März beginnen.',
    bad: 'Der Umbau am Bahnhof Moorbach kann laut Planer Jens Kolk Mitte März nicht beginnen.',
    finding: 'Der Satz verneint („nicht beginnen“), was die Quelle bejaht.',
  },
  {
    lang: 'en',
    source: 'Nia Orme, head of the Moorbach brickworks since 2019, will not resign. The site belongs to several heirs.',
    good: 'Nia Orme is not going to resign.',
    bad: 'Nia Orme will resign.',
    finding: 'The source denies (“not resign”) what the sentence affirms.',
  },
  {
    lang: 'en',
    source: 'The Moorbach records show that the nine patients were given the new drug, not a placebo, in spring.',
    good: 'In spring the nine patients were given the new drug, according to the Moorbach records.',
    bad: 'The nine patients were not given the new drug in spring, the Moorbach records show.',
    finding: 'The sentence denies (“not given”) what the source affirms.',
  },
];

/** A missing "nicht" proves something only where draft and source otherwise say the same. */
const COVER = 0.5;
/** A denial the source does not make may be a paraphrase of another word, so more must be the same. */
const COVER_HERE = 0.6;
const QUOTE = /[“”»«"]/u;
/** How far behind the negation its word may stand. */
const REACH = 4;

export const negation: SupportRule = {
  name: 'negation',
  severity: 'block',
  about: {
    de: 'Was die Quelle verneint, darf der Satz nicht bejahen, und umgekehrt.',
    en: 'What the source denies the sentence must not affirm, nor the other way round.',
  },
  examples,
  *check(of: Case): Iterable<Judgement> {
    for (const sentence of of.sentences) {
      const found = sentence.clauses.flatMap((clause) => flipped(of, sentence, clause) ?? []);
      yield* found;
      if (found.length > 0 || of.foreign) continue;
      const deed = undone(of, sentence);
      if (deed) yield turned(of, sentence, deed);
      else {
        const only = onlyDenied(of, sentence);
        if (only) yield only;
      }
    }
  },
};

function flipped(of: Case, sentence: SheetSentence, clause: Clause): Found | null {
  const passage = of.passages(clause)[0];
  if (!passage || passage.cover < COVER) return null;
  const here = negationsIn(of, clause.words)[0];
  if (here && (!PLAIN(here) || setsApart(sentence.words, here))) return null;
  const source = passage.at.sentence;
  if (here && isNotYet(clause.words, here) && hasCue(source.words, of.words.soft)) return null;
  if (here && clause.words.some(YET) && isYetTo(source.words)) return null;
  if (here) {
    const head = headOf(clause.words, here);
    if (!head || passage.cover < COVER_HERE) return null;
    // a word that denies by itself may stand in for the draft's negation, but not where the draft has that word too
    if (source.words.some(FORBIDS)) return null;
    if (cuesIn(source.words, of.words.negative).some((w) => !(heldBy(w, clause.words) === 1 && w.stem === head.stem)))
      return null;
    // "without rain there is no harvest" of "unless it rains"
    const isTwice = WITHOUT(here) && negationsIn(of, sentence.words).length > 1;
    if (isTwice && source.words.some(UNLESS)) return null;
    if (!tellsDeed(of, clause, source) || isDeniedLater(of, clause, passage.at)) return null;
    if (isDeniedBehind(of, head)) return null;
    const there = negationsIn(of, source.words);
    if (there.some((w) => !setsApart(source.words, w) && (isClausal(here) || denies(source.words, w, head))))
      return null;
    return heldBy(head, source.words) >= 0.8 ? deniesHere(clause, passage, phrase(of.draft, here, head)) : null;
  }
  // "soap, not gel, kills it": the denial stands in another clause
  const apart = negationsIn(of, sentence.words).some((w) => setsApart(sentence.words, w));
  const near = unnamed(sentence, passage.cover >= NEARLY_ALL && !apart ? clause.words : sentence.words);
  if (negationsIn(of, near).length > 0 || hasCue(near, of.words.negative)) return null;
  const all = clause.words.find(EVERYONE);
  const nobody = all && source.words.find(NOBODY);
  if (nobody && !source.words.some(EVERYONE)) return deniesThere(clause, passage, slice(passage.at.sheet, nobody));
  for (const behind of passage.cover >= NEARLY_ALL ? source.clauses : of.behind(clause, passage)) {
    const there = negationsIn(of, behind.words)[0];
    const head = there && PLAIN(there) ? headOf(behind.words, there) : undefined;
    if (
      there &&
      head &&
      !clause.words.some((w) => w.folded.startsWith(`un${head.stem}`)) &&
      !isOfElsewhere(of, sentence, source) &&
      !governsOther(of, sentence, clause, source) &&
      (heldBy(head, clause.words) > 0.9 || goesOneWay(of, clause, head))
    )
      return deniesThere(clause, passage, phrase(passage.at.sheet, there, head));
  }
  return null;
}

/** "keine Lastwagen in der Nacht" of "Nachtfahrverbot", "no trawling" of "a trawl ban": what is forbidden is not to be. */
const FORBIDS = spelled(/(?:verbot\w*|stopps?|^bans?|^banned|^prohibit\w*)$/);

/** "weniger Besucher" of "die Besucherzahlen sind nicht zurückgegangen": another word for the change that is denied. */
const goesOneWay = (of: Case, { words }: Clause, head: Word): boolean =>
  of.words.opposites
    .filter((axis) => axis.name === 'level')
    .some((axis) =>
      axis.poles.some(
        (pole) =>
          hasCue([head], pole) &&
          cuesIn(words, pole).some((w) => words[words.indexOf(w) + 1]?.capital || w.kind === 'content'),
      ),
    );

/** "führt die Klinik nicht mehr": of what a German clause does the passage must hold some word, not its nouns alone. */
function tellsDeed(of: Case, clause: Clause, source: SheetSentence): boolean {
  const deeds = of.lang === 'de' ? clause.words.filter((w) => isTold(w) && !w.capital) : [];
  return deeds.length === 0 || deeds.some((w) => heldBy(w, source.words) >= 0.8);
}

/** A later report denies something of the same: the passage has been overtaken. */
function isDeniedLater(of: Case, clause: Clause, { sheet }: SourceSentence): boolean {
  const day = sheet.published?.slice(0, 10);
  if (!day) return false;
  const nouns = clause.words.filter((w) => w.kind === 'content' && !(w.capital && of.lang === 'en'));
  return of.sources.sentences.some(
    (s) =>
      (s.sheet.published?.slice(0, 10) ?? '') > day &&
      negationsIn(of, s.sentence.words).some(PLAIN) &&
      nouns.some((w) => heldBy(w, s.sentence.words) === 1),
  );
}

const WITHOUT = spelled(/^(?:ohne|without)$/);
const UNLESS = spelled(/^(?:unless|provided|falls|sofern)$/);

const EVERYONE = spelled(/^(?:everybody|everyone|all|alle[nr]?|jede[rnm]?)$/);
const NOBODY = spelled(/^(?:nobody|niemand\w*|none|keine[rm])$/);

/** "Denise" denies nothing. */
const unnamed = ({ mentions }: SheetSentence, words: readonly Word[]): readonly Word[] =>
  words.filter((w) => !mentions.some((m) => contains(m, w)));

/** A passage that holds this part of a clause says the same; nothing but its denial can make the difference. */
const NEARLY_ALL = 0.8;

/** "the drug, not a placebo": what the sentence affirms is set apart from something else. */
const setsApart = (words: readonly Word[], negation: Word): boolean => {
  const at = words.indexOf(negation);
  const behind = words.slice(at + 1);
  const end = behind.findIndex((w) => w.kind === 'mark');
  const own = behind.slice(0, end < 0 ? behind.length : end);
  return NOT(negation) && words[at - 1]?.lower === ',' && own.length <= APART && !own.some((w) => w.kind === 'light');
};
const NOT = spelled(/^(?:not|nicht)$/);
/** Words of such a contrast. */
const APART = 3;

/** "is not bound by it": a word that the sources have only denied, told of the same thing without denial. */
function onlyDenied(of: Case, sentence: SheetSentence): Found | null {
  const own = unnamed(sentence, sentence.words);
  if (negationsIn(of, own).length > 0 || hasCue(own, of.words.negative)) return null;
  if (hasCue(sentence.words, of.words.soft)) return null;
  const subjects = sentence.words.filter((w) => w.kind === 'content');
  for (const { at, there, head } of onceDenied(of)) {
    const word = subjects.find((w) => w.stem === head.stem);
    const others = word ? subjects.filter((w) => w !== word && heldBy(w, at.sentence.words) === 1) : [];
    if (others.some((w) => w.capital)) return deniesThere(sentence, { at }, phrase(at.sheet, there, head));
  }
  return null;
}

/** Denials of a whole clause in the sources whose word stands in no other sentence. */
const onceDenied = gathered((of) =>
  of.sources.sentences.flatMap((at) =>
    negationsIn(of, at.sentence.words)
      .filter((w) => PLAIN(w) && isClausal(w))
      .flatMap((there) => {
        const head = headOf(at.sentence.words, there);
        const alone =
          head?.kind === 'content' &&
          !of.sources.sentences.some((s) => s !== at && s.sentence.words.some((w) => w.stem === head.stem));
        return alone ? [{ at, there, head }] : [];
      }),
  ),
);

function turned(of: Case, sentence: SheetSentence, { deed, negation, here, at }: Undone): Found {
  const clause = { start: deed.frame.start, end: deed.frame.end };
  const passage = { at };
  return here
    ? deniesHere(clause, passage, slice(of.draft, negation))
    : deniesThere(sentence.clauses.length > 1 ? clause : sentence, passage, slice(at.sheet, negation));
}

/** "noch nicht", "not yet": what is only planned has not come. */
export const isNotYet = (words: readonly Word[], negation: Word): boolean => {
  const at = words.findIndex((w) => w.start === negation.start);
  return /^(?:noch|bislang|bisher)$/.test(words[at - 1]?.folded ?? '') || words[at + 1]?.folded === 'yet';
};

/** "has still to approve", "has yet to reply": a denial in other words. */
export const isYetTo = (words: readonly Word[]): boolean =>
  words.some((w, i) => /^(?:still|yet)$/.test(w.folded) && words[i + 1]?.folded === 'to');
const YET = spelled(/^(?:yet|still|so)$/);

/** "nicht nur", "nicht mehr als", "not only": no denial. */
const FOLLOWERS = new Set(['nur', 'only', 'just', 'zuletzt', 'weniger', 'less', 'later', 'einmal']);

const negationsIn = (of: Pick<Case, 'words'>, words: readonly Word[]): Word[] =>
  words.filter(
    (w, i) =>
      of.words.negations.has(w.folded) &&
      !FOLLOWERS.has(words[i + 1]?.folded ?? '') &&
      !limits(w, words.slice(i + 1, i + 1 + LIMITED)),
  );

/** Negations that deny the clause; "nichts", "weder" and the like stand in for other words. */
const PLAIN = spelled(/^(?:nicht|kein\w*|not|no|never|nie|niemals|\w+n't|cannot|ohne|without)$/);

/** "nicht" denies the whole clause, "kein" and "ohne" only their noun. */
function denies(words: readonly Word[], negation: Word, head: Word): boolean {
  const own = headOf(words, negation);
  return isClausal(negation) || own === undefined || heldBy(head, [own]) >= 0.6;
}
const isClausal = (negation: Word): boolean => !/^(?:kein|ohne|without|no$)/.test(negation.folded);

function headOf(words: readonly Word[], negation: Word): Word | undefined {
  const at = words.indexOf(negation);
  const behind = words.slice(at + 1, at + 1 + REACH);
  // „Mehr waren es nicht“, sagte Kern: who says so stands behind the words that deny
  const close = behind.findIndex((w) => QUOTE.test(w.lower));
  const after = behind.slice(0, close < 0 ? REACH : close).find(isTold);
  return after ?? words.slice(0, at).findLast((w) => w.kind === 'content');
}

const phrase = (sheet: Parameters<typeof slice>[0], negation: Word, head: Word): string =>
  head.start > negation.start
    ? slice(sheet, { start: negation.start, end: head.end })
    : slice(sheet, { start: head.start, end: negation.end });

const deniesHere = (clause: Span, passage: Pick<Passage, 'at'>, said: string): Found => ({
  start: clause.start,
  end: clause.end,
  message: {
    de: `Der Satz verneint („${said}“), was die Quelle bejaht.`,
    en: `The sentence denies (“${said}”) what the source affirms.`,
  },
  cure,
  evidence: [evidenceAt(passage.at)],
});

const deniesThere = (clause: Span, passage: Pick<Passage, 'at'>, said: string): Found => ({
  start: clause.start,
  end: clause.end,
  message: {
    de: `Die Quelle verneint („${said}“), was der Satz bejaht.`,
    en: `The source denies (“${said}”) what the sentence affirms.`,
  },
  cure,
  evidence: [evidenceAt(passage.at)],
});

const cure: Localized = { de: 'Die Verneinung der Quelle übernehmen.', en: 'Follow the negation of the source.' };
