/** Prints the rows as the page docs/from-the-documents.md. */
import { ROWS, type Row } from './rows.ts';

const DOCUMENTS: Readonly<Record<Row['document'], string>> = {
  '000': 'an automated tech blog, which discloses its system',
  '001': 'an investor site, translated by machine and proofread',
  '002': 'a news portal',
  '003': 'a finance blog that retells an agency report',
  '004': 'a stock-market wire with newsletter',
};

export function table(): string {
  const parts = Object.entries(DOCUMENTS).map(([document, what]) => {
    const rows = ROWS.filter((r) => r.document === document).map(line);
    return [
      `## ${document}: ${what}`,
      '',
      '| the document | Quellwerk | command | test | status |',
      '|---|---|---|---|---|',
      ...rows,
    ].join('\n');
  });
  const counts = Map.groupBy(ROWS, (r) => r.status);
  const tally = [...counts].map(([status, rows]) => `${rows.length} ${status}`).join(', ');
  return `# From the documents

Five German web articles about China's AI industry show, or disclose, systems like this one. Each thing they say of a system is
listed here in our words, with what answers it. This page is made from \`spec/documents/rows.ts\` by \`npm run docs\`, and a test
keeps it true. ${ROWS.length} lines: ${tally}.

${parts.join('\n\n')}
`;
}

function line(r: Row): string {
  const tests = r.tests.map((t) => `[${t.split('/').at(-1)}](../${t})`).join(' ');
  return `| ${r.says} | ${r.feature} | ${r.command ? `\`${r.command}\`` : ''} | ${tests} | **${r.status}**${r.why ? `. ${r.why}` : ''} |`;
}
