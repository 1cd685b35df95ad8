import { expect, test } from 'vitest';
import { article, blueprintOf, claimIn, dossierOf } from '../testing.ts';
import { materialOf } from './material.ts';
import { isScene, opensItsReport } from './opening.ts';

const SCENE = 'Um acht Uhr wurde es still im Saal, dann brach Jubel los.';
const NEWS = 'Ruth Amsel gewann die Wahl in Ulmfeld.';
const DONE = 'Ruth Amsel hat die Wahl in Ulmfeld gewonnen.';

test.each([
  ['behind a scene the sentence that takes up the title', 'Amsel gewinnt in Ulmfeld', `${SCENE} ${NEWS}`, NEWS],
  ['the first where it takes up the title', 'Jubel im Saal', `${SCENE} ${NEWS}`, SCENE],
  ['the head of a compound takes it up', 'Bürgersaal wird still', `${SCENE} ${NEWS}`, SCENE],
  ['the first where none does', 'Ein neuer Anfang', `${SCENE} ${NEWS}`, SCENE],
  ['what has been done, whatever the title takes up', 'Jubel im Saal', `${DONE} ${SCENE}`, DONE],
  [
    'a day takes up nothing',
    'Der lange Sonntag',
    `Am Sonntag schien die Sonne. ${NEWS}`,
    'Am Sonntag schien die Sonne.',
  ],
])('%s', (_, title, text, opening) => {
  const version = { ...article('Bote', text), title };
  const sentences = text.split(/(?<=\.) /u);
  const claims = sentences.map((words) => claimIn(version, words, { kind: 'event' }));
  const m = materialOf({
    dossier: dossierOf([version], []),
    claims,
    versions: [version],
    blueprint: blueprintOf([]),
  });
  expect(sentences.filter((__, i) => opensItsReport(m, claims[i]!))).toEqual([opening]);
  expect(isScene(m, claims[0]!)).toBe(opening !== sentences[0]);
});

test('what sums up the news in words of the story before it is no scene', () => {
  const summed = 'Das Bad in Ulmfeld wird geschlossen, allerdings sechs Monate später als vorgesehen.';
  const decided = 'Der Kreistag beschloss mit 31 Stimmen das Ende zum 30. September.';
  const title = 'Kreistag besiegelt das Ende';
  const newest = { ...article('Bote', `${summed} ${decided}`), title };
  const older = article('Kurier', 'Das Bad in Ulmfeld bleibt zu.', { title: 'Bad in Ulmfeld bleibt zu' });
  const claims = [
    ...[summed, decided].map((words) => claimIn(newest, words, { kind: 'event' })),
    claimIn(older, 'Das Bad in Ulmfeld bleibt zu', { kind: 'event' }),
  ];
  const versions = [newest, older];
  const m = materialOf({ dossier: dossierOf(versions, []), claims, versions, blueprint: blueprintOf([]) });
  expect(opensItsReport(m, claims[1]!)).toBe(true);
  expect(isScene(m, claims[0]!)).toBe(false);
});
