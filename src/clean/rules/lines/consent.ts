/** Placeholders for embedded contents and notices of players, which speak to the reader about the page. */
import { pattern } from '../../../text/engine/patterns/layout.ts';
import type { LineRule } from '../rule.ts';

const NOTICE = pattern('i')`
  (?:
    an dieser stelle (?:finden sie|befindet sich|steht) .{0,80}extern
    | externe[nr]? inhalte?.{0,60}(?:angezeigt|anzeigen|geladen|laden|aktivieren|zustimm|einwillig)
    | personenbezogene daten an (?:drittplattformen|dritt|externe)
    | um diesen (?:inhalt|beitrag) (?:anzu(?:zeigen|sehen)|zu sehen|darzustellen)
    | mit dem (?:laden|klick) .{0,60}(?:akzeptier|datenschutzerklärung)
    | inhalte? von (?:
        youtube | twitter | x | instagram | facebook | tiktok | vimeo
      ) .{0,60}(?:laden|anzeigen|zustimm|aktivier)
    | empfohlener (?:redaktioneller|externer) inhalt | view this (?:post|photo|video) on
    | ein beitrag geteilt von | a post shared by | externer inhalt nicht verfügbar
    | deine privatsphäre-einstellungen verhindern | this (?:content|video) (?:is not|can(?:no|')t)
    | (?:player|video|karte|inhalt) wird geladen | your browser does not support
    | ihr browser unterstützt | dein browser unterstützt
    | (?:
        this (?:web)?site | we(?: and our (?:\d+ )?partners)? | wir(?: und unsere (?:\d+ )?partner)?
        | (?:diese|unsere) (?:webseite|website|seite)
      ) (?:uses?|verwende[nt]|nutz(?:en|t)|benutzt) (?:\S+ ){0,3}cookies
    | cookies? (?:ermöglichen|are absolutely|helfen uns|erleichtern) | ende der weiteren informationen
    | dieser artikel wurde ausgedruckt | diesen artikel drucken | dieses thema im programm
    | something went wrong
    | we (?:value|respect|care about) your privacy | (?:we and our|wir und unsere) \d+ partner
    | (?:manage|verwalten) (?:options|preferences|cookies) ?(?:[\/|·]|$) | mit klick auf .{0,30}zustimmen
  )
`;

export const notices: LineRule = {
  name: 'notices',
  reason: 'notice of the page to its reader',
  role: null,
  test: ({ text }) => text.length <= 420 && NOTICE.test(text),
  examples: {
    matches: [
      'Ich bin damit einverstanden, dass mir externe Inhalte angezeigt werden.',
      'Diese Website verwendet Cookies.',
      'Wir und unsere 12 Partner verwenden Cookies. Alle annehmen',
      'Wir und unsere 148 Partner verarbeiten personenbezogene Daten. Zustimmen und weiter',
      'We value your privacy. Manage options / Consent',
      'Player wird geladen',
      'View this post on Instagram',
    ],
    spares: [
      'Wir und unsere Partner bauen 40 Wohnungen, sagte die Genossin.',
      'We value your work, the minister told the nurses.',
      'Das Gericht verbot dem Konzern, Cookies ohne Einwilligung zu setzen.',
      'Der Player wird zum Saisonende den Verein verlassen.',
    ],
  },
};
