/** How German names are recognised: lists and word tests for the engine. */
import { createGazetteer, type ListedName } from '../../engine/names/gazetteer.ts';
import type { NameLanguage } from '../../engine/names/nameLanguage.ts';
import { traitsOf } from '../../engine/names/traits.ts';
import { remembered } from '../../engine/patterns/memo.ts';
import { listed, wordSet } from '../../engine/sentences/words.ts';
import { COMMON_NOUN_ENDING, COMMON_NOUNS } from './commonNouns.ts';
import * as cues from './cues.ts';
import { GERMAN_FUNCTION_WORDS } from './functionWords.ts';
import { LANDSCAPES } from './landscapes.ts';
import { MORE_ORGANISATIONS } from './moreOrganisations.ts';
import { NOUN_HEADS } from './nounHeads.ts';
import { GERMAN_EVENTS, GERMAN_LAWS, GERMAN_ORGANISATIONS, PRODUCTS } from './organisations.ts';
import { AMBIGUOUS_PLACES, GERMAN_CITIES, GERMAN_COUNTRIES, GERMAN_REGIONS } from './places.ts';
import { SURNAMES } from './surnames.ts';
import { GERMAN_TOWNS, WORLD_TOWNS } from './towns.ts';

const MONTHS_AND_DAYS = `Januar Februar März April Mai Juni Juli August September Oktober November Dezember Montag Dienstag Mittwoch
Donnerstag Freitag Samstag Sonnabend Sonntag Ostern Pfingsten Weihnachten Silvester Neujahr Sommer Winter Herbst Frühling`;

const common = wordSet(COMMON_NOUNS, MONTHS_AND_DAYS);
const functionWords = wordSet(GERMAN_FUNCTION_WORDS);
const roles = wordSet(cues.GERMAN_ROLES);
const heads = wordSet(cues.GERMAN_ORG_HEADS);
const surnames = wordSet(SURNAMES);
const nounHeads = wordSet(NOUN_HEADS);
const forms = wordSet(cues.COMPANY_FORMS);
const clubs = wordSet(cues.CLUB_PREFIXES);
const particles = wordSet(cues.NAME_PARTICLES);
const placeCues = wordSet(cues.GERMAN_PLACE_CUES);
const ambiguous = wordSet(AMBIGUOUS_PLACES);
const noNames = wordSet(cues.NO_NAMES, cues.NAMELESS_NOUNS);
const determiners =
  wordSet(`der die das den dem des ein eine einen einem einer eines kein keine keinen keiner dieser diese dieses diesem
diesen jeder jede jedes sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres unser unsere zum zur beim vom im am ans ins
viele mehrere alle einige zwei drei vier fünf`);

/** Place and organisation names known in German text. */
export const germanListedNames = (): ListedName[] => [
  ...listed(GERMAN_COUNTRIES, GERMAN_REGIONS, GERMAN_CITIES, GERMAN_TOWNS, WORLD_TOWNS, LANDSCAPES).map((name) => ({
    name,
    type: 'place' as const,
  })),
  ...listed(GERMAN_ORGANISATIONS, MORE_ORGANISATIONS).map((name) => ({ name, type: 'organisation' as const })),
  ...listed(GERMAN_LAWS).map((name) => ({ name, type: 'law' as const })),
  ...listed(PRODUCTS).map((name) => ({ name, type: 'product' as const })),
  ...listed(GERMAN_EVENTS).map((name) => ({ name, type: 'event' as const })),
];

/** No listed role or head is longer: keeps a monstrous word from costing quadratic time. */
const LONGEST_ENDING = Math.max(...[...roles, ...heads].map((word) => word.length));

/** Longest ending of `lower` that is in `set`, of at least `least` letters, and not the whole of a short word. */
function endsIn(set: ReadonlySet<string>, lower: string, least: number): boolean {
  if (set.has(lower)) return true;
  for (let i = Math.max(2, lower.length - LONGEST_ENDING); i <= lower.length - least; i++)
    if (set.has(lower.slice(i))) return true;
  return false;
}

const isGermanRole = remembered((lower: string) => isRoleForm(lower.slice(lower.lastIndexOf('-') + 1)));

/** Oblique forms too: "Philosophen", "Präsidenten", "Ministers". */
const isRoleForm = (lower: string): boolean =>
  endsIn(roles, lower, 5) ||
  (/(?:en|n|s)$/.test(lower) &&
    (endsIn(roles, lower.replace(/(?:n|s)$/, ''), 5) || endsIn(roles, lower.replace(/en$/, ''), 5)));
const isHead = remembered((lower: string) => endsIn(heads, lower.slice(lower.lastIndexOf('-') + 1), 6));
/** A noun of every day alone (2) or at the end of a compound (1), inflected or not. */
const nounKind = remembered((lower: string) => {
  for (const stem of [lower, lower.replace(/(?:n|s|e)$/, ''), lower.replace(/(?:en|er|es|se|ern)$/, '')]) {
    if (nounHeads.has(stem)) return 2;
    if (endsIn(nounHeads, stem, 4)) return 1;
  }
  return 0;
});
const isCommonNoun = remembered(
  (word: string) =>
    common.has(word) ||
    functionWords.has(word.toLowerCase()) ||
    (word.length > 5 && COMMON_NOUN_ENDING.test(word)) ||
    isGermanRole(word.toLowerCase()),
);

export function germanNames(isFirstName: (word: string) => boolean, more: Iterable<ListedName>): NameLanguage {
  const tests = {
    nounsCapitalised: true,
    gazetteer: createGazetteer([...germanListedNames(), ...more]),
    isFirstName,
    isSurname: (word) => surnames.has(word) || (word.endsWith('s') && surnames.has(word.slice(0, -1))),
    isRole: isGermanRole,
    isCommon: isCommonNoun,
    isListedNoun: (word) => common.has(word) || functionWords.has(word.toLowerCase()) || roles.has(word.toLowerCase()),
    isOrganisationHead: isHead,
    isCompanyForm: (word) => forms.has(word),
    isClubPrefix: (word) => clubs.has(word),
    isParticle: (lower) => particles.has(lower),
    nounKind,
    closes: () => null,
    isSmallPlace: () => false,
    isInflected: (word) => /(?:e|en|er|es|em|ung|ungen|heit|keit|s)$/.test(word),
    isDeterminer: (lower) => determiners.has(lower),
    isPlaceCue: (lower) => placeCues.has(lower),
    looksLikePlace: (word) => ambiguous.has(word) || cues.PLACE_ENDINGS.test(word),
    isNoName: (word) => noNames.has(word),
    isJoiner: (lower) => lower === 'für' || lower === 'der' || lower === 'des' || lower === 'zur',
  } satisfies Omit<NameLanguage, 'traits'>;
  return { ...tests, traits: traitsOf(tests) };
}
