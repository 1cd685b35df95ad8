/** Which words mean what to the gate, by language. */
import type { Language } from '../../model/index.ts';
import { german } from './de.ts';
import { english } from './en.ts';
import type { GateWords } from './types.ts';

export type { Axis, GateWords, Pole, Tone } from './types.ts';

const BY_LANGUAGE: Readonly<Record<Language, GateWords>> = { de: german, en: english };
export const gateWords = (lang: Language): GateWords => BY_LANGUAGE[lang];
