import { describe, expect, it } from 'vitest';
import { englishOutlet, outletName, withPronounForIt } from './outlets.ts';

describe('the name of an outlet in a German sentence', () => {
  it.each([
    ['Gremsbacher Anzeiger', 'der Gremsbacher Anzeiger', 'dem Gremsbacher Anzeiger', false],
    ['Flussbote', 'der Flussbote', 'dem Flussboten', false],
    ['Talblatt', 'das Talblatt', 'dem Talblatt', false],
    ['Brenztaler Zeitung', 'die Brenztaler Zeitung', 'der Brenztaler Zeitung', false],
    ['Mitteldeutsche Depesche', 'die Mitteldeutsche Depesche', 'der Mitteldeutschen Depesche', false],
    ['Fränkischer Landbote', 'der Fränkische Landbote', 'dem Fränkischen Landboten', false],
    ['Norddeutsche Allgemeine Post', 'die Norddeutsche Allgemeine Post', 'der Norddeutschen Allgemeinen Post', false],
    ['Auenthaler Allgemeine', 'die Auenthaler Allgemeine', 'der Auenthaler Allgemeinen', false],
    ['Allgemeiner Landbote', 'der Allgemeine Landbote', 'dem Allgemeinen Landboten', false],
    ['Norddeutsches Blatt', 'das Norddeutsche Blatt', 'dem Norddeutschen Blatt', false],
    ['Museum', 'das Museum', 'dem Museum', false],
    ['Gemeinde Ufingen', 'die Gemeinde Ufingen', 'der Gemeinde Ufingen', false],
    ['Landkreis Weida', 'der Landkreis Weida', 'dem Landkreis Weida', false],
    ['Polizeipräsidium Minden', 'das Polizeipräsidium Minden', 'dem Polizeipräsidium Minden', false],
    ['Polizeidirektion Nordtal', 'die Polizeidirektion Nordtal', 'der Polizeidirektion Nordtal', false],
    ['Staatsanwaltschaft', 'die Staatsanwaltschaft', 'der Staatsanwaltschaft', false],
    ['Häuser Mittelrhein gGmbH', 'die Häuser Mittelrhein gGmbH', 'der Häuser Mittelrhein gGmbH', false],
    ['SV Weiß-Blau Kolm 1921 e. V.', 'der SV Weiß-Blau Kolm 1921 e. V.', 'dem SV Weiß-Blau Kolm 1921 e. V.', false],
    ['Kolm Bräu GmbH & Co. KG', 'die Kolm Bräu GmbH & Co. KG', 'der Kolm Bräu GmbH & Co. KG', false],
    ['Stadtwerke Ufingen', 'die Stadtwerke Ufingen', 'den Stadtwerken Ufingen', true],
    ['Brunnauer Nachrichten', 'die Brunnauer Nachrichten', 'den Brunnauer Nachrichten', true],
    ['Nachrichten am Mittag', 'die Nachrichten am Mittag', 'den Nachrichten am Mittag', true],
    ['Der Taunusbote', 'der Taunusbote', 'dem Taunusboten', false],
    ['Rhönpost (undatiert)', 'die Rhönpost (undatiert)', 'der Rhönpost (undatiert)', false],
    ['Talblatt vom 3. Mai 2026', 'das Talblatt vom 3. Mai 2026', 'dem Talblatt vom 3. Mai 2026', false],
    ['dpa', 'die dpa', 'der dpa', false],
    ['epd', 'der epd', 'dem epd', false],
    ['rn', 'rn', 'rn', false],
    ['Uferwerk Netz mbH', 'die Uferwerk Netz mbH', 'der Uferwerk Netz mbH', false],
    ['Klinikum Ufingen gGmbH', 'die Klinikum Ufingen gGmbH', 'der Klinikum Ufingen gGmbH', false],
    [
      'SV Blau-Rot Ufingen 1912 e. V.',
      'der SV Blau-Rot Ufingen 1912 e. V.',
      'dem SV Blau-Rot Ufingen 1912 e. V.',
      false,
    ],
    ['Talufer-Blog', 'der Talufer-Blog', 'dem Talufer-Blog', false],
    ['Blog für Wasserbau', 'der Blog für Wasserbau', 'dem Blog für Wasserbau', false],
    ['Stadtblog „Unser Ufer“', 'der Stadtblog „Unser Ufer“', 'dem Stadtblog „Unser Ufer“', false],
    ['uwd-Landesdienst West', 'der uwd-Landesdienst West', 'dem uwd-Landesdienst West', false],
    ['Freies Bündnis Ufingen', 'das Freie Bündnis Ufingen', 'dem Freien Bündnis Ufingen', false],
    ['Rot-Soziales Bündnis Weida', 'das Rot-Soziale Bündnis Weida', 'dem Rot-Sozialen Bündnis Weida', false],
    ['Ökologische Initiative Weida', 'die Ökologische Initiative Weida', 'der Ökologischen Initiative Weida', false],
    [
      'Bürgerinitiative "Leises Ufer" e. V.',
      'die Bürgerinitiative "Leises Ufer" e. V.',
      'der Bürgerinitiative "Leises Ufer" e. V.',
      false,
    ],
    ['Uferverein Kolm e. V.', 'der Uferverein Kolm e. V.', 'dem Uferverein Kolm e. V.', false],
    ['Wehrfreunde Kolm e. V.', 'Wehrfreunde Kolm e. V.', 'Wehrfreunde Kolm e. V.', false],
    ['UVAG Ufinger Verkehrs-AG', 'die UVAG Ufinger Verkehrs-AG', 'der UVAG Ufinger Verkehrs-AG', false],
    [
      'Wochenblatt Ufingen & Weidatal',
      'das Wochenblatt Ufingen & Weidatal',
      'dem Wochenblatt Ufingen & Weidatal',
      false,
    ],
    [
      'Süddeutscher Wehr- und Uferbote',
      'der Süddeutsche Wehr- und Uferbote',
      'dem Süddeutschen Wehr- und Uferboten',
      false,
    ],
    ['The Ufton Post', 'The Ufton Post', 'The Ufton Post', false],
    // no article is better than a guessed one
    ['Radio Südkamm', 'Radio Südkamm', 'Radio Südkamm', false],
    ['Sportmagazin Nord', 'das Sportmagazin Nord', 'dem Sportmagazin Nord', false],
    ['Möbelmarkt Heute', 'Möbelmarkt Heute', 'Möbelmarkt Heute', false],
    ['Elbblick Wirtschaft', 'Elbblick Wirtschaft', 'Elbblick Wirtschaft', false],
    ['heute.example', 'heute.example', 'heute.example', false],
    ['The Border Ledger', 'The Border Ledger', 'The Border Ledger', false],
  ])('%s', (written, nominative, dative, plural) => {
    expect(outletName(written)).toMatchObject({ nominative, dative, plural });
  });
});

