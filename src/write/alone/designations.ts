/** "Die Betreiberin", "the union": named again by what it is; its name is put beside it where an article gives it once for all. */
import type { ArticleVersion, Language } from '../../model/index.ts';
import type { Material } from '../choose/material.ts';
import type { Told } from '../choose/told.ts';
import { capitalise } from '../tell/phrases.ts';
import type { SourceSentence } from '../tell/source-sentence.ts';
import { isSomeOther } from './some-other.ts';

const NAME_DE = String.raw`(?:\p{Lu}[\p{L}&.’-]*|&)(?: (?:\p{Lu}[\p{L}&.’-]*|&|von|der|(?<=(?:Bürger|Eltern|Menschen|Freunde|Ärzte|Frauen) )für))*`;
const KIND_DE = String.raw`\p{L}*(?:[Gg]ewerkschaft|[Ff]irma|[Rr]eederei|[Vv]erband|[Kk]anzlei|[Ss]tiftung|[Kk]onzern|[Hh]ersteller|[Bb]etreiber|[Vv]ersicherer|[Aa]nbieter|[Uu]nternehmen|[Vv]erein|[Ii]nitiative|[Aa]gentur|[Ii]nvestor)`;
const NAME_EN = String.raw`\p{Lu}[\p{L}&’'-]+(?: (?:\p{Lu}[\p{L}&’'-]+|of|and|&))*`;
/** Firms in general words: of several, each of which is called otherwise, "the company" may be any. */
const FIRM_EN =
  'company|firm|group|operator|insurer|developer|retailer|contractor|maker|chain|publisher|processor|supplier|bakery|dairy|brewery|airline|lender|drugmaker|carmaker|studio|landlord|manufacturer|consultancy';
const KIND_EN = `${FIRM_EN}|union|charity|party|club|owner|watchdog|regulator|think tank|guild`;

/** Apposed ("die Betreiberin, die Bergbahn AG,") or close beside it ("die Firma Kolb"): noun, then name. */
const GIVEN: Readonly<Record<Language, readonly RegExp[]>> = {
  de: [
    new RegExp(
      String.raw`(?<!\p{L})(?:[Dd]er|[Dd]ie|[Dd]as|[Dd]em|[Dd]en|[Ii]hre?[rnm]?|[Ss]eine?[rnm]?) (?:\p{Ll}+ )?(\p{Lu}\p{Ll}+), (?:der|die|das|dem|den) (${NAME_DE}),`,
      'gu',
    ),
    new RegExp(
      String.raw`(?<!\p{L})(?:[Dd]er|[Dd]ie|[Dd]as|[Dd]em|[Dd]en|[Ee]ine[mnr]?) (?:\p{Ll}+ )?(${KIND_DE}) (${NAME_DE})(?=[ ,.])`,
      'gu',
    ),
  ],
  en: [
    new RegExp(String.raw`(?<!\p{L})(?:[Tt]he|[Ii]ts) (?:\p{Ll}+ )?(\p{Ll}{4,}), (${NAME_EN}),`, 'gu'),
    new RegExp(
      String.raw`(?<!\p{L})(?:[Tt]he|[Aa]n?) (?:\p{Ll}+['’]?s?['’]? ){0,3}(${KIND_EN}) (${NAME_EN})(?=[ ,.])`,
      'gu',
    ),
    // "Larkspur, the supermarket chain," and "Supermarket chain Larkspur has"
    new RegExp(
      String.raw`(?<=(?:^|[.!?] |\n|[Bb]y |[Aa]t |[Oo]f |[Ff]rom |[Tt]o |[Ww]ith |[Tt]hat |[Ss]aid |and |but ))(?<name>${NAME_EN}), (?:the|an?) (?:[\p{Ll}'’-]+ ){0,3}?(?<noun>${KIND_EN}),`,
      'gu',
    ),
    new RegExp(
      String.raw`(?:(?<=(?:^|[.!?] |\n))\p{Lu}\p{Ll}+|(?<=\p{Ll} )(?!the|an?|its|their|that|said)\p{Ll}+) (?<noun>${KIND_EN}) (?<name>${NAME_EN})(?=[ ,.])`,
      'gu',
    ),
  ],
};

/** "the rival processor Kolb": one of that kind, and not the one that the report is about */
const ANOTHER =
  /(?<!\p{L})(?:rival|another|other|second|third|competing|smaller|larger|bigger|former|neighbouring|one)(?!\p{L})/iu;
const ANY_FIRM = /^(?:company|firm|maker|manufacturer|supplier)$/u;
const CALENDAR =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|The|It|He|She|They|Its|Anfang|Mitte|Ende|Beginn|Januar|Februar|März|Mai|Juni|Juli|Oktober|Dezember|(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag\p{Ll}*|Mittwoch\p{Ll}*|Sonnabend|Heute|Gestern)(?: |$)/u;

type Names = ReadonlyMap<string, string>;
const inArticles = new WeakMap<ArticleVersion, Names>();

