import { expect, it } from 'vitest';
import { type Language, makeId } from '../../model/index.ts';
import { createReader } from '../../text/index.ts';
import { readClaims } from '../extract.ts';
import { compareClaims, type Said } from './compare.ts';

const reader = createReader();

function event(text: string, published: string, lang: Language): Said {
  const blocks = [{ start: 0, end: text.length, role: 'paragraph' as const }];
  const id = makeId('articleVersion', text, published);
  const claim = readClaims({ id, title: '', text, published, lang, blocks }, reader).find((c) => c.kind === 'event');
  if (!claim) throw new Error(`nothing is read in "${text}"`);
  return { claim, said: published };
}

const MORNING = '2026-04-05T08:00:00Z';
const NOON = '2026-04-05T09:30:00Z';
const DAYS_LATER = '2026-04-09T08:00:00Z';
const SHUT = 'Die Stadt Talmar hat das Freibad Ronau geschlossen.';
const TO_SHUT = 'Die Stadt Talmar will das Freibad Ronau erst im Herbst schließen.';
const LIBRARY = 'Tarrow council has closed the Mill Lane library.';

it.each<[Language, string, string, string, string, string]>([
  ['de', SHUT, MORNING, TO_SHUT, NOON, 'differ'],
  ['de', SHUT, NOON, TO_SHUT, MORNING, 'differ'],
  ['de', TO_SHUT, MORNING, SHUT, DAYS_LATER, 'newer b'],
  ['de', SHUT, DAYS_LATER, TO_SHUT, MORNING, 'newer a'],
  ['de', 'Das Freibad Ronau wurde geschlossen.', MORNING, TO_SHUT, NOON, 'differ'],
  ['de', 'Das Freibad Ronau wurde geschlossen.', NOON, 'Das Freibad Ronau soll geschlossen werden.', NOON, 'differ'],
  [
    'en',
    'Korvin sold its lighting unit to Lindo.',
    NOON,
    'Korvin will sell its lighting unit to Lindo.',
    NOON,
    'differ',
  ],
  ['en', LIBRARY, DAYS_LATER, 'Tarrow council plans to close the Mill Lane library in autumn.', MORNING, 'newer a'],
  // one spokeswoman, of whom one report makes a plan and one a deed
  [
    'de',
    'Die Stadt Talmar will das Freibad Ronau im Herbst schließen, sagte Sprecherin Ute Lenz.',
    NOON,
    'Die Stadt Talmar hat das Freibad Ronau geschlossen, sagte Sprecherin Ute Lenz.',
    NOON,
    'differ',
  ],
  // told again long after: perhaps the next one
  ['de', SHUT, MORNING, TO_SHUT, DAYS_LATER, 'not-comparable'],
  // another thing, another doer, another deed, no plan, not done
  ['de', SHUT, MORNING, 'Die Stadt Talmar will das Freibad Ohmtal schließen.', NOON, 'not-comparable'],
  ['de', SHUT, MORNING, 'Die Gemeinde Lohn will das Freibad Ronau schließen.', NOON, 'not-comparable'],
  ['de', SHUT, MORNING, 'Die Stadt Talmar will das Freibad Ronau sanieren.', NOON, 'not-comparable'],
  ['de', SHUT, MORNING, 'Die Stadt Talmar musste das Freibad Ronau schließen.', NOON, 'agree'],
  ['de', 'Die Stadt Talmar hat das Freibad Ronau nicht geschlossen.', MORNING, TO_SHUT, NOON, 'not-comparable'],
  ['en', LIBRARY, NOON, 'Tarrow council plans to close the Oak Road library.', NOON, 'not-comparable'],
  ['en', LIBRARY, NOON, 'Tarrow council plans to refurbish the Mill Lane library.', NOON, 'not-comparable'],
])('%s: %s (%s) / %s (%s)', (lang, one, first, other, second, expected) => {
  const { relation, later } = compareClaims(event(one, first, lang), event(other, second, lang));
  expect(`${relation} ${later ?? ''}`.trim()).toBe(expected);
});
