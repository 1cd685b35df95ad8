import { describe, expect, it } from 'vitest';
import { duplicatePairs, signatureOf, similarity } from './duplicates.ts';

const AGENCY = `Der Stadtrat von Ellern hat am Montag mit knapper Mehrheit den Bau einer zweiten Brücke über die Wupp
beschlossen. Die Kosten sollen sich auf 48 Millionen Euro belaufen. Das Land übernimmt davon nach Angaben des Rathauses
die Hälfte. Gegner des Vorhabens kündigten ein Bürgerbegehren an. Mit dem Bau soll im Herbst begonnen werden.`;
const EDITED = AGENCY.replace('Stadtrat von Ellern', 'Ellerner Stadtrat').replace(
  'Mit dem Bau soll im Herbst begonnen werden.',
  '',
);
const OTHER = `In Ellern wird gebaut: Über die Wupp kommt eine zweite Brücke, so will es der Rat. Was sie kostet, weiß die
Kämmerin genau, was sie bringt, weiß noch keiner. Auf dem Markt gehen die Meinungen am Morgen danach weit auseinander.`;

describe('duplicatePairs', () => {
  it('finds a text printed with small edits, and only that', () => {
    const pairs = duplicatePairs([
      { id: 'a', text: AGENCY },
      { id: 'b', text: OTHER },
      { id: 'c', text: EDITED },
    ]);
    expect(pairs).toEqual([['a', 'c']]);
  });

  it('says nothing of texts shorter than a shingle', () => {
    expect(
      duplicatePairs([
        { id: 'a', text: 'Nur vier kurze Wörter' },
        { id: 'b', text: 'Nur vier kurze Wörter' },
      ]),
    ).toEqual([]);
  });

  it('measures likeness between none and one', () => {
    const [a, b, c] = [AGENCY, EDITED, OTHER].map((text) => signatureOf(text)!);
    expect(similarity(a!, a!)).toBe(1);
    expect(similarity(a!, b!)).toBeGreaterThan(0.5);
    expect(similarity(a!, c!)).toBeLessThan(0.1);
  });
});
