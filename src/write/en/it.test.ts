import { expect, test } from 'vitest';
import { readClaims } from '../../claims/index.ts';
import { createReader } from '../../text/index.ts';
import { materialOf } from '../choose/material.ts';
import { article, blueprintOf, dossierOf } from '../testing.ts';
import { withBodyForIt } from './it.ts';

const reader = createReader();

/** What the last sentence of a paragraph reads like, its "it" resolved. */
function named(paragraph: string, last: string): string {
  const version = article('Herald', `${paragraph} ${last}`, { lang: 'en' });
  const claims = readClaims(version, reader);
  const m = materialOf({
    dossier: dossierOf([version], []),
    claims,
    versions: [version],
    blueprint: blueprintOf(['what-happened'], { language: 'en' }),
  });
  const claim = claims.find((c) => c.sentence.start >= paragraph.length) ?? claims.at(-1)!;
  const start = paragraph.length + 1;
  return withBodyForIt(m, { ...m.sentence(claim), start, text: last }, last);
}

test.each([
  [
    'The Weavers and Dyers Union said nine in ten had voted to walk out.',
    'It has 340 members at the mill.',
    'The Weavers and Dyers Union',
  ],
  ['The Medicines Board now counts six cases.', 'It originally gave the number as three.', 'The Medicines Board'],
  [
    'On Monday the Fair Trading Office said it had opened a review, in which it will look at barley.',
    'It is to decide by 31 July.',
    'The Fair Trading Office',
  ],
  ['The company warned that 120 jobs were at risk.', 'It employs 540 people.', 'The company'],
  ['The union rejected that account. It said the offer stood.', 'It has called a walkout for 10 October.', 'The union'],
])('%s %s', (before, last, body) => {
  expect(named(before, last)).toBe(`${body} ${last.slice(3)}`);
});

test.each([
  ['a plan may be what costs', 'The Osset Council announced a new hall.', 'It will cost £4 million.'],
  [
    'a rival that acts',
    'The Osset Council said that Kolbau Mills had broken the lease.',
    'It denied that the rent was late.',
  ],
  ['a rival that is accused', 'The Weavers Union accused Kolbau Mills of lying.', 'It said the offer stood.'],
  ['a person', 'Ann Holt rejected the plan.', 'It said the offer stood.'],
  ['a paper', 'The letter was sent in May.', 'It said the offer stood.'],
  ['nobody', 'The rain had stopped.', 'It took six days to dry the hall.'],
  ['another kind of body', 'The council criticised the union.', 'It said the offer stood.'],
])('stays, %s', (_, before, last) => {
  expect(named(before, last)).toBe(last);
});
