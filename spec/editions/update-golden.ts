/** Writes the golden files anew: `node spec/editions/update-golden.ts`. Read the difference before you commit it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { renderSite } from '../../src/publish/index.ts';
import { first, second } from './editions.ts';
import { GOLDEN, goldenName } from './golden.ts';
import { SITE } from './sample.ts';

mkdirSync(GOLDEN, { recursive: true });
for (const file of renderSite({ site: SITE, editions: [first, second] })) {
  const name = goldenName(file.path, second.slug);
  if (name) writeFileSync(new URL(name, GOLDEN), file.content);
}
