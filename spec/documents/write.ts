/** `npm run docs`: writes the pages that are made from code. */
import { writeFileSync } from 'node:fs';
import { cleaningPage } from './cleaning.ts';
import { gatePage } from './gate.ts';
import { readingPage } from './reading.ts';
import { table } from './table.ts';

writeFileSync(new URL('../../docs/from-the-documents.md', import.meta.url), table());
writeFileSync(new URL('../../docs/gate.md', import.meta.url), await gatePage());
writeFileSync(new URL('../../docs/reading.md', import.meta.url), readingPage());
writeFileSync(new URL('../../docs/cleaning.md', import.meta.url), cleaningPage());
