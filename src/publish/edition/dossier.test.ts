/** How much of other people's texts a page may show. */
import { describe, expect, test } from 'vitest';
import { DOSSIER, VERSIONS } from '../../../spec/editions/sample.ts';
import type { ArticleVersion, Dossier, Verdict } from '../../model/index.ts';
import { publicExcerpts } from './dossier.ts';

const SENTENCES = Array.from({ length: 40 }, (_, i) => `Das Werk Nummer ${i} meldet heute ${i + 100} neue Stellen an.`);
const version: ArticleVersion = { ...VERSIONS[0]!, text: SENTENCES.join(' '), blocks: [], excerptLimit: 200 };

const verdicts = (kind: Verdict['kind']): Verdict[] =>
  SENTENCES.map((sentence, i) => {
    const start = version.text.indexOf(sentence);
    const [one] = DOSSIER.verdicts;
    const value = { ...one!.values[0]!, article: version.id, start, end: start + sentence.length };
    return { ...one!, id: `${one!.id}${i}` as Verdict['id'], kind, values: [value] };
  });
const dossier = (kind: Verdict['kind']): Dossier => ({
  ...DOSSIER,
  verdicts: verdicts(kind),
  related: [],
  forecasts: [],
});
const lengthShown = (of: Dossier, cited: Parameters<typeof publicExcerpts>[2] = []): number =>
  publicExcerpts(of, [version], cited).reduce((sum, e) => sum + e.before.length + e.cited.length + e.after.length, 0);

describe('publicExcerpts', () => {
  test('of what one source alone tells, only a part of its text is shown', () => {
    const shown = lengthShown(dossier('single-source'));
    expect(shown).toBeGreaterThan(0);
    expect(shown).toBeLessThanOrEqual(version.text.length / 4);
  });

  test('what is compared or cited is shown whatever it adds up to', () => {
    expect(publicExcerpts(dossier('conflicting'), [version])).toHaveLength(SENTENCES.length);
    const cited = dossier('single-source').verdicts.map((v) => v.values[0]!);
    expect(publicExcerpts(dossier('single-source'), [version], cited)).toHaveLength(SENTENCES.length);
  });
});
