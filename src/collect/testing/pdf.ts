/** Writes small PDFs for tests: text at given places, in Helvetica or its bold. */

export interface Placed {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly bold?: boolean;
}

/** A PDF 1.4 file of A4 pages; without text, its pages are empty. */
export function pdfOf(pages: readonly (readonly Placed[])[], title?: string): Uint8Array {
  const objects: string[] = [];
  const add = (body: string) => objects.push(body);
  const kids = pages.map((_, at) => `${5 + at * 2} 0 R`).join(' ');
  add('<< /Type /Catalog /Pages 2 0 R >>');
  add(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  for (const name of ['Helvetica', 'Helvetica-Bold'])
    add(`<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`);
  for (const [at, page] of pages.entries()) {
    const content = page.map(drawn).join('\n');
    const fonts = '/Resources << /Font << /F1 3 0 R /F2 4 0 R >> >>';
    add(`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] ${fonts} /Contents ${6 + at * 2} 0 R >>`);
    add(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
  }
  if (title) add(`<< /Title (${title}) >>`);
  return Buffer.from(filed(objects, title ? objects.length : null), 'latin1');
}

function drawn({ text, x, y, size = 10, bold = false }: Placed): string {
  const escaped = text
    .replaceAll(/[\\()]/g, '\\$&')
    .replaceAll('„', '\\204')
    .replaceAll('“', '\\223')
    .replaceAll('•', '\\225');
  return `BT /F${bold ? 2 : 1} ${size} Tf ${x} ${y} Td (${escaped}) Tj ET`;
}

function filed(objects: readonly string[], info: number | null): string {
  let file = '%PDF-1.4\n';
  const offsets = objects.map((body, at) => {
    const offset = file.length;
    file += `${at + 1} 0 obj\n${body}\nendobj\n`;
    return offset;
  });
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const trailer = `<< /Size ${objects.length + 1} /Root 1 0 R${info ? ` /Info ${info} 0 R` : ''} >>`;
  return `${file}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n${trailer}\nstartxref\n${file.length}\n%%EOF`;
}
