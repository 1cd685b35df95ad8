/** Nouns that say no more of those who are counted than that they are people. */
import type { Language } from '../../model/index.ts';
import { pattern } from '../../text/index.ts';

/** Nouns for people in general: what is counted of them stands in the predicate. */
const ANYONE: Readonly<Record<Language, RegExp>> = {
  de: pattern('iu')`
    ^(?:
      mensch | person | leute | anwohner | bewohner | einwohner | bürger | anlieger | nachbar
      | betroffene | frau | mann | männer | kind | jugendliche | erwachsene | senior | tourist
      | urlauber | freiwillige
    )(?:in|innen|en|n|s|er|ern)?$
  `,
  en: /^(?:people|persons?|residents?|inhabitants?|locals|citizens?|men|women|children|adults|villagers|neighbours|neighbors|tourists|volunteers|others)$/iu,
};
export const isAnyone = (noun: string, lang: Language): boolean => ANYONE[lang].test(noun);
