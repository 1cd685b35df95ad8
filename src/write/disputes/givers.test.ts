import { describe, expect, test } from 'vitest';
import { materialOf } from '../choose/material.ts';
import { nothingTold } from '../choose/told.ts';
import { article, blueprintOf, claimIn, dossierOf, owner, verdictOn } from '../testing.ts';
import { reservation } from './contested.ts';
import { tailOf } from './tails.ts';

const DATE = {
  de: {
    before: 'Die Seilbahn fährt ab dem 12. Dezember 2026 wieder.',
    origin: 'Die Seilbahn fährt erst ab dem 19. Dezember 2026 wieder.',
    copy: 'Wie der Alpkurier berichtet, fährt die Seilbahn erst ab dem 19. Dezember 2026 wieder.',
    own: 'Die Seilbahn fährt erst ab dem 19. Dezember 2026 wieder, sagte ein Sprecher.',
    says: 'inzwischen nennt',
  },
  en: {
    before: 'The cable car will run again from 12 December 2026.',
    origin: 'The cable car will not run again before 19 December 2026.',
    copy: 'The Alpkurier reports that the cable car will not run again before 19 December 2026.',
    own: 'The cable car will not run again before 19 December 2026, a spokesman said.',
    says: 'now gives',
  },
} as const;

function tailOfDate(lang: 'de' | 'en', newer: readonly (readonly [outlet: string, text: string])[]): string | null {
  const bote = article('Bote', DATE[lang].before, { lang, published: '2026-11-20' });
  const later = newer.map(([outlet, text], i) => article(outlet, text, { lang, published: `2026-11-2${i + 4}` }));
  const versions = [...later.toReversed(), bote];
  const claims = versions.map((v) =>
    claimIn(v, v.text.slice(0, -1), { kind: 'date', subject: owner(v, lang === 'de' ? 'Seilbahn' : 'cable car') }),
  );
  const verdict = verdictOn('superseded', claims);
  const sided = {
    ...verdict,
    values: verdict.values.map((v) => ({
      ...v,
      value: v.article === bote.id ? 12 : 19,
      side: v.article === bote.id ? ('earlier' as const) : ('for' as const),
    })),
  };
  const m = materialOf({
    dossier: dossierOf(versions, [sided]),
    claims,
    versions,
    blueprint: blueprintOf([], { language: lang }),
  });
  const s = m.sentence(claims.at(-1)!);
  return reservation(m, s, s.text, verdictOn('single-source', [claims[0]!]), nothingTold())?.text ?? null;
}

describe.each(['de', 'en'] as const)('%s: a newer day', (lang) => {
  const { origin, copy, own } = DATE[lang];
  test('is credited to whoever reported it', () => {
    const text = tailOfDate(lang, [
      ['Alpkurier', origin],
      ['Oberthal Online', copy],
    ]);
    expect(text).toContain('Alpkurier');
    expect(text).not.toContain('Oberthal');
  });
  test('is credited to one who has it of his own', () =>
    expect(tailOfDate(lang, [['Oberthal Online', own]])).toContain('Oberthal Online'));
  test('is not told where only a copy gives it', () => {
    const text = tailOfDate(lang, [
      ['Alpkurier', lang === 'de' ? 'Am Samstag ist Wandertag.' : 'There is a hike on Saturday.'],
      ['Oberthal Online', copy],
    ]);
    expect(text ?? '').not.toContain('Oberthal');
  });
});

test('a copy bears nobody out', () => {
  const texts = {
    Alpkurier: 'Kolbau streicht in Hohenrain 340 Stellen.',
    Kurier: 'In Hohenrain fallen bei Kolbau 340 Stellen weg.',
    'Oberthal Online': 'Wie der Alpkurier berichtet, streicht Kolbau in Hohenrain 340 Stellen.',
  };
  const versions = Object.entries(texts).map(([outlet, text]) => article(outlet, text));
  const measure = { key: 'job-cuts', aspect: 'level', qualifiers: [], course: 'period' } as const;
  const claims = versions.map((v) =>
    claimIn(v, '340 Stellen', { kind: 'figure', measure, subject: owner(v, 'Kolbau') }),
  );
  const verdict = verdictOn('corroborated', claims);
  const m = materialOf({ dossier: dossierOf(versions, [verdict]), claims, versions, blueprint: blueprintOf([]) });
  expect(tailOf(m, verdict, claims[0]!)?.citations.map((c) => c.at.article)).toEqual([versions[1]!.id]);
});
