/** How a sentence tells its amount: of what, of how much of it, and of when. */
import { familyKey } from '../../claims/index.ts';
import type { ArticleVersion, ArticleVersionId, Claim, Language, Quantity } from '../../model/index.ts';
import { lemmaOf, measureOf } from '../../text/index.ts';
import { OF_THE_EVENT } from './conflicts.ts';

export interface Texts {
  readonly claims: readonly Claim[];
  article(id: ArticleVersionId): ArticleVersion;
}

/** How a sentence tells its amount. */
export interface Wording {
  readonly lang: Language;
  readonly type: Quantity['type'];
  readonly key: string;
  /** lemma of the noun behind a number; null where none stands there */
  readonly counted: string | null;
  /** "die Zahl stieg auf 41": where no noun stands behind, what is counted stands before */
  readonly named: boolean;
  /** all of them; part of them; what was once; what is left; what is only hoped for */
  readonly whole: boolean;
  readonly part: boolean;
  readonly past: boolean;
  readonly still: boolean;
  readonly hoped: boolean;
  /** what somebody wants, and nobody has given yet */
  readonly asked: boolean;
  /** that it has changed */
  readonly change: boolean;
  /** the measure itself is what the sentence tells of: "die Schulden belaufen sich auf" */
  readonly level: boolean;
  readonly predicates: readonly string[];
}

export function wordingOf(m: Texts, c: Claim): Wording {
  const { text } = m.article(c.article);
  const all = text.slice(c.sentence.start, c.sentence.end);
  const clause = clauseAround(text, c);
  const { lang } = c;
  const ahead = text.slice(c.sentence.start, c.quantity!.start);
  const behind = COUNTED[lang].exec(text.slice(c.quantity!.end, c.sentence.end))?.[1];
  return {
    lang,
    type: c.quantity!.type,
    key: c.measure ? familyKey(c.measure) : '',
    counted: behind ? lemmaOf(behind, lang).toLowerCase() : null,
    named: NAMED[lang].test(ahead),
    whole: WHOLE[lang].test(clause),
    part: PART[lang].test(clause) || (c.quantity!.type === 'number' && !isToll(c) && OF_A_DAY[lang].test(clause)),
    past: PAST[lang].test(all),
    still: STILL[lang].test(clause),
    hoped: HOPED[lang].test(clause),
    asked: ASKED[lang].test(all),
    change: CHANGE[lang].test(all),
    level:
      measureOf(c.measure?.key ?? '') !== null &&
      (LEVEL[lang].test(clause) || IS_AMOUNT.test(ahead) || OF_AMOUNT[lang].test(ahead)),
    predicates: [c.frame?.predicate, c.told?.predicate].filter((p) => p !== undefined),
  };
}

/** Commas and semicolons end what is said of the amount, save where a decimal stands around them. */
function clauseAround(text: string, { sentence, quantity }: Claim): string {
  const ahead = text.slice(sentence.start, quantity!.start).split(/[;:]\s|,\s(?=\p{Ll})|\s[–-]\s/u);
  const behind = text.slice(quantity!.end, sentence.end).split(/[;:]\s|,\s|\s[–-]\s/u);
  return `${ahead.at(-1) ?? ''}${text.slice(quantity!.start, quantity!.end)}${behind[0] ?? ''}`;
}

