/** Persons and firms that a sentence names as known and that readers of the article have not met: "Derek Holt will give his share". */
import type { ArticleVersion, Language } from '../../model/index.ts';
import { kept, remembered } from '../../text/index.ts';
import type { Material } from '../choose/material.ts';
import type { Told } from '../choose/told.ts';
import { escaped, type SourceSentence } from '../tell/source-sentence.ts';
import { isBody } from './people.ts';
import { reportsBefore } from './premises.ts';
import { ROLES_EN } from './roles.ts';

/** The first of them that its sources have named before this sentence and the telling does not present; null where there is none. */
export function newcomerIn(m: Material, s: SourceSentence, text: string, told: Told): string | null {
  const named = namesOf(m).filter(
    (name) =>
      stands(text, name) &&
      (m.people.some((p) => p.full === name && p.role) || isTopic(text, name)) &&
      !told.texts.some((other) => stands(other, name)),
  );
  return (
    named.find(
      (name) => !isPresented(text, name, s.lang) && sourcesBefore(m, s).some(({ text: t }) => stands(t, name)),
    ) ?? bySurname(m, s, text, told)
  );
}

/** "Dornau nannte das zu spät": by the surname alone, of whom nothing is printed. */
function bySurname(m: Material, s: SourceSentence, text: string, told: Told): string | null {
  const found = m.people.find(
    ({ full, surname }) =>
      surname.length > 2 &&
      !text.includes(full) &&
      aloneIn(text, surname) &&
      !told.texts.some((other) => stands(other, surname)) &&
      sourcesBefore(m, s).some(({ text: t }) => t.includes(full)),
  );
  return found?.full ?? null;
}
/** No part of a compound, and of no other name. */
const aloneIn = (text: string, surname: string): boolean =>
  new RegExp(`(?<![\\p{L}-]|\\p{Lu}\\p{L}{2,} )${escaped(surname)}s?(?![\\p{L}-]| (?:&|\\p{Lu}))`, 'u').test(text);

/** A clause opens on it, or it is somebody's word; a firm named in passing ("a report by Kolbau Forensics") needs no more. */
const isTopic = (text: string, name: string): boolean =>
  new RegExp(String.raw`(?:^|[,;:“] |(?:dass|that|mit|with|von|of) )(?:Dr\.? )?${escaped(name)}(?!\p{L})`, 'u').test(
    text,
  );

interface Source {
  readonly id: ArticleVersion['id'];
  readonly text: string;
  /** what counts of it ends here */
  readonly start: number;
}

/** What its readers may know: its own report up to the sentence, then those before it, the oldest first. */
const sourcesBefore = (m: Material, s: SourceSentence): readonly Source[] => [
  { id: s.article.id, text: s.article.text.slice(bodyOf(s.article), s.start), start: s.start },
  ...reportsBefore(m, s.article).map(({ id, text }) => ({ id, text, start: text.length })),
];
const bodyOf = ({ blocks }: ArticleVersion): number => blocks.find((b) => b.role === 'paragraph')?.start ?? 0;

/** In full: persons, and firms of more than one word that are not called what they are. */
const namesOf = kept((m: Material): readonly string[] => {
  const outlets = m.articles.map((a) => a.outlet);
  const persons = m.people.map((p) => p.full);
  const firms = [...m.names].filter(
    (name) =>
      OF_SEVERAL_WORDS.test(name) &&
      !saysWhat(name) &&
      !persons.some((p) => name.includes(p)) &&
      !isOfAll(m, name) &&
      !isPart(m, name),
  );
  return [...new Set([...persons, ...firms])].filter((name) => !outlets.some((outlet) => outlet.includes(name)));
});
/** "Ways Kolm", of "Clean Ways Kolm" */
const isPart = ({ articles }: Material, name: string): boolean =>
  articles.some(({ text }) => new RegExp(`(?<=\\p{Ll},? )\\p{Lu}\\p{L}+ ${escaped(name)}(?!\\p{L})`, 'u').test(text));
/** Whom most reports name the story is about. */
const isOfAll = ({ articles }: Material, name: string): boolean =>
  articles.filter(({ text }) => stands(text, name)).length >= MOST * articles.length;
const MOST = 0.6;
const OF_SEVERAL_WORDS = /^\p{Lu}[\p{L}&’'-]+(?: (?:\p{Lu}[\p{L}&’'-]*|&|of|und|and))+$/u;
/** "River Wenn", "Office for Data Protection", "Landgericht Kolm" */
const saysWhat = (name: string): boolean => isBody(name) || WHAT.test(name);
const WHAT =
  /(?<!\p{L})(?:River|Lake|Street|Road|Walk|Office|Court|Commission|Department|Party|Agency|Centre|Authority|Hospital|Airport|Station|Museum|House|Board|Trust|Union|Council|Security|Forensics|Consulting|Analytics|Solutions|Airlines?|Buses|Brewery|Bakery|\p{L}*(?:[Gg]ericht|[Aa]mt|[Vv]erein|[Vv]erband|[Ss]tiftung|[Gg]ewerkschaft|[Ii]nitiative|[Kk]linikum|[Mm]inisterium|[Kk]reis|[Ss]tadt(?:werke)?|[Vv]erkehr))(?!\p{L})/u;

const stands = (text: string, name: string): boolean => text.includes(name) && standing(name).test(text);
const standing = remembered((name) => new RegExp(`(?<![\\p{L}-])${escaped(name)}(?:s|es)?(?![\\p{L}])`, 'u'));

/** What he or it is stands beside the name. */
const isPresented = (text: string, name: string, lang: Language): boolean =>
  new RegExp(PRESENTED[lang].replaceAll('NAME', escaped(name)), 'u').test(text);
const TITLE = String.raw`(?:(?:Dr|Prof|Professor|Sir|Mr|Mrs|Ms)\.? )*`;
const PRESENTED: Readonly<Record<Language, string>> = {
  de: [
    String.raw`\p{Lu}\p{L}{3,},? (?:(?:der|die|das) )?${TITLE}NAME(?!\p{L})`,
    String.raw`NAME,? (?:der|die|das|ein|eine|\p{Lu}\p{L}+)(?!\p{L})[^,.]{0,80}[,.]`,
    String.raw`NAME \(`,
    String.raw`NAME,? (?:vo[nm]|aus) `,
  ].join('|'),
  en: [
    String.raw`(?:^|[.“] |(?<!\p{L})(?:[\p{L}-]+ )?)(?:${ROLES_EN}|[Ll]andowner|[Oo]wner|[Ff]inder),? ${TITLE}NAME(?!\p{L})`,
    String.raw`(?<!\p{L})(?!(?:the|an?|of|for|by|with|from|to|at|and|that|said|says|told|as|than|but|or|on|if|when|while|after|before|against|over|into|had|has|was|were|is|are|will|would|because|where|which|who) )\p{Ll}{4,},? ${TITLE}NAME(?=[ ,.’'])`,
    String.raw`NAME, (?:an?|the|its|their|his|her|who|which|of|from|at|\d\d|\p{Lu}?\p{L}*['’]s)(?!\p{L})`,
    String.raw`NAME, (?:[\p{L}-]+ ){0,2}(?:${ROLES_EN})(?!\p{L})`,
    String.raw`NAME \(|NAME (?:of|from|at) `,
  ].join('|'),
};
