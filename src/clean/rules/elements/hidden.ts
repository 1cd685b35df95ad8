/** Text that the reader of the page doesn't see. */
import type { ElementRule } from '../rule.ts';

export const hidden: ElementRule = {
  name: 'hidden',
  reason: 'not shown on the page',
  role: null,
  atMost: 0.15,
  // Longer hidden texts are collapsed chapters, slides, or what a script reveals.
  atMostProse: 250,
  hint: / (sr only|visually ?hidden|screen ?reader( text| only)?|assistive text|aural|offscreen|print only) /,
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
    spares: ['<div class="field label-hidden">Text</div>', '<div class="hideout">Das Versteck</div>'],
  },
};
