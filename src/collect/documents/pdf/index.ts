/** A PDF with a text layer -> HTML in reading order. */
import { columnsOf } from './columns.ts';
import { extractPdf, type PdfText } from './extract.ts';
import { withoutFurniture } from './furniture.ts';
import { linesOf } from './lines.ts';
import { pdfMarkup } from './markup.ts';
import { blocksOf, bodyType, joinBroken } from './paragraphs.ts';

/** @throws QuellwerkError `pdf-broken`, `pdf-locked`, `pdf-without-text`, `too-large`: one clear line each */
export async function pdfToHtml(bytes: Uint8Array, where: string): Promise<string> {
  return laidOut(await extractPdf(bytes, where));
}

/** Pages of placed text as HTML: columns one after the other, paragraphs made whole across lines, columns and pages. */
export function laidOut({ title, pages }: PdfText): string {
  const { pages: bodies, furniture } = withoutFurniture(pages);
  const columns = bodies.flatMap((pieces) => columnsOf(pieces)).map((pieces) => linesOf(pieces));
  const body = bodyType(columns.flat());
  const blocks = joinBroken(columns.flatMap((lines) => blocksOf(lines, body)));
  return pdfMarkup(blocks, title, furniture);
}
