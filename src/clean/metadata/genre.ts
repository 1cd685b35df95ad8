/** Tells from a page that its text is a comment: by its type, by the label above the headline, in front of the author. */
import type { PageFacts } from './facts.ts';
import { typesOf } from './jsonld.ts';

const WORDS =
  'meinung|kommentar|gastkommentar|gastbeitrag|leitartikel|glosse|kolumne|standpunkt|zwischenruf|opinion|comment|commentary|editorial|op-ed|column|viewpoint|guest essay';
const LABEL = new RegExp(`^(?:${WORDS})$`, 'iu');
const SIGNED = new RegExp(`^(?:ein(?:e)? |an? )?(${WORDS}) (?:von|by) (?=\\p{L})`, 'iu');
const LONGEST_BYLINE = 80;

/**
 * The genre as the page words it, or null for what is not said to be a comment.
 * @param above the lines right above the headline, inside the article
 * @param near the lines around it, where its author stands
 */
export function shownGenre(facts: PageFacts, above: readonly string[], near: readonly string[]): string | null {
  const label = above.find((line) => LABEL.test(line.trim()));
  const signed = near.filter((line) => line.length <= LONGEST_BYLINE).map((line) => SIGNED.exec(line.trim())?.[1]);
  const declared = facts.article && typesOf(facts.article).includes('OpinionNewsArticle') ? 'Opinion' : null;
  return label?.trim() ?? signed.find(Boolean) ?? declared;
}
