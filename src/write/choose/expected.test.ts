/** What has its place in the list of who expects what. */
import { expect, test } from 'vitest';
import { article, blueprintOf, claimIn, dossierOf, person } from '../testing.ts';
import { isForItsList } from './expected.ts';
import { materialOf } from './material.ts';

const TEXT = 'Die Arbeiten am Tor werden voraussichtlich acht Monate dauern.';

test.each([
  ['nobody’s expectation', null, null, 'forecasts', false],
  ['somebody’s', person('Ruth Kern'), null, 'forecasts', true],
  ['with its odds', null, { min: 0.4, max: 0.4 }, 'forecasts', true],
  ['where no list is wanted', person('Ruth Kern'), null, 'quotes', false],
] as const)('%s', (_what, speaker, odds, section, expected) => {
  const version = article('Bote', TEXT);
  const forecast = { probability: odds as never, wording: null, horizon: null };
  const claim = claimIn(version, TEXT.slice(0, -1), { kind: 'forecast', speaker, forecast });
  const m = materialOf({
    dossier: dossierOf([version], []),
    claims: [claim],
    versions: [version],
    blueprint: blueprintOf([section]),
  });
  expect(isForItsList(m, claim)).toBe(expected);
});
