import { describe, expect, it } from 'vitest';
import type { Language } from '../model/index.ts';
import { createReader } from './index.ts';
import { englishSplits, germanSplits } from './sentence-examples.ts';

const reader = createReader();
const split = (text: string, lang: Language): string[] =>
  reader.read({ text, lang }).sentences.map((s) => text.slice(s.start, s.end));

describe.each([
  ['de', germanSplits],
  ['en', englishSplits],
] as const)('sentences in %s', (lang, cases) => {
  it.each(cases)('%s', (marked) => {
    const sentences = marked.split(' | ');
    expect(split(sentences.join(' '), lang)).toEqual(sentences);
  });
});

describe('line breaks', () => {
  it('end a sentence when a line is blank', () => {
    expect(split('Eine Überschrift ohne Punkt\n\nDer Text beginnt hier.', 'de')).toHaveLength(2);
    expect(split('eine zeile\n \nnoch eine', 'de')).toHaveLength(2);
  });

  it('end a short line before a capital', () => {
    expect(split('Ergebnisse\nGruppe A\nGruppe B', 'de')).toHaveLength(3);
  });

  it('part the members of a list without stops, however long they are', () => {
    const list = [
      'Ferry between the two islands has been stopped since the storm of March',
      'Harbour master tells the crews to “wait for calmer water and better days”',
      'Ruth Ames, 58, says she was never asked about the new timetable',
    ];
    expect(split(list.join('\n'), 'en')).toEqual(list);
    const prose =
      'Der Rat der Stadt Ulmfeld beschloss am Montag nach langer Debatte den\nBau einer Halle am Fluss, für die es seit vielen Jahren einen gültigen\nPlan gibt.';
    expect(split(prose, 'de')).toHaveLength(1);
  });

  it('leave the marks of an indented line to themselves', () => {
    expect(split('Wer kommt?\n\n::Lea Brandt: Ich komme gern.\n\n:Max Ott: Ich nicht.', 'de')).toEqual([
      'Wer kommt?',
      ':',
      ':',
      'Lea Brandt: Ich komme gern.',
      ':',
      'Max Ott: Ich nicht.',
    ]);
  });

  it('leave the apostrophes of italics at a line’s head to themselves', () => {
    expect(split("Wer kommt?\n\n''Lea Brandt'': Ich komme.\n\n'' Max'' kam.", 'de')).toEqual([
      'Wer kommt?',
      "''",
      "Lea Brandt'': Ich komme.",
      "'' Max'' kam.",
    ]);
  });

  it('are not needed between glued sentences', () => {
    expect(split('Der Zug hielt (in Ulm).Das war neu. Wohin?Nach Kiel.', 'de')).toHaveLength(4);
    expect(split('Die Seite (Blick).berg ist neu.', 'de')).toHaveLength(1);
  });

  it('do not end a wrapped line', () => {
    const text = 'Die Stadtwerke teilten am Montag mit, dass die neue Leitung erst im\nHerbst gebaut werden kann.';
    expect(split(text, 'de')).toHaveLength(1);
  });
});

it('covers the text in order and without overlap', () => {
  const text = '  Eins. „Zwei?“ Drei!\n\nVier – und fünf… Sechs ';
  let at = 0;
  for (const s of reader.read({ text, lang: 'de' }).sentences) {
    expect(s.start).toBeGreaterThanOrEqual(at);
    expect(text.slice(at, s.start).trim()).toBe('');
    at = s.end;
  }
  expect(text.slice(at).trim()).toBe('');
});
