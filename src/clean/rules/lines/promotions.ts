/** Invitations to subscribe, buy, register or write in. */
import { pattern } from '../../../text/engine/patterns/layout.ts';
import type { LineRule } from '../rule.ts';

const INVITES = pattern('i')`
  \b(?:
    jetzt | hier | kostenlos(?:en?)? | gratis | einfach | trage?n? (?:sie |dich )? | melden sie sich
    | melde dich | abonnieren sie | abonniere | hol dir | holen sie sich | sichern sie sich | sign up
    | subscribe | register | get (?:our|the) | download
  )\b
`;
const GOODS = pattern('i')`
  \b(?:
    newsletter | e-?mail[- ]?adresse | postfach | abonnieren | abo | inbox | email address
    | leitfaden | whitepaper | e-?book | report herunterladen | herunterladen | gratis-?report
    | anmelden | börsenbrief | probeabo | subscri(?:be|ption) | webinar | push-?nachrichten
    | whatsapp-?kanal | app herunterladen | free trial | verfügbarkeit
  )\b
`;
const CALLS = pattern('i')`
  ^\W{0,4}(?:
    jetzt (?:
      anmelden | abonnieren | bestellen | kaufen | registrieren | kostenlos .{0,60} | testen
      | herunterladen | lesen | spenden | mitmachen
    )
    | preis prüfen.{0,40} | hier (?:anmelden|klicken|bestellen).{0,30}
    | zum (?:angebot|shop|newsletter) | sign up (?:for|to) .{0,80} | subscribe (?:to|for|now) ?.{0,80}
    | download (?:the|our) .{0,60} | newsletter(?: abonnieren| anmeldung| sign-?up)?
  )[\s!.›»→]*$
`;

