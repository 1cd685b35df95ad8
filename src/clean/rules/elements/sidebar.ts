/** What stands beside the text: marginal columns and widgets. */
import { source } from '../../../text/engine/patterns/layout.ts';
import { named } from '../hint.ts';
import type { ElementRule } from '../rule.ts';

export const sidebar: ElementRule = {
  name: 'sidebar',
  reason: 'beside the article',
  role: null,
  atMost: 0.4,
  tags: ['aside'],
  hint: named(source`
    sidebars? | sidecol | side(column|bar|nav|box) | aside | widgets? | widget area
    | marginal(ie|ien|spalte)? | randspalte
    | (right|rechte|linke|left) ?(col|column|spalte|sidebar|rail|bar) | rightcol | leftcol | rail
    | secondary | tertiary | infocol | seitenleiste | servicebox | infobar
  `),
  not: / (no|has|with|without|left|right) sidebar | sidebar (left|right|none|off) | widget (title|container|wrap|text) |elementor /,
  test: (el) => el.attrs.role === 'complementary',
  examples: {
    matches: [
      '<aside>Service</aside>',
      '<div id="sidebar">Archiv</div>',
      '<div class="right-col">Wetter</div>',
      '<div role="complementary">Wetter</div>',
    ],
    spares: ['<body class="no-sidebar">Text</body>', '<div class="insider">Text</div>'],
  },
};
