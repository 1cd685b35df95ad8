/** Words and dates of the published pages, by language. */
import type { Language } from '../../model/index.ts';
import { de, type Texts } from './de.ts';
import { en } from './en.ts';

export type { Texts } from './de.ts';

const TEXTS: Readonly<Record<Language, Texts>> = { de, en };
export const textsFor = (lang: Language): Texts => TEXTS[lang];
