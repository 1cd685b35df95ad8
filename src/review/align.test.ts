import { expect, it } from 'vitest';
import { createReader } from '../text/index.ts';
import { mayOverlap, overlap } from './align.ts';
import { SUPPORT_RULES } from './rules/index.ts';
import { sheetOf } from './sheet.ts';
import { sourceSet } from './sources.ts';

const reader = createReader();
const all = SUPPORT_RULES.flatMap(({ name, examples }) => examples.map((example, i) => ({ ...example, name, i })));
// the sources of all examples of a language as one set
const sets = Object.fromEntries(
  (['de', 'en'] as const).map((lang) => {
    const own = all.filter((e) => e.lang === lang);
    const sheets = own.map((e) => ({ id: `${e.name}-${e.i}`, sheet: sheetOf({ text: e.source, lang }, reader) }));
    return [lang, sourceSet(sheets)];
  }),
);

it.each([0.2, 0.5, 0.7])('passes over no sentence that holds %d of the words of a draft', (part) => {
  let held = 0;
  for (const { lang, good, bad } of all)
    for (const text of [good, bad])
      for (const { words } of sheetOf({ text, lang }, reader).sentences.flatMap((s) => s.clauses)) {
        const sources = sets[lang]!;
        const least = part * overlap(words, words, sources);
        const found = new Set(mayOverlap(words, least, sources));
        const holding = sources.sentences.filter((at) => overlap(words, at.sentence.words, sources) >= least);
        expect(holding.filter((at) => !found.has(at))).toEqual([]);
        if (least > 0) held += holding.length;
      }
  expect(held).toBeGreaterThan(0);
});
