/** A model's sentence that tells its passage nearly word for word names no other, no other day and nothing opposite in the place of what stands there. */

import type { Language, Localized, Span } from '../../model/index.ts';
import { pattern } from '../../text/index.ts';
import { heldBy } from '../align.ts';
import { mayBeCue } from '../cues.ts';
import { agrees, hangs, timesOf } from '../dates.ts';
import { isRole } from '../rules/parts/teller.ts';
import { isTold, type Sheet, type SheetSentence, slice, type Word } from '../sheet.ts';
import { type Slot, slotsOf } from '../slots.ts';
import type { EditionExample, EditionRule } from './case.ts';
import { type ModelLine, modelLines, placed } from './model-lines.ts';

const source =
  'Die Bürgerinitiative zählt bis Freitag 460 Unterschriften gegen den Radweg in Hohenrain. Betreiber Nordrad baut ihn.';
const first = 'Die Bürgerinitiative zählt bis Freitag 460 Unterschriften gegen den Radweg in Hohenrain.';
export const examples: readonly EditionExample[] = [
  {
    lang: 'de',
    source,
    good: {
      writer: 'model',
      sentences: [
        {
          text: 'Bis Freitag zählte die Bürgerinitiative gegen den Radweg in Hohenrain 460 Unterschriften.',
          cites: [first],
        },
      ],
    },
    bad: {
      writer: 'model',
      sentences: [
        { text: 'Nordrad zählt bis Freitag 460 Unterschriften gegen den Radweg in Hohenrain.', cites: [first] },
      ],
    },
    finding: 'Der Beleg nennt hier „Bürgerinitiative“, nicht „Nordrad“.',
  },
  {
    lang: 'de',
    source: `${first} Am Montag wird der Rat gewählt.`,
    good: {
      writer: 'model',
      sentences: [{ text: 'Der Rat wird am Montag gewählt.', cites: ['Am Montag wird der Rat gewählt.'] }],
    },
    bad: {
      writer: 'model',
      sentences: [
        {
          text: 'Die Bürgerinitiative zählt bis Montag 460 Unterschriften gegen den Radweg in Hohenrain.',
          cites: [first],
        },
      ],
    },
    finding: 'Der Beleg nennt hier „Freitag“, nicht „Montag“.',
  },
];

export const modelExchanged: EditionRule = {
  name: 'model-exchanged',
  severity: 'block',
  about: {
    de: 'Wo ein Sprachmodell seinen Beleg fast wörtlich erzählt, steht niemand, kein Tag und kein Gegenteil an der Stelle eines anderen.',
    en: 'Where a model tells its passage nearly word for word, nobody, no day and nothing opposite stands in another’s place.',
  },
  examples,
  *check(of) {
    for (const at of modelLines(of)) {
      const found = copies(at).flatMap(({ sentence, sheet, there, slots }) =>
        slots.flatMap(
          (slot) =>
            otherDay(at, sentence, sheet, there, slot) ??
            opposite(at, sheet, slot) ??
            otherParty(at, sentence, there, slot) ??
            [],
        ),
      )[0];
      if (found) yield { ...placed(at, found.here), message: message(at, found), cure, evidence: at.evidence };
    }
  },
};

interface Copy {
  readonly sentence: SheetSentence;
  readonly sheet: Sheet;
  readonly there: SheetSentence;
  readonly slots: readonly Slot[];
}

/** The sentences of the passages that the line tells nearly word for word. */
function copies(at: ModelLine): readonly Copy[] {
  return at.sentences.flatMap((sentence) =>
    at.passages.flatMap((sheet) =>
      sheet.sentences.flatMap((there) => {
        const slots = slotsOf(sentence, there);
        return slots.length > 0 ? [{ sentence, sheet, there, slots }] : [];
      }),
    ),
  );
}

interface Exchange {
  readonly here: Span;
  /** as the passage has it */
  readonly there: string;
}

const spanOf = (words: readonly Word[]): Span => ({ start: words[0]!.start, end: words.at(-1)!.end });