/** An outlet's offers by their set openings: a trial, its podcast, its alerts, a page of its own to advertise on, a word to the editor. */
const OFFERS: readonly RegExp[] = [
  /^für (?:\d+|einen) (?:euro|cent|franken) (?:im monat )?(?:testen|lesen|weiterlesen)(?!\p{L})/iu,
  /^(?:jetzt|hier) (?:reinhören|hören|anhören|ansehen)(?!\p{L}).*(?:podcast|folge|video|mediathek)/iu,
  /^(?:unser )?tipp: .*(?:-app|podcast|newsletter|premium|probeabo)(?!\p{L})/iu,
  /^(?:der |unser )?newsletter [„“"].{2,40}[“”"]\s*[–—:-]/iu,
  /(?:ist|bleibt) (?:werbefrei|kostenlos|unabhängig) und (?:lebt|finanziert sich) von (?:euch|ihnen|spenden|ihren)/iu,
  /^(?:diskutieren sie mit|schreiben sie uns|ihre meinung|leserbriefe(?: bitte)? an)[:!]? .*(?:@|www\.)/iu,
  /^(?:stay informed|stay in the loop|listen now|watch now|never miss|bleiben sie informiert)\s*[:|–—-]/iu,
  /^(?:get|receive) [^.]{0,50}(?:alerts|updates|headlines) (?:on|by|via) (?:whatsapp|e-?mail|text|telegram)/iu,
  /^advertise (?:your|with|here|on)(?!\p{L})/iu,
  /(?:subscribers|members|readers|abonnenten|leser|mitglieder)(?:innen)? (?:get|receive|save|erhalten|bekommen|lesen|sparen) [^.]*(?<!\p{L})(?:free|gratis|kostenlos|geschenkt)(?!\p{L})/iu,
  /^(?:gewinnspiel|verlosung|competition)\s*:\s/iu,
  /^WIN!\s/u,
  /^\p{L}[\p{L} -]{2,30} (?:e-?paper|im abo|plus)\s*:\s.*(?<!\p{L})(?:lesen|zahlen|gratis|euro|wochen|hefte)(?!\p{L})/iu,
  /^\W*\p{L}[\p{L} -]{2,30} im abo\s*:/iu,
  /^\W*(?:gefällt (?:ihnen|euch|dir) (?:unsere arbeit|unser)|support (?:independent|local|our) (?:reporting|journalism))/iu,
  /^(?:ihre|deine|eure) meinung\?\s.*@|^what do you think\?\s.*@|^are you affected\?\s.*(?:e-?mail|ring|call|text)/iu,
  /^from the [^:]{2,30} shop\s*:/iu,
  /^(?:like|find|follow) us on \p{L}+[.!]?$/iu,
  /^(?:let us know what you think|have your say|write to us)(?=[.:!]| at )/iu,
  /^(?:.{2,40} (?:is a reader-supported publication|ist eine von (?:lesern|leserinnen und lesern) finanzierte publikation))/iu,
  /(?:is free today|ist heute kostenlos)\. (?:but|aber) .*(?:enjoyed|gefallen)|(?:pledging|zusage für) (?:a|ein) (?:future )?(?:subscription|abo)/iu,
  /^(?:pledge your support|unlock .{3,50} for free)\W*$/iu,
  /^.{10,90} in (?:this|our) (?:daily|weekly|monthly) newsletter\.$/iu,
  /^jetzt .{3,60} (?:für|ab) \d+ ?(?:euro|€|franken|cent) (?:testen|lesen)\W*$/iu,
  /^jetzt .{3,40} (?:testen|abonnieren)(?:: .{3,60})?$/iu,
  /^(?:write to|send (?:your )?letters to|schreiben sie (?:uns )?an) \S+@\S+/iu,
  /^(?:.{2,40} [–-] )?(?:der |unser |our |the )?newsletter (?:vom|von|der|des|für|from|for) .{3,50}[^.]$/iu,
  /^mit (?:meiner|ihrer|der) anmeldung (?:zum|für den) newsletter /iu,
  /newsletter.*(?:täglich|werktags|every (?:morning|day|week))|^(?:hier gibt['’]s|hier gibt es|hier lesen sie) .*(?:per (?:e-?)?mail)/iu,
  /^(?:werktags|täglich|jeden (?:morgen|tag|freitag|sonntag)|every (?:morning|weekday|friday|sunday)) (?:um|ab|at|from) \d.{0,20}$/iu,
  /^(?:lesen sie|read) .{5,60} (?:heft|ausgabe|issue) .{1,20} (?:hier bestellen|order (?:it )?here|subscribe)/iu,
  /^do you have an opinion on the issues raised/iu,
  /^.{2,40} (?:relies|depends) on (?:its|our|your) (?:readers|supporters)(?!\p{L})|support (?:independent|local|our|quality) (?:journalism|reporting) (?:from|for) [£$€]\d/iu,
];
const LONGEST_OFFER = 200;

export const invitations: LineRule = {
  name: 'invitations',
  reason: "the outlet's own offer",
  role: 'promotion',
  test: ({ text }) =>
    CALLS.test(text) ||
    (text.length <= LONGEST_OFFER && OFFERS.some((offer) => offer.test(text))) ||
    (text.length <= 420 &&
      INVITES.test(text) &&
      GOODS.test(text) &&
      /(?:!|\b(?:deine?|ihre?|your|our|unser(?:e[mnr]?)?|jetzt|sie sich|dir|dich)\b)/i.test(text) &&
      /\b(?:newsletter|postfach|inbox|e-?mail[- ]?adresse|email address|abonnieren|subscribe|herunterladen|download|probeabo|börsenbrief|whatsapp-?kanal)\b/i.test(
        text,
      ) &&
      !/[„“"»].{40,}[“”"«]/.test(text)),
  examples: {
    matches: [
      'Jetzt anmelden.',
      'Für 1 Euro testen: alle Artikel, vier Wochen lang.',
      'Jetzt hören: Der Tag in Weida, unser Podcast, immer um 17 Uhr.',
      'Unser Tipp: Mit der Boten-App wissen Sie es zuerst.',
      'Newsletter „Weida am Morgen“ – jeden Tag um sechs.',
      'Weidablick ist werbefrei und lebt von euch. Spendet einen Kaffee!',
      'Schreiben Sie uns: leserbriefe@weidablick.example',
      'STAY INFORMED: Get river alerts from the Weida Gazette.',
      'Get flood alerts on WhatsApp from the Gazette.',
      'Advertise your summer fair on Weida FM: rates from £40.',
      'Let us know what you think. Letters of up to 200 words.',
      'Gazette subscribers get the Gardening Yearbook free. Call today.',
      'Gewinnspiel: drei Karten für das Hafenfest',
      'WIN! A day on the river.',
      'Weidablick E-Paper: Vier Wochen lesen, zwei zahlen',
      '+++ WEIDABLICK im Abo: 12 Hefte +++',
      'Gefällt Ihnen unsere Arbeit? Helfen Sie dem Weidablick.',
      'Support local journalism.',
      'Ihre Meinung? briefe@weidablick.example',
      'Are you affected? Email newsdesk',
      'FROM THE GAZETTE SHOP: The Weir Book',
      'Like us on Facebook',
      'Weidablick ist eine von Lesern finanzierte Publikation. Um neue Beiträge zu erhalten, werde Abonnent.',
      'The Weir is free today. But if you enjoyed this post, you can pledge a subscription.',
      'Pledge your support',
      'The Weir relies on its readers. Support independent journalism from £2 a month.',
      'Newsletter vom Weidablick',
      'Werktags um 6.30 Uhr',
      'Mit meiner Anmeldung zum Newsletter stimme ich der Werbevereinbarung zu.',
      'Lesen Sie das vollständige Gespräch in Heft 6/2026. Hier bestellen',
      'Our editor picks her stories of the river in this weekly newsletter.',
      'Jetzt WB+ vier Wochen für 1 Euro testen',
      'Write to letters@weidablick.example. We may edit letters for length.',
      'Abonnenten erhalten den Gartenkalender gratis.',
      'Abonnieren Sie unseren Newsletter und erhalten Sie jeden Morgen das Wichtigste in Ihr Postfach.',
      'Sign up for our newsletter to get the latest news in your inbox.',
      'Der kostenlose Leitfaden erklärt die neue Heizungsförderung. Jetzt kostenlosen Leitfaden herunterladen',
    ],
    spares: [
      'Jetzt hören die Bewohner nachts Züge.',
      'Der Verein ist unabhängig und lebt von der Arbeit im Stadtteil.',
      'Getting alerts by e-mail did not help them, the residents said.',
      'Advertisers left the station in May.',
      'Werktags um 6.30 Uhr beginnt der Lärm an der Schleuse.',
      'Jetzt will die Stadt das Wehr testen.',
      'Entry to the lock is free today.',
      'The town relies on its lock.',
      'Win or lose, the club will stay in Weida.',
      'Gefällt Ihnen die Brücke? Diese Frage stellte die Stadt.',
      'Are you affected? he asked the tenants.',
      'Members get their lockers back in May.',
      'Die Partei verschickte am Montag einen Newsletter an alle Mitglieder.',
      'Das Gericht verhandelt jetzt über das Abo des Klägers.',
    ],
  },
};
