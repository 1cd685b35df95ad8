import { expect, test } from 'vitest';
import { creditsOf, sharedCredit } from './credits.ts';

const article = (
  outlet: string,
  credits: readonly string[],
  text = 'Der Fluss steigt.',
  byline: readonly string[] = [],
) => ({
  outlet,
  credits,
  text,
  byline,
});

test.each<[string, Parameters<typeof article>, readonly string[]]>([
  ['signs split, the house and initials left out', ['Bote', ['nvk/eig. Ber.', 'nvk/mh', 'red']], ['nvk']],
  ['a dateline with a stop', ['Bote', [], 'Weida (nvk). Der Fluss steigt.'], ['nvk']],
  [
    'a dateline below what is left of the head',
    ['Bote', [], 'Start > Region\n\nWeida (nvk) – Der Fluss steigt.'],
    ['nvk'],
  ],
  ['a known agency without a mark', ['Bote', [], 'WEIDA (dpa) Der Fluss steigt.'], ['dpa']],
  ['one word for a name', ['Bote', [], '', ['Fordwire']], ['Fordwire']],
  ['a party behind a name', ['Bote', [], 'Berta Klee (SPD) sagt ab.'], []],
  ['a party behind a name, with a mark far on', ['Bote', [], 'Berta Klee (SPD) sagt – wie immer – ab.'], []],
  ['what was sent in', ['Bote', ['ots', 'pm'], 'Weida (ots) – Der Fluss steigt.'], []],
  ['two letters', ['Bote', ['mh'], 'Weida (mh). Der Fluss steigt.'], []],
  ['the desk', ['Bote', ['Lokalredaktion', 'Bote staff', 'agencies']], []],
  ['the outlet by its last word', ['Weida Gazette', ['Gazette']], []],
  ['persons', ['Bote', [], '', ['Eva Ruhland']], []],
])('%s', (_, of, names) => {
  expect([...creditsOf(article(...of)).values()].map((c) => c.name)).toEqual(names);
});

test.each<[string, Parameters<typeof article>, Parameters<typeof article>, string | null, boolean]>([
  ['one sign', ['Bote', ['nvk']], ['Kurier', ['nvk/ku']], 'nvk', false],
  ['one sign, once in a dateline', ['Bote', ['nvk']], ['Kurier', [], 'Weida (nvk). Es regnet.'], 'nvk', true],
  ['one name', ['Bote', ['Ford Wire']], ['Kurier', ['Ford Wire']], 'Ford Wire', true],
  ['the agency itself', ['nvk', []], ['Kurier', ['nvk']], 'nvk', false],
  ['marks of both houses', ['Bote', ['red', 'ots']], ['Kurier', ['red', 'ots']], null, false],
  ['initials alike', ['Bote', ['nvk/mh']], ['Kurier', ['ddp/mh']], null, false],
])('shared: %s', (_, a, b, name, sure) => {
  const credit = sharedCredit(article(...a), article(...b));
  expect(credit?.name ?? null).toBe(name);
  if (credit) expect(credit.sure).toBe(sure);
});
