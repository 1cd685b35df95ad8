import { expect, it } from 'vitest';
import { fullestName, isPointer } from './names.ts';

it.each(['ihrer Schätzung', 'Seine Einschätzung', 'he', 'Their estimate', 'sie', 'diese'])(
  '"%s" names nobody',
  (name) => expect(isPointer(name)).toBe(true),
);
it.each(['Hermann Ihring', 'Sieglinde Vogt', 'Itho Daalderop', 'Erika Muster', 'Ihringer Werke'])(
  '"%s" is a name',
  (name) => expect(isPointer(name)).toBe(false),
);

it.each([
  ['Gao', ['Gao Rui', 'Lanxin'], 'Gao Rui'],
  ['Gao', ['Gao Rui', 'Gao Lin'], 'Gao'],
  ['Gao', ['Gaowen Li'], 'Gao'],
  ['Brandt', ['Ida Brandt', 'Ida Brandt'], 'Ida Brandt'],
  ['Ida Brandt', ['Brandt'], 'Ida Brandt'],
  ['Lanxin', ['Lanxin Aktie am Tag des Börsengangs'], 'Lanxin'],
])('%s, with %j known, is %s', (name, known, full) => expect(fullestName(name, known)).toBe(full));
