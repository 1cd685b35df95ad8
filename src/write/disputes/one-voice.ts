/** Whether two reports have a figure from the same mouth: who counted once bears himself out no second time. */
import { isOneVoice } from '../../claims/index.ts';
import type { Claim, Language } from '../../model/index.ts';
import type { Material } from '../choose/material.ts';

export function areOfOneVoice(m: Pick<Material, 'article'>, a: Claim, b: Claim): boolean {
  if (a.speaker && b.speaker && isOneVoice(a.speaker, b.speaker)) return true;
  const voices = voicesIn(m, a);
  return [...voicesIn(m, b)].some((voice) => voices.has(voice));
}

/** Stems of whom the sentence names as giving what it says: "nach Polizeiangaben", "die Polizei zählte". */
function voicesIn(m: Pick<Material, 'article'>, { article, sentence, lang, speaker }: Claim): ReadonlySet<string> {
  const text = m.article(article).text.slice(sentence.start, sentence.end);
  const named = GIVEN_BY[lang].flatMap((form) => [...text.matchAll(form)].map((found) => found[1]!));
  const last = speaker?.name.split(' ').at(-1);
  return new Set([...named, ...(last ? [last] : [])].map((name) => name.toLowerCase().slice(0, STEM)));
}
const STEM = 6;

const GIVEN_BY: Readonly<Record<Language, readonly RegExp[]>> = {
  de: [
    /(?<!\p{L})(\p{Lu}\p{L}+?)s?angaben(?!\p{L})/gu,
    /(?<!\p{L})(?:[Nn]ach|[Ll]aut) (?:Angaben|Auskunft|Schätzung|Zählung|Einschätzung|Berechnung(?:en)?|Zahlen|Worten|Mitteilung) (?:der|des|von|vom) (?:\p{Ll}+ )?(\p{Lu}[\p{L}-]+)/gu,
    /(?<!\p{L})(?:[Ll]aut|[Ss]o|[Ss]agte|[Ee]rklärte|[Mm]eldete) (?:der |die |das |dem )?(\p{Lu}[\p{L}-]+)/gu,
    /(?<!\p{L})(\p{Lu}[\p{L}-]+) (?:zählte?|nennt|nannte|spricht|sprach|meldete?|teilte|bezifferte?|schätzte?|erklärte|sagte|mitteilte|angab)(?!\p{L})/gu,
  ],
  en: [
    /\b(?:according to|said|says) (?:the |a |an )?([\p{L}-]{3,})/giu,
    /([\p{L}-]{3,}) (?:said|says|counted|counts|puts?|gave|gives|estimated?s?|reported|announced|confirmed)\b/gu,
  ],
};
