/** Paid content: its claims are nobody's reporting. */
import { source } from '../../../text/engine/patterns/layout.ts';
import { named } from '../hint.ts';
import type { ElementRule } from '../rule.ts';

export const adverts: ElementRule = {
  name: 'adverts',
  reason: 'advertisement',
  role: 'advert',
  atMost: 0.2,
  atMostProse: 1500,
  hint: named(source`
    ads? | adv | advert | advertising | advertisements? | anzeigen? | werbung
    | werbe(box|block|banner|mittel)? | adslot | adbox | adcontainer | adspace | adunit | adwrap(per)?
    | adsense | adsbygoogle | dfp | gpt | sponsor(ed|s|ing)? | native ad | advertorial | outbrain
    | taboola | plista | ligatus | affiliate | affiliatebox | amazon | product ?box | produkt ?box
    | kaufbox | shopping | deal | deals | rectangle | skyscraper | leaderboard | superbanner | billboard
    | contentad | textad | iqadtile\d*
  `),
  not: / (no|has|hide|without) ads? | ad (free|hoc) /,
  examples: {
    matches: [
      '<div class="ad-slot">Jetzt kaufen</div>',
      '<div id="werbung">Rabatt</div>',
      '<div class="affiliate-box">Preis prüfen</div>',
      '<div data-component="advertisement">Neu</div>',
    ],
    spares: ['<div class="header">Kopf</div>', '<p class="lead shadow">Text</p>', '<div class="no-ads">Text</div>'],
  },
};
