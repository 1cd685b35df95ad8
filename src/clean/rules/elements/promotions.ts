/** The outlet's own offers: newsletters, subscriptions, apps, donations. */
import { source } from '../../../text/engine/patterns/layout.ts';
import { named } from '../hint.ts';
import type { ElementRule } from '../rule.ts';

export const promotions: ElementRule = {
  name: 'promotions',
  reason: "the outlet's own offer",
  role: 'promotion',
  atMost: 0.25,
  atMostProse: 900,
  hint: named(source`
    newsletter | newsletterbox | newsletter ?signup | subscribe | subscription | subscriptions
    | mailchimp | mc embed | abo | abobox | abonnement | abonnieren | paywall | paid ?barrier | signup
    | sign up | optin | donate | donation | spenden? | spendenbox | promo | promos | promotion
    | promobox | cta | call to action | app ?(banner|download|store|promo) | eigenwerbung | eigenanzeige
    | gewinnspiel | epaper | whatsapp ?channel | leadgen | lead magnet | freebie | webinar | membership
    | pushnotification | push box
  `),
  not: / (has|no|is) (paywall|subscription|newsletter|promo) |content paywall|paywall content/,
  examples: {
    matches: [
      '<div class="newsletter-box">Jetzt abonnieren</div>',
      '<div class="article-paywall">Weiterlesen mit Abo</div>',
      '<section id="signup">E-Mail</section>',
    ],
    spares: ['<div class="aboriginal">Text</div>', '<div class="no-paywall">Text</div>'],
  },
};
