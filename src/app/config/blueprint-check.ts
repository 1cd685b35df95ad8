/** What the schema can't say about a blueprint: rules that exist, prompts that are there, sections that are not printed twice. */
import type { Blueprint } from '../../model/index.ts';
import { ruleDocs } from '../../review/index.ts';
import { configError, lineIn } from './yaml.ts';

/** What no blueprint can switch off: an article whose proof is gone or whose making is not told. */
const FIXED: ReadonlySet<string> = new Set(['citation-broken', 'disclosure']);

type Checked = Pick<Blueprint, 'writer' | 'sections' | 'select'> & Partial<Pick<Blueprint, 'rules'>>;

/** @throws QuellwerkError naming file, line and cure. */
export function checkBlueprint(file: string, value: Checked, prompts: Blueprint['prompts']): void {
  const fail = (path: readonly (string | number)[], what: string, cure: string): never => {
    throw configError(file, lineIn(file, path), what, cure);
  };
  const known = ruleDocs().map((r) => r.name);
  for (const rule of Object.keys(value.rules ?? {})) {
    if (!known.includes(rule)) fail(['rules', rule], `there is no rule "${rule}"`, `Rules: ${known.join(', ')}.`);
    if (FIXED.has(rule)) fail(['rules', rule], `the rule "${rule}" can't be changed`, 'Take the line out.');
  }
  const kinds = value.sections.map((s) => s.kind);
  const twice = kinds.findIndex((kind, i) => kinds.indexOf(kind) < i);
  if (twice >= 0) fail(['sections', twice], `section "${kinds[twice]}" stands twice`, 'Take one of them out.');
  for (const needed of ['headline', 'transparency'] as const)
    if (!kinds.includes(needed)) fail(['sections'], `there is no section "${needed}"`, `Add - { kind: ${needed} }.`);
  if (value.writer === 'model' && !prompts.article)
    fail(
      ['writer'],
      'writer: model needs prompts/article.md',
      'Write one; blueprints/brief/prompts/article.md shows how.',
    );
  if (value.select?.minScore !== undefined && (value.writer !== 'model' || !prompts.score))
    fail(
      ['select', 'minScore'],
      'minScore needs writer: model and prompts/score.md',
      'Add both, or take minScore out.',
    );
}
