/** Whether a told sentence can be read alone: every pronoun, firm and amount in it belongs to something that it names. */
import type { Language } from '../../model/index.ts';
import { contentLemmas } from '../../text/index.ts';
import type { Material } from '../choose/material.ts';
import type { Told } from '../choose/told.ts';
import {
  BARE_AMOUNT_DE,
  BODY_DE,
  COMPARES_DE,
  FIRMS_DE,
  IS_ABOUT_DE,
  LEFT_OPEN_DE,
  OF_AGE_DE,
  OF_WHAT_DE,
  OFFICE_DE,
} from '../de/back.ts';
import { NOUN_BACK_DE } from '../de/back-nouns.ts';
import { formsOf } from '../de/outlets.ts';
import { placeOf } from '../disputes/exchanges.ts';
import { BARE_AMOUNT_EN, COMPARES_EN, FIRMS_EN, LEFT_OPEN_EN, OF_AGE_EN, OFFICE_EN, OUTLETS_EN } from '../en/back.ts';
import { NOUN_BACK_EN } from '../en/back-nouns.ts';
import { type SourceSentence, withoutQuotations } from '../tell/source-sentence.ts';
import { firmMeant } from './firms.ts';
import { pointsBackByNoun } from './pointing.ts';
import { type Named, namedBefore, straysEnglish, straysGerman } from './pronouns.ts';
import { anyOf, wordsOf } from './rows.ts';

type ByLanguage = Readonly<Record<Language, RegExp>>;

/** Why a reader would have to guess. */
export type Unclear = 'pronoun' | 'firm' | 'noun' | 'office' | 'amount' | 'comparison' | 'nobody';

/** Null where the sentence, its attribution left out, names all that it speaks of. */
export function unclear(text: string, lang: Language, named: Named): Unclear | null {
  const plain = withoutQuotations(text);
  if ((lang === 'de' ? straysGerman : straysEnglish)(plain, named)) return 'pronoun';
  if (firm(plain, lang, named)) return 'firm';
  if (OF_AGE[lang].test(plain)) return 'noun';
  if (NOUN_BACK[lang].test(plain) || (lang === 'de' && OF_WHAT.test(plain))) return 'noun';
  if (officeOfNobody(plain, lang)) return 'office';
  if (BARE_AMOUNT[lang].test(plain)) return 'amount';
  if (comparesUnsaid(text, lang)) return 'comparison';
  return lang === 'de' && ((IS_ABOUT.test(plain) && !WHERE.test(plain)) || IS_SUCH.test(plain)) ? 'noun' : null;
}

const IS_ABOUT = anyOf(IS_ABOUT_DE, 'iu');
/** "Im Streit mit Kolbau geht es um 18.500 Euro" */
const WHERE =
  /(?<!\p{L})(?:bei|beim|in|im|an|am|mit) (?:de[mnr] |eine[mnr] )?(?:\p{Ll}+ )?(?!Ende)\p{Lu}[^.]*(?<!\p{L})es(?!\p{L})/u;

/** "handelt es sich um den Stellvertreter": at whom or what, only "bei" says. */
const IS_SUCH =
  /^(?!.*(?<!\p{L})(?:bei|beim)(?!\p{L})).*(?<!\p{L})(?:handel[te]+n? es sich|es sich [^,]*handel[te]+n?|es handel[te]+n? sich)(?!\p{L})/iu;

/** What announces a difference and leaves it to the next sentence says nothing, wherever it stands. */
export const comparesUnsaid = (text: string, lang: Language): boolean => COMPARES[lang].test(withoutQuotations(text));
const COMPARES: ByLanguage = { de: anyOf(COMPARES_DE, 'iu'), en: anyOf(COMPARES_EN, 'iu') };