/** Another day, month or year stands where the passage has its own. */
function otherDay(
  { draft }: ModelLine,
  sentence: SheetSentence,
  sheet: Sheet,
  there: SheetSentence,
  slot: Slot,
): Exchange | null {
  const [day, instead] = [slot.here, slot.there].map((words) => words.filter((w) => CALENDAR.test(w.folded)));
  // "Friday, November 18" may be the same day to a reader of dates, and is no copy of "Wednesday, November 18"
  if (day!.length === 1 && instead!.length === 1 && isWeekday(day![0]!) === isWeekday(instead![0]!))
    return { here: day![0]!, there: slice(sheet, instead![0]!) };
  const touched = (words: readonly Word[], of: SheetSentence) =>
    timesOf(of).filter((t) => words.some((w) => t.start <= w.start && w.end <= t.end));
  const [own] = touched(slot.here, sentence);
  const [other] = touched(slot.there, there);
  if (!own || !other || hangs(other, { sheet }) || hangs(own, { sheet: draft })) return null;
  if (agrees(own, other) || agrees(other, own)) return null;
  return { here: own, there: slice(sheet, other) };
}

const WEEKDAY =
  /^(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|(?:mon|tues|wednes|thurs|fri|satur|sun)day)s?$/;
const MONTH =
  /^(?:januar|februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember|january|february|march|june|july|october|december)s?$/;
const CALENDAR = new RegExp(`${WEEKDAY.source}|${MONTH.source}`);
const isWeekday = ({ folded }: Word): boolean => WEEKDAY.test(folded);

/** "fell" stands where the passage has "grew". */
function opposite({ lexicon }: ModelLine, sheet: Sheet, slot: Slot): Exchange | null {
  const [here, ...more] = slot.here.filter(isTold);
  const [there, ...others] = slot.there.filter(isTold);
  if (!here || !there || more.length > 0 || others.length > 0) return null;
  const areOpposite = lexicon.opposites.some(
    ({ poles, bound }) =>
      !bound &&
      poles.some((p) => mayBeCue(here, p) && !mayBeCue(there, p) && poles.some((q) => q !== p && mayBeCue(there, q))),
  );
  return areOpposite ? { here, there: slice(sheet, there) } : null;
}

/** Another person or body stands where the passage has its own, and neither may mean the other. */
function otherParty(at: ModelLine, sentence: SheetSentence, there: SheetSentence, slot: Slot): Exchange | null {
  const own = nounsOf(at, slot.here);
  const other = slot.there.filter(isTold);
  if (!own.some((w) => w.capital || isBody(at, w)) || other.length === 0) return null;
  if (own.some((w) => heldBy(w, there.words) === 1) || other.some((w) => heldBy(w, sentence.words) >= ALIKE))
    return null;
  const sheet = at.passages.find((p) => p.sentences.includes(there))!;
  const found = { here: spanOf(own), there: slice(sheet, spanOf(other)) };
  const isNamed = isPerson(sentence, own) || isPersonOf(at, own);
  const instead = isPerson(there, other) && !isNamed;
  // whoever speaks may be told by the body they speak for, but not behind their own title
  if (instead) return slot.before && isTitle(at, slot.before) ? found : null;
  if (!isParty(at, other, there) && !isNamed) return null;
  if (isGeneric(at, own) || isGeneric(at, other) || mayMean(at, own, other)) return null;
  return own.every((w) => at.story().find(w).size > 0) ? found : null;
}
const ALIKE = 0.6;

/** Nouns of the slot; an outlet that only reports is none of them. */
function nounsOf({ draft: { lang }, outlets }: ModelLine, words: readonly Word[]): Word[] {
  const reports = words.some((w) => REPORTS.test(w.lower));
  const isOutlet = (w: Word): boolean => reports && outlets.some((o) => o.toLowerCase().includes(w.lower));
  return words.filter((w) => isTold(w) && (w.capital || lang === 'en') && !isOutlet(w));
}
const REPORTS = /^(?:laut|zufolge|so|nach|berichte\w*|melde\w*|schreibt|according|reports?|reported|writes?|by|as)$/;

/** One word that stands for whoever was named before. */
const isGeneric = ({ draft: { lang } }: ModelLine, words: readonly Word[]): boolean =>
  words.length === 1 && GENERIC[lang].test(words[0]!.folded);

const isPerson = ({ mentions }: SheetSentence, words: readonly Word[]): boolean =>
  mentions.some((m) => m.type === 'person' && words.some((w) => m.start <= w.start && w.end <= m.end));

