/** Which words and names readers of the article have met: only what is printed counts, not what the story's reports speak of. */
import type { Language } from '../../model/index.ts';
import { contentLemmas, lemmaOf, remembered } from '../../text/index.ts';
import type { Told } from '../choose/told.ts';

/**
 * Whether a noun was printed before: by itself, as the head of a compound ("Warteliste" makes "die Liste" known), or as the verb
 * that names the act ("verkaufte" makes "der Verkauf" known).
 */
export const isMet = ({ texts }: Told, lemma: string, lang: Language): boolean =>
  texts.some((text) => LEMMAS[lang](text).some((word) => namesIt(word, lemma, lang)));

const namesIt = (word: string, lemma: string, lang: Language): boolean =>
  word.endsWith(lemma) || isOfOneStem(word, lemma) || (CALLED_ALIKE[lang].get(lemma)?.has(word) ?? false);

const LEMMAS: Readonly<Record<Language, (text: string) => readonly string[]>> = {
  de: remembered((text: string) => contentLemmas(text, 'de')),
  en: remembered((text: string) => contentLemmas(text, 'en')),
};

/** Reports call the same thing by any of a line. */
const ALIKE: Readonly<Record<Language, readonly string[]>> = {
  de: [
    'Streik Warnstreik Ausstand Arbeitsniederlegung Arbeitskampf',
    'Erhöhung Plus Anhebung Steigerung',
    'Gebot Angebot Offerte',
    'Verkauf Veräußerung Übernahme Kauf',
    'Gelände Grundstück Areal',
  ],
  en: [
    'increase rise raise',
    'strike walkout stoppage',
    'deal agreement settlement accord',
    'breach hack theft attack intrusion',
    'leak spill release',
    'plant factory works',
    'route service flight',
    'study trial test',
  ],
};
const alikeIn = (lang: Language): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(
    ALIKE[lang].flatMap((line) => {
      const lemmas = line.split(' ').map((word) => lemmaOf(word, lang));
      return lemmas.map((lemma) => [lemma, new Set(lemmas)] as const);
    }),
  );
const CALLED_ALIKE = { de: alikeIn('de'), en: alikeIn('en') };

/** "räumen" and "räumung", "attack" and "attacker" */
function isOfOneStem(a: string, b: string): boolean {
  const [one, other] = [stemOf(a), stemOf(b)];
  return Math.min(one.length, other.length) >= SHORTEST_STEM && (one.startsWith(other) || other.startsWith(one));
}
const stemOf = (lemma: string): string => lemma.replace(/(?:ung|ation|ion|ment|ing|er|en|e|s)$/u, '');
const SHORTEST_STEM = 4;
