/** The languages Quellwerk reads and writes. Everything user-facing exists in both. */
export const LANGUAGES = ['de', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

export const isLanguage = (value: unknown): value is Language => value === 'de' || value === 'en';

/** One sentence or label in both languages; rooms without a reader's language in hand produce this. */
export interface Localized {
  readonly de: string;
  readonly en: string;
}
