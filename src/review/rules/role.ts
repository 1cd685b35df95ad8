/** An office stays with the one who holds it in the sources. */

import { type Localized, type Mention, overlaps } from '../../model/index.ts';
import { pattern } from '../../text/index.ts';
import { evidenceAt, heldBy } from '../align.ts';
import { gateWords } from '../lexicon/index.ts';
import { nameWords } from '../names.ts';
import { type Case, gathered, type Judgement, type RuleExample, type SupportRule } from '../rule.ts';
import { type Sheet, type SheetSentence, slice, type Word } from '../sheet.ts';
import type { SourceSentence } from '../sources.ts';
import { spelled } from '../spelled.ts';

export const examples: readonly RuleExample[] = [
  {
    lang: 'de',
    source:
      'Kämmerin Ilka Brandes legte den Haushalt vor. Baudirektor Jonas Wiegand verwies auf die Kosten der Sporthalle.',
    good: 'Auf die Kosten der Sporthalle verwies Wiegand, der Baudirektor.',
    bad: 'Jonas Wiegand ist Kämmerer.',
    finding: '„Kämmerer“ ist in der Quelle „Ilka Brandes“, nicht „Jonas Wiegand“.',
  },
  {
    lang: 'en',
    source: 'Mayor Ilka Brandes presented the budget. Engineer Jonas Wiegand pointed to the costs.',
    good: 'Wiegand, an engineer, spoke of the costs.',
    bad: 'Jonas Wiegand, the mayor, pointed to the costs.',
    finding: 'In the source “Ilka Brandes” is “mayor”, not “Jonas Wiegand”.',
  },
  {
    lang: 'en',
    source: 'Mayor Ilka Brandes gave out the contract. Councillor Jonas Wiegand criticised it as hasty.',
    good: 'Councillor Wiegand criticised the contract as hasty.',
    bad: 'Mayor Wiegand criticised the contract as hasty.',
    finding: 'In the source “Ilka Brandes” is “Mayor”, not “Wiegand”.',
  },
  {
    lang: 'de',
    source: 'Mayor Ilka Brandes gave out the contract. Councillor Jonas Wiegand criticised it as hasty.',
    good: 'Stadtrat Jonas Wiegand kritisierte den Auftrag.',
    bad: 'Bürgermeister Wiegand kritisierte den Auftrag.',
    finding: '„Bürgermeister“ ist in der Quelle „Ilka Brandes“, nicht „Wiegand“.',
  },
  {
    lang: 'de',
    source: 'Landrätin Ilka Brandes verlangt einen zweiten Anleger. Die Reederei prüft das.',
    good: 'Einen zweiten Anleger fordert Ilka Brandes, die Landrätin.',
    bad: 'Ministerin Ilka Brandes verlangt einen zweiten Anleger.',
    finding: '„Ministerin“: In der Quelle ist „Ilka Brandes“ „Landrätin“.',
  },
];

export const role: SupportRule = {
  name: 'role',
  severity: 'block',
  about: {
    de: 'Ein Amt bleibt bei dem, der es in der Quelle hat.',
    en: 'An office must stay with the one who holds it in the source.',
  },
  examples,
  *check(of: Case): Iterable<Judgement> {
    for (const sentence of of.sentences)
      for (const mention of sentence.mentions.filter((m) => m.type === 'person')) {
        const name = nameWords(sentence, mention).filter((w) => !isRole(of, w));
        if (name.length === 0) continue;
        for (const office of officesOf(of, of.draft, sentence, mention)) {
          const found = misplaced(of, mention, name, office);
          if (found) yield found;
        }
      }
  },
};

/** Offices that have one name in German and another in English, and few other names: both may be compared. */
const TWINS: readonly RegExp[] = [
  /^(?:mayor|(?:ober)?burgermeister(?:in)?)$/,
  /^(?:councill?or|(?:stadt|gemeinde)rat(?:in)?|ratsherr|ratsfrau)$/,
  /^(?:chancellor|(?:bundes)?kanzler(?:in)?)$/,
];
const hasTwin = ({ folded }: Word): boolean => TWINS.some((t) => t.test(folded));

/** Who holds which office in the sources. */
const holdersOf = gathered(({ sources }) => sources.sentences.flatMap(heldIn));

