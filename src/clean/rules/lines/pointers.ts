/** Sentences that lead to another article. */
import { pattern } from '../../../text/engine/patterns/layout.ts';
import type { LineRule } from '../rule.ts';

const OPENING = pattern('i')`
  ^\W{0,3}(?:
    lesen sie (?:auch|hier|dazu|mehr|jetzt|weiter) | lies (?:auch|hier|dazu) | auch interessant
    | mehr zum thema | mehr dazu | mehr(?=: ) | siehe auch
    | das könnte (?:sie|dich|euch) auch interessieren | passend dazu | zum thema
    | weitere (?:artikel|meldungen|nachrichten|infos|informationen|beiträge|themen) | weiterlesen
    | weiterführende links | ähnliche (?:artikel|beiträge|themen)
    | verwandte (?:artikel|themen|links|beiträge) | meistgelesen | meist gelesen
    | neueste (?:artikel|beiträge|meldungen)
    | mehr (?:aus|von|über|deep dives|artikel|nachrichten|news|meldungen|infos) | noch mehr
    | empfohlener (?:redaktioneller )?inhalt | lesetipp | auch lesenswert | aus dem archiv
    | read (?:more|also|next|on) | also read | see also
    | related(?: (?:articles?|stories|posts|content|topics|links|news|coverage|reading))?
    | more (?:from|on|about|stories|news|like this)
    | you (?:may|might) (?:also )?(?:like|be interested) | recommended | don'?t miss | must read
    | most (?:read|popular) | trending | further reading | up next | what to read next
    | in case you missed it | lea (?:también|además|más) | lee (?:también|además|más)
    | (?:le|te|les) puede interesar | mir[ae](?: también)?(?=:) | veja (?:também|mais)
    | leia (?:também|mais) | (?:à )?lire aussi | leggi anche
  )(?=[\s:|–—-]|$)
`;

/** "Nächster Artikel: ...", "Previous story: ...", ">> ...": the neighbours of an article on its site. */
const NEIGHBOUR =
  /^(?:(?:nächster|voriger|vorheriger) (?:artikel|beitrag)|(?:next|previous) (?:article|story|post)) ?[:|] ?\S|^>> ?\p{Lu}/iu;

const SIGNPOST = pattern('i')`
  ^\W{0,3}(?:mehr|weitere|alle|noch mehr|more|all) .{3,60} (?:
    findest du | finden sie | findet ihr | gibt es | lesen sie | liest du | can be found
    | are available
  ) (?:hier|in unsere|auf unsere|unter|bei uns|here|in our|on our)
`;

export const pointers: LineRule = {
  name: 'pointers',
  reason: 'pointer to another article',
  role: 'related',
  test: ({ text, linkShare, heading }) =>
    (text.length <= 160 && (SIGNPOST.test(text) || NEIGHBOUR.test(text))) ||
    (OPENING.test(text) &&
      (text.length <= 60 || linkShare > 0.4 || (/^[^:]{1,40}:/.test(text) && text.length <= 180)) &&
      (heading || linkShare > 0.2 || text.length <= 40 || /:/.test(text.slice(0, 42)))),
  examples: {
    matches: [
      'Lesen Sie auch: Bahn streicht Züge',
      'Das könnte Sie auch interessieren',
      'Mehr zum Thema',
      'Related stories',
      'Nächster Artikel: Wehr wird saniert',
      'Previous story: Weir to be mended',
      '>> Lock café wins prize',
      'Mehr Testberichte findest du in unserem Archiv.',
      'READ MORE: Trains cut',
      'Lea también: Suspenden los trenes',
      'À lire aussi » Trains supprimés',
    ],
    spares: [
      'Next story, the editor said, will be better.',
      'Mehr von der Beute fraß der Wolf in der Nacht zum Sonntag auf einer Weide bei Görlitz.',
      'More from the ministry came late on Monday evening, when it published the figures.',
    ],
  },
};
