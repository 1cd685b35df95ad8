/** Recognises names of persons, organisations and places from capital letters, lists and the words around them. */
import type { MentionType } from '../../../model/index.ts';
import { noted, type Range, type Words } from '../sentences/words.ts';
import type { Gazetteer, Match } from './gazetteer.ts';
import type { NameLanguage } from './nameLanguage.ts';
import {
  CLUB_PREFIX,
  COMMON,
  COMPANY_FORM,
  EVERYDAY,
  FIRST_NAME,
  LISTED_FIRST,
  ORGANISATION_HEAD,
  ROLE,
} from './traits.ts';

export interface NameMatch extends Range {
  readonly type: MentionType;
  readonly name?: string;
  /** tokens of a role that stands before the name */
  readonly role?: Range;
  /** a guess from shape alone: gives way to everything else */
  readonly weak?: boolean;
  /** units of its only token that belong to it, where that goes on: "Muster" of "Muster-Werk" */
  readonly units?: number;
}

type Finder = (words: Words, at: number, language: NameLanguage, sentenceStart: boolean) => NameMatch | null;

/** One walk over the tokens; at each the finders are asked in order, the first answer wins and its tokens are used up. */
export function findNames(words: Words, language: NameLanguage, own: Gazetteer | null): NameMatch[] {
  const found: NameMatch[] = [];
  for (const sentence of words.sentences) {
    for (let at = sentence.from; at < sentence.to; ) {
      const match = findAt(words, at, language, own, opensSentence(words, sentence, at));
      if (match) found.push(match);
      at = match ? Math.max(at + 1, match.to) : at + 1;
    }
  }
  return found;
}

const opensSentence = (words: Words, sentence: Range, at: number): boolean =>
  at === sentence.from || (at > 0 && OPENERS.has(words.raw[at - 1]!));

/** What a sentence or a part of it may open behind. */
const OPENERS = new Set('„“"»«:‚•*-');

function findAt(words: Words, at: number, language: NameLanguage, own: Gazetteer | null, opens: boolean) {
  const ownMatch = own?.match(words, at);
  if (ownMatch) return { from: at, ...ownMatch };
  if (!words.cap[at]) return smallAt(words, at, language, opens);
  for (const finder of FINDERS) {
    const match = finder(words, at, language, opens);
    if (match) return own ? ownWithin(words, match, own) : match;
  }
  return null;
}

/** The caller's name inside what a rule took for another: "KI-Entwickler Sinora Labs" is no person called so. */
function ownWithin(words: Words, match: NameMatch, own: Gazetteer): NameMatch {
  for (let at = match.from; at < match.to; at++) {
    const known = own.match(words, at);
    if (known) return { from: at, ...known, ...(match.role && at === match.from && { role: match.role }) };
  }
  return match;
}

/** "adidas", "eBay", "1. FC": listed names that begin without a capital. */
const mayStartLower = noted(({ raw }) =>
  /^\d|^[a-z]+[A-Z]|^(?:adidas|rbb|arte|ifo|taz|dpa|al-|ver\.di|easyJet)/.test(raw),
);

function smallAt(words: Words, at: number, language: NameLanguage, opens: boolean): NameMatch | null {
  if (mayStartLower(words.spelling[at]!)) return byList(words, at, language, opens);
  return words.word[at] && language.isSmallPlace(words.raw[at]!)
    ? { from: at, to: at + 1, type: 'place', weak: true }
    : null;
}

/** Capitalised words in a row of which a closing one says what they name, unless a listed name reaches as far. */
const byClosing: Finder = (words, at, language, opens) => {
  if (language.nounsCapitalised || (opens && has(words, at, language, COMMON))) return null;
  let found: NameMatch | null = null;
  for (let i = at + 1; i < Math.min(words.count, at + 6) && words.cap[i] && !breaksLine(words, i); i++) {
    const type = language.closes(words.low[i]!);
    if (type) found = { from: at, to: i + 1, type };
  }
  const listed = found && listedAt(words, at, language);
  return found && !(listed && listed.to >= found.to) && !isEveryday(words, at, language) ? found : null;
};

/** A word that is only capitalised because a heading or a shout is. */
const isEveryday = (words: Words, at: number, language: NameLanguage): boolean => has(words, at, language, EVERYDAY);

/** Whether a token that begins with a capital has the trait. */
const has = (words: Words, at: number, language: NameLanguage, trait: number): boolean =>
  (language.traits(words.spelling[at]!) & trait) !== 0;