/** Nouns that name one body in the article, in small letters, with its name. */
function namesIn(m: Material, article: ArticleVersion): Names {
  const known = inArticles.get(article);
  if (known) return known;
  const all = new Map<string, Set<string>>();
  for (const pattern of GIVEN[article.lang === 'en' ? 'en' : 'de'])
    for (const found of article.text.matchAll(pattern)) {
      const [noun, name] = [found.groups?.['noun'] ?? found[1], found.groups?.['name'] ?? found[2]];
      // "Hadley's": as a subject it reads like an owner
      if (CALENDAR.test(name!) || ANOTHER.test(found[0]) || /['’]s$/u.test(name!)) continue;
      // "hat die Firma Kurzarbeit beantragt": the next noun is no name, unless something knows it as one
      if (m.people.some((p) => name!.includes(p.surname)) || (article.lang === 'de' && isNoun(m, name!.trim())))
        continue;
      const key = noun!.toLowerCase();
      all.set(key, (all.get(key) ?? new Set()).add(name!.trim()));
    }
  const firms = new Set([...all].flatMap(([noun, of]) => (ANY_FIRM.test(noun) ? [...of] : [])));
  const names = new Map(
    [...all].flatMap(([noun, of]) =>
      of.size === 1 && !(ANY_FIRM.test(noun) && firms.size > 1) ? [[noun, [...of][0]!] as const] : [],
    ),
  );
  inArticles.set(article, names);
  return names;
}

/** A single German word that nobody read as a name, or that ends as nouns do: things one gets, asks for or stops. */
const isNoun = (m: Material, name: string): boolean =>
  (!name.includes(' ') && !m.names.has(name)) ||
  /^\p{Lu}\p{Ll}+(?:arbeit|ung|ungen|heit|keit|schaft|tion|geld|insolvenz|hilfe|schutz)$/u.test(name);

/** In its own article, else where all that name it agree. */
function nameOf(m: Material, { article }: SourceSentence, noun: string): Designation | null {
  const own = nameIn(m, article, noun);
  if (own) return own;
  const others = m.articles.flatMap((a) => (a.lang === article.lang ? (nameIn(m, a, noun) ?? []) : []));
  return new Set(others.map((d) => d.name)).size === 1 ? others[0]! : null;
}

/** Another article calls another body so, or the sentence speaks of one that somebody called anything like it. */
const isDisputed = (m: Material, s: SourceSentence, noun: string, name: string): boolean =>
  m.articles
    .filter((a) => a.lang === 'en')
    .some((a) => {
      const names = namesIn(m, a);
      const other = names.get(noun);
      return (other && other !== name) || [...names.values()].some((n) => n !== name && s.text.includes(n));
    });

/** A noun with the name of which it is told: "Bundesverband" also where a text only says "der Verband". */
interface Designation {
  readonly noun: string;
  readonly name: string;
}

/** By the noun itself, or as the head of a compound: "Firma" for "Baufirma". */
function nameIn(m: Material, article: ArticleVersion, noun: string): Designation | null {
  const names = namesIn(m, article);
  const key = noun.toLowerCase();
  const exact = names.get(key);
  if (exact) return { noun, name: exact };
  const heads = [...names].filter(([of]) => of.endsWith(key));
  const [of, name] = heads[0] ?? [];
  return of && name && heads.length === 1 && key.length > 3 ? { noun: capitalise(of), name } : null;
}

const DEFINITE_DE =
  /(?<![\p{L}-])(?:[Dd]er|[Dd]ie|[Dd]as|[Dd]em|[Dd]en|[Vv]om|[Bb]eim|[Zz]um|[Zz]ur) (\p{Lu}\p{Ll}+)(?! \p{Lu}| &|, (?:der|die|das|dem|den) )(?=[ ,.;]|$)/gu;
const DEFINITE_EN =
  /(?<![\p{L}-])[Tt]he (\p{Ll}{4,})(?=['’]s |[ ,.;]|$)(?! \p{Lu}|, \p{Lu}| (?:of|for|in|that|which)(?!\p{L}))/gu;
/** They stay beside the name, as English says it: "the union Papercraft" */
const STAYS = /^(?:union|consultancy|charity|party|club)$/u;

/** The text with the name at the first such noun, where neither it nor a sentence before holds the name. */
export function withDesignations(m: Material, s: SourceSentence, text: string, told: Told): string {
  for (const match of text.matchAll(s.lang === 'de' ? DEFINITE_DE : DEFINITE_EN)) {
    const noun = match[1]!;
    const given = nameOf(m, s, noun);
    const name = given?.name;
    if (s.lang === 'en' && name && (isDisputed(m, s, noun, name) || isSomeOther(s, noun))) continue;
    if (
      !name ||
      text.includes(name) ||
      s.text.includes(name) ||
      told.texts.some((t) => t.includes(name) && t.includes(noun))
    )
      continue;
    const end = match.index + match[0].length;
    if (s.lang === 'de') return `${text.slice(0, end - noun.length)}${given.noun} ${name}${text.slice(end)}`;
    if (STAYS.test(noun)) return `${text.slice(0, end)} ${name}${text.slice(end)}`;
    return text.slice(0, match.index) + name + text.slice(end);
  }
  return text;
}