/** General words for whom the text before has named: without a name in front, any firm. */
const FIRM: ByLanguage = {
  de: new RegExp(
    String.raw`(?<!\p{L})(?:[Dd](?:er|ie|as|em|en|es)|[Bb]eim|[Vv]om|[Zz]um|[Zz]ur) (?:\p{Ll}+ )?(?:${wordsOf(FIRMS_DE)})(?![\p{L}-])(?! (?:\p{Lu}(?!\p{L}*-\p{Ll})|der |des |von (?!Q?\d\S* auf )|für )|(?<=Betriebs?) (?:auf|in|im|an|am) |, d(?:er|ie|as|em|en) )`,
    'gu',
  ),
  en: new RegExp(
    String.raw`(?<!\p{L})[Tt]he (?:\p{Ll}+ )?(?:${wordsOf(FIRMS_EN)}|(?:[\p{Ll}-]+ )?(?:${wordsOf(OUTLETS_EN)}))(?![\p{L}-])(?! (?:\p{Lu}|of (?!\p{Ll}+ing )|(?:for|in|at|that|which|behind) ))`,
    'gu',
  ),
};

/** "the control group", "the corrected paper": of a study, and no firm. */
const OF_STUDY =
  /(?:control|placebo|treatment|treated|test|study|age|comparison|other|first|second) group$|(?:corrected|original|revised|scientific|published|withdrawn|research) paper$/u;
function firm(text: string, lang: Language, { things }: Named): boolean {
  const compares = / the other group(?!\p{L})/u.test(text);
  const found = [...text.matchAll(FIRM[lang])].filter(
    ([written]) =>
      !OF_STUDY.test(written) &&
      !(compares && /group$/u.test(written)) &&
      !(/Betriebs?$/u.test(written) && (RUNS_SO.test(written) || RUNS.test(text))),
  );
  return found.some(({ index }) => !namedBefore(text, index, things));
}

/** "den stationären Betrieb", "nimmt den Betrieb wieder auf": what runs, and no firm. */
const RUNS_SO =
  / (?:stationär|ambulant|laufend|regulär|normal|klinisch|kommerziell|öffentlich|durchgehend|planmäßig|eingeschränkt|wissenschaftlich|elektrisch|autonom|fahrerlos|täglich|gesamt|reibungslos|geordnet)\p{Ll}* Betriebs?$/u;
const RUNS =
  /(?<!\p{L})(?:stell|nimm|nehm|nahm|setz|unterbr|start|hält|hiel)\p{L}* [^,.;]*(?<!\p{L})den Betrieb(?!\p{L})|(?<!\p{L})de[nr] Betrieb(?!\p{L})[^,.;]*(?<!\p{L})(?:ein(?:zu|ge)?stell|auf(?:zu|ge)?n[eo]h?m|fort(?:zu|ge)?setz|wieder|unterbr|ruh|weiter|aufrecht|stillgeleg|umge?stell|umzustell)/u;

/** "The club has been fined": in an account of a report that went on about it right before. */
function isHeardOf(m: Material, text: string, s: SourceSentence, told: Told): boolean {
  const { lang } = m;
  if (!told.flowing || told.places.at(-1)?.article !== s.article.id) return false;
  const lately = told.texts.slice(-LATELY).join(' ');
  const before = lately.toLowerCase();
  // "the company" behind a sentence that names the one firm which its article is about
  const meant = firmMeant(m, s);
  if (meant && lately.includes(meant)) return true;
  return [...text.matchAll(FIRM[lang])].every(([written]) => before.includes(written.split(' ').at(-1)!.toLowerCase()));
}
/** So many sentences are in a reader's mind. */
const LATELY = 3;

const OF_AGE: ByLanguage = { de: anyOf(OF_AGE_DE), en: anyOf(OF_AGE_EN) };
const OF_WHAT = anyOf(OF_WHAT_DE);
const NOUN_BACK: ByLanguage = { de: anyOf(NOUN_BACK_DE), en: anyOf(NOUN_BACK_EN) };
const BARE_AMOUNT: ByLanguage = { de: anyOf(BARE_AMOUNT_DE), en: anyOf(BARE_AMOUNT_EN) };
const OFFICE: ByLanguage = { de: anyOf(OFFICE_DE), en: anyOf(OFFICE_EN) };
const officeOfNobody = (text: string, lang: Language): boolean =>
  OFFICE[lang].test(text) && !(lang === 'de' && BODY_DE.test(text));

