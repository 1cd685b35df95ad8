/** What the spelling of a word lets it be in a name: found once for each word, so that the finders ask one number and not ten lists. */
import { noted, type Spelling } from '../sentences/words.ts';
import type { NameLanguage, Traits } from './nameLanguage.ts';

/** Bits of a word's traits; each is what the test of that name in `NameLanguage` says of it. */
export const COMMON = 1;
export const ROLE = 2;
export const FIRST_NAME = 4;
export const COMPANY_FORM = 8;
export const CLUB_PREFIX = 16;
export const ORGANISATION_HEAD = 32;
/** a listed name may begin with it */
export const LISTED_FIRST = 64;
/** a noun of every day in a language where only names have capitals */
export const EVERYDAY = 128;

type Tests = Omit<NameLanguage, 'traits'>;

/** To be made once a program, see `noted`. */
export const traitsOf = (language: Tests): Traits => noted((spelling) => read(language, spelling));

function read(language: Tests, { raw, small }: Spelling): number {
  return (
    (language.isCommon(raw) ? COMMON : 0) |
    (language.isRole(small) ? ROLE : 0) |
    (language.isFirstName(raw) ? FIRST_NAME : 0) |
    (language.isCompanyForm(raw) ? COMPANY_FORM : 0) |
    (language.isClubPrefix(raw) ? CLUB_PREFIX : 0) |
    (language.isOrganisationHead(small) ? ORGANISATION_HEAD : 0) |
    (language.gazetteer.mayBegin(raw) ? LISTED_FIRST : 0) |
    (!language.nounsCapitalised && language.nounKind(small) === 2 ? EVERYDAY : 0)
  );
}
