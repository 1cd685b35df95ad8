/** The imprint a new newsroom begins with, and whether it still stands. */
import type { Language } from '../model/index.ts';

const REPLACE: Readonly<Record<Language, string>> = {
  de: 'Bitte durch Ihr Impressum ersetzen.',
  en: 'Please replace by your legal notice.',
};

export const placeholderImprint = (language: Language, responsible: string): string =>
  `${language === 'de' ? 'Verantwortlich' : 'Responsible'}: ${responsible}. ${REPLACE[language]}`;

/** True as long as the request to replace it stands in the imprint. */
export const isPlaceholder = (imprint: string): boolean =>
  Object.values(REPLACE).some((request) => imprint.includes(request));
