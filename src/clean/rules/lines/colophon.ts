/** Standing notes under and over articles: rights, commissions, how to reach the author, who edited. */
import { pattern } from '../../../text/engine/patterns/layout.ts';
import type { LineRule } from '../rule.ts';

const NOTE = pattern('i')`
  ^\W{0,3}(?:
    (?:copyright\b|©|\(c\)).{0,200}$ | alle rechte vorbehalten | all rights reserved
    | this (?:document|material|content|article) (?:
        is subject to copyright | may not be (?:published|reproduced|re-?published)
        | is (?:the )?copyright
      )
    | this (?:article|story|content|material) is the (?:copyrighted )?property of
    | (?:prior )?(?:written )?permission (?:must|needs to) be (?:obtained|granted)
    | .{3,60} is not responsible for the (?:opinions?|statements?|content|views) | citation:
    | nachdruck
    | this (?:post|article|page|story) (?:may )?contains? (?:
        affiliate | references to products | sponsored | links to
      )
    | (?:we|wired|our \w+) (?:may )?(?:earn|receive)s? (?:a |an )?(?:\w+ )?commission
    | if you (?:buy|purchase|click|make a purchase) .{0,80}(?:commission|link)
    | (?:dieser|der) (?:artikel|beitrag|text) enthält (?:affiliate|werbe|werbung|provisions)
    | (?:bei |die )?(?:mit \S+ )?(?:
        gekennzeichnete[nr]? | markierte[nr]?
      ) links?.{0,80}(?:provision|affiliate)
    | kaufst du .{0,80}provision | wenn (?:sie|du) .{0,80}(?:provision|affiliate)
    | (?:follow|email|contact|reach) (?:\S+ ){1,6}(?:
        on (?:twitter|x|facebook|instagram|threads|bluesky) | at \S+@\S+ | @\S+
      )
    | \S+ (?:\S+ )?(?:may|can) be (?:reached|contacted) at | have a (?:news )?tip
    | got a (?:news )?tip | do you have a (?:story|tip)
    | \(?(?:additional )?reporting by .{3,200}(?:editing by|;) | \(?writing by .{3,100}editing by
    | our standards: ?\S | impressum\s?: ?\S
    | verantwortlich(?: für den inhalt| im sinne .{3,40}| i\.? ?s\.? ?d\.? ?p\.?)?\s?: ?\S
    | e-?mail an (?:die|den) (?:autor|redaktion) | (?:so |hier )?erreichen sie (?:die|den|uns)
    | (?:haben sie|hast du) (?:einen )?(?:fehler|hinweise?) (?:gefunden|entdeckt|für uns)
    | fehler (?:gefunden|melden) | (?:click|tap|klicken sie|klick) (?:here|hier) (?:to|for|um|für)[ ]
  )
`;

/** "Ana Low is a columnist. The views expressed are her own." */
const OWN_VIEWS = pattern('iu')`
  ^[^.]{3,140}\. (?:the |all )?(?:views|opinions)(?: expressed)?(?: here)? are (?:his|her|their) own
  | ^(?:die|der|das) [^.]{3,120} gibt (?:allein |nur )?die meinung (?:de[rs]|ihres|seines) (?:autor|verfasser)
`;

/** Below the news: "Das Wetter: ..." */
const WEATHER = /^(?:(?:das )?wetter|(?:the )?weather)(?: (?:heute|morgen|today|tomorrow))?: /iu;

export const colophon: LineRule = {
  name: 'colophon',
  reason: 'standing note of the outlet',
  role: null,
  test: ({ text, quote }) =>
    !quote &&
    text.length <= 450 &&
    (NOTE.test(text) || OWN_VIEWS.test(text) || (text.length <= 160 && WEATHER.test(text))),
  examples: {
    matches: [
      'Ana Low is a columnist. The views expressed are her own.',
      'Das Wetter: Freitag Schauer, zwölf Grad.',
      '© 2024 Die Lokalzeitung. Alle Rechte vorbehalten.',
      'This post may contain affiliate links.',
      'Follow Sam Ortiz on Twitter @sortiz.',
      'This article is the copyrighted property of the Weida Herald.',
      'Written permission must be obtained before reprint.',
      '(Reporting by Sam Ortiz; editing by Lee Chan)',
      'Our Standards: The Weida Wire Principles',
      'Impressum: Weidaer Bote GmbH, Am Ufer 3. Verantwortlich: Eva Ruhland',
    ],
    spares: [
      'This article of the constitution protects the property of all.',
      'Copyrighted works may be used under this rule, the court said.',
      'Verantwortlich für den Bruch ist das Amt.',
      'Contact between the two ministers broke off in May.',
      'Hat man einen Fehler gefunden, muss der Hersteller die Autos zurückrufen.',
    ],
  },
};
