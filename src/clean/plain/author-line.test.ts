import { describe, expect, test } from 'vitest';
import { couldBePerson, isBiography, isRoleLine, namesAlone } from './author-line.ts';

describe('names alone on a line', () => {
  test.each<[string, string[]]>([
    ['Eva Ruhland', ['Eva Ruhland']],
    ['EVA RUHLAND', ['Eva Ruhland']],
    ['Eva Ruhland und Tom Brandt', ['Eva Ruhland', 'Tom Brandt']],
    ['Eva Ruhland in London and Ilvy Harmsen in Edinburgh', ['Eva Ruhland', 'Ilvy Harmsen']],
    ['Eva Ruhland (Text), Tom Brandt (Bilder), Ufingen', ['Eva Ruhland']],
    ['Ilvy Harmsen, chief reporter', ['Ilvy Harmsen']],
    ['Ilvy Harmsen @ilvy_ufer', ['Ilvy Harmsen']],
  ])('%s', (line, names) => expect(namesAlone(line)).toEqual(names));
  test.each([
    'Neues Ufer',
    'Ufinger Bote',
    'Climate Change',
    'Public Health',
    'Wirtschaft und Politik',
    'Lokales Ufingen',
    'Eva Ruhland: Die Schleuse',
    'Eva Ruhland kommt.',
    'Schleuse bleibt zu',
    'Ufingen, Eva Ruhland',
  ])('%s is none', (line) => expect(namesAlone(line)).toBe(null));
});

test.each([
  ['Ilvy Harmsen', true],
  ['Ilvy Harmsen-Voss', true],
  ['Sky News', false],
  ['Neuer Markt', false],
  ['Gesamtschule Nord', false],
  ['Ilvy', false],
])('%s may be a person no list knows: %s', (name, is) => expect(couldBePerson(name)).toBe(is));

test.each([
  ['Coast correspondent', true],
  ['Redakteurin', true],
  ['Political editor, Weida', true],
  ['Reporting from Ufton', true],
  ['Reporting from the scene is dangerous', false],
  ['Der Redakteur kam zu spät', false],
])('%s says what its bearer does: %s', (line, is) => expect(isRoleLine(line)).toBe(is));

test.each([
  ['Eva Ruhland is a columnist.', true],
  ['Ruhland covers the river for the Gazette.', true],
  ['Eva Ruhland kommentiert die Politik. Sie lebt in Ufingen.', true],
  ['Eva Ruhlands Haus steht am Fluss.', false],
  ['Gestern schrieb Eva Ruhland einen Brief.', false],
])('%s presents Eva Ruhland: %s', (line, is) => expect(isBiography(line, 'Eva Ruhland')).toBe(is));
