/** Acts and papers that a sentence speaks of as known: "den Eilantrag der Molkerei", "the ruling". What they were about, an earlier sentence said. */

import type { Language } from '../../model/index.ts';
import { lemmaOf } from '../../text/index.ts';
import { withCapital } from '../tell/letters.ts';
import { wordsOf } from './rows.ts';

/** Whose or when it was says nothing of what was asked, claimed or ordered; only "gegen", "wegen", "auf" or a clause does. */
const OF_AN_AUTHOR_DE = [
  // what is asked of a court or an office
  'antrag begehren petition klage beschwerde einspruch widerspruch berufung revision anzeige',
  // what is said against or for somebody
  'darstellung dementi forderung vorwurf vorwürfe warnung zusage entschuldigung einwand einwände',
  // what an authority has done
  'anordnung untersagung verbot erlass bescheid urteil verfahren ermittlungsverfahren durchsuchung razzia',
  // what somebody has found or written
  'gutachten prüfbericht laborbericht vorlage auswertung',
];
/** What is limited by anything but a day is told for the first time. */
const OF_A_THING_DE = [
  // money
  'budget honorar pauschale nachzahlung rückstellung überweisung',
  // contracts, offices and lists
  'vertrag vereinbarung absprache vergleich liste eintrag untersuchungsausschuss vermerk quittung papier tabelle',
  // what was done
  'verzögerung verlängerung begehung probe sperre ausschreibung rücknahme kündigung',
];
/** They have a name, or the story has told of them; and what is called by no compound. */
const SOMEBODY_DE = [
  'Mann Frau Stelle Verstorbenen? Verfasser',
  String.raw`\p{L}*[Mm]anagerin \p{L}{4,}chef(?:in)? [Hh]ändlerin`,
];
const SOMEBODY_EN = ['man woman buyer'];
/** Of what, a word of its own tells only where it is limited. */
const ACTS_EN = [
  // of courts and offices
  'ruling hearing order warrant lawsuit petition motion inquiry charter licence permit appeal',
  // what somebody said or wrote
  'announcement warning pledge offer email letter memo contradiction apology denial list minutes spreadsheet rota',
  // contracts and money
  'agreement contract clause settlement accounts penalty estimate repairs',
  // what was done or happened
  'attack march step release quakes transfer withdrawal correction',
];
/** By themselves, and as the end of a compound: "Antrag", "Eilantrag". */
const nouns = (lines: readonly string[]): string =>
  lines
    .flatMap((line) => line.split(' '))
    .flatMap((word) => [withCapital(word), String.raw`(?!Ver)\p{Lu}\p{Ll}{2,}-?${word}`])
    .join('|');

const DAY = String.raw`(?:\d|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Vor|Jahr)`;
const ARTICLE_DE = String.raw`(?:[Dd](?:er|ie|as|en|em|es)|[Ii]m|[Zz]u[mr]|[Vv]om|[Bb]eim|[Aa]m)`;
const POSSESSIVE_DE = String.raw`(?:[Ss]ein|[Ii]hr)(?:e[rsmn]?)?`;
const ADJECTIVE_DE = String.raw`(?:(?!neue[nr]?(?!\p{L}))\p{Ll}+e[nrms]? )?`;
/** "auf Entschädigung", "gegen den Bau", ", dass ...": what it is about. */
const ABOUT_DE = String.raw`(?! (?:gegen|wegen|auf|über|für|zu[mr]?|mit|an|um)(?!\p{L})|, (?:dass|ob|wonach|nach de[mr]|\p{Ll}+ zu |[^,.]+ zu \p{Ll}+en))`;
const NOT_OF_DAY = String.raw`(?! (?:de[rs]|eine[rs]|von|aus|in|im|an|am|bei|beim|zwischen|unter|nach|vor|vom)(?! ${DAY})(?!\p{L})| (?:\p{Lu}|„))`;
const GERMAN = [
  new RegExp(
    String.raw`(?<![\p{L}-])(?:${ARTICLE_DE}|${POSSESSIVE_DE}) ${ADJECTIVE_DE}((?:${nouns(OF_AN_AUTHOR_DE)})(?:e?s|en|e)?)(?![\p{L}-])${ABOUT_DE}`,
    'gu',
  ),
  new RegExp(
    String.raw`(?<![\p{L}-])${ARTICLE_DE} ${ADJECTIVE_DE}((?:${nouns(OF_A_THING_DE)})(?:e?s|n)?)(?![\p{L}-])${ABOUT_DE}${NOT_OF_DAY}`,
    'gu',
  ),
  new RegExp(
    String.raw`(?<![\p{L}-])${ARTICLE_DE} (${wordsOf(SOMEBODY_DE)})(?![\p{L}-])(?! (?:de[rs]|aus|von|mit|im|in|an|am|hinter)(?!\p{L})| \p{Lu})`,
    'gu',
  ),
];
const ENGLISH = [
  new RegExp(
    String.raw`(?<![\p{L}-])[Tt]he (${wordsOf(SOMEBODY_EN)})(?![\p{L}-])(?! (?:in|at|with|from|of|behind)(?!\p{L})|, \p{Lu}\p{Ll}+ \p{Lu})`,
    'gu',
  ),
  new RegExp(
    String.raw`(?<![\p{L}-])[Tt]he (?:(?!new )\p{Ll}+ )?(${wordsOf(ACTS_EN)})(?![\p{L}-])(?! (?:against|to|that|of|between|over|about|which|into|for)(?!\p{L})|['’])`,
    'gu',
  ),
];

