/** Whoever lists what a source lists adds nothing to it. German only: its nouns carry a capital, English lists end anywhere. */

import type { Localized } from '../../model/index.ts';
import { evidenceAt, heldBy } from '../align.ts';
import { namesOutlet } from '../outlets.ts';
import type { Case, Judgement, RuleExample, SupportRule } from '../rule.ts';
import { type SheetSentence, slice, type Word } from '../sheet.ts';
import type { SourceSentence } from '../sources.ts';
import { spelled } from '../spelled.ts';

export const examples: readonly RuleExample[] = [
  {
    lang: 'de',
    source:
      'Der Verein betreibt in Lunden eine Bäckerei, zwei Läden und eine Werkstatt. Im Mai wählt er einen Vorstand.',
    good: 'Dem Verein gehören in Lunden eine Werkstatt, eine Bäckerei und zwei Läden.',
    bad: 'Der Verein betreibt in Lunden eine Bäckerei, eine Werkstatt und ein Kino.',
    finding: '„Kino“ zählt keine Quelle auf.',
  },
];

export const listed: SupportRule = {
  name: 'listed',
  severity: 'block',
  about: {
    de: 'Eine Aufzählung nennt nur, was eine Quelle nennt.',
    en: 'A list names only what a source names.',
  },
  examples,
  *check(of: Case): Iterable<Judgement> {
    if (of.foreign || of.lang !== 'de') return;
    for (const sentence of of.sentences)
      for (const items of listsIn(sentence)) {
        const found = added(of, items);
        if (found)
          yield {
            ...span(found.item),
            message: message(slice(of.draft, found.item)),
            cure,
            evidence: [evidenceAt(found.at)],
          };
      }
  },
};
const span = ({ start, end }: Word): { start: number; end: number } => ({ start, end });

/** Words that a member of a list may have, its article and adjective among them. */
const LONGEST = 4;
/** Fewer members are a pair, which anything may be. */
const MEMBERS = 3;
const LAST = spelled(/^(?:und|sowie|oder)$/, 'lower');

/** Heads of "A, B und C": stretches of few words between commas, closed by "und". */
function listsIn({ words }: SheetSentence): Word[][] {
  return words.flatMap((word, at) => {
    if (!LAST(word)) return [];
    const head = words.slice(at + 1, at + 1 + LONGEST).find(isNoun);
    const members = [...membersBefore(words.slice(0, at)), ...(head ? [head] : [])];
    return head && members.length >= MEMBERS ? [members] : [];
  });
}

/** The last noun-like word of each stretch between commas, read backwards until a stretch is no member. */
function membersBefore(words: readonly Word[]): Word[] {
  const found: Word[] = [];
  let end = words.length;
  for (let at = words.length - 1; at >= -1; at--) {
    const mark = words[at];
    if (mark && mark.lower !== ',') continue;
    const stretch = words.slice(at + 1, end);
    const head = stretch.findLast(isNoun);
    if (!head || stretch.at(-1) !== head) break;
    found.unshift(head);
    // before the first comma of a list stands the clause that it belongs to
    if (stretch.length > LONGEST) break;
    end = at;
  }
  return found;
}

const isNoun = (word: Word): boolean => word.kind === 'content' && word.capital;

/** The one member that no source holds, while one source sentence holds all the others. */
function added(of: Case, items: readonly Word[]): { item: Word; at: SourceSentence } | null {
  const strangers = items.filter((w) => isStrange(of, w));
  const [item] = strangers;
  if (!item || strangers.length > 1) return null;
  const others = items.filter((w) => w !== item);
  const at = of.sources.sentences.find(({ sentence }) => others.every((w) => heldBy(w, sentence.words) >= 0.8));
  return at ? { item, at } : null;
}

const isStrange = (of: Case, word: Word): boolean =>
  of.sources.find(word).size === 0 &&
  !namesOutlet(word, of.sources) &&
  of.sources.beginning(word.stem.slice(0, ALIKE)).length === 0;
/** First letters by which derived words still meet. */
const ALIKE = 6;

const message = (said: string): Localized => ({
  de: `„${said}“ zählt keine Quelle auf.`,
  en: `No source lists “${said}”.`,
});
const cure: Localized = {
  de: 'Aus der Aufzählung streichen oder eine Quelle dafür angeben.',
  en: 'Cut it from the list, or give a source for it.',
};
