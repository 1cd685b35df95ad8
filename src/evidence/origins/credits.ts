/** Whom an article credits beside its own house: agencies and outlets in its credits, by-line and dateline. */

import type { ArticleVersion } from '../../model/index.ts';
import { pattern } from '../../text/index.ts';

type Credited = Pick<ArticleVersion, 'outlet' | 'credits' | 'byline' | 'text'>;

export interface Credit {
  /** as written */
  readonly name: string;
  /** false for a sign that may be a reporter's or a name of one word that may be anybody's */
  readonly sure: boolean;
}

/** What a house calls itself and its people, and what marks a text that a company or an office sent in. */
const HOUSE = pattern('u')`
  ^(?:
    red | rd | eb | eig | ber | eig(?:en|ene[rn]?)?\.? ?ber(?:icht)? | eigenbericht | pm | pi | pd
    | pr | prn | ots | pol | psp | zvg | anz | news aktuell | presseportal | pressemitteilung
    | press release | admin | autor | author | agentur(?:en|material)? | agenc(?:y|ies) | wires?
    | unbekannt | unknown
  )$
`;
const HOUSE_WORD =
  /(?<!\p{L})(?:\p{L}*redaktion\p{L}*|(?:news)?desk|newsroom|team|staff|editors?|reporters?|writers?|correspondents?|mitarbeiter(?:in)?|korrespondent(?:in)?)(?!\p{L})/u;
const KNOWN =
  /^(?:dpa(?:-\p{L}+)?|afp|apa|ap|pa|sid|epd|kna|reuters|rtr|bloomberg|sda|dts|upi|ansa|efe|tass|xinhua|associated press|press association|deutsche presse-agentur)$/u;
/** Two letters are a person's initials unless all know the agency. */
const FEWEST_LETTERS = 3;
const SHORT_SIGN = /^\p{Ll}{2,4}$/u;

/** "Bonn (dpa) - ", "Bonn (dpa). ": a place, a sign, a mark; without the mark the sign must be known: "Berta Klee (SPD) sagt". */
const DATELINE = /^\p{Lu}[\p{L}\s/.,-]{1,50}\(([\p{L}/ -]{2,20})\)\s?([-–—.:])?\s/u;
/** Lines in which a dateline stands; above it what is left of the page's head. */
const HEAD_LINES = 8;

/** In lower case, with the name as written. */
export function creditsOf(article: Credited): ReadonlyMap<string, Credit> {
  const found = new Map<string, Credit>();
  const add = (text: string, sure: boolean): void => {
    for (const name of namesIn(text)) {
      const key = name.toLowerCase();
      if (isOfHouse(key, article.outlet) || (key.length < FEWEST_LETTERS && !KNOWN.test(key))) continue;
      const isSure = KNOWN.test(key) || (sure && !SHORT_SIGN.test(name)) || found.get(key)?.sure === true;
      found.set(key, { name, sure: isSure });
    }
  };
  for (const credit of article.credits) add(credit, true);
  for (const name of article.byline) if (!/\s/.test(name.trim())) add(name, false);
  for (const name of datelinesOf(article.text)) found.set(name.toLowerCase(), { name, sure: true });
  return found;
}

const namesIn = (text: string): readonly string[] =>
  text
    .split(/[/,;+]|\s(?:und|and|mit|with|&)\s/u)
    .map((n) =>
      n
        .replaceAll(/^(?:©|\(c\))|[()]/giu, '')
        .replace(/\.$/, '')
        .trim(),
    )
    .filter((n) => n !== '');

const isOfHouse = (key: string, outlet: string): boolean =>
  HOUSE.test(key) || HOUSE_WORD.test(key) || outlet.toLowerCase().split(/\s+/).join(' ').endsWith(` ${key}`);

function datelinesOf(text: string): readonly string[] {
  const lines = text.split('\n', HEAD_LINES * 2).filter((l) => l.trim() !== '');
  const found = lines.slice(0, HEAD_LINES).flatMap((line) => {
    const [, signs = '', mark] = DATELINE.exec(line) ?? [];
    return namesIn(signs).filter((n) => mark !== undefined || KNOWN.test(n.toLowerCase()));
  });
  return found.filter((n) => {
    const key = n.toLowerCase();
    return !HOUSE.test(key) && !HOUSE_WORD.test(key) && (key.length >= FEWEST_LETTERS || KNOWN.test(key));
  });
}

/** The credit that two articles have in common, or that is the other's outlet; a sure one before others. */
export function sharedCredit(a: Credited, b: Credited): Credit | null {
  const [left, right] = [creditsOf(a), creditsOf(b)];
  const shared = [...left]
    .filter(([key]) => right.has(key) || key === b.outlet.toLowerCase())
    .map(([key, credit]) => ({ name: credit.name, sure: credit.sure || right.get(key)?.sure === true }));
  const printed = [...right].filter(([key]) => key === a.outlet.toLowerCase()).map(([, credit]) => credit);
  const all = [...shared, ...printed];
  return all.find((c) => c.sure) ?? all[0] ?? null;
}

/** The one agency that an article credits; null for none, for several, and for the agency's own report. */
export function agencyOf(article: Credited): string | null {
  const known = [...creditsOf(article)].filter(([key]) => KNOWN.test(key));
  const [only] = known;
  return only && known.length === 1 && only[0] !== article.outlet.toLowerCase() ? only[1].name : null;
}
