/** Buttons for sharing and following. */
import { source } from '../../../text/engine/patterns/layout.ts';
import { named } from '../hint.ts';
import type { ElementRule } from '../rule.ts';

export const sharing: ElementRule = {
  name: 'sharing',
  reason: 'sharing and following',
  role: null,
  atMost: 0.1,
  atMostProse: 200,
  hint: named(source`
    share | shares | sharing | sharebar | sharebuttons? | sharedaddy | sd (sharing|content|block)
    | shariff | addthis | addtoany | a2a | social | socialmedia | socialbar
    | social ?(links|buttons|icons|share|sharing|media) | sociable | teilen | follow ?(us|me)? | folgen
    | facebook | twitter | whatsapp | pinterest | instagram | telegram | xing | linkedin | likebutton
    | likes? | bookmarks? | bookmarking | merken | merkliste | print | mailto | sharrre | jetpack likes
    | heateor | ssba | essb
  `),
  not: / (shared|sharepoint|has|with|no) (social|share|sharing) | embed | fb root |twitter tweet |instagram media/,
  examples: {
    matches: ['<div class="share-buttons">Teilen</div>', '<ul class="socialMedia"><li>Folgen</li></ul>'],
    spares: ['<div class="shareholder">Aktionäre</div>', '<div class="sociallife">Text</div>'],
  },
};
