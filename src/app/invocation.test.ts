import { expect, test } from 'vitest';
import { typed } from './invocation.ts';

test.each([
  ['in the newsroom itself', '/a/room', 'npx quellwerk run'],
  ['below this folder', '/a/room/my', 'npx quellwerk run --newsroom my'],
  ['elsewhere', '/b', 'npx quellwerk run --newsroom /b'],
  ['with a space', '/a/room/my room', 'npx quellwerk run --newsroom "my room"'],
])('a command for a newsroom %s', (_, dir, line) => expect(typed('run', dir, '/a/room')).toBe(line));