function misplaced(of: Case, mention: Mention, name: readonly Word[], office: Word): Judgement | null {
  const holders = holdersOf(of);
  if (of.foreign && !hasTwin(office)) return null;
  const kind = MANY(office) ? modifierOf(of.draft, office) : null;
  const here = holders.filter(
    (h) =>
      kind !== undefined &&
      isOffice(h.office, office) &&
      (!kind || modifierOf(h.at.sheet, h.office)?.stem === kind.stem),
  );
  const own = holders.filter((h) => isNamed(h.name, name) && (!of.foreign || hasTwin(h.office)));
  if (own.length === 0) return null;
  if (here.length === 0) return ofNobody(of, mention, name, office, own);
  if (here.some((h) => isNamed(h.name, name)) || own.some((h) => isAlike(h.office, office))) return null;
  if (of.sources.sentences.some(({ sentence: { words } }) => hasBoth(words, name, office))) return null;
  const there = here[0]!;
  return {
    start: Math.min(office.start, mention.start),
    end: Math.max(office.end, mention.end),
    message: message(slice(of.draft, office), slice(there.at.sheet, there.mention), slice(of.draft, mention)),
    cure,
    evidence: [evidenceAt(there.at, there.mention)],
  };
}

/**
 * Offices of which one person hardly holds two, by what they are called in both languages. An office that no source gives to
 * anybody is wrong where the one whom the draft gives it to holds another of these, or any at all while no source speaks of it.
 */
const EXCLUSIVE: readonly RegExp[] = [
  /(?:burgermeister(?:in)?|^mayor(?:ess)?)$/,
  /(?:landrat|landratin)$/,
  /(?:(?<!premier)minister(?:in)?|^secretary)$/,
  /(?:kanzler(?:in)?|^chancellor)$/,
  /(?:richter(?:in)?|^judge)$/,
  /(?:staatsanwalt|staatsanwaltin|^prosecutor)$/,
  /(?:dezernent(?:in)?|stadtrat|stadtratin|^council+or)$/,
  /^(?:bischof|bischofin|pfarrer|pfarrerin|bishop|vicar)$/,
  /^(?:trainer|trainerin|coach)$/,
];

function ofNobody(
  of: Case,
  mention: Mention,
  name: readonly Word[],
  office: Word,
  own: readonly Holder[],
): Judgement | null {
  const kind = EXCLUSIVE.find((e) => e.test(office.folded));
  const between = of.draft.words.filter((w) => w.start >= office.end && w.end <= mention.start);
  // "the prime minister and President Brandes"
  if (between.some((w) => w.kind !== 'content' || isRole(of, w))) return null;
  if (of.foreign || !kind || own.some((h) => isAlike(h.office, office) || kind.test(h.office.folded))) return null;
  const isOther = own.some((h) => EXCLUSIVE.some((e) => e.test(h.office.folded)));
  const stem = office.stem.slice(0, OFFICE);
  const heard = of.sources.sentences.some(({ sentence: { words } }) =>
    words.some((w) => kind.test(w.folded) || w.folded.includes(stem)),
  );
  if (isOther ? of.sources.sentences.some((s) => hasBoth(s.sentence.words, name, office)) : heard) return null;
  const [there] = own as [Holder];
  return {
    start: Math.min(office.start, mention.start),
    end: Math.max(office.end, mention.end),
    message: {
      de: `„${slice(of.draft, office)}“: In der Quelle ist „${slice(of.draft, mention)}“ „${slice(there.at.sheet, there.office)}“.`,
      en: `“${slice(of.draft, office)}”: in the source “${slice(of.draft, mention)}” is “${slice(there.at.sheet, there.office)}”.`,
    },
    cure,
    evidence: [evidenceAt(there.at, there.mention)],
  };
}
/** First letters of an office by which a ministry is told from a minister. */
const OFFICE = 6;

/** "health" of "health minister": with it there is but one. */
function modifierOf(sheet: Sheet, office: Word): Word | undefined {
  const before = sheet.words[office.index - 1];
  return sheet.lang === 'en' && before?.kind === 'content' ? before : undefined;
}

/** Callings that many have at once: another holder proves nothing. */
const MANY = spelled(pattern()`
  ^(?:
    sprecher | anwalt | richter | arzt | trainer | manager | architekt | biologe | okologe | okonom
    | minister | leiter | chef | spokes\w+ | lawyer | agent | officer | judge | coach | minister
    | secretary | director | engineer | professor | senator | editor | head | chief | manager | leader
    | architect | mp
  )(?:in)?$
`);

interface Holder {
  readonly at: SourceSentence;
  readonly mention: Mention;
  readonly name: readonly Word[];
  readonly office: Word;
}