/** What is asked of every telling of a story: its names are the same in all of them. */
interface Referents {
  /** by what a pronoun may mean */
  readonly named: Named;
  /** names that are no nouns, and persons */
  readonly proper: readonly string[];
  /** what was found of a telling: it is tried in many places */
  readonly judged: Map<string, Unclear | null>;
}

function referentsIn(m: Material): Referents {
  const known = referents.get(m.names);
  if (known) return known;
  const named = namedIn(m);
  const made = { named, proper: [...properIn(m, named.things), ...named.persons], judged: new Map() };
  referents.set(m.names, made);
  return made;
}
const referents = new WeakMap<ReadonlySet<string>, Referents>();

function unclearIn(m: Material, text: string): Unclear | null {
  const { named, judged } = referentsIn(m);
  const known = judged.get(text);
  if (known !== undefined) return known;
  const found = unclear(text, m.lang, named);
  judged.set(text, found);
  return found;
}

/** "Kolbau now puts it at 40": told alone, a reader would have to guess what. */
export const isUnclear = (m: Material, s: SourceSentence): boolean =>
  s.lang === m.lang && unclearIn(m, withoutAttribution(s.text, m)) !== null;

/** Names of the story by what a pronoun may mean. */
function namedIn(m: Material): Named {
  const persons = m.people.flatMap((p) => [p.full, p.surname]);
  const outlets = new Set(m.articles.map((a) => a.outlet));
  const people = new Set([...persons, ...m.persons]);
  const things = [...m.names].filter(
    (n) =>
      n.length > 1 && /^[\p{Lu}\d]/u.test(n) && !people.has(n) && !outlets.has(n) && !m.words.small(n.toLowerCase()),
  );
  return { persons: [...people], things };
}

/** Words of which most articles of the story speak. */
const CORE = 0.6;
/** Behind a sentence of the same report, what some of them speak of is enough. */
const CORE_IN_PARAGRAPH = 0.34;

/**
 * Whether the reader would have to guess what the sentence speaks of: something in it points at what is not printed, or it
 * names nobody and nothing of the story and does not follow on the very sentence before it in its source.
 */
export function hangsInTheAir(m: Material, s: SourceSentence, text: string, told: Told): boolean {
  const bare = withoutAttribution(text, m);
  if (ANSWERS_THIS.test(bare) && !answersTold(m, s, told)) return true;
  if (m.lang === 'de' && CALLS_THIS.test(s.text) && !(told.loose || isRightBehind(s, told))) return true;
  if (
    LEFT_OPEN[s.lang].test(s.text) ||
    SPOKE_OF.test(s.text) ||
    (s.lang === 'en' && (TOLD_WHOM.test(s.text) || SENT_NOWHERE.test(s.text)))
  )
    return true;
  if (!told.loose && wantsObject(s, text)) return true;
  const why = unclearIn(m, bare);
  if ((why && !(why === 'firm' && isHeardOf(m, bare, s, told))) || strayPossessive(s, bare)) return true;
  if (m.lang === 'en' && pointsBackByNoun(withoutQuotations(bare))) return true;
  if (told.loose) return false;
  const begun = told.flowing && told.places.some((p) => p.article === s.article.id);
  return !isAnchored(m, bare, begun ? CORE_IN_PARAGRAPH : CORE) && !(begun ? isNear(s, told) : followsOn(s, told));
}

/**
 * "Nordbau habe ihm zugesagt": behind the sentences printed last, too, "ihm" must be somebody whom they name.
 * @param text told right behind them, as in its source
 */
