/** German days that a verb of moving, extending or fixing points at: they lie ahead, though the verb tells what was done. */
import { bounded, source } from '../engine/patterns/layout.ts';

const END = String.raw`\s+(?:(?:zu[mr]?|de[nmr]|das|kommende[nrs]?|nächste[nrs]?|Anfang|Mitte|Ende|Beginn|einschließlich|mindestens|voraussichtlich)\s+){0,4}$`;
const led = (by: string): RegExp => new RegExp(String.raw`(?<!\p{L})(?:${by})${END}`, 'iu');

/** "hat die Frist bis Ende Juli verlängert", "wurde auf Montag verlegt" */
const MOVING = bounded(
  'versch(?:oben|ob|iebt|ieben)|verleg(?:t|te|ten|en)|vertag(?:t|te|ten|en)|verlänger(?:t|te|ten|n)|vorgezogen|vorverlegt|ausgedehnt|ausgeweitet|aufgeschoben|zurückgestellt',
);
/** "ist auf den 3. Mai terminiert" */
const FIXING = bounded('angesetzt|terminiert|anberaumt|festgesetzt|festgelegt|gelegt|einberufen|befristet');
/** "verpflichtete sich, bis zum 31. Dezember zu liefern", "kündigte zum 31. März" */
const AGREEING = bounded(
  String.raw`gekündigt|kündig(?:te|ten)(?! an(?!\p{L}))|verpflichte(?:t|te|ten)|geeinigt|einigten?|verständig(?:t|te|ten)|vereinbar(?:t|te|ten)|zugesagt|zugesichert`,
);
/** "schließt das Werk zum 31. Dezember": told as it stands, it is to come. */
const ENDING = bounded(
  source`
    schließ(?:t|en) | endet | enden | beende(?:t|n) | übern(?:immt|ehmen) | tritt | treten
    | scheide(?:t|n) | wechsel(?:t|n) | verl(?:ässt|assen) | kündig(?:t|en) | hör(?:t|en) | gibt | geben
    | stell(?:t|en) | läuft | laufen | beginn(?:t|en) | start(?:et|en) | steig(?:t|en) | sink(?:t|en)
    | erhöh(?:t|en) | senk(?:t|en) | entf(?:ällt|allen) | fällt | fallen
  `,
);
/** What stands before the day, with the verbs on either side that make it one to come. */
const AHEAD: readonly (readonly [RegExp, RegExp])[] = [
  [led('auf|bis|in'), MOVING],
  [led('auf|für|zum|bis'), FIXING],
  [led('zum|bis'), AGREEING],
  [led('zum'), ENDING],
  // "die auf den 17. Januar gedrängt hatte"
  [
    /(?<!\p{L})auf (?:den |einen )?$/iu,
    /(?<!\p{L})(?:gedrängt|dräng(?:t|te|ten|en)|gepocht|poch(?:t|te|ten|en))(?!\p{L})/iu,
  ],
];
/** "ein Aufhebungsvertrag zum 31. Dezember", "die Kündigung zum Jahresende": what is agreed or given up for a day. */
const GIVEN_UP = new RegExp(
  String.raw`(?:vertrag|kündigung|rücktritt|austritt|ausstieg|ausscheiden|schließung|auflösung|abschied|garantie|zusage|stilllegung)\s+(?:bis|zum)${END}`,
  'iu',
);

/** "hat die Hoffnung auf eine Öffnung im Mai aufgegeben" */
const HOPED =
  /(?<!\p{L})(?:Hoffnung|Aussicht|Chance|Traum)(?:en)? (?:auf|von) [^,.;]{2,40} (?:am|im|zu[mr]|ab|ab dem) $/iu;

/** "vom 14. Juni auf Ende Juli verschoben": both ends lie ahead. */
const FROM = /(?<!\p{L})vo[mn]\s+(?:(?:Anfang|Mitte|Ende)\s+)?$/iu;
/** "ist noch einmal verschoben worden, vom 5. Juli auf den 13. September" */
const TO_OTHER = /, vo[mn] [^,;:]{3,24} auf (?:den )?$/u;
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
  // "..., und zwar zum 31. Dezember" goes on with the clause before
  const clause = before.replace(/, und zwar (?=\p{L}+ $)/u, ' und zwar ');
  const own = clause.slice(Math.max(clause.search(/[,;:][^,;:]*$/u), 0));
  const rest = behind.split(CLAUSE)[0]!;
  const says = (deed: RegExp): boolean => deed.test(own) || deed.test(rest);
  return (
    AHEAD.some(([lead, deed]) => lead.test(before) && says(deed)) ||
    GIVEN_UP.test(before) ||
    HOPED.test(before) ||
    (FROM.test(before) && GOES_ON.test(behind) && says(MOVING)) ||
    (TO_OTHER.test(before) && MOVING.test(before)) ||
    (HAPPENING.test(before) && DROPPED.test(behind))
  );
}
