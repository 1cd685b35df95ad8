/** Standing lines of newsletters: why the mail came, how to leave the list, how to read it elsewhere. */
import { pattern } from '../../../text/engine/patterns/layout.ts';
import type { LineRule } from '../rule.ts';

const WHY = pattern('i')`
  ^(?:sie|du) (?:
    erhalten | erhältst | bekommen | bekommst
  ) (?:diese[nrs]?|unsere[nrs]?|den|die) (?:\S+[- ]){0,3}(?:
    newsletter | e-?mail | mail | nachricht | briefing
  )\b.{0,60}\b(?:weil|da|an)\b
  | ^(?:
      you(?:['’]re| are) (?:receiving|getting) | you (?:received|got)
    ) this (?:e-?mail|newsletter|message) (?:because|since|as)
  | ^you(?:['’]re| are)(?: currently)? a (?:free|paid) (?:subscriber|member) (?:to|of)\b
  | ^this (?:e-?mail|newsletter|message) was sent to\b
  | ^diese (?:e-?mail|nachricht) (?:wurde|ging) an .{0,80}(?:gesendet|geschickt|verschickt)
`;
const LEAVE = pattern('i')`
  ^(?:(?:newsletter|hier|jetzt|vom newsletter) )?(?:abmelden|abbestellen|austragen|unsubscribe)\b(?:
    \W | hier | here | impressum | datenschutz | imprint | privacy(?: policy)? | newsletter
    | (?:einstellungen|profil)(?: ändern)? | (?:manage|update) (?:your )?preferences | from this list
  )*$
  | ^(?:wenn|falls|möchten|wollen) (?:sie|du) .{0,60}(?:
      newsletter | e-?mails? | mails? | nachrichten
    ).{0,40}(?:nicht mehr|keine|abbestellen|abmelden).{0,120}$
  | ^(?:
      if you | don['’]t want | no longer want | to stop receiving | to unsubscribe
    ).{0,100}(?:unsubscribe|opt out).{0,60}$
`;
/** "© 2026 Ana Low, 12 Lock Lane. Unsubscribe": who sent it, and the way out. */
const FOOT = /^(?:©|\(c\)|copyright)\s.{3,200}(?:unsubscribe|abmelden|abbestellen)$/isu;
/** "Anbei unsere Pressemitteilung mit der Bitte um Veröffentlichung": what a letter says of what is below. */
const ENCLOSED = pattern('iu')`
  ^(?:(?:anbei|im anhang|nachfolgend|nachstehend|beigefügt)(?:\s\p{L}+){0,4} (?:presse|medien)\p{L}+\b.{0,80}
    | (?:please find|we attach|attached is|below is)(?: \S+){0,4} (?:press|media|news) (?:release|statement)\b.{0,80})$
`;
const ELSEWHERE = pattern('i')`
  ^(?:(?:newsletter|e-?mail|mail|diesen newsletter) )?(?:
    im browser (?:ansehen|anzeigen|öffnen|lesen) | online (?:ansehen|lesen)
  )$
  | ^(?:view|read|open) (?:(?:this|the) (?:e-?mail|newsletter) |it )?(?:
      in (?:(?:your|the|a) )?(?:web ?)?browser | online
    )$
  | ^(?:wird|falls|sollte) (?:diese|dieser|die) (?:
      e-?mail | newsletter | mail | nachricht
    ) nicht (?:richtig|korrekt|gut) .{0,40}(?:angezeigt|dargestellt).{0,60}$
`;

export const mailingLines: LineRule = {
  name: 'mailing',
  reason: 'standing line of a newsletter',
  role: null,
  test: ({ text, quote }) =>
    !quote &&
    text.length <= 400 &&
    [WHY, LEAVE, FOOT, ENCLOSED, ELSEWHERE].some((pattern) => pattern.test(text.replace(/[.!]$/, ''))),
  examples: {
    matches: [
      'Sie erhalten diesen Newsletter, weil Sie sich angemeldet haben. Abmelden',
      'Abmelden | Impressum',
      'Newsletter abbestellen',
      'Falls Sie unseren Newsletter nicht mehr lesen wollen, klicken Sie hier.',
      'Im Browser ansehen',
      'View this email in your browser',
      'View in browser',
      'Wird diese E-Mail nicht richtig dargestellt? Im Browser ansehen',
      "You're receiving this email because you signed up on our website.",
      'If you no longer wish to receive these emails, click here to unsubscribe.',
      "You're currently a free subscriber to Bote am Morgen.",
      '© 2026 Eva Ruhland, Deichweg 3, Weida. Unsubscribe',
      'anbei unsere Pressemitteilung mit der Bitte um Veröffentlichung.',
      'Please find below our press release.',
      'Wird dieser Newsletter nicht richtig angezeigt?',
    ],
    spares: [
      'Sie erhalten diese Woche Post vom Finanzamt.',
      'Abmelden müssen sich die Bürger beim Amt.',
      'Sie erhalten den Preis, weil sie das Verfahren erfunden haben.',
      'Falls Sie keine Wohnung finden, hilft die Stadt.',
      'You received this prize because of your work.',
      'If you click here, nothing happens, the minister joked.',
      'Anbei lag ein Brief des Ministers.',
      '© 2026 Weidaer Bote',
      'Der Newsletter wurde im Mai abbestellt.',
    ],
  },
};
