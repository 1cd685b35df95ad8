/** Invitations to subscribe, buy, register or write in. */
import type { LineRule } from '../rule.ts';

const INVITES =
  /\b(?:jetzt|hier|kostenlos(?:en?)?|gratis|einfach|trage?n? (?:sie |dich )?|melden sie sich|melde dich|abonnieren sie|abonniere|hol dir|holen sie sich|sichern sie sich|sign up|subscribe|register|get (?:our|the)|download)\b/i;
const GOODS =
  /\b(?:newsletter|e-?mail[- ]?adresse|postfach|abonnieren|abo|inbox|email address|leitfaden|whitepaper|e-?book|report herunterladen|herunterladen|gratis-?report|anmelden|börsenbrief|probeabo|subscri(?:be|ption)|webinar|push-?nachrichten|whatsapp-?kanal|app herunterladen|free trial|verfügbarkeit)\b/i;
const CALLS =
  /^\W{0,4}(?:jetzt (?:anmelden|abonnieren|bestellen|kaufen|registrieren|kostenlos .{0,60}|testen|herunterladen|lesen|spenden|mitmachen)|preis prüfen.{0,40}|hier (?:anmelden|klicken|bestellen).{0,30}|zum (?:angebot|shop|newsletter)|sign up (?:for|to) .{0,80}|subscribe (?:to|for|now) ?.{0,80}|download (?:the|our) .{0,60}|newsletter(?: abonnieren| anmeldung| sign-?up)?)[\s!.›»→]*$/i;

export const invitations: LineRule = {
  name: 'invitations',
  reason: "the outlet's own offer",
  role: 'promotion',
  test: ({ text }) =>
    CALLS.test(text) ||
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
      'Abonnieren Sie unseren Newsletter und erhalten Sie jeden Morgen das Wichtigste in Ihr Postfach.',
      'Sign up for our newsletter to get the latest news in your inbox.',
      'Der kostenlose Leitfaden erklärt die neue Heizungsförderung. Jetzt kostenlosen Leitfaden herunterladen',
    ],
    spares: [
      'Die Partei verschickte am Montag einen Newsletter an alle Mitglieder.',
      'Das Gericht verhandelt jetzt über das Abo des Klägers.',
    ],
  },
};