/**
 * The first act or paper that is spoken of as known, and is not.
 * @param known whether something printed before has named it, by its lemma
 */
export function actAsKnown(text: string, lang: Language, known: (lemma: string) => boolean): string | null {
  // "a pledge ..., the pledge"
  for (const pattern of lang === 'de' ? GERMAN : ENGLISH)
    for (const { 0: found, 1: noun, index } of text.matchAll(pattern))
      if (!text.slice(0, index + found.indexOf(noun!)).includes(noun!) && !isNamed(noun!, lang, known)) return noun!;
  return null;
}

/** By itself, or as the head of what was named: "Klage" behind "Kündigungsschutzklage", "Eilantrag" behind "Antrag". */
function isNamed(noun: string, lang: Language, known: (lemma: string) => boolean): boolean {
  if (known(lemmaOf(noun, lang))) return true;
  const head = lang === 'de' ? HEAD.exec(noun.toLowerCase())?.[0] : undefined;
  return head !== undefined && known(lemmaOf(withCapital(head), lang));
}
const HEAD = new RegExp(`(?:${wordsOf([...OF_AN_AUTHOR_DE, ...OF_A_THING_DE])})(?:e?s|en|e|n)?$`, 'u');

const COUNT_DE = String.raw`(?!(?:19|20)\d\d )(?:\d[\d.,'’]*\d|\d|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)`;
const COUNT_EN = String.raw`(?!(?:19|20)\d\d )(?:\d[\d.,]*\d|\d|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)`;
/** "vier der 26", "von den 26", ", die 26 Leute tragen": a part says of the whole for the first time, and a clause has no article. */
const PART = String.raw`(?<!(?:^|[ (])(?:von|\d[\d.,]*|eine[rs]?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf) |, )`;
/** "die vier Fälle", "der eingefrorenen 1,9 Millionen", "the 52 staff" */
const COUNTED: Readonly<Record<Language, RegExp>> = {
  de: new RegExp(
    String.raw`(?<!\p{L})${PART}(?:[Dd]er|[Dd]ie|[Dd]en) (?:(?!ersten|letzten|vergangenen|nächsten|kommenden|rund|knapp|übrigen)\p{Ll}+(?:en|e) )?(${COUNT_DE})(?= (?!Jahre|Monate|Wochen|Tage|Stunden|Uhr)(?:Millionen |Milliarden |\p{Ll}+(?:en|e) )?\p{Lu}\p{Ll}+)`,
    'gu',
  ),
  en: new RegExp(
    String.raw`(?<!\p{L})(?<!(?:of|in|over|within|by|for) )[Tt]he (${COUNT_EN})(?= (?!years|months|weeks|days|hours|minutes|sides|men|women|per ?cent)(?:million |\p{Ll}+ )?\p{Ll}{3,}(?!\p{L}))`,
    'gu',
  ),
};

/** How many of them there are is spoken of as known, and nothing printed has counted them. */
export const countsAsKnown = (text: string, lang: Language, printed: readonly string[]): boolean =>
  [...text.matchAll(COUNTED[lang])].some(({ 1: count }) => !printed.some((before) => before.includes(count!)));
