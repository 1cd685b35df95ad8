/** Loads a blueprint from the newsroom's own folder or from those that ship. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Blueprint, hashOf, QuellwerkError } from '../../model/index.ts';
import { checkBlueprint } from './blueprint-check.ts';
import { readYaml } from './yaml.ts';

const SHIPPED = fileURLToPath(new URL('../../../blueprints/', import.meta.url));

type BlueprintFile = Omit<Blueprint, 'name' | 'prompts' | 'hash' | 'minOrigins' | 'review' | 'rules'> &
  Partial<Pick<Blueprint, 'minOrigins' | 'review' | 'rules'>>;

export const shippedBlueprints = (): readonly string[] => readdirSync(SHIPPED).sort();

/** @throws QuellwerkError when no folder holds it or its YAML is broken. */
export function loadBlueprint(name: string, ownFolder?: string): Blueprint {
  const folder = [ownFolder, SHIPPED]
    .filter((f) => f !== undefined)
    .map((f) => join(f, name))
    .find((f) => existsSync(join(f, 'blueprint.yaml')));
  if (!folder)
    throw new QuellwerkError(
      'no-blueprint',
      `there is no blueprint "${name}"`,
      ownFolder ?? SHIPPED,
      `Make blueprints/${name}/blueprint.yaml, or use one that ships: ${shippedBlueprints().join(', ')}.`,
    );
  const file = join(folder, 'blueprint.yaml');
  const value = readYaml<BlueprintFile>(file, 'blueprint');
  const prompts = readPrompts(join(folder, 'prompts'));
  checkBlueprint(file, value, prompts);
  const hash = hashOf(JSON.stringify([readFileSync(file, 'utf8'), prompts]));
  return { minOrigins: 1, review: 'deterministic-only', rules: {}, ...value, name, prompts, hash };
}

function readPrompts(folder: string): Record<string, string> {
  if (!existsSync(folder)) return {};
  const files = readdirSync(folder)
    .filter((f) => f.endsWith('.md'))
    .sort();
  return Object.fromEntries(files.map((f) => [f.replace(/\.md$/, ''), readFileSync(join(folder, f), 'utf8')]));
}