export function meansNobody(m: Material, text: string, told: Told): boolean {
  if (m.lang !== 'de' || !/(?<!\p{L})(?:ihm|ihn)(?!\p{L})/u.test(text)) return false;
  const ahead = [...told.texts.slice(-2), text].map((t) => withoutQuotations(withoutAttribution(t, m)));
  return straysGerman(
    ahead.join(' ').replaceAll(/(?:in|laut) dem Bericht|dem Bericht zufolge/giu, '·'),
    referentsIn(m).named,
  );
}

/** "Der Präsident stimmte zu", "The union agreed": to what, the sentence before said. */
function wantsObject({ lang, claim: { frame } }: SourceSentence, text: string): boolean {
  if (lang === 'en') return AGREED.test(text.replace(/, [^,]* (?:reports|reported|writes|wrote)[^,]*\.$/u, '.'));
  return (
    frame !== null &&
    frame !== undefined &&
    OF_WHAT_IT_ANSWERS.test(`${frame.particle ?? ''}${frame.predicate}`) &&
    frame.arguments.every(
      ({ role, term }) => role === 'subject' || (role === 'adverbial' && !/ \p{Lu}/u.test(term.text)),
    )
  );
}
const OF_WHAT_IT_ANSWERS =
  /^(?:zustimmen|ablehnen|widersprechen|zurückweisen|bestreiten|beipflichten|einlenken|dementieren|bestätigen|verneinen|wiederholen|bekräftigen|betonen|versichern|behaupten|beteuern)$/u;
const AGREED = /(?<!\p{L})(?:agreed|refused|declined|objected|disagreed|denied it)\.$/u;

/** "Gegen ihren Geschäftsführer ermittelt ...": nothing in the sentence stands before the pronoun, whose it is the one before said. */
function strayPossessive(s: SourceSentence, told: string): boolean {
  if (s.lang !== 'de') return false;
  const found = /(?<![\p{L}-])(?:[Ii]hr|[Ss]ein)(?:e[rsmn]?)?(?= \p{L})/u.exec(s.text);
  if (!found || /^(?:Er|Sie) /u.test(s.text)) return false;
  const ahead = s.text
    .slice(0, found.index)
    .replace(/^\p{Lu}\p{Ll}+ /u, (first) =>
      /^(?:Gegen|Mit|Für|Von|Bei|In|An|Auf|Nach|Vor|Über|Zu|Durch|Unter|Um|Aus|Ohne) /u.test(first) ? '' : first,
    );
  return !/\p{Lu}/u.test(ahead) && told.toLowerCase().includes(found[0].toLowerCase());
}

/** "Holt denies this." */
const ANSWERS_THIS =
  /(?<!\p{L})(?:reject|rejects|rejected|disputes?|disputed|denies|denied|deny) (?:this|that|it)(?=[,.]|$)/u;
/** What it answers is told, or may yet be: then a reader knows. */
const answersTold = (m: Material, s: SourceSentence, told: Told): boolean =>
  m.exchanges
    .answered(placeOf(s.article.id, s.claim.sentence.start))
    .some(
      (c) =>
        told.loose ||
        told.places.some((p) => p.article === c.article && p.start < c.sentence.end && c.sentence.start < p.end),
    );

/** "Holt nannte das „abenteuerlich“": what, only the sentence right before says. */
const CALLS_THIS =
  /(?<!\p{L})(?:nannten?|nennt|nennen|bezeichne(?:t|te|ten)|findet|fand|hält|hielt) (?:das|dies)(?!\p{L})/u;
const isRightBehind = ({ article, start }: SourceSentence, told: Told): boolean => {
  const last = told.places.at(-1);
  return last?.article === article.id && start >= last.end && start - last.end <= BESIDE;
};
/** UTF-16 units: a blank and quotation marks */
const BESIDE = 3;

/** "She had sent two of her people.": where and for what, the sentence before said. */
const SENT_NOWHERE =
  /(?<!\p{L})sent (?!.*(?<!\p{L})(?:to|into|in|on|from|out|home|back|away|over|abroad|after|for)(?!\p{L}))(?:some|two|three|four|five|six|several|more|\d+) [^,]+\.$/u;