/** Who holds which office in a sentence of the sources. */
function heldIn(at: SourceSentence): Holder[] {
  return at.sentence.mentions
    .filter((m) => m.type === 'person')
    .flatMap((mention) => {
      const own = { lang: at.sheet.lang, words: gateWords(at.sheet.lang) };
      const name = nameWords(at.sentence, mention).filter((w) => !isRole(own, w));
      return officesOf(own, at.sheet, at.sentence, mention).map((office) => ({ at, mention, name, office }));
    });
}

/** Words before the name, behind it after a comma or "ist", or inside the mention, that name an office. */
function officesOf(of: Lexicon, sheet: Sheet, sentence: SheetSentence, mention: Mention): Word[] {
  const first = sentence.words.findIndex((w) => w.end > mention.start);
  const last = sentence.words.findLastIndex((w) => w.start < mention.end);
  const inside = sentence.words.slice(first, last + 1);
  const before = sentence.words.slice(Math.max(0, first - BEFORE), first);
  const stop = before.findLastIndex(
    (w, i) =>
      (w.kind === 'mark' && !(i === before.length - 1 && opensApposition(sentence.words, w))) ||
      isOfAnother(sentence, w, mention),
  );
  const behind = sentence.words.slice(last + 1, last + 1 + BEHIND);
  const [mark] = behind;
  const opens = mark !== undefined && (/^[,(]$/.test(slice(sheet, mark)) || COPULA(mark));
  const end = behind.findIndex((w, i) => i > 0 && (w.kind === 'mark' || isOfAnother(sentence, w, mention)));
  const after = opens ? behind.slice(1, end < 0 ? undefined : end) : [];
  return [...before.slice(stop + 1), ...inside, ...after].filter((w) => isRole(of, w));
}
/** An office stands at most so many words before the name ("head of the water board Ilka Brandes") or behind it. */
const BEFORE = 3;
const BEHIND = 6;
/** "the mayor, Ilka Brandes": the comma right before the name leads on from an office with its article. */
const opensApposition = (words: readonly Word[], comma: Word): boolean => {
  const at = words.indexOf(comma);
  // "the trust's chief executive, Martin Fell"
  const opens = words.slice(Math.max(0, at - BEFORE - 1), at).some((w) => ARTICLE(w) || /['’]s$/.test(w.lower));
  return comma.lower === ',' && opens;
};
const ARTICLE = spelled(/^(?:the|der|die|its|their)$/, 'lower');
const COPULA = spelled(/^(?:ist|war|wird|is|was)$/, 'lower');

const isOfAnother = (sentence: SheetSentence, word: Word, mention: Mention): boolean =>
  sentence.mentions.some((m) => m !== mention && m.type === 'person' && overlaps(m, word));

type Lexicon = Pick<Case, 'lang' | 'words'>;
/** The word names an office or a calling. */
export const isRole = (of: Lexicon, word: Word): boolean =>
  of.lang === 'de'
    ? word.capital && of.words.roles.some((r) => word.folded.endsWith(r))
    : of.words.roles.includes(word.folded);

const withoutGender = (word: Word): string => word.folded.replace(/(?:innen|in|r|n|s)$/, '').replace(/e$/, '');
/** "Kämmerer" is what "Kämmerin" is; a mere "Chef" may be chief of anything. */
const isOffice = (a: Word, b: Word): boolean =>
  a.folded === b.folded || kernel(a) === kernel(b) || TWINS.some((t) => t.test(a.folded) && t.test(b.folded));
const kernel = (word: Word): string => withoutGender(word).replace(/er$/, '');
/** Two words for leading something may both be right: "Chef", "Leiter". */
const isAlike = (a: Word, b: Word): boolean => isOffice(a, b) || heldBy(a, [b]) > 0;

const isNamed = (a: readonly Word[], b: readonly Word[]): boolean =>
  a.some((x) => b.some((y) => x.stem === y.stem || x.folded === y.folded));

const hasBoth = (words: readonly Word[], name: readonly Word[], office: Word): boolean =>
  words.some((w) => isNamed([w], name)) && words.some((w) => isOffice(w, office) || heldBy(office, [w]) >= 0.8);

const message = (office: string, there: string, said: string): Localized => ({
  de: `„${office}“ ist in der Quelle „${there}“, nicht „${said}“.`,
  en: `In the source “${there}” is “${office}”, not “${said}”.`,
});
const cure: Localized = { de: 'Das Amt der Quelle nennen.', en: 'Give the office the source gives.' };
