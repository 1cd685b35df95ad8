/** Last touches to a telling: what putting a clause together anew leaves in it. */

/** @param source the sentence that is told */
export const mended = (text: string, source: string): string =>
  withoutComma(text, source).replace(TO_ITSELF, '').replace(TORN_ADDITION, '$1 ').replace(SHOUTED, unshouted);

/** "zum Entscheid, und zwar, am 14. Juni" */
const TORN_ADDITION = /(, und zwar), /u;

/** "THE head of the firm": the capitals of a first line */
const SHOUTED = /(?:^|(?<=\s))(?:THE|AN|DER|DIE|DAS|EINE?)(?= \p{Ll})/u;
const unshouted = (word: string, at: number): string =>
  (at === 0 ? word.charAt(0) : word.charAt(0).toLowerCase()) + word.slice(1).toLowerCase();

/** To whom somebody spoke, the attribution says. */
const TO_ITSELF =
  / (?:im (?:Gespräch|Interview) mit|gegenüber) (?:dieser|unserer|unserem|diesem) (?:Zeitung|Redaktion|Sender|Magazin|Blatt)(?=[ ,.])/u;

/** "zwei Jahre länger als angeboten": what the source writes without a comma is one phrase. */
const withoutComma = (text: string, source: string): string =>
  text.replace(/(\S+), (\p{Ll}+er|mehr|weniger) als(?!\p{L})/u, (whole, before: string, more: string) =>
    source.includes(`${before} ${more} als`) ? `${before} ${more} als` : whole,
  );
