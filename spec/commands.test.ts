/** Every command is documented: in the README or docs, with each of its options in --help. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../src/app/commands/index.ts';

const root = new URL('../', import.meta.url);
const pages = [
  'README.md',
  ...readdirSync(new URL('docs/', root))
    .filter((f) => f.endsWith('.md'))
    .map((f) => `docs/${f}`),
];
const written = pages.map((p) => readFileSync(new URL(p, root), 'utf8')).join('\n');

describe.each(COMMANDS.map((c) => [c.name, c] as const))('quellwerk %s', (name, command) => {
  it('is documented', () => expect(written).toContain(`quellwerk ${name}`));

  it.each(Object.keys(command.options))('--%s is in its help and in the documents', (option) => {
    expect(Object.keys(command.optionHelp).some((help) => help.startsWith(`--${option}`))).toBe(true);
    expect(written).toContain(`--${option}`);
  });

  it('has help for no option it lacks', () => {
    for (const help of Object.keys(command.optionHelp))
      expect(Object.keys(command.options)).toContain(help.split(' ')[0]!.slice(2));
  });
});

describe('the documents', () => {
  const named = [...written.matchAll(/quellwerk ([a-z]+)(?= |`|$)/gm)].map((m) => m[1]!);
  it.each([...new Set(named)])('name an existing command: %s', (name) => {
    expect([...COMMANDS.map((c) => c.name), 'help', 'command'], `quellwerk ${name}`).toContain(name);
  });
});
