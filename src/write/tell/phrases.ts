/** The sentences a deterministic article is made of, by language: grammar lives here, selection elsewhere. */
import type { Language, VerdictKind } from '../../model/index.ts';

/** A passage of an outlet; `voice`: whose words it passes on, as an object. */
export interface Quoted {
  readonly outlet: string;
  readonly passage: string;
  readonly voice?: string;
}

/** Who gives an account, in whose report, and the words it stands in there. */
export interface Account {
  readonly who: string;
  readonly outlet: string;
  readonly passage: string;
}

/** What a sentence about one figure needs; every part is already in its printed form. */
export interface FigureParts {
  /** "der Umsatz", "revenue": the measure in the nominative, with article where the language wants one */
  readonly measure: string;
  /** name of whom it belongs to; null where the measure stands alone */
  readonly owner: string | null;
  /** "rund 1,2 Milliarden Euro" */
  readonly amount: string;
  /** "im dritten Quartal 2025", "on 5 June 2025"; null where the text gives none */
  readonly time: string | null;
  /** the time spoken of was over when the source wrote */
  readonly past: boolean;
  /** whether the amount stands behind "bei" ("liegt bei 20 Prozent") or is an object ("beträgt 126 Meter") */
  readonly extent: boolean;
}

export interface SourceCounts {
  readonly articles: number;
  readonly outlets: number;
  readonly origins: number;
  readonly corroborated: number;
  readonly single: number;
  readonly conflicting: number;
  readonly superseded: number;
  readonly undated: readonly string[];
  readonly undatedTexts: number;
  readonly machineMade: readonly string[];
  /** outlets of which an article calls itself an opinion */
  readonly opinion: readonly string[];
  readonly syndicated: number;
}

/** One side of a contradiction or development, as it is told. */
export interface SideTold {
  readonly outlets: readonly string[];
  readonly amount: string;
}

/** How a source's own sentence is introduced; rotated, never dropped. */
export interface Voices {
  /** ways to put an attribution in front of a quotation or behind it; `date` where the quotation leans on its day */
  quotation(passage: string, outlet: string, date: string | null, turn: number): string;
  /** a passage that goes on from the sentence of the same report told right before it */
  continued(passage: string, turn: number): string;
  /** a passage in which an outlet passes on the words of somebody, `who` as an object */
  rendered(passage: string, who: string, outlet: string, date: string | null): string;
  /** a passage in the other language, marked as such */
  foreign(passage: string, outlet: string, date: string | null): string;
  /** words of a speaker as an outlet passed them on; `foreign`: they are in the other language */
  said(contents: string, speaker: string, outlet: string, foreign: boolean, turn: number): string;
  /** words in which a speaker answered an outlet: "sagte die Hafenmeisterin dem Boten" */
  /** "„...“, sagte Kern.": behind another sentence of the same speaker, which says to whom */
  wentOn(contents: string, speaker: string, turn: number): string;
  answered(contents: string, speaker: string, outlet: string, foreign: boolean, turn: number): string;
  /** who else gives the same amount: the tail of a sentence, without its stop */
  alsoAmount(outlets: readonly string[], amount: string): string;
  /** what others gave before: the same */
  formerAmount(outlets: readonly string[], amount: string): string;
  /** a day as what somebody gives: "den 3. Mai 2026" */
  asValue(date: string): string;
  /** what others give since: the same; `day` of a report that is not among the newest */
  newerAmount(outlets: readonly string[], amount: string, day: string | null): string;
  /** what others give against it: the same; `day` where it is an older report's: whoever gave it then may no longer give it */
  otherAmount(outlets: readonly string[], amount: string, day: string | null): string;
  /** what another speaker in the same report, or in another one of its outlet, gives against it: the same */
  othersAmount(speaker: string, amount: string, day: string | null): string;
  /** a speaker's in another report */
  othersAmountIn(speaker: string, outlet: string, amount: string, day: string | null): string;
}

