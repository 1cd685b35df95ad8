/** Lines about the article instead of the article: author, date, tags, reading time. They are read as metadata. */
import { source } from '../../../text/engine/patterns/layout.ts';
import { named } from '../hint.ts';
import type { ElementRule } from '../rule.ts';

export const details: ElementRule = {
  name: 'details',
  reason: 'details about the article: author, date, keywords',
  role: null,
  atMost: 0.12,
  atMostProse: 1000,
  tags: ['time', 'address'],
  hint: named(source`
    meta | metadata | metainfo | metabox | byline | author | authors | autor | autoren | autorin
    | verfasser | authorbox | author (bio|box|info|card|profile) | autoren(box|zeile|info)?
    | about author | bio | dateline | date | datum | dateandtime | published | publish date | pubdate
    | timestamp | posted | posted on | postdate | post date | entry date | updated | tags? | taglist
    | tagcloud | tag links | hashtags | keywords | schlagworte? | schlagwörter | stichworte | categories
    | category | kategorien? | cat links | rubrik | ressort | reading time | readingtime | lesezeit
    | lesedauer | read time | credits? | post info | postinfo | entry meta | article info | artikelinfo
    | post meta | entry utility | utility | entry footer | post footer | article footer | postmetadata
    | kicker | dachzeile | overline | eyebrow | topline | spitzmarke | roofline | section name
    | subject tags | source | quelle
  `),
  not: / (has|no|type|category [a-z0-9]+ (post|hentry)|hentry|post \d+|status publish|tag [a-z0-9]+ tag) | article (body|text|content) /,
  test: (el) =>
    /^(author|datePublished|dateModified|dateCreated|keywords|articleSection|publisher|logo|image|width|height|url|mainEntityOfPage|wordCount|interactionStatistic|genre|timeRequired)$/.test(
      el.attrs.itemprop ?? '',
    ),
  examples: {
    matches: [
      '<div class="entry-meta">Veröffentlicht am 3. Mai</div>',
      '<p class="byline">Von Eva Ruhland</p>',
      '<div class="autorenbox">Eva Ruhland schreibt über Geld.</div>',
      '<ul class="tag-list"><li>Bahn</li></ul>',
    ],
    spares: [
      '<article class="post-812 post type-post status-publish hentry category-politik tag-wahl">Text</article>',
      '<div class="metal">Text</div>',
    ],
  },
};
