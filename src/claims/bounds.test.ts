import { describe, expect, it } from 'vitest';
import { type Claim, makeId } from '../model/index.ts';
import { dateBounds } from './bounds.ts';

type Timed = Parameters<typeof dateBounds>[0][number];
type Tense = NonNullable<Claim['frame']>['tense'];

const told = (from: string | null, to: string | null, tense: Tense, more: Partial<Timed> = {}): Timed => ({
  id: makeId('claim', `${from}${tense}`),
  kind: 'event' as const,
  modality: 'asserted' as const,
  negated: false,
  frame: { tense },
  time: { value: from ?? 'PRESENT_REF', from, to, at: { start: 0, end: 1 }, implied: false },
  ...more,
});
const october = told('2026-10-03', '2026-10-03', 'past');
const november = told('2026-11-01', '2026-11-30', 'perfect');
const spring = told('2027-03-01', '2027-05-31', 'future');
const planned = told('2027-01-15', '2027-01-15', 'present', { modality: 'planned' });

describe('dateBounds', () => {
  it.each<[string, Timed[], string | null, string | null]>([
    ['nothing', [], null, null],
    ['the latest past event', [october, november], '2026-11-01', null],
    ['the earliest announced one', [spring, planned], null, '2027-01-15'],
    ['both', [november, spring, october, planned], '2026-11-01', '2027-01-15'],
    ['not: a present tense', [told('2026-12-01', '2026-12-01', 'present')], null, null],
    ['not: what never was', [told('2026-12-01', '2026-12-01', 'past', { negated: true })], null, null],
    ['not: hearsay with a hedge', [told('2026-12-01', '2026-12-01', 'past', { modality: 'hedged' })], null, null],
    ['not: a day reckoned from elsewhere', [{ ...october, time: { ...october.time!, implied: true } }], null, null],
    ['not: a time without a day', [told(null, null, 'past')], null, null],
    ['not: sides that contradict each other', [told('2027-06-01', '2027-06-01', 'past'), planned], null, null],
  ])('%s', (_name, claims, notBefore, notAfter) => {
    const bounds = dateBounds(claims);
    expect([bounds.notBefore?.day ?? null, bounds.notAfter?.day ?? null]).toEqual([notBefore, notAfter]);
  });

  it('names the claim that sets it', () => expect(dateBounds([october, november]).notBefore?.claim).toBe(november.id));
});
