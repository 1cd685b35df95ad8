/** What somebody is called by, as word lists: the office or calling that stands beside a name. */
import { wordsOf } from './rows.ts';

/** In small or large letters, as the end of a compound and by itself. */
const anyCase = (lines: readonly string[]): string =>
  lines
    .flatMap((line) => line.split(' '))
    .map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`)
    .join('|');

/** What a German role ends in; the feminine adds "in". */
const WITH_FEMININE = [
  // of firms, clubs and bodies
  'chef leiter führer präsident sprecher sekretär direktor manager gründer inhaber betreiber unternehmer eigentümer',
  'geschäftsführer verwalter prokurist koordinator vorstand vertreter berater aufseher prüfer',
  // of the state
  'meister minister kanzler kommissar landrat dezernent planungsrat senator stadtrat stadtbaurat kämmerer bürgermeister',
  // of courts and parishes
  'richter verteidiger jurist rechtler gutachter bischof pfarrer aktivist',
  // of science
  'forscher wissenschaftler professor ökonom analyst ingenieur architekt statiker mediziner historiker physiker biologe',
  'geologe psychologe soziologe ökologe chemiker meteorologe astronom',
  // of the field, the stage and the land
  'trainer stürmer spieler kapitän torjäger intendant regisseur dirigent dramaturg kurator autor',
  'wirt landwirt pfleger',
];
/** Their feminine changes the stem, or there is none. */
const OTHER_FORMS = [
  '(?:[Rr]ät|[Ww]ält|[Vv]orständ|[Ää]rzt|[Aa]nwält)in [Aa]nwalt [Aa]rzt',
  '[Vv]orsitzender? [Bb]iologin [Gg]eologin [Oo]bmann [Oo]bfrau',
];
export const ROLES_DE = `(?:${anyCase(WITH_FEMININE)})(?:in)?|${wordsOf(OTHER_FORMS)}`;

/** English roles, as their last word. */
const LAST_WORDS = [
  // of firms, clubs and bodies
  'director executive president officer spokes(?:man|woman|person) chair(?:man|woman)? chief secretary head leader',
  'founder manager owner partner treasurer principal consultant auditor strategist organiser organizer campaigner',
  // of the state
  'minister general mayor governor commissioner senator chancellor councillor ombudsman councilwoman councilman',
  'superintendent inspector clerk harbourmaster sheriff',
  // of courts and the police
  'lawyer judge prosecutor attorney detective investigator',
  // of science
  'analyst economist virologist professor researcher scientist engineer historian biologist geologist architect',
  'lecturer physicist chemist psychiatrist botanist',
  // of the field, the stage and the town
  'coach striker captain curator author farmer baker teacher nurse volunteer surgeon midwife bishop shopkeeper fisherman',
];
export const ROLES_EN = String.raw`(?:${anyCase(LAST_WORDS)}|MP|\p{L}+ologist)`;

const BY_ITSELF = [
  'president minister mayor governor chairman chairwoman director spokesman spokeswoman founder coach captain',
  'senator commissioner councilwoman councilman councillor inspector ombudsman clerk sheriff MP',
  'lawyer judge attorney prosecutor',
  'economist analyst virologist professor historian biologist geologist researcher scientist engineer architect',
  String.raw`physicist chemist botanist strategist \p{L}+ologist`,
  'farmer campaigner baker teacher nurse volunteer surgeon midwife bishop shopkeeper fisherman author curator',
];
/** A single word that says what somebody is; "head", "chief", "owner" say of what is missing. */
export const ALONE = new RegExp(`^(?:${wordsOf(BY_ITSELF)})$`, 'iu');
