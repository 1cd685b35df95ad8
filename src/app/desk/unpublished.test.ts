import { expect, it } from 'vitest';
import type { Decision } from '../../model/index.ts';
import { whyUnpublished } from './unpublished.ts';

const decided = (outcome: Decision['outcome']) => ({ decision: { outcome } as Decision });

it.each<[string, Parameters<typeof whyUnpublished>, unknown]>([
  ['is published', [true, decided('approved'), 3, 2], null],
  ['comes from too few', [false, undefined, 1, 2], { why: 'few-origins', has: 1, wants: 2 }],
  ['was not written', [false, undefined, 2, 2], { why: 'not-written' }],
  ['waits for a person', [false, { decision: null }, 2, 2], { why: 'waits' }],
  ['was sent back', [false, decided('sent-back'), 2, 2], { why: 'sent-back' }],
  ['is approved', [false, decided('approved'), 2, 2], { why: 'on-its-way' }],
  ['has lost its beat', [false, undefined, 2, null], { why: 'beat-gone' }],
])('a story that %s', (_, given, expected) => expect(whyUnpublished(...given)).toEqual(expected));
