/** What an older report says bears its day: a reader must see that it is not the latest word. */
import type { Language } from '../model/index.ts';
import type { Material } from './material.ts';
import { englishOutlet, outletName } from './outlets.ts';
import { capitalise } from './phrases.ts';
import type { SourceSentence } from './source-sentence.ts';
import { dateIn } from './time.ts';
import type { Told } from './told.ts';

/** Whether a newer report of the story was written on a later day. */
export function isOlder(m: Material, { article }: Pick<SourceSentence, 'article'>): boolean {
  const day = article.published?.slice(0, 10);
  return day !== undefined && m.articles.some((a) => (a.published?.slice(0, 10) ?? '') > day);
}

/** The telling with the day of its report in the attribution: in every entry of a list, and once in a report. */
export function stamped(m: Material, s: SourceSentence, text: string, told: Told): string {
  const { published, outlet, id } = s.article;
  if (!published || !isOlder(m, s) || DATED[m.lang].test(text) || (told.flowing && told.stamped.has(id))) return text;
  const turns = (m.lang === 'de' ? germanTurns : englishTurns)(outlet, dateIn(published, m.lang));
  const turn = turns.find(([written]) => text.includes(written));
  return turn ? text.replace(turn[0], turn[1]) : text;
}

/** It says of which day it speaks. */
const DATED: Readonly<Record<Language, RegExp>> = {
  de: /\d\. (?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember) (?:19|20)\d\d/u,
  en: /\d (?:January|February|March|April|May|June|July|August|September|October|November|December) (?:19|20)\d\d/u,
};

type Turn = readonly [from: string, to: string];

function germanTurns(outlet: string, day: string): readonly Turn[] {
  const { nominative, dative, plural } = outletName(outlet);
  const n = plural ? 'n' : '';
  const [reports, says] = plural ? ['berichten', 'melden'] : ['berichtet', 'meldet'];
  const opening = capitalise(nominative);
  return [
    [`Wie ${nominative} ${reports}, `, `Wie ${nominative} am ${day} berichtete${n}, `],
    [`${opening} ${reports}, `, `${opening} berichtete${n} am ${day}, `],
    [`${opening} ${says}, dass `, `${opening} meldete${n} am ${day}, dass `],
    [`, ${reports} ${nominative}`, `, berichtete${n} ${nominative} am ${day}`],
    [`${capitalise(dative)} zufolge`, `${capitalise(dative)} vom ${day} zufolge`],
    [`Laut ${dative} `, `Laut ${dative} vom ${day} `],
    [`laut ${dative} `, `laut ${dative} vom ${day} `],
  ];
}

function englishTurns(outlet: string, day: string): readonly Turn[] {
  const name = englishOutlet(outlet);
  return [
    [`According to ${name},`, `According to ${name} of ${day},`],
    [`according to ${name}`, `according to ${name} of ${day}`],
    [`${capitalise(name)} reports`, `${capitalise(name)} reported on ${day}`],
    [`${name} reports`, `${name} reported on ${day}`],
  ];
}
