/** Menus, breadcrumbs, page numbers: ways to other pages. */
import { source } from '../../../text/engine/patterns/layout.ts';
import { named } from '../hint.ts';
import type { ElementRule } from '../rule.ts';

const ROLES = new Set(['navigation', 'menu', 'menubar', 'tablist', 'toolbar']);

export const navigation: ElementRule = {
  name: 'navigation',
  reason: 'navigation',
  role: 'navigation',
  atMost: 0.3,
  atMostProse: 500,
  tags: ['nav', 'menu'],
  hint: named(source`
    nav | navi | navigation | navbar | navigator | subnav | mainnav | topnav | menu | menue | menü
    | submenu | mainmenu | hauptmenu | topmenu | breadcrumbs? | brotkrumen? | krumenpfad | klickpfad
    | pagination | pagenav | pagenavi | pager | paging | paginator | seitennavigation | skiplinks?
    | sitemap | postnav | (prev|next) (post|article) | nextprev | toc | inhaltsverzeichnis
    | table of contents | jumplinks? | sprungmarken?
  `),
  not: / (has|no|with) (nav|navigation|menu|toc|breadcrumbs?) /,
  test: (el) => ROLES.has(el.attrs.role ?? ''),
  examples: {
    matches: [
      '<nav><a href="/">Start</a></nav>',
      '<div class="breadcrumb">Start &gt; Politik</div>',
      '<ul id="mainMenu"><li>Sport</li></ul>',
      '<div class="seite__brotkrumen">Start</div>',
      '<div role="navigation">Weiter</div>',
    ],
    spares: ['<div class="navigable">Text</div>', '<div class="content has-menu">Text</div>'],
  },
};
