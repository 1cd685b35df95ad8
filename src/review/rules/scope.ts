/** "Alle" and "sämtliche" stand only where a source speaks of all, not of some of them. */

import { contains, type Localized } from '../../model/index.ts';
import { pattern } from '../../text/index.ts';
import { evidenceAt, heldBy, type Passage } from '../align.ts';
import type { Case, Judgement, RuleExample, SupportRule } from '../rule.ts';
import { isTold, type SheetSentence, slice, type Word } from '../sheet.ts';
import type { SourceSentence } from '../sources.ts';
import { spelled } from '../spelled.ts';
import { portionBehind } from './parts/portion.ts';

export const examples: readonly RuleExample[] = [
  {
    lang: 'de',
    source: 'Wegen des Streiks blieben in Lunden drei Kindergärten am Vormittag geschlossen.',
    good: 'Der Streik traf Lunden: Drei Kindergärten blieben am Vormittag geschlossen.',
    bad: 'Wegen des Streiks blieben in Lunden alle Kindergärten am Vormittag geschlossen.',
    finding: '„alle Kindergärten“: die Quelle nennt nur „drei Kindergärten“.',
  },
  {
    lang: 'en',
    source: 'Because of the strike some nurseries in Lunden stayed closed in the morning.',
    good: 'Some nurseries in Lunden stayed closed in the morning because of the strike.',
    bad: 'Because of the strike all nurseries in Lunden stayed closed in the morning.',
    finding: '“all nurseries”: the source speaks only of “some nurseries”.',
  },
  {
    lang: 'de',
    source: 'Im Turm von Lunden wurden 60 Risse gezählt. Die meisten davon sind oberflächlich, sagte der Gutachter.',
    good: 'Die Mehrzahl der im Turm von Lunden gezählten Risse ist oberflächlich.',
    bad: 'Alle im Turm von Lunden gezählten Risse sind oberflächlich.',
    finding: '„Alle im Turm von Lunden gezählten Risse“: die Quelle nennt nur „meisten davon“.',
  },
  {
    lang: 'de',
    source: 'Dem Verein in Lunden fehlen 90.000 Euro. Der größte Teil entfällt auf den früheren Kassenwart Jens Kolk.',
    good: 'Von den fehlenden 90.000 Euro entfällt der größte Teil auf den früheren Kassenwart Jens Kolk.',
    bad: 'Die gesamten 90.000 Euro entfallen auf den früheren Kassenwart Jens Kolk.',
    finding: '„gesamten“: die Quelle nennt nur „größte Teil“.',
  },
  {
    lang: 'en',
    source: 'The Lunden lottery paid 400 winners late. Jens Kolk, the treasurer, signed for 150 of them.',
    good: 'Jens Kolk, the treasurer, signed for 150 of the winners.',
    bad: 'Jens Kolk, the treasurer, signed for all of them.',
    finding: '“all”: the source speaks only of “150 of them”.',
  },
  {
    lang: 'de',
    source: 'Der Chor in Lunden hat 64 Mitglieder. Zur Probe am Montag kamen 22 der 64 Sänger, der Rest war krank.',
    good: 'Von den 64 Sängern kamen am Montag 22 zur Probe.',
    bad: 'Alle 64 Sänger kamen am Montag zur Probe.',
    finding: '„Alle 64 Sänger“: die Quelle nennt nur „22 der 64 Sänger“.',
  },
  {
    lang: 'en',
    source: 'Of the nine bakers in Lunden, four close in August. The rest stay open.',
    good: 'In August four of the nine bakers in Lunden close.',
    bad: 'All nine bakers in Lunden close in August.',
    finding: '“All nine bakers”: the source speaks only of “four”.',
  },
];

const ALL = spelled(/^(?:alle[nr]?|samtliche[nr]?|jede[rsnm]?|all|every|each|entire)$/);
const SOME = spelled(
  /^(?:einige[nr]?|manche[nr]?|mehrere[nr]?|viele[nr]?|wenige[nr]?|einzelne[nr]?|zahlreiche[nr]?|meisten|teile?|halfte|some|several|many|most|few|part|half|numerous|certain)$/,
);
const EVERY = spelled(/^(?:all|samtlich|jede|ganz|gesamt|komplett|every|each|entire|whole|flachendeckend)/);
/** Words between the quantifier and its noun. */
const REACH = 3;
/** The passage must hold this part of the sentence. */
const COVER = 0.45;

export const scope: SupportRule = {
  name: 'scope',
  severity: 'block',
  about: {
    de: 'Aus einigen dürfen nicht alle werden.',
    en: 'Some must not become all.',
  },
  examples,
  *check(of: Case): Iterable<Judgement> {
    if (of.foreign) return;
    for (const sentence of of.sentences)
      for (const word of sentence.words) {
        const found = ALL(word)
          ? (widened(of, sentence, word) ??
            ofSome(of, sentence, word) ??
            ofPart(of, sentence, word) ??
            ofPortion(of, sentence, word))
          : WHOLE(word)
            ? (ofPart(of, sentence, word) ?? ofPortion(of, sentence, word))
            : NONE(word)
              ? ofSome(of, sentence, word)
              : null;
        if (found) yield found;
      }
  },
};

