/** Comments of readers and the form for writing one: text by somebody else, never evidence for the article. */
import { source } from '../../../text/engine/patterns/layout.ts';
import { named } from '../hint.ts';
import type { ElementRule } from '../rule.ts';

export const comments: ElementRule = {
  name: 'comments',
  reason: 'comments of readers',
  role: 'comment',
  atMost: 1,
  hint: named(source`
    comments? | commentlist | comment(s)?area | commentform | kommentare? | kommentarbereich
    | kommentarliste | leserkommentare? | leserbriefe? | disqus | respond | discussion | diskussion
    | replies | pinglist | trackbacks? | guestbook | coral | livefyre | viafoura | spotim
  `),
  not: / (no|has|without|wp) comments? | comments? (link|count|counter|open|closed|number|button|icon|bubble|off) /,
  test: (el) => el.attrs.itemprop === 'comment' || /schema\.org\/(User)?Comment/.test(el.attrs.itemtype ?? ''),
  examples: {
    matches: [
      '<div id="comments"><p>Endlich sagt es einer!</p></div>',
      '<ol class="commentlist"><li>Sehe ich anders.</li></ol>',
      '<section class="artikel__leserkommentare"><p>Danke</p></section>',
      '<li itemprop="comment">Stimmt nicht.</li>',
    ],
    spares: ['<div class="commentary">Der Kommentar des Tages</div>', '<p class="no-comments">Text</p>'],
  },
};
