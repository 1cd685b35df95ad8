/** Persons whom a text names in full without an office, and then by a surname alone that says or wants something. */
import type { Language } from '../../model/index.ts';
import { NAME } from './introductions.ts';

/** In the middle of a sentence, and no noun with its article: "wählten Mira Voss zur Vorsitzenden". */
const FULL = new RegExp(
  String.raw`(?<=(?<!(?:^|[ („])(?:[Dd](?:er|ie|as|en|em|es)|[Ee]ine?[mnrs]?|[Tt]he|[Aa]n?)) |\()${NAME}(?![\p{L}-])`,
  'gu',
);
/** A sentence's first word is written large as well. */
const BEGINS = /(?:^|[.!?:…]["“”»‘’]?\s+|\n|["„“»])$/u;

const ACTS: Readonly<Record<Language, string>> = {
  de: String.raw`(?:will|wollte|sagte|sagt|kündigte|erklärte|forderte|fordert|lehnte|kritisierte|betonte|trat|bestritt|bestreitet|warf|nannte|nennt|verwies|sprach|rechnet|hofft|schloss|räumte|versprach)`,
  en: String.raw`(?:said|says|told|wants|wanted|resigned|denied|denies|admitted|argued|insisted|called|rejected|announced|stepped|promised|refused)`,
};
const SAYS_BEFORE: Readonly<Record<Language, string>> = {
  de: '(?:sagte|erklärte|betonte|meinte|so|laut)',
  en: '(?:said|told|according to|Mr|Mrs|Ms)',
};

/** Of those whom a text names in full, the ones that it goes on to name by surname alone where somebody acts or speaks. */
export function actingIn(text: string, lang: Language | null): readonly string[] {
  if (lang === null) return [];
  const named = [...text.matchAll(FULL)].filter(({ index }) => !BEGINS.test(text.slice(Math.max(0, index - 4), index)));
  return [...new Set(named.map(([full]) => full))].filter((full) => {
    const surname = full.split(' ').at(-1)!;
    const bare = String.raw`(?<![\p{L}-]|\p{Lu}\p{Ll}+ )${surname}(?![\p{L}-]| \p{Lu})`;
    return new RegExp(
      `${bare} ${ACTS[lang]}(?!\\p{L})|(?<!\\p{L})${SAYS_BEFORE[lang]}\\.? ${surname}(?![\\p{L}-]| \\p{Lu})`,
      'u',
    ).test(text);
  });
}
