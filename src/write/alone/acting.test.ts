import { describe, expect, test } from 'vitest';
import { actingIn } from './acting.ts';

describe('who is named in full without an office, and acts by surname', () => {
  test.each([
    ['40 Mitglieder wählten Burgl Taschner zur Obfrau. Taschner will sparen.', ['Burgl Taschner']],
    ['Gegen den Plan sprach Mira Voss. „Nein“, sagte Voss.', ['Mira Voss']],
    // nobody of them acts
    ['40 Mitglieder wählten Burgl Taschner zur Obfrau. Taschners Haus brannte.', []],
    // a noun with its article, and a sentence's first word
    ['Gewählt wurde die Notarin Voss. Auch Voss will sparen.', []],
    ['Doch Voss will sparen. Das will Voss.', []],
  ])('%s', (text, found) => expect(actingIn(text, 'de')).toEqual(found));
  test.each([
    ['The club chose Mira Voss as its head. Voss said she would save.', ['Mira Voss']],
    ['It was sold to Harbour Estates. Estates fell in value.', []],
  ])('%s', (text, found) => expect(actingIn(text, 'en')).toEqual(found));
});
