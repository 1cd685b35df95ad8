import { describe, expect, it } from 'vitest';
import { germanTimes } from './de/times.ts';
import { englishTimes } from './en/times.ts';
import { emptyDoc } from './engine/pipeline.ts';
import type { TimeExample } from './engine/times/types.ts';
import { timesComponent } from './times.ts';

const component = timesComponent();

/** Sentences end at a full stop before a capital: enough for examples, which are written that way. */
function sentencesOf(text: string) {
  const starts = [0, ...Array.from(text.matchAll(/\p{L}[.!?] (?=[A-ZÄÖÜ])/gu), (m) => m.index + 3)];
  return starts.map((start, i) => ({ start, end: starts[i + 1] ?? text.length }));
}

function timesIn(lang: 'de' | 'en', text: string, published?: string) {
  const doc = { ...emptyDoc({ lang, text, published: published ?? null }), sentences: sentencesOf(text) };
  return component.run(doc).times!;
}

function check(lang: 'de' | 'en', name: string, example: TimeExample) {
  const start = example.text.indexOf('[');
  const end = example.text.indexOf(']') - 1;
  const text = example.text.replace('[', '').replace(']', '');
  const found = timesIn(lang, text, example.published).map(({ known, implied, derivation, ...time }) => ({
    ...time,
    rule: derivation[0]!.rule,
  }));
  const { from, to, type, value } = example;
  expect(found).toContainEqual(
    expect.objectContaining({ start, end, type, value, rule: name, ...(from && { from }), ...(to && { to }) }),
  );
}

describe.each([
  ['de', germanTimes],
  ['en', englishTimes],
] as const)('%s time rules', (lang, grammar) => {
  for (const rule of grammar.rules) {
    it.each(rule.examples.map((e) => [e.text, e] as const))(`${rule.name}: %s`, (_, example) =>
      check(lang, rule.name, example),
    );
    if (rule.not)
      it.each(rule.not)(`${rule.name} does not read: %s`, (text) => {
        expect(timesIn(lang, text, '2026-01-15').filter((t) => t.derivation[0]!.rule === rule.name)).toEqual([]);
      });
  }
});
