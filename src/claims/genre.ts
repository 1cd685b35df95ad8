/** Whether an article calls itself an opinion, or an interview: what is said there in the first person is nobody's report. */
import type { ArticleVersion, Claim } from '../model/index.ts';

type Labelled = Pick<ArticleVersion, 'title' | 'text'> & { readonly section?: string | null };

const LABEL =
  '(?:meinung|kommentar|gastkommentar|gastbeitrag|leitartikel|glosse|kolumne|standpunkt|zwischenruf|leserbriefe?|opinion|comment|commentary|editorial|op-ed|column|viewpoint|guest essay|letters? to the editor|readers.? letters)';

/** "Meinung: ...", "... | Kommentar", "Opinion – ...": in front of the headline, behind it, or the name of the section. */
const IN_TITLE = new RegExp(`^\\W*(?:${LABEL}|letters)\\s*[:|–—]|[|–—(]\\s*(?:ein |an? )?${LABEL}\\W*$`, 'iu');
const IN_SECTION = new RegExp(
  `^\\s*(?:${LABEL}|meinungen|kommentare|kolumnen|leserforum|opinions?|columns|letters|debatte|interviews?)\\s*$`,
  'iu',
);
/** "Ein Kommentar von Lea Brandt", "Opinion by ..." */
const IN_TEXT = new RegExp(
  `(?:^|\\n)\\s*(?:ein(?:e)? |an? )?${LABEL} (?:von|by) \\p{Lu}|(?:^|\\n)\\s*(?:kommentiert|commented) (?:von|by) \\p{Lu}`,
  'iu',
);
/** UTF-16 units: such a line stands above the text. */
const OPENING = 300;

export const isOpinionPiece = ({ title, text, section }: Labelled): boolean =>
  IN_TITLE.test(title) || IN_SECTION.test(section ?? '') || IN_TEXT.test(text.slice(0, OPENING));

/** What the author of a comment says without naming anyone. Whom it quotes speaks as anywhere. */
export const isComment = ({ modality, speaker, kind }: Claim): boolean =>
  modality === 'opinion' && speaker === null && kind !== 'quote' && kind !== 'stance';

/** What a comment's author expects without a number is rhetoric more often than a forecast. */
export const isGuess = ({ kind, speaker, forecast }: Claim): boolean =>
  kind === 'forecast' && speaker === null && forecast?.probability === null;

/** A claim of an opinion piece. */
export const asOpinion = (claim: Claim): Claim =>
  claim.speaker !== null || claim.kind === 'quote' || claim.kind === 'forecast'
    ? claim
    : { ...claim, modality: 'opinion' };
