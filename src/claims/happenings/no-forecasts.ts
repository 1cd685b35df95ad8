/** Sentences with a word of expecting that forecast nothing. */
import type { Language, Span } from '../../model/index.ts';
import { type Led, led } from '../../text/index.ts';
import type { Context } from '../context.ts';

/** A demand ("wir erwarten, dass die Firma zahlt"), "what to expect", or what somebody holds likely of what is or was. */
export function isNone({ leads, lang }: Context, { start, end }: Span, hasHorizon: boolean): boolean {
  if (leads.says(DEMANDS[lang], start, end) && !leads.says(TO_COME[lang], start, end)) return true;
  return lang === 'de' && !hasHorizon && leads.says(HOLDS, start, end) && !leads.says(TO_COME.de, start, end);
}
const DEMANDS: Readonly<Record<Language, Led>> = {
  de: led(/(?<!\p{L})wir erwarten,? (?:dass|von|ein(?:e[nsr]?)?|den|die|das)(?!\p{L})/iu),
  en: led(
    /(?<!\p{L})(?:what to expect|we expect (?:the \p{L}+|them|him|her|\p{Lu}\p{L}+) to (?:pay|act|explain|answer|show|prove|say))(?!\p{L})/u,
  ),
};
const TO_COME: Readonly<Record<Language, Led>> = {
  de: led(
    /(?<!\p{L})(?:wird|werden|werde|würden?|dürften?|bis|ab|nächste[nsmr]?|kommende[nsmr]?|künftig\p{L}*)(?!\p{L})/iu,
  ),
  en: led(/(?<!\p{L})(?:will|would|until|next)(?!\p{L})/iu),
};
const HOLDS = led(
  /(?<!\p{L})(?:hält|halten|hielt(?:en)?)(?!\p{L}).*(?<!\p{L})für\s+["„]?(?:möglich|wahrscheinlich|unwahrscheinlich|denkbar)(?!\p{L})/iu,
  /(?<!\p{L})(?:hält|halten|hielt)/iu,
);
