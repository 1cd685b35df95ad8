import { expect, it } from 'vitest';
import { detectSource } from './detect.ts';
import { createFiles } from './files.ts';
import type { Fetcher } from './ports.ts';

const ports = { files: createFiles(), fetcher: {} as Fetcher };

it.each([
  ['zeitung.example', 'Did you mean https://zeitung.example?'],
  ['www.zeitung.example/feed.xml', 'Did you mean https://www.zeitung.example/feed.xml?'],
  ['notiz.txt', 'Check the path; it is read from the folder you are in.'],
  ['./zeitung.example', 'Check the path; it is read from the folder you are in.'],
  ['inbox/notiz.txt', 'Check the path; it is read from the folder you are in.'],
])('says of %s, which is not there, what may be meant', async (typed, cure) => {
  await expect(detectSource(typed, ports)).rejects.toMatchObject({ code: 'no-such-file', cure });
});
