/** What the text of the article itself says about its making: its body, and the credits in it. */
import { isBodyPiece, type Piece } from '../piece.ts';
import { inlineCredits, readCredits } from './credits.ts';

export const bodyText = (pieces: readonly Piece[]): string =>
  pieces
    .filter(isBodyPiece)
    .map((p) => p.text)
    .join('\n\n');

/** Credits of lines that do nothing else, and agency signs at the ends of paragraphs. */
export function creditsOf(pieces: readonly Piece[]): string[] {
  const lines = pieces.filter((p) => p.reason === 'credit of the source').flatMap((p) => readCredits(p.text) ?? []);
  const signs = pieces.filter((p) => isBodyPiece(p) && p.role === 'paragraph').flatMap((p) => inlineCredits(p.text));
  return [...lines, ...signs];
}