/** Whether any token, marks and numbers among them, names a role. */
const isRoleAt = (words: Words, at: number, language: NameLanguage): boolean =>
  words.word[at] ? has(words, at, language, ROLE) : language.isRole(words.low[at]!);

const listedAt = (words: Words, at: number, language: NameLanguage): Match | null =>
  has(words, at, language, LISTED_FIRST) ? language.gazetteer.match(words, at) : null;

const byRole: Finder = (words, at, language) => {
  if (!has(words, at, language, ROLE)) return null;
  let name = at + 1;
  while (name < words.count && (isRoleAt(words, name, language) || words.raw[name] === '.') && name - at < 5) name++;
  const end = nameEnd(words, name, language, false);
  if (end <= name || isListed(words, name, language)) return null;
  return { from: name, to: end, type: 'person', role: { from: at, to: name } };
};

const byFirstName: Finder = (words, at, language) => {
  if (!has(words, at, language, FIRST_NAME)) return null;
  const end = nameEnd(words, at + 1, language, true);
  const alone = end <= at + 1;
  if (alone && (has(words, at, language, COMMON) || language.isNoName(words.raw[at]!))) return null;
  return { from: at, to: Math.max(end, at + 1), type: 'person', weak: alone };
};

const byList: Finder = (words, at, language, opens) => {
  const match = listedAt(words, at, language);
  if (!match || (opens && match.to === at + 1 && isEveryday(words, at, language))) return null;
  const to = match.type === 'organisation' ? formEnd(words, match.to, language) : match.to;
  return { from: at, to, type: match.type, name: to > match.to ? undefined : match.name };
};

/** "Muster Werke GmbH & Co. KG": capitalised words that a company form closes. */
const byCompanyForm: Finder = (words, at, language, opens) => {
  const common = has(words, at, language, COMMON);
  if (opens && common) return null;
  for (let i = at + 1; i < Math.min(words.count, at + 6); i++) {
    // "das Unternehmen AI": short forms of today are also words
    if (common && (words.raw[i] === 'AI' || words.raw[i] === 'Labs')) return null;
    if (has(words, i, language, COMPANY_FORM) && (words.cap[i] || /^e\.?V/.test(words.raw[i]!)))
      return { from: at, to: formEnd(words, i, language), type: 'organisation' };
    if (!words.cap[i] && !isInFirm(words.spelling[i]!)) return null;
  }
  return null;
};

/** What may stand small between the words of a firm's name. */
const isInFirm = noted(({ raw }) => /^(?:&|\+|und|and|für|of|de)$/.test(raw));

function formEnd(words: Words, at: number, language: NameLanguage): number {
  let end = at;
  while (end < words.count && language.isCompanyForm(words.raw[end]!)) {
    end++;
    if (words.raw[end] === '.' && /^(?:Co|Inc|Corp|Ltd)$/.test(words.raw[end - 1]!)) end++;
    if (words.raw[end] === '&' && language.isCompanyForm(words.raw[end + 1] ?? '')) end++;
  }
  return end;
}

const byClub: Finder = (words, at, language) => {
  if (!has(words, at, language, CLUB_PREFIX)) return null;
  const next = at + 1;
  if (next >= words.count || !words.cap[next] || has(words, next, language, COMMON)) return null;
  const more = words.cap[next + 1] && !has(words, next + 1, language, COMMON) ? 1 : 0;
  return { from: at, to: next + 1 + more, type: 'organisation' };
};

/** "Universität Musterstadt", "Bundesamt für Muster", "Ministry of Examples". */
const byHead: Finder = (words, at, language) => {
  if (!has(words, at, language, ORGANISATION_HEAD)) return null;
  const next = at + 1;
  if (next >= words.count) return null;
  if (language.isJoiner(words.low[next]!)) return joined(words, at, next, language);
  const named = words.cap[next] && !has(words, next, language, COMMON | FIRST_NAME);
  return named ? { from: at, to: next + 1, type: 'organisation' } : null;
};

function joined(words: Words, at: number, joiner: number, language: NameLanguage): NameMatch | null {
  let end = joiner + 1;
  if (end < words.count && language.isDeterminer(words.low[end]!)) end++;
  if (end >= words.count || !words.cap[end]) return null;
  while (end < words.count && words.cap[end]) end++;
  const more = /^(?:und|and|&)$/.test(words.raw[end] ?? '') && words.cap[end + 1];
  return { from: at, to: more ? end + 2 : end, type: 'organisation' };
}