it.each([
  ['Landkreis Weida vom 3. Mai 2026', 'einer Mitteilung des Landkreises Weida vom 3. Mai 2026'],
  ['Stadt Weida vom 3. Mai 2026', 'einer Mitteilung der Stadt Weida vom 3. Mai 2026'],
  ['Stadtwerke Ufingen vom 3. Mai 2026', 'einer Mitteilung der Stadtwerke Ufingen vom 3. Mai 2026'],
  ['Landesamt für Fischerei vom 3. Mai 2026', 'einer Mitteilung des Landesamtes für Fischerei vom 3. Mai 2026'],
  ['Bündnis Weida vom 3. Mai 2026', 'einer Mitteilung des Bündnisses Weida vom 3. Mai 2026'],
  ['SV Blau-Rot Ufingen vom 3. Mai 2026', 'einer Mitteilung des SV Blau-Rot Ufingen vom 3. Mai 2026'],
])('a body bears no day, but what it gave out does: %s', (written, dative) => {
  expect(outletName(written)).toMatchObject({ dative, body: true });
});

it('a firm bears no day in English, but its statement does', () => {
  expect(englishOutlet('Ufton Locks Ltd of 3 May 2026')).toBe('a statement by Ufton Locks Ltd of 3 May 2026');
  expect(englishOutlet('Ufton Locks Ltd')).toBe('Ufton Locks Ltd');
  expect(englishOutlet('Ufton Courier of 3 May 2026')).toBe('the Ufton Courier of 3 May 2026');
});

it.each([
  ['Water Safety Office', 'the Water Safety Office'],
  ['United Lock Union', 'the United Lock Union'],
  ['University of Ufton', 'the University of Ufton'],
  ['Water Safety Office of 3 May 2026', 'a statement by the Water Safety Office of 3 May 2026'],
  ['Ufton Borough Council', 'Ufton Borough Council'],
  ['Ufton Water', 'Ufton Water'],
])('an office bears its article in English: %s', (written, named) => {
  expect(englishOutlet(written)).toBe(named);
});

it.each([
  [
    'Die Molkerei Weida eG berichtete, die Molkerei Weida eG rufe Käse zurück.',
    'Molkerei Weida eG',
    'Die Molkerei Weida eG berichtete, sie rufe Käse zurück.',
  ],
  [
    'Der Verein Uferweg berichtet, der Verein Uferweg baue.',
    'Verein Uferweg',
    'Der Verein Uferweg berichtet, er baue.',
  ],
  [
    'Der Verein Uferweg berichtet, der Verein Nord baue.',
    'Verein Uferweg',
    'Der Verein Uferweg berichtet, der Verein Nord baue.',
  ],
])('who reports of itself is named once: %s', (text, outlet, told) => {
  expect(withPronounForIt(text, outlet)).toBe(told);
});
