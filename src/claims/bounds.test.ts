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
  span: { start: 0, end: 1 },
  frame: { tense },
  time: { value: from ?? 'PRESENT_REF', from, to, at: { start: 0, end: 1 }, implied: false },
  ...more,
});
const read = { text: 'x', fetchedAt: '2027-12-31T08:00:00Z' };
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
    ['not: what came after the text was read', [told('2030-01-01', '2030-12-31', 'past'), october], '2026-10-03', null],
    ['not: a plan of the past', [told('2028-01-01', '2028-12-31', 'past', { modality: 'planned' })], null, null],
    [
      'not: a plan without a tense',
      [{ ...told('2023-01-01', '2023-12-31', 'past', { modality: 'planned' }), frame: null }],
      null,
      null,
    ],
    ['not: what will not be', [told('2027-01-15', '2027-01-15', 'future', { negated: true })], null, null],
    ['not: sides that contradict each other', [told('2027-06-01', '2027-06-01', 'past'), planned], null, null],
  ])('%s', (_name, claims, notBefore, notAfter) => {
    const bounds = dateBounds(claims, read);
    expect([bounds.notBefore?.day ?? null, bounds.notAfter?.day ?? null]).toEqual([notBefore, notAfter]);
  });

  it('names the claim that sets it', () =>
    expect(dateBounds([october, november], read).notBefore?.claim).toBe(november.id));

  it.each<[string, boolean]>([
    ['Das Werk soll [2028] öffnen.', true],
    ['The plant will open from [2028].', true],
    ['Das Defizit wird steigen, nachdem es [2025] gesunken war.', false],
    ['Costs will be higher than in [2025].', false],
  ])('an announcement with a day: %s', (marked, bounds) => {
    const start = marked.indexOf('[');
    const claim = told('2028-01-01', '2028-12-31', 'future');
    const found = dateBounds([{ ...claim, time: { ...claim.time!, at: { start, end: start + 4 } } }], {
      ...read,
      text: marked.replace(/[[\]]/g, ''),
    });
    expect(found.notAfter !== null).toBe(bounds);
  });

  it.each<[string, string, boolean]>([
    ['Der Deich brach [2024].', '2024', true],
    ['The figure has fallen since [2024].', '2024', true],
    ['Er unterschrieb einen Vertrag bis [2026].', '2026', false],
    ['Er unterschrieb einen Vertrag bis zum Sommer [2026].', '2026', false],
    ['The opening was pushed back to [2026].', '2026', false],
    ['Die Eröffnung wurde auf Ende [2026] verschoben.', '2026', false],
    ['The link was to have been finished in [2026].', '2026', false],
    ['Der Bau sollte [2026] beginnen.', '2026', false],
  ])('a past sentence with a day: %s', (marked, year, bounds) => {
    const start = marked.indexOf('[');
    const text = marked.replace(/[[\]]/g, '');
    const claim = told(`${year}-01-01`, `${year}-12-31`, 'past', { span: { start: 0, end: text.length } });
    const at = { start, end: start + year.length };
    const found = dateBounds([{ ...claim, time: { ...claim.time!, at } }], { ...read, text });
    expect(found.notBefore !== null).toBe(bounds);
  });

  it.each<[string, Partial<Timed>, boolean]>([
    ['Die Schleuse ist seit dem [2024] gesperrt.', {}, true],
    ['Die Bahn fährt seit Anfang [2024] nicht mehr.', { negated: true }, true],
    ['The lock has stood empty since early [2024].', {}, true],
    ['Die Schleuse soll seit [2024] gesperrt sein.', { modality: 'hedged' }, false],
    ['Die Schleuse ist ab [2024] gesperrt.', {}, false],
    ['Die Schleuse ist [2024] gesperrt.', {}, false],
  ])('what lasts: %s', (marked, more, bounds) => {
    const start = marked.indexOf('[');
    const text = marked.replace(/[[\]]/g, '');
    const claim = told('2024-01-01', '2024-12-31', 'present', { span: { start: 0, end: text.length }, ...more });
    const found = dateBounds([{ ...claim, time: { ...claim.time!, at: { start, end: start + 4 } } }], {
      ...read,
      text,
    });
    expect(found.notBefore !== null).toBe(bounds);
  });
});
