/** Voices by their plain names, and who is surely another party than whom. */
import { describe, expect, it } from 'vitest';
import type { Speaker } from '../../model/index.ts';
import { areRivals, isOneVoice } from '../compare/attribution-parties.ts';
import { plainSpeaker } from './attribution.ts';

const voice = (name: string, role: string | null = null): Speaker => ({ name, role, kind: 'organisation', at: null });

describe('plain speakers', () => {
  it.each([
    ['Angaben des Trägers', 'Träger'],
    ['Messung des Landesamts', 'Landesamt'],
    ['Angaben der Gewerkschaft Morgenrot', 'Gewerkschaft Morgenrot'],
    ['figures from the council', 'the council'],
    ['the ministry', 'the ministry'],
    ['seiner Darstellung', null],
    ['ihrer Schätzung', null],
    ['eigenen Angaben', null],
    ['Demnach', null],
    ['they', null],
  ])('%s is %s', (written, name) => {
    expect(plainSpeaker(voice(written))?.name ?? null).toBe(name);
  });
});

describe('parties', () => {
  it.each([
    [voice('die Polizei'), voice('Veranstalter'), true],
    [voice('Gewerkschaft Morgenrot'), voice('Betreiber'), true],
    [voice('Ina Holm', 'Geschäftsführerin'), voice('Betriebsrat'), true],
    [voice('the coastguard'), voice('the operator'), true],
    [voice('the ministry'), voice('the agriculture ministry'), false],
    [voice('Träger'), voice('Auenkliniken gGmbH'), false],
    [voice('Ina Holm', 'Geschäftsführerin'), voice('Unternehmen'), false],
    [voice('Ina Holm'), voice('Per Lund'), false],
  ])('%o against %o: %s', (a, b, rivals) => {
    expect(areRivals(a, b)).toBe(rivals);
    expect(areRivals(b, a)).toBe(rivals);
  });

  it('knows one voice by the shorter of two names', () => {
    expect(isOneVoice(voice('the ministry'), voice('the agriculture ministry'))).toBe(true);
    expect(isOneVoice(voice('the audit office'), voice('the weather office'))).toBe(false);
  });
});
