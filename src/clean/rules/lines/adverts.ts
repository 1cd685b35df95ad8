/** Labels of advertisements. */
import type { LineRule } from '../rule.ts';

/** The label in capitals before the advertisement itself. */
const LABELLED = /^(?:ANZEIGE|WERBUNG|ADVERTISEMENT|SPONSORED)\s*[-–—:|]\s*\S/;

export const advertLabels: LineRule = {
  name: 'advert-labels',
  reason: 'advertisement',
  role: 'advert',
  test: ({ text }) =>
    (text.length <= 200 && LABELLED.test(text)) ||
    /^[-–—*\s([]*(?:anzeigen?|werbung|advert|advertisement|advertising|sponsored(?: content| post)?|gesponsert|ad|promoted|paid (?:content|post)|(?:anzeige|werbung|advertisement)[.:!]? ?(?:hier endet die|weiter nach der|scroll(?:en)? (?:to continue|down)|continue reading below|article continues below).{0,60}|(?:article|story) continues (?:below|after).{0,40}|perfektes setup zum thema)[-–—*\s)\]:.]*$/i.test(
      text,
    ),
  examples: {
    matches: [
      'ANZEIGE',
      '- Anzeige -',
      'ANZEIGE - Heute Abend im Gasthof essen?',
      'Advertisement',
      'Advert',
      'Story continues below advertisement',
    ],
    spares: ['Anzeige gegen Unbekannt', 'Werbung kostet Geld', 'Anzeige - und dann?'],
  },
};
