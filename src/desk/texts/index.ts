/** The desk's words by language. */
import type { Language } from '../../model/index.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import type { DeskTexts } from './words.ts';

export type { DeskTexts } from './words.ts';

export const deskTexts = (lang: Language): DeskTexts => (lang === 'de' ? de : en);
