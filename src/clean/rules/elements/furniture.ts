/** What every page of a site carries: header, footer, search, login, cookie notices, dialogs. */
import { source } from '../../../text/engine/patterns/layout.ts';
import { named } from '../hint.ts';
import type { ElementRule } from '../rule.ts';

const ROLES = new Set(['banner', 'contentinfo', 'search', 'dialog', 'alertdialog', 'alert']);

export const furniture: ElementRule = {
  name: 'furniture',
  reason: 'part of every page of the site',
  role: null,
  atMost: 0.3,
  atMostProse: 4000,
  tags: ['footer', 'dialog'],
  hint: named(source`
    footer | foot | fusszeile | fußzeile | fuss | colophon | masthead | topbar | bottombar
    | site header | page header top | branding | logo | claim | impressum | imprint | copyright
    | disclaimer | legal | cookies? | cookie(bar|banner|notice|consent|law) | consent | gdpr | dsgvo
    | privacy | login | signin | logout | register | anmelden | search | searchform | suche
    | suchformular | sprachwahl | language (switch|selector) | lang switcher | modal | popup | overlay
    | lightbox | tooltip | noprint | no print | print (only|hidden) | toolbar | tools | werkzeuge
    | backtotop | back to top | totop | scroll top | adblock | loading | spinner | error message
    | feedback | rating | bewertung | votes? | poll | umfrage | quiz | site info
  `),
  not: / (has|with|no|main|content|entry|article|post) (footer|header|search|modal|copyright|overlay|rating|tools) /,
  test: (el) => ROLES.has(el.attrs.role ?? ''),
  examples: {
    matches: [
      '<footer>Impressum</footer>',
      '<div id="cookie-banner">Wir verwenden Cookies.</div>',
      '<div class="siteHeader">Die Zeitung</div>',
      '<div role="contentinfo">© 2024</div>',
    ],
    spares: ['<div class="football">Ergebnisse</div>', '<div class="researcher">Text</div>'],
  },
};
