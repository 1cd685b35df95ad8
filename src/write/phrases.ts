/** The sentences a deterministic article is made of, by language: grammar lives here, selection elsewhere. */
import type { Language, VerdictKind } from '../model/index.ts';

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
}

export interface SourceCounts {
  readonly articles: number;
  readonly origins: number;
  readonly corroborated: number;
  readonly single: number;
  readonly conflicting: number;
  readonly superseded: number;
  readonly undated: readonly string[];
  readonly machineMade: readonly string[];
  readonly syndicated: number;
}

export interface Phrases {
  level(figure: FigureParts): string;
  /** a plan or forecast of others, never told as fact */
  expected(figure: FigureParts): string;
  change(figure: FigureParts, direction: 'up' | 'down'): string;
  share(figure: FigureParts): string;
  /** attribution to outlets put behind a statement */
  reportedBy(statement: string, outlets: readonly string[], independent: number): string;
  conflict(
    figure: FigureParts,
    one: { outlets: readonly string[]; amount: string },
    other: { outlets: readonly string[]; amount: string },
  ): string;
  superseded(
    figure: FigureParts,
    outlets: readonly string[],
    former: { outlets: readonly string[]; amount: string },
  ): string;
  quotation(passage: string, outlet: string): string;
  said(contents: string, speaker: string, role: string | null, outlet: string): string;
  expects(
    passage: string,
    speaker: string | null,
    outlet: string,
    terms: { probability: string | null; until: string | null },
  ): string;
  headlineFigure(owner: string | null, measure: string, amount: string): string;
  headlineSources(topics: readonly string[], counts: SourceCounts): string;
  teaser(counts: SourceCounts): string;
  assessment(counts: SourceCounts): readonly string[];
  conclusion(counts: SourceCounts): readonly string[];
  noSides(side: 'favourable' | 'unfavourable'): string;
  transparency(counts: SourceCounts): readonly string[];
  sourceLine(outlet: string, title: string, date: string | null, machineMade: string | null): string;
  verdict(kind: VerdictKind, origins: number): string;
  readonly tableHead: readonly string[];
  readonly list: (items: readonly string[]) => string;
  readonly topicFallback: string;
}

export interface PhraseBooks {
  readonly de: Phrases;
  readonly en: Phrases;
}

export const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "a, b und c" */
export function joined(items: readonly string[], and: string): string {
  const unique = [...new Set(items)];
  return unique.length <= 1 ? (unique[0] ?? '') : `${unique.slice(0, -1).join(', ')} ${and} ${unique.at(-1)}`;
}

const SMALL: Readonly<Record<Language, readonly string[]>> = {
  de: ['null', 'ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf', 'zwölf'],
  en: ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
};

/** Numbers to twelve in words, as newspapers print them. */
export const inWords = (n: number, lang: Language): string => SMALL[lang][n] ?? String(n);