function widened(of: Case, sentence: SheetSentence, all: Word): Judgement | null {
  const noun = nounBehind(sentence.words, all);
  // "alle zwei Jahre", "alle 30 Minuten", "vor allem" count differently
  if (!noun || countsBetween(sentence.words, all, noun) || isCounted(sentence, all)) return null;
  const nouns = of.lang === 'en' ? compoundFrom(sentence.words, noun) : [noun];
  const passages = of.passages(sentence).filter((p) => p.cover >= COVER);
  if (passages.length === 0 || passages.some(({ at }) => at.sentence.words.some(EVERY))) return null;
  for (const { at } of passages) {
    const words = at.sentence.words;
    for (const [i, word] of words.entries()) {
      if (!nouns.some((n) => heldBy(n, [word]) >= 0.8)) continue;
      const part = words.slice(Math.max(0, i - REACH), i).find((w) => isPart(at.sentence, w));
      if (part) return found(of, at, { start: all.start, end: noun.end }, { start: part.start, end: word.end });
    }
  }
  return null;
}

/** "none of them", "keiner der Risse" */
const NONE = spelled(/^(?:none|kein(?:e|er|es)|niemand|nobody)$/);
const OF_THEM = spelled(/^(?:davon|ihnen|dieser|deren|them|these|those|which)$/);
/** Words behind the quantifier in which its noun stands, whatever is put before it: "alle vom Gutachter gezählten Risse". */
const PHRASE = 8;
/** A passage that holds this part of the sentence may be the one that says it of some only. */
const ABOUT = 0.25;

/** "Die meisten davon sind oberflächlich": of what the draft tells of all, a source tells the same of some of them. */
function ofSome(of: Case, sentence: SheetSentence, all: Word): Judgement | null {
  const from = sentence.words.indexOf(all) + 1;
  const phrase = sentence.words.slice(from, from + PHRASE);
  const isNone = NONE(all);
  if (phrase[0]?.kind === 'number' || (isNone && !/^(?:of|der|von|dieser)$/.test(phrase[0]?.folded ?? ''))) return null;
  const before = sentence.words[from - 2];
  // "residents all want": what follows is no noun
  const floats = of.lang === 'en' && before?.kind === 'content' ? [before] : [];
  const nouns = [...floats, ...phrase.filter((w) => w.kind === 'content' && (of.lang === 'en' || w.capital))];
  const near = withNext(
    of,
    of.passages(sentence).filter((p) => p.cover >= ABOUT),
  );
  if (near.some((at) => at.sentence.words.some((w) => EVERY(w) || ALL(w)))) return null;
  for (const at of near) {
    const { words } = at.sentence;
    const part = words.find((w) => SOME(w) && !/^teil/.test(w.folded));
    if (!part || words.some((w) => of.words.negations.has(w.folded)) !== isNone) continue;
    const behind = words.slice(words.indexOf(part) + 1);
    const named = behind.slice(0, REACH).find((w) => nouns.some((n) => heldBy(n, [w]) >= 0.8));
    const taken = behind.slice(0, REACH).find(OF_THEM);
    const last = of.sources.sentences[at.at - 1];
    const refers = taken && last?.sheet === at.sheet && nouns.some((n) => heldBy(n, last.sentence.words) >= 0.8);
    const head = named ?? (refers ? taken : undefined);
    const rest = behind.filter((w) => w.kind === 'content' && w !== head);
    if (!head || !rest.some((w) => heldBy(w, sentence.words) >= 0.8)) continue;
    const end = nouns.find((n) => named && heldBy(n, [named]) >= 0.8) ?? nouns.at(-1) ?? all;
    return found(of, at, { start: all.start, end: Math.max(all.end, end.end) }, { start: part.start, end: head.end });
  }
  return null;
}

const WHOLE = spelled(/^(?:gesamte[nrs]?|ganze[nrs]?|whole)$/);
/** "Der überwiegende Teil", "most of it", "bei 21.000 von ihnen": a part of what was named before. */
const SHARE = pattern('iu')`
  (?<!\p{L})(?:
    (?:überwiegende|größte|größere|kleinere) teil | großteil | mehrzahl | mehrheit
    | (?:gut |knapp |mehr als )?die hälfte | the bulk | most of | the majority | more than half
    | \d[\d.,]* (?:von ihnen|davon|of them|of those)
  )(?!\p{L})
`;
/** Words of the draft, beside the one that says all, that the sentence on the part must hold. */
const SAME = 2;

