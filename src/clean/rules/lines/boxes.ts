/** Headings over boxes that are no part of the article, and the role of what stands under them. */
import { pattern } from '../../../text/engine/patterns/layout.ts';
import type { ApartRole } from '../rule.ts';
import { commentHeading } from './comment-headings.ts';

export interface BoxKind {
  readonly role: ApartRole | null;
  readonly reason: string;
}

const RELATED = pattern('i')`
  ^\W{0,3}(?:
    mehr (?:
      zum thema | aus (?:dem|der|den|diesem) .{2,40} | aus .{2,30} | von .{2,40} | artikel
      | nachrichten | news | lesen | zu:? .{2,60}
    )
    | mehr
    | weitere (?:
        artikel | meldungen | nachrichten | beiträge | themen | news | links | informationen | infos
        | videos
      ).{0,40}
    | das könnte (?:sie|dich|euch) (?:auch )?(?:auch )?interessieren | auch interessant
    | interessante (?:artikel|beiträge)
    | ähnliche (?:artikel|beiträge|themen|meldungen|posts|rezepte|produkte).{0,20}
    | verwandte (?:artikel|themen|links|beiträge|produkte) | die redaktion empfiehlt
    | (?:unsere )?(?:lese)?empfehlungen?(?: der redaktion)? | empfohlene (?:artikel|beiträge|themen)
    | lesetipps? | meistgelesen(?:e artikel)? | meist gelesen | meistgeklickt
    | beliebte (?:artikel|beiträge|themen) | neueste (?:artikel|beiträge|meldungen|kommentare|videos)
    | aktuelle (?:artikel|meldungen|nachrichten|beiträge|themen|news) | top-?themen | themen
    | schlagwörter(?: zu diesem artikel)? | schlagworte | stichwörter | audio und video zum thema
    | links zum thema | zum thema | siehe auch | auch lesenswert | passend dazu | zum weiterlesen
    | lesen sie (?:auch|mehr) | verwandte themenbereiche | more | das interessiert (?:andere|sie auch)
    | more (?:
        from | on | about | in | great | stories | news | articles | like | to explore | for you
        | posts | coverage
      ).{0,50}
    | related(?: (?:articles?|stories|posts|content|topics|links|news|coverage|reading|videos?|products?|tags))?
    | you (?:may|might) (?:also )?(?:like|enjoy|be interested in).{0,20}
    | recommended(?: (?:for you|stories|articles|reading|posts))? | read (?:more|next|also).{0,30}
    | most (?:read|viewed|popular|recent|commented|shared)(?: .{2,30})?
    | popular (?:posts|articles|stories|now) | trending(?: (?:now|stories|topics|articles))?
    | latest (?:news|stories|articles|posts|headlines|videos?|from .{2,30})
    | recent (?:posts|articles|news|stories|comments) | top (?:stories|news|headlines|articles)
    | breaking news | featured(?: (?:articles?|stories|posts))? | editor'?s (?:picks?|choice)
    | partner news | in case you missed it | what to read next | up next | see also | further reading
    | don'?t miss | also on .{2,30} | tags | filed under | topics | voc[eê] pode gostar.{0,6}
    | leia (?:mais|também).{0,20} | lire aussi | à lire aussi | sur le même sujet
    | (?:te|le|les) puede interesar | lea (?:también|además|más) | lee (?:también|además|más)
    | mir[ae] también | veja (?:também|mais) | noticias relacionadas | leggi anche
    | articoli correlati
  )\W{0,4}$
`;
/** Beside the headings that nothing but comments has: on a page a box of its own stands below these. */
const COMMENTS = pattern('i')`
  ^(?:\d+ )?(?:kommentare?|comments?|responses?|antworten|reaktionen)(?: ?\(?\d+\)?)?:?$
  | ^(?:
      schreibe? (?:einen|deinen) kommentar | hinterlasse (?:einen|eine|deinen) .{3,30}
      | what do you think | tell us what you think | jetzt mitdiskutieren
    )\W{0,6}$
`;
const AUTHOR = pattern('i')`
  ^(?:
    über (?:den|die) autor(?:in|en)? | zur person | zum autor | zur autorin | der autor
    | die autorin | autor(?:en)?(?:info)? | about the authors? | about (?:me|us) | über (?:mich|uns)
    | author bio | contact the author | geschrieben von | written by | veröffentlicht von
  )\W{0,3}$
`;
const PROMOTION = pattern('i')`
  ^\W{0,3}(?:
    .{0,40}newsletter.{0,40} | (?:jetzt )?(?:abonnieren|anmelden|registrieren) | subscribe.{0,40}
    | sign up.{0,40} | stay (?:informed|connected|up to date|in touch)
    | bleiben? sie? (?:informiert|auf dem laufenden) | unterstützen sie uns.{0,30}
    | unterstütze .{0,30} | support (?:us|our .{2,30}) | spenden | donate
  )\W{0,4}$
`;
const SHARE = pattern('i')`
  ^(?:
    (?:diesen |den )?(?:artikel|beitrag|seite)? ?teilen(?: mit| auf)?
    | teile? (?:dies|diesen|das).{0,30} | share(?: (?:this|on|via|with)).{0,30} | share | gefällt mir
    | like this | folgen sie uns.{0,30} | folge uns.{0,30} | follow us.{0,30} | weitersagen
    | kategorien | categories | archive? | meta | blogroll | kontakt | ansprechpartner.{0,20}
    | pressekontakt | suche | search
  )\W{0,3}$
`;

const KINDS: readonly [{ test(text: string): boolean }, BoxKind][] = [
  [RELATED, { role: 'related', reason: 'pointers to other articles' }],
  [
    { test: (text) => ['sure', 'button'].includes(commentHeading(text) ?? '') || COMMENTS.test(text) },
    { role: 'comment', reason: 'comments of readers' },
  ],
  [PROMOTION, { role: 'promotion', reason: "the outlet's own offer" }],
  [AUTHOR, { role: null, reason: 'details about the article: author, date, keywords' }],
  [SHARE, { role: null, reason: 'part of every page of the site' }],
];

/** What a heading announces, or null for a heading of the article itself. */
export const boxHeading = (text: string): BoxKind | null => KINDS.find(([form]) => form.test(text))?.[1] ?? null;