const COUNTED: Readonly<Record<Language, RegExp>> = {
  de: /^ (?:\p{Ll}+(?:e|en|er|es) ){0,3}(\p{Lu}[\p{L}-]+)/u,
  en: /^ (?:\p{Ll}+ ){0,2}?(\p{Ll}+s|people|men|women|children|staff)(?!\p{L})/u,
};
const NAMED: Readonly<Record<Language, RegExp>> = {
  de: /(?<!\p{L})(?:\p{L}*[Zz]ahl|Anzahl|Toten|Verletzten|Erkrankten|Vermissten|auf|bei|von|rund|etwa|insgesamt)(?!\p{L})[^,;]*$/u,
  en: /\b(?:number|total|toll|count|reached|to|at|of|about|around|some)\b[^,;]*$/u,
};
const WHOLE: Readonly<Record<Language, RegExp>> = {
  de: /(?<!\p{L})(?:insgesamt|zusammen|alles in allem|in Summe|[Gg]esamt\p{Ll}+|bundesweit|landesweit|weltweit)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:in total|altogether|in all|overall|the total|total of|nationwide|statewide|worldwide|combined)(?!\p{L})/iu,
};
const PART: Readonly<Record<Language, RegExp>> = {
  de: /(?<!\p{L})(?:davon|darunter|hiervon|allein|alleine|je|jeweils|pro|von (?:diesen|ihnen|denen)|weitere[nr]?|zusätzlich\p{Ll}*|in dem (?:\p{Ll}+ )?(?:Betrieb|Werk|Haus|Ort|Stall)|täglich|monatlich|jährlich)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:of (?:them|these|those|which|whom)|including|alone|each|per|another|additional|further|a (?:day|week|month|year)|daily|weekly|monthly|annually)(?!\p{L})/iu,
};
/** Who came on a day are not all who came; who was hurt on a day may be. */
const OF_A_DAY: Readonly<Record<Language, RegExp>> = {
  de: /(?<!\p{L})(?:am|an diesem|jeden) (?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Tag)(?!\p{L})/iu,
  en: /\bon (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/u,
};
const PAST: Readonly<Record<Language, RegExp>> = {
  de: /(?<!\p{L})(?:damals|seinerzeit|vor (?:\p{Ll}+ |\d+ )?Jahren|im Vorjahr|im vergangenen Jahr|im vorigen Jahr|vor einem Jahr)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:back then|years ago|a year ago|last year|the year before|a year earlier|the previous year)(?!\p{L})/iu,
};
const STILL: Readonly<Record<Language, RegExp>> = {
  de: /(?<!\p{L})(?:noch|weiterhin|übrig\p{Ll}*|verbleibend\p{Ll}*)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:still|remaining|remain|left|the other)(?!\p{L})/iu,
};
const HOPED: Readonly<Record<Language, RegExp>> = {
  de: /(?<!\p{L})(?:Erwartung\p{Ll}*|erwarte\p{Ll}*|erhoff\p{Ll}*|hoff\p{Ll}*|Ziel\p{Ll}*|rechne\p{Ll}* mit|bis zu|mindestens nötig|nötig\p{Ll}*|brauch\p{Ll}*|erforderlich\p{Ll}*|biete\p{Ll}*|angeboten)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:expect\p{Ll}*|hop(?:e|es|ed|ing)|target\p{Ll}*|aim\p{Ll}*|up to|need\p{Ll}*|require\p{Ll}*|offer\p{Ll}*|seek\p{Ll}*)(?!\p{L})/iu,
};
const ASKED: Readonly<Record<Language, RegExp>> = {
  de: /(?<!\p{L})(?:forder(?:t|te|ten|n)|gefordert|Forderung(?:en)?|verlang(?:t|te|ten|en))(?!\p{L})/u,
  en: /(?<!\p{L})(?:demand(?:s|ed|ing)?|ask(?:s|ed|ing) for|wants?)(?!\p{L})/u,
};
const CHANGE: Readonly<Record<Language, RegExp>> = {
  de: /(?<!\p{L})(?:inzwischen|mittlerweile|nunmehr|nun|jetzt|unterdessen|am Ende|(?:an)?gestiegen|steigen|steigt|stieg|erhöh\p{Ll}+|gesunken|sinkt|sank|sinken|gesenkt|korrigier\p{Ll}+|nach oben|nach unten|statt|mehr als (?:zunächst|bisher|bislang|zuvor|gedacht)|höher als|niedriger als|wuchs|wächst|gewachsen|revidier\p{Ll}+|verdoppel\p{Ll}+|verdreifach\p{Ll}+|ausgeweitet|weitet|erweiter\p{Ll}+|verringer\p{Ll}+|letzte[nrs]? Stand)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:now|by now|meanwhile|since|has (?:risen|fallen|grown|climbed|reached)|have (?:risen|fallen|grown|climbed)|rose|risen|rises|fell|fallen|falls|grew|climbed|reached|raised?|raises|lower(?:s|ed)?|cuts?|up from|down from|more than first|instead of|rather than|revised|corrected|doubl(?:es|ed)|tripl(?:es|ed)|expand(?:s|ed)|extend(?:s|ed)|widen(?:s|ed)|not \d)(?!\p{L})/iu,
};
/** Behind the noun of the measure, or before it, the words that say how much it comes to. */
const LEVEL: Readonly<Record<Language, RegExp>> = {
  de: /(?<!\p{L})(?:belauf\p{Ll}*|beläuft|beliefen|belief|summier\p{Ll}*|beziffer\p{Ll}*|schätz\p{Ll}*|geschätzt|veranschlag\p{Ll}*|betr[aäu]g\p{Ll}*|lieg(?:t|en|e)|lag(?:en)?|kost\p{Ll}*|zähl\p{Ll}*|gezählt|gab|gibt|geben|nannte|nennt|bewillig\p{Ll}*|gewähr\p{Ll}*|bekomm\p{Ll}*|bekam(?:en)?|erh[aäi]lt\p{Ll}*|erhielt(?:en)?|zahl(?:t|te|en|ten)|spr[aie]ch\p{Ll}*)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:total(?:s|led|ed)?|amount(?:s|ed)? to|stands? at|stood at|estimat\p{Ll}*|puts?(?! (?:in|up|forward))|came to|comes to|cost(?:s|ing)?|count(?:s|ed)?|number(?:s|ed)?|gave|gives|gets?|got|grant(?:s|ed)?|award(?:s|ed)?|pa(?:ys?|id))(?!\p{L})/iu,
};
/** "the deficit was £3m" */
const IS_AMOUNT = / (?:is|was|are|were) (?:about |around |some |nearly |more than |over )?[£$€]$/u;
/** "ein Fehlbetrag von", "raised the aid to" */
const OF_AMOUNT: Readonly<Record<Language, RegExp>> = {
  de: /\p{Lu}\p{L}+ (?:von|in Höhe von|auf) (?:rund |etwa |knapp |gut |über |mehr als )?$/u,
  en: /\p{Ll}+ (?:of|to|at) (?:about |around |some |nearly |more than |over )?[£$€]?$/u,
};

/** The dead of a story are the dead of its event; how many there are changes from day to day. */
export const isToll = ({ measure }: Claim): boolean =>
  OF_THE_EVENT.has(measure?.key ?? '') && measure?.key !== 'damage';