/** "Von ihnen allen", "die gesamten 40 Millionen": told of all what the source tells of a part; it stands in a passage of its own. */
function ofPart(of: Case, sentence: SheetSentence, all: Word): Judgement | null {
  const told = sentence.words.filter((w) => w.kind === 'content');
  for (const at of withNext(of, of.passages(sentence))) {
    const { words } = at.sentence;
    const part = SHARE.exec(at.sheet.text.slice(at.sentence.start, at.sentence.end));
    const same = told.filter((w) => heldBy(w, words) >= 0.8);
    if (!part || same.length < SAME || same.length < told.length / 2) continue;
    if (words.some((w) => EVERY(w) || ALL(w)) || SHARE.test(slice(of.draft, sentence))) continue;
    const start = at.sentence.start + part.index;
    return found(of, at, all, { start, end: start + part[0].length });
  }
  return null;
}

/** "Alle 88 Beschäftigten sind betroffen" of "Betroffen sind 26 der 88 Beschäftigten", with no source that speaks of all. */
function ofPortion(of: Case, sentence: SheetSentence, all: Word): Judgement | null {
  const nouns = phraseBehind(of, sentence, all);
  if (nouns.length === 0 || isRepeated(sentence, all)) return null;
  const portion = portionBehind(of, sentence, all, nouns);
  if (!portion || of.passages(sentence).some(({ at }) => speaksOfAll(at, nouns))) return null;
  return found(of, portion.at, { start: all.start, end: nouns[0]!.end }, portion);
}

/** The nouns of which all are meant: "all nine master bakers" */
function phraseBehind(of: Case, { words, quantities }: SheetSentence, all: Word): readonly Word[] {
  const from = words.indexOf(all) + 1;
  const phrase = words
    .slice(from, from + PHRASE)
    .filter((w) => !quantities.some((q) => contains(q, w)) && !/^(?:of|the|der|dieser)$/.test(w.lower))
    .slice(0, REACH + 1);
  const isNoun = (w: Word): boolean => isTold(w) && (of.lang === 'en' || w.capital);
  const first = phrase.findIndex(isNoun);
  const end = phrase.findIndex((w, i) => i > first && !isNoun(w));
  return first < 0 ? [] : phrase.slice(first, end < 0 ? undefined : end);
}

/** "alle zwei Jahre", "every five minutes", "jeder dritte" */
const isRepeated = ({ times, quantities }: SheetSentence, all: Word): boolean =>
  times.some((t) => t.type === 'SET' && contains(t, all)) ||
  quantities.some(
    (q) => contains(q, all) || ((q.type === 'duration' || q.unit) && q.start >= all.end && q.start - all.end <= 1),
  );

const speaksOfAll = ({ sentence: { words } }: SourceSentence, nouns: readonly Word[]): boolean =>
  words.some(
    (w, i) =>
      (EVERY(w) || ALL(w)) && words.slice(i + 1, i + 1 + REACH).some((n) => nouns.some((x) => heldBy(x, [n]) >= 0.8)),
  );

/** The passages, and what follows them: "davon" may say it in the next sentence. */
const withNext = (of: Case, passages: readonly Passage[]): SourceSentence[] => [
  ...new Set(passages.flatMap(({ at }) => [at, ...of.sources.sentences.slice(at.at + 1, at.at + 2)])),
];

const nounBehind = (words: readonly Word[], at: Word): Word | undefined => {
  const from = words.indexOf(at) + 1;
  return words.slice(from, from + REACH).find((w) => isTold(w) && (w.capital || !/[A-ZÄÖÜ]/.test(at.lower)));
};

/** "fishing boat": an English compound is what its last noun is. */
function compoundFrom(words: readonly Word[], first: Word): Word[] {
  const from = words.indexOf(first);
  const end = words.findIndex((w, i) => i > from && w.kind !== 'content');
  return words.slice(from, Math.min(end < 0 ? words.length : end, from + REACH));
}

const countsBetween = (words: readonly Word[], from: Word, to: Word): boolean =>
  words.slice(words.indexOf(from) + 1, words.indexOf(to)).some((w) => w.kind === 'number');

/** "all nine bakers": the number is of all of them. */
const isCounted = ({ quantities }: SheetSentence, all: Word): boolean =>
  quantities.some((q) => q.start - all.end === 1 && !q.vague);

const isPart = (sentence: SheetSentence, word: Word): boolean =>
  SOME(word) ||
  sentence.quantities.some((q) => q.type === 'number' && !q.vague && q.start <= word.start && word.end <= q.end);

const found = (
  of: Case,
  at: Parameters<typeof evidenceAt>[0],
  here: { start: number; end: number },
  there: { start: number; end: number },
): Judgement => ({
  ...here,
  message: message(slice(of.draft, here), slice(at.sheet, there)),
  cure,
  evidence: [evidenceAt(at, there)],
});

const message = (said: string, there: string): Localized => ({
  de: `„${said}“: die Quelle nennt nur „${there}“.`,
  en: `“${said}”: the source speaks only of “${there}”.`,
});
const cure: Localized = { de: 'So viele nennen wie die Quelle.', en: 'Name as many as the source does.' };
