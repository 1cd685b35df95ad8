import { describe, expect, it } from 'vitest';
import type { Speaker } from './claim.ts';
import type { Language } from './language.ts';
import { bareName, fullestName, groupName, isPointer, speakerName } from './names.ts';

it.each(['ihrer Schätzung', 'Seine Einschätzung', 'he', 'Their estimate', 'sie', 'diese'])(
  '"%s" names nobody',
  (name) => expect(isPointer(name)).toBe(true),
);
it.each(['Hermann Ihring', 'Sieglinde Vogt', 'Itho Daalderop', 'Erika Muster', 'Ihringer Werke'])(
  '"%s" is a name',
  (name) => expect(isPointer(name)).toBe(false),
);

it.each([
  ['Gao', ['Gao Rui', 'Lanxin'], 'Gao Rui'],
  ['Gao', ['Gao Rui', 'Gao Lin'], 'Gao'],
  ['Gao', ['Gaowen Li'], 'Gao'],
  ['Brandt', ['Ida Brandt', 'Ida Brandt'], 'Ida Brandt'],
  ['Ida Brandt', ['Brandt'], 'Ida Brandt'],
  ['Lanxin', ['Lanxin Aktie am Tag des Börsengangs'], 'Lanxin'],
])('%s, with %j known, is %s', (name, known, full) => expect(fullestName(name, known)).toBe(full));

const speaker = (name: string, over: Partial<Speaker> = {}): Speaker => ({
  name,
  role: null,
  kind: 'person',
  at: null,
  ...over,
});

it.each([
  ['a name in full', speaker('Brandt'), 'Ida Brandt'],
  ['a name nobody else has', speaker('Gao'), 'Gao'],
  ['nobody', null, null],
  ['a pointer', speaker('she'), null],
  ['what the text calls it', speaker('The company', { kind: 'unnamed' }), 'The company'],
  ['a role before a pointer', speaker('er', { kind: 'unnamed', role: 'der Wirt' }), 'der Wirt'],
  ['a pointer of nobody', speaker('er', { kind: 'unnamed' }), null],
])('the speaker is %s', (_what, who, name) => expect(speakerName(who, ['Ida Brandt', 'Brandt GmbH & Co'])).toBe(name));

it.each([
  ['die Stadtwerke Au', 'Stadtwerke Au'],
  ['The Harbour Trust', 'Harbour Trust'],
  ['"Auer Bote"', 'Auer Bote'],
  ['Dersau', 'Dersau'],
])('%s is bare as %s', (name, bare) => expect(bareName(name)).toBe(bare));

describe('what a group is about', () => {
  const caption = (about: string | null, named: boolean, lang: Language, over = {}) => ({
    measure: null,
    when: null,
    about,
    named,
    lang,
    ...over,
  });
  const revenue = { de: 'Umsatz', en: 'revenue' };
  it.each([
    ['a name before a noun', [caption('Werk', false, 'de'), caption('Nordhal', true, 'en')], 'Nordhal'],
    [
      'the commonest name',
      [caption('Au', true, 'de'), caption('Nordhal', true, 'de'), caption('Nordhal', true, 'en')],
      'Nordhal',
    ],
    ['a noun of the page', [caption('plant', false, 'en'), caption('Werk', false, 'de')], 'Werk'],
    ['no noun of another language', [caption('plant', false, 'en')], null],
    ['nothing', [], null],
  ])('%s', (_what, captions, about) => expect(groupName(captions, 'de').about).toBe(about));

  it('is measured by the word of the lexicon before that of one text', () => {
    const written = { de: 'Debüt', en: 'Debüt' };
    const captions = [
      caption(null, false, 'de', { measure: written }),
      caption(null, false, 'en', { measure: revenue }),
    ];
    expect(groupName(captions, 'de').measure).toBe('Umsatz');
    expect(groupName(captions.slice(0, 1), 'en').measure).toBe('Debüt');
  });
});
