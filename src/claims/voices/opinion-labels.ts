/** Words by which an article calls itself an opinion: in its title, its section, or a line above the text. */

import type { ArticleVersion } from '../../model/index.ts';
import { source } from '../../text/index.ts';

export type Labelled = Pick<ArticleVersion, 'title' | 'text'> & { readonly section?: string | null };

const LABEL = source`
  (?:
    meinung | kommentar | gastkommentar | gastbeitrag | leitartikel | glosse | kolumne | standpunkt
    | zwischenruf | leserbriefe? | opinion | comment | commentary | editorial | op-ed | column
    | viewpoint | guest essay | letters? to the editor | readers.? letters
  )
`;

/** "Meinung: ...", "... | Kommentar", "Opinion – ...": in front of the headline, behind it, or the name of the section. */
const IN_TITLE = new RegExp(`^\\W*(?:${LABEL}|letters)\\s*[:|–—]|[|–—(]\\s*(?:ein |an? )?${LABEL}\\W*$`, 'iu');
const IN_SECTION = new RegExp(
  `^\\s*(?:${LABEL}|meinungen|kommentare|kolumnen|leserforum|opinions?|columns|letters|debatte)\\s*$`,
  'iu',
);
/** "Ein Kommentar von Lea Brandt", "Opinion by ..." */
const IN_TEXT = new RegExp(
  `(?:^|\\n)\\s*(?:ein(?:e)? |an? )?${LABEL} (?:von|by) \\p{Lu}|(?:^|\\n)\\s*(?:kommentiert|commented) (?:von|by) \\p{Lu}`,
  'iu',
);
/** UTF-16 units: such a line stands above the text. */
const OPENING = 300;

export const isCalledOpinion = ({ title, text, section }: Labelled): boolean =>
  IN_TITLE.test(title) || IN_SECTION.test(section ?? '') || IN_TEXT.test(text.slice(0, OPENING));
