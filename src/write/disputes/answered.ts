/** What somebody answers in an interview: his word, which its outlet does not report, and which may lean on the question. */
import { isInConversation } from '../../claims/index.ts';
import type { Claim, Language } from '../../model/index.ts';
import type { Material } from '../choose/material.ts';

export const isAnswered = (m: Pick<Material, 'article'>, { article, sentence }: Claim): boolean =>
  isInConversation(m.article(article), sentence);

/** "Das ist ein Unterschied.", "I've denied it three times.": of what, only the question says. */
const HANGS_ON_QUESTION: Readonly<Record<Language, RegExp>> = {
  de: /^(?:Das|Dies|Es|Er|Sie|Beides|Beide|Damals|Doch|Nein|Ja|Und|Aber|Auch|Natürlich|Vermutlich)(?=,? \p{Ll}|,)(?! (?:gibt|gab) )|(?<!\p{L})(?:dieselbe[nr]?|derselben?|dasselbe)(?!\p{L})|^\p{L}+ (?:\p{L}+ ){0,3}(?:das|es|ihn|dazu|daran|davon)(?: (?:nicht|noch|auch|immer|schon|nie))*[.!]?$/u,
  en: /^(?:That|This|It|He|She|They|There|Both|Yes|No|And|But|So|Of course|Then)(?!\p{L})|^(?:I|We)(?:['’]\p{L}+)? (?:\p{L}+ ){0,3}(?:it|that|this|so)(?: \p{L}+){0,3}[.!]?$/u,
};
/** "Das müssen Sie den Rat fragen", "I won't insult you": a word to whoever asked. */
const SPEAKS_TO_ASKER: Readonly<Record<Language, RegExp>> = {
  de: /(?<=[\p{L}\d,]\s)(?:Sie|Ihnen|Ihre?[mnrs]?)(?!\p{L})/u,
  en: /(?<!\p{L})(?:tell|ask|assure|show|promise|give|insult|remind|thank|told) you(?!\p{L})|^(?:Look|Listen|You)(?!\p{L})/u,
};

/** Whether words of an answer say nothing without what was asked, or are meant for whoever asked. */
export const hangsOnQuestion = (contents: string, lang: Language): boolean =>
  HANGS_ON_QUESTION[lang].test(contents) || SPEAKS_TO_ASKER[lang].test(contents);
