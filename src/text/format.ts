/** Writes figures and dates as a reader of the language expects them: "mehr als 1,2 Milliarden Euro", "16 January 2026". */
import type { Language, Quantity } from '../model/index.ts';
import { germanDates, germanFigures } from './de/format.ts';
import { englishDates, englishFigures } from './en/format.ts';
import { type FigureWords, numberText, quantityText } from './engine/format.ts';
import { type DateWords, dateText } from './engine/times/format-date.ts';

const FIGURES: Readonly<Record<Language, FigureWords>> = { de: germanFigures, en: englishFigures };
const DATES: Readonly<Record<Language, DateWords>> = { de: germanDates, en: englishDates };

/** The number in digits with the language's grouping and decimal mark, unrounded: "1.234,5", "1,234.5". */
export const formatNumber = (value: number, lang: Language): string => numberText(value, FIGURES[lang]);

/**
 * The quantity in words of `lang`, with its comparator and unit; never more exact than the text was, and never rounded:
 * the decimals written there are kept. A vague quantity has no figure to print and gives an empty string.
 */
export const formatQuantity = (quantity: Quantity, lang: Language): string => quantityText(quantity, FIGURES[lang]);

/**
 * A TIMEX3 or ISO 8601 value in words, nominative and without article: "16. Januar 2026", "drittes Quartal 2025",
 * "third quarter of 2025", "3 Tage"; an empty string for what names no time (PAST_REF).
 */
export const formatDate = (value: string, lang: Language): string => dateText(value, DATES[lang]);
