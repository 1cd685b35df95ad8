/** A telling keeps the figure that its source sets against the one it tells: one side alone would be the whole to a reader. */
import type { Language } from '../../model/index.ts';

/** "..., die Stadt zählte dagegen 340": what stands behind the comma. */
const AGAINST: Readonly<Record<Language, RegExp>> = {
  de: /[,;] (?=[^;.]*(?<!\p{L})(?:dagegen|hingegen|wohingegen|während)(?!\p{L}))[^;]*$/u,
  en: /[,;] (?=[^;.]*\b(?:by contrast|whereas|while|but|against)\b)[^;]*$/u,
};

/** @param said the sentence as its source has it */
export function keepsContrast(said: string, text: string, lang: Language): boolean {
  const rest = AGAINST[lang].exec(said.replace(/[„“"][^„“”"]*[“”"]/gu, ' '))?.[0] ?? '';
  const figures = rest.match(/\d[\d.,]*\d|\d/gu) ?? [];
  return figures.length === 0 || figures.some((figure) => text.includes(figure));
}
