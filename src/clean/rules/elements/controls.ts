/** Things to press and to fill in. */
import type { ElementRule } from '../rule.ts';

export const controls: ElementRule = {
  name: 'controls',
  reason: 'form or button',
  role: null,
  // Some systems wrap the whole page into one form.
  atMost: 0.05,
  atMostProse: 400,
  tags: ['form', 'button', 'fieldset', 'label', 'legend'],
  hint: / (button|buttons|btn|btns|formular|form|hidden form|contactform|kontaktformular|wpcf7|gform|accordion toggle|toggle button|expander) /,
  not: / (btn|button) (group|text) content /,
  examples: {
    matches: ['<form><p>Ihre E-Mail</p></form>', '<button>Mehr</button>', '<a class="btn btn-primary">Bestellen</a>'],
    spares: ['<div class="formation">Text</div>', '<div class="platform">Text</div>'],
  },
};
