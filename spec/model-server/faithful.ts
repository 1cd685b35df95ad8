/**
 * Faithful sentences as a model might write them from a passage: other words, other forms of numbers, an attribution in front
 * or behind. Made without the project's own language rules, so that the gate is not asked about sentences of its own making.
 */
import type { GivenClaim, Sentence } from './given.ts';
import { pick } from './given.ts';

type Random = () => number;

/** Words that may stand for each other wherever they occur. */
const SYNONYMS: Readonly<Record<'de' | 'en', readonly (readonly [RegExp, string])[]>> = {
  de: [
    [/\brund (?=\d)/g, 'etwa '],
    [/\bmehr als (?=\d)/g, 'über '],
    [/\bnach Angaben der\b/g, 'laut der'],
    [/\bnach Angaben des\b/g, 'laut dem'],
    [/\bteilte (\S+(?: \S+){0,3}) mit\b/g, 'gab $1 bekannt'],
    [/\bsagte\b/g, 'erklärte'],
    [/\bMenschen\b/g, 'Personen'],
    [/\bEinsatzkräfte\b/g, 'Helfer'],
    [/\bUnternehmen\b/g, 'Firma'],
    [/\bEuro\b/g, '€'],
    [/ Prozent\b/g, ' %'],
    [/(?<=\d) Millionen\b/g, ' Mio.'],
    [/(?<=\d) Milliarden\b/g, ' Mrd.'],
    [/\bangekündigt\b/g, 'bekannt gegeben'],
    [/\ballerdings\b/g, 'jedoch'],
    [/\bbekam\b/g, 'erhielt'],
    [/\bwegen\b/g, 'aufgrund'],
  ],
  en: [
    [/\babout (?=[\d$€£])/g, 'around '],
    [/\bmore than (?=[\d$€£])/g, 'over '],
    [/\bpeople\b/g, 'persons'],
    [/\bsaid\b/g, 'stated'],
    [/ percent\b/g, '%'],
    [/ per cent\b/g, '%'],
    [/(?<=\d) million\b/g, 'm'],
    [/\baccording to\b/g, 'as told by'],
    [/\bannounced\b/g, 'made known'],
    [/\bhowever\b/g, 'though'],
    [/\bcompany\b/g, 'firm'],
    [/\bbecause of\b/g, 'owing to'],
    [/\bbegan\b/g, 'started'],
  ],
};

/** As many words in a row as a sentence may share with its source outside quotation marks, with one to spare. */
const SHARED = 11;

export const withoutStop = (passage: string): string => passage.replace(/[.!]\s*$/, '');

/** The passage in other words; null where too many in a row would stay the same. */
function reworded({ passage, language }: GivenClaim, random: Random): string | null {
  let text = passage;
  for (const [pattern, by] of SYNONYMS[language]) if (random() < 0.8) text = text.replace(pattern, by);
  return longestShared(text, passage) > SHARED ? null : text;
}

/** Most words in a row of one text that stand so in the other. */
function longestShared(text: string, passage: string): number {
  const words = text.split(/\s+/);
  const source = ` ${passage.split(/\s+/).join(' ')} `;
  let longest = 0;
  for (let from = 0; from < words.length; from++)
    for (let to = from + longest + 1; to <= words.length; to++) {
      if (!source.includes(` ${words.slice(from, to).join(' ')} `)) break;
      longest = to - from;
    }
  return longest;
}

/** A small word that only its place made large. */
const inside = (text: string): string =>
  text.replace(/^(?:The|A|An|In|It|At|On|About|Around|Some|More) /, (word) => word.toLowerCase());

const attributed = (text: string, { outlet, language }: GivenClaim, random: Random): string => {
  const body = withoutStop(text);
  if (language === 'de')
    return pick([`${body}, berichtet ${outlet}.`, `${outlet} meldet: ${body}.`, `${body}, so ${outlet}.`], random);
  return pick(
    [`${body}, ${outlet} reports.`, `${outlet} reports: ${body}.`, `According to ${outlet}, ${inside(body)}.`],
    random,
  );
};

const quoted = ({ passage, outlet, language }: GivenClaim): string =>
  language === 'de' ? `${outlet} schreibt: „${withoutStop(passage)}.“` : `${outlet} writes: “${withoutStop(passage)}.”`;

const holdsQuotation = (text: string): boolean => /["„“”«»]/.test(text);

/** null where the passage can neither be reworded nor quoted. */
export function faithful(claim: GivenClaim, random: Random): Sentence | null {
  const text = reworded(claim, random);
  const claims = [claim.id];
  if (text === null) return holdsQuotation(claim.passage) ? null : { text: quoted(claim), claims };
  const plain = random() < 0.4 || holdsQuotation(text);
  return { text: plain ? text : attributed(text, claim, random), claims };
}

/** What the other misdeeds begin with: the passage itself, or with an outlet behind it. */
export const retold = (claim: GivenClaim, random: Random): string =>
  random() < 0.5 ? claim.passage : attributed(claim.passage, claim, random);