const isAcronym = noted(({ raw }) => /^[A-ZÄÖÜ][A-Za-zÄÖÜ]{0,5}[A-ZÄÖÜ]$/.test(raw));

const byAcronym: Finder = (words, at, language) => {
  const word = words.raw[at]!;
  if (!isAcronym(words.spelling[at]!) || language.isNoName(word)) return null;
  if (isEveryday(words, at, language)) return null;
  const shouted =
    word.length > 5 || words.raw[at + 1]?.match(/^[A-ZÄÖÜ]{2,}$/) || words.raw[at - 1]?.match(/^[A-ZÄÖÜ]{4,}$/);
  return shouted && word === word.toUpperCase() ? null : { from: at, to: at + 1, type: 'organisation', weak: true };
};

const byPlaceCue: Finder = (words, at, language, opens) => {
  const word = words.raw[at]!;
  if (opens || at === 0 || !language.isPlaceCue(words.low[at - 1]!) || has(words, at, language, COMMON)) return null;
  if (language.nounsCapitalised && !language.looksLikePlace(word)) return null;
  const end = language.nounsCapitalised ? at + 1 : capEnd(words, at);
  return { from: at, to: end, type: 'place', weak: true };
};

function capEnd(words: Words, at: number): number {
  let end = at;
  while (end < words.count && words.cap[end] && end - at < 4) end++;
  return end;
}

/** Two or three capitalised words in a row, none a known noun: most likely a person the lists don't hold. */
const byShape: Finder = (words, at, language) => {
  const before = at > 0 ? words.low[at - 1]! : '';
  if (has(words, at, language, COMMON)) return null;
  if (language.isDeterminer(before) || isAllCaps(words.raw[at]!)) return null;
  if (language.isInflected(words.raw[at]!) || language.isFirstName(words.raw[at + 1] ?? '')) return null;
  const end = nameEnd(words, at + 1, language, true);
  const listed = isListed(words, at + 1, language);
  for (let i = at; i < end; i++) if (isEveryday(words, i, language)) return null;
  return end > at + 1 && !listed ? { from: at, to: end, type: 'person', weak: true } : null;
};

const isAllCaps = (word: string): boolean => word.length > 1 && word === word.toUpperCase();

const FINDERS: readonly Finder[] = [
  byCompanyForm,
  byClosing,
  byList,
  byRole,
  byFirstName,
  byClub,
  byHead,
  byAcronym,
  byPlaceCue,
  byShape,
];

const isListed = (words: Words, at: number, language: NameLanguage): boolean =>
  at < words.count && words.cap[at]! && listedAt(words, at, language) !== null && !has(words, at, language, FIRST_NAME);

/** End of the words of a person's name that begin at `at`: initials, particles, at most three capitalised words. */
function nameEnd(words: Words, at: number, language: NameLanguage, afterFirst: boolean): number {
  let end = at;
  let names = 0;
  const listedFirst = afterFirst && language.isFirstName(words.raw[at - 1]!);
  for (let i = at; i < words.count && names < 3; ) {
    const word = words.raw[i]!;
    if (word.length <= 2 && /^[A-ZÄÖÜ]\.?$/.test(word) && (afterFirst || names > 0)) {
      i += words.raw[i + 1] === '.' ? 2 : 1;
      continue;
    }
    let first = i;
    while (
      (language.isParticle(words.low[first]!) || (first > i && /^(?:der|den|la)$/.test(words.low[first]!))) &&
      first - i < 3 &&
      first + 1 < words.count
    )
      first++;
    if (first > i && !afterFirst && names === 0) break;
    if (!isNamePart(words, first, language, listedFirst && names === 0) || breaksLine(words, first)) break;
    i = end = first + 1;
    names++;
  }
  return end;
}

const breaksLine = (words: Words, at: number): boolean =>
  at > 0 && words.text.slice(words.end[at - 1]!, words.start[at]!).includes('\n');

const isNamePart = (words: Words, at: number, language: NameLanguage, lenient: boolean): boolean =>
  at < words.count &&
  words.cap[at]! &&
  words.raw[at]!.length > 1 &&
  !(lenient ? language.isListedNoun(words.raw[at]!) : has(words, at, language, COMMON | ROLE)) &&
  !has(words, at, language, COMPANY_FORM) &&
  (!isAllCaps(words.raw[at]!) || words.raw[at]!.length > 4);
