/** Turns of phrase that mean the same in any sentence: what a long run of a source's own words is broken with. */
import type { Language } from '../model/index.ts';

/** Exchanged for each other with nothing else changed: neither figures nor certainty. */
const TURNS: Readonly<Record<Language, readonly (readonly [RegExp, string])[]>> = {
  de: [
    [/(?<!\p{L})in Höhe von(?!\p{L})/gu, 'von'],
    [/(?<!\p{L})rund (?=\d)/gu, 'etwa '],
    [/(?<!\p{L})etwa (?=\d)/gu, 'rund '],
    [/(?<!\p{L})mehr als (?=\d)/gu, 'über '],
    [/(?<!\p{L})sowie(?!\p{L})/gu, 'und'],
    [/(?<!\p{L})bislang(?!\p{L})/gu, 'bisher'],
    [/(?<!\p{L})aufgrund (?=de[rs] )/gu, 'wegen '],
    [/(?<!\p{L})im Vergleich zum Vorjahr(?!\p{L})/gu, 'gegenüber dem Vorjahr'],
    [/(?<!\p{L})derzeit(?!\p{L})/gu, 'zurzeit'],
  ],
  en: [
    [/\bmore than (?=[\d$£€])/gu, 'over '],
    [/\b(?:about|some) (?=[\d$£€])/gu, 'around '],
    [/\baround (?=[\d$£€])/gu, 'about '],
    [/\bapproximately\b/gu, 'about'],
    [/\bas well as\b/gu, 'and'],
    [/\bcompared with\b/gu, 'against'],
    [/\bfollowing (?=the |a )/gu, 'after '],
  ],
};

export const inOtherWords = (text: string, lang: Language): string =>
  TURNS[lang].reduce((told, [turn, other]) => told.replace(turn, other), text);
