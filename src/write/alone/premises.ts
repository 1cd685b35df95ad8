/**
 * What a sentence takes for known: names and definite nouns that its own report, or reports before it, have brought in, and
 * that the article has not printed. A newer report says "the ruling" and "Kolbau" to readers of the older ones.
 */
import type { ArticleVersion, Language } from '../../model/index.ts';
import { contentLemmas, kept, remembered } from '../../text/index.ts';
import type { Material } from '../choose/material.ts';
import { reportsOf } from '../choose/reports.ts';
import { isKnown, type Told } from '../choose/told.ts';
import { escaped, type SourceSentence } from '../tell/source-sentence.ts';
import { isBody } from './people.ts';
import { dangling } from './pointing.ts';

/** The first name or noun of a telling that readers of this article have not met; null where they have met all. */
export function premiseOf(m: Material, s: SourceSentence, text: string, told: Told): string | null {
  // In an account what came before has been told, or the report says enough of it.
  if (told.loose || told.flowing) return null;
  return nameUnmet(m, s, text, told) ?? nounUnmet(m, s, text, told);
}

/** "Die Schäden", in the newest report alone: the older ones have told them. */
function nounUnmet(m: Material, s: SourceSentence, text: string, told: Told): string | null {
  const older = reportsBefore(m, s.article);
  const met = (lemma: string): boolean =>
    isKnown(told, lemma) ||
    wasWrittenApart(told, lemma) ||
    (m.core.get(lemma) ?? 0) >= OF_THE_STORY ||
    !older.some((a) => lemmasOf(a).has(lemma)) ||
    lemma.length < SHORTEST;
  return older.length === 0 ? null : dangling(text, s.lang, met);
}
const SHORTEST = 4;

/** "vote to walk out" makes "the walkout" known. */
const wasWrittenApart = ({ texts }: Told, lemma: string): boolean =>
  texts.some((text) => text.toLowerCase().replaceAll(/[ -]/gu, '').includes(lemma));
/** Of which so many reports speak, a headline names. */
const OF_THE_STORY = 0.8;

export function reportsBefore(m: Material, article: ArticleVersion): readonly ArticleVersion[] {
  const all = inOrder(m);
  const at = all.findIndex((a) => a.id === article.id);
  return all.slice(0, Math.max(0, at)).filter((a) => a.lang === article.lang);
}
const inOrder = kept((m: Material) => reportsOf(m));

const lemmasOf = kept((article: ArticleVersion): ReadonlySet<string> => {
  const { text, lang } = article;
  return new Set(lang ? contentLemmas(text, lang) : []);
});

/** "QuickShift's managing director": who that is, the report said further up. */
function nameUnmet(m: Material, s: SourceSentence, text: string, told: Told): string | null {
  const isMet = (name: string): boolean => told.texts.some((other) => holds(other, name));
  const isOld = (name: string): boolean =>
    holds(bodyBefore(s), name) || reportsBefore(m, s.article).some((a) => holds(a.text, name));
  return (
    namesIn(m, s.lang, text).find((name) => !isMet(name) && isOld(name) && !introduces(text, name, s.lang)) ?? null
  );
}

/** What its report says before it: a heading names what the first sentence then introduces. */
const bodyBefore = ({ article, start }: SourceSentence): string =>
  article.text.slice(article.blocks.find((b) => b.role === 'paragraph')?.start ?? 0, start);

const holds = (text: string, name: string): boolean => text.includes(name) && standing(name).test(text);
const standing = remembered((name) => new RegExp(`(?<![\\p{L}-])${escaped(name)}(?:s|es)?(?![\\p{L}])`, 'u'));

/** Names of bodies, firms, products and persons; those that say themselves what they name are left out. */
function namesIn(m: Material, lang: Language, text: string): readonly string[] {
  const found = [...m.names, ...m.persons, ...m.people.map((p) => p.surname)].filter(
    (name) => name.length > 1 && /^\p{Lu}/u.test(name) && holds(text, name),
  );
  const short = text.match(/(?<![\p{L}-])\p{Lu}{2,6}(?![\p{L}-])/gu) ?? [];
  const large = lang === 'en' ? [...inCapitals(text), ...firstName(m, text)] : [];
  const all = new Set([...found, ...[...short, ...large].filter((word) => !COMMON.test(word) && !CALENDAR.test(word))]);
  const whole = [...all].filter((name) => ![...all].some((other) => other !== name && other.includes(name)));
  return whole.filter((name) => !isOutlet(m, name) && !saysWhat(m, lang, name));
}

