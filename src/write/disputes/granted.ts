/** A consent that an older report says to be awaited, and a newer one says to be given: whoever reads both learns nothing from the first. */
import type { Claim, Language } from '../../model/index.ts';
import { pattern } from '../../text/index.ts';
import type { Material } from '../choose/material.ts';
import { isSurelyOlder } from '../choose/reports.ts';
import { isReport, matterWords, sentencesOfStory } from './settled.ts';

/** "rechnet mit einer Freigabe", "die Zulassung steht noch aus" */
const AWAITED: Readonly<Record<Language, RegExp>> = {
  de: pattern('u')`
    (?<!\p{L})(?:rechne[nt]? | erwarte[nt]? | hoffe[nt]? | ausstehe\p{L}* | steht)(?!\p{L})[^.]*
    (?<!\p{L})(?:\p{L}*(?:[Ff]reigabe|[Gg]enehmigung|[Zz]ulassung|[Bb]ewilligung|[Zz]ustimmung)|aus)(?!\p{L})
  `,
  en: pattern('iu')`
    \b(?:expect(?:s|ed)? | await(?:s|ed|ing)? | hop(?:es?|ed|ing) | subject to | pending)\b[^.]*
    \b(?:approval | clearance | consent | permission | go-ahead)\b
  `,
};
const CONSENT: Readonly<Record<Language, RegExp>> = {
  de: /(?:[Ff]reigabe|[Gg]enehmigung|[Zz]ulassung|[Bb]ewilligung|[Zz]ustimmung)(?!\p{L})/u,
  en: /\b(?:approval|clearance|consent|permission|go-ahead)\b/iu,
};
/** "Nach Angaben der Behörde läuft die Frist bis …": the one it has to decide in. */
const TERM: Readonly<Record<Language, RegExp>> = {
  de: /(?:[Bb]ehörde|[Aa]mt|[Aa]mts|[Kk]ommission|[Rr]egulierer)(?!\p{L})[^.]*(?<!\p{L})die (?:Prüff|F)rist (?!für |zu[rm] )[^.]*bis/u,
  en: /\b(?:authority|regulator|commission|watchdog)\b[^.]*\b(?:has until|the deadline is|its deadline is)\b/iu,
};
const GIVEN: Readonly<Record<Language, RegExp>> = {
  de: /(?<!\p{L})(?:genehmigt(?:e|en)?|freigegeben|gab(?!\p{L})[^.]* frei|bewilligt(?:e|en)?|zugelassen|zugestimmt|stimmten?(?!\p{L})[^.]* zu|erteilt(?:e|en)?)(?!\p{L})/u,
  en: /\b(?:approved|cleared|granted|consented|gave (?:its|their) (?:approval|consent|permission|go-ahead|clearance))\b/iu,
};
const BY_AUTHORITY: Readonly<Record<Language, RegExp>> = {
  de: /(?:[Bb]ehörde|[Aa]mt|[Kk]ommission|[Rr]egulierer)(?!\p{L})/u,
  en: /\b(?:authority|regulator|commission|watchdog)\b/iu,
};

export function isGrantedSince(m: Material, claim: Claim): boolean {
  const { text, lang } = m.sentence(claim);
  const isTerm = TERM[lang].test(text);
  if (!isTerm && !(AWAITED[lang].test(text) && CONSENT[lang].test(text))) return false;
  const own = [...matterWords(m, claim)];
  return sentencesOfStory(m).some(({ claim: later, words }) => {
    if (later.lang !== lang || !isSurelyOlder(m, claim.article, later.article) || !isReport(m, later)) return false;
    const said = m.sentence(later).text;
    if (later.negated || later.modality !== 'asserted' || !GIVEN[lang].test(said)) return false;
    return isTerm
      ? BY_AUTHORITY[lang].test(said)
      : own.some((word) => words.has(word)) || namesIn(text).some((name) => said.includes(name));
  });
}

/** Names and, in German, nouns; days and months are in many a sentence. */
const namesIn = (text: string): readonly string[] =>
  (text.match(/(?<!\p{L})\p{Lu}[\p{L}-]{3,}/gu) ?? []).filter((word) => !OF_DAYS.test(word));
const OF_DAYS =
  /tag$|day$|^(?:Mittwoch|Sonnabend|Januar|Februar|März|April|Juni|Juli|August|September|Oktober|November|Dezember|January|February|March|June|July|October|December|After|Angaben|Nach|Laut|According|They|That|This|There|Diese\p{L}?)$/u;
