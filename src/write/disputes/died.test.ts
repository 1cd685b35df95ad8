import { expect, test } from 'vitest';
import { materialOf } from '../choose/material.ts';
import { article, blueprintOf, claimIn, dossierOf } from '../testing.ts';
import { isDeadSince } from './died.ts';

const cases = [
  ['Ein Wachmann wurde schwer verletzt in eine Klinik geflogen.', 'Der Wachmann starb am Sonntag.', 'de', true],
  ['Ein Wachmann wurde schwer verletzt in eine Klinik geflogen.', 'Der Tod des Wachmanns wird untersucht.', 'de', true],
  ['Ein Wachmann wurde schwer verletzt in eine Klinik geflogen.', 'Der Wachmann ist wieder gesund.', 'de', false],
  ['Ein Wachmann öffnete das Tor.', 'Der Wachmann starb am Sonntag.', 'de', false],
  ['A driver was injured and is in hospital.', 'The driver died on Sunday.', 'en', true],
  ['A driver was injured and is in hospital.', 'The driver went home on Sunday.', 'en', false],
] as const;

test.each(cases)('%s / %s', (then, now, lang, expected) => {
  const older = article('Bote', then, { published: '2026-03-01', lang });
  const newer = article('Kurier', now, { published: '2026-03-09', lang });
  const claim = claimIn(older, then.replace(/\.$/u, ''), { kind: 'event' });
  const m = materialOf({
    dossier: dossierOf([older, newer], []),
    claims: [claim],
    versions: [older, newer],
    blueprint: blueprintOf(['key-facts'], { language: lang }),
  });
  expect(isDeadSince(m, claim)).toBe(expected);
});