export interface Phrases extends Voices {
  level(figure: FigureParts): string;
  /** a plan or forecast of others, never told as fact */
  expected(figure: FigureParts): string;
  change(figure: FigureParts, direction: 'up' | 'down'): string;
  /** attribution of a statement of our own making, with its stop */
  reportedBy(statement: string, outlets: readonly string[], independent: number, turn: number): string;
  conflict(figure: FigureParts, one: SideTold, other: SideTold): string;
  superseded(figure: FigureParts, now: SideTold, former: SideTold): string;
  /** two attributed sentences that contradict each other; the second begins small where it may */
  /** @param within both in one report, which hears two sides */
  conflictTold(one: string, other: string, within: boolean): string;
  /** two attributed sentences of one report, of which the second turns the first down */
  dispute(one: string, other: string): string;
  /** two speakers in their own words */
  accounts(one: Account, other: Account): string;
  /** a later attributed sentence, and the earlier one it replaces with its own sign of that ("hatte zuvor berichtet") */
  supersededTold(now: string, former: string): string;
  /** two passages that contradict each other, quoted */
  conflictQuoted(one: Quoted, other: Quoted): string;
  /** two passages of one report, which hears two sides */
  conflictWithin(one: Quoted, other: Quoted): string;
  /** two passages that tell opposite states, of which neither is proven to hold */
  opposedQuoted(
    one: { outlet: string; passage: string; date: string | null },
    other: { outlet: string; passage: string; date: string | null },
  ): string;
  /** a headline, and the passage of its own text that only holds possible what it says */
  beyond(title: string, passage: string, outlet: string, date: string | null): string;
  /** a later passage and the earlier one it replaces */
  supersededQuoted(
    now: { outlet: string; passage: string; date: string | null },
    former: { outlet: string; passage: string; date: string | null },
  ): string;
  /** who prints the same text, and the agency it is from where that is none of them */
  copies(outlets: readonly string[], agency: string | null): string;
  /** what one reports and others give independently */
  borneOut(one: string, others: string): string;
  /** several outlets give one amount independently; `what` names the measure or quotes the passage */
  agreement(outlets: readonly string[], what: string, amount: string): string;
  /** a name as heading of what follows: "Lumera: Umsatz von 1,2 Milliarden Euro" */
  headlineFigure(owner: string, measure: string, amount: string): string;
  /** the heading of a report in quotation marks, with who reports so */
  headlineTitled(title: string, outlet: string): string;
  headlineSources(topics: readonly string[], counts: SourceCounts): string;
  teaser(counts: SourceCounts): string;
  assessment(counts: SourceCounts): readonly string[];
  conclusion(counts: SourceCounts): readonly string[];
  /** what an outlet itself lists as good or bad, in its words */
  judgement(passage: string, outlet: string, valence: 'favourable' | 'unfavourable'): string;
  /** what a named person expects, in the words an outlet gives it */
  expectation(passage: string, speaker: string, outlet: string, date: string | null, foreign: boolean): string;
  /** an outlet quoted in the other language */
  inOriginal(outlet: string): string;
  /** an outlet whose text carries no date, where its words need one */
  undated(outlet: string): string;
  /** "Der Bote berichtete am 3. Mai 2026 unter der Überschrift „...“." */
  titled(title: string, outlet: string, date: string | null, isDated: boolean): string;
  /** Behind what is new: "Zuvor hatte der Bote am 3. Mai 2026 berichtet: „...“." */
  earlier(title: string, outlet: string, date: string): string;
  transparency(counts: SourceCounts): readonly string[];
  modelTransparency(counts: SourceCounts): readonly string[];
  sourceLine(source: {
    outlet: string;
    title: string | null;
    date: string | null;
    foreign: boolean;
    machineMade: string | null;
  }): string;
  /** that private sources exist, and nothing else of them */
  privateSources(count: number): string;
  machineMade(kind: 'ai-generated' | 'ai-translated' | 'ai-assisted', reviewed: boolean): string;
  verdict(kind: VerdictKind, origins: number): string;
  versus(one: string, other: string): string;
  formerly(now: string, former: string): string;
  changed(label: string): string;
  readonly tableHead: readonly string[];
  readonly list: (items: readonly string[]) => string;
}

/** As a sentence begins; a site's name keeps its small letters: "boerse.example schreibt". */
export const capitalise = (text: string): string =>
  /^\p{Ll}[\p{Ll}\d-]*\.\p{Ll}{2,}(?= |$)/u.test(text) ? text : text.charAt(0).toUpperCase() + text.slice(1);

/** "a, b und c" */
export function joined(items: readonly string[], and: string): string {
  const unique = [...new Set(items)];
  return unique.length <= 1 ? (unique[0] ?? '') : `${unique.slice(0, -1).join(', ')} ${and} ${unique.at(-1)}`;
}

/** The one of several wordings whose turn it is: the same draft always gets the same. */
export const inTurn = <T>(wordings: readonly T[], turn: number): T => wordings[turn % wordings.length]!;

const SMALL: Readonly<Record<Language, readonly string[]>> = {
  de: ['null', 'ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf', 'zwölf'],
  en: ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
};

/** Numbers to twelve in words, as newspapers print them. */
export const inWords = (n: number, lang: Language): string => SMALL[lang][n] ?? String(n);
