/** Pointers to other articles. */
import { source } from '../../../text/engine/patterns/layout.ts';
import { named } from '../hint.ts';
import type { ElementRule } from '../rule.ts';

export const related: ElementRule = {
  name: 'related',
  reason: 'pointers to other articles',
  role: 'related',
  atMost: 0.3,
  hint: named(source`
    related | relatedposts? | related(articles?|content|links|topics|stories)
    | recommend(ed|ations?|s)? | recirc(ulation)? | empfehlung(en)? | empfohlen | weiterlesen
    | weiterfuehrend | weitere(s|r)? ?(artikel|themen|beitraege|links|meldungen)? | mehr ?zum ?thema
    | mehr artikel | read (more|also|next|on) | readmore | morelink
    | more ?(articles?|stories|posts|news|from|on|links|to read) | aehnliche? | ähnliche? | similar
    | see also | siehe auch | also like | jp relatedposts | yarpp | crp related | popular | trending
    | most ?(read|viewed|popular|shared) | mostread | meistgelesen(e)? | beliebt(e|este)? | latest
    | neueste | recent | recentposts | teasers? | teaser ?(list|box|item|liste|block|group|row)
    | linkbox | linkliste? | link list | crosslinks? | themen(box|liste)? | topic ?links | story ?list
    | article ?list | post ?list | news ?list | up next | next up | playlist | readalso | lesetipps?
    | interstitial ?link | inline ?link ?box | see more | further reading | promo links | content ?ad
    | zergnet | postgrid | post grid | cards? ?(list|grid)
  `),
  not: / (no|has|with) related | teaser ?(text|lead|intro|image|full|content) | (article|post|entry|detail|main) teaser | latest (version|update) /,
  examples: {
    matches: [
      '<div class="related-articles">Mehr zum Streik</div>',
      '<div class="mehr-zum-thema">Bahn</div>',
      '<div id="jp-relatedposts">Ähnliches</div>',
      '<ul class="teaserList"><li>Noch eine Meldung</li></ul>',
    ],
    spares: ['<div class="correlated">Text</div>', '<p class="article-teaser">Der Vorspann</p>'],
  },
};
