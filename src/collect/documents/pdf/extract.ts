/** PDF bytes -> the pieces of text on each page, with their places; nothing is ordered or joined yet. */
import { getDocumentProxy } from 'unpdf';
import { causeText, pdfBroken, pdfLocked, pdfWithoutText, tooManyPages } from '../../problems.ts';

/** A run of text as the PDF draws it. Coordinates in points, y growing upwards from the foot of the page. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  /** right edge */
  readonly end: number;
  /** base line */
  readonly y: number;
  /** font size */
  readonly size: number;
  /** the document's own name of the font; tells fonts apart, not what they look like */
  readonly font: string;
}

export interface PdfPage {
  readonly height: number;
  readonly pieces: readonly Piece[];
}

export interface PdfText {
  readonly title: string | null;
  readonly pages: readonly PdfPage[];
}

/** More is a book or a budget, not an article; reading it would hold up all others. */
const MAX_PAGES = 300;
/** Fewer letters on all pages are stamps on scanned pictures. */
const MIN_LETTERS = 20;

type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;

/** @throws QuellwerkError `pdf-broken`, `pdf-locked`, `pdf-without-text`, `too-large` */
export async function extractPdf(bytes: Uint8Array, where: string): Promise<PdfText> {
  const document = await open(bytes, where);
  try {
    if (document.numPages > MAX_PAGES) throw tooManyPages(where, document.numPages, MAX_PAGES);
    const pages: PdfPage[] = [];
    for (let number = 1; number <= document.numPages; number++) pages.push(await readPage(document, number, where));
    if (lettersOn(pages) < MIN_LETTERS) throw pdfWithoutText(where);
    return { title: await titleOf(document), pages };
  } finally {
    await document.loadingTask.destroy();
  }
}

const lettersOn = (pages: readonly PdfPage[]): number =>
  pages.reduce(
    (sum, page) => sum + page.pieces.reduce((n, piece) => n + (piece.text.match(/[\p{L}\p{N}]/gu)?.length ?? 0), 0),
    0,
  );

async function open(bytes: Uint8Array, where: string): Promise<PdfDocument> {
  try {
    // A copy: the library takes the buffer it is given away from its owner.
    return await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0 });
  } catch (error) {
    throw error instanceof Error && error.name === 'PasswordException'
      ? pdfLocked(where, error)
      : pdfBroken(where, causeText(error), error);
  }
}

async function readPage(document: PdfDocument, number: number, where: string): Promise<PdfPage> {
  try {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const pieces = items.flatMap((item) => ('str' in item ? pieceOf(item) : []));
    const { height } = page.getViewport({ scale: 1 });
    page.cleanup();
    return { height, pieces };
  } catch (error) {
    throw pdfBroken(where, `page ${number}: ${causeText(error)}`, error);
  }
}

interface Item {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly fontName: string;
}

/** Text that runs upwards or is mirrored is a stamp in the margin or a watermark, no line to read. */
function pieceOf({ str, transform, width, fontName }: Item): Piece[] {
  const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = transform;
  const text = str.replaceAll(/[\u0000-\u001f]/g, ' ');
  if (text.trim() === '' || a <= 0 || Math.abs(b) > Math.abs(a) / 2) return [];
  return [{ text, x, end: x + width, y, size: Math.hypot(c, d), font: fontName }];
}

/** Programs write their own file names where a title should be. */
const FILE_NAME =
  /^(microsoft\s+\w+\s*-|untitled|unbenannt|document\d*$|dokument\d*$)|\.(docx?|odt|indd|qxp|pdf|tex|rtf|html?)$/i;

async function titleOf(document: PdfDocument): Promise<string | null> {
  const { info } = await document.getMetadata();
  const title = (info as { Title?: unknown }).Title;
  const text = typeof title === 'string' ? title.replaceAll(/\s+/g, ' ').trim() : '';
  return text === '' || FILE_NAME.test(text) ? null : text;
}