/** "at Mill Lane, she said": names that begin no sentence; English writes little else in capitals. */
const inCapitals = (text: string): readonly string[] =>
  [...text.matchAll(CAPITALS)].map(([name]) => name.replace(/['’]s?$/u, ''));
const CAPITALS = /(?<=[\p{Ll}\d,;:)] )\p{Lu}[\p{L}’'-]*\p{L}(?: (?:(?:of|and|for|the) )*\p{Lu}[\p{L}’'-]*)*/gu;

/** "QuickShift's director said": what begins the sentence is a name where the sources never write it small. */
function firstName(m: Material, text: string): readonly string[] {
  const [first] = /^\p{Lu}[\p{L}-]+/u.exec(text) ?? [];
  return first && m.words.capital(first) && !m.words.small(first.toLowerCase()) ? [first] : [];
}

/** Short forms that no newspaper explains. */
const COMMON =
  /^(?:EU|US|USA|UK|UN|UNO|NATO|WHO|CDU|CSU|SPD|FDP|BSW|ÖVP|SPÖ|FPÖ|SVP|ARD|ZDF|ORF|SRF|BBC|KI|AI|IT|TV|PC|AG|SE|KG|CEO|CFO|PDF|GPS|SMS|DNA|DNS|CO|TH|TU|FH|OP|ICE|SUV|MP|MEP|FDA|DER|DIE|DAS|UND)$/u;

const CALENDAR =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Christmas|Easter|English|British|German|French|Irish|American|European|Canadian)s?$/u;

const isOutlet = (m: Material, name: string): boolean =>
  m.articles.some(({ outlet }) => outlet.includes(name) || outlet.split(' ').some((word) => word === name));

/** "Landgericht Oldenbrook", "the Payments Conduct Office": bodies that are called what they are. */
function saysWhat(m: Material, lang: Language, name: string): boolean {
  if (lang === 'de') return BODY_DE.test(name);
  return (
    name.includes(' ') && (isBody(name) || BODY_EN.test(name) || m.words.small(name.split(' ').at(-1)!.toLowerCase()))
  );
}
const BODY_DE =
  /^\p{Ll}*(?:gericht|amt|universität|hochschule|verein|stiftung|klinikum|stadt|land|ministerium|rat|verband|gewerkschaft)(?!\p{L})/iu;
const BODY_EN =
  / (?:Alliance|Office|Court|Commission|Department|Police|Party|Bureau|Centre|Center|School|Service|Parliament|Assembly|Congress|Foundation|Fund|Network|Airport|Station|Street|Road|Bridge|River|Valley|County|Island)$/u;

/** A noun in front or an apposition behind says what the name names; behind "in" it can only be a place. */
const introduces = (text: string, name: string, lang: Language): boolean =>
  new RegExp(INTRODUCED[lang].replaceAll('NAME', escaped(name)), 'u').test(text);
const INTRODUCED: Readonly<Record<Language, string>> = {
  // "die Zeltfirma Zumstein", "Landrat Uwe Kern", "Kern, Landrat in Ahlsee,", "Kern (CDU)", "in Ahlsee"
  de: [
    String.raw`\p{Lu}\p{Ll}{3,}\p{L}* (?:(?:Dr|Prof)\. )*(?:\p{Lu}[\p{L}-]+ ){0,2}NAME(?!\p{L})`,
    String.raw`NAME,? (?:der|die|das|ein|eine|\p{Lu}\p{Ll}+(?:in|er|ist))(?!\p{L})[^,.]{0,60},`,
    String.raw`NAME \(`,
    String.raw`(?<!\p{L})(?:in|aus|bei|nach|von|um) NAME(?!\p{L})`,
  ].join('|'),
  // "the contractor Verrock", "labour supplier QuickShift", "Verrock, a contractor,", "in Calderby"
  en: [
    String.raw`(?<!\p{L})(?!(?:the|a|an|of|for|by|with|from|to|at|and|that|said|says|told|as|than|but|or|on|if|when|while|after|before|against|over|into|had|has|was|were|is|are|will|would|because|where|which|who) )\p{Ll}{3,} (?:(?:Dr|Prof|Professor|Sir) )*(?:\p{Lu}[\p{L}’'-]+ ){0,2}NAME(?!\p{L})`,
    String.raw`NAME, (?:a|an|the|its|their|his|her|who|which|\d\d)(?!\p{L})`,
    String.raw`NAME \(`,
    String.raw`(?<!\p{L})(?:in|near|at|from|outside|around) (?:the )?NAME(?!\p{L})`,
    String.raw`(?:Mayor|Professor|Judge|Councillor|Dr|President|Minister|Chancellor|Governor|Senator) (?:\p{Lu}[\p{L}’'-]+ ){0,2}NAME(?!\p{L})`,
  ].join('|'),
};
