import { expect, test } from 'vitest';
import { materialOf } from '../choose/material.ts';
import { article, blueprintOf, claimIn, dossierOf, owner, verdictOn } from '../testing.ts';
import { quotedSide } from './quoted-side.ts';

function side(sentence: string, speaker: string | null): string | null {
  const text = `Kolbau baut eine Halle. Die Reederei widerspricht dem Amt. ${sentence}`;
  const version = article('Bote', text);
  const claim = claimIn(version, sentence, {
    kind: 'event',
    subject: owner(version, 'Kolbau', text.indexOf(sentence)),
    speaker: speaker === null ? null : { name: speaker, role: null, kind: 'organisation', at: null },
  });
  const dossier = dossierOf([version], [verdictOn('single-source', [claim])]);
  return quotedSide(materialOf({ dossier, claims: [claim], versions: [version], blueprint: blueprintOf([]) }), claim);
}

test.each([
  [
    'Kolbau habe bis zum Abend gearbeitet.',
    'Die Reederei',
    'Der Bote gibt die Reederei so wieder: „Kolbau habe bis zum Abend gearbeitet.“',
  ],
  [
    'Kolbau habe bis zum Abend gearbeitet.',
    'Der Verein',
    'Der Bote gibt den Verein so wieder: „Kolbau habe bis zum Abend gearbeitet.“',
  ],
  // declined, as nobody sees
  ['Kolbau habe bis zum Abend gearbeitet.', 'Der Präsident', null],
  ['Kolbau habe bis zum Abend gearbeitet.', null, null],
  // of whom the sentence before spoke
  ['„Kolbau arbeitete bis zum Abend.“', null, null],
  ['Kolbau arbeitete bis zum Abend.', null, 'Der Bote schreibt: „Kolbau arbeitete bis zum Abend.“'],
])('reported speech is the word of whoever a sentence before names: %s', (sentence, speaker, told) =>
  expect(side(sentence, speaker)).toBe(told),
);
