import { describe, expect, test } from 'vitest';
import { asId, type Draft, type DraftSentence, draft } from '../model/index.ts';
import { withoutSentences } from './prune.ts';

const fact = (text: string): DraftSentence => ({ kind: 'factual', text, citations: [] });
const note = (text: string): DraftSentence => ({ kind: 'computed', text, citations: [] });

/** Sentences in reading order: 0 headline, 1-2 paragraph, 3-10 table, 11-12 list, 13 quotation. */
const whole: Draft = draft({
  story: asId('story', 'st'),
  lang: 'de',
  making: { writer: 'deterministic', model: null, blueprint: 'b', blueprintHash: 'h' },
  sections: [
    { kind: 'headline', heading: null, blocks: [{ type: 'paragraph', sentences: [note('Kopf')] }] },
    { kind: 'lead', heading: null, blocks: [{ type: 'paragraph', sentences: [fact('eins'), fact('zwei')] }] },
    {
      kind: 'table',
      heading: 'Zahlen',
      blocks: [
        {
          type: 'table',
          head: ['a', 'b'],
          rows: [
            [fact('Umsatz'), note('Bote')],
            [fact('Gewinn'), note('Kurier')],
            [fact('Absatz'), note('Post')],
            [fact('Schulden'), note('Blatt')],
          ],
        },
      ],
    },
    { kind: 'check', heading: 'Check', blocks: [{ type: 'list', items: [fact('drei'), fact('vier')] }] },
    {
      kind: 'quotes',
      heading: 'Stimmen',
      blocks: [{ type: 'quotation', sentence: fact('fünf'), attribution: 'Bote' }],
    },
  ],
});
const texts = (d: Draft | null): string => JSON.stringify(d?.sections.map((s) => s.blocks));

describe('blocked sentences fall, the rest stands', () => {
  test.each([
    ['nothing blocked', [], ['eins', 'zwei', 'Umsatz', 'Gewinn', 'drei', 'vier', 'fünf'], []],
    ['one of a paragraph', [1], ['zwei'], ['eins']],
    ['one cell takes its row, not the next', [4], ['Gewinn', 'Kurier', 'drei'], ['Umsatz', 'Bote"']],
    ['numbers go on behind a fallen row', [3, 11], ['Gewinn', 'vier'], ['Umsatz', 'drei']],
    ['a table that has too few rows left', [3, 5], ['eins', 'drei'], ['Absatz', 'Schulden']],
    ['the quotation', [13], ['vier'], ['fünf']],
  ] as const)('%s', (_name, blocked, kept, gone) => {
    const left = withoutSentences(whole, new Set<number>(blocked));
    for (const word of kept) expect(texts(left)).toContain(word);
    for (const word of gone)
      expect(
        texts({ ...left!, sections: left!.sections.filter((s) => s.kind !== 'quotes' || word === 'fünf') }),
      ).not.toContain(word);
  });

  test('a section without sentences falls with its heading', () => {
    expect(withoutSentences(whole, new Set([11, 12]))?.sections.map((s) => s.kind)).toEqual([
      'headline',
      'lead',
      'table',
      'quotes',
    ]);
  });

  test('the pruned draft is another draft', () => {
    expect(withoutSentences(whole, new Set([1]))?.id).not.toBe(whole.id);
    expect(withoutSentences(whole, new Set())?.id).toBe(whole.id);
  });

  test('without headline or without any fact there is no article', () => {
    expect(withoutSentences(whole, new Set([0]))).toBeNull();
    expect(withoutSentences(whole, new Set([1, 2, 3, 5, 7, 9, 11, 12, 13]))).toBeNull();
  });
});
