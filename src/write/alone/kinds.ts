/** What a firm or group is, put before its name at its first mention as a source calls it: "the hacker group Red Larch", "Hauptsponsor Solwerk". */
import type { Language } from '../../model/index.ts';
import { kept } from '../../text/index.ts';
import type { Material } from '../choose/material.ts';
import { isIntroduced, type Told } from '../choose/told.ts';
import { withCapital } from '../tell/letters.ts';
import { escaped } from '../tell/source-sentence.ts';

/** The text with that before every name of a firm that readers have not met. */
export function withKinds(m: Material, text: string, lang: Language, told: Told): string {
  if (lang !== m.lang || told.loose) return text;
  return [...kindsOf(m)].reduce((read, [name, kind]) => {
    const at = read.search(
      new RegExp(`(?<![\\p{L}-])${escaped(name)}(?![\\p{L}-]|['’]s|s(?!\\p{L})| (?:\\p{Lu}|&))`, 'u'),
    );
    if (at < 0 || isIntroduced(told, name) || isLed(read.slice(0, at), lang)) return read;
    const led = at === 0 ? withCapital(kind) : kind;
    return `${read.slice(0, at)}${led} ${read.slice(at)}`;
  }, text);
}

/** An article, a noun or a name stands before it, or what is said of it is what it is. */
const isLed = (ahead: string, lang: Language): boolean =>
  lang === 'de'
    ? /(?<!\p{L})(?:[Dd](?:er|ie|as|em|en|es)|[Ee]in(?:e[nmrs]?)?|[Vv]om|[Zz]u[mr]|[Bb]eim|[Ii]m) $|\p{Lu}[\p{L}-]*,? $/u.test(
        ahead,
      )
    : /(?:^|(?<!\p{L})(?:the|an?|its|called|itself|as|\p{L}+['’]s) |\p{Lu}[\p{L}-]*,? |\p{Ll}{4,}, )$/iu.test(ahead) &&
      ahead !== '';

const NAME = String.raw`\p{Lu}[\p{L}&’-]+(?: (?:\p{Lu}[\p{L}&’-]*|&))*`;
const GERMAN = new RegExp(
  String.raw`(?<!\p{L})(?:(des|unseres|ihres|seines)|der|die|das|dem|den|unser|ihr|sein(?:em|en)?) (?:\p{Ll}+e[nrs]? )?((?:\p{Lu}\p{Ll}+)?(?:[Ss]ponsor|[Ii]nvestor|[Ll]ieferant|[Bb]etreiber|[Bb]ewerber|[Kk]onkurrent|[Zz]ulieferer|[Ee]igentümer|[Gg]esellschafter|[Dd]ienstleister|[Vv]ermieter|[Kk]äufer)(?:e?s|en)?) (${NAME})(?! (?:von|vom))`,
  'gu',
);
const ENGLISH = new RegExp(
  String.raw`(?<!\p{L})(?:[Aa]n?|[Tt]he) ((?:[\p{Ll}-]+ ){0,2}(?:group|gang|collective|company|firm|charity|consultancy|network|band)),? (?:that calls itself|which calls itself|calling itself|calls itself|known as|called) (${NAME})`,
  'gu',
);

/** Names by what all sources that say it call them alike, in the article's language. */
const kindsOf = kept((m: Material): ReadonlyMap<string, string> => {
  const found = new Map<string, Set<string>>();
  const add = (name: string, kind: string): void => {
    if (m.people.some((p) => p.full === name && p.role)) return;
    found.set(name, (found.get(name) ?? new Set()).add(kind));
  };
  for (const { text, lang } of m.articles) {
    if (lang !== m.lang) continue;
    if (lang === 'en') for (const [, kind, name] of text.matchAll(ENGLISH)) add(name!, `the ${kind}`);
    else
      for (const [, genitive, kind, name] of text.matchAll(GERMAN))
        add(name!, genitive ? kind!.replace(/(?:e?s|en)$/u, '') : kind!);
  }
  return new Map([...found].flatMap(([name, kinds]) => (kinds.size === 1 ? [[name, [...kinds][0]!] as const] : [])));
});
