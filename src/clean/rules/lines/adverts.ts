/** Labels of advertisements. */
import { pattern } from '../../../text/engine/patterns/layout.ts';
import type { LineRule } from '../rule.ts';

/** The label in capitals before the advertisement itself. */
const LABELLED = /^(?:ANZEIGE|WERBUNG|ADVERTISEMENT|ADVERT|SPONSORED(?: CONTENT)?|PROMOTED)\s*[-–—:|]\s*\S/;
/** "Anzeige | ...": no headline is parted so. */
const DIVIDED = /^(?:anzeige|werbung|advertisement|advert|sponsored|promoted)\s*\|\s*\S/i;

/** "[Anzeige] ...", "[Ad] ...": in brackets it is nothing else. */
const BRACKETED = /^\[(?:anzeige|werbung|advertisement|advert|sponsored|ad)\]\s*\S/i;

/** The label in front of its advertisement, in any case: only where it sells, for "Anzeige: Mann beleidigt Polizisten" is news. */
const IN_FRONT = /^(?:anzeige|werbung|advertisement|advert|sponsored|ad)\s*:\s*\S/i;

/** Words of selling: a discount, a trial, an offer for a short time. */
export const sells = (text: string): boolean => SELLING.test(text);
const SELLING = pattern('iu')`
  (?:
    \d ?(?:%|prozent|percent) (?:rabatt|discount|off|günstiger)
    | (?<!\p{L})(?:
        rabatt | sonderpreis | schnäppchen | gratis | kostenlos testen | zum halben preis
        | jetzt (?:\p{L}+ ){0,3}(?:testen|bestellen|sichern|kaufen|buchen|anmelden)
        | nur (?:heute|noch bis) | save (?:up to )?\d+ | free trial | half price | special offer
        | join our (?:\p{L}+ )?(?:webinar|seminar|conference) | free for subscribers | shop now
        | order now | buy now | book now | discount
      )(?!\p{L})
  )
`;

export const advertLabels: LineRule = {
  name: 'advert-labels',
  reason: 'advertisement',
  role: 'advert',
  test: ({ text }) =>
    (text.length <= 200 && (LABELLED.test(text) || DIVIDED.test(text) || BRACKETED.test(text))) ||
    (text.length <= 320 && IN_FRONT.test(text) && sells(text)) ||
    LABEL.test(text),
  examples: {
    matches: [
      'ANZEIGE',
      '- Anzeige -',
      'ANZEIGE - Heute Abend im Gasthof essen?',
      'Advertisement',
      'Anzeige: Traumbäder zum halben Preis, nur noch bis Sonntag',
      'Ad: Save 20% on boots',
      'Sponsored: Join our webinar on lock gates. Free for subscribers, £20 for everyone else.',
      'Anzeige | Reisebüro Weida: vier Tage Ostsee',
      'ADVERT: Sofas from Weida Furnishing, this week only',
      'Advert',
      '[Anzeige] Boote von Weida Werft',
      '[Ad] Weida Boats: find your own',
      'ADVERTISEMENT FEATURE',
      'Story continues below advertisement',
    ],
    spares: [
      'Anzeige: Mann beleidigt Polizisten',
      'Anzeige gegen Unbekannt',
      'Werbung kostet Geld',
      '[Die Anzeige] ging am Montag ein.',
      'Anzeige - und dann?',
    ],
  },
};
const LABEL = pattern('i')`
  ^[-–—*\s([]*(?:
    anzeigen? | werbung | advert | advertisement(?: feature)? | advertising
    | sponsored(?: content| post)? | gesponsert | ad | promoted | paid (?:content|post)
    | (?:anzeige|werbung|advertisement)[.:!]? ?(?:
        hier endet die | weiter nach der | scroll(?:en)? (?:to continue|down) | continue reading below
        | article continues below
      ).{0,60}
    | (?:article|story) continues (?:below|after).{0,40} | perfektes setup zum thema
  )[-–—*\s)\]:.]*$
`;
