import { expect, it } from 'vitest';
import { QuellwerkError } from '../../model/index.ts';
import { shippedBlueprints } from '../config/blueprint.ts';
import { isPlaceholder, placeholderImprint } from '../imprint.ts';
import { unfinishedLines } from '../newsroom/pass.ts';
import { chosen, init, readable } from './init.ts';

it('asks again after a wrong answer, and says which one it was', async () => {
  const answers = ['fr', '', 'EN'];
  const asked: string[] = [];
  const ask = async (question: string) => {
    asked.push(question);
    return answers.shift()!;
  };
  expect(await chosen(ask, 'Language', ['de', 'en'], 'de')).toBe('en');
  expect(asked).toEqual([
    'Language (de, en)',
    '"fr" is none of them. Language (de, en)',
    '"" is none of them. Language (de, en)',
  ]);
});

it('asks for another source where one can’t be read, and says why; Enter goes on without', async () => {
  const asked: string[] = [];
  const looking = (answers: string[]) =>
    readable(
      async (question) => {
        asked.push(question);
        return answers.shift()!;
      },
      'First source',
      async (address) => {
        if (address === 'nowhere') throw new QuellwerkError('usage', 'no such file', address, 'Check the path.');
        return address;
      },
    );
  expect(await looking(['nowhere', 'https://blatt.example/'])).toBe('https://blatt.example/');
  expect(asked[1]).toMatch(/no such file.*nowhere.*Check the path\.\nFirst source$/s);
  expect(await looking(['nowhere', ''])).toBeNull();
});

it('names every layout that ships', () => {
  for (const name of shippedBlueprints()) expect(init.optionHelp['--blueprint NAME']).toContain(name);
});

it.each([
  [placeholderImprint('de', 'Eva Beispiel'), undefined, [/baseUrl/, /imprint/]],
  [placeholderImprint('en', 'Eva Beispiel'), 'https://blatt.example/', [/imprint/]],
  ['Eva Beispiel, Musterweg 1', 'https://blatt.example/', []],
])('says what a site lacks: %s', (imprint, baseUrl, lines) => {
  const said = unfinishedLines({ imprint, dir: '/a', ...(baseUrl && { baseUrl }) });
  expect(said).toEqual(lines.map((line) => expect.stringMatching(line)));
  expect(isPlaceholder(imprint)).toBe(said.some((line) => line.includes('imprint')));
});
