import { expect, it } from 'vitest';
import type { Language, Span } from '../../model/index.ts';
import { contentLemmas, createReader, wordsOf } from '../../text/index.ts';
import { lemmasBeside } from './topic-lemmas.ts';

const reader = createReader();
const read = (text: string, lang: Language) => {
  const reading = reader.read({ text, lang });
  return { text, reading, words: wordsOf({ text, tokens: reading.tokens, sentences: reading.sentences }) };
};
const placeOf = (text: string, piece: string): Span => {
  const start = text.indexOf(piece);
  return { start, end: start + piece.length };
};

/** Whether taken from the text's tokens or from the passage cut anew, the words are those of the passage with blanks. */
it.each<[Language, string, string[], string]>([
  ['de', 'Der Umsatz von Lumera stieg um 12 Prozent, sagte die Sprecherin.', ['Lumera', '12 Prozent'], 'in the open'],
  ['de', 'Der Konzern (Lumera) baute 2025, wie geplant, zwei Werke.', ['Lumera', '2025', 'zwei'], 'beside marks'],
  ['de', 'Ein 12-Prozent-Plan der Lumera-Gruppe scheiterte.', ['12', 'Lumera'], 'inside words'],
  ['de', 'Das gilt z.B. für Lumera.', ['Lumera'], 'beside an abbreviation'],
  ['en', "Lumera's revenue rose 12% in Sorrel Bay.", ['Lumera', '12%', 'Sorrel Bay'], 'before a genitive'],
  ['en', 'Revenue rose USD115.5m at Lumera.5 percent.', ['115.5m', 'Lumera'], 'glued'],
  ['en', 'Nothing is told apart here.', [], 'none'],
])('%s: %s', (lang, text, pieces) => {
  const spans = pieces.map((piece) => placeOf(text, piece));
  let blanked = text;
  for (const { start, end } of spans) blanked = blanked.slice(0, start) + ' '.repeat(end - start) + blanked.slice(end);
  const at = { start: 0, end: text.length };
  expect(lemmasBeside(read(text, lang), at, spans)).toEqual(contentLemmas(blanked, lang));
});

it('does not blank what reaches out of the passage', () => {
  const text = 'Die Werke in Nord-Sorrel schließen.';
  const at = { start: 0, end: text.indexOf('-Sorrel') };
  const spans = [placeOf(text, 'Nord-Sorrel')];
  expect(lemmasBeside(read(text, 'de'), at, spans)).toEqual(contentLemmas(text.slice(0, at.end), 'de'));
});