/** "Holt says she told Kolbau in March.": what, the sentence before said. */
const TOLD_WHOM =
  /^[^,“”"]*(?<!\p{L})(?:told|informed|notified) (?:the |its |his |her |their )?(?:[\p{L}’-]+ ){0,2}?[\p{L}’-]+(?: (?:in|on|last|this) (?:\d{1,2} )?\p{L}+(?: \d{4})?)?\.$/u;

/** "In früheren Berichten hieß es, 24": what is right, the next sentence says. "blieb bei Ende Juli": what was then, the one before. */
export const isLeftOpen = ({ lang, text }: SourceSentence): boolean => LEFT_OPEN[lang].test(text);
const LEFT_OPEN: ByLanguage = { de: anyOf(LEFT_OPEN_DE), en: anyOf(LEFT_OPEN_EN) };

/** "Die Partei sprach von einem Fass ohne Boden": what is meant, the sentence before said. */
const SPOKE_OF =
  /(?<!\p{L})(?:sprach|sprachen|spricht) von eine[rmn] (?!.*(?<!\p{L})(?:für|bei|beim|in|im|an|am|zwischen)(?!\p{L}))/u;

/** Whether a name of several words that the source's sentence holds was torn apart: "Wolke beantwortete im Test 3 Fragen". */
export const tearsName = (names: Iterable<string>, source: string, text: string): boolean =>
  [...names].some((name) => {
    const words = name.split(' ');
    return words.length > 1 && source.includes(name) && !text.includes(name) && words.every((w) => text.includes(w));
  });

/** The outlets are no part of what is told: no pronoun means them. */
const withoutAttribution = (text: string, m: Material): string =>
  m.articles.reduce((rest, a) => formsOf(a.outlet).reduce((left, form) => left.replaceAll(form, '·'), rest), text);

function isAnchored(m: Material, text: string, core: number): boolean {
  if (namedBefore(text, text.length, referentsIn(m).proper)) return true;
  if (m.lang === 'en' && /(?<=\p{Ll},? )\p{Lu}\p{Ll}+/u.test(text.replace(MONTHS, ''))) return true;
  if (/(?<!\p{L})\p{Lu}{2,}(?!\p{L})/u.test(text)) return true;
  return contentLemmas(text, m.lang).some((lemma) => (m.core.get(lemma) ?? 0) >= core);
}
/** Names that are no nouns. */
function properIn(m: Material, things: readonly string[]): readonly string[] {
  const texts = m.articles.map((a) => a.text).join('\n');
  return things.filter((n) => m.lang === 'en' || /[ \d-]/u.test(n) || !standsBehindArticle(texts, n));
}

/** "der Bus": what stands behind an article is a noun, whatever name the reader took it for. */
function standsBehindArticle(texts: string, noun: string): boolean {
  for (let at = texts.indexOf(noun); at >= 0; at = texts.indexOf(noun, at + 1))
    if (ARTICLE_AHEAD.test(texts.slice(Math.max(0, at - 7), at)) && !/\p{L}/u.test(texts[at + noun.length] ?? ''))
      return true;
  return false;
}
const ARTICLE_AHEAD = /(?:^|\P{L})(?:[Dd](?:er|ie|as|em|en)|[Ee]ine?[nmr]?|[Ii]m|[Zz]u[mr]) $/u;
const MONTHS = /January|February|March|April|May|June|July|August|September|October|November|December/gu;

/** So far (UTF-16 units) behind the sentence printed last a reader still has it in mind. */
const NEAR = 160;
const followsOn = (s: SourceSentence, told: Told): boolean => {
  const last = told.places.at(-1);
  return last?.article === s.article.id && s.start >= last.end && s.start - last.end <= NEAR;
};

/** In an account a report goes on about what it has told, here or in the lead. */
const isNear = ({ article, start }: SourceSentence, { places }: Told): boolean =>
  places.some((p) => p.article === article.id && start >= p.end && start - p.end <= IN_MIND);
const IN_MIND = 400;
