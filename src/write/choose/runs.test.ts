import { describe, expect, test } from 'vitest';
import { asFollowing } from './runs.ts';

describe('a sentence that follows on names the report in place of its outlet', () => {
  test.each([
    ['Laut dem Flussboten stieg der Pegel.', 'Laut dem Bericht stieg der Pegel.'],
    ['Der Flussbote berichtet, der Pegel sei gestiegen.', 'In dem Bericht heißt es, der Pegel sei gestiegen.'],
    ['Der Flussbote meldet, dass der Pegel stieg.', 'In dem Bericht heißt es, dass der Pegel stieg.'],
    ['Der Pegel stieg, berichtet der Flussbote.', 'Der Pegel stieg, heißt es in dem Bericht.'],
    ['Wie der Flussbote berichtet, stieg der Pegel.', 'Wie es in dem Bericht heißt, stieg der Pegel.'],
    ['Dem Flussboten zufolge stieg der Pegel.', 'Dem Bericht zufolge stieg der Pegel.'],
    ['Der Pegel stieg.', 'Der Pegel stieg.'],
  ])('%s', (text, expected) => {
    expect(asFollowing(text, 'Der Flussbote', 'de', false)).toBe(expected);
  });

  test('an older report, in the past', () => {
    const follow = (text: string) => asFollowing(text, 'Der Flussbote', 'de', true);
    expect(follow('Der Pegel stieg, berichtet der Flussbote.')).toBe('Der Pegel stieg, hieß es in dem Bericht.');
    expect(asFollowing('The River Post reports that the water rose.', 'The River Post', 'en', true)).toBe(
      'The report said that the water rose.',
    );
  });

  test('an outlet in the plural', () => {
    expect(
      asFollowing('Der Pegel stieg, berichten die Brunnauer Nachrichten.', 'Brunnauer Nachrichten', 'de', false),
    ).toBe('Der Pegel stieg, heißt es in dem Bericht.');
  });

  test.each([
    ['According to The River Post, the water rose.', 'According to the report, the water rose.'],
    ['The River Post reports that the water rose.', 'The report says that the water rose.'],
    ['The water, The River Post reports, rose.', 'The water, the report says, rose.'],
    ['The water rose, The River Post reports.', 'The water rose, the report says.'],
  ])('%s', (text, expected) => {
    expect(asFollowing(text, 'The River Post', 'en', false)).toBe(expected);
  });
});
