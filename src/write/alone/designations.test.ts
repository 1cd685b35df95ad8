import { expect, test } from 'vitest';
import { materialOf } from '../choose/material.ts';
import { nothingTold } from '../choose/told.ts';
import { article, blueprintOf, claimIn, dossierOf, verdictOn } from '../testing.ts';
import { withDesignations } from './designations.ts';

const told = (text: string, lang: 'de' | 'en', sentence: string, told = ''): string => {
  const version = article('Blatt', text, { lang });
  const claim = claimIn(version, sentence, { kind: 'event' });
  const verdict = verdictOn('single-source', [claim]);
  const m = materialOf({
    dossier: dossierOf([version], [verdict]),
    claims: [claim],
    versions: [version],
    blueprint: blueprintOf(['lead'], { language: lang }),
  });
  return withDesignations(m, m.sentence(claim), sentence, { ...nothingTold(), texts: told ? [told] : [] });
};

test.each([
  [
    'Die Betreiberin, die Bergbahn Kolm AG, schweigt. Die Stadt klagt gegen die Betreiberin.',
    'Die Stadt klagt gegen die Betreiberin.',
    'Die Stadt klagt gegen die Betreiberin Bergbahn Kolm AG.',
  ],
  [
    'Die Baufirma Hessel & Söhne schweigt. Das Amt prüft die Firma.',
    'Das Amt prüft die Firma.',
    'Das Amt prüft die Baufirma Hessel & Söhne.',
  ],
  // what nobody has read as a name is a thing
  [
    'Gegenüber der Firma behält sich das Unternehmen Schadensersatzansprüche vor. Das Unternehmen schweigt.',
    'Das Unternehmen schweigt.',
    'Das Unternehmen schweigt.',
  ],
  // two of a kind: nobody knows which is meant
  [
    'Die Firma Kolm und die Firma Hessel schweigen. Das Amt prüft die Firma.',
    'Das Amt prüft die Firma.',
    'Das Amt prüft die Firma.',
  ],
])('German: %s', (text, sentence, named) => {
  expect(told(text, 'de', sentence)).toBe(named);
});

test.each([
  [
    'The union Papercraft met. On Monday the union voted.',
    'On Monday the union voted.',
    'On Monday the union Papercraft voted.',
  ],
  [
    'Its owner, Fenwick Board, met. On Monday the owner left.',
    'On Monday the owner left.',
    'On Monday Fenwick Board left.',
  ],
  [
    'Larkspur, the supermarket chain, met. On Monday the chain left.',
    'On Monday the chain left.',
    'On Monday Larkspur left.',
  ],
  [
    'Supermarket chain Larkspur met. On Monday the chain left.',
    'On Monday the chain left.',
    'On Monday Larkspur left.',
  ],
  [
    'The video games publisher Cobalt Owl met. On Monday the publisher left.',
    'On Monday the publisher left.',
    'On Monday Cobalt Owl left.',
  ],
  // two of them: nobody knows which is meant
  [
    'The chain Larkspur and the chain Elderfield met. On Monday the chain left.',
    'On Monday the chain left.',
    'On Monday the chain left.',
  ],
  ['A board met. On Monday the owner left.', 'On Monday the owner left.', 'On Monday the owner left.'],
])('English: %s', (text, sentence, named) => {
  expect(told(text, 'en', sentence)).toBe(named);
});

test('a name printed before with its noun is not repeated', () => {
  const text = 'Die Betreiberin, die Bergbahn Kolm AG, schweigt. Die Stadt klagt gegen die Betreiberin.';
  expect(told(text, 'de', 'Die Stadt klagt gegen die Betreiberin.', 'Die Betreiberin Bergbahn Kolm AG schweigt.')).toBe(
    'Die Stadt klagt gegen die Betreiberin.',
  );
});

test.each([
  [
    'a rival is not the one the report is about',
    'Kolbau opened in May, two years after rival chain Elderfield. On Monday the chain left.',
    'On Monday the chain left.',
  ],
  [
    'another of them in the sentence itself',
    'The chain Larkspur met the publisher Cobalt Owl. Cobalt Owl said the chain had left.',
    'Cobalt Owl said the chain had left.',
  ],
])('stays: %s', (_, text, sentence) => {
  expect(told(text, 'en', sentence)).toBe(sentence);
});
