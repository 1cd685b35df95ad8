/** How English names are recognised: lists and word tests for the engine. */
import { createGazetteer, type ListedName } from '../../engine/names/gazetteer.ts';
import type { NameLanguage } from '../../engine/names/nameLanguage.ts';
import { traitsOf } from '../../engine/names/traits.ts';
import { listed, wordSet } from '../../engine/sentences/words.ts';
import * as cues from './cues.ts';
import { EVERYDAY_WORDS } from './everydayWords.ts';
import { ENGLISH_ORGANISATIONS } from './organisations.ts';
import { ENGLISH_PLACES } from './places.ts';

const roles = wordSet(cues.ENGLISH_ROLES);
const heads = wordSet(cues.ENGLISH_ORG_HEADS);
const common = wordSet(cues.ENGLISH_COMMON);
const placeCues = wordSet(cues.ENGLISH_PLACE_CUES);
const forms = wordSet(
  `AG GmbH SE Inc Inc. Corp Corp. Corporation Company Co Co. Ltd Ltd. Limited LLC LLP LP plc PLC S.A. SA NV N.V. BV Holdings Group Partners Bancorp AI Labs`,
);
const everyday = wordSet(EVERYDAY_WORDS);
const placeHeads = wordSet(cues.ENGLISH_PLACE_HEADS);
const closings = wordSet(cues.ENGLISH_ORG_CLOSINGS);
const neverSmall = wordSet(cues.NEVER_SMALL_PLACES);
/** Shorter words mean too many other things. */
const SHORTEST_SMALL_PLACE = 6;
const smallPlaces = new Set(
  listed(ENGLISH_PLACES)
    .map((name) => name.toLowerCase())
    .filter((name) => name.length >= SHORTEST_SMALL_PLACE && /^\p{L}+$/u.test(name) && !neverSmall.has(name)),
);
const clubs = wordSet('FC AFC SC AC');
const particles = wordSet('von van de del della di da du la le al bin ibn ben ter st');
const determiners = wordSet('the a an this that these those his her its their our my your some any no');
const noNames = wordSet(
  `OH MD RFP DUI IPO VHS ISO LNG WOW PSA CPA SVP VP LTD PVT PLC PHD MBA BBQ DIY DVR HDTV HD UFO SOS ASAP RSVP BTW IMO FYI PDA SEO ROI RV MPG MPH KM LB EST PST CST MST BC AD CE BCE RE FW FWD CC BCC PO BOX QA TBD TBA PM AM NYE TV PC IT AI ID DNA GPS SMS PDF CD DVD SUV GMT UTC CET EUR USD USB LED LCD HIV AIDS CEO CTO CFO COO PR HR II III IV VI VII VIII IX XI XII OK LOL OMG FAQ RSS URL HTML API CPU GPU RAM ISBN AM PM GDP VAT ATM NOT AND THE FOR BUT ALL YOU ARE WAS ANY WILL THIS THAT NO YES DO IS IT IN ON OF TO MY WE HE SO IF AS AT BY BE OR UP GO ME AN`,
);

export const englishListedNames = (): ListedName[] => [
  ...listed(ENGLISH_PLACES).map((name) => ({ name, type: 'place' as const })),
  ...listed(ENGLISH_ORGANISATIONS).map((name) => ({ name, type: 'organisation' as const })),
];

export function englishNames(isFirstName: (word: string) => boolean, more: Iterable<ListedName>): NameLanguage {
  const tests = {
    nounsCapitalised: false,
    gazetteer: createGazetteer([...englishListedNames(), ...more]),
    isFirstName,
    isSurname: () => false,
    isRole: (lower) => roles.has(lower.slice(lower.lastIndexOf('-') + 1)),
    isCommon: (word) => common.has(word),
    isListedNoun: (word) => common.has(word),
    isOrganisationHead: (lower) => heads.has(lower),
    isCompanyForm: (word) => forms.has(word),
    isClubPrefix: (word) => clubs.has(word),
    isParticle: (lower) => particles.has(lower),
    nounKind: (lower) => (everyday.has(lower) ? 2 : 0),
    closes: (lower) => (placeHeads.has(lower) ? 'place' : closings.has(lower) ? 'organisation' : null),
    isSmallPlace: (lower) => smallPlaces.has(lower),
    isInflected: () => false,
    isDeterminer: (lower) => determiners.has(lower),
    isPlaceCue: (lower) => placeCues.has(lower),
    looksLikePlace: () => true,
    isNoName: (word) => noNames.has(word),
    isJoiner: (lower) => lower === 'of' || lower === 'for',
  } satisfies Omit<NameLanguage, 'traits'>;
  return { ...tests, traits: traitsOf(tests) };
}
