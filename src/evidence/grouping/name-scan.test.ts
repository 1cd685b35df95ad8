import { describe, expect, it } from 'vitest';
import { eachName } from './name-scan.ts';

const namesIn = (text: string): string[] => {
  const found: string[] = [];
  eachName(text, (name) => found.push(name));
  return found;
};

describe('eachName', () => {
  it.each([
    ['names inside a sentence', 'Gestern hat Brensky die Quantrel-Werke besucht', ['Brensky', 'Quantrel-Werke']],
    ['not the first word, whatever it is', 'Brensky geht. Quantrel bleibt', []],
    ['behind a comma or colon', 'Quartal, Gewinn: Quantrel', ['Gewinn', 'Quantrel']],
    ['behind another name', 'sagt Odo Brensky', ['Odo', 'Brensky']],
    ['acronyms anywhere', 'EU-Gipfel. NATO, UN. EZBs', ['EU-Gipfel', 'NATO', 'UN']],
    ['two letters are a name only as an acronym', 'wie Ab und AB', ['AB']],
    [
      'figures of two digits or more, without what follows',
      'um 12 oder 1.234,5. Dann 7, 2026.',
      ['12', '1.234,5', '2026'],
    ],
    ['capitals within a word', 'das iPhone', []],
    ['umlauts', 'in Österreich und Äthiopien', ['Österreich', 'Äthiopien']],
    ['nothing', '', []],
  ])('%s', (_name, text, expected) => {
    expect(namesIn(text)).toEqual(expected);
  });
});
