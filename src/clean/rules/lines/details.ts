/** Lines that say who wrote and when: read as metadata, no sentence of the text. */
import { pattern } from '../../../text/engine/patterns/layout.ts';
import { bylineOf } from '../../metadata/byline-line.ts';
import { dateLine } from '../../metadata/dates.ts';
import type { LineRule } from '../rule.ts';

const AGO = pattern('i')`
  ^(?:vor |updated? |published |aktualisiert |posted )?(?:vor )?\d{1,2} (?:
    minuten? | stunden? | tagen? | wochen? | mins? | minutes? | hours? | hrs? | days? | weeks?
    | months?
  )(?: ago)?(?:\s*[|·,]?\s*\d{1,2}:\d{2}.{0,30})?$
`;
/** "By Sam Ortiz - 11/18/19 11:04 PM EST", "Updated at 1:23 p.m." */
const DATED_BYLINE = pattern('iu')`
  ^(?:by|von) \p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,3}\s*[-–—|,·]\s*\d{1,2}[./]\d{1,2}[./]\d{2,4}[^.!?]{0,25}$
  | ^(?:(?:zuletzt |last )?(?:updated|aktualisiert))(?: at| um|:)? \d{1,2}[:.]\d{2}(?: ?(?:[ap]\.?m\.?|uhr))?(?: [A-Z]{2,4})?$
`;
/** "Posted by: Web Team" */
const POSTED = /^(?:posted|published|veröffentlicht|eingestellt) (?:by|von)\s?: ?\p{Lu}[^.!?]{1,40}$/iu;
/** "Erstpublikation: 3.5.2024, 9:44 Uhr." */
const FIRST = /^(?:erstpublikation|erstveröffentlichung|first published)\s?: ?\d/i;
const READING = /(?:lesezeit|lesedauer|reading time|min(?:ute)?s? (?:read|lesezeit))/i;
const KEYWORDS =
  /^(?:tags?|schlagwörter|schlagworte|stichwörter|stichworte|keywords|filed under|posted in|kategorien?|category|categories|rubrik|ressort|themen|topics)\s?:\s?\S.{0,200}$/i;

export const detailLines: LineRule = {
  name: 'detail-lines',
  reason: 'details about the article: author, date, keywords',
  role: null,
  test: ({ text, quote }) =>
    !quote &&
    text.length <= 210 &&
    (AGO.test(text) ||
      DATED_BYLINE.test(text) ||
      KEYWORDS.test(text) ||
      POSTED.test(text) ||
      (text.length <= 80 && FIRST.test(text)) ||
      (text.length <= 120 && READING.test(text) && /\d/.test(text)) ||
      bylineOf(text, null) !== null ||
      (text.length <= 120 &&
        !/[.!?…]["“”]?$/.test(text.replace(/\b(?:uhr|a\.m\.|p\.m\.)$/i, '')) &&
        dateLine(text) !== null)),
  examples: {
    matches: [
      'Von Eva Ruhland',
      'Stand: 28.04.2024 16:11 Uhr',
      'By Sam Ortiz',
      'By Sam Ortiz - 11/18/19 11:04 PM EST',
      'Updated at 1:23 p.m.',
      'Aktualisiert um 13.23 Uhr',
      'Zuletzt aktualisiert: 13:23 Uhr',
      'Posted by: Web Team',
      'Erstpublikation: 03.05.2024, 09:44 Uhr.',
      '8 hours ago',
      'Tags: Bahn, Streik',
      '3. Mai 2024',
      'Lesezeit: 4 Minuten',
    ],
    spares: [
      'Von Berlin bis München fuhr am Montag kein Zug.',
      'Am 3. Mai 2024 trat der Minister zurück.',
      'Updated at 1:23 p.m., the warning covered all of the valley.',
      'Posted by drone: how the mail reached the island.',
      'By Monday the river had fallen.',
    ],
  },
};
