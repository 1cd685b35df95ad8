/** Blocks of a PDF -> HTML that cleaning reads like any page. */
import type { PdfBlock } from './paragraphs.ts';

export const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Sizes of headings, the largest first: each is a level of its own, as far as HTML has them. */
function levels(blocks: readonly PdfBlock[]): (size: number) => number {
  const sizes = blocks.flatMap((block) => (block.kind === 'heading' ? [Math.round(block.size)] : []));
  const order = [...new Set(sizes)].sort((a, b) => b - a);
  return (size) => Math.min(6, order.indexOf(Math.round(size)) + 1);
}

/** The document; what stood at the edges of its pages goes into a footer, so that the ledger of cuts names it. */
export function pdfMarkup(blocks: readonly PdfBlock[], title: string | null, furniture: readonly string[]): string {
  const level = levels(blocks);
  const parts = blocks.map((block, at) => {
    switch (block.kind) {
      case 'heading':
        return `<h${level(block.size)}>${escapeText(block.text)}</h${level(block.size)}>`;
      case 'text':
        return `<p>${escapeText(block.text)}</p>`;
      case 'item':
        return inList(blocks, at, `<li>${escapeText(block.text)}</li>`);
      case 'table':
        return `<table>${block.rows.map((row) => `<tr>${row.map((cell) => `<td>${escapeText(cell)}</td>`).join('')}</tr>`).join('')}</table>`;
    }
  });
  const head = `<meta charset="utf-8">${title ? `<title>${escapeText(title)}</title>` : ''}`;
  const foot =
    furniture.length > 0 ? `<footer>${furniture.map((text) => `<p>${escapeText(text)}</p>`).join('')}</footer>` : '';
  return `<!doctype html><html><head>${head}</head><body><article>${parts.join('\n')}</article>${foot}</body></html>`;
}

/** Items that follow each other share a list. */
function inList(blocks: readonly PdfBlock[], at: number, item: string): string {
  const opens = blocks[at - 1]?.kind !== 'item' ? '<ul>' : '';
  const closes = blocks[at + 1]?.kind !== 'item' ? '</ul>' : '';
  return opens + item + closes;
}
