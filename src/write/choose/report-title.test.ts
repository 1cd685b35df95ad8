/** Which headings may be quoted. */
import { expect, test } from 'vitest';
import { article, blueprintOf, dossierOf } from '../testing.ts';
import { materialOf } from './material.ts';
import { reportTitle } from './report-title.ts';

test.each([
  ['Safety board lets the study resume', true],
  ['From the Kolm Airways Meeting, by Ruth Ames', false],
  ['By Ruth Ames', false],
  ['Does the study resume?', false],
])('%s', (title, quoted) => {
  const version = article('Post', `${title}\n\nThe study may resume.`, { title, lang: 'en' });
  const m = materialOf({
    dossier: dossierOf([version], []),
    claims: [],
    versions: [version],
    blueprint: blueprintOf([], { language: 'en' }),
  });
  expect(reportTitle(m, version) !== null).toBe(quoted);
});
