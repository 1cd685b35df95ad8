/** A headline that says as so what its own text only holds possible. */
import { describe, expect, it } from 'vitest';
import { readClaims } from '../../claims/index.ts';
import { type ArticleVersion, asId, type Block } from '../../model/index.ts';
import { createReader } from '../../text/index.ts';
import { beyondItsBody } from './beyond.ts';

const reader = createReader();

function beyond(lang: 'de' | 'en', title: string, body: string): readonly string[] {
  const text = `${title}\n\n${body}`;
  const blocks: Block[] = [
    { start: 0, end: title.length, role: 'title' },
    { start: title.length + 2, end: text.length, role: 'paragraph' },
  ];
  const article = {
    id: asId('articleVersion', title),
    title,
    text,
    lang,
    blocks,
    outlet: 'Bote',
    published: '2026-03-10T08:00:00Z',
  } as unknown as ArticleVersion;
  return beyondItsBody(readClaims(article, reader), [article]).map(({ why }) => why[lang]);
}

describe('goes beyond its text', () => {
  it.each([
    [
      'de',
      'Abstand der Nordwerften zu Ostland wächst',
      'Die Werften bauen seit Jahren um. Uwe Holm, Gründer der Elbholm AG, sagte: Trotz der neuen Docks könnte sich der Abstand der Nordwerften zu Ostland noch vergrößern.',
      'Bote gibt in der Überschrift als Tatsache, was der Text (Uwe Holm) nur für möglich hält („könnte“).',
    ],
    [
      'de',
      'Preise für Hafer aus Ostland sinken',
      'Die Mühlen warten auf die Ernte. Die Preise für Hafer aus Ostland könnten im Herbst fallen.',
      'Bote gibt in der Überschrift als Tatsache, was der Text nur für möglich hält („könnten“).',
    ],
    [
      'en',
      'Oat prices in Tarrow fall',
      'The mills wait for the harvest. Oat prices in Tarrow could fall in autumn.',
      'Bote states in the headline as a fact what the text only holds possible (“could”).',
    ],
  ] as const)('%s: %s', (lang, title, body, why) => expect(beyond(lang, title, body)).toEqual([why]));
});

describe('does not', () => {
  it.each([
    [
      'the text says it as well',
      'de',
      'Preise für Hafer aus Ostland sinken',
      'Die Preise für Hafer aus Ostland sind im März gefallen. Die Preise für Hafer aus Ostland könnten weiter fallen.',
    ],
    [
      'the headline leaves it open too',
      'de',
      'Preise für Hafer aus Ostland könnten sinken',
      'Die Preise für Hafer aus Ostland könnten im Herbst fallen.',
    ],
    [
      'the headline asks',
      'de',
      'Sinken die Preise für Hafer aus Ostland?',
      'Die Preise für Hafer aus Ostland könnten im Herbst fallen.',
    ],
    [
      'the other way',
      'de',
      'Preise für Hafer aus Ostland sinken',
      'Im nächsten Jahr könnten die Preise für Hafer aus Ostland steigen.',
    ],
    ['another matter', 'de', 'Preise für Hafer aus Ostland sinken', 'Die Zahl der Mühlen könnte fallen.'],
    ['what could not be', 'en', 'Oat prices in Tarrow fall', 'Growers said oat prices in Tarrow could not fall.'],
  ] as const)('%s', (_name, lang, title, body) => expect(beyond(lang, title, body)).toEqual([]));
});
