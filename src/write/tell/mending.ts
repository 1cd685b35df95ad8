/** Last touches to a telling: what putting a clause together anew leaves in it. */

/** @param source the sentence that is told */
export const mended = (text: string, source: string): string =>
  withoutComma(text, source)
    .replace(TO_ITSELF, '')
    .replace(TORN_ADDITION, '$1 ')
    .replace(SHOUTED, unshouted)
    .replace(OF_ONE_YEAR, '$1 und $3 $2')
    .replace(OF_HIS_BODY, '$1$3')
    .replace(HALF_DAY, '$&.');

/** "closed at 7.30 p.m, the report said" */
const HALF_DAY = /\b[ap]\.m(?=,)/gu;

/** "im Mai 2026 und Juni 2026" */
const OF_ONE_YEAR =
  /(?<=im )((?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November)) (\d{4}) und ((?:Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)) \2/u;
/** "Halden Trust spokesman Ross Kern, of the Halden Trust, said" */
const OF_HIS_BODY =
  /((?<!\p{L})(\p{Lu}[\p{L}’'.-]*(?: (?:of |and |for )?\p{Lu}[\p{L}’'.-]*)*) \p{Ll}[\p{Ll} -]{3,30} \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)+),? of (?:the )?\2(?:,|(?= ))(.?)/u;

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
