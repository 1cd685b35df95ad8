/** Text that the reader of the page doesn't see. */
import type { ElementRule } from '../rule.ts';

export const hidden: ElementRule = {
  name: 'hidden',
  reason: 'not shown on the page',
  role: null,
  atMost: 0.4,
  hint: / (sr only|visually ?hidden|screen ?reader( text| only)?|assistive text|is hidden|hidden|d none|hide|invisible|display none|aural|offscreen|print only|noscript) /,
  not: / hidden (xs|sm|md|lg|xl|mobile|phone|tablet|print|desktop) | hide (on|for) | (sm|md|lg|xl|mobile) (hidden|hide) |overflow hidden| (d none|hidden) (sm|md|lg|xl) /,
  test: (el) =>
    el.attrs.hidden !== undefined ||
    el.attrs['aria-hidden'] === 'true' ||
    /display:\s*none|visibility:\s*hidden/i.test(el.attrs.style ?? ''),
  examples: {
    matches: [
      '<p style="display:none">Fehler</p>',
      '<p hidden>Vorlage</p>',
      '<span class="sr-only">Zum Inhalt springen</span>',
      '<div aria-hidden="true">…</div>',
    ],
    spares: ['<div class="hidden-xs">Text</div>', '<div class="hideout">Das Versteck</div>'],
  },
};