/** The story names somebody so. */
const isPersonOf = (at: ModelLine, words: readonly Word[]): boolean =>
  words.length > 1 &&
  at
    .story()
    .sentences.some(({ sentence }) =>
      sentence.mentions.some(
        (m) =>
          m.type === 'person' &&
          words.every((w) => sentence.words.some((s) => m.start <= s.start && s.end <= m.end && s.stem === w.stem)),
      ),
    );

/** A name, or a body that acts and speaks: "Polizei", "insurers". */
const isParty = (at: ModelLine, words: readonly Word[], { mentions }: SheetSentence): boolean =>
  words.some((w) => isBody(at, w)) ||
  mentions.some(
    (m) =>
      (m.type === 'person' || m.type === 'organisation') && words.some((w) => m.start <= w.start && w.end <= m.end),
  );
const isBody = ({ draft: { lang } }: ModelLine, w: Word): boolean => isRole(w) || BODIES[lang].test(w.folded);
const BODIES: Readonly<Record<Language, RegExp>> = {
  de: pattern()`
    (?:
      polizei | wehr | anwaltschaft | gericht | kammer | gewerkschaft | verein | verband | initiative
      | veranstalter | betreiber | verwaltung | rat | stadt | gemeinde | schutzer | aufsicht | amt
      | ministerium | organisation | eigentumer | versicherer | opposition | partei
    )$
  `,
  en: /^(?:police|officials?|insurers?|voters?|union|unions|prosecutors?|court|council|agency|regulator|authorities|campaigners|residents|opponents|supporters|owners?|operator|ministry)$/,
};

const isTitle = ({ lexicon }: ModelLine, { folded }: Word): boolean =>
  lexicon.roles.some((r) => folded.endsWith(r)) || TITLE.test(folded);
const TITLE =
  /(?:fuhrer|leiter|sprecher|verteidiger|trainer|meister|anwalt|chef)(?:in)?$|^(?:boss|chief|mayor|minister|leader|analyst|spokes\w+)$/;

const GENERIC: Readonly<Record<Language, RegExp>> = {
  de: /(?:unternehmen|firma|konzern|gesellschaft|institut|behorde|hersteller|anbieter|traditionsklub|klub|club|haus|gruppe|sprecher(?:in)?|spiele|betrieb|werk|bank|person(?:en)?|menschen|leute|frau|mann)$/,
  en: /^(?:company|firm|group|club|institute|agency|maker|body|trust|organi[sz]ation|carmaker|retailer|bank|spokes\w+|people|persons|man|woman|side|team)$/,
};

/** Somewhere in the story the two stand side by side: "Betreiber Nordrad", "the trust, Westmoor Hospitals". */
const mayMean = (at: ModelLine, own: readonly Word[], other: readonly Word[]): boolean =>
  at.story().sentences.some(({ sentence: { words } }) => {
    const [a, b] = [placesIn(words, own), placesIn(words, other)];
    return a.some((i) => b.some((j) => Math.abs(i - j) <= BESIDE && !speaksBetween(words, i, j)));
  });
const placesIn = (words: readonly Word[], of: readonly Word[]): number[] =>
  words.flatMap((w, i) => (of.some((o) => o.stem === w.stem) ? [i] : []));
const BESIDE = 2;
/** "..., sagte Kern" and "und" set apart. */
const speaksBetween = (words: readonly Word[], i: number, j: number): boolean =>
  words
    .slice(Math.min(i, j) + 1, Math.max(i, j))
    .some(
      (w) =>
        (w.kind !== 'mark' && w.kind !== 'function') || /^(?:und|and|oder|or|gegen|against|zu|mit|with)$/.test(w.lower),
    );

const message = ({ draft }: ModelLine, { here, there }: Exchange): Localized => {
  const said = slice(draft, here);
  return {
    de: `Der Beleg nennt hier „${there}“, nicht „${said}“.`,
    en: `The passage says “${there}” here, not “${said}”.`,
  };
};
const cure: Localized = {
  de: 'Nennen, wen und was der Beleg an dieser Stelle nennt.',
  en: 'Name whom and what the passage names in this place.',
};
