/** The foot of a site: it may be longer than a short report. */
import type { ElementRule } from '../rule.ts';

export const siteFooter: ElementRule = {
  name: 'site-footer',
  reason: 'part of every page of the site',
  role: null,
  atMost: 0.7,
  hint: / (site ?footer|page ?footer|main ?footer|global ?footer|footer ?(wrap|wrapper|container|bottom|area|widgets?|content|inner|main)|footer|colophon|fusszeile) /,
  not: / (article|post|entry|content|comment|card|story|has|no|sticky) ?footer | footer (at|fixed|sticky|bottom fixed) /,
  test: (el) => el.attrs.role === 'contentinfo' || (el.tag === 'footer' && el.depth <= 6),
  examples: {
    matches: ['<div class="footer-wrap">Abonnentenservice</div>', '<footer>Impressum</footer>'],
    spares: ['<div class="article-footer">Text</div>', '<div class="has-footer">Text</div>'],
  },
};
