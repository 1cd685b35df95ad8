import { expect, it } from 'vitest';
import type { VerdictValue } from '../../model/index.ts';
import { apartLine } from './apart.ts';

const told = (...articles: string[]) => ({
  values: articles.map((article) => ({ article }) as unknown as VerdictValue),
});

it.each([
  ['texts that share nothing', 4, [told('a'), told('b', 'b'), told('c')], true],
  ['no statement at all', 5, [], true],
  ['two that meet', 4, [told('a'), told('b', 'c')], false],
  ['few texts', 3, [told('a'), told('b')], false],
])('%s', (_, articles, verdicts, isTold) => expect(apartLine(articles, verdicts) !== null).toBe(isTold));
