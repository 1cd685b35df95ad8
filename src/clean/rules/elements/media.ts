/** Players, galleries and credits of pictures; captions are told apart by the reader of blocks. */
import { source } from '../../../text/engine/patterns/layout.ts';
import { named } from '../hint.ts';
import type { ElementRule } from '../rule.ts';

export const media: ElementRule = {
  name: 'media',
  reason: 'player, gallery or picture credit',
  role: null,
  atMost: 0.1,
  atMostProse: 500,
  hint: named(source`
    player | video ?player | audio ?player | jw ?player | mediaplayer | bildnachweis | bildquelle
    | bildrechte | fotocredit | photo ?credit | image ?credit | picture ?credit | image ?source
    | copyright notice | wp caption dd source | lightgallery | slider | carousel | karussell | swiper
    | slick | flexslider | slideshow | thumbnails? | audio ?version | vorlesen | read ?speaker
    | readaloud | speech | trinity
  `),
  not: / (has|no|with) (slider|video|player|thumbnail) /,
  examples: {
    matches: ['<div class="audio-player">Anhören 4:12</div>', '<span class="bildnachweis">Foto: privat</span>'],
    spares: ['<div class="players">Die Spieler</div>', '<div class="post has-thumbnail">Text</div>'],
  },
};
