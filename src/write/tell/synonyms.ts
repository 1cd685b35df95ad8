/** Turns of phrase that mean the same in any sentence: what a long run of a source's own words is broken with. */
import type { Language } from '../../model/index.ts';
import { inOtherEnglish } from '../en/turns.ts';

/** Exchanged for each other with nothing else changed: neither figures nor certainty. */
const TURNS: Readonly<Record<Language, readonly (readonly [RegExp, string])[]>> = {
  de: [
    [/(?<!\p{L})in Höhe von(?!\p{L})/gu, 'von'],
    [/(?<!\p{L})mehr als (?=\d)/gu, 'über '],
    [/(?<!\p{L})sowie(?!\p{L})/gu, 'und'],
    [/(?<!\p{L})bislang(?!\p{L})/gu, 'bisher'],
    [/(?<!\p{L})aufgrund (?=de[rs] )/gu, 'wegen '],
    [/(?<!\p{L})im Vergleich zum Vorjahr(?!\p{L})/gu, 'gegenüber dem Vorjahr'],
    [/(?<!\p{L})derzeit(?!\p{L})/gu, 'zurzeit'],
  ],
  en: [
    [
      /(?<!\bno )\bmore than (?=[\d$£€]|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|a (?:third|quarter|tenth|fifth|dozen|hundred|thousand|million))\b)/gu,
      'over ',
    ],
    [
      /(?<!\bno )\bless than (?=[\d$£€]|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|a (?:third|quarter|tenth|fifth|year|month|week|day|hour))\b)/gu,
      'under ',
    ],
    [/\bno more than (?=[\d$£€]|a (?:third|quarter|tenth|fifth|half)\b)/gu, 'at most '],
    [
      /\baged between (\p{L}+ (?:weeks|months|years)|\d+) and (?=\p{L}+ (?:weeks|months|years)|\d)/gu,
      'aged from $1 to ',
    ],
    [/\brejected the claim that\b/gu, 'denied that'],
    [/\bdenied claims that\b/gu, 'denied that'],
    [/\bin protest against\b/gu, 'to protest against'],
    [/\bapproximately\b/gu, 'about'],
    [
      /(?<=(?:\d|million|billion|percent|\p{L}s)) a (?=(?:day|week|month|year|tonne|hour|share)\b(?! (?:earlier|later|ago|before|after|apart|each|or)))/gu,
      ' per ',
    ],
    [
      /(?<=\b(?:of|by|to|at|for|costs?|in) )between (?!(?:19|20)\d\d )([£$€]?\d[\d.,]*(?: (?:million|billion|percent))?) and (?=[£$€]?\d)/gu,
      '$1 to ',
    ],
    [
      /\bsentenced ([^,]{3,60}?) to ((?:an? )?\p{L}+ (?:years?|months?)|\d+ (?:years|months)) in prison\b/gu,
      'jailed $1 for $2',
    ],
    [
      /(?<=\b(?:was|were|been) )sentenced to ((?:an? )?\p{L}+ (?:years?|months?)|\d+ (?:years|months)) in prison\b/gu,
      'jailed for $1',
    ],
    [/(?<=\barrested [^,]{3,60}) in connection with\b/gu, ' over'],
    [/\ba total of ([£$€]?\d[\d.,]*(?: (?:million|billion))?)/gu, '$1 in total'],
    [/\b(is|are|was|were) meant to (?=\p{Ll})/gu, '$1 intended to '],
    [/\b(is|are) set to (?=\p{Ll})/gu, '$1 due to '],
    [/\b(is|are|was|were) (now )?(?:thought) to (?=\p{Ll})/gu, '$1 $2believed to '],
    [/\b(?:was|were) forced to (?=\p{Ll})/gu, 'had to '],
    [/\b(will|would) have to (?=\p{Ll})/gu, '$1 need to '],
    [/(?<!\b(?:not|n[’']t|would|will|may|might|could|should|to) )\bhave to (?=\p{Ll})/gu, 'must '],
    [/(?<!\p{L})instead of (?=every|the|an?|\d)/gu, 'rather than '],
    [/\bat the (?:beginning) of\b/gu, 'at the start of'],
    [/\bfor want of\b/gu, 'for lack of'],
    [/(?<=[£$€]\d[\d.,]*)m(?=[ ,.]|$)/gu, ' million'],
    [/(?<=[£$€]\d[\d.,]*)bn(?=[ ,.]|$)/gu, ' billion'],
    [/\bvoted by (\d[\d,]*) to (?=\d)/gu, 'voted by $1 votes to '],
    [/\bin all(?=,|\.|$)/gu, 'in total'],
    [/\bacross the (?=(?:region|country|city|county|province|state|district|island)\b)/gu, 'throughout the '],
    [/\bbegan (?=(?:in|on|with|at|\p{Ll}{3,}ing)\b)/gu, 'started '],
    [/\bis due to\b/gu, 'is scheduled to'],
    [
      /(?<=(?:\b\p{Lu}[\p{L}’'-]*|\b(?:it|he|she|who|which)|\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir) (?:\p{Ll}+ )?\p{Ll}+(?<!ed|made|has|had|drew|back)) )(?<!\b(?:from|of|on|with|for|the|an?|its|his|her|their|our|about|against|over|behind|in|to|by|and|any|no|new|more|such|these|those|under|despite|amid) )\bplans to (?!be )(?=\p{Ll})/gu,
      'intends to ',
    ],
    [/\bbecause of\b/gu, 'owing to'],
    [/\bnearly (?=[\d$£€])/gu, 'almost '],
    [
      /\ba (loan|grant|fund|profit|loss|fine|bonus|investment|donation|bill|budget|deal|contract|ransom) of (?!(?:[£$€])(?:8|11|18))([£$€]\d[\d.,]*(?: (?:million|billion))?)(?! a )/gu,
      'a $2 $1',
    ],
    [/\bat a depth of (\d[\d,.]* (?:metres|meters|feet|kilometres|miles))\b/gu, '$1 down'],
    [/\bset up\b(?= (?:around|in|at|near))/gu, 'established'],
    [/\b(?:dropped|declined) (?=(?:(?:to|by|from) )?(?:about |around |nearly |almost )?[£$€\d])/gu, 'fell '],
    [/\b(?:climbed|increased|advanced) (?=(?:(?:to|by|from) )?(?:about |around |nearly |almost )?[£$€\d])/gu, 'rose '],
    [/\bso far\b/gu, 'to date'],
    [/\bcurrently\b/gu, 'at present'],
    [/\bnear (?=\p{Lu})/gu, 'close to '],
    [/\bat a cost of (?=[£$€])/gu, 'for '],
    [/\bas soon as\b/gu, 'once'],
    [/\bin favour of\b/gu, 'for'],
    [/\bin order to\b/gu, 'to'],
    [/\bwas to have been\b/gu, 'should have been'],
    [/\bas well as\b/gu, 'and'],
    [/\bcompared with\b/gu, 'against'],
    [/\bfollowing (?=the |a )/gu, 'after '],
  ],
};

/** What stands in quotation marks stays as it is. */
export const inOtherWords = (text: string, lang: Language): string =>
  text
    .split(/([„“"][^„“”"]*[“”"])/u)
    .map((piece, i) => (i % 2 === 1 ? piece : turnedIn(piece, lang)))
    .join('');

const turnedIn = (text: string, lang: Language): string =>
  TURNS[lang].reduce(
    (told, [turn, other]) => told.replace(turn, other),
    lang === 'en' ? inOtherEnglish(otherThough(otherPercent(text))) : otherRund(text),
  );

/** "rund 40" and "etwa 40" */
const otherRund = (text: string): string =>
  text.replaceAll(/(?<!\p{L})(rund|etwa) (?=\d)/gu, (_, word: string) => (word === 'rund' ? 'etwa ' : 'rund '));

/** "7 percent" and "7%" */
const otherPercent = (text: string): string =>
  text.replaceAll(/(?<=\d) ?(?:percent|per cent|%)/gu, (written) => (written === '%' ? ' percent' : '%'));

/** "although" and "though", which by itself between commas means "however" */
const otherThough = (text: string): string =>
  text.replaceAll(/\b(?<!\b(?:even|as) )(al)?though\b(?!,|\.|$)/gu, (_, long?: string) =>
    long ? 'though' : 'although',
  );
