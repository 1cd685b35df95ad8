/** German days that a verb of moving, extending or fixing points at: they lie ahead, though the verb tells what was done. */

const MOVES = String.raw`(?:versch(?:oben|ob|oben|iebt|ieben)|verleg(?:t|te|ten|en)|vertag(?:t|te|ten|en)|verlänger(?:t|te|ten|n)|vorgezogen|vorverlegt|ausgedehnt|ausgeweitet|aufgeschoben|zurückgestellt)`;
const FIXES = String.raw`(?:angesetzt|terminiert|anberaumt|festgesetzt|festgelegt|einberufen|befristet)`;
const END = String.raw`\s+(?:(?:zu[mr]?|de[nmr]|das|kommende[nrs]?|nächste[nrs]?|Anfang|Mitte|Ende|Beginn|einschließlich|mindestens|voraussichtlich)\s+){0,4}$`;

/** "hat die Frist bis Ende Juli verlängert", "wurde auf Montag verlegt": before the day, and the verb on either side. */
const TO = new RegExp(String.raw`(?<!\p{L})(?:auf|bis|in)${END}`, 'iu');
const MOVING = new RegExp(String.raw`(?<!\p{L})${MOVES}(?!\p{L})`, 'iu');
const FIXING = new RegExp(String.raw`(?<!\p{L})${FIXES}(?!\p{L})`, 'iu');
const FIXED_FOR = new RegExp(String.raw`(?<!\p{L})(?:auf|für|zum|bis)${END}`, 'iu');
/** "ein Aufhebungsvertrag zum 31. Dezember", "die Kündigung zum Jahresende": what is agreed or given up for a day. */
const GIVEN_UP = new RegExp(
  String.raw`\p{L}*(?:vertrag|kündigung|rücktritt|austritt|ausstieg|ausscheiden|schließung|auflösung|abschied|garantie|zusage|stilllegung)\s+(?:bis|zum)${END}`,
  'iu',
);
/** "verpflichtete sich, bis zum 31. Dezember zu liefern", "kündigte zum 31. März" */
const AGREES = String.raw`(?:gekündigt|kündig(?:te|ten)(?! an(?!\p{L}))|verpflichte(?:t|te|ten)|geeinigt|einigten?|verständig(?:t|te|ten)|vereinbar(?:t|te|ten)|zugesagt|zugesichert)`;
const AGREEING = new RegExp(String.raw`(?<!\p{L})${AGREES}(?!\p{L})`, 'iu');
const AGREED_FOR = new RegExp(String.raw`(?<!\p{L})(?:bis|zum)${END}`, 'iu');

/** "schließt das Werk zum 31. Dezember": told as it stands, it is to come. */
const ENDS =
  /(?<!\p{L})(?:schließ(?:t|en)|ende(?:t|n)|beende(?:t|n)|übern(?:immt|ehmen)|tritt|treten|scheide(?:t|n)|wechsel(?:t|n)|verl(?:ässt|assen)|kündig(?:t|en)|hör(?:t|en)|gib(?:t)|geben|stell(?:t|en)|läuft|laufen|beginn(?:t|en)|start(?:et|en)|steig(?:t|en)|sink(?:t|en)|erhöh(?:t|en)|senk(?:t|en)|entf(?:ällt|allen)|fällt|fallen)(?!\p{L})/iu;
const ON_THE_DAY = new RegExp(String.raw`(?<!\p{L})zum${END}`, 'iu');

/** "vom 14. Juni auf Ende Juli verschoben": both ends lie ahead. */
const FROM = /(?<!\p{L})vo[mn]\s+(?:(?:Anfang|Mitte|Ende)\s+)?$/iu;
const GOES_ON = /^\s*(?:auf|bis|in)\s/iu;
/** "Die Vereidigung am 2. November ist abgesetzt" */
const DROPPED =
  /^[^.;,]{0,30}?\s(?:ist|sind|sei|seien)\s(?:\p{L}+\s){0,3}?(?:abgesagt|abgesetzt|ausgesetzt|verschoben|gestrichen|geplatzt|vertagt|vom tisch)(?!\p{L})/iu;
const HAPPENING = /\p{Lu}\p{L}+\s+am\s+$/u;
/** A verb in front moves the day only where nothing ends its clause in between. */
const CLAUSE = /[,;:]/u;

/**
 * @param before the sentence up to the day
 * @param behind the sentence from its end
 */
export function pointsAhead(before: string, behind: string): boolean {
  const own = before.slice(Math.max(before.search(/[,;:][^,;:]*$/u), 0));
  const rest = behind.split(CLAUSE)[0]!;
  const says = (verb: RegExp): boolean => verb.test(own) || verb.test(rest);
  return (
    (TO.test(before) && says(MOVING)) ||
    (FIXED_FOR.test(before) && says(FIXING)) ||
    GIVEN_UP.test(before) ||
    (ON_THE_DAY.test(before) && (ENDS.test(before) || ENDS.test(rest))) ||
    (AGREED_FOR.test(before) && says(AGREEING)) ||
    (FROM.test(before) && GOES_ON.test(behind) && says(MOVING)) ||
    (HAPPENING.test(before) && DROPPED.test(behind))
  );
}
