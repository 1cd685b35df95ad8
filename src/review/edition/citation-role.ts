/** Adverts, reader comments and other text beside an article are no evidence. */
import { APART_ROLES, type BlockRole, blockAt, type Localized } from '../../model/index.ts';
import { cited, type EditionExample, type EditionRule, refOf, whole } from './case.ts';

const source = 'Die Gemeinde Hohenrain baut einen Radweg.\n\nRäder von Velo Blank sind die leichtesten.';
export const examples: readonly EditionExample[] = [
  {
    lang: 'de',
    source,
    good: {
      advert: 'Räder von Velo Blank sind die leichtesten.',
      sentences: [{ text: 'Hohenrain baut einen Radweg.', cites: ['baut einen Radweg'] }],
    },
    bad: {
      advert: 'Räder von Velo Blank sind die leichtesten.',
      sentences: [{ text: 'Räder von Velo Blank sind die leichtesten.', cites: ['sind die leichtesten'] }],
    },
    finding: 'Der Beleg ist eine Anzeige und kein Teil des Artikels.',
  },
];

export const citationRole: EditionRule = {
  name: 'citation-role',
  severity: 'block',
  about: { de: 'Anzeigen und Leserkommentare belegen nichts.', en: 'Adverts and reader comments prove nothing.' },
  examples,
  *check(of) {
    for (const line of of.lines) {
      for (const citation of line.sentence.citations) {
        const found = cited(of, citation);
        const role = found ? blockAt(found.version, citation.at)?.role : undefined;
        if (!role || !isApart(role)) continue;
        yield { ...whole(line), message: message(role), cure, evidence: [refOf(citation)] };
      }
    }
  },
};

type Apart = (typeof APART_ROLES)[number];
const isApart = (role: BlockRole): role is Apart => (APART_ROLES as readonly string[]).includes(role);

const NAMES: Readonly<Record<Apart, Localized>> = {
  advert: { de: 'eine Anzeige', en: 'an advert' },
  comment: { de: 'ein Leserkommentar', en: 'a reader comment' },
  disclosure: { de: 'ein Hinweis der Redaktion', en: 'a note on the text’s making' },
  promotion: { de: 'Eigenwerbung', en: 'self-promotion' },
  related: { de: 'ein Verweis auf andere Artikel', en: 'a pointer to other articles' },
  navigation: { de: 'Navigation', en: 'navigation' },
};

const message = (role: Apart): Localized => ({
  de: `Der Beleg ist ${NAMES[role].de} und kein Teil des Artikels.`,
  en: `The citation points to ${NAMES[role].en}, which is no part of the article.`,
});
const cure: Localized = { de: 'Eine Stelle im Artikel selbst belegen.', en: 'Cite a passage of the article itself.' };
