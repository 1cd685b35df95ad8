import { expect, test } from 'vitest';
import { readClaims } from '../../claims/index.ts';
import { createReader } from '../../text/index.ts';
import { materialOf } from '../choose/material.ts';
import { article, blueprintOf, dossierOf, tellingsOf } from '../testing.ts';
import { keepsSpeaker } from './keeps-speaker.ts';

const readers = createReader();

test.each([
  ['The alarm had been rated as false, a spokeswoman said. The council had heard of the leak only in May.', false],
  ['The alarm was rated as false. The council had heard of the leak only in May.', true],
  ['The alarm had been rated as false, a spokeswoman said. The council voted on Monday.', true],
])('what goes on behind somebody’s words is his: %s', (text, expected) => {
  const version = article('Herald', text, { lang: 'en' });
  const claims = readClaims(version, readers);
  const m = materialOf({
    dossier: dossierOf([version], []),
    claims,
    versions: [version],
    blueprint: blueprintOf(['what-happened'], { language: 'en' }),
  });
  const last = claims.toSorted((a, b) => b.sentence.start - a.sentence.start)[0]!;
  expect(keepsSpeaker(m, last, m.sentence(last).text)).toBe(expected);
});

test('a form that may be either hangs on somebody’s words with one that is no fact', () => {
  expect(tellingsOf('In dem Preis steckten Gebühren, die das Bad nie verlangt hätte.')).toEqual([]);
  expect(tellingsOf('In dem Preis steckten Gebühren, die das Bad verlangt.').length).toBeGreaterThan(0);
});

test('what somebody repeats is told with him', () => {
  for (const text of tellingsOf('Chef Peter Kolb wiederholte am 3. März 2026, sechs Prozent bedeuteten hohe Kosten.'))
    expect(text).toContain('sechs Prozent');
});

test('so many a day is not so many', () => {
  for (const text of tellingsOf('Ausgelegt ist die Brücke für höchstens 7.500 Karren am Tag.'))
    expect(text).toContain('am Tag');
});

test('alone nobody knows of it', () => {
  expect(tellingsOf('The council had heard of the leak in Kolm only in May.', 'en').length).toBeGreaterThan(0);
});

test('"sagte sie" is no word of a man, whoever was named last', () => {
  const text =
    'Amtsveterinär Jörn Kolm geht in Ulmfeld von Enten aus. Berg hält das nicht für ausgemacht. Es komme auch eine Lieferung von Futter in Betracht, sagte sie.';
  const version = article('Bote', text);
  const claims = readClaims(version, readers);
  const m = materialOf({
    dossier: dossierOf([version], []),
    claims,
    versions: [version],
    blueprint: blueprintOf(['what-happened']),
  });
  const last = claims.findLast((c) => m.sentence(c).text.includes('Lieferung'))!;
  const kolm = { ...last, speaker: { name: 'Jörn Kolm', role: null, kind: 'person' as const, at: null } };
  expect(keepsSpeaker(m, kolm, 'Laut Jörn Kolm kommt auch eine Lieferung von Futter in Betracht.')).toBe(false);
});
